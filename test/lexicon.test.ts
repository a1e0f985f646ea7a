import { describe, expect, it } from 'vitest';
import type { Method } from '../src/pack/format';
import { describedMethods } from '../src/safety/lexicon';
import { methods } from '../src/safety/methods';

const described: Record<Method, string[]> = {
  freezing: [
    'Put the band in the freezer overnight.',
    'FREEZE it for an hour.',
    'Wrap it in a bag and leave it in the deep-freeze.',
    'Leave it in the ice box.',
    'Place it in the ice-box for a while.',
    'Cool it overnight on the balcony.',
    'Put it on ice.',
    'Lay it in the snow.',
    'Put it in the fre\u200bezer.',
    'Put it in the ｆｒｅｅｚｅｒ.',
    'Do not worry, put it in the freezer.',
    'Never mind the warnings, put it in the fridge.',
    'Why not put it in the freezer?',
    'There is no harm in putting it in the freezer.',
  ],
  heating: ['Warm it with a hair dryer.', 'Lay it on the radiator.', 'Heat the capsule over a flame.'],
  opening: [
    'Open the case with a knife.',
    'Pry the screen off.',
    'Take the band apart.',
    'Replace the battery.',
    'Unscrew the back.',
  ],
  flashing: [
    'Flash the band again.',
    'Re-flash it.',
    'Install custom firmware.',
    'Choose the firmware file.',
    'Install another firmware.',
    'Downgrade to the old version.',
    'Sideload the package.',
  ],
  'unofficial-app': [
    'Install the app called Diagnostic.',
    'Use Gadgetbridge.',
    'Install a third-party app.',
    'Download the APK.',
  ],
  'unattended-charging': [
    'Leave it charging overnight.',
    'Charge it all night.',
    'Leave it on the charger while you sleep.',
    'Charge it while you are out.',
  ],
  'full-discharge': [
    'Run it flat.',
    'Let the battery run down to 0.',
    'Drain the battery.',
    'Use it until it is empty.',
    'Discharge the band.',
  ],
  'long-charging': [
    'Charge it for a whole day.',
    'Keep charging for up to 24 hours.',
    'Charge it for several hours.',
  ],
  erasing: [
    'Do a factory reset.',
    'Erase the speaker.',
    'Restore the original settings.',
    'Choose Reset settings.',
    'Do a hard reset.',
    'Wipe all data.',
  ],
  unpairing: [
    'Unpair the band.',
    'Un-pair it.',
    'Unbind it in the app.',
    'Remove the speaker from your account.',
    'Delete the band in the app.',
  ],
  'network-rename': [
    'Change the SSID.',
    'Rename the network.',
    'Change the Wi-Fi password.',
    'Set a new network name.',
  ],
  'network-restart': ['Restart the router.', 'Unplug your modem for a minute.'],
  updating: ['Update the firmware in the app.', 'Install the update.', 'Start the firmware update.'],
  'liquid-cleaning': ['Wipe the pins with a little alcohol.', 'Use a damp cloth.'],
};

const harmless = [
  'Do not put it in the freezer.',
  'Never freeze it.',
  'Keep it out of the cold without ever opening the case.',
  'Do not charge it, open the case or put it in the fridge.',
  'Check whether the band freezes again.',
  'The light ring flashes orange.',
  'Open the Mi Fit app.',
  'Open the settings of the speaker.',
  'Wipe the contacts dry.',
  'Charge it for about two hours.',
  'Restart the phone.',
  'Restart the band from its menu.',
  'Update the app from the store.',
  'Charge it in the evening and look at it every half hour.',
  'Put the capsule back on the charger.',
  'Take it to the service centre, which may replace it.',
];

describe('undeclared methods', () => {
  it.each(Object.entries(described).flatMap(([method, texts]) => texts.map((text) => [method, text])))(
    '%s is found in: %s',
    (method, text) => {
      expect(describedMethods(text as string)).toContain(method);
    },
  );

  it.each(harmless)('nothing is found in: %s', (text) => {
    expect(describedMethods(text)).toEqual([]);
  });

  it('are looked for, every one', () => {
    expect(Object.keys(described).sort()).toEqual(Object.keys(methods).sort());
  });
});

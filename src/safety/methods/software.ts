import type { MethodTable } from './entry';

/** What people do to software and stored data. */
export const softwareMethods: MethodTable<
  'flashing' | 'rooting' | 'unofficial-app' | 'updating' | 'erasing'
> = {
  flashing: {
    name: 'installing firmware by hand',
    undoMinutes: 0,
    hazards: [
      {
        harm: 'damage',
        likelihood: 'possible',
        hazard:
          'Firmware that is wrong for the exact hardware, or whose transfer breaks off, leaves the device without a working system.',
        consequence: 'The device may never start again, and the warranty may be void.',
        avoidance:
          'Prefer the official update or service; if you go on all the same, use only the file made for your exact hardware, charge well, stay close, and do not interrupt or restart it.',
      },
    ],
  },
  rooting: {
    name: 'breaking the locks of a phone’s or device’s own system',
    avoid: 'A phone or device without its locks is open to everybody, and no fault of this kind needs it.',
    undoMinutes: 60,
    hazards: [
      {
        harm: 'damage',
        likelihood: 'possible',
        hazard: 'A system that is changed wrongly does not start any more.',
        consequence: 'The phone or the device may be lost, and the warranty may be void.',
        avoidance: 'Leave the system as the maker delivers it.',
      },
      {
        harm: 'data',
        likelihood: 'likely',
        hazard: 'Unlocking erases what is stored, and afterwards any app can read everything.',
        consequence: 'Photos and messages are lost, and passwords and payments may reach strangers.',
        avoidance: 'Leave the system as the maker delivers it.',
      },
    ],
  },
  'unofficial-app': {
    name: 'using an app that is not the maker’s',
    undoMinutes: 30,
    hazards: [
      {
        harm: 'damage',
        likelihood: 'possible',
        hazard: 'An app that the maker does not check can send the device commands or files it cannot take.',
        consequence: 'The device may stop working.',
        avoidance: 'Use the official app from an official store.',
      },
      {
        harm: 'data',
        likelihood: 'possible',
        hazard: 'A stranger’s app sees your account and your health data.',
        consequence: 'They may reach others, or be used to take over the account.',
        avoidance: 'Never type your account password into any app but the official one.',
      },
    ],
  },
  updating: {
    name: 'installing an official update',
    undoMinutes: 0,
    hazards: [
      {
        harm: 'damage',
        likelihood: 'remote',
        hazard: 'An update that breaks off can leave the device without a working system.',
        consequence: 'It may need service before it starts again.',
        avoidance: 'Charge well, keep the phone close and online, and do not interrupt it.',
      },
    ],
  },
  erasing: {
    name: 'erasing the device',
    undoMinutes: 45,
    hazards: [
      {
        harm: 'data',
        likelihood: 'likely',
        hazard: 'Everything stored on the device is erased.',
        consequence:
          'Data that is not synced yet, settings and pairings are lost, and the device must be set up again.',
        avoidance: 'Sync first if that still works, and note down what you will have to enter again.',
      },
    ],
  },
};

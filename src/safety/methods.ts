import type { Hazard, Method } from '../pack/format';

export interface MethodHazards {
  /** The act in a few words. */
  readonly name: string;
  /** Why the library advises against it whatever a source claims; such a remedy stands last of all. */
  readonly avoid?: string;
  /** Minutes that it takes to set right what the act undoes; part of a remedy's cost. */
  readonly undoMinutes: number;
  readonly hazards: readonly [Hazard, ...Hazard[]];
}

/**
 * The hazards of the acts that the library owns. A pack declares that a remedy does such a thing; it cannot
 * reword, soften or drop what stands here.
 */
export const methods: Readonly<Record<Method, MethodHazards>> = {
  freezing: {
    name: 'cooling it in a freezer or in frost',
    avoid:
      'Cold does not repair electronics, charging a cold battery harms it for good, and nobody has counted how often the trick works.',
    undoMinutes: 0,
    hazards: [
      {
        harm: 'serious-injury',
        likelihood: 'possible',
        hazard: 'A lithium battery that is charged while cold grows metal inside.',
        consequence: 'It can short-circuit later, overheat and burn the wearer.',
        avoidance: 'Keep the device out of freezers and frost, and never charge it while it is cold.',
      },
      {
        harm: 'damage',
        likelihood: 'likely',
        hazard: 'Moisture settles on and inside a device that comes out of the cold.',
        consequence:
          'The electronics corrode, the battery loses capacity for good, and the warranty may be void.',
        avoidance:
          'If it was cooled already, leave it in a closed bag until it is fully at room temperature and dry, two hours at least, before anything else.',
      },
    ],
  },
  heating: {
    name: 'warming it with a heat source',
    avoid: 'Heat makes a lithium battery vent or burn, and it loosens glue and seals.',
    undoMinutes: 0,
    hazards: [
      {
        harm: 'serious-injury',
        likelihood: 'possible',
        hazard: 'A lithium battery that gets hot can vent or catch fire.',
        consequence: 'Burns and fire can follow.',
        avoidance: 'Let the device come to room temperature by itself, away from every heat source.',
      },
    ],
  },
  opening: {
    name: 'opening the case',
    avoid: 'The case is glued, the battery sits right behind it, and what is opened is no longer sealed.',
    undoMinutes: 0,
    hazards: [
      {
        harm: 'serious-injury',
        likelihood: 'possible',
        hazard: 'A tool can pierce the battery, and a mains adapter holds dangerous voltage.',
        consequence: 'Fire, burns or an electric shock can follow.',
        avoidance: 'Leave the case closed and let a service centre open it.',
      },
      {
        harm: 'damage',
        likelihood: 'likely',
        hazard: 'Opening breaks seals and thin cables.',
        consequence: 'The device is no longer protected from water, and the warranty may be void.',
        avoidance: 'Leave the case closed and let a service centre open it.',
      },
    ],
  },
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
  'unofficial-app': {
    name: 'using an app that is not the maker’s',
    undoMinutes: 30,
    hazards: [
      {
        harm: 'damage',
        likelihood: 'possible',
        hazard: 'An app that the maker does not check can send the device commands or files it cannot take.',
        consequence: 'The device may stop working, and your account or health data may reach strangers.',
        avoidance:
          'Use the official app from an official store; never type your account password into another.',
      },
    ],
  },
  'unattended-charging': {
    name: 'charging while nobody watches',
    undoMinutes: 0,
    hazards: [
      {
        harm: 'serious-injury',
        likelihood: 'possible',
        hazard: 'A worn or deeply discharged lithium battery can overheat on the charger.',
        consequence: 'A fire can start while nobody is there to notice.',
        avoidance: 'Charge only while you are awake and nearby, on a surface that does not burn.',
      },
    ],
  },
  'full-discharge': {
    name: 'running the battery flat on purpose',
    undoMinutes: 0,
    hazards: [
      {
        harm: 'wear',
        likelihood: 'likely',
        hazard: 'A lithium battery ages when it is run flat, and is harmed when it is left flat.',
        consequence: 'It holds less charge from then on, and may not take charge again.',
        avoidance: 'Recharge as soon as it is empty, and do not repeat it.',
      },
    ],
  },
  'long-charging': {
    name: 'charging for many hours',
    undoMinutes: 0,
    hazards: [
      {
        harm: 'minor-injury',
        likelihood: 'remote',
        hazard: 'A deeply discharged battery can get hot or swell on the charger.',
        consequence: 'It can burn the skin or what lies next to it.',
        avoidance:
          'Stay awake and nearby, keep it on a surface that does not burn, look at it often, and unplug at once if it gets hot, swells or smells.',
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
  unpairing: {
    name: 'removing the device from its account',
    undoMinutes: 10,
    hazards: [
      {
        harm: 'data',
        likelihood: 'remote',
        hazard: 'Data that is not synced yet is lost, and a pairing key that the maker issued is cancelled.',
        consequence: 'Some history may be missing, and other apps must be given a new key.',
        avoidance:
          'Sync first if that still works, and keep the phone online and the account’s login at hand.',
      },
    ],
  },
  'network-rename': {
    name: 'renaming the home network or changing its password',
    undoMinutes: 120,
    hazards: [
      {
        harm: 'data',
        likelihood: 'likely',
        hazard: 'Every device in the home loses the network, alarms and cameras included.',
        consequence: 'Each one stays offline until it is set up again.',
        avoidance:
          'Leave the network as it is unless all else has failed, and then set up every device again.',
      },
    ],
  },
  'network-restart': {
    name: 'restarting the router',
    undoMinutes: 0,
    hazards: [
      {
        harm: 'time',
        likelihood: 'likely',
        hazard: 'The whole home is offline for some minutes.',
        consequence: 'Calls, alarms and downloads that use the network are cut off.',
        avoidance: 'Choose a moment when nobody depends on it.',
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
  'liquid-cleaning': {
    name: 'cleaning with a liquid',
    undoMinutes: 0,
    hazards: [
      {
        harm: 'damage',
        likelihood: 'remote',
        hazard: 'Liquid on charging contacts conducts and corrodes.',
        consequence: 'The contacts or the charger can be damaged.',
        avoidance: 'Unplug first, use only a damp cloth, and let everything dry fully before charging.',
      },
    ],
  },
};

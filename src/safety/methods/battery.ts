import type { MethodTable } from './entry';

/** What people do to a battery. */
export const batteryMethods: MethodTable<
  | 'freezing'
  | 'heating'
  | 'unattended-charging'
  | 'improvised-charging'
  | 'wet-or-cold-charging'
  | 'long-charging'
  | 'full-discharge'
> = {
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
      {
        harm: 'damage',
        likelihood: 'likely',
        hazard: 'Heat softens glue, seals and the display.',
        consequence: 'The device comes apart or lets water in, and the battery ages for good.',
        avoidance: 'Let the device come to room temperature by itself, away from every heat source.',
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
  'improvised-charging': {
    name: 'charging or powering it by makeshift or unsuitable means',
    avoid: 'Only the charger made for the model limits voltage and current as its battery needs it.',
    undoMinutes: 0,
    hazards: [
      {
        harm: 'serious-injury',
        likelihood: 'possible',
        hazard: 'Without the right charger nothing limits voltage and current, and bare wires touch.',
        consequence: 'The battery can burn or burst, and you can be burnt or get an electric shock.',
        avoidance: 'Use only the charger or adapter made for the exact model, whole and dry.',
      },
      {
        harm: 'damage',
        likelihood: 'likely',
        hazard: 'A wrong voltage, or plus and minus the wrong way round, reaches the electronics.',
        consequence: 'The device, or the port that feeds it, is destroyed at once.',
        avoidance: 'Use only the charger or adapter made for the exact model, whole and dry.',
      },
    ],
  },
  'wet-or-cold-charging': {
    name: 'charging it wet or cold',
    avoid: 'Waiting until it is dry and at room temperature costs nothing.',
    undoMinutes: 0,
    hazards: [
      {
        harm: 'serious-injury',
        likelihood: 'possible',
        hazard: 'A cold battery grows metal inside while it is charged, and water makes short circuits.',
        consequence: 'It can overheat then or later, and burn you.',
        avoidance: 'Charge it only when it is fully dry and has been at room temperature for two hours.',
      },
      {
        harm: 'damage',
        likelihood: 'likely',
        hazard: 'Current through water eats contacts and boards, and cold costs the battery capacity.',
        consequence: 'The device may never charge again.',
        avoidance: 'Charge it only when it is fully dry and has been at room temperature for two hours.',
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
        consequence: 'It can burn the skin.',
        avoidance:
          'Stay awake and nearby, look at it often, and unplug at once if it gets hot, swells or smells.',
      },
      {
        harm: 'damage',
        likelihood: 'remote',
        hazard: 'A battery that gets hot scorches what it lies on.',
        consequence: 'The device and the surface are damaged.',
        avoidance: 'Keep it on a surface that does not burn, with nothing on top.',
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
};

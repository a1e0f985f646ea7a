import type { MethodSentences } from '../../subjects/methods';

/** What people do to a battery. */
export const batteryMethods: Pick<
  MethodSentences,
  | 'freezing'
  | 'heating'
  | 'charging'
  | 'unattended-charging'
  | 'improvised-charging'
  | 'wet-or-cold-charging'
  | 'long-charging'
  | 'full-discharge'
> = {
  freezing: {
    name: 'cooling it in a freezer or in frost',
    avoid: 'Cold does not repair a device, and charging a cold battery damages it for good.',
    leaves: {
      name: 'It was cooled',
      because: 'Charging a cold or damp battery can make it short-circuit and burn you.',
      until: 'Leave it at room temperature for at least two hours, until it is fully dry.',
    },
    hazards: [
      {
        hazard: 'Charging a cold lithium battery makes metal grow inside it.',
        consequence: 'It can short-circuit later, overheat and burn you.',
        avoidance: 'Keep the device out of freezers and frost, and never charge it while it is cold.',
      },
      {
        hazard: 'Water forms on and inside a device that comes out of the cold.',
        consequence:
          'The parts inside corrode, a battery holds less charge for good, and you may lose the warranty.',
        avoidance:
          'Did you cool it already? Do nothing else until it has been in a closed bag for at least two hours and is fully dry and at room temperature.',
      },
    ],
  },
  heating: {
    name: 'warming it with a heat source',
    avoid: 'Heat can make a battery burst or burn, and it loosens glue and seals.',
    leaves: {
      name: 'It was heated',
      because: 'A battery that was heated can catch fire when it is charged.',
      until: 'Leave it at room temperature for at least two hours, away from things that burn.',
    },
    hazards: [
      {
        hazard: 'A lithium battery that gets hot can release hot gas or catch fire.',
        consequence: 'It can burn you and start a fire.',
        avoidance: 'Let the device reach room temperature by itself, away from every heat source.',
      },
      {
        hazard: 'Heat softens glue, seals and plastic parts.',
        consequence: 'The device comes apart or lets water in, and a battery gets weaker for good.',
        avoidance: 'Let the device reach room temperature by itself, away from every heat source.',
      },
    ],
  },
  charging: {
    name: 'charging the battery',
    hazards: [
      {
        hazard: 'An old or damaged battery can get hot while it charges.',
        consequence: 'It can burn your skin.',
        avoidance:
          'Charge it where you can see it, and unplug it immediately if it gets hot, swells or smells.',
      },
    ],
  },
  'unattended-charging': {
    name: 'charging while nobody watches',
    hazards: [
      {
        hazard: 'A worn or completely empty lithium battery can get too hot on the charger.',
        consequence: 'A fire can start while nobody is there to notice.',
        avoidance: 'Charge only while you are awake and nearby, on a surface that does not burn.',
      },
    ],
  },
  'improvised-charging': {
    name: 'charging or powering it with makeshift or unsuitable parts',
    avoid: 'Only the charger or adapter made for the model gives the right voltage and current.',
    hazards: [
      {
        hazard: 'Without the right charger, nothing limits voltage and current, and bare wires can touch.',
        consequence: 'The battery can burn or burst, and you can get burns or an electric shock.',
        avoidance: 'Use only the charger or adapter made for the exact model, undamaged and dry.',
      },
      {
        hazard: 'The wrong voltage, or swapped plus and minus, reaches the electronics.',
        consequence: 'It immediately destroys the device, or the port that powers it.',
        avoidance: 'Use only the charger or adapter made for the exact model, undamaged and dry.',
      },
    ],
  },
  'wet-or-cold-charging': {
    name: 'charging it wet or cold',
    avoid: 'Waiting until it is dry and at room temperature costs nothing.',
    hazards: [
      {
        hazard: 'Charging makes metal grow inside a cold battery, and water causes short circuits.',
        consequence: 'It can overheat, now or later, and burn you.',
        avoidance: 'Charge it only when it is fully dry and has been at room temperature for two hours.',
      },
      {
        hazard:
          'Current through water destroys the parts inside, and charging a cold battery makes it hold less charge.',
        consequence: 'The device may never charge again.',
        avoidance: 'Charge it only when it is fully dry and has been at room temperature for two hours.',
      },
    ],
  },
  'long-charging': {
    name: 'charging for many hours',
    hazards: [
      {
        hazard: 'A completely empty battery can get hot or swell on the charger.',
        consequence: 'It can burn your skin.',
        avoidance:
          'Stay awake and nearby, check it often, and unplug it immediately if it gets hot, swells or smells.',
      },
      {
        hazard: 'A battery that gets hot scorches the surface under it.',
        consequence: 'The device and the surface are damaged.',
        avoidance: 'Keep it on a surface that does not burn, with nothing on top.',
      },
    ],
  },
  'full-discharge': {
    name: 'emptying the battery on purpose',
    hazards: [
      {
        hazard: 'A lithium battery wears when it is emptied completely, and is damaged when it stays empty.',
        consequence: 'It holds less charge from then on, and may never charge again.',
        avoidance: 'Recharge it as soon as it is empty, and do not do this again.',
      },
    ],
  },
};

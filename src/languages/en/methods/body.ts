import type { MethodSentences } from '../../subjects/methods';

/** What people do to the case, the contacts and the cables. */
export const bodyMethods: Pick<
  MethodSentences,
  'opening' | 'forcing' | 'mains-repair' | 'scraping' | 'soaking' | 'rice-drying' | 'liquid-cleaning'
> = {
  opening: {
    name: 'opening the case',
    avoid:
      'A tool can hit a battery or a live part, and an opened case may no longer protect you or the device.',
    leaves: {
      name: 'The case was opened',
      because: 'A battery that a tool touched can burst into flames on the charger.',
    },
    hazards: [
      {
        hazard:
          'A tool can pierce a battery, and parts inside can hold a dangerous voltage even after you unplug it.',
        consequence: 'It can cause a fire, burns or an electric shock.',
        avoidance: 'Leave the case closed and let a service centre open it.',
      },
      {
        hazard: 'Opening breaks clips, seals and thin cables.',
        consequence: 'The device may no longer work or keep water out, and you may lose the warranty.',
        avoidance: 'Leave the case closed and let a service centre open it.',
      },
    ],
  },
  forcing: {
    name: 'pressing, bending, hitting or piercing it',
    avoid: 'Force repairs nothing inside a device, and it can break a battery or other parts.',
    leaves: {
      name: 'It was pressed, bent or hit',
      because: 'A battery that was squeezed, bent or pierced can burst into flames on the charger.',
    },
    hazards: [
      {
        hazard: 'A battery that is squeezed, bent or pierced short-circuits inside.',
        consequence: 'It can burst into flames within seconds, or hours later.',
        avoidance: 'Never press, bend, hit or pierce the device, especially when it is swollen.',
      },
      {
        hazard: 'Force cracks screens, cases and the parts inside.',
        consequence: 'The device may never work again, and you may lose the warranty.',
        avoidance: 'Handle it gently, and leave stuck parts to a service centre.',
      },
    ],
  },
  'mains-repair': {
    name: 'repairing a mains adapter or cable',
    avoid: 'A new adapter or cable costs little, and one that you repaired can kill you.',
    hazards: [
      {
        hazard: 'Mains voltage stays inside an adapter for a while, even after you unplug it.',
        consequence: 'An electric shock or a fire can kill you.',
        avoidance: 'Replace a damaged adapter or cable with one made for the exact model.',
      },
    ],
  },
  scraping: {
    name: 'scraping or sanding the contacts',
    avoid: 'A dry cloth removes the dirt and leaves the coating that keeps the contacts from corroding.',
    hazards: [
      {
        hazard:
          'A blade, sandpaper or an eraser removes the coating of the contacts and leaves dust between them.',
        consequence: 'They soon corrode, and the connection gets worse for good.',
        avoidance: 'Wipe the contacts with a soft dry cloth, and do nothing else to them.',
      },
    ],
  },
  soaking: {
    name: 'washing, rinsing or soaking it',
    avoid:
      'Even a waterproof device can leak when it is old, faulty or was opened, and soap and hot water get in more easily.',
    leaves: {
      name: 'It was washed or soaked',
      because: 'Charging a wet device destroys it and can give you an electric shock.',
      until: 'Let it dry in moving air for at least a full day.',
    },
    hazards: [
      {
        hazard: 'Water gets in through seals, contacts and openings.',
        consequence: 'The parts inside corrode, often weeks later, and the warranty does not cover it.',
        avoidance: 'Wipe the outside with a soft cloth, and keep water away from contacts and openings.',
      },
      {
        hazard: 'Water in a battery or a mains device causes short circuits.',
        consequence: 'It can cause a fire, burns or an electric shock when it gets power again.',
        avoidance: 'Do not give a wet device any power, and let a service centre check it.',
      },
    ],
  },
  'rice-drying': {
    name: 'drying it in rice',
    hazards: [
      {
        hazard: 'Rice dries hardly better than air, and its dust and starch get into openings.',
        consequence: 'Parts stick or corrode while the water stays inside.',
        avoidance: 'Leave it in dry, moving air, or in a box with drying agent, for a day or two.',
      },
    ],
  },
  'liquid-cleaning': {
    name: 'cleaning with a liquid',
    hazards: [
      {
        hazard: 'Liquid carries electricity, and alcohol vapour burns.',
        consequence: 'You can get a shock or a small burn.',
        avoidance: 'Unplug it first, keep flames away, and open a window.',
      },
      {
        hazard: 'Liquid in contacts or openings carries electricity and corrodes what it touches.',
        consequence: 'The device or its charger can be damaged.',
        avoidance:
          'Unplug it first, use only a damp cloth, and let everything dry fully before you plug it in again.',
      },
    ],
  },
};

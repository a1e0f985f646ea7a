import type { MethodTable } from './entry';

/** What people do to the case, the contacts and the cables. */
export const bodyMethods: MethodTable<
  'opening' | 'forcing' | 'mains-repair' | 'scraping' | 'soaking' | 'rice-drying' | 'liquid-cleaning'
> = {
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
  forcing: {
    name: 'pressing, bending, hitting or piercing it',
    avoid: 'Force mends nothing that is soldered or glued, and it breaks the battery behind the case.',
    undoMinutes: 0,
    hazards: [
      {
        harm: 'serious-injury',
        likelihood: 'possible',
        hazard: 'A battery that is squeezed, bent or pierced short-circuits inside.',
        consequence: 'It can burst into flames within seconds, or hours later.',
        avoidance: 'Never press, bend, hit or pierce the device, least of all when it is swollen.',
      },
      {
        harm: 'damage',
        likelihood: 'likely',
        hazard: 'Force cracks the display and the joints inside.',
        consequence: 'The device may never work again, and the warranty may be void.',
        avoidance: 'Handle it gently and leave what is stuck to a service centre.',
      },
    ],
  },
  'mains-repair': {
    name: 'mending a mains adapter or cable',
    avoid: 'A new adapter for the model costs little, and a mended one can kill.',
    undoMinutes: 0,
    hazards: [
      {
        harm: 'serious-injury',
        likelihood: 'possible',
        hazard: 'Mains voltage stays inside an adapter for a while even after it is unplugged.',
        consequence: 'An electric shock or a fire can kill.',
        avoidance: 'Replace a damaged adapter or cable with one made for the exact model.',
      },
    ],
  },
  scraping: {
    name: 'scraping or sanding the contacts',
    avoid: 'A dry cloth takes off the dirt and leaves the coating that keeps contacts from corroding.',
    undoMinutes: 0,
    hazards: [
      {
        harm: 'damage',
        likelihood: 'likely',
        hazard:
          'A blade, sandpaper or rubber takes the coating off the contacts, and dust stays between them.',
        consequence: 'They corrode soon, and charging gets worse for good.',
        avoidance: 'Wipe the contacts with a soft dry cloth, and no more.',
      },
    ],
  },
  soaking: {
    name: 'washing, rinsing or soaking it',
    avoid: 'No water rating covers a device that is faulty, opened or old, nor soap, salt or hot water.',
    undoMinutes: 0,
    hazards: [
      {
        harm: 'damage',
        likelihood: 'likely',
        hazard: 'Water creeps in through aged seals, contacts and openings.',
        consequence: 'The electronics corrode, often weeks later, and the warranty does not cover it.',
        avoidance: 'Wipe the outside with a soft cloth, and keep water away from contacts and openings.',
      },
      {
        harm: 'serious-injury',
        likelihood: 'possible',
        hazard: 'Water in a battery or a mains device makes short circuits.',
        consequence: 'A fire, burns or an electric shock can follow once it gets power again.',
        avoidance: 'Give a wet device no power, and let a service centre look at it.',
      },
    ],
  },
  'rice-drying': {
    name: 'drying it in rice',
    undoMinutes: 0,
    hazards: [
      {
        harm: 'damage',
        likelihood: 'remote',
        hazard: 'Rice dries hardly better than air, and its dust and starch get into openings.',
        consequence: 'The contacts stick or corrode while the water stays inside.',
        avoidance: 'Leave it in moving, dry air or in a box with drying agent, for a day or two.',
      },
    ],
  },
  'liquid-cleaning': {
    name: 'cleaning with a liquid',
    undoMinutes: 0,
    hazards: [
      {
        harm: 'serious-injury',
        likelihood: 'remote',
        hazard: 'Liquid carries current, and the vapour of alcohol burns.',
        consequence: 'An electric shock or burns can follow.',
        avoidance: 'Unplug it first, keep flames away, and air the room.',
      },
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

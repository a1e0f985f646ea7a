import type { MethodTable } from './entry';

/** What people do to the case, the contacts and the cables. */
export const bodyMethods: MethodTable<
  'opening' | 'forcing' | 'mains-repair' | 'scraping' | 'soaking' | 'rice-drying' | 'liquid-cleaning'
> = {
  opening: {
    avoid: true,
    undoMinutes: 0,
    afterRedFlags: true,
    leaves: { forbids: ['charging'] },
    hazards: [
      { harm: 'serious-injury', likelihood: 'possible' },
      { harm: 'damage', likelihood: 'likely' },
    ],
  },
  forcing: {
    avoid: true,
    undoMinutes: 0,
    leaves: { forbids: ['charging'] },
    hazards: [
      { harm: 'serious-injury', likelihood: 'possible' },
      { harm: 'damage', likelihood: 'likely' },
    ],
  },
  'mains-repair': {
    avoid: true,
    undoMinutes: 0,
    hazards: [{ harm: 'serious-injury', likelihood: 'possible' }],
  },
  scraping: {
    avoid: true,
    undoMinutes: 0,
    hazards: [{ harm: 'damage', likelihood: 'likely' }],
  },
  soaking: {
    avoid: true,
    undoMinutes: 0,
    leaves: { forbids: ['charging'] },
    hazards: [
      { harm: 'damage', likelihood: 'likely' },
      { harm: 'serious-injury', likelihood: 'possible' },
    ],
  },
  'rice-drying': {
    undoMinutes: 0,
    hazards: [{ harm: 'damage', likelihood: 'remote' }],
  },
  'liquid-cleaning': {
    undoMinutes: 0,
    hazards: [
      { harm: 'minor-injury', likelihood: 'remote' },
      { harm: 'damage', likelihood: 'remote' },
    ],
  },
};

import type { MethodTable } from './entry';

/** What people do to software and stored data. */
export const softwareMethods: MethodTable<
  'flashing' | 'rooting' | 'unofficial-app' | 'updating' | 'erasing'
> = {
  flashing: {
    undoMinutes: 0,
    hazards: [{ harm: 'damage', likelihood: 'possible' }],
  },
  rooting: {
    avoid: true,
    undoMinutes: 60,
    hazards: [
      { harm: 'damage', likelihood: 'possible' },
      { harm: 'data', likelihood: 'likely' },
    ],
  },
  'unofficial-app': {
    undoMinutes: 30,
    hazards: [
      { harm: 'damage', likelihood: 'possible' },
      { harm: 'data', likelihood: 'possible' },
    ],
  },
  updating: {
    undoMinutes: 0,
    hazards: [{ harm: 'damage', likelihood: 'remote' }],
  },
  erasing: {
    undoMinutes: 45,
    hazards: [{ harm: 'data', likelihood: 'likely' }],
  },
};

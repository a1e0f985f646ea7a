import type { MethodTable } from './entry';

/** What people do to a battery. */
export const batteryMethods: MethodTable<
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
    avoid: true,
    undoMinutes: 0,
    leaves: { forbids: ['charging'] },
    hazards: [
      { harm: 'serious-injury', likelihood: 'possible' },
      { harm: 'damage', likelihood: 'likely' },
    ],
  },
  heating: {
    avoid: true,
    undoMinutes: 0,
    afterRedFlags: true,
    leaves: { forbids: ['charging'] },
    hazards: [
      { harm: 'serious-injury', likelihood: 'possible' },
      { harm: 'damage', likelihood: 'likely' },
    ],
  },
  charging: {
    undoMinutes: 0,
    afterRedFlags: true,
    hazards: [{ harm: 'minor-injury', likelihood: 'remote' }],
  },
  'unattended-charging': {
    undoMinutes: 0,
    kindOf: 'charging',
    hazards: [{ harm: 'serious-injury', likelihood: 'possible' }],
  },
  'improvised-charging': {
    avoid: true,
    undoMinutes: 0,
    kindOf: 'charging',
    hazards: [
      { harm: 'serious-injury', likelihood: 'possible' },
      { harm: 'damage', likelihood: 'likely' },
    ],
  },
  'wet-or-cold-charging': {
    avoid: true,
    undoMinutes: 0,
    kindOf: 'charging',
    hazards: [
      { harm: 'serious-injury', likelihood: 'possible' },
      { harm: 'damage', likelihood: 'likely' },
    ],
  },
  'long-charging': {
    undoMinutes: 0,
    kindOf: 'charging',
    hazards: [
      { harm: 'minor-injury', likelihood: 'remote' },
      { harm: 'damage', likelihood: 'remote' },
    ],
  },
  'full-discharge': {
    undoMinutes: 0,
    hazards: [{ harm: 'wear', likelihood: 'likely' }],
  },
};

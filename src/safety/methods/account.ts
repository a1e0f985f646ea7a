import type { MethodTable } from './entry';

/** What people do to accounts and the home network. */
export const accountMethods: MethodTable<
  'unpairing' | 'account-bypass' | 'network-rename' | 'network-restart'
> = {
  unpairing: {
    undoMinutes: 10,
    hazards: [{ harm: 'data', likelihood: 'remote' }],
  },
  'account-bypass': {
    avoid: true,
    undoMinutes: 30,
    hazards: [
      { harm: 'data', likelihood: 'likely' },
      { harm: 'damage', likelihood: 'possible' },
    ],
  },
  'network-rename': {
    undoMinutes: 120,
    hazards: [{ harm: 'data', likelihood: 'likely' }],
  },
  'network-restart': {
    undoMinutes: 0,
    hazards: [{ harm: 'time', likelihood: 'likely' }],
  },
};

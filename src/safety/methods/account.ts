import type { MethodTable } from './entry';

/** What people do to accounts and the home network. */
export const accountMethods: MethodTable<
  'unpairing' | 'account-bypass' | 'network-rename' | 'network-restart'
> = {
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
  'account-bypass': {
    name: 'getting round the lock of an account',
    avoid: 'The lock protects whoever a lost or stolen device belongs to; the maker frees one that is yours.',
    undoMinutes: 30,
    hazards: [
      {
        harm: 'data',
        likelihood: 'likely',
        hazard: 'Tools and services that lift such a lock come from strangers and want your login.',
        consequence: 'Your account, your data or your money may be taken, and using a found device is theft.',
        avoidance: 'Ask the last owner to remove it, or show the maker a proof of purchase.',
      },
      {
        harm: 'damage',
        likelihood: 'possible',
        hazard: 'The lock is lifted by changing what the device starts from.',
        consequence: 'It may never start again, or lock itself for good.',
        avoidance: 'Ask the last owner to remove it, or show the maker a proof of purchase.',
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
};

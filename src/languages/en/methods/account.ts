import type { MethodSentences } from '../../subjects/methods';

/** What people do to accounts and the home network. */
export const accountMethods: Pick<
  MethodSentences,
  'unpairing' | 'account-bypass' | 'network-rename' | 'network-restart'
> = {
  unpairing: {
    name: 'removing the device from its account',
    hazards: [
      {
        hazard: 'Data that is not saved anywhere else is lost.',
        consequence: 'Some history may be missing.',
        avoidance:
          'Save or sync your data first if that still works, and have your user name and password ready.',
      },
    ],
  },
  'account-bypass': {
    name: 'bypassing the lock of an account',
    avoid: 'The lock protects the owner of a lost or stolen device, and the maker unlocks one that is yours.',
    hazards: [
      {
        hazard:
          'Tools and services that remove such a lock come from strangers, who want your user name and password.',
        consequence:
          'Somebody may take your account, your data or your money, and using a found device is theft.',
        avoidance: 'Ask the last owner to remove the lock, or show the maker a proof of purchase.',
      },
      {
        hazard: 'Removing the lock changes the software that the device starts from.',
        consequence: 'It may never start again, or lock itself for good.',
        avoidance: 'Ask the last owner to remove the lock, or show the maker a proof of purchase.',
      },
    ],
  },
  'network-rename': {
    name: 'renaming the home network or changing its password',
    hazards: [
      {
        hazard: 'Every device at home loses the network, including alarms and cameras.',
        consequence: 'Each one stays offline until you set it up again.',
        avoidance:
          'Leave the network as it is unless everything else has failed, and then set up every device again.',
      },
    ],
  },
  'network-restart': {
    name: 'restarting the router',
    hazards: [
      {
        hazard: 'The whole home is offline for a few minutes.',
        consequence: 'Calls, alarms and downloads that use the network are cut off.',
        avoidance: 'Choose a moment when nobody depends on the network.',
      },
    ],
  },
};

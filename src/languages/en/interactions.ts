import type { InteractionSentences } from '../subjects/interactions';

export const interactions: InteractionSentences = {
  'liquid-and-charging': {
    hazard: 'One remedy in this list is about liquid, and another is about charging.',
    consequence: 'Current through moisture destroys contacts and the parts inside.',
    avoidance: 'Charge it only after it has been dry for a full day.',
  },
  'empty-while-transferring': {
    hazard: 'One remedy in this list empties the battery, and another needs a full one.',
    consequence: 'If a low battery interrupts the transfer of firmware, the device does not start.',
    avoidance: 'Charge it fully in between.',
  },
  'two-firmwares': {
    hazard: 'One remedy in this list installs firmware by hand, and another the official update.',
    consequence: 'The two may not fit each other, and the device may not start again.',
    avoidance: 'Do the official update first, and do nothing else if it works.',
  },
  'network-while-transferring': {
    hazard: 'One remedy in this list cuts off the network, and another needs it all the time.',
    consequence: 'An interrupted update can leave the device without a working system.',
    avoidance: 'Finish one before you start the other.',
  },
  'erasing-before-unpairing': {
    hazard: 'One remedy in this list erases the device, and another removes it from its account.',
    consequence: 'A device that you erase first can stay linked to the account and refuse to pair.',
    avoidance: 'Remove it from the account first, and erase it afterwards.',
  },
  'losing-before-syncing': {
    hazard: 'One remedy in this list syncs the device, and another loses data that is not synced.',
    consequence: 'Everything recorded since the last sync is lost for good.',
    avoidance: 'Sync first, if that still works.',
  },
};

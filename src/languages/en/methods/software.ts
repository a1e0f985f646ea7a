import type { MethodSentences } from '../../subjects/methods';

/** What people do to software and stored data. */
export const softwareMethods: Pick<
  MethodSentences,
  'flashing' | 'rooting' | 'unofficial-app' | 'updating' | 'erasing'
> = {
  flashing: {
    name: 'installing firmware by hand',
    hazards: [
      {
        hazard:
          'The wrong firmware, or a transfer that stops halfway, leaves the device without a working system.',
        consequence: 'The device may never start again, and you may lose the warranty.',
        avoidance:
          'Choose the official update or service instead. If you still do this, use only the file made for your exact model. Make sure that the power lasts, and do not interrupt or restart it.',
      },
    ],
  },
  rooting: {
    name: 'removing the locks of a phone’s or device’s own system',
    avoid: 'A phone or device without its locks is open to everybody, and no repair needs that.',
    hazards: [
      {
        hazard: 'A system that is changed in the wrong way no longer starts.',
        consequence: 'The phone or the device may never work again, and you may lose the warranty.',
        avoidance: 'Leave the system as the maker made it.',
      },
      {
        hazard: 'Unlocking erases all stored data, and afterwards any app can read everything.',
        consequence: 'You lose your data, and strangers may get your passwords and your money.',
        avoidance: 'Leave the system as the maker made it.',
      },
    ],
  },
  'unofficial-app': {
    name: 'using an app that is not from the maker',
    hazards: [
      {
        hazard:
          'An app that the maker does not check can send commands or files that the device cannot handle.',
        consequence: 'The device may stop working.',
        avoidance: 'Use the official app from an official store.',
      },
      {
        hazard: 'A stranger’s app sees your account and your data.',
        consequence: 'Others may get them, or use them to take over your account.',
        avoidance: 'Never type your account password into any app except the official one.',
      },
    ],
  },
  updating: {
    name: 'installing an official update',
    hazards: [
      {
        hazard: 'An interrupted update can leave the device without a working system.',
        consequence: 'It may need service before it starts again.',
        avoidance: 'Charge it or plug it in, keep it connected, and do not interrupt the update.',
      },
    ],
  },
  erasing: {
    name: 'erasing the device',
    hazards: [
      {
        hazard: 'Everything stored on the device is erased.',
        consequence:
          'You lose your settings and all data that is not saved anywhere else, and must set up the device again.',
        avoidance:
          'Save or sync your data first if that still works, and write down what you must enter again.',
      },
    ],
  },
};

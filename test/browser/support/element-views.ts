const looked = Object.fromEntries(
  'came-from-cold charger-damaged electric-shock gets-hot leaks screen-lifted skin-burnt smells smoke-or-fire swollen got-wet water-inside cracked fell water-history'
    .split(' ')
    .map((id) => [id, false]),
);
const told = {
  kind: 'told',
  text: 'black screen and it gets hot on the charger',
  view: 'opening',
  isUnderstood: true,
  wantsHelp: false,
  answers: { 'screen-dark': true },
  tried: {},
  ask: ['gets-hot'],
  suggested: {},
};
const opening = (...ids: readonly string[]) => ({
  kind: 'opening',
  answers: Object.fromEntries(ids.map((id) => [id, true])),
});
const observed = (answers: object) => ({ kind: 'observed', answers });

const said: Readonly<Record<string, readonly object[]>> = {
  opening: [],
  signs: [opening('cannot-connect')],
  question: [
    opening('touch-dead'),
    { kind: 'signs', answers: { fell: false, frozen: false, cracked: false, 'screen-dark': true } },
    observed(looked),
  ],
  number: [opening('drops-on-notification')],
  'red-flags': [opening('screen-dark')],
  heard: [told],
  'not-understood': [
    {
      ...told,
      text: 'bzzzt',
      isUnderstood: false,
      answers: {},
      ask: [],
      suggested: { 'keeps-restarting': true, frozen: true },
    },
  ],
  remedy: [
    opening('screen-dark'),
    observed(looked),
    {
      kind: 'signs',
      answers: { 'not-found': false, 'lay-empty': false, 'ran-flat': true, 'screen-faint': true },
    },
    observed({ 'takes-charge': true }),
    observed({ 'vibrates-on-connecting': false }),
  ],
  stop: [opening('swollen', 'smells')],
  solved: [
    opening('reconnects-on-opening'),
    { kind: 'tried', remedy: 'allow-background', outcome: 'helped' },
  ],
  service: [
    opening('sync-fails'),
    {
      kind: 'signs',
      answers: {
        'app-broken': false,
        'asks-for-app': false,
        'keeps-disconnecting': false,
        'pairing-fails': false,
        'other-devices-drop': false,
        'cannot-connect': false,
        'no-reconnect': false,
      },
    },
    observed({ 'password-lost': false }),
    observed({ 'phone-available': false }),
    { kind: 'tried', remedy: 'restart-bluetooth', outcome: 'skipped' },
    observed({ 'menu-reachable': false }),
    { kind: 'tried', remedy: 'forget-entry', outcome: 'no-change' },
  ],
};

/** Of views that are not named after their kind. */
const kinds: Readonly<Record<string, string>> = {
  number: 'question',
  heard: 'red-flags',
  'not-understood': 'opening',
};

/** Each kind of view about a Mi Band 4, and what was said before it. */
export const views = Object.fromEntries(
  Object.entries(said).map(([name, entries]) => [name, { kind: kinds[name] ?? name, entries }]),
);

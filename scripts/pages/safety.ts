import type { Likelihood, Method } from '../../src/format/format';
import { interactions } from '../../src/safety/interactions';
import { methods } from '../../src/safety/methods';
import { harms, highestRisk, riskOf, signalWord } from '../../src/safety/risk';
import { described } from './safety-examples';

const likelihoods: readonly Likelihood[] = ['remote', 'possible', 'likely'];

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const riskTable = table(
  ['harm', ...likelihoods],
  harms.map((harm) => [
    harm,
    ...likelihoods.map(
      (likelihood) => `${riskOf({ harm, likelihood })}, ${signalWord({ harm, likelihood })}`,
    ),
  ]),
);

const methodsInOrder = Object.entries(methods) as [Method, (typeof methods)[Method]][];

const methodList = methodsInOrder
  .map(([id, { name, avoid, undoMinutes, hazards }]) =>
    [
      `### ${id}`,
      `${name[0]?.toUpperCase()}${name.slice(1)}: risk ${highestRisk(hazards)}.`,
      avoid && `Never advised: ${avoid}`,
      undoMinutes > 0 && `Restoring what it undoes takes about ${undoMinutes} minutes.`,
      table(
        ['signal word', 'hazard', 'consequence', 'avoidance'],
        hazards.map((one) => [
          `${signalWord(one)} (${one.harm}, ${one.likelihood})`,
          one.hazard,
          one.consequence,
          one.avoidance,
        ]),
      ),
    ]
      .filter(Boolean)
      .join('\n\n'),
  )
  .join('\n\n');

const togetherTable = table(
  ['one remedy', 'another remedy', 'signal word', 'hazard', 'avoidance'],
  interactions.map(({ between: [some, others], hazard }) => [
    some.join(', '),
    others.join(', '),
    signalWord(hazard),
    `${hazard.hazard} ${hazard.consequence}`,
    hazard.avoidance,
  ]),
);

const recognised = methodsInOrder.map(([id]) => `- **${id}**: ${described[id].join(' ')}`).join('\n');

/** docs/safety.md, with tables and lists from the code. */
export const safetyPage = `# Safety

This page describes what the library guards against, how it does so, and what it does not promise. The tables come from
the code, and a test keeps them up to date.

## Harm, likelihood, risk, signal word

A hazard says what can be harmed, and how likely that is if the avoidance is not followed. Risk and signal word come from
this table. No pack contains them.

${riskTable}

The signal words have the meanings of ANSI Z535.6:

- DANGER: death or serious injury will follow.
- WARNING: death or serious injury could follow.
- CAUTION: a minor injury could follow.
- NOTICE: property, data or time is at risk, never people.

Each warning has the four parts of that standard: signal word, hazard, consequence and avoidance. Warnings about people
and warnings about property are separate.

## The order of a list

1. Remedies of risk none, low and medium that are worth their minutes, those that help soonest first.
2. Service.
3. Other remedies of risk none, low and medium.
4. Remedies of risk high.
5. Remedies that the library advises against. They are in the list so that owners who have read about them elsewhere see
   the warnings. The setting \`hide\` leaves them out, and the result says so.

No chance, no number of minutes and no setting changes this. A remedy whose need or block is unknown keeps its place and
names the question to ask first. It is never the next move before that question is answered.

## Alerts

An alert is a red flag of the device's state, such as a swollen battery. While an alert is raised, the verdict is
\`stop\`. The result says what to do now, and contains no plan, question or advice. Nothing overrides an alert. An
extension can add triggers and steps to an alert and make it more serious. It can neither remove an alert nor change a
rule that the alert uses.

Unknown is never safer than no. If the answer "no" is withdrawn, no alert that other answers raise disappears. A remedy
that this answer had ruled out comes back only with the question to ask first. For this to work, word the questions of an
alert so that "yes" is the danger. The built-in packs do so.

## Methods

A method is an act with hazards of its own. A remedy declares its methods, and the library owns their hazards. A pack can
add hazards, but it cannot change, weaken or remove these.

${methodList}

## Remedies that are worse together

If two remedies of a list are in the same row of this table, the later one carries the warning, with the ids of the
earlier ones under \`with\`. Remedies that were already tried count as earlier. The risk of neither remedy changes.
Charging and syncing are not methods: a remedy includes them if its title or a step mentions them. Only a pack can know
which findings make a remedy dangerous. Its \`blockedBy\` is for that.

${togetherTable}

## What is recognised in texts

The library refuses a pack if a text describes such an act without declaring it. It checks texts after their placeholders
are filled:

- All texts of remedies, alerts, service, help, faults and rules. It also checks all texts of one remedy, alert or
  service together, one after the other.
- Texts that report: claims, questions, options, sources, hazards and the name of the device. They may mention an act, but
  they may not tell the owner to do it.
- It does not check the phrases of owners, because they are compared with what owners write and are never shown.

Outside a remedy, nothing can be declared. So only unpairing, erasing, updating, restarting the router and cleaning with a
liquid may be described there. Service may also open the case.

The library recognises these texts and similar ones. Each of them is tested:

${recognised}

It also recognises them in capitals and full-width letters, with accents, in letters of other scripts that look the same,
with digits or signs instead of letters, with invisible characters, spaced out, with hyphens or punctuation inside, across
lines, in HTML entities and between tags.

A warning is not a description: "Do not put it in the freezer", "Never freeze it", "Keep it away from ovens", "without
opening the case". It must forbid the act in the same clause. These texts describe the act: "Do not worry, put it in the
freezer", "Never skip the freezer", "Do not be shy and freeze it", "Why not the freezer?". If in doubt, the library
refuses the text, and you need to reword it. For example, it refuses "Do not charge it, open the case or put it in the
fridge", but accepts "Do not charge it, do not open the case, and do not put it in the fridge".

## What is not promised

- The lexicon knows English, and only what it lists. It does not recognise a new paraphrase ("the coldest place in your
  kitchen"), another language, a picture or a link. Read a pack from a stranger before you ship it.
- Risks and chances are judgements of this project, not measurements.
- The library knows only what the owner answers. If nobody says that the battery is swollen, no alert is raised.
- The warnings of a method cover the act, not every way to do it. A pack must add the hazards of its own steps.
`;

import type { Likelihood, Method } from '../../src/format/format';
import { interactions } from '../../src/safety/interactions';
import { methods } from '../../src/safety/methods';
import { harms, highestRisk, riskOf, signalWord } from '../../src/safety/risk';
import { described } from '../safety/examples';

const likelihoods: readonly Likelihood[] = ['remote', 'possible', 'likely'];

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const riskTable = table(
  ['what comes to harm', ...likelihoods],
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
      undoMinutes > 0 && `Setting right what it undoes takes about ${undoMinutes} minutes.`,
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
  ['one does', 'another does', 'signal word', 'hazard', 'avoidance'],
  interactions.map(({ between: [some, others], hazard }) => [
    some.join(', '),
    others.join(', '),
    signalWord(hazard),
    `${hazard.hazard} ${hazard.consequence}`,
    hazard.avoidance,
  ]),
);

const recognised = methodsInOrder.map(([id]) => `- **${id}**: ${described[id].join(' ')}`).join('\n');

/** docs/safety.md, with its tables and lists taken from the code. */
export const safetyPage = `# Safety

What the library guards, how, and what it does not promise. The tables below are taken from the code, and a test holds
them equal to it.

## Harm, likelihood, risk, signal word

A hazard says what comes to harm and how likely that is when its avoidance is not followed. Risk and signal word are
read off this table; no pack writes them.

${riskTable}

The signal words have the meanings of ANSI Z535.6. DANGER: death or serious injury will follow. WARNING: it could.
CAUTION: a minor injury could. NOTICE: property, data or time, never people. Each warning has that standard's four
parts: the signal word, the hazard, the consequence and the avoidance. People and property have warnings of their own.

## The order of a list

1. Remedies of risk none, low and medium that are worth their minutes, quickest hope first.
2. Service.
3. Remedies of those risks that are not worth their minutes.
4. Remedies of risk high.
5. Remedies that the library advises against. They stand in the list so that an owner who has read of them elsewhere
   sees the warnings; the option \`hide\` leaves them out and says so.

No chance, no number of minutes and no option changes that. A remedy whose need or block is unknown keeps its place and
names the question to ask first; it is never the next step before that is answered.

## Alerts

An alert is a red flag of the device's state, such as a swollen battery. While one is raised the verdict is \`stop\`:
what to do now is all there is, and nothing is planned, asked or suggested. Nothing outvotes an alert. An extension can
add triggers and steps to an alert and make it graver; it can neither take one away nor change a rule it relies on.

Unknown is never safer than no. An answer "no" that is taken back never hides an alert that other answers raise, and a
remedy that it had ruled out comes back only with the question to ask first. So that this holds for every alert, word
the questions of an alert so that "yes" is the danger; those of the shipped packs are.

## Methods

A remedy declares what it does, and the library owns the hazards of it. A pack can add hazards. It can neither reword
nor soften nor drop these.

${methodList}

## Remedies that are worse together

When two remedies do what stands in one row, the one that comes later in the list carries the warning, with the ids of
those before it under \`with\`; what was tried already comes before everything. It does not change the risk of either.
Charging and syncing are no methods; a remedy does them when its title or a step says so. Which findings make a remedy
dangerous only a pack can know: that is what its \`blockedBy\` is for.

${togetherTable}

## What is recognised in texts

A pack whose texts describe such an act without declaring it is refused. Looked at are all texts of remedies, alerts,
service, help, faults and rules, after their placeholders are filled; and those of one remedy, alert or service also
read one after the other. Texts that report, which are claims, questions, options, sources, hazards and the device's
name, may mention an act, and are refused when they tell the owner to do it. Owners' own phrases are matched and not
shown, so they are not looked at. Outside a remedy nothing can be declared, so only unpairing, erasing, updating,
restarting the router and cleaning with a liquid may be described there, and opening the case where service does it.

Recognised are these and their like, each of them tested:

${recognised}

Also in capitals and full-width letters, with accents, in letters of other scripts that look the same, with digits or
signs for letters, with invisible characters, spaced out, with hyphens or punctuation inside, across lines, in HTML
entities and between tags.

A warning is not a description: "Do not put it in the freezer", "Never freeze it", "Keep it away from ovens", "without
opening the case". It has to forbid the act in the same clause. "Do not worry, put it in the freezer", "Never skip the
freezer", "Do not be shy and freeze it" and "Why not the freezer?" describe it. In doubt a text is refused, and the
remedy for that is to reword it: "Do not charge it, open the case or put it in the fridge" is refused, and "Do not
charge it, do not open the case, and do not put it in the fridge" is not.

## What is not promised

- The lexicon knows English, and it knows what it lists. A paraphrase it has not met ("the coldest place in your
  kitchen"), another language, a picture or a link is not recognised. Read a stranger's pack before you ship it.
- Risks and chances are judgements of this project, not measurements.
- The library sees only what the owner answers. A battery that nobody calls swollen raises no alert.
- A method's warnings cover the act, not every way to do it. A pack adds what its own steps add.
`;

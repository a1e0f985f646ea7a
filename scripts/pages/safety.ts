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

The library reads the texts of a pack after their placeholders are filled. If a text describes an act that nothing
declares, there are two answers:

- It surely describes the act: the pack is refused with \`undeclared-method\`.
- It may describe the act: \`checkPack\` warns with \`possible-method\`, and the pack loads.

It reads all texts except the name of the device, the sources and the phrases of owners:

- Texts that say what to do: help, titles, steps, notes before and after, reasons, what avoids a hazard, what an alert
  says to do now, and service. They count wherever they describe an act.
- Texts that report: questions, options, names, hazards, consequences and disputed claims. They may mention an act, but
  they may not tell the owner to do it. A question among instructions is such a text too.
- Two texts of a list that the first does not end are also read together, so that no act hides between them.

Outside a remedy nothing can be declared. So only unpairing, erasing, updating, restarting the router and cleaning with a
liquid may be described there. Service may also open the case. Charging outside the steps of a remedy is only warned of,
because an owner may have to charge a device to see how it is. A pack about a device for which an act is ordinary can
name it under \`declares\`, with the reason. The library then says nothing about this act in the whole pack.

The lexicon knows verbs, parts, places and tools, and how they are used together. It does not need to know the noun: "put
the kettle in the freezer" is an act like "put the band in the freezer". It reads English and Russian, in every pack,
whatever language the pack names. The library recognises these texts and similar ones. Each of them is tested:

${recognised}

It also recognises them in capitals and full-width letters, with accents, in letters of other scripts that look the same,
with digits or signs instead of letters, with invisible characters, spaced out, with hyphens or punctuation inside, across
lines, in HTML entities and between tags.

A warning is not a description: "Do not put it in the freezer", "Never freeze it", "Keep it away from ovens", "without
opening the case", "Do not press, bend or open it". The negation must be directly before the act. These texts describe
the act: "Do not worry, put it in the freezer", "You do not need a licence to open the case", "Never skip the freezer",
"Why not the freezer?". What a service centre or a technician does is not an act of the owner.

A device's own name and aliases never count. A pack about an oven may say "preheat the oven", but the same pack may not
say "put the control board in the oven next door".

How many texts are recognised is measured, not promised. \`test/safety/corpus.test.ts\` reads about a thousand sentences,
dangerous and harmless ones, and prints how many it notices, refuses and warns of.

## What is not promised

- The lexicon knows English and Russian, and only what it lists. It does not recognise every new paraphrase ("the coldest
  place in your kitchen"), another language, a picture or a link. Read a pack from a stranger before you ship it.
- It also refuses or warns of some harmless texts. Reword them, or declare the act.
- Risks and chances are judgements of this project, not measurements.
- The library knows only what the owner answers. If nobody says that the battery is swollen, no alert is raised.
- The warnings of a method cover the act, not every way to do it. A pack must add the hazards of its own steps.
`;

import type { Likelihood, Method } from '../../src/format/format';
import { limits } from '../../src/format/limits';
import { interactions as interactionWords } from '../../src/languages/en/interactions';
import { methods as methodWords } from '../../src/languages/en/methods';
import { hazardsOf } from '../../src/safety/hazards';
import { interactions } from '../../src/safety/interactions';
import { methods } from '../../src/safety/methods';
import { harms, highestRisk, riskOf, signalWord } from '../../src/safety/risk';
import { looksFirst } from '../../src/safety/states';
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
  .map(([id, { undoMinutes, kindOf }]) => {
    const { name, avoid } = methodWords[id];
    const hazards = hazardsOf(id);
    return [
      `### ${id}`,
      `${name[0]?.toUpperCase()}${name.slice(1)}: risk ${highestRisk(hazards)}.`,
      avoid && `Never advised: ${avoid}`,
      kindOf && `It is a kind of \`${kindOf}\`.`,
      looksFirst([id]) && 'Red flags are ruled out first.',
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
      .join('\n\n');
  })
  .join('\n\n');

const leftTable = table(
  ['after', 'forbidden', 'because', 'until'],
  methodsInOrder.flatMap(([id, { leaves }]) =>
    leaves === undefined
      ? []
      : [
          [
            id,
            leaves.forbids.join(', '),
            methodWords[id].leaves?.because ?? '',
            methodWords[id].leaves?.until ?? 'Only service makes it safe again.',
          ],
        ],
  ),
);

const togetherTable = table(
  ['one remedy', 'another remedy', 'signal word', 'hazard', 'avoidance'],
  interactions.map(({ id, between: [some, others], ...danger }) => [
    some.join(', '),
    others.join(', '),
    signalWord(danger),
    `${interactionWords[id].hazard} ${interactionWords[id].consequence}`,
    interactionWords[id].avoidance,
  ]),
);

const recognised = methodsInOrder.map(([id]) => `- **${id}**: ${described[id].join(' ')}`).join('\n');

/** How well the lexicon does. */
const figures = `How many texts are recognised is measured, not promised. The last two rows are sentences that were put aside before the
rules were written, and were scored once. The others were used to write the rules, so their figures are too good.

${table(
  ['sentences', 'dangerous: noticed', 'dangerous: refused', 'harmless: refused', 'harmless: warned of'],
  [
    ['English, 2,121 to tune on', '94.5 %', '74.1 %', '3.7 %', '4.9 %'],
    ['Russian, 1,092 to tune on', '95.3 %', '82.1 %', '2.8 %', '4.4 %'],
    ['**English, 465 held out**', '**79.5 %**', '**63.1 %**', '**2.8 %**', '**3.2 %**'],
    ['**Russian, 177 held out**', '**81.1 %**', '**69.5 %**', '**4.9 %**', '**7.3 %**'],
  ],
)}

"Noticed" means refused or warned of. So about one dangerous sentence in five passes both. \`npx vitest run
test/safety/corpus.test.ts\` prints these figures. The sentences are our own, about some 280 devices and names.`;

/** docs/safety.md, with tables and lists from the code. */
export const safetyPage = `# Safety

This page describes what the library guards against, what it does not promise, and how it works. The tables come from
the code, and a test keeps them up to date.

## What is promised

| danger | guard |
| --- | --- |
| A remedy can hurt somebody or destroy the device. | It stands after service, with its warnings. See [order](#the-order-of-a-list). |
| The device is already dangerous. | An alert stops everything. See [alerts](#alerts). |
| Nobody has looked at the device yet. | Red flags are asked before charging, heating and opening. See [look first](#look-before-you-charge). |
| A remedy is dangerous in the state of the device. | A caution blocks it. See [cautions](#cautions). |
| An author forgets or hides what a remedy does. | Its texts are read. See [texts](#what-is-read-in-texts). |
| An extension hides a warning of its base. | It is compared with its base and refused. See [extensions](#extensions). |
| A stranger wrote the whole pack. | The result says so. See [trust](#whose-word-a-pack-is). |

## What is not promised

- **A stranger's whole pack.** An extension cannot weaken its base, but a new pack has no base. Its author can leave out
  an alert, a caution or a method, or write bad advice in new words. Read it before you ship it.
- **Other languages.** A dangerous act in a language that the library does not read is not noticed, and neither is one in
  a picture or behind a link.
- **Oblique words.** The lexicon knows only what it lists, and the model only what its sentences are like. They do not
  recognise every new paraphrase ("the coldest place in your kitchen").
- **No false alarms.** It also refuses or warns of some harmless texts. Reword them, or declare the act.
- **Counts of harmless remedies.** How many remedies of a pack have no known risk, and what \`simulate\` says about risk,
  is only as good as the methods that the author declared.
- **Measured risks.** Risks and chances are judgements of this project, not measurements.
- **What nobody says.** The library knows only what the owner answers. If the owner says no but the battery is swollen, no
  alert is raised.
- **Every way to do it.** The warnings of a method cover the act, not every way to do it. A pack must add the hazards of
  its own steps.

## Risk and signal word

A hazard says what can be harmed, and how likely that is if the avoidance is not followed. Risk and signal word come from
this table. No pack contains them.

${riskTable}

Everything that can injure somebody has risk high. The only exception is a minor injury that is remote: it also needs bad
luck. \`minor-damage\` is cheap to live with or to replace, such as a scratch or a torn sheet. \`damage\` means that the
device needs a repair or is lost.

The signal words have the meanings of ANSI Z535.6:

- DANGER: death or serious injury will follow.
- WARNING: death or serious injury could follow.
- CAUTION: a minor injury could follow.
- NOTICE: property, data or time is at risk, never people.

Each warning has the four parts of that standard: signal word, hazard, consequence and avoidance. Warnings about people
and warnings about property are separate. The most serious warning comes first. Among warnings with the same signal word,
those of the library come before those of the pack.

## The order of a list

1. Remedies of risk none, low and medium that are worth their minutes, those that help soonest first.
2. Service.
3. Other remedies of risk none, low and medium. They are not worth their minutes, or only serve an unlikely fault, or
   have a risk and depend on an answer that the owner does not know.
4. Remedies of risk high.
5. Remedies that the library advises against. They are in the list so that owners who have read about them elsewhere see
   the warnings. The setting \`hide\` leaves them out, and the result says so.

No chance, no number of minutes and no setting changes this. \`preview\` prints for each remedy of a pack its risk, its
place and the hazard that decides it.

## Alerts

An alert is a red flag of the device's state, such as a swollen battery. While an alert is raised, the verdict is
\`stop\`. The result says what to do now, and contains no plan, question or advice. Nothing overrides an alert. If several
are raised, the most serious one comes first.

An alert does not wait. If \`diagnose\` has to fetch answers and one of them raises an alert, it returns at once, even if
other answers are slow or cannot be fetched. The result then lists only the alerts that are known by then.

Unknown is never safer than no. If the answer "no" is withdrawn, no alert that other answers raise disappears. A remedy
that this answer had ruled out comes back only with the question to ask first. For this to work, word the questions of an
alert so that "yes" is the danger. The built-in packs do so.

## Look before you charge

Before a remedy that charges, heats or opens the device, its owner is asked about the red flags that are still
unanswered. They are one question, "Is any of this so?", and each red flag is a line of it.

- The next move is then \`red-flags\`, with the symptoms in \`ids\`. The remedy lists them under \`ruleOut\`.
- "No" has to be said for each line. An answer that is left out is unknown, and the question stays.
- If the owner does not know one of them, the remedy stands after service.
- If a remedy made things worse, the open red flags are asked at once, before anything else. Remedies with the same
  method are then blocked.
- A pack that charges, heats or opens but has no alert is refused with \`no-red-flags\`: there would be nothing to ask.

Needs and blocks that are unknown are asked next, one at a time, and so is a red flag that is a number or a choice. No
remedy is the next move before all this is answered.

## Cautions

A caution is a state of the device in which some methods are forbidden, such as "It was dropped". Every remedy with a
forbidden method is then in \`blocked\`, with the reason and with what makes it safe again (\`until\`). A pack says with
\`when\` which answers mean this state, with \`after\` which methods leave the device in it, and with \`unless\` which
answers end it. While it is unknown whether the device is in this state, that is asked together with the red flags. If
the owner does not know, the remedy stands after service. In a state that may be over, \`unless\` is asked, and if the
owner does not know that, the remedy stays blocked.

To forbid \`charging\` forbids every kind of charging.

The library itself knows what some methods leave behind. After such a remedy was tried, whatever its outcome, this table
applies. The library cannot know when the state is over, so the blocked remedies stay blocked.

${leftTable}

A pack replaces a row of this table with a caution that names the method under \`after\` and forbids at least as much.
Then \`until\` and \`unless\` are its own. An extension cannot do this.

## Methods

A method is an act with hazards of its own. A remedy declares its methods, and the library owns their hazards. A pack can
add up to ${limits.hazards} hazards to a remedy, but it cannot change, weaken or remove those of a method.

Every remedy must have \`methods\`. An empty list is a claim, not a default: the author says that the remedy is none of
these acts.

${methodList}

## Remedies that are worse together

If two remedies of a list are in the same row of this table, the later one carries the warning, with the ids of the
earlier ones under \`with\`. Remedies that were already tried count as earlier. The risk of neither remedy changes.
Syncing is not a method: a remedy includes it if its title or a step mentions it. Acts that must not follow each other at
all are not in this table, but under [cautions](#cautions).

${togetherTable}

## What is read in texts

The library reads the texts of a pack after their placeholders are filled. If a text describes an act that nothing
declares, there are three answers:

- It surely describes the act: the pack is refused with \`undeclared-method\`.
- It may describe the act: \`checkPack\` and \`lint\` warn with \`possible-method\`, and the pack loads.
- No rule knows it, but a step of a remedy without methods sounds dangerous: they warn in the same way. A small model judges
  this, which has learned from the sentences of the tests. It only adds warnings, so nobody can hide an act behind harmless
  words.

It reads all texts except the name of the device, the sources and the phrases of owners:

- Texts that say what to do: help, titles, steps, notes before and after, reasons, what avoids a hazard, what an alert
  says to do now, what ends a caution, and service. They count wherever they describe an act.
- Texts that report: questions, options, names, hazards, consequences and disputed claims. They may mention an act, but
  they may not tell the owner to do it. A question among instructions is such a text too.
- Two texts of a list are also read together if the first has no full stop, so that no act hides between them.

Outside a remedy nothing can be declared. So only unpairing, erasing, updating, restarting the router and cleaning with a
liquid may be described there. Service may also open the case. Charging outside the steps of a remedy is only warned of,
because an owner may have to charge a device to see how it is.

A pack about a device for which an act is ordinary can name it under \`declares\`, with the reason. The library then says
nothing about this act in the whole pack. Such a waiver does not lower the risk of a remedy that declares the act, and
\`checkPack\` and \`lint\` show it as a note to whoever reviews the pack.

Where no rule fits, a small model warns of sentences that sound dangerous. It learned from labelled sentences (\`npm run
train\`). It never refuses a pack, and it never overrules a rule, so harmless words cannot hide an act.

The lexicon knows verbs, parts, places and tools, and how they are used together. It does not need to know the noun: "put
the kettle in the freezer" is an act like "put the band in the freezer". It reads English and Russian, in every pack,
whatever \`language\` the pack names. The library recognises these texts and similar ones. Each of them is tested:

${recognised}

It also recognises them in capitals and full-width letters, with accents, in letters of other scripts that look the same,
with digits or signs instead of letters, with invisible characters, spaced out, with hyphens or punctuation inside, across
lines, in HTML entities and between tags.

A warning is not a description: "Do not put it in the freezer", "Never freeze it", "Keep it away from ovens", "without
opening the case", "Do not press, bend or open it". The negation must belong to the act. These texts describe it: "Do not
worry, put it in the freezer", "You do not need a licence to open the case", "Never skip the freezer", "Why not the
freezer?". What a service centre or a technician does is not an act of the owner.

A device's own name and aliases never count, and neither does the ordinary use of such a device: a pack about an oven may
say "preheat the oven". What is done to the device under another name, to a part of it or to "it" still counts: a band
with the alias "cooler" may not be frozen.

### How much is noticed

${figures}

## Extensions

No extension, priority or setting can remove, soften or bury a warning of its base. The library merges the two, checks
the result like any other pack, and compares it with the base. Whatever is less safe is refused with \`weakens-base\`.

- An extension can add methods, hazards, needs, blocks and notes before the steps; triggers of alerts and cautions; and
  methods that a caution forbids. It can add alerts, cautions, rules and symptoms of its own.
- It cannot change the words of a remedy, an alert or a caution, or remove an alert or a caution. It cannot change a
  question or a rule on which an alert, a caution, a need or a block depends.
- It can change minutes, sources, disputes, faults and service. It cannot name another language or a waiver.
- It can omit a remedy and add its own under another id. The old id stays reserved, also for later extensions. It is
  forgotten only if the pack is written to JSON and parsed again.
- A remedy has at most ${limits.hazards} hazards of its own and ${limits.steps} notes before and after the steps. Among warnings with the
  same signal word, those of the library come first. So nobody can bury one below others.

## Whose word a pack is

The checks cannot know whether the author of a pack is right or honest. So a diagnosis says whose word it is.

- A pack of \`definePack\` is your own word, and so are the built-in packs. A pack of \`parsePack\` is a stranger's until
  you say \`{ reviewed: true }\`. A pack of \`extendPack\` is a stranger's if its base is, or if you say
  \`{ reviewed: false }\`. A base that is plain data counts as your own, so parse the pack of a stranger first.
- The diagnosis from a stranger's pack has \`reviewed: false\` and a notice of kind \`unreviewed\`, to show before anything
  else.
- Its risk \`none\` means only that its author declares none. \`diagnose\` and \`ask\` print "no risk declared" instead
  of "no known risk".
- A pack that names a \`language\` other than English or Russian gets a notice of kind \`unread\`.

The commands treat a whole pack in a file as a stranger's.
`;

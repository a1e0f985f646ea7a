import { type Issue, unknownId } from '../../errors';
import { type PackData, serviceId } from '../../format/format';
import { findingsUsed, type Reference, remediesUsed, sourcesUsed } from '../../format/references';
import { isYesNo } from '../../format/symptom';
import { placeholdersIn } from '../../format/texts';

/** Ids that refer to nothing, or to two things. */
export function* checkReferences(pack: PackData): Generator<Issue> {
  const { symptoms, rules = {}, remedies, sources } = pack;
  for (const id of Object.keys(rules).filter((rule) => Object.hasOwn(symptoms, rule))) {
    yield { code: 'id-clash', path: ['rules', id], message: `a symptom is also called "${id}"; rename one` };
  }
  if (Object.hasOwn(remedies, serviceId)) {
    const message = `the id "${serviceId}" is reserved for service; rename the remedy`;
    yield { code: 'reserved-id', path: ['remedies', serviceId], message };
  }
  yield* checkFindings(pack);
  yield* unknownIds('unknown-source', 'source', sourcesUsed(pack), sources);
  yield* unknownIds('unknown-remedy', 'remedy', remediesUsed(pack), remedies);
}

/** Placeholders that nothing fills. It must be the data before its placeholders are filled. */
export function* checkPlaceholders({ wording = {}, ...data }: PackData): Generator<Issue> {
  yield* unknownIds('unknown-wording', 'wording', placeholdersIn(data), wording);
  // Otherwise they would be left over, and an extension could fill them with words of its own.
  for (const { id, path } of placeholdersIn(wording, ['wording']))
    yield {
      code: 'nested-wording',
      path,
      message: `cannot contain the placeholder {${id}}; write the words out`,
    };
}

/** References to ids that are not known. */
function* unknownIds(
  code: string,
  what: string,
  references: Iterable<Reference>,
  known: object,
): Generator<Issue> {
  const ids = Object.keys(known);
  for (const { id, path } of references) {
    if (!Object.hasOwn(known, id)) yield { code, path, message: unknownId(what, id, ids) };
  }
}

function* checkFindings(pack: PackData): Generator<Issue> {
  const { symptoms, rules = {} } = pack;
  const yesNo = Object.entries(symptoms).filter(([, symptom]) => isYesNo(symptom));
  const findings = { ...Object.fromEntries(yesNo), ...rules };
  const unknown: Reference[] = [];
  for (const { id, path } of findingsUsed(pack)) {
    const symptom = Object.hasOwn(symptoms, id) ? symptoms[id] : undefined;
    if (Object.hasOwn(findings, id)) {
      if (symptom?.covered !== false) continue;
      yield { code: 'covered', path, message: `the symptom "${id}" has "covered": false, but is used here` };
    } else if (symptom) {
      const message = `"${id}" is not answered with yes or no; write a rule about it and use the rule here`;
      yield { code: 'needs-rule', path, message };
    } else unknown.push({ id, path });
  }
  yield* unknownIds('unknown-finding', 'yes/no symptom or rule', unknown, findings);
}

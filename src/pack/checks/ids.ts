import type { Issue } from '../../errors';
import { unknownId } from '../../errors';
import { type PackData, type Symptom, serviceId } from '../../format/format';
import { collect } from '../../format/limits';
import { findingsUsed, remediesUsed, sourcesUsed } from '../../format/references';
import { isYesNo } from '../../format/symptom';

/** Ids that name nothing, or two things. */
export function checkIds(pack: PackData): Issue[] {
  const { symptoms, rules = {}, remedies } = pack;
  const issues: Issue[] = [];
  for (const id of Object.keys(rules)) {
    if (Object.hasOwn(symptoms, id)) {
      issues.push({
        code: 'id-clash',
        path: ['rules', id],
        message: `a symptom is called "${id}" too; rename one`,
      });
    }
  }
  if (Object.hasOwn(remedies, serviceId)) {
    const message = `"${serviceId}" stands for service itself; rename the remedy`;
    issues.push({ code: 'reserved-id', path: ['remedies', serviceId], message });
  }
  return [...issues, ...checkFindings(pack), ...checkSources(pack), ...checkRemedies(pack)];
}

function checkSources(pack: PackData): Issue[] {
  const known = Object.keys(pack.sources);
  return collect(sourcesUsed(pack), ({ id, path }) =>
    Object.hasOwn(pack.sources, id)
      ? undefined
      : { code: 'unknown-source', path, message: unknownId('source', id, known) },
  );
}

function checkRemedies({ faults, remedies }: PackData): Issue[] {
  const known = Object.keys(remedies);
  return collect(remediesUsed({ faults }), ({ id, path }) =>
    Object.hasOwn(remedies, id)
      ? undefined
      : { code: 'unknown-remedy', path, message: unknownId('remedy', id, known) },
  );
}

function checkFindings(pack: PackData): Issue[] {
  const { symptoms, rules = {} } = pack;
  const findings = [
    ...Object.keys(symptoms).filter((id) => isYesNo(symptoms[id] as Symptom)),
    ...Object.keys(rules),
  ];
  const known = new Set(findings);
  return collect(findingsUsed(pack), ({ id: finding, path }) => {
    const symptom = Object.hasOwn(symptoms, finding) ? symptoms[finding] : undefined;
    if (known.has(finding)) {
      if (symptom?.covered !== false) return undefined;
      const message = `the symptom "${finding}" says "covered": false, yet it is used here`;
      return { code: 'covered', path, message };
    }
    if (symptom) {
      const message = `"${finding}" is not answered with yes or no; write a rule about it and name the rule`;
      return { code: 'needs-rule', path, message };
    }
    const message = unknownId('yes/no symptom or rule', finding, findings);
    return { code: 'unknown-finding', path, message };
  });
}

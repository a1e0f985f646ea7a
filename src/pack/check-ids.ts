import type { Issue } from '../errors';
import { unknownId } from '../nearest';
import { type PackData, type Symptom, serviceId } from './format';
import { findingsUsed, sourcesUsed } from './references';

/** Ids that name nothing, or two things. */
export function checkIds(pack: PackData): Issue[] {
  const { symptoms, rules = {}, remedies, faults } = pack;
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
  issues.push(...checkFindings(pack));
  for (const { source, path } of sourcesUsed(pack)) {
    if (!Object.hasOwn(pack.sources, source)) {
      issues.push({
        code: 'unknown-source',
        path,
        message: unknownId('source', source, Object.keys(pack.sources)),
      });
    }
  }
  for (const [fault, { remedies: cures = {} }] of Object.entries(faults)) {
    for (const id of Object.keys(cures).filter((id) => !Object.hasOwn(remedies, id))) {
      const message = unknownId('remedy', id, Object.keys(remedies));
      issues.push({ code: 'unknown-remedy', path: ['faults', fault, 'remedies', id], message });
    }
  }
  return issues;
}

function checkFindings(pack: PackData): Issue[] {
  const { symptoms, rules = {} } = pack;
  const findings = [
    ...Object.keys(symptoms).filter((id) => isYesNo(symptoms[id] as Symptom)),
    ...Object.keys(rules),
  ];
  return findingsUsed(pack).flatMap(({ finding, path }): Issue[] => {
    if (findings.includes(finding)) {
      return Object.hasOwn(symptoms, finding) && symptoms[finding]?.covered === false
        ? [
            {
              code: 'covered',
              path,
              message: `the symptom "${finding}" says "covered": false, yet it is used here`,
            },
          ]
        : [];
    }
    if (Object.hasOwn(symptoms, finding)) {
      const message = `"${finding}" is not answered with yes or no; write a rule about it and name the rule`;
      return [{ code: 'needs-rule', path, message }];
    }
    return [
      { code: 'unknown-finding', path, message: unknownId('yes/no symptom or rule', finding, findings) },
    ];
  });
}

export function isYesNo(symptom: Symptom): boolean {
  return symptom.options === undefined && symptom.unit === undefined;
}

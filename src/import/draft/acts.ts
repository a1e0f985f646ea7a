import type { Method, PackData, Remedy, Symptom } from '../../format/format';
import { complete } from '../../format/pack';
import { undeclaredActs } from '../../pack/checks/acts';

/** A method that a text surely describes, declared where it stands. */
export interface DeclaredAct {
  readonly method: Method;
  readonly section: 'remedies' | 'symptoms';
  readonly id: string;
}

/** A pack that declares the methods which its remedies and tests surely describe, and what they are. */
export function declareActs<Draft extends PackData>(pack: Draft): { pack: Draft; declared: DeclaredAct[] } {
  const declared = new Map<string, DeclaredAct>();
  for (const { method, path, isSure } of undeclaredActs(complete(pack), false)) {
    const [section, id, part] = path;
    const isRemedy = section === 'remedies';
    if (!isSure || method === undefined || !(isRemedy || (section === 'symptoms' && part === 'how')))
      continue;
    declared.set(`${section} ${id} ${method}`, { method, section, id: `${id}` });
  }
  const acts = [...declared.values()];
  const methodsIn = (section: DeclaredAct['section'], id: string) =>
    acts.filter((act) => act.section === section && act.id === id).map(({ method }) => method);
  const remedies = mapped(
    pack.remedies,
    (remedy, id): Remedy => ({ ...remedy, methods: methodsIn('remedies', id) }),
  );
  const symptoms = mapped(
    pack.symptoms,
    (symptom, id): Symptom =>
      symptom.how === undefined
        ? symptom
        : { ...symptom, how: { ...symptom.how, methods: methodsIn('symptoms', id) } },
  );
  return { pack: { ...pack, remedies, symptoms }, declared: acts };
}

function mapped<Value>(
  entries: Readonly<Record<string, Value>>,
  change: (value: Value, id: string) => Value,
) {
  return Object.fromEntries(Object.entries(entries).map(([id, value]) => [id, change(value, id)]));
}

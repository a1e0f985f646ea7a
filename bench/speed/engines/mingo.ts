import { Query } from 'mingo';
import { type Load, translate } from './engine';

const operators: Readonly<Record<string, string>> = {
  equal: '$eq',
  in: '$in',
  lessThan: '$lt',
  greaterThanInclusive: '$gte',
};

export const mingo: Load = (rules) => {
  const all = rules.map(({ id, conditions }) => ({
    id,
    query: new Query(
      translate<object>(conditions, {
        leaf: (fact, operator, value) => ({ [fact]: { [operators[operator] as string]: value } }),
        all: (parts) => ({ $and: parts }),
        any: (parts) => ({ $or: parts }),
      }),
    ),
  }));
  return ({ facts }) => all.filter(({ query }) => query.test(facts)).map(({ id }) => id);
};

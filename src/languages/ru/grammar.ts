const numbers = /* @__PURE__ */ new Intl.NumberFormat('ru', { maximumFractionDigits: 20 });
const plurals = /* @__PURE__ */ new Intl.PluralRules('ru');
const choices = /* @__PURE__ */ new Intl.ListFormat('ru', { type: 'disjunction' });
const lists = /* @__PURE__ */ new Intl.ListFormat('ru', { type: 'conjunction' });

/** A number as it is, with a decimal comma. */
export function number(value: number): string {
  return numbers.format(value);
}

/** How many times as much something is: в 2,5 раза, в 12 раз. */
export function timesAs(value: number): string {
  const rounded = value < 10 ? Math.round(value * 10) / 10 : Math.round(value);
  const form = plurals.select(rounded);
  // A number with a fraction is followed by the form of "few".
  return `${number(rounded)} ${form === 'few' || form === 'other' ? 'раза' : 'раз'}`;
}

/** A count in the genitive, after "от" or "до": 1 and 21 have a form of their own. */
export function ofCount(count: number, one: string, many: string): string {
  return `${number(count)} ${plurals.select(count) === 'one' ? one : many}`;
}

/** A count by itself: 1 минута, 2 минуты, 5 минут. */
export function counted(
  count: number,
  forms: { readonly one: string; readonly few: string; readonly many: string },
): string {
  const form = plurals.select(count);
  return `${number(count)} ${form === 'one' || form === 'few' ? forms[form] : forms.many}`;
}

export function quoted(text: string): string {
  return `«${text}»`;
}

export function anyOf(texts: readonly string[]): string {
  return choices.format(texts);
}

export function allOf(texts: readonly string[]): string {
  return lists.format(texts);
}

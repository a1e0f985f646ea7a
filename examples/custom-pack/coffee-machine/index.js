import { readFileSync } from 'node:fs';
import { createDiagnoser, packs } from 'remedy-rules';
import { parsePack } from 'remedy-rules/pack';

const read = (file) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));

/** We have read the pack. Without `reviewed`, owners are told that nobody has checked its advice. */
export const pack = parsePack(read('pack.json'), { reviewed: true });
export const cases = read('cases.json');

/** Knows the coffee machine and all built-in devices. */
export const diagnoser = createDiagnoser({ ...packs, 'coffee-machine': pack });

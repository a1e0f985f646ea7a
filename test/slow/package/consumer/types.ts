import {
  createDiagnoser,
  type Diagnosis,
  diagnose,
  diagnoseSync,
  type PackVocabulary,
  packs,
} from 'remedy-rules';
import { definePack, extendPack, InvalidPackError, parsePack } from 'remedy-rules/pack';
import { checkCases, type Failure } from 'remedy-rules/testing';

diagnoseSync('mi-band-2', { frozen: true, 'battery-percent': 80 }, { tried: ['re-pair'] });
void diagnose('mi-smart-speaker', { 'ignores-voice': async () => true, variant: 'xiao-ai' });
// @ts-expect-error a symptom of the other device
diagnoseSync('mi-band-2', { 'ignores-voice': true });
// @ts-expect-error a misspelt id
void diagnose('mi-band-2', ['frozzen']);
// @ts-expect-error a number where yes or no is due
diagnoseSync('mi-band-2', { frozen: 1 });
// @ts-expect-error an unknown option
diagnoseSync('mi-smart-speaker', { variant: 'siri' });
// @ts-expect-error an unknown device
diagnoseSync('mi-band-22', {});
// @ts-expect-error an unknown remedy
diagnoseSync('mi-band-2', {}, { tried: ['re-pear'] });
// @ts-expect-error an unknown setting
diagnoseSync('mi-band-2', {}, { tryed: [] });
// @ts-expect-error a function needs diagnose
diagnoseSync('mi-band-2', { frozen: () => true });

const lamp = definePack({
  format: 1,
  device: { name: 'Lamp' },
  sources: { us: { title: 'Our own judgement', grade: 'unverified' } },
  symptoms: {
    dark: { question: 'Is it dark?' },
    watts: { question: 'How bright?', unit: 'W', min: 0, max: 100 },
  },
  faults: {
    unplugged: { name: 'It has no power', prior: 'common', signs: { dark: 'always' }, sources: ['us'] },
  },
  remedies: {},
  service: {
    title: 'Ask the seller',
    steps: [],
    minutes: { 'hands-on': [1, 2], waiting: [0, 0] },
    sources: ['us'],
  },
});
const warm = extendPack(lamp, { format: 1, symptoms: { warm: { question: 'Is it warm?' } } });
const mine = createDiagnoser({ ...packs, lamp, warm });
const result: Diagnosis<PackVocabulary<typeof lamp>> = mine.diagnoseSync('lamp', { dark: true, watts: 40 });
mine.diagnoseSync('warm', { warm: true, dark: true });
// @ts-expect-error only the extension has it
mine.diagnoseSync('lamp', { warm: true });
// @ts-expect-error misspelt
mine.diagnoseSync('lamp', { drak: true });
// @ts-expect-error yes or no where a number is due
mine.diagnoseSync('lamp', { watts: true });
// @ts-expect-error no such grade
definePack({ ...lamp, sources: { us: { title: 'Us', grade: 'best' } } });

export const failures: Promise<Failure[]> = checkCases(lamp, {});
export const wide = createDiagnoser({ some: parsePack({} as unknown) }).diagnoseSync('some', {
  anything: true,
});
export const unplugged: 'unplugged' | undefined = result.faults[0]?.id;
export const isWrong = (error: unknown) => error instanceof InvalidPackError && error.issues.length > 0;

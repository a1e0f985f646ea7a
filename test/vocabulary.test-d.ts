import { describe, expectTypeOf, it } from 'vitest';
import { createDiagnoser, diagnose, diagnoseSync, type PackVocabulary, packs } from '../src/index';
import { definePack, extendPack, parsePack } from '../src/pack/index';
import kettleJson from './support/kettle.json';
import { smallPack } from './support/small-pack';

type Band = PackVocabulary<(typeof packs)['mi-band-2']>;
type Speaker = PackVocabulary<(typeof packs)['mi-smart-speaker']>;

describe('observations', () => {
  it('are symptoms of the device, each answered in its own kind', () => {
    diagnoseSync('mi-band-2', { frozen: true, 'phone-available': false, 'battery-percent': 80 });
    diagnoseSync('mi-smart-speaker', { 'ignores-voice': true, variant: 'xiao-ai' });
    diagnoseSync('mi-band-2', { frozen: null, 'battery-percent': undefined });
    diagnoseSync('mi-band-2', {});
    diagnoseSync('mi-band-2', ['frozen', 'keeps-restarting']);
    diagnoseSync('mi-band-2', []);
  });
  it('of another device do not compile', () => {
    // @ts-expect-error a symptom of the speaker
    diagnoseSync('mi-band-2', { 'ignores-voice': true });
    // @ts-expect-error a symptom of the speaker
    diagnoseSync('mi-band-2', ['ignores-voice']);
    // @ts-expect-error a symptom of the band
    void diagnose('mi-smart-speaker', { frozen: true });
    // @ts-expect-error a symptom of the family that this band does not have
    diagnoseSync('mi-band-2', { 'menu-reachable': true });
  });
  it('that are misspelt do not compile', () => {
    // @ts-expect-error "frozzen"
    diagnoseSync('mi-band-2', { frozzen: true });
    // @ts-expect-error "frozzen"
    void diagnose('mi-band-2', ['frozzen']);
    // @ts-expect-error a name of every object
    diagnoseSync('mi-band-2', { hasOwnProperty: true });
  });
  it('answered in the wrong kind do not compile', () => {
    // @ts-expect-error a number where yes or no is due
    diagnoseSync('mi-band-2', { frozen: 1 });
    // @ts-expect-error a word where yes or no is due
    diagnoseSync('mi-band-2', { frozen: 'yes' });
    // @ts-expect-error yes or no where a number is due
    diagnoseSync('mi-band-2', { 'battery-percent': true });
    // @ts-expect-error an unknown option
    diagnoseSync('mi-smart-speaker', { variant: 'siri' });
    // @ts-expect-error yes or no where an option is due
    diagnoseSync('mi-smart-speaker', { variant: true });
    // @ts-expect-error a list means yes, and this takes a number
    diagnoseSync('mi-band-2', ['battery-percent']);
    // @ts-expect-error a list means yes, and this takes an option
    diagnoseSync('mi-smart-speaker', ['variant']);
  });
  it('may be promises and functions for diagnose only', () => {
    const percent = async () => 12;
    void diagnose('mi-band-2', { 'battery-percent': percent, frozen: Promise.resolve(true) });
    void diagnose('mi-band-2', { 'battery-percent': () => undefined, frozen: () => false });
    // @ts-expect-error a function
    diagnoseSync('mi-band-2', { 'battery-percent': percent });
    // @ts-expect-error a promise
    diagnoseSync('mi-band-2', { frozen: Promise.resolve(true) });
    // @ts-expect-error a promise of the wrong kind
    void diagnose('mi-band-2', { frozen: Promise.resolve(12) });
    // @ts-expect-error a function that returns the wrong kind
    void diagnose('mi-band-2', { frozen: () => 'yes' });
  });
});

describe('devices and options', () => {
  it('that do not exist do not compile', () => {
    diagnoseSync('mi-band-2', {}, { tried: ['re-pair'], hide: ['avoid'] });
    // @ts-expect-error an unknown device
    diagnoseSync('mi-band-22', {});
    // @ts-expect-error an unknown remedy
    diagnoseSync('mi-band-2', {}, { tried: ['re-pear'] });
    // @ts-expect-error a remedy of the speaker
    diagnoseSync('mi-band-2', {}, { tried: ['unmute'] });
    // @ts-expect-error an unknown setting
    diagnoseSync('mi-band-2', {}, { tryed: [] });
    // @ts-expect-error nothing that can be hidden
    diagnoseSync('mi-band-2', {}, { hide: ['low'] });
  });
});

describe('a result', () => {
  it('speaks in the ids of its device', async () => {
    const result = diagnoseSync('mi-band-2', {});
    expectTypeOf(result).toEqualTypeOf(await diagnose('mi-band-2', {}));
    expectTypeOf(result.remedies[0]!.id).toEqualTypeOf<Band['remedy'] | 'service'>();
    expectTypeOf(result.faults[0]!.id).toEqualTypeOf<Band['fault']>();
    expectTypeOf(result.alerts[0]!.id).toEqualTypeOf<Band['alert']>();
    expectTypeOf(result.questions[0]!.id).toEqualTypeOf<Band['symptom']>();
    expectTypeOf<'re-pair'>().toExtend<Band['remedy']>();
    expectTypeOf<string>().not.toExtend<Band['remedy']>();
    expectTypeOf<string>().not.toExtend<Band['fault']>();
    expectTypeOf<string>().not.toExtend<Band['alert']>();
    // @ts-expect-error a remedy of the speaker is never its id
    result.remedies.some(({ id }) => id === 'unmute');
  });
  it('cannot be changed', () => {
    const result = diagnoseSync('mi-band-2', {});
    // @ts-expect-error read-only
    result.remedies = [];
    // @ts-expect-error read-only
    result.remedies.pop();
    // @ts-expect-error packs are read-only too
    packs['mi-band-2'].remedies['re-pair'].title = '';
  });
});

describe('packs', () => {
  it('built in have the ids of their JSON, and the kind of each symptom', () => {
    expectTypeOf<Speaker['answers']['variant']>().toEqualTypeOf<
      'google-assistant' | 'ir-control' | 'xiao-ai'
    >();
    expectTypeOf<Band['answers']['battery-percent']>().toEqualTypeOf<number>();
    expectTypeOf<Band['answers']['frozen']>().toEqualTypeOf<boolean>();
    expectTypeOf<'battery-percent'>().not.toExtend<Band['yesNo']>();
    expectTypeOf(packs['mi-band-2'].symptoms['battery-percent'].max).toEqualTypeOf<number>();
    expectTypeOf(packs['mi-band-2'].symptoms.frozen.min).toEqualTypeOf<undefined>();
  });

  const lamp = definePack({
    ...smallPack,
    symptoms: {
      ...smallPack.symptoms,
      watts: { question: 'How bright?', unit: 'W', min: 0, max: 100 },
      socket: { question: 'Which socket?', options: { small: 'Small', large: 'Large' } },
    },
  });
  const kettle = parsePack(kettleJson);
  const hotLamp = extendPack(lamp, {
    format: 1,
    symptoms: { smells: { question: 'Does it smell?' } },
    faults: { burnt: { name: 'It is burnt', prior: 'rare', signs: { smells: 'always' }, sources: ['us'] } },
    omit: { symptoms: { warm: 'It is cold.' } },
  });
  const mine = createDiagnoser({ ...packs, lamp, kettle, 'hot-lamp': hotLamp });

  it('of a TypeScript literal have typed ids', () => {
    mine.diagnoseSync('lamp', { dark: true, watts: 40, socket: 'small' }, { tried: ['plug-in'] });
    void mine.diagnose('lamp', { dark: async () => true });
    // @ts-expect-error misspelt
    mine.diagnoseSync('lamp', { drak: true });
    // @ts-expect-error an unknown option
    mine.diagnoseSync('lamp', { socket: 'middle' });
    // @ts-expect-error an unknown remedy
    mine.diagnoseSync('lamp', {}, { tried: ['plug-out'] });
    expectTypeOf(mine.diagnoseSync('lamp', {}).faults[0]!.id).toEqualTypeOf<'unplugged'>();
  });
  it('of imported JSON have typed ids', () => {
    mine.diagnoseSync('kettle', { 'does-not-heat': true, litres: 1, 'stands-on': 'table' });
    // @ts-expect-error misspelt
    mine.diagnoseSync('kettle', { 'does-not-heet': true });
    // @ts-expect-error yes or no where a number is due
    mine.diagnoseSync('kettle', { litres: true });
    // @ts-expect-error an unknown option
    mine.diagnoseSync('kettle', { 'stands-on': 'floor' });
    expectTypeOf<PackVocabulary<typeof kettle>['rule']>().toEqualTypeOf<'off-its-base'>();
    expectTypeOf(mine.diagnoseSync('kettle', {}).alerts[0]!.id).toEqualTypeOf<'live-case'>();
  });
  it('that extend another have its ids, less the omitted ones, and their own', () => {
    mine.diagnoseSync('hot-lamp', { dark: true, smells: true });
    // @ts-expect-error omitted
    mine.diagnoseSync('hot-lamp', { warm: true });
    expectTypeOf(mine.diagnoseSync('hot-lamp', {}).faults[0]!.id).toEqualTypeOf<'unplugged' | 'burnt'>();
    expectTypeOf(mine.diagnoseSync('hot-lamp', {}).remedies[0]!.id).toEqualTypeOf<'plug-in' | 'service'>();
  });
  it('of unknown content take any symptom', () => {
    const wide = createDiagnoser({ some: parsePack(JSON.parse('{}') as unknown) });
    wide.diagnoseSync('some', { anything: true, 'whatever-number': 3 });
    // @ts-expect-error still no device but this
    wide.diagnoseSync('other', {});
  });
  it('stand beside the built-in ones', () => {
    mine.diagnoseSync('mi-band-2', { frozen: true });
    // @ts-expect-error a symptom of the lamp
    mine.diagnoseSync('mi-band-2', { dark: true });
    // @ts-expect-error the diagnoser of the built-in packs does not know it
    diagnoseSync('lamp', { dark: true });
    // @ts-expect-error packs come checked
    createDiagnoser({ lamp: smallPack });
  });
  it('are refused in the wrong shape', () => {
    // @ts-expect-error no such prior
    definePack({ ...smallPack, faults: { off: { ...smallPack.faults.unplugged, prior: 'never' } } });
    // @ts-expect-error no service
    definePack({ ...smallPack, service: undefined });
    const hit = { ...smallPack.remedies['plug-in'], methods: ['hitting'] } as const;
    // @ts-expect-error no such method
    definePack({ ...smallPack, remedies: { hit } });
  });
});

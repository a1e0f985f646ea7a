import { describe, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import {
  type Diagnosis,
  type DiagnosisSummary,
  diagnoseSync,
  type Issue,
  isDevice,
  type MiBand4,
  type Observations,
  type Pack,
  type Packs,
  packs,
  type SymptomAnswers,
  type Tried,
} from '../../src';
import type { FullTicketResult, TicketError, TicketResult } from '../../src/batch';
import type { Conversation, View } from '../../src/conversation';
import { createDiagnoser } from '../../src/diagnoser';
import {
  type conversationSchema,
  type diagnosisSchema,
  type fullTicketResultSchema,
  type issueSchema,
  observationsSchema,
  requestSchema,
  type summarySchema,
  type TriedOutcomes,
  type ticketErrorSchema,
  type ticketResultSchema,
  triedSchema,
  type viewSchema,
} from '../../src/schema';
import type { diagnosis, summary } from '../../src/schema/diagnosis-shape';
import type { view } from '../../src/schema/view-shape';

/** Without `readonly`, which no schema checks. */
type Plain<T> = T extends object ? { -readonly [K in keyof T]: Plain<T[K]> } : T;

describe('a schema of results', () => {
  it('has the type of the library', () => {
    expectTypeOf<z.infer<typeof diagnosisSchema>>().toEqualTypeOf<Diagnosis>();
    expectTypeOf<z.infer<typeof summarySchema>>().toEqualTypeOf<DiagnosisSummary>();
    expectTypeOf<z.infer<typeof conversationSchema>>().toEqualTypeOf<Conversation>();
    expectTypeOf<z.infer<typeof viewSchema>>().toEqualTypeOf<View>();
    expectTypeOf<z.infer<typeof issueSchema>>().toEqualTypeOf<Issue>();
    expectTypeOf<z.infer<typeof ticketResultSchema>>().toEqualTypeOf<TicketResult>();
    expectTypeOf<z.infer<typeof fullTicketResultSchema>>().toEqualTypeOf<FullTicketResult>();
    expectTypeOf<z.infer<typeof ticketErrorSchema>>().toEqualTypeOf<TicketError>();
  });

  it('lists every field and every value of that type, and no other', () => {
    expectTypeOf<Plain<z.infer<typeof diagnosis>>>().toEqualTypeOf<Plain<Diagnosis>>();
    expectTypeOf<Plain<z.infer<typeof summary>>>().toEqualTypeOf<Plain<DiagnosisSummary>>();
    expectTypeOf<Plain<z.infer<typeof view>>>().branded.toEqualTypeOf<Plain<View>>();
  });
});

describe('a schema of observations', () => {
  const band = observationsSchema(packs['mi-band-4']);

  it('knows the ids of its pack', () => {
    expectTypeOf<z.output<typeof band>>().toEqualTypeOf<SymptomAnswers<MiBand4>>();
    expectTypeOf<z.input<typeof band>>().toEqualTypeOf<Observations<MiBand4>>();
    const tried = triedSchema(packs['mi-band-4']);
    expectTypeOf<z.output<typeof tried>>().toEqualTypeOf<TriedOutcomes<MiBand4>>();
    expectTypeOf<z.input<typeof tried>>().toEqualTypeOf<Tried<MiBand4>>();
  });

  it('gives what diagnoseSync takes, of one device', () => {
    const form = z.object({ observations: band, tried: triedSchema(packs['mi-band-4']) });
    const { observations, tried } = form.parse({});
    expectTypeOf(diagnoseSync('mi-band-4', observations, { tried })).toEqualTypeOf<Diagnosis<MiBand4>>();
  });

  it('gives what diagnoseSync takes, of a device that is known at run time', () => {
    const device: string = 'mi-band-4';
    if (!isDevice(packs, device)) return;
    const observations = observationsSchema(packs[device]).parse({});
    const tried = triedSchema(packs[device]).parse({});
    diagnoseSync(device, observations, { tried });
  });

  it('gives what diagnoseSync takes, of packs that are known at run time', () => {
    const known = packs as Packs;
    const pack = known['lamp'] as Pack;
    const observations = observationsSchema(pack).parse({});
    createDiagnoser(known).diagnoseSync('lamp', observations, { tried: triedSchema(pack).parse([]) });
  });
});

describe('a schema of requests', () => {
  it('gives what diagnoseSync takes', () => {
    const { device, observations, ...settings } = requestSchema(packs).parse({});
    expectTypeOf(device).toEqualTypeOf<keyof typeof packs>();
    expectTypeOf(diagnoseSync(device, observations, settings)).toEqualTypeOf<Diagnosis>();
  });

  it('tells the devices apart', () => {
    const request = requestSchema(packs).parse({});
    if (request.device === 'mi-band-4')
      expectTypeOf(request.observations).toEqualTypeOf<SymptomAnswers<MiBand4>>();
    type Input = z.input<ReturnType<typeof requestSchema<typeof packs>>>;
    expectTypeOf<{ device: 'mi-band-4'; observations: ['frozen'] }>().toExtend<Input>();
    expectTypeOf<{ device: 'mi-band-4'; observations: ['frozzen'] }>().not.toExtend<Input>();
  });

  it('gives what diagnoseSync takes, of packs that are known at run time', () => {
    const known = packs as Packs;
    const { device, observations, ...settings } = requestSchema(known).parse({});
    createDiagnoser(known).diagnoseSync(device, observations, settings);
  });
});

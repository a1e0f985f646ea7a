import type * as z from 'zod/mini';
import type { Diagnosis } from '../diagnose/diagnosis';
import type { DiagnosisSummary } from '../diagnose/summarise';
import { diagnosis, summary } from './diagnosis-shape';

/**
 * A schema of a diagnosis of any device, such as the response of a service. It drops fields that it does not know, so that
 * a client accepts the results of a newer version.
 */
export const diagnosisSchema: z.ZodMiniType<Diagnosis, Diagnosis> = diagnosis;

/** A schema of what `summarise` returns. It drops fields that it does not know. */
export const summarySchema: z.ZodMiniType<DiagnosisSummary, DiagnosisSummary> = summary;

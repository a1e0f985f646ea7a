import aboutBands from '../../rules/claims/bands.json';
import contradictions from '../../rules/claims/contradictions.json';
import gaps from '../../rules/claims/gaps.json';
import speaker from '../../rules/claims/speaker.json';
import type { Part } from './claims';
import { claimsSchema } from './claims-schema';

const bands = ['mi-band-2', 'mi-band-3', 'mi-band-4', 'mi-band-5'];

/** The parts of docs/claims.md. */
export const claimsParts: readonly Part[] = [
  {
    title: 'Mi Smart Speaker',
    intro: 'A path without a device is in the pack `mi-smart-speaker`.',
    devices: ['mi-smart-speaker'],
    claims: claimsSchema.parse(speaker),
  },
  {
    title: 'Mi Band 2, 3, 4 and 5',
    intro:
      'A path without a device is in the packs of all four bands. *About* is the model that the document names; without one, the claim is about bands in general.',
    devices: bands,
    claims: claimsSchema.parse(aboutBands),
  },
  {
    title: 'Contradictions and doubtful claims',
    intro: 'Where the documents contradict themselves, each other or common knowledge.',
    devices: [],
    claims: claimsSchema.parse(contradictions),
  },
  {
    title: 'What the documents never say',
    intro: 'A gap that is filled counts as corrected.',
    devices: [],
    claims: claimsSchema.parse(gaps),
  },
];

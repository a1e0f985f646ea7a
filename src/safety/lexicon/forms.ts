/** How a verb is used: as an instruction, as a name of the act, as a statement, or as what happened before. */
export type Form = 'plain' | 'order' | 'act' | 'statement' | 'past';

/** Nodes of a column that are shown one by one; the rest is one more node. */
export const most = { answer: 7, finding: 4, fault: 5, remedy: 5 } as const;

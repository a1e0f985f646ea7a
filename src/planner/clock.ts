/** Milliseconds from some moment on: what a budget of time is measured with. */
export const now = (): number => Date.now();

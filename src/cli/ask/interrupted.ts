/** The owner broke a conversation off; the message says how to go on. */
export class InterruptedError extends Error {}

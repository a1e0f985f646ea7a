/** What was typed cannot be used; the library's own errors say the rest. */
export class BadInputError extends Error {}

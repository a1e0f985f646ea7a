/** A command did its work and found something wrong; it has said what. */
export class FoundWrong extends Error {}

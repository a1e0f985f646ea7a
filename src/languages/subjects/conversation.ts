/** What a conversation says besides the texts of a pack and of the diagnosis. */
export interface ConversationSentences {
  /** The answer of an owner who does not know. */
  readonly notKnown: string;
  /** A question together with the answer no, as a line to tick. */
  readonly answeredNo: (question: string) => string;
}

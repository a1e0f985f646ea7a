/** What can speak for yes or no in a reply. */
export type Clue =
  /** The share of the question's terms that the reply takes as the question does, or the other way. */
  | 'same'
  | 'other'
  /** The share of them that stand beside something denied, or beside an opposite. */
  | 'beside'
  /** Clauses with such terms, that deny something as the question does, or unlike it. */
  | 'sameClause'
  | 'otherClause'
  /** What excludes a term of the question is denied, or said. */
  | 'oppositeSame'
  | 'oppositeOther'
  /** Denies, without any term: "I do not see that". */
  | 'nothing'
  | 'nothingAfter'
  /** Terms that the question does not have: with terms of the question, alone, or denied. */
  | 'new'
  | 'newOnly'
  | 'newDenied'
  | 'yes'
  | 'no'
  /** "That is exactly what happens." */
  | 'agreeing'
  /** "It does turn." */
  | 'emphatic'
  /** All is well, whether the question asks for trouble or for that. */
  | 'fine'
  | 'fineAsked'
  /** To a question with "only": it happens only then, or at other times too. */
  | 'only'
  | 'also'
  /** What kind of question it is. */
  | 'askedDenied'
  | 'splitDenied'
  | 'splitSaid'
  /** A number within or outside the limit of the question. */
  | 'within'
  | 'outside'
  /** The share of a phrase of the symptom, or of its contrary. */
  | 'phraseSame'
  | 'phraseOther';

/** Each clue that was found, from 0 to 1. */
export type Evidence = Partial<Record<Clue, number>>;

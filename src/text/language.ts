/**
 * What reading depends on in one language: word lists, and how words are reduced to their stem. Words stand in lower
 * case; a list is a text with spaces between its words.
 */
export interface ReadingLanguage {
  /** As in the `language` of a pack. */
  readonly code: string;
  /** Reduces a word to its stem, so that “charging” is “charge”. */
  readonly stem: (word: string) => string;
  /** Letters that owners never write without their marks; all others lose them: "café" is "cafe". */
  readonly letters: string;
  /** What one written word stands for, such as "wont" for "will not". */
  readonly spellings: Readonly<Record<string, string>>;
  /** Other words that are spelt right. */
  readonly ordinary: string;
  /** Words that do not tell what a sentence is about. */
  readonly fillers: string;
  /** Words and groups of words, with commas between, that mean the same to an owner, by the name of what they mean. */
  readonly meanings: Readonly<Record<string, string>>;
  /** Names of meanings that exclude each other. */
  readonly opposites: readonly (readonly [string, string])[];
  /** Meanings that say that something works. */
  readonly fine: readonly string[];
  /** How owners say no. */
  readonly negation: NegationWords;
  /** Words that say that something is true only a little, or not for sure: "a bit warm", "might be". */
  readonly hedges: string;
  /** Words that begin a part of a sentence with its own yes or no. */
  readonly breaks: string;
  /** Groups of words in which such a word begins nothing: "a minute and a half" is one number. */
  readonly unbroken: readonly string[];
  /** How owners write numbers and units. */
  readonly numbers: NumberWords;
  /** How owners say what they did. */
  readonly tried: TriedWords;
  /** How owners answer a question. */
  readonly reply: ReplyWords;
  /** How owners report the outcome of a remedy. */
  readonly outcome: OutcomeWords;
}

/** How owners say no. */
export interface NegationWords {
  /** Deny what follows: "not", "never". Several in one part do not lift each other: "no smoke no fire". */
  readonly deny: string;
  /** Turn what follows, also what is denied already: "stopped", "does not stop". */
  readonly turn: string;
  /** Begin a part of which the one before it says whether it is true: "does not show, that it charges". */
  readonly complements: string;
  /** Turn the whole part of a sentence, wherever they stand: "fails". */
  readonly around: string;
  /** Begin a part that shares the negation before it: "or". */
  readonly carriers: string;
  /** Groups of words in which such a word turns nothing: "not only". */
  readonly not: readonly string[];
  /** Before these, a "no" is an interjection: "no it works". */
  readonly subjects: string;
}

/** How owners write numbers and units. */
export interface NumberWords {
  /** Number words: “seven” is 7. */
  readonly values: Readonly<Record<string, number>>;
  /**
   * What people and packs call a unit, to its name: `s`, `minute`, `hour`, `day`, `week`, `month`, `year` for times;
   * `times` for how often, `clock` for a time of day.
   */
  readonly units: Readonly<Record<string, string>>;
  /** Units that may stand before their number, and then say "about": "минут пять" is "about five minutes". */
  readonly unitsBefore: readonly string[];
  /** Units that mean one if no number stands before them: "на день" is "for a day". */
  readonly unitsAlone: readonly string[];
  /** Stand for one before a unit: "an hour". */
  readonly articles: readonly string[];
  /** Stands between a number and its unit: "a couple of days". */
  readonly of: string;
  /** Stress a unit: "two full minutes". */
  readonly whole: readonly string[];
  /** Before a number, say that it is the present one: "is at 60", "down to 2". */
  readonly levels: readonly string[];
  /** Before a number, say that it is none that stays: "from 100 to 15 %", "every 20 s". */
  readonly passing: readonly string[];
  /** The words of "and a half". */
  readonly andHalf: readonly string[];
  /** Before a number, say that the real one is greater or smaller. */
  readonly above: readonly string[];
  /** Before a number, say that the real one is smaller. */
  readonly below: readonly string[];
  /** Between thousands and hundreds: "1,500". */
  readonly thousands: string;
  /** Places in a list, from 0; negative ones from its end. */
  readonly places: Readonly<Record<string, number>>;
}

/** How owners say what they did, and with what outcome. */
export interface TriedWords {
  /** Verbs in the past that do not end like others: "tried", "put". */
  readonly done: string;
  /** Endings of verbs in the past. */
  readonly past: RegExp;
  /** Between the owner and a verb, say that it was done: "have". */
  readonly perfect: string;
  /** Endings of verbs that such a word makes a deed without an owner too: "пробовал сбросить". */
  readonly infinitive: RegExp;
  /** The owner as the one who does something: "i". */
  readonly owners: string;
  /** May stand between the beginning of a clause and its verb: "also". */
  readonly adverbs: string;
  /** Whether what something was done to may stand before the verb: "браслет зарядил" is "I charged the band". */
  readonly objectFirst: boolean;
  /** Then, others than the owner as the one who does something: "он". */
  readonly others: string;
  /** Before a noun, say that it does something itself: "the app updated", unlike "pins cleaned". */
  readonly determiners: string;
  /** Endings of verbs that tell what happens at present: "charges". */
  readonly present: RegExp;
  /** Say that it is a plan, a question or the advice of others: "should", "how". */
  readonly planned: string;
  /** The outcome, besides what `OutcomeWords` have for worse and returned; "." is the end of a clause. */
  readonly helped: readonly string[];
  /** What was done did not help: “no change”. */
  readonly unchanged: readonly string[];
  /** What a remedy did not do if it did not help: "not" and "help". */
  readonly effects: string;
  /** Say that something was well, in a clause with a time: "fine for two days". */
  readonly well: string;
  /** Names of times that are no units: "evening". */
  readonly times: string;
}

/** How owners answer a question. */
export interface ReplyWords {
  /** Whole clauses, besides the words of `yesAtOnce` and `noAtOnce`. */
  readonly yes: readonly string[];
  /** Whole clauses that mean no. */
  readonly no: readonly string[];
  /** Whole clauses that mean “I do not know”. */
  readonly unknown: readonly string[];
  /** Whole clauses that ask how to find out. */
  readonly how: readonly string[];
  /** Mean yes or no before whatever follows. */
  readonly yesAtOnce: readonly string[];
  /** Mean no before whatever follows. */
  readonly noAtOnce: readonly string[];
  /** Words that begin a question back. */
  readonly interrogatives: string;
  /** Words that begin a clause of when or where. */
  readonly circumstances: string;
  /** Words that begin a question. */
  readonly auxiliaries: string;
  /** Before such a clause, say that it is what is asked: "tell me whether ...". */
  readonly meta: string;
  /** Say that it is true in these circumstances alone: “only”. */
  readonly only: string;
  /** Say that it is true in other circumstances too. */
  readonly also: string;
  /** Agree with what was asked, wherever they stand. */
  readonly agreeing: string;
  /** Stress what they stand before: "it does turn". */
  readonly emphatic: string;
  /** Only point to what was asked: "that does not happen". */
  readonly referring: string;
  /** Before a verb, makes it a purpose: "nothing to try it with". */
  readonly to: string;
  /** Name the option for what the others leave out: "something else". */
  readonly others: string;
  /** The owner, as a subject, and what may stand before it. */
  readonly own: string;
  /** Say that the owner looks for an answer. */
  readonly checking: string;
  /** Before what is only compared with: "louder than usual". */
  readonly than: string;
}

/** How owners say what the outcome of a remedy was. */
export interface OutcomeWords {
  /** The problem is gone. */
  readonly helped: readonly string[];
  /** Helped in part. */
  readonly improved: readonly string[];
  /** Nothing changed. */
  readonly unchanged: readonly string[];
  /** It got worse. */
  readonly worse: readonly string[];
  /** It helped, but the problem came back. */
  readonly returned: readonly string[];
  /** It was not tried. */
  readonly skipped: readonly string[];
  /** Say nothing by themselves. */
  readonly vague: string;
  /** Before how long it helped. */
  readonly lasting: string;
  /** Say that it still helps. */
  readonly sinceThen: string;
}

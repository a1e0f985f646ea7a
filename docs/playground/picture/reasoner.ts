import type { Conversation } from '../../../src/conversation/conversation';
import { type Conversations, conversationsIn } from '../../../src/conversation/conversations-in';
import type { View } from '../../../src/conversation/view';
import type { Diagnosis } from '../../../src/diagnose/diagnosis';
import { spokenAnswer } from '../../../src/diagnose/report/cite';
import { possibleAnswers } from '../../../src/diagnose/report/pointing';
import type { Content } from '../../../src/element/content';
import type { Diagnosed } from '../../../src/element/events';
import type { Pack, Packs } from '../../../src/format/pack';
import { roleOf } from '../../../src/format/role';
import type { Language } from '../../../src/languages/language';
import { packIn } from '../../../src/pack/in-language';
import type { AnswerValue } from '../../../src/vocabulary';
import { pictureOf } from './build';
import type { Picture } from './picture';
import { type Support, type Weighed, weighed } from './support';

/** A diagnosis with its picture. */
export interface Reasoned {
  readonly diagnosis: Diagnosis;
  /** What the owner is shown; missing for answers that are only tried out. */
  readonly view?: View;
  readonly picture: Picture;
  readonly supportsOf: (fault: string) => readonly Support[];
}

/** Answers that could be given, with the words for them. */
export interface Option {
  readonly answers: Readonly<Record<string, AnswerValue>>;
  readonly text: string;
}

/** More answers than these, such as examples of a number, are not tried out. */
const mostOptions = 5;

/** What follows from a conversation, and from more answers. Nothing is worked out twice. */
export class Reasoner {
  readonly now: Reasoned;
  private readonly conversations: Conversations<Packs>;
  private readonly spoken: Pack;
  private readonly tried = new Map<string, Reasoned>();

  private readonly pack: Pack;
  private readonly conversation: Conversation;
  private readonly language: Language | undefined;

  constructor(
    { pack, language }: Pick<Content, 'pack' | 'language'>,
    { conversation, view, diagnosis }: Diagnosed,
  ) {
    const { device } = conversation;
    this.pack = pack;
    this.conversation = conversation;
    this.language = language;
    this.spoken = language ? packIn(pack, language, device) : pack;
    this.conversations = conversationsIn<Packs>({ [device]: pack }, language);
    this.now = this.reasoned(diagnosis, view);
  }

  /** What would follow from more answers. */
  with({ answers }: Option): Reasoned {
    const key = JSON.stringify(answers);
    const known =
      this.tried.get(key) ?? this.reasoned(this.conversations.diagnosis(this.saying({ answers })));
    this.tried.set(key, known);
    return known;
  }

  /** The conversation with more answers. */
  saying({ answers }: Pick<Option, 'answers'>): Conversation {
    return this.conversations.observe(this.conversation, answers);
  }

  /** Whether a yes would stop everything. */
  isRedFlag(symptom: string): boolean {
    return roleOf(this.pack, symptom) === 'red-flag';
  }

  /** The answers to a symptom that can make a difference. */
  options(symptom: string): Option[] {
    const kind = this.pack.symptoms[symptom];
    const answers = possibleAnswers(this.pack, symptom);
    // Yes before no; of a number, the smallest first.
    const sorted = kind && 'options' in kind ? answers : [...answers].sort((a, b) => compare(a, b));
    return sorted.slice(0, mostOptions).map((answer) => ({
      answers: { [symptom]: answer },
      text: spokenAnswer(this.spoken, symptom, answer, this.language?.report),
    }));
  }

  /** The question of a symptom. */
  question(symptom: string): string {
    return this.spoken.symptoms[symptom]?.question ?? symptom;
  }

  private reasoned(diagnosis: Diagnosis, view?: View): Reasoned {
    const answers = Object.fromEntries(diagnosis.observed.map(({ symptom, answer }) => [symptom, answer]));
    const weights: Weighed = weighed(this.pack, answers, diagnosis.tried as never);
    const helped = view?.kind === 'solved' ? view : undefined;
    const picture = pictureOf(diagnosis, weights, helped);
    return { diagnosis, picture, supportsOf: weights.supportsOf, ...(view && { view }) };
  }
}

function compare(a: AnswerValue, b: AnswerValue): number {
  if (typeof a === 'boolean') return a ? -1 : 1;
  return typeof a === 'number' && typeof b === 'number' ? a - b : 0;
}

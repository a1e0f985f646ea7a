import type { Rule, Symptom } from '../../format/format';
import type { AnswerValue } from '../../vocabulary';
import { keyOf } from '../flow';
import { Ids } from '../ids';
import type { Answer, Decision } from '../paths';
import { asQuestion, asStep, asTitle } from '../sentences';

/** What an answer is in the pack: a value of a symptom, and the finding that it makes true. */
export interface Finding {
  readonly symptom: string;
  readonly value: AnswerValue;
  readonly id: string;
}

interface OpenSymptom {
  readonly id: string;
  readonly decision: Decision;
  /** By the key of its label, the id of each option. */
  readonly options: ReadonlyMap<string, string>;
}

/** Gathers the symptoms and rules of a pack from the decisions of a tree. */
export class Findings {
  readonly symptoms: Record<string, Symptom> = {};
  readonly rules: Record<string, Rule> = {};
  /** The lines where the symptoms stand, by id. */
  readonly lines = new Map<string, number>();
  /** Symptoms and rules are findings together, so their ids differ. */
  private readonly ids = new Ids();
  private readonly known = new Map<string, OpenSymptom>();

  /** The finding of an answer. The symptom is made when it is first met: the first one is what an owner comes with. */
  of(decision: Decision, answer: Answer): Finding {
    const { id: symptom, options } = this.symptomOf(decision);
    if (answer.isYes === true) return { symptom, value: true, id: symptom };
    const value = answer.isYes ?? (options.get(keyOf(answer.label) || answer.label) as string);
    const id = this.ruleOf(symptom, value);
    return { symptom, value, id };
  }

  /** An id that no finding has, for a symptom or rule from elsewhere. */
  freeId(text: string, otherwise: string): string {
    return this.ids.of(text, otherwise);
  }

  private symptomOf(decision: Decision): OpenSymptom {
    const { question, test, answers, line } = decision;
    // The same question after another test is another symptom, so that no test is lost.
    const key = keyOf([...test, question].join(' '));
    const known = this.known.get(key);
    if (known) return known;
    const id = this.ids.of(question, 'question');
    const ids = new Ids();
    const isChoice = answers.every(({ isYes }) => isYes === undefined);
    const options = new Map(
      isChoice ? answers.map(({ label }) => [keyOf(label) || label, ids.of(label, 'option')]) : [],
    );
    const texts = answers.map(({ label }) => [options.get(keyOf(label) || label), asTitle(label)]);
    this.symptoms[id] = {
      question: asQuestion(question),
      ...(test.length > 0 && { how: { steps: test.map(asStep), methods: [] } }),
      ...(isChoice && { options: Object.fromEntries(texts) }),
      ...(!isChoice && this.known.size > 0 && { role: 'detail' }),
    } as Symptom;
    this.lines.set(id, line);
    const made = { id, decision, options };
    this.known.set(key, made);
    return made;
  }

  private readonly ruleIds = new Map<string, string>();

  private ruleOf(symptom: string, value: AnswerValue): string {
    const key = `${symptom}=${value}`;
    const id =
      this.ruleIds.get(key) ?? this.ids.of(value === false ? `no-${symptom}` : `${symptom}-${value}`, 'rule');
    this.ruleIds.set(key, id);
    this.rules[id] = { conditions: { all: [{ fact: symptom, operator: 'equal', value }] } };
    return id;
  }
}

import { limits } from '../format/limits';
import type { TreeIssue } from './error';
import { type Box, type Flow, issueAt, keyOf, quoted, textOf } from './flow';
import { isQuestion, sentencesOf } from './sentences';
import { says, type YesNoWords, yesOrNo } from './words/known';

/** A question with its answers, in the order of the tree. */
export interface Decision {
  readonly question: string;
  /** What to do to find the answer, a sentence each. */
  readonly test: readonly string[];
  readonly answers: readonly Answer[];
  readonly line: number;
}

/** An answer: yes or no, or one of several in the words of the tree. */
export interface Answer {
  readonly label: string;
  /** `undefined` if it is neither. */
  readonly isYes: boolean | undefined;
}

/** Something to do, as sentences. */
export interface Deed {
  readonly sentences: readonly string[];
  readonly line: number;
}

/** From the root to one end. */
export interface Way {
  readonly given: readonly { readonly decision: Decision; readonly answer: Answer }[];
  /** What was tried on the way, and how many answers were given before each. */
  readonly tried: readonly { readonly deed: Deed; readonly after: number }[];
  /** Missing where nothing is wrong, or nothing is left to do. */
  readonly end: Deed | undefined;
  readonly line: number;
}

/** All ways through a flowchart without loops, what is wrong with them, and what its author should know. */
export function waysOf(
  boxes: Flow['boxes'],
  root: string,
  own: YesNoWords,
): { ways: Way[]; issues: TreeIssue[]; notes: TreeIssue[] } {
  const { start, notes } = startOf(boxes, root);
  const walk = new Walk(boxes, own);
  walk.from(start, [], { given: [], tried: [] });
  return { ways: walk.ways, issues: [...walk.issues.values()], notes };
}

/** The box where a tree begins to ask. One that is drawn as a beginning says only what the tree is about. */
function startOf(boxes: Flow['boxes'], root: string): { start: string; notes: TreeIssue[] } {
  const first = boxes.get(root) as Box;
  const [only, ...others] = first.arrows;
  const isEmpty = says('start', textOf(first));
  if (only === undefined || others.length > 0 || !(isEmpty || first.isTerminal))
    return { start: root, notes: [] };
  const message = `${quoted(textOf(first))} is drawn as a beginning, so it is left out; make it a box [...] if it says what to do`;
  return { start: only.to, notes: isEmpty ? [] : [issueAt(first.line, { code: 'left-out', message })] };
}

/** Boxes on all ways together. Where ways part and meet again, they double each time. */
const mostVisited = 50_000;

type SoFar = Pick<Way, 'given' | 'tried'>;

class Walk {
  readonly ways: Way[] = [];
  /** By place and code, because several ways lead to the same box. */
  readonly issues = new Map<string, TreeIssue>();
  private readonly decisions = new Map<string, Decision>();
  private visited = 0;

  constructor(
    private readonly boxes: Flow['boxes'],
    private readonly own: YesNoWords,
  ) {}

  /** Follows all ways from a box; `pending` are instructions that wait for the question or the end after them. */
  from(id: string, pending: readonly string[], soFar: SoFar): void {
    this.visited += 1;
    if (this.ways.length > limits.section || this.visited > mostVisited) {
      this.tooMany();
      return;
    }
    const box = this.boxes.get(id) as Box;
    const { arrows, line } = box;
    const [only] = arrows;
    if (only === undefined) {
      this.end(box, pending, soFar);
      return;
    }
    if (arrows.length === 1) {
      this.from(only.to, [...pending, ...sentencesOf(box.lines)], soFar);
      return;
    }
    const { before, question } = this.asked(box);
    const steps = [...pending, ...before];
    const solved = arrows.find(({ label, to }) => yesOrNo(label, this.own) === true && this.isSolved(to));
    const isAttempt = steps.length > 0 && arrows.length === 2 && solved && says('helped', question);
    if (isAttempt) {
      const other = arrows.find((arrow) => arrow !== solved) as Box['arrows'][number];
      const attempt = { deed: { sentences: steps, line }, after: soFar.given.length };
      this.from(other.to, [], { ...soFar, tried: [...soFar.tried, attempt] });
      return;
    }
    const decision = this.decision(box, question, steps);
    if (soFar.given.some((one) => keyOf(one.decision.question) === keyOf(question))) {
      const message = `${quoted(question)} is asked twice on one way; its answer is known the second time, so take that box out`;
      this.report(issueAt(line, { code: 'asked-twice', message }));
      return;
    }
    for (const [index, { to }] of arrows.entries()) {
      const answer = decision.answers[index] as Answer;
      this.from(to, [], { ...soFar, given: [...soFar.given, { decision, answer }] });
    }
  }

  private end(box: Box, pending: readonly string[], soFar: SoFar): void {
    const sentences = [...pending, ...sentencesOf(box.lines)].filter((text) => !says('solved', text));
    const end = sentences.length > 0 ? { sentences, line: box.line } : undefined;
    this.ways.push({ ...soFar, end, line: box.line });
  }

  private tooMany(): void {
    const message = `has more than ${limits.section} ways from the first question to an end; import its parts one by one`;
    this.report(issueAt(1, { code: 'too-many-ways', message }));
  }

  private isSolved(id: string): boolean {
    const box = this.boxes.get(id) as Box;
    return box.arrows.length === 0 && sentencesOf(box.lines).every((text) => says('solved', text));
  }

  /** The question is what asks, or else the last sentence; the others say what to do first. */
  private asked(box: Box): { before: readonly string[]; question: string } {
    const sentences = sentencesOf(box.lines);
    const asking = sentences.filter(isQuestion);
    const question = asking.length > 0 ? asking : sentences.slice(-1);
    const before = sentences.filter((text) => !question.includes(text));
    return { before, question: question.join(' ') || textOf(box) };
  }

  /** Boxes with the same question are one decision, so their answers must be the same. */
  private decision({ arrows, line }: Box, question: string, test: readonly string[]): Decision {
    const answers = arrows.map(({ label }): Answer => ({ label, isYes: yesOrNo(label, this.own) }));
    const isYesNo = answers.length === 2 && answers.every(({ isYes }) => isYes !== undefined);
    const made = {
      question,
      test,
      line,
      answers: isYesNo ? answers : answers.map(({ label }) => ({ label, isYes: undefined })),
    };
    const key = keyOf(question);
    const known = this.decisions.get(key);
    if (known === undefined) this.decisions.set(key, made);
    else if (known.line !== line && labelsOf(known) !== labelsOf(made)) {
      const message = `${quoted(question)} has other answers here than in line ${known.line}; use the same ones, or ask something else`;
      this.report(issueAt(line, { code: 'other-answers', message }));
    }
    return made;
  }

  private report(issue: TreeIssue): void {
    this.issues.set(`${issue.line} ${issue.code}`, issue);
  }
}

/** The answers of a decision in no order. */
function labelsOf({ answers }: Decision): string {
  return String(answers.map(({ label, isYes }) => isYes ?? keyOf(label)).sort());
}

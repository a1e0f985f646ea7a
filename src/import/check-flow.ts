import { limits } from '../format/limits';
import type { TreeIssue } from './error';
import { type Box, type Flow, issueAt, keyOf, quoted, textOf } from './flow';

/** Everything wrong with a flowchart as a tree of questions, and the box where it begins. */
export function checkFlow({ boxes, issues: unread }: Flow): { root: string; issues: TreeIssue[] } {
  if (boxes.size > limits.section * 2) {
    const message = `has ${boxes.size} boxes, but at most ${limits.section * 2} can be imported; import its parts one by one`;
    return { root: '', issues: [issueAt(1, { code: 'too-large', message })] };
  }
  const issues = [...unread];
  const isComplete = unread.length === 0;
  for (const [id, box] of boxes) issues.push(...checkBox(id, box, isComplete));
  const roots = rootsOf(boxes);
  // A line that cannot be read may be what joins them.
  if (isComplete) issues.push(...checkRoots(boxes, roots), ...loopsIn(boxes));
  return { root: roots[0] ?? '', issues };
}

function* checkBox(id: string, box: Box, isComplete: boolean): Generator<TreeIssue> {
  const { arrows, line } = box;
  const text = textOf(box);
  if (text === '') {
    const message = `the box "${id}" has no text; write what to ask or to do, such as ${id}[Restart it]`;
    if (isComplete) yield issueAt(line, { code: 'no-text', message });
    return;
  }
  const bare = arrows.filter(({ label }) => label === '');
  if (arrows.length > 1)
    for (const arrow of bare) {
      const message = `an arrow from ${quoted(text)} has no answer; write one on it, such as -->|yes|`;
      yield issueAt(arrow.line, { code: 'no-answer', message });
    }
  const [only] = arrows;
  if (arrows.length === 1 && only && only.label !== '' && isComplete) {
    const message = `${quoted(text)} has only the answer ${quoted(only.label)}; add what follows from the others`;
    yield issueAt(line, { code: 'missing-answer', message });
  }
  const known = new Set<string>();
  for (const { label, line: at } of arrows) {
    const key = keyOf(label) || label;
    if (label !== '' && known.has(key)) {
      const message = `${quoted(text)} has the answer ${quoted(label)} twice; each answer leads one way`;
      yield issueAt(at, { code: 'duplicate-answer', message });
    }
    known.add(key);
  }
  if (
    isComplete &&
    /[?？؟]$/u.test(text) &&
    (arrows.length === 0 || (only?.label === '' && arrows.length === 1))
  ) {
    const message = `the question ${quoted(text)} has no answers; add an arrow for each, or write what to do`;
    yield issueAt(line, { code: 'dead-end', message });
  }
}

function rootsOf(boxes: Flow['boxes']): string[] {
  const reached = new Set([...boxes.values()].flatMap(({ arrows }) => arrows.map(({ to }) => to)));
  return [...boxes.keys()].filter((id) => !reached.has(id));
}

function* checkRoots(boxes: Flow['boxes'], roots: readonly string[]): Generator<TreeIssue> {
  if (![...boxes.values()].some(({ arrows }) => arrows.length > 1)) {
    const message = 'has no question with answers; a tree needs at least one';
    yield issueAt(1, { code: 'no-questions', message });
    return;
  }
  const [first, ...others] = roots;
  for (const id of others) {
    const [one, other] = [boxes.get(first as string) as Box, boxes.get(id) as Box];
    const message = `the tree begins at ${quoted(textOf(one))} (line ${one.line}) and also at ${quoted(textOf(other))}; join them under one question, or import them one by one`;
    yield issueAt(other.line, { code: 'several-roots', message });
  }
}

/** The arrows that lead back to a box from which they come. */
function loopsIn(boxes: Flow['boxes']): TreeIssue[] {
  const issues: TreeIssue[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const visit = (id: string): void => {
    state.set(id, 'open');
    for (const { to, line } of boxes.get(id)?.arrows ?? []) {
      if (state.get(to) === 'open') {
        const message = `the arrow from ${quoted(textOf(boxes.get(id) as Box))} goes back to ${quoted(textOf(boxes.get(to) as Box))}; end the way in a remedy or in service instead`;
        issues.push(issueAt(line, { code: 'loop', message }));
      } else if (!state.has(to)) visit(to);
    }
    state.set(id, 'done');
  };
  for (const id of boxes.keys()) if (!state.has(id)) visit(id);
  return issues;
}

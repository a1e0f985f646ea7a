import { getLocation, parseTree } from 'jsonc-parser';
import { html, nothing, render, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import casesSchema from '../../../rules/cases.schema.json';
import packSchema from '../../../rules/pack.schema.json';
import { jsonText } from '../../../src/cli/json-text';
import { markChecked, type Pack } from '../../../src/format/pack';
import type { Graph, Observed } from '../../../src/study/index';
import type { EditorOptions } from './index';
import { adviceTable } from './panels/advice';
import { casesPanel } from './panels/cases';
import { changesPanel } from './panels/changes';
import { graphPanel } from './panels/graph';
import { issueCount, issueList } from './panels/issues';
import { observedForm } from './panels/observed';
import { tabs } from './panels/tabs';
import { builtInCases } from './start/built-in-cases';
import { chosenText, download } from './start/files';
import { starterTexts } from './start/starter';
import type { Job, Parts, Report } from './study/messages';
import { rangeAt } from './study/positions';
import type { PlacedIssue } from './study/read-json';
import { Runner } from './study/runner';
import { style } from './style';
import { JsonEditor } from './text/json-editor';

type TextTab = 'pack' | 'cases';
type ResultTab = 'advice' | 'changes' | 'results' | 'graph';
type State = 'busy' | 'done' | 'too-long' | 'error';

/** Milliseconds without typing after which a text is studied. */
const pause = 300;

/** Graphs with more nodes show only what is connected with the entry at the cursor. */
const manyNodes = 40;

const kinds = {
  symptoms: 'symptom',
  rules: 'rule',
  faults: 'fault',
  remedies: 'remedy',
  alerts: 'alert',
} as const;
type Entry = { readonly kind: (typeof kinds)[keyof typeof kinds]; readonly id: string };

/** The texts, what is known of them, and how both show. */
export class Editor {
  private readonly pack: JsonEditor;
  private readonly cases: JsonEditor;
  private readonly study: Runner;
  private readonly phrases: Runner;
  private offered: Pick<EditorOptions, 'pack' | 'device'>;
  private baseline: string;
  private device: string;
  private observed: Observed;
  private parts: Partial<Parts> = {};
  private state: State = 'busy';
  private phrasesState: State = 'done';
  private notice = '';
  private textTab: TextTab = 'pack';
  private resultTab: ResultTab = 'advice';
  private isFocused: boolean | undefined;
  private entry: Entry | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly root: ShadowRoot,
    private readonly options: EditorOptions & { createWorker(): Worker },
  ) {
    root.adoptedStyleSheets = [style()];
    this.offered = { pack: options.pack, device: options.device };
    this.baseline = options.pack;
    this.device = options.device;
    this.observed = options.observed ?? {};
    const shared = { root, onChange: () => this.changed(), onCursor: () => this.moved() };
    // A pack is edited as a whole, never as an extension of a family.
    const schema = { ...packSchema, anyOf: undefined, $ref: '#/$defs/pack' };
    this.pack = new JsonEditor({
      ...shared,
      label: 'Pack as JSON',
      schema: schema as object,
      text: options.pack,
    });
    this.cases = new JsonEditor({
      ...shared,
      label: 'Cases as JSON',
      schema: casesSchema as object,
      text: '{}',
    });
    this.study = new Runner(options.createWorker, {
      onReport: (report) => this.learn(report),
      onFailure: (reason) => this.failed(reason),
    });
    this.phrases = new Runner(options.createWorker, {
      onReport: ({ parts }) =>
        this.know({ ...parts }, () => {
          this.phrasesState = 'done';
        }),
      onFailure: (reason) =>
        this.know({}, () => {
          this.phrasesState = reason;
        }),
    });
    this.show();
    this.loadCases();
    this.start('pack');
  }

  /** Opens another pack of the page, to which the menu leads back. */
  offer(pack: string, device = this.offered.device): void {
    this.offered = { pack, device };
    this.open(pack, device);
  }

  /** Opens another pack, with which changes are then compared. */
  private open(text: string, device: string, cases?: string): void {
    this.device = device;
    this.baseline = text;
    this.observed = {};
    this.parts = {};
    this.isFocused = undefined;
    this.entry = undefined;
    this.textTab = 'pack';
    this.pack.open(text);
    if (cases === undefined) this.loadCases();
    else this.cases.open(cases);
  }

  observe(observed: Observed): void {
    if (JSON.stringify(observed) === JSON.stringify(this.observed)) return;
    this.observed = observed;
    // Only the advice depends on it, unless other parts are still missing.
    this.start(this.state === 'done' && this.parts.pack ? 'advice' : 'pack');
    this.show();
  }

  destroy(): void {
    clearTimeout(this.timer);
    this.study.stop();
    this.phrases.stop();
    this.pack.destroy();
    this.cases.destroy();
    render(nothing, this.root);
  }

  private changed(): void {
    this.state = 'busy';
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.start('pack'), pause);
  }

  private moved(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      // A change that waited is studied all the same.
      if (this.state === 'busy') this.start('pack');
      this.entry = this.entryAtCursor();
      this.show();
    }, pause);
  }

  private start(subject: Job['subject']): void {
    clearTimeout(this.timer);
    this.state = 'busy';
    if (subject === 'pack') this.entry = this.entryAtCursor();
    this.study.start({ ...this.texts(), subject });
    this.show();
  }

  private texts(): Omit<Job, 'number' | 'subject'> {
    return { text: this.pack.text, baseline: this.baseline, cases: this.cases.text, observed: this.observed };
  }

  private learn({ parts, isLast }: Report): void {
    const { errors, pack } = parts;
    this.know(parts, () => {
      if (errors && errors.length > 0) this.options.onPack(undefined);
      // The worker checked it, as the build checked the built-in ones; a message cannot carry the mark.
      if (pack) this.options.onPack(markChecked(pack, { reviewed: false, omitted: [], wordings: [{}] }));
      if (!isLast) return;
      this.state = 'done';
      if (this.parts.errors?.length || this.parts.phrases) return;
      this.phrasesState = 'busy';
      this.phrases.start({ ...this.texts(), subject: 'phrases' });
    });
  }

  private failed(reason: 'too-long' | 'error'): void {
    this.know({}, () => {
      this.state = reason;
      this.options.onPack(undefined);
    });
  }

  private know(parts: Partial<Parts>, then: () => void): void {
    const { phrases: _outdated, ...others } = this.parts;
    this.parts = { ...(parts.errors ? others : this.parts), ...parts };
    then();
    if (parts.errors ?? parts.warnings ?? parts.phrases) this.pack.mark(this.issues());
    if (parts.cases) this.cases.mark(parts.cases.issues);
    if (parts.graph) this.isFocused ??= parts.graph.nodes.length > manyNodes;
    this.show();
  }

  private issues(): PlacedIssue[] {
    const { errors = [], warnings = [], phrases = [] } = this.parts;
    if (errors.length > 0) return [...errors];
    return [...warnings, ...phrases];
  }

  private async loadCases(): Promise<void> {
    const { device, baseline } = this;
    let cases = {};
    try {
      cases = await builtInCases(device, JSON.parse(baseline) as Pack);
    } catch {
      // A text that is no pack has no cases of ours.
    }
    if (this.device === device && this.baseline === baseline) this.cases.open(jsonText(cases));
  }

  private entryAtCursor(): Entry | undefined {
    const [section, id] = getLocation(this.pack.text, this.pack.cursor).path;
    if (typeof id !== 'string' || !Object.hasOwn(kinds, section as string)) return undefined;
    return { kind: kinds[section as keyof typeof kinds], id };
  }

  private goToPath(path: readonly (string | number)[]): void {
    this.goTo('pack', rangeAt(parseTree(this.pack.text), path));
  }

  private goTo(tab: TextTab, range: { readonly from: number; readonly to: number }): void {
    this.textTab = tab;
    this.show();
    this[tab].goTo(range);
  }

  private show(): void {
    render(this.page(), this.root);
  }

  private page(): TemplateResult {
    return html`
      <div class="editor">
        ${this.bar()}
        <div class="columns">
          <section class="texts" aria-label="Texts">${this.textTabs()}</section>
          <section class="results" aria-label="What the pack does">${this.resultTabs()}</section>
        </div>
      </div>`;
  }

  private bar(): TemplateResult {
    return html`
      <div class="bar" role="group" aria-label="File">
        <label>Start with
          <select data-name="start" @change=${(event: Event) => this.startWith(event.currentTarget as HTMLSelectElement)}>
            <option value="">Choose a pack</option>
            <option value="built-in">${this.offered.device} (built in)</option>
            <option value="starter">A small example</option>
          </select>
        </label>
        <label class="button">Open a file
          <input type="file" accept=".json,application/json" @change=${(event: Event) => this.openFile(event.currentTarget as HTMLInputElement)}>
        </label>
        <button type="button" @click=${() => download('pack.json', this.pack.text)}>Download pack</button>
        <button type="button" @click=${() => download('cases.json', this.cases.text)}>Download cases</button>
        <button type="button" @click=${() => this.compareFromHere()}>Compare from here</button>
        <p class="status" role="status">${this.statusText()}</p>
      </div>`;
  }

  private statusText(): string {
    if (this.notice !== '') return this.notice;
    if (this.state === 'too-long')
      return 'This pack takes too long to study. It was stopped. Make it smaller.';
    if (this.state === 'error') return 'Something went wrong. Change the text to try again.';
    if (this.phrasesState === 'too-long') return 'The phrases take too long to check. It was stopped.';
    if (!this.parts.errors) return 'Reading the pack …';
    return issueCount(this.issues());
  }

  private textTabs(): TemplateResult {
    const { cases } = this.parts;
    const own = this.issues();
    return tabs<TextTab>(
      'Texts',
      [
        { id: 'pack', title: 'Pack', content: this.textPanel(this.pack, own, 'pack') },
        { id: 'cases', title: 'Cases', content: this.textPanel(this.cases, cases?.issues ?? [], 'cases') },
      ],
      this.textTab,
      (id) => {
        this.textTab = id;
        this.show();
      },
    );
  }

  private textPanel(editor: JsonEditor, issues: readonly PlacedIssue[], tab: TextTab): TemplateResult {
    return html`
      <div class="code">${editor.view.dom}</div>
      <p class="keys">Tab leaves the editor. Ctrl+Space completes, Ctrl+F searches, Ctrl+] indents.</p>
      ${
        issues.length === 0
          ? nothing
          : html`
            <section class="issue-box" aria-label="Issues">
              <h3>${issueCount(issues)}</h3>
              ${issueList(
                issues,
                (position) => editor.lineAt(position),
                (issue) => this.goTo(tab, issue),
              )}
            </section>`
      }`;
  }

  private resultTabs(): TemplateResult {
    const { changes, cases, errors } = this.parts;
    const failed = (cases?.failures.length ?? 0) + (cases?.issues.length ?? 0);
    const isOld = errors !== undefined && errors.length > 0;
    return html`
      ${isOld ? html`<p class="outdated">${this.parts.pack ? 'The pack has errors. Below is the last version without errors.' : 'The pack has errors. Fix them to see what it does.'}</p>` : nothing}
      <div class="result-tabs">
        ${tabs<ResultTab>(
          'What the pack does',
          [
            { id: 'advice', title: 'Advice', content: this.advicePanel() },
            {
              id: 'changes',
              title: 'Changes',
              badge: typeof changes === 'object' ? String(changes.changed) : undefined,
              content:
                changes === undefined
                  ? waiting
                  : changesPanel(changes, (observed) => this.showAdvice(observed)),
            },
            {
              id: 'results',
              title: 'Test results',
              badge: failed > 0 ? String(failed) : undefined,
              isAlarming: true,
              content:
                cases === undefined ? waiting : casesPanel(cases, (failure) => this.goTo('cases', failure)),
            },
            { id: 'graph', title: 'Graph', content: this.graph() },
          ],
          this.resultTab,
          (id) => {
            this.resultTab = id;
            this.show();
          },
        )}
      </div>`;
  }

  private advicePanel(): unknown {
    const { pack, advice } = this.parts;
    if (!pack) return waiting;
    return html`
      ${observedForm(pack, this.observed, (observed) => this.observe(observed))}
      ${advice === undefined ? waiting : adviceTable(advice, (id) => this.goToPath(id === 'service' ? [id] : ['remedies', id]))}`;
  }

  private graph(): unknown {
    const { graph } = this.parts;
    if (graph === undefined) return waiting;
    const isFocused = this.isFocused ?? false;
    // Drawn again only if it changes: a whole pack takes a while.
    return guard([graph, isFocused, this.entry?.kind, this.entry?.id], () => this.drawn(graph, isFocused));
  }

  private drawn(graph: Graph, isFocused: boolean): TemplateResult {
    return graphPanel(graph, {
      chosen: this.entry,
      isFocused,
      setFocused: (wanted) => {
        this.isFocused = wanted;
        this.show();
      },
      goTo: (node) => {
        const [section = ''] = Object.entries(kinds).find(([, kind]) => kind === node.kind) ?? [];
        this.entry = node;
        this.goToPath(node.id === 'service' ? ['service'] : [section, node.id]);
      },
    });
  }

  private showAdvice(observed: Observed): void {
    this.resultTab = 'advice';
    this.observe(observed);
  }

  private compareFromHere(): void {
    this.baseline = this.pack.text;
    this.start('pack');
  }

  private startWith(select: HTMLSelectElement): void {
    const { value } = select;
    select.value = '';
    this.notice = '';
    if (value === 'built-in') this.open(this.offered.pack, this.offered.device);
    if (value === 'starter') {
      const { pack, cases } = starterTexts();
      this.open(pack, 'starter', cases);
    }
  }

  private async openFile(input: HTMLInputElement): Promise<void> {
    const text = await chosenText(input);
    this.notice = text === 'too-large' ? 'This file is too large to be a pack.' : '';
    if (text !== undefined && text !== 'too-large') this.open(text, 'own', '{}');
    this.show();
  }
}

const waiting = html`<p class="hint">Waiting for the result …</p>`;

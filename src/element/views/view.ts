import { html, type TemplateResult } from 'lit';
import type { Diagnosis } from '../../diagnose/diagnosis';
import type { Showing } from '../showing';
import { serviceView, solvedView } from './end';
import { openingView } from './opening';
import { questionView } from './question';
import { remedyView } from './remedy';
import { stopView } from './stop';
import { ticksView } from './ticks';

/** The template of what a conversation shows now. */
export function viewOf(showing: Showing, canTell: boolean, describedBy?: string): TemplateResult {
  const { session, words, render } = showing;
  const { view, conversation, diagnosis } = session;
  const titleOf = (remedy: string) => titleIn(remedy, diagnosis);
  switch (view.kind) {
    case 'stop':
      return stopView(view, showing);
    case 'opening': {
      const isAgain = conversation.entries.at(-1)?.kind === 'opening';
      return openingView({ view, canTell, isAgain }, showing, describedBy);
    }
    case 'signs':
      return ticksView(
        { title: render.view.signs, lines: view.signs, none: words.noneOfThese, unknown: words.skipSigns },
        showing,
        describedBy,
      );
    case 'red-flags':
      return html`<div class="look">${ticksView(
        { title: render.view.redFlags, lines: view.redFlags, none: words.noneSeen, unknown: words.notKnown },
        showing,
        describedBy,
      )}</div>`;
    case 'remains':
      return ticksView(
        { title: render.view.remains, lines: view.complaints, none: words.allIsWell },
        showing,
        describedBy,
      );
    case 'question':
      return questionView(view.question, showing, titleOf, describedBy);
    case 'remedy':
      return remedyView(view, showing, titleOf, describedBy);
    case 'solved':
      return solvedView(view, showing, describedBy);
    case 'service':
      return serviceView(view, showing, titleOf, describedBy);
  }
}

function titleIn(id: string, { remedies, blocked, texts }: Diagnosis): string {
  return [...remedies, ...blocked].find((remedy) => remedy.id === id)?.title ?? texts.titles[id] ?? id;
}

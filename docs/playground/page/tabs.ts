import { byId } from './elements';

export const tabs = ['try', 'reasoning', 'code', 'author'] as const;
export type Tab = (typeof tabs)[number];

const isWide = matchMedia('(min-width: 60rem)');
const isHuge = matchMedia('(min-width: 110rem)');

/** Parts that are always visible at this width, and so need no tab. */
function pinned(): readonly Tab[] {
  return isHuge.matches ? ['try', 'code'] : isWide.matches ? ['try'] : [];
}

/** Shows one part at a time beside those that there is room for. */
export class Tabs {
  private tab: Tab = 'try';

  constructor(private readonly onChoose: (tab: Tab) => void) {
    for (const tab of tabs) this.button(tab).addEventListener('click', () => this.choose(tab));
    byId('tabs').addEventListener('keydown', (event) => this.move(event));
    for (const query of [isWide, isHuge]) query.addEventListener('change', () => this.show(this.tab));
    this.show(this.tab);
  }

  show(tab: Tab): void {
    this.tab = tab;
    const visible = pinned();
    // A part that is visible anyway leaves its place to the reasoning.
    const current = visible.includes(tab) ? 'reasoning' : tab;
    for (const one of tabs) {
      const isPinned = visible.includes(one);
      const panel = byId(one);
      const button = this.button(one);
      button.hidden = isPinned;
      button.setAttribute('aria-selected', String(one === current));
      button.tabIndex = one === current ? 0 : -1;
      panel.hidden = !isPinned && one !== current;
      if (isPinned) panel.removeAttribute('role');
      else panel.setAttribute('role', 'tabpanel');
      panel.setAttribute('aria-labelledby', isPinned ? `${one}-heading` : `tab-${one}`);
    }
  }

  private choose(tab: Tab): void {
    this.show(tab);
    this.onChoose(tab);
  }

  private button(tab: Tab): HTMLButtonElement {
    return byId<HTMLButtonElement>(`tab-${tab}`);
  }

  private move(event: KeyboardEvent): void {
    const shown = tabs.filter((tab) => !this.button(tab).hidden);
    const at = shown.findIndex((tab) => this.button(tab) === document.activeElement);
    const target = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: shown.length - 1 }[event.key];
    if (target === undefined || at < 0) return;
    event.preventDefault();
    const tab = shown.at(target % shown.length) as Tab;
    this.choose(tab);
    this.button(tab).focus();
  }
}

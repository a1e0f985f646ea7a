import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SupportWidget } from '../src/SupportWidget';

beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const heading = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
/** Presses the first button with this name. */
const press = (name: string | RegExp) => {
  const [button] = screen.getAllByRole('button', { name });
  if (button) fireEvent.click(button);
};
const tick = (name: RegExp) => fireEvent.click(screen.getByRole('checkbox', { name }));
const typeInto = (element: HTMLElement, value: string) => fireEvent.change(element, { target: { value } });

/** Form actions run a moment after the button was pressed. */
async function go(name: string | RegExp) {
  const before = screen.getAllByRole('heading', { level: 2 })[0];
  press(name);
  await vi.waitFor(() => expect(before?.isConnected).toBe(false));
}

async function openWith(complaint: RegExp) {
  render(<SupportWidget />);
  typeInto(screen.getByLabelText('Search'), 'frozen');
  tick(complaint);
  await go('Continue');
}

/** Answers what is asked until a view of another kind comes. */
async function untilRemedy() {
  for (let asked = 0; asked < 20; asked++) {
    const [title = ''] = heading();
    if (/^(Try this|Take it to)/.test(title ?? '')) return;
    await go(/^(None of these|I have looked: none of these|Yes|I do not know)$/);
  }
}

describe('the widget', () => {
  it('opens with ten complaints, and finds others by a search', () => {
    render(<SupportWidget />);
    expect(heading()).toEqual(['What is wrong?']);
    expect(screen.getAllByRole('checkbox')).toHaveLength(10);
    typeInto(screen.getByLabelText('Search'), 'stuck logo');
    expect(screen.getByRole('checkbox', { name: /^Is the picture frozen/ })).toBeDefined();
    typeInto(screen.getByLabelText('Search'), 'zebra');
    expect(screen.queryAllByRole('checkbox')).toEqual([]);
    expect(screen.getByText('Nothing found. Try another word.')).toBeDefined();
  });

  it('keeps what was ticked while the owner searches on', () => {
    render(<SupportWidget />);
    typeInto(screen.getByLabelText('Search'), 'frozen');
    tick(/^Is the picture frozen/);
    typeInto(screen.getByLabelText('Search'), 'syncing');
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /^Is the picture frozen/ }).checked).toBe(
      true,
    );
  });

  it('shows the signs to tick, moves the focus to the heading, and goes back', async () => {
    await openWith(/^Is the picture frozen/);
    expect(heading()).toEqual(['Which of these is also true?']);
    expect(document.activeElement?.textContent).toBe('Which of these is also true?');
    await go('Go back');
    expect(heading()).toEqual(['What is wrong?']);
    expect(screen.queryByRole('button', { name: 'Go back' })).toBeNull();
  });

  it('asks about red flags in one list before a remedy that needs it, and stops at one', async () => {
    await openWith(/^Is the picture frozen/);
    for (let asked = 0; heading()[0] !== 'Look at it first. Is any of this true?'; asked++) {
      expect(asked).toBeLessThan(10);
      if (heading()[0]?.startsWith('Try this')) await go('Nothing changed');
      else await go(/^(None of these|No)$/);
    }
    tick(/swollen/);
    await go('Continue');
    const stop = screen.getByRole('alert');
    expect(document.activeElement?.textContent).toBe('Stop. Do not try anything else.');
    expect(within(stop).getByRole('heading', { name: 'WARNING: The battery may be damaged' })).toBeDefined();
    expect(within(stop).getByText('Take the band off and do not charge it.')).toBeDefined();
    expect(screen.queryByRole('button', { name: /works now|Nothing changed/ })).toBeNull();
  });

  it('shows one remedy, its warnings before its steps, until it helped', async () => {
    await openWith(/^Is the picture frozen/);
    await untilRemedy();
    expect(heading()[0]).toMatch(/^Try this: /);
    const article = screen.getByRole('article');
    const steps = within(article).getByText('Do this');
    for (const word of within(article).queryAllByText(/^(DANGER|WARNING|CAUTION|NOTICE)$/)) {
      expect(word.compareDocumentPosition(steps)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    }
    await go('It works now');
    expect(heading()[0]).toMatch(/helped$/);
    await go('The problem came back');
    expect(heading()[0]).not.toMatch(/helped$/);
  });

  it('asks which of several complaints remain', async () => {
    render(<SupportWidget />);
    tick(/^Is it connected, but syncing fails/);
    tick(/^Does it restart by itself again/);
    await go('Continue');
    await untilRemedy();
    await go('It works now');
    expect(heading()).toEqual(['Is any of this still true?']);
    tick(/^Does it restart by itself again/);
    await go('Continue');
    expect(heading()[0]).not.toMatch(/helped$/);
    await go('Go back');
    await go('No, all is well');
    expect(heading()[0]).toMatch(/helped$/);
  });

  it('takes a number, and says what was not tried', async () => {
    render(<SupportWidget />);
    tick(/^Does it connect, but then lose the phone/);
    await go('Continue');
    expect(heading()).toEqual(['How full is the battery?']);
    typeInto(screen.getByLabelText('Your answer in %'), '60');
    await go('Continue');
    await untilRemedy();
    await go('I did not try it');
    fireEvent.click(screen.getByText('Text for support'));
    expect(screen.getByText(/How full is the battery\? 60 %(.|\n)*: not tried/)).toBeDefined();
  });

  it('goes to service when nothing is left, with a text to copy', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await openWith(/^Is the picture frozen/);
    for (let tried = 0; tried < 20 && !heading()[0]?.startsWith('Take it to'); tried++) {
      await untilRemedy();
      if (heading()[0]?.startsWith('Try this')) await go('Nothing changed');
    }
    expect(heading()).toEqual(['Take it to the seller or to Xiaomi service']);
    // What else there is, is shown with its warnings and without steps: the only list to do is that of service.
    const article = screen.getByRole('article');
    expect(within(article).getByText('Do not do this.')).toBeDefined();
    expect(article.querySelectorAll('ol')).toHaveLength(1);
    fireEvent.click(screen.getByText('Text for support'));
    press('Copy');
    await screen.findByText('Copied.');
    expect(writeText.mock.calls[0]?.[0]).toContain('nothing changed');
  });

  it('goes on with “I do not know” and “Nothing here fits”', async () => {
    render(<SupportWidget />);
    await go('Nothing here fits');
    const [question] = heading();
    await go('I do not know');
    expect(heading()).not.toEqual([question]);
  });

  it('resumes what was saved, and starts again on request', async () => {
    await openWith(/^Is the picture frozen/);
    await go('None of these');
    const asked = heading();
    cleanup();
    render(<SupportWidget />);
    expect(heading()).toEqual(asked);
    await go('Start again');
    cleanup();
    render(<SupportWidget />);
    expect(heading()).toEqual(['What is wrong?']);
  });

  it('keeps a reply that a newer pack no longer knows', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const entries = [{ kind: 'opening', answers: { frozen: true, 'gone-symptom': true } }];
    const saved = { format: 1, device: 'mi-band-4', known: {}, entries };
    localStorage.setItem('support-conversation', JSON.stringify(saved));
    render(<SupportWidget />);
    expect(heading()).toEqual(['Which of these is also true?']);
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('gone-symptom'));
  });

  it('works where the browser blocks its storage', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const blocked = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: blocked, setItem: blocked });
    await openWith(/^Is the picture frozen/);
    expect(heading()).toEqual(['Which of these is also true?']);
    expect(console.warn).toHaveBeenCalledTimes(2);
  });

  it.each(['{', '[]', '{"format":9}', '{"format":1,"device":"kettle","known":{},"entries":[]}'])(
    'starts anew if %s was saved',
    (saved) => {
      vi.spyOn(console, 'warn').mockReturnValue();
      localStorage.setItem('support-conversation', saved);
      render(<SupportWidget />);
      expect(heading()).toEqual(['What is wrong?']);
    },
  );
});

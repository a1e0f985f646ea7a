import picocolors from 'picocolors';
import type { Span } from '../../render/index';
import type { Terminal } from '../terminal';

/** Colours the parts of a text by risk and signal word, which it says in words as well. */
export function paintFor({ colour }: Pick<Terminal, 'colour'>): (text: string, span: Span) => string {
  const style = picocolors.createColors(colour);
  const byRisk = { none: style.green, low: style.cyan, medium: style.yellow, high: style.red };
  return (text, { weight, risk, advice, signal, alert }) => {
    let painted = text;
    if (signal !== undefined)
      painted = signal === 'DANGER' || signal === 'WARNING' ? style.red(painted) : style.yellow(painted);
    else if (advice === 'avoid') painted = style.bold(style.red(painted));
    else if (risk !== undefined) painted = byRisk[risk](painted);
    if (weight === 'strong') painted = style.bold(painted);
    if (weight === 'quiet') painted = style.dim(painted);
    return alert === undefined ? painted : style.inverse(painted);
  };
}

import { type ReactNode, useId, useState } from 'react';
import type { Line } from 'remedy-rules/conversation';
import { Heading } from './Heading';

interface Props {
  title: string;
  lines: readonly Line[];
  /** Which lines to show, besides those that are ticked. Default: all. */
  isShown?: (line: Line) => boolean;
  /** The button while nothing is ticked. */
  none: string;
  onTick: (symptoms: readonly string[]) => void;
  unknown?: string;
  onUnknown?: () => void;
  /** What stands above the list, such as a search. */
  children?: ReactNode;
}

export function TickList({
  title,
  lines,
  isShown = () => true,
  none,
  onTick,
  unknown,
  onUnknown,
  children,
}: Props) {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const titleId = useId();
  const toggle = (id: string) =>
    setTicked(ticked.includes(id) ? ticked.filter((other) => other !== id) : [...ticked, id]);
  const shown = lines.filter((line) => ticked.includes(line.symptom) || isShown(line));

  return (
    <form action={() => onTick(ticked)} aria-labelledby={titleId}>
      <Heading id={titleId}>{title}</Heading>
      {children}
      <ul className="ticks">
        {shown.map((line) => (
          <li key={line.symptom}>
            <label>
              <input
                type="checkbox"
                checked={ticked.includes(line.symptom)}
                onChange={() => toggle(line.symptom)}
              />
              <span>{line.text}</span>
            </label>
            {line.help !== undefined && (
              <details>
                <summary>How can I tell?</summary>
                <p>{line.help}</p>
              </details>
            )}
          </li>
        ))}
      </ul>
      <div className="replies">
        <button type="submit">{ticked.length === 0 ? none : 'Continue'}</button>
        {unknown !== undefined && (
          <button type="button" onClick={onUnknown}>
            {unknown}
          </button>
        )}
      </div>
    </form>
  );
}

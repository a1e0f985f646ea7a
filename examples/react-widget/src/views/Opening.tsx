import { useState } from 'react';
import type { Line } from 'remedy-rules/conversation';
import { matches } from './search';
import { TickList } from './TickList';

interface Props {
  complaints: readonly Line[];
  others: readonly Line[];
  onTick: (symptoms: readonly string[]) => void;
  onNothingFits: () => void;
}

export function Opening({ complaints, others, onTick, onNothingFits }: Props) {
  const [typed, setTyped] = useState('');
  const isSearch = typed.trim() !== '';
  const lines = [...complaints, ...others];
  const isShown = (line: Line) => (isSearch ? matches(line, typed) : complaints.includes(line));
  return (
    <TickList
      title="What is wrong?"
      lines={lines}
      isShown={isShown}
      none="Nothing here fits"
      onTick={(symptoms) => (symptoms.length === 0 ? onNothingFits() : onTick(symptoms))}
    >
      <label className="search">
        Search
        <input
          type="search"
          value={typed}
          placeholder="Such as: black screen"
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      {isSearch && !lines.some(isShown) && <p role="status">Nothing found. Try another word.</p>}
    </TickList>
  );
}

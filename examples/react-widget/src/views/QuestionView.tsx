import { useId, useState } from 'react';
import type { AnswerValue, Question } from 'remedy-rules';
import { Heading } from './Heading';

interface Props {
  question: Question;
  onAnswer: (answer: AnswerValue) => void;
  onDoNotKnow: () => void;
}

export function QuestionView({ question, onAnswer, onDoNotKnow }: Props) {
  return (
    <section>
      <Heading>{question.question}</Heading>
      {question.help !== undefined && <p>{question.help}</p>}
      {question.kind === 'number' ? (
        <NumberAnswer question={question} onAnswer={onAnswer} />
      ) : (
        <Choices question={question} onAnswer={onAnswer} />
      )}
      <div className="replies">
        <button type="button" onClick={onDoNotKnow}>
          I do not know
        </button>
      </div>
      <details>
        <summary>Why this question?</summary>
        <p>{question.why}</p>
      </details>
    </section>
  );
}

const yesOrNo: [text: string, answer: AnswerValue][] = [
  ['Yes', true],
  ['No', false],
];

function Choices({ question, onAnswer }: Pick<Props, 'question' | 'onAnswer'>) {
  const { kind, options = {} } = question;
  const choices =
    kind === 'yes-no' ? yesOrNo : Object.entries(options).map(([id, text]) => [text, id] as const);
  return (
    <div className="replies">
      {choices.map(([text, answer]) => (
        <button key={text} type="button" className="choice" onClick={() => onAnswer(answer)}>
          {text}
        </button>
      ))}
    </div>
  );
}

function NumberAnswer({ question, onAnswer }: Pick<Props, 'question' | 'onAnswer'>) {
  const [typed, setTyped] = useState('');
  const id = useId();
  return (
    <form className="replies" action={() => onAnswer(Number(typed))}>
      <label htmlFor={id}>Your answer in {question.unit}</label>
      <input
        id={id}
        type="number"
        required
        step="any"
        min={question.min}
        max={question.max}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <button type="submit">Continue</button>
    </form>
  );
}

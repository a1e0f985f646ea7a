import { Heading } from './Heading';

interface Props {
  title: string;
  after: readonly string[];
  onReturned: () => void;
}

export function SolvedView({ title, after, onReturned }: Props) {
  return (
    <section className="solved">
      <Heading>“{title}” helped</Heading>
      {after.length > 0 && (
        <>
          <h3>Do this as well</h3>
          <ul>
            {after.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      <div className="replies">
        <button type="button" onClick={onReturned}>
          The problem came back
        </button>
      </div>
    </section>
  );
}

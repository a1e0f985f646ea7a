import { describe, expect, it } from 'vitest';
import { readFlowchart } from '../../../src/import/mermaid/read';

/** The boxes of a flowchart by id: their text, then an arrow for each way on. */
function boxesOf(text: string): Record<string, string[]> {
  const { boxes, issues } = readFlowchart(text);
  expect(issues).toEqual([]);
  return Object.fromEntries(
    Array.from(boxes, ([id, { lines, arrows }]) => [
      id,
      [lines.join('|'), ...arrows.map(({ label, to }) => `${label}>${to}`)],
    ]),
  );
}

const codesOf = (text: string) => readFlowchart(text).issues.map(({ line, code }) => `${line} ${code}`);

describe('a Mermaid flowchart', () => {
  it.each([
    ['A{Q} -->|yes| B[R]'],
    ['A{Q}-->|yes|B[R]'],
    ['A{Q} -- yes --> B[R]'],
    ['A{Q} --yes--> B[R]'],
    ['A{Q} == yes ==> B[R]'],
    ['A{Q} ==>|yes| B[R]'],
    ['A{Q} -. yes .-> B[R]'],
    ['A{Q} -.->|yes| B[R]'],
    ['A{Q} ----->|yes| B[R]'],
    ['A{Q} --o|yes| B[R]'],
    ['A{Q} --x|yes| B[R]'],
    ['A{Q} ---|yes| B[R]'],
    ['A{Q} -->|"yes"| B[R]'],
    ['A{Q} -- "yes" --> B[R]'],
    ['A{Q} e1@-->|yes| B[R]'],
    ['A{Q} -->|yes| B[R];'],
    ['A{"Q"} -->|yes| B["R"]'],
    ['A{"`**Q**`"} -->|yes| B(["R"])'],
    ['A{{Q}} -->|yes| B((R))'],
    ['A[/Q/] -->|yes| B[(R)]'],
    ['A[\\Q\\] -->|yes| B[[R]]'],
    ['A[/Q\\] -->|yes| B(((R)))'],
    ['A>Q] -->|yes| B(R)'],
    ['A{Q}:::wide -->|yes| B[R]:::leaf'],
    ['A@{ shape: diam, label: "Q" } -->|yes| B[R]'],
    ['A -->|yes| B\nA{Q}\nB[R]'],
    ['%% a comment\nA{Q} -->|yes| B[R]\n%% another'],
    ['%%{init: {"theme": "dark"}}%%\nA{Q} -->|yes| B[R]'],
    ['subgraph one [First]\ndirection LR\nA{Q} -->|yes| B[R]\nend'],
    ['A{Q} -->|yes| B[R]\nclassDef leaf fill:#efe\nclass B leaf\nstyle A fill:#fff\nlinkStyle 0 stroke:red'],
    ['A{Q} -->|yes| B[R]\nclick B "https://example.org"\naccTitle: Help\naccDescr { Two\nlines }'],
    ['A{Q} -->|yes| B[R]\nA ~~~ B'],
    ['%%{init: {\n"theme": "dark"\n}}%%\nA{Q} -->|yes| B[R]\n%%{'],
  ])('means the same in all its forms: %s', (statements) => {
    for (const header of [
      'flowchart TD',
      'graph LR',
      'flowchart',
      'graph TD;',
      '---\ntitle: T\n---\nflowchart-elk TB',
    ])
      expect(boxesOf(`${header}\n${statements}\n`)).toEqual({ A: ['Q', 'yes>B'], B: ['R'] });
  });

  it.each([
    ['"One<br>two<br/>three"', 'One|two|three'],
    ['One\\ntwo', 'One|two'],
    ['"A <b>bold</b> word"', 'A bold word'],
    ['"Is it < 5 and > 3?"', 'Is it < 5 and > 3?'],
    ['"Say #quot;yes#quot; &amp; press #35;"', 'Say "yes" & press #'],
    ['"Turn (gently) [left]; then {stop}"', 'Turn (gently) [left]; then {stop}'],
    ['fa:fa-plug Plug it in', 'Plug it in'],
    ['"Горит ли лампа?"', 'Горит ли лампа?'],
    ['"Two\n  lines"', 'Two|lines'],
  ])('has the text of a label without its looks: %s', (label, text) => {
    expect(boxesOf(`flowchart TD\nA[${label}]`)).toEqual({ A: [text] });
  });

  it('has chains, and several boxes at an end', () => {
    expect(boxesOf('graph TD\nA[a] & B[b] --> C[c] --> D[d] & E[e]')).toEqual({
      A: ['a', '>C'],
      B: ['b', '>C'],
      C: ['c', '>D', '>E'],
      D: ['d'],
      E: ['e'],
    });
  });

  it('has ids with letters of any language, hyphens and dots', () => {
    expect(Object.keys(boxesOf('graph TD\nlamp-on[a]-->шаг_2.1[b]'))).toEqual(['lamp-on', 'шаг_2.1']);
  });

  it.each([
    ['', '1 not-a-flowchart'],
    ['sequenceDiagram\nA->>B: hello', '1 not-a-flowchart'],
    ['flowchart TD\nA[one\nB[two] --> A', '2 unclosed-label'],
    ['flowchart TD\nA["one] --> B[two]', '2 unclosed-label'],
    ['flowchart TD\nA["one" more] --> B[two]', '2 unclosed-label'],
    ['flowchart TD\nA{Q} -- yes B[R]', '2 unclosed-label'],
    ['flowchart TD\nA@{ label: "x"', '2 unclosed-label'],
    ['flowchart TD\nA[a]\n\n  ???\nB[b]', '4 cannot-read'],
    ['flowchart TD\nA[a] B[b]', '2 cannot-read'],
    ['flowchart TD\nA[a] --> ', '2 cannot-read'],
    ['flowchart TD\nA[a] <--> B[b]', '2 two-way-arrow'],
    ['flowchart TD\nA[a]\nA[b]', '3 two-texts'],
    ['flowchart TD\nsubgraph one\nA[a]\nend\none --> B[b]', '5 arrow-to-subgraph'],
  ])('says in which line it cannot be read: %j', (text, issue) => {
    expect(codesOf(text)).toEqual([issue]);
  });

  it('reports everything at once', () => {
    expect(codesOf('flowchart TD\nA[one\nB <--> C\nA[x]\nA[y]')).toEqual([
      '2 unclosed-label',
      '3 two-way-arrow',
      '5 two-texts',
    ]);
  });

  it.each(['%%{\n', 'A["x\n', 'A[/x\n', 'accDescr {\n', 'A -- "', 'A -- x   ', 'A -. ...'])(
    'is read in a time that grows with its length: %j again and again',
    (part) => {
      const { boxes } = readFlowchart(`flowchart TD\n${part.repeat(200_000)}`);
      expect(boxes.size).toBeLessThanOrEqual(2);
    },
    20_000,
  );
});

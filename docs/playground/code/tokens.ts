/** A piece of code, and what kind of piece it is; missing for what has no colour. */
export interface Token {
  readonly text: string;
  readonly kind?: 'key' | 'string' | 'word' | 'tag' | 'number';
}

const patterns = [
  ['tag', /<\/?[\w-]+|\/?>/y],
  ['key', /(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[\w$-]+)(?=\s*:|=)/y],
  ['string', /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/y],
  ['word', /\b(?:import|from|const|true|false|null)\b/y],
  ['number', /-?\b\d+(?:\.\d+)?(?:e[+-]?\d+)?\b/y],
] as const;

/** Cuts JavaScript, JSON or HTML into pieces to colour. Together they are the text again. */
export function tokensOf(code: string): Token[] {
  const tokens: Token[] = [];
  let plain = '';
  for (let at = 0; at < code.length; ) {
    const found = matchAt(code, at);
    if (found === undefined) plain += code[at++];
    else {
      if (plain !== '') tokens.push({ text: plain });
      plain = '';
      tokens.push(found);
      at += found.text.length;
    }
  }
  if (plain !== '') tokens.push({ text: plain });
  return tokens;
}

function matchAt(code: string, at: number): Token | undefined {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const text = pattern.exec(code)?.[0];
    if (text) return { text, kind };
  }
  return undefined;
}

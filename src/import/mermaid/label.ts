const named: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  nbsp: ' ',
  quot: '"',
};

/** The lines of a label, without what only says how it looks: tags, icons, Markdown, and characters in code. */
export function linesOf(label: string): string[] {
  const isMarkdown = /^`.*`$/s.test(label.trim());
  const bare = isMarkdown
    ? label
        .trim()
        .slice(1, -1)
        .replace(/\*\*|__/g, '')
    : label;
  return bare
    .replace(/<br\s*\/?>|\\n/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/\bfa[a-z]?:fa-[\w-]+/g, '')
    .replace(/[&#](?:#?(\d{1,6})|([a-z]{2,6}));/gi, decoded)
    .split(/\r?\n/)
    .map((line) => line.replace(/[\s\p{Cc}]+/gu, ' ').trim())
    .filter(Boolean);
}

function decoded(whole: string, code: string | undefined, name = ''): string {
  if (code !== undefined) return String.fromCodePoint(Number(code)).replace(/[\p{Cc}\p{Cs}]/u, '');
  return named[name.toLowerCase()] ?? whole;
}

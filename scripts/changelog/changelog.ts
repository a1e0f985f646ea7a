import { marked } from 'marked';

/** A version in CHANGELOG.md, with its sections by heading, such as `Added`. */
export interface Version {
  /** `Unreleased`, or the number. */
  readonly name: string;
  readonly date?: string;
  readonly sections: ReadonlyMap<string, string>;
}

/** The versions of a changelog in the form of Keep a Changelog, newest first. */
export function versionsIn(changelog: string): Version[] {
  const versions: (Version & { readonly sections: Map<string, string> })[] = [];
  let section = '';
  for (const token of marked.lexer(changelog)) {
    const sections = versions.at(-1)?.sections;
    if (token.type === 'heading' && token['depth'] === 2) {
      const [name = '', date] = String(token['text']).replace(/[[\]]/g, '').split(' - ');
      versions.push({ name, ...(date !== undefined && { date }), sections: new Map() });
    } else if (token.type === 'heading' && token['depth'] === 3) {
      section = String(token['text']);
      sections?.set(section, '');
    } else if (sections?.has(section)) {
      sections.set(section, `${sections.get(section)}${token.raw}`);
    }
  }
  return versions;
}

/** The changelog with this text as the section `Rules` of its newest version. */
export function withRules(changelog: string, text: string): string {
  const [start = '', ...versions] = changelog.split(/^(?=## )/m);
  const [newest = '', ...older] = versions;
  const kept = newest.split(/^(?=### )/m).filter((section) => !section.startsWith('### Rules\n'));
  const ending = older.length > 0 ? '\n' : '';
  return [start, `${kept.join('').trimEnd()}\n\n### Rules\n\n${text}\n${ending}`, ...older].join('');
}

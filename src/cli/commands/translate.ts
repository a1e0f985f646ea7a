import { basename, dirname, join } from 'node:path';
import type { Command } from 'commander';
import type { RefreshedCatalog } from '../../pack/index';
import { commandLine } from '../answers';
import { familyOf, isCatalog } from '../catalog-files';
import { BadInputError } from '../errors';
import { type JsonFlag, jsonFlag } from '../flags';
import { jsonText } from '../json-text';
import { readJson } from '../pack-files';
import { readable, save } from '../save-file';
import type { Page } from '../show/page';
import { examples, printResult, showFirst } from '../show/print';
import { counted } from '../show/words';
import type { Terminal } from '../terminal';
import { readTextFile } from '../text-file';

interface Flags extends JsonFlag {
  readonly language: string;
  readonly output?: string;
}

export function addTranslate(program: Command, terminal: Terminal): void {
  program
    .command('translate')
    .description('create a catalog for the texts of packs in another language, or bring it up to date')
    .argument('<packs...>', 'JSON files of packs; what extends the same family is included')
    .requiredOption('-l, --language <tag>', 'language of the translations, such as de')
    .option('-o, --output <file>', 'file of the catalog (default: de.json beside the packs)')
    .option(...jsonFlag)
    .addHelpText(
      'after',
      examples(terminal, [
        'translate coffee-machine/pack.json --language de',
        'translate coffee-machine/pack.json --language de --output german.json',
      ]),
    )
    .action((targets: readonly string[], flags: Flags) => translate(terminal, targets, flags));
}

const languagePattern = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** How many texts are named that have no translation. */
const shown = 5;

async function translate(terminal: Terminal, targets: readonly string[], flags: Flags): Promise<void> {
  const { language, json } = flags;
  if (!languagePattern.test(language))
    throw new BadInputError(`"${language}" is not a language tag; use one such as de or pt-BR`);
  const file = flags.output ?? catalogFile(targets, language);
  const family = await familyOf(targets);
  const { InvalidPackError, refreshCatalog } = await import('../../pack/index');
  let refreshed: RefreshedCatalog;
  try {
    refreshed = refreshCatalog(
      family.map(({ data }) => data),
      language,
      readTextFile(file) === undefined
        ? newCatalog(family[0]?.data, language)
        : await catalogIn(file, language),
    );
  } catch (error) {
    if (!(error instanceof InvalidPackError)) throw error;
    const found = error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
    throw new BadInputError(`${file} is not a valid catalog; the file was not changed:`, ...found);
  }
  const { catalog, ...rest } = refreshed;
  save(file, `${jsonText(catalog)}\n`, readable);
  const texts = Object.keys(catalog.texts).length - rest.unused.length;
  printResult(terminal, json, { file, texts, ...rest }, (page) => {
    page.paragraph(`${file}: ${counted(texts, 'text')}, ${rest.missing.length} without a translation`);
    showDetails(page, rest);
    page.gap();
    page.paragraph('Translate what is empty, then check it:');
    page.command(commandLine(terminal.program, 'lint', file));
  });
}

/** The catalog of packs is beside them, so they must be together. */
function catalogFile(targets: readonly string[], language: string): string {
  const folders = new Set(targets.map((target) => dirname(target)));
  const [folder = '', ...others] = folders;
  if (others.length > 0)
    throw new BadInputError('the packs are in different folders; name the file of the catalog with --output');
  return join(folder, `${language}.json`);
}

async function catalogIn(file: string, language: string): Promise<unknown> {
  const data = await readJson(file);
  if (!isCatalog(data)) throw new BadInputError(`${file} is not a catalog; the file was not changed`);
  const { language: found } = data as { readonly language?: unknown };
  if (found === language) return data;
  throw new BadInputError(
    `${file} is in ${JSON.stringify(found)}, not in "${language}"; the file was not changed`,
  );
}

/** An empty catalog with the schema that is beside the one of the pack, for editors. */
function newCatalog(pack: unknown, language: string): object {
  const { $schema } = pack as { readonly $schema?: unknown };
  const schema =
    typeof $schema === 'string' && basename($schema) === 'pack.schema.json'
      ? { $schema: $schema.replace(/pack\.schema\.json$/, 'catalog.schema.json') }
      : {};
  return { ...schema, format: 1, language, texts: {} };
}

function showDetails(
  page: Page,
  { missing, stale, restored, unused }: Omit<RefreshedCatalog, 'catalog'>,
): void {
  const list = (heading: string, texts: readonly string[]) => {
    if (texts.length === 0) return;
    page.gap();
    page.paragraph(heading);
    showFirst(page, texts, shown, '--json', (text) => page.paragraph(text, 2));
  };
  list('Not translated:', missing);
  list(
    'Changed, so the old translation is under "stale":',
    Object.entries(stale).map(([old, text]) => `${old} → ${text}`),
  );
  list('Translated again, because the text came back:', restored);
  list('In the catalog, but in no pack:', unused);
}

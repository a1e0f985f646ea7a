/**
 * The entries of the package: the name after `remedy-rules/` to its file, where `index` is the main entry. The build and
 * the tests read this list, and a test compares it with package.json and typedoc.json.
 */
export const entries = {
  index: 'src/index.ts',
  assistant: 'src/assistant/index.ts',
  calibrate: 'src/calibrate/index.ts',
  batch: 'src/batch/index.ts',
  conversation: 'src/conversation/index.ts',
  import: 'src/import/index.ts',
  'languages/en': 'src/languages/en/index.ts',
  'languages/ru': 'src/built-in/russian.ts',
  'languages/ru/text': 'src/text/russian/index.ts',
  pack: 'src/pack/index.ts',
  packs: 'src/built-in/packs.ts',
  planner: 'src/planner/index.ts',
  render: 'src/render/index.ts',
  schema: 'src/schema/index.ts',
  study: 'src/study/index.ts',
  testing: 'src/testing/index.ts',
  text: 'src/text/index.ts',
} as const;

/** The element for pages: ES modules only, in a folder of its own. */
export const element = { 'element/element': 'src/element/index.ts' } as const;

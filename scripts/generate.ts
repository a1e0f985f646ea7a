import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generatedFiles } from './pages/generated-files';
import { replay } from './pages/writing-a-pack';

for (const [file, generate] of Object.entries(generatedFiles)) writeFileSync(file, generate());

const tutorial = 'docs/writing-a-pack.md';
const folder = mkdtempSync(join(tmpdir(), 'remedy-rules-tutorial-'));
const { page, failed } = await replay(readFileSync(tutorial, 'utf8'), folder);
rmSync(folder, { recursive: true, force: true });
writeFileSync(tutorial, page);
if (failed.length > 0) throw new Error(`${tutorial}:\n${failed.join('\n')}`);

import { spawnSync } from 'node:child_process';
import { checkPack, InvalidPackError, parsePack } from '../../src/pack/index';
import { seconds, table } from '../figures';
import { packs } from './packs';

const works: Readonly<Record<string, (data: unknown) => string>> = {
  parsePack(data) {
    try {
      parsePack(data);
      return 'loads';
    } catch (error) {
      if (!(error instanceof InvalidPackError)) throw error;
      return `${error.issues[0]?.code} (${error.issues.length})`;
    }
  },
  checkPack: (data) => String(checkPack(data).length),
};

/** The seconds that a work takes in a fresh process, and its result. */
function measure(work: string, pack: string): [result: string, seconds: number] {
  const program = process.argv[1] as string;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, work, pack], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

const [work, pack] = process.argv.slice(2);
if (work !== undefined && pack !== undefined) {
  const data = packs[pack]?.();
  console.log(JSON.stringify(seconds(() => works[work]?.(data))));
} else {
  const rows = Object.keys(packs).map((name) => {
    const [result, parsing] = measure('parsePack', name);
    return [name, result, parsing.toFixed(2), measure('checkPack', name)[1].toFixed(2)];
  });
  const title = '### The most expensive packs: seconds of processor time in a fresh process';
  table(title, ['pack', 'result', '`parsePack`', '`checkPack`'], rows);
}

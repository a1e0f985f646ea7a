import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** How long any runtime may take, on a busy machine as well. */
const deadline = 120_000;

/** Runs a program to its end and gives what it printed. */
export async function printed(file: string, args: readonly string[], cwd: string): Promise<string> {
  const program = spawn(file, args, { cwd, timeout: deadline, stdio: ['ignore', 'pipe', 'pipe'] });
  const [output, complaints, ending] = await Promise.all([
    text(program.stdout),
    text(program.stderr),
    ended(program),
  ]);
  if (ending !== 0) throw new Error(`${file} ended with ${ending}: ${complaints}`);
  return output.trimEnd();
}

/** Runs a program until somebody has got from it what they wanted, or until it ends by itself. */
export async function during<Value>(
  file: string,
  args: readonly string[],
  want: (program: ReturnType<typeof spawn>) => Promise<Value>,
): Promise<Value> {
  const program = spawn(file, args, { timeout: deadline, stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  const complaints = text(program.stderr as NonNullable<typeof program.stderr>);
  const over = ended(program);
  const tooEarly = over.then(async (ending) => {
    throw new Error(`${file} ended with ${ending}: ${await complaints}`);
  });
  try {
    return await Promise.race([want(program), tooEarly]);
  } finally {
    program.kill();
    await over;
  }
}

function ended(program: ReturnType<typeof spawn>): Promise<number | string> {
  return new Promise((resolve, reject) => {
    program.on('error', reject);
    program.on('close', (status, signal) => resolve(status ?? signal ?? 'nothing'));
  });
}

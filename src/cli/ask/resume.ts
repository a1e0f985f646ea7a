import { diagnoseCommand } from '../answers';
import type { State } from './state';

/** The command that goes on where a conversation stands: with its file, or with everything that was said. */
export function resumeCommand(program: string, { diagnosis, said }: State, file: string | undefined): string {
  const { device } = diagnosis;
  if (file !== undefined) return `${program} ask ${device} --session ${quoted(file)}`;
  return [
    diagnoseCommand(program, diagnosis, 'ask'),
    ...[...said.unknown.keys()].map((id) => `--answer ${id}=unknown`),
    ...[...said.skipped].map((id) => `--skip ${id}`),
  ].join(' ');
}

/** A file name as a shell takes it for one word. */
function quoted(file: string): string {
  return /^[\w./\\:~-]+$/.test(file) ? file : `"${file.replace(/["$`\\]/g, '\\$&')}"`;
}

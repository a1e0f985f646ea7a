import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { bundle } from './bundle';
import { during } from './program';

/** What a worker answers over HTTP. */
export async function inWorker(file: string, folder: string): Promise<string> {
  const { out, files } = await bundle(folder, 'worker.js');
  const modules = ['worker.js', ...files.filter((name) => name !== 'worker.js')];
  const config = join(out, 'config.capnp');
  writeFileSync(config, configOf(modules));
  return during(file, ['serve', '--control-fd=3', config], async ({ stdio }) => {
    const response = await fetch(`http://127.0.0.1:${await portIn(stdio[3] as Readable)}/`);
    return response.text();
  });
}

function configOf(modules: readonly string[]): string {
  const list = modules.map((name) => `(name = "${name}", esModule = embed "${name}")`);
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (
    modules = [${list.join(', ')}],
    compatibilityDate = "2025-01-01",
  ))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`;
}

/** The port that workerd chose, which it says in a line of JSON. */
async function portIn(control: Readable): Promise<number> {
  for await (const line of createInterface(control)) {
    const { event, port } = JSON.parse(line);
    if (event === 'listen') return port;
  }
  throw new Error('workerd listens nowhere');
}

import { resolve } from 'node:path';
import { serve } from './browser/server';

const { url } = await serve(resolve('site'));
process.stdout.write(`The playground is at ${url}playground/ until you press Ctrl+C.\n`);

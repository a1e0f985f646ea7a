import { createService } from './server.js';

const longestStop = 10_000;

const service = createService({ headers: 5_000, request: 10_000, keepAlive: 5_000 });
service.listen(Number(process.env['PORT'] ?? 3000), () => console.log('Listening on', service.address()));

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    // Answers what was asked already, and takes nothing new.
    service.close();
    setTimeout(() => process.exit(1), longestStop).unref();
  });

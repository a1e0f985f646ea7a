import { diagnoser } from './coffee-machine/index.js';

const { next, remedies } = diagnoser.diagnoseSync('coffee-machine', {
  'no-coffee': true,
  'pump-loud': true,
  'tank-percent': 60,
});

console.log(next);
for (const { title, risk, advice } of remedies) console.log(`${advice}: ${title} (risk: ${risk})`);

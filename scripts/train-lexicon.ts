import { writeFileSync } from 'node:fs';
import { trainedModel } from './lexicon-model';

writeFileSync('src/safety/lexicon/judgement.json', `${JSON.stringify(trainedModel(), undefined, 2)}\n`);

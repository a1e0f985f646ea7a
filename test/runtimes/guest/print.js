import { answers } from './answers.js';

console.log(await answers());

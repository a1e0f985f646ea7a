// By itself, because checking a pack loads zod.
export { parsePack } from '../../pack/parse';

import extra from '../../../rules/mi-band/band-3.json';
import { onFamily } from '../on-family';

export const pack = onFamily(extra);

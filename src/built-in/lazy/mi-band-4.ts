import extra from '../../../rules/mi-band/band-4.json';
import { onFamily } from '../on-family';

export const pack = onFamily(extra);

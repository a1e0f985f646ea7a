import extra from '../../../rules/mi-band/band-2.json';
import { onFamily } from '../on-family';

export const pack = onFamily(extra);

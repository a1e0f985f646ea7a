import { english } from '../../text/english/english';
import { createReader } from '../../text/reader';

export const reader = createReader(english);

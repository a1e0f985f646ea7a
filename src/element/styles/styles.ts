import { card } from './card';
import { palette } from './colours';
import { content } from './content';
import { controls } from './controls';
import { views } from './views';

/** All styles of the element. They are adopted, so a page needs to allow no inline styles. */
export const styles = [palette, card, controls, content, views];

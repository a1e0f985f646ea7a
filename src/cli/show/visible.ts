import { visible } from '../../render/index';

/** Lines of our own, each made {@link visible}. */
export function visibleLines(text: string): string {
  return text.split('\n').map(visible).join('\n');
}

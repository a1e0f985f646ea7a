import { byId } from './elements';

const key = 'remedy-rules-playground-colours';

/** Lets the reader choose the colours, and remembers the choice on this device. */
export function startTheme(): void {
  const select = byId<HTMLSelectElement>('theme');
  select.value = document.documentElement.dataset['theme'] ?? 'auto';
  select.addEventListener('change', () => {
    document.documentElement.dataset['theme'] = select.value;
    try {
      localStorage.setItem(key, select.value);
    } catch {
      // A browser that keeps nothing forgets the choice, too.
    }
  });
}

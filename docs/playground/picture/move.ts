/** Moves the focus between nodes with the arrow keys: up and down in a column, left and right to the nearest one beside. */
export function moveTo(event: KeyboardEvent, host: HTMLElement): void {
  const direction = directions[event.key];
  const from = document.activeElement;
  if (direction === undefined || !(from instanceof HTMLElement) || !host.contains(from)) return;
  const own = centre(from);
  const [dx, dy] = direction;
  const nearest = [...host.querySelectorAll<HTMLElement>('button')]
    .filter((button) => button !== from)
    .map((button) => {
      const other = centre(button);
      const [ahead, aside] =
        dx === 0
          ? [(other.y - own.y) * dy, Math.abs(other.x - own.x)]
          : [(other.x - own.x) * dx, Math.abs(other.y - own.y)];
      return { button, ahead, cost: ahead + aside * 3 };
    })
    .filter(({ ahead }) => ahead > 1)
    .sort((a, b) => a.cost - b.cost)[0];
  if (nearest === undefined) return;
  event.preventDefault();
  nearest.button.focus();
}

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

function centre(element: Element): { readonly x: number; readonly y: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/**
 * Keys among many of one kind (figures of a report, points of a chart): the group is one stop of the tab key, the arrow
 * keys, Home and End move inside it.
 */
export function rove(event: KeyboardEvent): void {
  const group = event.currentTarget as HTMLElement | SVGElement;
  const all = [...group.querySelectorAll<HTMLElement | SVGElement>('[data-rove]')];
  const at = all.indexOf(event.target as HTMLElement);
  const to = target(event.key, at, all.length);
  if (at < 0 || to === null) return;
  event.preventDefault();
  const next = all[to]!;
  all[at]!.setAttribute('tabindex', '-1');
  next.setAttribute('tabindex', '0');
  next.focus();
}

function target(key: string, at: number, count: number): number | null {
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}

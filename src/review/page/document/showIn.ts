/** Scrolls to something in its own scrolling part, and the page only where that part does not scroll by itself. */
export function showIn(scroller: HTMLElement | null | undefined, element: Element | null | undefined): void {
  if (!scroller || !element) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const [part, whole] = [element.getBoundingClientRect(), scroller.getBoundingClientRect()];
  const scrolls = scroller.scrollHeight > scroller.clientHeight + 1;
  if (!scrolls) return;
  scroller.scrollTo({
    top: scroller.scrollTop + part.top - whole.top - scroller.clientHeight / 3,
    left: Math.max(0, scroller.scrollLeft + part.left - whole.left - scroller.clientWidth / 3),
    behavior: calm || Math.abs(part.top - whole.top) > 3 * scroller.clientHeight ? 'instant' : 'smooth',
  });
}

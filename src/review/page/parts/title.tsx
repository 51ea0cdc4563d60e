import { useEffect, useRef } from 'preact/hooks';

/**
 * The heading of a view. It names the window, and takes the focus when one comes to the view from another, so that
 * people who hear the page know where they are.
 */
export function Title({ children, id, hidden = false }: { children: string; id?: string; hidden?: boolean }) {
  const element = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${children} · Đối Soát`;
  }, [children]);
  useEffect(() => {
    if (entered) element.current?.focus({ preventScroll: true });
    entered = true;
  }, []);
  return (
    <h1 ref={element} id={id} tabIndex={-1} class={hidden ? 'unseen' : undefined}>
      {children}
    </h1>
  );
}

/** False until the first view is shown: there the browser begins at the top by itself. */
let entered = false;

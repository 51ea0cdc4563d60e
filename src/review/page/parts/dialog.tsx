import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useWords } from '../words.ts';

/** A dialog over the page. The browser keeps the focus in it, and gives it back when it closes. */
export function Dialog(props: { title: string; close: () => void; children: ComponentChildren }) {
  const t = useWords();
  const element = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => {
    const before = document.activeElement;
    element.current?.showModal();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog ref={element} aria-labelledby={title} onClose={props.close}>
      <header>
        <h2 id={title}>{props.title}</h2>
        <button
          type="button"
          class="plain-button"
          onClick={() => element.current?.close()}
          aria-label={t('page.close')}
        >
          <span aria-hidden="true">✕</span>
        </button>
      </header>
      {props.children}
    </dialog>
  );
}

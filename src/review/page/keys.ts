import { useEffect, useRef } from 'preact/hooks';

/** What a key does; keys are named as in `KeyboardEvent.key`. */
export type Keys = Record<string, () => void>;

const remembered = 'doisoat.keys';
let enabled = read();

/** Whether single keys act, which some people's tools need to be off. */
export const keysAct = (): boolean => enabled;

export function letKeysAct(on: boolean): void {
  enabled = on;
  try {
    localStorage.setItem(remembered, on ? 'on' : 'off');
  } catch {
    // Without storage the choice holds until the page is closed.
  }
}

/** Single keys for a view; none acts while one types, in a dialog, or together with Ctrl, Alt or Meta. */
export function useKeys(keys: Keys): void {
  const current = useRef(keys);
  current.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!enabled || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
      if (typing(event.target) || document.querySelector('dialog[open]')) return;
      const act = current.current[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}

function typing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}

function read(): boolean {
  try {
    return localStorage.getItem(remembered) !== 'off';
  } catch {
    return true;
  }
}

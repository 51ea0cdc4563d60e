import { useEffect, useState } from 'preact/hooks';

type Listener = (message: string) => void;
const listeners = new Set<Listener>();

/** Says something to people who hear the page, without moving them. */
export function announce(message: string): void {
  for (const listener of listeners) listener(message);
}

/** Where announcements are read from; the newest also shows for a while. */
export function Announcer() {
  const [message, setMessage] = useState('');
  useEffect(() => {
    let timer = 0;
    const say: Listener = (next) => {
      setMessage(next);
      clearTimeout(timer);
      timer = setTimeout(() => setMessage(''), 6000) as unknown as number;
    };
    listeners.add(say);
    return () => {
      listeners.delete(say);
      clearTimeout(timer);
    };
  }, []);
  return (
    <div class={message === '' ? 'toast empty' : 'toast'} role="status" aria-live="polite">
      {message}
    </div>
  );
}

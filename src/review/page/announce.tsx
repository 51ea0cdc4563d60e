import { useEffect, useState } from 'preact/hooks';

interface Message {
  text: string;
  /** Only for people who hear the page: the others see it anyway. */
  unseen: boolean;
}

const listeners = new Set<(message: Message) => void>();

/** Says something to people who hear the page, without moving them; it also shows for a while. */
export function announce(text: string, { unseen = false } = {}): void {
  for (const listener of listeners) listener({ text, unseen });
}

const nothing: Message = { text: '', unseen: true };

/** Where announcements are read from. */
export function Announcer() {
  const [message, setMessage] = useState(nothing);
  useEffect(() => {
    let timer = 0;
    const say = (next: Message) => {
      setMessage(next);
      clearTimeout(timer);
      timer = setTimeout(() => setMessage(nothing), 6000) as unknown as number;
    };
    listeners.add(say);
    return () => {
      listeners.delete(say);
      clearTimeout(timer);
    };
  }, []);
  return (
    <div class={message.unseen ? 'unseen' : 'toast'} role="status" aria-live="polite">
      {message.text}
    </div>
  );
}

import { useCallback, useEffect, useState } from 'preact/hooks';
import { ask, Refusal } from './fetching.ts';
import { useLanguage } from './words.ts';

export interface Answer<T> {
  /** The last answer; it stays while the next one is on its way. */
  data: T | null;
  problem: Refusal | null;
  busy: boolean;
  reload: () => void;
}

const unreachable = (error: unknown) => (error instanceof Refusal ? error : new Refusal(0, ''));

/** What the server answers to a path, in the language chosen; null asks nothing. An answer that comes too late is dropped. */
export function useAnswer<T>(path: string | null): Answer<T> {
  const lang = useLanguage();
  const address = path === null ? null : `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`;
  const [state, setState] = useState<{ address: string | null; data: T | null; problem: Refusal | null }>({
    address: null,
    data: null,
    problem: null,
  });
  const [round, setRound] = useState(0);
  // A new round asks the same address again.
  useEffect(() => {
    if (address === null) return setState({ address, data: null, problem: null });
    const stop = new AbortController();
    ask<T>(address, { signal: stop.signal }).then(
      (data) => stop.signal.aborted || setState({ address, data, problem: null }),
      (error: unknown) => stop.signal.aborted || setState({ address, data: null, problem: unreachable(error) }),
    );
    return () => stop.abort();
  }, [address, round]);
  const reload = useCallback(() => setRound((one) => one + 1), []);
  return { data: state.data, problem: state.problem, busy: state.address !== address, reload };
}

import { useEffect, useState } from 'preact/hooks';
import { type Place, parsePlace } from './place.ts';

/** Where one is, kept up to date. */
export function usePlace(): Place {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return parsePlace(hash);
}

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Session } from '../api.ts';
import { useLanguage } from './words.ts';

export const SessionContext = createContext<Session | null>(null);

/** What the server said of itself when the page was opened. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('no session');
  return session;
}

/** A check's name in the language chosen; one that is not known goes by its identifier. */
export function useRuleTitle(): (rule: string) => string {
  const { rules } = useSession();
  const language = useLanguage();
  return (rule) => rules.find(({ id }) => id === rule)?.title[language] ?? rule;
}

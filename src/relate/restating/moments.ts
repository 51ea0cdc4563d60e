import type { Scope } from '../proposal.ts';
import type { Stretch } from './heads.ts';

/** Words for other times and scopes in some stretches; `numbered`: with those that a number makes one ("quý II"). */
export function momentsIn(stretches: readonly Stretch[], { restating, text }: Scope, numbered = true): string[] {
  const found = stretches.flatMap(({ start, end }) =>
    restating.between(start, end).flatMap((match) => {
      const said = text.slice(match.start, match.end).toLowerCase();
      if (match.value === 'moment') return [said];
      const number = /^\s([IVX]{1,4}\b|\d{1,4})/u.exec(text.slice(match.end, match.end + 6))?.[1];
      return match.value === 'period' && numbered && number ? [`${said} ${number}`] : [];
    }),
  );
  return found;
}

export const joined = (moments: readonly string[]) => [...new Set(moments)].sort().join('|');

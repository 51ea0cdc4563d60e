import type { ComponentChildren } from 'preact';
import type { Refusal } from '../fetching.ts';
import { useWords } from '../words.ts';

/** What went wrong, in the server's words, and a way to try again. */
export function ProblemNote({ problem, again }: { problem: Refusal; again?: () => void }) {
  const t = useWords();
  return (
    <div class="note problem" role="alert">
      <p>{problem.message === '' ? t('page.unreachable') : problem.message}</p>
      {again && (
        <button type="button" onClick={again}>
          {t('page.again')}
        </button>
      )}
    </div>
  );
}

export function Waiting() {
  const t = useWords();
  return <p class="note waiting">{t('page.waiting')}</p>;
}

export function Note({ children }: { children: ComponentChildren }) {
  return <p class="note">{children}</p>;
}

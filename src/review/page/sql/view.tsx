import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Query, QueryAnswer } from '../../api.ts';
import { announce } from '../announce.tsx';
import { api, Refusal, send } from '../fetching.ts';
import { useFormat } from '../format.ts';
import { ProblemNote, Waiting } from '../parts/notes.tsx';
import { Title } from '../parts/title.tsx';
import { changed, go, type Place } from '../place.ts';
import { useSession } from '../session.ts';
import { useLanguage, useWords } from '../words.ts';
import { ViewColumns } from './columns.tsx';
import { ResultTable } from './result.tsx';
import { saveAs } from './saveAs.ts';

const first =
  'SELECT issuer, period_label, rule, severity, quote, message\nFROM v_findings JOIN v_reports USING (report_id)\nLIMIT 50';

/** A box for SELECTs over the views, with their columns beside it. */
export function SqlView({ place }: { place: Place }) {
  const t = useWords();
  const lang = useLanguage();
  const { limits } = useSession();
  const { number } = useFormat();
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const asked = place.params.get('q');
  const [sql, setSql] = useState(asked ?? first);
  const [round, setRound] = useState(0);
  const [state, setState] = useState<{ answer: QueryAnswer | null; problem: Refusal | null; busy: boolean }>({
    answer: null,
    problem: null,
    busy: false,
  });

  // A new round asks the same question again.
  useEffect(() => {
    if (asked === null) return;
    setSql(asked);
    let late = false;
    setState((before) => ({ ...before, busy: true }));
    send<QueryAnswer>(api('query', { lang }), 'POST', { sql: asked } satisfies Query).then(
      (answer) => {
        if (late) return;
        setState({ answer, problem: null, busy: false });
        announce(t('sql.answered', { count: number(answer.rows.length) }), { unseen: true });
      },
      (error: unknown) =>
        late || setState({ answer: null, problem: error instanceof Refusal ? error : new Refusal(0, ''), busy: false }),
    );
    return () => {
      late = true;
    };
  }, [asked, round, lang]);

  const run = () => {
    if (sql === asked) setRound(round + 1);
    else go(changed(place, { q: sql }));
  };
  const insert = (name: string) => {
    const area = box.current;
    if (!area) return;
    area.setRangeText(name, area.selectionStart, area.selectionEnd, 'end');
    setSql(area.value);
    area.focus();
  };

  return (
    <div class="sheet-view sql">
      <Title>{t('sql.title')}</Title>
      <div class="sql-bench">
        <form
          onSubmit={(event) => {
            event.preventDefault();
            run();
          }}
        >
          <label for={id}>{t('sql.box')}</label>
          <textarea
            id={id}
            ref={box}
            class="code"
            rows={8}
            spellcheck={false}
            autocomplete="off"
            value={sql}
            aria-describedby={`${id}-note`}
            onInput={({ currentTarget }) => setSql(currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
              event.preventDefault();
              run();
            }}
          />
          <p id={`${id}-note`} class="small">
            {t('sql.note', { rows: number(limits.query_rows), seconds: number(limits.query_seconds) })}
          </p>
          <p class="dialog-buttons">
            <button type="submit" class="primary" disabled={state.busy}>
              {t('sql.run')} <kbd aria-hidden="true">Ctrl ↵</kbd>
            </button>
          </p>
        </form>
        <ViewColumns insert={insert} />
      </div>
      {state.busy && <Waiting />}
      {state.problem && <ProblemNote problem={state.problem} />}
      {state.answer && !state.busy && (
        <div class="answer">
          <p class="count">
            {t(state.answer.more ? 'sql.countMore' : 'sql.count', {
              count: number(state.answer.rows.length),
              seconds: number(Math.round(state.answer.seconds * 100) / 100),
            })}
          </p>
          <ResultTable answer={state.answer} />
          <p class="downloads">
            <button type="button" onClick={() => void saveAs(asked ?? '', 'csv', state.answer!)}>
              {t('page.csv')}
            </button>
            <button type="button" onClick={() => void saveAs(asked ?? '', 'json', state.answer!)}>
              {t('page.json')}
            </button>
          </p>
        </div>
      )}
    </div>
  );
}

import { useState } from 'preact/hooks';
import type { FindingRow, VerdictAnswer, VerdictKind } from '../../api.ts';
import { announce } from '../announce.tsx';
import { api, Refusal, send } from '../fetching.ts';
import { useFormat } from '../format.ts';
import { useKeys } from '../keys.ts';
import { VerdictBadge } from '../parts/badges.tsx';
import { useLanguage, useWords } from '../words.ts';
import { DismissDialog } from './dismissDialog.tsx';

/** What the auditor thinks of a finding, and the ways to say it. */
export function VerdictBar({ finding, covers, given }: { finding: FindingRow; covers: number; given: () => void }) {
  const t = useWords();
  const lang = useLanguage();
  const { day } = useFormat();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const path = api(`findings/${encodeURIComponent(finding.fingerprint)}/verdict`, { lang });

  const give = async (verdict: VerdictKind | null, reason: string | null = null) => {
    setBusy(true);
    try {
      if (verdict === null) await send<VerdictAnswer>(path, 'DELETE');
      else await send<VerdictAnswer>(path, 'PUT', { verdict, reason });
      announce(t('verdict.saved', { verdict: t(`verdict.${verdict ?? 'open'}`) }));
      given();
    } catch (error) {
      announce(error instanceof Refusal && error.message !== '' ? error.message : t('page.unreachable'));
    } finally {
      setBusy(false);
    }
  };
  const takeBack = () => (finding.verdict === null ? undefined : void give(null));
  useKeys({ c: () => void give('confirmed'), d: () => setAsking(true), f: () => void give('fixed'), u: takeBack });

  return (
    <section class="verdict-bar" aria-label={t('verdict.name')} aria-busy={busy}>
      {finding.verdict !== null && (
        <p class="verdict-given">
          <VerdictBadge verdict={finding.verdict} />
          {finding.verdict_reason !== null && <q>{finding.verdict_reason}</q>}
          <small>{day(finding.verdict_at)}</small>
        </p>
      )}
      <div class="verdict-buttons">
        <Give kind="confirmed" mark="c" now={finding.verdict} act={() => void give('confirmed')} />
        <Give kind="dismissed" mark="d" now={finding.verdict} act={() => setAsking(true)} />
        <Give kind="fixed" mark="f" now={finding.verdict} act={() => void give('fixed')} />
        {finding.verdict !== null && (
          <button type="button" class="quiet" onClick={takeBack} aria-keyshortcuts="u">
            {t('verdict.takeBack')} <kbd aria-hidden="true">u</kbd>
          </button>
        )}
      </div>
      {covers > 1 && <p class="small">{t('verdict.covers', { count: covers })}</p>}
      {asking && (
        <DismissDialog
          before={finding.verdict_reason ?? ''}
          close={() => setAsking(false)}
          dismiss={(reason) => void give('dismissed', reason)}
        />
      )}
    </section>
  );
}

function Give(props: { kind: VerdictKind; mark: string; now: VerdictKind | null; act: () => void }) {
  const t = useWords();
  return (
    <button
      type="button"
      class={`give ${props.kind}`}
      aria-pressed={props.now === props.kind}
      aria-keyshortcuts={props.mark}
      onClick={props.act}
    >
      {t(`give.${props.kind}`)} <kbd aria-hidden="true">{props.mark}</kbd>
    </button>
  );
}

import type { Checked, Severity, VerdictKind } from '../../api.ts';
import { useWords } from '../words.ts';

export function SeverityBadge({ severity }: { severity: Severity }) {
  const t = useWords();
  return <span class={`severity ${severity}`}>{t(`severity.${severity}`)}</span>;
}

export function VerdictBadge({ verdict }: { verdict: VerdictKind | null }) {
  const t = useWords();
  return verdict === null ? null : <span class={`verdict ${verdict}`}>{t(`verdict.${verdict}`)}</span>;
}

/** A figure's state, told by a sign and a word besides the colour. */
export function CheckedBadge({ checked }: { checked: Checked }) {
  const t = useWords();
  return <span class={`checked ${checked}`}>{t(`checked.${checked}`)}</span>;
}

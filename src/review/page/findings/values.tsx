import type { FindingRow } from '../../api.ts';
import { useWords } from '../words.ts';

/** The printed value, the recomputed one, and the gap; nothing where a finding is not about two numbers. */
export function Values({ row, large = false }: { row: FindingRow; large?: boolean }) {
  const t = useWords();
  const { printed, recomputed, difference } = row;
  if (printed === null || recomputed === null) return null;
  return (
    <span class={large ? 'values large' : 'values'}>
      <span>
        <small>{t('value.printed')}</small> <b class="wrong">{printed}</b>
      </span>
      <span>
        <small>{t('value.recomputed')}</small> <b class="right">{recomputed}</b>
      </span>
      {difference !== null && (
        <span>
          <small>{t('value.gap')}</small> <b>{difference}</b>
        </span>
      )}
    </span>
  );
}

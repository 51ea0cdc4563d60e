import { useState } from 'preact/hooks';
import type { SeriesChoices } from '../../api.ts';
import { useFormat } from '../format.ts';
import { SearchField } from '../parts/searchField.tsx';
import { useWords } from '../words.ts';

/** More at once nobody ticks; the field above narrows them. */
const most = 60;

/** Whose values are drawn; nobody ticked means everybody. */
export function IssuerTicks(props: {
  issuers: SeriesChoices['issuers'];
  chosen: readonly string[];
  choose: (issuers: string[]) => void;
}) {
  const t = useWords();
  const { number } = useFormat();
  const [words, setWords] = useState('');
  const { issuers, chosen } = props;
  const wanted = words.toLocaleLowerCase('vi');
  const shown = issuers
    .filter(({ key, name }) => chosen.includes(key) || name.toLocaleLowerCase('vi').includes(wanted))
    .slice(0, most);
  const toggle = (key: string) =>
    props.choose(chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key]);
  return (
    <details open={matchMedia('(min-width: 56.01rem)').matches}>
      <summary>
        {t('series.issuers')}{' '}
        <span class="small">
          {chosen.length === 0 ? t('series.everybody') : t('series.chosen', { count: chosen.length })}
        </span>
      </summary>
      <fieldset class="ticks">
        <legend class="unseen">{t('series.issuers')}</legend>
        {issuers.length > 24 && <SearchField label={t('series.findIssuer')} value={words} search={setWords} />}
        {shown.map(({ key, name, points }) => (
          <label key={key} class="tick-chip">
            <input type="checkbox" checked={chosen.includes(key)} onChange={() => toggle(key)} />
            <span>
              {name} <span class="chip-count">{number(points)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}

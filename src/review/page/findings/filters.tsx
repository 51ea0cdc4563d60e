import type { Findings } from '../../api.ts';
import { useFormat } from '../format.ts';
import { Select } from '../parts/select.tsx';
import { changed, go, type Place } from '../place.ts';
import { useRuleTitle, useSession } from '../session.ts';
import { useWords } from '../words.ts';
import { Ticks } from './ticks.tsx';

const severities = ['error', 'warning', 'info'] as const;
const verdicts = ['open', 'confirmed', 'dismissed', 'fixed'] as const;

/** What of the findings is shown. Every choice is a new address and the list answers at once. */
export function FindingFilters({ place, facets }: { place: Place; facets: Findings['facets'] | null }) {
  const t = useWords();
  const { number } = useFormat();
  const session = useSession();
  const title = useRuleTitle();
  const narrow = (name: string) => (value: string) =>
    go(changed(place, { [name]: value, offset: null, finding: null, in: null, e: null, figure: null }), {
      replace: true,
    });
  const value = (name: string) => place.params.get(name) ?? '';
  const rules = Object.entries(facets?.rule ?? {}).sort(([, a], [, b]) => b - a);
  const chosenRule = value('rule');
  if (chosenRule !== '' && !rules.some(([id]) => id === chosenRule)) rules.push([chosenRule, 0]);
  return (
    <form class="filters" aria-label={t('filter.name')} onSubmit={(event) => event.preventDefault()}>
      <Ticks
        legend={t('filter.severity')}
        chosen={value('severity')}
        choices={severities.map((id) => ({ id, label: t(`severity.${id}`), count: facets?.severity[id] }))}
        choose={narrow('severity')}
      />
      <Ticks
        legend={t('filter.verdict')}
        chosen={value('verdict')}
        choices={verdicts.map((id) => ({ id, label: t(`verdict.${id}`), count: facets?.verdict[id] }))}
        choose={narrow('verdict')}
      />
      <div class="fields">
        <Select
          label={t('filter.rule')}
          value={chosenRule}
          all={t('filter.allRules')}
          choices={rules.map(([id, count]) => ({ value: id, label: `${title(id)} (${number(count)})` }))}
          choose={narrow('rule')}
        />
        <Select
          label={t('filter.issuer')}
          value={value('issuer')}
          all={t('filter.allIssuers')}
          choices={session.issuers.map(({ key, name }) => ({ value: key, label: name }))}
          choose={narrow('issuer')}
        />
        <Select
          label={t('filter.period')}
          value={value('period')}
          all={t('filter.allPeriods')}
          choices={session.periods.map(({ label, start, end }) => ({ value: `${start}..${end}`, label }))}
          choose={narrow('period')}
        />
        <Select
          label={t('filter.order')}
          value={value('order')}
          choices={[
            { value: '', label: t('order.severity') },
            { value: 'report', label: t('order.report') },
            { value: '-date', label: t('order.newest') },
            { value: 'issuer', label: t('order.issuer') },
            { value: 'rule', label: t('order.rule') },
          ]}
          choose={narrow('order')}
        />
      </div>
    </form>
  );
}

import { useState } from 'preact/hooks';
import type { SeriesChoice, SeriesChoices } from '../../api.ts';
import { useFormat } from '../format.ts';
import { SearchField } from '../parts/searchField.tsx';
import { type Choice, Select } from '../parts/select.tsx';
import { changed, go, type Params, type Place } from '../place.ts';
import { useWords, type Words } from '../words.ts';
import { IssuerTicks } from './issuers.tsx';
import { periodKey, scopeWords } from './lines.ts';

const mostMeasures = 300;

/** A new measure begins with the whole: without channel and scope, for everybody. */
export const fresh: Params = {
  status: null,
  level: null,
  kind: null,
  every: null,
  issuer: null,
  channel: 'none',
  scope: '[]',
};

/** Which measure, and which part of it, of whom. */
export function SeriesForm(props: {
  place: Place;
  choices: SeriesChoices;
  kind: string | null;
  /** Of the periods that there are points of. */
  lengths: readonly string[];
}) {
  const { place, choices, kind, lengths } = props;
  const t = useWords();
  const { number } = useFormat();
  const [words, setWords] = useState('');
  const value = (name: string) => place.params.get(name) ?? '';
  const narrow = (name: string) => (next: string | string[]) => go(changed(place, { [name]: next }), { replace: true });
  const wanted = words.toLocaleLowerCase('vi');
  const measures = choices.measures
    .filter(({ name, measure }) => measure === value('measure') || name.toLocaleLowerCase('vi').includes(wanted))
    .slice(0, mostMeasures);
  return (
    <form class="filters" aria-label={t('series.form')} onSubmit={(event) => event.preventDefault()}>
      <div class="fields">
        <SearchField label={t('series.find')} value={words} search={setWords} />
        <Select
          label={t('series.measure')}
          value={value('measure')}
          all={t('series.chooseMeasure')}
          choices={measures.map(({ measure, name, points, issuers }) => ({
            value: measure,
            label: t('series.measureOf', { name, points: number(points), issuers: number(issuers) }),
          }))}
          choose={(measure) => go(changed(place, { ...fresh, measure }))}
        />
        {choices.kinds.length > 1 && (
          <Select
            label={t('series.kind')}
            value={kind ?? ''}
            choices={choices.kinds.map(({ value: one, points }) => ({
              value: one ?? 'none',
              label: `${kindName(one, t)} (${number(points)})`,
            }))}
            choose={narrow('kind')}
          />
        )}
        {(lengths.length > 1 || value('every') !== '') && (
          <Select
            label={t('series.every')}
            value={value('every')}
            all={t('filter.any')}
            choices={lengths.map((one) => ({ value: one, label: t(periodKey(one)) }))}
            choose={narrow('every')}
          />
        )}
        <Slot name="status" choices={choices.statuses} {...{ value, narrow, t }} />
        <Slot name="level" choices={choices.levels} {...{ value, narrow, t }} />
        <Slot name="channel" choices={choices.channels} {...{ value, narrow, t }} />
        <Slot name="scope" choices={choices.scopes} {...{ value, narrow, t }} />
      </div>
      {place.params.get('measure') !== null && (
        <IssuerTicks issuers={choices.issuers} chosen={place.params.getAll('issuer')} choose={narrow('issuer')} />
      )}
    </form>
  );
}

function Slot(props: {
  name: 'status' | 'level' | 'channel' | 'scope';
  choices: readonly SeriesChoice[];
  value: (name: string) => string;
  narrow: (name: string) => (next: string) => void;
  t: Words;
}) {
  const { name, choices, t } = props;
  if (choices.length < 2 && props.value(name) === '') return null;
  const label = (value: string | null): string => {
    if (value === null || value === '[]') return t(name === 'scope' ? 'series.whole' : 'series.notSaid');
    return name === 'scope' ? scopeWords(value).join(', ') : value;
  };
  const options: Choice[] = choices.map(({ value, points }) => ({
    value: value ?? 'none',
    label: `${label(value)} (${points})`,
  }));
  const chosen = props.value(name);
  if (chosen !== '' && !options.some(({ value }) => value === chosen))
    options.push({ value: chosen, label: label(chosen === 'none' ? null : chosen) });
  return (
    <Select
      label={t(`series.${name}`)}
      value={chosen}
      all={t('filter.any')}
      choices={options}
      choose={props.narrow(name)}
    />
  );
}

const kinds = ['count', 'percent', 'score', 'money', 'rank', 'ratio', 'other'] as const;

function kindName(kind: string | null, t: Words): string {
  const known = kinds.find((one) => one === kind);
  return known ? t(`kind.${known}`) : (kind ?? '');
}

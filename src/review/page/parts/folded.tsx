import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Place } from '../place.ts';
import { useWords } from '../words.ts';

/** Filters that make room for the list where it is narrow; how many are set shows all the same. */
export function Folded(props: { place: Place; names: readonly string[]; open: boolean; children: ComponentChildren }) {
  const t = useWords();
  const [open, setOpen] = useState(props.open && !narrow());
  useEffect(() => setOpen(props.open && !narrow()), [props.open]);
  const set = props.names.filter((name) => name !== 'order' && props.place.params.get(name) !== null).length;
  return (
    <details class="folded" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {t('filter.name')} {set > 0 && <span class="chip-count">({t('filter.set', { count: set })})</span>}
      </summary>
      {props.children}
    </details>
  );
}

const narrow = () => matchMedia('(max-width: 56rem)').matches;

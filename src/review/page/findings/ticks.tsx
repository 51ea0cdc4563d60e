import { useFormat } from '../format.ts';

export interface Tick {
  id: string;
  label: string;
  count: number | undefined;
}

/** Several of a few choices, each with how many it would give; none ticked lets all pass. */
export function Ticks(props: {
  legend: string;
  chosen: string;
  choices: readonly Tick[];
  choose: (v: string) => void;
}) {
  const { number } = useFormat();
  const chosen = new Set(props.chosen.split(',').filter((one) => one !== ''));
  const toggle = (id: string) => {
    if (!chosen.delete(id)) chosen.add(id);
    props.choose(props.choices.flatMap((one) => (chosen.has(one.id) ? [one.id] : [])).join(','));
  };
  return (
    <fieldset class="ticks">
      <legend>{props.legend}</legend>
      {props.choices.map(({ id, label, count }) => (
        <label key={id} class={`tick-chip ${id}`}>
          <input type="checkbox" name={id} checked={chosen.has(id)} onChange={() => toggle(id)} />
          <span>
            {label} {count !== undefined && <span class="chip-count">{number(count)}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

import { useId } from 'preact/hooks';

export interface Choice {
  value: string;
  label: string;
}

/** One choice of many, the first being "all". */
export function Select(props: {
  label: string;
  value: string;
  all?: string;
  choices: readonly Choice[];
  choose: (value: string) => void;
}) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <select id={id} value={props.value} onChange={({ currentTarget }) => props.choose(currentTarget.value)}>
        {props.all !== undefined && <option value="">{props.all}</option>}
        {props.choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

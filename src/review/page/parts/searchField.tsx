import { useEffect, useId, useRef, useState } from 'preact/hooks';

/** Words to look for; asked once the typing rests, or at Enter. */
export function SearchField(props: { label: string; value: string; search: (words: string) => void; big?: boolean }) {
  const id = useId();
  const [text, setText] = useState(props.value);
  const timer = useRef(0);
  useEffect(() => setText(props.value), [props.value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const soon = (words: string) => {
    setText(words);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => props.search(words.trim()), 350) as unknown as number;
  };
  const now = () => {
    clearTimeout(timer.current);
    props.search(text.trim());
  };
  return (
    <div class={props.big ? 'field big' : 'field'}>
      <label for={id}>{props.label}</label>
      <input
        id={id}
        type="search"
        value={text}
        autocomplete="off"
        onInput={({ currentTarget }) => soon(currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && now()}
      />
    </div>
  );
}

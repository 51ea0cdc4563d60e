import type { ComponentChildren } from 'preact';

/** A part that scrolls by itself, so that keys must reach it too. */
export function Scroll(props: { label: string; busy?: boolean; class?: string; children: ComponentChildren }) {
  return (
    <section
      class={props.class ?? 'table-scroll'}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys.
      tabIndex={0}
      aria-label={props.label}
      aria-busy={props.busy}
    >
      {props.children}
    </section>
  );
}

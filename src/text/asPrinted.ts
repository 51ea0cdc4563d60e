import type { SourceText } from '../model/text.ts';

/** The text with the capitals that the page shows; every character stays at its place. */
export function asPrinted({ text, blocks }: SourceText): string {
  let printed = '';
  let copied = 0;
  for (const { block, start, end } of blocks) {
    if (block.kind !== 'paragraph' || !block.capitals) continue;
    const capitals = text.slice(start, end).toUpperCase();
    if (capitals.length !== end - start) continue;
    printed += text.slice(copied, start) + capitals;
    copied = end;
  }
  return printed + text.slice(copied);
}

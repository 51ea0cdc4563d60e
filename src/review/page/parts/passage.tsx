import type { EvidenceRow } from '../../api.ts';

/** A sentence or row of a table with the words in question marked. */
export function Passage({ passage: { text, from, to } }: { passage: EvidenceRow['passage'] }) {
  return (
    <span class="passage" lang="vi">
      {cells(text.slice(0, from))}
      <mark>{cells(text.slice(from, to))}</mark>
      {cells(text.slice(to))}
    </span>
  );
}

const cells = (text: string) => text.replace(/\t+/g, ' | ').replace(/\n/g, ' ');

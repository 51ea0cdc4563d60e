import type { Query, QueryAnswer } from '../../api.ts';
import { announce } from '../announce.tsx';
import { api, refusal } from '../fetching.ts';

/** Gives the answer of a query as a file: CSV from the server, which makes its cells harmless, JSON from what is shown. */
export async function saveAs(sql: string, format: 'csv' | 'json', answer: QueryAnswer): Promise<void> {
  if (format === 'json') return give(new Blob([JSON.stringify(answer.rows, null, 2)]), 'query.json');
  const response = await fetch(api('query'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ sql, format } satisfies Query),
  });
  if (response.ok) give(await response.blob(), 'query.csv');
  else announce((await refusal(response)).message);
}

function give(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

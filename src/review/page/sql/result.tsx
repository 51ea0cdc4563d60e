import type { QueryAnswer } from '../../api.ts';
import { Scroll } from '../parts/scroll.tsx';
import { useWords } from '../words.ts';

/** Rows as the database gave them: nothing is rounded or translated. */
export function ResultTable({ answer: { columns, rows } }: { answer: QueryAnswer }) {
  const t = useWords();
  return (
    <Scroll label={t('sql.result')} class="table-scroll result">
      <table class="grid">
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {columns.map((name) => (
                <td key={name} class={look(row[name])}>
                  {row[name] === null ? <span class="null">NULL</span> : String(row[name])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** Numbers stand at the right; long texts need room. */
function look(value: unknown): string | undefined {
  if (typeof value === 'number') return 'num';
  return typeof value === 'string' && value.length > 40 ? 'wide' : undefined;
}

import { useSession } from '../session.ts';
import { useWords } from '../words.ts';

/** The views and their columns; a click writes the name into the box. */
export function ViewColumns({ insert }: { insert: (name: string) => void }) {
  const t = useWords();
  const { views } = useSession();
  return (
    <section class="columns" aria-labelledby="columns-title">
      <h2 id="columns-title">{t('sql.columns')}</h2>
      {views.map(({ name, columns }, index) => (
        <details key={name} open={index === 0}>
          <summary>
            <code>{name}</code>
          </summary>
          <ul>
            {columns.map((column) => (
              <li key={column.name}>
                <button
                  type="button"
                  class="column"
                  onClick={() => insert(column.name)}
                  aria-label={t('sql.insert', { name: column.name })}
                >
                  <code>{column.name}</code>
                </button>{' '}
                <small>{column.type}</small>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

import { api } from '../fetching.ts';
import { useLanguage, useWords } from '../words.ts';

/** Links to a table as CSV, whole, and as the JSON that the page shows. */
export function Downloads(props: { path: string; params?: Parameters<typeof api>[1]; name: string }) {
  const t = useWords();
  const lang = useLanguage();
  const params = { ...props.params, lang };
  return (
    <p class="downloads">
      <a href={api(props.path, { ...params, format: 'csv' })} download={`${props.name}.csv`}>
        {t('page.csv')}
      </a>
      <a href={api(props.path, params)} download={`${props.name}.json`}>
        {t('page.json')}
      </a>
    </p>
  );
}

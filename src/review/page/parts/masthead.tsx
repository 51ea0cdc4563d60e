import { changed, href, type Place, views } from '../place.ts';
import { useLanguage, useWords } from '../words.ts';
import { openHelp } from './help.tsx';

/** The head of the page: its name, the ways to the views, the language and help. */
export function Masthead({ place }: { place: Place }) {
  const t = useWords();
  const other = useLanguage() === 'en' ? 'vi' : 'en';
  return (
    <header class="masthead">
      <a class="brand" href={href('findings')}>
        <span aria-hidden="true" class="brand-mark" />
        Đối Soát
      </a>
      <nav aria-label={t('page.views')}>
        <ul>
          {views.map((view) => (
            <li key={view}>
              <a href={href(view)} aria-current={view === place.view ? 'page' : undefined}>
                {t(`view.${view}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="masthead-end">
        <a class="plain-button" href={changed(place, { lang: other })} lang={other} hreflang={other}>
          {other === 'en' ? 'English' : 'Tiếng Việt'}
        </a>
        <button
          type="button"
          class="plain-button"
          onClick={openHelp}
          aria-label={t('help.open')}
          title={t('help.open')}
        >
          <kbd aria-hidden="true">?</kbd>
        </button>
      </div>
    </header>
  );
}

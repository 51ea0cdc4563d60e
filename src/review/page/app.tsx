import { useEffect } from 'preact/hooks';
import type { Session } from '../api.ts';
import { Announcer } from './announce.tsx';
import { ReportsView } from './document/reports.tsx';
import { DocumentView } from './document/view.tsx';
import { api } from './fetching.ts';
import { FindingsView } from './findings/view.tsx';
import { LoadView } from './load/view.tsx';
import { HelpDialog } from './parts/help.tsx';
import { Masthead } from './parts/masthead.tsx';
import { ProblemNote, Waiting } from './parts/notes.tsx';
import type { Place } from './place.ts';
import { ReferencesView } from './references/view.tsx';
import { SearchView } from './search/view.tsx';
import { SeriesView } from './series/view.tsx';
import { SessionContext } from './session.ts';
import { SqlView } from './sql/view.tsx';
import { useAnswer } from './useAnswer.ts';
import { usePlace } from './usePlace.ts';
import { type Language, LanguageContext, words } from './words.ts';

export function App() {
  const place = usePlace();
  const session = useAnswer<Session>(api('session'));
  const language = spoken(place, session.data);
  const t = words(language);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageContext.Provider value={language}>
      <button type="button" class="skip" onClick={() => document.getElementById('content')?.focus()}>
        {t('page.skip')}
      </button>
      <Masthead place={place} />
      <main id="content" tabIndex={-1}>
        {session.data ? (
          <SessionContext.Provider value={session.data}>
            <Shown place={place} />
          </SessionContext.Provider>
        ) : session.problem ? (
          <ProblemNote problem={session.problem} again={session.reload} />
        ) : (
          <Waiting />
        )}
      </main>
      <HelpDialog view={place.view} />
      <Announcer />
    </LanguageContext.Provider>
  );
}

function Shown({ place }: { place: Place }) {
  switch (place.view) {
    case 'findings':
      return <FindingsView place={place} />;
    case 'reports':
      return place.id === null ? <ReportsView place={place} /> : <DocumentView key={place.id} place={place} />;
    case 'series':
      return <SeriesView place={place} />;
    case 'references':
      return <ReferencesView place={place} />;
    case 'search':
      return <SearchView place={place} />;
    case 'sql':
      return <SqlView place={place} />;
    case 'load':
      return <LoadView />;
  }
}

/** The address says the language; else the run does. */
function spoken(place: Place, session: Session | null): Language {
  const asked = place.params.get('lang');
  return asked === 'en' || asked === 'vi' ? asked : (session?.language ?? 'vi');
}

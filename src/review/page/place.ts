/** Where in the page one is. All of it stands in the address behind `#`, so that every state can be sent as a link. */
export const views = ['findings', 'reports', 'series', 'references', 'search', 'sql', 'load'] as const;
export type View = (typeof views)[number];

export interface Place {
  view: View;
  /** What of the view is open: a report's number, a document's key. */
  id: string | null;
  params: URLSearchParams;
}

/** A value left out (null, '' or an empty list) does not stand in the address. */
export type Params = Record<string, string | number | readonly string[] | null | undefined>;

export function parsePlace(hash: string): Place {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split(/\?(.*)/s);
  const [name = '', ...rest] = path.split('/');
  const view = views.find((one) => one === name) ?? 'findings';
  const id = rest.join('/');
  return { view, id: id === '' ? null : unescaped(id), params: new URLSearchParams(query) };
}

/** The address of a place; the language chosen goes along. */
export function href(view: View, id: string | number | null = null, params: Params = {}): string {
  const query = new URLSearchParams();
  const lang = parsePlace(location.hash).params.get('lang');
  for (const [name, value] of Object.entries(lang === null ? params : { ...params, lang: params.lang ?? lang }))
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== null && one !== undefined && one !== '') query.append(name, String(one));
  const path = id === null ? view : `${view}/${encodeURIComponent(id)}`;
  return query.size === 0 ? `#/${path}` : `#/${path}?${query}`;
}

/** The same place with some parameters changed. */
export function changed(place: Place, params: Params): string {
  const all: Params = {};
  for (const name of new Set(place.params.keys())) all[name] = place.params.getAll(name);
  return href(place.view, place.id, { ...all, ...params });
}

/** Goes to an address; `replace` leaves no step to go back to. */
export function go(address: string, { replace = false } = {}): void {
  if (!replace) location.hash = address;
  else {
    history.replaceState(null, '', address);
    dispatchEvent(new HashChangeEvent('hashchange'));
  }
}

function unescaped(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

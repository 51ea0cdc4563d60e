import type { Place } from '../place.ts';
import { CitedDocument } from './document.tsx';
import { CitedDocuments } from './list.tsx';

/** Cited documents: all of them, or one with its mentions. */
export function ReferencesView({ place }: { place: Place }) {
  return place.id === null ? <CitedDocuments place={place} /> : <CitedDocument key={place.id} documentKey={place.id} />;
}

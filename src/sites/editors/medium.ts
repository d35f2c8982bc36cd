import { type FoundWork, placeOf } from './editor.ts';

/** Medium's editor: `/new-story`, which becomes `/p/<id>/edit` with the first words. */
export function findMediumWork(url: URL): FoundWork | null {
  if (!/(^|\.)medium\.com$/.test(url.hostname)) return null;
  const id = /^\/p\/([0-9a-f]{8,16})\/edit\/?$/.exec(url.pathname)?.[1];
  if (id === undefined && !/^\/new-story\/?$/.test(url.pathname)) return null;
  const draft = { id: id === undefined ? null : `medium:${id}`, site: 'medium', place: placeOf(url) };
  return { activity: 'writing', subject: { draft } };
}

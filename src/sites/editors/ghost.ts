import { type FoundWork, placeOf } from './editor.ts';

/** Ghost's editor, on whatever host: `/ghost/#/editor/post/<id>`, without an id for something new. */
export function findGhostWork(url: URL): FoundWork | null {
  if (!/\/ghost\/?$/.test(url.pathname)) return null;
  const [isEditor, id] = /^#\/editor\/post(?:\/([0-9a-f]{24}))?\/?$/.exec(url.hash) ?? [];
  if (isEditor === undefined) return null;
  const draft = { id: id ? `ghost:${url.hostname}:${id}` : null, site: 'ghost', place: placeOf(url) };
  return { activity: 'writing', subject: { draft } };
}

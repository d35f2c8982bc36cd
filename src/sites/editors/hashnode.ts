import { type FoundWork, placeOf } from './editor.ts';

/** Hashnode's editor: `/draft/<id>` until publication, `/edit/<id>` after it. */
export function findHashnodeWork(url: URL): FoundWork | null {
  if (url.hostname !== 'hashnode.com') return null;
  const [, kind, id] = /^\/(draft|edit)\/([\w-]{8,40})\/?$/.exec(url.pathname) ?? [];
  if (id === undefined) return null;
  const activity = kind === 'draft' ? 'writing' : 'maintenance';
  return { activity, subject: { draft: { id: `hashnode:${id}`, site: 'hashnode', place: placeOf(url) } } };
}

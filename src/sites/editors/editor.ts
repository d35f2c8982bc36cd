import type { WorkSubject } from '../../core/time/beat.ts';
import type { Activity } from '../../core/time/entry.ts';

/** Work that a page is for. A draft's id is null where its page has none yet. */
export type FoundWork = {
  activity: Activity;
  subject:
    | Extract<WorkSubject, { publicationId: string }>
    | { draft: { id: string | null; site: string; place: string } };
};

/** Origin and path of a page: its query may hold a secret. */
export function placeOf(url: URL): string {
  return url.origin + url.pathname;
}

import type { WorkTarget } from './stretch.ts';

/** Something written that was not yet an article when it was begun. Its text is never kept. */
export type Draft = {
  /** `new:<random>` until its page has an id of its own, as `devto:3100090` or `wordpress:blog.example.dev:42`. */
  id: string;
  /** The platform; `web` is any page that the author marked. */
  site: string;
  /** Where it is written: origin and path. */
  place: string;
  /** The article it became; null: not known. */
  articleId: string | null;
  /** The draft that continues it, once its page had an id. */
  continuedBy: string | null;
  /** The tab it was begun in, until it is known what became of it; see `tabName`. */
  tab: string | null;
  openedAt: number;
  seenAt: number;
};

/** True for an id that was made for a page without one. */
export function isNewDraft(id: string): boolean {
  return id.startsWith('new:');
}

/** What work on a draft now belongs to: the draft that continues it, and the article that became of it. */
export function draftTarget(id: string, find: (id: string) => Draft | undefined): WorkTarget {
  const seen = new Set<string>();
  let draftId = id;
  let draft = find(id);
  while (draft?.continuedBy && !seen.has(draft.continuedBy)) {
    draftId = draft.continuedBy;
    seen.add(draftId);
    draft = find(draftId);
  }
  return { articleId: draft?.articleId ?? null, draftId };
}

import type { Publication } from '@/core/articles/article.ts';
import type { DraftPage, WorkSubject } from '@/core/time/beat.ts';
import { type Draft, isNewDraft } from '@/core/time/draft.ts';
import type { Activity } from '@/core/time/entry.ts';
import type { WorkTarget } from '@/core/time/stretch.ts';
import type { LongtailDb } from '@/db/database.ts';
import { changeData } from '@/db/transaction.ts';
import type { Clock } from '@/platform/clock.ts';
import type { ReadArticle } from '@/sites/site.ts';
import { publicationId } from '../articles.ts';
import { UserError } from '../error.ts';
import { publicationOn } from '../on-page.ts';

/** How far the author's clock may be ahead of a site's, ms. */
const CLOCKS_APART_MS = 5 * 60_000;

/** Work that has come on screen. `from`: origin and path of the page that led there. */
export type OpenedWork = { subject: WorkSubject; activity: Activity; place: string; from: string };

/** What drafts become, judged by the pages that follow them in their tab, else by the author. */
export function createDraftsService(db: LongtailDb, clock: Clock) {
  return {
    /**
     * Stores a draft that is on screen in a tab. A draft that was begun in this tab and hasn't become anything
     * yet goes on, or becomes the draft with an id of its own that its page led to.
     * @returns the id of the draft; null if the work is not on a draft
     */
    async open(work: OpenedWork, tab: string): Promise<string | null> {
      const page = await draftPage(db, work);
      if (!page) return null;
      return changeData(db, async () => {
        const now = clock.now();
        const begun = await begunIn(db, tab);
        if (begun && isNewDraft(page.id) && isSameEditor(begun, page)) {
          await db.drafts.update(begun.id, { seenAt: now });
          return begun.id;
        }
        const known = await db.drafts.get(page.id);
        const draft: Draft = known ?? {
          ...page,
          articleId: null,
          continuedBy: null,
          tab: isNewDraft(page.id) ? tab : null,
          openedAt: now,
          seenAt: now,
        };
        await db.drafts.put({ ...draft, place: page.place, seenAt: now });
        const ledHere = begun !== null && begun.place === work.from && isSameEditor(begun, page);
        if (!known && ledHere) await become(db, begun, { articleId: draft.articleId, draftId: draft.id });
        return page.id;
      });
    },
    /** An own post was read in a tab: the draft begun there is it, if it was published since. */
    async published(article: ReadArticle, tab: string): Promise<void> {
      const begun = await begunIn(db, tab);
      const publishedAt = Date.parse(article.publishedAt ?? '');
      if (begun?.site !== article.site || !(publishedAt >= begun.openedAt - CLOCKS_APART_MS)) return;
      const publication = await publicationOn(db, publicationId(article), new URL(article.url));
      if (!publication) return;
      const { articleId } = publication;
      await changeData(db, () => become(db, begun, { articleId, draftId: begun.id }));
    },
    /** By hand: a draft is this article; null takes that back. */
    async bind(draftId: string, articleId: string | null): Promise<void> {
      await changeData(db, async () => {
        const draft = await db.drafts.get(draftId);
        if (!draft) throw new UserError('That draft is gone.');
        if (articleId !== null && !(await db.articles.get(articleId))) {
          throw new UserError('That article is gone. Choose another one.');
        }
        await become(db, draft, { articleId, draftId });
      });
    },
  };
}

/**
 * Drafts whose pages have an id of their own are the articles that were published under it since. Returns how
 * many are.
 */
export async function settleDrafts(db: LongtailDb): Promise<number> {
  const waiting = await db.drafts
    .filter(({ articleId, id }) => articleId === null && !isNewDraft(id))
    .toArray();
  if (waiting.length === 0) return 0;
  const known = new Map(
    (await db.publications.toArray()).flatMap((item) => draftIdsOf(item).map((id) => [id, item])),
  );
  const published = waiting.flatMap((draft) => {
    const publication = known.get(draft.id);
    return publication ? [{ draft, articleId: publication.articleId }] : [];
  });
  if (published.length === 0) return 0;
  return changeData(db, async () => {
    let settled = 0;
    for (const { draft, articleId } of published) {
      // Meanwhile the author may have settled it by hand.
      if ((await db.drafts.get(draft.id))?.articleId !== null) continue;
      await become(db, draft, { articleId, draftId: draft.id });
      settled += 1;
    }
    return settled;
  });
}

/** The ids that a publication's draft can have had: its own, or the platform's at its host. */
function draftIdsOf({ id, url, platformId }: Publication): string[] {
  const [platform, postId] = platformId?.split(':') ?? [];
  return platform && postId
    ? [id, platformId ?? id, `${platform}:${URL.parse(url)?.hostname}:${postId}`]
    : [id];
}

/** The draft that some work is on: its editor's page, or one whose id the site told before it was published. */
async function draftPage(
  db: LongtailDb,
  { subject, activity, place }: OpenedWork,
): Promise<DraftPage | null> {
  if ('draft' in subject) return subject.draft;
  const { publicationId } = subject;
  if (activity === 'maintenance' || (await db.publications.get(publicationId))) return null;
  // The path of a draft's own page is private.
  return { id: publicationId, site: publicationId.split(':')[0] ?? '', place: new URL(place).origin };
}

/** The last draft begun in a tab, of which nothing has become yet. */
async function begunIn(db: LongtailDb, tab: string): Promise<Draft | null> {
  const begun = await db.drafts.where({ tab }).sortBy('openedAt');
  return begun.at(-1) ?? null;
}

function isSameEditor(a: DraftPage, b: DraftPage): boolean {
  return a.site === b.site && URL.parse(a.place)?.origin === URL.parse(b.place)?.origin;
}

/** Work on a draft, so far and to come, is for `target` from now on, what a timer is counting included. */
async function become(db: LongtailDb, draft: Draft, { articleId, draftId }: WorkTarget): Promise<void> {
  const continuedBy = draftId === draft.id ? null : draftId;
  await db.drafts.update(draft.id, { articleId, continuedBy, tab: null });
  await db.timeEntries.where({ draftId: draft.id }).modify({ articleId, draftId });
  await db.timers.filter((timer) => timer.draftId === draft.id).modify({ articleId, draftId });
}

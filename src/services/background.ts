import { DEVTO } from '@/core/sync/run.ts';
import type { LongtailDb } from '@/db/database.ts';
import { readSettings } from '@/db/settings.ts';
import type { Handlers } from '@/messaging/server.ts';
import { beatStore } from '@/platform/beats.ts';
import { tabName } from '@/platform/browser-run.ts';
import type { Clock } from '@/platform/clock.ts';
import { announceFigures, changeHidden, publishOwnIds, readHidden } from '@/platform/local.ts';
import { withFreeLock } from '@/platform/locks.ts';
import { log } from '@/platform/log.ts';
import { openPanel } from '@/platform/panel.ts';
import { injectScripts } from '@/platform/scripting.ts';
import { createArticlesService } from './articles.ts';
import { createFiguresService } from './figures.ts';
import { recoverImports } from './import/recover.ts';
import { overlayFigures } from './overlay.ts';
import { createDraftsService } from './sensing/drafts.ts';
import { drainBeats } from './sensing/drain.ts';
import { createSyncDriver } from './sync/background.ts';

const READER = '/content-scripts/reader.js';
const OVERLAY = '/content-scripts/overlay.js';

/** What the background does for content scripts, and at its start. Nothing is kept in its memory. */
export function createBackground(db: LongtailDb, clock: Clock) {
  const articles = createArticlesService(db, clock);
  const figures = createFiguresService(db, clock);
  const drafts = createDraftsService(db, clock);

  const refresh = async () => {
    if (await figures.refresh()) await announceFigures(clock.now());
  };

  /** Credits what pages have measured. */
  const credit = async () => {
    if ((await drainBeats(db, clock, beatStore)) > 0) await refresh();
  };
  const sync = createSyncDriver(db, clock, refresh);

  const isOwn = async (origin: string, authorIds: readonly number[]) => {
    const { identities } = await readSettings(db);
    return identities.some((item) => item.origin === origin && authorIds.includes(item.authorId));
  };

  const handlers: Handlers = {
    async 'article-seen'({ authorIds, published }, { origin, tabId }) {
      if (published && (await isOwn(origin, authorIds))) await injectScripts(tabId, [READER, OVERLAY]);
      await sync.resume();
      return null;
    },
    async 'article-read'({ article }, { origin, url, tabId }) {
      const address = new URL(article.url);
      const sameSite = address.origin === origin && address.pathname === url.pathname;
      if (!sameSite || !(await isOwn(origin, article.authorIds))) return null;
      await articles.store(origin, article);
      await drafts.published(article, await tabName(tabId));
      await drainBeats(db, clock, beatStore);
      await refresh();
      return null;
    },
    async 'work-opened'({ subject, activity, from }, { url, tabId }) {
      const place = url.origin + url.pathname;
      const draftId = await drafts.open({ subject, activity, place, from }, await tabName(tabId));
      return draftId === null ? null : { draftId };
    },
    async 'work-ended'() {
      await credit();
      return null;
    },
    async 'overlay-figures'({ publicationId }, { url }) {
      const publication = await db.publications.get(publicationId);
      // A page gets the numbers of the article it stands on, and nothing else.
      if (!publication || new URL(publication.url).pathname !== url.pathname) return null;
      const shown = await overlayFigures(db, clock, publicationId, (await readHidden()).amounts);
      // After the answer: what is known is shown at once, and what is made anew is announced.
      refresh().catch((cause) => log.error('figures could not be made', cause));
      return shown;
    },
    async 'open-panel'({ publicationId }, { windowId }) {
      await openPanel(windowId, `/articles/${encodeURIComponent(publicationId)}`);
      return null;
    },
    async hide({ scope, publicationId }, { origin }) {
      await changeHidden((flags) => {
        if (scope === 'everywhere') return { ...flags, everywhere: true };
        if (scope === 'site') return { ...flags, sites: [...new Set([...flags.sites, origin])] };
        return { ...flags, articles: [...new Set([...flags.articles, publicationId])] };
      });
      return null;
    },
    async 'sync-turn'({ asker, answer }, { origin }) {
      return origin === DEVTO ? sync.turn(asker, answer) : null;
    },
  };

  /** Finishes what a crash left, and brings copies and figures up to date. */
  const start = async () => {
    await publishOwnIds((await readSettings(db)).identities);
    await withFreeLock('longtail-write', () => recoverImports(db));
    await drainBeats(db, clock, beatStore);
    await refresh();
    await sync.watch();
  };

  return {
    handlers,
    startSync: sync.start,
    onAlarm: sync.onAlarm,
    start: () => start().catch((cause) => log.error('start failed', cause)),
  };
}

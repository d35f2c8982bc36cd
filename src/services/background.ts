import { DEVTO } from '@/core/articles/forem.ts';
import type { LongtailDb } from '@/db/database.ts';
import { readOwners } from '@/db/owners.ts';
import { readSettings } from '@/db/settings.ts';
import type { PageMessage } from '@/messaging/protocol.ts';
import type { Handlers } from '@/messaging/server.ts';
import { dropAlarm, ensureAlarm } from '@/platform/alarms.ts';
import { showTimerSign } from '@/platform/badge.ts';
import { beatStore } from '@/platform/beats.ts';
import { tabName } from '@/platform/browser-run.ts';
import type { Clock } from '@/platform/clock.ts';
import {
  announceFigures,
  changeHidden,
  publishOwnIds,
  publishOwnPosts,
  readHidden,
  readLanguage,
} from '@/platform/local.ts';
import { withFreeLock, withPublishLock } from '@/platform/locks.ts';
import { log } from '@/platform/log.ts';
import { openPanel } from '@/platform/panel.ts';
import { injectScripts } from '@/platform/scripting.ts';
import { createArticlesService } from './articles.ts';
import { meetNames } from './blogs/names.ts';
import { publishBlogs, scriptsOf } from './blogs/publish.ts';
import { createFiguresService } from './figures.ts';
import { recoverImports } from './import/recover.ts';
import { isOn, publicationOn } from './on-page.ts';
import { type OverlayTexts, overlayFigures } from './overlay.ts';
import { createDraftsService } from './sensing/drafts.ts';
import { drainBeats } from './sensing/drain.ts';
import { stepTimer } from './sensing/overlay-timer.ts';
import { createTimerService, TIMER_ALARM } from './sensing/timer.ts';
import { workAt } from './sensing/work-at.ts';
import { takeSteps } from './steps.ts';
import { createSyncDriver } from './sync/background.ts';

/**
 * What the background does for content scripts, and when it starts. It keeps nothing in memory. `textsIn` gives the
 * overlay's texts in the language that the author chose, if any.
 */
export function createBackground(db: LongtailDb, clock: Clock, textsIn: (choice: unknown) => OverlayTexts) {
  const articles = createArticlesService(db, clock);
  const figures = createFiguresService(db, clock);
  const drafts = createDraftsService(db, clock);
  const around = { ensure: ensureAlarm, drop: dropAlarm, show: showTimerSign };
  const timer = createTimerService(db, clock, around);

  const tellPosts = () =>
    withPublishLock(async () => {
      const posts = await db.publications.where({ site: 'devto' }).toArray();
      await publishOwnPosts(posts.map(({ siteArticleId }) => siteArticleId));
    });
  /** Where pages cannot be told, for want of room, figures are made all the same. */
  const refresh = async () => {
    await takeSteps({
      'telling which posts are the author’s': tellPosts,
      'making figures': async () => (await figures.refresh()) && announceFigures(clock.now()),
      'keeping the month’s forecast': () => figures.keepMonth(),
    });
  };

  /** Credits what pages have measured. */
  const credit = async () => {
    if ((await drainBeats(db, clock, beatStore)) > 0) await refresh();
  };
  const sync = createSyncDriver(db, clock, refresh);

  const handlers: Handlers = {
    async 'article-seen'(article, { origin, url, tabId }) {
      sync.resume().catch((cause) => log.error('the sync could not go on', cause));
      if (!article.published) return null;
      const owners = await readOwners(db);
      const authorship = owners.authorship(origin, article);
      if (authorship === 'own') {
        const blog = owners.blogs.find((each) => each.origin === origin);
        await injectScripts(tabId, scriptsOf[blog?.platform ?? 'forem'].onOwnPosts);
      }
      if (authorship === 'unknown' && article.byline) {
        await meetNames(db, origin, article.byline, url.href);
        // If a name is now the author's own, the detector learns of it and reports again.
        await publishBlogs(db);
      }
      return null;
    },
    async 'article-read'({ article }, { origin, url, tabId }) {
      const owners = await readOwners(db);
      if (!isOn(article, url) || owners.authorship(origin, article) !== 'own') return null;
      await articles.store(origin, article);
      await drafts.published(article, await tabName(tabId));
      await drainBeats(db, clock, beatStore);
      await refresh();
      return null;
    },
    async 'work-opened'({ subject, activity, from }, { origin, url, tabId }) {
      // A page speaks of its own site's work only.
      if ('draft' in subject ? new URL(subject.draft.place).origin !== origin : origin !== DEVTO) return null;
      const place = url.origin + url.pathname;
      const draftId = await drafts.open({ subject, activity, place, from }, await tabName(tabId));
      return draftId === null ? null : { draftId };
    },
    async 'work-ended'() {
      await credit();
      return null;
    },
    async 'overlay-figures'({ publicationId }, { url }) {
      // A page gets the numbers of the article it stands on, and nothing else.
      const publication = await publicationOn(db, publicationId, url);
      if (!publication) return null;
      const hidden = (await readHidden()).amounts;
      const texts = textsIn(await readLanguage());
      const shown = await overlayFigures(db, clock, publication.id, hidden, texts);
      // After the answer: known figures are shown at once, and new ones are announced.
      refresh().catch((cause) => log.error('figures could not be made', cause));
      return shown;
    },
    async 'open-panel'({ publicationId }, { windowId }) {
      // Whose page it is can't be looked up first, since the browser would forget the click. Unfolded, so that from
      // the pill it is two clicks to what the projection rests on.
      await openPanel(windowId, `/articles/${encodeURIComponent(publicationId)}?explained`);
      return null;
    },
    async hide({ scope, publicationId }, { origin, url }) {
      // Only a page that has an overlay can hide it.
      if (!(await publicationOn(db, publicationId, url))) return null;
      await changeHidden((flags) => {
        if (scope === 'everywhere') return { ...flags, everywhere: true };
        if (scope === 'site') return { ...flags, sites: [...new Set([...flags.sites, origin])] };
        return { ...flags, articles: [...new Set([...flags.articles, publicationId])] };
      });
      return null;
    },
    async 'timer-pressed'({ publicationId, step }, { url }) {
      const publication = await publicationOn(db, publicationId, url);
      if (!publication) return null;
      await stepTimer(db, timer, publication.articleId, step);
      if (step.do === 'stop') await refresh();
      await announceFigures(clock.now());
      return null;
    },
    async 'sync-turn'({ asker, answer }, { origin }) {
      return sync.turn(origin, asker, answer);
    },
  };

  /** Finishes what a crash left behind, and brings copies and figures up to date. */
  const start = () =>
    takeSteps({
      'telling who the author is': () =>
        withPublishLock(async () => publishOwnIds((await readSettings(db)).identities)),
      'telling the blogs': () => publishBlogs(db),
      'finishing imports': () => withFreeLock('longtail-write', () => recoverImports(db)),
      'the timer': () => timer.lookAfter(),
      'crediting work': () => drainBeats(db, clock, beatStore),
      'making figures': refresh,
      'watching over syncs': () => sync.watch(),
    });

  /**
   * The keyboard command: pauses or resumes the timer, or starts it on what the tab is for. If it can't tell, it
   * opens the place where the author can say.
   */
  const toggleTimer = async (url: string | undefined) => {
    if (!(await timer.toggle())) {
      const work = await workAt(db, url);
      if (!work) return openPanel(undefined, '/time');
      await timer.start(work);
    }
    await announceFigures(clock.now());
  };

  /** A keyboard command, given while a tab with `url` is at the front. */
  const onCommand = async (command: string, url: string | undefined) => {
    if (command === 'toggle-timer') await toggleTimer(url);
    if (command === 'hide-amounts') await changeHidden((flags) => ({ ...flags, amounts: !flags.amounts }));
  };

  /** Access to some site was given or taken away. */
  const followAccess = () => takeSteps({ 'following a change of access': () => publishBlogs(db) });

  const onAlarm = async (name: string) => {
    if (name === TIMER_ALARM) await timer.lookAfter();
    else await sync.onAlarm(name);
  };

  return {
    handlers,
    onAlarm,
    onCommand,
    followAccess,
    startSync: ({ origin }: PageMessage) => sync.start(origin),
    start,
  };
}

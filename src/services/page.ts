import { LongtailDb } from '@/db/database.ts';
import { syncedOrigins } from '@/db/owners.ts';
import { SnapshotsDb } from '@/db/snapshots.ts';
import { sendSyncStart } from '@/messaging/client.ts';
import { dropAlarm, ensureAlarm } from '@/platform/alarms.ts';
import { showTimerSign } from '@/platform/badge.ts';
import { beatStore } from '@/platform/beats.ts';
import { clock, sampleClock } from '@/platform/clock.ts';
import { readEditorLinks } from '@/platform/editor-links.ts';
import { fetchText } from '@/platform/fetch-text.ts';
import { followLink, isOnline, requestOrigins } from '@/platform/link-requests.ts';
import {
  announceFigures,
  changeHidden,
  forgetLocal,
  publishOwnIds,
  readChoices,
  setIdleMinutes,
  takeChoices,
  watchWebPages,
} from '@/platform/local.ts';
import { readPageTables } from '@/platform/page-tables.ts';
import { isSamplePage } from '@/platform/sample.ts';
import { findSignedInUsers } from '@/platform/signed-in.ts';
import {
  dropAccessTo,
  dropOtherAccess,
  grantedOrigins,
  hasAccessTo,
  hasSiteAccess,
  requestAccessTo,
  requestSiteAccess,
  watchAccessTo,
} from '@/platform/site-access.ts';
import { publishBlogs } from './blogs/publish.ts';
import { fillSample, SAMPLE_DATABASE } from './sample.ts';
import { type Wired, wire } from './wire.ts';
import { pageWorker } from './worker.ts';

/** Between two requests: one a second burdens no site. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 1000));

/** What a page on the sample's data can do besides. */
export type SamplePage = {
  /** Resolves once the sample is there; fills it the first time. */
  ready(): Promise<void>;
  /** Deletes the sample's database and goes back to the author's own. */
  leave(): Promise<void>;
};

export type Page = Wired & { sample?: SamplePage };

/** Wires an extension page: database, services, and a worker for the long work. */
export function connectPage(): Page {
  return isSamplePage() ? connectSample() : connectOwn();
}

function connectOwn(): Page {
  const start = () =>
    new Worker(new URL('../workers/work.ts', import.meta.url), { type: 'module', name: 'longtail-work' });
  const db = new LongtailDb();
  return wire({
    db,
    clock,
    worker: pageWorker(start),
    publishOwnIds,
    announce: () => announceFigures(clock.now()),
    pageTables: { read: readPageTables },
    editorLinks: { read: readEditorLinks },
    webPages: { watch: watchWebPages, setIdleMinutes, changeHidden },
    linkWeb: { isOnline, requestOrigins, follow: followLink, pause },
    startSync: sendSyncStart,
    timerAround: { ensure: ensureAlarm, drop: dropAlarm, show: showTimerSign },
    beats: beatStore,
    blogAccess: {
      fetchText,
      request: requestAccessTo,
      watch: watchAccessTo,
      drop: dropAccessTo,
      publish: () => publishBlogs(db),
      pause,
    },
    around: {
      ...{ readChoices, takeChoices, forgetLocal },
      ...{ dropOtherAccess, grantedOrigins, hasAccess: hasAccessTo },
    },
    signIn: {
      findSignedInUsers: async () => findSignedInUsers(await syncedOrigins(db)),
      hasSiteAccess,
      requestSiteAccess,
    },
  });
}

/** The same on a database of its own, with nothing that content scripts or the background would see. */
function connectSample(): Page {
  const start = () =>
    new Worker(new URL('../workers/work.ts', import.meta.url), { type: 'module', name: 'longtail-sample' });
  const db = new LongtailDb(SAMPLE_DATABASE);
  const worker = pageWorker(start);
  const nothing = async () => undefined;
  const page = wire({
    db,
    clock: sampleClock,
    worker,
    publishOwnIds: nothing,
    announce: nothing,
    pageTables: { read: readPageTables },
    editorLinks: { read: readEditorLinks },
    webPages: {
      watch: (onChange) => {
        onChange({ idleMinutes: 3, hidden: { everywhere: false, sites: [], articles: [] } });
        return () => undefined;
      },
      setIdleMinutes: nothing,
      changeHidden: nothing,
    },
    linkWeb: {
      isOnline,
      requestOrigins: async () => false,
      follow: async () => ({ kind: 'none' }),
      pause: nothing,
    },
    startSync: async () => 'up-to-date',
    timerAround: { ensure: nothing, drop: nothing, show: nothing },
    beats: { read: async () => [], remove: nothing },
    blogAccess: {
      fetchText: async () => null,
      request: async () => false,
      watch: () => () => undefined,
      drop: nothing,
      publish: nothing,
      pause: nothing,
    },
    around: {
      readChoices: async () => ({ hidden: null, idleMinutes: null }),
      takeChoices: nothing,
      forgetLocal: nothing,
      dropOtherAccess: nothing,
      grantedOrigins: async () => [],
      hasAccess: async () => true,
    },
    signIn: {
      findSignedInUsers: async () => [],
      hasSiteAccess: async () => true,
      requestSiteAccess: async () => true,
    },
  });
  const goBack = () => location.replace(location.pathname);
  // Another page left the sample: a query here would create an empty database again.
  db.on('versionchange', () => {
    worker.stop();
    db.close();
    goBack();
  });
  let filling: Promise<void> | undefined;
  const fill = async () => {
    const { sampleFacts } = await import('@/sample/facts.ts');
    await fillSample(db, sampleClock, worker.imports, sampleFacts);
    await page.services.figures.refresh();
  };
  return {
    ...page,
    sample: {
      ready: () => {
        filling ??= fill();
        return filling;
      },
      async leave() {
        worker.stop();
        await new SnapshotsDb(db.name).delete();
        await db.delete();
        goBack();
      },
    },
  };
}

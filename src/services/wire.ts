import { browser } from 'wxt/browser';
import type { Day } from '@/core/calendar.ts';
import type { LongtailDb } from '@/db/database.ts';
import { createLive } from '@/db/live/live.ts';
import type { Live } from '@/db/live/types.ts';
import { SnapshotsDb } from '@/db/snapshots.ts';
import type { BeatStore } from '@/platform/beats.ts';
import type { Clock } from '@/platform/clock.ts';
import { announcer } from './announce.ts';
import { createAttentionService } from './attention.ts';
import { createAttributionService } from './attribution.ts';
import { createBackupsService, type Surroundings } from './backup/page.ts';
import { type BlogAccess, createBlogsService } from './blogs/service.ts';
import { createCostsService } from './costs.ts';
import { createDiagnosticsService, type DiagnosticSurroundings } from './diagnostics/page.ts';
import { createLabelsService } from './labels.ts';
import { createLinkCheckService, type LinkWeb } from './link-check.ts';
import { createOnWebPagesService, type WebPagesStore } from './on-web-pages.ts';
import { createProgramsService } from './programs.ts';
import { createPublicationsService } from './publications.ts';
import { createRatesService } from './rates.ts';
import { createReportService } from './report.ts';
import { createRulesService } from './rules.ts';
import { createScenarioHook } from './scenario.ts';
import { createDraftsService } from './sensing/drafts.ts';
import { drainBeats } from './sensing/drain.ts';
import { createPlacesService } from './sensing/places.ts';
import { createTimerService, type TimerSurroundings } from './sensing/timer.ts';
import { createSettingsService, type OnIdentities } from './settings.ts';
import { createSyncSettings } from './sync/settings.ts';
import { createTimeService } from './time.ts';
import { followToday, todayOf } from './today.ts';
import type { Services } from './types.ts';
import type { PageWorker } from './worker.ts';

export type Wired = { services: Services; live: Live; today: () => Day };

export type Parts = {
  db: LongtailDb;
  clock: Clock;
  worker: PageWorker;
  /** Keeps the copy of own ids that content scripts read. */
  publishOwnIds: OnIdentities;
  /** Tells open overlays that figures have changed: they ask again, and the background makes them where no page does. */
  announce: () => Promise<void>;
  pageTables: Services['pageTables'];
  editorLinks: Services['editorLinks'];
  webPages: WebPagesStore;
  timerAround: TimerSurroundings;
  beats: BeatStore;
  blogAccess: BlogAccess;
  linkWeb: LinkWeb;
  startSync: Services['sync']['start'];
  around: Pick<Surroundings, 'readChoices' | 'takeChoices' | 'forgetLocal' | 'dropOtherAccess'> &
    Omit<DiagnosticSurroundings, 'appVersion'>;
  signIn: Pick<Services['settings'], 'findSignedInUsers' | 'hasSiteAccess' | 'requestSiteAccess'>;
};

/** The use cases and live queries of a page, on one database. */
export function wire({
  db,
  clock,
  worker,
  publishOwnIds,
  announce: tell,
  pageTables,
  editorLinks,
  webPages,
  timerAround,
  beats,
  blogAccess,
  linkWeb,
  startSync,
  around,
  signIn,
}: Parts): Wired {
  const { announce, announced } = announcer(tell);
  const refresh = async () => {
    if (await worker.refreshFigures()) await announce();
    await worker.keepMonth();
  };
  const settings = createSettingsService(db, publishOwnIds);
  const programs = createProgramsService(db);
  const time = createTimeService(db, clock);
  const costs = createCostsService(db, clock);
  const timer = createTimerService(db, clock, timerAround);
  const drafts = createDraftsService(db, clock);
  const attribution = createAttributionService(db, clock);
  const rules = createRulesService(db, clock);
  const rates = createRatesService(db, clock);
  const blogs = createBlogsService(db, clock, blogAccess);
  const publications = createPublicationsService(db, clock);
  const appVersion = browser.runtime.getManifest().version;
  const snapshots = new SnapshotsDb(db.name);
  const backups = createBackupsService(
    { db, snapshots, clock, work: worker.backups },
    { ...around, appVersion, publishOwnIds, publish: blogAccess.publish },
  );
  const diagnostics = createDiagnosticsService(
    { db, snapshots, work: worker.diagnostics },
    { ...around, appVersion },
  );
  const services: Services = {
    settings: { ...settings, save: announced(settings.save), ...signIn },
    blogs: {
      ...blogs,
      answer: announced(blogs.answer),
      confirm: announced(blogs.confirm),
      read: announced(blogs.read),
    },
    publications: { merge: announced(publications.merge), split: announced(publications.split) },
    programs: { save: announced(programs.save), remove: announced(programs.remove) },
    time: {
      logWork: announced(time.logWork),
      change: announced(time.change),
      undo: announced(time.undo),
    },
    costs: {
      add: announced(costs.add),
      change: announced(costs.change),
      remove: announced(costs.remove),
      revert: announced(costs.revert),
    },
    timer: {
      ...timer,
      start: announced(timer.start),
      pause: announced(timer.pause),
      resume: announced(timer.resume),
      settleGaps: announced(timer.settleGaps),
      stop: announced(timer.stop),
    },
    places: createPlacesService(db, clock, blogAccess),
    drafts: {
      bind: announced(drafts.bind),
      async drain() {
        if ((await drainBeats(db, clock, beats)) > 0) await announce();
      },
    },
    trackers: {
      preview: worker.trackers.preview,
      publish: announced(worker.trackers.publish),
      undo: announced(worker.trackers.undo),
    },
    attribution: {
      settle: announced(attribution.settle),
      regroup: announced(attribution.regroup),
      ungroup: announced(attribution.ungroup),
      revert: announced(attribution.revert),
    },
    rules: { preview: rules.preview, add: announced(rules.add), remove: announced(rules.remove) },
    labels: createLabelsService(db),
    attention: createAttentionService(db, clock),
    linkCheck: createLinkCheckService(db, clock, linkWeb),
    rates: {
      save: announced(rates.save),
      remove: announced(rates.remove),
      removeFile: announced(rates.removeFile),
      preview: rates.preview,
      publish: announced(rates.publish),
    },
    imports: {
      ...worker.imports,
      publish: announced(worker.imports.publish),
      undo: announced(worker.imports.undo),
    },
    spreadsheets: {
      preview: worker.spreadsheets.preview,
      publish: announced(worker.spreadsheets.publish),
      addMonth: announced(worker.spreadsheets.addMonth),
      undo: announced(worker.spreadsheets.undo),
    },
    pageTables,
    editorLinks,
    onWebPages: createOnWebPagesService(webPages),
    sync: {
      start: startSync,
      setDaily: (origin, daily) => createSyncSettings(db, origin).setDaily(daily),
      saveKey: (origin, key) => createSyncSettings(db, origin).saveKey(key),
    },
    report: createReportService(db, clock, appVersion, refresh),
    backups: {
      ...backups,
      restore: announced(backups.restore),
      deleteEverything: announced(backups.deleteEverything),
    },
    diagnostics: {
      ...diagnostics,
      repair: announced(diagnostics.repair),
    },
    figures: { ...worker.figures, refresh },
  };
  if (__SCENARIO_CLOCK_OFFSET_MS__ !== null) {
    Object.assign(globalThis, { longtailScenario: createScenarioHook(db, clock, services) });
  }
  const live = createLive(db, () => todayOf(db, clock), snapshots);
  return { services, live, today: followToday(db, clock) };
}

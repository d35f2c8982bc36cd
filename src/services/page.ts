import { proxy, wrap } from 'comlink';
import { browser } from 'wxt/browser';
import { type Day, dayOfInstant } from '@/core/calendar.ts';
import { LongtailDb } from '@/db/database.ts';
import { createLive } from '@/db/live/live.ts';
import type { Live } from '@/db/live/types.ts';
import { readSettings } from '@/db/settings.ts';
import { clock } from '@/platform/clock.ts';
import { announceFigures, publishOwnIds } from '@/platform/local.ts';
import { findSignedInUser } from '@/platform/signed-in.ts';
import { hasSiteAccess, requestSiteAccess } from '@/platform/site-access.ts';
import type { Work } from '@/workers/work.ts';
import { createAttentionService } from './attention.ts';
import { createAttributionService } from './attribution.ts';
import { createLabelsService } from './labels.ts';
import { createProgramsService } from './programs.ts';
import { createReportService } from './report.ts';
import { createScenarioHook } from './scenario.ts';
import { createSettingsService } from './settings.ts';
import { createTimeService } from './time.ts';
import type { ImportProgress, Services } from './types.ts';

export type Page = { services: Services; live: Live; today: () => Day };

/** Wires an extension page: database, services, and a worker for the long work. */
export function connectPage(): Page {
  const db = new LongtailDb();
  const worker = startWorker();
  let timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const today = () => dayOfInstant(clock.now(), timeZone);
  const refresh = async () => {
    timeZone = (await readSettings(db)).timeZone;
    if (await worker().refreshFigures()) await announceFigures(clock.now());
  };
  const settings = createSettingsService(db, publishOwnIds);
  const programs = createProgramsService(db);
  const time = createTimeService(db, clock);
  const services: Services = {
    settings: {
      ...settings,
      save: announced(settings.save),
      findSignedInUser,
      hasSiteAccess,
      requestSiteAccess,
    },
    programs: { save: announced(programs.save), remove: announced(programs.remove) },
    time: { logWork: announced(time.logWork), remove: announced(time.remove) },
    attribution: { attribute: announced(createAttributionService(db, clock).attribute) },
    labels: createLabelsService(db),
    attention: createAttentionService(db, clock),
    imports: {
      preview: (...args) => worker().preview(...args),
      publish: announced((onProgress) => withProgress(onProgress, (report) => worker().publish(report))),
      undo: announced((importId, onProgress) =>
        withProgress(onProgress, (report) => worker().undo(importId, report)),
      ),
    },
    report: createReportService(db, clock, browser.runtime.getManifest().version, refresh),
    figures: { refresh },
  };
  if (__SCENARIO_CLOCK_OFFSET_MS__ !== null) {
    Object.assign(globalThis, { longtailScenario: createScenarioHook(db, clock, services) });
  }
  return { services, live: createLive(db, today), today };
}

/** A write after which open overlays ask again; the background makes their figures where no page does. */
function announced<Args extends unknown[], Result>(write: (...args: Args) => Promise<Result>) {
  return async (...args: Args): Promise<Result> => {
    const result = await write(...args);
    await announceFigures(clock.now());
    return result;
  };
}

/** The page's worker, started when it is first needed. */
function startWorker() {
  let remote: ReturnType<typeof wrap<Work>> | undefined;
  return () => {
    remote ??= wrap<Work>(
      new Worker(new URL('../workers/work.ts', import.meta.url), { type: 'module', name: 'longtail-work' }),
    );
    return remote;
  };
}

type OnProgress = (progress: ImportProgress) => void;

/** Progress and result come on ports of their own: what arrives after the result is late and left out. */
async function withProgress<T>(onProgress: OnProgress, run: (report: OnProgress) => Promise<T>): Promise<T> {
  let isDone = false;
  const report = proxy((progress: ImportProgress) => {
    if (!isDone) onProgress(progress);
  });
  try {
    return await run(report);
  } finally {
    isDone = true;
  }
}

import type { LongtailDb } from '@/db/database.ts';
import { syncedOrigins } from '@/db/owners.ts';
import type { SyncOutcome } from '@/messaging/protocol.ts';
import { alarmAfter, ensureAlarm } from '@/platform/alarms.ts';
import { whileAwake } from '@/platform/awake.ts';
import type { Clock } from '@/platform/clock.ts';
import { askWithKey, sendAskerToTab } from '@/platform/forem.ts';
import { detectLanguage } from '@/platform/language.ts';
import { log } from '@/platform/log.ts';
import { createSyncService, type Turn, type TurnAnswer } from './service.ts';
import { createSyncSettings } from './settings.ts';

/** Looks whether the day's sync is due, and whether one was left unfinished. */
const HOURLY = 'sync';
/** Continues syncs that were left unfinished or had to wait. */
const RESUME = 'sync-resume';
/** The background's own id as an asker. */
const SELF = '00000000-0000-4000-8000-000000000000';
const minuteMs = 60_000;

/** Makes sure that somebody takes the turns of a sync: a page of the Forem, or the background with a key. */
function createDriver(db: LongtailDb, clock: Clock, onEnd: () => Promise<void>, origin: string) {
  const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
  const sync = createSyncService(db, clock, { detectLanguage, sleep }, origin);
  const { readKey } = createSyncSettings(db, origin);

  const turn: typeof sync.turn = async (asker, answer) => {
    const next = await whileAwake(() => sync.turn(asker, answer));
    if (next === null && !(await planResume())) await onEnd();
    return next;
  };

  /** True while a sync is still to go on. */
  const planResume = async (): Promise<boolean> => {
    const from = await sync.waiting();
    if (from !== null) await alarmAfter(`${RESUME} ${origin}`, Math.max(minuteMs, from - clock.now()));
    return from !== null;
  };

  const takeTurns = async (key: string) => {
    let next = await turn(SELF, null);
    while (next) next = await turn(SELF, { id: next.id, raw: await askWithKey(origin, next.path, key) });
  };

  /** False where nobody can take turns. */
  const sendAsker = async (): Promise<boolean> => {
    await planResume();
    const key = await readKey();
    if (key === null) return sendAskerToTab(origin);
    takeTurns(key).catch((cause) => log.error('the sync with a key stopped', cause));
    return true;
  };

  /** Continues an unfinished sync if its time has come. */
  const resume = async (): Promise<void> => {
    const from = await sync.waiting();
    if (from !== null && from <= clock.now()) await sendAsker();
  };

  return {
    turn,
    resume,
    async start(): Promise<SyncOutcome> {
      const outcome = await sync.start();
      const isWaiting = outcome === 'running' && ((await sync.waiting()) ?? Infinity) <= clock.now();
      return isWaiting && !(await sendAsker()) ? 'no-tab' : outcome;
    },
    /** Starts the day's sync if it is due, and continues one that was left unfinished. */
    async lookAfter(): Promise<void> {
      if (await sync.isDue()) await sync.start();
      await resume();
    },
  };
}

/** The syncs with dev.to and with every other Forem that the author added. */
export function createSyncDriver(db: LongtailDb, clock: Clock, onEnd: () => Promise<void>) {
  const on = (origin: string) => createDriver(db, clock, onEnd, origin);
  const isKnown = async (origin: string) => (await syncedOrigins(db)).includes(origin);
  const each = async (work: (driver: ReturnType<typeof on>) => Promise<void>) => {
    for (const origin of await syncedOrigins(db)) await work(on(origin));
  };
  return {
    turn: async (origin: string, asker: string, answer: TurnAnswer | null): Promise<Turn | null> =>
      (await isKnown(origin)) ? on(origin).turn(asker, answer) : null,
    start: async (origin: string): Promise<SyncOutcome> =>
      (await isKnown(origin)) ? on(origin).start() : 'no-author',
    resume: () => each((driver) => driver.resume()),
    async onAlarm(name: string): Promise<void> {
      if (name === HOURLY || name.startsWith(RESUME)) await each((driver) => driver.lookAfter());
    },
    watch: () => ensureAlarm(HOURLY, 60),
  };
}

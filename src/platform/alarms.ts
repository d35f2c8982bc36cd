import { browser } from 'wxt/browser';

/** Creates an alarm unless it exists: created anew at each start, it would be put off for ever. */
export async function ensureAlarm(name: string, periodInMinutes: number): Promise<void> {
  if (!(await browser.alarms.get(name))) await browser.alarms.create(name, { periodInMinutes });
}

/** An alarm that goes off once, after some time; replaces an earlier one of the same name. */
export async function alarmAfter(name: string, ms: number): Promise<void> {
  await browser.alarms.create(name, { delayInMinutes: ms / 60_000 });
}

export async function dropAlarm(name: string): Promise<void> {
  await browser.alarms.clear(name);
}

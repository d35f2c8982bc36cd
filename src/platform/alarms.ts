import { browser } from 'wxt/browser';

/** Created only where it is missing: made anew at each start it would be put off for ever. */
export async function ensureAlarm(name: string, periodInMinutes: number): Promise<void> {
  if (!(await browser.alarms.get(name))) await browser.alarms.create(name, { periodInMinutes });
}

/** Once, after some time; replaces an earlier one of the name. */
export async function alarmAfter(name: string, ms: number): Promise<void> {
  await browser.alarms.create(name, { delayInMinutes: ms / 60_000 });
}

export async function dropAlarm(name: string): Promise<void> {
  await browser.alarms.clear(name);
}

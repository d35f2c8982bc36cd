import { browser } from 'wxt/browser';

/** The state of the timer; `asks`: whether the time in which the computer slept was work. */
export type TimerSign = 'none' | 'running' | 'paused' | 'asks';

const badges: Record<TimerSign, string> = { none: '', running: '▶', paused: 'II', asks: '?' };
/** The accent of the pages. */
const COLOUR = '#0b6e63';

/** Shows on the toolbar button how the timer stands, so that a keyboard command is seen to work. */
export async function showTimerSign(sign: TimerSign): Promise<void> {
  await browser.action.setBadgeText({ text: badges[sign] });
  await browser.action.setBadgeBackgroundColor({ color: COLOUR });
}

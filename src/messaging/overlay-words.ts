import type { Activity } from '../core/time/entry.ts';
import type { OverlayTip } from './protocol.ts';

/** The words of a tip, and of the button that copies; empty: there is nothing to copy. */
type TipWords = { advice: string; action: string };

/**
 * Every text of the overlay, in the author's language. They come with the figures, so that no content
 * script carries them in all languages. `{}` stands for what is put in.
 */
export type OverlayWords = {
  region: string;
  cardTitle: string;
  close: string;
  collapse: string;
  pillName: string;
  unknown: string;
  nothingKnown: string;
  /** Shown by the leftover overlay of a version that was updated, switched off or removed. */
  updated: string;
  /** Said in place of an amount that is masked. */
  maskedName: string;
  about: string;
  anHour: string;
  ofTarget: string;
  hours: string;
  median: string;
  expected: string;
  estimate: string;
  toDate: string;
  nextMonths: string;
  nextMonthsShort: string;
  rows: Record<
    | 'toDate'
    | 'pending'
    | 'nextMonths'
    | 'lifetime'
    | 'hours'
    | 'hourlyRate'
    | 'projectedRate'
    | 'clicks'
    | 'conversions'
    | 'links',
    string
  >;
  tips: string;
  noText: string;
  copied: string;
  notCopied: string;
  timer: Record<
    | 'name'
    | 'activity'
    | 'start'
    | 'pause'
    | 'resume'
    | 'stop'
    | 'running'
    | 'paused'
    | 'elsewhere'
    | 'slept'
    | 'keep'
    | 'discard',
    string
  >;
  activities: Record<Activity, string>;
  tip: Record<OverlayTip['kind'], TipWords>;
  openPanel: string;
  openDashboard: string;
  hide: string;
  hideWhere: string;
  hideArticle: string;
  hideSite: string;
  hideEverywhere: string;
};

/** Puts a text into the gap of another: `{} h` and `4.5` make `4.5 h`. */
export function fill(words: string, text: string): string {
  return words.replace('{}', () => text);
}

import type { RawAnswer } from '../core/sync/raw.ts';
import type { WorkSubject } from '../core/time/beat.ts';
import type { Activity } from '../core/time/entry.ts';
import type { ReadArticle, SeenArticle } from '../sites/site.ts';
import type { OverlayWords } from './overlay-words.ts';

/** An own, published article is on screen. Sent by the detector. */
type ArticleSeen = { type: 'article-seen' } & SeenArticle;

/** What its page says about it. Sent by the reader. */
type ArticleRead = { type: 'article-read'; article: ReadArticle };

/** Asks for the few numbers of the article on which the sender stands. */
type OverlayFiguresRequest = { type: 'overlay-figures'; publicationId: string };

/** Opens the article in the side panel, or in a tab where the browser has none. */
type OpenPanel = { type: 'open-panel'; publicationId: string };

export type HideScope = 'article' | 'site' | 'everywhere';

/** Hides the overlay here, on this site, or everywhere. */
type Hide = { type: 'hide'; scope: HideScope; publicationId: string };

/**
 * The author's work is on screen: their editor, a draft or a post. `from` is origin and path of the page that led
 * here, if any. Sent by the sensor.
 */
type WorkOpened = {
  type: 'work-opened';
  subject: WorkSubject;
  activity: Activity;
  from: string;
};

/** A stretch of work has ended and is written down: time to credit what was measured. */
type WorkEnded = { type: 'work-ended' };

/** One step of the author's timer. */
export type TimerStep =
  | { do: 'start'; activity: Activity }
  | { do: 'pause' | 'resume' | 'stop' | 'keep' | 'discard' };

/** The author pressed a button of the timer on their own article's page. */
type TimerPressed = { type: 'timer-pressed'; publicationId: string; step: TimerStep };

/** What a script on the site's own page fetched, and a request for what to fetch next. */
type SyncTurn = {
  type: 'sync-turn';
  /** One run of the script. */
  asker: string;
  /** Null at first; `raw` null: nothing came. */
  answer: { id: string; raw: RawAnswer | null } | null;
};

export type Message =
  | ArticleSeen
  | ArticleRead
  | OverlayFiguresRequest
  | OpenPanel
  | Hide
  | TimerPressed
  | WorkOpened
  | WorkEnded
  | SyncTurn;

/** Minor units; null: not known. */
export type FigureSpread = {
  p10: number | null;
  p50: number | null;
  p90: number | null;
  mean: number | null;
};

/** A tip about one of the links, or about what readers are not told of them. */
export type OverlayTip = {
  kind:
    | 'undisclosed'
    | 'late'
    | 'tagged'
    | 'remake'
    | 'closed'
    | 'one-link'
    | 'tracking-id'
    | 'referrer'
    | 'by-hand';
  /** The text of the link it is about; null: all of them. */
  of: string | null;
  /** What to put into the article; null: nothing to copy. */
  copy: string | null;
};

/**
 * The author's timer, as an article's page may know it. `elsewhere`: it is running for something else. `sleptMs`:
 * time in which the computer slept, to be kept or discarded before the timer can be stopped.
 */
export type OverlayTimer =
  | { state: 'none' | 'elsewhere' }
  | { state: 'running' | 'paused'; activity: Activity; ms: number; sleptMs: number };

/** What the overlay shows. Amounts in minor units of `currency`; null is unknown, never 0. */
export type OverlayFigures = {
  currency: string;
  toDate: number | null;
  pending: number | null;
  projected: FigureSpread & { months: 24 };
  /** Capped at 120 months. */
  lifetime: FigureSpread;
  hours: number | null;
  /** Minor units an hour. */
  hourlyRate: number | null;
  /** How much of the author's own target it is, 1 is all; null without either. */
  shareOfTarget: number | null;
  /** Minor units an hour, with what is projected. */
  projectedRate: FigureSpread;
  /** More than half of its hours are estimates. */
  isRateEstimate: boolean;
  /** The article's first three months; empty when unknown. */
  clicksByMonth: (number | null)[];
  conversions: number | null;
  /** Affiliate links in the article. */
  links: number | null;
  tips: OverlayTip[];
  /** What else needs the author, as sentences. */
  attention: string[];
  timer: OverlayTimer;
  /** Amounts are masked, for screen sharing. */
  hiddenAmounts: boolean;
  /** Short plain sentences, as "No statement imported yet". */
  notes: string[];
  words: OverlayWords;
  /** BCP 47: how numbers and money are written. */
  locale: string;
};

/** What the background answers to each message. */
export type Replies = {
  'article-seen': null;
  'article-read': null;
  'overlay-figures': OverlayFigures | null;
  'open-panel': null;
  hide: null;
  'timer-pressed': null;
  /** The draft that this tab is at; of other work, null. */
  'work-opened': { draftId: string } | null;
  'work-ended': null;
  /** Path and query to fetch; null: there is nothing (more) to do. */
  'sync-turn': { id: string; path: string } | null;
};

/** What one of the extension's own pages asks of the background. */
export type PageMessage = { type: 'sync-start'; origin: string };

/** `no-tab`: no tab is open there, and there is no key. */
export type SyncOutcome = 'running' | 'up-to-date' | 'no-author' | 'no-tab';

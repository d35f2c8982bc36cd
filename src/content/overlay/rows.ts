import { fill, type OverlayWords } from '../../messaging/overlay-words.ts';
import type { FigureSpread, OverlayFigures } from '../../messaging/protocol.ts';
import type { Format } from './format.ts';

/** How much the pill says: `tiny` is the first figure alone. */
export type PillLength = 'full' | 'medium' | 'short' | 'tiny';

/** Longest first. The last is tried only after every row was tried with the others. */
export const pillLengths: readonly (readonly PillLength[])[] = [['full', 'medium', 'short'], ['tiny']];

/** One figure: its value in words, and what stands behind it. */
export type Part = { value: string; label: string };

/** One figure of the card. */
export type Row = {
  label: string;
  value: string;
  known: boolean;
  /** A second, smaller line. */
  detail: string | null;
  /** Drawn as a bar; null where it is not fully known or amounts are masked. */
  range: Range | null;
};

/** Shares of the longest range in the card, 0 to 1. */
export type Range = { from: number; to: number; middle: number };

/** The pill's figures. What isn't known is left out, and an estimate carries a tilde. */
export function pillParts(figures: OverlayFigures, format: Format, length: PillLength): Part[] {
  const { toDate, projected, hourlyRate, words } = figures;
  const expected = projected.mean ?? projected.p50;
  const parts = [
    toDate !== null && { value: format.money(toDate), label: length === 'full' ? words.toDate : '' },
    expected !== null && {
      value: `~${format.rough(expected)}`,
      label: { full: words.nextMonths, medium: words.nextMonthsShort, short: '', tiny: '' }[length],
    },
    hourlyRate !== null &&
      (length === 'full' || length === 'medium') && {
        value: rateText(figures, format),
        label: '',
      },
  ].filter((part) => part !== false);
  if (parts.length === 0) return [{ value: '', label: words.nothingKnown }];
  return length === 'tiny' ? parts.slice(0, 1) : parts;
}

/** The pill's whole text, as a screen reader says it. */
export function pillText(parts: readonly Part[]): string {
  return parts.map(({ value, label }) => [value, label].filter(Boolean).join(' ')).join(' · ');
}

/** The card's figures: two large ones, the estimates, and the rest. */
export type CardRows = { headline: Row[]; estimates: Row[]; facts: Row[] };

/** What the card shows, in the order of the page. */
export function cardRows(figures: OverlayFigures, format: Format): CardRows {
  const { projected, lifetime, words } = figures;
  const names = words.rows;
  const scale = Math.max(projected.p90 ?? 0, lifetime.p90 ?? 0);
  const estimate = (label: string, spread: FigureSpread): Row => ({
    ...row(label, format.range(spread), spread.mean ?? spread.p10),
    detail: estimateDetail(spread, format, words),
    range: figures.hiddenAmounts ? null : rangeOf(spread, scale),
  });
  const clicks = figures.clicksByMonth.slice(0, 3);
  return {
    headline: [
      row(names.toDate, format.money(figures.toDate), figures.toDate),
      {
        ...row(names.hourlyRate, rateText(figures, format), figures.hourlyRate),
        detail: targetText(figures, format),
      },
    ],
    estimates: [estimate(names.nextMonths, projected), estimate(names.lifetime, lifetime)],
    facts: [
      row(names.pending, format.money(figures.pending), figures.pending),
      row(names.projectedRate, projectedRateText(figures, format), figures.projectedRate.mean),
      row(names.hours, format.hours(figures.hours), figures.hours),
      row(names.clicks, clicksText(clicks, format, words), clicks.find((month) => month !== null) ?? null),
      row(names.conversions, format.count(figures.conversions), figures.conversions),
      row(names.links, format.count(figures.links), figures.links),
    ],
  };
}

/** With a tilde where more than half of the hours are estimates. */
function rateText({ hourlyRate, isRateEstimate }: OverlayFigures, format: Format): string {
  const rate = format.rate(hourlyRate);
  return isRateEstimate && hourlyRate !== null ? `~${rate}` : rate;
}

/** What the rate will be with what is projected, with a tilde where its hours are mostly estimates. */
function projectedRateText({ projectedRate, isRateEstimate }: OverlayFigures, format: Format): string {
  const rate = format.rateRange(projectedRate);
  return isRateEstimate && projectedRate.mean !== null ? `~${rate}` : rate;
}

function targetText({ shareOfTarget, words }: OverlayFigures, format: Format): string | null {
  return shareOfTarget === null ? null : fill(words.ofTarget, format.percent(shareOfTarget));
}

function row(label: string, value: string, known: number | null): Row {
  return { label, value, known: known !== null, detail: null, range: null };
}

function clicksText(clicks: readonly (number | null)[], format: Format, words: OverlayWords): string {
  if (clicks.every((month) => month === null)) return words.unknown;
  return clicks.map((month) => (month === null ? '–' : format.count(month))).join(' · ');
}

function estimateDetail({ p50, mean }: FigureSpread, format: Format, words: OverlayWords): string | null {
  const median = p50 === null ? null : fill(words.median, format.rough(p50));
  const expected = mean === null ? null : fill(words.expected, format.rough(mean));
  const known = [median, expected].filter((part) => part !== null);
  return known.length === 0 ? null : [words.estimate, ...known].join(' · ');
}

function rangeOf({ p10, p50, p90 }: FigureSpread, scale: number): Range | null {
  if (p10 === null || p50 === null || p90 === null || scale <= 0) return null;
  const share = (amount: number) => Math.min(1, Math.max(0, amount / scale));
  return { from: share(p10), to: share(p90), middle: share(p50) };
}

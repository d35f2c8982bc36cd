import type { Read } from '../statements/error.ts';
import type { DecimalMark } from '../statements/money.ts';

const HOUR = 3600;

const clock = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?(?:\s*(?:h|hrs?|hours?|std\.?|stunden))?$/i;
const hourUnit = 'h|hrs?\\.?|hours?|std\\.?|stunden?|heures?|horas?';
const minuteUnit = 'm|min\\.?|mins\\.?|minutes?|minuten?|minutos?';
const units = new RegExp(
  `^(?:(\\d+(?:[.,]\\d+)?)\\s*(?:${hourUnit}))?[\\s,]*(?:(?:and|und|et|y)\\s+)?(?:(\\d+)\\s*(?:${minuteUnit})?)?$`,
  'i',
);
const minutesOnly = new RegExp(`^(\\d+)\\s*(?:${minuteUnit})$`, 'i');
const plain = /^\d+(?:[.,]\d+)?$/;
const halves = /^(\d*)\s*([¼½¾])\s*(?:h|hours?|std\.?)?$/i;

/**
 * Hours of work in whole seconds: `4.5`, `4,5`, `4:30`, `4h 30m`, `4 Std. 30 Min.`, `270 min`, `4½`.
 * A lone decimal mark is a decimal mark: nobody writes thousands of hours for an article.
 */
export function readHours(text: string): Read<number> {
  const seconds = secondsOf(withoutAbout(text));
  if (seconds === null)
    return { ok: false, message: `"${text}" is not a number of hours, like 4.5 or 4:30.` };
  if (seconds > 5000 * HOUR) return { ok: false, message: `"${text}" is too many hours for one article.` };
  return { ok: true, value: seconds };
}

function secondsOf(text: string): number | null {
  if (plain.test(text)) return Math.round(decimal(text) * HOUR);
  const byClock = clock.exec(text);
  if (byClock) return Number(byClock[1]) * HOUR + Number(byClock[2]) * 60 + Number(byClock[3] ?? 0);
  const byHalf = halves.exec(text);
  if (byHalf) return (Number(byHalf[1] ?? 0) + (fractions[byHalf[2] ?? ''] ?? 0)) * HOUR;
  const minutes = minutesOnly.exec(text);
  if (minutes) return Number(minutes[1]) * 60;
  const parts = units.exec(text);
  if (parts?.[1] === undefined) return null;
  return Math.round(decimal(parts[1]) * HOUR) + Number(parts[2] ?? 0) * 60;
}

const fractions: Readonly<Record<string, number>> = { '¼': 0.25, '½': 0.5, '¾': 0.75 };

const decimal = (text: string) => Number(text.replace(',', '.'));

/** A cell without the word that says its number is a rough one. */
function withoutAbout(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^[~≈] ?|^(?:ca\.?|about|approx\.?) /i, '');
}

/** `2k` and the like: what it counts is in thousands or more. */
const inThousands = /\d ?(?:k|m|mil|tsd\.?|mio\.?)$/i;

/** A whole number of something (words, clicks, conversions), thousands grouped or not, its unit behind it. */
export function readWhole(text: string): Read<number> {
  const trimmed = withoutAbout(text);
  if (trimmed.includes('%')) return { ok: false, message: `"${text}" is a share, and a number is needed.` };
  const bare = trimmed.replace(/ ?\p{L}+\.?$/u, '').replace(/[.,]0+$/, '');
  if (inThousands.test(trimmed) || !/^\d+$|^\d{1,3}([.,'’ ])\d{3}(\1\d{3})*$/.test(bare)) {
    return { ok: false, message: `"${text}" is not a whole number.` };
  }
  const value = Number(bare.replace(/\D/g, ''));
  return Number.isSafeInteger(value)
    ? { ok: true, value }
    : { ok: false, message: `"${text}" is too large.` };
}

/** An hourly rate in major units, as a formula left it: `$15.67/h`, `15,6667`; null for what is no number. */
export function readRate(text: string, mark: DecimalMark): number | null {
  const bare = text.replace(/\/?\s*(?:per )?(?:h|hr|hour|std|stunde|heure|hora)\.?$/i, '');
  const digits = bare.replace(/[^\d.,-]/g, '');
  if (!/\d/.test(digits) || bare.includes('%')) return null;
  const other = mark === '.' ? ',' : '.';
  const value = Number(digits.replaceAll(other, '').replace(mark, '.'));
  return Number.isFinite(value) ? value : null;
}

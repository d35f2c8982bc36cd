import { type Comparison, type Dimension, leftOutReasons, linkPositions } from '@/core/returns/next.ts';
import { formatHours } from '../../format.ts';
import { common } from '../../i18n/common.ts';
import { labelling } from '../../i18n/labelling.ts';
import { next as text } from '../../i18n/next.ts';

/** An amount an hour as text, or hidden. */
export type RateText = (rate: number) => string;

/** A group's name: a topic is the author's own word, a format has one. */
export function groupName(parts: readonly string[], dimension: Dimension): string {
  if (dimension === 'program') return parts.join(' + ');
  if (dimension === 'position') {
    return linkPositions.flatMap((third) => (parts.includes(third) ? text.positions[third] : [])).join();
  }
  return parts.map((part) => (dimension === 'topic' ? part : labelling.value('format', part))).join(', ');
}

export function hoursText(hours: number, isAbout: boolean): string {
  const words = common.hours(formatHours(hours));
  return isAbout ? common.about(words) : words;
}

/** Whether the groups differ by more than chance, and what all together bring. */
export function verdictInWords(comparison: Comparison, rateText: RateText): string[] {
  const { dimension, says, overall } = comparison;
  if (says === 'earnings') return [text.none.earnings];
  if (says === 'nothing') return [text.unknown(dimension)];
  const all = overall === null ? [] : [text.allTogether(rateText(overall))];
  if (says !== 'differs') return [text.says[says](dimension), ...all];
  const better = namesOf(comparison, 'better');
  const worse = namesOf(comparison, 'worse');
  return [
    ...(better.length > 0 ? [text.says.better(better.join('; '))] : []),
    ...(worse.length > 0 ? [text.says.worse(worse.join('; '))] : []),
    ...all,
  ];
}

/** What to write next in a sentence, or why there is no first. */
export function firstInWords({ dimension, groups, says }: Comparison, rateText: RateText): string {
  const [first] = groups;
  if (!first || says === 'nothing' || says === 'earnings') return text.unknown(dimension);
  if (says !== 'differs') {
    return says === 'one' ? text.noFirst.one(dimension) : text.noFirst[says];
  }
  const best = groups.find(({ verdict }) => verdict === 'better');
  if (!best) return text.noFirst.against;
  const rate = rateText(best.expected);
  return text.first(groupName(best.parts, dimension), best.isAbout ? common.about(rate) : rate);
}

/** How many articles stand by suggested labels, and how many are left out and why. */
export function reservations({ dimension, leftOut, suggested }: Comparison): string[] {
  const missing = leftOutReasons
    .filter((reason) => leftOut[reason] > 0)
    .map((reason) => text.leftOut(reason, dimension, leftOut[reason]));
  return suggested > 0 ? [text.suggested(dimension, suggested), ...missing] : missing;
}

function namesOf({ dimension, groups }: Comparison, verdict: 'better' | 'worse'): string[] {
  return groups.filter((group) => group.verdict === verdict).map(({ parts }) => groupName(parts, dimension));
}

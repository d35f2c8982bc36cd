import type { RateEvidence, WayEvidence } from '@/core/returns/explain/traffic.ts';
import { formatCount, formatExpected } from '../../format.ts';
import { explained } from '../../i18n/explained.ts';

const text = explained.traffic;

/** What is expected of a way, and what would change it. `worth`: an amount as text, or hidden. */
export function arrivalsInWords({ referrals, ifOneMore, ifTwiceRead }: WayEvidence, worth: string): string[] {
  const changes = [
    text.ifOneMore(formatExpected(ifOneMore)),
    ...(ifTwiceRead === null ? [] : [text.ifTwice(formatExpected(ifTwiceRead))]),
  ];
  return [text.expected(formatExpected(referrals), worth), `${changes.join('; ')}.`];
}

/** A rate's three figures: seen, usual with what it weighs, used. */
export function rateInWords({ per, seen, usual, used }: RateEvidence): [string, string, string] {
  const what = text.per[per];
  const exposure = (value: number) =>
    `${per === 'launch' ? formatExpected(value) : formatCount(Math.round(value))} ${what}`;
  const oneIn = (rate: number) =>
    rate <= 0
      ? text.eachLaunch(formatExpected(0))
      : per === 'launch'
        ? text.eachLaunch(formatExpected(rate))
        : text.oneIn(formatExpected(1 / rate));
  return [
    text.seenRate(formatCount(seen.events), exposure(seen.exposure)),
    text.weight(oneIn(usual.mean), exposure(usual.weight)),
    oneIn(used),
  ];
}

import type { RetentionEvidence } from '@/core/returns/explain/retention.ts';
import { formatExpected, formatPercent } from '../../format.ts';
import { explained } from '../../i18n/explained.ts';

const text = explained.retention;

/** How much of what is said is assumption, how it agrees with what was seen, and what would change it. */
export function retentionInWords(evidence: RetentionEvidence): string[] {
  const { assumption, priorMonths, others, lifetime, fit, active, ifOneStops, ifAllPay } = evidence;
  const months = formatExpected;
  return [
    `${weightOf(evidence)} ${text.share(formatPercent(Math.round(assumption * 20) / 20), months(priorMonths))}`,
    ...(others > 0 ? [text.others(others)] : []),
    `${text.lifetime(months(lifetime))}${fit ? ` ${text.fit[fit]}` : ''}`,
    ...(ifOneStops !== null && ifAllPay !== null
      ? [text.change(active, months(ifOneStops), months(ifAllPay))]
      : []),
  ];
}

function weightOf({ assumption, active, capped, stopped }: RetentionEvidence): string {
  const customers = active + capped + stopped;
  if (customers === 0) return text.weight.none;
  if (assumption > 0.5) return text.weight.most(customers);
  return assumption > 0.2 ? text.weight.some(customers) : text.weight.little(customers);
}

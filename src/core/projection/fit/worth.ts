import { hypergeometric } from '../hypergeometric.ts';
import { sbgTable } from '../sbg.ts';
import type { Retention } from './sbg.ts';

/** S(0) .. S(periods), as far as they are known: of one period S(1) is the last. Null where retention is unknown. */
export function survivalOf(retention: Retention, periods: number): number[] | null {
  const months = Array.from({ length: periods + 1 }, (_, month) => month);
  switch (retention.shape) {
    case 'sbg':
      return [...sbgTable(retention.alpha, retention.beta, periods).survival];
    case 'constant':
      return months.map((month) => (1 - retention.churn) ** month);
    case 'polarised':
      return months.map((month) => (month === 0 ? 1 : 1 - retention.churn));
    case 'one-period':
      return [1, 1 - retention.churn];
    case 'unknown':
      return null;
  }
}

/**
 * Discounted expected lifetime of a new customer, the first payment at once included, in payments:
 * the sum of S(t) / (1 + d)^t. Null where it has no end (d = 0 and alpha <= 1), or is not known.
 * Fader & Hardie (2010), Customer-base valuation in a contractual setting, Marketing Science 29(1).
 */
export function discountedLifetime(retention: Retention, discount: number): number | null {
  const rest = discountedResidual(retention, discount, 1);
  return rest === null ? null : 1 + rest / (1 + discount);
}

/**
 * Discounted expected residual lifetime of a customer who has made n - 1 renewals, standing right before
 * the nth, which counts undiscounted: the sum over j >= n of S(j) / S(n - 1) / (1 + d)^(j - n).
 */
export function discountedResidual(retention: Retention, discount: number, n: number): number | null {
  const factor = 1 / (1 + discount);
  if (retention.shape === 'unknown' || retention.shape === 'one-period') return null;
  if (retention.shape === 'sbg') return ofSbg(retention, factor, n);
  const { shape, churn } = retention;
  if (shape === 'constant') return finite((1 - churn) / (1 - (1 - churn) * factor));
  return finite((n === 1 ? 1 - churn : 1) / (1 - factor));
}

function ofSbg({ alpha, beta }: { alpha: number; beta: number }, factor: number, n: number): number | null {
  const renewals = beta + n - 1;
  if (factor === 1) return alpha > 1 ? renewals / (alpha - 1) : null;
  const next = renewals / (alpha + renewals);
  return next * hypergeometric(renewals + 1, alpha + renewals + 1, factor);
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

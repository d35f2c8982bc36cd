import { fitBdw } from '../../src/core/projection/fit/bdw.ts';
import { endsOf, type PeriodCounts } from '../../src/core/projection/fit/counts.ts';
import { kaplanMeier } from '../../src/core/projection/fit/kaplan-meier.ts';
import { fitSbg, type Retention } from '../../src/core/projection/fit/sbg.ts';
import { discountedLifetime, discountedResidual, survivalOf } from '../../src/core/projection/fit/worth.ts';
import { LAST_MONTH } from '../../src/core/projection/grid.ts';
import { expectedLifetime, expectedPayments, posteriorOf } from '../../src/core/projection/posterior.ts';
import { type DataSet, readDataSet } from './read.ts';

const PERIODS = 12;
const HORIZONS = [12, 24, 36, 60, 120];

/** What Longtail makes of one data set, as plain data; what can't be given is null, and `note` says why. */
export function fitReport(text: string): object {
  const data = readDataSet(text);
  return data.kind === 'times' ? timesReport(data) : retentionReport(data.counts, data.discount);
}

function retentionReport(counts: PeriodCounts, discount: number): object {
  const { retention, logLik } = fitSbg(counts);
  const { alpha, beta } = retention.shape === 'sbg' ? retention : { alpha: null, beta: null };
  const tenures = Array.from({ length: PERIODS }, (_, index) => index + 1);
  const survival = survivalOf(retention, PERIODS);
  return {
    alpha,
    beta,
    logLik: retention.shape === 'unknown' ? null : logLik,
    survival: survival && Array.from({ length: PERIODS + 1 }, (_, period) => survival[period] ?? null),
    discount,
    del: discountedLifetime(retention, discount),
    derl: tenures.map((n) => discountedResidual(retention, discount, n)),
    posterior: posteriorReport(counts),
    bdw: fitBdw(counts),
    ...noted(noteOf(retention, discount), isCut(counts) && cutNote),
  };
}

const cutNote = `What lies beyond ${LAST_MONTH} periods counts as the ${LAST_MONTH}st in the posterior.`;

/** Whether somebody stayed for longer than the posterior's tables reach. */
function isCut(counts: PeriodCounts): boolean {
  const { churnedAfter, lastSeenAfter } = endsOf(counts);
  return Math.max(0, ...churnedAfter.keys(), ...lastSeenAfter.keys()) > LAST_MONTH;
}

function noted(...notes: (string | false | null)[]): { note?: string } {
  const note = notes.filter(Boolean).join(' ');
  return note === '' ? {} : { note };
}

/** The posterior on the grid, with the prior mean of 14 payments. */
function posteriorReport(counts: PeriodCounts): object {
  const weights = posteriorOf(endsOf(counts));
  return {
    mean: expectedLifetime(weights),
    rmst: Object.fromEntries(HORIZONS.map((months) => [months, expectedPayments(weights, months)])),
  };
}

function noteOf(retention: Retention, discount: number): string | null {
  switch (retention.shape) {
    case 'unknown':
      return 'Nobody has come to the end of a period yet: there is nothing to fit, and the posterior is the prior.';
    case 'constant':
      return `alpha and beta have no finite maximum: churn is the same for everyone, ${percent(retention.churn)} a period.`;
    case 'polarised':
      return `alpha and beta go to 0: ${percent(retention.churn)} stop after the first period and nobody later.`;
    case 'one-period':
      return `One period can't tell alpha from beta: ${percent(retention.churn)} stop after it, and how many stop later is not known.`;
    case 'sbg':
      return discount === 0 && retention.alpha <= 1
        ? 'Without a discount the expected lifetime is infinite (alpha is 1 or less): del and derl are not given.'
        : null;
  }
}

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(4))} %`;
}

function timesReport({ times, events, discount }: Extract<DataSet, { kind: 'times' }>): object {
  const rows = kaplanMeierRows(times, events);
  return {
    rows,
    ...noted(
      rows.length === 0 && 'Nobody stopped: all were only lost from sight, and there is no step to tell.',
      discount > 0 && 'A discount has no part in times: it is left out.',
    ),
  };
}

/** In the words of survival tables. */
function kaplanMeierRows(times: number[], events: number[]): object[] {
  return kaplanMeier(times, events).map((row) => ({
    t: row.time,
    at_risk: row.atRisk,
    events: row.events,
    S: row.survival,
    greenwood_se: row.standardError,
    ci95_log: row.logInterval,
    ci95_loglog: row.logLogInterval,
  }));
}

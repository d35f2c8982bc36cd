import { addMonths, type Day, firstDayOf, monthOfDay, monthsFromTo } from '../calendar.ts';
import { monthEarnings } from '../earnings/earnings.ts';
import type { Rollup } from '../ledger/commission.ts';
import { isSettled, noCommissions, totalsByCurrency, totalsOf } from '../ledger/totals.ts';
import { inDisplayCurrency } from '../rates/convert.ts';
import { rateNeeds } from '../rates/needs.ts';
import { hoursOf } from '../time/entry.ts';
import { articleReturns, costSums, notAddedOf } from './article-returns.ts';
import { PORTFOLIO, UNATTRIBUTED } from './inputs.ts';
import { type KnownMoney, knownMoneyOf, statementsReach } from './known-totals.ts';
import type { Figures, MonthReturns, Portfolio, PortfolioInput, ProgramReturns } from './portfolio.ts';

/**
 * Puts rollups and stored figures together into what every surface shows, in the display currency where there is a
 * rate. Never reads single rows.
 */
export function assemblePortfolio(original: PortfolioInput): Portfolio {
  const input = inDisplayCurrency(original);
  const { asOf, currency, hourlyRateTarget, opening, unfinishedImports, leftOut, figuresStale } = input;
  const counted = countedOf(input);
  const stated = countedOf(original);
  const figuresOf = (id: string) => input.figures.find(({ articleId }) => articleId === id) ?? null;
  const reach = statementsReach(input.programs, input.coverage);
  const whole = figuresOf(PORTFOLIO);
  return {
    asOf,
    currency,
    hourlyRateTarget,
    articles: articleReturns(input, counted, [...stated, ...original.costs]),
    unattributed: {
      ...knownMoneyOf(counted.filter(isUnattributed), currency, reach !== null),
      figures: figuresOf(UNATTRIBUTED),
    },
    unattributedTotals: unattributedTotals(input),
    rates: rateNeeds([...stated, ...original.costs], currency, input.rates),
    programs: programReturns(input, counted, stated),
    figures: whole,
    months: monthReturns(input),
    earnings: monthEarnings(ofKnownMonths(input), currency),
    lastMonth: lastMonth(input, reach),
    notAdded: notAddedOf(opening.notAdded, currency),
    openings: opening.balances,
    totals: {
      ...portfolioTotals(input, whole),
      ...knownMoneyOf(counted, currency, reach !== null),
    },
    unfinishedImports,
    leftOut,
    figuresStale,
  };
}

/** Everything that counts: statement rows, and the totals that stand in for them. */
function countedOf({ rollups, opening }: Pick<PortfolioInput, 'rollups' | 'opening'>): Rollup[] {
  return [...rollups, ...opening.rollups];
}

function unattributedTotals({ opening }: PortfolioInput): Portfolio['unattributedTotals'] {
  const totals = Object.entries(totalsByCurrency(opening.rollups.filter(isUnattributed)));
  return Object.fromEntries(totals.map(([currency, { toDate }]) => [currency, toDate]));
}

function isUnattributed({ articleId }: Rollup): boolean {
  return articleId === UNATTRIBUTED;
}

function portfolioTotals(
  input: PortfolioInput,
  figures: Figures | null,
): Omit<Portfolio['totals'], keyof KnownMoney> {
  const { articles, timeEntries, costs, currency } = input;
  const listed = new Set(articles.map(({ id }) => id));
  const time = hoursOf(timeEntries.filter(({ articleId }) => listed.has(articleId)));
  return {
    articles: articles.filter(({ published }) => published).length,
    runRate: figures?.runRate ?? null,
    hours: time?.hours ?? null,
    hoursEstimated: time?.hoursEstimated ?? null,
    ...costSums(costs, currency),
    headline: figures?.headline ?? null,
    lifetime: figures?.lifetime ?? null,
  };
}

/** `counted`: in the display currency; `stated`: in the currencies of the statements. */
function programReturns(
  input: PortfolioInput,
  counted: readonly Rollup[],
  stated: readonly Rollup[],
): ProgramReturns[] {
  return input.programs.map((program) => {
    const rollups = counted.filter((rollup) => rollup.programId === program.id);
    const { [input.currency]: commissions = noCommissions() } = totalsByCurrency(rollups);
    return {
      program,
      coversTo: input.coverage.get(program.id)?.coversTo ?? null,
      commissions,
      original: totalsByCurrency(stated.filter((rollup) => rollup.programId === program.id)),
    };
  });
}

/** Rollups of which the month is known: those of statements, and totals given month by month. */
function ofKnownMonths({ rollups, opening }: PortfolioInput): Rollup[] {
  return [...rollups, ...opening.monthly];
}

/** What the calendar month before `asOf` booked; unknown if no statement reaches into it and no total covers it. */
function lastMonth(input: PortfolioInput, reach: Day | null): Portfolio['lastMonth'] {
  const { asOf, currency } = input;
  const month = monthOfDay(addMonths(asOf, -1));
  const booked = ofKnownMonths(input).filter((rollup) => rollup.month === month);
  const isReached = reach !== null && reach >= firstDayOf(month);
  return { month, commissions: knownMoneyOf(booked, currency, isReached).commissions };
}

/** Settled commissions by month, without gaps, from the first month with any to this one. */
function monthReturns(input: PortfolioInput): MonthReturns[] {
  const settled = ofKnownMonths(input).filter(
    (item) => isSettled(item.status) && item.currency === input.currency,
  );
  const first = settled.map((rollup) => rollup.month).sort()[0];
  if (first === undefined) return [];
  const byMonth = Map.groupBy(settled, (rollup) => rollup.month);
  return monthsFromTo(first, input.asOf.slice(0, 7)).map((month) => {
    const { firstOrder, recurring, toDate } = totalsOf(byMonth.get(month) ?? []);
    return { month, firstOrder, recurring, other: toDate - firstOrder - recurring };
  });
}

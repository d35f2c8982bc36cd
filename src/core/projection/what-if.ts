import { alphaValues, LIFETIME_CAP, LOG_STEP } from './grid.ts';
import type { ProgramDraws, ProgramOf } from './program-draws.ts';
import { type RangeWithMean, summaryOf } from './quantiles.ts';
import { simulateArticle } from './simulate.ts';
import { at } from './table.ts';
import { type ChangePart, changeParts, noChange, type TermsChange } from './terms-change.ts';
import { trafficOfChannel } from './traffic-table.ts';
import { type ActiveReferral, type ArticleOutlook, type Channel, HEADLINE, type NewPlan } from './types.ts';
import { newWorth } from './worth.ts';

/**
 * What changes of a program's terms do to the next 24 months, minor units. Means are simulated, so they differ from
 * the exact ones by chance.
 */
export type WhatIf = {
  programId: string;
  /** What the program brings on the present terms, from all articles. */
  now: RangeWithMean;
  /** With all of the change. */
  after: RangeWithMean;
  /**
   * What each part of the change adds by itself, draw by draw, mostly less than 0; null if it changes nothing. Who
   * comes, and everybody's luck, is as before, so chance adds nothing to it.
   */
  parts: Record<ChangePart, RangeWithMean | null>;
  /** What all of it adds. */
  all: RangeWithMean;
  /** What one new customer is expected to bring in 24 months on the present terms; null if none is expected. */
  newCustomer: number | null;
};

/** What is simulated: articles, with the programs that pay for them. */
export type WhatIfInput = { articles: readonly ArticleOutlook[]; programOf: ProgramOf; draws: number };

/** Compares a change of a program's terms with the present ones, draw by draw. Present customers keep their luck. */
export function whatIf(
  programId: string,
  change: TermsChange,
  { articles, programOf, draws }: WhatIfInput,
): WhatIf {
  const own = articles.map((article) => partOf(article, programId)).filter(isAny);
  const now = incomes(own, programOf, draws);
  const afterwards = (changed: TermsChange) =>
    incomes(
      own.map((article) => changedBy(changed, article)),
      changed.shorter > 0 ? soonerLost(programId, changed.shorter, programOf) : programOf,
      draws,
    );
  const added = (after: Float64Array) => summaryOf(after.map((income, draw) => income - at(now, draw)));
  const after = afterwards(change);
  const changed = changeParts.filter((name) => change[name] !== noChange[name]);
  const part = (name: ChangePart) => {
    if (!changed.includes(name)) return null;
    return added(changed.length === 1 ? after : afterwards({ ...noChange, [name]: change[name] }));
  };
  return {
    programId,
    now: summaryOf(now),
    after: summaryOf(after),
    parts: { recurring: part('recurring'), shorter: part('shorter'), flat: part('flat') },
    all: added(after),
    newCustomer: newCustomerOf(own, programId, programOf),
  };
}

/** What an article has of one program; the luck of each entry is its own, so it is that of the whole. */
function partOf(article: ArticleOutlook, programId: string): ArticleOutlook {
  const ofIt = <T extends { programId: string }>(all: readonly T[]) =>
    all.filter((each) => each.programId === programId);
  return {
    ...article,
    active: article.active && ofIt(article.active),
    channels: article.channels && ofIt(article.channels),
    pending: ofIt(article.pending),
  };
}

function isAny({ active, channels, pending }: ArticleOutlook): boolean {
  return [active, channels, pending].some((all) => all !== null && all.length > 0);
}

function newCustomerOf(
  articles: readonly ArticleOutlook[],
  programId: string,
  programOf: ProgramOf,
): number | null {
  const channel = articles.flatMap((article) => article.channels ?? [])[0];
  if (!channel) return null;
  const { survival, notUpgraded } = programOf(programId);
  const periodMonths = channel.periodMonths ?? LIFETIME_CAP;
  const count = Math.ceil(HEADLINE / periodMonths) - 1;
  const worth = newWorth(channel, survival({ tenure: 0, count, periodMonths }), notUpgraded);
  return at(worth, count + 1);
}

function incomes(
  articles: readonly ArticleOutlook[],
  programOf: ProgramOf<ProgramDraws>,
  draws: number,
): Float64Array {
  const sums = new Float64Array(draws);
  for (const article of articles) {
    const { incomes: made } = simulateArticle(article, programOf, {
      draws,
      needed: null,
      trafficOf: trafficOfChannel,
    });
    made.get(HEADLINE)?.forEach((amount, draw) => {
      sums[draw] = at(sums, draw) + amount;
    });
  }
  return sums;
}

/** Only amounts change: who comes, stays and upgrades is drawn as before. */
function changedBy({ recurring, flat }: TermsChange, article: ArticleOutlook): ArticleOutlook {
  const ofReferral = (referral: ActiveReferral) => ({ ...referral, ...timesRecurring(referral, recurring) });
  const ofPlan = (plan: NewPlan): NewPlan =>
    flat === null
      ? { ...plan, first: firstAt(plan, recurring), ...timesRecurring(plan, recurring) }
      : { first: flat, ...timesRecurring({ ...plan, upgrade: withoutBonus(plan) }, 0) };
  const ofChannel = (channel: Channel) => ({ ...channel, plans: channel.plans.map(ofPlan) });
  return {
    ...article,
    active: article.active?.map(ofReferral) ?? null,
    channels: article.channels?.map(ofChannel) ?? null,
  };
}

function timesRecurring({ commission, upgrade }: Pick<NewPlan, 'commission' | 'upgrade'>, factor: number) {
  return {
    commission: factor * commission,
    upgrade: upgrade && { ...upgrade, commission: factor * upgrade.commission },
  };
}

/** What comes with the first payment once recurring commissions are multiplied. */
function firstAt({ first, commission, firstRecurs }: NewPlan, factor: number): number {
  return firstRecurs ? first - (1 - factor) * commission : first;
}

function withoutBonus({ upgrade }: NewPlan): NewPlan['upgrade'] {
  return upgrade && { ...upgrade, bonus: 0 };
}

/**
 * The program with every draw's mean lifetime shortened by that share, at the same alpha. The grid's means are
 * log-spaced and the change is rarely a whole number of steps, so just enough draws take the longer step to make the
 * mean right.
 */
function soonerLost(programId: string, shorter: number, programOf: ProgramOf): ProgramOf<ProgramDraws> {
  const shapes = alphaValues().length;
  const program = programOf(programId);
  const stepsDown = -Math.log(1 - shorter) / LOG_STEP;
  const moved = (point: number, draw: number) => {
    const steps = Math.floor((draw + 1) * stepsDown) - Math.floor(draw * stepsDown);
    return Math.max(point % shapes, point - steps * shapes);
  };
  const sooner: ProgramDraws = {
    ...program,
    points: (periodMonths) => program.points(periodMonths).map(moved),
  };
  return (id) => (id === programId ? sooner : programOf(id));
}

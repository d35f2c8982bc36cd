import { trafficCourses } from './arrivals.ts';
import { alphaValues } from './grid.ts';
import type { PreparedProgram, ProgramDraws } from './program-draws.ts';
import { type RangeWithMean, summaryOf } from './quantiles.ts';
import { simulateArticle } from './simulate.ts';
import type { ActiveReferral, ArticleOutlook, NewPlan } from './types.ts';

/** What a program may do: pay five eighths of what recurs, lose customers sooner, or pay new ones once. */
export const termsChanges = ['cut', 'churn', 'flat'] as const;
export type TermsChange = (typeof termsChanges)[number];

/** 8 % to 5 %. */
export const CUT = 5 / 8;
/** New customers bring so many monthly commissions at once, and nothing after. */
export const FLAT_PAYMENTS = 12;
/** Steps down the grid's mean lifetimes, each a factor of 1.149: three are a third less. */
const STEPS_DOWN = 3;
const MONTHS = 24;

/** What changes of a program's terms do to the next 24 months, minor units. */
export type WhatIf = {
  programId: string;
  /** As the terms are, of all articles that it pays for. */
  now: RangeWithMean;
  /**
   * What each adds, mostly less than 0, draw by draw. Where amounts alone change, no chance is in it; customers who
   * leave sooner use up fewer random numbers, so what follows them in their stream is drawn anew.
   */
  differences: Record<TermsChange, RangeWithMean>;
};

/** Holds every change of a program's terms against the present ones, draw by draw. Customers there are keep their luck. */
export function whatIf(
  programId: string,
  articles: readonly ArticleOutlook[],
  programOf: (programId: string) => PreparedProgram,
  draws: number,
): WhatIf {
  const own = articles.filter((article) => usesProgram(article, programId));
  const now = incomes(own, programOf, draws);
  const after = (change: TermsChange) => {
    const changed = incomes(
      own.map((article) => changedBy(change, article, programId)),
      change === 'churn' ? soonerLost(programId, programOf) : programOf,
      draws,
    );
    return summaryOf(changed.map((income, draw) => income - (now[draw] ?? 0)));
  };
  return {
    programId,
    now: summaryOf(now),
    differences: { cut: after('cut'), churn: after('churn'), flat: after('flat') },
  };
}

function usesProgram({ active, channels }: ArticleOutlook, programId: string): boolean {
  return [...(active ?? []), ...(channels ?? [])].some((each) => each.programId === programId);
}

function incomes(
  articles: readonly ArticleOutlook[],
  programOf: (programId: string) => ProgramDraws,
  draws: number,
): Float64Array {
  const sums = new Float64Array(draws);
  for (const article of articles) {
    const coursesOf = ({ age, spread }: { age: number; spread: number }) => trafficCourses(age, spread);
    const income = simulateArticle(article, programOf, { draws, needed: null, coursesOf }).incomes.get(
      MONTHS,
    );
    income?.forEach((amount, draw) => {
      sums[draw] = (sums[draw] ?? 0) + amount;
    });
  }
  return sums;
}

/** Amounts alone change: who comes, stays and upgrades is drawn as before. */
function changedBy(change: TermsChange, article: ArticleOutlook, programId: string): ArticleOutlook {
  if (change === 'churn') return article;
  const isOf = (each: { programId: string }) => each.programId === programId;
  const ofReferral = (referral: ActiveReferral) =>
    change === 'cut' && isOf(referral) ? { ...referral, ...recurring(referral, CUT) } : referral;
  const ofPlan = (plan: NewPlan): NewPlan =>
    change === 'cut'
      ? { ...plan, ...recurring(plan, CUT) }
      : { first: FLAT_PAYMENTS * plan.commission, ...recurring({ ...plan, upgrade: withoutBonus(plan) }, 0) };
  return {
    ...article,
    active: article.active?.map(ofReferral) ?? null,
    channels:
      article.channels?.map((channel) =>
        isOf(channel) ? { ...channel, plans: channel.plans.map(ofPlan) } : channel,
      ) ?? null,
  };
}

function recurring({ commission, upgrade }: Pick<NewPlan, 'commission' | 'upgrade'>, factor: number) {
  return {
    commission: factor * commission,
    upgrade: upgrade && { ...upgrade, commission: factor * upgrade.commission },
  };
}

function withoutBonus({ upgrade }: NewPlan): NewPlan['upgrade'] {
  return upgrade && { ...upgrade, bonus: 0 };
}

/** The program with every draw's mean lifetime a third shorter, of the same shape. */
function soonerLost(
  programId: string,
  programOf: (programId: string) => PreparedProgram,
): (id: string) => ProgramDraws {
  const shapes = alphaValues().length;
  const program = programOf(programId);
  const sooner: ProgramDraws = {
    ...program,
    points: (periodMonths) =>
      program.points(periodMonths).map((point) => Math.max(point % shapes, point - STEPS_DOWN * shapes)),
  };
  return (id) => (id === programId ? sooner : programOf(id));
}

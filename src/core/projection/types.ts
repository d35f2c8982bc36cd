/** Customers whose retention is known one by one: sufficient statistics of the retention posterior. */
export type RetentionData = {
  /** T of every churned referral: payments made in all. */
  churnedAt: readonly number[];
  /** Payments made by every referral that has not stopped, as far as is known. */
  activeWithPayments: readonly number[];
};

/** Customers with the same billing period. Plans with different periods are never counted together. */
export type Clock = RetentionData & {
  periodMonths: number;
  /** Those of `activeWithPayments` that have reached the program's cap. */
  capped: readonly number[];
};

export type ProgramOutlook = {
  programId: string;
  clocks: readonly Clock[];
  /** Prior mean of E[min(T, 120)]. */
  meanLifetimeMonths: number;
  /** (settled rows + 9) / (settled + reversed rows + 10). */
  approvalChance: number;
  upgrades: UpgradesSeen;
};

/** Upgrades so far, and the months in which a customer could have upgraded and didn't. */
export type UpgradesSeen = { upgraded: number; months: number };

/** What an upgrade changes, minor units: a payment from then on, and what it brings once. */
export type Upgrade = { commission: number; bonus: number };

/** An active referral's payments to come. */
export type ActiveReferral = {
  programId: string;
  /** n >= 1: payments made, as far as is known. */
  payments: number;
  /** Payments after these that fell due in a period for which totals are known, but not customers. */
  unseen: number;
  /** Minor units a payment. */
  commission: number;
  /** Null if it has upgraded already, or if it isn't known what an upgrade would change. */
  upgrade: Upgrade | null;
  /** Horizon month (1 = the first after asOf) of payment n + unseen + 1; 0 or less: due by asOf. */
  firstDueMonth: number;
  /** Months between payments. */
  periodMonths: number;
  /** Payments the program still pays; null: no cap. */
  paymentsLeft: number | null;
};

/**
 * What a new referral may buy, minor units: `first` with the first payment, `commission` with each later one.
 * `firstRecurs`: `first` includes a recurring commission.
 */
export type NewPlan = { first: number; commission: number; upgrade: Upgrade | null; firstRecurs?: true };

/** A rate as its Gamma posterior: so many events in so much exposure. */
export type Rate = { events: number; exposure: number };

/** What is counted of an article's traffic on the way to a program; `launch`: nothing is. */
export type TrafficKind = 'views' | 'clicks' | 'launch';

/** The referrals that an article will still bring a program. */
export type Channel = {
  programId: string;
  kind: TrafficKind;
  /** Age of the article at asOf in months of 30 days. */
  age: number;
  /** Traffic since the last day that the program's statements reach, in launch months: who came by it is in none yet. */
  unreported: number;
  /** Median traffic at the present level, as of a launch month: views, clicks, or 1 where neither is known. */
  level: number;
  /** Standard deviation of the logarithm of future traffic, three months ahead. */
  spread: number;
  /** Multiplied, they give referrals per unit of traffic: clicks per view, referrals per click. */
  rates: readonly Rate[];
  /** Each as likely as the others. */
  plans: readonly NewPlan[];
  /** Months between payments; null: one payment only. */
  periodMonths: number | null;
  /** Payments of one customer that the program pays for; null: no cap. */
  paymentsCap: number | null;
};

export type ArticleOutlook = {
  articleId: string;
  /** Null where statements name no customers, or none cover the article: then existing is unknown. */
  active: readonly ActiveReferral[] | null;
  /** Null where it isn't known what brings referrals. */
  channels: readonly Channel[] | null;
  /** Pending and held commissions, minor units, one entry each. */
  pending: readonly { programId: string; amount: number }[];
  /** Settled to date less costs, minor units: where break-even starts. */
  earned: number;
  /** Minor units that the hours so far must earn; null where hours or target are unknown. */
  breakEvenAt: number | null;
};

/** The horizon that screens show first, months. */
export const HEADLINE = 24;

/** The horizons of every projection, months from asOf. They nest: what comes within one comes within the next. */
export const horizons = [12, HEADLINE, 60, 120] as const;
export type Horizon = (typeof horizons)[number];

/** Minor units; null: not known. The mean is of the known parts and is what `bySource` adds up to. */
export type Spread = {
  months: number;
  p10: number | null;
  p50: number | null;
  p90: number | null;
  mean: number | null;
  bySource: {
    pending: number;
    existing: number | null;
    upgrades: number | null;
    newReferrals: number | null;
  };
};

export type Spreads = { year: Spread; headline: Spread; fiveYears: Spread; lifetime: Spread };

export type BreakEven = {
  /** First horizon month (0: already) with probability at least one half; null: not within 120. */
  inMonths: number | null;
  /** First with probability .1 and .9: an 80 % interval; null: not within 120. */
  earliest: number | null;
  latest: number | null;
  probabilityWithin24: number;
  probabilityWithin120: number;
};

export type ArticleForecast = Spreads & { articleId: string; breakEven: BreakEven | null };

export type Forecasts = { articles: ArticleForecast[]; portfolio: Spreads };

/** What a program's referrals have shown so far: sufficient statistics of the retention posterior. */
export type RetentionData = {
  /** T of every churned referral: payments made in all. */
  churnedAt: readonly number[];
  /** Payments made by every active referral. */
  activeWithPayments: readonly number[];
};

export type ProgramOutlook = RetentionData & {
  programId: string;
  /** Prior mean of E[min(T, 120)]. */
  meanLifetimeMonths: number;
  /** (settled rows + 9) / (settled + reversed rows + 10). */
  approvalChance: number;
};

/** An active referral's payments to come. */
export type ActiveReferral = {
  programId: string;
  /** n >= 1: payments made. */
  payments: number;
  /** Minor units a payment. */
  commission: number;
  /** Horizon month (1 = the first after asOf) of payment n+1; 0 or less: due by asOf. */
  firstDueMonth: number;
  /** Months between payments. */
  periodMonths: number;
  /** Payments the program still pays; null: no cap. */
  paymentsLeft: number | null;
};

export type ArticleOutlook = {
  articleId: string;
  /** Null where statements name no customers, or none cover the article: then existing is unknown. */
  active: readonly ActiveReferral[] | null;
  /** Pending and held commissions, minor units, one entry each. */
  pending: readonly { programId: string; amount: number }[];
  /** Settled to date less costs, minor units: where break-even starts. */
  earned: number;
  /** Minor units that the hours so far must earn; null where hours or target are unknown. */
  breakEvenAt: number | null;
};

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

export type BreakEven = {
  /** First horizon month (0: already) with probability at least one half; null: not within 120. */
  inMonths: number | null;
  probabilityWithin24: number;
};

export type ArticleForecast = {
  articleId: string;
  headline: Spread;
  lifetime: Spread;
  breakEven: BreakEven | null;
};

export type Forecasts = { articles: ArticleForecast[]; portfolio: { headline: Spread; lifetime: Spread } };

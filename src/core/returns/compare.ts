/** An article in a comparison: its group, the work in it, and what it has brought and is expected to, less costs. */
export type Compared = { group: string; hours: number; value: number };

/** A group of articles, best first. Rates in minor units an hour. */
export type GroupRate = {
  group: string;
  articles: number;
  hours: number;
  /** All value over all hours. */
  rate: number;
  /** What one more article like these may be expected to bring an hour: drawn towards all articles by chance alone. */
  expected: number;
  /** An 80 % interval of it, before the luck of the single article. */
  low: number;
  high: number;
  /** Why it stands where it does: too few to tell, no more than chance, or better or worse than all together. */
  verdict: 'few' | 'chance' | 'better' | 'worse';
};

/** Fewer articles than this tell little, whatever their rates. */
const FEW = 3;
const Z_80 = 1.2815515655446004;

/**
 * Which groups of articles (a topic, a format, a program) bring more an hour, and what to write next: the first.
 * Groups are drawn towards the rate of all articles as far as they differ by no more than chance: empirical Bayes, with
 * the variances by moments (DerSimonian & Laird 1986, Control. Clin. Trials 7). Articles without hours are left out.
 */
export function compareGroups(articles: readonly Compared[]): GroupRate[] {
  const worked = articles.filter(({ hours }) => hours > 0);
  const groups = [...Map.groupBy(worked, ({ group }) => group)].map(([group, all]) => groupOf(group, all));
  const overall = weightedRate(worked);
  const within = withinVariance(groups);
  const between = betweenVariance(groups, within, overall);
  return groups
    .map(({ group, all, rate, effective }): GroupRate => {
      const own = within / effective;
      const trust = between + own > 0 ? between / (between + own) : 0;
      const expected = overall + trust * (rate - overall);
      const deviation = Math.sqrt(trust * own);
      const [low, high] = [expected - Z_80 * deviation, expected + Z_80 * deviation];
      const verdict =
        all.length < FEW ? 'few' : low > overall ? 'better' : high < overall ? 'worse' : 'chance';
      return { group, articles: all.length, hours: hoursOf(all), rate, expected, low, high, verdict };
    })
    .sort((a, b) => b.expected - a.expected || (a.group < b.group ? -1 : 1));
}

type Group = { group: string; all: Compared[]; rate: number; effective: number };

/** `effective` articles of the same length would tell as much. */
function groupOf(group: string, all: Compared[]): Group {
  const squares = all.reduce((sum, { hours }) => sum + hours * hours, 0);
  return { group, all, rate: weightedRate(all), effective: hoursOf(all) ** 2 / squares };
}

/** How much the rates of articles differ within their groups. */
function withinVariance(groups: readonly Group[]): number {
  const articles = groups.reduce((sum, { all }) => sum + all.length, 0);
  const squares = groups.reduce((sum, { all, rate }) => {
    const mean = hoursOf(all) / all.length;
    return sum + all.reduce((own, { hours, value }) => own + (hours / mean) * (value / hours - rate) ** 2, 0);
  }, 0);
  return articles > groups.length ? squares / (articles - groups.length) : 0;
}

/** How much the rates of groups differ beyond that. */
function betweenVariance(groups: readonly Group[], within: number, overall: number): number {
  const total = groups.reduce((sum, { effective }) => sum + effective, 0);
  const squares = groups.reduce((sum, { effective, rate }) => sum + effective * (rate - overall) ** 2, 0);
  const scale = total - groups.reduce((sum, { effective }) => sum + effective ** 2, 0) / total;
  return scale > 0 ? Math.max(0, (squares - (groups.length - 1) * within) / scale) : 0;
}

function weightedRate(articles: readonly Compared[]): number {
  const hours = hoursOf(articles);
  return hours > 0 ? articles.reduce((sum, { value }) => sum + value, 0) / hours : 0;
}

function hoursOf(articles: readonly Compared[]): number {
  return articles.reduce((sum, { hours }) => sum + hours, 0);
}

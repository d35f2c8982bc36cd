import { sum } from '../sums.ts';
/** An article in a comparison: its group, the work in it, and what it has brought and is expected to, less costs. */
export type Compared = { group: string; hours: number; value: number };

/** A group of articles, best first. Rates in minor units an hour. */
export type GroupRate = {
  group: string;
  articles: number;
  hours: number;
  /** All value over all hours. */
  rate: number;
  /**
   * What one more article like these may be expected to bring per hour: drawn towards all articles as far as chance
   * explains the difference.
   */
  expected: number;
  /** Its 80 % interval, without the luck of the single article; null if no group has two articles. */
  low: number | null;
  high: number | null;
  /** How it compares with all articles together: too few articles to tell, no more than chance, better, or worse. */
  verdict: 'few' | 'chance' | 'better' | 'worse';
};

/** Fewer articles than this say little, whatever their rates. */
const FEW = 3;
const Z_80 = 1.2815515655446004;

/**
 * Which groups of articles (a topic, a format, a program) bring more an hour, and what to write next: the first.
 * Groups are drawn towards the rate of all articles as far as they differ by no more than chance: empirical Bayes, with
 * the variances by moments (DerSimonian & Laird 1986, Control. Clin. Trials 7) and intervals that allow for how little
 * these may be known (Morris 1983, J. Am. Stat. Assoc. 78). Articles without hours are left out.
 */
export function compareGroups(articles: readonly Compared[]): GroupRate[] {
  const worked = articles.filter(({ hours }) => hours > 0);
  const groups = [...Map.groupBy(worked, ({ group }) => group)].map(([group, all]) => groupOf(group, all));
  const overall = weightedRate(worked);
  const within = withinVariance(groups);
  const between = within === null ? 0 : betweenVariance(groups, within);
  const ofOverall = overallVariance(groups, within ?? 0, between);
  const spreads = { within, between, ofOverall, doubt: 2 / Math.max(1, groups.length - 3) };
  return groups
    .map((group) => rated(group, overall, spreads))
    .sort((a, b) => b.expected - a.expected || (a.group < b.group ? -1 : 1));
}

/**
 * Variances: of articles within their groups, of groups beyond that, and of the rate of all. `doubt` is the
 * uncertainty of the second one, relative to its square: a few groups tell little about it.
 */
type Spreads = { within: number | null; between: number; ofOverall: number; doubt: number };

function rated({ group, all, rate, effective }: Group, overall: number, spreads: Spreads): GroupRate {
  const { within, between, ofOverall, doubt } = spreads;
  const known = { group, articles: all.length, hours: hoursOf(all), rate };
  if (within === null) return { ...known, expected: overall, low: null, high: null, verdict: 'few' };
  const own = within / effective;
  const trust = between + own > 0 ? between / (between + own) : 0;
  const expected = overall + trust * (rate - overall);
  const drawn = (1 - trust) * (rate - overall);
  const deviation = Math.sqrt(trust * own + (1 - trust) ** 2 * ofOverall + doubt * drawn ** 2);
  const [low, high] = [expected - Z_80 * deviation, expected + Z_80 * deviation];
  const verdict = all.length < FEW ? 'few' : low > overall ? 'better' : high < overall ? 'worse' : 'chance';
  return { ...known, expected, low, high, verdict };
}

type Group = { group: string; all: Compared[]; rate: number; effective: number };

/** `effective`: the number of articles of equal length that would say as much. */
function groupOf(group: string, all: Compared[]): Group {
  const squares = sum(all.map(({ hours }) => hours * hours));
  return { group, all, rate: weightedRate(all), effective: hoursOf(all) ** 2 / squares };
}

/**
 * The variance of rates within groups; null if each group is a single article. Squares are weighted by hours,
 * so they are divided by the sum of n (1 - 1 / effective), which is n - 1 for a group whose articles all took
 * as long.
 */
function withinVariance(groups: readonly Group[]): number | null {
  const articles = sum(groups.map(({ all }) => all.length));
  const squares = groups.map(({ all, rate }) => {
    const mean = hoursOf(all) / all.length;
    return sum(all.map(({ hours, value }) => (hours / mean) * (value / hours - rate) ** 2));
  });
  const free = sum(groups.map(({ all, effective }) => all.length * (1 - 1 / effective)));
  return articles > groups.length ? sum(squares) / free : null;
}

/** How much the rates of groups differ beyond that. */
function betweenVariance(groups: readonly Group[], within: number): number {
  const total = sum(groups.map(({ effective }) => effective));
  const mean = sum(groups.map(({ effective, rate }) => effective * rate)) / total;
  const squares = sum(groups.map(({ effective, rate }) => effective * (rate - mean) ** 2));
  const scale = total - sum(groups.map(({ effective }) => effective ** 2)) / total;
  return scale > 0 ? Math.max(0, (squares - (groups.length - 1) * within) / scale) : 0;
}

/** How much the overall rate would vary with other articles from the same groups. */
function overallVariance(groups: readonly Group[], within: number, between: number): number {
  const hours = sum(groups.map(({ all }) => hoursOf(all)));
  return sum(
    groups.map(({ all, effective }) => (hoursOf(all) / hours) ** 2 * (between + within / effective)),
  );
}

/** All value over all hours, minor units an hour; 0 without hours. */
export function weightedRate(articles: readonly Compared[]): number {
  const hours = hoursOf(articles);
  return hours > 0 ? sum(articles.map(({ value }) => value)) / hours : 0;
}

function hoursOf(articles: readonly Compared[]): number {
  return sum(articles.map(({ hours }) => hours));
}

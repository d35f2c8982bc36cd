import type { ArticleView } from '../articles/article.ts';
import { daysBetween } from '../calendar.ts';
import { affiliateLink } from '../links/affiliate.ts';
import type { OutboundLink } from '../links/link.ts';
import type { Program } from '../programs/program.ts';
import { type ArticleClicks, clickShares } from './click-share.ts';
import { clueValue } from './clues.ts';
import type { LooseGroup } from './loose.ts';

/** Why an article may be the one. It is shown beside the article, since it is a guess. */
export type SuggestionReason =
  /** This article contains its sub-ID, as others do. */
  | { kind: 'rival' }
  /** This article contains its link, and no other does. */
  | { kind: 'link' }
  | { kind: 'similar-sub-id'; subId: string }
  /** The words of the sub-ID are in the article's address. */
  | { kind: 'address' }
  /** Its share of the program's known clicks before the first order: an estimate. */
  | { kind: 'click-share'; share: number }
  /** It links to the program, and appeared so many days before the first order. */
  | { kind: 'published-before'; days: number }
  | { kind: 'only-article' };

export type Suggestion = { articleId: string; reason: SuggestionReason };

export type SuggestionFacts = {
  program: Program;
  articles: readonly ArticleView[];
  links: readonly OutboundLink[];
  /** The articles that share the group's sub-ID. */
  rivals: readonly string[];
  /** Of the program, where a click statement tells whose they are. */
  clicks: readonly ArticleClicks[];
};

/** Up to so many days after an article appeared, a first order may be due to it. */
const SOON_DAYS = 30;
const MOST = 3;

/** Articles that a group of unattributed money may belong to, the likeliest first, each once. */
export function suggestArticles(group: LooseGroup, facts: SuggestionFacts): Suggestion[] {
  const found: Suggestion[] = [
    ...facts.rivals.map((articleId) => ({ articleId, reason: { kind: 'rival' } as const })),
    ...byLink(group, facts),
    ...bySubId(group, facts),
    ...byClicks(group, facts),
    ...byTime(group, facts),
  ];
  const byArticle = Map.groupBy(found, ({ articleId }) => articleId);
  return [...byArticle.values()].flatMap(([first]) => first ?? []).slice(0, MOST);
}

function byLink({ tie }: LooseGroup, { links }: SuggestionFacts): Suggestion[] {
  if (tie?.field !== 'link') return [];
  const value = clueValue('link', tie.value);
  const standing = links.filter((link) => clueValue('link', link.href) === value);
  const [articleId, ...others] = new Set(standing.map((link) => link.articleId));
  return articleId !== undefined && others.length === 0 ? [{ articleId, reason: { kind: 'link' } }] : [];
}

function bySubId({ tie }: LooseGroup, { program, articles, links }: SuggestionFacts): Suggestion[] {
  if (tie?.field !== 'subId') return [];
  const used = links.flatMap((link) => {
    const subId = affiliateLink(link, [program])?.subId;
    return subId ? [{ articleId: link.articleId, subId }] : [];
  });
  const similar = used.filter(({ subId }) => isSimilar(subId, tie.value));
  const words = tie.value
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 3);
  const inAddress = articles.filter(({ url }) => {
    const path = URL.parse(url)?.pathname.toLowerCase() ?? '';
    return words.length > 0 && words.every((word) => path.includes(word));
  });
  return [
    ...similar.map(
      ({ articleId, subId }): Suggestion => ({ articleId, reason: { kind: 'similar-sub-id', subId } }),
    ),
    ...inAddress.map(({ id }): Suggestion => ({ articleId: id, reason: { kind: 'address' } })),
  ];
}

function byClicks({ firstDay }: LooseGroup, { program, clicks }: SuggestionFacts): Suggestion[] {
  return clickShares(clicks, { programId: program.id, day: firstDay }).map(({ articleId, share }) => ({
    articleId,
    reason: { kind: 'click-share', share },
  }));
}

/** Articles that link to the program: the last that appeared before the first order, or the only one. */
function byTime({ firstDay }: LooseGroup, { program, articles, links }: SuggestionFacts): Suggestion[] {
  const linking = new Set(
    links.filter((link) => affiliateLink(link, [program]) !== null).map((link) => link.articleId),
  );
  const [only, ...others] = linking;
  if (only !== undefined && others.length === 0)
    return [{ articleId: only, reason: { kind: 'only-article' } }];
  return articles
    .flatMap(({ id, publishedOn }) => {
      if (publishedOn === null || !linking.has(id)) return [];
      const days = daysBetween(publishedOn, firstDay);
      return days >= 0 && days <= SOON_DAYS ? [{ articleId: id, days }] : [];
    })
    .toSorted((a, b) => a.days - b.days)
    .slice(0, 1)
    .map(({ articleId, days }) => ({ articleId, reason: { kind: 'published-before', days } }));
}

/**
 * True for values that differ as typing mistakes do: in case and punctuation, by a part added at an end,
 * or in two letters. Their digits must agree: numbers that are close name different things.
 */
export function isSimilar(a: string, b: string): boolean {
  const [one, two] = [fold(a), fold(b)];
  if (digits(one) !== digits(two)) return false;
  if (one === two) return one !== '';
  const [short = '', long = ''] = one.length < two.length ? [one, two] : [two, one];
  if (short.length >= 4 && (long.startsWith(short) || long.endsWith(short))) return true;
  return short.length >= 5 && editDistance(one, two) <= 2;
}

const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const digits = (text: string) => text.replace(/\D/g, '');

/** The Levenshtein distance: how many letters to change, add or leave out to turn one text into the other. */
function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...a].entries()) {
    const line = [row + 1];
    for (const [column, other] of [...b].entries()) {
      const replace = (above[column] ?? 0) + (letter === other ? 0 : 1);
      line.push(Math.min(replace, (above[column + 1] ?? 0) + 1, (line[column] ?? 0) + 1));
    }
    above = line;
  }
  return above.at(-1) ?? 0;
}

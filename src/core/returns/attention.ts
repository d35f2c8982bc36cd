import { copyDue, type LastCopy } from '../backup/reminder.ts';
import { type Day, daysBetween } from '../calendar.ts';
import { keyOf } from '../ids.ts';
import type { DisclosureState } from '../links/disclosure.ts';
import type { AmountsByCurrency } from '../money.ts';
import { ratesMissing } from '../rates/needs.ts';
import { sum } from '../sums.ts';
import type { Portfolio, ProgramReturns } from './portfolio.ts';

/** One thing that needs the author. Its id contains what it says, so a changed fact makes a new item. */
export type AttentionItem = { id: string } & (
  | { kind: 'identity' }
  | { kind: 'program' }
  /** A program's statements reach `coversTo`, `days` days ago; null: none was imported. */
  | { kind: 'coverage'; programId: string; program: string; coversTo: Day | null; days: number }
  /** Payments of a program that are missing or short by its terms, and what is known of their amounts. */
  | { kind: 'owed'; programId: string; program: string; payments: number; amounts: [string, number][] }
  /** Settled and pending minor units by currency that belong to no article; zeros left out. */
  | { kind: 'unattributed'; amounts: [currency: string, amount: number][] }
  /** Affiliate links without the sub-ID that they could carry, and in which articles. */
  | { kind: 'untagged'; links: number; articles: ArticleName[] }
  /** Affiliate links that a check found dead, led away or without the author's id, and in which articles. */
  | { kind: 'broken'; links: number; articles: ArticleName[] }
  /** Articles that don't tell readers of their affiliate links. */
  | { kind: 'undisclosed'; articles: ArticleName[] }
  /** Currencies with amounts that no rate reaches, and how many months those are of. */
  | { kind: 'rates'; missing: { currency: string; months: number }[] }
  /** Names of the files whose imports are being published or undone. */
  | { kind: 'imports'; files: string[] }
  /** The last saved copy of the data is of this day; null: there is none. */
  | { kind: 'copy'; copiedOn: Day | null }
);

type ArticleName = { id: string; title: string };

/** What the links of an article lack; null: nothing is known about them. */
export type ArticleGaps = {
  articleId: string;
  untagged: number | null;
  disclosure: DisclosureState | null;
  /** Those that the last check found broken, and that the author did not dismiss. */
  broken: number;
};

export type AttentionFacts = {
  portfolio: Portfolio;
  hasIdentity: boolean;
  /** Of the articles with affiliate links. */
  gaps: readonly ArticleGaps[];
  copy: LastCopy;
  /** What programs owe by their terms. */
  owed: readonly { programId: string; payments: number; amounts: AmountsByCurrency }[];
  today: Day;
};

/** Days after which a program's next statement is due: the longest month. */
const DUE_AFTER_DAYS = 31;

/** What needs the author, most important first: after the set-up, the programs whose coverage is oldest. */
export function attentionOf({
  portfolio,
  hasIdentity,
  gaps,
  owed,
  copy,
  today,
}: AttentionFacts): AttentionItem[] {
  const items: AttentionItem[] = [];
  if (!hasIdentity) items.push({ id: keyOf('identity'), kind: 'identity' });
  if (portfolio.programs.length === 0) items.push({ id: keyOf('program'), kind: 'program' });
  items.push(...oldCoverage(portfolio, today), ...owedItems(portfolio, owed));
  const amounts = looseAmounts(portfolio);
  if (amounts.length > 0) {
    items.push({ id: keyOf('unattributed', ...amounts.flat()), kind: 'unattributed', amounts });
  }
  items.push(...linkItems(portfolio, gaps));
  const missing = ratesMissing(portfolio.rates).map(({ currency, months }) => ({
    currency,
    months: months.length,
  }));
  if (missing.length > 0) {
    const parts = missing.flatMap(({ currency, months }) => [currency, months]);
    items.push({ id: keyOf('rates', ...parts), kind: 'rates', missing });
  }
  const files = portfolio.unfinishedImports;
  if (files.length > 0) items.push({ id: keyOf('imports', ...files), kind: 'imports', files });
  const due = copyDue(copy, today);
  if (due !== null) items.push({ id: keyOf('copy', due), kind: 'copy', copiedOn: due || null });
  return items;
}

/** Missing and short payments, program by program. */
function owedItems({ programs }: Portfolio, owed: AttentionFacts['owed']): AttentionItem[] {
  return programs.flatMap(({ program: { id: programId, name } }): AttentionItem[] => {
    const own = owed.find((item) => item.programId === programId);
    if (!own || own.payments === 0) return [];
    const amounts = Object.entries(own.amounts).sort(([a], [b]) => (a < b ? -1 : 1));
    const id = keyOf('owed', programId, own.payments, ...amounts.flat());
    return [{ id, kind: 'owed', programId, program: name, payments: own.payments, amounts }];
  });
}

/** What the links of published articles lack. The ids contain the articles, so one article more makes a new item. */
function linkItems({ articles }: Portfolio, gaps: readonly ArticleGaps[]): AttentionItem[] {
  const published = new Map(
    articles.filter(({ article }) => article.published).map(({ article }) => [article.id, article.title]),
  );
  const own = gaps.filter(({ articleId }) => published.has(articleId));
  const names = (some: readonly ArticleGaps[]) =>
    some.map(({ articleId }) => ({ id: articleId, title: published.get(articleId) ?? '' }));
  const broken = own.filter(({ broken }) => broken > 0);
  const untagged = own.filter(({ untagged }) => untagged);
  const undisclosed = own.filter(({ disclosure }) => disclosure === 'missing');
  const items: AttentionItem[] = [];
  if (broken.length > 0) {
    const counts = broken.flatMap(({ articleId, broken }) => [articleId, broken]);
    const links = sum(broken.map((gap) => gap.broken));
    items.push({ id: keyOf('broken', ...counts), kind: 'broken', links, articles: names(broken) });
  }
  if (untagged.length > 0) {
    const counts = untagged.flatMap(({ articleId, untagged }) => [articleId, untagged]);
    const links = sum(untagged.map((gap) => gap.untagged ?? 0));
    items.push({ id: keyOf('untagged', ...counts), kind: 'untagged', links, articles: names(untagged) });
  }
  if (undisclosed.length > 0) {
    const ids = undisclosed.map(({ articleId }) => articleId);
    items.push({ id: keyOf('undisclosed', ...ids), kind: 'undisclosed', articles: names(undisclosed) });
  }
  return items;
}

/** A closed program without any statement will not get one. */
export function isStatementDue({ program, coversTo }: ProgramReturns, today: Day): boolean {
  return coversTo === null ? !program.closed : daysBetween(coversTo, today) > DUE_AFTER_DAYS;
}

function oldCoverage({ programs }: Portfolio, today: Day): AttentionItem[] {
  return programs
    .filter((item) => isStatementDue(item, today))
    .toSorted((a, b) => ((a.coversTo ?? '') < (b.coversTo ?? '') ? -1 : 1))
    .map(({ program: { id: programId, name }, coversTo }) => ({
      id: keyOf('coverage', programId, coversTo),
      kind: 'coverage',
      programId,
      program: name,
      coversTo,
      days: coversTo === null ? 0 : daysBetween(coversTo, today),
    }));
}

/** What rows bring that belong to no article yet, by currency, minor units, pending included; nothing where that is 0. */
export function looseAmounts({ unattributed, unattributedTotals, currency }: Portfolio): [string, number][] {
  const own = unattributed.commissions;
  const others = Object.entries(unattributed.otherCurrencies).sort(([a], [b]) => (a < b ? -1 : 1));
  return [...(own ? [[currency, own] as const] : []), ...others]
    .map(([code, { toDate, pending }]): [string, number] => [
      code,
      toDate + pending - (unattributedTotals[code] ?? 0),
    ])
    .filter(([, amount]) => amount !== 0);
}

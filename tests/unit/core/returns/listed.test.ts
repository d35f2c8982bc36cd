import { expect, test } from 'vitest';
import { listedArticles, listTotals } from '@/core/returns/listed.ts';
import type { ArticleReturns } from '@/core/returns/portfolio.ts';
import { bareRow, emptyPortfolio, noTotals } from '../../../support/portfolios.ts';

const noHours = { research: 0, writing: 0, 'code-testing': 0, editing: 0, maintenance: 0 };
const time = (hours: number) => ({ hours, hoursEstimated: 0, hoursByActivity: noHours });

test('published articles are listed, and drafts that hold money or hours', () => {
  const draft = { ...bareRow(1, { published: false }) };
  const articles: ArticleReturns[] = [
    draft,
    { ...bareRow(2, { published: false }), time: time(1) },
    { ...bareRow(3, { published: false }), commissions: { ...noTotals, pending: 1 } },
    bareRow(4),
    // Shown in the total as money apart, for want of a rate.
    { ...bareRow(5, { published: false }), otherCurrencies: { EUR: { ...noTotals, toDate: 300 } } },
  ];
  const listed = listedArticles({ ...emptyPortfolio, articles });
  expect(listed.map(({ article }) => article.id)).toEqual(['devto:2', 'devto:3', 'devto:4', 'devto:5']);
});

test('sums are of what is known, and an hourly rate of the articles whose hours are', () => {
  const rows: ArticleReturns[] = [
    {
      ...bareRow(1, { wordCount: 1000 }),
      time: time(2),
      costs: 500,
      commissions: { ...noTotals, firstOrder: 2000, toDate: 2000 },
    },
    {
      ...bareRow(2),
      time: time(2.5),
      commissions: { ...noTotals, recurring: 4800, toDate: 4800, pending: 100 },
      otherCurrencies: { EUR: { ...noTotals, recurring: 300, toDate: 300 } },
    },
    {
      ...bareRow(3, { wordCount: 500 }),
      commissions: { ...noTotals, flat: 9000, toDate: 9000 },
      otherCurrencies: { EUR: { ...noTotals, recurring: 50, toDate: 50 } },
    },
  ];
  expect(listTotals(rows)).toEqual({
    articles: 3,
    words: 1500,
    hours: 4.5,
    hoursEstimated: 0,
    conversions: null,
    commissions: { ...noTotals, firstOrder: 2000, recurring: 4800, flat: 9000, toDate: 15800, pending: 100 },
    otherCurrencies: { EUR: { ...noTotals, recurring: 350, toDate: 350 } },
    runRate: null,
    costs: 500,
    // (2000 - 500 + 4800) / 4.5 hours.
    effectiveHourlyRate: 1400,
    headline: null,
    lifetime: null,
  });
});

test('an article that earned only in a currency without a rate has no part in the rate of all', () => {
  const rows: ArticleReturns[] = [
    { ...bareRow(1), time: time(2), commissions: { ...noTotals, toDate: 2000 } },
    { ...bareRow(2), time: time(4), otherCurrencies: { EUR: { ...noTotals, toDate: 30_000 } } },
  ];
  // 20.00 in 2 hours.
  expect(listTotals(rows)).toMatchObject({ hours: 6, effectiveHourlyRate: 1000 });
  expect(listTotals(rows.slice(1)).effectiveHourlyRate).toBeNull();
});

test('no article: nothing is known', () => {
  expect(listTotals([])).toMatchObject({ articles: 0, hours: null, effectiveHourlyRate: null });
});

import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { articleTableCsv } from '@/core/returns/article-csv.ts';
import { articlesCsv, articlesMarkdown } from '@/core/returns/article-export.ts';
import { type ColumnId, columnIds } from '@/core/returns/article-values.ts';
import type { ArticleReturns, Figures, Portfolio } from '@/core/returns/portfolio.ts';
import { bareRow, emptyPortfolio, noTotals } from '../../../support/portfolios.ts';

const figures: Figures = {
  articleId: 'devto:1',
  asOf: '2026-11-22',
  conversions: 3,
  activeReferrals: 2,
  churnedReferrals: 1,
  runRate: 800,
  clicksByMonth: [41, null, 17],
  year: null,
  headline: null,
  fiveYears: null,
  lifetime: null,
  breakEven: null,
  basis: [],
};
const noHours = { research: 0, writing: 4.5, 'code-testing': 0, editing: 0, maintenance: 0 };
const full: ArticleReturns = {
  ...bareRow(1, { title: 'Queues, in "Postgres"', publishedOn: '2026-05-04', wordCount: 1840 }),
  commissions: { ...noTotals, firstOrder: 2250, recurring: 4800, adjustment: -250, toDate: 6800 },
  time: { hours: 4.5, hoursEstimated: 0, hoursByActivity: noHours },
  effectiveHourlyRate: 1511,
  figures,
};

const table = (articles: ArticleReturns[], part: Partial<Portfolio> = {}) =>
  articleTableCsv({ ...emptyPortfolio, ...part, articles });

describe('the article table as CSV', () => {
  test('has the columns of the spreadsheet, plain decimals, and nothing where nothing is known', () => {
    expect(table([full, bareRow(2)])).toBe(
      [
        'URL,Title,Published,Words,Hours,Clicks month 1,Clicks month 2,Clicks month 3,Conversions,First order,Recurring,Effective hourly rate,Currency',
        'https://dev.to/me/post-1,"Queues, in ""Postgres""",2026-05-04,1840,4.5,41,,17,3,22.50,48.00,15.11,USD',
        'https://dev.to/me/post-2,Post 2,,,,,,,,0.00,0.00,,USD',
        '',
      ].join('\r\n'),
    );
  });

  test('a currency without cents, and a rate below zero, stay numbers', () => {
    const row = { ...full, effectiveHourlyRate: -1200 };
    expect(table([row], { currency: 'JPY' }).split('\r\n')[1]).toMatch(/,2250,4800,-1200,JPY$/);
  });

  test.each([
    ['=HYPERLINK("https://x.example")', `'=HYPERLINK("https://x.example")`],
    ['+1 for queues', `'+1 for queues`],
    ['-1 for queues', `'-1 for queues`],
    ['@me', `'@me`],
    ['\t=1+1', `'\t=1+1`],
    ["'=already", "''=already"],
    ["'Quoted' words", "'Quoted' words"],
    ['1 = 1', '1 = 1'],
  ])('the title %j is written %j', (title, written) => {
    const { data } = Papa.parse<string[]>(table([bareRow(1, { title })]));
    expect(data[1]?.[1]).toBe(written);
  });

  test('no text cell can start a formula, and whole seconds come back from the hours', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 360_000 }), (title, seconds) => {
        const time = { hours: seconds / 3600, hoursEstimated: 0, hoursByActivity: noHours };
        // Told, since it would be guessed from a title of bars.
        const { data } = Papa.parse<string[]>(table([{ ...bareRow(1, { title }), time }]), {
          delimiter: ',',
        });
        expect(data[1]?.[1] ?? '').not.toMatch(/^[=+\-@\t\r]/);
        expect(Math.round(Number(data[1]?.[4]) * 3600)).toBe(seconds);
      }),
    );
  });

  test('drafts without money and hours are left out', () => {
    expect(
      table([bareRow(1, { published: false })])
        .trim()
        .split('\r\n'),
    ).toHaveLength(1);
  });
});

describe('the article table as Markdown', () => {
  const columns: ColumnId[] = [
    ...(['title', 'toDate', 'published', 'words'] as const),
    ...(['hours', 'clicks2', 'conversions', 'other'] as const),
  ];
  const shown = (part: Partial<Portfolio>, isWhole: boolean, ids: readonly ColumnId[] = columns) => {
    const portfolio = { ...emptyPortfolio, ...part };
    const gaps = () => ({ links: null, untagged: null, disclosure: null });
    const rows = portfolio.articles.map((row) => ({ ...row, gaps }));
    return { portfolio, rows, columns: ids, nameOf: (id: ColumnId) => id, isWhole };
  };
  const markdown = (part: Partial<Portfolio>, isWhole: boolean) =>
    articlesMarkdown(shown(part, isWhole)).split('\n');

  test('links, unknowns as dashes, and the sums of what is in it', () => {
    const [head, rule, ...rows] = markdown({ articles: [full, bareRow(2, { title: 'A [b] | c' })] }, true);
    expect(head).toBe('| title | toDate | published | words | hours | clicks2 | conversions | other |');
    expect(rule).toBe(`| --- |${' ---: |'.repeat(7)}`);
    expect(rows).toEqual([
      '| [Queues, in "Postgres"](https://dev.to/me/post-1) | $68.00 | 2026-05-04 | 1,840 | 4.5 | – | 3 | -$2.50 |',
      '| [A \\[b\\] \\| c](https://dev.to/me/post-2) | $0.00 | – | – | – | – | – | $0.00 |',
      '| **2 articles** | $68.00 |  | 1,840 | 4.5 |  | 3 | -$2.50 |',
      '',
    ]);
  });

  test('what belongs to no article stands below a whole table, never below a part', () => {
    const commissions = { ...noTotals, firstOrder: 325, toDate: 325 };
    const unattributed = { commissions, otherCurrencies: {}, figures: null };
    const last = (isWhole: boolean) => markdown({ articles: [full], unattributed }, isWhole).at(-2);
    expect(last(true)).toBe('| Not attributed | $3.25 |  |  |  |  |  | $0.00 |');
    expect(last(false)).toMatch(/^\| \*\*1 article\*\*/);
  });

  test('every row has as many cells as the head, whatever title and address hold', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        (title, url) => {
          const lines = markdown({ articles: [bareRow(1, { title, url })] }, true);
          expect(lines).toHaveLength(5);
          for (const line of lines.slice(0, 4))
            expect(line.replaceAll(/\\./g, '').split('|')).toHaveLength(10);
        },
      ),
    );
  });

  test('as CSV too: the columns shown in their order, plain numbers, nothing where nothing is known', () => {
    const articles = [full, bareRow(2, { title: '=1' })];
    const [head, first, second] = articlesCsv(shown({ articles }, true)).split('\r\n');
    expect(head).toBe('URL,title,toDate,published,words,hours,clicks2,conversions,other,Currency');
    expect(first).toMatch(/^https:.*,"Queues, in ""Postgres""",68.00,2026-05-04,1840,4.5,,3,-2.50,USD$/);
    expect(second).toBe("https://dev.to/me/post-2,'=1,0.00,,,,,,0.00,USD");
  });

  test('every column has a name and a cell', () => {
    const [head, , first] = articlesMarkdown(shown({ articles: [full] }, true, columnIds)).split('\n');
    expect(head?.split(' | ')).toHaveLength(24);
    expect(first?.split(' | ')).toHaveLength(24);
  });
});

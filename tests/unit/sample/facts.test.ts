import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sampleFacts } from '@/sample/facts.ts';
import { makeSample, SEED } from '../../../scripts/sample/generate.ts';

type Line = Record<string, string>;

/** The committed rows, read with nothing but a split: no cell of them holds a comma. */
function linesOf(name: string): Line[] {
  const [head = '', ...rest] = readFileSync(`src/sample/${name}.csv`, 'utf8').trimEnd().split('\n');
  const columns = head.split(',');
  return rest.map((row) =>
    Object.fromEntries(row.split(',').map((cell, index) => [columns[index] ?? '', cell])),
  );
}

const cents = (text = '') => Math.round(Number(text) * 100);
const dayOf = (line: Line) => line.Date ?? '';
const names = ['global-api', 'deploybox', 'backend-books'];
const [globalApi = [], deploybox = [], books = []] = names.map(linesOf);
const all = [...globalApi, ...deploybox, ...books];

function sumOf(event: string, month: string): number {
  return all
    .filter((line) => line.Event === event && dayOf(line).startsWith(month) && line.Status !== 'Reversed')
    .reduce((sum, line) => sum + cents(line.Commission), 0);
}

describe('the six months', () => {
  it.each([
    ['2026-05', 1150, 0],
    ['2026-06', 4300, 800],
    ['2026-07', 8700, 3100],
    ['2026-08', 11200, 6400],
    ['2026-09', 9400, 14800],
    ['2026-10', 6800, 31000],
  ])('%s has first orders of %i and recurring of %i cents', (month, firstOrder, recurring) => {
    expect([sumOf('First order', month), sumOf('Recurring', month)]).toEqual([firstOrder, recurring]);
  });

  it('hold every row there is', () => {
    expect(all.filter((line) => dayOf(line) < '2026-05-01' || dayOf(line) > '2026-10-31')).toEqual([]);
  });
});

describe('the terms', () => {
  const ofEvent = (lines: Line[], event: string) => lines.filter((line) => line.Event === event);
  // In ten-thousandths of a unit, so that nothing is rounded.
  const shares = (lines: Line[], percent: number) =>
    lines.map((line) => [cents(line.Commission) * 100, cents(line['Plan price']) * percent]);

  it.each([
    [globalApi, 'First order', 15],
    [globalApi, 'Recurring', 8],
    [globalApi, 'Upgrade bonus', 10],
    [books, 'First order', 20],
  ])('%#: %s rows pay %i %% of the price, to the cent', (lines, event, percent) => {
    const pairs = shares(ofEvent(lines, String(event)), Number(percent));
    expect(pairs.length).toBeGreaterThan(0);
    expect(pairs.filter(([paid, due]) => paid !== due)).toEqual([]);
  });

  it('Deploybox pays 30.00 a sign-up, Backend Books first orders only', () => {
    expect(new Set(deploybox.map((line) => line.Commission))).toEqual(new Set(['30.00']));
    expect(new Set(books.map((line) => line.Event))).toEqual(new Set(['First order']));
  });

  it('each customer starts once, pays every month until the end, and has one bonus with the first upgrade', () => {
    for (const lines of Map.groupBy(globalApi, (line) => line.Customer).values()) {
      const paid = lines.filter((line) => line.Event === 'First order' || line.Event === 'Recurring');
      expect(paid.map((line) => line.Event)).toEqual([
        'First order',
        ...paid.slice(1).map(() => 'Recurring'),
      ]);
      const months = paid.map((line) => Number(dayOf(line).slice(5, 7)));
      expect(months).toEqual(months.map((_, index) => (months[0] ?? 0) + index));
      const prices = paid.map((line) => cents(line['Plan price']));
      const upgrade = paid.find((_, index) => index > 0 && (prices[index] ?? 0) > (prices[index - 1] ?? 0));
      const bonuses = ofEvent(lines, 'Upgrade bonus').map((line) => [line.Date, line['Plan price']]);
      expect(bonuses).toEqual(upgrade ? [[upgrade.Date, upgrade['Plan price']]] : []);
      const [gone] = ofEvent(lines, 'Cancelled');
      expect(gone === undefined || dayOf(gone) > dayOf(paid.at(-1) ?? {})).toBe(true);
    }
  });

  it('every row carries the sub-ID of a link in an article that stood by then, which was clicked that day', () => {
    for (const [index, lines] of [globalApi, deploybox, books].entries()) {
      const host = sampleFacts.programs[index]?.linkHosts[0];
      const clicked = new Set(
        linesOf(`${names[index]}-clicks`).map((line) => `${line.Date} ${line['Sub ID']}`),
      );
      const seen = new Set<string>();
      for (const line of lines) {
        const href = `https://${host}/r/sample-author?sub=${line['Sub ID']}`;
        const article = sampleFacts.articles.find(({ page }) =>
          page.links.some((link) => link.href === href),
        );
        expect((article?.page.publishedAt ?? '9').slice(0, 10) < dayOf(line), href).toBe(true);
        const key = `${line.Date} ${line['Sub ID']}`;
        if (!seen.has(line.Customer ?? '')) expect(clicked.has(key), key).toBe(true);
        seen.add(line.Customer ?? '');
      }
    }
  });
});

describe('the articles', () => {
  const published = sampleFacts.articles.map(({ page }) => page.publishedAt ?? '');

  it('are 40: 19 older, and 2, 3, 4, 5, 4, 3 in the six months', () => {
    expect(published).toHaveLength(40);
    expect(published.filter((day) => day < '2026-05')).toHaveLength(19);
    const months = ['05', '06', '07', '08', '09', '10'].map((month) => `2026-${month}`);
    const counts = months.map((month) => published.filter((day) => day.startsWith(month)).length);
    expect(counts).toEqual([2, 3, 4, 5, 4, 3]);
  });

  it('are 60 % on AI APIs, on dev.to and a blog, each of about 4.5 hours over four activities', () => {
    const { articles } = sampleFacts;
    const onAi = articles.filter(({ page }) => page.tags.includes('ai'));
    expect(onAi).toHaveLength(24);
    expect(new Set(articles.map(({ page }) => page.site))).toEqual(new Set(['devto', 'blog']));
    const hours = articles.map(({ work }) => work.reduce((sum, entry) => sum + entry.hours, 0));
    const mean = hours.reduce((sum, value) => sum + value, 0) / hours.length;
    expect(mean).toBeGreaterThan(4.25);
    expect(mean).toBeLessThan(4.75);
    for (const { work } of articles) {
      const activities = new Set(work.map(({ activity }) => activity));
      expect([...activities]).toEqual(
        expect.arrayContaining(['research', 'writing', 'code-testing', 'editing']),
      );
    }
  });
});

describe('the generator', () => {
  it('gives the committed files again, byte for byte', () => {
    for (const [name, text] of makeSample(SEED)) {
      expect(readFileSync(`src/sample/${name}`, 'utf8'), name).toBe(text);
    }
  });

  it.each([1, 2, 3])('keeps the sums for seed %i too', (seed) => {
    const text = makeSample(seed).get('global-api.csv') ?? '';
    const rows = text.split('\n').filter((row) => row.includes(',Recurring,'));
    expect(rows.reduce((sum, row) => sum + cents(row.split(',')[6]), 0)).toBe(56100);
    expect(text).not.toBe(makeSample(SEED).get('global-api.csv'));
  });
});

describe('the traffic', () => {
  it('has a long tail: the first of the full months of age draws most, and old articles are still clicked', () => {
    const clicks = names.flatMap((name) => linesOf(`${name}-clicks`));
    const bySubId = new Map(
      sampleFacts.articles.map(({ page }) => [
        new URL(page.links[0]?.href ?? '').searchParams.get('sub'),
        page.publishedAt ?? '',
      ]),
    );
    const ages = clicks.map((line) => {
      const since =
        Date.parse(dayOf(line)) - Date.parse((bySubId.get(line['Sub ID'] ?? '') ?? '').slice(0, 10));
      return { month: Math.floor(since / 86_400_000 / 30), count: Number(line.Clicks) };
    });
    const inMonth = (test: (month: number) => boolean) =>
      ages.filter(({ month }) => test(month)).reduce((sum, { count }) => sum + count, 0);
    expect(inMonth((month) => month === 0)).toBeGreaterThan(inMonth((month) => month === 1));
    expect(inMonth((month) => month === 1)).toBeGreaterThan(inMonth((month) => month === 4));
    expect(inMonth((month) => month >= 6)).toBeGreaterThan(0);
    expect(inMonth((month) => month < 0)).toBe(0);
  });
});

describe('the views', () => {
  const views = new Map(sampleFacts.views.map(({ publicationId, days }) => [publicationId, days]));

  it('are known of every article, from its publication to the last day of the statements', () => {
    for (const { page } of sampleFacts.articles) {
      const days = views.get(`${page.site}:${page.siteArticleId}`) ?? [];
      expect([days[0]?.day, days.at(-1)?.day]).toEqual([page.publishedAt?.slice(0, 10), '2026-10-31']);
    }
  });

  it('fall off after the first month as real ones do', () => {
    const sum = (from: number, to: number) =>
      [...views.values()].flatMap((days) => days.slice(from, to)).reduce((all, day) => all + day.views, 0);
    expect(sum(0, 30)).toBeGreaterThan(sum(30, 60));
  });
});

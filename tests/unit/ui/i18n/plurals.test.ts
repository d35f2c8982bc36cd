import { expect, test } from 'vitest';
import { english as aggregate } from '@/ui/i18n/aggregate.ts';
import { english as attention } from '@/ui/i18n/attention.ts';
import { german as aggregateDe } from '@/ui/i18n/de/aggregate.ts';
import { german as importDe } from '@/ui/i18n/de/import.ts';
import { german as linksDe } from '@/ui/i18n/de/links.ts';
import { german as ratesDe } from '@/ui/i18n/de/rates.ts';
import { german as reconciliationDe } from '@/ui/i18n/de/reconciliation.ts';
import { german as sheetDe } from '@/ui/i18n/de/sheet.ts';
import { german as trackersDe } from '@/ui/i18n/de/trackers.ts';
import { english as importWords } from '@/ui/i18n/import.ts';
import { english as links } from '@/ui/i18n/links.ts';
import { english as rates } from '@/ui/i18n/rates.ts';
import { english as reconciliation } from '@/ui/i18n/reconciliation.ts';
import { english as sheet } from '@/ui/i18n/sheet.ts';
import { english as terms } from '@/ui/i18n/terms.ts';
import { english as trackers } from '@/ui/i18n/trackers.ts';

const { maxMonths, maxPayments, holdDays, cookieDays } = terms.words;

test.each([
  [maxMonths, '1 month', '2 months'],
  [maxPayments, '1 payment', '2 payments'],
  [holdDays, 'approved after 1 day', 'approved after 2 days'],
  [cookieDays, 'clicks count for 1 day', 'clicks count for 2 days'],
])('%o: one is not many', (say, one, two) => {
  expect([say(1), say(2)]).toEqual([one, two]);
});

test('a day ago is not many', () => {
  expect(attention.dueHelp(1)).toContain('1 day ago');
});

test.each([
  [importWords.preview.ready, 'Preview ready: 1 row.', 'Preview ready: 2 rows.'],
  [importDe.preview.ready, 'Vorschau fertig: 1 Zeile.', 'Vorschau fertig: 2 Zeilen.'],
  [sheet.preview.ready, 'Preview ready: 1 line.', 'Preview ready: 2 lines.'],
  [sheetDe.preview.ready, 'Vorschau fertig: 1 Zeile.', 'Vorschau fertig: 2 Zeilen.'],
  [trackers.preview.ready, 'Preview ready: 1 line.', 'Preview ready: 2 lines.'],
  [trackersDe.preview.ready, 'Vorschau fertig: 1 Zeile.', 'Vorschau fertig: 2 Zeilen.'],
  [reconciliation.agreeing, '1 is as the terms say.', '2 are as the terms say.'],
  [reconciliation.allWell, 'missing. 1 is as the terms say.', 'missing. 2 are as the terms say.'],
  [reconciliationDe.agreeing, '1 entspricht den Konditionen.', '2 entsprechen den Konditionen.'],
  [reconciliationDe.allWell, 'fehlt. 1 entspricht den Kond', 'fehlt. 2 entsprechen den Kond'],
  [aggregate.sums, '(1 line)', '(2 lines)'],
  [aggregateDe.sums, '(1 Zeile)', '(2 Zeilen)'],
])('%o with its number written: one is not many', (say, one, two) => {
  expect(say(1, '1')).toContain(one);
  expect(say(2, '2')).toContain(two);
});

test('links are counted, and the articles that they are in', () => {
  const inArticles = (count: number, articleCount: number) => [
    links.page.note(count, String(count), articleCount),
    linksDe.page.note(count, String(count), articleCount),
  ];
  expect(inArticles(1, 1)).toEqual(['1 affiliate link in 1 article', '1 Affiliate-Link in 1 Artikel']);
  expect(inArticles(2, 1)).toEqual(['2 affiliate links in 1 article', '2 Affiliate-Links in 1 Artikel']);
  expect(inArticles(2, 2)).toEqual(['2 affiliate links in 2 articles', '2 Affiliate-Links in 2 Artikeln']);
});

test('a file may hold a single rate', () => {
  const said = ({ file }: typeof rates | typeof ratesDe) => [
    file.found(1, '1', 'May', 'May'),
    file.published(1, '1', 'a.csv'),
    file.of(1, '1', '2', 'May', 'May'),
  ];
  expect(said(rates)).toEqual([
    '1 rate, May to May',
    '1 rate from a.csv was saved.',
    '1 rate of 2 currencies, May to May',
  ]);
  expect(said(ratesDe)).toEqual([
    '1 Kurs, May bis May',
    '1 Kurs aus a.csv wurde gespeichert.',
    '1 Kurs, Währungen: 2, May bis May',
  ]);
});

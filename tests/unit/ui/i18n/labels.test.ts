import { expect, test } from 'vitest';
import { german as importDe } from '@/ui/i18n/de/import.ts';
import { german as labelsDe } from '@/ui/i18n/de/labels.ts';
import { english as importWords } from '@/ui/i18n/import.ts';
import { english as labels } from '@/ui/i18n/labels.ts';

test.each([
  [importWords, labels, 'page the link stood on'],
  [importDe, labelsDe, 'Seite, auf der der Link stand'],
])('the page an article’s link stood on is called so in statements and in attributions', (file, by, page) => {
  expect(file.columnNames.landingPage.toLowerCase()).toBe(page.toLowerCase());
  expect(by.rungLabels['landing-page']).toContain(page);
});

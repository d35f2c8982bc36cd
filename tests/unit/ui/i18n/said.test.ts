import { expect, test } from 'vitest';
import { said } from '@/ui/i18n/de/said/said.ts';

test.each([
  ['"no day" is not a date.', '„no day“ ist kein Datum.'],
  [
    'Commission: "a lot" is not an amount of money. Date: "no day" is not a date.',
    'Commission: „a lot“ ist kein Geldbetrag. Date: „no day“ ist kein Datum.',
  ],
  [
    'Published: "some day" is not a date. Left out. Without a date of publication, statements can’t replace its totals.',
    'Published: „some day“ ist kein Datum. Ausgelassen. Ohne Tag der Veröffentlichung können Abrechnungen seine Summen nicht ersetzen.',
  ],
  [
    'The file says "nothing", and holds no table. Export the statement as CSV.',
    'In der Datei steht „nothing“, aber keine Tabelle. Exportiere die Abrechnung als CSV.',
  ],
  ['Changes amount, plan price.', 'Ändert: Betrag, Tarifpreis.'],
  [
    'Answer this first: What does "Perhaps" in column "Status" mean?',
    'Beantworte zuerst das: Was bedeutet „Perhaps“ in der Spalte „Status“?',
  ],
  [
    'Line 3 gives another rate of EUR to USD for 2026-05-04: that one stands.',
    'Zeile 3 nennt für 2026-05-04 einen anderen Kurs von EUR zu USD: Jener gilt.',
  ],
  ['idle: the duration is zero.', 'idle: Die Dauer ist null.'],
  ['QuotaExceededError: no room', 'QuotaExceededError: no room'],
  ['', ''],
])('%j', (english, german) => {
  expect(said(english)).toBe(german);
});

const sources = import.meta.glob<string>(
  '../../../../src/{core/{statements,spreadsheet,time,attribution,rates,ledger,articles},services,networks}/**/*.ts',
  { query: '?raw', import: 'default', eager: true },
);

/** Whole sentences in the code, with a word in each gap; comments, and what only a programmer sees, left out. */
const sentences = Object.entries(sources).flatMap(([path, code]) => {
  const plain = code.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*|new (RangeError|Error|TypeError)\([^)]*\)/g, '');
  const literals = plain.matchAll(/'((?:[^'\\\n]|\\.)*)'|`([^`]*)`/g);
  return [...literals]
    .map(([, quoted, template]) => (quoted ?? template ?? '').replaceAll('\\', ''))
    .map((text) => text.replaceAll(/\$\{[^{}]*\}/g, 'x').trim())
    .filter(
      (text) => /^["“\p{Lu}][^<>]* [^<>]*[.?]$/u.test(text) && /[a-z]{2}/.test(text) && !text.includes('\n'),
    )
    .map((text) => ({ path: path.split('/src/')[1], text }));
});

/** Said to no author: to the log, of a scenario, or in the report, which is English. */
const elsewhere = /^(services\/(scenario|report)|core\/time\/beat)/;

test('whatever core and the services say has its German', () => {
  expect(sentences.length).toBeGreaterThan(120);
  const left = sentences.filter(({ path, text }) => !elsewhere.test(path ?? '') && said(text) === text);
  expect(left).toEqual([]);
});

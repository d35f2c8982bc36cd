import { describe, expect, test } from 'vitest';
import { guessSheetColumns } from '@/core/spreadsheet/columns.ts';

const guess = (...columns: string[]) => guessSheetColumns({ columns }, {});

test('a month in words, short names, and money per hour', () => {
  const found = guess(
    ...[
      'Link',
      'Work',
      '$/h',
      'Clicks (first month)',
      'Clicks (3rd month)',
      '1st order comm.',
      'Recurring comm. ($)',
    ],
  );
  expect(found).toMatchObject({
    hours: null,
    rate: '$/h',
    clicks1: 'Clicks (first month)',
    clicks2: null,
    clicks3: 'Clicks (3rd month)',
    firstOrder: '1st order comm.',
    recurring: 'Recurring comm. ($)',
  });
  expect(guess('URL', 'Hours', 'EUR per hour')).toMatchObject({ hours: 'Hours', rate: 'EUR per hour' });
});

test('what comes each month, or is only planned, is no total so far', () => {
  const found = guess('URL', 'Hours (planned)', 'Hours (h)', 'Recurring (monthly)', 'Recurring (total)');
  expect(found).toMatchObject({ hours: 'Hours (h)', recurring: 'Recurring (total)' });
  expect(guess('URL', 'Recurring (monthly)').recurring).toBe(null);
});

describe('columns are known by their names, in any order and subset', () => {
  test.each([
    [
      'the spreadsheet as authors publish it',
      [
        'URL',
        'Date published',
        'Word count',
        'Hours',
        'Clicks month 1',
        'Clicks month 2',
        'Clicks month 3',
        'Conversions',
        'First-order commissions',
        'Recurring commissions',
        'Effective hourly rate',
      ],
    ],
    [
      'German',
      [
        'Link',
        'Veröffentlicht am',
        'Wörter',
        'Stunden',
        'Klicks Monat 1',
        'Klicks Monat 2',
        'Klicks Monat 3',
        'Abschlüsse',
        'Erstprovision (€)',
        'Wiederkehrende Provisionen',
        'Stundensatz',
      ],
    ],
    [
      'French',
      [
        'Lien',
        'Date de publication',
        'Nombre de mots',
        'Heures',
        'Clics mois 1',
        'Clics mois 2',
        'Clics mois 3',
        'Ventes',
        'Première commande',
        'Commissions récurrentes',
        'Taux horaire',
      ],
    ],
    [
      'Spanish',
      [
        'Enlace',
        'Fecha de publicación',
        'Palabras',
        'Horas',
        'Clics mes 1',
        'Clics mes 2',
        'Clics mes 3',
        'Conversiones',
        'Primer pedido',
        'Comisiones recurrentes',
        'Tarifa por hora',
      ],
    ],
    [
      'short',
      [
        'Permalink',
        'Published',
        'WC',
        'Time spent',
        'M1',
        'M2',
        'M3',
        'Sales',
        'First order ($)',
        'Recurring USD',
        'EHR',
      ],
    ],
  ])('%s', (_, columns) => {
    const [
      url,
      publishedOn,
      wordCount,
      hours,
      clicks1,
      clicks2,
      clicks3,
      conversions,
      firstOrder,
      recurring,
      rate,
    ] = columns;
    const expected = {
      url,
      publishedOn,
      wordCount,
      hours,
      clicks1,
      clicks2,
      clicks3,
      conversions,
      firstOrder,
      recurring,
      rate,
    };
    expect(guess(...columns)).toMatchObject(expected);
    expect(guess(...columns.toReversed())).toMatchObject(expected);
  });

  test('the exported article table', () => {
    expect(
      guess(
        ...'URL,Title,Published,Words,Hours,Clicks month 1,Clicks month 2,Clicks month 3,Conversions,First order,Recurring,Effective hourly rate,Currency'.split(
          ',',
        ),
      ),
    ).toEqual({
      url: 'URL',
      title: 'Title',
      month: null,
      program: null,
      publishedOn: 'Published',
      wordCount: 'Words',
      hours: 'Hours',
      clicks1: 'Clicks month 1',
      clicks2: 'Clicks month 2',
      clicks3: 'Clicks month 3',
      conversions: 'Conversions',
      firstOrder: 'First order',
      recurring: 'Recurring',
      rate: 'Effective hourly rate',
      currency: 'Currency',
    });
  });
});

test('clicks are of a month: a total is of none, repeated columns count up', () => {
  expect(guess('URL', 'Clicks')).toMatchObject({ clicks1: null });
  expect(guess('URL', 'Clicks', 'Clicks (2)', 'Clicks (3)')).toMatchObject({
    clicks1: 'Clicks',
    clicks2: 'Clicks (2)',
    clicks3: 'Clicks (3)',
  });
  expect(guess('1st month clicks', 'Clicks in month 4')).toMatchObject({
    clicks1: '1st month clicks',
    clicks2: null,
  });
});

test('a share is no count: the conversion rate is left alone', () => {
  expect(guess('URL', 'Conversion rate', 'Hourly rate')).toMatchObject({
    conversions: null,
    rate: 'Hourly rate',
  });
});

test('what is given holds, and no column stands for two things', () => {
  const columns = guessSheetColumns({ columns: ['URL', 'Link', 'Hours'] }, { url: 'Link', hours: null });
  expect(columns).toMatchObject({ url: 'Link', hours: null });
  const used = Object.values(guess('Article', 'Date', 'Time')).filter((column) => column !== null);
  expect(new Set(used).size).toBe(used.length);
});

import { describe, expect, test } from 'vitest';
import { guessMapping } from '@/core/statements/guess.ts';
import { normaliseRows } from '@/core/statements/normalise.ts';
import { readTable } from '@/core/statements/table.ts';
import { context, programWith } from './programs.ts';

/** One sale of 4.00 from a plan of 50.00, paid, and one still pending, as each language exports it. */
const statements: Readonly<Record<string, string[]>> = {
  English: [
    'Date;Customer;Event;Plan price;Commission;Currency;Status',
    'Renewal',
    'Paid',
    'Pending',
    'Total',
  ],
  German: [
    'Datum;Kunde;Vorgang;Bestellwert;Provision;Währung;Status',
    'Verlängerung',
    'Ausgezahlt',
    'Offen',
    'Summe',
  ],
  French: [
    'Date;Client;Événement;Prix;Commission;Devise;Statut',
    'Renouvellement',
    'Payée',
    'En attente',
    'Total général',
  ],
  Spanish: ['Fecha;Cliente;Tipo;Precio;Comisión;Moneda;Estado', 'Renovación', 'Pagada', 'Pendiente', 'Suma'],
  Italian: ['Data;Cliente;Tipo;Prezzo;Commissione;Valuta;Stato', 'Rinnovo', 'Pagato', 'In attesa', 'Totale'],
  Portuguese: ['Data;Cliente;Tipo;Preço;Comissão;Moeda;Estado', 'Renovação', 'Pago', 'Pendente', 'Total'],
  Dutch: [
    'Datum;Klant;Soort;Prijs;Commissie;Valuta;Status',
    'Verlenging',
    'Betaald',
    'In behandeling',
    'Totaal',
  ],
  Polish: [
    'Data;Klient;Rodzaj;Cena;Prowizja;Waluta;Status',
    'Odnowienie',
    'Wypłacono',
    'Oczekujące',
    'Razem',
  ],
  Japanese: ['日付;顧客;種類;価格;報酬;通貨;ステータス', '更新', '支払済', '未承認', '合計'],
};

describe('a statement in another language needs no answer', () => {
  test.each(Object.entries(statements))('%s', (_language, [header, renewal, paid, pending, total]) => {
    const table = readTable(
      [
        header,
        `04.01.2026;A.K.;${renewal};50,00;4,00;EUR;${paid}`,
        `15.01.2026;B.L.;${renewal};1.050,00;84,00;EUR;${pending}`,
        `${total};;;;88,00;EUR;`,
      ].join('\n'),
    );
    const { mapping, questions } = guessMapping(table, {}, programWith());
    expect(questions).toEqual([]);
    const { rows, problems } = normaliseRows(table, mapping, context);
    expect(problems).toEqual([]);
    expect(table.skipped.map(({ reason }) => reason)).toEqual(['totals row']);
    expect(
      rows.map(({ day, customer, kind, planPrice, amount, currency, status }) => [
        day,
        customer,
        kind,
        planPrice,
        amount,
        currency,
        status,
      ]),
    ).toEqual([
      ['2026-01-04', 'A.K.', 'recurring', 5000, 400, 'EUR', 'paid'],
      ['2026-01-15', 'B.L.', 'recurring', 105_000, 8400, 'EUR', 'pending'],
    ]);
  });
});

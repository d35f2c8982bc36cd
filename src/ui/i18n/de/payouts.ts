import type { Translation } from '../language.ts';
import type { english } from '../payouts.ts';

export const german: Translation<typeof english> = {
  title: 'Auszahlungen',
  note: 'Was ausgezahlt wurde, verglichen mit dem, was laut Abrechnungen verdient wurde. Nur Programme, deren Abrechnungen Auszahlungen nennen.',
  caption: (program, currency) => `Auszahlungen von ${program} in ${currency}, nach Monat`,
  month: 'Monat',
  settled: 'Verdient',
  paidOut: 'Ausgezahlt',
  fees: 'Gebühren',
  balance: 'Noch offen',
  balanced: (program, amount) =>
    `${program}: Alles, was laut Abrechnungen bezahlt ist (${amount}), wurde ausgezahlt.`,
  missing: (program, marked, out, difference) =>
    `${program}: Laut Abrechnungen sind ${marked} bezahlt, Auszahlungen und Gebühren ergeben aber nur ${out}. Bei den Auszahlungen fehlen ${difference}.`,
  beyond: (program, marked, out, difference) =>
    `${program}: Auszahlungen und Gebühren ergeben ${out}, ${difference} mehr als die ${marked}, die laut Abrechnungen bezahlt sind. Importiere die Abrechnungen dieser Provisionen.`,
  underWay: (amount) => `${amount} sind unterwegs.`,
  rows: {
    title: 'Auszahlungen einzeln',
    note: 'Jede Auszahlung, verglichen mit den Provisionen, deren Abrechnungen sie nennen. Nur bestätigte und ausgezahlte Provisionen zählen; einbehaltene Gebühren gehören zur Auszahlung.',
    payout: 'Auszahlung',
    sent: 'Datum',
    commissions: 'Provisionen',
    stated: 'Sie ergeben',
    amount: 'Ausgezahlt',
    difference: 'Differenz',
    result: 'Ergebnis',
    verdicts: {
      ties: 'Stimmt',
      short: 'Zu wenig gezahlt',
      over: 'Provisionen fehlen',
      unlisted: 'In keiner Abrechnung aufgeführt',
      failed: 'Auszahlung gescheitert',
      'other-currency': 'In anderer Währung gezahlt',
    },
    caption: (payout, currency) => `Provisionen in ${payout}, in ${currency}`,
    day: 'Datum',
    customer: 'Kunde',
    id: 'ID',
    kind: 'Art',
    status: 'Status',
    commission: 'Provision',
  },
};

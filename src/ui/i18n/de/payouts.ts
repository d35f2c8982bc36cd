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
    `${program}: Alles, was die Abrechnungen bezahlt nennen (${amount}), wurde ausgezahlt.`,
  missing: (program, marked, out, difference) =>
    `${program}: Die Abrechnungen nennen ${marked} bezahlt, Auszahlungen und Gebühren ergeben aber ${out}. In den Auszahlungen fehlen ${difference}.`,
  beyond: (program, marked, out, difference) =>
    `${program}: Auszahlungen und Gebühren ergeben ${out}, ${difference} mehr als die ${marked}, die die Abrechnungen bezahlt nennen. Importiere die Abrechnungen dieser Provisionen.`,
  underWay: (amount) => `${amount} sind unterwegs.`,
};

import type { Translation } from '../language.ts';
import type { english } from '../rates.ts';
import { plural } from './plural.ts';

const ratesIn = (count: number, text: string) => plural(count, { one: '1 Kurs', other: `${text} Kurse` });

export const german: Translation<typeof english> = {
  title: 'Wechselkurse',
  note: (currency) =>
    `Beträge werden in ${currency} gezeigt. Umgerechnet wird jeder Monat zu seinem eigenen Kurs; für einen Monat ohne Kurs gilt der letzte davor. Für das, was noch kommt, gilt der neueste.`,
  none: (currency) => `Alle deine Beträge sind in ${currency}: Du brauchst zurzeit keine Kurse.`,
  caption: 'Monate mit Beträgen in anderen Währungen und ihre Kurse',
  month: 'Beträge von',
  currencyIn: (currency, month) => `${currency}, ${month}`,
  rate: 'Kurs',
  basis: 'Woher er stammt',
  action: 'Dein eigener',
  missing: 'Kein Kurs',
  missingHelp: 'Wird getrennt gezeigt, bis es einen gibt',
  given: 'Für diesen Monat angegeben',
  of: (month) => `Von ${month}`,
  inverse: (month) => `Umgekehrt gerechnet, von ${month}`,
  cross: (month) => `Über eine dritte Währung, von ${month}`,
  one: (currency, rate, to) => `1 ${currency} = ${rate} ${to}`,
  used: (one, month) => `${one} (${month})`,
  converted: (used) => `Umgerechnet zu ${used}.`,
  showAll: (count) => `Alle ${count} zeigen`,
  enter: 'Kurs eingeben',
  enterFor: (currency, month) => `Kurs für ${currency} eingeben, ${month}`,
  form: {
    title: 'Kurs eingeben',
    currency: 'Währung',
    month: 'Monat',
    monthHint: 'Zum Beispiel 2026-05.',
    rate: (currency, to) => `1 ${currency || '…'} in ${to}`,
    rateHint: 'Zum Beispiel 1,08. Der Monatsdurchschnitt, wie ihn deine Bank oder Zentralbank angibt.',
    save: 'Kurs speichern',
    saved: (used) => `Gespeichert: ${used}.`,
    badCurrency: 'Kein Code einer anderen Währung. Nimm drei Buchstaben, zum Beispiel EUR.',
    badMonth: 'Kein Monat. Nimm Jahr und Monat, zum Beispiel 2026-05.',
    badRate: 'Kein Kurs. Nimm eine Zahl über 0, zum Beispiel 1,08.',
  },
  entered: 'Von Hand eingegeben',
  remove: 'Entfernen',
  removeOf: (name) => `${name} entfernen`,
  removed: (name) => `${name} wurde entfernt.`,
  file: {
    title: 'Aus einer Datei',
    help: 'CSV mit month (oder date), from, to und rate in beliebiger Reihenfolge, oder die Tabelle der Europäischen Zentralbank (eurofxref-hist.csv). Bei mehreren Tagen eines Monats zählt der Durchschnitt. Die Datei wird hier gelesen und nirgendwohin gesendet.',
    choose: 'Datei mit Kursen wählen',
    reading: 'Die Datei wird gelesen …',
    found: (count, text, from, to) => `${ratesIn(count, text)}, ${from} bis ${to}`,
    nothing: 'Kein Kurs darin war lesbar.',
    fates: {
      new: (count) => `${count} neu`,
      updates: (count) => `${count} geändert`,
      same: (count) => `${count} wie zuvor`,
      older: (count) => `${count} aus weniger Tagen als die vorhandenen: ausgelassen`,
    },
    problems: (count) => `${count} waren nicht lesbar und bleiben außen vor`,
    problem: (line, message) => `Zeile ${line}: ${message}`,
    more: (count) => `und ${count} weitere`,
    publish: 'Kurse importieren',
    cancel: 'Abbrechen',
    published: (count, text, name) =>
      plural(count, {
        one: `1 Kurs aus ${name} wurde gespeichert.`,
        other: `${text} Kurse aus ${name} wurden gespeichert.`,
      }),
    kept: 'Dateien',
    of: (count, text, currencies, from, to) =>
      `${ratesIn(count, text)}, Währungen: ${currencies}, ${from} bis ${to}`,
  },
};

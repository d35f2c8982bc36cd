import type { english } from '../explained.ts';
import type { Translation } from '../language.ts';

const counted = (count: number, one: string, many: string) => (count === 1 ? one : `${count} ${many}`);

export const german: Translation<typeof english> = {
  show: 'Zeigen, worauf sie beruht, Zahl für Zahl',
  hide: 'Verbergen, worauf sie beruht',
  making: 'Die Teile der Prognose werden berechnet',
  referrals: {
    title: 'Heutige Empfehlungen',
    note: 'Was jede voraussichtlich noch zahlt. Zusammen sind das „Heutige Empfehlungen“ und „Ihre Upgrades“ der nächsten 24 Monate.',
    none: 'Zurzeit zahlt keine Empfehlung.',
    caption: 'Empfehlungen und die Zahlungen, die von ihnen erwartet werden',
    customer: 'Kunde',
    program: 'Programm',
    made: 'Bisherige Zahlungen',
    each: 'Eine Zahlung bringt',
    in24: 'Zahlungen in 24 Monaten',
    in120: 'In bis zu 120 Monaten',
    worth: 'Wert in 24 Monaten',
    fromTotals: (count) => `${counted(count, '1 Kunde', 'Kunden')}, aus Summen bekannt`,
  },
  retention: {
    title: (program) => `Wie lange Kunden von ${program} bleiben`,
    every: (months) => (months === 12 ? 'Jährlich bezahlte Tarife' : `Alle ${months} Monate bezahlte Tarife`),
    weight: {
      none: 'Alles Annahme: Bisher ist keiner seiner Kunden bekannt.',
      most: (customers) => `Überwiegend Annahme: ${counted(customers, '1 Empfehlung', 'Empfehlungen')}.`,
      some: (customers) =>
        `Teils Annahme, teils deine eigenen Daten: ${counted(customers, '1 Empfehlung', 'Empfehlungen')}.`,
      little: (customers) =>
        `Überwiegend deine eigenen Daten: ${counted(customers, '1 Empfehlung', 'Empfehlungen')}.`,
    },
    share: (share, prior) => `Der angenommene Schnitt von ${prior} Monaten wiegt noch etwa ${share}.`,
    others: (count) =>
      count === 1
        ? 'Ein Kunde deiner anderen Programme zählt zu einem Viertel mit.'
        : `${count} Kunden deiner anderen Programme zählen zu je einem Viertel mit, zusammen höchstens wie 30.`,
    lifetime: (months) => `Erwartet: im Schnitt ${months} Monate, höchstens 120 gezählt.`,
    fit: {
      agrees: 'Wo fünf oder mehr Kunden beobachtet wurden, passt das zu den Beobachtungen.',
      below:
        'Wo fünf oder mehr Kunden beobachtet wurden, bleiben weniger als erwartet: Die Prognose ist vielleicht zu hoch.',
      above:
        'Wo fünf oder mehr Kunden beobachtet wurden, bleiben mehr als erwartet: Die Prognose ist vielleicht zu niedrig.',
    },
    change: (active, stops, pay) =>
      active === 1
        ? `Was das ändern würde: Hört der aktive jetzt auf, ${stops} Monate; zahlt er noch einmal, ${pay}.`
        : `Was das ändern würde: Hört der jetzt auf, der am längsten zahlt, ${stops} Monate; zahlen alle ${active} aktiven noch einmal, ${pay}.`,
    expected: 'Erwartet',
    assumed: 'Annahme vor der ersten Beobachtung',
    observed: 'Beobachtet',
    range: 'Spanne',
    renewals: 'Verlängerungen',
    interval: '95-%-Intervall',
    atRisk: 'Bisher beobachtet',
    payments: (renewals) => `nach ${renewals}`,
    band: 'Anteil der Kunden, die noch zahlen. Das Band enthält 8 von 10 Fällen.',
    caption: 'Anteil der Kunden, die noch zahlen, nach Verlängerungen',
    describe: (program) => `Anteil der Kunden von ${program}, die noch zahlen, nach Verlängerungen`,
    help: 'Wie lange Kunden bleiben',
    helpSentences: [
      'Beobachtet: der Anteil der Kunden, die so oft verlängert haben, nach der Kaplan-Meier-Schätzung, die niemanden auslässt, der noch zahlt. In 95 von 100 Fällen liegt der wahre Anteil im Intervall.',
      'Erwartet: die Kurve, mit der Prognosen rechnen. Sie wägt einen angenommenen Schnitt, den du beim Programm einstellen kannst, gegen deine eigenen Daten ab. Sie wird flacher, weil bleibt, wer schon lange geblieben ist.',
      'Jenseits der bisher beobachteten Monate beruht sie auf der Annahme, so viele Kunden es auch sind.',
    ],
  },
  traffic: {
    title: 'Künftige Empfehlungen',
    note: (program) => `Durch die Leser dieses Artikels, für ${program}.`,
    kinds: { views: 'Aufrufe je 30 Tage', clicks: 'Klicks je 30 Tage' },
    none: 'Weder Aufrufe noch Klicks sind gezählt. Das hier beruht deshalb auf den bisherigen Empfehlungen und der Zeit seit der Veröffentlichung.',
    seen: 'Gezählt',
    fitted: 'Angepasst und erwartet',
    month: 'Monat',
    monthOf: (month) => `Monat ${month}`,
    band: 'Für die Monate voraus enthält das Band 8 von 10 Fällen.',
    describe: (kind) => `${kind}: gezählt, angepasst, und die nächsten zwölf`,
    help: 'Wie der Verlauf der Leserzahlen angepasst wird',
    helpSentences: [
      'Die Form ist bei jedem Artikel dieselbe: ein Ausschlag zu Beginn, dann ein Sockel, der im Monat um 4 % abnimmt. Nur die Höhe gehört zum einzelnen Artikel, und die letzten Monate zählen dabei am meisten.',
      'dev.to erfasst nur jeden zehnten nicht angemeldeten Leser und zählt ihn zehnfach. Ein einzelner Monat sagt also wenig.',
      'Wie viele Leser zu Empfehlungen werden, wird zu dem hingezogen, was deine anderen Artikel zeigen.',
    ],
    rates: 'Quoten, auf denen das beruht',
    rate: 'Quote',
    here: 'Hier beobachtet',
    usual: 'Deine anderen Artikel',
    used: 'Verwendet',
    names: { clicks: 'Klicks aus Aufrufen', referrals: 'Empfehlungen aus' },
    per: { view: 'Aufrufen', click: 'Klicks', launch: 'Startmonaten an Lesern' },
    seenRate: (events, exposure) => `${events} von ${exposure}`,
    oneIn: (count) => `1 von ${count}`,
    eachLaunch: (count) => `${count} in einem`,
    weight: (text, exposure) => `${text}, so sicher wie ${exposure}`,
    expected: (referrals, worth) =>
      `Erwartet in den nächsten 24 Monaten: ${referrals} Empfehlungen, zusammen ${worth} wert.`,
    ifOneMore: (referrals) => `Mit einer Empfehlung mehr von den bisherigen Lesern wären es ${referrals}`,
    ifTwice: (referrals) => `mit doppelt so vielen Lesern im letzten gezählten Monat ${referrals}`,
  },
  hour: {
    title: 'Eine Stunde mehr',
    note: 'Was die nächste Stunde brächte, ohne die Kunden, die du schon hast.',
    fresh: 'An einem neuen Artikel wie diesem',
    freshNote: (hours) =>
      `Seine ersten 24 Monate, wenn er wie dieser ${hours} braucht und so viele Leser findet, wie zwischen diesem und deinen anderen in der Mitte liegt.`,
    freshUnknown:
      'Nicht bekannt: Dieser Artikel hat keine oder zu wenige Stunden, oder es fehlt, was ihm Empfehlungen bringt.',
    upkeep: 'Für die Pflege dieses Artikels',
    upkeepNeeds: (share, target) =>
      `Wie viele Leser das bringt, weiß niemand. Deine ${target} sind verdient, wenn es in 24 Monaten ${share} mehr neue Empfehlungen bringt, als ohnehin erwartet werden.`,
    upkeepUnknown:
      'Nicht bekannt: Ohne deinen Stundensatz oder ohne künftige Empfehlungen fehlt, woran es sich messen ließe.',
  },
};

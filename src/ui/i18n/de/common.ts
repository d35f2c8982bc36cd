import type { english } from '../common.ts';
import type { Translation } from '../language.ts';

export const german: Translation<typeof english> = {
  appName: 'Longtail',
  notKnown: 'Nicht bekannt',
  noStatement: 'Nicht bekannt, bis eine Abrechnung importiert ist',
  importStatement: 'Abrechnung importieren',
  hiddenAmount: 'Betrag ausgeblendet',
  estimate: 'gesch.',
  range: (low, high) => `${low} bis ${high}`,
  about: (text) => `etwa ${text}`,
  hours: (text) => `${text} Std.`,
  ofTarget: (share) => `${share} des Ziels`,
  perHour: (text) => `${text}/Std.`,
  perMonth: (text) => `${text}/Monat`,
  asTable: 'Als Tabelle zeigen',
  asChart: 'Als Diagramm zeigen',
  table: (name) => `Tabelle: ${name}`,
  loading: 'Wird geladen',
  cancel: 'Abbrechen',
  failed: 'Etwas ist schiefgegangen',
  noRoom:
    'Der Browser hat keinen Platz mehr. Nichts wurde geändert. Schaffe etwas Speicherplatz und versuche es noch einmal.',
  storageRefused:
    'Der Browser konnte nicht öffnen, was Longtail gespeichert hat. Nichts davon wurde geändert. Schließe die anderen Tabs von Longtail und lade die Seite neu. Hilft das nicht, starte den Browser neu und prüfe, ob auf der Festplatte noch Platz ist.',
  failedHelp: 'Es ging nichts verloren. Lade die Seite neu und versuche es noch einmal.',
  reload: 'Neu laden',
  basisOf: (what) => `Worauf das beruht: ${what}`,
  hideAmounts: 'Beträge ausblenden',
  showAmounts: 'Beträge zeigen',
  enterRate: 'Kurs eingeben',
  notConverted: (amounts) => `und ${amounts}, ohne\u00a0Kurs`,
  finishing: (names) => `Ein Import wird abgeschlossen (${names}). Die Zahlen können sich noch ändern.`,
  leftOut: (tables) =>
    `Manche Einträge lassen sich nicht lesen und fehlen hier (${tables}). Einstellungen > Diagnose sagt, welche, und behebt es.`,
  recomputing: 'Die Prognosen werden neu berechnet.',
  openTab: 'In einem Tab öffnen',
  opensTab: '(öffnet einen neuen Tab)',
  settings: 'Einstellungen',
  undo: 'Rückgängig',
  taken: 'Der letzte Schritt wurde rückgängig gemacht.',
  showMore: (count) => `${count} weitere zeigen`,
};

import type { Translation } from '../language.ts';
import type { english } from '../links.ts';
import { plural } from './plural.ts';

const linksIn = (count: number) => plural(count, { one: '1 Link', other: `${count} Links` });

export const german: Translation<typeof english> = {
  title: 'Affiliate-Links',
  caption: 'Affiliate-Links',
  none: 'In diesem Artikel wurde kein Affiliate-Link gefunden.',
  unread: 'Noch nicht gelesen: Öffne den Beitrag einmal.',
  noProgram: (network) => `Kein Programm eingerichtet (${network})`,
  columns: {
    article: 'Artikel',
    program: 'Programm',
    subId: 'Sub-ID',
    link: 'Link',
    place: 'Wo',
    check: 'Prüfung',
  },
  places: {
    prose: 'Im Text',
    list: 'In einer Liste',
    table: 'In einer Tabelle',
    heading: 'In einer Überschrift',
    embed: 'Eingebettete Karte',
    image: 'Bild',
    button: 'Schaltfläche',
  },
  at: (place, share) => `${place}, ${share}`,
  noText: 'Kein Text',
  noSubId: 'Keine',
  noSubIdHelp: 'Ohne Sub-ID lassen sich Verkäufe über einen Link nicht von selbst dem Artikel zuordnen.',
  copyTagged: 'Link mit Sub-ID kopieren',
  copyTaggedOf: (subId, text) => `Link mit Sub-ID kopieren: „${text}“, ${subId}`,
  copySubId: 'Sub-ID kopieren',
  copySubIdOf: (subId) => `Sub-ID kopieren: ${subId}`,
  copied: 'Kopiert',
  help: {
    tagged: 'Setze den Link mit Sub-ID an seine Stelle.',
    remake: (subId) => `Ein Kurzlink: Erstelle ihn neu mit der Sub-ID ${subId}.`,
    closed: 'Dieses Netzwerk gibt es nicht mehr: Der Link bringt womöglich niemandem etwas ein.',
    'one-link': 'Hier gibt es keine Sub-IDs: Erstelle für jeden Artikel einen eigenen Link.',
    'tracking-id': 'Lege für diesen Artikel eine Tracking-ID an und nimm sie als Tag.',
    referrer: 'Hier sind keine Sub-IDs bekannt: Importiere Abrechnungen, die die verweisende Seite nennen.',
    'by-hand': 'Hier gibt es keine Sub-IDs: Ordne die Verkäufe von Hand zu.',
  },
  disclosure: {
    missing: 'Nichts in diesem Artikel weist Leser auf seine Affiliate-Links hin',
    missingHelp:
      'dev.to verlangt einen klaren Hinweis, die meisten Gesetze auch. Setze das vor den ersten Link:',
    late: 'Leser stoßen auf einen Affiliate-Link, bevor du darauf hinweist',
    lateHelp: 'Setze den Hinweis vor den ersten Link.',
    copy: 'Satz kopieren',
    states: { missing: 'Fehlt', late: 'Zu spät', visible: 'Ja', unknown: 'Nicht bekannt' },
  },
  check: {
    start: 'Links prüfen',
    about: 'Was eine Prüfung tut',
    help: 'Sie öffnet jeden Link einmal, höchstens einen pro Sekunde, aus diesem Browser und ohne Cookies. Programme zählen das womöglich als Klick. Dein Browser fragt zuerst, ob er auf die Websites zugreifen darf.',
    denied: 'Nichts wurde geprüft: Der Zugriff auf die Websites wurde nicht erlaubt.',
    progress: (done, total) => `Wird geprüft: ${done} von ${total}`,
    stop: 'Anhalten',
    result: (done, total, broken) =>
      `${done === total ? `${done} geprüft` : `Nach ${done} von ${total} angehalten`}, ${broken} zum Ansehen.`,
    verdicts: {
      works: 'Funktioniert',
      dead: 'Tot',
      elsewhere: 'Führt woandershin',
      'partner-lost': 'Verliert deine Kennung',
      unsure: 'Nicht zu klären',
    },
    dead: (status) => (status === null ? 'Keine Antwort' : `Antwortet mit ${status}`),
    leadsTo: (host) => `Führt zu ${host}`,
    lost: 'Leitet ohne deine Partnerkennung weiter. Manche Websites merken sie sich in einem Cookie.',
    unsure: (status) =>
      status === null
        ? 'Er führt zu einer Website, die Longtail nicht lesen darf.'
        : `Die Website antwortete auf die Prüfung mit ${status}.`,
    dismiss: 'Ausblenden',
    dismissOf: (verdict, link) => `„${verdict}“ bei ${link} ausblenden`,
    restore: 'Zurückholen',
    restoreOf: (verdict, link) => `„${verdict}“ bei ${link} zurückholen`,
    dismissed: 'Ausgeblendet',
  },
  history: {
    title: 'Verlauf der Links',
    none: 'Noch kein Affiliate-Link kam hinzu oder fiel weg.',
    first: (count) => `Zuerst mit ${linksIn(count)} gelesen`,
    appeared: 'Hinzugefügt',
    went: 'Entfernt',
    changed: 'Geändert',
    was: (href) => `vorher ${href}`,
  },
  page: {
    title: 'Links',
    note: (count, text, articles) =>
      `${plural(count, { one: '1 Affiliate-Link', other: `${text} Affiliate-Links` })} in ${articles} Artikel${articles === 1 ? '' : 'n'}`,
    empty: 'Noch keine Affiliate-Links',
    emptyHelp: 'Öffne deine eigenen Beiträge einmal: Longtail führt ihre Affiliate-Links hier auf.',
    show: 'Zeigen',
    filters: {
      all: 'Alle Links',
      untagged: 'Ohne Sub-ID',
      undisclosed: 'Ohne Hinweis',
      broken: 'Zum Ansehen',
    },
    nothing: 'Keiner deiner Links.',
  },
};

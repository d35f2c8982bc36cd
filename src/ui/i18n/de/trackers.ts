import type { Translation } from '../language.ts';
import type { english } from '../trackers.ts';
import { plural } from './plural.ts';

export const german: Translation<typeof english> = {
  names: { toggl: 'Toggl', clockify: 'Clockify', wakatime: 'WakaTime' },
  fields: {
    project: 'Projekt',
    description: 'Beschreibung',
    task: 'Aufgabe',
    tag: 'Tag',
    file: 'Datei',
  },
  fateHelp: {
    new: 'Arbeit, die noch nicht gezählt ist',
    updates:
      'Arbeit, die es schon gab und jetzt eine andere Dauer, einen anderen Artikel oder eine andere Tätigkeit hat',
    same: 'Arbeit, die unverändert schon da ist',
    older: 'Arbeit, über die ein weiter reichender Export etwas anderes sagt',
    ignored: 'Zeilen, die ausgelassen werden, jede mit ihrem Grund',
    error: 'Zeilen, die nicht stimmen können, jede mit ihrem Grund',
  },
  title: 'Stunden aus einer Zeiterfassung',
  note: 'Toggl, Clockify oder WakaTime: Jedes Projekt, jede Beschreibung oder Datei wird zur Arbeit an einem Artikel. Nichts verlässt diesen Browser.',
  file: 'Exportierte Datei',
  fileHint: 'CSV von Toggl oder Clockify, JSON von WakaTime',
  where: 'Wo du den Export findest',
  help: [
    'Toggl Track: Reports, Detailed, Export as CSV.',
    'Clockify: Reports, Detailed, Export, Save as CSV.',
    'WakaTime: Settings, Account, Export my data, Daily totals oder Heartbeats (JSON).',
  ],
  reading: (name) => `${name} wird gelesen`,
  importing: 'Wird importiert',
  undone: 'Der Import wurde rückgängig gemacht. Alles ist wie zuvor.',
  failed: 'Der Export ist nicht lesbar',
  preview: {
    note: (file, tracker) => `${file}, aus ${tracker}. Noch ist nichts importiert.`,
    ready: (count, text) =>
      plural(count, { one: 'Vorschau fertig: 1 Zeile.', other: `Vorschau fertig: ${text} Zeilen.` }),
    already: (when) => `Genau diese Datei wurde schon importiert (${when}). Nichts darin zählt doppelt.`,
    problems: 'Zuerst zu klären',
    settings: 'Wie gelesen wird',
    by: 'Artikel unterscheiden nach',
    who: 'Wessen Arbeit es ist',
    pickWho: 'Wähle dich selbst',
    nobody: 'Niemand genannt',
    values: (field) => `${field}: welcher Artikel es jeweils ist`,
    valuesNote: 'Deine Wahl wird für den nächsten Export gemerkt.',
    caption: 'Wonach Zeilen unterschieden werden und welcher Artikel und welche Tätigkeit es jeweils ist',
    hours: 'Stunden',
    article: 'Artikel',
    activity: 'Tätigkeit',
    notSaid: 'Nicht gewählt: wird ausgelassen',
    noArticle: 'Keine Arbeit an einem Artikel',
    byWords: 'Nach den Wörtern',
    guess: 'Nach den Wörtern vermutet',
    articleOf: (value) => `Artikel von ${value}`,
    activityOf: (value) => `Tätigkeit von ${value}`,
    rowsCaption: 'Zeilen des Exports und was der Import mit jeder macht',
    day: 'Tag',
    what: 'Was dort steht',
    publish: (count, text) =>
      count === 0
        ? 'Importieren, nichts Neues'
        : plural(count, { one: '1 Zeile importieren', other: `${text} Zeilen importieren` }),
    blocked: 'Kläre oben, was offen ist, dann importiere.',
  },
  done: {
    see: 'Deine Zeit ansehen',
    counts: (fresh, updated, same) => `Zeilen: ${fresh} neu, ${updated} geändert, ${same} schon da.`,
    left: (count, text) =>
      plural(count, { one: '1 Zeile wurde ausgelassen.', other: `${text} Zeilen wurden ausgelassen.` }),
  },
  list: {
    caption: 'Exporte aus Zeiterfassungen, neueste zuerst',
    name: 'Export',
    tracker: 'Zeiterfassung',
    reaches: 'Reicht bis',
  },
};

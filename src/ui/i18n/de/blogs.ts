import type { english } from '../blogs.ts';
import type { Translation } from '../language.ts';

const articles = (count: number) => `${count} Artikel`;

export const german: Translation<typeof english> = {
  title: 'Deine Blogs',
  note: 'Deine Beiträge außerhalb von dev.to. Longtail bekommt Zugriff auf die Adressen, die du hier hinzufügst, und auf keine anderen.',
  none: 'Noch kein Blog. Füge einen mit seiner Adresse hinzu.',
  address: 'Adresse deines Blogs',
  hint: 'Zum Beispiel https://blog.example.com. Bei Medium die Adresse deiner eigenen Seite.',
  add: 'Blog hinzufügen',
  denied: 'Der Zugriff wurde nicht erlaubt, also wurde nichts hinzugefügt.',
  looking: 'Deine Artikel werden gesucht …',
  found: (count) =>
    `${articles(count)} gefunden, ${count === 1 ? 'der noch nicht bekannt ist' : 'die noch nicht bekannt sind'}.`,
  added: (address) => `${address} wurde hinzugefügt.`,
  nothingListed: (address) =>
    `${address} wurde hinzugefügt. Dort gibt es weder Feed noch Sitemap, die Longtail lesen kann: Öffne jeden deiner Beiträge einmal, dann kennt Longtail ihn.`,
  forem: (site) =>
    `${site} wurde hinzugefügt. Dort sind die Beiträge aller aufgelistet: Melde dich dort in einem Tab an und drücke oben auf „Mich finden“. Dann gleiche deine Artikel ab.`,
  allKnown: (address) => `${address} wurde hinzugefügt. Alle Artikel, die dort stehen, sind schon bekannt.`,
  nothingNew: (address) => `Auf ${address} gibt es keine neuen Artikel.`,
  articles,
  remove: 'Entfernen',
  removeOf: (address) => `${address} entfernen`,
  removed: (address) => `${address} wurde entfernt. Was Longtail über die Artikel weiß, bleibt.`,
  noAccess: 'Longtail darf diesen Blog nicht lesen: Der Zugriff wurde entzogen.',
  allow: 'Zugriff erlauben',
  allowOf: (address) => `Zugriff auf ${address} erlauben`,
  find: 'Artikel suchen',
  findOf: (address) => `Artikel auf ${address} suchen`,
  foundTitle: (count) => `${articles(count)} gefunden. Welche sind von dir?`,
  all: 'Alle',
  byNobody: 'kein Autor genannt',
  confirm: (count) => `${articles(count)} hinzufügen`,
  skip: 'Nicht jetzt',
  reading: (done, all) => `Seite ${done} von ${all} wird gelesen …`,
  confirmed: (count, read) => `${articles(count)} hinzugefügt, bei ${read} davon Wörter und Links gelesen.`,
  ask: (name) => `Sind Beiträge von ${name} deine?`,
  askHelp:
    'Ein Beitrag auf diesem Blog nennt diesen Namen. Bis du antwortest, bleiben solche Beiträge außen vor.',
  mine: 'Ja, meine',
  notMine: 'Nein',
  names: 'Zählen als deine: Beiträge von',
  notMineOf: (name) => `Beiträge von ${name} sind nicht meine`,
};

import { splitCurrency } from '../statements/column-score.ts';
import type { StatementTable } from '../statements/table.ts';
import { foldHeader, listed } from '../statements/words.ts';

/** What a column of an author's spreadsheet can stand for. */
export const sheetFields = [
  'url',
  'title',
  'month',
  'program',
  'publishedOn',
  'wordCount',
  'hours',
  'clicks1',
  'clicks2',
  'clicks3',
  'conversions',
  'firstOrder',
  'recurring',
  'rate',
  'currency',
] as const;
export type SheetField = (typeof sheetFields)[number];

/** Columns of money. */
export const moneyFields = ['firstOrder', 'recurring', 'rate'] as const satisfies SheetField[];

/** True where a column of that meaning holds amounts. */
export const isMoneyField = (field: SheetField) => moneyFields.some((money) => money === field);

/** The column of each field; null: the spreadsheet has none. */
export type SheetColumns = Record<SheetField, string | null>;

type NamedField = Exclude<SheetField, 'clicks1' | 'clicks2' | 'clicks3'>;

/** Names as authors write them (English, German, French, Spanish), folded by `foldHeader`, the best first. */
const names: Readonly<Record<NamedField, readonly string[]>> = {
  url: listed(`
    url, link, article url, post url, address, permalink, article link, post link, published url, canonical url,
    web address, adresse, artikel url, adresse url, lien, lien de l article, enlace, direccion, direccion url
  `),
  title: listed(`
    title, article title, post title, article, post, headline, name, titel, artikel, beitrag, titre,
    article titre, titulo, articulo
  `),
  publishedOn: listed(`
    published, date published, published on, published at, publish date, publication date, date of publication,
    publishing date, pub date, posted, posted on, date posted, date, day, veroffentlicht, veroffentlicht am,
    datum, veroffentlichungsdatum, erschienen, erschienen am, publie, publie le, date de publication, publicado,
    publicado el, fecha de publicacion, fecha
  `),
  month: listed(`
    month, period, year month, month year, income month, calendar month, monat, kalendermonat, mois, mes, periodo
  `),
  program: listed(`
    program, programme, affiliate program, affiliate programme, partner, partner program, network, vendor,
    merchant, programm, partnerprogramm, anbieter, programme d affiliation, programa, programa de afiliados
  `),
  wordCount: listed(`
    words, word count, wordcount, number of words, length words, length, wc, worter, wortzahl, anzahl worter,
    wortanzahl, mots, nombre de mots, palabras, numero de palabras, recuento de palabras
  `),
  hours: listed(`
    hours, total hours, hours spent, hours worked, hours invested, time, time spent, time invested, hrs, hours h,
    h, writing time, duration, effort, effort hours, stunden, std, arbeitszeit, zeitaufwand, aufwand, zeit,
    arbeitsstunden, heures, temps, temps passe, duree, horas, tiempo, tiempo invertido, duracion
  `),
  conversions: listed(`
    conversions, conversion, conversion count, number of conversions, sales, sign ups, signups, customers,
    paying customers, new customers, referrals, orders, konversionen, conversionen, abschlusse, verkaufe, kunden, neukunden, ventes,
    nouveaux clients,
    conversiones, ventas, clientes, nuevos clientes
  `),
  firstOrder: listed(`
    first order, first orders, first order commissions, first order commission, first order earnings,
    first order revenue, first order income, initial commission, initial commissions, initial, one time,
    one time commission, one time commissions, first sale commission, first purchase, erstbestellung,
    erstbestellungen, erstprovision, provision erstbestellung, provisionen erstbestellung, einmalig,
    premiere commande, premieres commandes, commission premiere commande, commissions premiere commande,
    primer pedido, primeros pedidos, comision primer pedido, comisiones primer pedido
  `),
  recurring: listed(`
    recurring, recurring commissions, recurring commission, recurring earnings, recurring revenue,
    recurring income, recurring to date, recurring so far, residual, residuals, residual income, renewals, rebill,
    rebills, wiederkehrend, wiederkehrende provisionen, wiederkehrende provision, folgeprovision,
    folgeprovisionen, recurrent, recurrents, commissions recurrentes, commission recurrente, recurrente,
    recurrentes, comisiones recurrentes, comision recurrente
  `),
  rate: listed(`
    effective hourly rate, hourly rate, effective rate, rate, rate per hour, per hour, earnings per hour,
    income per hour, hourly, ehr, eff hourly rate, h rate, stundensatz, effektiver stundensatz, stundenlohn, pro stunde,
    effektiver stundenlohn, taux horaire, taux horaire effectif, par heure, tarifa por hora, tarifa horaria,
    tarifa horaria efectiva, por hora
  `),
  currency: listed('currency, currency code, wahrung, waehrung, devise, monnaie, moneda, divisa'),
};

/**
 * Which column stands for what: the given choices hold (null: none), the rest is guessed from the names of the
 * columns. No column stands for two fields.
 */
export function guessSheetColumns(
  table: Pick<StatementTable, 'columns'>,
  given: Partial<SheetColumns>,
): SheetColumns {
  const taken = new Set(Object.values(given));
  const columns = { ...noColumns, ...given };
  for (const field of sheetFields) {
    if (given[field] !== undefined) continue;
    const found = bestColumn(table.columns, field, taken);
    columns[field] = found;
    if (found !== null) taken.add(found);
  }
  return columns;
}

const noColumns: SheetColumns = {
  url: null,
  title: null,
  month: null,
  program: null,
  publishedOn: null,
  wordCount: null,
  hours: null,
  clicks1: null,
  clicks2: null,
  clicks3: null,
  conversions: null,
  firstOrder: null,
  recurring: null,
  rate: null,
  currency: null,
};

function bestColumn(
  columns: readonly string[],
  field: SheetField,
  taken: ReadonlySet<unknown>,
): string | null {
  const scored = columns.flatMap((column) => {
    const place = taken.has(column) ? -1 : placeOf(column, columns, field);
    return place < 0 ? [] : [{ column, place }];
  });
  scored.sort((a, b) => a.place - b.place);
  return scored[0]?.column ?? null;
}

/**
 * How well a column's name fits a field: its place among the field's names, 0 is the best; -1 if it says
 * something else.
 */
function placeOf(column: string, columns: readonly string[], field: SheetField): number {
  const name = plainName(column);
  if (field === 'clicks1' || field === 'clicks2' || field === 'clicks3') {
    const month = clickMonth(name, columns) ?? clickMonth(foldHeader(column), columns);
    return month === Number(field.at(-1)) ? 0 : -1;
  }
  if (isAmountSoFar(field) && saysOtherAmount(column)) return -1;
  const place = names[field].indexOf(name);
  if (!isMoneyPerHour(column)) return place;
  return field === 'rate' && place < 0 ? names.rate.length : field === 'hours' ? -1 : place;
}

const isAmountSoFar = (field: NamedField) =>
  field === 'hours' || field === 'conversions' || field === 'firstOrder' || field === 'recurring';

/** `Recurring (monthly)`, `Hours (planned)`: no total up to now. */
const saysOtherAmount = (column: string) =>
  /[([][^()[\]]*\b(month|mo|mrr|target|goal|planned|budget|expected|forecast|projected|pending|average|avg|last|this|monat|ziel|geplant|erwartet|offen|mois|mensuel|pr[eé]vu|mes|mensual|previsto)/i.test(
    column,
  );

/** `$/h`, `EUR per hour`: a rate, whatever else the name says. */
const isMoneyPerHour = (column: string) =>
  /(?:\p{Sc}|\b[A-Z]{3}) ?(?:\/|per|pro|par|por) ?(?:h|hrs?|hour|std|stunde|heure|hora)\b/iu.test(column);

/** A column's name without its unit: `First order ($)`, `Hours (h)`, `Rate USD/h`. */
function plainName(column: string): string {
  const withoutUnit = column.replace(/[([][^()[\]]*[)\]]\s*$/, (unit) => (/\d/.test(unit) ? unit : ''));
  const folded = foldHeader(splitCurrency(withoutUnit).name).replace(/\s*[$€£]$/u, '');
  return folded
    .replace(/ (h|hrs|in hours|in h|usd|eur|gbp)$/, '')
    .replace(/^1st /, 'first ')
    .replace(/ comm$/, ' commission');
}

const ordinals: Readonly<Record<string, string>> = {
  first: '1',
  second: '2',
  third: '3',
  '1st': '1',
  '2nd': '2',
  '3rd': '3',
  erster: '1',
  zweiter: '2',
  dritter: '3',
  premier: '1',
  deuxieme: '2',
  troisieme: '3',
  primer: '1',
  segundo: '2',
  tercer: '3',
};
const clickWords = ['clicks', 'click', 'klicks', 'klick', 'clics', 'clic'];
const monthWords = ['month', 'months', 'mo', 'm', 'monat', 'monats', 'mois', 'mes'];
const fillers = ['in', 'im', 'of', 'the', 'en', 'du', 'le', 'el', 'del', 'au', 'count', 'link', 'affiliate'];

/** 1 to 3 for `Clicks month 1`, `M1`, `Klicks Monat 2`, `3rd month clicks`, and repeated `Clicks` columns. */
function clickMonth(name: string, columns: readonly string[]): number | null {
  const words = name
    .split(' ')
    .flatMap((word) => ordinals[word] ?? word.replace(/(\p{L})(\d)/gu, '$1 $2').split(' '));
  const numbers = words.filter((word) => /^\d+$/.test(word));
  const rest = words.filter((word) => !/^\d+$/.test(word));
  const known = [...clickWords, ...monthWords, ...fillers];
  const named = rest.some((word) => clickWords.includes(word) || monthWords.includes(word));
  if (!named || rest.some((word) => !known.includes(word)) || numbers.length > 1) return null;
  const month = Number(numbers[0] ?? (repeats(name, columns) ? 1 : 0));
  return month >= 1 && month <= 3 ? month : null;
}

/** True for the second and later columns of one name, which a number in brackets tells apart from the first. */
function repeats(name: string, columns: readonly string[]): boolean {
  return columns.some((column) => foldHeader(column) === `${name} 2`);
}

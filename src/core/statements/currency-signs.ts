/** Currencies by sign, the likeliest first; CLDR's narrow symbols. https://cldr.unicode.org */
const signs: Readonly<Record<string, readonly string[]>> = {
  $: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'TWD', 'MXN', 'ARS', 'CLP', 'COP'],
  us$: ['USD'],
  ca$: ['CAD'],
  c$: ['CAD'],
  au$: ['AUD'],
  a$: ['AUD'],
  nz$: ['NZD'],
  hk$: ['HKD'],
  sg$: ['SGD'],
  s$: ['SGD'],
  r$: ['BRL'],
  br$: ['BRL'],
  mx$: ['MXN'],
  '€': ['EUR'],
  '£': ['GBP'],
  'gb£': ['GBP'],
  '¥': ['JPY', 'CNY'],
  'jp¥': ['JPY'],
  'cn¥': ['CNY'],
  '₹': ['INR'],
  '₩': ['KRW'],
  '₽': ['RUB'],
  '₺': ['TRY'],
  '₫': ['VND'],
  '₴': ['UAH'],
  '₦': ['NGN'],
  '฿': ['THB'],
  '₪': ['ILS'],
  '₱': ['PHP'],
  kr: ['SEK', 'NOK', 'DKK', 'ISK'],
  skr: ['SEK'],
  nkr: ['NOK'],
  dkr: ['DKK'],
  zł: ['PLN'],
  kč: ['CZK'],
  ft: ['HUF'],
  rs: ['INR'],
  fr: ['CHF'],
  sfr: ['CHF'],
  euro: ['EUR'],
  euros: ['EUR'],
  'us dollar': ['USD'],
  'us dollars': ['USD'],
  'pound sterling': ['GBP'],
  'pounds sterling': ['GBP'],
  円: ['JPY'],
  元: ['CNY'],
};

/** True for the sign and the code of one currency around an amount, like `$5.00 USD`. */
export function isSignOf(sign: string, code: string): boolean {
  const key = sign.toLowerCase();
  return Object.hasOwn(signs, key) && (signs[key]?.includes(code.toUpperCase()) ?? false);
}

/**
 * The ISO 4217 code of a currency sign or code. A sign that several currencies share means `expected` if that is one
 * of them. Null for an unknown sign; a code is returned in upper case whether it exists or not.
 */
export function currencyOfUnit(text: string, expected: string): string | null {
  const key = text.trim().toLowerCase();
  const codes = Object.hasOwn(signs, key) ? signs[key] : undefined;
  if (codes) return codes.includes(expected) ? expected : (codes[0] ?? null);
  return /^[a-z]{3}$/.test(key) ? key.toUpperCase() : null;
}

/**
 * Text with a space for the point behind a currency's short name: `Rs.500` is no half rupee, and `35,00 kr.` ends in no
 * decimal mark.
 */
export function withoutPoint(text: string): string {
  // The longer pattern is slow, and few amounts need it.
  if (!/[rs]\./i.test(text)) return text;
  return text.replace(/(?<!\p{L})(rs|[snd]?kr|s?fr)\. ?(?=[-\d]|$)/iu, '$1 ');
}

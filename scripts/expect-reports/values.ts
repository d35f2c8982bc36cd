/** Minor units of an amount in dollars, pounds or euros: `$1,250.00`, `-$5`, `'-$8.70`, `2.5`. */
export function cents(text: string): number {
  const plain = text.replace(/[$,']/g, '');
  const match = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(plain);
  if (!match) throw new Error(`"${text}" is no amount`);
  const [, sign, whole = '', fraction = ''] = match;
  const amount = Number(whole + fraction.padEnd(2, '0'));
  return sign === '-' && amount !== 0 ? -amount : amount;
}

/** An amount that the report counts in cents already. */
export function counted(text: string): number {
  if (!/^-?\d+$/.test(text)) throw new Error(`"${text}" is no number of cents`);
  return Number(text);
}

/** The days of an author whose zone is UTC. */
export const days = {
  /** `2026-01-04`, or the same with a time and no zone: the report's own day. */
  iso: (text: string) => checked(text.slice(0, 10), text),
  /** An instant: with an offset, with `Z`, or in epoch milliseconds. */
  instant: (text: string) => {
    const instant = new Date(/^\d{13}$/.test(text) ? Number(text) : text);
    return checked(instant.toISOString().slice(0, 10), text);
  },
  /** `9/16/2026` or `1/4/26`, month first. */
  us: (text: string) => ordered(text, ([month, day, year]) => [year, month, day]),
  /** `16/09/2026`, day first. */
  uk: (text: string) => ordered(text, ([day, month, year]) => [year, month, day]),
  /** `Jan 04, 2026`. */
  named: (text: string) => {
    const [month = '', day, year] = text.replace(',', '').split(' ');
    const number = 1 + 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ').indexOf(month);
    return ordered(`${number}/${day}/${year}`, ([m, d, y]) => [y, m, d]);
  },
};

type Triple = [string, string, string];

function ordered(text: string, toYearMonthDay: (parts: Triple) => Triple): string {
  const [a = '', b = '', c = ''] = (text.split(' ')[0] ?? '').split('/');
  const [year, month, day] = toYearMonthDay([a, b, c]);
  return checked(`${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, text);
}

function checked(day: string, text: string): string {
  if (new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) !== day) throw new Error(`"${text}" is no day`);
  return day;
}

import type { Scenario } from '../scenario/read.ts';

/** What programs pay in: two digits, none and three, of which the rates reach one. */
const currencies = ['USD', 'EUR', 'JPY', 'KWD'] as const;

const nameOf = (currency: string) => `Program that pays in ${currency}`;

const program = (currency: string) => ({
  name: nameOf(currency),
  network: 'own-dashboard',
  currency,
  linkHosts: [`${currency.toLowerCase()}.example-network.com`],
  subIdParam: 'sub',
  terms: { firstOrder: { rate: 0.15 }, recurring: { rate: 0.08 } },
});

/** An author who is paid in four currencies, without any data yet. */
export const seed: Scenario['seed'] = {
  settings: {
    ...{ currency: 'USD', hourlyRate: 52, devtoUserId: 900101, devtoUsername: 'sample_author', blogs: [] },
    rates: [{ month: '2026-01', from: 'EUR', to: 'USD', rate: 1.1 }],
  },
  programs: currencies.map(program),
  timeZone: 'UTC',
};

const titles = [
  `How we moved forty services and their databases from one region to another without anybody noticing, what it cost, what broke on the way, and the eleven things that we would do in another order if we had to`,
  `Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsvorstandsvorsitzendenstellvertreterin`,
  'كيف تختار واجهة برمجة تطبيقات للذكاء الاصطناعي دون أن تدفع أكثر مما ينبغي',
  '🚀 Ship it 🔥 10 CLI tools 👩🏽‍💻 I can’t live without 🏴‍☠️',
  'C',
];
const address = (index: number) => `https://dev.to/sample_author/extreme-${index}`;

const quoted = (cells: readonly (string | number)[]) =>
  cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(',');

/** The author's spreadsheet: a handful of articles with titles of all sorts, or a number of them. */
export function spreadsheet(articles?: number): string {
  const all = articles ? Array.from({ length: articles }, (_, index) => `Article ${index + 1}`) : titles;
  const rows = all.map((title, index) => {
    const day = `20${20 + (index % 7)}-0${1 + (index % 9)}-1${index % 10}`;
    const sums = articles ? [index % 97, (index * 7) % 1013, 'USD'] : ['', '', ''];
    return quoted([address(index), title, day, 1200, (index % 9) + 0.5, ...sums]);
  });
  return ['URL,Title,Published,Words,Hours,First order,Recurring,Currency', ...rows].join('\n');
}

const amounts: Record<(typeof currencies)[number], readonly string[]> = {
  USD: ['1234567890.00', '-12345.67', '0.01', '68.00', '-4.20'],
  EUR: ['4.20', '1234.56', '9.99', '0.10', '12.00'],
  JPY: ['1234567890', '120', '-500', '8000', '1'],
  KWD: ['1234567.891', '0.001', '-3.250', '12.000', '7.500'],
};

/** A statement of each currency: an amount for every article, from huge to negative, and one of none. */
export const statements = currencies.map((currency) => ({
  program: nameOf(currency),
  text: [
    'Id,Date,Customer,Event,Commission,Currency,Status,Landing page',
    ...amounts[currency].map((amount, index) =>
      quoted([
        ...[`${currency}${index}`, `2026-0${5 + index}-10`, `Customer ${index}`],
        ...[Number(amount) < 0 ? 'Adjustment' : 'First order', amount, currency, 'Paid', address(index)],
      ]),
    ),
    quoted([
      `${currency}x`,
      '2026-10-12',
      '',
      'First order',
      amounts[currency][3] ?? '',
      currency,
      'Paid',
      '',
    ]),
  ].join('\n'),
}));

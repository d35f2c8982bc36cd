import { z } from 'zod';

const minorUnits = z.number().nullable();
const reportSchema = z.object({
  currency: z.string(),
  articles: z.array(
    z.object({
      title: z.string(),
      hours: z.number().nullable(),
      clicksByMonth: z.array(z.number().nullable()),
      conversions: z.number().nullable(),
      commissions: z.object({ toDate: z.number() }),
      effectiveHourlyRate: z.number().nullable(),
      projection: z.object({
        headline: z.object({ p10: minorUnits, p90: minorUnits, mean: minorUnits }).nullable(),
      }),
    }),
  ),
});

const headings = ['Article', 'Hours', 'Clicks', 'Conversions', 'To date', 'Next 24 months', 'Per hour'];
const unknown = '-';

/** The article table of an exported report as text, columns aligned. Throws where the text is no report. */
export function articleTable(reportText: string): string {
  const { currency, articles } = reportSchema.parse(JSON.parse(reportText));
  const amount = (minor: number | null | undefined) =>
    typeof minor === 'number' ? money(minor, currency) : unknown;
  const projected = (spread: (typeof articles)[number]['projection']['headline']) => {
    if (!spread || spread.mean === null) return unknown;
    const range = spread.p10 === null ? '' : ` (${amount(spread.p10)} to ${amount(spread.p90)})`;
    return `${amount(spread.mean)}${range}`;
  };
  const rows = articles.map(({ projection: { headline }, ...article }) => [
    article.title,
    article.hours?.toFixed(1) ?? unknown,
    sumOfKnown(article.clicksByMonth),
    article.conversions?.toString() ?? unknown,
    amount(article.commissions.toDate),
    projected(headline),
    amount(article.effectiveHourlyRate),
  ]);
  return align([headings, ...rows]);
}

function sumOfKnown(values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? unknown : `${known.reduce((sum, value) => sum + value, 0)}`;
}

function money(minor: number, currency: string): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

/** The first column to the left, numbers to the right. */
function align(rows: readonly string[][]): string {
  const widths = headings.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) =>
    widths
      .map((width, column) =>
        column === 0 ? (row[column] ?? '').padEnd(width) : (row[column] ?? '').padStart(width),
      )
      .join('  ')
      .trimEnd();
  const [head = [], ...body] = rows;
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...body.map(line)].join('\n');
}

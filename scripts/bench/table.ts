import type { Measured, Quartiles } from './statistics.ts';

const short = (value: number) => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));
const range = ({ q1, median, q3 }: Quartiles) => `${short(median)} (${short(q1)}-${short(q3)})`;

/** The figures as a Markdown table: medians, with quartiles behind them. */
export function tableOf(all: readonly Measured[]): string {
  const rows = all.map(({ what, articles, rows: count, unit, runs, value, floor, ratio, growth }) =>
    [
      what,
      articles?.toLocaleString('en-US') ?? '',
      count?.toLocaleString('en-US') ?? '',
      `${range(value)} ${unit}`,
      `${range(floor)} ${unit}`,
      range(ratio),
      growth === null ? '' : `x ${short(growth)}`,
      `${runs}`,
    ].join(' | '),
  );
  return `| what | articles | rows | measured | floor | ratio | growth | runs |
|---|---:|---:|---:|---:|---:|---:|---:|
${rows.map((row) => `| ${row} |`).join('\n')}
`;
}

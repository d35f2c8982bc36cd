import { type Horizon, horizons, type Spread } from '@/core/projection/types.ts';
import type { Figures } from '@/core/returns/portfolio.ts';
import { article } from '../i18n/article.ts';
import { common } from '../i18n/common.ts';
import { projection as text } from '../i18n/projection.ts';
import { Amount, Unknown, useMoney } from './Amount.tsx';
import { DataTable } from './DataTable.tsx';

const sources = ['pending', 'existing', 'upgrades', 'newReferrals'] as const;

type HorizonsProps = {
  figures: Pick<Figures, 'year' | 'headline' | 'fiveYears' | 'lifetime'>;
  currency: string;
};

/** What is expected within each horizon, by where it comes from: the sources add up to the average. */
export function Horizons({ figures, currency }: HorizonsProps) {
  const { year, headline, fiveYears, lifetime } = figures;
  const spreads: Record<Horizon, Spread | null> = { 12: year, 24: headline, 60: fiveYears, 120: lifetime };
  const row = (id: string, name: string, cellOf: (spread: Spread | null) => React.ReactNode) => ({
    id,
    cells: [name, ...horizons.map((months) => cellOf(spreads[months]))],
  });
  return (
    <DataTable
      caption={text.caption}
      columns={[
        { name: text.source },
        ...horizons.map((months) => ({
          name: months === 120 ? text.lifetime : text.months(months),
          number: true,
        })),
      ]}
      rows={[
        ...sources.map((source) =>
          row(source, article.projection.bySource[source], (spread) => (
            <Amount amount={spread?.bySource[source] ?? null} currency={currency} rough />
          )),
        ),
        row('average', text.average, (spread) => (
          <strong>
            <Amount amount={spread?.mean ?? null} currency={currency} rough />
          </strong>
        )),
        row('range', text.range, (spread) => <Between spread={spread} currency={currency} />),
      ]}
    />
  );
}

function Between({ spread, currency }: { spread: Spread | null; currency: string }) {
  const money = useMoney();
  const { p10 = null, p90 = null } = spread ?? {};
  if (p10 === null || p90 === null) return <Unknown />;
  return common.range(money(p10, currency, true), money(p90, currency, true));
}

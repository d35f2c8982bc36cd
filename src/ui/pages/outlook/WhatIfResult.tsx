import type { RangeWithMean } from '@/core/projection/quantiles.ts';
import { changeParts } from '@/core/projection/terms-change.ts';
import type { WhatIf } from '@/core/projection/what-if.ts';
import { axisOf, RangeBar } from '../../charts/RangeBar.tsx';
import { useMoney } from '../../components/Amount.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { Estimate } from '../../components/Estimate.tsx';
import { formatPercent } from '../../format.ts';
import { outlook } from '../../i18n/outlook.ts';
import styles from './outlook.module.css';

const text = outlook.whatIf;

type WhatIfResultProps = {
  whatIf: WhatIf;
  currency: string;
  /** While a newer change is being worked out. */
  isOld: boolean;
};

/** What a change would do, in words and part by part. */
export function WhatIfResult({ whatIf, currency, isOld }: WhatIfResultProps) {
  const { now, parts, all, newCustomer } = whatIf;
  const money = useMoney();
  const rough = (amount: number) => money(Math.round(amount), currency, true);
  const made = changeParts.flatMap((name) => (parts[name] ? [{ name, range: parts[name] }] : []));
  const rows = [
    ...made.map(({ name, range }) => ({ id: name, name: text.parts[name], range })),
    ...(made.length > 1 ? [{ id: 'all', name: text.all, range: all }] : []),
  ];
  return (
    <>
      <div className={styles.words} aria-live="polite">
        {made.length === 0 || now.mean === 0 ? (
          <p>{now.mean === 0 ? text.nothing : text.same(rough(now.mean))}</p>
        ) : (
          <p>
            {text.result(
              rough(now.mean),
              rough(now.mean + all.mean),
              rough(Math.abs(all.mean)),
              formatPercent(Math.round((100 * Math.abs(all.mean)) / now.mean) / 100),
              all.mean < 0,
            )}
          </p>
        )}
        {newCustomer !== null && <p className={styles.small}>{text.newCustomer(rough(newCustomer))}</p>}
        {isOld && <p className={styles.small}>{text.making}</p>}
      </div>
      {rows.length > 0 && <BeforeAndAfter whatIf={whatIf} currency={currency} />}
      {rows.length > 0 && (
        <DataTable
          caption={text.caption}
          columns={[{ name: text.change }, { name: text.difference, number: true }]}
          rows={rows.map(({ id, name, range }) => ({
            id,
            cells: [name, <Difference key="range" range={range} currency={currency} />],
          }))}
        />
      )}
    </>
  );
}

/** The program as its terms are and after the change, on one axis. */
function BeforeAndAfter({
  whatIf: { now, after },
  currency,
}: Pick<WhatIfResultProps, 'whatIf' | 'currency'>) {
  const axis = axisOf([now.p90, after.p90]);
  const row = (id: string, name: string, range: RangeWithMean) => ({
    id,
    cells: [
      name,
      <Estimate key="range" points={range} currency={currency} />,
      <RangeBar key="bar" axis={axis} low={range.p10} high={range.p90} expected={range.mean} />,
    ],
  });
  return (
    <DataTable
      caption={text.beforeAndAfter}
      columns={[{ name: text.terms }, { name: text.next24, number: true }, { name: text.drawn }]}
      rows={[row('now', text.asTheyAre, now), row('after', text.changed, after)]}
    />
  );
}

function Difference({ range, currency }: { range: RangeWithMean; currency: string }) {
  const isNone = range.mean === 0 && range.p10 === 0 && range.p90 === 0;
  if (isNone) return <span className={styles.small}>{text.noChange}</span>;
  return <Estimate points={range} currency={currency} />;
}

import type { RangeWithMean } from '@/core/projection/quantiles.ts';
import { termsChanges, type WhatIf } from '@/core/projection/what-if.ts';
import type { Ahead } from '@/core/returns/ahead.ts';
import type { Portfolio } from '@/core/returns/portfolio.ts';
import { useMoney } from '../../components/Amount.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { Estimate } from '../../components/Estimate.tsx';
import { Help } from '../../components/Help.tsx';
import { Panel } from '../../components/Panel.tsx';
import { formatPercent } from '../../format.ts';
import { outlook } from '../../i18n/outlook.ts';
import styles from './outlook.module.css';

const text = outlook.whatIf;

/** What a change of terms would do, program by program: the difference and its range. */
export function WhatIfPanel({ ahead, portfolio }: { ahead: Ahead; portfolio: Portfolio }) {
  const { whatIfs, currency } = ahead;
  const money = useMoney();
  const names = new Map(portfolio.programs.map(({ program }) => [program.id, program.name]));
  const nameOf = ({ programId }: WhatIf) => names.get(programId) ?? programId;
  const cutOf = ({ differences }: WhatIf) => differences.cut.mean;
  const [worst] = whatIfs.toSorted((a, b) => cutOf(a) - cutOf(b));
  return (
    <Panel
      title={text.title}
      note={text.note}
      actions={<Help label={text.help} sentences={text.helpSentences} />}
    >
      {worst && cutOf(worst) < 0 && (
        <p className={styles.words}>
          {text.worst(
            nameOf(worst),
            money(cutOf(worst), currency, true),
            formatPercent(-cutOf(worst) / worst.now.mean),
          )}
        </p>
      )}
      <DataTable
        caption={text.caption}
        columns={[
          { name: text.program },
          { name: text.now, number: true },
          ...termsChanges.map((change) => ({ name: text.changes[change], number: true })),
        ]}
        rows={whatIfs.map((each) => ({
          id: each.programId,
          cells: [
            nameOf(each),
            <Estimate key="now" points={each.now} currency={currency} />,
            ...termsChanges.map((change) => (
              <Difference key={change} range={each.differences[change]} currency={currency} />
            )),
          ],
        }))}
      />
    </Panel>
  );
}

function Difference({ range, currency }: { range: RangeWithMean; currency: string }) {
  const isNone = range.mean === 0 && range.p10 === 0 && range.p90 === 0;
  if (isNone) return <span className={styles.small}>{text.noChange}</span>;
  return <Estimate points={range} currency={currency} />;
}

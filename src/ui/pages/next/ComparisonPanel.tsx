import type { Comparison } from '@/core/returns/next.ts';
import { useMoney } from '../../components/Amount.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { Help } from '../../components/Help.tsx';
import { Panel } from '../../components/Panel.tsx';
import { Rate } from '../../components/Rate.tsx';
import { formatCount } from '../../format.ts';
import { common } from '../../i18n/common.ts';
import { next as text } from '../../i18n/next.ts';
import { Expected } from './Expected.tsx';
import { LeftOut } from './LeftOut.tsx';
import styles from './next.module.css';
import { groupName, hoursText, verdictInWords } from './words.ts';

type ComparisonProps = { comparison: Comparison; currency: string; target: number | null };

/** What articles of each topic, format or program bring an hour, and whether that is more than chance. */
export function ComparisonPanel({ comparison, currency, target }: ComparisonProps) {
  const { dimension, groups } = comparison;
  const money = useMoney();
  const rateText = (rate: number) => common.perHour(money(Math.round(rate), currency, true));
  const title = text.titles[dimension];
  return (
    <Panel
      title={title}
      {...(dimension === 'program' && { note: text.programNote })}
      actions={<Help label={`${text.help}: ${title}`} sentences={text.helpSentences} />}
    >
      <p className={styles.words}>{verdictInWords(comparison, rateText).join(' ')}</p>
      <LeftOut comparison={comparison} />
      {groups.length > 0 && (
        <DataTable
          caption={text.caption(dimension)}
          columns={columnsOf(comparison)}
          rows={groups.map((group) => ({
            id: group.group,
            cells: [
              groupName(group.parts, dimension),
              formatCount(group.articles),
              hoursText(group.hours, group.isAbout),
              <Rate
                key="rate"
                rate={Math.round(group.rate)}
                currency={currency}
                target={target}
                isAbout={group.isAbout}
              />,
              <Expected key="expected" group={group} currency={currency} />,
              text.verdicts[group.verdict],
            ],
          }))}
        />
      )}
    </Panel>
  );
}

function columnsOf({ dimension }: Comparison) {
  const { group, articles, hours, rate, expected, verdict } = text.columns;
  return [
    { name: group[dimension] },
    ...[articles, hours, rate, expected].map((name) => ({ name, number: true })),
    { name: verdict },
  ];
}

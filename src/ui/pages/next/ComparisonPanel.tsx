import type { ComparedGroup, Comparison } from '@/core/returns/next.ts';
import { axisOf, RangeBar } from '../../charts/RangeBar.tsx';
import { Unknown, useMoney } from '../../components/Amount.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { Help } from '../../components/Help.tsx';
import { Panel } from '../../components/Panel.tsx';
import { RestsOn } from '../../components/RestsOn.tsx';
import { formatCount } from '../../format.ts';
import { common } from '../../i18n/common.ts';
import { next as text } from '../../i18n/next.ts';
import { groupName, hoursText, verdictInWords } from './in-words.ts';
import { Brought, Expected } from './rates.tsx';
import { Words } from './Words.tsx';

type ComparisonProps = { comparison: Comparison; currency: string; target: number | null };

/** What articles of each topic, format or program bring an hour, and whether that is more than chance. */
export function ComparisonPanel({ comparison, currency, target }: ComparisonProps) {
  const { dimension, groups, measure } = comparison;
  const money = useMoney();
  const rateText = (rate: number) => common.perHour(money(Math.round(rate), currency, true));
  const title = text.titles[dimension];
  return (
    <Panel
      title={title}
      {...(dimension === 'program' && { note: text.programNote })}
      {...(dimension === 'position' && { note: text.positionNote })}
      actions={<Help label={`${text.help}: ${title}`} sentences={text.helpSentences} more={<RestsOn />} />}
    >
      <Words comparison={comparison}>{verdictInWords(comparison, rateText).join(' ')}</Words>
      {groups.length > 0 && (
        <DataTable
          stacks
          caption={text.caption(dimension)}
          columns={columnsOf(comparison)}
          rows={groups.map((group) => ({
            id: group.group,
            cells: [
              groupName(group.parts, dimension),
              formatCount(group.articles),
              hoursText(group.hours, group.isAbout),
              <Brought
                key="rate"
                group={group}
                isEstimate={measure === 'projected'}
                currency={currency}
                target={target}
              />,
              <Expected key="expected" group={group} currency={currency} />,
              <Drawn key="drawn" group={group} comparison={comparison} />,
              text.verdicts[group.verdict],
            ],
          }))}
        />
      )}
    </Panel>
  );
}

/** What one more may bring, on an axis for all groups, with the rate of all as a line. */
function Drawn({ group, comparison }: { group: ComparedGroup; comparison: Comparison }) {
  const { low, high, expected } = group;
  const { groups, overall } = comparison;
  if (low === null || high === null) return <Unknown />;
  const ends = groups.flatMap((each) => [each.low ?? 0, each.high ?? 0]);
  const axis = axisOf([...ends, overall ?? 0]);
  return <RangeBar axis={axis} low={low} high={high} expected={expected} against={overall} />;
}

function columnsOf({ dimension }: Comparison) {
  const { group, articles, hours, rate, expected, drawn, verdict } = text.columns;
  return [
    { name: group[dimension] },
    ...[articles, hours, rate, expected].map((name) => ({ name, number: true })),
    { name: drawn },
    { name: verdict },
  ];
}

import type { ComparedGroup, Comparison } from '@/core/returns/next.ts';
import { useMoney } from '../../components/Amount.tsx';
import { ButtonLink } from '../../components/Button.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { Help } from '../../components/Help.tsx';
import { Empty, Panel } from '../../components/Panel.tsx';
import { RestsOn } from '../../components/RestsOn.tsx';
import { formatCount } from '../../format.ts';
import { common } from '../../i18n/common.ts';
import { next as text } from '../../i18n/next.ts';
import { hrefOf } from '../../router.ts';
import { firstInWords, groupName, hoursText } from './in-words.ts';
import styles from './next.module.css';
import { Expected } from './rates.tsx';
import { Words } from './Words.tsx';

type WriteNextProps = { comparison: Comparison; currency: string };

/** What to write next: the groups by what one more article is expected to bring an hour, each with its reason. */
export function WriteNextPanel({ comparison, currency }: WriteNextProps) {
  const { dimension, groups, measure, leftOut } = comparison;
  const money = useMoney();
  const rateText = (rate: number) => common.perHour(money(Math.round(rate), currency, true));
  const columns = [
    { name: text.columns.group[dimension] },
    { name: text.columns.expected, number: true },
    { name: text.columns.why },
  ];
  return (
    <Panel
      title={text.write}
      actions={<Help label={common.basisOf(text.write)} sentences={text.helpSentences} more={<RestsOn />} />}
      {...(groups.length > 0 && { note: text.writeNote(dimension) })}
    >
      <Words comparison={comparison}>
        <strong>{firstInWords(comparison, rateText)}</strong>
      </Words>
      {groups.length === 0 && leftOut.group > 0 && (
        <Empty title={text.none.labels}>
          <ButtonLink href={hrefOf({ page: 'articles' })}>{text.none.setLabels}</ButtonLink>
        </Empty>
      )}
      {groups.length > 0 && (
        <DataTable
          stacks
          caption={text.writeCaption}
          columns={columns}
          rows={groups.map((group) => ({
            id: group.group,
            cells: [
              groupName(group.parts, dimension),
              <Expected key="expected" group={group} currency={currency} />,
              <Why key="why" group={group} measure={measure} currency={currency} />,
            ],
          }))}
        />
      )}
    </Panel>
  );
}

type WhyProps = { group: ComparedGroup; measure: Comparison['measure']; currency: string };

function Why({ group, measure, currency }: WhyProps) {
  const money = useMoney();
  const { articles, hours, isAbout, value, views, links, verdict } = group;
  const amount = money(value, currency, measure === 'projected');
  return (
    <span className={styles.why}>
      {text.brought(articles, hoursText(hours, isAbout), amount, measure)} {text.reasons[verdict]}
      <span className={styles.small}>
        {text.reach(views === null ? null : formatCount(views), formatCount(links))}
      </span>
    </span>
  );
}

import { useMemo } from 'react';
import { incomeTable } from '@/core/returns/income-table.ts';
import { incomeCsv, incomeMarkdown } from '@/core/returns/income-text.ts';
import type { Portfolio } from '@/core/returns/portfolio.ts';
import { AsTable } from '../../charts/ChartPanel.tsx';
import { CopyMenu } from '../../components/CopyMenu.tsx';
import { Help } from '../../components/Help.tsx';
import { Empty, Panel } from '../../components/Panel.tsx';
import { RestsOn } from '../../components/RestsOn.tsx';
import { common } from '../../i18n/common.ts';
import { copy } from '../../i18n/copy.ts';
import { locale } from '../../i18n/language.ts';
import { portfolio as words } from '../../i18n/portfolio.ts';
import type { PortfolioView } from '../../portfolio-view.ts';
import { replaceRoute } from '../../router.ts';
import { EarnedSum } from './EarnedSum.tsx';
import { EarningsTable } from './EarningsTable.tsx';
import { EarningsView } from './EarningsView.tsx';
import styles from './earnings.module.css';
import { PeriodBar } from './PeriodBar.tsx';
import { SeriesToggles } from './SeriesToggles.tsx';
import { useEarnings } from './use-earnings.ts';

const text = words.earnings;

type EarningsPanelProps = { portfolio: Portfolio; view: PortfolioView };

/** What was earned and what is expected as one course, as a chart or as its table. */
export function EarningsPanel({ portfolio, view }: EarningsPanelProps) {
  const shown = useEarnings(portfolio, view);
  const change = (parts: Partial<PortfolioView>) =>
    replaceRoute({ page: 'portfolio', view: { ...view, ...parts } });
  const nameOf = useMemo(() => seriesNames(portfolio), [portfolio]);
  if (portfolio.earnings.length === 0) {
    return (
      <Panel title={text.title}>
        <Empty title={text.noMoney} />
      </Panel>
    );
  }
  if (!shown) return <Panel title={text.title}>{`${common.loading}…`}</Panel>;
  const table = () =>
    incomeTable(portfolio, shown.chart, shown.input.hidden, {
      series: nameOf,
      total: text.total,
      compared: text.comparisons[view.comparison ?? 'none'],
    });
  const View = view.asTable ? EarningsTable : EarningsView;
  return (
    <Panel
      title={text.title}
      actions={
        <>
          <Help label={common.basisOf(text.title)} sentences={text.help} more={<RestsOn />} />
          <AsTable asTable={view.asTable} onChange={(asTable) => change({ asTable })} />
          <CopyMenu
            what={text.copied}
            markdown={() => incomeMarkdown(portfolio, table(), { words: copy.income, locale })}
            csv={() => incomeCsv(portfolio, table())}
          />
        </>
      }
    >
      <PeriodBar view={view} period={shown.input.period} asOf={portfolio.asOf} onChange={change} />
      <div className={styles.head}>
        <EarnedSum shown={shown} currency={portfolio.currency} />
        <SeriesToggles shown={shown} view={view} nameOf={nameOf} onChange={change} />
      </div>
      <View shown={shown} table={table()} portfolio={portfolio} nameOf={nameOf} />
    </Panel>
  );
}

/** The names of kinds and programs by the ids of their series. */
function seriesNames({ programs }: Portfolio): (id: string) => string {
  const names = new Map<string, string>([
    ...programs.map(({ program }) => [program.id, program.name] as const),
    ...Object.entries(text.kinds),
    ['', text.otherPrograms],
  ]);
  return (id) => names.get(id) ?? id;
}

import type { Opening } from '@/core/opening/opening.ts';
import type { Program } from '@/core/programs/program.ts';
import { Amount, Unknown, useMoney } from '../../../components/Amount.tsx';
import { ButtonLink } from '../../../components/Button.tsx';
import { DataTable } from '../../../components/DataTable.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { formatCount, formatMonth } from '../../../format.ts';
import { monthTotals as text } from '../../../i18n/month-totals.ts';
import { optionsHref } from '../../../router.ts';
import { useLive } from '../../../use-live.ts';
import styles from '../imports.module.css';
import { MonthForm } from './MonthForm.tsx';

/** What months brought as far as only totals are known, whether each counts, and a form for another. */
export function MonthTotalsPanel() {
  const portfolio = useLive((live) => live.portfolio());
  const programs = useLive((live) => live.programs());
  if (!portfolio || !programs) return null;
  const months = portfolio.openings.filter(({ balance }) => balance.month !== null);
  const articles = portfolio.articles.map(({ article }) => article).filter(({ published }) => published);
  const titles = new Map(articles.map(({ id, title }) => [id, title]));
  return (
    <Panel title={text.title} note={text.note} id="months">
      {months.length > 0 && <MonthsTable months={months} programs={programs} titles={titles} />}
      {programs.length > 0 ? (
        <MonthForm programs={programs} articles={articles} />
      ) : (
        <div className={styles.actions}>
          <p>{text.noPrograms}</p>
          <ButtonLink href={optionsHref('programs')}>{text.toPrograms}</ButtonLink>
        </div>
      )}
    </Panel>
  );
}

type MonthsTableProps = {
  months: readonly Opening[];
  programs: readonly Program[];
  titles: ReadonlyMap<string, string>;
};

function MonthsTable({ months, programs, titles }: MonthsTableProps) {
  const names = new Map(programs.map(({ id, name }) => [id, name]));
  return (
    <DataTable
      stacks
      caption={text.caption}
      columns={[
        { name: text.month },
        { name: text.program },
        { name: text.article },
        { name: text.firstOrder, number: true },
        { name: text.recurring, number: true },
        { name: text.conversions, number: true },
        { name: text.state },
      ]}
      rows={months.map((opening) => {
        const { balance, state } = opening;
        return {
          id: balance.id,
          cells: [
            formatMonth(balance.month ?? ''),
            names.get(balance.programId ?? ''),
            balance.articleId === '' ? text.allArticles : (titles.get(balance.articleId) ?? <Unknown />),
            <Money key="first" opening={opening} field="firstOrder" />,
            <Money key="recurring" opening={opening} field="recurring" />,
            balance.conversions === null ? <Unknown key="customers" /> : formatCount(balance.conversions),
            text.states[state],
          ],
        };
      })}
    />
  );
}

/** What was given; for a program's month, what its articles' months leave of it. */
function Money({ opening, field }: { opening: Opening; field: 'firstOrder' | 'recurring' }) {
  const money = useMoney();
  const { balance, state } = opening;
  const counts = opening[field];
  const given = balance[field];
  if (state !== 'counts' || counts === null || counts === given || given === null) {
    return <Amount amount={given} currency={balance.currency} />;
  }
  return (
    <>
      <Amount amount={counts} currency={balance.currency} />
      <span className={styles.reason}>{text.of(money(given, balance.currency))}</span>
    </>
  );
}

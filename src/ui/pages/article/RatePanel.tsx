import { useCallback, useMemo } from 'react';
import { addMonths, monthOfDay } from '@/core/calendar.ts';
import { minorDigits } from '@/core/money.ts';
import type { Ahead } from '@/core/returns/ahead.ts';
import { earnedLessCosts, ratedHours } from '@/core/returns/hourly.ts';
import { ChartPanel, Legend } from '../../charts/ChartPanel.tsx';
import { FanChart } from '../../charts/FanChart.tsx';
import type { Fan, FanPoint } from '../../charts/fan-config.ts';
import { useMoney } from '../../components/Amount.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { Panel } from '../../components/Panel.tsx';
import { formatHours, formatMonth } from '../../format.ts';
import { article } from '../../i18n/article.ts';
import { common } from '../../i18n/common.ts';
import { outlook } from '../../i18n/outlook.ts';
import { useAhead } from '../../use-ahead.ts';
import type { ArticleProps } from '../portfolio/figures.ts';
import styles from './article.module.css';
import { rateInWords } from './rate-words.ts';

const text = article.projection.rate;

/**
 * Whether an article pays the author's rate yet, and when: in words, and as a course compared with what its hours
 * cost.
 */
export function RatePanel({ row, currency, target }: ArticleProps) {
  const money = useMoney();
  const { ahead } = useAhead(false);
  const rateText = (rate: number, isAbout = false) => {
    const amount = money(rate, currency, isAbout);
    return common.perHour(isAbout ? common.about(amount) : amount);
  };
  const sentences = rateInWords({ row, target, rateText }).map((sentence) => (
    <p key={sentence} className={styles.words}>
      {sentence}
    </p>
  ));
  const course = useMemo(
    () => courseOf({ row, currency, target }, ahead?.made ?? null),
    [row, currency, target, ahead],
  );
  if (!course) return <Panel title={text.title}>{sentences}</Panel>;
  return (
    <Course course={course} currency={currency}>
      {sentences}
    </Course>
  );
}

/** What will have come, less costs, month by month, and what all the hours cost at the author's rate. Minor units. */
type PayCourse = { months: string[]; points: FanPoint[]; needed: number; hours: number; target: number };

function courseOf({ row, currency, target }: ArticleProps, made: Ahead | null): PayCourse | null {
  const hours = ratedHours(row.time?.hours);
  const earned = earnedLessCosts(row);
  const ahead = made?.articles.find(({ articleId }) => articleId === row.article.id);
  if (!made || made.currency !== currency || !ahead || ahead.totals.length === 0) return null;
  if (hours === null || target === null || earned === null || Object.keys(row.otherCosts).length > 0)
    return null;
  const points = ahead.totals.map(({ p10, p50, p90 }) => ({
    p10: earned + p10,
    // The sentences say by when half of the cases have paid.
    line: earned + p50,
    p90: earned + p90,
  }));
  return {
    months: points.map((_, index) => monthOfDay(addMonths(made.asOf, index + 1))),
    points,
    needed: Math.round(hours * target),
    hours,
    target,
  };
}

type CourseProps = { course: PayCourse; currency: string; children: React.ReactNode };

function Course({ course, currency, children }: CourseProps) {
  const { months, points, needed, hours, target } = course;
  const money = useMoney();
  const rough = useCallback((amount: number) => money(amount, currency, true), [money, currency]);
  const neededName = text.needed(
    common.hours(formatHours(hours)),
    common.perHour(money(target, currency, true)),
  );
  const labels = useMemo(() => months.map(formatMonth), [months]);
  const fans = useMemo((): Fan[] => [{ name: text.expected, tone: 'accent', points }], [points]);
  const line = useMemo(
    () => ({ name: neededName, values: points.map(() => needed) }),
    [neededName, points, needed],
  );
  return (
    <ChartPanel
      title={text.title}
      help={{ label: text.help, sentences: text.helpSentences }}
      legend={
        <Legend
          items={[
            { name: text.expected, tone: 'accent' },
            { name: neededName, tone: 'observed' },
          ]}
          band={text.band}
        />
      }
      table={
        <DataTable
          caption={text.caption}
          columns={[
            { name: text.month },
            { name: text.range, number: true },
            { name: neededName, number: true },
          ]}
          rows={points.map(({ p10, p90 }, index) => ({
            id: months[index] ?? '',
            cells: [labels[index], common.range(rough(p10), rough(p90)), rough(needed)],
          }))}
        />
      }
      chart={
        <FanChart
          labels={labels}
          fans={fans}
          observed={line}
          names={outlook.edges}
          unit={10 ** minorDigits(currency)}
          say={rough}
          label={text.describe}
        />
      }
    >
      {children}
    </ChartPanel>
  );
}

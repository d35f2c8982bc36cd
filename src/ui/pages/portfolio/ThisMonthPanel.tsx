import { otherOf } from '@/core/returns/known-totals.ts';
import type { Portfolio } from '@/core/returns/portfolio.ts';
import { type MonthAhead, monthAhead } from '@/core/returns/this-month.ts';
import { Amount, useMoney } from '../../components/Amount.tsx';
import { FigureHelp } from '../../components/FigureHelp.tsx';
import { Panel } from '../../components/Panel.tsx';
import { RestsOn } from '../../components/RestsOn.tsx';
import { Stat, Stats } from '../../components/Stat.tsx';
import { formatDay, formatMonth } from '../../format.ts';
import { common } from '../../i18n/common.ts';
import { thisMonth as text } from '../../i18n/this-month.ts';
import styles from './months.module.css';

type Money = (amount: number) => string;

/** What last month booked, what the run rate says of this one, and how far the two are apart. */
export function ThisMonthPanel({ portfolio }: { portfolio: Portfolio }) {
  const money = useMoney();
  const ahead = monthAhead(portfolio);
  if (!ahead.quoted && besideOf(ahead) === 0 && !ahead.runRate) return null;
  const { currency } = portfolio;
  const inCurrency: Money = (amount) => money(amount, currency);
  const month = formatMonth(ahead.month);
  return (
    <Panel title={text.title}>
      <Stats label={text.figures}>
        <Stat
          name={text.booked(month)}
          note={
            ahead.booked
              ? text.bookedNote(inCurrency(ahead.booked.firstOrder), inCurrency(ahead.booked.recurring))
              : text.notReached
          }
        >
          <Amount amount={ahead.quoted} currency={currency} />
        </Stat>
        {besideOf(ahead) !== 0 && (
          <Stat name={text.beside(month)} note={besideNote(ahead, inCurrency)}>
            <Amount amount={besideOf(ahead)} currency={currency} />
          </Stat>
        )}
        <Stat
          name={text.runRate}
          help={<FigureHelp of="runRate" name={text.runRate} link={<RestsOn />} />}
          note={text.runRateNote}
        >
          <Amount amount={ahead.runRate} currency={currency} suffix={common.perMonth} />
        </Stat>
      </Stats>
      <p className={styles.words}>{inWords(ahead, month, inCurrency).join(' ')}</p>
    </Panel>
  );
}

function besideOf({ booked }: MonthAhead): number {
  return otherOf(booked) ?? 0;
}

function besideNote({ booked }: MonthAhead, money: Money): string {
  const { flat = 0, bonus = 0, adjustment = 0 } = booked ?? {};
  const parts = [
    flat !== 0 && text.flat(money(flat)),
    bonus !== 0 && text.bonus(money(bonus)),
    adjustment !== 0 && text.adjustment(money(adjustment)),
  ].filter((part) => typeof part === 'string');
  return `${text.besideNote}: ${parts.join(', ')}`;
}

/** The difference in words, and what it comes from. */
function inWords(ahead: MonthAhead, month: string, money: Money): string[] {
  const { difference, recurringChange, booked, incomplete } = ahead;
  const gaps = incomplete.map(({ program, coversTo }) =>
    text.incomplete(program, formatDay(coversTo), month),
  );
  if (booked === null) return gaps;
  if (difference === null || recurringChange === null) return [text.unknown, ...gaps];
  const words = [text.equal(month)];
  if (difference !== 0) {
    words[0] = (difference < 0 ? text.below : text.above)(money(Math.abs(difference)), month);
  }
  if (booked.firstOrder !== 0) words.push(text.once(money(booked.firstOrder)));
  if (recurringChange !== 0) {
    words.push((recurringChange < 0 ? text.less : text.more)(money(Math.abs(recurringChange)), month));
  }
  return [...words, ...gaps];
}

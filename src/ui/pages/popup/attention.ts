import { type Day, daysBetween } from '@/core/calendar.ts';
import type { Portfolio } from '@/core/returns/portfolio.ts';
import { formatDay } from '../../format.ts';
import { popup as text } from '../../i18n/popup.ts';
import { dashboardHref, optionsHref } from '../../router.ts';

/** One thing to do: its name, a line about it, and where it is done. */
export type Task = { id: string; name: string; help: string; href: string };

/** Days after which a program's next statement is due: the longest month. */
const dueAfterDays = 31;

type Facts = {
  portfolio: Portfolio;
  hasIdentity: boolean;
  today: Day;
  money: (amount: number, currency: string) => string;
};

/** What needs the author, most important first: which program's statement is due comes before all but identity. */
export function attentionOf({ portfolio, hasIdentity, today, money }: Facts): Task[] {
  const tasks: Task[] = [];
  if (!hasIdentity) {
    tasks.push({
      id: 'identity',
      name: text.identity,
      help: text.identityHelp,
      href: optionsHref('identity'),
    });
  }
  if (portfolio.programs.length === 0) {
    tasks.push({ id: 'program', name: text.program, help: text.programHelp, href: optionsHref('programs') });
  }
  tasks.push(...dueStatements(portfolio, today));
  const loose = looseAmounts(portfolio).map(([currency, amount]) => money(amount, currency));
  if (loose.length > 0) {
    const href = dashboardHref({ page: 'referrals' });
    tasks.push({ id: 'loose', name: text.loose(loose.join(', ')), help: text.looseHelp, href });
  }
  if (portfolio.unfinishedImports.length > 0) {
    const href = dashboardHref({ page: 'imports' });
    tasks.push({ id: 'finishing', name: text.finishing, help: text.finishingHelp, href });
  }
  return tasks;
}

function dueStatements(portfolio: Portfolio, today: Day): Task[] {
  return portfolio.programs
    .filter(({ program, coversTo }) => {
      if (coversTo === null) return !program.closed;
      return daysBetween(coversTo, today) > dueAfterDays;
    })
    .toSorted((a, b) => ((a.coversTo ?? '') < (b.coversTo ?? '') ? -1 : 1))
    .map(({ program, coversTo }) => ({
      id: `due ${program.id}`,
      name: text.due(program.name),
      help: coversTo ? text.dueSince(formatDay(coversTo), daysBetween(coversTo, today)) : text.neverImported,
      href: dashboardHref({ page: 'import', programId: program.id }),
    }));
}

function looseAmounts({ unattributed, currency }: Portfolio): [string, number][] {
  const others = Object.entries(unattributed.otherCurrencies).map(([code, totals]): [string, number] => [
    code,
    totals.toDate + totals.pending,
  ]);
  const own: [string, number] = [
    currency,
    unattributed.commissions.toDate + unattributed.commissions.pending,
  ];
  return [own, ...others].filter(([, amount]) => amount !== 0);
}

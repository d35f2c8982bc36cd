import type { Day } from '../calendar.ts';
import type { BasisPart } from './basis.ts';

/** The part as a plain sentence; days are written by `formatDay`. */
export function basisSentence(part: BasisPart, formatDay: (day: Day) => string): string {
  switch (part.says) {
    case 'no-statement':
      return 'No statement of commissions imported yet.';
    case 'anonymous':
      return `${part.rows} rows name no customer: what they will bring again is not known.`;
    case 'program': {
      const { program, active, capped, stopped, coversTo, priorMonths } = part;
      const atCap = capped > 0 ? `, ${capped} at the cap of its terms` : '';
      const judged = `${program}: ${active} active${atCap} and ${stopped} stopped on ${formatDay(coversTo)}, the last day its statements reach.`;
      return `${judged} How long they stay: your own records weighed against an average of ${priorMonths} months.`;
    }
    case 'due-since':
      return `Payments due since ${formatDay(part.coversTo)} are counted as still to come.`;
    case 'no-plan':
      return `${part.referrals} active without a known plan: not in it.`;
    case 'no-rate':
      return `${part.referrals} active in a currency without a rate: not in it.`;
    case 'no-rate-pending':
      return `${part.commissions} pending or held in a currency without a rate: not in it.`;
    case 'newest-rate': {
      const { currency, to, rate, month } = part;
      return `What is to come in ${currency} counts at the newest rate: 1 ${currency} = ${Number(rate.toPrecision(6))} ${to} (${month}).`;
    }
    case 'opening':
      return `Commissions up to ${formatDay(part.asOf)} are known as totals only: what will recur from them is not known.`;
    case 'from-totals': {
      const { program, customers, until, priorMonths } = part;
      return `From totals: ${customers} customers of ${program} up to ${formatDay(until)}. Which of them still pay isn't known. How long they stay: your own records weighed against an average of ${priorMonths} months.`;
    }
    case 'few':
      return `Mostly assumption: ${part.referrals === 1 ? '1 referral' : `${part.referrals} referrals`} of ${part.program} so far.`;
    case 'upgrades':
      return `Upgrades at ${part.program}: ${part.upgraded} in ${part.months} months of customers who had not upgraded yet, weighed against 2 % a month.`;
    case 'new':
      return `New referrals for ${part.program}${sinceWords(part, formatDay)}: from ${seenWords(part)}, weighed against your other articles.`;
    case 'traffic':
      return 'Traffic to come is a guess by a factor of two either way.';
    case 'no-new':
      return noNewWords[part.why];
    case 'no-new-of':
      return `New referrals for ${part.program}: ${noNewOfWords[part.why]}.`;
    case 'new-of-articles': {
      const missing = part.unknown > 0 ? ` Those of ${part.unknown} others are not known.` : '';
      return `New referrals of ${part.known} articles are in it, by each one's traffic and conversions.${missing}`;
    }
  }
}

function sinceWords(
  { coversTo }: Extract<BasisPart, { says: 'new' }>,
  formatDay: (day: Day) => string,
): string {
  return coversTo === undefined ? '' : `, those since ${formatDay(coversTo)} included`;
}

function seenWords({ kind, months, referrals }: Extract<BasisPart, { says: 'new' }>): string {
  const came = referrals === 1 ? '1 referral' : `${referrals} referrals`;
  if (kind === 'launch') return `${came} so far; views and clicks are not known`;
  return `${months === 1 ? '1 month' : `${months} months`} of ${kind} and ${came} in them`;
}

const noNewWords = {
  draft: 'Not published: no new referrals are expected.',
  'no-day': 'New referrals: not known, as the day of publication is not.',
  'not-read': 'New referrals: not known, as the page was not read yet.',
  'no-link': 'No link of a program stands in it: no new referrals are expected.',
};

const noNewOfWords = {
  closed: 'none, the program is closed',
  'link-gone': 'none, its link was taken out of the article',
  'no-statement': 'not known, no statement of it was imported',
  anonymous: 'not known, its statements name no customers',
  'no-rate': 'not known, its currency has no rate',
  'no-price': 'not known, no price that a customer paid is',
  'no-traffic': 'not known, there is no whole month of views or clicks yet',
};

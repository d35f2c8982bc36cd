import { addDays } from '../../src/core/calendar.ts';
import type {
  ActiveReferral,
  ArticleOutlook,
  ProgramOutlook,
  Upgrade,
} from '../../src/core/projection/types.ts';
import { upgradeRatio } from '../../src/core/projection/upgrades.ts';
import { authorPriors, channelOf, type Way } from '../../src/core/returns/channels.ts';
import { type Article, type Author, type Customer, TERMS } from './author.ts';

const AS_OF = '2026-11-22';

/** What the forecast is given of an author: nothing that came after the day. */
export type Seen = { programs: ProgramOutlook[]; articles: ArticleOutlook[] };

/** Payments that a customer who stayed would have made by the day of the forecast. */
export function due({ came }: Customer): number {
  return 1 - came;
}

export function isActive(customer: Customer): boolean {
  return customer.came <= 0 && customer.lifetime >= due(customer);
}

export function seenOf({ programs, articles }: Author, id: string): Seen {
  const came = articles.flatMap(({ customers }) => customers).filter((customer) => customer.came <= 0);
  const upgrades = came.filter((each) => each.upgradedFrom < Math.min(each.lifetime, due(each)));
  const ratio = upgradeRatio(upgrades.map(() => TERMS.priceRatio));
  const ways = articles.flatMap((article, index) => wayOf(article, id, index, came, ratio) ?? []);
  const priors = authorPriors(ways);
  const channels = new Map(ways.map((way) => [way.articleId, channelOf(way, AS_OF, priors)]));
  return {
    programs: Array.from({ length: programs }, (_, program) =>
      programOf(
        nameOf(id, program),
        came.filter((customer) => customer.program === program),
      ),
    ),
    articles: articles.map((article, index) => {
      const articleId = `${id}-${index}`;
      const channel = channels.get(articleId) ?? null;
      return {
        articleId,
        active: article.customers
          .filter(isActive)
          .map((customer) => activeOf(customer, nameOf(id, customer.program), ratio)),
        channels: channel && [channel],
        pending: [],
        earned: 0,
        breakEvenAt: null,
      };
    }),
  };
}

const nameOf = (id: string, program: number) => `${id}-program-${program}`;

function programOf(programId: string, came: readonly Customer[]): ProgramOutlook {
  const made = (customer: Customer) => Math.min(customer.lifetime, due(customer));
  const upgraded = came.filter((customer) => customer.upgradedFrom < made(customer));
  const months = came.reduce((sum, each) => sum + Math.min(each.upgradedFrom - 1, made(each) - 1), 0);
  return {
    programId,
    clocks: [
      {
        periodMonths: 1,
        churnedAt: came.filter((customer) => !isActive(customer)).map(made),
        activeWithPayments: came.filter(isActive).map(made),
        capped: [],
      },
    ],
    meanLifetimeMonths: 14,
    approvalChance: 1,
    upgrades: { upgraded: upgraded.length, months },
  };
}

function upgradeOf(commission: number, ratio: number): Upgrade {
  return { commission: commission * ratio, bonus: TERMS.bonus };
}

function activeOf(customer: Customer, programId: string, ratio: number): ActiveReferral {
  const payments = due(customer);
  const hasUpgraded = customer.upgradedFrom < payments;
  const commission = customer.price * TERMS.recurring * (hasUpgraded ? TERMS.priceRatio : 1);
  const upgrade = hasUpgraded ? null : upgradeOf(commission, ratio);
  return {
    programId,
    payments,
    unseen: 0,
    commission,
    upgrade,
    firstDueMonth: 1,
    periodMonths: 1,
    paymentsLeft: null,
  };
}

function wayOf(
  article: Article,
  id: string,
  index: number,
  came: readonly Customer[],
  ratio: number,
): Way | null {
  const own = came.filter(({ program }) => program === article.program);
  const priced = (own.length > 0 ? own : came).slice(0, 50);
  if (priced.length === 0) return null;
  return {
    articleId: `${id}-${index}`,
    programId: nameOf(id, article.program),
    publishedOn: addDays(AS_OF, -30 * article.age),
    coversTo: AS_OF,
    seen: {
      kind: 'views',
      months: article.views.map((count, month) => ({ month, count })),
      clicks: null,
      referrals: {
        events: article.customers.filter((customer) => customer.came <= 0).length,
        exposure: article.views.reduce((sum, count) => sum + count, 0),
      },
      // Views are counted of all of them: what a launch month brings is asked of none.
      ofLaunch: { events: 0, exposure: 0 },
    },
    customers: {
      plans: priced.map(({ price }) => ({
        first: price * TERMS.firstOrder,
        commission: price * TERMS.recurring,
        upgrade: upgradeOf(price * TERMS.recurring, ratio),
      })),
      periodMonths: 1,
      paymentsCap: null,
    },
  };
}

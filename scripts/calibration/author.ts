import { beta, normal } from '../../src/core/projection/chance.ts';
import { cell, retentionGrid } from '../../src/core/projection/grid.ts';
import { priorWeights } from '../../src/core/projection/prior.ts';
import { at } from '../../src/core/projection/table.ts';
import { trafficShape } from '../../src/core/projection/traffic.ts';
import { poisson, sampled } from './counts.ts';

/** Every made-up program pays this; upgrades cost 2.5 times as much. Amounts in cents. */
export const TERMS = { firstOrder: 0.15, recurring: 0.08, bonus: 500, priceRatio: 2.5 };
const PRICES = [1200, 2500, 5000, 10_000, 20_000];
const PRICE_SHARES = [0.25, 0.3, 0.25, 0.15, 0.05];
/** Months simulated after the day of the forecast. */
const FUTURE = 60;

/** What a customer did, of which the forecast sees only what came before it. */
export type Customer = {
  program: number;
  /** Month of the first payment, counted from the forecast: 0 is the last one before it, 1 the first after it. */
  came: number;
  price: number;
  /** Payments made in all. */
  lifetime: number;
  /** Number of the first payment after the upgrade. */
  upgradedFrom: number;
};

export type Article = {
  age: number;
  program: number /** Views counted in months 1.. of the article. */;
  views: number[];
  customers: Customer[];
};

export type Author = { programs: number; articles: Article[] };

/** How the truth is drawn; the stress tests change it. */
export type World = { lifetime: (point: number, uniform: () => number) => number };

/**
 * An author as the reference draws them: 1 to 4 programs whose mean lifetimes are alike, 1 to 20 articles of 2
 * to 36 months, traffic that wanders, views that are sampled, customers by the true readers.
 */
export function makeAuthor(uniform: () => number, world: World): Author {
  const programs = 1 + Math.floor(uniform() * 4);
  const points = programPoints(programs, uniform);
  const hazards = points.map(() => beta(2, 98, uniform));
  const articles = Array.from({ length: 1 + Math.floor(uniform() * 20) }, () => {
    const program = Math.floor(uniform() * programs);
    const behave = () => world.lifetime(points[program] ?? 0, uniform);
    return makeArticle(program, hazards[program] ?? 0.02, behave, uniform);
  });
  return { programs, articles };
}

/** ln mu of each program is within .25 of the author's, which is of the prior, as alpha is. */
function programPoints(count: number, uniform: () => number): number[] {
  const { mu, alpha } = retentionGrid();
  const own = pick(priorWeights(14), uniform);
  const center = Math.log(at(mu, own));
  return Array.from({ length: count }, () => {
    const wanted = center + 0.25 * normal(uniform);
    let best = own;
    mu.forEach((value, point) => {
      const closer = Math.abs(Math.log(value) - wanted) < Math.abs(Math.log(at(mu, best)) - wanted);
      if (at(alpha, point) === at(alpha, own) && closer) best = point;
    });
    return best;
  });
}

function makeArticle(program: number, hazard: number, behave: () => number, uniform: () => number): Article {
  const age = 2 + Math.floor(uniform() * 35);
  const conversion = beta(2, 498, uniform);
  const season = 12 * uniform();
  let level = Math.log(900) + 0.9 * normal(uniform);
  const article: Article = { age, program, views: [], customers: [] };
  for (let month = 0; month < age + FUTURE; month += 1) {
    const readers =
      Math.exp(level) * trafficShape(month) * (1 + 0.15 * Math.cos((2 * Math.PI * (month + season)) / 12));
    if (month < age) article.views.push(sampled(readers, uniform));
    for (let left = poisson(readers * conversion, uniform); left > 0; left -= 1) {
      article.customers.push({
        program,
        came: month - age + 1,
        price: PRICES[pick(PRICE_SHARES, uniform)] ?? 5000,
        lifetime: behave(),
        upgradedFrom: 1 + Math.floor(Math.log(1 - uniform()) / Math.log1p(-hazard)),
      });
    }
    level += 0.25 * normal(uniform);
  }
  return article;
}

/** An index with these chances. */
function pick(chances: ArrayLike<number>, uniform: () => number): number {
  let left = uniform();
  for (let index = 0; index < chances.length - 1; index += 1) {
    left -= chances[index] ?? 0;
    if (left < 0) return index;
  }
  return chances.length - 1;
}

/** Payments in all of a customer of a grid point. */
export function gridLifetime(point: number, uniform: () => number): number {
  const { survival } = retentionGrid();
  const threshold = 1 - uniform();
  let payments = 1;
  while (payments < 360 && at(survival, cell(point, payments)) >= threshold) payments += 1;
  return payments;
}

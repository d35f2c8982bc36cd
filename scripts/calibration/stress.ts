import { beta } from '../../src/core/projection/chance.ts';
import { betaFor } from '../../src/core/projection/grid.ts';
import type { World } from './author.ts';

/** Truths that the prior does not cover: reported, but no gate depends on them. */
export const stressWorlds: Record<string, World> = {
  'constant churn, mean 14': { lifetime: (_point, uniform) => geometric(1 / 14, uniform) },
  'short-lived, alpha 3, mean 6': mixed(3, betaFor(6, 3)),
  'long-lived, alpha 3, mean 27': mixed(3, betaFor(27, 3)),
  'very heterogeneous, alpha .704, beta 3.55': mixed(0.704, 3.55),
  'churn that rises with time, Weibull c 1.25': {
    lifetime: (_point, uniform) => weibull(beta(3, betaFor(14, 3), uniform), 1.25, uniform),
  },
};

function mixed(alpha: number, second: number): World {
  return { lifetime: (_point, uniform) => geometric(beta(alpha, second, uniform), uniform) };
}

function geometric(churn: number, uniform: () => number): number {
  return Math.min(400, 1 + Math.floor(Math.log(1 - uniform()) / Math.log1p(-churn)));
}

/** A customer's S(t) = (1 - theta)^(t^c): of which the beta-discrete-Weibull is the mixture. */
function weibull(theta: number, c: number, uniform: () => number): number {
  const time = Math.log(1 - uniform()) / Math.log1p(-theta);
  return Math.min(400, 1 + Math.floor(time ** (1 / c)));
}

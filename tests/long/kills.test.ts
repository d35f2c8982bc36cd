import { test } from 'vitest';
import { actNames } from '../support/kills/acts.ts';
import { surviveKills } from '../support/kills/survive.ts';

test.each(actNames)(
  '75 workers killed in %s: all holds together, and done again nothing is lost or doubled',
  (act) => surviveKills(act, 75),
  7_200_000,
);

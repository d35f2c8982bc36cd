import { test } from 'vitest';
import { actNames } from '../support/kills/acts.ts';
import { surviveKills } from '../support/kills/survive.ts';

test.each(actNames)(
  'a worker killed at any write of %s: all holds together, and done again nothing is lost or doubled',
  (act) => surviveKills(act, 1),
  120_000,
);

import { expect, test } from 'vitest';
import { costs } from '../support/costs.ts';

test('with 1,000,000 rows stored, 1,000 more cost what they cost with 10,000', async () => {
  expect(await costs(1000, 1000)).toEqual(await costs(10, 1000));
}, 7_200_000);

import { expect, it } from 'vitest';
import { articleTable } from '../../../scripts/start/table.ts';

const article = {
  title: 'Keyboards',
  hours: 4.5,
  clicksByMonth: [41, 22, null],
  conversions: 3,
  commissions: { toDate: 7050 },
  effectiveHourlyRate: 1567,
  projection: { headline: { p10: 4000, p90: 15000, mean: 8881 } },
};
const empty = {
  title: 'An article nothing is known of',
  hours: null,
  clicksByMonth: [null],
  conversions: null,
  commissions: { toDate: 0 },
  effectiveHourlyRate: null,
  projection: { headline: { p10: null, p90: null, mean: null } },
};

it('shows the article table with aligned columns; what is not known is a dash', () => {
  expect(articleTable(JSON.stringify({ currency: 'USD', articles: [article, empty] })).split('\n')).toEqual([
    'Article                         Hours  Clicks  Conversions  To date              Next 24 months  Per hour',
    '------------------------------  -----  ------  -----------  -------  --------------------------  --------',
    'Keyboards                         4.5      63            3   $70.50  $88.81 ($40.00 to $150.00)    $15.67',
    'An article nothing is known of      -       -            -    $0.00                           -         -',
  ]);
});

it('takes the currency at its own decimals', () => {
  expect(articleTable(JSON.stringify({ currency: 'JPY', articles: [article] }))).toContain('¥7,050');
});

import { describe, test } from 'vitest';
import { forecast } from '@/core/projection/forecast.ts';
import { stream } from '@/core/projection/random.ts';

const DRAWS = 1000;
const ARTICLES = 40;
const REFERRALS = 5;

const seen = Array.from({ length: 100 }, (_, index) => 1 + (index % 30));
const programs = ['p', 'q', 'r'].map((programId) => ({
  programId,
  churnedAt: seen,
  activeWithPayments: seen,
  meanLifetimeMonths: 14,
  approvalChance: 0.9,
}));
const articles = Array.from({ length: ARTICLES }, (_, article) => ({
  articleId: `article-${article}`,
  active: Array.from({ length: REFERRALS }, (_each, index) => ({
    programId: ['p', 'q', 'r'][index % 3] ?? 'p',
    payments: 1 + ((article * 7 + index * 5) % 30),
    commission: 100 + 37 * index,
    firstDueMonth: 1,
    periodMonths: 1,
    paymentsLeft: null,
  })),
  pending: [],
  earned: 5000,
  breakEvenAt: 23_400,
}));

describe('projection', () => {
  test(`forecast of ${ARTICLES} articles x ${REFERRALS} referrals`, async ({ bench, annotate }) => {
    const uniform = stream('floor');
    const floor = bench('plain random numbers', () => {
      for (let draw = 0; draw < DRAWS * ARTICLES * REFERRALS; draw += 1) uniform();
    });
    const whole = bench('forecast', () => {
      forecast(programs, articles, { seed: 'bench', draws: DRAWS });
    });
    const results = await bench.compare(floor, whole);
    const ratio = results.get('forecast').latency.mean / results.get('plain random numbers').latency.mean;
    await annotate(`A forecast takes ${ratio.toFixed(1)} times its plain random numbers`);
  });
});

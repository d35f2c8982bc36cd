import { describe, expect, it } from 'vitest';
import { formatter } from '@/content/overlay/format.ts';
import { cardRows, type PillLength, pillParts, pillText } from '@/content/overlay/rows.ts';
import type { OverlayFigures } from '@/messaging/protocol.ts';
import { figures, noFigures } from './figures.ts';

const pill = (of: OverlayFigures, length: PillLength = 'full') =>
  pillText(pillParts(of, formatter(of), length));

describe('the pill', () => {
  it.each<[string, OverlayFigures, PillLength, string]>([
    ['everything', figures, 'full', '$70.50 to date · ~$88.81 next 24 months · $15.67/h'],
    ['less room', figures, 'medium', '$70.50 · ~$88.81 in 24 mo · $15.67/h'],
    ['little room', figures, 'short', '$70.50 · ~$88.81'],
    ['hardly any room', figures, 'tiny', '$70.50'],
    [
      'guessed hours',
      { ...figures, isRateEstimate: true },
      'medium',
      '$70.50 · ~$88.81 in 24 mo · ~$15.67/h',
    ],
    ['no hours', { ...figures, hourlyRate: null }, 'full', '$70.50 to date · ~$88.81 next 24 months'],
    ['a known zero', { ...noFigures, toDate: 0 }, 'full', '$0.00 to date'],
    ['a loss an hour', { ...noFigures, hourlyRate: -150 }, 'full', '-$1.50/h'],
    [
      'no mean',
      { ...noFigures, projected: { ...figures.projected, mean: null } },
      'full',
      '~$84 next 24 months',
    ],
    ['nothing', noFigures, 'full', 'No figures yet'],
    ['masked', { ...figures, hiddenAmounts: true }, 'full', '••• to date · ~••• next 24 months · •••/h'],
    ['yen', { ...figures, currency: 'JPY', hourlyRate: null }, 'short', '¥7,050 · ~¥8,881'],
    ['dinars', { ...figures, currency: 'KWD', hourlyRate: null }, 'tiny', 'KWD\u00a07.050'],
  ])('with %s', (_what, of, length, text) => expect(pill(of, length)).toBe(text));
});

const card = (of: OverlayFigures) => {
  const { headline, estimates, facts } = cardRows(of, formatter(of));
  return [...headline, ...estimates, ...facts].map(({ label, value, detail }) => [label, value, detail]);
};

describe('the card', () => {
  it('shows every figure', () => {
    expect(card(figures)).toEqual([
      ['To date', '$70.50', null],
      ['Effective hourly rate', '$15.67/h', '30.1% of target'],
      ['Next 24 months', '$36 – $152', 'estimate · median $84 · expected $88.81'],
      ['Lifetime, up to 120 months', '$36 – $304', 'estimate · median $112 · expected $143'],
      ['Pending', '$8.00', null],
      ['Projected hourly rate', '$23.67 – $49.44/h', null],
      ['Hours', '4.5 h', null],
      ['Clicks, months 1–3', '41 · 22 · 17', null],
      ['Conversions', '3', null],
      ['Affiliate links', '3', null],
    ]);
  });

  it('promises no cents that an estimate can’t hold', () => {
    const projected = { ...figures.projected, p10: 4750, p50: 28550, p90: 122450, mean: 60974 };
    expect(card({ ...figures, projected }).find(([label]) => label === 'Next 24 months')).toEqual([
      ...['Next 24 months', '$48 – $1,225', 'estimate · median $286 · expected $610'],
    ]);
    expect(pill({ ...figures, projected }, 'short')).toBe('$70.50 · ~$610');
  });

  it('marks rates over guessed hours as such', () => {
    const guessed = card({ ...figures, isRateEstimate: true });
    expect(guessed.find(([label]) => label === 'Effective hourly rate')?.[1]).toBe('~$15.67/h');
    expect(guessed.find(([label]) => label === 'Projected hourly rate')?.[1]).toBe('~$23.67 – $49.44/h');
  });

  it('says unknown, never 0, of what is not known', () => {
    expect(card(noFigures).map(([, value, detail]) => [value, detail])).toEqual(
      Array(10).fill(['unknown', null]),
    );
    const { headline, estimates, facts } = cardRows(noFigures, formatter(noFigures));
    expect([...headline, ...estimates, ...facts].some((row) => row.known || row.range)).toBe(false);
  });

  it('shows a month without clicks as 0 and an unknown one as a dash', () => {
    const clicks = card({ ...figures, clicksByMonth: [0, null, 3, 99] }).find(([label]) =>
      label?.startsWith('Clicks'),
    );
    expect(clicks?.[1]).toBe('0 · – · 3');
  });

  it('shows no amount and no bar where amounts are masked', () => {
    const masked = { ...figures, hiddenAmounts: true };
    expect(card(masked).flat().join(' ')).not.toMatch(/[$]|70|88|15\.67/);
    expect(cardRows(masked, formatter(masked)).estimates.map((row) => row.range)).toEqual([null, null]);
  });

  it('draws both ranges to one scale', () => {
    const ranges = cardRows(figures, formatter(figures)).estimates.map((row) => row.range);
    expect(ranges[0]?.to).toBeCloseTo(0.5, 10);
    expect(ranges[1]).toMatchObject({ to: 1 });
    expect(ranges[1]?.middle).toBeCloseTo(112 / 304, 10);
  });
});

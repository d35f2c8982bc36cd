import { expect, test } from 'vitest';
import { clickWindow } from '@/core/returns/click-window.ts';

const range = (from: string, to: string) => ({ from: `2026-${from}`, to: `2026-${to}` });
type Range = ReturnType<typeof range>;

test.each<[string, Range[], Range[], Range[], string[], Range[]]>([
  [
    'the days that both cover, by whole months and edges',
    [range('05-10', '08-31')],
    [range('05-16', '07-20')],
    [range('05-16', '07-20')],
    ['2026-06'],
    [range('05-16', '05-31'), range('07-01', '07-20')],
  ],
  [
    'monthly statements from first to last row leave quiet days between them',
    [range('05-01', '05-30'), range('06-02', '06-30')],
    [range('05-01', '05-14'), range('06-10', '06-30')],
    [range('05-01', '06-30')],
    ['2026-05', '2026-06'],
    [],
  ],
  [
    'a month without commission statements is a gap, and so are four days without clicks',
    [range('01-01', '04-05'), range('04-10', '04-30')],
    [range('01-01', '01-31'), range('03-01', '04-30')],
    [range('01-01', '01-31'), range('03-01', '04-05'), range('04-10', '04-30')],
    ['2026-01', '2026-03'],
    [range('04-01', '04-05'), range('04-10', '04-30')],
  ],
  ['nothing in common', [range('01-01', '01-31')], [range('05-01', '05-31')], [], [], []],
  ['no clicks', [], [range('05-01', '05-31')], [], [], []],
])('%s', (_, clicks, commissions, days, months, edges) => {
  expect(clickWindow(clicks, commissions)).toEqual({ days, months, edges });
});

import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { openApp, resize, show } from './stage.tsx';

/** The sample author's articles, over and over, in a dashboard of 5,000. */
async function openMany() {
  const app = await openApp('sample');
  const sample = await app.live.portfolio();
  const articles = Array.from({ length: 125 }, (_, round) =>
    sample.articles.map((row) => {
      const article = {
        ...row.article,
        id: `${row.article.id}-${round}`,
        title: `${row.article.title} ${round}`,
      };
      return { ...row, article };
    }),
  ).flat();
  const asked = { days: 0 };
  const today = () => {
    asked.days += 1;
    return app.today();
  };
  const live = { ...app.live, portfolio: async () => ({ ...sample, articles }) };
  return { app: { ...app, live, today }, asked };
}

const find = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing fits ${selector}`);
  return found;
};

const frame = () => new Promise(requestAnimationFrame);

test('of 5,000 articles only those in sight are drawn, and no row is blank wherever one scrolls', async () => {
  const { app } = await openMany();
  await resize(1280);
  await show(app, { name: 'many', surface: 'dashboard', hash: '#/articles?find=a' });
  const rows = () => [...document.querySelectorAll('tr[data-article]')];
  const table = find('table[aria-rowcount]');
  expect(Number(table.getAttribute('aria-rowcount'))).toBeGreaterThan(4000);
  const box = table.closest('section') ?? table;
  const most = Math.ceil(box.clientHeight / 52) + 2 * 6 + 1;
  for (const at of [0, 300, 5_000, 150_000, 40_000, 1e9]) {
    box.scrollTop = at;
    await frame();
    await frame();
    expect(rows().length, `at ${at}`).toBeLessThanOrEqual(most);
    const first = rows()[0]?.getBoundingClientRect();
    const last = rows().at(-1)?.getBoundingClientRect();
    const head = find('thead th').getBoundingClientRect();
    const foot = find('tfoot').getBoundingClientRect();
    expect(first?.top, `first at ${at}`).toBeLessThanOrEqual(head.bottom + 1);
    expect(last?.bottom, `last at ${at}`).toBeGreaterThanOrEqual(foot.top - 1);
  }
}, 120_000);

/** As many as are in sight at most, and half a dozen beyond both ends. */
const MOST_ROWS = 60;

/** How many formatters and collators are made from now on. */
function countMade(): () => number {
  const kinds = ['NumberFormat', 'DateTimeFormat', 'Collator'] as const;
  const made = kinds.map((kind) => vi.spyOn(Intl, kind));
  return () => made.reduce((sum, { mock }) => sum + mock.calls.length, 0);
}

test('sorting and filtering 5,000 articles draws what is in sight, makes a collator, and leaves the rest of the page', async () => {
  const { app, asked } = await openMany();
  await resize(1280);
  await show(app, { name: 'many', surface: 'dashboard', hash: '#/articles' });
  const rows = () => [...document.querySelectorAll<HTMLElement>('tr[data-article]')];
  const first = () => rows()[0]?.dataset.article;
  let added = 0;
  new MutationObserver((changes) => {
    const nodes = changes.flatMap(({ addedNodes }) => [...addedNodes]);
    added += nodes.filter((node) => node instanceof HTMLElement && node.matches('tr[data-article]')).length;
  }).observe(find('tbody'), { childList: true });
  const before = first();
  const made = countMade();
  asked.days = 0;
  await userEvent.click(find('thead th:first-child button'));
  await expect.poll(first).not.toBe(before);
  expect(rows().length).toBeLessThanOrEqual(MOST_ROWS);
  expect(added).toBeLessThanOrEqual(2 * MOST_ROWS);
  expect(made()).toBe(1);
  await userEvent.fill(find('input[type="search"]'), ' 17');
  await expect.poll(() => find('[role="search"], search').textContent).toMatch(/of 5,000|of 5000/);
  expect(rows().length).toBeLessThanOrEqual(MOST_ROWS);
  expect(made(), 'typing sorts nothing').toBe(1);
  // What stands above the table goes through all articles for it, and is not drawn again.
  expect(asked.days).toBe(0);
  vi.restoreAllMocks();
}, 120_000);

test('in a side panel 5,000 articles begin with 40 cards, and more come when asked for', async () => {
  const { app } = await openMany();
  await resize(400);
  await show(app, { name: 'many', surface: 'dashboard', hash: '#/articles' });
  const cards = () => document.querySelectorAll('li[data-article]').length;
  expect(cards()).toBe(40);
  await userEvent.click(find('ul:has(> li[data-article]) + div button'));
  await expect.poll(cards).toBe(80);
}, 120_000);

test('where the window has room beside the page a table of many columns takes it, and the page does not scroll', async () => {
  const app = await openApp('sample');
  const widths: number[] = [];
  for (const width of [1280, 1920]) {
    await resize(width);
    await show(app, { name: 'articles', surface: 'dashboard', hash: '#/articles' });
    const panel = find('table[aria-rowcount]').closest('section[aria-labelledby]')?.getBoundingClientRect();
    if (!panel) throw new Error('The table stands in no panel');
    expect(document.documentElement.scrollWidth, `at ${width}`).toBeLessThanOrEqual(width);
    expect(Math.abs(panel.left - (innerWidth - panel.right)), `sides at ${width}`).toBeLessThanOrEqual(20);
    widths.push(panel.width);
  }
  expect(widths[0]).toBeLessThanOrEqual(1280 - 32);
  expect(widths[1]).toBeGreaterThan(1800);
}, 120_000);

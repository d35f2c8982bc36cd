import { expect, test } from 'vitest';
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
  return { ...app, live: { ...app.live, portfolio: async () => ({ ...sample, articles }) } };
}

const find = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing fits ${selector}`);
  return found;
};

const frame = () => new Promise(requestAnimationFrame);

test('of 5,000 articles only those in sight are drawn, and no row is blank wherever one scrolls', async () => {
  const app = await openMany();
  await resize(1280);
  await show(app, { name: 'many', surface: 'dashboard', hash: '#/articles?find=a' });
  const rows = () => [...document.querySelectorAll('tr[data-article]')];
  const table = find('table[aria-rowcount]');
  expect(Number(table.getAttribute('aria-rowcount'))).toBeGreaterThan(4000);
  const box = table.closest('section') ?? table;
  const most = Math.ceil(box.clientHeight / 52) + 2 * 12 + 1;
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

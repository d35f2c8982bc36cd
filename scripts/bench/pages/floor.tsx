import { createRoot } from 'react-dom/client';

const element = document.getElementById('root');
if (!element) throw new Error('no root');
const root = createRoot(element);

/** The least that a page of the extension can be: React, and one figure that is known beforehand. */
root.render(
  <main>
    <dl>
      <dt>Floor</dt>
      <dd>$1.00</dd>
    </dl>
  </main>,
);

declare global {
  /** Sorts plain titles and draws some of them by React; answers how long that took, milliseconds. */
  var plainList: (articles: number, drawn: number) => Promise<number>;
}

/** About as many as the article table has columns. */
const columns = Array.from({ length: 20 }, (_, index) => index);
let turn = 0;

globalThis.plainList = async (articles, drawn) => {
  turn += 1;
  const titles = Array.from(
    { length: articles },
    (_, index) => `Article ${(index * 7919) % articles} ${turn}`,
  );
  const started = performance.now();
  const sorted = titles.toSorted(new Intl.Collator('en').compare).slice(0, drawn);
  root.render(
    <table>
      <tbody>
        {sorted.map((title) => (
          <tr key={title}>
            {columns.map((column) => (
              <td key={column}>{title}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>,
  );
  do await new Promise(requestAnimationFrame);
  while (element.querySelector('td')?.textContent !== sorted[0]);
  // The frame's own layout and paint come after its callbacks.
  await new Promise((resolve) => setTimeout(resolve));
  return performance.now() - started;
};

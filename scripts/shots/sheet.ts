import type { View } from './views.ts';

export type Shot = { view: View; browser: string; theme: string; file: string };

/** A page that shows all pictures side by side: a row a view, as large as they fit. */
export function contactSheet(shots: readonly Shot[], made: string): string {
  const rows = [...Map.groupBy(shots, ({ view }) => view.name)];
  const figure = ({ browser, theme, file, view }: Shot) =>
    `<figure class="w${view.width}"><a href="${file}"><img loading="lazy" src="${file}" alt="${view.name}, ${theme}, ${browser}"></a><figcaption>${browser}, ${theme}, ${view.width} px</figcaption></figure>`;
  const section = ([name, group]: [string, Shot[]]) =>
    `<section><h2>${name}</h2><div>${group.map(figure).join('')}</div></section>`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Longtail: all surfaces</title>
<style>
body { margin: 2rem; background: #808080; color: #fff; font: 14px/1.5 system-ui, sans-serif; }
div { display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-start; }
figure { margin: 0; }
img { display: block; max-width: 640px; max-height: 720px; object-fit: cover; object-position: top; }
.w320 img, .w375 img, .w380 img, .w400 img, .w600 img { max-width: 400px; }
</style>
<h1>Longtail: all surfaces</h1>
<p>${made}</p>
${rows.map(section).join('\n')}
</html>
`;
}

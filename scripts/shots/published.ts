import { join } from 'node:path';
import { root } from '../lib/build.ts';
import { replay } from '../scenario/replay.ts';
import { drawView } from './draw.ts';
import { type Theme, views } from './views.ts';
import { authors } from './worlds.ts';

/** As large as the Chrome Web Store takes them, https://developer.chrome.com/docs/webstore/images. */
const HEIGHT = 800;

type Published = { file: string; of: string; theme: Theme; height: number };

/** The README's picture, and those of the store listing in their order. */
const published: readonly Published[] = [
  { file: 'docs/dashboard.png', of: 'portfolio', theme: 'light', height: 1000 },
  { file: 'docs/store/1-portfolio.png', of: 'portfolio', theme: 'light', height: HEIGHT },
  { file: 'docs/store/2-articles.png', of: 'articles', theme: 'light', height: HEIGHT },
  { file: 'docs/store/3-article.png', of: 'article', theme: 'light', height: HEIGHT },
  { file: 'docs/store/4-outlook.png', of: 'outlook', theme: 'dark', height: HEIGHT },
  { file: 'docs/store/5-next.png', of: 'next', theme: 'light', height: HEIGHT },
];

const { scenario, prepare } = authors.usual;
const run = await replay(scenario(), { browser: 'chromium', headless: true });
try {
  await prepare(run.world);
  for (const { file, of, theme, height } of published) {
    const view = views.find(({ name }) => name === of);
    if (!view) throw new Error(`No view is called ${of}`);
    await drawView(run.world, view, theme, { path: join(root, file), height });
    console.log(file);
  }
} finally {
  await run.close();
}

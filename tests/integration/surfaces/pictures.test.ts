import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { emulate, openApp, resize, show, type View } from './stage.tsx';
import { views } from './views.ts';

/**
 * The Chromium that the pictures were drawn by. Another one draws letters otherwise: the pictures are then left out by
 * name, to be drawn anew (`vitest run --project integration tests/integration/surfaces/pictures.test.ts -u`) and looked at.
 */
const drawnBy = 156;
const major = Number(navigator.userAgent.match(/Chrome\/(\d+)/)?.[1]);

/** As the set-up installs them with Chromium: the same letters on every machine. */
const fonts = { '--font': '"Liberation Sans"', '--font-mono': '"Liberation Mono"' };

/** How wide a text is in those letters, CSS pixels: another width tells of another font in their place. */
const widthOfLetters = 684;
function measureLetters(): number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return 0;
  context.font = '100px "Liberation Sans"';
  return Math.round(context.measureText('Longtail $1,574').width);
}

/** What an author looks at most, each as wide as it is on its surface. */
const pictures = [
  { name: '', width: 1280, as: 'portfolio' },
  { name: '', width: 400, as: 'portfolio in the side panel' },
  { name: 'articles', width: 1280, as: 'articles' },
  { name: 'articles/devto%3A4100703', width: 1280, as: 'an article' },
  { name: 'referrals', width: 1280, as: 'referrals' },
  { name: 'programs', width: 1280, as: 'programs' },
  { name: 'outlook', width: 1280, as: 'outlook' },
  { name: 'a statement to settle', width: 1280, as: 'a statement to settle' },
  { name: 'time', width: 400, as: 'time in the side panel' },
  { name: 'popup', width: 380, as: 'popup' },
];

function viewOf(name: string): View {
  const found = views.find((view) => view.name === name);
  if (!found) throw new Error(`No view is called ${name}`);
  return found;
}

describe.each(['light', 'dark'])('in the %s theme', (theme) => {
  let app: Awaited<ReturnType<typeof openApp>>;
  beforeAll(async () => {
    for (const [name, value] of Object.entries(fonts))
      document.documentElement.style.setProperty(name, value);
    await emulate({ 'prefers-color-scheme': theme, 'prefers-reduced-motion': 'reduce' });
    app = await openApp('sample');
    // Else a page may be drawn before it has them.
    await app.services.figures.lookAhead(true);
  }, 60_000);
  afterAll(() => emulate({}));

  // A page that a busy machine has drawn in part only is drawn anew.
  test.for(pictures)('$as looks as it did', { retry: 2 }, async ({ name, width, as }, { skip }) => {
    skip(major !== drawnBy, `The pictures were drawn by Chromium ${drawnBy}, not ${major}.`);
    skip(
      measureLetters() !== widthOfLetters,
      'The pictures were drawn in Liberation Sans, which is not here.',
    );
    await resize(width);
    await show(app, viewOf(name));
    // What is seen without scrolling.
    Object.assign(document.body.style, { height: '800px', overflow: 'hidden' });
    await expect(page.elementLocator(document.body)).toMatchScreenshot(`${as} ${theme}`);
  });
});

import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { networks } from '@/networks/registry.ts';
import { sampleFacts } from '@/sample/facts.ts';
import { languageNames } from '@/ui/i18n/language.ts';
import { allTexts, cutTexts, isTooWide } from './cut.ts';
import { pseudo, pseudoText } from './pseudo.ts';
import { keyboardGaps, objections } from './seen.ts';
import { emulate, openApp, resize, show } from './stage.tsx';
import { authored, emptyViews, views } from './views.ts';

vi.mock('@/ui/i18n/language.ts', async (original) => ({
  ...(await original<object>()),
  words: ({ en }: { en: unknown }) => pseudo(en),
}));
/** Core's own sentences count as translated where German has them. */
vi.mock('@/ui/i18n/said.ts', async () => {
  const { said } = await import('@/ui/i18n/de/said/said.ts');
  return { said: (text: string) => (said(text) === text ? text : pseudoText(text)) };
});

/** What the author wrote or named, and names that are the same in every language. */
const data = JSON.stringify([sampleFacts, networks, languageNames, authored]);
/** As `Intl` writes days, times and sizes, and react-aria's own word, which it has in all languages. */
const known =
  /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|AM|PM|kB|MB|Dismiss)\b/g;
const addresses = /https?:\S+/g;

function isData(text: string): boolean {
  const words =
    text
      .replaceAll(known, '')
      .replaceAll(addresses, '')
      .match(/[A-Za-z]{2,}/g) ?? [];
  return words.every((word) => data.includes(word));
}

/** Titles and samples of columns may end in dots. */
const mayBeCut = (text: string) => /^[ -~]*$/.test(text) || text.startsWith(pseudoText('e.g. '));

/** 640 is a window of 1280 at 200 %. */
const widths = [1280, 640, 400];

/** Texts cut at any width, written to the right or to the left. */
async function cutAnywhere(): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await resize(width);
    for (const dir of ['ltr', 'rtl']) {
      document.documentElement.dir = dir;
      if (isTooWide()) found.push(`${width} ${dir}: wider than the window`);
      found.push(...cutTexts(mayBeCut).map((text) => `${width} ${dir}: ${text}`));
    }
  }
  document.documentElement.dir = 'ltr';
  await resize(1280);
  return found;
}

const settings = [
  { data: 'sample' as const, shown: views },
  { data: 'empty' as const, shown: emptyViews },
];

describe.each(settings)('on $data data', ({ data: kind, shown }) => {
  let app: Awaited<ReturnType<typeof openApp>>;
  beforeAll(async () => {
    await resize(1280);
    app = await openApp(kind);
  }, 60_000);

  test.each(shown)('$name: translated, legible and accessible', async (view) => {
    await show(app, view);
    expect.soft(allTexts().filter((text) => !isData(text))).toEqual([]);
    expect.soft(await objections()).toEqual([]);
    expect.soft(await cutAnywhere()).toEqual([]);
  });
});

describe('by keyboard', () => {
  afterEach(() => emulate({}));

  test.each([
    { colours: 'own', name: 'options', surface: 'options' as const },
    { colours: 'forced', name: 'options', surface: 'options' as const },
    { colours: 'forced', name: 'import', surface: 'dashboard' as const, hash: '#/import' },
  ])('all of $name is reached, and seen to be, in $colours colours', async ({ colours, ...view }) => {
    if (colours === 'forced') await emulate({ 'forced-colors': 'active' });
    await show(await openApp('sample'), view);
    expect(await keyboardGaps()).toEqual({ unreached: [], unseen: [] });
  });
});

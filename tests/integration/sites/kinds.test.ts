import { expect, test } from 'vitest';
import type { Verdict } from '@/sites/site.ts';
import { address, pageOf, prose, visit } from './visit.ts';

const published =
  '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-04">';
const titled = (title: string, head: string) =>
  pageOf(head).replace('<title>Pooling | Notes</title>', `<title>${title}</title>`);
const dated = `<main><h1>Pooling</h1><time datetime="2026-05-04">May 4</time>${prose}</main>`;

const cases: [name: string, html: string, kind: Verdict['kind'], at?: string][] = [
  ['a post on errors is no error', titled('How to fix “Page not found” on GitHub Pages', published), 'own'],
  [
    'a post whose title begins so is no error',
    titled('Not found: the error that took a week', published),
    'own',
  ],
  [
    'a page that is not found, and says nothing else',
    pageOf('', dated).replace('Pooling | Notes', 'Page not found | Notes'),
    'no-article',
  ],
  [
    'robots may not show its images',
    pageOf(`${published}<meta name="robots" content="index, follow, max-image-preview:none">`),
    'own',
  ],
  [
    'robots may not show its images, with a space',
    pageOf(`${published}<meta name="robots" content="index, max-image-preview: none, max-snippet:-1">`),
    'own',
  ],
  ...['noindex, follow', 'NOINDEX', 'none', 'noindex nofollow', 'max-snippet:-1,noindex'].map(
    (robots): [string, string, Verdict['kind']] => [
      `robots must not list it: ${robots}`,
      pageOf(`${published}<meta name="robots" content="${robots}">`),
      'own-draft',
    ],
  ),
];

test.each(cases)('%s', (_, html, kind, at = address) => {
  expect(visit(html, at).kind).toBe(kind);
});

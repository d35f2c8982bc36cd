// @vitest-environment happy-dom
// @vitest-environment-options {"url": "https://dev.to/"}
import { expect, test } from 'vitest';
import { readEditorLinks } from '@/content/editor-links.ts';
import { present } from '../sites/pages.ts';
import { openPage } from './page.ts';

test("of dev.to's editor: the article, the addresses in it, and nothing of its text", () => {
  openPage('05', '/sample_author/choosing-a-keyboard-for-long-coding-days-4k2f/edit');
  const body = present(document, 'textarea#article_body_markdown');
  if (!(body instanceof HTMLTextAreaElement)) throw new Error('No editor');
  body.value = [
    'A secret plan. See [pricing](https://go.example.com/r?a=1&b=2), or <https://x.example/y>.',
    '{% embed https://z.example/w %} and ![](https://img.example/a.png) javascript:alert(1) https://end.example/.',
  ].join('\n');
  expect(readEditorLinks(document)).toEqual({
    publicationId: 'devto:3100001',
    hrefs: [
      'https://go.example.com/r?a=1&b=2',
      'https://x.example/y',
      'https://z.example/w',
      'https://img.example/a.png',
      'https://end.example/',
    ],
  });
});

test('of a new post and of a rich editor', () => {
  openPage('04', '/new');
  const rich = document.createElement('div');
  rich.setAttribute('contenteditable', 'true');
  for (const href of ['https://a.example/', 'mailto:me@a.example', '/path', 'https://a.example/']) {
    const link = document.createElement('a');
    link.setAttribute('href', href);
    rich.append(link);
  }
  document.body.append(rich);
  expect(readEditorLinks(document)).toEqual({ publicationId: null, hrefs: ['https://a.example/'] });
});

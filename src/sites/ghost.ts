import { generatorOf, type Platform } from './platform.ts';

/**
 * Ghost (https://ghost.org/docs/themes/): `body_class` names the context (`post-template`, `page-template`,
 * `tag-template`, ...), the text stands in `.gh-content`, and a preview is at `/p/<uuid>/`.
 */
export const ghost: Platform = {
  id: 'ghost',
  made: (doc) => /^ghost\b/i.test(generatorOf(doc)) || doc.querySelector('.gh-content, .gh-head') !== null,
  isPost: (doc) => {
    if (doc.body.classList.contains('post-template')) return true;
    return /\b(home|page|tag|author|paged|error|private)-template\b/.test(doc.body.className) ? false : null;
  },
  isDraft: (_doc, url) => /^\/p\/[0-9a-f-]{36}\/?$/i.test(url.pathname),
  body: '.gh-content, .post-full-content .post-content, .c-content',
  dark: '.dark-mode, [data-color-scheme="dark"]',
};

import { expect, test } from 'vitest';
import { generatorShapes } from './shapes-generators.ts';
import { kindShapes } from './shapes-kinds.ts';
import { pluginShapes } from './shapes-plugins.ts';
import { postShapes } from './shapes-posts.ts';
import { themeShapes } from './shapes-themes.ts';
import { visit } from './visit.ts';

test.each([...generatorShapes, ...themeShapes, ...postShapes, ...kindShapes, ...pluginShapes])(
  '%s',
  (_, at, html, truth) => {
    const { kind, read } = visit(html, at);
    if (truth === null) return expect(kind).toBe('no-article');
    if (truth === 'draft') return expect(kind).toBe('own-draft');
    expect(['own', 'unknown-author']).toContain(kind);
    const found = {
      title: read?.title,
      day: read?.publishedOn ?? read?.publishedAt?.slice(0, 10) ?? null,
      words: truth.words === null ? null : read?.wordCount,
      links: read?.links.length,
      ...(truth.tags && { tags: read?.tags }),
      ...(truth.authors && { authors: read?.byline?.names }),
      ...(truth.language && { language: read?.language }),
    };
    return expect(found).toEqual(truth);
  },
);

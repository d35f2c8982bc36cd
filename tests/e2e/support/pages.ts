import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/lib/build.ts';
import type { Site } from '../../../scripts/lib/world/site.ts';
import { swapAsForem, witnessPage } from './page-scripts.ts';

const fixtures = join(root, 'tests/fixtures/forem/pages');
const served = join(root, '.output/e2e/pages');
const style = join(import.meta.dirname, 'forem.css');

/** Secret of the draft's preview link: it must turn up nowhere. */
export const previewSecret = 'c0ffee5ec2e7';

const own = '/sample_author/choosing-a-keyboard-for-long-coding-days-4k2f';

/** The stored dev.to pages by what they show: file and path. Those with `?as=` are other states of one post. */
const stored = {
  ownPost: ['01-article-own-signed-in', own],
  foreignPost: ['02-article-other-author', '/other_writer/reading-source-code-without-fear-2b9c'],
  ownCrossPosted: ['03-article-own-crossposted-canonical', `${own}?as=cross-posted`],
  newPost: ['04-editor-new-v2', '/new'],
  editOwn: ['05-editor-edit-v2-published', `${own}/edit`],
  feed: ['06-home-feed', '/'],
  dashboard: ['07-dashboard', '/dashboard'],
  ownSignedOut: ['08-article-signed-out-jsonld', `${own}?as=signed-out`],
  ownSoftLoaded: ['09-article-own-after-soft-navigation', `${own}?as=soft-loaded`],
  ownDraft: ['10-article-own-draft-preview', `${own}-temp-slug-5501234?preview=${previewSecret}`],
  ownInOrganization: [
    '11-article-own-dark-theme-org',
    '/sample-org/choosing-a-keyboard-for-long-coding-days-4k2f',
  ],
  editDraft: [
    '12-editor-edit-v1-draft',
    '/sample_author/draft-about-static-site-costs-3e1f-temp-slug-5501234/edit',
  ],
  stats: ['13-article-stats', `${own}/stats`],
  comment: ['14-comment-on-own-post', '/other_writer/comment/2a1b3'],
} as const;

export type PageName = keyof typeof stored;

/** dev.to, and a twin of it with the same pages, on which the extension has no business. */
export const devto = 'https://dev.to';
export const twin = 'https://twin.example';

/** Hosts that the pages' own markup asks for pictures. */
export const pictureHosts = ['media2.dev.to'];

/** Path of a stored page, with its query. */
export function pathOf(page: PageName): string {
  return stored[page][1];
}

/** Address of a stored page on dev.to. */
export function addressOf(page: PageName): string {
  return devto + pathOf(page);
}

/** The text of a stored page, to make another one of it. */
export function textOfPage(page: PageName): string {
  return readFileSync(join(fixtures, `${stored[page][0]}.html`), 'utf8');
}

/**
 * The stored pages at their addresses on dev.to and on its twin, each with a style like Forem's and a
 * script that navigates as Forem does. `more`: pages of a test's own, as path and HTML.
 */
export function foremSite(more: Record<string, string> = {}): Site {
  mkdirSync(served, { recursive: true });
  const pages: Record<string, string> = {};
  const serve = (path: string, name: string, html: string) => {
    const file = join(served, `${process.pid}-${name}.html`);
    writeFileSync(file, withHead(html, style, swapAsForem));
    for (const origin of [devto, twin]) pages[origin + path] = file;
  };
  for (const [file, path] of Object.values(stored)) {
    serve(path, file, readFileSync(join(fixtures, `${file}.html`), 'utf8'));
  }
  for (const [index, [path, html]] of Object.entries(more).entries()) serve(path, `more-${index}`, html);
  return { pages, api: {} };
}

/** A page with a style, and a witness that swaps its content as its site does. */
export function withHead(html: string, styleFile: string, swap: () => void): string {
  const scripts = `<script>(${witnessPage})(); (${swap})()</script>`;
  const head = `<style>${readFileSync(styleFile, 'utf8')}</style>${scripts}`;
  return html.replace('<head>', () => `<head>${head}`);
}

import { detectOn } from '@/sites/page/detect.ts';
import { readOn } from '@/sites/page/read.ts';
import { platformOf, platforms } from '@/sites/registry.ts';

export const address = 'https://blog.example.com/pooling/';

/** Running text with one link. */
export const prose =
  '<p>A pool keeps a few connections open and lends them out, so that <a href="https://vendor.example/?via=jane">nobody</a> waits for a greeting.</p>'.repeat(
    2,
  );

/** A page in a few lines: what its head says, and what stands in its body. */
export function pageOf(head: string, body = `<main><h1>Pooling</h1>${prose}</main>`): string {
  return `<!doctype html><html lang="en"><head><title>Pooling | Notes</title>${head}</head><body>${body}</body></html>`;
}

export const jsonLd = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;

/** What Longtail makes of a page on Jane Doe's blog. */
export function visit(html: string, at = address) {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  const url = new URL(at);
  const platform = platforms.find(({ id }) => id === platformOf(doc, url));
  if (!platform) throw new Error(`no platform for ${at}`);
  const blog = { origin: url.origin, path: '/', own: ['janedoe'], others: [] };
  const { kind } = detectOn(platform, doc, url, { ids: [], blogs: [blog] });
  return { kind, read: readOn(platform, doc, url) };
}

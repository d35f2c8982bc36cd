/** What a page of a few lines is, read off it by hand; what is null is not held against it. */
export type Truth = {
  title: string;
  /** Null: the page says none. */
  day: string | null;
  words: number | null;
  links: number;
  tags?: string[];
  authors?: string[];
  language?: string;
};

/** A page's name, its address, and what it is; null: no article. */
export type Shape = [name: string, at: string, html: string, truth: Truth | 'draft' | null];

export const blog = 'https://blog.example.com';

/** 18 words and a link. */
export const paragraph =
  '<p>A pool keeps a few connections open and lends them out, so that <a href="https://vendor.example/?via=jane">nobody</a> waits for a greeting.</p>';
export const prose = paragraph + paragraph;
export const japanese =
  '<p>プールは少数の接続を開いたままにして貸し出すので、だれも待たなくて済む。</p>'.repeat(4);
export const titled = '<title>Pooling | Notes</title>';

export function page(head: string, body: string, attributes = 'lang="en"', ofBody = ''): string {
  return `<!doctype html><html ${attributes}><head>${head}</head><body ${ofBody}>${body}</body></html>`;
}

/** The post that most of these pages show. */
export function post(truth: Partial<Truth> = {}): Truth {
  return { title: 'Pooling', day: null, words: 36, links: 2, ...truth };
}

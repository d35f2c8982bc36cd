import type { Moment } from '@/sites/page/moment.ts';

/** What a page of the fixtures is, read off it by hand. Links to other origins in the text, in order. */
export type Truth = {
  draft?: true;
  authors: string[];
  url: string;
  canonical: string | null;
  title: string;
  published: Moment;
  modified?: string;
  words: number;
  tags: string[];
  language: string;
  links: string[];
};

/** File, address, and what it is; null: no article. */
export type Page = [file: string, address: string, truth: Truth | null];

export const day = (text: string): Moment => ({ instant: null, day: text });
export const at = (instant: string): Moment => ({ instant, day: null });

export const api = 'https://global-api.example';
export const title = 'Pooling Postgres connections without tears';

/** A page whose canonical address is its own. */
export const itself = (url: string) => ({ url, canonical: url });

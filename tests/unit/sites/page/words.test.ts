import { expect, test } from 'vitest';
import { unescaped } from '@/sites/page/words.ts';

test.each([
  ['Don&#x27;t pool: A &amp; B', "Don't pool: A & B"],
  ['&lt;T&gt; &quot;x&quot; &#39;y&#39;', `<T> "x" 'y'`],
  ['Pools &#8211; and queues', 'Pools – and queues'],
  ['a&nbsp;b', 'a\u00a0b'],
  ['&amp;lt;', '&lt;'],
  ['AT&T; Q&A', 'AT&T; Q&A'],
  ['&copy; and &#x110000; and &#0;', '&copy; and &#x110000; and &#0;'],
  ['<img src=x>', '<img src=x>'],
])('%s', (escaped, text) => {
  expect(unescaped(escaped)).toBe(text);
});

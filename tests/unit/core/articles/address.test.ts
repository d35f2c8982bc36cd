import { expect, test } from 'vitest';
import { addressKey, addressPublicationId, articleUrl } from '@/core/articles/address.ts';

test.each([
  ['https://dev.to/me/post', 'dev.to/me/post'],
  ['dev.to/me/post/', 'dev.to/me/post'],
  ['HTTP://WWW.Dev.to/me/post?utm_source=x&ref=y#comments', 'dev.to/me/post'],
  ['https://blog.example.dev/?p=12&b=1', 'blog.example.dev?b=1&p=12'],
  ['https://blog.example.dev:8443/a//', 'blog.example.dev:8443/a'],
])('%s is the page %s', (text, key) => {
  expect(addressKey(text)).toBe(key);
});

test.each([
  '',
  'not a link',
  'localhost',
  'javascript:alert(1)',
  'mailto:a@example.com',
  'ftp://example.com/a',
  '12',
])('"%s" is no web address', (text) => {
  expect(articleUrl(text)).toBeNull();
  expect(addressPublicationId(text)).toBeNull();
});

test('credentials, tracking and fragment are no part of an address', () => {
  expect(articleUrl('https://me:secret@dev.to/me/post?utm_medium=a&id=1#x')).toBe(
    'https://dev.to/me/post?id=1',
  );
});

test('two spellings of one page have one id, other pages have others', () => {
  expect(addressPublicationId('dev.to/me/post')).toBe(
    addressPublicationId('https://www.dev.to/me/post/?ref=a'),
  );
  expect(addressPublicationId('dev.to/me/post')).not.toBe(addressPublicationId('dev.to/me/post-2'));
  expect(addressPublicationId('dev.to/me/post')).toMatch(/^url:[0-9a-f]{16}$/);
});

import { expect, test } from 'vitest';
import {
  addressKey,
  addressPublicationId,
  articleUrl,
  cleanAddress,
  storedKey,
} from '@/core/articles/address.ts';

test.each([
  ['https://dev.to/me/post', 'dev.to/me/post'],
  ['dev.to/me/post/', 'dev.to/me/post'],
  ['HTTP://WWW.Dev.to/me/post?utm_source=x&ref=y#comments', 'dev.to/me/post'],
  ['https://blog.example.dev/?p=12&b=1', 'blog.example.dev?b=1&p=12'],
  ['https://blog.example.dev:8443/a//', 'blog.example.dev:8443/a'],
  ['https://blog.example.dev/a/index.html', 'blog.example.dev/a'],
  ['https://blog.example.dev/a.html', 'blog.example.dev/a.html'],
  ['https://blog.example.dev/%c3%a4pfel/', 'blog.example.dev/%C3%A4pfel'],
  ['https://blog.example.dev/äpfel', 'blog.example.dev/%C3%A4pfel'],
  ['https://blog.example.dev/%7Ejane/a%2Db%2fc', 'blog.example.dev/~jane/a-b%2Fc'],
  ['https://blog.example.dev/a/comment-page-2/#comment-9', 'blog.example.dev/a'],
  ['bücher.example/a', 'xn--bcher-kva.example/a'],
])('%s is the page %s', (text, key) => {
  expect(addressKey(text)).toBe(key);
});

test.each([
  ...['amp=1', 'share=twitter', 'sk=abc', 'msclkid=1', 'srsltid=1', 'gad_source=1', 'gbraid=1', 'wbraid=1'],
  ...['mtm_campaign=a', 'pk_campaign=a', '_hsenc=1', '_hsmi=1', 'ck_subscriber_id=1', 'twclid=1', 'UTM_Id=1'],
])('%s says nothing of which page it is', (parameter) => {
  const url = new URL(`https://blog.example.dev/a?p=1&${parameter}`);
  expect(addressKey(url.href)).toBe('blog.example.dev/a?p=1');
  expect(cleanAddress(url)).toBe('https://blog.example.dev/a?p=1');
});

test('ids are made of an address as it is spelled, but for www, tracking, and the slash at its end', () => {
  expect(storedKey('https://www.blog.example.dev/%c3%a4/index.html?utm_source=x')).toBe(
    'blog.example.dev/%c3%a4/index.html',
  );
  expect(storedKey('https://blog.example.dev/a/?b=1&a=2#c')).toBe('blog.example.dev/a?a=2&b=1');
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

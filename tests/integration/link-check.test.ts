import { describe, expect, test } from 'vitest';
import type { LinkAnswer } from '@/core/links/check.ts';
import { createLinkCheckService, type LinkCheckProgress, type LinkWeb } from '@/services/link-check.ts';
import { openWorld, post } from '../support/world.ts';

const go = (path: string) => `https://go.example-network.com/${path}`;
const answered = (url: string, status = 200): LinkAnswer => ({ kind: 'answered', status, url });

/** Two articles with three distinct affiliate links between them, one of them in both. */
async function worldWith(web: Partial<LinkWeb> = {}) {
  const world = await openWorld();
  const links = (...hrefs: string[]) =>
    hrefs.map((href) => ({ href, text: 'x', place: 'prose' as const, position: 0.5 }));
  const pages = [
    post(1, '', { links: links(go('a'), go('b'), 'https://elsewhere.example/') }),
    post(2, '', { links: links(go('b'), go('c')) }),
  ];
  for (const page of pages) await world.articles.store('https://dev.to', page);
  const log: string[] = [];
  const service = createLinkCheckService(world.db, world.clock, {
    isOnline: () => true,
    requestOrigins: async (origins) => {
      log.push(`ask ${origins.join(' ')}`);
      return true;
    },
    follow: async (href) => {
      log.push(`follow ${href}`);
      return answered(href);
    },
    pause: async () => void log.push('pause'),
    ...web,
  });
  return { ...world, service, log };
}

const quiet = () => undefined;

describe('a check of links', () => {
  test('follows each affiliate link once, one after the other, with a pause between', async () => {
    const { service, log, db } = await worldWith();
    expect(await service.check(null, quiet)).toEqual({ done: 3, total: 3, broken: 0 });
    expect(log.filter((line) => line !== 'pause').sort()).toEqual(
      ['a', 'b', 'c'].map((path) => `follow ${go(path)}`),
    );
    expect(log.map((line) => line === 'pause')).toEqual([false, true, false, true, false]);
    expect(await db.linkChecks.count()).toBe(3);
  });

  test('tells how far it is, each time anew', async () => {
    const { service } = await worldWith();
    const told: LinkCheckProgress[] = [];
    await service.check(null, (progress) => told.push(progress));
    expect(told).toEqual([0, 1, 2].map((done) => ({ done, total: 3 })));
  });

  test('of one article keeps to its links, and replaces what it found before', async () => {
    let answer: LinkAnswer = answered(go('c'), 404);
    const { service, db } = await worldWith({ follow: async () => answer });
    expect(await service.check('devto:2', quiet)).toEqual({ done: 2, total: 2, broken: 2 });
    expect(await db.linkChecks.get(go('c'))).toMatchObject({ verdict: 'dead', status: 404 });
    answer = { kind: 'none' };
    await service.check('devto:2', quiet);
    expect(await db.linkChecks.toArray()).toMatchObject([
      { href: go('b'), verdict: 'dead', status: null, url: null },
      { href: go('c'), verdict: 'dead', status: null, url: null },
    ]);
  });

  test('stops when it is told to, and keeps what it found', async () => {
    const { service, db } = await worldWith({
      follow: async (href, signal) => {
        if (href === go('b')) service.cancel();
        signal.throwIfAborted();
        return answered(href);
      },
    });
    const result = await service.check('devto:1', quiet);
    expect(result).toEqual({ done: 1, total: 2, broken: 0 });
    expect(await db.linkChecks.toCollection().primaryKeys()).toEqual([go('a')]);
    expect((await service.check('devto:2', quiet)).done).toBe(0);
  });

  test('says that there is no network instead of calling links dead', async () => {
    const { service, db } = await worldWith({ isOnline: () => false });
    await expect(service.check(null, quiet)).rejects.toThrow('There is no network');
    expect(await db.linkChecks.count()).toBe(0);
  });

  test('is one at a time', async () => {
    const { service } = await worldWith();
    const first = service.check(null, quiet);
    await expect(service.check(null, quiet)).rejects.toThrow('running already');
    await first;
  });

  test('asks for access to the sites of links and to those they name, each once, over https', async () => {
    const { service, log } = await worldWith();
    await service.requestAccess([
      go('a'),
      go('b'),
      'http://shop.example/?ref=me&next=https%3A%2F%2Fnot-asked.example',
      'https://acme.pxf.io/c/1/2/3?u=http%3A%2F%2Fwww.shop.example%2Fa',
    ]);
    expect(log).toEqual([
      'ask https://go.example-network.com https://shop.example https://acme.pxf.io https://www.shop.example',
    ]);
  });
});

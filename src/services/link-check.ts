import { payerOf } from '@/core/links/affiliate.ts';
import { isBroken, judgeLink, type LinkAnswer, targetOf } from '@/core/links/check.ts';
import type { Payer } from '@/core/links/link.ts';
import type { Program } from '@/core/programs/program.ts';
import type { LongtailDb } from '@/db/database.ts';
import { leadsOn } from '@/networks/registry.ts';
import type { Clock } from '@/platform/clock.ts';
import { UserError } from './error.ts';

/** What a check needs of the browser. */
export type LinkWeb = {
  isOnline: () => boolean;
  /** Must be the first call of a click. */
  requestOrigins: (origins: readonly string[]) => Promise<boolean>;
  follow: (href: string, signal: AbortSignal) => Promise<LinkAnswer>;
  /** Between two links, so as not to burden any site. */
  pause: () => Promise<void>;
};

export type LinkCheckProgress = { done: number; total: number };
type LinkCheckResult = LinkCheckProgress & { broken: number };

export type LinkCheckService = {
  /** Asks for access to the sites of some links and to those they name. Must be the first call of a click. */
  requestAccess(hrefs: readonly string[]): Promise<boolean>;
  /**
   * Follows each present affiliate link, of one article or of all (null), one after the other, and keeps the result.
   * Rejects without a network, or while a check is running. Stops early on `cancel`: what was found by then is kept.
   */
  check(
    articleId: string | null,
    onProgress: (progress: LinkCheckProgress) => void,
  ): Promise<LinkCheckResult>;
  cancel(): void;
};

type Checked = { href: string; payer: Payer };

/** Checks links when asked to, never by itself. */
export function createLinkCheckService(db: LongtailDb, clock: Clock, web: LinkWeb): LinkCheckService {
  let running: AbortController | null = null;

  const checkOne = async ({ href, payer }: Checked, programs: readonly Program[], signal: AbortSignal) => {
    const answer = await web.follow(secure(href), signal);
    const program = programs.find(({ id }) => id === payer.programId) ?? null;
    const link = { href: secure(href), partnerId: payer.partnerId, leadsOn: leadsOn(href), program };
    const verdict = judgeLink(link, answer);
    const { status, url } = answer.kind === 'answered' ? answer : { status: null, url: null };
    await db.linkChecks.put({ href, checkedAt: clock.now(), verdict, status, url });
    return isBroken(verdict);
  };

  const checkAll = async (
    articleId: string | null,
    onProgress: (progress: LinkCheckProgress) => void,
    signal: AbortSignal,
  ): Promise<LinkCheckResult> => {
    const programs = await db.programs.toArray();
    const links = await standing(db, articleId, programs);
    const result = { done: 0, total: links.length, broken: 0 };
    for (const link of links) {
      onProgress({ done: result.done, total: result.total });
      if (result.done > 0) await web.pause();
      if (signal.aborted) break;
      if (!web.isOnline())
        throw new UserError('There is no network connection. What was checked so far is kept.');
      const broken = await checkOne(link, programs, signal).catch((cause) => {
        if (signal.aborted) return null;
        throw cause;
      });
      if (broken === null) break;
      result.done += 1;
      if (broken) result.broken += 1;
    }
    return result;
  };

  return {
    requestAccess: (hrefs) => web.requestOrigins(originsOf(hrefs)),
    async check(articleId, onProgress) {
      if (running) throw new UserError('A check is running already.');
      running = new AbortController();
      try {
        return await checkAll(articleId, onProgress, running.signal);
      } finally {
        running = null;
      }
    },
    cancel: () => running?.abort(),
  };
}

/** Each present affiliate link once, however often it occurs. */
async function standing(
  db: LongtailDb,
  articleId: string | null,
  programs: readonly Program[],
): Promise<Checked[]> {
  const links = articleId === null ? db.links.toCollection() : db.links.where({ articleId });
  const found = (await links.filter((link) => link.goneAt === null).toArray()).flatMap((link) => {
    const payer = payerOf(link, programs);
    return payer ? [{ href: link.href, payer }] : [];
  });
  return [...new Map(found.map((link) => [link.href, link])).values()];
}

/** Access is asked for https only; hardly any program still uses plain http. */
function secure(href: string): string {
  return href.replace(/^http:/, 'https:');
}

/** The origins of links, and those of the merchants that they name. */
function originsOf(hrefs: readonly string[]): string[] {
  const urls = hrefs.flatMap((href) => {
    const url = URL.parse(secure(href));
    const target = url && leadsOn(href) ? targetOf(url) : null;
    return [url, target && URL.parse(secure(target.href))].filter((item) => item !== null);
  });
  return [...new Set(urls.map(({ origin }) => origin))];
}

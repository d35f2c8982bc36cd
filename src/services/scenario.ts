import type { Publication } from '@/core/articles/article.ts';
import { isSameAddress } from '@/core/articles/join.ts';
import { minorDigits } from '@/core/money.ts';
import { programSchema } from '@/core/programs/program.ts';
import { termsSchema } from '@/core/programs/terms.ts';
import { monthRateSchema } from '@/core/rates/rate.ts';
import { z } from '@/core/schema.ts';
import { readArticles } from '@/db/articles.ts';
import type { LongtailDb } from '@/db/database.ts';
import { areFiguresStale } from '@/db/figures.ts';
import type { Clock } from '@/platform/clock.ts';
import { todayOf } from './today.ts';
import type { Services } from './types.ts';

const seedSchema = z.object({
  settings: z.object({
    currency: z.string(),
    /** Major units an hour. */
    hourlyRate: z.number().positive().nullish(),
    devtoUserId: z.number().int().positive().optional(),
    devtoUsername: z.string().optional(),
    rates: z.array(monthRateSchema).default([]),
  }),
  programs: z.array(programSchema.omit({ id: true, terms: true }).extend({ terms: termsSchema })),
  timeZone: z.string(),
});

const POLL_MS = 50;

/** What a scenario build, and only that, puts on its dashboard: settings without typing, and waiting. */
export function createScenarioHook(db: LongtailDb, clock: Clock, services: Services) {
  const isBusy = async () => {
    const unfinished = await db.imports.where('state').notEqual('published').count();
    return unfinished > 0 || (await areFiguresStale(db, await todayOf(db, clock)));
  };
  return {
    async seed(raw: unknown): Promise<void> {
      const { settings, programs, timeZone } = seedSchema.parse(raw);
      const { currency, hourlyRate, devtoUserId, devtoUsername, rates } = settings;
      const hourlyRateTarget = hourlyRate ? Math.round(hourlyRate * 10 ** minorDigits(currency)) : null;
      await services.settings.save({ currency, hourlyRateTarget, timeZone });
      for (const rate of rates) await services.rates.save(rate);
      if (devtoUserId !== undefined) {
        const username = devtoUsername ?? String(devtoUserId);
        await services.settings.confirmIdentity({
          origin: 'https://dev.to',
          authorId: devtoUserId,
          username,
        });
      }
      for (const [index, { terms, ...program }] of programs.entries()) {
        // Not made from the name, which may have no letter that fits an id, or differ from another name by
        // nothing else.
        const id = `program-${index + 1}`;
        await services.programs.save({
          ...program,
          id,
          terms: [{ from: null, newCustomersOnly: false, terms }],
        });
      }
    },
    /** Resolves once no import is unfinished and figures are up to date. */
    async idle(): Promise<void> {
      while (await isBusy()) {
        await services.figures.refresh();
        await new Promise((resolve) => setTimeout(resolve, POLL_MS));
      }
    },
    /** When the article at an address was read last, epoch ms; null for one that is not stored. */
    async lastSeen(url: string): Promise<number | null> {
      const publications = await db.publications.toArray();
      return publications.find((item) => isSamePage(item.url, url))?.lastSeenAt ?? null;
    },
    /** The address that lists show of the article at a publication's, or a former one; null for one that is not stored. */
    async addressOf(url: string): Promise<string | null> {
      const isThere = (item: Publication) =>
        [item.url, ...(item.formerUrls ?? [])].some((address) => isSamePage(address, url));
      return (await readArticles(db)).find(({ publications }) => publications.some(isThere))?.url ?? null;
    },
  };
}

function isSamePage(address: string, url: string): boolean {
  const [a, b] = [new URL(address), new URL(url)];
  return isSameAddress(address, url) || (a.host === b.host && a.pathname === b.pathname);
}

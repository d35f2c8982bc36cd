import { type Report, toReport } from '@/core/returns/report.ts';
import type { LongtailDb } from '@/db/database.ts';
import { readPortfolio } from '@/db/live/portfolio.ts';
import { readReferralCounts } from '@/db/live/referrals.ts';
import { readSettings } from '@/db/settings.ts';
import { withoutUnfit } from '@/db/unfit.ts';
import type { Clock } from '@/platform/clock.ts';
import { todayOf } from './today.ts';

/** The public report, from fresh figures. */
export function createReportService(
  db: LongtailDb,
  clock: Clock,
  appVersion: string,
  refresh: () => Promise<unknown>,
) {
  return {
    async make(): Promise<Report> {
      await refresh();
      // Of one moment: what is imported meanwhile is in all of it or in nothing.
      const read = async () => {
        const { timeZone } = await readSettings(db);
        const today = await todayOf(db, clock);
        const portfolio = await readPortfolio(db, today);
        return toReport(portfolio, await readReferralCounts(db, today), { appVersion, timeZone });
      };
      return withoutUnfit(db, () => db.transaction('r', db.tables, read));
    },
  };
}

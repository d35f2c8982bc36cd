/// <reference types="vite/client" />

import { configure, render } from '@testing-library/react';
import { Dexie } from 'dexie';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import type { ArticleView } from '@/core/articles/article.ts';
import type { CommissionTotals } from '@/core/ledger/commission.ts';
import type { Program } from '@/core/programs/program.ts';
import { termsSchema } from '@/core/programs/terms.ts';
import type { ArticleReturns, Portfolio } from '@/core/returns/portfolio.ts';
import type { Glance, Recipe, ReferralRows } from '@/db/live/types.ts';
import { type App, AppProvider } from '@/ui/context.tsx';
import { bareRow, emptyPortfolio, noTotals } from '../../support/portfolios.ts';
import { fakeAttribution, fakeRules } from './attribution-fakes.ts';
import { fakeBackups, fakeDiagnostics, noCopies } from './backup-fakes.ts';
import { fakeBlogs } from './blogs-fakes.ts';
import { figures } from './figure-fakes.ts';
import { fakeLinkCheck } from './link-fakes.ts';
import { preview } from './preview-fakes.ts';
import { fakeRates } from './rates-fakes.ts';
import { fakeOnWebPages, fakeSettings } from './settings-fakes.ts';
import { fakeSpreadsheets } from './sheet-fakes.ts';
import { fakeSync, neverSynced } from './sync-fakes.ts';
import {
  fakeCosts,
  fakeDrafts,
  fakePlaces,
  fakeTime,
  fakeTimer,
  fakeTrackers,
  noTime,
} from './time-fakes.ts';

export { preview, previewRow } from './preview-fakes.ts';

// Pages are loaded when they are come to; a test does not wait for them to be compiled.
import.meta.glob('../../../src/ui/pages/*/**/*Page.tsx', { eager: true });

// A loaded machine takes its time to render.
configure({ asyncUtilTimeout: 10_000 });

// Live queries stand still where there is no IndexedDB; the fakes below never reach for it.
Object.assign(Dexie.dependencies, { indexedDB: {} });

export const today = '2026-11-22';

/** Totals with the given parts; `toDate` is their sum by hand of the five settled kinds. */
export function totals(parts: Partial<CommissionTotals> = {}): CommissionTotals {
  const all = { ...noTotals, ...parts };
  return { ...all, toDate: all.firstOrder + all.recurring + all.bonus + all.flat + all.adjustment };
}

export function article(n: number, parts: Partial<ArticleView> = {}): ArticleView {
  const url = `https://dev.to/sample_author/post-${n}`;
  const id = `devto:${n}`;
  return {
    id,
    url,
    title: `Post ${n}`,
    publishedOn: '2026-05-04',
    published: true,
    wordCount: 1840,
    tags: [],
    language: 'en',
    labels: {},
    publications: [],
    ...parts,
  };
}

export function returns(n: number, parts: Partial<ArticleReturns> = {}): ArticleReturns {
  const hoursByActivity = { research: 1, writing: 2.5, 'code-testing': 0.5, editing: 0.5, maintenance: 0 };
  return {
    ...bareRow(n),
    article: article(n),
    commissions: totals({ firstOrder: 2250, recurring: 4800 }),
    time: { hours: 4.5, hoursEstimated: 0, hoursByActivity },
    effectiveHourlyRate: 1567,
    projectedHourlyRate: { p10: 2456, p50: 4011, p90: 6233, mean: 4233 },
    figures: figures(n),
    ...parts,
  };
}

const terms = termsSchema.parse({ firstOrder: { rate: 0.15 }, recurring: { rate: 0.08 } });

export function program(parts: Partial<Program> = {}): Program {
  return {
    id: 'global-api',
    name: 'Global API',
    network: 'own-dashboard',
    currency: 'USD',
    linkHosts: ['go.example.com'],
    partnerParam: null,
    subIdParam: 'sub',
    paidIn: 'money',
    terms: [{ from: null, newCustomersOnly: false, terms }],
    meanLifetimeMonths: 14,
    closed: false,
    ...parts,
  };
}

export function portfolio(parts: Partial<Portfolio> = {}): Portfolio {
  return { ...emptyPortfolio, hourlyRateTarget: 5200, ...parts };
}

/** An app whose every reading is empty and whose every writing succeeds; tests replace what they look at. */
export function fakeApp({ hidden = false } = {}) {
  return {
    services: {
      settings: fakeSettings(),
      blogs: fakeBlogs(),
      publications: { merge: vi.fn(async () => undefined), split: vi.fn(async () => 'blog:1') },
      programs: {
        save: vi.fn<App['services']['programs']['save']>(async () => {}),
        remove: vi.fn<App['services']['programs']['remove']>(async () => {}),
      },
      time: fakeTime(),
      timer: fakeTimer(),
      drafts: fakeDrafts(),
      places: fakePlaces(),
      costs: fakeCosts(),
      trackers: fakeTrackers(),
      imports: {
        unpack: vi.fn<App['services']['imports']['unpack']>(async (source) => [source]),
        programOf: vi.fn<App['services']['imports']['programOf']>(async () => null),
        preview: vi.fn<App['services']['imports']['preview']>(async () => preview()),
        publish: vi.fn<App['services']['imports']['publish']>(async () => ({
          importId: 'i1',
          counts: preview().counts,
          transfers: 0,
        })),
        aggregate: vi.fn<App['services']['imports']['aggregate']>(async () => null),
        previewRows: vi.fn<App['services']['imports']['previewRows']>(async () => []),
        cancel: vi.fn<App['services']['imports']['cancel']>(async () => {}),
        undo: vi.fn<App['services']['imports']['undo']>(async () => {}),
      },
      spreadsheets: fakeSpreadsheets(),
      rates: fakeRates(),
      pageTables: {
        read: vi.fn<App['services']['pageTables']['read']>(async () => {
          throw new Error('No page in this test');
        }),
      },
      editorLinks: {
        read: vi.fn<App['services']['editorLinks']['read']>(async () => ({ publicationId: null, hrefs: [] })),
      },
      onWebPages: fakeOnWebPages(),
      attribution: fakeAttribution(),
      rules: fakeRules(),
      labels: {
        change: vi.fn<App['services']['labels']['change']>(async () => []),
        revert: vi.fn<App['services']['labels']['revert']>(async () => {}),
      },
      attention: {
        dismiss: vi.fn<App['services']['attention']['dismiss']>(async () => {}),
        restore: vi.fn<App['services']['attention']['restore']>(async () => {}),
      },
      backups: fakeBackups(),
      diagnostics: fakeDiagnostics(),
      linkCheck: fakeLinkCheck(),
      sync: fakeSync(),
      report: {
        make: vi.fn<App['services']['report']['make']>(async () => {
          throw new Error('No report in this test');
        }),
      },
      figures: {
        refresh: vi.fn<App['services']['figures']['refresh']>(async () => {}),
        lookAhead: vi.fn<App['services']['figures']['lookAhead']>(async () => {}),
        whatIf: vi.fn<App['services']['figures']['whatIf']>(async () => null),
        explainArticle: vi.fn<App['services']['figures']['explainArticle']>(async () => null),
        explainProgram: vi.fn<App['services']['figures']['explainProgram']>(async () => []),
      },
    },
    live: {
      portfolio: async () => portfolio(),
      ahead: async () => ({ made: null, isStale: false }),
      monthForecasts: async () => ({ kept: [], outgrown: 0, later: [] }),
      dayEarnings: async () => [],
      glance: async (): Promise<Glance> => ({
        ...{ asOf: today, currency: 'USD', settled: 0, pending: 0, before: 0, until: today },
        ...{ runRate: null, nextMonth: null },
      }),
      articles: async () => [],
      programs: async () => [],
      linksOf: async () => [],
      linkChecks: async () => [],
      programFigures: async () => [],
      program: async () => null,
      referrals: async () => [],
      referralRows: async (): Promise<ReferralRows> => ({ rows: [], isGrouped: false }),
      imports: async () => [],
      loose: async () => ({ groups: [], conflicts: [], ties: [] }),
      ruleFiles: async () => [],
      spreadsheets: async () => [],
      recipes: async (): Promise<Recipe[]> => [],
      owed: async () => [],
      payouts: async () => [],
      ...noTime,
      ...noCopies,
      blogs: async () => [],
      settings: async () => ({ currency: 'USD', hourlyRateTarget: 5200, timeZone: 'UTC', identities: [] }),
      rates: async () => ({ byHand: [], files: [] }),
      dismissed: async () => [],
      syncs: async () => [neverSynced()],
      timeline: async () => ({ months: [], leftOut: 0 }),
      readers: async () => ({ months: [], referrers: [] }),
      hasIdentity: async () => true,
    },
    today: () => today,
    amounts: { hidden, toggle: vi.fn() },
  } satisfies App;
}

/** Renders `children` with `app`, of which `parts` are replaced. */
export function renderApp(app: App, children: ReactNode) {
  return render(<AppProvider app={app}>{children}</AppProvider>);
}

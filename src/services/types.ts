import type { Blog } from '@/core/articles/blog.ts';
import type { LabelChange, LabelValues } from '@/core/articles/label-change.ts';
import type { TieField } from '@/core/attribution/clues.ts';
import type { ReadRule, SkippedRule } from '@/core/attribution/read-rules.ts';
import type { Program } from '@/core/programs/program.ts';
import type { TermsChange } from '@/core/projection/terms-change.ts';
import type { WhatIf } from '@/core/projection/what-if.ts';
import type { MonthRate } from '@/core/rates/rate.ts';
import type { FileRate } from '@/core/rates/read.ts';
import type { ArticleExplanation } from '@/core/returns/explain/explain.ts';
import type { RetentionEvidence } from '@/core/returns/explain/retention.ts';
import type { Report } from '@/core/returns/report.ts';
import type { Identity, Settings } from '@/core/settings/settings.ts';
import type { RowProblem } from '@/core/statements/error.ts';
import type { Decision } from '@/db/rows.ts';
import type { SyncOutcome } from '@/messaging/protocol.ts';
import type { EditorLinks } from '@/platform/editor-links.ts';
import type { PageTables } from '@/platform/page-tables.ts';
import type { BackupsService } from './backup/page.ts';
import type { ListedArticle } from './blogs/feed.ts';
import type { FoundArticles } from './blogs/service.ts';
import type { DiagnosticsService } from './diagnostics/page.ts';
import type { ImportService, StatementSource } from './import/types.ts';
import type { LinkCheckService } from './link-check.ts';
import type { OnWebPagesService } from './on-web-pages.ts';
import type { DraftsService, PlacesService, TimerService } from './sensing/types.ts';
import type { SpreadsheetService } from './spreadsheet/types.ts';
import type { CostsService, TimeService } from './time-types.ts';
import type { TrackerService } from './trackers/types.ts';

export type RateFate = 'new' | 'updates' | 'same' | 'older';

/** A file of rates with what an import would do with each, and what of it can't be read. */
export type RatesPreview = {
  fileName: string;
  rates: (FileRate & { fate: RateFate })[];
  problems: RowProblem[];
};

export type RatesService = {
  /** By hand; replaces what was entered for the month and currencies before. */
  save(rate: MonthRate): Promise<void>;
  /** Takes back what was entered by hand; rates of files count again. */
  remove(rateId: string): Promise<void>;
  /** Takes all rates of a file back. */
  removeFile(fileName: string): Promise<void>;
  /** Throws a StatementError's message where the file can't be read. */
  preview(source: StatementSource): Promise<RatesPreview>;
  /** Imports what was last previewed; returns how many rates that were new or changed. */
  publish(): Promise<number>;
};

/**
 * Attributes money by hand: that of the referral or order with these rows (all of them, first row first), or every
 * row with this sub-ID, coupon or link, future ones too. Null takes a decision back.
 */
export type Settlement = { programId: string; articleId: string | null } & (
  | { keys: readonly string[] }
  | { referralId: string }
  | { field: TieField; value: string }
);
/** The decisions that a step removed, and the ids of those it made: enough to take it back. */
export type SettledStep = { before: readonly Decision[]; after: readonly string[] };
/** The labels that a step changed, as they were: enough to take it back. */
export type LabelStep = readonly { articleId: string; labels: LabelValues }[];
/** A file of rules as it would be added. */
export type RulesPreview = {
  fileName: string;
  rules: (ReadRule & {
    /** Title of the article at its address; null: none is known there yet. */
    article: string | null;
    /** The file that has a rule for this sub-ID already, which counts; null: none. */
    earlierFile: string | null;
  })[];
  skipped: SkippedRule[];
};

type SyncActions = {
  /** Starts a sync with a Forem, or continues an unfinished one. */
  start(origin: string): Promise<SyncOutcome>;
  /** Whether it syncs by itself once a day. */
  setDaily(origin: string, daily: boolean): Promise<void>;
  /** Keeps an API key for the background, or forgets it (null). Rejects what can't be one. */
  saveKey(origin: string, key: string | null): Promise<void>;
};

export type { FoundArticles } from './blogs/service.ts';

export type SignedInUser = { origin: string; authorId: number; username: string };

/** The use cases that screens call. Each write is one transaction; each rejects with a plain message. */
export type Services = {
  settings: {
    save(settings: Omit<Settings, 'identities'>): Promise<void>;
    /** The columns of the article table in their order; null: all, as they come. */
    saveArticleColumns(columns: readonly string[] | null): Promise<void>;
    confirmIdentity(identity: Identity): Promise<void>;
    forgetIdentity(identity: Identity): Promise<void>;
    /**
     * Who open tabs of dev.to, and of other Forems among the author's blogs, say is signed in: an offer, to be
     * confirmed by a click.
     */
    findSignedInUsers(): Promise<SignedInUser[]>;
    hasSiteAccess(): Promise<boolean>;
    /** Must be called straight from a click. */
    requestSiteAccess(): Promise<boolean>;
  };
  blogs: {
    /** Must be called straight from a click. */
    requestAccess(address: string): Promise<boolean>;
    /** Tells whether a blog may be read, now and after each change; returns what ends it. */
    watchAccess(blog: Blog, tell: (given: boolean) => void): () => void;
    /** Adds the blog at an address, and looks for its articles. */
    add(address: string): Promise<FoundArticles>;
    remove(blogId: string): Promise<void>;
    /** Whether a name that its posts give is the author's. */
    answer(blogId: string, name: string, isOwn: boolean): Promise<void>;
    /** Stores articles that the author said are theirs; returns how many. */
    confirm(blogId: string, articles: readonly ListedArticle[]): Promise<number>;
    /** Reads the pages of articles, about one a second; returns how many are articles of the author. */
    read(blogId: string, urls: readonly string[], onProgress: (done: number) => void): Promise<number>;
  };
  publications: {
    /** Makes two articles one: all of the first becomes the second's. */
    merge(articleId: string, intoArticleId: string): Promise<void>;
    /** Makes a publication an article of its own; returns its id. */
    split(publicationId: string): Promise<string>;
  };
  programs: { save(program: Program): Promise<void>; remove(programId: string): Promise<void> };
  time: TimeService;
  timer: TimerService;
  drafts: DraftsService;
  places: PlacesService;
  costs: CostsService;
  trackers: TrackerService;
  imports: ImportService;
  spreadsheets: SpreadsheetService;
  rates: RatesService;
  pageTables: {
    /** The tables of the page in a tab that the author just clicked Longtail's button on. */
    read(tabId: number): Promise<PageTables>;
  };
  editorLinks: {
    /** The addresses in the editor of a tab that the author just clicked Longtail's button on. Nothing is kept. */
    read(tabId: number): Promise<EditorLinks>;
  };
  onWebPages: OnWebPagesService;
  attribution: {
    /** All of them in one step. */
    settle(settlements: readonly Settlement[]): Promise<SettledStep>;
    /** By hand: the rows of one customer key that are one referral each; by this they are split or merged. */
    regroup(programId: string, parts: readonly (readonly string[])[]): Promise<SettledStep>;
    /** Lets Longtail decide again which referral these rows are of. */
    ungroup(keys: readonly string[]): Promise<SettledStep>;
    /** Takes a step back. */
    revert(step: SettledStep): Promise<void>;
  };
  rules: {
    /** Reads a file of sub-IDs and addresses; throws a StatementError's message where it is none. */
    preview(source: StatementSource): Promise<RulesPreview>;
    /** Adds the rules of a file; returns the id by which they are removed together. */
    add(source: StatementSource): Promise<string>;
    remove(fileId: string): Promise<void>;
  };
  labels: {
    /** All of them in one step. Null takes a label away, what is left out stays. */
    change(changes: readonly { articleId: string; labels: LabelChange }[]): Promise<LabelStep>;
    /** Takes a step back. What was changed besides since then stays. */
    revert(step: LabelStep): Promise<void>;
  };
  attention: {
    /** Dismisses an item, by its id. It comes back when what it says has changed. */
    dismiss(itemId: string): Promise<void>;
    /** Takes a dismissal back. */
    restore(itemId: string): Promise<void>;
  };
  linkCheck: LinkCheckService;
  sync: SyncActions;
  backups: BackupsService;
  diagnostics: DiagnosticsService;
  report: { make(): Promise<Report> };
  figures: {
    refresh(): Promise<void>;
    /** Brings the months ahead up to date, the `whole` with every pace of writing, and keeps the first forecast of each month. */
    lookAhead(whole: boolean): Promise<void>;
    /** What a change of a program's terms would do to the next 24 months; null where there is no such program. */
    whatIf(programId: string, change: TermsChange): Promise<WhatIf | null>;
    /** What an article's projection rests on; null where there is no such article. */
    explainArticle(articleId: string): Promise<ArticleExplanation | null>;
    /** How long a program's customers are expected to stay, and what that rests on; [] if nothing recurs. */
    explainProgram(programId: string): Promise<RetentionEvidence[]>;
  };
};

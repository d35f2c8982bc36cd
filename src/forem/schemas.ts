import { hasDay, isDay } from '../core/calendar.ts';
import { z } from '../core/schema.ts';

const count = z.number().int().nonnegative();
const webAddress = z.url({ protocol: /^https?$/ }).max(2000);
/** Drafts have none: null or an empty text. Instants outside any calendar count as none too. */
const instant = z.iso
  .datetime({ offset: true })
  .or(z.literal(''))
  .nullish()
  .transform((text) => (text && hasDay(Date.parse(text)) ? text : null));
/** A list where lists of articles have it; one text where a single article does. */
const tags = z
  .array(z.string().max(100))
  .max(50)
  .or(
    z.string().transform((text) =>
      text
        .split(',')
        .map((tag) => tag.trim())
        .filter(Boolean),
    ),
  );

/** An article of `/api/articles/me/...`: the fields that are read of it. Others may be added without harm. */
export const articleSchema = z.object({
  id: z.number().int().positive(),
  title: z.string().trim().min(1).max(500),
  /** Lists of published articles alone leave it out. */
  published: z.boolean().default(true),
  published_at: instant,
  published_timestamp: instant,
  url: webAddress,
  /** An unusable address must not hide the article. */
  canonical_url: webAddress.nullable().catch(null),
  tag_list: tags.default([]),
  page_views_count: count.nullish(),
  public_reactions_count: count.nullish(),
  comments_count: count.nullish(),
  body_markdown: z.string().max(5_000_000).nullish(),
  user: z.object({ user_id: z.number().int().positive(), username: z.string().max(200) }),
});
export type ForemArticle = z.infer<typeof articleSchema>;

/** A page of a list: each item is read by itself, so that one odd article hides no other. */
export const pageSchema = z.array(z.unknown()).max(1000);

const dayFigures = z.object({
  comments: z.object({ total: count }).nullish(),
  reactions: z.object({ total: count }).nullish(),
  page_views: z.object({ total: count, total_read_time_in_seconds: z.number().nonnegative().nullish() }),
});

/** `/api/analytics/historical`: one key a day of the server (UTC). */
export const historySchema = z.record(z.string().refine(isDay, 'Not a day'), dayFigures);
export type ForemHistory = z.infer<typeof historySchema>;

/** `/api/analytics/referrers`: the twenty that led most readers; null: not known where from. */
export const referrersSchema = z.object({
  domains: z.array(z.object({ domain: z.string().max(300).nullable(), count })).max(1000),
});
export type ForemReferrers = z.infer<typeof referrersSchema>;

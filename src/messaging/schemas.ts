import { LONGEST_NAME } from '@/core/articles/authorship.ts';
import { hasDay, isDay } from '@/core/calendar.ts';
import { linkPlaces } from '@/core/links/link.ts';
import { z } from '@/core/schema.ts';
import { activities } from '@/core/time/entry.ts';
import { workSubjectSchema } from './beats.ts';
import type { Message, PageMessage } from './protocol.ts';

const site = z.enum(['devto', 'forem', 'blog']);
const siteArticleId = z.string().regex(/^[a-z0-9.:-]{1,120}$/);
const authorIds = z.array(z.number().int().positive()).max(20);
const byline = z.strictObject({
  names: z.array(z.string().max(LONGEST_NAME)).max(10),
  isSiteOwner: z.boolean(),
});
const publicationId = z.string().regex(/^(devto|forem|blog):[a-z0-9.:-]{1,120}$/);
const webAddress = z
  .url({ protocol: /^https?$/, abort: true })
  .max(2000)
  // An address with a query may hold the secret of a preview link.
  .refine((url) => !new URL(url).searchParams.has('preview'), 'A preview link');
const share = z.number().min(0).max(1);
const instant = z.iso
  .datetime({ offset: true })
  .refine((text) => hasDay(Date.parse(text)), 'No day')
  .nullable();

const readArticleSchema = z.strictObject({
  site,
  siteArticleId,
  authorIds,
  byline: byline.exactOptional(),
  platformId: z.string().max(100).exactOptional(),
  url: webAddress,
  canonicalUrl: webAddress.nullable(),
  title: z.string().trim().min(1).max(500),
  publishedAt: instant,
  publishedOn: z.string().refine(isDay, 'No day').exactOptional(),
  editedAt: instant,
  tags: z.array(z.string().max(100)).max(50),
  language: z.string().max(35).nullable(),
  wordCount: z.number().int().nonnegative().max(1_000_000),
  links: z
    .array(
      z.strictObject({
        href: z.url({ protocol: /^https?$/ }).max(4000),
        text: z.string().max(500),
        place: z.enum(linkPlaces),
        position: share,
        sponsored: z.literal(true).exactOptional(),
      }),
    )
    .max(5000),
  disclosedAt: z.union([share, z.literal('nowhere')]),
});

const timerStep = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('start'), activity: z.enum(activities) }),
  z.strictObject({ do: z.enum(['pause', 'resume', 'stop', 'keep', 'discard']) }),
]);

const syncAnswer = z
  .strictObject({
    id: z.uuid(),
    raw: z
      .strictObject({
        status: z.number().int().min(100).max(599),
        contentType: z.string().max(500),
        retryAfter: z.string().max(200).nullable(),
        redirected: z.boolean(),
        body: z.string().max(30_000_000),
      })
      .nullable(),
  })
  .nullable();

/** Every message a content script may send. What does not fit is refused whole. */
export const messageSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('article-seen'),
    site,
    siteArticleId,
    authorIds,
    byline: byline.exactOptional(),
    path: z.string().startsWith('/').max(1000),
    published: z.boolean(),
  }),
  z.strictObject({ type: z.literal('article-read'), article: readArticleSchema }),
  z.strictObject({ type: z.literal('overlay-figures'), publicationId }),
  z.strictObject({ type: z.literal('open-panel'), publicationId }),
  z.strictObject({
    type: z.literal('hide'),
    scope: z.enum(['article', 'site', 'everywhere']),
    publicationId,
  }),
  z.strictObject({ type: z.literal('timer-pressed'), publicationId, step: timerStep }),
  z.strictObject({
    type: z.literal('work-opened'),
    subject: workSubjectSchema,
    activity: z.enum(activities),
    from: z.string().max(2000),
  }),
  z.strictObject({ type: z.literal('work-ended') }),
  z.strictObject({ type: z.literal('sync-turn'), asker: z.uuid(), answer: syncAnswer }),
]) satisfies z.ZodType<Message>;

/** Every message a page of the extension may send. */
export const pageMessageSchema = z.strictObject({
  type: z.literal('sync-start'),
  origin: z.string().max(300),
}) satisfies z.ZodType<PageMessage>;

import { blogSchema } from '../../articles/blog.ts';
import { linkPlaces } from '../../links/link.ts';
import { z } from '../../schema.ts';
import {
  count,
  countOrNone,
  day,
  dayOrNone,
  id,
  instant,
  instantOrNone,
  text,
  textOrNone,
  texts,
  webAddress,
} from './parts.ts';

const article = z.object({ id, labels: z.record(z.string(), z.string()), createdAt: instant });

const publication = z.object({
  id,
  articleId: id,
  site: text,
  siteArticleId: text,
  platformId: text.exactOptional(),
  bylineNames: texts.exactOptional(),
  url: webAddress,
  formerUrls: texts.exactOptional(),
  canonicalUrl: textOrNone,
  title: text,
  publishedAt: instantOrNone,
  publishedOn: dayOrNone,
  published: z.boolean(),
  wordCount: countOrNone,
  tags: texts,
  language: textOrNone,
  disclosedAt: z.union([z.number(), z.literal('nowhere')]).nullable(),
  names: texts,
  firstSeenAt: instant,
  lastSeenAt: instant,
});

const link = z.object({
  id,
  publicationId: id,
  articleId: id,
  href: text,
  text,
  place: z.enum(linkPlaces),
  shape: z
    .object({ network: text, partnerId: textOrNone, subId: textOrNone, common: z.boolean() })
    .nullable(),
  sponsored: z.boolean(),
  paramValues: texts,
  position: z.number(),
  firstSeenAt: instant,
  lastSeenAt: instant,
  goneAt: instantOrNone,
  earlier: z.array(z.object({ firstSeenAt: instant, goneAt: instant })),
});

const linkCheck = z.object({
  href: id,
  checkedAt: instant,
  verdict: z.enum(['works', 'dead', 'elsewhere', 'partner-lost', 'unsure']),
  status: z.number().nullable(),
  url: textOrNone,
});

const viewsDay = z.object({
  id,
  publicationId: id,
  day,
  views: z.number(),
  sampled: z.boolean(),
  reactions: z.number().nullable(),
  comments: z.number().nullable(),
  readSeconds: countOrNone,
});

const counters = z.object({
  publicationId: id,
  views: countOrNone,
  sampled: z.boolean(),
  reactions: z.number().nullable(),
  comments: z.number().nullable(),
  readOn: day,
});

const referrer = z.object({ id, publicationId: id, from: day, to: day, domain: textOrNone, views: count });

/** Articles, where they stand, and who read them. */
export const articleTables = {
  articles: article,
  publications: publication,
  blogs: blogSchema,
  links: link,
  linkChecks: linkCheck,
  views: viewsDay,
  counters,
  referrers: referrer,
};

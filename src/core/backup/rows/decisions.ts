import { tieFields } from '../../attribution/clues.ts';
import { z } from '../../schema.ts';
import { settingsSchema } from '../../settings/settings.ts';
import { count, id, instant, text, texts } from './parts.ts';

const decided = { id, decidedAt: instant };

const decision = z.discriminatedUnion('type', [
  z.object({ ...decided, type: z.literal('attribute'), programId: id, keys: texts, articleId: id }),
  z.object({
    ...decided,
    type: z.literal('tie'),
    programId: id,
    field: z.enum(tieFields),
    value: text,
    articleId: id,
  }),
  z.object({ ...decided, type: z.literal('together'), programId: id, keys: texts }),
  z.object({ ...decided, type: z.literal('dismiss'), itemId: text }),
  z.object({
    ...decided,
    type: z.literal('work'),
    replaces: z.array(z.object({ entryId: text, seconds: count })),
    adds: texts,
  }),
  z.object({
    ...decided,
    type: z.literal('row-edit'),
    programId: id,
    print: text,
    leftOut: z.boolean(),
    cells: z.record(z.string(), z.string()),
  }),
  z.object({ ...decided, type: z.literal('article'), publicationId: id, articleId: id }),
]);

const rule = z.object({
  id,
  fileId: text,
  fileName: text,
  addedAt: instant,
  line: z.number(),
  subId: text,
  url: text,
  page: text,
});

/** What the author settled by hand. */
export const decisionTables = {
  decisions: decision,
  rules: rule,
  settings: settingsSchema.extend({ id: z.literal('author') }),
};

import { pageKeys } from '@/core/attribution/clues.ts';
import { readRules } from '@/core/attribution/read-rules.ts';
import { firstRule, type Rule } from '@/core/attribution/rule.ts';
import { keyOf } from '@/core/ids.ts';
import { decodeStatement } from '@/core/statements/decode.ts';
import { readArticles } from '@/db/articles.ts';
import type { LongtailDb } from '@/db/database.ts';
import { deriveClues } from '@/db/derived/clues.ts';
import { changeData } from '@/db/transaction.ts';
import type { Clock } from '@/platform/clock.ts';
import { UserError } from './error.ts';
import type { StatementSource } from './import/types.ts';
import type { RulesPreview } from './types.ts';

/** Rules that give sub-IDs the address of their article, from files of two columns. */
export function createRulesService(db: LongtailDb, clock: Clock) {
  return {
    async preview({ fileName, bytes }: StatementSource): Promise<RulesPreview> {
      const { rules, skipped } = readRules(decodeStatement(bytes).text);
      const earlier = Map.groupBy(await rulesFor(db, rules), (rule) => rule.subId);
      const titles = await titlesByPage(db);
      return {
        fileName,
        rules: rules.map((rule) => ({
          ...rule,
          article: pageKeys(rule.url).flatMap((page) => titles.get(page) ?? [])[0] ?? null,
          earlierFile: firstRule(earlier.get(rule.subId) ?? [])?.fileName ?? null,
        })),
        skipped,
      };
    },
    async add({ fileName, bytes }: StatementSource): Promise<string> {
      const { rules } = readRules(decodeStatement(bytes).text);
      if (rules.length === 0)
        throw new UserError(`${fileName} holds no rule that can be used. See the lines left out.`);
      const addedAt = clock.now();
      const fileId = crypto.randomUUID();
      const stored = rules.map(({ line, subId, url }): Rule => {
        const [page = ''] = pageKeys(url);
        return { id: keyOf(fileId, subId), fileId, fileName, addedAt, line, subId, url, page };
      });
      await changeData(db, async () => {
        await db.rules.bulkAdd(stored);
        await deriveClues(db, { subId: stored.map((rule) => rule.subId) });
      });
      return fileId;
    },
    async remove(fileId: string): Promise<void> {
      await changeData(db, async () => {
        const rules = await db.rules.where({ fileId }).toArray();
        await db.rules.bulkDelete(rules.map((rule) => rule.id));
        await deriveClues(db, { subId: rules.map((rule) => rule.subId) });
      });
    },
  };
}

function rulesFor(db: LongtailDb, rules: readonly { subId: string }[]): Promise<Rule[]> {
  return db.rules
    .where('subId')
    .anyOf(rules.map((rule) => rule.subId))
    .toArray();
}

async function titlesByPage(db: LongtailDb): Promise<Map<string, string>> {
  const articles = await readArticles(db);
  return new Map(
    articles.flatMap(({ title, publications }) =>
      publications.flatMap(({ url, canonicalUrl }) =>
        [url, canonicalUrl ?? '']
          .flatMap((address) => pageKeys(address).slice(0, 1))
          .map((page) => [page, title] as const),
      ),
    ),
  );
}

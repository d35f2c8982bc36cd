import type { ArticleView } from '../../articles/article.ts';
import { foldWord } from '../../statements/words.ts';
import type { Activity } from '../entry.ts';
import type { TrackedRow, Tracker, TrackerField } from './tracker.ts';

/** Words that say what kind of work it was, the most telling activity first. */
const activityWords: readonly [Activity, RegExp][] = [
  ['maintenance', /\b(maintenance|maintain|comments?|repl(y|ies|ying)|updat(e|es|ing)|wartung|pflege)\b/],
  [
    'editing',
    /\b(edit(s|ing)?|proofread(ing)?|review(ing)?|revis(e|ion|ing)|polish(ing)?|lektorat|korrektur)\b/,
  ],
  ['code-testing', /\b(cod(e|ing)|tests?|testing|debug(ging)?|demo|samples?|screenshots?|benchmarks?)\b/],
  ['research', /\b(research(ing)?|read(ing)?|outlin(e|ing)|plan(ning)?|recherche|notes?)\b/],
  ['writing', /\b(writ(e|ing)|drafts?|drafting|schreiben)\b/],
];

const prose = /\.(mdx?|markdown|txt|rst|adoc|org|tex)$/i;

/**
 * What some work was, by its words: those of tags and task before those of the description. Without any it is
 * writing; of an editor's time, writing in files of text and code in others.
 */
export function guessActivity(tracker: Tracker, { says }: Pick<TrackedRow, 'says'>): Activity {
  if (tracker === 'wakatime') {
    return says.file?.some((name) => prose.test(name)) ? 'writing' : 'code-testing';
  }
  for (const field of ['tag', 'task', 'description'] as const) {
    const words = foldWord((says[field] ?? []).join(' '));
    const found = activityWords.find(([, pattern]) => pattern.test(words));
    if (found) return found[0];
  }
  return 'writing';
}

/** Words that say nothing about an article's subject. */
const empty = new Set([
  'the',
  'and',
  'for',
  'with',
  'how',
  'why',
  'what',
  'that',
  'your',
  'from',
  'into',
  'blog',
  'post',
  'article',
  'draft',
  'dev',
]);

function wordsOf(text: string): string[] {
  const words = foldWord(text).split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => word.length > 2 && !empty.has(word));
}

/**
 * The article that a value most likely means: by its address, else by the words of its title, of which two at
 * least and more than half must be in it. Null where none does, or two do alike.
 */
export function guessArticle(value: string, articles: readonly ArticleView[]): string | null {
  const said = new Set(wordsOf(value));
  const scored = articles
    .map((article) => ({ id: article.id, score: scoreOf(value, said, article) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  return best && best.score > (next?.score ?? 0) ? best.id : null;
}

function scoreOf(value: string, said: ReadonlySet<string>, { title, url }: ArticleView): number {
  const slug = new URL(url).pathname.split('/').at(-1) ?? '';
  if (slug.length > 5 && value.toLowerCase().includes(slug.toLowerCase())) return 1000;
  const words = new Set(wordsOf(title));
  const shared = [...words].filter((word) => said.has(word)).length;
  const share = shared / Math.max(1, Math.min(words.size, said.size));
  return shared >= 2 && share > 0.5 ? shared + share : 0;
}

/**
 * The field that tells rows apart best: the one that names articles for the most time, else the one that is
 * filled most.
 */
export function guessField(
  tracker: Tracker,
  rows: readonly TrackedRow[],
  articles: readonly ArticleView[],
): TrackerField {
  if (tracker === 'wakatime') return 'project';
  const fields = ['description', 'task', 'tag', 'project'] as const;
  const weighed = fields.map((field) => {
    const said = rows.filter(({ says }) => (says[field] ?? []).length > 0);
    const values = new Set(said.flatMap(({ says }) => says[field] ?? []));
    const meant = new Set([...values].filter((value) => guessArticle(value, articles) !== null));
    const named = said.filter(({ says }) => says[field]?.some((value) => meant.has(value)));
    return { field, named: named.length, said: said.length };
  });
  const [best] = weighed.toSorted((a, b) => b.named - a.named || b.said - a.said);
  return best?.field ?? 'project';
}

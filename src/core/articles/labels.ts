export const labelNames = ['topic', 'format', 'tier'] as const;
export type LabelName = (typeof labelNames)[number];

export const formats = [
  'tutorial',
  'integration-guide',
  'review',
  'lessons-learned',
  'list',
  'other',
] as const;
export type Format = (typeof formats)[number];

/** How much an article matters to its author: 1 most. */
export const tiers = ['1', '2', '3'] as const;

/** The values that articles were labelled with so far, each once, in order. */
export function labelValues(
  articles: readonly { labels: Record<string, string> }[],
  name: LabelName,
): string[] {
  return [...new Set(articles.flatMap(({ labels }) => labels[name] ?? []))].sort();
}

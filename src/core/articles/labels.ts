import { z } from '../schema.ts';

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

/** What the author settles about an article; null takes a label away, what is left out stays. */
export const labelChangeSchema = z.object({
  topic: z.string().trim().min(1).max(40, 'A topic has at most 40 characters.').nullable().optional(),
  format: z.enum(formats).nullable().optional(),
  tier: z.enum(tiers).nullable().optional(),
});
export type LabelChange = z.infer<typeof labelChangeSchema>;

/** Labels with a change applied. */
export function changedLabels(labels: Record<string, string>, change: LabelChange): Record<string, string> {
  const { topic = labels.topic, format = labels.format, tier = labels.tier } = change;
  const { topic: _topic, format: _format, tier: _tier, ...others } = labels;
  return { ...others, ...(topic && { topic }), ...(format && { format }), ...(tier && { tier }) };
}

/** What articles were labelled with so far, each value once, in order. */
export function labelValues(
  articles: readonly { labels: Record<string, string> }[],
  name: LabelName,
): string[] {
  return [...new Set(articles.flatMap(({ labels }) => labels[name] ?? []))].sort();
}

import { z } from '../schema.ts';
import { formats, type LabelName, labelNames, tiers } from './labels.ts';

/** The author's change of an article's labels; null removes a label, what is left out stays. */
export const labelChangeSchema = z.object({
  topic: z.string().trim().min(1).max(40, 'A topic has at most 40 characters.').nullable().optional(),
  format: z.enum(formats).nullable().optional(),
  tier: z.enum(tiers).nullable().optional(),
});
export type LabelChange = z.infer<typeof labelChangeSchema>;

/** Label values, from earlier versions too. Null: no value; a label left out is not part of the change. */
export type LabelValues = { readonly [Name in LabelName]?: string | null | undefined };

/** Labels with a change applied. */
export function changedLabels(labels: Record<string, string>, change: LabelValues): Record<string, string> {
  const { topic = labels.topic, format = labels.format, tier = labels.tier } = change;
  const { topic: _topic, format: _format, tier: _tier, ...others } = labels;
  return { ...others, ...(topic && { topic }), ...(format && { format }), ...(tier && { tier }) };
}

/** What a change of labels replaced: applied as a change, it undoes it. */
export function formerLabels(labels: Record<string, string>, change: LabelValues): LabelValues {
  const names = labelNames.filter((name) => change[name] !== undefined);
  return Object.fromEntries(names.map((name) => [name, labels[name] ?? null]));
}

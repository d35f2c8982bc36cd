import type { TermsChange } from '@/core/projection/terms-change.ts';
import { outlook } from '../../i18n/outlook.ts';
import { parseAmount, parsePercent } from '../../numbers.ts';

const text = outlook.whatIf;
/** Nobody stays less than a tenth as long: the model's shortest lives end there. */
const MOST_SHORTER = 0.9;

/** A change of terms as it is typed; an empty field changes nothing. */
export type TypedChange = { rate: string; shorter: string; flat: string };

/** A change of terms from what was typed; null with the problem of each field that can't be read. */
export function readChange(
  typed: TypedChange,
  rate: number | null,
  currency: string,
): { change: TermsChange | null; problems: Partial<Record<keyof TypedChange, string>> } {
  const isEmpty = (name: keyof TypedChange) => typed[name].trim() === '';
  const after = isEmpty('rate') ? rate : parsePercent(typed.rate);
  const shorter = isEmpty('shorter') ? 0 : parsePercent(typed.shorter);
  const flat = isEmpty('flat') ? null : parseAmount(typed.flat, currency);
  const isRate = rate === null || (after !== null && after >= 0 && after <= 1);
  const isShorter = shorter !== null && shorter >= 0 && shorter <= MOST_SHORTER;
  const isFlat = isEmpty('flat') || (flat !== null && flat >= 0);
  const problems = {
    ...(!isRate && { rate: text.wrongRate }),
    ...(!isShorter && { shorter: text.wrongShorter }),
    ...(!isFlat && { flat: text.wrongFlat }),
  };
  if (!isRate || !isShorter || !isFlat) return { change: null, problems };
  return { change: { recurring: rate ? (after ?? rate) / rate : 1, shorter, flat }, problems };
}

import type { Terms } from '@/core/programs/terms.ts';
import { termsText } from '../../../i18n/terms.ts';
import { parsePercent, percentField } from '../../../numbers.ts';

const text = termsText.errors;

type Tier = Terms['tiers'][number];

/** A tier as typed; `id` keeps its row while others come and go. */
export type TierDraft = { id: string; when: string; firstOrderRate: string; recurringRate: string };

export function tierDraftOf(tier: Tier): TierDraft {
  return {
    id: crypto.randomUUID(),
    when: tier.when,
    firstOrderRate: percentField(tier.firstOrderRate),
    recurringRate: percentField(tier.recurringRate),
  };
}

export function emptyTier(): TierDraft {
  return { id: crypto.randomUUID(), when: '', firstOrderRate: '', recurringRate: '' };
}

/** What is wrong with the tiers, if anything is. Wholly empty ones are no tiers. */
export function errorsOfTiers(drafts: readonly TierDraft[]): string | undefined {
  const wrong = drafts.filter(isFilled).some(({ when, firstOrderRate, recurringRate }) => {
    const rates = [firstOrderRate, recurringRate].filter((typed) => typed.trim() !== '').map(parsePercent);
    const right = rates.every((rate) => rate !== null && rate >= 0 && rate <= 10);
    return when.trim() === '' || rates.length === 0 || !right;
  });
  return wrong ? text.tiers : undefined;
}

export function tiersOf(drafts: readonly TierDraft[]): Tier[] {
  return drafts.filter(isFilled).map(({ when, firstOrderRate, recurringRate }) => ({
    when: when.trim(),
    firstOrderRate: parsePercent(firstOrderRate),
    recurringRate: parsePercent(recurringRate),
  }));
}

function isFilled({ when, firstOrderRate, recurringRate }: TierDraft): boolean {
  return [when, firstOrderRate, recurringRate].some((typed) => typed.trim() !== '');
}

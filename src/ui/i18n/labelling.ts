import type { Format, LabelName } from '@/core/articles/labels.ts';
import { formatCount } from '../format.ts';
import { german } from './de/labelling.ts';
import { words } from './language.ts';

const formatNames: Record<Format, string> = {
  tutorial: 'Tutorial',
  'integration-guide': 'Integration guide',
  review: 'Review',
  'lessons-learned': 'Lessons learned',
  list: 'List',
  other: 'Other',
};
const known = new Map<string, string>(Object.entries(formatNames));

export const english = {
  title: 'Labels',
  names: { topic: 'Topic', format: 'Format', tier: 'Tier' } satisfies Record<LabelName, string>,
  /** A label's value in words; a topic is the author's own. */
  value: (name: LabelName, value: string) => (name === 'format' ? (known.get(value) ?? value) : value),
  suggested: 'suggested',
  suggestedTitle: 'Suggested by tags and title, not set',
  none: 'None',
  topicHint: 'Your own word, like ai-api. Leave empty for none.',
  tierHint: '1 matters most to you.',
  suggestion: (labels: string) => `Suggested by tags and title: ${labels}.`,
  useSuggestion: 'Use suggestion',
  save: 'Save labels',
  saved: 'Saved.',
  filter: {
    label: 'Filter articles',
    find: 'Find',
    findHint: 'In title, address, tags and labels',
    all: 'All',
    notSet: 'Not set',
    count: (shown: number, all: number) => `${formatCount(shown)} of ${formatCount(all)} articles`,
    clear: 'Clear filter',
    nothing: 'No article fits this filter.',
  },
  pick: (title: string) => `Select ${title}`,
  pickAll: 'Select all shown',
  bulk: {
    label: 'Selected articles',
    selected: (count: number) => (count === 1 ? '1 selected' : `${count} selected`),
    which: 'Label',
    value: 'Value',
    set: (name: string) => `Set ${name.toLowerCase()}`,
    suggest: 'Use suggestions',
    done: (count: number) => (count === 1 ? '1 article changed.' : `${count} articles changed.`),
    noSuggestions: 'Nothing to suggest: labels are set already, or tags and titles say too little.',
    clear: 'Clear selection',
  },
};

export const labelling = words({ en: english, de: german });

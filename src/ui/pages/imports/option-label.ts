import type { Mapping } from '@/core/statements/mapping.ts';
import { importText } from '../../i18n/import.ts';
import { kindLabels, statusLabels } from '../../i18n/labels.ts';

const text = importText.preview;
const kinds = new Map<string, string>(Object.entries(kindLabels));
const states = new Map<string, string>(Object.entries(statusLabels));
const settings = new Map<string, ReadonlyMap<string, string>>([
  ['kind', kinds],
  ['defaultKind', kinds],
  ['status', states],
  ['defaultStatus', states],
  ['dateOrder', new Map(Object.entries(importText.dateOrders))],
  [
    'decimalMark',
    new Map([
      ['.', text.point],
      [',', text.comma],
    ]),
  ],
  [
    'amountUnit',
    new Map([
      ['major', text.major],
      ['minor', text.minor],
    ]),
  ],
]);

/** The words for an answer as the mapping writes it; a column's name stands for itself. */
export function optionLabel(field: keyof Mapping, option: string): string {
  return settings.get(field)?.get(option) ?? option;
}

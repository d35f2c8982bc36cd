import { expect, test } from 'vitest';
import { answerTo } from '@/ui/pages/imports/answers.ts';

const question = { message: 'What does it mean?', options: ['pending', 'paid'] };

test('a word gets its meaning', () => {
  expect(answerTo({ ...question, field: 'status', value: 'Open' }, 'pending')).toEqual({
    part: 'word',
    field: 'status',
    word: 'Open',
    meaning: 'pending',
  });
});

test.for([['status', 'defaultStatus', 'paid'] as const, ['kind', 'defaultKind', 'recurring'] as const])(
  'an empty cell in the %s column is settled where it can be changed',
  ([field, setting, option]) => {
    expect(answerTo({ ...question, field, value: '' }, option)).toEqual({
      part: 'setting',
      field: setting,
      value: option,
    });
  },
);

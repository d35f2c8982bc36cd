import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { RecordTable } from '@/ui/components/RecordTable.tsx';

afterEach(cleanup);

const table = (rows: readonly string[], step?: number) => (
  <RecordTable
    caption="Records"
    columns={[{ name: 'Name', cell: (row: string) => row }]}
    rows={rows}
    idOf={(row) => row}
    {...(step !== undefined && { step })}
  />
);

const drawn = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);

test('without a step all records are there, those that come later too', () => {
  const { rerender } = render(table(['a']));
  rerender(table(['a', 'b', 'c']));
  expect(drawn()).toEqual(['a', 'b', 'c']);
  expect(screen.queryByRole('button')).toBeNull();
});

test('with a step the others come by pressing the button', () => {
  render(table(['a', 'b', 'c'], 2));
  expect(drawn()).toEqual(['a', 'b']);
  expect(screen.getByRole('button').textContent).toContain('1');
});

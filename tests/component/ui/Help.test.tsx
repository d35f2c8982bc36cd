import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { Help } from '@/ui/components/Help.tsx';

afterEach(cleanup);

test('an explanation opens by keyboard, is made only then, and gives the focus back', async () => {
  const user = userEvent.setup();
  render(<Help label="About the rate" sentences={['Money by hours.', 'Less costs.']} />);
  const button = screen.getByRole('button', { name: 'About the rate', expanded: false });
  expect(screen.queryByText('Money by hours.')).toBeNull();
  await user.tab();
  await user.keyboard('{Enter}');
  const dialog = await screen.findByRole('dialog', { name: 'About the rate' });
  expect(dialog.querySelectorAll('p')).toHaveLength(2);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  await expect.poll(() => document.activeElement).toBe(button);
  expect(button.getAttribute('aria-expanded')).toBe('false');
});

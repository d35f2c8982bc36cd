import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { seenVersionKey, WhatsNew } from '@/ui/pages/app/WhatsNew.tsx';

beforeEach(() => localStorage.removeItem(seenVersionKey));
afterEach(cleanup);

test('after an update it says what is new, once', async () => {
  localStorage.setItem(seenVersionKey, '0.0.9');
  render(<WhatsNew version="0.1.0" />);
  expect(screen.getByText('Updated to 0.1.0.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByText('Updated to 0.1.0.')).toBeNull();
  cleanup();
  render(<WhatsNew version="0.1.0" />);
  expect(screen.queryByText('Updated to 0.1.0.')).toBeNull();
});

test('after an installation, and for a version without a note, it says nothing', () => {
  render(<WhatsNew version="0.1.0" />);
  expect(document.body.textContent).toBe('');
  expect(localStorage.getItem(seenVersionKey)).toBe('0.1.0');
  cleanup();
  render(
    <StrictMode>
      <WhatsNew version="9.9.9" />
    </StrictMode>,
  );
  expect(document.body.textContent).toBe('');
});

test('closed, it hands the focus to the page', async () => {
  localStorage.setItem(seenVersionKey, '0.0.9');
  render(
    <>
      <WhatsNew version="0.1.0" />
      <h1>Portfolio</h1>
    </>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(document.activeElement).toBe(screen.getByRole('heading'));
});

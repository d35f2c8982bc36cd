import { expect, test } from 'vitest';
import { formatter } from '@/content/overlay/format.ts';
import { overlayIn } from '@/ui/i18n/overlay.ts';

test('the overlay speaks the language that was chosen, and writes amounts as it does', () => {
  const { words, locale, notes } = overlayIn('de');
  expect(locale).toMatch(/^de/);
  const format = formatter({ currency: 'EUR', hiddenAmounts: false, words, locale: 'de-DE' });
  expect(format.rate(123_456)).toBe('1.234,56\u00a0€/Std.');
  expect(format.count(null)).toBe('unbekannt');
  const part = { says: 'due-since' as const, coversTo: '2026-10-31' };
  expect(notes.basis(part, () => '31.10.2026')).toBe(
    'Zahlungen, die seit dem 31.10.2026 fällig sind, zählen als noch ausstehend.',
  );
});

test.each([undefined, null, 'fr', 7])('%j is no choice: the browser’s language holds', (choice) => {
  expect(overlayIn(choice).words.close).toBe('Close');
});

// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { outcomeOf } from '../../../scripts/scenario/steps/sync.ts';

/** The part of the options page that starts a sync, after the one before it failed. */
function page(outcome: string, ...alerts: string[]): void {
  const notices = alerts.map((text) => `<div role="alert">${text}</div>`).join('');
  document.body.innerHTML = `<div data-sync-state data-sync-outcome="${outcome}">${notices}</div>`;
}

test('how the last sync ended is not taken for what comes of the next', () => {
  page('', 'dev.to has a problem of its own.');
  const before = ['dev.to has a problem of its own.'];
  expect(outcomeOf('[data-sync-state]', before)).toBe('');
  page('', ...before, 'The background did not answer.');
  expect(outcomeOf('[data-sync-state]', before)).toBe('failed');
  page('running', ...before);
  expect(outcomeOf('[data-sync-state]', before)).toBe('running');
});

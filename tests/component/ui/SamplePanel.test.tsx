import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Options } from '@/ui/pages/options/Options.tsx';
import { fakeApp, renderApp } from './fakes.tsx';

afterEach(() => {
  cleanup();
  history.replaceState(null, '', location.pathname);
});

test('the options lead to the sample and to the guided set-up', () => {
  renderApp(fakeApp(), <Options />);
  const hrefs = ['Try with sample data', 'Set up step by step'].map((name) =>
    screen.getByRole('link', { name }).getAttribute('href'),
  );
  expect(hrefs).toEqual(['/dashboard.html?sample', '/welcome.html']);
});

test('on the sample itself nothing leads to it', () => {
  history.replaceState(null, '', '?sample');
  renderApp(fakeApp(), <Options />);
  expect(screen.queryByRole('link', { name: 'Try with sample data' })).toBeNull();
});

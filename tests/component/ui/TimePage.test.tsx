import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeApp } from './fakes.tsx';
import { showTime, workView } from './time-page.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

let app: ReturnType<typeof fakeApp>;
beforeEach(() => {
  app = fakeApp();
});

test('logs work: values as stored, hours as a number, status inside the form', async () => {
  const { find, user, fill, submit } = await showTime(app);
  const select = find<HTMLSelectElement>('form[name=work] select[name=article]');
  expect([...select.options].map((option) => [option.value, option.text, option.dataset.url])).toEqual([
    ['', 'Choose an article', undefined],
    ['devto:1', 'Alpha', 'https://dev.to/sample_author/post-1'],
    ['devto:2', 'Beta (draft)', 'https://dev.to/sample_author/post-2'],
  ]);
  await user.selectOptions(select, 'devto:1');
  await user.selectOptions(find('form[name=work] select[name=activity]'), 'code-testing');
  await fill('work', 'hours', '2:30');
  await fill('work', 'day', '2026-05-03');
  await submit('work');
  expect(app.services.time.logWork.mock.calls).toEqual([
    [{ articleId: 'devto:1', activity: 'code-testing', hours: 2.5, day: '2026-05-03' }],
  ]);
  await waitFor(() =>
    expect(find('form[name=work] [role=status]').textContent).toBe(
      'Logged 2.5 h of code and testing on “Alpha”, May 3, 2026.',
    ),
  );
});

test.each([
  ['', 'Not a number of hours'],
  ['0', 'Not a number of hours'],
  ['-1', 'Not a number of hours'],
  ['many', 'Not a number of hours'],
  ['1e9', 'Not a number of hours'],
  ['25', 'up to 24'],
])('hours "%s" are refused at the field', async (hours, message) => {
  const { find, user, fill, submit } = await showTime(app);
  await user.selectOptions(find('form[name=work] select[name=article]'), 'devto:1');
  await fill('work', 'hours', hours);
  await submit('work');
  const field = find('form[name=work] [name=hours]');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  const described = (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id));
  expect(described.map((part) => part?.textContent).join(' ')).toContain(message);
  expect(app.services.time.logWork).not.toHaveBeenCalled();
});

test('work needs an article and a day that has come', async () => {
  const { find, fill, submit } = await showTime(app);
  await fill('work', 'hours', '1,5');
  await fill('work', 'day', '2026-11-23');
  await submit('work');
  const text = find('form[name=work]').textContent;
  expect(text).toContain('Choose the article you worked on.');
  expect(text).toContain('That day is in the future.');
  expect(app.services.time.logWork).not.toHaveBeenCalled();
});

test('what the service refuses is said', async () => {
  app.services.time.logWork.mockRejectedValue(new Error('This article was merged into another.'));
  const { find, user, fill, submit } = await showTime(app);
  await user.selectOptions(find('form[name=work] select[name=article]'), 'devto:1');
  await fill('work', 'hours', '1');
  await submit('work');
  expect((await screen.findByRole('alert')).textContent).toBe('This article was merged into another.');
});

test('what was logged can be taken back at once', async () => {
  const { find, user, fill, submit } = await showTime(app);
  await user.selectOptions(find('form[name=work] select[name=article]'), 'devto:1');
  await fill('work', 'hours', '1');
  await submit('work');
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(app.services.time.undo.mock.calls).toEqual([['w1']]);
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
  expect(document.activeElement).toBe(find('form[name=work] [type=submit]'));
});

describe('the list of days', () => {
  const measured = workView();

  test('says of each entry what it is, why it counts, when it was and how long', async () => {
    await showTime(app, {
      work: async () => [
        measured,
        workView({
          id: 'e2',
          basis: 'estimated',
          articleTitle: 'Beta',
          startedAt: null,
          endedAt: null,
          seconds: 3600,
        }),
      ],
    });
    const day = screen.getByRole('heading', { level: 4, name: /Fri, Nov 20/ }).parentElement;
    const [first, second] = within(day ?? document.body).getAllByRole('listitem');
    expect(first?.textContent).toMatch(/Alpha.*Writing · Measured.*9:00.*10:30.*1\.5 h/);
    expect(second?.textContent).toMatch(/Beta.*Writing · Estimate.*about 1 h/);
    expect(
      screen.getByRole('heading', { level: 3, name: /Nov 16, 2026 to Nov 22, 2026.*2\.5 h/ }),
    ).toBeTruthy();
  });

  test('an entry is corrected by one that stands in its stead', async () => {
    const { user, fill, submit, find } = await showTime(app, { work: async () => [measured] });
    await user.click(screen.getByRole('button', { name: /^Edit: 1\.5 h writing, Alpha/ }));
    await user.selectOptions(find('form[name=edit-entry] select[name=article]'), 'devto:2');
    await fill('edit-entry', 'hours', '1');
    await submit('edit-entry');
    const { articleTitle: _, from: __, id, ...facts } = measured;
    const said = {
      ...facts,
      articleId: 'devto:2',
      seconds: 3600,
      basis: 'timed',
      startedAt: null,
      endedAt: null,
    };
    expect(app.services.time.change.mock.calls).toEqual([[{ replaces: [id], adds: [said] }]]);
    expect(await screen.findByText('The entry was changed.')).toBeTruthy();
  });

  test('untouched hours keep their seconds', async () => {
    const { user, submit, find } = await showTime(app, { work: async () => [workView({ seconds: 1234 })] });
    await user.click(screen.getByRole('button', { name: /^Edit: 0\.34 h/ }));
    await user.selectOptions(find('form[name=edit-entry] select[name=activity]'), 'editing');
    await submit('edit-entry');
    expect(app.services.time.change.mock.calls[0]?.[0].adds).toMatchObject([
      { seconds: 1234, basis: 'measured' },
    ]);
  });

  test('no more can be split off than there is', async () => {
    const { user, fill, submit, find } = await showTime(app, { work: async () => [measured] });
    await user.click(screen.getByRole('button', { name: /^Split: / }));
    await fill('split-entry', 'hours', '1:30');
    await submit('split-entry');
    expect(find('form[name=split-entry]').textContent).toContain('Split off less than the 1.5 h there are.');
    expect(app.services.time.change).not.toHaveBeenCalled();
    await fill('split-entry', 'hours', '0:30');
    await submit('split-entry');
    expect(app.services.time.change.mock.calls[0]?.[0].adds.map(({ seconds }) => seconds)).toEqual([
      3600, 1800,
    ]);
  });

  test('an entry is removed, and the removal taken back', async () => {
    const { user } = await showTime(app, { work: async () => [measured] });
    await user.click(screen.getByRole('button', { name: /^Remove: / }));
    expect(app.services.time.change.mock.calls).toEqual([[{ replaces: ['e1'], adds: [] }]]);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(app.services.time.undo.mock.calls).toEqual([['w1']]);
  });

  test.each(['Edit', 'Split'])('%s is left by Cancel, and the focus is back where it was', async (name) => {
    const { user, container } = await showTime(app, { work: async () => [measured] });
    const opener = screen.getByRole('button', { name: new RegExp(`^${name}: `) });
    await user.click(opener);
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(container.querySelector('[name$=-entry]')).toBeNull();
    expect(document.activeElement).toBe(opener);
  });

  test('after a step the focus is on its undo, and after the undo on what that did', async () => {
    const { user, submit, show } = await showTime(app, { work: async () => [measured] });
    await user.click(screen.getByRole('button', { name: /^Edit: / }));
    await submit('edit-entry');
    const undo = await screen.findByRole('button', { name: 'Undo', description: 'The entry was changed.' });
    show({ work: async () => [workView({ id: 'e2', activity: 'editing' })] });
    await user.click(await screen.findByRole('button', { name: /^Remove: .* editing/ }));
    const next = await screen.findByRole('button', { name: 'Undo', description: 'The entry was removed.' });
    show({ work: async () => [] });
    await screen.findByText('No work counted yet');
    expect(document.activeElement).toBe(next);
    expect(undo.isConnected).toBe(false);
    await user.keyboard('{Enter}');
    await screen.findByText('The last step was undone.');
    expect(document.activeElement?.textContent).toBe('Undo');
    app.services.time.undo.mockRejectedValue(new Error('Take back what was changed since first.'));
    await user.keyboard('{Enter}');
    const alert = await screen.findByRole('alert');
    expect(document.activeElement?.contains(alert)).toBe(true);
    expect(document.activeElement).not.toBe(document.body);
  });

  test('what could not be saved is said in its form, which keeps what was typed', async () => {
    app.services.time.change.mockRejectedValueOnce(new Error('This entry was changed meanwhile.'));
    const { user, fill, submit, find, container } = await showTime(app, { work: async () => [measured] });
    await user.click(screen.getByRole('button', { name: /^Split: / }));
    await fill('split-entry', 'hours', '0:30');
    await submit('split-entry');
    const said = await within(find('form[name=split-entry]')).findByRole('alert');
    expect(said.textContent).toBe('This entry was changed meanwhile.');
    expect(screen.getAllByRole('alert')).toEqual([said]);
    expect(find<HTMLInputElement>('form[name=split-entry] [name=hours]').value).toBe('0:30');
    await submit('split-entry');
    await screen.findByText('The entry was split in two.');
    expect(container.querySelector('form[name=split-entry]')).toBeNull();
  });

  test('where a change is taken back in the list of them, the focus is on what that did', async () => {
    const change = { id: 'w1', decidedAt: 1, before: [measured], after: [], isLast: true };
    const { user, show } = await showTime(app, { workChanges: async () => [change] });
    await user.click(await screen.findByRole('button', { name: /^Take back the change/ }));
    const said = await screen.findByText('The last step was undone.');
    show({ workChanges: async () => [] });
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Take back/ })).toBeNull());
    expect(document.activeElement?.contains(said)).toBe(true);
    expect(document.activeElement).not.toBe(document.body);
  });

  test('what a spreadsheet gave goes with its import only', async () => {
    await showTime(app, { work: async () => [workView({ basis: 'estimated', from: 'spreadsheet' })] });
    expect(screen.queryByRole('button', { name: /^Remove: / })).toBeNull();
    expect(screen.getByText(/undo the import to remove it/)).toBeTruthy();
  });
});

test('overlapping entries are shown for repair, or said to be right', async () => {
  const other = workView({
    id: 'e2',
    activity: 'research',
    seconds: 1800,
    startedAt: Date.parse('2026-11-20T10:00:00Z'),
  });
  const { user, find } = await showTime(app, { work: async () => [workView(), other] });
  await waitFor(() => find('[data-doubt=overlap]'));
  expect(find('[data-doubt=overlap]').textContent).toContain('Two entries overlap by 30 min');
  await user.click(screen.getByRole('button', { name: /^It is right: / }));
  expect(app.services.attention.dismiss).toHaveBeenCalledOnce();
});

test('articles without hours are estimated in one step', async () => {
  const { user, fill, submit, find } = await showTime(app, { work: async () => [workView()] }, 'estimates');
  expect(screen.queryByRole('checkbox', { name: 'Alpha' })).toBeNull();
  await user.click(screen.getByRole('checkbox', { name: 'Beta' }));
  await fill('estimates', 'hours', '4:30');
  await submit('estimates');
  const [change] = app.services.time.change.mock.calls[0] ?? [];
  expect(change?.adds).toMatchObject([
    { articleId: 'devto:2', seconds: 16_200, basis: 'estimated', activity: 'writing' },
  ]);
  await waitFor(() =>
    expect(find('form[name=estimates] [role=status]').textContent).toBe('Added about 4.5 h to 1 article.'),
  );
});

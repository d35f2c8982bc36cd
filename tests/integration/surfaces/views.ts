import { userEvent } from 'vitest/browser';
import type { View } from './stage.tsx';

const present = (selector: string): Element => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`Nothing fits ${selector}`);
  return found;
};

const press = (selector: string) => async () => userEvent.click(present(selector));

const upload = (name: string, text: string) => async () =>
  userEvent.upload(present('input[type="file"]'), new File([text], name, { type: 'text/csv' }));

const openAll = async () => {
  for (const details of document.querySelectorAll('details')) details.open = true;
};

const statement = `Date,Customer,Event,Plan price,Commission,Currency,Status,Id,Sub ID
2026-10-28,N. N.,First order,20.00,3.00,USD,Paid,z1,devto-3100001
2026-10-29,O. O.,Recurring,20.00,1.60,USD,Perhaps,z2,
no day,P. P.,Recurring,20.00,a lot,USD,Paid,z3,`;

const sheet = `URL,Title,Published,Hours,First order,Recurring,Currency
https://dev.to/sample_author/unheard-of,Unheard of,2026-10-05,"4,5",68.00,310.00,USD
https://dev.to/sample_author/bad,Bad,some day,many,1.00,2.00,USD
Total,,,,69.00,312.00,USD`;

const toggl = `User,Email,Project,Description,Start date,Start time,End date,End time,Duration
Sample,a@b.example,Blog,Write a post,2026-10-05,10:00:00,2026-10-05,11:30:00,01:30:00
Sample,a@b.example,Other,Mail,2026-10-06,10:00:00,2026-10-06,11:00:00,01:00:00`;

/** What is in the files that are chosen on the pages, and what the keyboard's journey left in the sample. */
export const authored = [statement, sheet, toggl, 'Keys', 'Key Board', 'Pasted table'];

const dashboard = (hash: string, act?: View['act'], name = hash): View => ({
  name,
  surface: 'dashboard',
  hash: `#/${hash}`,
  ...(act && { act }),
});

/** Every page of the dashboard and every other surface, on the sample author's data. */
const pages: View[] = [
  ...[
    '',
    '?table=&against=year',
    'articles',
    'articles/devto%3A4100703',
    'import',
    'imports',
    'spreadsheet',
    'links',
    'tracker',
  ],
  ...['programs', 'programs/global-api', 'referrals', 'unattributed', 'outlook', 'projection', 'next', 'time'],
].map((path) => dashboard(path));

/** What can be opened, chosen, or done wrong on them. */
const states: View[] = [
  dashboard('articles', press('[data-action="choose-columns"]'), 'the column menu'),
  dashboard('time?add=estimates'),
  dashboard('time?add=cost', press('form [type="submit"]'), 'a cost without an amount'),
  dashboard('articles/none'),
  dashboard('programs/none'),
  dashboard('import?program=global-api', upload('october.csv', statement), 'a statement to settle'),
  dashboard('import', upload('none.csv', 'nothing'), 'a file that is no statement'),
  dashboard('spreadsheet', upload('mine.csv', sheet), 'a spreadsheet'),
  dashboard('tracker', upload('toggl.csv', toggl), 'hours of a time tracker'),
  dashboard('referrals?customer=A.P.', press('tbody [aria-expanded]'), 'a referral’s rows'),
  dashboard('articles/devto%3A4100703', openAll, 'an article, all opened'),
  dashboard('programs', press('th button[aria-haspopup="dialog"]'), 'an explanation'),
  { name: 'popup', surface: 'popup' },
  { name: 'options', surface: 'options', act: openAll },
  {
    name: 'a program without a name',
    surface: 'options',
    act: press('form[name="program"] [type="submit"]'),
  },
  { name: 'removing a program', surface: 'options', act: press('[data-program] button:last-child') },
];

export const views: View[] = [...pages, ...states];

/** What an author sees who has just begun. */
export const emptyViews: View[] = [
  ...['', 'articles', 'import', 'imports', 'spreadsheet', 'links', 'programs', 'referrals', 'unattributed'],
  ...['outlook', 'projection', 'next', 'time'],
]
  .map((path) => dashboard(path))
  .concat([
    { name: 'popup', surface: 'popup' },
    { name: 'options', surface: 'options' },
    ...['identity', 'programs', 'numbers', 'done'].map(
      (step): View => ({ name: `welcome at ${step}`, surface: 'welcome', hash: `#${step}` }),
    ),
  ]);

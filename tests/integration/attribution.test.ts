import { describe, expect, test } from 'vitest';
import { createLive } from '@/db/live/live.ts';
import { openWorld, post } from '../support/world.ts';

const HEADER = 'Id,Date,Customer,Event,Commission,Currency,Status,Sub ID,Referrer,Page URL,Coupon';
const statement = (...lines: string[]) => [HEADER, ...lines].join('\n');
/** One first order of 7.50 with what it says of where it came from. */
const order = (id: string, clues: string, customer = `${id}.`) =>
  `${id},2026-06-16,${customer},First order,7.50,USD,Paid,${clues}`;

const elsewhere = 'https://elsewhere.example/';
const bytes = (text: string) => new TextEncoder().encode(text);

async function worldWithPosts() {
  const world = await openWorld();
  await world.articles.store('https://dev.to', post(1, elsewhere));
  await world.articles.store('https://dev.to', post(2, elsewhere));
  const standing = async () => {
    const commissions = await world.db.commissions.toArray();
    return Object.fromEntries(
      commissions.map(({ externalId, articleId, attribution }) => [externalId, [attribution, articleId]]),
    );
  };
  return { ...world, standing };
}

describe('the rungs', () => {
  test('a referring page, a landing page, an origin that decides nothing', async () => {
    const world = await worldWithPosts();
    await world.importText(
      statement(
        order('R', ',https://dev.to/sample_author/post-1?signin=true,,'),
        order('L', ',https://dev.to/,https://dev.to/sample_author/post-2,'),
        order('O', ',https://dev.to/,,'),
        order('S', 'devto-2,https://dev.to/sample_author/post-1,,'),
      ),
    );
    expect(await world.standing()).toEqual({
      R: ['referrer', 'devto:1'],
      L: ['landing-page', 'devto:2'],
      O: [null, null],
      S: ['sub-id', 'devto:2'],
    });
  });

  test('an article that is read after the import finds its referring page', async () => {
    const world = await openWorld();
    await world.importText(statement(order('R', ',https://dev.to/sample_author/post-7,,')));
    await world.articles.store('https://dev.to', post(7, elsewhere));
    expect(await world.db.commissions.toArray()).toMatchObject([
      { articleId: 'devto:7', attribution: 'referrer' },
    ]);
  });

  test('a coupon or sub-ID that the author ties to an article, for rows to come too', async () => {
    const world = await worldWithPosts();
    await world.importText(statement(order('C', ',,,SAVE10'), order('T', 'my-tag,,,')));
    const tie = { programId: 'global-api', articleId: 'devto:1' };
    await world.attribution.settle([
      { ...tie, field: 'coupon', value: 'save10' },
      { ...tie, field: 'subId', value: 'my-tag' },
    ]);
    await world.importText(statement(order('D', ',,,Save10')));
    const tied = ['dedicated-link', 'devto:1'];
    expect(await world.standing()).toEqual({ C: tied, T: tied, D: tied });
    await world.attribution.settle([{ ...tie, articleId: 'devto:2', field: 'subId', value: 'my-tag' }]);
    expect((await world.standing()).T).toEqual(['dedicated-link', 'devto:2']);
    await world.attribution.settle([{ ...tie, articleId: null, field: 'subId', value: 'my-tag' }]);
    expect((await world.standing()).T).toEqual([null, null]);
    const { ties } = await createLive(world.db, () => '2026-11-22').loose();
    expect(ties).toMatchObject([{ field: 'coupon', value: 'save10', program: 'Global API' }]);
  });

  test('later rows of a customer inherit what its first order says, and another sub-ID is a conflict', async () => {
    const world = await worldWithPosts();
    await world.importText(
      statement(
        order('A', ',https://dev.to/sample_author/post-1,,', 'A.'),
        'B,2026-07-16,A.,Recurring,4.00,USD,Paid,,,,',
        'C,2026-08-16,A.,Recurring,4.00,USD,Paid,devto-2,,,',
      ),
    );
    const inherited = ['referrer', 'devto:1'];
    expect(await world.standing()).toEqual({ A: inherited, B: inherited, C: inherited });
    const [referral] = await world.db.referrals.toArray();
    const [conflict] = await world.db.commissions.where({ key: referral?.conflicts[0] ?? '' }).toArray();
    expect(conflict?.externalId).toBe('C');
  });
});

describe('rules from a file', () => {
  const file = {
    fileName: 'rules.csv',
    bytes: bytes(
      'SubID,URL\nmy-tag,https://dev.to/sample_author/post-1\nx,https://dev.to/sample_author/post-9\n',
    ),
  };

  test('are previewed, count on import and afterwards, and go with their file', async () => {
    const world = await worldWithPosts();
    await world.importText(statement(order('T', 'my-tag,,,')));
    expect(await world.rules.preview(file)).toMatchObject({
      rules: [{ article: 'Post 1', earlierFile: null }, { article: null }],
      skipped: [],
    });
    const fileId = await world.rules.add(file);
    expect(await world.standing()).toEqual({ T: ['rule', 'devto:1'] });
    await world.importText(statement(order('X', 'x,,,')));
    expect((await world.standing()).X).toEqual([null, null]);
    await world.articles.store('https://dev.to', post(9, elsewhere));
    expect((await world.standing()).X).toEqual(['rule', 'devto:9']);
    await world.rules.remove(fileId);
    expect(await world.standing()).toEqual({ T: [null, null], X: [null, null] });
  });

  test('of two files for one sub-ID the first counts, and removing it leaves what the other alone gives', async () => {
    const world = await worldWithPosts();
    await world.importText(statement(order('T', 'my-tag,,,')));
    const first = await world.rules.add(file);
    const other = bytes('SubID,URL\nmy-tag,https://dev.to/sample_author/post-2\n');
    const second = { fileName: 'later.csv', bytes: other };
    expect((await world.rules.preview(second)).rules).toMatchObject([{ earlierFile: 'rules.csv' }]);
    await world.rules.add(second);
    expect((await world.standing()).T).toEqual(['rule', 'devto:1']);
    await world.rules.remove(first);
    expect((await world.standing()).T).toEqual(['rule', 'devto:2']);
  });

  test('a file without a usable rule adds nothing', async () => {
    const world = await worldWithPosts();
    await expect(
      world.rules.add({ fileName: 'r.csv', bytes: bytes('SubID,URL\na,nowhere\n') }),
    ).rejects.toThrow('no rule that can be used');
    expect(await world.db.rules.count()).toBe(0);
  });
});

describe('by hand', () => {
  test('an order without a customer, and its refund with it', async () => {
    const world = await worldWithPosts();
    await world.importText(
      statement('N,2026-06-16,,First order,7.50,USD,Paid,,,,', 'N,2026-06-20,,Refund,-7.50,USD,Paid,,,,'),
    );
    const keys = (await world.db.commissions.toArray())
      .filter(({ amount }) => amount > 0)
      .map(({ key }) => key);
    const step = await world.attribution.settle([{ programId: 'global-api', keys, articleId: 'devto:1' }]);
    const byHand = { articleId: 'devto:1', attribution: 'manual' };
    expect(await world.db.commissions.toArray()).toMatchObject([byHand, byHand]);
    await world.attribution.revert(step);
    const nobody = { articleId: null, attribution: null };
    expect(await world.db.commissions.toArray()).toMatchObject([nobody, nobody]);
  });

  test('a decision stays with its customer when an older statement brings up a namesake', async () => {
    const world = await worldWithPosts();
    await world.importText(statement(order('J', ',,,', 'M.')));
    const keys = await world.keysOf('M.');
    await world.attribution.settle([{ programId: 'global-api', keys, articleId: 'devto:1' }]);
    await world.importText(statement('E,2026-03-01,M.,First order,3.00,USD,Paid,,,,'), {}, '2026-06-30');
    expect(await world.standing()).toEqual({ E: [null, null], J: ['manual', 'devto:1'] });
  });

  test('a decision outlives the undo of the import that brought its first row', async () => {
    const world = await worldWithPosts();
    const { importId } = await world.importText(statement(order('A', ',,,', 'M.')));
    await world.importText(statement('B,2026-07-16,M.,Recurring,4.00,USD,Paid,,,,'));
    const keys = await world.keysOf('M.');
    await world.attribution.settle([{ programId: 'global-api', keys, articleId: 'devto:1' }]);
    await world.undo(importId);
    expect(await world.standing()).toEqual({ B: ['manual', 'devto:1'] });
  });

  test('same initials are split and merged, which stays after importing again and can be taken back', async () => {
    const world = await worldWithPosts();
    const text = statement(
      order('A', ',,,', 'M.'),
      ...['07', '08', '09'].map((month) => `A${month},2026-${month}-16,M.,Recurring,4.00,USD,Paid,,,,`),
    );
    await world.importText(text);
    const payments = async () => (await world.db.referrals.toArray()).map((referral) => referral.payments);
    const [one = '', two = '', three = '', four = ''] = await world.keysOf('M.');
    const before = await world.derived();
    const step = await world.attribution.regroup('global-api', [
      [one, three],
      [two, four],
    ]);
    expect(await payments()).toEqual([2, 2]);
    await world.importText(text);
    expect(await payments()).toEqual([2, 2]);
    await world.attribution.regroup('global-api', [[one, two, three, four]]);
    expect(await payments()).toEqual([4]);
    await world.attribution.ungroup([one]);
    expect(await world.derived()).toEqual(before);
    await world.attribution.revert(step);
    expect(await world.derived()).toEqual(before);
  });

  test('a cancellation goes with the namesake that it is put to', async () => {
    const world = await worldWithPosts();
    const text = statement(
      ...['06', '07'].map((month) => `A${month},2026-${month}-16,M.,Recurring,4.00,USD,Paid,,,,`),
      'B,2026-08-02,M.,Recurring,4.00,USD,Paid,,,,',
      'X,2026-08-20,M.,Cancelled,,USD,Paid,,,,',
    );
    await world.importText(text);
    const [june = '', july = '', august = ''] = await world.keysOf('M.');
    const [referral] = await world.db.referrals.toArray();
    const cancellation = referral?.cancellations[0]?.key ?? '';
    const cancelled = async () =>
      (await world.db.referrals.toArray()).map(({ payments, cancelledOn }) => [payments, cancelledOn]);
    expect(await cancelled()).toEqual([[3, '2026-08-20']]);
    await world.attribution.regroup('global-api', [
      [june, july],
      [august, cancellation],
    ]);
    expect(await cancelled()).toEqual([
      [2, null],
      [1, '2026-08-20'],
    ]);
    await world.attribution.regroup('global-api', [[june, july, cancellation], [august]]);
    await world.importText(text);
    expect(await cancelled()).toEqual([
      [2, '2026-08-20'],
      [1, null],
    ]);
  });

  test('an article that is gone is refused, and nothing changes', async () => {
    const world = await worldWithPosts();
    await world.importText(statement(order('A', ',,,', 'M.')));
    const keys = await world.keysOf('M.');
    const gone = { programId: 'global-api', keys, articleId: 'devto:99' };
    await expect(world.attribution.settle([gone])).rejects.toThrow('That article is gone');
    expect(await world.db.decisions.count()).toBe(0);
  });
});

test('what is unattributed is listed with guesses, and conflicts with both articles', async () => {
  const world = await openWorld();
  const href = (subId: string) => `https://go.example-network.com/x?subId1=${subId}`;
  await world.articles.store('https://dev.to', post(1, href('both')));
  await world.articles.store('https://dev.to', post(2, href('both')));
  await world.importText(
    statement(
      order('B', 'both,,,', 'B.'),
      order('A', 'devto-1,,,', 'A.'),
      'C,2026-07-16,A.,Recurring,4.00,USD,Paid,devto-2,,,',
    ),
  );
  const { groups, conflicts } = await createLive(world.db, () => '2026-11-22').loose();
  expect(groups).toMatchObject([
    {
      program: 'Global API',
      tie: { field: 'subId', value: 'both' },
      amounts: { USD: 750 },
      suggestions: [
        { articleId: 'devto:1', reason: { kind: 'rival' } },
        { articleId: 'devto:2', reason: { kind: 'rival' } },
      ],
    },
  ]);
  expect(conflicts).toMatchObject([{ customer: 'A.', articleId: 'devto:1', otherIds: ['devto:2'], rows: 1 }]);
  const [conflict] = conflicts;
  const settlement = { programId: 'global-api', keys: conflict?.keys ?? [], articleId: 'devto:2' };
  await world.attribution.settle([settlement]);
  expect((await createLive(world.db, () => '2026-11-22').loose()).conflicts).toEqual([]);
});

test('what only clicks speak of is shared out among the articles that they are known to be of', async () => {
  const world = await worldWithPosts();
  await world.importText(
    'Date,Sub ID,Clicks\n2026-06-01,devto-1,30\n2026-06-02,devto-2,10\n2026-06-03,unknown,99\n',
  );
  await world.importText(statement(order('Q', ',,,')));
  const { groups } = await createLive(world.db, () => '2026-11-22').loose();
  expect(groups[0]?.suggestions).toEqual([
    { articleId: 'devto:1', reason: { kind: 'click-share', share: 0.75 } },
    { articleId: 'devto:2', reason: { kind: 'click-share', share: 0.25 } },
  ]);
  expect((await world.standing()).Q).toEqual([null, null]);
});

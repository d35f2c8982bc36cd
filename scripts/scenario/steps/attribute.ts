import { chooseOption, waitFor, waitForStatus } from '../fields.ts';
import type { Step } from '../schema.ts';
import { type StepContext, withPage } from './context.ts';

/** Says by hand which article brought a referral, on the referrals page. */
export function attribute({ attribute: decision }: Step<'attribute'>, context: StepContext): Promise<void> {
  const { program, customer, article } = decision;
  const row = `[data-program=${JSON.stringify(program)}][data-customer=${JSON.stringify(customer)}]`;
  return withPage(context, 'dashboard.html#/referrals', async (page) => {
    const select = `${row} select[name=article]`;
    await waitFor(page, select).catch(() => {
      throw new Error(`${program} has no referral of customer ${customer}`);
    });
    // A long list of articles is made where one turns to it.
    await page.focus(select);
    await chooseOption(page, select, { by: 'data-url', equals: await context.addressOf(article) });
    await waitForStatus(page, row);
    await context.idle();
  });
}

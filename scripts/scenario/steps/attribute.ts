import type { Page } from 'puppeteer-core';
import { attributesOf, chooseOption, waitFor, waitForStatus } from '../fields.ts';
import type { Step } from '../schema.ts';
import { type StepContext, withPage } from './context.ts';

/**
 * Says by hand which article brought a customer, on the referrals page. Customers of the same initials are
 * referrals of one name, which a step can't tell apart: it means them all.
 */
export function attribute({ attribute: decision }: Step<'attribute'>, context: StepContext): Promise<void> {
  const { program, customer, article } = decision;
  const named = `[data-program=${JSON.stringify(program)}][data-customer=${JSON.stringify(customer)}]`;
  return withPage(context, 'dashboard.html#/referrals', async (page) => {
    await waitFor(page, `${named} select[name=article]`).catch(() => {
      throw new Error(`${program} has no referral of customer ${customer}`);
    });
    for (const ordinal of await attributesOf(page, named, 'data-ordinal')) {
      await choose(page, `${named}[data-ordinal="${ordinal}"]`, await context.addressOf(article));
    }
    await context.idle();
  });
}

async function choose(page: Page, row: string, address: string): Promise<void> {
  const select = `${row} select[name=article]`;
  // A long list of articles is made where one turns to it.
  await page.focus(select);
  await chooseOption(page, select, { by: 'data-url', equals: address });
  await waitForStatus(page, row);
}

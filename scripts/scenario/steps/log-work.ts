import { chooseOption, chooseValue, fill, press, waitForStatus } from '../fields.ts';
import type { Step } from '../schema.ts';
import { type StepContext, withPage } from './context.ts';

const form = 'form[name=work]';

/** Enters hours by hand, on the page of time. */
export function logWork({ 'log-work': work }: Step<'log-work'>, context: StepContext): Promise<void> {
  return withPage(context, 'dashboard.html#/time', async (page) => {
    const address = await context.addressOf(work.article);
    await chooseOption(page, `${form} select[name=article]`, { by: 'data-url', equals: address });
    await chooseValue(page, `${form} select[name=activity]`, work.activity);
    await fill(page, `${form} input[name=hours]`, String(work.hours));
    await fill(page, `${form} input[name=day]`, work.day);
    await press(page, `${form} button:not([type=button], [type=reset])`);
    await waitForStatus(page, form);
    await context.idle();
  });
}

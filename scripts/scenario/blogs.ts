import { preapproveAccess } from '../lib/world/access.ts';
import { fill, press, waitFor, waitForStatus } from './fields.ts';
import { type StepContext, withPage } from './steps/context.ts';

/** Adds the author's blogs by their addresses, in the options, as the author would; no articles are confirmed. */
export async function addBlogs(blogs: readonly string[], context: Pick<StepContext, 'world'>): Promise<void> {
  for (const address of blogs) {
    await preapproveAccess(context.world, new URL(address).origin);
    await withPage(context, 'options.html#blogs', async (page) => {
      await fill(page, 'form[name=blog] input[name=address]', address);
      await press(page, 'button[data-action=add-blog]');
      await waitForStatus(page, '#blogs');
      await waitFor(page, `[data-blog^=${JSON.stringify(new URL(address).origin)}]`);
    });
  }
}

import { z } from '@/core/schema.ts';
import { injectScripts } from './scripting.ts';

const linksSchema = z.object({
  publicationId: z
    .string()
    .regex(/^devto:[1-9]\d{0,14}$/)
    .nullable(),
  hrefs: z.array(z.url({ protocol: /^https?$/ }).max(4000)).max(500),
});

export type EditorLinks = z.infer<typeof linksSchema>;

/**
 * The addresses in the editor of a tab that the author just clicked Longtail's button on. Rejects with what to do
 * where there is no access (any more).
 */
export async function readEditorLinks(tabId: number): Promise<EditorLinks> {
  const found = await injectScripts(tabId, ['/draftlinks.js']).catch((cause: unknown) => {
    throw new Error(
      'This page can’t be read. Close this window, click Longtail in the toolbar again, and try once more.',
      {
        cause,
      },
    );
  });
  const parsed = linksSchema.safeParse(found);
  if (!parsed.success) throw new Error('The links of this page can’t be read.');
  return parsed.data;
}

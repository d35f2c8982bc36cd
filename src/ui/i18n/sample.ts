import { german } from './de/sample.ts';
import { words } from './language.ts';
export const english = {
  title: 'Sample data',
  text: 'A made-up author’s articles and commissions, as of November 2, 2026. Yours are untouched.',
  leave: 'Leave and delete the sample',
  filling: 'Making the sample',
  try: 'Try with sample data',
  tryHelp: 'A made-up author’s dashboard, in a database of its own. Leaving deletes it.',
};

export const sample = words({ en: english, de: german });

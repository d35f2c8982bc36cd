import { german } from './de/figures.ts';
import { words } from './language.ts';

/** How the key figures are computed, one paragraph each. */
export const english = {
  toDate: [
    'Commissions that your programs have approved or paid. What is pending, held or reversed is not in it.',
    'Not known until you import a statement from a program you link to, or totals of your own.',
  ],
  runRate: [
    'What the referrals that were active at the end of their program’s statements pay in a month on their present plan. Of a yearly plan, a twelfth counts.',
    'No first orders, bonuses or flat fees: they come once. Nobody joins, upgrades or leaves: the projection accounts for that.',
  ],
  hours: [
    'Work measured in editors, timed, entered by hand, or imported. Where more than half of it is estimated, it says “about”.',
  ],
  hourly: [
    'Commissions to date less costs, divided by the hours. Below 0.1 hours no rate is shown.',
    'With recurring commissions it grows for years: see what is still to come beside it.',
  ],
  conversions: [
    'Customers who came through your links, according to the statements. Each counts once, however often they pay.',
  ],
  views: [
    'The site’s own count, or the sum of its days where that is more. dev.to records one signed-out reader in ten and counts them tenfold, so the count has a margin: the true number lies within it in 19 of 20 cases.',
  ],
};

export const figureHelp = words({ en: english, de: german });

import { pagePattern } from '@/core/statements/page-pattern.ts';
import { ButtonLink } from '../../components/Button.tsx';
import { pageTables } from '../../i18n/page-tables.ts';
import { dashboardHref } from '../../router.ts';
import { useLive } from '../../use-live.ts';
import type { CurrentTab } from './Popup.tsx';
import styles from './popup.module.css';

const text = pageTables.popup;

/** Imports from the page in the tab: what was imported from it before, and any other table on it. */
export function TabTables({ tab: { id, url } }: { tab: CurrentTab }) {
  const recipes = useLive((live) => live.recipes());
  if (id === null || url === null || !/^https?:/.test(url)) return null;
  const page = pagePattern(url);
  const known = new Map(
    recipes?.filter((recipe) => recipe.page === page).map(({ programId, program }) => [programId, program]),
  );
  return (
    <section className={styles.page} aria-label={text.title}>
      {[...known].map(([programId, program]) => (
        <ButtonLink
          key={programId}
          look="primary"
          data-action="update-from-page"
          href={dashboardHref({ page: 'import', programId, from: { tabId: id, update: true } })}
          target="_blank"
        >
          {text.update(program)}
        </ButtonLink>
      ))}
      <ButtonLink
        data-action="import-from-page"
        href={dashboardHref({ page: 'import', programId: null, from: { tabId: id, update: false } })}
        target="_blank"
      >
        {text.importFrom}
      </ButtonLink>
    </section>
  );
}

import { common } from '../i18n/common.ts';
import { hrefOf } from '../router.ts';

/** Why no amount to date is known, and what to do about it. For pages of the dashboard. */
export function NoStatement() {
  return (
    <span>
      {common.noStatement}. <a href={hrefOf({ page: 'import', programId: null })}>{common.importStatement}</a>
    </span>
  );
}

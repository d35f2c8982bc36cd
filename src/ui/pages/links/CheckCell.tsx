import { isBroken, type LinkCheck } from '@/core/links/check.ts';
import { Unknown } from '../../components/Amount.tsx';
import { Button } from '../../components/Button.tsx';
import { formatInstant } from '../../format.ts';
import { links } from '../../i18n/links.ts';
import styles from './links.module.css';
import { checkItemId, type LinkChecks } from './use-link-checks.ts';

const text = links.check;

/** What the last check of a link found. What is wrong can be dismissed, and stays so. */
export function CheckCell({ href, name, checks }: { href: string; name: string; checks: LinkChecks }) {
  const check = checks.of(href);
  if (!check) return <Unknown />;
  const verdict = text.verdicts[check.verdict];
  const broken = isBroken(check.verdict);
  const dismissed = broken && checks.isDismissed(check);
  const id = checkItemId(check);
  return (
    <span className={styles.link}>
      <span className={broken && !dismissed ? styles.broken : ''} title={formatInstant(check.checkedAt)}>
        {verdict}
      </span>
      {check.verdict !== 'works' && <span className={styles.advice}>{detailOf(check)}</span>}
      {broken && (
        <Button
          look="quiet"
          small
          aria-label={(dismissed ? text.restoreOf : text.dismissOf)(verdict, name)}
          onClick={() => (dismissed ? checks.restore : checks.dismiss)(id)}
        >
          {dismissed ? text.restore : text.dismiss}
        </Button>
      )}
    </span>
  );
}

function detailOf({ verdict, status, url }: LinkCheck): string {
  if (verdict === 'dead') return text.dead(status);
  if (verdict === 'partner-lost') return text.lost;
  return verdict === 'elsewhere' ? text.leadsTo(URL.parse(url ?? '')?.host ?? '') : text.unsure(status);
}

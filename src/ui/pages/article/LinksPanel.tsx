import type { AffiliateLink } from '@/core/links/link.ts';
import { networkName } from '@/networks/registry.ts';
import { DataTable } from '../../components/DataTable.tsx';
import { Empty, Panel } from '../../components/Panel.tsx';
import { formatPercent } from '../../format.ts';
import { article } from '../../i18n/article.ts';
import styles from './article.module.css';

const text = article.links;

/** The affiliate links that stand in the article now, with the sub-ID each carries. */
export function LinksPanel({ links }: { links: readonly AffiliateLink[] }) {
  if (links.length === 0) {
    return (
      <Panel title={text.title}>
        <Empty title={text.none} />
      </Panel>
    );
  }
  return (
    <Panel title={text.title} note={links.some(({ subId }) => subId === null) ? text.noSubIdHelp : undefined}>
      <DataTable
        caption={text.caption}
        columns={[
          { name: text.program },
          { name: text.subId },
          { name: text.link },
          { name: text.position, number: true },
        ]}
        rows={links.map((link, index) => ({
          id: `${index} ${link.href}`,
          cells: [
            link.program ?? text.noProgram(networkName(link.network)),
            link.subId === null ? <em key="none">{text.noSubId}</em> : <code key="sub">{link.subId}</code>,
            <span key="href" className={styles.href} title={link.href}>
              {link.href}
            </span>,
            formatPercent(link.position),
          ],
        }))}
      />
    </Panel>
  );
}

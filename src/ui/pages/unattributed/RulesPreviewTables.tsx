import type { RulesPreview } from '@/services/types.ts';
import { Button } from '../../components/Button.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { Notice } from '../../components/Notice.tsx';
import { formatCount } from '../../format.ts';
import { common } from '../../i18n/common.ts';
import { rulesText as text } from '../../i18n/rules.ts';
import { said } from '../../i18n/said.ts';
import styles from './unattributed.module.css';

type RulesPreviewTablesProps = {
  preview: RulesPreview;
  busy: boolean;
  onAdd: () => void;
  onCancel: () => void;
};

/** What a file of rules would add, and every line that is left out with its reason. */
export function RulesPreviewTables({ preview, busy, onAdd, onCancel }: RulesPreviewTablesProps) {
  const { fileName, rules, skipped } = preview;
  return (
    <div className={styles.preview}>
      <strong>{text.preview(fileName)}</strong>
      {rules.length === 0 ? (
        <Notice tone="warn">{text.noRule}</Notice>
      ) : (
        <DataTable
          caption={text.rules}
          columns={[{ name: text.line, number: true }, { name: text.subId }, { name: text.article }]}
          rows={rules.map(({ line, subId, url, article, earlierFile }) => ({
            id: String(line),
            cells: [
              formatCount(line),
              subId,
              <span key="article">
                {article ?? text.unknown(url)}
                {earlierFile !== null && <span className={styles.small}>{text.earlier(earlierFile)}</span>}
              </span>,
            ],
          }))}
        />
      )}
      {skipped.length > 0 && (
        <>
          <strong>{text.skipped}</strong>
          <DataTable
            caption={text.skipped}
            columns={[{ name: text.line, number: true }, { name: text.skippedText }, { name: text.reason }]}
            rows={skipped.map((row) => ({
              id: String(row.line),
              cells: [formatCount(row.line), row.text, said(row.reason)],
            }))}
          />
        </>
      )}
      <div className={styles.choices}>
        {rules.length > 0 && (
          <Button look="primary" busy={busy} onClick={onAdd}>
            {text.add(rules.length, formatCount(rules.length))}
          </Button>
        )}
        <Button busy={busy} onClick={onCancel}>
          {common.cancel}
        </Button>
      </div>
    </div>
  );
}

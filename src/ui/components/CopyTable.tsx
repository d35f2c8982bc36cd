import { type CopiedColumn, tableCsv, tableMarkdown } from '@/core/returns/table-text.ts';
import { locale } from '../i18n/language.ts';
import { CopyMenu } from './CopyMenu.tsx';

type CopyTableProps<Row> = {
  /** What is copied, for the button's name. */
  what: string;
  columns: readonly CopiedColumn<Row>[];
  /** As they are shown, in their order; asked for only when they are copied. */
  rows: () => readonly Row[];
};

/** Copies the rows of a table that are shown. */
export function CopyTable<Row>({ what, columns, rows }: CopyTableProps<Row>) {
  return (
    <CopyMenu
      what={what}
      markdown={() => tableMarkdown(columns, rows(), locale)}
      csv={() => tableCsv(columns, rows())}
    />
  );
}

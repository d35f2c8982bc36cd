import type { TotalCheck } from '@/core/statements/checksum.ts';
import { useMoney } from '../../components/Amount.tsx';
import { Notice } from '../../components/Notice.tsx';
import { formatCount } from '../../format.ts';
import { importText } from '../../i18n/import.ts';

const text = importText.preview;

/** The statement's own totals as a checksum: what agrees quietly, what does not with both figures. */
export function TotalsNotices({ totals }: { totals: readonly TotalCheck[] }) {
  const money = useMoney();
  // Of the other columns only what does not agree is worth a word.
  const shown = totals.filter(({ isCommission, stated, read }) => isCommission || stated !== read);
  return shown.map(({ line, column, stated, read, currency }) => {
    const [given, found] = [money(stated, currency), money(read, currency)];
    const where = formatCount(line);
    const key = `${line} ${column}`;
    return stated === read ? (
      <Notice key={key} tone="info">
        {text.totalAgrees(where, column, given)}
      </Notice>
    ) : (
      <Notice key={key} tone="warn">
        {text.totalDiffers(where, column, given, found, money(Math.abs(stated - read), currency))}
      </Notice>
    );
  });
}

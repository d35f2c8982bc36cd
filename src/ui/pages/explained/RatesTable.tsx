import type { RateEvidence } from '@/core/returns/explain/traffic.ts';
import { DataTable } from '../../components/DataTable.tsx';
import { explained } from '../../i18n/explained.ts';
import { rateInWords } from './way-words.ts';

const text = explained.traffic;

/** The rates that lead from readers to referrals: seen here, usual for the author, and used. */
export function RatesTable({ rates }: { rates: readonly RateEvidence[] }) {
  return (
    <DataTable
      caption={text.rates}
      columns={[{ name: text.rate }, { name: text.here }, { name: text.usual }, { name: text.used }]}
      rows={rates.map((rate) => ({
        id: rate.of,
        cells: [text.names[rate.of], ...rateInWords(rate)],
      }))}
    />
  );
}

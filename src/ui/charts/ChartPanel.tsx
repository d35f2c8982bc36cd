import { type ReactNode, useState } from 'react';
import { Button } from '../components/Button.tsx';
import { Help } from '../components/Help.tsx';
import { Icon } from '../components/Icon.tsx';
import { Panel } from '../components/Panel.tsx';
import { common } from '../i18n/common.ts';
import styles from './ChartPanel.module.css';
import legend from './legend.module.css';

type ChartPanelProps = {
  title: string;
  note?: ReactNode;
  help: { label: string; sentences: readonly string[]; more?: ReactNode };
  chart: ReactNode;
  legend: ReactNode;
  /** The same as the chart. */
  table: ReactNode;
  children: ReactNode;
};

/** A panel with a chart that can be read as its table. */
export function ChartPanel({ title, note, help, chart, legend, table, children }: ChartPanelProps) {
  const [asTable, setAsTable] = useState(false);
  return (
    <Panel
      title={title}
      note={note}
      actions={
        <>
          <Help {...help} />
          <AsTable asTable={asTable} onChange={setAsTable} />
        </>
      }
    >
      {children}
      {asTable ? (
        table
      ) : (
        <>
          {legend}
          {chart}
        </>
      )}
    </Panel>
  );
}

type AsTableProps = { asTable: boolean; onChange: (asTable: boolean) => void };

/** Shows a chart as its table, or again as a chart. */
export function AsTable({ asTable, onChange }: AsTableProps) {
  return (
    <Button small onClick={() => onChange(!asTable)}>
      <Icon name={asTable ? 'chart' : 'table'} />
      {asTable ? common.asChart : common.asTable}
    </Button>
  );
}

/** What the colours of a chart mean; `band` says what its bands hold. */
export function Legend({ items, band }: { items: readonly LegendItem[]; band: string }) {
  return (
    <ul className={legend.legend}>
      {items.map(({ name, tone }) => (
        <li key={name}>
          <span className={styles[tone]} /> {name}
        </li>
      ))}
      <li className={styles.band}>{band}</li>
    </ul>
  );
}

export type LegendItem = { name: string; tone: 'accent' | 'compared' | 'observed' };

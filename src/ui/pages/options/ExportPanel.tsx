import { useEffect, useRef, useState } from 'react';
import { articleTableCsv } from '@/core/returns/article-csv.ts';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useApp } from '../../context.tsx';
import { options } from '../../i18n/options.ts';
import { useAction } from '../../use-action.ts';
import styles from './options.module.css';

const text = options.export;

type Saved = { name: string; href: string };

/** Makes the report or the article table, starts its download once, and leaves the link to save it again. */
export function ExportPanel() {
  const { services, live } = useApp();
  const { run, busy, done, problem } = useAction();
  const [saved, setSaved] = useState<Saved | null>(null);
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (!saved) return undefined;
    link.current?.click();
    return () => URL.revokeObjectURL(saved.href);
  }, [saved]);
  const offer = (make: () => Promise<{ name: string; blob: Blob }>) =>
    void run(async () => {
      setSaved(null);
      const { name, blob } = await make();
      setSaved({ name, href: URL.createObjectURL(blob) });
      return text.ready(name);
    });
  const makeReport = async () => {
    const report = await services.report.make();
    const blob = new Blob([`${JSON.stringify(report, null, 2)}\n`], { type: 'application/json' });
    return { name: `longtail-report-${report.asOf}.json`, blob };
  };
  const makeTable = async () => {
    await services.figures.refresh();
    const portfolio = await live.portfolio();
    const blob = new Blob([articleTableCsv(portfolio)], { type: 'text/csv' });
    return { name: `longtail-articles-${portfolio.asOf}.csv`, blob };
  };
  return (
    <Panel title={text.title} id="export" note={`${text.note} ${text.csvNote}`}>
      <div className={styles.row}>
        <Button data-action="export-report" disabled={busy} onClick={() => offer(makeReport)}>
          {text.make}
        </Button>
        <Button disabled={busy} onClick={() => offer(makeTable)}>
          {text.makeCsv}
        </Button>
        <span role="status" className={styles.status}>
          {busy ? text.making : done}
        </span>
        {saved && (
          <a ref={link} href={saved.href} download={saved.name} data-report="">
            {text.again}
          </a>
        )}
      </div>
      {problem && <Notice tone="danger">{problem}</Notice>}
    </Panel>
  );
}

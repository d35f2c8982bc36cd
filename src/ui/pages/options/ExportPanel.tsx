import { articleTableCsv } from '@/core/returns/article-csv.ts';
import { Button } from '../../components/Button.tsx';
import { Download, useDownload } from '../../components/Download.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useApp } from '../../context.tsx';
import { options } from '../../i18n/options.ts';
import { useAction } from '../../use-action.ts';
import styles from './options.module.css';

const text = options.export;

/** Makes the report or the article table, starts its download once, and leaves the link to save it again. */
export function ExportPanel() {
  const { services, live } = useApp();
  const { run, busy, done, problem } = useAction();
  const { offered, offer, clear } = useDownload();
  const handOut = (make: () => Promise<{ name: string; blob: Blob }>) =>
    void run(async () => {
      clear();
      const { name, blob } = await make();
      offer(name, blob);
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
        <Button data-action="export-report" busy={busy} onClick={() => handOut(makeReport)}>
          {text.make}
        </Button>
        <Button busy={busy} onClick={() => handOut(makeTable)}>
          {text.makeCsv}
        </Button>
        <span role="status" className={styles.status}>
          {busy ? text.making : done}
        </span>
        <Download offered={offered} label={text.again} mark="report" />
      </div>
      {problem && <Notice tone="danger">{problem}</Notice>}
    </Panel>
  );
}

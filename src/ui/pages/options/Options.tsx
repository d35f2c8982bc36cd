import { useEffect } from 'react';
import { isSamplePage } from '@/platform/sample.ts';
import { ButtonLink } from '../../components/Button.tsx';
import { ErrorBoundary } from '../../components/ErrorBoundary.tsx';
import { HideAmounts } from '../../components/HideAmounts.tsx';
import { Mark } from '../../components/Icon.tsx';
import { backup } from '../../i18n/backup.ts';
import { blogs } from '../../i18n/blogs.ts';
import { common } from '../../i18n/common.ts';
import { diagnostics } from '../../i18n/diagnostics.ts';
import { options as text } from '../../i18n/options.ts';
import { rates } from '../../i18n/rates.ts';
import { shell } from '../../i18n/shell.ts';
import { syncText } from '../../i18n/sync.ts';
import { webPages } from '../../i18n/web-pages.ts';
import { dashboardHref } from '../../router.ts';
import { useLive } from '../../use-live.ts';
import { SyncPanels } from '../sync/SyncPanel.tsx';
import { BackupPanel } from './backup/BackupPanel.tsx';
import { DeletePanel } from './backup/DeletePanel.tsx';
import { BlogsPanel } from './blogs/BlogsPanel.tsx';
import { DiagnosticsPanel } from './diagnostics/DiagnosticsPanel.tsx';
import { ExportPanel } from './ExportPanel.tsx';
import { IdentityPanel } from './IdentityPanel.tsx';
import { LanguagePanel } from './LanguagePanel.tsx';
import styles from './options.module.css';
import { ProgramsPanel } from './ProgramsPanel.tsx';
import { RatesPanel } from './rates/RatesPanel.tsx';
import { SamplePanel } from './SamplePanel.tsx';
import { SettingsPanel } from './SettingsPanel.tsx';
import { WebPagesPanel } from './web-pages/WebPagesPanel.tsx';

const sections = [
  { id: 'identity', name: text.identity.title },
  { id: 'sync', name: syncText.title('dev.to') },
  { id: 'blogs', name: blogs.title },
  { id: 'settings', name: text.settings.title },
  { id: 'pages', name: webPages.title },
  { id: 'language', name: text.language.title },
  { id: 'programs', name: text.programs.title },
  { id: 'rates', name: rates.title },
  { id: 'export', name: text.export.title },
  ...(isSamplePage() ? [] : [{ id: 'backup', name: backup.title }]),
  { id: 'diagnostics', name: diagnostics.title },
  ...(isSamplePage() ? [] : [{ id: 'delete', name: backup.remove.title }]),
];

/** Brings the section in the address into view once what stands above it has its size. */
function SectionOfAddress() {
  const ready = useLive(async (live) => {
    await Promise.all([
      live.settings(),
      live.programs(),
      live.portfolio(),
      live.rates(),
      live.syncs(),
      live.snapshots(),
    ]);
    return true;
  });
  useEffect(() => {
    if (ready) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [ready]);
  return null;
}

/** The options page: who the author is, settings, programs, rates, export. */
export function Options() {
  return (
    <>
      <header className={styles.bar}>
        <div className={styles.inner}>
          <span className={styles.brand}>
            <Mark /> {common.appName}
          </span>
          <div className={styles.tools}>
            <HideAmounts />
            <ButtonLink look="secondary" small href={dashboardHref({ page: 'portfolio' })}>
              {shell.portfolio}
            </ButtonLink>
          </div>
        </div>
      </header>
      <div className={styles.layout}>
        <nav aria-label={text.sections} className={styles.nav}>
          {sections.map(({ id, name }) => (
            <a key={id} href={`#${id}`}>
              {name}
            </a>
          ))}
        </nav>
        <main className={styles.main}>
          <h1>{text.title}</h1>
          <ErrorBoundary>
            <SectionOfAddress />
            <IdentityPanel />
            <SyncPanels />
            <BlogsPanel />
            <SettingsPanel />
            <WebPagesPanel />
            <LanguagePanel />
            <ProgramsPanel />
            <RatesPanel />
            <ExportPanel />
            <BackupPanel />
            <DiagnosticsPanel />
            <SamplePanel />
            <DeletePanel />
          </ErrorBoundary>
        </main>
      </div>
    </>
  );
}

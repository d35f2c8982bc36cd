import { useEffect, useState } from 'react';
import type { OnWebPages } from '@/services/on-web-pages.ts';
import { Panel } from '../../../components/Panel.tsx';
import { useApp } from '../../../context.tsx';
import { webPages as text } from '../../../i18n/web-pages.ts';
import { HiddenForm } from './HiddenForm.tsx';
import { IdleForm } from './IdleForm.tsx';

/** What Longtail does on web pages: how long a pause counts as work, and where it shows figures. */
export function WebPagesPanel() {
  const { services } = useApp();
  const [now, setNow] = useState<OnWebPages | null>(null);
  useEffect(() => services.onWebPages.watch(setNow), [services]);
  return (
    <Panel title={text.title} id="pages">
      {now && (
        <>
          <IdleForm minutes={now.idleMinutes} />
          <HiddenForm hidden={now.hidden} />
        </>
      )}
    </Panel>
  );
}

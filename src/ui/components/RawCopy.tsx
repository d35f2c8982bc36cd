import { useApp } from '../context.tsx';
import { backup as text } from '../i18n/backup.ts';
import { useAction } from '../use-action.ts';
import { Button } from './Button.tsx';
import { Download, useDownload } from './Download.tsx';
import { Notice } from './Notice.tsx';

/** For data of a newer version that can't be opened: a copy that the newer version can restore. */
export function RawCopy() {
  const { services } = useApp();
  const { run, busy, problem } = useAction();
  const { offered, offer } = useDownload();
  const save = () =>
    void run(async () => {
      const { name, blob } = await services.backups.saveRaw();
      offer(name, blob);
      return '';
    });
  return (
    <div>
      <Button small data-action="save-raw" busy={busy} onClick={save}>
        {text.saveRaw}
      </Button>{' '}
      <Download offered={offered} label={text.again} mark="backup" />
      {problem && <Notice tone="danger">{problem}</Notice>}
    </div>
  );
}

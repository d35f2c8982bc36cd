import type { Preview } from '@/services/import/types.ts';
import { Notice } from '../../components/Notice.tsx';
import { formatCount } from '../../format.ts';
import { importText } from '../../i18n/import.ts';
import { useFileText } from '../../use-file-text.ts';

const text = importText.preview;

/** Why no line of the file can be imported, once no question is open that would change that. */
export function NothingNotice({ preview: { nothing, questions } }: { preview: Preview }) {
  const { said } = useFileText();
  if (!nothing || questions.length > 0) return null;
  return (
    <div data-nothing>
      <Notice tone="danger" title={text.nothing}>
        <ul>
          {nothing.map(({ reason, lines }) => (
            <li key={reason}>{text.nothingReason(lines, formatCount(lines), said(reason))}</li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

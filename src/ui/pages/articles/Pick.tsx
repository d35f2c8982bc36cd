import { PickBox } from '../../components/PickBox.tsx';
import { labelling as text } from '../../i18n/labelling.ts';
import type { Selection } from './use-selection.ts';

type PickProps = { id: string; title: string; isPicked: boolean; onPick: (id: string) => void };

/** The checkbox that picks one article. */
export function Pick({ id, title, isPicked, onPick }: PickProps) {
  return <PickBox label={text.pick(title)} picked={isPicked} onPick={() => onPick(id)} />;
}

/** The checkbox that picks all articles shown. */
export function PickAll({ selection: { picked, isAll, toggleAll } }: { selection: Selection }) {
  return <PickBox label={text.pickAll} picked={isAll || (picked.size > 0 && 'some')} onPick={toggleAll} />;
}

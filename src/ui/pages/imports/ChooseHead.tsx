import { Notice } from '../../components/Notice.tsx';
import { PageHead } from '../../components/Panel.tsx';

type ChooseHeadProps = {
  text: { title: string; note: string; undone: string };
  problem: string;
  undone: boolean;
};

/** What stands above the choice of a file: what went wrong with the last one, or that its import was undone. */
export function ChooseHead({ text, problem, undone }: ChooseHeadProps) {
  return (
    <>
      <PageHead title={text.title} note={text.note} />
      {problem && <Notice tone="danger">{problem}</Notice>}
      <div role="status">{undone && <Notice tone="info">{text.undone}</Notice>}</div>
    </>
  );
}

import { Notice } from '../../components/Notice.tsx';
import { useApp } from '../../context.tsx';
import { useAsked } from '../../use-asked.ts';
import { RetentionPanel } from './RetentionPanel.tsx';

/** How long a program's customers stay, by each of its clocks. `view`: where it changes, it is asked again. */
export function ProgramRetention({ programId, view }: { programId: string; view: unknown }) {
  const { services } = useApp();
  const { answer = [], problem } = useAsked(
    () => services.figures.explainProgram(programId),
    [services, programId, view],
  );
  if (problem) return <Notice tone="danger">{problem}</Notice>;
  return answer.map((evidence) => <RetentionPanel key={evidence.periodMonths} evidence={evidence} />);
}

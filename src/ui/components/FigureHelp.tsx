import type { ReactNode } from 'react';
import { common } from '../i18n/common.ts';
import { figureHelp } from '../i18n/figures.ts';
import { Help } from './Help.tsx';

type FigureHelpProps = {
  of: keyof typeof figureHelp;
  /** What the figure is called where it stands. */
  name: string;
  /** What there is to say besides. */
  more?: readonly string[];
  /** Where to read on. */
  link?: ReactNode;
};

/** How a key figure comes about. */
export function FigureHelp({ of, name, more = [], link }: FigureHelpProps) {
  return <Help label={common.basisOf(name)} sentences={[...figureHelp[of], ...more]} more={link} />;
}

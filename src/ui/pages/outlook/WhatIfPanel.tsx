import { useState } from 'react';
import { type Program, termsOn } from '@/core/programs/program.ts';
import { noChange } from '@/core/projection/terms-change.ts';
import type { Portfolio } from '@/core/returns/portfolio.ts';
import { AmountField } from '../../components/AmountField.tsx';
import { SelectField, TextField } from '../../components/Field.tsx';
import { Help } from '../../components/Help.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Panel } from '../../components/Panel.tsx';
import { RestsOn } from '../../components/RestsOn.tsx';
import { useApp } from '../../context.tsx';
import { formatPercent } from '../../format.ts';
import { outlook } from '../../i18n/outlook.ts';
import { percentField } from '../../numbers.ts';
import { useAsked } from '../../use-asked.ts';
import { readChange, type TypedChange } from './change-form.ts';
import styles from './outlook.module.css';
import { WhatIfResult } from './WhatIfResult.tsx';

const text = outlook.whatIf;
/** 8 % to 5 %. */
const CUT = 5 / 8;
const SHORTER = 1 / 3;

type WhatIfProps = {
  portfolio: Portfolio;
  /** Nothing is asked yet: one worker answers, and what the page is about comes first. */
  waits: boolean;
};

/** What a change of a program's terms would do: the author says which, and the answer follows what is typed. */
export function WhatIfPanel({ portfolio, waits }: WhatIfProps) {
  const choices = portfolio.programs
    .filter(({ program, coversTo }) => program.paidIn === 'money' && coversTo !== null)
    .toSorted((a, b) => b.commissions.toDate - a.commissions.toDate);
  const [chosen, setChosen] = useState<string | null>(null);
  const { program } = choices.find((each) => each.program.id === chosen) ?? choices[0] ?? {};
  if (!program) return null;
  return (
    <Panel
      title={text.title}
      note={text.note}
      actions={<Help label={text.help} sentences={text.helpSentences} more={<RestsOn />} />}
    >
      <div className={styles.change}>
        <SelectField
          label={text.program}
          value={program.id}
          onChange={({ target }) => setChosen(target.value)}
        >
          {choices.map((each) => (
            <option key={each.program.id} value={each.program.id}>
              {each.program.name}
            </option>
          ))}
        </SelectField>
      </div>
      <Change key={program.id} program={program} portfolio={portfolio} waits={waits} />
    </Panel>
  );
}

function Change({ program, portfolio, waits }: WhatIfProps & { program: Program }) {
  const { services } = useApp();
  const { currency, asOf } = portfolio;
  const rate = termsOn(program, asOf).recurring?.rate ?? null;
  const [typed, setTyped] = useState<TypedChange>({
    rate: rate === null ? '' : percentField(Number((rate * CUT).toFixed(4))),
    shorter: percentField(Number(SHORTER.toFixed(2))),
    flat: '',
  });
  const { change, problems } = readChange(typed, rate, currency);
  const { answer, problem, isAsking } = useAsked(
    async () => (waits ? null : change && services.figures.whatIf(program.id, change)),
    [services, program.id, JSON.stringify(change ?? noChange), portfolio, waits],
  );
  const field = (name: keyof TypedChange) => ({
    label: text.fields[name],
    value: typed[name],
    inputMode: 'decimal' as const,
    error: problems[name],
    onChange: ({ target }: { target: { value: string } }) => setTyped({ ...typed, [name]: target.value }),
  });
  return (
    <>
      <div className={styles.change}>
        {rate !== null && <TextField {...field('rate')} hint={text.rateNow(formatPercent(rate))} />}
        {rate !== null && <TextField {...field('shorter')} hint={text.shorterHint} />}
        <AmountField {...field('flat')} hint={text.flatHint(currency)} />
      </div>
      {problem && <Notice tone="danger">{problem}</Notice>}
      {change && answer && <WhatIfResult whatIf={answer} currency={currency} isOld={isAsking} />}
      {change && !answer && !problem && <p className={styles.words}>{text.making}</p>}
    </>
  );
}

import { useId } from 'react';
import type { Question } from '@/core/statements/questions.ts';
import { Icon } from '../../components/Icon.tsx';
import { importText } from '../../i18n/import.ts';
import { useFileText } from '../../use-file-text.ts';
import { useHeldFocus } from '../../use-held-focus.ts';
import { type Answer, answerTo } from './answers.ts';
import styles from './imports.module.css';
import { optionLabel } from './option-label.ts';

const text = importText.preview;

type QuestionsPanelProps = { questions: readonly Question[]; onAnswer: (answer: Answer) => void };

/** What only the author knows: each question with its answers. The import waits for them. */
export function QuestionsPanel({ questions, onAnswer }: QuestionsPanelProps) {
  const heading = useId();
  const heldFocus = useHeldFocus();
  const { said } = useFileText();
  if (questions.length === 0) return null;
  return (
    <section {...heldFocus} className={styles.questions} aria-labelledby={heading}>
      <h2 id={heading}>
        <Icon name="alert" /> {text.questions(questions.length)}
      </h2>
      <ol data-questions="">
        {questions.map((question) => (
          <li key={`${question.field} ${question.value ?? ''}`} data-field={question.field}>
            <span>{said(question.message)}</span>
            <select
              aria-label={said(question.message)}
              value=""
              onChange={({ target }) => {
                const answer = answerTo(question, target.value);
                if (answer) onAnswer(answer);
              }}
            >
              <option value="">{text.answer}</option>
              {question.options.map((option) => (
                <option key={option} value={option}>
                  {optionLabel(question.field, option)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ol>
    </section>
  );
}

import { SelectField } from '../../components/Field.tsx';
import { importText } from '../../i18n/import.ts';
import { useFileText } from '../../use-file-text.ts';

const text = importText.preview;

type ColumnSelectProps = {
  label: string;
  name: string;
  /** The column chosen; '' for none. */
  value: string;
  /** The columns of the file, and a few values of each. */
  preview: { columns: readonly string[]; samples: Readonly<Record<string, readonly string[]>> };
  isMoney: boolean;
  /** Said where no column is chosen. */
  missing: string;
  onChange: (column: string) => void;
};

/** A choice among the columns of a file, with a few values of the chosen one. */
export function ColumnSelect({ label, name, value, preview, isMoney, missing, onChange }: ColumnSelectProps) {
  const { cell } = useFileText();
  const { columns, samples } = preview;
  const filled = samples[value]?.filter((sample) => sample !== '') ?? [];
  const sample = (isMoney ? filled.map(cell) : filled).join(', ');
  return (
    <SelectField
      label={label}
      name={name}
      value={value}
      hint={value === '' ? missing : sample ? text.sample(sample) : text.emptyColumn}
      onChange={({ target }) => onChange(target.value)}
    >
      <option value="">{text.none}</option>
      {columns.map((column) => (
        <option key={column} value={column}>
          {column}
        </option>
      ))}
    </SelectField>
  );
}

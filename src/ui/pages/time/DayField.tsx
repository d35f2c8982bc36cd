import { TextField } from '../../components/Field.tsx';
import { useApp } from '../../context.tsx';

type DayFieldProps = {
  label: string;
  value: string;
  error: string | undefined;
  onChange: (day: string) => void;
};

/** The day of work or of a cost: today at the latest. */
export function DayField({ label, value, error, onChange }: DayFieldProps) {
  const { today } = useApp();
  return (
    <TextField
      label={label}
      error={error}
      type="date"
      name="day"
      max={today()}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}

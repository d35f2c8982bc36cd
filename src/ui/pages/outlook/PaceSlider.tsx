import { Label } from 'react-aria-components/Label';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components/Slider';
import { outlook as text } from '../../i18n/outlook.ts';
import styles from './outlook.module.css';

type PaceSliderProps = { value: number; most: number; onChange: (perMonth: number) => void };

/** How many articles a month are written, by halves. */
export function PaceSlider({ value, most, onChange }: PaceSliderProps) {
  return (
    <Slider
      className={styles.slider ?? ''}
      value={value}
      minValue={0}
      maxValue={most}
      step={0.5}
      onChange={(next) => onChange(Array.isArray(next) ? (next[0] ?? 0) : next)}
    >
      <Label>{text.paceLabel}</Label>
      <output className={styles.output}>{text.pace(value)}</output>
      <SliderTrack className={styles.track ?? ''}>
        <span className={styles.filled} style={{ inlineSize: `${(100 * value) / most}%` }} />
        <SliderThumb className={styles.thumb ?? ''} />
      </SliderTrack>
    </Slider>
  );
}

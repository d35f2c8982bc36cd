import { useAmounts } from '../context.tsx';
import { common } from '../i18n/common.ts';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';

/** The one control that hides amounts on every surface at once. */
export function HideAmounts({ iconOnly = false }: { iconOnly?: boolean }) {
  const amounts = useAmounts();
  const label = amounts.hidden ? common.showAmounts : common.hideAmounts;
  return (
    <Button look="quiet" small onClick={amounts.toggle} title={label} data-action="hide-amounts">
      <Icon name={amounts.hidden ? 'eye-off' : 'eye'} />
      <span className={iconOnly ? 'visually-hidden' : ''}>{label}</span>
    </Button>
  );
}

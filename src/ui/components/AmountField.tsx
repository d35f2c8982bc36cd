import type { ComponentProps } from 'react';
import { useAmounts } from '../context.tsx';
import { TextField } from './Field.tsx';

/** What makes a field with amounts in it unreadable where amounts are hidden. */
export function useMask(): { 'data-masked'?: '' } {
  return useAmounts().hidden ? { 'data-masked': '' } : {};
}

/** A field for an amount of money, unreadable where amounts are hidden. */
export function AmountField(props: ComponentProps<typeof TextField>) {
  return <TextField inputMode="decimal" autoComplete="off" {...useMask()} {...props} />;
}

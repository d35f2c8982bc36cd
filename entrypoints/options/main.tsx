import '@/ui/theme/base.css';
import { connectPage } from '@/services/page.ts';
import { openAmounts } from '@/ui/browser-amounts.ts';
import { readFirst } from '@/ui/first-read.ts';
import { mount } from '@/ui/mount.tsx';
import { Options } from '@/ui/pages/options/Options.tsx';

mount(connectPage(), openAmounts(await readFirst()), <Options />);

import '@/ui/theme/base.css';
import { connectPage } from '@/services/page.ts';
import { openAmounts } from '@/ui/browser-amounts.ts';
import { readFirst } from '@/ui/first-read.ts';
import { mount } from '@/ui/mount.tsx';
import { Welcome } from '@/ui/pages/welcome/Welcome.tsx';

mount(connectPage(), openAmounts(await readFirst()), <Welcome />);

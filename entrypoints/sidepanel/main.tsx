import '@/ui/theme/base.css';
import { connectPage } from '@/services/page.ts';
import { openAmounts } from '@/ui/browser-amounts.ts';
import { mount } from '@/ui/mount.tsx';
import { Dashboard } from '@/ui/pages/app/Dashboard.tsx';

const { services, live, today } = connectPage();
mount({ services, live, today }, await openAmounts(), <Dashboard surface="panel" />);

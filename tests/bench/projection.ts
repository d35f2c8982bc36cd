export { forecast } from '@/core/projection/forecaster.ts';
export { source, stream } from '@/core/projection/random.ts';

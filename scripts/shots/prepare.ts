import type { World } from '../lib/world/world.ts';
import { openSample, untilShown } from '../start/sample.ts';

/** Makes the sample, and the months ahead, which other pages show where they are made. */
export async function prepare(world: World): Promise<void> {
  await (await openSample(world)).close();
  const outlook = await world.openPage('dashboard.html?sample#/outlook');
  await untilShown(outlook, 'main canvas').catch(() => {
    throw new Error('The sample author’s months ahead did not come up');
  });
  await outlook.close();
}

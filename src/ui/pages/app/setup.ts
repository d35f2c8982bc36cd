import { useLive } from '../../use-live.ts';

export const setupSteps = ['identity', 'programs', 'numbers'] as const;
export type SetupStep = (typeof setupSteps)[number];

/** Which steps of the set-up are done: told from the data, so that it makes no difference where they were. */
export type SetupState = Record<SetupStep, boolean>;

/** The set-up as it stands; undefined until it was read. */
export function useSetup(): SetupState | undefined {
  return useLive(async (live) => ({
    identity: await live.hasIdentity(),
    programs: (await live.programs()).length > 0,
    numbers:
      (await live.imports()).some((item) => item.state === 'published') ||
      (await live.spreadsheets()).length > 0,
  }));
}

/** The steps that are not done, in order. */
export function openSteps(state: SetupState): SetupStep[] {
  return setupSteps.filter((step) => !state[step]);
}

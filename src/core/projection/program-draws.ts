import { beta } from './chance.ts';
import { LAST_MONTH } from './grid.ts';
import type { Residual } from './posterior.ts';
import { stream, systematicResample } from './random.ts';
import { type RetentionPosteriors, retentionPosteriors } from './retention.ts';
import type { ProgramOutlook } from './types.ts';
import { notUpgradedBy, upgradeHazard, upgradeRow } from './upgrades.ts';
import { residualSurvival } from './worth.ts';

/** What every article's draws need from a program. */
export type ProgramDraws = {
  /** Grid point of each draw by months between payments: shared by all referrals, and so is the uncertainty. */
  points: (periodMonths: number) => Int32Array;
  /** Row of `upgradeTable` of each draw. */
  upgrades: Int32Array;
  approvalChance: number;
};

/** All that articles need of a program, made once: draws, and expectations that many referrals share. */
export type PreparedProgram = ProgramDraws & {
  /** Chance not to have upgraded by month 0, 1, ... */
  notUpgraded: Float64Array;
  /** `residualSurvival` of its posterior. */
  survival: (residual: Residual) => Float64Array;
};

/** Prepares what the draws and expectations of articles need from a program. */
export function prepareProgram(
  outlook: ProgramOutlook,
  retention: RetentionPosteriors,
  draws: number,
): PreparedProgram {
  const { programId, approvalChance, upgrades } = outlook;
  const hazard = upgradeHazard(upgrades);
  const uniform = stream(programId, 'upgrades');
  const rows = new Int32Array(draws).map(() =>
    upgradeRow(beta(hazard.alpha, hazard.beta, uniform), uniform()),
  );
  const weightsOf = (periodMonths: number) => retention(programId, periodMonths);
  return {
    approvalChance,
    upgrades: rows,
    notUpgraded: notUpgradedBy(upgrades, LAST_MONTH),
    points: remembered(
      (periodMonths: number) =>
        systematicResample(weightsOf(periodMonths), draws, stream(programId, 'retention', periodMonths)),
      (periodMonths) => periodMonths,
    ),
    survival: remembered(
      (residual: Residual) => residualSurvival(weightsOf(residual.periodMonths), residual),
      ({ tenure, count, periodMonths }) => `${tenure} ${count} ${periodMonths}`,
    ),
  };
}

/** Finds a program by its id. Throws RangeError for an unknown one. */
export type ProgramOf<Program extends ProgramDraws = PreparedProgram> = (programId: string) => Program;

/** Finds programs among those that were prepared. */
export function programLookup(prepared: ReadonlyMap<string, PreparedProgram>): ProgramOf {
  return (programId) => {
    const program = prepared.get(programId);
    if (!program) throw new RangeError(`No outlook for program "${programId}"`);
    return program;
  };
}

/** Every program prepared, by id. */
export function prepareAll(programs: readonly ProgramOutlook[], draws: number): ProgramOf {
  const retention = retentionPosteriors(programs);
  return programLookup(
    new Map(programs.map((program) => [program.programId, prepareProgram(program, retention, draws)])),
  );
}

/** A function that makes each result once. */
function remembered<Of, Made>(make: (of: Of) => Made, keyOf: (of: Of) => string | number): (of: Of) => Made {
  const made = new Map<string | number, Made>();
  return (of) => {
    const key = keyOf(of);
    const known = made.get(key) ?? make(of);
    made.set(key, known);
    return known;
  };
}

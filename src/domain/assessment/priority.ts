// Where to begin: distance to the target, weighed by importance and by what blocks the next level. Assessment brief §10.
import { round6 } from './answers.ts';
import type { Gates, LevelCuts } from './levels.ts';

export interface PriorityInput {
  id: string;
  score: number;
  /** Keyed value of the critical item, 0 … 4; null when unknown. */
  critical: number | null;
  /** The dimension’s gated level. */
  level: number;
  /** Leader − staff difference in points, where it is reportable. */
  roleGap?: number | undefined;
}

export interface Priority {
  id: string;
  score: number;
  target: number;
  /** Points to the target: by the score or by the critical item, whichever is farther. */
  gap: number;
  /** 1 if the dimension’s level holds the overall back under the weakest-link gate. */
  blocker: 0 | 1;
  /** 1 if leaders and staff see it very differently. */
  divided: 0 | 1;
  /** P = gap × importance/5 × (1 + 0.5·blocker + 0.25·divided), rounded to 6 decimals. */
  priority: number;
}

export interface PriorityOptions {
  /** Importance 1 … 5 by dimension id; 3 unless set. */
  importance?: Readonly<Record<string, number>>;
  /** Target scores by dimension id, where the team set its own. */
  targets?: Readonly<Record<string, number>>;
}

const defaultImportance = 3;

/**
 * Dimensions in order of priority; ties go to the lower score, then to the order given.
 * `level` is the overall (gated) level: the default target is the lower cut of the next one, at the top the top’s own cut.
 */
export function priorities(
  dimensions: readonly PriorityInput[],
  level: number,
  cuts: LevelCuts,
  criticalTargets: readonly { level: number; value: number }[],
  gates: Gates,
  { importance = {}, targets = {} }: PriorityOptions = {},
): Priority[] {
  const next = cuts.find((cut) => cut.level > level) ?? cuts.at(-1)!;
  const criticalTarget = criticalTargets.find((target) => target.level === next.level)?.value ?? 0;
  return dimensions
    .map((dimension): Priority => {
      const target = targets[dimension.id] ?? next.from;
      const criticalGap = dimension.critical === null ? 0 : 25 * (criticalTarget - dimension.critical);
      const gap = Math.max(0, target - dimension.score, criticalGap);
      const blocker = dimension.level < next.level - gates.weakestLink ? 1 : 0;
      const divided = round6(Math.abs(dimension.roleGap ?? 0)) >= gates.roleGap.from ? 1 : 0;
      const weight = (importance[dimension.id] ?? defaultImportance) / 5;
      const priority = round6(gap * weight * (1 + 0.5 * blocker + 0.25 * divided));
      return { id: dimension.id, score: dimension.score, target, gap, blocker, divided, priority };
    })
    .sort((a, b) => b.priority - a.priority || round6(a.score) - round6(b.score));
}

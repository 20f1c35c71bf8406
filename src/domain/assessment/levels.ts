// Levels and the three gates that keep a mean from hiding a hole. Assessment brief §5.
import { round6 } from './answers.ts';

/** Cuts in rising order: `from` is the lowest score of the level. */
export type LevelCuts = readonly { level: number; from: number }[];

export interface Gates {
  /** G1: a critical item with a keyed value below `below` caps its dimension at `level`; lowest first. */
  critical: readonly { below: number; level: number }[];
  /** G2: overall ≤ lowest dimension level + this. */
  weakestLink: number;
  /** G3: a reportable leader–staff gap of at least `from` points caps the overall level. */
  roleGap: { from: number; level: number };
}

export interface DimensionLevel {
  id: string;
  score: number;
  raw: number;
  /** The highest level that the critical item allows. */
  cap: number;
  level: number;
  gated: boolean;
}

export interface OverallLevel {
  overall: number;
  raw: number;
  level: number;
  /** Which gates lowered the level: the weakest dimensions by id, the dimensions whose role gap is wide. */
  weakestLink: string[];
  roleGap: string[];
}

/** The level of a score 0 … 100: the last one whose cut it reaches, after rounding to 6 decimals. */
export function rawLevel(score: number, cuts: LevelCuts): number {
  const reached = cuts.filter((cut) => round6(score) >= cut.from);
  return (reached.at(-1) ?? cuts[0]!).level;
}

/** A dimension’s level: its raw level, capped by its critical item (`critical` keyed 0 … 4; null: unknown, no cap). */
export function dimensionLevel(
  dimension: { id: string; score: number; critical: number | null },
  cuts: LevelCuts,
  gates: Gates,
): DimensionLevel {
  const raw = rawLevel(dimension.score, cuts);
  const { critical } = dimension;
  const gate = critical === null ? undefined : gates.critical.find(({ below }) => round6(critical) < below);
  const cap = gate?.level ?? cuts.at(-1)!.level;
  const level = Math.min(raw, cap);
  return { id: dimension.id, score: dimension.score, raw, cap, level, gated: level < raw };
}

/**
 * The overall level from the shown dimensions (those with a score), with the gates that bind named.
 * `gaps`: reportable leader − staff differences in points by dimension id; none for one person.
 * `overall`: the overall score, or null when it cannot be known: then there is no level either.
 */
export function overallLevel(
  overall: number | null,
  dimensions: readonly DimensionLevel[],
  cuts: LevelCuts,
  gates: Gates,
  gaps: Readonly<Record<string, number>> = {},
): OverallLevel | null {
  if (overall === null || dimensions.length === 0) return null;
  const raw = rawLevel(overall, cuts);
  const lowest = Math.min(...dimensions.map((dimension) => dimension.level));
  const linkCap = lowest + gates.weakestLink;
  const wide = Object.entries(gaps)
    .filter(([, gap]) => round6(Math.abs(gap)) >= gates.roleGap.from)
    .map(([id]) => id);
  const gapCap = wide.length > 0 ? gates.roleGap.level : Number.POSITIVE_INFINITY;
  return {
    overall,
    raw,
    level: Math.min(raw, linkCap, gapCap),
    weakestLink:
      linkCap < raw
        ? dimensions.filter((dimension) => dimension.level === lowest).map((dimension) => dimension.id)
        : [],
    roleGap: gapCap < raw ? wide : [],
  };
}

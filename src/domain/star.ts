// The khatam star, Hamdel's mark and the progress figure of a module: an octagon and eight points that fill clockwise.

/** Points for an SVG polygon, in a square of `size` with the star's centre in the middle. */
export interface Star {
  core: string;
  points: string[];
}

export function star(size: number): Star {
  const centre = size / 2;
  const outer = centre * 0.96;
  // Two overlapping squares meet where the octagon's corners lie.
  const inner = outer * (Math.cos(Math.PI / 4) / Math.cos(Math.PI / 8));
  const at = (radius: number, eighths: number) => {
    const angle = (eighths * Math.PI) / 4 - Math.PI / 2;
    return `${round(centre + radius * Math.cos(angle))},${round(centre + radius * Math.sin(angle))}`;
  };
  const eight = [0, 1, 2, 3, 4, 5, 6, 7];
  return {
    core: eight.map((n) => at(inner, n + 0.5)).join(' '),
    points: eight.map((n) => [at(inner, n - 0.5), at(outer, n), at(inner, n + 0.5)].join(' ')),
  };
}

/** How many of the eight points are filled: none at 0, all only when everything is done. */
export function filledPoints(done: number, total: number): number {
  if (total === 0 || done <= 0) return 0;
  return done >= total ? 8 : Math.min(7, Math.max(1, Math.round((done / total) * 8)));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

// The khatam star as an ornament: eight points from two squares, and a ring of such stars around a sheet.

/** The sixteen corners of an eight-point star around 0,0, as points of an SVG polygon; its points reach `size` / 2. */
export function khatam(size: number): string {
  const outer = size / 2;
  // Where the sides of the two squares cross.
  const inner = outer * (Math.cos(Math.PI / 4) / Math.cos(Math.PI / 8));
  return Array.from({ length: 16 }, (_, n) => {
    const radius = n % 2 === 0 ? outer : inner;
    const angle = (n * Math.PI) / 8;
    return `${round(radius * Math.cos(angle))},${round(radius * Math.sin(angle))}`;
  }).join(' ');
}

export interface Frame {
  width: number;
  height: number;
  /** From the sheet's edge to the tips of the outermost stars. */
  edge: number;
  /** About how wide a star is; the distance between stars is fitted so that both sides are filled evenly. */
  star: number;
}

/** The centres of the stars around a sheet, row by row, in the units of the frame. */
export function ringOf({ width, height, edge, star }: Frame): { x: number; y: number; corner: boolean }[] {
  const from = edge + star / 2;
  const steps = (length: number) => Math.round((length - 2 * from) / star);
  const [across, down] = [steps(width), steps(height)];
  const at = (index: number, count: number, length: number) => round(from + (index * (length - 2 * from)) / count);
  const cells = Array.from({ length: (across + 1) * (down + 1) }, (_, cell) => ({
    column: cell % (across + 1),
    row: Math.floor(cell / (across + 1)),
  }));
  return cells
    .filter(({ column, row }) => column === 0 || column === across || row === 0 || row === down)
    .map(({ column, row }) => ({
      x: at(column, across, width),
      y: at(row, down, height),
      corner: (column === 0 || column === across) && (row === 0 || row === down),
    }));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

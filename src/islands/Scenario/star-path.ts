// The outline of the khatam star as an SVG path: two overlapping squares, sixteen corners.

/** A star about (x, y) whose points lie `radius` away. */
export function starPath(x: number, y: number, radius: number): string {
  // Where the squares’ sides cross; see domain/star.ts.
  const inner = radius * (Math.cos(Math.PI / 4) / Math.cos(Math.PI / 8));
  const corners = Array.from({ length: 16 }, (_, corner) => {
    const angle = (corner * Math.PI) / 8 - Math.PI / 2;
    const reach = corner % 2 === 0 ? radius : inner;
    return `${(x + reach * Math.cos(angle)).toFixed(2)} ${(y + reach * Math.sin(angle)).toFixed(2)}`;
  });
  return `M${corners.join('L')}z`;
}

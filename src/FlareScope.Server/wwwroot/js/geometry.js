// Plane geometry in picture pixels; a point is [x, y].

/** Whether a point lies inside a closed outline (even-odd rule). */
export function inside(outline, [x, y]) {
  let within = false;
  for (let i = 0, j = outline.length - 1; i < outline.length; j = i++) {
    const [xi, yi] = outline[i];
    const [xj, yj] = outline[j];
    if (yi > y !== yj > y && x < (xj - xi) * (y - yi) / (yj - yi) + xi) within = !within;
  }
  return within;
}

/** The nearest place of a line to a point: { point, along, off } with the way along the line and the distance off it. */
export function nearest(line, [x, y]) {
  let best = { point: line[0], along: 0, off: Infinity };
  let gone = 0;
  for (let i = 1; i < line.length; i++) {
    const [x0, y0] = line[i - 1];
    const [dx, dy] = [line[i][0] - x0, line[i][1] - y0];
    const size = Math.hypot(dx, dy);
    if (size === 0) continue;
    const part = Math.min(Math.max(((x - x0) * dx + (y - y0) * dy) / (size * size), 0), 1);
    const point = [x0 + part * dx, y0 + part * dy];
    const off = Math.hypot(x - point[0], y - point[1]);
    if (off < best.off) best = { point, along: gone + part * size, off };
    gone += size;
  }
  return best;
}

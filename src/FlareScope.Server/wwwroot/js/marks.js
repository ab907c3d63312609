// What is drawn over a picture for one flare, in picture pixels: shapes, and notes that stand beside points.
import { svg } from './dom.js';
import { integer, length, percent } from './format.js';
import { nearest } from './geometry.js';
import { named, t } from './texts.js';

const pointsOf = line => line.map(([x, y]) => `${x},${y}`).join(' ');

// A zero-length round-capped line is a dot whose size does not follow the zoom.
const dot = (kind, [x, y]) => svg('line', { class: kind, x1: x, y1: y, x2: x, y2: y });

/** A line that shows on any background: dark and wide below, coloured above. */
const line = (kind, points) => ['under', ''].map(layer => svg('polyline', { class: `${kind} ${layer}`, points: pointsOf(points) }));

function flameMarks({ contour, centreLine, lengthM, lengthPx, liftOffM, liftOffPx }, tip) {
  const shapes = [];
  const notes = [];
  if (contour.length > 2) shapes.push(svg('polygon', { class: 'contour', points: pointsOf(contour) }));
  if (centreLine?.length > 1) {
    shapes.push(...line('centre-line', centreLine), dot('foot', centreLine[0]), dot('far-end', centreLine.at(-1)));
    notes.push({ at: centreLine.at(-1), kind: 'length', text: length(lengthM, lengthPx) });
  }
  if (tip) {
    shapes.push(dot('stack-tip', tip));
    if (liftOffPx > 0.5 && contour.length > 2) {
      shapes.push(...line('lift-off', [tip, nearest([...contour, contour[0]], tip).point]));
      notes.push({ at: tip, kind: 'length', text: t('mark.liftoff', { value: length(liftOffM, liftOffPx) }) });
    }
  }
  return { shapes, notes };
}

function smokeMarks({ transect, opacityPercent, sigmaPercent }) {
  if (!transect || opacityPercent === null) return { shapes: [], notes: [] };
  const [from, to] = transect;
  const value = `${integer(opacityPercent)}${sigmaPercent === null || sigmaPercent === undefined ? '' : ` ± ${integer(sigmaPercent)}`} %`;
  return {
    shapes: [...line('transect', transect), dot('transect-end', from), dot('transect-end', to)],
    notes: [{ at: from[0] > to[0] ? from : to, kind: 'opacity', text: t('mark.opacity', { value }) }],
  };
}

/** Shapes and notes of a flare; `tip` is the stack's tip [x, y] when the camera tells it, `first` the number of its first box. */
export function marksOf(flare, tip, first) {
  const flame = flare.flame ? flameMarks(flare.flame, tip) : { shapes: [], notes: [] };
  const smoke = flare.smoke ? smokeMarks(flare.smoke) : { shapes: [], notes: [] };
  const boxes = flare.detections.map(({ class: kind, box }, index) => svg('rect', { class: `box ${kind}`, ...box, 'data-box': first + index }));
  const chips = flare.detections.map(({ class: kind, score, box }) =>
    ({ at: [box.x, box.y], kind: `chip ${kind}`, text: `${named('class', kind)} ${percent(score)}` }));
  return { shapes: [...flame.shapes, ...boxes, ...smoke.shapes], notes: [...chips, ...flame.notes, ...smoke.notes] };
}

// A median with its 90 % interval on a logarithmic scale: factors, not differences, are what such an estimate knows.
import { svg } from './dom.js';
import { figure, tick, unit } from './format.js';
import { t } from './texts.js';

const width = 360;

function logScale(low, high) {
  const [from, to] = [Math.log(low), Math.log(high)];
  return value => 6 + (width - 12) * (Math.log(value) - from) / (to - from);
}

function ticks(low, high) {
  const found = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power++)
    for (const step of [1, 2, 5]) {
      const value = step * 10 ** power;
      if (value >= low && value <= high) found.push(value);
    }
  return found;
}

const title = (band, name) => t('results.aria', {
  name, median: figure(band.p50), unit: unit(band), low: figure(band.p05), high: figure(band.p95),
});

/** The large bar: axis, band, the three marks with their figures, and the truth when it is known. */
export function intervalBar(band, name, truth = null) {
  const low = Math.min(band.p05, truth ?? Infinity) / 1.5;
  const high = Math.max(band.p95, truth ?? 0) * 1.5;
  const x = logScale(low, high);
  const marks = [['P05', band.p05], ['P50', band.p50], ['P95', band.p95]];
  const roomy = (a, b) => x(b) - x(a) > 52;

  return svg('svg', { class: 'interval', viewBox: `0 0 ${width} 78`, role: 'img', 'aria-label': title(band, name) },
    svg('rect', { class: 'band', x: x(band.p05), y: 26, width: x(band.p95) - x(band.p05), height: 16, rx: 3 }),
    ...marks.filter(([label, value]) => label === 'P50' || roomy(Math.min(value, band.p50), Math.max(value, band.p50)))
      .map(([label, value]) => svg('text', { class: `mark ${label}`, x: x(value), y: 16, 'text-anchor': 'middle' },
        svg('tspan', { class: 'dim' }, `${label} `), figure(value))),
    ...marks.map(([label, value]) => svg('line', { class: `mark ${label}`, x1: x(value), x2: x(value), y1: 22, y2: 46 })),
    truth === null ? null : svg('path', { class: 'truth', d: `M${x(truth)} 34 l6 -6 6 6 -6 6z`, transform: 'translate(-6 0)' }),
    svg('line', { class: 'axis', x1: 6, x2: width - 6, y1: 54, y2: 54 }),
    ...ticks(low, high).map((value, index, all) => svg('g', { class: 'tick' },
      svg('line', { x1: x(value), x2: x(value), y1: 54, y2: 58 }),
      all.length > 9 && Math.abs(Math.log10(value) % 1) > 1e-9 ? null
        : svg('text', { x: x(value), y: 71, 'text-anchor': 'middle' }, tick(value)))));
}

/** How many times larger P95 is than P05. */
export const spread = band => band.p95 / band.p05;

/** The small bar of a table row: band and median on an axis that spans the given factor, so that rows compare. */
export function smallBar(band, name, factor) {
  const middle = Math.sqrt(band.p05 * band.p95);
  const reach = Math.sqrt(factor * 1.3);
  const x = logScale(middle / reach, middle * reach);
  return svg('svg', { class: 'interval small', viewBox: `0 0 ${width} 24`, preserveAspectRatio: 'none', role: 'img', 'aria-label': title(band, name) },
    svg('line', { class: 'axis', x1: 0, x2: width, y1: 12, y2: 12 }),
    svg('rect', { class: 'band', x: x(band.p05), y: 6, width: x(band.p95) - x(band.p05), height: 12 }),
    svg('line', { class: 'mark P50', x1: x(band.p50), x2: x(band.p50), y1: 1, y2: 23 }));
}

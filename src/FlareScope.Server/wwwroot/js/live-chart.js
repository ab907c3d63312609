// Measured interval and truth over the last minutes, drawn in CSS pixels so that the text stays sharp.
import { svg } from './dom.js';
import { integer, tick } from './format.js';
import { t } from './texts.js';

const margin = { left: 46, right: 10, top: 10, bottom: 22 };
const spanSeconds = 180;

function decades(low, high) {
  const values = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power++)
    for (const step of high / low > 300 ? [1] : high / low > 30 ? [1, 3] : [1, 2, 5]) {
      const value = step * 10 ** power;
      if (value >= low && value <= high) values.push(value);
    }
  return values;
}

/** Runs of neighbouring points that have a measurement: a gap stays a gap. */
function runs(points) {
  const found = [];
  let run = [];
  for (const point of points) {
    if (point.flow) run.push(point);
    else if (run.length) { found.push(run); run = []; }
  }
  if (run.length) found.push(run);
  return found;
}

/** Draws points [{at: ms, flow: {p05,p50,p95}|null, truth: number}] into a host element. */
export function drawLiveChart(host, points) {
  const width = host.clientWidth;
  const height = host.clientHeight;
  if (!points.length || width < 80) return;

  const now = points.at(-1).at;
  const values = points.flatMap(p => [p.truth, ...(p.flow ? [p.flow.p05, p.flow.p95] : [])]).filter(v => v > 0);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = Math.max(1.3, Math.sqrt(10 * least / most)); // never less than a decade: a calm hour must not look wild
  const [low, high] = [least / room, most * room];
  const x = at => margin.left + (width - margin.left - margin.right) * (1 - (now - at) / 1000 / spanSeconds);
  const y = value => margin.top + (height - margin.top - margin.bottom)
    * (Math.log(high) - Math.log(Math.max(value, low))) / (Math.log(high) - Math.log(low));
  const path = (list, of) => list.map((p, i) => `${i ? 'L' : 'M'}${x(p.at).toFixed(1)} ${y(of(p)).toFixed(1)}`).join('');
  const seen = points.filter(p => now - p.at <= spanSeconds * 1000);
  const measured = runs(seen);
  const truth = seen.filter(p => p.truth > 0);
  const last = seen.at(-1);

  host.replaceChildren(svg('svg', { width, height, role: 'img', 'aria-label': t('live.chart') },
    ...decades(low, high).map(value => svg('g', { class: 'grid' },
      svg('line', { x1: margin.left, x2: width - margin.right, y1: y(value), y2: y(value) }),
      svg('text', { x: margin.left - 6, y: y(value) + 4, 'text-anchor': 'end' }, tick(value)))),
    ...[180, 120, 60].map(seconds => svg('text', { class: 'when', x: x(now - seconds * 1000), y: height - 6, 'text-anchor': seconds === 180 ? 'start' : 'middle' },
      t('live.seconds', { n: `−${integer(seconds)}` }))),
    svg('text', { class: 'when', x: width - margin.right, y: height - 6, 'text-anchor': 'end' }, t('live.now')),
    ...measured.map(run => svg('path', { class: 'band', d: `${path(run, p => p.flow.p95)}${path([...run].reverse(), p => p.flow.p05).replace('M', 'L')}Z` })),
    ...measured.map(run => svg('path', { class: 'median', d: path(run, p => p.flow.p50) })),
    svg('path', { class: 'truth', d: path(truth, p => p.truth) }),
    last.flow ? svg('line', { class: 'last', x1: x(last.at), x2: x(last.at), y1: y(last.flow.p05), y2: y(last.flow.p95) }) : null,
    last.flow ? svg('circle', { class: 'median-dot', cx: x(last.at), cy: y(last.flow.p50), r: 4 }) : null,
    last.truth > 0 ? svg('circle', { class: 'truth-dot', cx: x(last.at), cy: y(last.truth), r: 4 }) : null));
}

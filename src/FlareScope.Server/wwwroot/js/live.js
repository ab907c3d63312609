// The live panel of --demo: the simulated camera's last frame, its measurement and the truth beside it.
import { byId } from './dom.js';
import { figure, integer, unit } from './format.js';
import { drawLiveChart } from './live-chart.js';
import { t } from './texts.js';

const kept = 120;

const pointOf = state => ({ at: Date.parse(state.at), flow: state.measured?.gasFlow ?? null, truth: state.truth.gasFlow.value, inside: state.inside });

/** Follows the camera until the page is left. */
export function startLive() {
  const host = byId('live-chart');
  const points = [];
  let shown = null;
  let pending = 0;
  const draw = () => drawLiveChart(host, points);
  new ResizeObserver(draw).observe(host);

  const events = new EventSource('/api/v1/demo/events');
  events.onmessage = message => {
    const state = JSON.parse(message.data).after;
    if (points.length && pointOf(state).at <= points.at(-1).at) return; // replayed after a reconnect
    points.push(pointOf(state));
    if (points.length > kept) points.shift();
    byId('live-status').hidden = true;
    shown = state;
    // The past comes all at once: only its last moment is worth a picture.
    cancelAnimationFrame(pending);
    pending = requestAnimationFrame(() => { showTogether(shown); });
  };
  events.onerror = () => {
    byId('live-status').textContent = t('live.lost');
    byId('live-status').hidden = false;
  };

  /** Figures change together with the picture they belong to. */
  async function showTogether(state) {
    const picture = new Image();
    picture.src = `/api/v1/demo/frame?n=${state.frame}&lang=${document.documentElement.lang}`;
    await picture.decode().catch(() => {});
    byId('live-frame').src = picture.src;
    tell(state);
    draw();
  }

  function tell(state) {
    const flow = state.measured?.gasFlow ?? null;
    byId('live-measured').textContent = flow ? figure(flow.p50) : '—';
    byId('live-range').textContent = flow ? t('results.interval.short', { low: figure(flow.p05), high: figure(flow.p95) })
      : t(state.modelAvailable ? 'live.nothing' : 'live.no-model');
    byId('live-truth').textContent = figure(state.truth.gasFlow.value);
    byId('live-unit').textContent = unit(state.truth.gasFlow);
    const judged = points.filter(point => point.inside !== null);
    byId('live-inside').textContent = t('live.inside.value', {
      n: integer(judged.filter(point => point.inside).length), total: integer(judged.length),
    });
  }
}

// The smoke of one flare: what it is, how thick, by which method, or why that is not told.
import { el } from './dom.js';
import { decimal, figure, integer, readable, unit } from './format.js';
import { named, t } from './texts.js';

/** Five squares, one for each Ringelmann number, filled as far as the number goes. */
function ringelmann(number) {
  const squares = [1, 2, 3, 4, 5].map(step => {
    const fill = el('i');
    fill.style.width = `${Math.min(Math.max(number - step + 1, 0), 1) * 100}%`;
    return el('span', { class: `shade-${step}` }, fill);
  });
  return el('span', { class: 'ringelmann', role: 'img', 'aria-label': t('smoke.ringelmann.aria', { n: decimal(number) }) }, ...squares);
}

const fact = (name, ...value) => el('div', {}, el('dt', {}, name), el('dd', {}, ...value));

function sootFlow({ kind, sootFlow: band }) {
  if (!band) return el('span', { class: 'dim' }, t(kind === 'soot' ? 'smoke.sootFlow.none' : 'smoke.sootFlow.not-soot'));
  const shown = readable(band);
  return [el('b', {}, figure(shown.p50)), ` ${unit(shown)} `,
    el('span', { class: 'range' }, `(${t('results.interval.short', { low: figure(shown.p05), high: figure(shown.p95) })})`)];
}

function measured(smoke) {
  const { opacityPercent, sigmaPercent, densestOpacityPercent } = smoke;
  const thicker = densestOpacityPercent !== null && densestOpacityPercent !== undefined && densestOpacityPercent - opacityPercent > 1;
  return [
    el('dl', { class: 'facts' },
      fact(t('smoke.opacity'), el('b', {}, `${integer(opacityPercent)} %`), sigmaPercent ? ` ± ${integer(sigmaPercent)} %` : null,
        thicker ? el('span', { class: 'dim' }, `${t('smoke.densest')} ${integer(densestOpacityPercent)} %`) : null),
      fact(t('smoke.ringelmann'), el('b', {}, decimal(smoke.ringelmann)), ' ', ringelmann(smoke.ringelmann)),
      fact(t('smoke.sootFlow'), sootFlow(smoke))),
    el('p', { class: 'dim' }, t('smoke.note', { method: named('smoke.method', smoke.method ?? 'contrast') })),
  ];
}

/** The block of a smoke measurement. */
export function smokeBlock(smoke) {
  return el('section', { class: 'smoke-block' },
    el('h4', {}, t('smoke.title'), ': ', el('span', { class: 'kind' }, named('smoke.kind', smoke.kind))),
    ...(smoke.opacityPercent === null
      ? [el('p', { class: 'why' }, el('b', {}, t('smoke.none')), smoke.reason ? `: ${lower(named('reason', smoke.reason))}` : '.')]
      : measured(smoke)));
}

const lower = text => text.charAt(0).toLowerCase() + text.slice(1);

// One flare: volume, heat, emissions, each with its interval; what it rests on; what to beware of.
import { el } from './dom.js';
import { figure, integer, percent, readable, unit } from './format.js';
import { intervalBar, smallBar, spread } from './interval-bar.js';
import { accountingTable } from './accounting-table.js';
import { shareBar } from './share-bar.js';
import { t } from './texts.js';

const volumeUnit = flow => el('span', { class: 'unit' }, unit(flow));

function headline(flow, truth) {
  const name = t('results.volume');
  const held = truth !== null && truth >= flow.p05 && truth <= flow.p95;
  return el('div', { class: 'headline' },
    el('p', { class: 'eyebrow' }, name, el('span', { class: 'estimate' }, t('results.estimate'))),
    el('p', { class: 'figure', 'data-figure': 'volume' }, el('b', {}, figure(flow.p50)), ' ', volumeUnit(flow)),
    el('p', { class: 'range' }, t('results.interval', { low: figure(flow.p05), high: figure(flow.p95) })),
    intervalBar(flow, name, truth),
    truth === null ? null : el('p', { class: 'truth-note' }, el('i', { class: 'diamond', 'aria-hidden': 'true' }),
      `${t('results.truth.value', { value: `${figure(truth)} ${unit(flow)}` })} — ${t(held ? 'results.truth.inside' : 'results.truth.outside')}`));
}

function noScale(onScale) {
  return el('div', { class: 'noscale' },
    el('p', { class: 'noscale-title' }, t('results.noscale')),
    el('p', {}, t('results.noscale.how')),
    el('p', { class: 'actions' },
      el('button', { type: 'button', class: 'primary', onclick: () => onScale('line') }, t('results.noscale.action')),
      el('button', { type: 'button', onclick: () => onScale('distance') }, t('results.noscale.other'))));
}

function quantity(key, band, factor) {
  const shown = readable(band);
  const name = t(`results.${key}`);
  return el('tr', {},
    el('th', { scope: 'row' }, name),
    el('td', { class: 'value' }, el('b', {}, figure(shown.p50)), ' ', el('span', { class: 'unit' }, unit(shown)),
      el('span', { class: 'range' }, t('results.interval.short', { low: figure(shown.p05), high: figure(shown.p95) }))),
    el('td', { class: 'spark' }, smallBar(shown, name, factor)));
}

function quantities({ heatReleaseMW, co2, ch4, blackCarbon }) {
  const rows = [['heat', heatReleaseMW], ['co2', co2], ['ch4', ch4], ['bc', blackCarbon]].filter(([, band]) => band);
  if (!rows.length) return null;
  const factor = Math.max(...rows.map(([, band]) => spread(band)));
  return el('table', { class: 'quantities' }, el('tbody', {}, ...rows.map(([key, band]) => quantity(key, band, factor))));
}

function index(value) {
  return value === null ? null : el('p', { class: 'index' }, `${t('results.index')}: `, el('b', {}, figure(value)),
    el('span', { class: 'dim' }, t('results.index.means')));
}

function flame(flame) {
  if (!flame) return null;
  const length = flame.lengthM === null ? `${integer(flame.lengthPx)} ${t('unit.px')}` : `${figure(flame.lengthM)} ${t('unit.m')}`;
  const area = flame.areaM2 === null ? `${integer(flame.areaPx)} ${t('unit.px')}²` : `${figure(flame.areaM2)} ${t('unit.m2')}`;
  const facts = [['length', length], ['area', area], ['tilt', `${integer(flame.tiltDeg)}${t('unit.deg')}`], ['saturated', percent(flame.saturatedFraction)]];
  return el('dl', { class: 'facts' }, ...facts.map(([key, value]) => el('div', {}, el('dt', {}, t(`results.${key}`)), el('dd', {}, value))));
}

const section = (title, ...content) => el('section', {}, el('h4', {}, title), ...content);

/** The card of a flare. `truth` is the simulator's flow in the unit of the figure, null when unknown. */
export function flareCard(flare, number, { truth = null, onScale }) {
  const { estimate } = flare;
  const unscaled = estimate.warnings.includes('no-scale');
  return el('article', { class: 'card flare', id: `flare-${flare.id}` },
    el('header', {},
      el('h3', {}, t('results.flare', { n: number })),
      el('span', { class: `state ${flare.state}` }, t(`state.${flare.state}`)),
      el('span', { class: `tier tier-${estimate.tier}`, title: t(`tier.${estimate.tier}.means`) }, t(`tier.${estimate.tier}.name`))),
    estimate.gasFlow ? headline(estimate.gasFlow, truth)
      : unscaled ? noScale(onScale) : el('p', { class: 'noscale-title' }, t('results.nosize')),
    quantities(estimate),
    estimate.gasFlow ? el('p', { class: 'dim tier-note' }, t(`tier.${estimate.tier}.means`)) : index(estimate.relativeIndex),
    flame(flare.flame),
    estimate.dominantUncertainty.length ? section(t('results.uncertainty'), shareBar(estimate.dominantUncertainty)) : null,
    estimate.warnings.length ? section(t('results.warnings'), el('ul', { class: 'warnings' },
      ...estimate.warnings.filter(code => !(unscaled && code === 'no-scale'))
        .map(code => el('li', { 'data-code': code }, t(`warning.${code}`, {}, code))))) : null,
    estimate.accounting.length ? accountingTable(estimate.accounting) : null);
}

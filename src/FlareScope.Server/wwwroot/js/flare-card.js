// One flare: volume, heat, emissions, each with its interval; what it rests on; what to beware of.
import { el } from './dom.js';
import { flameBlocks } from './flame-block.js';
import { figure, readable, unit } from './format.js';
import { intervalBar, smallBar, spread } from './interval-bar.js';
import { accountingTable } from './accounting-table.js';
import { shareBar } from './share-bar.js';
import { smokeBlock } from './smoke-block.js';
import { named, t } from './texts.js';

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

/** What the tier means; at tier 3 also which calibration made the flow. */
function tierNote({ tier, calibration }, flow) {
  const words = [t(`tier.${tier}.means`)];
  if (calibration) {
    const mean = { ...flow, p50: calibration.meanFlow };
    words.push(
      t('tier.3.model', { id: calibration.id, model: named('calibration.model', calibration.model), interval: named('calibration.interval', calibration.interval) }),
      t('tier.3.mean', { value: `${figure(mean.p50)} ${unit(mean)}` }));
  }
  return el('p', { class: 'dim tier-note' }, words.join(' '));
}

const section = (title, ...content) => el('section', {}, el('h4', {}, title), ...content);

/** The card of a flare. `truth` is the simulator's flow in the unit of the figure, null when unknown. */
export function flareCard(flare, number, { truth = null, onScale }) {
  const { estimate } = flare;
  const unscaled = estimate.warnings.includes('no-scale');
  return el('article', { class: 'card flare', id: `flare-${flare.id}` },
    el('header', {},
      el('h3', {}, t('results.flare', { n: number })),
      el('span', { class: `state ${flare.state}` }, named('state', flare.state)),
      el('span', { class: `tier tier-${estimate.tier}`, title: t(`tier.${estimate.tier}.means`) }, t(`tier.${estimate.tier}.name`),
        estimate.calibration ? el('span', { class: 'tier-id' }, estimate.calibration.id.replace(/^calibration-/, '')) : null)),
    estimate.gasFlow ? headline(estimate.gasFlow, truth)
      : unscaled ? noScale(onScale) : el('p', { class: 'noscale-title' }, t('results.nosize')),
    quantities(estimate),
    estimate.gasFlow ? tierNote(estimate, estimate.gasFlow) : index(estimate.relativeIndex),
    ...(flare.flame ? flameBlocks(flare.flame) : []),
    flare.smoke ? smokeBlock(flare.smoke) : null,
    estimate.dominantUncertainty.length ? section(t('results.uncertainty'), shareBar(estimate.dominantUncertainty)) : null,
    estimate.warnings.length ? section(t('results.warnings'), el('ul', { class: 'warnings' },
      ...estimate.warnings.filter(code => !(unscaled && code === 'no-scale'))
        .map(code => el('li', { 'data-code': code }, named('warning', code))))) : null,
    estimate.accounting.length ? accountingTable(estimate.accounting) : null);
}

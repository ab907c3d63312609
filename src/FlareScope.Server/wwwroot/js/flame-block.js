// Size and light of one flame, as measured.
import { el } from './dom.js';
import { figure, integer, length, luminance, percent } from './format.js';
import { named, t } from './texts.js';

const known = value => value !== null && value !== undefined;

const facts = rows => el('dl', { class: 'facts' }, ...rows.filter(([, value]) => value !== null)
  .map(([key, value]) => el('div', {}, el('dt', {}, t(`results.${key}`)), el('dd', {}, value))));

const size = flame => facts([
  ['length', length(flame.lengthM, flame.lengthPx)],
  ['width', known(flame.widthPx) ? length(flame.widthM, flame.widthPx) : null],
  ['widthPerLength', known(flame.widthPerLength) ? figure(flame.widthPerLength) : null],
  ['liftoff', known(flame.liftOffPx) ? (flame.liftOffPx < 0.5 ? length(known(flame.liftOffM) ? 0 : null, 0) : length(flame.liftOffM, flame.liftOffPx)) : null],
  ['area', known(flame.areaM2) ? `${figure(flame.areaM2)} ${t('unit.m2')}` : `${integer(flame.areaPx)} ${t('unit.px')}²`],
  ['tilt', `${integer(flame.tiltDeg)}${t('unit.deg')}`],
]);

function light(flame) {
  const quantiles = [flame.luminanceP50, flame.luminanceP90, flame.luminanceP99];
  return facts([
    ['mean', luminance(flame.meanLuminance)],
    ['quantiles', quantiles.every(known) ? quantiles.map(luminance).join(' · ') : null],
    ['saturated', percent(flame.saturatedFraction)],
    ['colour', flame.colour ? named('colour', flame.colour) : null],
  ]);
}

/** The blocks of a flame measurement. */
export const flameBlocks = flame => [
  el('section', {}, el('h4', {}, t('results.size')), size(flame)),
  el('section', {}, el('h4', {}, t('results.light')), light(flame), el('p', { class: 'dim' }, t('results.light.note'))),
];

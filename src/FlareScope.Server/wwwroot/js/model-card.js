// Which detector works here and what it looks for.
import * as api from './api.js';
import { byId, el } from './dom.js';
import { percent } from './format.js';
import { has, t } from './texts.js';

const fact = (key, value) => (value === null || value === undefined ? null
  : el('div', {}, el('dt', {}, t(`model.${key}`)), el('dd', {}, value)));

/** Average precision at half overlap on pictures the model never saw: on flares when it was measured apart, else on all. */
function metrics({ metrics: measured }) {
  const split = measured?.test ?? measured?.validation ?? measured ?? {};
  const value = name => split[`flare${name}`] ?? split[name.toLowerCase()];
  return ['Flame', 'Smoke'].filter(name => typeof value(name) === 'number')
    .map(name => `${t(`class.${name.toLowerCase()}`)} ${percent(value(name))}`).join(' · ') || null;
}

/** Shows the model and gives its description. */
export async function showModel() {
  const model = await api.model();
  const missing = byId('model-missing');
  missing.hidden = model.available;
  if (!model.available) {
    byId('model-missing-title').textContent = t(model.code === 'model-missing' ? 'model.missing' : 'model.invalid');
    byId('model-missing-reason').textContent = `${t('model.reason')}: ${model.message}`;
  }
  byId('model-facts').replaceChildren(...(model.available ? [
    el('div', { class: 'model-name' }, el('dt', {}, t('model.title')), el('dd', {}, `${model.id} · ${t('model.version')} ${model.version}`)),
    fact('architecture', model.architecture),
    fact('input', model.input ? `${model.input.width} × ${model.input.height}` : null),
    fact('default-confidence', percent(model.defaults.confidence)),
    fact('metrics', metrics(model)),
    el('div', {}, el('dt', {}, t('model.sha')), el('dd', { class: 'hash', title: model.sha256 }, model.sha256.slice(0, 16))),
  ].filter(Boolean) : [el('div', {}, el('dt', {}, t('model.title')), el('dd', {}, '—'))]));
  byId('model-legend').replaceChildren(...model.classes.map(name => el('li', {},
    el('i', { class: `swatch ${name}`, 'aria-hidden': 'true' }), has(`class.${name}`) ? t(`class.${name}`) : name)));
  return model;
}

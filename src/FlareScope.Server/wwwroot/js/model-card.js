// Which detector works here, what it looks for, and the choice of another.
import * as api from './api.js';
import { byId, el } from './dom.js';
import { percent } from './format.js';
import { guarded } from './problems.js';
import { has, t } from './texts.js';

const fact = (key, value) => (value === null || value === undefined ? null
  : el('div', {}, el('dt', {}, t(`model.${key}`)), el('dd', {}, value)));

/** Average precision at half overlap on pictures the model never saw: on flares when it was measured apart, else on all. */
function metrics({ metrics: measured }) {
  const split = measured?.test ?? measured?.validation ?? measured ?? {};
  const value = name => measured?.flares?.[`${name.toLowerCase()}Ap50`] ?? split[`flare${name}`] ?? split[name.toLowerCase()];
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
  // A model may know eighty classes; what is looked for here is what has a name here.
  const looked = model.classes.map(name => (name === 'fire' ? 'flame' : name)).filter(name => has(`class.${name}`));
  byId('model-legend').replaceChildren(...looked.map(name => el('li', {},
    el('i', { class: `swatch ${name}`, 'aria-hidden': 'true' }), t(`class.${name}`))));
  return model;
}

const option = model => el('option', { value: model.sha256, selected: model.active, disabled: !model.findsFlames },
  `${model.id} · ${model.version} · ${model.input.width} × ${model.input.height}${model.findsFlames ? '' : ` — ${t('model.no-flame')}`}`);

/** Offers the models of the registry where there is more than one; `onChange` gets the description of the one chosen. */
export async function offerModels(onChange) {
  const [form, select, button, told] = ['model-choice', 'model-select', 'model-change', 'model-told'].map(byId);
  let working = null;
  const fill = async () => {
    const { active, models } = await api.models();
    working = active;
    form.hidden = models.filter(model => model.findsFlames || model.active).length < (active ? 2 : 1);
    select.replaceChildren(...models.map(option));
    button.disabled = true;
  };
  select.addEventListener('change', () => {
    button.disabled = select.value === working;
    told.textContent = '';
  });
  form.addEventListener('submit', async event => {
    event.preventDefault();
    button.disabled = select.disabled = true;
    told.textContent = t('model.changing');
    const chosen = await guarded(() => api.chooseModel(select.value));
    select.disabled = false;
    told.textContent = chosen ? t('model.changed', { id: chosen.id, version: chosen.version }) : t('model.kept');
    if (chosen) onChange(await showModel());
    await guarded(fill);
  });
  await fill();
}

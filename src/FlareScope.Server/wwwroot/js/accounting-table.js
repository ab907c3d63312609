// The same volume by every reporting method, side by side.
import { el } from './dom.js';
import { figure } from './format.js';
import { t } from './texts.js';

const mass = value => (value === null || value === undefined ? '—' : figure(value));

/** The table of lines [{method, variant, co2TPerDay, ch4TPerDay, co2eTPerDay, gwp}]. */
export function accountingTable(lines) {
  const heads = ['method', 'co2', 'ch4', 'co2e'].map((key, index) =>
    el('th', { scope: 'col', class: index ? 'number' : null }, t(`accounting.${key}`)));
  const rows = lines.map(line => el('tr', {},
    el('th', { scope: 'row' }, t(`method.${line.method}`, {}, line.method),
      line.variant ? el('span', { class: 'dim' }, t(`variant.${line.variant}`, {}, line.variant)) : null),
    el('td', { class: 'number' }, mass(line.co2TPerDay)),
    el('td', { class: 'number' }, mass(line.ch4TPerDay)),
    el('td', { class: 'number', title: line.gwp }, mass(line.co2eTPerDay))));
  const potentials = [...new Set(lines.filter(line => line.co2eTPerDay !== null).map(line => line.gwp))];
  return el('details', { class: 'accounting', open: true },
    el('summary', {}, t('results.accounting')),
    el('p', { class: 'dim' }, [t('results.accounting.note'), ...potentials].join(' · ')),
    el('div', { class: 'scroll' }, el('table', {}, el('thead', {}, el('tr', {}, ...heads)), el('tbody', {}, ...rows))));
}

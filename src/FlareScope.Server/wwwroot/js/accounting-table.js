// The same volume by every reporting method, side by side, each against the carbon balance.
import { el } from './dom.js';
import { figure, signedPercent } from './format.js';
import { has, named, t } from './texts.js';

const quantities = ['co2TPerDay', 'ch4TPerDay', 'co2eTPerDay'];
const reference = 'carbon-balance';

const variantOf = ({ method, variant }) => (has(`variant.${method}.${variant}`) ? t(`variant.${method}.${variant}`) : named('variant', variant));

function cell(value, base) {
  if (value === null || value === undefined) return el('td', { class: 'number' }, '—');
  const difference = base ? value / base - 1 : null;
  return el('td', { class: 'number' }, figure(value),
    difference === null ? null : el('span', { class: Math.abs(difference) > 0.2 ? 'difference far' : 'difference' }, signedPercent(difference)));
}

/** A row and, below it, its source, shown on demand. */
function rows(line, base) {
  const name = named('method', line.method);
  const sources = [has(`method.${line.method}.source`) ? t(`method.${line.method}.source`) : line.source ?? line.method,
    line.co2eTPerDay === null ? null : t('accounting.gwp', { name: line.gwp })];
  const source = el('tr', { class: 'source', hidden: true }, el('td', { colspan: '4' }, sources.filter(Boolean).join(' ')));
  const isReference = line.method === reference;
  const button = el('button', {
    type: 'button', class: 'quiet about', 'aria-expanded': 'false', 'aria-label': t('accounting.source', { name }),
    onclick: () => {
      source.hidden = !source.hidden;
      button.setAttribute('aria-expanded', String(!source.hidden));
    },
  }, 'i');
  return [
    el('tr', { class: isReference ? 'reference' : null },
      el('th', { scope: 'row' }, el('span', { class: 'method' }, name, ' ', button),
        el('span', { class: 'dim' }, [variantOf(line), isReference ? t('accounting.reference') : null].filter(Boolean).join(' · '))),
      ...quantities.map(key => cell(line[key], isReference ? null : base?.[key]))),
    source,
  ];
}

/** The table of lines [{method, variant, co2TPerDay, ch4TPerDay, co2eTPerDay, gwp, source}]. */
export function accountingTable(lines) {
  const heads = ['method', 'co2', 'ch4', 'co2e'].map((key, index) =>
    el('th', { scope: 'col', class: index ? 'number' : null }, t(`accounting.${key}`)));
  const base = lines.find(line => line.method === reference);
  return el('details', { class: 'accounting', open: true },
    el('summary', {}, t('results.accounting')),
    el('p', { class: 'dim' }, `${t('results.accounting.note')}. ${t('accounting.difference')}`),
    el('div', { class: 'scroll' }, el('table', {}, el('thead', {}, el('tr', {}, ...heads)),
      el('tbody', {}, ...lines.flatMap(line => rows(line, base))))));
}

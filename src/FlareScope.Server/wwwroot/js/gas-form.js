// Which gas burns: a preset or a composition in mol %.
import { byId, el } from './dom.js';
import { decimal } from './format.js';
import { t } from './texts.js';

const components = ['CH4', 'C2H6', 'C3H8', 'iC4H10', 'nC4H10', 'iC5H12', 'nC5H12', 'C6H14', 'C7H16', 'C8H18',
  'C2H4', 'C3H6', 'CO2', 'N2', 'H2S', 'H2', 'CO', 'H2O', 'O2'];
const typical = { CH4: 60, C2H6: 12, C3H8: 13, iC4H10: 3, nC4H10: 5, nC5H12: 2, C6H14: 1, CO2: 2, N2: 2 };

// CH4 as chemists write it.
const written = id => id.replace(/\d/g, digit => '₀₁₂₃₄₅₆₇₈₉'[digit]);

/** The gas form. Calls `onChange` when a usable gas was chosen. */
export class GasForm {
  constructor(onChange) {
    this.onChange = onChange;
    this.kind = byId('gas-kind');
    this.table = byId('gas-table');
    this.rows = byId('gas-rows');
    this.sum = byId('gas-sum');
    this.applied = null;
    this.kind.addEventListener('change', () => {
      if (this.kind.value === 'custom' && this.rows.childElementCount === 0) this.#fill(typical);
      this.table.hidden = this.kind.value !== 'custom';
      if (this.kind.value === 'custom') this.#apply();
      else this.onChange();
    });
    byId('gas-add').addEventListener('click', () => { this.#row('', ''); this.#told(); });
    byId('gas-apply').addEventListener('click', () => this.#apply());
  }

  /** The gas as the server takes it: a preset name or gas.json. */
  gas() {
    return this.kind.value === 'custom' ? JSON.stringify(this.applied ?? { molePercent: typical }) : this.kind.value;
  }

  /** Shows a gas as it stands in a record. */
  show(gas) {
    const preset = [...this.kind.options].some(option => option.value === gas) ? gas : null;
    this.kind.value = preset ?? (gas ? 'custom' : 'unknown');
    this.table.hidden = this.kind.value !== 'custom';
    if (this.kind.value !== 'custom') return;
    this.applied = JSON.parse(gas);
    this.#fill(this.applied.molePercent ?? this.applied.massPercent);
  }

  #fill(percents) {
    this.rows.replaceChildren();
    for (const [id, value] of Object.entries(percents)) this.#row(id, value);
    this.#told();
  }

  #row(id, value) {
    const name = el('select', { 'aria-label': t('gas.component') },
      ...['', ...components, ...(id && !components.includes(id) ? [id] : [])].map(c => el('option', { value: c, selected: c === id }, written(c))));
    const share = el('input', { type: 'number', min: '0', max: '100', step: 'any', value, 'aria-label': t('gas.percent') });
    const row = el('div', { class: 'gas-row' }, name, share,
      el('button', { type: 'button', class: 'quiet', 'aria-label': t('gas.remove', { name: id }), onclick: () => { row.remove(); this.#told(); } }, '×'));
    share.addEventListener('input', () => this.#told());
    this.rows.append(row);
  }

  #percents() {
    return Object.fromEntries([...this.rows.children]
      .map(row => [row.querySelector('select').value, row.querySelector('input').valueAsNumber])
      .filter(([id, value]) => id && value > 0));
  }

  #told() {
    const total = Object.values(this.#percents()).reduce((sum, value) => sum + value, 0);
    const good = Math.abs(total - 100) <= 0.5;
    this.sum.textContent = t(good ? 'gas.sum' : 'gas.sum.needed', { n: decimal(total) });
    this.sum.classList.toggle('wrong', !good);
    byId('gas-apply').disabled = !good;
    return good;
  }

  #apply() {
    if (!this.#told()) return;
    this.applied = { name: 'custom', molePercent: this.#percents() };
    this.onChange();
  }
}

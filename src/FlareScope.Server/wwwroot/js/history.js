// Earlier analyses, newest first.
import * as api from './api.js';
import { byId, el } from './dom.js';
import { figure, time } from './format.js';
import { guarded } from './problems.js';
import { plural, t } from './texts.js';

const rows = byId('history-rows');
const more = byId('history-more');
let next = null;

function told({ flares, gasFlow, relativeIndex }) {
  if (flares === 0) return el('span', { class: 'dim' }, t('history.none'));
  const count = flares > 1 ? ` · ${plural('summary.flares', flares)}` : '';
  if (!gasFlow) return el('span', {}, (relativeIndex === null ? t('results.unknown') : t('history.index', { n: figure(relativeIndex) })) + count);
  return el('span', {}, el('b', {}, figure(gasFlow.p50)), ` ${t(`unit.${gasFlow.unit}`, {}, gasFlow.unit)}`,
    el('span', { class: 'dim' }, ` (${figure(gasFlow.p05)}–${figure(gasFlow.p95)})${count}`));
}

function item(record, open) {
  return el('li', {}, el('a', {
    href: `/?id=${record.id}`, class: 'history-item', 'aria-label': t('history.open', { name: record.name }),
    onclick: event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      open(record.id);
    },
  },
  el('img', { src: api.thumbnailUrl(record.id), alt: '', loading: 'lazy', width: '160', height: '110' }),
  el('span', { class: 'history-text' },
    el('span', { class: 'history-name' }, record.name),
    el('span', { class: 'history-figure' }, told(record)),
    el('time', { datetime: record.createdAt, class: 'dim' }, time(record.createdAt)))));
}

/** Reads the newest records; `open` is called with the id of the one chosen. */
export async function showHistory(open) {
  const page = await guarded(() => api.list());
  if (!page) return;
  rows.replaceChildren(...page.items.map(record => item(record, open)));
  byId('history-empty').hidden = page.items.length > 0;
  after(page);
  more.onclick = async () => {
    const following = await guarded(() => api.list(next));
    if (!following) return;
    rows.append(...following.items.map(record => item(record, open)));
    after(following);
  };
}

function after(page) {
  next = page.next;
  more.hidden = !next;
}

// What the detector found, box by box, and how long each stage took.
import { byId, el } from './dom.js';
import { decimal, integer, percent } from './format.js';
import { named, t } from './texts.js';

const stages = ['decode', 'preprocess', 'inference', 'postprocess', 'measure', 'total'];

/** Every box of a document, in the order in which the overlay draws them. */
export const boxesOf = document => document.flares.flatMap(flare => flare.detections);

/** Boxes of each class. */
export function countsByClass(boxes) {
  const counts = { flame: 0, smoke: 0 };
  for (const { class: kind } of boxes) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function row({ class: kind, score, box }, index, highlight) {
  return el('tr', { onpointerenter: () => highlight(index), onpointerleave: () => highlight(null) },
    el('td', {}, el('i', { class: `swatch ${kind}`, 'aria-hidden': 'true' }), named('class', kind)),
    el('td', { class: 'number' }, percent(score)),
    el('td', { class: 'number' }, `${integer(box.x)}; ${integer(box.y)}`),
    el('td', { class: 'number' }, `${integer(box.width)} × ${integer(box.height)}`));
}

/** Fills the list, the counts and the timings. */
export function showDetections(document, highlight) {
  const boxes = boxesOf(document);
  byId('detection-rows').replaceChildren(...(boxes.length
    ? boxes.map((box, index) => row(box, index, highlight))
    : [el('tr', {}, el('td', { colspan: '4', class: 'dim' }, t('detections.none')))]));
  byId('detection-counts').replaceChildren(...Object.entries(countsByClass(boxes)).map(([kind, n]) =>
    el('span', { class: 'count' }, el('i', { class: `swatch ${kind}`, 'aria-hidden': 'true' }), `${t(`class.${kind}`)}: `, el('b', {}, String(n)))));
  const { model } = document;
  byId('detection-model').textContent = model ? t('detections.model', { id: model.id, version: model.version, sha: model.sha256.slice(0, 12) }) : '';
  byId('timings').replaceChildren(...stages.map(stage => el('div', { class: stage },
    el('dt', {}, t(`timing.${stage}`)),
    el('dd', {}, `${document.timingMs[stage] < 10 ? decimal(document.timingMs[stage]) : integer(document.timingMs[stage])} ${t('unit.ms')}`))));
}

// Sample pictures of known truth, for those who have none at hand.
import * as api from './api.js';
import { byId, el } from './dom.js';
import { t } from './texts.js';

const gallery = byId('sample-rows');
let known = [];

const caption = sample => [t(`samples.${sample.light}`, {}, sample.light), sample.smoking ? t('samples.smoke') : null].filter(Boolean).join(', ');

/** Fills the gallery, asking again while the samples are being drawn. */
export async function showSamples(open) {
  const answer = await api.samples();
  known = answer.items;
  byId('samples-rendering').hidden = answer.complete;
  byId('samples').hidden = answer.complete && known.length === 0;
  gallery.replaceChildren(...known.map(sample => el('li', {}, el('button', {
    type: 'button', class: 'sample', 'aria-label': t('samples.open', { name: caption(sample) }), onclick: () => open(sample),
  }, el('img', { src: api.sampleImageUrl(sample.name), alt: '', loading: 'lazy' }), el('span', {}, caption(sample))))));
  if (!answer.complete) setTimeout(() => showSamples(open).catch(() => {}), 1500);
}

/** The simulator's flow of a picture, thousand m3/day at 20 °C; null when the picture is no sample. */
export const truthOf = sha256 => known.find(sample => sample.sha256 === sha256)?.truth.gasFlow.value ?? null;

// What one pixel says for or against a number: its light, and where it lies on the flame.
import { el } from './dom.js';
import { figure, integer, length, luminance } from './format.js';
import { inside, nearest } from './geometry.js';
import { clippedFrom } from './pixels.js';
import { t } from './texts.js';

const fact = (key, ...value) => el('div', {}, el('dt', {}, t(`probe.${key}`)), el('dd', {}, ...value));

/** How far along its flame a point inside an outline lies; null without a centre line. */
function along(flame, point) {
  if (!(flame.centreLine?.length > 1)) return null;
  const pixels = nearest(flame.centreLine, point).along;
  // The length in metres allows for a lean out of the picture's plane: the whole line is as long as the card says.
  const metres = flame.lengthM === null ? null : pixels * flame.lengthM / flame.lengthPx;
  return fact('along', t('probe.along.value', { value: metres !== null && metres < 0.05 ? `${figure(0)} ${t('unit.m')}` : length(metres, pixels) }));
}

/** The facts of a pixel { x, y } of a document. */
export function evidence(document, at, pixel) {
  const point = [at.x + 0.5, at.y + 0.5]; // its middle
  const found = document.flares.findIndex(({ flame }) => flame?.contour.length > 2 && inside(flame.contour, point));
  const { red, green, blue } = pixel;
  return [
    el('p', { class: 'probe-title' }, t('probe.title', { x: integer(at.x), y: integer(at.y) })),
    el('dl', {},
      fact('luminance', luminance(pixel.luminance)),
      fact('srgb', `${red} ${green} ${blue}`),
      fact('clipped', pixel.clipped ? el('b', { class: 'clipped' }, t('probe.clipped.yes', { n: clippedFrom })) : t('probe.clipped.no')),
      fact('where', found < 0 ? t('probe.outside') : t('probe.inside', { n: found + 1 })),
      found < 0 ? null : along(document.flares[found].flame, point)),
  ];
}

// What dominates the uncertainty: one stacked bar and its legend.
import { el, svg } from './dom.js';
import { percent } from './format.js';
import { named } from './texts.js';

const known = ['flame-model', 'flicker', 'gas-composition', 'scale', 'wind', 'mask', 'calibration', 'site-scatter', 'missing-input'];

// share-0: anything new; at tier 3 the colours begin again, for none of the first six but flicker stands beside them.
const colour = source => `share-${known.indexOf(source) < 6 ? known.indexOf(source) + 1 : [1, 3, 5][known.indexOf(source) - 6]}`;

/** The bar of shares [{source, shareOfVariance}], largest first. */
export function shareBar(shares) {
  const shown = shares.filter(share => share.shareOfVariance >= 0.005);
  const name = share => named('source', share.source);
  let from = 0;
  const parts = shown.map(share => {
    const part = svg('rect', { class: colour(share.source), x: from * 100, y: 0, width: share.shareOfVariance * 100, height: 10 });
    from += share.shareOfVariance;
    return part;
  });
  return el('div', { class: 'shares' },
    svg('svg', { viewBox: '0 0 100 10', preserveAspectRatio: 'none', role: 'img',
      'aria-label': shown.map(share => `${name(share)} ${percent(share.shareOfVariance)}`).join(', ') }, ...parts),
    el('ul', {}, ...shown.map(share => el('li', {},
      el('i', { class: `swatch ${colour(share.source)}`, 'aria-hidden': 'true' }),
      `${name(share)} `, el('b', {}, percent(share.shareOfVariance))))));
}

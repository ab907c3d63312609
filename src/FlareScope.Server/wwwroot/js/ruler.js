// A scale bar in round metres that follows the zoom.
import { el } from './dom.js';
import { percent, tick } from './format.js';
import { named, t } from './texts.js';

const widest = 150; // CSS pixels

/** The scale bar in an element of the stage. */
export class Ruler {
  constructor(host) {
    this.host = host;
    this.bar = el('i');
    this.told = el('span');
    host.replaceChildren(this.told, this.bar);
    this.scale = null;
  }

  /** Takes a scale { metresPerPixel, relativeSigma, source }, or null: no bar. */
  show(scale) {
    this.scale = scale;
    this.host.hidden = !scale;
    if (scale) this.host.title = t('ruler.title', { source: named('ruler', scale.source) });
  }

  /** Fits the bar to a zoom of `pixels` CSS pixels for one of the picture. */
  place(pixels, room) {
    if (!this.scale) return;
    const perMetre = pixels / this.scale.metresPerPixel;
    const most = Math.min(widest, room * 0.35) / perMetre;
    const power = 10 ** Math.floor(Math.log10(most));
    const metres = [5, 2, 1].find(step => step * power <= most) * power;
    this.bar.style.width = `${metres * perMetre}px`;
    this.told.textContent = `${tick(metres)} ${t('unit.m')} ± ${percent(this.scale.relativeSigma)}`;
  }
}

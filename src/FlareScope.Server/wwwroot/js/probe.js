// Points at one pixel, by mouse, finger or keys, and shows what the measuring saw there.
import { byId } from './dom.js';
import { evidence } from './evidence.js';
import { Pixels } from './pixels.js';
import { t } from './texts.js';

const steps = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** The pixel under the pointer of a stage. */
export class Probe {
  constructor(stage) {
    this.stage = stage;
    this.mark = byId('probe-mark');
    this.panel = byId('probe');
    this.facts = byId('probe-facts');
    this.lens = byId('probe-lens');
    this.button = byId('stage-pixels');
    this.at = null;
    this.keys = false;

    const { frame } = stage;
    frame.addEventListener('pointermove', event => { if (event.pointerType === 'mouse' && event.buttons === 0) this.#point(event); });
    frame.addEventListener('click', event => { if (!event.target.closest('button')) this.#point(event); });
    frame.addEventListener('pointerleave', event => { if (event.pointerType === 'mouse' && !this.keys) this.hide(); });
    frame.addEventListener('keydown', event => this.#key(event), { capture: true });
    this.button.addEventListener('click', () => (this.at && this.keys ? this.hide() : this.#start()));
  }

  /** Takes a document and the address of its pixels. */
  show(document, url, isNew) {
    this.document = document;
    if (isNew) {
      this.hide();
      this.pixels = new Pixels(url);
    } else if (this.at) this.#tell();
  }

  /** Follows the picture when it is zoomed or moved. */
  place() {
    if (!this.at) return;
    const { x, y } = this.stage.toFrame(this.at.x + 0.5, this.at.y + 0.5);
    Object.assign(this.mark.style, { left: `${x}px`, top: `${y}px` });
    this.panel.classList.toggle('left', x > this.stage.frame.clientWidth / 2); // never over the place looked at
  }

  /** Takes the evidence away. */
  hide() {
    this.at = null;
    this.keys = false;
    this.panel.hidden = this.mark.hidden = true;
    this.button.setAttribute('aria-pressed', 'false');
  }

  #start() {
    const { frame } = this.stage;
    const bounds = frame.getBoundingClientRect();
    this.keys = true;
    this.button.setAttribute('aria-pressed', 'true');
    frame.focus({ preventScroll: true });
    this.#move(this.stage.toPicture({ clientX: bounds.left + bounds.width / 2, clientY: bounds.top + bounds.height / 2 }));
  }

  #point(event) {
    if (!this.document || this.stage.tool) return;
    if (event.pointerType === 'mouse' && event.type === 'pointermove') this.keys = false;
    this.#move(this.stage.toPicture(event));
  }

  #key(event) {
    if (event.key === 'p' || event.key === 'P') this.#start();
    else if (event.key === 'Escape' && this.at) this.hide();
    else if (this.keys && steps[event.key]) {
      const far = event.shiftKey ? 10 : 1;
      this.#move({ x: this.at.x + far * steps[event.key][0], y: this.at.y + far * steps[event.key][1] });
    } else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  #move({ x, y }) {
    const { width, height } = this.stage;
    this.at = { x: Math.min(Math.max(Math.floor(x), 0), width - 1), y: Math.min(Math.max(Math.floor(y), 0), height - 1) };
    this.panel.hidden = this.mark.hidden = false;
    this.facts.setAttribute('aria-live', this.keys ? 'polite' : 'off');
    this.place();
    this.#tell();
  }

  async #tell() {
    const { pixels } = this;
    if (!pixels.bitmap) this.facts.textContent = t('probe.reading');
    const good = await pixels.ready();
    if (!this.at || pixels !== this.pixels) return;
    if (!good) {
      this.facts.textContent = t('probe.lost');
      return;
    }
    pixels.magnify(this.lens, this.at.x, this.at.y);
    this.facts.replaceChildren(...evidence(this.document, this.at, pixels.at(this.at.x, this.at.y)));
  }
}

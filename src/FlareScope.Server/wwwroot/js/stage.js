// The picture and how it is looked at: fit, zoom, pan. Everything drawn on it is told in picture pixels.
import { byId } from './dom.js';

const maxScale = 16;

/** The viewport of one picture. Calls `onView` after every change of size, place or zoom. */
export class Stage {
  constructor(onView) {
    this.frame = byId('stage');
    this.plane = byId('stage-plane');
    this.image = byId('stage-image');
    this.overlay = byId('stage-overlay');
    this.onView = onView;
    this.tool = null;
    this.width = this.height = 1;
    this.scale = 1;
    this.x = this.y = 0;
    this.region = null;

    new ResizeObserver(() => this.look(this.region)).observe(this.frame);
    this.frame.addEventListener('wheel', event => this.#wheel(event), { passive: false });
    this.frame.addEventListener('keydown', event => this.#key(event));
    this.#dragging();
  }

  /** Shows a picture of the given size in pixels. */
  show(url, width, height, alt) {
    this.width = width;
    this.height = height;
    this.image.src = url;
    this.image.alt = alt;
    this.frame.style.aspectRatio = `${width} / ${height}`; // as far as the limits of its height allow
    this.overlay.setAttribute('viewBox', `0 0 ${width} ${height}`);
    this.look(null);
  }

  /** Looks at a region {x, y, width, height} in picture pixels, or at the whole picture (null). */
  look(region) {
    this.region = region;
    const { clientWidth, clientHeight } = this.frame;
    const target = region ?? { x: 0, y: 0, width: this.width, height: this.height };
    this.scale = Math.min(clientWidth / target.width, clientHeight / target.height, region ? maxScale : Infinity);
    this.x = clientWidth / 2 - (target.x + target.width / 2) * this.scale;
    this.y = clientHeight / 2 - (target.y + target.height / 2) * this.scale;
    this.#place();
  }

  /** Zooms by a factor about a point of the frame (its middle by default). */
  zoom(factor, at = { x: this.frame.clientWidth / 2, y: this.frame.clientHeight / 2 }) {
    const scale = Math.min(Math.max(this.scale * factor, 0.5 * this.#fitScale()), maxScale);
    const change = scale / this.scale;
    this.x = at.x - (at.x - this.x) * change;
    this.y = at.y - (at.y - this.y) * change;
    this.scale = scale;
    this.region = { x: -this.x / scale, y: -this.y / scale, width: this.frame.clientWidth / scale, height: this.frame.clientHeight / scale };
    this.#place();
  }

  /** A pointer event's place in picture pixels, kept inside the picture. */
  toPicture(event) {
    const bounds = this.frame.getBoundingClientRect();
    return {
      x: Math.min(Math.max((event.clientX - bounds.left - this.x) / this.scale, 0), this.width),
      y: Math.min(Math.max((event.clientY - bounds.top - this.y) / this.scale, 0), this.height),
    };
  }

  /** A point of the picture in the frame, CSS pixels. */
  toFrame(x, y) {
    return { x: this.x + x * this.scale, y: this.y + y * this.scale };
  }

  /** Hands dragging to a tool {start, move, end}, or back to panning (null). */
  use(tool) {
    this.tool = tool;
    this.frame.classList.toggle('drawing', tool !== null);
  }

  #fitScale() {
    return Math.min(this.frame.clientWidth / this.width, this.frame.clientHeight / this.height);
  }

  #place() {
    const style = this.plane.style;
    style.left = `${this.x}px`;
    style.top = `${this.y}px`;
    style.width = `${this.width * this.scale}px`;
    style.height = `${this.height * this.scale}px`;
    this.frame.classList.toggle('zoomed', this.scale > this.#fitScale() * 1.01);
    this.onView();
  }

  #wheel(event) {
    if (!event.ctrlKey && !event.metaKey) return; // a plain wheel scrolls the page
    event.preventDefault();
    const bounds = this.frame.getBoundingClientRect();
    this.zoom(Math.exp(-event.deltaY / 300), { x: event.clientX - bounds.left, y: event.clientY - bounds.top });
  }

  #key(event) {
    const step = 40;
    const moves = { ArrowLeft: [step, 0], ArrowRight: [-step, 0], ArrowUp: [0, step], ArrowDown: [0, -step] };
    if (event.key === '+' || event.key === '=') this.zoom(1.4);
    else if (event.key === '-') this.zoom(1 / 1.4);
    else if (event.key === '0') this.look(null);
    else if (moves[event.key]) {
      this.x += moves[event.key][0];
      this.y += moves[event.key][1];
      this.#place();
    } else return;
    event.preventDefault();
  }

  #dragging() {
    let last = null;
    this.frame.addEventListener('pointerdown', event => {
      if (event.button !== 0 || event.target.closest('button')) return;
      this.frame.setPointerCapture(event.pointerId);
      last = { x: event.clientX, y: event.clientY };
      this.tool?.start(this.toPicture(event));
    });
    this.frame.addEventListener('pointermove', event => {
      if (!last) return;
      if (this.tool) this.tool.move(this.toPicture(event));
      else if (this.frame.classList.contains('zoomed')) {
        this.x += event.clientX - last.x;
        this.y += event.clientY - last.y;
        this.#place();
      }
      last = { x: event.clientX, y: event.clientY };
    });
    const end = event => {
      if (!last) return;
      last = null;
      this.tool?.end(this.toPicture(event));
    };
    this.frame.addEventListener('pointerup', end);
    this.frame.addEventListener('pointercancel', end);
  }
}

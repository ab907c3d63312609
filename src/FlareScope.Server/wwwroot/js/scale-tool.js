// Draws a line over something of known length.

/** Lets the user drag one line on a stage; `onLine` gets [x1, y1, x2, y2] in picture pixels. */
export class ScaleTool {
  constructor(stage, overlay, hint, onLine) {
    Object.assign(this, { stage, overlay, hint, onLine, from: null });
  }

  /** Starts drawing. */
  arm() {
    this.hint.hidden = false;
    this.stage.use(this);
    this.stage.frame.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
    this.stage.frame.focus({ preventScroll: true });
  }

  /** Gives dragging back. */
  disarm() {
    this.hint.hidden = true;
    this.from = null;
    this.stage.use(null);
  }

  start(point) {
    this.from = point;
  }

  move(point) {
    if (this.from) this.overlay.drawLine(this.#line(point));
  }

  end(point) {
    if (!this.from) return;
    const line = this.#line(point);
    if (Math.hypot(line[2] - line[0], line[3] - line[1]) * this.stage.scale < 8) {
      this.from = null; // a click, not a line
      return;
    }
    this.disarm();
    this.onLine(line);
  }

  #line(point) {
    return [this.from.x, this.from.y, point.x, point.y].map(value => Math.round(value * 10) / 10);
  }
}

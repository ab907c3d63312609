// Boxes, contours and the scale line over the picture.
import { byId, el, svg } from './dom.js';
import { percent } from './format.js';
import { t } from './texts.js';

const pointsOf = line => line.map(([x, y]) => `${x},${y}`).join(' ');

/** Draws a document over a stage. */
export class Overlay {
  constructor(stage) {
    this.stage = stage;
    this.labels = byId('stage-labels');
    this.marks = [];
    this.line = null;
  }

  /** Shows the flares of a document (null clears). */
  show(document) {
    const shapes = [];
    this.marks = [];
    for (const flare of document?.flares ?? []) {
      if (flare.flame?.contour.length > 2) shapes.push(svg('polygon', { class: 'contour', points: pointsOf(flare.flame.contour) }));
      if (flare.flame?.centreLine?.length > 1) shapes.push(svg('polyline', { class: 'centre-line', points: pointsOf(flare.flame.centreLine) }));
      for (const { class: kind, score, box } of flare.detections) {
        shapes.push(svg('rect', { class: `box ${kind}`, ...box, 'data-box': this.marks.length }));
        this.marks.push({ x: box.x, y: box.y, text: `${t(`class.${kind}`)} ${percent(score)}`, kind });
      }
    }
    this.stage.overlay.replaceChildren(...shapes);
    this.labels.replaceChildren(...this.marks.map(mark => el('span', { class: `chip ${mark.kind}` }, mark.text)));
    this.drawLine(this.line);
    this.place();
  }

  /** Draws the reference line [x1, y1, x2, y2] (null removes it). */
  drawLine(line) {
    this.line = line;
    this.stage.overlay.querySelector('.scale-line')?.remove();
    if (!line) return;
    const [x1, y1, x2, y2] = line;
    this.stage.overlay.append(svg('g', { class: 'scale-line' },
      svg('line', { class: 'under', x1, y1, x2, y2 }),
      svg('line', { x1, y1, x2, y2 }),
      // A zero-length round-capped line is a dot whose size does not follow the zoom.
      ...[[x1, y1], [x2, y2]].map(([x, y]) => svg('line', { class: 'end', x1: x, y1: y, x2: x, y2: y }))));
  }

  /** Lights up one box, by its place in the list of detections (null: none). */
  highlight(index) {
    for (const rect of this.stage.overlay.querySelectorAll('.box'))
      rect.classList.toggle('lit', rect.dataset.box === String(index));
  }

  /** Puts the labels where the boxes are now. */
  place() {
    const height = 20;
    this.marks.forEach((mark, index) => {
      const { x, y } = this.stage.toFrame(mark.x, mark.y);
      const style = this.labels.children[index]?.style;
      if (!style) return;
      style.left = `${x}px`;
      style.top = `${y < height ? y : y - height}px`;
    });
  }
}

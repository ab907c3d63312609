// Boxes, outlines, lines and their figures over the picture.
import { byId, el, svg } from './dom.js';
import { placeLabels } from './labels.js';
import { marksOf } from './marks.js';
import { Ruler } from './ruler.js';

/** Draws a document over a stage. */
export class Overlay {
  constructor(stage) {
    this.stage = stage;
    this.labels = byId('stage-labels');
    this.ruler = new Ruler(byId('ruler'));
    this.notes = [];
    this.line = null;
  }

  /** Shows the flares of a document (null clears) and, when the camera tells it, the tip of the stack. */
  show(document, camera = null) {
    const flares = document?.flares ?? [];
    const { x, y } = camera?.tip ?? {};
    const tip = typeof x === 'number' && typeof y === 'number' ? [x, y] : null;
    let boxes = 0;
    const marks = flares.map((flare, index) => {
      boxes += flare.detections.length;
      // One tip is told and flares come in order of size: it belongs to the first.
      return marksOf(flare, index === 0 ? tip : null, boxes - flare.detections.length);
    });
    this.notes = marks.flatMap(mark => mark.notes);
    this.stage.overlay.replaceChildren(...marks.flatMap(mark => mark.shapes));
    this.labels.replaceChildren(...this.notes.map(note => el('span', { class: note.kind }, note.text)));
    this.ruler.show(flares.find(flare => flare.flame?.scale)?.flame.scale ?? null);
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

  /** Puts the labels where their points are now, and fits the scale bar to the zoom. */
  place() {
    const { frame } = this.stage;
    placeLabels(this.notes, this.labels.children, (x, y) => this.stage.toFrame(x, y), frame);
    this.ruler.place(this.stage.scale, frame.clientWidth);
  }
}

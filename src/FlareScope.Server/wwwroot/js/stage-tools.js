// The buttons above the picture: looking closer, and what is drawn.
import { byId } from './dom.js';

/** Makes the buttons work; `flare` gives the largest flare shown or undefined. */
export function listenToTools(stage, flare) {
  byId('stage-fit').addEventListener('click', () => stage.look(null));
  byId('stage-flare').addEventListener('click', () => toFlare(stage, flare()));
  byId('stage-in').addEventListener('click', () => stage.zoom(1.5));
  byId('stage-out').addEventListener('click', () => stage.zoom(1 / 1.5));
  for (const button of document.querySelectorAll('[data-layer]'))
    button.addEventListener('click', () => {
      const hidden = byId('stage').classList.toggle(`no-${button.dataset.layer}`);
      button.setAttribute('aria-pressed', String(!hidden));
    });
}

function toFlare(stage, flare) {
  const boxes = flare?.detections ?? [];
  const box = (boxes.find(detection => detection.class === 'flame') ?? boxes[0])?.box;
  if (!box) return;
  const room = Math.max(box.width, box.height) * 0.6;
  stage.look({ x: box.x - room, y: box.y - room, width: box.width + 2 * room, height: box.height + 2 * room });
}

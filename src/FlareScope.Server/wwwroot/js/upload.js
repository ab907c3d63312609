// A picture comes in by click, drag or paste.
import { byId } from './dom.js';

const pictureOf = files => [...files].find(file => file.type.startsWith('image/')) ?? files[0];

/** Calls `take(file, many)` for every picture the user brings. */
export function listenForPictures(take) {
  const zone = byId('drop');
  const input = byId('file');

  input.addEventListener('change', () => {
    if (input.files.length) take(pictureOf(input.files), input.files.length > 1);
    input.value = '';
  });

  // The whole window takes a drop: a near miss must not make the browser leave the page.
  let depth = 0;
  const over = inside => document.body.classList.toggle('dropping', inside);
  window.addEventListener('dragenter', () => over(++depth > 0));
  window.addEventListener('dragleave', () => over(--depth > 0));
  window.addEventListener('dragover', event => event.preventDefault());
  window.addEventListener('drop', event => {
    event.preventDefault();
    depth = 0;
    over(false);
    const { files } = event.dataTransfer;
    if (files.length) take(pictureOf(files), files.length > 1);
  });

  window.addEventListener('paste', event => {
    const { files } = event.clipboardData;
    if (files.length) take(pictureOf(files), false);
  });

  return { busy: on => zone.classList.toggle('busy', on) };
}

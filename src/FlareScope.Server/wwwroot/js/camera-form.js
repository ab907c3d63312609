// What is known of the shot, as camera.json: the scale in one of three ways, the tip and the wind.
import { byId } from './dom.js';
import { integer } from './format.js';
import { t } from './texts.js';

// What of camera.json tells the scale; a way chosen in the form takes their place.
const scaleFields = ['scale', 'distanceM', 'slantDistanceM', 'horizontalFovDeg', 'focalLengthPx', 'focalLengthMm', 'focalLength35Mm', 'drone', 'stack'];

// An absurd number goes to the server as it is: it answers in one line what is wrong with it.
const number = input => (Number.isNaN(input.valueAsNumber) ? null : input.valueAsNumber);

/** The form of scale, tip and wind. Calls `onChange` when the camera changed, `onDraw` to start the line tool. */
export class CameraForm {
  constructor({ onChange, onDraw, onLine, onProblem }) {
    this.onChange = onChange;
    this.onLine = onLine;
    this.onProblem = onProblem;
    this.modes = [...document.querySelectorAll('input[name="scale-mode"]')];
    this.ends = ['x1', 'y1', 'x2', 'y2'].map(name => byId(`line-${name}`));
    this.metres = byId('line-metres');
    this.distance = byId('distance');
    this.fov = byId('fov');
    this.diameter = byId('tip-diameter');
    this.wind = byId('wind');
    this.plume = byId('plume-speed');
    this.file = null;

    for (const mode of this.modes) mode.addEventListener('change', () => { this.#showMode(); this.onChange(); });
    for (const input of [this.metres, this.distance, this.fov, this.diameter, this.wind, this.plume])
      input.addEventListener('input', () => { this.#told(); this.onChange(); });
    for (const input of this.ends) input.addEventListener('change', () => { this.onLine(this.line); this.#told(); this.onChange(); });
    byId('line-draw').addEventListener('click', onDraw);
    byId('camera-file').addEventListener('change', event => this.#read(event.target));
    this.#showMode();
  }

  /** The way the scale is told: none, line, distance or file. */
  get mode() {
    return this.modes.find(mode => mode.checked).value;
  }

  /** Chooses a way without telling anybody. */
  set mode(value) {
    for (const mode of this.modes) mode.checked = mode.value === value;
    this.#showMode();
  }

  /** The line [x1, y1, x2, y2] or null. */
  get line() {
    const values = this.ends.map(number);
    return values.includes(null) ? null : values;
  }

  /** Whether the chosen way of telling the scale has all it needs: half a line is no reason to measure again. */
  get complete() {
    if (this.mode === 'line') return this.line !== null && number(this.metres) !== null;
    return this.mode !== 'distance' || (number(this.distance) !== null && number(this.fov) !== null);
  }

  /** Takes a drawn line and asks for its length. */
  takeLine(line) {
    this.mode = 'line';
    line.forEach((value, index) => { this.ends[index].value = value; });
    this.#told();
    this.metres.focus({ preventScroll: matchMedia('(min-width: 60rem)').matches });
    this.onChange();
  }

  /** The camera document, or null when nothing is known. */
  camera() {
    const camera = { ...(this.file ?? {}) };
    const { mode, line } = this;
    if (mode !== 'file') for (const name of [...scaleFields, 'imageWidthPx', 'sensorWidthMm', 'pitchDeg', 'uncertainty']) delete camera[name];
    if (mode === 'line' && line && number(this.metres) !== null) camera.scale = { pixels: line, metres: number(this.metres) };
    if (mode === 'distance' && number(this.distance) !== null && number(this.fov) !== null)
      Object.assign(camera, { distanceM: number(this.distance), horizontalFovDeg: number(this.fov) });
    camera.tip = { ...camera.tip, diameterM: number(this.diameter) };
    camera.windSpeedMS = number(this.wind);
    camera.plumeSpeedMS = number(this.plume);
    return Object.values(camera).every(empty) ? null : camera;
  }

  /** Shows a camera document (null clears the form). */
  show(camera) {
    const line = camera?.scale?.pixels ?? [null, null, null, null];
    this.ends.forEach((input, index) => { input.value = line[index] ?? ''; });
    this.metres.value = camera?.scale?.metres ?? '';
    this.distance.value = camera?.horizontalFovDeg ? camera.distanceM ?? '' : '';
    this.fov.value = camera?.horizontalFovDeg ?? '';
    this.diameter.value = rounded(camera?.tip?.diameterM);
    this.wind.value = rounded(camera?.windSpeedMS);
    this.plume.value = rounded(camera?.plumeSpeedMS);
    this.file = camera;
    this.mode = modeOf(camera);
    byId('camera-file-name').textContent = t(this.mode === 'file' ? 'scale.file.from-record' : 'scale.file.none');
    this.#told();
  }

  #showMode() {
    for (const panel of document.querySelectorAll('[data-scale]')) panel.hidden = panel.dataset.scale !== this.mode;
  }

  #told() {
    const { line } = this;
    const length = line && Math.hypot(line[2] - line[0], line[3] - line[1]);
    byId('line-told').textContent = !line ? ''
      : `${t('scale.line.length', { n: integer(length) })}. ${number(this.metres) === null ? t('scale.line.needed') : ''}`;
    byId('line-draw').textContent = t(line ? 'scale.line.again' : 'scale.line.draw');
  }

  async #read(input) {
    const [file] = input.files;
    if (!file) return;
    try {
      const camera = JSON.parse(await file.text());
      this.show(camera);
      this.mode = 'file';
      byId('camera-file-name').textContent = file.name;
      this.onLine(this.line);
      this.onChange();
    } catch (error) {
      this.onProblem({ detail: `${file.name}: ${error.message}` });
    }
    input.value = '';
  }
}

const rounded = value => (value === null || value === undefined ? '' : Math.round(value * 1000) / 1000);

const empty = value => value === null || value === undefined || (typeof value === 'object' && Object.values(value).every(empty));

function modeOf(camera) {
  if (camera?.scale?.pixels) return 'line';
  if (camera?.horizontalFovDeg && camera.distanceM) return 'distance';
  if (camera && scaleFields.some(name => !empty(camera[name]))) return 'file';
  return 'none';
}

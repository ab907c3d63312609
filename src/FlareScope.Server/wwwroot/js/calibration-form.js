// A calibration of this camera at its site: a file that makes the flow tier 3.
import { byId } from './dom.js';
import { integer } from './format.js';
import { t } from './texts.js';

const longest = 2 * 1024 * 1024; // bytes; the server takes no more

/** The calibration's field. `onChange` measures again and gives false when the server would not have it. */
export class CalibrationForm {
  constructor(onChange, onProblem) {
    Object.assign(this, { onChange, onProblem });
    this.told = byId('calibration-told');
    this.remove = byId('calibration-remove');
    byId('calibration-file').addEventListener('change', event => this.#read(event.target));
    this.remove.addEventListener('click', () => this.#take(null, null));
    this.show(null);
  }

  /** Shows what a record was made with ({ site, points } or null); from then on nothing has changed. */
  show(known) {
    this.known = known;
    this.change = undefined; // absent in a request: as before
    this.told.textContent = known ? t('calibration.given', { site: known.site, points: integer(known.points) }) : t('calibration.none');
    this.remove.hidden = !known;
  }

  async #take(text, known) {
    const before = this.known;
    this.show(known);
    this.change = text;
    this.show(await this.onChange() ? known : before);
  }

  async #read(input) {
    const [file] = input.files;
    input.value = '';
    if (!file) return;
    if (file.size > longest) {
      this.onProblem({ code: 'calibration-too-large' });
      return;
    }
    const text = await file.text();
    try {
      await this.#take(text, JSON.parse(text));
    } catch (error) {
      this.onProblem({ code: 'calibration-not-json', detail: `${file.name}: ${error.message}` });
    }
  }
}

// One place where the page says that something went wrong, in the reader's language where the code is known.
import { byId } from './dom.js';
import { has, t } from './texts.js';

const box = byId('problem');
const text = byId('problem-text');
const trace = byId('problem-trace');

byId('problem-close').addEventListener('click', clearProblem);

/** Shows a Problem (or any error). */
export function showProblem(error) {
  if (error.name === 'AbortError') return;
  const keys = [`problem.${error.code}`, `problem.${String(error.code).split('-')[0]}`];
  const key = keys.find(has);
  const detail = error.detail ?? error.message;
  text.textContent = key ? t(key) : detail;
  const shown = [key && detail ? detail : null, error.code === 'internal' && error.traceId ? t('problem.trace', { id: error.traceId }) : null];
  trace.textContent = shown.filter(Boolean).join(' — ');
  box.hidden = false;
  box.scrollIntoView({ block: 'nearest' });
}

/** Takes the message away. */
export function clearProblem() {
  box.hidden = true;
}

/** Runs an action and shows what goes wrong; gives undefined then. */
export async function guarded(action) {
  try {
    return await action();
  } catch (error) {
    showProblem(error);
    return undefined;
  }
}

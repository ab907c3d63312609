// Joins the parts of the page: a picture comes in, its document is shown, and what is known of the shot can change.
import * as api from './api.js';
import { CalibrationForm } from './calibration-form.js';
import { CameraForm } from './camera-form.js';
import { showDetections, countsByClass, boxesOf } from './detections.js';
import { byId, debounce, el } from './dom.js';
import { flareCard } from './flare-card.js';
import { figure, percent, unit } from './format.js';
import { GasForm } from './gas-form.js';
import { showHistory } from './history.js';
import { startLive } from './live.js';
import { offerModels, showModel } from './model-card.js';
import { Overlay } from './overlay.js';
import { Probe } from './probe.js';
import { clearProblem, guarded, showProblem } from './problems.js';
import { showSamples, truthOf } from './samples.js';
import { ScaleTool } from './scale-tool.js';
import { Stage } from './stage.js';
import { listenToTools } from './stage-tools.js';
import { named, plural, t } from './texts.js';
import { listenForPictures } from './upload.js';

let current = null; // the document shown
let version = 0; // of its annotated picture
let running = null; // the measurement under way
let passing = 0; // timer of a message
const largest = 64 * 1024 * 1024; // bytes of a picture

const stage = new Stage(() => { overlay?.place(); probe?.place(); });
const overlay = new Overlay(stage);
const probe = new Probe(stage);
const slider = byId('confidence');
const pictures = listenForPictures(take);
const measureSoon = debounce(500, measure);
const detectSoon = debounce(350, detect);

const tool = new ScaleTool(stage, overlay, byId('stage-hint'), line => {
  overlay.drawLine(line);
  camera.takeLine(line);
  byId('line-metres').scrollIntoView({ block: 'nearest', behavior: 'smooth' });
});
const camera = new CameraForm({
  onChange: () => {
    overlay.drawLine(camera.mode === 'line' ? camera.line : null);
    if (camera.complete) measureSoon();
  },
  onDraw: () => tool.arm(),
  onLine: line => overlay.drawLine(line),
  onProblem: showProblem,
});
const gas = new GasForm(measureSoon);
const calibration = new CalibrationForm(measure, showProblem);

/** Analyses a file of the user. */
async function take(file, many) {
  if (file.size > largest) {
    showProblem({ code: 'request-too-large' }); // the server would hang up in the middle
    return;
  }
  camera.show(null);
  calibration.show(null);
  await analyse(file, file.name || 'clipboard.png', null, many ? t('upload.many') : '');
}

async function takeSample(sample) {
  await guarded(async () => {
    const [image, document] = await Promise.all([api.sampleImage(sample.name), api.sampleCamera(sample.name)]);
    camera.show(document);
    calibration.show(null);
    gas.show(sample.gas);
    await analyse(image, `${sample.name}.jpg`, document);
  });
}

async function analyse(image, name, known, note = '') {
  clearProblem();
  tell(t('upload.busy'));
  pictures.busy(true);
  const confidence = slider.dataset.touched ? Number(slider.value) : null;
  const document = await guarded(() => api.analyse({ image, name, camera: known, gas: gas.gas(), confidence }));
  pictures.busy(false);
  tell(document ? [t('upload.done'), headline(document), note].join(' ') : '', true);
  if (!document) return;
  history.pushState({}, '', `/?id=${document.id}`);
  show(document, true);
  showHistory(open);
}

/** Measures again with what the forms say; an older measurement under way is dropped. */
async function measure() {
  if (!current) return false;
  const told = { camera: camera.camera(), gas: gas.gas(), calibration: calibration.change };
  return again(signal => api.measure(current.id, told, signal), t('inputs.busy'));
}

/** Detects again with another confidence. */
async function detect() {
  if (!current) return;
  await again(signal => api.detect(current.id, Number(slider.value), signal), t('detector.busy'));
}

async function again(action, words) {
  running?.abort();
  const mine = running = new AbortController();
  tell(words);
  document.body.classList.add('measuring');
  const fresh = await guarded(() => action(mine.signal));
  if (running !== mine) return false;
  document.body.classList.remove('measuring');
  tell('');
  if (!fresh) return false;
  clearProblem();
  show(fresh, false);
  showHistory(open);
  return true;
}

/** Opens a record of the history. */
async function open(id, push = true) {
  await guarded(async () => {
    const [document, known] = await Promise.all([api.analysis(id), api.inputs(id)]);
    clearProblem();
    camera.show(known.camera);
    calibration.show(known.calibration);
    gas.show(known.gas);
    slider.value = known.confidence;
    slider.dataset.touched = 'yes';
    tellConfidence();
    if (push) history.pushState({}, '', `/?id=${id}`);
    show(document, true);
  });
}

function show(result, isNew) {
  current = result;
  version += 1;
  byId('start').hidden = true;
  byId('work').hidden = false;
  const { source, flares } = result;
  if (isNew) {
    tool.disarm();
    stage.show(api.imageUrl(result.id), source.width, source.height, t('stage.alt', { name: source.name }));
    window.scrollTo({ top: byId('work').offsetTop - 12, behavior: 'smooth' });
  }
  overlay.show(result, camera.camera());
  probe.show(result, api.pixelsUrl(result.id), isNew);
  overlay.drawLine(camera.mode === 'line' ? camera.line : null);
  byId('stage-name').textContent = source.name;
  byId('stage-simulation').hidden = source.kind !== 'simulation';
  byId('stage-flare').disabled = flares.length === 0;
  byId('download-picture').href = api.annotatedUrl(result.id, version);
  byId('download-picture').download = `${source.name.replace(/\.[^.]+$/, '')}-flarescope.jpg`;
  byId('download-json').href = api.documentUrl(result.id);
  byId('download-json').download = `${source.name.replace(/\.[^.]+$/, '')}.json`;
  const counts = countsByClass(boxesOf(result));
  byId('summary').textContent = flares.length
    ? `${plural('summary.flares', flares.length)} · ${Object.entries(counts).map(([kind, n]) => `${named('class', kind)} ${n}`).join(', ')}`
    : t('summary.none');
  const truth = flares.length === 1 ? truthOf(source.sha256) : null;
  byId('flares').replaceChildren(...(flares.length
    ? flares.map((flare, index) => flareCard(flare, index + 1, { truth, onScale }))
    : [el('p', { class: 'card empty' }, el('b', {}, t('summary.none')), ' ', t('summary.none.how'))]));
  showDetections(result, index => overlay.highlight(index));
}

const headline = ({ flares: [largest] }) =>
  (largest?.estimate.gasFlow ? `${figure(largest.estimate.gasFlow.p50)} ${unit(largest.estimate.gasFlow)}` : '');

/** Leads from "no scale" to the tool that gives one. */
function onScale(mode) {
  camera.mode = mode;
  if (mode === 'line') tool.arm();
  else {
    byId('scale').scrollIntoView({ block: 'center', behavior: 'smooth' });
    byId('distance').focus({ preventScroll: true });
  }
}

function reset(push = true) {
  running?.abort();
  current = null;
  tool.disarm();
  camera.show(null);
  calibration.show(null);
  gas.show('unknown');
  clearProblem();
  byId('work').hidden = true;
  byId('start').hidden = false;
  if (push) history.pushState({}, '', '/');
  byId('start').scrollIntoView({ block: 'nearest' });
}

/** Says something in passing; what is over does not stay. */
function tell(words, over = false) {
  clearTimeout(passing);
  byId('status').textContent = words;
  if (over) passing = setTimeout(() => tell(''), 2500);
}

function tellConfidence() {
  byId('confidence-told').textContent = percent(Number(slider.value));
}

listenToTools(stage, () => current?.flares[0]);
byId('stage-new').addEventListener('click', () => reset());
byId('stage-cancel').addEventListener('click', () => { tool.disarm(); overlay.drawLine(camera.line); });
slider.addEventListener('input', () => { slider.dataset.touched = 'yes'; tellConfidence(); detectSoon(); });
window.addEventListener('popstate', () => {
  const id = new URLSearchParams(location.search).get('id');
  if (id) open(id, false);
  else reset(false);
});
window.addEventListener('keydown', event => { if (event.key === 'Escape') tool.disarm(); });

tellConfidence();
await guarded(async () => {
  const model = await showModel();
  if (model.available && !slider.dataset.touched) slider.value = model.defaults.confidence;
  tellConfidence();
});
await guarded(() => offerModels(model => {
  if (!slider.dataset.touched) slider.value = model.defaults.confidence;
  tellConfidence();
}));
await guarded(() => showSamples(takeSample));
showHistory(open);
if (byId('live')) startLive();
const asked = new URLSearchParams(location.search).get('id');
if (asked) await open(asked, false);

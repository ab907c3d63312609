// The HTTP interface as the page uses it; /docs describes it all.
const base = '/api/v1';

/** An answer of the server that says what went wrong: code, detail, traceId. */
export class Problem extends Error {
  constructor({ code, detail, traceId, status }) {
    super(detail ?? code);
    Object.assign(this, { code, detail, traceId, status });
  }
}

async function send(path, options = {}) {
  let response;
  try {
    response = await fetch(base + path, { headers: { Accept: 'application/json' }, ...options });
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    throw new Problem({ code: 'network' });
  }
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new Problem({ code: 'internal', status: response.status, ...body });
  return body;
}

const post = (path, body, signal) => send(path, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
  body: JSON.stringify(body),
  signal,
});

/** Analyses a picture: image (File or Blob), camera (object or null), gas (text), confidence (number or null). */
export function analyse({ image, name, camera, gas, confidence }) {
  const form = new FormData();
  form.append('image', image, name);
  if (camera) form.append('camera', JSON.stringify(camera));
  if (gas) form.append('gas', gas);
  if (confidence !== null && confidence !== undefined) form.append('confidence', String(confidence));
  return send('/analyses', { method: 'POST', body: form });
}

/** Measures again; an undefined calibration stays as it was, null takes it away. */
export const measure = (id, { camera, gas, calibration }, signal) => post(`/analyses/${id}/measure`, { camera, gas, calibration }, signal);
export const detect = (id, confidence, signal) => post(`/analyses/${id}/detect`, { confidence }, signal);
export const analysis = id => send(`/analyses/${encodeURIComponent(id)}`);
export const inputs = id => send(`/analyses/${encodeURIComponent(id)}/inputs`);
export const list = (before = null) => send(`/analyses?limit=12${before ? `&before=${before}` : ''}`);
export const model = () => send('/model');
export const models = () => send('/models');
export const chooseModel = sha256 => send('/models/active', {
  method: 'PUT',
  headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
  body: JSON.stringify({ sha256 }),
});
export const samples = () => send('/samples');
export const sampleCamera = name => send(`/samples/${name}/camera`);

export const imageUrl = id => `${base}/analyses/${id}/image`;
export const pixelsUrl = id => `${base}/analyses/${id}/pixels`;
export const thumbnailUrl = id => `${base}/analyses/${id}/thumbnail`;
export const annotatedUrl = (id, version) => `${base}/analyses/${id}/annotated?lang=${document.documentElement.lang}&v=${version}`;
export const documentUrl = id => `${base}/analyses/${id}`;
export const sampleImageUrl = name => `${base}/samples/${name}/image`;

/** The bytes of a sample picture. */
export async function sampleImage(name) {
  const response = await fetch(sampleImageUrl(name));
  if (!response.ok) throw new Problem({ code: 'internal', status: response.status });
  return response.blob();
}

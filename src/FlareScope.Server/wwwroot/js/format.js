// Numbers as a reader of the chosen language expects them.
import { language, t } from './texts.js';

const two = new Intl.NumberFormat(language, { minimumSignificantDigits: 2, maximumSignificantDigits: 2 });
const plain = new Intl.NumberFormat(language, { maximumSignificantDigits: 2 });
const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
const one = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
const sign = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0, signDisplay: 'exceptZero' });
const fine = new Intl.NumberFormat(language, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
const share = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
const moment = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });

/** Two significant digits: more would promise what a picture cannot keep. */
export const figure = value => two.format(value);

/** The figure of an axis: no trailing zero. */
export const tick = value => plain.format(value);

/** No digits after the decimal mark. */
export const integer = value => whole.format(value);

/** At most one digit after the decimal mark. */
export const decimal = value => one.format(value);

/** A share 0..1 in percent. */
export const percent = value => share.format(value);

/** A difference -1… in percent, with its sign. */
export const signedPercent = value => sign.format(value);

/** A luminance 0..1. */
export const luminance = value => fine.format(value);

/** A date with time, short. */
export const time = iso => moment.format(new Date(iso));

/** A unit in words, with the reference state of a volume beside it. */
export function unit(band) {
  const name = t(`unit.${band.unit}`, {}, band.unit);
  return band.reference ? `${name}, ${t(`reference.${band.reference}`, {}, band.reference)}` : name;
}

/** A length: metres where the scale is known, else pixels. */
export const length = (metres, pixels) => (metres === null || metres === undefined
  ? `${integer(pixels)} ${t('unit.px')}` : `${figure(metres)} ${t('unit.m')}`);

/** Small masses read better in kilograms. */
export function readable(band) {
  if (band.unit !== 't/day' || band.p50 >= 0.1) return band;
  return { unit: 'kg/day', reference: null, p05: band.p05 * 1000, p50: band.p50 * 1000, p95: band.p95 * 1000 };
}

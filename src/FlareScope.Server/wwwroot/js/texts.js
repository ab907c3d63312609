// The words of the page: the server puts the resource of the chosen language into the document.
const source = document.getElementById('texts');
const texts = JSON.parse(source.textContent);

export const language = document.documentElement.lang;
const plurals = new Intl.PluralRules(language);

/** The text of a key with its {placeholders} filled; the fallback (or the key) when there is none. */
export function t(key, values = {}, fallback = key) {
  const text = texts[key] ?? fallback;
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/** The name of a code the server may have learnt before this page: its text, else the code in plain letters. */
export const named = (kind, code) => texts[`${kind}.${code}`] ?? String(code).replaceAll('-', ' ');

/** Whether there is a text of that key. */
export const has = key => key in texts;

/** The text of a key in the plural form of n: `key.one`, `key.few`, `key.many` or `key.other`. */
export const plural = (key, n) => t(`${key}.${plurals.select(n)}`, { n: String(n) });

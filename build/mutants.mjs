// What build/mutate.sh needs beside Stryker: a sample of the code to change, and the score of a report.
//   node mutants.mjs sample ROOT GROUP N SEED SKIPPED...   prints one --mutate pattern a file, with the character spans of the members drawn
//   node mutants.mjs score ROOT REPORT [GROUP N SEED SKIPPED...]   prints one line a folder; for a sample with its 95 % interval
// Members (a property, a method) are drawn, not single mutants: a mutant of a whole block lies in no smaller span. They are drawn one
// after another, by chance alone, until their lines of code should hold N mutants.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const mutantsPerLine = 0.7; // of code, about: Emissions 0.57, Gas 0.63, Cameras with Detection 0.82

/** Files of a folder; of one that ends with "/." without its subfolders. */
const files = folder => readdirSync(folder, { recursive: !folder.endsWith('/.'), withFileTypes: true })
  .filter(entry => entry.isFile() && entry.name.endsWith('.cs'))
  .map(entry => join(entry.parentPath ?? entry.path, entry.name)).sort();

const isCode = line => line.trim().length > 2 && !/^\s*(\/\/|using |namespace )/.test(line);

/** Members of a file: from a line at the type's own indentation that follows an empty line to the next such line. */
function members(path) {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  const found = [];
  let [at, line, empty] = [0, 0, true];
  for (const row of text.split('\n')) {
    line++;
    if (found.length === 0 || (empty && /^ {4}\S/.test(row)))
      found.push({ path, from: at, firstLine: line, code: 0 });
    const member = found.at(-1);
    at += row.length + 1;
    member.to = Math.min(at, text.length);
    member.code += isCode(row) ? 1 : 0;
    empty = row.trim() === '';
  }
  return found.filter(member => member.code > 0);
}

/** [key, items] for each key, in the order of their first item. */
function groups(items, key) {
  const found = new Map();
  for (const item of items)
    found.set(key(item), [...(found.get(key(item)) ?? []), item]);
  return found;
}

function random(seed) { // mulberry32
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6D2B79F5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function draw(core, group, count, seed, skipped) {
  const all = group.split(',').flatMap(folder => files(`${core}/${folder}`))
    .filter(path => !skipped.includes(relative(core, path))).flatMap(members);
  const next = random(seed);
  for (let i = all.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [all[i], all[j]] = [all[j], all[i]];
  }
  const drawn = [];
  for (let lines = 0; drawn.length < all.length && lines * mutantsPerLine < count; lines += drawn.at(-1).code)
    drawn.push(all[drawn.length]);
  return { all, drawn };
}

function sample(root, group, count, seed, ...skipped) {
  const core = join(root, 'src/FlareScope.Core');
  const { drawn } = draw(core, group, +count, +seed, skipped);
  for (const [path, spans] of groups(drawn, member => member.path))
    console.log(relative(core, path) + spans.sort((a, b) => a.from - b.from).map(s => `{${s.from}..${s.to}}`).join(''));
}

const verdict = { Killed: 'killed', Timeout: 'killed', Survived: 'survived', NoCoverage: 'survived' };

function score(root, report, group, count, seed, ...skipped) {
  const core = join(root, 'src/FlareScope.Core');
  const mutants = Object.entries(JSON.parse(readFileSync(report, 'utf8')).files).flatMap(([path, file]) => file.mutants
    .filter(mutant => verdict[mutant.status])
    .map(mutant => ({ path: path.slice(path.indexOf('FlareScope.Core/') + 16), line: mutant.location.start.line, killed: verdict[mutant.status] === 'killed' })));
  const folder = mutant => mutant.path.split('/')[0];
  for (const [name, own] of groups(mutants, folder)) {
    const killed = own.filter(mutant => mutant.killed).length;
    let text = `${name}: ${own.length} mutants, ${killed} killed, ${own.length - killed} survived, ${(100 * killed / own.length).toFixed(1)} %`;
    if (group)
      text += interval(core, own, killed / own.length, draw(core, group, +count, +seed, skipped), name);
    console.log(text);
  }
}

/** Ratio estimate over the members drawn: mutants of one member live and die together. */
function interval(core, mutants, share, { all, drawn }, name) {
  const here = member => relative(core, member.path).split('/')[0] === name;
  const [known, total] = [drawn.filter(here), all.filter(here).length];
  const of = member => mutants.filter(mutant => join(core, mutant.path) === member.path && mutant.line >= member.firstLine
    && !known.some(other => other.path === member.path && other.firstLine > member.firstLine && other.firstLine <= mutant.line));
  const squares = known.reduce((sum, member) => {
    const own = of(member);
    return sum + (own.filter(mutant => mutant.killed).length - share * own.length) ** 2;
  }, 0);
  const n = known.length;
  const half = 1.96 * Math.sqrt((1 - n / total) * n / (n - 1) * squares) / mutants.length;
  const percent = value => (100 * Math.min(1, Math.max(0, value))).toFixed(1);
  return `, 95 % interval ${percent(share - half)}..${percent(share + half)} % (sample of ${n} of ${total} members)`;
}

const [action, ...rest] = process.argv.slice(2);
({ sample, score })[action](...rest);

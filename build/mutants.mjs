// What build/mutate.sh needs beside Stryker: a sample of the code to change, and the score of a report.
//   node mutants.mjs sample ROOT GROUP N SEED SKIPPED...   prints one --mutate pattern a file, with the character spans of the members drawn
//   node mutants.mjs score ROOT REPORT [GROUP N SEED SKIPPED...]   prints one line a folder; for a sample with its 95 % interval
// Members (a property, a method) are drawn, not single mutants: a mutant of a whole block lies in no smaller span. Large ones, which
// should hold a tenth of N or more, are all taken; the others are drawn one after another until all together should hold N mutants.
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
  const large = all.filter(member => member.code * mutantsPerLine >= count / 10);
  const small = all.filter(member => !large.includes(member));
  const next = random(seed);
  for (let i = small.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [small[i], small[j]] = [small[j], small[i]];
  }
  let lines = large.reduce((sum, member) => sum + member.code, 0);
  let taken = 0;
  for (; taken < small.length && lines * mutantsPerLine < count; taken++)
    lines += small[taken].code;
  return { large, drawn: small.slice(0, taken), left: small.slice(taken) };
}

function sample(root, group, count, seed, ...skipped) {
  const core = join(root, 'src/FlareScope.Core');
  const { large, drawn } = draw(core, group, +count, +seed, skipped);
  for (const [path, spans] of groups([...large, ...drawn], member => member.path))
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
    const counts = `${name}: ${own.length} mutants, ${killed} killed, ${own.length - killed} survived`;
    console.log(`${counts}, ${group ? estimate(core, own, draw(core, group, +count, +seed, skipped), name) : percent(killed / own.length)} %`);
  }
}

const percent = share => (100 * Math.min(1, Math.max(0, share))).toFixed(1);

/** Score of a folder from a sample: what was drawn stands for what was left; mutants of one member live and die together. */
function estimate(core, mutants, { large, drawn, left }, name) {
  const here = members => members.filter(member => relative(core, member.path).split('/')[0] === name);
  const known = [...here(large), ...here(drawn)];
  const count = member => {
    const after = known.filter(other => other.path === member.path && other.firstLine > member.firstLine).map(other => other.firstLine);
    const own = mutants.filter(mutant => join(core, mutant.path) === member.path && mutant.line >= member.firstLine && mutant.line < Math.min(...after, Infinity));
    return { n: own.length, killed: own.filter(mutant => mutant.killed).length };
  };
  const [certain, chance, unseen] = [here(large).map(count), here(drawn).map(count), here(left).length];
  const weight = (chance.length + unseen) / chance.length;
  const sum = (parts, key) => parts.reduce((total, part) => total + part[key], 0);
  const total = sum(certain, 'n') + weight * sum(chance, 'n');
  const share = (sum(certain, 'killed') + weight * sum(chance, 'killed')) / total;
  const rest = chance.map(part => part.killed - share * part.n);
  const mean = rest.reduce((a, b) => a + b, 0) / rest.length;
  const variance = rest.reduce((a, b) => a + (b - mean) ** 2, 0) / (rest.length - 1);
  const half = 1.96 * weight * Math.sqrt(variance * chance.length * (1 - 1 / weight)) / total;
  return `${percent(share)} % of the folder, 95 % interval ${percent(share - half)}..${percent(share + half)}`;
}

const [action, ...rest] = process.argv.slice(2);
({ sample, score })[action](...rest);

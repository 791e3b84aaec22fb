// `node scripts/fit-told-weights.mjs`: fits the tables of src/core/notes/told-weights.ts to the stories of tests/fixtures/answers/told-bank.json.
// With `--check` it writes nothing, and fails where a weight in the file is not the one fitted.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { ROOT } from '../esbuild.config.mjs';
import { loadTypeScript } from './bundles.mjs';

const PARTS = ['situation', 'task', 'action', 'result', 'learning'];
/** The parts of which the next sentence may be, by the number of the part before. */
const MAY_FOLLOW = [[0, 1, 2], [1, 2], [2, 3, 4], [3, 4], [4]];
const MAY_OPEN = [0, 1, 2];
const MAY_END = [2, 3, 4];

/** How strongly a weight is drawn to its guess: half of it times the square of its distance is taken from the log-likelihood. */
const PULL = { sign: 4, place: 3, step: 0.1 };
/** Words that tell a part are guessed to speak for it, before any story is seen. */
const GUESS = { Sure: 0.9, Strong: 0.9, Fair: 0.3 };
const ROUNDS = 200;

const { examples, signNames, placeCount } = await loadTypeScript('tests/core/notes/told-bank.ts');
const first = signNames.length + placeCount;
const steps = (first + 2) * 5;
const opening = steps + 25;
const size = opening + 5;

const file = path.join(ROOT, 'src/core/notes/told-weights.ts');
const before = readFileSync(file, 'utf8');
const after = withTables(before, fit(examples(ROOT).map(encoded)));
if (!process.argv.includes('--check')) writeFileSync(file, after);
else if (!isClose(before, after)) {
  process.stderr.write('The weights are not those of the bank: run node scripts/fit-told-weights.mjs\n');
  process.exitCode = 1;
}

/** A story as rows of [index of a weight, how much it counts], and the numbers of its parts. */
function encoded(story) {
  const rows = story.map(({ signs, place, isFirst, isLast }) => {
    const at = place * (placeCount - 1);
    const low = Math.floor(at);
    const row = signs.map((sign) => [signNames.indexOf(sign), 1]);
    row.push([signNames.length + low, 1 - at + low], [signNames.length + low + 1, at - low]);
    if (isFirst) row.push([first, 1]);
    if (isLast) row.push([first + 1, 1]);
    return row;
  });
  return { rows, parts: story.map(({ part }) => PARTS.indexOf(part)) };
}

/** The weights of the largest pulled likelihood, by Adam's steps: a linear chain (conditional random field). */
function fit(stories) {
  const guess = guessed();
  const weights = Float64Array.from(guess);
  const speed = new Float64Array(size);
  const power = new Float64Array(size);
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = weights.map((weight, index) => -pullOf(index) * (weight - guess[index]));
    for (const story of stories) addSlope(slope, weights, story);
    const rate = 0.08 * (round <= ROUNDS * 0.5 ? 1 : round <= ROUNDS * 0.8 ? 0.3 : 0.1);
    for (let index = 0; index < size; index++) {
      speed[index] = 0.9 * speed[index] + 0.1 * slope[index];
      power[index] = 0.99 * power[index] + 0.01 * slope[index] ** 2;
      weights[index] += (rate * speed[index]) / (1 - 0.9 ** round) / (Math.sqrt(power[index] / (1 - 0.99 ** round)) + 1e-6);
    }
  }
  return weights;
}

function guessed() {
  const guess = new Float64Array(size);
  for (const [number, part] of PARTS.entries()) {
    for (const [level, weight] of Object.entries(GUESS)) {
      const index = signNames.indexOf(part + level);
      if (index >= 0) guess[index * 5 + number] = weight;
    }
  }
  return guess;
}

function pullOf(index) {
  return index < signNames.length * 5 ? PULL.sign : index < steps ? PULL.place : PULL.step;
}

/** Adds the slope of one story's log-likelihood: what is counted in it less what the weights expect (forward and backward sums). */
function addSlope(slope, weights, { rows, parts }) {
  const own = rows.map((row) => PARTS.map((_, part) => row.reduce((sum, [index, share]) => sum + weights[index * 5 + part] * share, 0)));
  const forward = forwardSums(own, weights);
  const backward = backwardSums(own, weights);
  const total = logSum(PARTS.map((_, part) => forward.at(-1)[part] + backward.at(-1)[part]));
  for (const [at, row] of rows.entries()) {
    for (let part = 0; part < 5; part++) {
      const change = (parts[at] === part ? 1 : 0) - Math.exp(forward[at][part] + backward[at][part] - total);
      for (const [index, share] of row) slope[index * 5 + part] += change * share;
      if (at === 0) slope[opening + part] += change;
      else if (parts[at] === part) slope[steps + parts[at - 1] * 5 + part] += 1;
    }
    if (at === 0) continue;
    for (const [from, all] of MAY_FOLLOW.entries()) {
      for (const to of all) {
        const step = steps + from * 5 + to;
        slope[step] -= Math.exp(forward[at - 1][from] + weights[step] + own[at][to] + backward[at][to] - total);
      }
    }
  }
}

function forwardSums(own, weights) {
  const sums = [PARTS.map((_, part) => (MAY_OPEN.includes(part) ? weights[opening + part] + own[0][part] : -Infinity))];
  for (const now of own.slice(1)) {
    const last = sums.at(-1);
    const reaching = (to) => MAY_FOLLOW.flatMap((all, from) => (all.includes(to) ? [last[from] + weights[steps + from * 5 + to]] : []));
    sums.push(PARTS.map((_, to) => logSum(reaching(to)) + now[to]));
  }
  return sums;
}

function backwardSums(own, weights) {
  const sums = [PARTS.map((_, part) => (MAY_END.includes(part) ? 0 : -Infinity))];
  for (const next of own.slice(1).reverse()) {
    const [behind] = sums;
    sums.unshift(MAY_FOLLOW.map((all, from) => logSum(all.map((to) => weights[steps + from * 5 + to] + next[to] + behind[to]))));
  }
  return sums;
}

function logSum(all) {
  const most = Math.max(...all);
  return most === -Infinity ? most : most + Math.log(all.reduce((sum, one) => sum + Math.exp(one - most), 0));
}

/** The source of the tables with the weights in their places, rounded to hundredths. */
function withTables(source, weights) {
  const row = (start, may = [0, 1, 2, 3, 4]) => `[${PARTS.map((_, part) => (may.includes(part) ? hundredths(weights[start + part]) : '0')).join(', ')}]`;
  const places = Array.from({ length: placeCount }, (_, at) => `  ${row((signNames.length + at) * 5)},\n`).join('');
  const following = PARTS.map((part, from) => `  ${part}: ${row(steps + from * 5, MAY_FOLLOW[from])},\n`).join('');
  return source
    .replace(/(signWeights = \{\n)[^}]*/, (_, head) => head + signNames.map((sign, at) => `  ${sign}: ${row(at * 5)},\n`).join(''))
    .replace(/(placeWeights: readonly PartWeights\[\] = \[\n)[^;]*(\];)/, (_, head, tail) => head + places + tail)
    .replace(/(firstWeights: PartWeights = )[^;]*/, (_, head) => head + row(first * 5))
    .replace(/(lastWeights: PartWeights = )[^;]*/, (_, head) => head + row((first + 1) * 5))
    .replace(/(openingWeights: PartWeights = )[^;]*/, (_, head) => head + row(opening, MAY_OPEN))
    .replace(/(stepWeights: [^=]*= \{\n)[^}]*/, (_, head) => head + following);
}

function hundredths(weight) {
  return String(Math.round(weight * 100) / 100 || 0);
}

/** Whether two sources hold the same numbers within the last place: sums round differently from machine to machine. */
function isClose(one, other) {
  const numbers = (source) => (source.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
  const [all, others] = [numbers(one), numbers(other)];
  return all.length === others.length && all.every((number, at) => Math.abs(number - others[at]) < 0.015);
}

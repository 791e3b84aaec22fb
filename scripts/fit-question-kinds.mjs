// `node scripts/fit-question-kinds.mjs`: makes src/core/critique/kinds/likeness-table.ts from the question bank.
// A softmax regression over the features of the questions: fitted once with all features, then once more with the pairs that weigh most.
// `--check N` fits without every Nth question of the bank and tells how many of those it gets right; it writes nothing.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { ROOT } from '../esbuild.config.mjs';
import { loadTypeScript } from './bundles.mjs';

const PASSES = 16;
const PAIRS_KEPT = 13_000;
/** A feature of one question only tells nothing. */
const FEWEST = 2;
const STEP = 5;
const HEAVIEST = 17;
const RATE = 0.5;
const DECAY = 20;
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJ';

const { featuresOf, cuesIn, plainQuestion, bankRows, bankMark, CUED, WINS } = await loadTypeScript('tests/core/critique/kinds/fitting.ts');

/** Numbers between 0 and 1, the same each time. */
function dice(seed) {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

function prepared(rows, kinds) {
  const counts = new Map();
  const all = rows.map(({ question, kind, cued }) => {
    const plain = plainQuestion(question);
    const { features, share } = featuresOf(plain);
    for (const { name } of features) counts.set(name, (counts.get(name) ?? 0) + 1);
    const cues = cued ? cuesIn(plain).flatMap(({ kind: id, weight, wins }) => [[kinds.indexOf(id), weight], ...(wins ? [[kinds.indexOf(id), 5]] : [])]) : [];
    return { names: features.map(({ name }) => name), share, cues, kind: kinds.indexOf(kind) };
  });
  const names = [...counts].filter(([, count]) => count >= FEWEST).map(([name]) => name).sort();
  const ids = new Map(names.map((name, at) => [name, at]));
  const samples = all.map(({ names: own, ...rest }) => ({ ...rest, features: own.flatMap((name) => ids.get(name) ?? []) }));
  return { samples, names, counts };
}

function sumsOf({ features, share, cues }, { weights, bias, cue }, width) {
  const sums = Float64Array.from(bias);
  for (const feature of features) for (let kind = 0; kind < width; kind += 1) sums[kind] += share * weights[feature * width + kind];
  for (const [kind, weight] of cues) sums[kind] += cue[weight];
  return sums;
}

/** What each kind's likelihood is too high by, in place of its sum. */
function toErrors(sums, right) {
  const highest = Math.max(...sums);
  let total = 0;
  sums.forEach((sum, kind) => { sums[kind] = Math.exp(sum - highest); total += sums[kind]; });
  sums.forEach((part, kind) => { sums[kind] = part / total - (kind === right ? 1 : 0); });
  return sums;
}

/** AdaGrad: each weight moves by its own history. `kept` tells which pairs may move. */
function fitted({ samples, names }, width, kept) {
  const model = { weights: new Float64Array(names.length * width), bias: new Float64Array(width), cue: new Float64Array(6) };
  const past = { weights: new Float64Array(names.length * width), bias: new Float64Array(width), cue: new Float64Array(6) };
  const decay = DECAY / samples.length;
  const order = samples.map((_, at) => at);
  const next = dice(1);
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(next() * (at + 1));
      [order[at], order[other]] = [order[other], order[at]];
    }
    for (const at of order) learn(samples[at], { model, past, decay, width, kept });
  }
  return model;
}

function learn(sample, { model, past, decay, width, kept }) {
  const errors = toErrors(sumsOf(sample, model, width), sample.kind);
  const move = (name, at, slope, rate) => {
    past[name][at] += slope * slope;
    model[name][at] -= (rate * slope) / Math.sqrt(past[name][at] + 1);
  };
  errors.forEach((error, kind) => move('bias', kind, error, 0.1));
  for (const feature of sample.features) {
    for (let kind = 0; kind < width; kind += 1) {
      const at = feature * width + kind;
      if (kept === null || kept[at] === 1) move('weights', at, sample.share * errors[kind] + decay * model.weights[at], RATE);
    }
  }
  const cueSlopes = new Float64Array(6);
  for (const [kind, weight] of sample.cues) cueSlopes[weight] += errors[kind];
  if (sample.cues.length > 0) cueSlopes.forEach((slope, weight) => move('cue', weight, slope, 0.2));
}

/** Marks the pairs of a feature and a kind that weigh most: its weight times the root of how often the feature is met. */
function heaviest({ weights }, { names, counts }, width) {
  const size = Float64Array.from(weights, (weight, at) => Math.abs(weight) * Math.sqrt(counts.get(names[Math.floor(at / width)])));
  const least = Float64Array.from(size).sort().at(-PAIRS_KEPT - 1) ?? 0;
  return Uint8Array.from(size, (each) => (each > least ? 1 : 0));
}

function whole(weight) {
  return Math.max(-HEAVIEST, Math.min(HEAVIEST, Math.round(weight * STEP)));
}

function fit(rows, kinds) {
  const data = prepared(rows, kinds);
  const first = fitted(data, kinds.length, null);
  const model = fitted(data, kinds.length, heaviest(first, data, kinds.length));
  return { ...data, model: { weights: model.weights.map(whole), bias: model.bias.map((each) => Math.round(each * STEP)), cue: model.cue.map((each) => each * STEP) } };
}

function entryOf(name, row) {
  const pairs = [...row].flatMap((weight, kind) => (weight === 0 ? [] : [LETTERS[kind] + String.fromCharCode(weight > 0 ? 64 + weight : 96 - weight)]));
  return pairs.length === 0 ? [] : [`${name}:${pairs.join('')}`];
}

/** The entries in lines by their first sign, so that a change of the bank shows where it tells. */
function tableText({ names, model }, kinds) {
  const byFirst = new Map();
  names.forEach((name, at) => {
    const entry = entryOf(name, model.weights.slice(at * kinds.length, (at + 1) * kinds.length));
    byFirst.set(name.slice(0, 2), [...(byFirst.get(name.slice(0, 2)) ?? []), ...entry]);
  });
  const lines = [...byFirst.values()].filter((entries) => entries.length > 0).map((entries) => `    ${quoted(entries.join('|'))},`);
  return [
    '/** Made by `node scripts/fit-question-kinds.mjs` from tests/core/critique/kinds/question-bank; how to read it stands in likeness.ts. */',
    'export const likenessTable = {',
    `  bank: ${quoted(bankMark(ROOT))},`,
    '  kinds: {',
    ...kinds.map((kind, at) => `    ${LETTERS[at]}: ${quoted(kind)},`),
    '  },',
    `  bias: [${[...model.bias].join(', ')}],`,
    '  features: [',
    ...lines,
    '  ],',
    '} as const;',
    '',
  ].join('\n');
}

function quoted(text) {
  return `'${text.replaceAll('\\', '\\\\').replaceAll('\'', '\\\'')}'`;
}

/** How many of the questions get their kind, by words and cues with the counts that the product uses, and by words alone. */
function checked({ names, model }, rows, kinds) {
  const ids = new Map(names.map((name, at) => [name, at]));
  const right = { withCues: 0, byWords: 0 };
  for (const { question, kind } of rows) {
    const plain = plainQuestion(question);
    const { features, share } = featuresOf(plain);
    const sample = { features: features.flatMap(({ name }) => ids.get(name) ?? []), share, cues: [] };
    const sums = sumsOf(sample, model, kinds.length);
    if (kinds[sums.indexOf(Math.max(...sums))] === kind) right.byWords += 1;
    for (const cue of cuesIn(plain)) sums[kinds.indexOf(cue.kind)] += CUED[cue.weight] + (cue.wins ? WINS : 0);
    if (kinds[sums.indexOf(Math.max(...sums))] === kind) right.withCues += 1;
  }
  return right;
}

const rows = bankRows(ROOT);
const kinds = [...new Set(rows.map(({ kind }) => kind))].sort();
const every = Number(process.argv[process.argv.indexOf('--check') + 1]);
if (process.argv.includes('--check')) {
  const isOut = rows.map(({ cued }, at) => cued && at % every === 0);
  const out = rows.filter((_, at) => isOut[at]);
  const result = fit(rows.filter((_, at) => !isOut[at]), kinds);
  const { withCues, byWords } = checked(result, out, kinds);
  console.log(`${out.length} questions left out: ${withCues} right by words and cues, ${byWords} by words alone; cues learned: ${[...result.model.cue].map((each) => each.toFixed(1)).join(', ')}`);
} else {
  const result = fit(rows, kinds);
  const file = path.join(ROOT, 'src/core/critique/kinds/likeness-table.ts');
  const text = tableText(result, kinds);
  writeFileSync(file, text);
  console.log(`${file}: ${Math.round(text.length / 1024)} KB`);
}

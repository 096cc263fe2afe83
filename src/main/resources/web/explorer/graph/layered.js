// Winners above losers, in rows: layers by longest path, order within a layer by the mean place of neighbours (Sugiyama et
// al. 1981). Wide layers are wrapped into several rows, so that one contender with fifty losers stays a picture.

import { components } from './circles.js';

const SWEEPS = 6;
const COLUMN = 124;
const ROW = 92;
const LAYER = 34;
const BESIDE = 90;

/**
 * Places for nodes and what runs in circles.
 *
 * @param nodes with `key`
 * @param edges with `winner`, `loser` and `claimCount`
 * @param across how many nodes may stand beside one another
 * @returns { places: key to {x, y}, circling: set of keys, against: set of edges that lead upwards }
 */
export function layered(nodes, edges, across) {
  const keys = nodes.map((node) => node.key);
  const groups = components(keys, edges);
  const order = ranks(groups, edges);
  const against = new Set(edges.filter(({ winner, loser }) => order.get(winner) > order.get(loser)));
  const down = edges.filter((edge) => !against.has(edge));
  const rows = layers(keys, order, down);
  sort(rows, down);
  return {
    places: placed(rows, across),
    circling: new Set(groups.filter((group) => group.length > 1).flat()),
    against,
  };
}

/** A place in line for each key, winners first; within a circle those with more won than lost claims first. */
function ranks(groups, edges) {
  const balance = new Map();
  for (const { winner, loser, claimCount } of edges) {
    balance.set(winner, (balance.get(winner) ?? 0) + claimCount);
    balance.set(loser, (balance.get(loser) ?? 0) - claimCount);
  }
  const line = [...groups].reverse().flatMap((group) =>
    [...group].sort((a, b) => (balance.get(b) ?? 0) - (balance.get(a) ?? 0) || (a < b ? -1 : 1)));
  return new Map(line.map((key, i) => [key, i]));
}

/** Layers as lists of keys: below all that beats one, and then as low as what one beats allows. */
function layers(keys, order, down) {
  const inLine = [...keys].sort((a, b) => order.get(a) - order.get(b));
  const losers = grouped(down, 'winner', 'loser');
  const depth = new Map(keys.map((key) => [key, 0]));
  for (const key of inLine) {
    for (const loser of losers.get(key) ?? []) {
      depth.set(loser, Math.max(depth.get(loser), depth.get(key) + 1));
    }
  }
  for (const key of inLine.reverse()) {
    const below = (losers.get(key) ?? []).map((loser) => depth.get(loser));
    if (below.length > 0) {
      depth.set(key, Math.min(...below) - 1);
    }
  }
  const rows = [];
  for (const key of keys) {
    (rows[depth.get(key)] ??= []).push(key);
  }
  return rows.filter(Boolean);
}

function grouped(edges, from, to) {
  const groups = new Map();
  for (const edge of edges) {
    (groups.get(edge[from]) ?? groups.set(edge[from], []).get(edge[from])).push(edge[to]);
  }
  return groups;
}

/** Puts each layer's keys in the order of the mean place of their neighbours, up and down in turn. */
function sort(rows, down) {
  const above = grouped(down, 'loser', 'winner');
  const below = grouped(down, 'winner', 'loser');
  const place = new Map();
  const note = (row) => row.forEach((key, i) => place.set(key, (i + 0.5) / row.length));
  rows.forEach(note);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const [neighbours, turn] = sweep % 2 === 0 ? [above, rows] : [below, [...rows].reverse()];
    for (const row of turn) {
      const mean = new Map(row.map((key) => [key, average((neighbours.get(key) ?? []).map((n) => place.get(n))) ?? place.get(key)]));
      row.sort((a, b) => mean.get(a) - mean.get(b) || (a < b ? -1 : 1));
      note(row);
    }
  }
}

function average(numbers) {
  return numbers.length === 0 ? null : numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
}

function placed(rows, across) {
  const places = new Map();
  let y = 0;
  for (const row of rows) {
    const lines = Math.ceil(row.length / across);
    const width = Math.ceil(row.length / lines);
    for (let line = 0; line < lines; line += 1) {
      const part = row.slice(line * width, (line + 1) * width);
      const shift = lines > 1 && line % 2 === 1 ? COLUMN / 2 : 0;
      part.forEach((key, i) => places.set(key, { x: (i - (part.length - 1) / 2) * COLUMN + shift, y }));
      y += line === lines - 1 ? ROW : BESIDE;
    }
    y += LAYER;
  }
  return places;
}

// What to ask for so that the graph of an address is drawn: the surroundings of its centre, and of each node that was
// expanded, in one operation.

import { GRAPH } from '../fragments.js';

const AT_FIRST = 60;
const MORE = 40;
const MOST_NODES = 300;
const MOST_EXPANDED = 14;

/** The parts of an operation that has `$where`: `declarations`, `fields`, `fragments`, and `variables`. */
export function graphRequest(centre, parameters) {
  const limits = limitsOf(centre, parameters);
  const variables = {};
  const declarations = [];
  const fields = [];
  [...limits].forEach(([key, limit], i) => {
    variables[`key${i}`] = key;
    variables[`limit${i}`] = limit;
    declarations.push(`$key${i}: ID!, $limit${i}: Int!`);
    fields.push(`graph${i}: neighbourhood(key: $key${i}, limit: $limit${i}, where: $where) { ...Graph }`);
  });
  return { declarations: declarations.join(', '), fields: fields.join('\n'), fragments: GRAPH, variables };
}

function limitsOf(centre, parameters) {
  const limits = new Map([[centre, AT_FIRST]]);
  for (const key of parameters.getAll('expand')) {
    if (limits.size < MOST_EXPANDED || limits.has(key)) {
      limits.set(key, Math.min((limits.get(key) ?? 0) + MORE, MOST_NODES));
    }
  }
  return limits;
}

/** One graph from the answer's parts, never more than what a picture can bear; `full` says that it is that much. */
export function graphOf(data) {
  const parts = Object.keys(data).filter((name) => /^graph\d+$/.test(name)).map((name) => data[name]);
  const nodes = new Map();
  for (const node of parts.flatMap((part) => part.nodes)) {
    const known = nodes.get(node.key);
    if (known) {
      known.distance = Math.min(known.distance, node.distance);
    } else if (nodes.size < MOST_NODES) {
      nodes.set(node.key, { ...node });
    }
  }
  const edges = new Map();
  for (const edge of parts.flatMap((part) => part.edges)) {
    if (nodes.has(edge.winner) && nodes.has(edge.loser)) {
      edges.set(`${edge.winner}\n${edge.loser}`, edge);
    }
  }
  return {
    nodes: [...nodes.values()],
    edges: [...edges.values()],
    nodeCount: Math.max(nodes.size, parts[0].nodeCount),
    truncated: parts[0].truncated || nodes.size === MOST_NODES,
    full: nodes.size === MOST_NODES,
  };
}

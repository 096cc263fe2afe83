// The shown graph in the formats of other programs. XML is written by the browser's own serializer, so nothing needs escaping.

const GRAPHML = 'http://graphml.graphdrawing.org/xmlns';
// 1.2, which NetworkX reads too.
const GEXF = 'http://www.gexf.net/1.2draft';
const NODE_FIELDS = [['name', 'string'], ['kind', 'string']];
const EDGE_FIELDS = [
  ['claimCount', 'int'], ['paperCount', 'int'], ['testbedCount', 'int'], ['confidence', 'double'],
  ['since', 'string'], ['contradicted', 'boolean'], ['confirmed', 'boolean'],
];

export function toJson({ nodes, edges, nodeCount, truncated }) {
  return { text: JSON.stringify({ nodes, edges, nodeCount, truncated }, null, 2), type: 'application/json' };
}

/** One row an arrow; the first row names the columns. Quoted as RFC 4180 has it. */
export function toCsv({ nodes, edges }) {
  const names = new Map(nodes.map((node) => [node.key, node.name]));
  const head = ['winner', 'winnerName', 'loser', 'loserName', ...EDGE_FIELDS.map(([name]) => name)];
  const rows = edges.map((edge) => [edge.winner, names.get(edge.winner), edge.loser, names.get(edge.loser),
    ...EDGE_FIELDS.map(([name]) => edge[name])]);
  return { text: csv([head, ...rows]), type: 'text/csv' };
}

export function csv(rows) {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value) {
  const text = String(value ?? '');
  // A spreadsheet would take it for a formula.
  const safe = /^[=+\-@\t\r]/.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

export function toGraphml({ nodes, edges }) {
  const document_ = document.implementation.createDocument(GRAPHML, 'graphml');
  const add = adder(document_, GRAPHML);
  const keys = (domain, fields) => fields.forEach(([name, type]) =>
    add(document_.documentElement, 'key', { id: `${domain}-${name}`, for: domain, 'attr.name': name, 'attr.type': type }));
  keys('node', NODE_FIELDS);
  keys('edge', EDGE_FIELDS);
  const graph = add(document_.documentElement, 'graph', { id: 'paragone', edgedefault: 'directed' });
  const data = (parent, domain, fields, from) => fields.forEach(([name]) => {
    if (from[name] !== null && from[name] !== undefined) {
      add(parent, 'data', { key: `${domain}-${name}` }, String(from[name]));
    }
  });
  nodes.forEach((node) => data(add(graph, 'node', { id: node.key }), 'node', NODE_FIELDS, node));
  edges.forEach((edge) => data(add(graph, 'edge', { source: edge.winner, target: edge.loser }), 'edge', EDGE_FIELDS, edge));
  return written(document_);
}

export function toGexf({ nodes, edges }) {
  const document_ = document.implementation.createDocument(GEXF, 'gexf');
  const add = adder(document_, GEXF);
  document_.documentElement.setAttribute('version', '1.2');
  const graph = add(document_.documentElement, 'graph', { defaultedgetype: 'directed' });
  const attributes = (domain, fields) => {
    const list = add(graph, 'attributes', { class: domain });
    fields.forEach(([name, type]) => add(list, 'attribute', { id: name, title: name, type: type === 'int' ? 'integer' : type }));
  };
  attributes('node', [NODE_FIELDS[1]]);
  attributes('edge', EDGE_FIELDS);
  const values = (parent, fields, from) => {
    const list = add(parent, 'attvalues', {});
    fields.forEach(([name]) => from[name] !== null && from[name] !== undefined && add(list, 'attvalue', { for: name, value: from[name] }));
  };
  const nodeList = add(graph, 'nodes', {});
  nodes.forEach((node) => values(add(nodeList, 'node', { id: node.key, label: node.name }), [NODE_FIELDS[1]], node));
  const edgeList = add(graph, 'edges', {});
  edges.forEach((edge, i) => values(
    add(edgeList, 'edge', { id: i, source: edge.winner, target: edge.loser, weight: edge.claimCount }), EDGE_FIELDS, edge));
  return written(document_);
}

function adder(document_, namespace) {
  return (parent, name, attributes, text) => {
    const element = document_.createElementNS(namespace, name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, clean(value)));
    if (text !== undefined) {
      element.textContent = clean(text);
    }
    return parent.appendChild(element);
  };
}

/** Without the control characters that XML cannot hold. */
function clean(value) {
  return String(value).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}

function written(document_) {
  return { text: `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(document_)}\n`, type: 'application/xml' };
}

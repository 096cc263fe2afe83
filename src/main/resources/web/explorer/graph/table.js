// The same graph as a table, for who cannot or does not want to read a picture.

import { evidenceLink } from '../drawer.js';
import { h } from '../dom.js';
import { thingLink } from '../things.js';
import { percent } from '../words.js';

const ROWS = 200;

export function graphTable({ nodes, edges }) {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const sorted = [...edges].sort((a, b) => b.claimCount - a.claimCount || (a.winner + a.loser < b.winner + b.loser ? -1 : 1));
  const body = h('tbody', {}, sorted.slice(0, ROWS).map((edge) => row(edge, byKey)));
  const rest = h('button', {
    type: 'button',
    class: 'more',
    onclick: () => {
      body.append(...sorted.slice(ROWS).map((edge) => row(edge, byKey)));
      rest.hidden = true;
    },
  }, `Show the other ${sorted.length - ROWS}`);
  return [
    h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Who beats whom' },
      h('table', {},
        h('thead', {}, h('tr', {},
          h('th', { scope: 'col' }, 'Winner'), h('th', { scope: 'col' }, 'Loser'), h('th', { scope: 'col', class: 'number' }, 'Claims'),
          h('th', { scope: 'col', class: 'number' }, 'Papers'), h('th', { scope: 'col', class: 'number' }, 'Surest'),
          h('th', { scope: 'col' }, 'Since'), h('th', { scope: 'col' }, 'State'), h('th', { scope: 'col' }, 'Evidence'))),
        body)),
    sorted.length > ROWS && h('p', { class: 'more-row' }, rest),
  ];
}

function row(edge, byKey) {
  const winner = byKey.get(edge.winner);
  const loser = byKey.get(edge.loser);
  const states = [edge.contradicted && 'contradicted', !edge.confirmed && 'unconfirmed'].filter(Boolean);
  return h('tr', {},
    h('th', { scope: 'row' }, thingLink(winner)),
    h('td', {}, thingLink(loser)),
    h('td', { class: 'number' }, edge.claimCount),
    h('td', { class: 'number' }, edge.paperCount),
    h('td', { class: 'number' }, percent(edge.confidence)),
    h('td', {}, edge.since ?? ''),
    h('td', {}, states.join(', ') || 'confirmed'),
    h('td', {}, evidenceLink(edge.winner, edge.loser, { 'aria-label': `Evidence that ${winner.name} beats ${loser.name}` }, 'evidence')));
}

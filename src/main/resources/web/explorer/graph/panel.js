// The graph of a view with all that belongs to it: toolbar, picture or table, what is selected, legend, and where it ends.

import { addressOf, changed } from '../addresses.js';
import { addressOfEvidence } from '../drawer.js';
import { filterOf } from '../filters.js';
import { announce, count, fill, freshId, h } from '../dom.js';
import { go } from '../router.js';
import { kindMark } from '../things.js';
import { exportMenu } from './export-menu.js';
import { walkByKeyboard } from './keyboard.js';
import { legend } from './legend.js';
import { picture } from './picture.js';
import { graphTable } from './table.js';

const HINT = 'Arrow keys walk from node to node, Enter opens what is selected, E shows the evidence of an arrow or more of a node’s neighbours.';

/**
 * @param centre the key that the graph is around; null where none
 * @param title what the picture shows, for who cannot see it and for the names of exported files
 * @param around parameters of the service's own export of all that the graph is a part of
 */
export function graphPanel({ graph, centre, title, around, parameters }) {
  const hint = h('p', { id: freshId('hint'), class: 'unseen' }, HINT);
  const box = h('div', { class: 'canvas', tabindex: '0', role: 'application', 'aria-label': title, 'aria-describedby': hint.id });
  const tableBox = h('div', { class: 'graph-table', hidden: true });
  const selection = h('div', { class: 'selection' });
  const notice = h('div', { class: 'notices' });
  const toolbar = h('div', { class: 'toolbar' });
  const element = h('div', { class: 'graph' }, toolbar, hint, h('div', { class: 'canvas-frame' }, box, selection), tableBox, notice, legend());

  let drawn = null;
  let shownGraph = graph;
  let now = parameters;
  let generation = 0;

  async function draw() {
    generation += 1;
    const mine = generation;
    drawn?.destroy();
    drawn = null;
    fill(selection);
    fill(tableBox, graphTable(shownGraph));
    show();
    if (tabled() || shownGraph.edges.length === 0) {
      return;
    }
    try {
      const next = await picture(box, {
        graph: shownGraph,
        centre,
        layout: now.get('layout'),
        onSelect: select,
        onOpen: (node) => go(addressOf(node)),
      });
      if (mine !== generation || !box.isConnected) {
        next.destroy();
        return;
      }
      drawn = next;
      walkByKeyboard(box, drawn.cy, { onOpen: (node) => go(addressOf(node)), onEvidence: evidence, onMore: expand });
      box.dataset.ready = 'true';
      fill(notice, notices());
    } catch (error) {
      fill(notice, h('p', { role: 'alert' }, `${error.message} `, h('button', { type: 'button', class: 'plain', onclick: draw }, 'Try again')));
    }
  }

  function tabled() {
    return now.get('show') === 'table';
  }

  function show() {
    box.parentElement.hidden = tabled() || shownGraph.edges.length === 0;
    tableBox.hidden = !tabled();
    delete box.dataset.ready;
    box.removeAttribute('aria-busy');
    fill(toolbar, tools());
    fill(notice, notices());
  }

  function tools() {
    const layout = now.get('layout') === 'free' ? 'free' : 'layered';
    return [
      choice('Layout', [['layered', 'Winners on top'], ['free', 'Free']], layout,
        (name) => go(changed({ layout: name === 'free' ? 'free' : null }))),
      choice('Shown as', [['picture', 'Picture'], ['table', 'Table']], tabled() ? 'table' : 'picture',
        (name) => go(changed({ show: name === 'table' ? 'table' : null }))),
      !tabled() && h('button', { type: 'button', onclick: () => drawn?.fitted() }, 'Fit'),
      exportMenu({ title, graph: () => shownGraph, cy: () => drawn?.cy, around: { ...around, ...filterOf(now) } }),
    ];
  }

  function notices() {
    const circling = drawn?.circles ?? 0;
    return [
      shownGraph.edges.length === 0 && h('p', {}, 'No claim here says that one named contender beats another.'),
      shownGraph.truncated && h('p', {},
        `${count(shownGraph.nodes.length, 'node')} shown of ${shownGraph.nodeCount.toLocaleString('en')} around here. `,
        shownGraph.full
          ? 'More would be a hairball: filter, or export all of it.'
          : centre && h('button', { type: 'button', onclick: () => expand({ key: centre }) }, 'Show more')),
      circling > 0 && h('p', {}, `${count(circling, 'contender')} beat one another in a circle: double rims, and arrows that lead upwards in amber.`),
    ];
  }

  function select({ node, edge }) {
    if (node) {
      fill(selection, nodeCard(node));
      announce(`${node.name}, selected`);
    } else if (edge) {
      const name = (key) => shownGraph.nodes.find((each) => each.key === key)?.name ?? key;
      fill(selection);
      announce(`${name(edge.winner)} beats ${name(edge.loser)}, ${count(edge.claimCount, 'claim')}`);
      if (!box.dataset.walking) {
        evidence(edge);
      }
    } else {
      fill(selection);
    }
  }

  function nodeCard(node) {
    const here = shownGraph.edges.filter(({ winner, loser }) => winner === node.key || loser === node.key).length;
    return h('div', { class: 'node-card' },
      h('strong', {}, node.name), ' ', kindMark(node.kind),
      h('p', { class: 'soft' }, `${here} of ${count(node.neighbourCount, 'neighbour')} shown`),
      h('p', {},
        h('a', { class: 'button', href: addressOf(node) }, 'Open'), ' ',
        here < node.neighbourCount && !shownGraph.full &&
          h('button', { type: 'button', onclick: () => expand(node) }, 'Show more neighbours')));
  }

  function evidence(edge) {
    go(addressOfEvidence(edge.winner, edge.loser));
  }

  function expand(node) {
    go(changed({ expand: [...now.getAll('expand'), node.key] }));
  }

  return {
    element,
    draw,
    /** Says that another graph is on its way. */
    waiting() {
      delete box.dataset.ready;
      box.setAttribute('aria-busy', 'true');
    },
    /** Shows another graph, or the same one otherwise where none is given. */
    async update(parameters, graph = shownGraph) {
      const before = now;
      now = parameters;
      const sameGraph = graph === shownGraph;
      shownGraph = graph;
      if (!sameGraph || before.get('show') !== now.get('show')) {
        await draw();
      } else if (before.get('layout') !== now.get('layout')) {
        fill(toolbar, tools());
        drawn?.arrange(now.get('layout'));
      }
    },
    destroy() {
      generation += 1;
      drawn?.destroy();
      drawn = null;
    },
  };
}

function choice(label, options, chosen, onChoose) {
  return h('div', { class: 'choice', role: 'group', 'aria-label': label }, options.map(([value, text]) =>
    h('button', { type: 'button', 'aria-pressed': String(value === chosen), onclick: () => onChoose(value) }, text)));
}

// The drawn graph.

import { cytoscapeWithLayouts } from './libraries.js';
import { layered } from './layered.js';
import { palette } from './palette.js';

const ROOM = 130;
const MANY = 120;
const LOWEST = 280;
const HIGHEST = 680;

/**
 * Draws into a box.
 *
 * @param graph { nodes, edges }
 * @param centre the key that the graph is drawn around; null where none
 * @param onSelect takes { node } or { edge }, or {} where nothing is selected
 */
export async function picture(box, { graph, centre, layout, onSelect, onOpen }) {
  const cytoscape = await cytoscapeWithLayouts();
  const drawing = layered(graph.nodes, graph.edges, across(box, graph.nodes.length));
  box.style.height = `${height(drawing.places)}px`;
  const cy = cytoscape({
    container: box,
    elements: elements(graph, centre, drawing),
    style: palette(),
    layout: { name: 'preset', positions: (node) => drawing.places.get(node.id()), fit: true, padding: 30 },
    minZoom: 0.08,
    maxZoom: 2.5,
    boxSelectionEnabled: false,
    selectionType: 'single',
    pixelRatio: 'auto',
  });
  arrange(layout);

  cy.on('select', 'node', (event) => onSelect({ node: event.target.data('node') }));
  cy.on('select', 'edge', (event) => onSelect({ edge: event.target.data('edge') }));
  cy.on('unselect', () => onSelect({}));
  cy.on('dbltap', 'node', (event) => onOpen(event.target.data('node')));
  cy.on('mouseover', 'node', (event) => dimOthers(event.target.closedNeighborhood()));
  cy.on('mouseover', 'edge', (event) => event.target.addClass('over'));
  cy.on('mouseout', () => cy.elements().removeClass('dim over'));

  function dimOthers(near) {
    cy.batch(() => cy.elements().difference(near).addClass('dim'));
  }

  /** Puts the nodes where a layout wants them: `layered` or `free`. */
  function arrange(name) {
    if (name === 'free') {
      const many = graph.nodes.length > MANY;
      cy.layout({ name: 'fcose', quality: many ? 'default' : 'proof', numIter: many ? 800 : 2500, randomize: false, animate: false,
        nodeDimensionsIncludeLabels: true, nodeSeparation: 90, idealEdgeLength: 110, nodeRepulsion: 8000, gravity: 0.5 }).run();
    } else {
      cy.nodes().positions((node) => drawing.places.get(node.id()));
    }
    fitted();
  }

  function fitted() {
    cy.resize();
    cy.fit(undefined, 30);
    if (cy.zoom() > 1.3) {
      cy.zoom(1.3);
      cy.center();
    }
  }

  let width = box.clientWidth;
  const resized = new ResizeObserver(() => {
    if (box.clientWidth !== width && box.clientWidth > 0) {
      width = box.clientWidth;
      fitted();
    }
  });
  resized.observe(box);
  const scheme = window.matchMedia('(prefers-color-scheme: dark)');
  const repaint = () => cy.style(palette());
  scheme.addEventListener('change', repaint);

  return {
    cy,
    arrange,
    fitted,
    circles: drawing.circling.size,
    destroy() {
      resized.disconnect();
      scheme.removeEventListener('change', repaint);
      cy.destroy();
    },
  };
}

/** How high the box is to be, in pixels: as high as the rows, and never more than most of the window. */
function height(places) {
  const rows = [...places.values()].map(({ y }) => y);
  const wanted = 1.25 * (Math.max(...rows) - Math.min(...rows)) + 150;
  return Math.round(Math.max(LOWEST, Math.min(wanted, HIGHEST, 0.64 * window.innerHeight)));
}

/** How many nodes fit beside one another in the box, for a picture about as wide as the box. */
function across(box, nodes) {
  const wide = Math.max(3, Math.floor(box.clientWidth / ROOM));
  const square = Math.ceil(Math.sqrt((nodes * box.clientWidth) / HIGHEST) * 0.9);
  return Math.max(wide, square);
}

function elements({ nodes, edges }, centre, { circling, against }) {
  const degree = new Map();
  edges.forEach(({ winner, loser }) => [winner, loser].forEach((key) => degree.set(key, (degree.get(key) ?? 0) + 1)));
  return [
    ...nodes.map((node) => ({
      data: {
        id: node.key,
        label: node.name,
        kind: node.kind,
        centre: node.key === centre,
        circling: circling.has(node.key),
        more: node.neighbourCount > (degree.get(node.key) ?? 0),
        node,
      },
    })),
    ...edges.map((edge) => ({
      data: {
        id: edgeId(edge),
        source: edge.winner,
        target: edge.loser,
        claims: Math.min(edge.claimCount, 12),
        confirmed: edge.confirmed,
        contradicted: edge.contradicted,
        against: against.has(edge),
        edge,
      },
    })),
  ];
}

export function edgeId({ winner, loser }) {
  return `${winner}\n${loser}`;
}

// The drawn graph as SVG, at the places that it has on the screen.

import { svg } from '../dom.js';

const EDGE_OF_SHEET = 40;

export function toSvg(cy) {
  const { x1, y1, x2, y2 } = cy.elements().boundingBox();
  const size = { width: Math.ceil(x2 - x1 + 2 * EDGE_OF_SHEET), height: Math.ceil(y2 - y1 + 2 * EDGE_OF_SHEET) };
  const sheet = svg('svg', {
    width: size.width,
    height: size.height,
    viewBox: `${x1 - EDGE_OF_SHEET} ${y1 - EDGE_OF_SHEET} ${size.width} ${size.height}`,
    'font-family': 'sans-serif',
  },
    cy.edges().map(arrow),
    cy.nodes().map((node) => [shape(node), label(node)]));
  return { text: `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(sheet)}\n`, type: 'image/svg+xml' };
}

function arrow(edge) {
  const { x: fromX, y: fromY } = edge.sourceEndpoint();
  const { x: toX, y: toY } = edge.targetEndpoint();
  const bend = edge.controlPoints()?.[0];
  const [viaX, viaY] = bend ? [bend.x, bend.y] : [(fromX + toX) / 2, (fromY + toY) / 2];
  const turn = Math.atan2(toY - viaY, toX - viaX);
  const width = edge.numericStyle('width');
  const head = 5 + 1.5 * width;
  const corner = (by) => `${toX - head * Math.cos(turn + by)} ${toY - head * Math.sin(turn + by)}`;
  const colour = edge.style('line-color');
  return [
    svg('path', {
      d: `M${fromX} ${fromY} Q${viaX} ${viaY} ${toX} ${toY}`,
      fill: 'none',
      stroke: colour,
      'stroke-width': width,
      'stroke-dasharray': edge.style('line-style') === 'dashed' ? edge.style('line-dash-pattern').toString().replace(/,/g, ' ') : null,
    }),
    svg('path', { d: `M${toX} ${toY} L${corner(0.45)} L${corner(-0.45)} Z`, fill: colour }),
  ];
}

function shape(node) {
  const { x, y } = node.position();
  const r = node.width() / 2;
  const look = { fill: node.style('background-color'), stroke: node.style('border-color'), 'stroke-width': node.numericStyle('border-width') };
  switch (node.style('shape')) {
    case 'round-rectangle':
      return svg('rect', { x: x - r, y: y - r, width: 2 * r, height: 2 * r, rx: r / 3, ...look });
    default:
      return svg('circle', { cx: x, cy: y, r, ...look });
  }
}

function label(node) {
  const { x, y } = node.position();
  const size = node.numericStyle('font-size');
  return svg('text', { x, y: y + node.height() / 2 + size + 3, 'text-anchor': 'middle', 'font-size': size, fill: node.style('color') }, node.data('label'));
}

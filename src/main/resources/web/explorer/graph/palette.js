// How the graph looks, in the colours of the page's own style sheet, light or dark.

const SHAPES = { METHOD: 'ellipse', BASE_MODEL: 'round-rectangle', BENCHMARK: 'diamond', DATASET: 'hexagon' };
const MOST_CLAIMS = 12;

/** Cytoscape's style sheet. */
export function palette() {
  const page = getComputedStyle(document.documentElement);
  const colour = (name) => page.getPropertyValue(`--${name}`).trim();
  return [
    {
      selector: 'node',
      style: {
        label: 'data(label)',
        width: 26,
        height: 26,
        'background-color': colour('method'),
        'font-family': page.getPropertyValue('font-family') || 'sans-serif',
        'font-size': 12,
        color: colour('ink'),
        'text-valign': 'bottom',
        'text-margin-y': 5,
        'text-wrap': 'ellipsis',
        'text-max-width': 112,
        'text-background-color': colour('paper'),
        'text-background-opacity': 0.85,
        'text-background-padding': 2,
        'min-zoomed-font-size': 6,
        'overlay-opacity': 0,
      },
    },
    ...Object.entries(SHAPES).map(([kind, shape]) => ({
      selector: `node[kind = "${kind}"]`,
      style: { shape, 'background-color': colour(kind.toLowerCase().replace('_', '-')) },
    })),
    { selector: 'node[?more]', style: { 'border-width': 2, 'border-style': 'dotted', 'border-color': colour('soft') } },
    { selector: 'node[?circling]', style: { 'border-width': 4, 'border-style': 'double', 'border-color': colour('cycle') } },
    { selector: 'node[?centre]', style: { width: 40, height: 40, 'font-size': 15, 'font-weight': 'bold', 'text-max-width': 200 } },
    {
      selector: 'edge',
      style: {
        width: `mapData(claims, 1, ${MOST_CLAIMS}, 1.5, 8)`,
        'line-color': colour('edge'),
        'target-arrow-color': colour('edge'),
        'target-arrow-shape': 'triangle',
        'arrow-scale': 1.1,
        'curve-style': 'bezier',
        'overlay-opacity': 0,
      },
    },
    { selector: 'edge[!confirmed]', style: { 'line-style': 'dashed', 'line-dash-pattern': [7, 4] } },
    { selector: 'edge[?against]', style: { 'line-color': colour('cycle'), 'target-arrow-color': colour('cycle') } },
    {
      selector: 'edge[?contradicted]',
      style: { 'line-style': 'dashed', 'line-dash-pattern': [3, 4], 'line-color': colour('loss'), 'target-arrow-color': colour('loss') },
    },
    { selector: '.dim', style: { opacity: 0.25 } },
    { selector: 'node:selected', style: { 'border-width': 4, 'border-style': 'solid', 'border-color': colour('focus') } },
    { selector: 'edge:selected, edge.over', style: { 'line-color': colour('focus'), 'target-arrow-color': colour('focus') } },
  ];
}

/** What tells a kind apart in the legend and in exported pictures. */
export function shapeOf(kind) {
  return SHAPES[kind];
}

// Walks through the picture by keyboard.

const DIRECTIONS = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };

/**
 * Arrow keys select the nearest node in their direction, Tab within the picture the next arrow of the selected node is N;
 * Enter opens the node or the evidence of the selected arrow, E the evidence or more neighbours.
 */
export function walkByKeyboard(box, cy, { onOpen, onEvidence, onMore }) {
  box.onkeydown = (event) => {
    const selected = cy.$(':selected').first();
    const node = selected.isNode?.() ? selected : null;
    const edge = selected.isEdge?.() ? selected : null;
    const direction = DIRECTIONS[event.key];
    if (direction) {
      event.preventDefault();
      const from = node ?? edge?.source() ?? null;
      choose(from ? nearest(from, direction) : start());
    } else if (event.key === 'Enter' && selected.nonempty()) {
      event.preventDefault();
      if (edge) {
        onEvidence(edge.data('edge'));
      } else {
        onOpen(node.data('node'));
      }
    } else if (event.key === 'n' && selected.nonempty()) {
      choose(nextEdge(selected));
    } else if (event.key === 'e' && selected.nonempty()) {
      if (edge) {
        onEvidence(edge.data('edge'));
      } else {
        onMore(node.data('node'));
      }
    } else if ((event.key === '+' || event.key === '-') && !event.ctrlKey && !event.metaKey) {
      cy.zoom({ level: cy.zoom() * (event.key === '+' ? 1.2 : 1 / 1.2), renderedPosition: { x: box.clientWidth / 2, y: box.clientHeight / 2 } });
    }
  };

  let origin = null;

  function choose(element) {
    if (!element || element.empty()) {
      return;
    }
    if (element.isNode()) {
      origin = element;
    }
    box.dataset.walking = 'true';
    cy.$(':selected').unselect();
    element.select();
    delete box.dataset.walking;
    const { x1, x2, y1, y2 } = element.renderedBoundingBox();
    if (x1 < 0 || y1 < 0 || x2 > box.clientWidth || y2 > box.clientHeight) {
      cy.center(element);
    }
  }

  function start() {
    const centre = cy.nodes('[?centre]');
    return centre.nonempty() ? centre.first() : cy.nodes().first();
  }

  function nextEdge(selected) {
    const node = selected.isNode() ? selected : origin ?? selected.source();
    const edges = node.connectedEdges().toArray();
    const at = edges.findIndex((each) => each.id() === selected.id());
    return edges[(at + 1) % edges.length];
  }

  function nearest(from, [dx, dy]) {
    const { x, y } = from.position();
    let best = null;
    let least = Infinity;
    cy.nodes().forEach((node) => {
      const ahead = (node.position('x') - x) * dx + (node.position('y') - y) * dy;
      const aside = Math.abs((node.position('x') - x) * dy) + Math.abs((node.position('y') - y) * dx);
      const cost = ahead + 2 * aside;
      if (ahead > 1 && cost < least) {
        best = node;
        least = cost;
      }
    });
    return best;
  }
}

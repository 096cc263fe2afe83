// What shapes, colours and lines mean.

import { h, svg } from '../dom.js';

export function legend() {
  return h('details', { class: 'legend' },
    h('summary', {}, 'How to read it'),
    h('ul', {},
      item(svg('circle', { cx: 14, cy: 8, r: 6, class: 'fill-method' }), 'method'),
      item(svg('rect', { x: 8, y: 2, width: 12, height: 12, rx: 3, class: 'fill-base-model' }), 'base model'),
      item(line('edge'), 'beats: from winner to loser, thicker with more claims'),
      item(line('edge dashed'), 'read by the program, not yet confirmed'),
      item(line('loss dotted'), 'contradicted: some paper says the opposite'),
      item(line('cycle'), 'part of a circle: A beats B beats … beats A'),
      item(svg('circle', { cx: 14, cy: 8, r: 6, class: 'fill-method more-rim' }), 'has neighbours that are not shown')));
}

function item(drawing, text) {
  return h('li', {}, svg('svg', { width: 28, height: 16, viewBox: '0 0 28 16', 'aria-hidden': 'true' }, drawing), ' ', text);
}

function line(kinds) {
  return svg('path', { d: 'M1 8 H20 M20 4 L27 8 L20 12', class: `line ${kinds}` });
}

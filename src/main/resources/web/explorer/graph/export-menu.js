// What is on the screen as a file, and a way to all of it.

import { withParameters } from '../addresses.js';
import { announce, h } from '../dom.js';
import { save } from '../files.js';
import { toSvg } from './svg.js';
import { toCsv, toGexf, toGraphml, toJson } from './formats.js';

const WHOLE = ['graphml', 'gexf', 'csv', 'dot', 'jsonld'];

/** A menu that saves the shown graph; pictures only where one is drawn. */
export function exportMenu({ title, graph, cy, around }) {
  const button = (text, make) => h('li', {}, h('button', { type: 'button', onclick: () => run(text, make) }, text));
  const name = title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');

  async function run(text, make) {
    const made = await make();
    if (made) {
      save(`paragone-${name}.${text.toLowerCase()}`, made);
      announce(`${text} saved`);
    }
    menu.open = false;
    menu.querySelector('summary').focus();
  }

  const picture = (make) => () => (cy() ? make(cy()) : null);
  const menu = h('details', { class: 'menu', onkeydown: (event) => {
    if (event.key === 'Escape' && menu.open) {
      event.preventDefault();
      menu.open = false;
      menu.querySelector('summary').focus();
    }
  } },
    h('summary', {}, 'Export'),
    h('div', { class: 'menu-body' },
      h('p', {}, 'What is shown'),
      h('ul', {},
        button('PNG', picture((drawn) => drawn.png({ output: 'blob-promise', full: true, scale: 2, maxWidth: 8000, maxHeight: 8000, bg: ground() }))),
        button('SVG', picture((drawn) => toSvg(drawn))),
        button('GraphML', () => toGraphml(graph())),
        button('GEXF', () => toGexf(graph())),
        button('CSV', () => toCsv(graph())),
        button('JSON', () => toJson(graph()))),
      h('p', {}, 'All claims, however many'),
      h('ul', {}, WHOLE.map((format) =>
        h('li', {}, h('a', { href: withParameters(`/export/${format}`, around), download: true }, format))))));
  return menu;
}

function ground() {
  return getComputedStyle(document.documentElement).getPropertyValue('--paper').trim();
}

// An address that leads nowhere.

import { h } from '../dom.js';

export default async function unknown() {
  return {
    title: 'No such page',
    element: h('section', { class: 'message' },
      h('h1', {}, 'There is no such page'),
      h('p', {}, 'Search for a name above, or ', h('a', { href: '/' }, 'see what the graph holds'), '.')),
  };
}

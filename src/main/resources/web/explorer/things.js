// How a thing with a name is shown: a link, and what sort of thing it is.

import { addressOf, addressOfPaper, safeLink, withParameters } from './addresses.js';
import { h } from './dom.js';
import { KINDS } from './words.js';

/** A mark for the kind: a shape and a colour, and the word for who cannot see them. */
export function kindMark(kind) {
  return h('span', { class: `kind kind-${kind.toLowerCase().replace('_', '-')}` }, KINDS[kind]);
}

/** A dot in the colour and shape of the kind, before a name whose kind is clear from its place. */
function dot(kind) {
  return h('span', { class: `dot dot-${kind.toLowerCase().replace('_', '-')}`, title: KINDS[kind] });
}

/** A link to the view of a thing with `kind`, `key` and `name`. */
export function thingLink(thing, { marked = true } = {}) {
  return h('a', { class: marked ? 'thing marked-thing' : 'thing', href: addressOf(thing) }, marked && dot(thing.kind), marked ? h('span', {}, thing.name) : thing.name);
}

/** A paper's title, leading to its view, and its year. */
export function paperLink(paper) {
  return h('span', { class: 'paper-link' },
    h('a', { href: addressOfPaper(paper) }, paper.title),
    paper.published && h('span', { class: 'soft' }, ` (${paper.published.slice(0, 4)})`));
}

/** A link away from the service; nothing where the address is not one of the web. */
export function outwardLink(url, text) {
  const address = safeLink(url);
  return address
    ? h('a', { href: address, rel: 'noopener noreferrer', target: '_blank', class: 'outward' }, text,
        h('span', { class: 'unseen' }, ' (opens in a new tab)'))
    : null;
}

export function compareLink(a, b, text) {
  return h('a', { href: withParameters('/compare', { a: a.key, b: b.key }) }, text);
}

/** A section with a heading; nothing where it has no content. */
export function section(title, ...content) {
  return content.flat(Infinity).some(Boolean)
    ? h('section', { class: 'part' }, h('h2', {}, title), content)
    : null;
}

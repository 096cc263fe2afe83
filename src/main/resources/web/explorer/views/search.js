// All that a text finds.

import { ask } from '../api.js';
import { count, h } from '../dom.js';
import { kindMark, thingLink } from '../things.js';

const QUERY = `query Search($text: String!) {
  search(text: $text, first: 50) {
    kind
    name
    node {
      key
      ... on Contender { beats(first: 1) { totalCount } beatenBy(first: 1) { totalCount } }
      ... on Testbed { comparisons(first: 1) { totalCount } }
      ... on Paper { published comparisons(first: 1) { totalCount } }
    }
  }
}`;

export default async function search({ parameters, signal }) {
  const text = (parameters.get('q') ?? '').trim();
  const { search: hits } = text ? await ask(QUERY, { text }, signal) : { search: [] };
  return {
    title: text ? `Search: ${text}` : 'Search',
    element: h('section', { class: 'part' },
      h('h1', {}, text ? `${count(hits.length, 'thing')} found for “${text}”` : 'Search'),
      hits.length === 0 && h('p', {}, 'Try a part of the name, or another spelling. ',
        h('a', { href: '/' }, 'See what the graph holds.')),
      h('ul', { class: 'hits' }, hits.map((hit) =>
        h('li', {},
          thingLink({ kind: hit.kind, key: hit.node.key, name: hit.name }, { marked: false }), ' ', kindMark(hit.kind),
          h('span', { class: 'soft' }, said(hit.node)))))),
  };
}

function said({ beats, beatenBy, comparisons, published }) {
  return beats
    ? ` beats ${beats.totalCount}, beaten by ${beatenBy.totalCount}`
    : ` ${count(comparisons.totalCount, 'claim')}${published ? `, ${published.slice(0, 4)}` : ''}`;
}

// One paper: what it says, with the sentences that make its claims marked in the abstract.

import { ask } from '../api.js';
import { claimId, claimList } from '../claims.js';
import { h, listed } from '../dom.js';
import { abstractWithEvidence } from '../evidence.js';
import { CLAIMS, NEAREST, RESULTS } from '../fragments.js';
import { notFound } from '../messages.js';
import { kindMark, outwardLink, section, thingLink } from '../things.js';
import { resultList } from './results.js';

const QUERY = `query Paper($key: ID!, $text: String!) {
  paper(key: $key) {
    key title abstract published url codeUrl venue authors source
    introduces { key kind name }
    mentions { key kind name }
    comparisons(first: 50) { ...Claims }
    results(first: 50) { ...Results }
  }
  search(text: $text, kinds: [PAPER], first: 8) { ...Nearest }
}${CLAIMS}${RESULTS}${NEAREST}`;

const MORE = (list, fragments) => `query MoreOfPaper($key: ID!, $after: String) {
  paper(key: $key) { ${list} }
}${fragments}`;

export default async function paper({ name: key, signal }) {
  const data = await ask(QUERY, { key, text: key.replace(/^title:/, '').replace(/-/g, ' ') }, signal);
  const found = data.paper;
  if (!found) {
    return { title: key, element: notFound('paper', key, data.search) };
  }
  const { title, abstract, comparisons, results, mentions } = found;
  return {
    title,
    element: h('article', { class: 'paper' },
      head(found),
      section('What it says', abstract && abstractWithEvidence(abstract, comparisons.nodes, (claim) => `#${claimId(claim)}`)),
      section('Claims', claimList(comparisons, (after) => next(key, 'comparisons', after), { withPaper: false, anchored: true, none: 'It claims nothing that was read from it.' })),
      section('Results', resultList(results, (after) => next(key, 'results', after), { with: ['contender', 'on'], paper: false })),
      section('Mentions', mentions.length > 0 && h('p', {}, listed(mentions.map((thing) => thingLink(thing)))))),
  };
}

async function next(key, list, after) {
  const [field, fragments] = list === 'results'
    ? ['results(first: 50, after: $after) { ...Results }', RESULTS]
    : ['comparisons(first: 50, after: $after) { ...Claims }', CLAIMS];
  const data = await ask(MORE(field, fragments), { key, after });
  return data.paper[list];
}

function head({ key, title, authors, published, venue, url, codeUrl, introduces }) {
  const links = [outwardLink(url, 'Read the paper'), outwardLink(codeUrl, 'Code')].filter(Boolean);
  return h('header', { class: 'head' },
    h('h1', {}, title, ' ', kindMark('PAPER')),
    h('p', { class: 'soft' }, [authors.join(', '), venue, published, key].filter(Boolean).join(' · ')),
    introduces.length > 0 && h('p', {}, 'Introduces ', listed(introduces.map((thing) => thingLink(thing)))),
    links.length > 0 && h('p', {}, links.flatMap((link) => [link, ' '])));
}

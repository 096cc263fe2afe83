// Where papers contradict each other, side by side.

import { ask } from '../api.js';
import { claimCard } from '../claims.js';
import { fill, count, h } from '../dom.js';
import { filterForm, filterOf } from '../filters.js';
import { CLAIM } from '../fragments.js';
import { more } from '../more.js';
import { compareLink, thingLink } from '../things.js';

const PAGE = 10;

const QUERY = `query Contradictions($where: ComparisonFilter, $first: Int!, $after: String) {
  contradictions(where: $where, first: $first, after: $after) {
    totalCount
    nodes {
      a { key kind name }
      b { key kind name }
      groups { scope testbed { key kind name } metric { name } aBeatsB { ...Claim } bBeatsA { ...Claim } }
    }
    pageInfo { hasNextPage endCursor }
  }
}${CLAIM}`;

export default async function contradictions({ parameters, signal }) {
  const load = async (now, after = null, broken = undefined) =>
    (await ask(QUERY, { where: filterOf(now), first: PAGE, after }, broken)).contradictions;
  const filters = filterForm(parameters, { without: ['outcome'] });
  const body = h('div');
  let latest = parameters;
  show(await load(parameters, null, signal));

  function show(connection) {
    const list = h('ol', { class: 'contradictions' });
    const add = (page) => list.append(...page.nodes.map((pair) => h('li', { class: 'part' }, contradiction(pair))));
    add(connection);
    fill(body,
      h('p', {}, connection.totalCount === 0 ? 'No two claims contradict each other here.' : `${count(connection.totalCount, 'pair')} about which claims disagree.`),
      list, more({ list, connection, next: (after) => load(latest, after), show: add, what: 'contradictions' }));
  }

  return {
    title: 'Contradictions',
    element: h('article', {}, h('h1', {}, 'Where papers contradict each other'), filters.element, body),
    update: async (next) => {
      latest = next;
      filters.update(next);
      const fresh = await load(next);
      if (latest === next) {
        show(fresh);
      }
      return true;
    },
  };
}

function contradiction({ a, b, groups }) {
  return [
    h('h2', {}, thingLink(a), h('span', { class: 'soft' }, ' against '), thingLink(b), ' ',
      h('small', {}, compareLink(a, b, 'head-to-head'))),
    groups.map((group) => h('section', {},
      h('h3', {}, scope(group)),
      h('div', { class: 'sides wide' }, side(`${a.name} ahead`, group.aBeatsB), side(`${b.name} ahead`, group.bBeatsA)))),
  ];
}

function scope({ scope: of, testbed, metric }) {
  switch (of) {
    case 'SAME_TESTBED_AND_METRIC':
      return ['On ', thingLink(testbed), `, in ${metric.name}`];
    case 'SAME_TESTBED':
      return ['On ', thingLink(testbed), ', by different or unsaid measures'];
    default:
      return 'On different or unsaid testbeds';
  }
}

function side(title, claims) {
  return h('section', { class: 'side' }, h('h4', {}, title),
    claims.length === 0 ? h('p', { class: 'soft' }, 'Nothing here.') : h('ol', { class: 'claims' }, claims.map((claim) => h('li', {}, claimCard(claim)))));
}

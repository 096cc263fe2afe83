// One benchmark or dataset: its leaderboard, who is unbeaten there, who beats whom there, and the claims.

import { addressOf, changed } from '../addresses.js';
import { ask } from '../api.js';
import { claimList } from '../claims.js';
import { close, followParameters } from '../drawer.js';
import { fill, freshId, h, listed } from '../dom.js';
import { filterForm, filterOf, sameFilter } from '../filters.js';
import { CLAIMS, NEAREST } from '../fragments.js';
import { graphPanel } from '../graph/panel.js';
import { graphOf, graphRequest } from '../graph/request.js';
import { notFound } from '../messages.js';
import { go } from '../router.js';
import { kindMark, paperLink, section, thingLink } from '../things.js';
import { number, VERBS } from '../words.js';

const QUERY = ({ declarations, fields, fragments }) => `query Testbed($name: String!, $metric: String, $where: ComparisonFilter, ${declarations}) {
  testbed(name: $name) {
    key kind name aliases
    introducedBy { key title published url }
    comparisons(first: 20, where: $where) { ...Claims }
  }
  leaderboard(testbed: $name, metric: $metric, first: 100) {
    metric { key name lowerIsBetter }
    metrics { key name }
    rows { rank contender { key kind name } value unit system claim { ...Claim } paper { key title published } }
  }
  frontier(testbed: $name, first: 30) { key kind name }
  ${fields}
  search(text: $name, kinds: [BENCHMARK, DATASET], first: 8) { ...Nearest }
}${CLAIMS}${NEAREST}${fragments}`;

const MORE = `query MoreOnTestbed($name: String!, $where: ComparisonFilter, $after: String) {
  testbed(name: $name) { comparisons(first: 50, where: $where, after: $after) { ...Claims } }
}${CLAIMS}`;

export default async function testbed({ name, parameters, signal }) {
  const data = await load(name, parameters, signal);
  if (!data.testbed) {
    return { title: name, element: notFound('benchmark or dataset', name, data.search) };
  }
  const { key } = data.testbed;
  if (key !== name) {
    go(addressOf(data.testbed) + window.location.search, { replace: true });
    return { title: data.testbed.name, element: h('div') };
  }
  let now = parameters;
  const filters = filterForm(parameters, { without: ['testbed'] });
  const panel = graphPanel({
    graph: data.graph,
    centre: null,
    title: `Who beats whom on ${data.testbed.name}`,
    around: { testbed: key },
    parameters,
  });
  const board = fill(h('div'), leaderboard(data));
  const lists = fill(h('div'), claims(data, parameters));
  return {
    title: data.testbed.name,
    element: h('article', { class: 'testbed' }, head(data.testbed), board, filters.element, panel.element, lists),
    shown: () => {
      panel.draw();
      followParameters(parameters);
    },
    update: async (next) => {
      const before = now;
      now = next;
      filters.update(next);
      const changedMost = !sameFilter(before, next) || ['expand', 'metric'].some((each) => before.getAll(each).join() !== next.getAll(each).join());
      if (changedMost) {
        panel.waiting();
        const fresh = await load(name, next);
        if (now !== next) {
          return true;
        }
        fill(board, leaderboard(fresh));
        fill(lists, claims(fresh, next));
        await panel.update(next, fresh.graph);
      } else {
        await panel.update(next);
      }
      await followParameters(next);
      return true;
    },
    leave: () => {
      panel.destroy();
      close();
    },
  };
}

async function load(name, parameters, signal) {
  const request = graphRequest(name, parameters);
  const variables = { name, metric: parameters.get('metric'), where: filterOf(parameters), ...request.variables };
  const data = await ask(QUERY(request), variables, signal);
  return { ...data, graph: graphOf(data) };
}

function head({ name, kind, aliases, introducedBy, comparisons }) {
  return h('header', { class: 'head' },
    h('h1', {}, name, ' ', kindMark(kind)),
    h('p', { class: 'soft' },
      aliases.length > 0 && `Also called ${aliases.join(', ')}. `,
      introducedBy.length > 0 && ['Introduced by ', listed(introducedBy.map(paperLink)), '. '],
      comparisons.totalCount === 0 && 'Nothing is claimed on it yet.'));
}

function leaderboard({ leaderboard: board, frontier }) {
  const { metric, metrics, rows } = board;
  const choice = metrics.length > 1 && metricChoice(metrics, metric);
  return [
    rows.length > 0 && section('Leaderboard', choice,
      h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Leaderboard' },
        h('table', {},
          h('thead', {}, h('tr', {},
            h('th', { scope: 'col', class: 'number' }, 'Rank'), h('th', { scope: 'col' }, 'Contender'),
            h('th', { scope: 'col', class: 'number' }, metric ? metric.name : 'Value'), h('th', { scope: 'col' }, 'By'), h('th', { scope: 'col' }, 'Paper'))),
          h('tbody', {}, rows.map(row)))),
      h('p', { class: 'soft note' }, 'Numbers first; who has none stands where claims place it.')),
    frontier.length > 0 && section('Unbeaten', h('p', {}, 'Nobody is known to beat these here: ', listed(frontier.map((each) => thingLink(each))), '.')),
  ];
}

function metricChoice(metrics, metric) {
  const id = freshId('metric');
  const select = h('select', { id, onchange: () => go(changed({ metric: select.value })) },
    metrics.map(({ key, name }) => h('option', { value: key, selected: key === metric?.key }, name)));
  return h('p', {}, h('label', { for: id }, 'Measured by '), select);
}

function row({ rank, contender, value, unit, system, claim, paper }) {
  return h('tr', {},
    h('td', { class: 'number' }, rank),
    h('th', { scope: 'row' }, contender ? thingLink(contender) : system),
    h('td', { class: 'number' }, value === null ? '' : `${number(value)}${unit ? `\u202f${unit}` : ''}`),
    h('td', {}, claim ? saidBy(claim) : 'a reported number'),
    h('td', {}, paperLink(paper)));
}

function saidBy({ outcome, subject, baseline, baselineText }) {
  return `the claim: ${subject.name} ${VERBS[outcome]} ${baseline?.name ?? baselineText}`;
}

function claims({ testbed: { key, comparisons } }, parameters) {
  const where = filterOf(parameters);
  return section('Claims', claimList(comparisons, async (after) => {
    const { testbed: more } = await ask(MORE, { name: key, where, after });
    return more.comparisons;
  }, { none: where ? 'No claim passes the filter.' : 'No claim is known.' }));
}

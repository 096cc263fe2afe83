// The first page: what the graph holds, and ways in.

import { ask } from '../api.js';
import { addressOf, withParameters } from '../addresses.js';
import { claimCard } from '../claims.js';
import { count, h } from '../dom.js';
import { CLAIM } from '../fragments.js';
import { howToLoad } from '../messages.js';
import { section, thingLink } from '../things.js';

const QUERY = `query Home {
  statistics { papers methods baseModels benchmarks datasets comparisons results }
  contenders(orderBy: MOST_COMPARED, first: 12, where: { named: true }) {
    nodes { key kind name comparisons(first: 1) { totalCount } beats(first: 1) { totalCount nodes { loser { key name } } } beatenBy(first: 1) { totalCount } }
  }
  testbeds(orderBy: MOST_USED, first: 1) { nodes { key kind name } }
  comparisons(orderBy: NEWEST, first: 6, where: { named: true }) { nodes { ...Claim } }
}${CLAIM}`;

export default async function home({ signal }) {
  const data = await ask(QUERY, {}, signal);
  const { statistics, contenders, comparisons } = data;
  const empty = statistics.papers === 0;
  return {
    title: null,
    element: h('div', { class: 'home' },
      empty ? howToLoad() : [
        examples(data),
        holds(statistics),
        h('div', { class: 'columns' },
          section('Most compared', h('ol', { class: 'ranked' }, contenders.nodes.map(contenderRow))),
          section('Newest claims', h('ol', { class: 'claims' }, comparisons.nodes.map((claim) => h('li', {}, claimCard(claim)))))),
      ]),
  };
}

function examples({ contenders, testbeds }) {
  const [winner] = contenders.nodes.filter(({ beats }) => beats.totalCount > 0).sort((a, b) => b.beats.totalCount - a.beats.totalCount);
  const pair = winner?.beats.nodes[0].loser;
  const testbed = testbeds.nodes[0];
  const questions = [
    winner && [addressOf(winner), `What does ${winner.name} beat?`],
    pair && [withParameters('/compare', { a: winner.key, b: pair.key }), `${winner.name} or ${pair.name}?`],
    testbed && [addressOf(testbed), `Who leads on ${testbed.name}?`],
  ].filter(Boolean);
  return h('ul', { class: 'examples', 'aria-label': 'Questions to begin with' },
    questions.map(([address, text]) => h('li', {}, h('a', { href: address }, text))));
}

function holds({ papers, methods, baseModels, benchmarks, datasets, comparisons, results }) {
  const figures = [
    [papers, 'paper', 'papers'], [comparisons, 'claim', 'claims'], [methods, 'method', 'methods'], [baseModels, 'base model', 'base models'],
    [benchmarks, 'benchmark', 'benchmarks'], [datasets, 'dataset', 'datasets'], [results, 'result', 'results'],
  ].filter(([number]) => number > 0);
  return h('ul', { class: 'figures', 'aria-label': 'What the graph holds' }, figures.map(([number, one, many]) =>
    h('li', {}, h('strong', {}, number.toLocaleString('en')), ` ${number === 1 ? one : many}`)));
}

function contenderRow({ comparisons, beats, beatenBy, ...contender }) {
  return h('li', {}, thingLink(contender),
    h('span', { class: 'soft' }, count(comparisons.totalCount, 'claim')),
    h('span', { class: 'record' },
      beats.totalCount > 0 && h('span', { class: 'wins' }, `beats ${beats.totalCount}`),
      beatenBy.totalCount > 0 && h('span', { class: 'losses' }, `beaten by ${beatenBy.totalCount}`)));
}

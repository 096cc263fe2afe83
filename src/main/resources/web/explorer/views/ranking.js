// Who is strongest, as far as claims tell: Bradley–Terry strengths with their intervals, a plot for each set of contenders
// that claims connect.

import { ask } from '../api.js';
import { fill, count, h } from '../dom.js';
import { filterForm, filterOf } from '../filters.js';
import { RANKING } from '../fragments.js';
import { rankingPlot } from './ranking-plot.js';

const COMPONENTS = 10;
const QUERY = `query Ranking($where: ComparisonFilter) {
  ranking(where: $where, first: 50) { ...Ranking }
}${RANKING}`;

export default async function ranking({ parameters, signal }) {
  const load = async (now, broken) => (await ask(QUERY, { where: filterOf(now) }, broken)).ranking;
  const filters = filterForm(parameters);
  const body = fill(h('div'), plots(await load(parameters, signal)));
  let latest = parameters;
  return {
    title: 'Ranking',
    element: h('article', {},
      h('h1', {}, 'Ranking'),
      h('p', { class: 'soft' }, 'Strength by Bradley and Terry: the further two lie apart, the surer one beats the other in the next claim. ',
        'Lines are 95\u202f% intervals: where they overlap much, claims do not tell who is ahead.'),
      filters.element, body),
    update: async (next) => {
      latest = next;
      filters.update(next);
      const fresh = await load(next);
      if (latest === next) {
        fill(body, plots(fresh));
      }
      return true;
    },
  };
}

function plots({ claimCount, contenderCount, componentCount, components }) {
  if (components.length === 0) {
    return h('p', { class: 'part' }, 'No claim passes the filter.');
  }
  return [
    h('p', {}, `${count(claimCount, 'claim')} about ${count(contenderCount, 'contender')}`,
      componentCount > 1 && `, in ${componentCount} sets that no claim connects: each has a scale of its own`, '.'),
    components.slice(0, COMPONENTS).map((component, i) =>
      strengths(component, components.length > 1 ? `Set ${i + 1}: ${count(component.contenderCount, 'contender')}` : 'Strengths')),
    components.length > COMPONENTS && h('p', { class: 'soft' }, `${components.length - COMPONENTS} smaller sets are left out: filter to see them.`),
  ];
}

function strengths(component, title) {
  return h('section', { class: 'part' },
    h('h2', {}, title),
    rankingPlot(component, title),
    component.contenderCount > component.entries.length &&
      h('p', { class: 'soft' }, `The first ${component.entries.length} of ${component.contenderCount}.`));
}

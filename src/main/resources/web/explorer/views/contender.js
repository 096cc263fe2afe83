// One contender: the graph around it, what it beats and what beats it, claims, results, lineage, and its rank.

import { addressOf } from '../addresses.js';
import { claimList } from '../claims.js';
import { close, followParameters } from '../drawer.js';
import { fill, h } from '../dom.js';
import { filterForm, filterOf, sameFilter } from '../filters.js';
import { graphPanel } from '../graph/panel.js';
import { notFound } from '../messages.js';
import { go } from '../router.js';
import { section } from '../things.js';
import { askForContender, moreBeats, moreClaims, moreResults } from './contender-query.js';
import { beatList, head, lineage, rank, verdict } from './contender-parts.js';
import { resultList } from './results.js';

export default async function contender({ name, parameters, signal }) {
  const data = await askForContender(name, parameters, signal);
  if (!data.contender) {
    return { title: name, element: notFound('method or base model', name, data.search) };
  }
  const { key } = data.contender;
  if (key !== name) {
    // The name was another one: its own address shows the graph too.
    go(addressOf(data.contender) + window.location.search, { replace: true });
    return { title: data.contender.name, element: h('div') };
  }
  let now = parameters;
  const filters = filterForm(parameters);
  const panel = graphPanel({
    graph: data.graph,
    centre: key,
    title: `Who beats whom around ${data.contender.name}`,
    around: { contender: key },
    parameters,
  });
  const tally = fill(h('p', { class: 'verdict' }), verdict(data.contender));
  const lists = fill(h('div'), parts(data, parameters));
  return {
    title: data.contender.name,
    element: h('article', { class: 'contender' }, head(data.contender, tally), filters.element, panel.element, lists),
    shown: () => {
      panel.draw();
      followParameters(parameters);
    },
    update: async (next) => {
      const before = now;
      now = next;
      filters.update(next);
      const filtered = !sameFilter(before, next);
      const expanded = before.getAll('expand').join() !== next.getAll('expand').join();
      if (filtered || expanded) {
        panel.waiting();
        const fresh = await askForContender(name, next);
        if (now !== next) {
          return true;
        }
        if (filtered) {
          fill(tally, verdict(fresh.contender));
          fill(lists, parts(fresh, next));
        }
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

function parts(data, parameters) {
  const { contender } = data;
  const where = filterOf(parameters);
  const none = where ? 'No claim passes the filter.' : 'No claim is known.';
  const beats = (side, other) => beatList(contender[side], other, contender.key, (after) => moreBeats(contender.key, side, where, after), none);
  return [
    h('div', { class: 'columns' },
      section('Beats', beats('beats', 'loser')),
      section('Beaten by', beats('beatenBy', 'winner'))),
    rank(data),
    section('Claims', claimList(contender.comparisons, (after) => moreClaims(contender.key, where, after),
      { none })),
    section('Results', resultList(contender.results, (after) => moreResults(contender.key, after), { with: ['on'] })),
    lineage(data),
  ];
}

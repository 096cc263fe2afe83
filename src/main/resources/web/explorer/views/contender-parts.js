// The parts of a contender's view.

import { evidenceLink } from '../drawer.js';
import { count, h, listed } from '../dom.js';
import { more } from '../more.js';
import { kindMark, paperLink, section, thingLink } from '../things.js';
import { number, percent, saidMargin } from '../words.js';
import { rankingPlot } from './ranking-plot.js';

const BAR_STEPS = 10;

export function head({ name, kind, aliases, introducedBy, family, parameters }, verdict) {
  return h('header', { class: 'head' },
    h('h1', {}, name, ' ', kindMark(kind)),
    verdict,
    h('p', { class: 'soft' },
      aliases.length > 0 && `Also called ${aliases.join(', ')}. `,
      family && `Of the family ${family}. `,
      parameters && `${number(parameters / 1e9)} billion parameters. `,
      introducedBy.length > 0 && ['Introduced by ', listed(introducedBy.map(paperLink)), '.']));
}

/** How many it beats and how many beat it, by the claims that a filter leaves. */
export function verdict({ beats, beatenBy }) {
  return [
    h('span', { class: 'wins' }, `Beats ${beats.totalCount.toLocaleString('en')}`), ' ',
    h('span', { class: 'losses' }, `Beaten by ${beatenBy.totalCount.toLocaleString('en')}`),
  ];
}

/** What is beaten, or beats, with the weight of the claims; each leads to its evidence. */
export function beatList(connection, side, own, next, none) {
  if (connection.totalCount === 0) {
    return h('p', { class: 'soft' }, none);
  }
  const list = h('ol', { class: 'beats' });
  const most = Math.max(...connection.nodes.map((beat) => beat.claimCount));
  const show = (page) => list.append(...page.nodes.map((beat) => h('li', {}, beatRow(beat, side, own, most))));
  show(connection);
  return [list, more({ list, connection, next, show, what: side === 'loser' ? 'beaten' : 'winners' })];
}

function beatRow(beat, side, own, most) {
  const other = beat[side];
  const [winner, loser] = side === 'loser' ? [own, other.key] : [other.key, own];
  return [
    thingLink(other),
    evidenceLink(winner, loser, {
      class: 'weight',
      'aria-label': `Evidence: ${count(beat.claimCount, 'claim')} about ${other.name}`,
    }, h('meter', { min: 0, max: BAR_STEPS, value: Math.ceil((BAR_STEPS * beat.claimCount) / most), 'aria-hidden': 'true' }),
      ' ', h('span', {}, count(beat.claimCount, 'claim'))),
    h('span', { class: 'soft' },
      [beat.testbedCount > 0 && `on ${count(beat.testbedCount, 'testbed')}`, `${percent(beat.confidence)} sure`, beat.since && `since ${beat.since.slice(0, 4)}`]
        .filter(Boolean).join(', ')),
  ];
}

/** How strong it is beside those that it was compared with. */
export function rank({ contender, ranking }) {
  const [component] = ranking.components;
  const placed = component?.entries.some((entry) => entry.contender.key === contender.key);
  return component && section('Rank among its rivals',
    h('p', { class: 'soft' }, 'By all claims between it and them; where intervals overlap much, claims do not tell who is ahead.',
      !placed && ` It comes after the first ${component.entries.length} of ${component.contenderCount}.`),
    rankingPlot(component, 'Rank among its rivals', contender.key));
}

/** What it is made from, and what is made from it. */
export function lineage({ contender, lineage: line }) {
  const { buildsOn, variantOf = [], variants = [] } = contender;
  const row = (term, things) => things.length > 0 && [h('dt', {}, term), h('dd', {}, listed(things.map((thing) => thingLink(thing))))];
  const rows = [row('Builds on', buildsOn), row('A variant of', variantOf), row('Variants', variants)].filter(Boolean);
  return section('Lineage',
    rows.length > 0 && h('dl', { class: 'lineage' }, rows),
    line && line.methods.length > 0 && h('ul', { class: 'hits' }, line.methods.map((built) => h('li', {}, gain(built)))));
}

function gain({ method, on, gains: [best] }) {
  const margin = best && saidMargin(best.margin);
  return [thingLink(method), ' is built on ', thingLink(on),
    best && [' and ahead of it', margin && [' ', h('strong', {}, margin)], ' in ', paperLink(best.paper)]];
}

// Strengths with their intervals, as rows of a table with a line drawn in each: one reading for eyes and ears.

import { h, svg } from '../dom.js';
import { thingLink } from '../things.js';

const WIDTH = 320;
const HEIGHT = 22;
const EDGE = 10;

/**
 * @param label names the table for who cannot see it, and from others on the page
 * @param marked the key of the contender that the view is about; null where it is about none
 */
export function rankingPlot({ entries }, label, marked = null) {
  const least = Math.min(...entries.map((entry) => entry.low));
  const most = Math.max(...entries.map((entry) => entry.high));
  const at = (value) => EDGE + ((value - least) / (most - least || 1)) * (WIDTH - 2 * EDGE);
  const head = (text, look) => h('th', { scope: 'col', class: look }, text);
  return h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': label },
    h('table', { class: 'ranking' },
      h('thead', {}, h('tr', {}, head('Rank', 'number'), head('Contender'), head('Strength and 95\u202f% interval'), head('Wins', 'number'), head('Losses', 'number'), head('Ties', 'number'))),
      h('tbody', {}, entries.map((entry) => h('tr', { class: entry.contender.key === marked ? 'marked' : null },
        h('td', { class: 'number' }, entry.rank),
        h('th', { scope: 'row' }, thingLink(entry.contender)),
        h('td', { class: 'interval' }, interval(entry, at), h('span', { class: 'unseen' }, said(entry))),
        [entry.wins, entry.losses, entry.ties].map((number) => h('td', { class: 'number' }, number)))))));
}

function interval({ strength, low, high }, at) {
  const middle = HEIGHT / 2;
  return svg('svg', { width: WIDTH, height: HEIGHT, viewBox: `0 0 ${WIDTH} ${HEIGHT}`, 'aria-hidden': 'true' },
    svg('path', { class: 'whisker', d: `M${at(low)} ${middle} H${at(high)} M${at(low)} ${middle - 4} V${middle + 4} M${at(high)} ${middle - 4} V${middle + 4}` }),
    svg('circle', { class: 'strength', cx: at(strength), cy: middle, r: 5 },
      svg('title', {}, said({ strength, low, high }))));
}

function said({ strength, low, high }) {
  return `${strength.toFixed(2)}, from ${low.toFixed(2)} to ${high.toFixed(2)}`;
}

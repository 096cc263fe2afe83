// Reported numbers as a table.

import { h } from '../dom.js';
import { more } from '../more.js';
import { paperLink, thingLink } from '../things.js';
import { number } from '../words.js';

const COLUMNS = {
  contender: ['Contender', (result) => result.contender && thingLink(result.contender)],
  on: ['On', (result) => result.on && thingLink(result.on)],
  paper: ['Paper', (result) => paperLink(result.paper)],
};

/** A page of results, the rest on demand; `with` names the columns beside metric, value and paper. Null where there is none. */
export function resultList(connection, next, { with: columns, paper = true }) {
  if (connection.totalCount === 0) {
    return null;
  }
  const before = columns.map((name) => COLUMNS[name]);
  const after = paper ? [COLUMNS.paper] : [];
  const body = h('tbody');
  const show = (page) => body.append(...page.nodes.map((result) => h('tr', {},
    before.map(([, cell]) => h('td', {}, cell(result))),
    h('td', {}, result.metric?.name ?? ''),
    h('td', { class: 'number' }, `${number(result.value)}${result.unit ? `\u202f${result.unit}` : ''}`),
    h('td', {}, result.system ?? ''),
    after.map(([, cell]) => h('td', {}, cell(result))))));
  show(connection);
  const head = (title, extra) => h('th', { scope: 'col', class: extra }, title);
  return [
    h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Results' },
      h('table', {},
        h('thead', {}, h('tr', {}, before.map(([title]) => head(title)), head('Metric'), head('Value', 'number'), head('System'), after.map(([title]) => head(title)))),
        body)),
    more({ list: body, connection, next, show, what: 'results' }),
  ];
}

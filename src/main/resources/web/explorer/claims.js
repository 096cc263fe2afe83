// Claims, one under the other.

import { freshId, h, listed } from './dom.js';
import { evidenceOf } from './evidence.js';
import { more } from './more.js';
import { outwardLink, paperLink, thingLink } from './things.js';
import { percent, saidMargin, STATUSES, VERBS } from './words.js';

/** One claim: what it says, in which words, who says so, and how sure that is. */
export function claimCard(claim, { id = null, withPaper = true } = {}) {
  return h('article', { class: 'claim', id },
    h('p', { class: 'said' }, headline(claim)),
    evidenceOf(claim),
    h('footer', {},
      withPaper && h('p', { class: 'source' }, paperLink(claim.paper), ' ', outwardLink(claim.paper.url, 'read')),
      facts(claim)));
}

function headline(claim) {
  const margin = saidMargin(claim.margin);
  return [
    thingLink(claim.subject, { marked: false }),
    h('span', { class: `verb verb-${claim.outcome.toLowerCase()}` }, ` ${VERBS[claim.outcome]} `),
    claim.baseline ? thingLink(claim.baseline, { marked: false }) : h('span', { class: 'unnamed' }, claim.baselineText),
    claim.on.length > 0 && [' on ', listed(claim.on.map((testbed) => thingLink(testbed, { marked: false })))],
    margin && [' ', h('strong', { class: 'margin' }, margin)],
    claim.metrics.length > 0 && h('span', { class: 'soft' }, ` in ${claim.metrics.map((metric) => metric.name).join(', ')}`),
  ];
}

function facts(claim) {
  const [status, meaning] = STATUSES[claim.status];
  return h('ul', { class: 'facts' },
    h('li', { class: 'confidence', title: 'How sure the reading is, from 0 to 100 %' },
      h('meter', { min: 0, max: 1, value: claim.confidence, 'aria-label': 'confidence' }), ` ${percent(claim.confidence)} sure`),
    h('li', { class: `status status-${claim.status.toLowerCase()}`, title: meaning },
      status, claim.decidedBy && ` by ${claim.decidedBy}`),
    h('li', {}, claim.selfReported ? 'reported by its own authors' : 'reported by others'));
}

/** A page of claims with the rest on demand; `next(after)` answers with a connection. */
export function claimList(connection, next, options = {}) {
  const list = h('ol', { class: 'claims' });
  const show = (page) => list.append(...page.nodes.map((claim) =>
    h('li', {}, claimCard(claim, { id: options.anchored ? claimId(claim) : freshId('claim'), ...options }))));
  show(connection);
  return connection.totalCount === 0
    ? h('p', { class: 'soft' }, options.none ?? 'No claim is known.')
    : h('div', {}, list, more({ list, connection, next, show, what: 'claims' }));
}

export function claimId(claim) {
  return `claim-${claim.key}`;
}

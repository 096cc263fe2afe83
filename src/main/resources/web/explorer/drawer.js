// The drawer at the side: every claim behind an arrow, those that say the opposite beside them.

import { ask } from './api.js';
import { changed } from './addresses.js';
import { claimCard } from './claims.js';
import { announce, count, fill, h } from './dom.js';
import { CLAIMS } from './fragments.js';
import { failure } from './messages.js';
import { more } from './more.js';
import { go } from './router.js';
import { compareLink, thingLink } from './things.js';

const QUERY = `query Evidence($a: String!, $b: String!, $first: Int!) {
  headToHead(a: $a, b: $b) {
    a { key kind name }
    b { key kind name }
    aBeatsB(first: $first) { ...Claims }
    bBeatsA(first: $first) { ...Claims }
    ties(first: $first) { ...Claims }
  }
}${CLAIMS}`;

const NEXT = (side) => `query MoreEvidence($a: String!, $b: String!, $first: Int!, $after: String) {
  headToHead(a: $a, b: $b) { ${side}(first: $first, after: $after) { ...Claims } }
}${CLAIMS}`;

const PAGE = 10;

let under = null;
let pair = null;
let opener = null;

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && pair && !event.defaultPrevented) {
    go(changed({ winner: null, loser: null }));
  }
});

/** The address with the drawer open on one pair. */
export function addressOfEvidence(winner, loser) {
  return changed({ winner, loser });
}

/** A link that opens the drawer, whatever else has changed in the address since it was made. */
export function evidenceLink(winner, loser, attributes, ...children) {
  return h('a', {
    href: addressOfEvidence(winner, loser),
    onclick: (event) => { event.currentTarget.href = addressOfEvidence(winner, loser); },
    ...attributes,
  }, children);
}

/** Opens the drawer for the pair that the parameters name, or closes it where they name none. */
export async function followParameters(parameters) {
  const winner = parameters.get('winner');
  const loser = parameters.get('loser');
  if (!winner || !loser) {
    close();
  } else if (pair?.winner !== winner || pair?.loser !== loser) {
    await open(winner, loser);
  }
}

export function close() {
  under?.abort();
  if (!pair) {
    return;
  }
  pair = null;
  const drawer = element();
  const hadFocus = drawer.contains(document.activeElement);
  drawer.hidden = true;
  fill(drawer);
  if (hadFocus) {
    const back = opener?.isConnected ? opener : document.getElementById('view');
    back.focus({ preventScroll: true });
  }
}

async function open(winner, loser) {
  under?.abort();
  under = new AbortController();
  const { signal } = under;
  if (!pair) {
    opener = document.activeElement;
  }
  pair = { winner, loser };
  const drawer = element();
  drawer.hidden = false;
  fill(drawer, bar('Looking it up …'));
  try {
    const { headToHead } = await ask(QUERY, { a: winner, b: loser, first: PAGE }, signal);
    fill(drawer, contents(headToHead));
    announce(`Evidence: ${drawer.querySelector('h2').textContent}`);
    drawer.querySelector('h2').focus({ preventScroll: true });
  } catch (error) {
    if (!signal.aborted) {
      fill(drawer, bar('Evidence'), failure(error, () => open(winner, loser)));
    }
  }
}

function contents(sides) {
  const { a, b, aBeatsB, bBeatsA, ties } = sides;
  if (!a || !b) {
    return [bar('Evidence'), h('p', {}, 'Nothing is called ', h('strong', {}, a ? pair.loser : pair.winner), '.')];
  }
  const contested = aBeatsB.totalCount > 0 && bBeatsA.totalCount > 0;
  return [
    bar([thingLink(a), h('span', { class: 'verb' }, ' against '), thingLink(b)]),
    h('p', { class: 'drawer-tally' },
      contested && h('strong', { class: 'contested' }, 'Papers contradict each other. '),
      compareLink(a, b, 'Open the head-to-head')),
    h('div', { class: contested ? 'sides' : 'side-by-itself' },
      side(sides, 'aBeatsB', `${a.name} beats ${b.name}`),
      side(sides, 'bBeatsA', `${b.name} beats ${a.name}`)),
    side(sides, 'ties', 'They tie'),
  ];
}

function side({ a, b, ...sides }, name, title) {
  const connection = sides[name];
  if (connection.totalCount === 0) {
    return null;
  }
  const list = h('ol', { class: 'claims' });
  const show = (page) => list.append(...page.nodes.map((claim) => h('li', {}, claimCard(claim))));
  show(connection);
  const next = async (after) => {
    const answer = await ask(NEXT(name), { a: a.key, b: b.key, first: PAGE, after });
    return answer.headToHead[name];
  };
  return h('section', { class: 'side' },
    h('h3', {}, title, h('span', { class: 'soft' }, ` ${count(connection.totalCount, 'claim')}`)),
    list, more({ list, connection, next, show, what: 'claims' }));
}

function bar(title) {
  return h('div', { class: 'drawer-bar' },
    h('h2', { id: 'drawer-title', tabindex: '-1' }, title),
    h('button', { type: 'button', class: 'close', 'aria-label': 'Close the evidence', onclick: () => go(changed({ winner: null, loser: null })) }, '×'));
}

function element() {
  return document.getElementById('drawer');
}

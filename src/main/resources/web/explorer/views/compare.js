// Two contenders head to head: the tally, testbed by testbed, what speaks for each, and what to look at where nobody compared them.

import { changed } from '../addresses.js';
import { ask } from '../api.js';
import { claimList } from '../claims.js';
import { combobox } from '../combobox.js';
import { count, h } from '../dom.js';
import { CLAIMS, NEAREST } from '../fragments.js';
import { notFound } from '../messages.js';
import { go } from '../router.js';
import { compareLink, section, thingLink } from '../things.js';

const KINDS = ['METHOD', 'BASE_MODEL'];

const QUERY = `query HeadToHead($a: String!, $b: String!) {
  headToHead(a: $a, b: $b) {
    a { key kind name }
    b { key kind name }
    aWins bWins tied
    testbeds(first: 50) { testbed { key kind name } aWins bWins tied }
    aBeatsB(first: 20) { ...Claims }
    bBeatsA(first: 20) { ...Claims }
    ties(first: 20) { ...Claims }
  }
  neverCompared(a: $a, b: $b, first: 20) {
    rivals { contender { key kind name } aWins aLosses aTies bWins bLosses bTies }
  }
  ab: beatsPaths(from: $a, to: $b, first: 3) { ...Path }
  ba: beatsPaths(from: $b, to: $a, first: 3) { ...Path }
  nearA: search(text: $a, kinds: [METHOD, BASE_MODEL], first: 6) { ...Nearest }
  nearB: search(text: $b, kinds: [METHOD, BASE_MODEL], first: 6) { ...Nearest }
}
fragment Path on BeatsPath { length steps { winner { key kind name } loser { key kind name } claimCount } }
${CLAIMS}${NEAREST}`;

const NEXT = (side) => `query MoreOfHeadToHead($a: String!, $b: String!, $after: String) {
  headToHead(a: $a, b: $b) { ${side}(first: 50, after: $after) { ...Claims } }
}${CLAIMS}`;

export default async function compare({ parameters, signal }) {
  const a = parameters.get('a') ?? '';
  const b = parameters.get('b') ?? '';
  if (!a || !b) {
    return {
      title: 'Head-to-head',
      element: h('article', {}, h('h1', {}, 'Two contenders head to head'), choosers(a, b),
        h('p', { class: 'soft' }, 'Choose two methods or models to see which of them is claimed to be ahead, and where.')),
    };
  }
  const data = await ask(QUERY, { a, b }, signal);
  const sides = data.headToHead;
  if (!sides.a || !sides.b) {
    return {
      title: 'Head-to-head',
      element: h('article', {},
        !sides.a && notFound('method or base model', a, data.nearA),
        !sides.b && notFound('method or base model', b, data.nearB),
        choosers(sides.a?.name ?? a, sides.b?.name ?? b)),
    };
  }
  return {
    title: `${sides.a.name} or ${sides.b.name}`,
    element: h('article', {},
      h('h1', {}, thingLink(sides.a), h('span', { class: 'soft' }, ' against '), thingLink(sides.b)),
      choosers(sides.a.name, sides.b.name),
      tally(sides),
      section('Testbed by testbed', sides.testbeds.length > 0 && testbeds(sides)),
      h('div', { class: 'columns' },
        claims(sides, 'aBeatsB', `${sides.a.name} ahead`),
        claims(sides, 'bBeatsA', `${sides.b.name} ahead`)),
      claims(sides, 'ties', 'On a par'),
      between(sides, data)),
  };
}

function choosers(a, b) {
  const choose = (name, label, value) => combobox({
    label,
    value,
    kinds: KINDS,
    placeholder: 'A method or model',
    onChoose: ({ key }) => go(changed({ [name]: key })),
    onSubmit: (text) => go(changed({ [name]: text })),
  }).element;
  return h('div', { class: 'choosers' },
    choose('a', 'The one', a),
    h('button', { type: 'button', onclick: () => swap() }, 'Swap'),
    choose('b', 'The other', b));
}

function swap() {
  const { searchParams } = new URL(window.location.href);
  go(changed({ a: searchParams.get('b'), b: searchParams.get('a') }));
}

function tally({ a, b, aWins, bWins, tied }) {
  const all = aWins + bWins + tied;
  if (all === 0) {
    return h('p', { class: 'part' }, `No paper compares ${a.name} with ${b.name}.`);
  }
  const score = (number, text, look) => h('div', { class: `score ${look}` }, h('strong', {}, number), h('span', {}, text));
  return h('div', { class: 'part' },
    h('div', { class: 'scores' },
      score(aWins, `${a.name} ahead`, aWins >= bWins ? 'ahead' : ''),
      score(tied, 'on a par', ''),
      score(bWins, `${b.name} ahead`, bWins >= aWins ? 'ahead' : '')),
    aWins > 0 && bWins > 0 && h('p', { class: 'contested' }, 'Papers contradict each other: both sides are below, side by side.'));
}

function testbeds({ a, b, testbeds: rows }) {
  return h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Testbed by testbed' },
    h('table', {},
      h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, 'On'), [a.name, 'on a par', b.name].map((text) => h('th', { scope: 'col', class: 'number' }, text)))),
      h('tbody', {}, rows.map(({ testbed, aWins, bWins, tied }) => h('tr', {},
        h('th', { scope: 'row' }, thingLink(testbed)),
        [aWins, tied, bWins].map((number) => h('td', { class: 'number' }, number || '')))))));
}

function claims({ a, b, ...sides }, side, title) {
  const connection = sides[side];
  return connection.totalCount > 0 && section(`${title} (${connection.totalCount})`, claimList(connection, async (after) => {
    const { headToHead } = await ask(NEXT(side), { a: a.key, b: b.key, after });
    return headToHead[side];
  }));
}

function between({ a, b }, { neverCompared: { rivals }, ab, ba }) {
  return [
    section('Chains of wins', [...ab, ...ba].length > 0 &&
      h('ul', { class: 'hits' }, [...ab, ...ba].map(({ steps }) => h('li', {}, chain(steps))))),
    section('Rivals in common', rivals.length > 0 && h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Rivals in common' },
      h('table', {},
        h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, 'Compared with'), h('th', { scope: 'col' }, a.name), h('th', { scope: 'col' }, b.name))),
        h('tbody', {}, rivals.map((rival) => h('tr', {},
          h('th', { scope: 'row' }, thingLink(rival.contender)),
          h('td', {}, compareLink(a, rival.contender, record(rival.aWins, rival.aLosses, rival.aTies))),
          h('td', {}, compareLink(b, rival.contender, record(rival.bWins, rival.bLosses, rival.bTies))))))))),
  ];
}

function chain(steps) {
  return [thingLink(steps[0].winner), steps.map(({ loser, claimCount, winner }) => [
    ' ', compareLink(winner, loser, `beats (${count(claimCount, 'claim')})`), ' ', thingLink(loser)])];
}

function record(wins, losses, ties) {
  return [wins > 0 && count(wins, 'win'), losses > 0 && count(losses, 'loss', 'losses'), ties > 0 && count(ties, 'tie')].filter(Boolean).join(', ');
}

// The comparison table of chosen contenders and testbeds, as a survey needs it.

import { changed } from '../addresses.js';
import { ask } from '../api.js';
import { combobox } from '../combobox.js';
import { announce, h } from '../dom.js';
import { save } from '../files.js';
import { go } from '../router.js';
import { compareLink, section, thingLink } from '../things.js';

const QUERY = `query Table($contenders: [String!]!, $testbeds: [String!]) {
  comparisonTable(contenders: $contenders, testbeds: $testbeds) {
    contenders { key kind name }
    testbeds { key kind name }
    unknown
    rows { contender { key kind name } cells { wins losses ties text } }
    latex markdown csv
  }
}`;

const FORMATS = [['LaTeX', 'latex', 'tex', 'application/x-tex'], ['Markdown', 'markdown', 'md', 'text/markdown'], ['CSV', 'csv', 'csv', 'text/csv']];

export default async function table({ parameters, signal }) {
  const contenders = parameters.getAll('contender');
  const testbeds = parameters.getAll('testbed');
  const data = contenders.length > 0
    ? (await ask(QUERY, { contenders, testbeds: testbeds.length > 0 ? testbeds : null }, signal)).comparisonTable
    : null;
  return {
    title: 'Comparison table',
    element: h('article', {},
      h('h1', {}, 'Comparison table'),
      choosers(contenders, testbeds, data),
      data ? results(data) : h('p', { class: 'soft' }, 'Add some methods or models. Their benchmarks are found by themselves; or choose them too.')),
  };
}

function choosers(contenders, testbeds, data) {
  return h('div', { class: 'choosers' },
    chooser({ name: 'contender', label: 'Add a method or model', kinds: ['METHOD', 'BASE_MODEL'], chosen: contenders, things: data?.contenders ?? [] }),
    chooser({ name: 'testbed', label: 'Add a benchmark or dataset', kinds: ['BENCHMARK', 'DATASET'], chosen: testbeds, things: data?.testbeds ?? [] }));
}

function chooser({ name, label, kinds, chosen, things }) {
  const set = (keys) => go(changed({ [name]: keys }));
  const box = combobox({
    label,
    kinds,
    onChoose: ({ key }) => set([...new Set([...chosen, key])]),
    onSubmit: (text) => set([...new Set([...chosen, text])]),
  });
  const called = (key) => things.find((thing) => thing.key === key)?.name ?? key;
  return h('div', { class: 'chooser' }, box.element,
    h('div', { class: 'chips' }, chosen.map((key) => h('button', {
      type: 'button', class: 'chip', 'aria-label': `Take away ${called(key)}`, onclick: () => set(chosen.filter((each) => each !== key)),
    }, called(key), h('span', { 'aria-hidden': 'true' }, ' ×')))));
}

function results(data) {
  const { testbeds, unknown, rows } = data;
  return [
    unknown.length > 0 && h('p', { class: 'part', role: 'alert' }, `Nothing is called ${unknown.map((name) => `“${name}”`).join(', ')}.`),
    section('What is known', rows.length > 0 && testbeds.length > 0
      ? h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Comparison table' },
        h('table', { class: 'matrix' },
          h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, 'Contender'), testbeds.map((testbed) => h('th', { scope: 'col' }, thingLink(testbed))))),
          h('tbody', {}, rows.map(row))))
      : h('p', { class: 'soft' }, 'Nothing is known of these on any benchmark or dataset.')),
    rows.length === 2 && h('p', {}, compareLink(rows[0].contender, rows[1].contender, 'See the two head to head')),
    rows.length > 0 && section('Take it along', h('div', { class: 'takeaways' }, FORMATS.map((format) => takeaway(format, data)))),
  ];
}

function row({ contender, cells }) {
  return h('tr', {}, h('th', { scope: 'row' }, thingLink(contender)),
    cells.map(({ text, wins, losses }) => h('td', { class: wins > losses ? 'wins' : losses > wins ? 'losses' : null }, text || h('span', { class: 'soft' }, '–'))));
}

function takeaway([title, field, ending, type], data) {
  const text = data[field];
  return h('div', { class: 'takeaway' },
    h('h3', {}, title),
    h('pre', { tabindex: '0', 'aria-label': `The table as ${title}` }, h('code', {}, text)),
    h('p', {},
      h('button', { type: 'button', onclick: () => copy(text, title) }, 'Copy'), ' ',
      h('button', { type: 'button', onclick: () => save(`paragone-table.${ending}`, { text, type }) }, `Save as .${ending}`)));
}

async function copy(text, title) {
  try {
    await navigator.clipboard.writeText(text);
    announce(`${title} copied`);
  } catch {
    announce('The browser does not let the page copy: select the text instead.');
  }
}

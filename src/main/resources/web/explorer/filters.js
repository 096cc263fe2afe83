// Which claims count: the same filter for a view's graph, its lists and its ranking, kept in the address.

import { changed } from './addresses.js';
import { combobox } from './combobox.js';
import { fill, freshId, h } from './dom.js';
import { go } from './router.js';
import { STATUSES } from './words.js';

const NONE = { testbed: null, outcome: null, from: null, to: null, confidence: null, status: null, self: null };
const OUTCOMES = [['', 'any'], ['BEATS', 'the subject wins'], ['TIES', 'a tie'], ['TRAILS', 'the subject loses']];
const CONFIDENCES = [['', 'any'], ['0.5', '50 % or more'], ['0.7', '70 % or more'], ['0.9', '90 % or more']];
const REPORTED = [['', 'anybody'], ['yes', 'its own authors'], ['no', 'others']];

/** The `ComparisonFilter` that the address names; null where it names none. */
export function filterOf(parameters) {
  const get = (name) => parameters.get(name) || null;
  const filter = {
    testbed: get('testbed'),
    outcome: get('outcome') && [get('outcome')],
    publishedFrom: year(get('from')) && `${year(get('from'))}-01-01`,
    publishedTo: year(get('to')) && `${year(get('to'))}-12-31`,
    minConfidence: get('confidence') && Number(get('confidence')),
    status: get('status') && [get('status')],
    selfReported: get('self') && get('self') === 'yes',
  };
  const set = Object.entries(filter).filter(([, value]) => value !== null);
  return set.length > 0 ? Object.fromEntries(set) : null;
}

function year(text) {
  return text && /^\d{4}$/.test(text) ? text : null;
}

/** Whether two addresses differ in the filter. */
export function sameFilter(one, other) {
  return Object.keys(NONE).every((name) => (one.get(name) ?? '') === (other.get(name) ?? ''));
}

/** The form, and what is set in it as buttons that take it away. `without` names what the view itself decides. */
export function filterForm(parameters, { without = [] } = {}) {
  const form = h('details', { class: 'filters' });
  const chips = h('div', { class: 'chips' });
  const element = h('div', { class: 'filter-row' }, form, chips);
  const fields = h('div', { class: 'fields' });
  const summary = h('summary', {}, 'Filter claims');
  form.append(summary, fields);
  const controls = {};

  function build(now) {
    const choose = (name) => (event) => go(changed({ [name]: event.target.value || null }));
    const add = (name, label, control) => {
      if (!without.includes(name)) {
        controls[name] = control;
        control.id ||= freshId('filter');
        fields.append(h('div', { class: 'field' }, h('label', { for: control.id }, label), control));
      }
    };
    if (!without.includes('testbed')) {
      const box = combobox({
        label: 'Benchmark or dataset',
        value: now.get('testbed') ?? '',
        kinds: ['BENCHMARK', 'DATASET'],
        onChoose: (testbed) => go(changed({ testbed: testbed.key })),
        onSubmit: (text) => go(changed({ testbed: text })),
      });
      controls.testbed = box.input;
      box.element.classList.add('field');
      fields.append(box.element);
    }
    add('outcome', 'Outcome', options(OUTCOMES, choose('outcome')));
    add('from', 'Published from', yearInput(choose('from')));
    add('to', 'Published to', yearInput(choose('to')));
    add('confidence', 'Confidence', options(CONFIDENCES, choose('confidence')));
    add('status', 'Status', options([['', 'any but rejected'], ...Object.entries(STATUSES).map(([key, [text]]) => [key, text])], choose('status')));
    add('self', 'Reported by', options(REPORTED, choose('self')));
    show(now);
  }

  function show(now) {
    const set = Object.keys(NONE).filter((name) => now.get(name) && !without.includes(name));
    for (const [name, control] of Object.entries(controls)) {
      if (document.activeElement !== control) {
        control.value = now.get(name) ?? '';
      }
    }
    fill(summary, set.length > 0 ? `Filter claims (${set.length})` : 'Filter claims');
    fill(chips, set.map((name) => h('button', {
      type: 'button',
      class: 'chip',
      'aria-label': `Take away: ${said(name, now.get(name))}`,
      onclick: () => { summary.focus(); go(changed({ [name]: null })); },
    }, said(name, now.get(name)), h('span', { 'aria-hidden': 'true' }, ' ×'))),
    set.length > 1 && h('button', { type: 'button', class: 'plain', onclick: () => { summary.focus(); go(changed(NONE)); } }, 'Clear all'));
  }

  build(parameters);
  return { element, update: show };
}

function said(name, value) {
  const text = (options_) => options_.find(([key]) => key === value)?.[1] ?? value;
  switch (name) {
    case 'testbed': return `on ${value}`;
    case 'outcome': return text(OUTCOMES);
    case 'from': return `from ${value}`;
    case 'to': return `to ${value}`;
    case 'confidence': return `confidence ${text(CONFIDENCES)}`;
    case 'status': return STATUSES[value]?.[0] ?? value;
    default: return `reported by ${text(REPORTED)}`;
  }
}

function options(entries, onchange) {
  return h('select', { onchange }, entries.map(([value, text]) => h('option', { value }, text)));
}

function yearInput(onchange) {
  return h('input', { type: 'number', min: 1950, max: 2100, step: 1, inputmode: 'numeric', placeholder: 'year', onchange });
}

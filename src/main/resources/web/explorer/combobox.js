// A box that suggests names as one types: the combobox with a list of the ARIA practices, by keyboard alone.

import { ask, Unreachable } from './api.js';
import { fill, freshId, h } from './dom.js';
import { kindMark } from './things.js';

const TYPING_PAUSE_IN_MS = 120;
const SUGGESTIONS = 8;
const QUERY = `query Suggestions($text: String!, $kinds: [Kind!], $first: Int!) {
  search(text: $text, kinds: $kinds, first: $first) {
    kind
    name
    node { key ... on Method { aliases } ... on BaseModel { aliases } ... on Benchmark { aliases } ... on Dataset { aliases } }
  }
}`;

/**
 * @param label what to enter, for all; `hiddenLabel` keeps it from sight
 * @param kinds what to suggest; all where left out
 * @param onChoose takes the chosen { kind, key, name }
 * @param onSubmit takes the text where Enter is pressed and nothing chosen; left out, the first suggestion is taken
 */
export function combobox({ label, hiddenLabel = false, placeholder = '', value = '', kinds = null, onChoose, onSubmit }) {
  const list = h('ul', { class: 'suggestions', role: 'listbox', id: freshId('list'), 'aria-label': `Suggestions: ${label}`, hidden: true });
  const input = h('input', {
    type: 'text',
    id: freshId('box'),
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    placeholder,
    oninput: () => later(),
    onkeydown: (event) => key(event),
    onfocus: () => input.value.trim() && hits.length > 0 && open(),
    onblur: () => close(),
  });
  input.value = value;
  const note = h('p', { class: 'box-note', role: 'status' });
  const element = h('div', { class: 'combobox' },
    h('label', { for: input.id, class: hiddenLabel ? 'unseen' : null }, label), input, list, note);

  let hits = [];
  let active = -1;
  let timer;
  let under;

  function later() {
    clearTimeout(timer);
    timer = setTimeout(() => suggest().catch(() => {}), TYPING_PAUSE_IN_MS);
  }

  /** Asks for suggestions; answers with them, the newest text alone being shown. */
  async function suggest() {
    clearTimeout(timer);
    under?.abort();
    const text = input.value.trim();
    if (!text) {
      hits = [];
      fill(note);
      close();
      return [];
    }
    under = new AbortController();
    const { signal } = under;
    try {
      const { search } = await ask(QUERY, { text, kinds, first: SUGGESTIONS }, signal);
      const chosen = hits[active]?.node.key;
      hits = search;
      list.dataset.text = text;
      fill(note, hits.length === 0 ? `Nothing is called “${text}”.` : null);
      fill(list, hits.map((hit, i) => option(hit, i, text)));
      active = -1;
      activate(hits.findIndex(({ node }) => node.key === chosen));
      if (hits.length > 0 && document.activeElement === input) {
        open();
      } else {
        close();
      }
      return hits;
    } catch (error) {
      if (!signal.aborted) {
        close();
        fill(note, error instanceof Unreachable ? 'The service does not answer. ' : `${error.message} `,
          h('button', { type: 'button', class: 'plain', onclick: () => { input.focus(); later(); } }, 'Try again'));
      }
      throw error;
    }
  }

  function option(hit, i, text) {
    const alias = aliasFor(hit, text);
    return h('li', {
      role: 'option',
      id: `${list.id}-${i}`,
      'aria-selected': 'false',
      // The box keeps the focus, or the list would close before the click arrives.
      onmousedown: (event) => event.preventDefault(),
      onclick: () => choose(hit),
    }, h('span', { class: 'suggested' }, hit.name, alias && h('span', { class: 'soft' }, ` also called ${alias}`)), ' ', kindMark(hit.kind));
  }

  function open() {
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
  }

  function close() {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    activate(-1);
  }

  function activate(next) {
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = next;
    const chosen = list.children[active];
    if (chosen) {
      chosen.setAttribute('aria-selected', 'true');
      chosen.scrollIntoView({ block: 'nearest' });
      input.setAttribute('aria-activedescendant', chosen.id);
    } else {
      input.removeAttribute('aria-activedescendant');
    }
  }

  function key(event) {
    const last = hits.length - 1;
    if (event.key === 'ArrowDown' && last >= 0) {
      event.preventDefault();
      open();
      activate(active >= last ? 0 : active + 1);
    } else if (event.key === 'ArrowUp' && last >= 0) {
      event.preventDefault();
      open();
      activate(active <= 0 ? last : active - 1);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      enter();
    } else if (event.key === 'Escape') {
      if (list.hidden) {
        input.value = '';
        hits = [];
        fill(note);
      } else {
        event.stopPropagation();
      }
      close();
    }
  }

  async function enter() {
    if (active >= 0 && !list.hidden) {
      choose(hits[active]);
      return;
    }
    const text = input.value.trim();
    if (!text) {
      return;
    }
    const found = list.dataset.text === text ? hits : await suggest().catch(() => null);
    if (found === null) {
      return;
    }
    const same = found.find((hit) => [hit.name, ...(hit.node.aliases ?? [])].some((name) => plain(name) === plain(text)));
    if (same || (!onSubmit && found.length > 0)) {
      choose(same ?? found[0]);
    } else {
      close();
      onSubmit?.(text);
    }
  }

  function choose(hit) {
    input.value = hit.name;
    list.dataset.text = hit.name;
    hits = [];
    fill(note);
    close();
    onChoose({ kind: hit.kind, key: hit.node.key, name: hit.name });
  }

  return { element, input };
}

/** The other name that the typed text is like, where the name itself is not. */
function aliasFor(hit, text) {
  const typed = plain(text);
  return plain(hit.name).includes(typed) ? null : (hit.node.aliases ?? []).find((alias) => plain(alias).includes(typed));
}

function plain(text) {
  return text.toLowerCase().replace(/[\s_-]+/g, '');
}

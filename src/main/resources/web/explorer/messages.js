// What the page says instead of a view.

import { h } from './dom.js';
import { Unreachable } from './api.js';
import { thingLink } from './things.js';

export function loading() {
  return h('p', { class: 'loading', role: 'status' }, 'Looking it up …');
}

/** Says what went wrong and offers to try again. */
export function failure(error, retry) {
  const away = error instanceof Unreachable;
  return h(
    'section',
    { class: 'message', role: 'alert' },
    h('h1', {}, away ? 'The service does not answer' : 'That did not work'),
    h('p', {}, error.message),
    away && h('p', {}, 'Nothing that you typed is lost. Is the service running?'),
    h('button', { type: 'button', class: 'primary', onclick: retry }, 'Try again'),
  );
}

/** Says that nothing is called so, with the nearest names. */
export function notFound(what, name, nearest) {
  return h(
    'section',
    { class: 'message' },
    h('h1', {}, `No ${what} is called “${name}”`),
    nearest.length > 0
      ? [h('p', {}, 'Did you mean one of these?'),
        h('ul', { class: 'nearest' }, nearest.map((hit) =>
          h('li', {}, thingLink({ kind: hit.kind, key: hit.node.key, name: hit.name }))))]
      : h('p', {}, 'Nothing here has a name like it. ', h('a', { href: '/' }, 'See what the graph holds.')),
  );
}

/** Tells how to load something into an empty graph. */
export function howToLoad() {
  return h(
    'section',
    { class: 'message' },
    h('h2', {}, 'The graph is empty'),
    h('p', {}, 'Load papers from a file, an address or standard input; it works while the service runs:'),
    h('pre', {}, h('code', {}, 'java -jar target/paragone.jar load papers.jsonl')),
    h('p', {}, 'A paper of your own will do:'),
    h('pre', { tabindex: '0', 'aria-label': 'An example to copy' }, h('code', {},
      `echo '{"title": "TagNet", "abstract": "TagNet outperforms BaseTag on ToyBank by 1.3 points."}' \\\n  | java -jar target/paragone.jar load -`)),
    h('button', { type: 'button', class: 'primary', onclick: () => window.location.reload() }, 'Look again'),
  );
}

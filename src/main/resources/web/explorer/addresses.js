// The addresses of the views: every state of the page has one, and the same address shows the same thing.

const PATHS = { METHOD: 'contender', BASE_MODEL: 'contender', BENCHMARK: 'testbed', DATASET: 'testbed', PAPER: 'paper' };

/** Where a thing of some kind is shown. */
export function addressOf({ kind, key }) {
  return `/${PATHS[kind]}/${encoded(key)}`;
}

export function addressOfPaper(paper) {
  return addressOf({ kind: 'PAPER', key: paper.key });
}

/** An address with parameters; lists become repeated ones, and what is empty is left out. */
export function withParameters(path, parameters) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const each of [value].flat()) {
      if (each !== null && each !== undefined && each !== '') {
        query.append(name, each);
      }
    }
  }
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

/** The address that is shown, with some parameters changed; null takes one away. */
export function changed(changes) {
  const { pathname, search } = window.location;
  const query = new URLSearchParams(search);
  const kept = {};
  for (const name of new Set(query.keys())) {
    kept[name] = query.getAll(name);
  }
  return withParameters(pathname, { ...kept, ...changes });
}

/** The view's name and what stands behind it: `/paper/doi:10.1/x` is `paper` and `doi:10.1/x`. */
export function parsed(pathname) {
  const [, view = '', ...rest] = pathname.split('/');
  return { view, name: decoded(rest.join('/')) };
}

function encoded(key) {
  return encodeURIComponent(key).replace(/%2F/g, '/').replace(/%3A/g, ':').replace(/%2B/g, '+');
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The address of a page elsewhere where a browser may safely go to it, else null. */
export function safeLink(url) {
  return url && /^https?:\/\//i.test(url) ? url : null;
}

// From address to view and back. A view is a function of what stands in the address:
//   async ({ name, parameters, signal }) => ({ title, element, shown?(), update?(parameters), leave?() })
// `update` is asked first where only the parameters change; where it answers false the view is made anew.

import { parsed } from './addresses.js';
import { announce, fill } from './dom.js';
import { Unreachable } from './api.js';
import { failure, loading } from './messages.js';

const PATIENCE_IN_MS = 150;

let views;
let fallback;
let shown = null;
let asked = null;
let under = null;

export function start(all, unknown) {
  views = all;
  fallback = unknown;
  document.body.dataset.view = parsed(window.location.pathname).view || 'home';
  document.addEventListener('click', follow);
  window.addEventListener('popstate', () => address() !== asked && show({ back: true }));
  show({ first: true });
}

/** Goes `to` an address of the explorer; `replace` leaves no step to come back to. */
export function go(to, { replace = false } = {}) {
  if (replace || to === address()) {
    window.history.replaceState(null, '', to);
  } else {
    window.history.pushState(null, '', to);
  }
  show({});
}

/** What the view depends on: steps within a page change the fragment alone. */
function address() {
  return window.location.pathname + window.location.search;
}

function follow(event) {
  const link = event.target.closest?.('a[href]');
  const modified = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  if (!link || modified || event.defaultPrevented || link.hasAttribute('download') || link.target) {
    return;
  }
  const url = new URL(link.href);
  const onThisPage = url.pathname === window.location.pathname && url.search === window.location.search && url.hash;
  if (url.origin !== window.location.origin || 'leaves' in link.dataset || onThisPage) {
    return;
  }
  event.preventDefault();
  go(url.pathname + url.search);
}

async function show({ first = false, back = false }) {
  asked = address();
  const { view, name } = parsed(window.location.pathname);
  const parameters = new URLSearchParams(window.location.search);
  if (shown?.path === window.location.pathname && shown.update && (await shown.update(parameters)) !== false) {
    return;
  }
  under?.abort();
  const controller = new AbortController();
  under = controller;
  const stage = document.getElementById('view');
  stage.setAttribute('aria-busy', 'true');
  const waiting = setTimeout(() => fill(stage, loading()), PATIENCE_IN_MS);
  try {
    const next = await (views[view] ?? fallback)({ name, parameters, signal: controller.signal });
    if (controller.signal.aborted) {
      return;
    }
    place(next, view, { first, back });
  } catch (error) {
    if (!controller.signal.aborted) {
      shown?.leave?.();
      shown = null;
      document.body.dataset.view = view || 'home';
      fill(stage, failure(error, () => show({})));
      announce(error instanceof Unreachable ? 'The service does not answer.' : error.message);
    }
  } finally {
    clearTimeout(waiting);
    if (under === controller) {
      stage.removeAttribute('aria-busy');
    }
  }
}

function place(next, view, { first, back }) {
  shown?.leave?.();
  shown = { ...next, path: window.location.pathname };
  document.body.dataset.view = view || 'home';
  document.title = next.title ? `${next.title} · Paragone` : 'Paragone: who beats whom, and who says so';
  markPlace(view);
  const stage = fill(document.getElementById('view'), next.element);
  if (!first) {
    announce(next.title ?? 'Home');
    if (!back) {
      window.scrollTo(0, 0);
    }
    if (!document.activeElement || !document.activeElement.closest('#search')) {
      stage.focus({ preventScroll: true });
    }
  }
  next.shown?.();
  if (window.location.hash) {
    // the browser looks for a fragment when the document loads, before the view is there
    window.location.replace(window.location.hash);
  }
}

function markPlace(view) {
  for (const link of document.querySelectorAll('header.top nav a')) {
    if (new URL(link.href).pathname === `/${view}`) {
      link.setAttribute('aria-current', 'page');
    } else {
      link.removeAttribute('aria-current');
    }
  }
}

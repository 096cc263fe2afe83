// The one search box of the page; it stays while views change, so that nothing typed is lost.

import { addressOf, withParameters } from './addresses.js';
import { combobox } from './combobox.js';
import { h } from './dom.js';
import { go } from './router.js';

export function searchBox() {
  const box = combobox({
    label: 'Search methods, models, benchmarks and papers',
    hiddenLabel: true,
    placeholder: 'A method, model, benchmark or paper',
    onChoose: (thing) => leaveFor(addressOf(thing)),
    onSubmit: (text) => leaveFor(withParameters('/search', { q: text })),
  });
  function leaveFor(address) {
    box.input.blur();
    go(address);
  }
  document.addEventListener('keydown', (event) => {
    const typing = event.target.closest?.('input, textarea, select, [contenteditable]');
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      box.input.focus();
      box.input.select();
    }
  });
  if (window.location.pathname === '/') {
    queueMicrotask(() => box.input.focus());
  }
  return h('search', { class: 'search' }, box.element);
}

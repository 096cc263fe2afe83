// The rest of a list, on demand.

import { announce, fill, h } from './dom.js';

/** A button that puts the next page behind a list, and the focus on its first entry; nothing where all is shown. */
export function more({ list, connection, next, show, what }) {
  let after = connection.pageInfo.hasNextPage ? connection.pageInfo.endCursor : null;
  if (!after || !next) {
    return null;
  }
  const total = connection.totalCount;
  const shown = h('span', { class: 'soft' });
  const button = h('button', { type: 'button', class: 'more', onclick: () => turn() }, `More ${what}`);
  const row = h('p', { class: 'more-row' }, button, ' ', shown);
  tell();

  function tell() {
    fill(shown, `${list.children.length.toLocaleString('en')} of ${total.toLocaleString('en')} shown`);
  }

  async function turn() {
    button.disabled = true;
    const first = list.children.length;
    try {
      const page = await next(after);
      show(page);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      tell();
      const entry = list.children[first];
      if (entry) {
        entry.setAttribute('tabindex', '-1');
        entry.focus();
      }
      announce(`${list.children.length} of ${total} ${what} shown`);
      button.hidden = after === null;
    } catch (error) {
      fill(shown, `${error.message} Nothing is lost: try again.`);
    } finally {
      button.disabled = false;
    }
  }
  return row;
}

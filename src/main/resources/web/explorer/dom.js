// Makes elements. Text always becomes text nodes: nothing that comes from a paper is ever read as HTML.

const SVG = 'http://www.w3.org/2000/svg';

/** An element with attributes (functions become listeners; null and false are left out) and children. */
export function h(tag, attributes, ...children) {
  return filled(document.createElement(tag), attributes, children);
}

/** The same for SVG. */
export function svg(tag, attributes, ...children) {
  return filled(document.createElementNS(SVG, tag), attributes, children);
}

function filled(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (typeof value === 'function') {
      element.addEventListener(name.slice(2), value);
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...flat(children));
  return element;
}

/** Puts children in the place of those that an element has. */
export function fill(element, ...children) {
  element.replaceChildren(...flat(children));
  return element;
}

function flat(children) {
  return children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false);
}

/** Tells people who listen rather than look. */
export function announce(text) {
  document.getElementById('announcer').textContent = text;
}

/** `1 claim`, `2 claims`, `1,204 claims`. */
export function count(number, one, many = `${one}s`) {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}

/** Things with commas between them, the last after `and`. */
export function listed(things) {
  return things.flatMap((thing, i) =>
    i === 0 ? [thing] : [i === things.length - 1 ? ' and ' : ', ', thing]);
}

let ids = 0;

/** An id that no other element has. */
export function freshId(prefix) {
  ids += 1;
  return `${prefix}-${ids}`;
}

// The sentence that says so, with the names and the margin marked in it.

import { h } from './dom.js';

const SHORT = 2;

/** A claim's sentence as a quotation, or what was entered in its place; null where there is neither. */
export function evidenceOf(claim) {
  if (claim.evidence) {
    return h('blockquote', { class: 'evidence' }, pieces(claim.evidence.quote, spansIn(claim.evidence.quote, claim)));
  }
  return claim.statement ? h('p', { class: 'statement' }, pieces(claim.statement, spansIn(claim.statement, claim))) : null;
}

/** Where names and margin of a claim stand in a text: { start, end, role }, in order, none inside another. */
export function spansIn(text, claim) {
  const names = [
    [claim.subject, claim.outcome === 'TRAILS' ? 'loser' : 'winner'],
    [claim.baseline, claim.outcome === 'BEATS' ? 'loser' : 'winner'],
    ...claim.on.map((testbed) => [testbed, 'testbed']),
    ...claim.metrics.map((metric) => [metric, 'metric']),
  ];
  const wanted = names
    .filter(([thing]) => thing)
    .flatMap(([thing, role]) => [thing.name, ...(thing.aliases ?? [])].flatMap(forms).map((name) => [name, role]));
  if (claim.baselineText) {
    wanted.push([claim.baselineText, claim.outcome === 'BEATS' ? 'loser' : 'winner']);
  }
  wanted.sort(([a], [b]) => b.length - a.length);
  const spans = [];
  for (const [name, role] of wanted) {
    add(spans, text, wholeName(name), role);
  }
  for (const value of [claim.margin?.value, claim.margin?.max]) {
    if (value !== null && value !== undefined) {
      add(spans, text, amount(value), 'margin');
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}

function add(spans, text, pattern, role) {
  for (const match of pattern ? text.matchAll(pattern) : []) {
    const start = match.index;
    const end = start + match[0].length;
    if (spans.every((span) => end <= span.start || start >= span.end)) {
      spans.push({ start, end, role });
    }
  }
}

/** A name, and what remains of it without an abbreviation in brackets. */
function forms(name) {
  const bare = name.replace(/\s*\([^()]*\)$/, '');
  return bare && bare !== name ? [name, bare] : [name];
}

/** A name in any spelling: spaces and hyphens may differ, and case where the name is not very short. */
function wholeName(name) {
  const words = name.split(/[\s_-]+/).filter(Boolean).map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return words.length === 0
    ? null
    : new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[\\s_-]*')}(?![\\p{L}\\p{N}])`, name.length > SHORT ? 'giu' : 'gu');
}

function amount(value) {
  const digits = String(value).replace('.', '\\.');
  return new RegExp(`(?<![\\p{N}.])${digits}0*(?![\\p{N}])(?:\\s?(?:%|×|x(?!\\p{L})|percentage points|percent|points?|times))?`, 'giu');
}

/** A text cut into plain pieces and marked spans. */
export function pieces(text, spans) {
  const parts = [];
  let from = 0;
  for (const { start, end, role } of spans) {
    parts.push(text.slice(from, start), h('mark', { class: `mark-${role}` }, text.slice(start, end)));
    from = end;
  }
  return [...parts, text.slice(from)];
}

/** An abstract with the sentences of claims marked at their offsets, each leading to its claim by `target`. */
export function abstractWithEvidence(abstract, claims, target) {
  const sentences = new Map();
  for (const claim of claims) {
    const { start, end, quote } = claim.evidence ?? {};
    if (Number.isInteger(start) && Number.isInteger(end) && abstract.slice(start, end) === quote) {
      const same = sentences.get(start);
      if (!same || same.end < end) {
        sentences.set(start, { start, end, claim });
      }
    }
  }
  const parts = [];
  let from = 0;
  for (const { start, end, claim } of [...sentences.values()].sort((a, b) => a.start - b.start)) {
    if (start >= from) {
      parts.push(abstract.slice(from, start),
        h('a', { class: 'sentence', href: target(claim) }, pieces(abstract.slice(start, end), spansIn(abstract.slice(start, end), claim))));
      from = end;
    }
  }
  return h('p', { class: 'abstract' }, parts, abstract.slice(from));
}

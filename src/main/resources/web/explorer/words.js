// How things are said.

export const KINDS = { METHOD: 'method', BASE_MODEL: 'base model', BENCHMARK: 'benchmark', DATASET: 'dataset', PAPER: 'paper' };

export const STATUSES = {
  EXTRACTED: ['read by the program', 'Read from the text by the program; nobody has looked at it yet.'],
  CURATED: ['entered by hand', 'Entered by a person who read the paper.'],
  CONFIRMED: ['confirmed', 'A person has confirmed it.'],
  REJECTED: ['rejected', 'A person has rejected it.'],
};

const QUALIFIERS = { UP_TO: 'up to ', MORE_THAN: 'more than ', ABOUT: 'about ', AVERAGE: '' };

/** A margin as one says it: `by 3.2 points`, `by up to 12 %`, `by 2 to 4 times on average`; null where there is none. */
export function saidMargin(margin) {
  if (!margin) {
    return null;
  }
  const { value, max, unit, unitText, qualifier } = margin;
  const amount = max === null || max === undefined ? number(value) : `${number(value)} to ${number(max)}`;
  const before = QUALIFIERS[qualifier] ?? '';
  const after = qualifier === 'AVERAGE' ? ' on average' : '';
  return `by ${before}${amount}${saidUnit(unit, unitText, value)}${after}`;
}

function saidUnit(unit, text, value) {
  switch (unit) {
    case 'POINTS':
      return value === 1 ? ' point' : ' points';
    case 'PERCENT':
      return '\u202f%';
    case 'TIMES':
      return ' times';
    case 'OTHER':
      return text ? ` ${text}` : '';
    default:
      return '';
  }
}

/** A number without more digits than were given. */
export function number(value) {
  return value.toLocaleString('en', { maximumFractionDigits: 6 });
}

export function percent(share) {
  return `${Math.round(share * 100)}\u202f%`;
}

/** The words between subject and baseline. */
export const VERBS = { BEATS: 'beats', TIES: 'ties with', TRAILS: 'trails' };

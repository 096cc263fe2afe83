// Which contenders beat one another in a circle: the strongly connected components with more than one node (Tarjan 1972).

/** Groups of keys, each key in one group; groups that lose come before groups that beat them. */
export function components(keys, edges) {
  const losers = new Map(keys.map((key) => [key, []]));
  edges.forEach(({ winner, loser }) => losers.get(winner).push(loser));
  const index = new Map();
  const low = new Map();
  const stack = [];
  const onStack = new Set();
  const groups = [];
  for (const root of keys) {
    if (!index.has(root)) {
      visit(root);
    }
  }
  return groups;

  // A list of what is under way instead of recursion: a chain of some thousand would exhaust the call stack.
  function visit(root) {
    const work = [{ key: root, next: 0 }];
    enter(root);
    while (work.length > 0) {
      const step = work[work.length - 1];
      const loser = losers.get(step.key)[step.next];
      if (loser === undefined) {
        work.pop();
        leave(step.key, work[work.length - 1]?.key);
      } else {
        step.next += 1;
        if (!index.has(loser)) {
          enter(loser);
          work.push({ key: loser, next: 0 });
        } else if (onStack.has(loser)) {
          low.set(step.key, Math.min(low.get(step.key), index.get(loser)));
        }
      }
    }
  }

  function enter(key) {
    index.set(key, index.size);
    low.set(key, index.get(key));
    stack.push(key);
    onStack.add(key);
  }

  function leave(key, parent) {
    if (low.get(key) === index.get(key)) {
      const group = stack.splice(stack.indexOf(key));
      group.forEach((member) => onStack.delete(member));
      groups.push(group);
    }
    if (parent !== undefined) {
      low.set(parent, Math.min(low.get(parent), low.get(key)));
    }
  }
}

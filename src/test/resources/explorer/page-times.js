// When a page was ready, in milliseconds after its first byte, and how its picture moves.

(() => {
  const READY = {
    view: () => document.querySelector('#search input') && document.querySelector('body[data-view] #view:not([aria-busy]) *'),
    graph: () => document.querySelector('.canvas[data-ready=true]'),
  };
  const seen = {};
  const waiting = [];

  function look() {
    for (const [part, ready] of Object.entries(READY)) {
      if (!(part in seen) && ready()) {
        seen[part] = performance.now() - performance.getEntriesByType('navigation')[0].responseStart;
      }
    }
    waiting.filter(({ part }) => part in seen).forEach(({ part, tell }) => tell(seen[part]));
  }

  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });

  const after = (part) => new Promise((tell) => {
    waiting.push({ part, tell });
    look();
  });

  const frame = () => new Promise(requestAnimationFrame);

  /** Drags the picture for some frames: frames per second, and the milliseconds that all but one frame in twenty stay under. */
  async function drag(frames) {
    const drawn = await after('graph');
    const { cy } = document.querySelector('.canvas')._cyreg;
    const took = [];
    let before = await frame();
    for (let i = 0; i < frames; i += 1) {
      cy.panBy({ x: i < frames / 2 ? 3 : -3, y: 1 });
      const now = await frame();
      took.push(now - before);
      before = now;
    }
    const total = took.reduce((sum, each) => sum + each, 0);
    took.sort((a, b) => a - b);
    return { drawn, rate: (1000 * frames) / total, slow: took[Math.floor(0.95 * frames)] };
  }

  window.pageTimes = { after, drag };
})();

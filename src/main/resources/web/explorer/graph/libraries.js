// Loads the graph libraries from the service's webjars, when the first graph is drawn and not before.

const SCRIPTS = [
  '/webjars/cytoscape/3.33.1/dist/cytoscape.min.js',
  '/webjars/layout-base/2.0.1/layout-base.js',
  '/webjars/cose-base/2.2.0/cose-base.js',
  '/webjars/cytoscape-fcose/2.2.0/cytoscape-fcose.js',
];

let loaded = null;

/** The `cytoscape` function, with the force-directed layout registered; tried again where it failed before. */
export function cytoscapeWithLayouts() {
  loaded ??= SCRIPTS.reduce((before, src) => before.then(() => load(src)), Promise.resolve())
    .then(() => window.cytoscape)
    .catch((error) => {
      loaded = null;
      throw error;
    });
  return loaded;
}

function load(src) {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = src;
    script.onload = resolve;
    script.onerror = () => {
      script.remove();
      reject(new Error('The graph library could not be loaded.'));
    };
    document.head.append(script);
  });
}

// Puts a graph of 400 nodes and 1,000 arrows, of which 300 nodes may be drawn, into the service's answers.

const asked = window.fetch;
window.fetch = async (...request) => {
  const answer = await asked(...request);
  const body = await answer.json();
  if (body.data?.graph0) {
    const centre = decodeURIComponent(window.location.pathname.split('/').pop());
    const key = (i) => (i === 0 ? centre : `n${i}`);
    body.data.graph0 = {
      nodes: Array.from({ length: 400 }, (_, i) => ({ key: key(i), name: `Node ${i}`, kind: 'METHOD', distance: 1, neighbourCount: 9 })),
      edges: Array.from({ length: 1000 }, (_, i) => ({ winner: key(i % 250), loser: key(i % 250 + 1 + Math.floor(i / 250) * 16 % 49), claimCount: 1, paperCount: 1, testbedCount: 1, confidence: 0.5, since: null, contradicted: false, confirmed: false })),
      nodeCount: 5000,
      truncated: true,
    };
  }
  return new Response(JSON.stringify(body), { status: answer.status });
};

// Parts that several operations ask for.

export const NAMED = `
fragment Named on Named { key kind name }
`;

export const CLAIM = `
fragment Claim on Comparison {
  key outcome baselineText statement confidence status selfReported decidedBy
  subject { key kind name aliases }
  baseline { key kind name aliases }
  on { key kind name aliases }
  metrics { key name }
  margin { value max unit unitText qualifier }
  evidence { quote start end }
  paper { key title published url }
}
`;

export const CLAIMS = `
fragment Claims on ComparisonConnection {
  totalCount
  nodes { ...Claim }
  pageInfo { hasNextPage endCursor }
}
${CLAIM}`;

export const GRAPH = `
fragment Graph on Graph {
  nodeCount
  truncated
  nodes { key name kind distance neighbourCount }
  edges { winner loser claimCount paperCount testbedCount confidence since contradicted confirmed }
}
`;

export const RESULTS = `
fragment Results on ResultConnection {
  totalCount
  nodes { key value unit system status contender { key kind name } on { key kind name } metric { name } paper { key title } }
  pageInfo { hasNextPage endCursor }
}
`;

/** The nearest names, for where there is no such thing. */
export const NEAREST = `
fragment Nearest on SearchHit { kind name node { key } }
`;

export const RANKING = `
fragment Ranking on Ranking {
  claimCount contenderCount componentCount
  components {
    contenderCount claimCount
    entries { rank contender { key kind name } strength low high wins losses ties }
  }
}
`;

// What the view of a contender asks for: one operation, whatever is expanded.

import { ask } from '../api.js';
import { filterOf } from '../filters.js';
import { CLAIMS, NEAREST, RANKING, RESULTS } from '../fragments.js';
import { graphOf, graphRequest } from '../graph/request.js';

const BEATS = (side) => `totalCount pageInfo { hasNextPage endCursor }
  nodes { ${side} { key kind name } claimCount paperCount testbedCount confidence since }`;

const QUERY = ({ declarations, fields, fragments }) => `query Contender($name: String!, $where: ComparisonFilter, $rivals: ComparisonFilter, ${declarations}) {
  contender(name: $name) {
    key kind name aliases
    introducedBy { key title published url }
    beats(first: 50, where: $where) { ${BEATS('loser')} }
    beatenBy(first: 50, where: $where) { ${BEATS('winner')} }
    comparisons(first: 20, where: $where) { ...Claims }
    results(first: 20) { ...Results }
    buildsOn { key kind name }
    ... on BaseModel { family parameters variantOf { key kind name } variants { key kind name } }
  }
  lineage(baseModel: $name) {
    methods(first: 30) { method { key kind name } on { key kind name } gains(first: 1) { ...Claim } }
  }
  ranking(where: $rivals, first: 25) { ...Ranking }
  ${fields}
  search(text: $name, kinds: [METHOD, BASE_MODEL], first: 8) { ...Nearest }
}${CLAIMS}${RESULTS}${RANKING}${NEAREST}${fragments}`;

/** The answer, with the `graph` put together. */
export async function askForContender(name, parameters, signal) {
  const where = filterOf(parameters);
  const request = graphRequest(name, parameters);
  const variables = { name, where, rivals: { ...where, contender: name }, ...request.variables };
  const data = await ask(QUERY(request), variables, signal);
  return { ...data, graph: graphOf(data) };
}

export async function moreBeats(name, side, where, after) {
  const { contender } = await ask(`query MoreBeats($name: String!, $where: ComparisonFilter, $after: String) {
    contender(name: $name) { ${side}(first: 100, where: $where, after: $after) { ${BEATS(side === 'beats' ? 'loser' : 'winner')} } }
  }`, { name, where, after });
  return contender[side];
}

export async function moreClaims(name, where, after) {
  const { contender } = await ask(`query MoreClaims($name: String!, $where: ComparisonFilter, $after: String) {
    contender(name: $name) { comparisons(first: 50, where: $where, after: $after) { ...Claims } }
  }${CLAIMS}`, { name, where, after });
  return contender.comparisons;
}

export async function moreResults(name, after) {
  const { contender } = await ask(`query MoreResults($name: String!, $after: String) {
    contender(name: $name) { results(first: 50, after: $after) { ...Results } }
  }${RESULTS}`, { name, after });
  return contender.results;
}

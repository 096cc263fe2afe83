// Asks the public GraphQL API; the explorer knows nothing that anybody else could not ask.

/** The service or its graph cannot be reached at the moment. */
export class Unreachable extends Error {}

/** The service has answered that it will not. */
export class Refused extends Error {
  constructor(message, code) {
    super(message);
    this.code = code;
  }
}

/** The data of one operation; throws Unreachable or Refused, and the signal's reason where it was broken off. */
export async function ask(query, variables = {}, signal = undefined) {
  const answer = await send(JSON.stringify({ query, variables }), signal);
  const error = answer.errors?.[0];
  if (!error) {
    return answer.data;
  }
  if (error.extensions?.code === 'DATABASE_UNAVAILABLE') {
    throw new Unreachable(error.message);
  }
  throw new Refused(error.message, error.extensions?.code);
}

async function send(body, signal) {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json, application/json' },
      body,
      signal,
    });
    return await response.json();
  } catch (error) {
    if (signal?.aborted) {
      throw signal.reason;
    }
    throw new Unreachable(`The service does not answer (${error.message}).`);
  }
}

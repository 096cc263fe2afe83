// Runs the public audits of GraphQL over HTTP against the address given; a line for each.
import { serverAudits } from 'graphql-http';

for (const audit of serverAudits({ url: process.argv[2], fetchFn: fetch })) {
  const { status, reason } = await audit.fn();
  console.log(`${status} ${audit.id} ${audit.name}${reason ? `: ${reason}` : ''}`);
}

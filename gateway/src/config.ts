// What Apollo's gateway reads from its environment when it loads a supergraph.

/** Apollo's gateway would report its use to its maker once an hour. */
export function keepToOurselves(): void {
  process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
}

// Reads a supergraph: it takes a second, and several folders of a gateway look at the same one.
import { Supergraph } from '@apollo/federation-internals';

let last: { sdl: string; supergraph: Supergraph } | undefined;

/** The supergraph of a text; the one that was read last is not read anew. */
export function readSupergraph(sdl: string): Supergraph {
  if (last?.sdl !== sdl) last = { sdl, supergraph: Supergraph.build(sdl) };
  return last.supergraph;
}

// What the servers of the bench are told on their command lines: names of subgraphs, and where they answer.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CommandSpec } from '@fmg/shared/command/line';
import { repository } from './operations';

/** What a server of the bench, or another part of it, takes on its command line. */
export function partOfBench(file: string, operands?: string): CommandSpec {
  return {
    call: `node app/dist/bench/${file}.js`,
    does: 'A part of npm run bench, which starts it.',
    flags: {},
    ...(operands !== undefined && {
      operands: { name: operands, says: 'from the bench', least: 0, most: 9 },
    }),
  };
}

/** Reads `missions=http://… events=http://…`. */
export function readUrls(args: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    args.map((each) => {
      const at = each.indexOf('=');
      return [each.slice(0, at), each.slice(at + 1)];
    }),
  );
}

/** The composed supergraph with the addresses of the subgraphs put in. */
export function supergraphAt(urls: ReadonlyMap<string, string>): string {
  const sdl = readFileSync(resolve(repository, 'schema/supergraph.graphql'), 'utf8');
  return sdl.replace(/@join__graph\(name: "(\w+)", url: "[^"]*"\)/g, (_, name: string) => {
    const url = urls.get(name);
    if (url === undefined) throw new Error(`No address is given for the subgraph ${name}.`);
    return `@join__graph(name: "${name}", url: "${url}")`;
  });
}

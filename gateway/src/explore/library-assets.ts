// The files of our own dependencies that the GraphiQL page loads: an explicit list, so nothing else can be asked for.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A file ready to be sent, with the headers that belong to it. */
export interface Asset {
  body: Buffer;
  contentType: string;
  /** Strong validator, quoted as the ETag header wants it. */
  etag: string;
  cacheControl: string;
}

interface Listed {
  packageName: 'graphiql' | 'react' | 'react-dom';
  file: string;
  contentType: string;
}

const javascript = 'text/javascript; charset=utf-8';
const css = 'text/css; charset=utf-8';

const listed: ReadonlyMap<string, Listed> = new Map([
  ['/assets/graphiql.js', { packageName: 'graphiql', file: 'graphiql.min.js', contentType: javascript }],
  ['/assets/graphiql.css', { packageName: 'graphiql', file: 'graphiql.min.css', contentType: css }],
  [
    '/assets/react.js',
    { packageName: 'react', file: 'umd/react.production.min.js', contentType: javascript },
  ],
  [
    '/assets/react-dom.js',
    { packageName: 'react-dom', file: 'umd/react-dom.production.min.js', contentType: javascript },
  ],
]);

const loaded = new Map<string, Asset>();

/** The URL paths that `findAsset` answers. */
export const assetPaths: readonly string[] = [...listed.keys()];

/**
 * The asset of a URL path, read at its first request and kept; undefined for every path that is not listed.
 * The path only selects an entry of the list: no part of it reaches the file system.
 */
export function findAsset(pathname: string): Asset | undefined {
  const entry = listed.get(pathname);
  if (entry === undefined) return undefined;
  const known = loaded.get(pathname);
  if (known !== undefined) return known;
  const asset = load(entry);
  loaded.set(pathname, asset);
  return asset;
}

function load({ packageName, file, contentType }: Listed): Asset {
  // The packages do not export these files by name, only their package.json: the file lies beside it.
  const folder = path.dirname(require.resolve(`${packageName}/package.json`));
  const body = readFileSync(path.join(folder, file));
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  // The addresses carry no version, so a browser asks whether its copy is current; the answer is a 304.
  return { body, contentType, etag, cacheControl: 'public, no-cache' };
}

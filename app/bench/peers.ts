// What is compared with and not needed by the graph: installed beside the bench on its first run, and loaded from there.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { repository } from './operations';

const folder = resolve(repository, 'app/bench/peers');
const manifest = resolve(folder, 'package.json');

/** Installs the peers when one of them is missing. Gives false, and says why, when that fails. */
export function installPeers(): boolean {
  if (Object.entries(wantedPeers()).every(([name, version]) => installedVersion(name) === version))
    return hasOneGraphql();
  console.log('Installing the peers into app/bench/peers …');
  const { status, stderr } = spawnSync(
    'npm',
    ['install', '--prefix', folder, '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'],
    { encoding: 'utf8', cwd: folder },
  );
  if (status === 0) return hasOneGraphql();
  console.log(`They could not be installed: ${(stderr ?? '').trim().split('\n')[0] ?? ''}`);
  return false;
}

/** Two copies of graphql in one process refuse each other's schemas. */
function hasOneGraphql(): boolean {
  const ofPeers = createRequire(manifest);
  const ofHive = createRequire(ofPeers.resolve('@graphql-hive/gateway-runtime'));
  const one = ofPeers.resolve('graphql') === ofHive.resolve('graphql');
  if (!one) console.log('The peers have two copies of graphql.');
  return one;
}

/** Loads a peer. */
export function requirePeer(name: string): unknown {
  return createRequire(manifest)(name);
}

/** The exact versions that are compared with. */
export function wantedPeers(): Readonly<Record<string, string>> {
  const { dependencies } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    dependencies: Record<string, string>;
  }; // the file of this folder
  return dependencies;
}

function installedVersion(name: string): string | undefined {
  const file = resolve(folder, 'node_modules', name, 'package.json');
  if (!existsSync(file)) return undefined;
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version; // what npm wrote
}

// Before the tests of faults: where no server is named, one is made for those that ask for a database on PostgreSQL.
import { makeCluster, serverBinaries, type Cluster } from './cluster';
import prepareTemplates from './global-setup';
import { nameServer, testUrl } from './settings';

declare global {
  /** Left for the teardown. */
  var clusterOfRun: Cluster | undefined;
}

export default async function prepareFaults(): Promise<void> {
  if (testUrl() === undefined && serverBinaries() !== undefined) {
    globalThis.clusterOfRun = await makeCluster({ settings: ['fsync = off'] });
    nameServer(globalThis.clusterOfRun.url());
  }
  await prepareTemplates();
}

// After all tests: the filled database of the run goes; what the migrations alone determine stays for the next one.
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { testFilledDump } from './settings';

export default async function removeFilled(): Promise<void> {
  rmSync(dirname(testFilledDump()), { recursive: true, force: true });
}

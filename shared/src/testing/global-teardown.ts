// After all tests: the directory of the run goes; what the migrations alone determine stays for the next one.
import { rmSync } from 'node:fs';
import { testFolder } from './settings';

export default async function removeFolder(): Promise<void> {
  rmSync(testFolder(), { recursive: true, force: true });
}

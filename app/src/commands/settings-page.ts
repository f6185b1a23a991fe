// Writes docs/settings.md; a part of `npm run codegen`.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { settingsPage } from '../settings/page';

writeFileSync(resolve(__dirname, '../../../docs/settings.md'), settingsPage());

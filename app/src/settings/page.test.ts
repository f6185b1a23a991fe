import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { variables } from './config';
import { settingsPage } from './page';

test('every setting says what it means', () => {
  const silent = Object.entries(variables.shape).filter(
    ([name, schema]) => schema.description === undefined && name !== 'OIDC_ISSUER',
  );
  expect(silent).toEqual([]);
});

test('docs/settings.md is fresh: npm run codegen writes it', () => {
  expect(readFileSync(resolve(__dirname, '../../../docs/settings.md'), 'utf8')).toBe(settingsPage());
});

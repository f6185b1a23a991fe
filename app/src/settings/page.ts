// docs/settings.md: the variables of the environment, as the code that reads them describes them.
import { identityVariables } from '@fmg/gateway/identity/config';
import { variables } from './config';

/** The page, in Markdown. */
export function settingsPage(): string {
  const own = Object.entries(variables.shape)
    .filter(([name]) => !(name in identityVariables))
    .map(([name, schema]) => row(name, schema.description ?? '', schema.safeParse(undefined).data));
  const ofIdentity = Object.entries(identityVariables).map(([name, meaning]) =>
    row(name, meaning, undefined),
  );
  return [
    '<!-- Written by `npm run codegen` from app/src/settings/config.ts and gateway/src/identity/config.ts. -->',
    '',
    '# Settings',
    '',
    'Settings are variables of the environment. A start names every one that it cannot use.',
    '',
    ...table(own),
    '',
    '## Who asks',
    '',
    'Who vouches for callers, and for the gateway ([decision 012](decisions/012-who-asks.md)).',
    '',
    ...table(ofIdentity),
    '',
  ].join('\n');
}

function table(rows: readonly string[]): string[] {
  return ['| variable | meaning | default |', '| --- | --- | --- |', ...rows];
}

function row(name: string, meaning: string, value: unknown): string {
  const text = Array.isArray(value) ? value.join() : String(value ?? '');
  return `| \`${name}\` | ${meaning} | ${text === '' ? '' : `\`${text}\``} |`;
}

// Documents that are written from the code, so that they cannot say anything else.
import { errorRegistry } from '@fmg/shared/errors/registry';

/** `docs/errors.md`: every error code that a client can meet. */
export function errorsDocument(): string {
  const rows = Object.entries(errorRegistry).map(
    ([code, { http, meaning, remedy }]) => `| \`${code}\` | ${http} | ${meaning} | ${remedy} |`,
  );
  return `# Errors

Generated from \`shared/src/errors/registry.ts\`. Every error of the graph carries one of these codes in
\`extensions.code\`. The HTTP status is that of a request which fails as a whole; an error in a part of an answer
comes with the rest of the data.

| code | HTTP | meaning | what to do |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}

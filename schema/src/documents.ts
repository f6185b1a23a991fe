// Documents that are written from the code, so that they cannot say anything else.
import { accessOf, dataClasses, noteOf, wordsOf, type Access, type DataClass } from '@fmg/shared/auth/matrix';
import { roles } from '@fmg/shared/auth/viewer';
import { refusalCodes, type RefusalCode } from '@fmg/shared/domain/refusals/codes';
import { errorRegistry } from '@fmg/shared/errors/registry';
import { refusalsInCode } from './refusals-in-code';

/** What each letter of the table of who sees what means, but for nothing. */
const letters: readonly (readonly [Exclude<Access, 'NONE'>, string])[] = [
  ['F', 'in full'],
  ['O', 'of the own mission'],
  ['M', 'masked'],
  ['S', 'a status'],
  ['A', 'as numbers'],
  ['P', 'what is public'],
];

/** `docs/errors.md`: every error code that a client can meet, and who sees which class of data. */
export function errorsDocument(): string {
  const rows = Object.entries(errorRegistry).map(
    ([code, { http, meaning, remedy }]) => `| \`${code}\` | ${http} | ${meaning} | ${remedy} |`,
  );
  const classes = dataClasses.map(
    (dataClass) => `| \`${dataClass}\` | ${wordsOf(dataClass)} | ${seenBy(dataClass)} |`,
  );
  return `# Errors

Generated from \`shared/src/errors/registry.ts\`. Every error of the graph carries one of these codes in
\`extensions.code\`. The HTTP status is that of a request which fails as a whole; an error in a part of an answer
comes with the rest of the data.

One error may stand for a field of all rows in which it is refused: its \`path\` is the first place, and \`extensions.places\`
says how many there are. It is left out where there is one. \`extensions.input\` is there where one value of the input is meant.

| code | HTTP | meaning | what to do |
| --- | --- | --- | --- |
${rows.join('\n')}

## Who may see what

\`FORBIDDEN\` stands for a class of data that the roles of the viewer do not see, or for a part of it. Where they see the field in
other records, because the record decides of which class it is or whose, the message says so. A change has no class: its error
names the roles that may make it, and nothing was changed. This is the table from which the graph decides; every role also sees
what the public sees. Which fields a part holds, \`schema/who-sees-what.txt\` says.

| class | what is of it | who sees it |
| --- | --- | --- |
${classes.join('\n')}
`;
}

function seenBy(dataClass: DataClass): string {
  return letters
    .flatMap(([letter, how]) => {
      const names = roles
        .filter((role) => accessOf(role, dataClass) === letter)
        .map((role) => (noteOf(role, dataClass) === '' ? role : `${role} (${noteOf(role, dataClass)})`));
      return names.length === 0 ? [] : [`${how}: ${names.join(', ')}`];
    })
    .join('; ');
}

/** `docs/refusals.md`: every code with which a change can be refused. Throws for one that nothing gives any more. */
export function refusalsDocument(): string {
  const found = refusalsInCode();
  const codes = (Object.keys(refusalCodes) as RefusalCode[]).toSorted(); // the keys of a record of all codes
  const unused = codes.filter((code) => refusalCodes[code].by === undefined && !found.has(code));
  if (unused.length > 0)
    throw new Error(`No change is refused with ${unused.join(', ')} any more: take it out.`);
  const rows = codes.map((code) => {
    const { meaning, remedy, by } = refusalCodes[code];
    const { laws = new Set(), mutations = new Set() } = found.get(code) ?? {};
    const givenBy =
      by ??
      [...mutations]
        .toSorted()
        .map((each) => `\`${each}\``)
        .join(', ');
    return `| \`${code}\` | ${meaning} | ${remedy} | ${[...laws].toSorted().join('; or ')} | ${givenBy} |`;
  });
  return `# Refusals

Generated from the code. A change that a rule, a life cycle or another change stands against is refused: its payload says so in
\`refusals\`, each with one of these codes (\`RefusalCode\`), a message about the case at hand, what to do (\`remedy\`), rule and
article where the law decides, and the part of the input that is meant. Nothing is changed then. What is no refusal but a failure
is in [errors.md](errors.md).

A code names what stands against the change, or the condition that is not met: \`DEADLINE_PASSED\` says that the deadline has not
passed yet.

Rule and article stand here where they are always the same. A change is listed with what it may come to, and with what the database
keeps it from doing; so it may be listed with more than it ever gives.

| code | meaning | what to do | rule and article | given by |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}

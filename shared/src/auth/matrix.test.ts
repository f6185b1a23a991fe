import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { accessOf, dataClasses, noteOf, wordsOf } from './matrix';
import { roles } from './viewer';

const domain = resolve(__dirname, '../../../../shared/domain/access-matrix.csv');

test("the table of who sees what is the domain's, word by word, cell by cell and note by note", () => {
  if (!existsSync(domain)) return console.warn('skipped: the access matrix is not beside this clone');
  const theirs = readFileSync(domain, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    // A description or a note with a comma stands in quotation marks.
    .map((line) =>
      [...line.matchAll(/("[^"]*"|[^,]*)(?:,|$)/g)]
        .map(([, cell = '']) => cell.replaceAll('"', ''))
        .slice(0, 5),
    )
    .map(([dataClass, words, role, access, note]) => [dataClass, words, role, access, note ?? ''].join(' '));
  const ours = dataClasses.flatMap((dataClass) =>
    roles.map((role) =>
      [dataClass, wordsOf(dataClass), role, accessOf(role, dataClass), noteOf(role, dataClass)].join(' '),
    ),
  );
  expect(ours.toSorted()).toEqual(theirs.toSorted());
  expect(ours).toHaveLength(15 * 31);
});

// In words: of what classes a field is, and which roles may see it. Whoever is refused reads the same text everywhere.
import type { FieldAccess } from './field-access';
import { accessOf, noteOf, wordsOf, type DataClass } from './matrix';
import { asRead, decide, sightOf, type Sight } from './sight';
import { roles, type Role } from './viewer';

const known = new WeakMap<FieldAccess, string>();

/** Of what class a field is and who may see it, class by class where the record decides; what everybody may see is left out. */
export function whoMaySee(field: FieldAccess): string {
  let text = known.get(field);
  if (text === undefined) {
    const limited = field.classes.filter((dataClass) => sightOf([], dataClass, field).ALL !== 'WHOLE');
    const classes = limited.map((dataClass) => ofClass(dataClass, field));
    known.set(
      field,
      (text = `It is${limited.length < field.classes.length ? ' in part' : ''} ${classes.join('; or ')}.`),
    );
  }
  return text;
}

/**
 * In which records viewers see a field that they do not see in another, as a clause. What holds of the record at hand is not
 * told: of which class it is may be a secret of its own.
 */
export function whereSeen(sights: Iterable<Sight>): string {
  const each = [...sights];
  const has = (rows: keyof Sight): boolean => each.some((sight) => sight[rows] !== 'NOT');
  const where = [
    ...(has('ALL') ? ['records of a class that they see'] : []),
    ...(has('OWN') ? ['records of the own mission'] : []),
    ...(has('PART') ? ['a part of the records'] : []),
  ];
  return `your roles see it only in ${where.join(', and in ')}`;
}

/** A class in words. */
export function inWords(dataClass: DataClass): string {
  return `${dataClass} (${wordsOf(dataClass)})`;
}

function ofClass(dataClass: DataClass, field: FieldAccess): string {
  // Of a class that a list reads, whoever sees no more than where its records are gets no answer.
  const seen = field.reads.includes(dataClass) ? asRead(field) : field;
  const left = new Set<Role>(roles.filter((role) => decide([role], field, 'ALONE') !== 'CLOSED'));
  const take = (isSo: (sight: Sight) => boolean, note: (role: Role) => string = () => ''): string => {
    const found = [...left].filter((role) => isSo(sightOf([role], dataClass, seen)));
    for (const role of found) left.delete(role);
    return enumerated(found.map((role) => `${role}${note(role)}`));
  };
  const parts = [
    ['', take(({ ALL }) => ALL === 'WHOLE')],
    ['of the own mission ', take(({ OWN }) => OWN === 'WHOLE')],
    ['masked ', take(({ ALL }) => ALL === 'MASKED')],
    [
      'of a part of the records only ',
      take(
        ({ PART }) => PART === 'WHOLE',
        (role) => ` (${noteOf(role, dataClass)})`,
      ),
    ],
  ].flatMap(([how, who]) => (who === '' ? [] : [`${how}${who}`]));
  const who = parts.length === 0 ? 'nobody' : parts.join(', ');
  return `${inWords(dataClass)}, for ${who}${isBeyondThePublicPart(dataClass, seen) ? beyondThePublicPart : ''}`;
}

/** The words of a class may speak of what is public: it is said when a field is none of that. */
const beyondThePublicPart = '; this is not in the part of it that everyone sees';

function isBeyondThePublicPart(dataClass: DataClass, field: FieldAccess): boolean {
  const sight = sightOf(['PUBLIC'], dataClass, field);
  return accessOf('PUBLIC', dataClass) === 'P' && Object.values(sight).every((shown) => shown === 'NOT');
}

/** Names as a sentence lists them. */
export function enumerated(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

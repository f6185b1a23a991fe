// Whether entities are those that were asked for, told by the keys that they give back.
import type { Echo } from './echo';
import type { IsOfType } from './rewrites';
import { isMark } from './values';
import { isObject, type JsonObject } from '../json/values';

/** What came for what was asked, and how to read it. */
export interface Comparison {
  entities: readonly unknown[];
  /** The representations, in the order of the entities. */
  asked: readonly JsonObject[];
  echo: Echo;
  /** True when keys come back exactly as they were sent: nobody may spell them otherwise. */
  isExact: boolean;
  isOfType: IsOfType;
}

/** True unless an entity says that it is another one than was asked for, or of another type. */
export function areSame(comparison: Comparison): boolean {
  const { entities, asked, isExact, isOfType } = comparison;
  let others: Others | undefined;
  for (let index = 0; index < asked.length; index += 1) {
    const [entity, representation] = [entities[index], asked[index]];
    if (entity === null || isMark(entity) || representation === undefined) continue;
    if (!isObject(entity) || !isOfAskedType(entity, representation, isOfType)) return false;
    if (hasItsKey(entity, representation, comparison)) continue;
    if (isExact) return false;
    others ??= new Others(comparison);
    if (others.include(entity, representation)) return false;
  }
  return true;
}

function isOfAskedType(entity: JsonObject, representation: JsonObject, isOfType: IsOfType): boolean {
  const given = entity['__typename'];
  return (
    given === undefined ||
    (typeof given === 'string' && isOfType(given, String(representation['__typename'])))
  );
}

/** True when an entity gives back the key of a representation, or none. */
function hasItsKey(
  entity: JsonObject,
  representation: JsonObject,
  { echo, isExact }: Pick<Comparison, 'echo' | 'isExact'>,
): boolean {
  // A representation is a plain object of our own; a list of its keys for each entity costs more than the comparison.
  for (const key in representation) {
    const value = representation[key];
    if (key === '__typename' || typeof value === 'object') continue;
    const given = entity[echo.aliasOf(key)];
    if (given === undefined || (given === null && !isExact)) continue;
    if (String(given) !== String(value)) return false;
  }
  return true;
}

/**
 * Keys that are spelled in several ways (letters large or small, dates with and without a zone) are no reason to refuse an
 * entity. One that gives back the key of another representation is that other one, and is refused.
 */
class Others {
  private readonly known = new Map<string, Map<string, number>>();

  constructor(private readonly comparison: Comparison) {}

  include(entity: JsonObject, representation: JsonObject): boolean {
    const { entities, asked, echo } = this.comparison;
    const keys = Object.keys(representation).filter(
      (key) => key !== '__typename' && entity[echo.aliasOf(key)] != null,
    );
    const given = keys.map((key) => String(entity[echo.aliasOf(key)]));
    const wanted = keys.map((key) => String(representation[key]));
    const isAlike = textOf(given.map(alike)) === textOf(wanted.map(alike));
    const index = this.indexOf(given, { keys, spell: String });
    const [other, askedOther] = [entities[index ?? -1], asked[index ?? -1]];
    if (isObject(other) && askedOther !== undefined)
      // Two spellings of one key may both be asked for: then the other entity has that key, too.
      return !isAlike || !hasItsKey(other, askedOther, this.comparison);
    return !isAlike && this.indexOf(given, { keys, spell: alike }) !== undefined;
  }

  /** Which representation has a key, spelled in a way. */
  private indexOf(given: readonly string[], by: Spelling): number | undefined {
    const name = `${by.spell.name} ${by.keys.join(' ')}`;
    let known = this.known.get(name);
    if (known === undefined) this.known.set(name, (known = this.indexesBy(by)));
    return known.get(textOf(given.map(by.spell)));
  }

  private indexesBy({ keys, spell }: Spelling): Map<string, number> {
    return new Map(
      this.comparison.asked.map((each, index) => [
        textOf(keys.map((key) => spell(String(each[key])))),
        index,
      ]),
    );
  }
}

interface Spelling {
  keys: readonly string[];
  spell(text: string): string;
}

function textOf(parts: readonly string[]): string {
  return parts.join('\0');
}

const day = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/;
const number = /^[+-]?\d{1,15}(\.\d+)?$/;

/** The same text for the usual spellings of one key. */
function alike(text: string): string {
  const large = text.trim().toUpperCase();
  if (day.test(large)) return String(new Date(large).getTime());
  return number.test(large) ? String(Number(large)) : large;
}

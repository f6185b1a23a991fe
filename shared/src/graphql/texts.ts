// The texts and lists that change something: names, titles and codes are of one line, remarks and reasons may have several.
import { holdsControls, showsSomething } from '../printable';

/** The longest a text of one line may be, in characters. */
const longestLine = 200;

/** The most items of a list. */
const mostItems = 100;

/**
 * Fields of inputs whose texts may have several lines; those of all others have one. Whether a remark may say nothing is for the
 * law of its change, which refuses with its rule.
 */
const ofSeveralLines: ReadonlySet<string> = new Set([
  'archivesAndPremises',
  'consularDistrict',
  'defects',
  'functions',
  'justification',
  'legalBasis',
  'note',
  'reason',
  'workload',
]);

/** What keeps a text from being kept as it is in a field of an input; undefined when nothing does. */
export function problemOfText(field: string, text: string): string | undefined {
  const isOneLine = !ofSeveralLines.has(field);
  if (isOneLine && !showsSomething(text))
    return 'the text is empty, or shows nothing: write something, or leave it out';
  if (isOneLine && text.length > longestLine)
    return `the text has ${text.length} characters: at most ${longestLine} are kept here`;
  if (!holdsControls(isOneLine ? text : text.replace(/\r?\n|\t/g, ''))) return undefined;
  return isOneLine
    ? 'the text must be one line, without control characters and those that turn the direction of writing'
    : 'the text cannot hold control characters other than breaks of lines, or those that turn the direction of writing';
}

/** What keeps a list from being taken as it is. */
export function problemOfList(items: readonly unknown[]): string | undefined {
  if (items.length > mostItems) return `the list has ${items.length} items: at most ${mostItems} are taken`;
  const texts = items.map((each) => JSON.stringify(each));
  const double = texts.find((text, index) => texts.indexOf(text) !== index);
  return double === undefined ? undefined : 'the list names the same thing twice';
}

// What is checked of an operation before anything parses it: how deep it nests, and whether it is one of those that are served.
import type { Viewer } from '@fmg/shared/auth/viewer';
import { badInput, GraphError } from '@fmg/shared/errors/graph-error';
import { isObject, type JsonObject } from '../json/values';
import {
  mostBrackets,
  mostDocumentCharacters,
  mostNameCharacters,
  mostTextCharacters,
  mostVariableLevels,
} from '../limits/limits';
import type { Safelist } from './safelist';

/** A GraphQL request as it came: the parsed body of a POST, or the search part of a GET's URL. */
export interface RawRequest {
  body: unknown;
  search: string;
}

/**
 * The request as it is handed on: within its limits, and with the text of the listed operation that it names. Throws
 * what the client reads.
 */
export function admitOperation(raw: RawRequest, viewer: Viewer, safelist: Safelist | undefined): RawRequest {
  const meant = withoutEmpty(raw);
  const asked =
    meant.body === undefined ? askedBySearch(meant.search) : isObject(meant.body) ? meant.body : {};
  const { query } = asked;
  if (typeof query === 'string') checkText(query);
  else if (query != null) throw new GraphError('BAD_REQUEST', 'The query of the request must be a text.');
  checkName(asked['operationName']);
  checkVariables(asked['variables']);
  return safelist === undefined
    ? meant
    : withListedText(meant, asked, safelist.textOf(namedIn(asked), viewer));
}

/** Clients with a form send a text without characters for what nobody filled in: it is as if it were not there, and so is a null. */
function withoutEmpty(raw: RawRequest): RawRequest {
  const { body, search } = raw;
  if (isObject(body) && body['operationName'] === '')
    return { body: Object.assign({}, body, { operationName: null }), search };
  if (!/=(null)?(&|$)/.test(search)) return raw;
  const parameters = new URLSearchParams(search);
  for (const name of ['operationName', 'variables', 'extensions'])
    if (parameters.get(name) === '') parameters.delete(name);
  for (const name of ['variables', 'extensions'])
    if (parameters.get(name) === 'null') parameters.delete(name);
  return { body, search: `?${parameters.toString()}` };
}

/** The name is told to its sender, and may reach the log. */
function checkName(name: unknown): void {
  if (
    typeof name !== 'string' ||
    (name.length <= mostNameCharacters && /^[_A-Za-z][_0-9A-Za-z]*$/.test(name))
  )
    return;
  throw new GraphError(
    'OPERATION_RESOLUTION_FAILURE',
    `The operationName of the request is none: a name has letters, digits and underscores, at most ${mostNameCharacters}.`,
    { http: { status: 400 } },
  );
}

function checkText(query: string): void {
  if (query.length > mostDocumentCharacters)
    throw new GraphError(
      'GRAPHQL_PARSE_FAILED',
      `The operation is ${query.length} characters long: at most ${mostDocumentCharacters} are served. Put long texts and lists into variables.`,
      { http: { status: 400 } },
    );
  checkBrackets(query);
}

function askedBySearch(search: string): JsonObject {
  const parameters = new URLSearchParams(search);
  return {
    query: parameters.get('query') ?? undefined,
    operationName: parameters.get('operationName') ?? undefined,
    variables: parsed(parameters.get('variables')),
    extensions: parsed(parameters.get('extensions')),
  };
}

/** What is no JSON is refused later. */
function parsed(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function namedIn({ query, extensions }: JsonObject): {
  query: string | undefined;
  sha256Hash: string | undefined;
} {
  const persisted = isObject(extensions) ? extensions['persistedQuery'] : undefined;
  const hash = isObject(persisted) ? persisted['sha256Hash'] : undefined;
  return {
    query: typeof query === 'string' ? query : undefined,
    sha256Hash: typeof hash === 'string' ? hash : undefined,
  };
}

function withListedText(
  { body, search }: RawRequest,
  asked: JsonObject,
  query: string | undefined,
): RawRequest {
  const extensions = isObject(asked['extensions']) ? { ...asked['extensions'] } : {};
  delete extensions['persistedQuery'];
  if (body !== undefined) return { body: Object.assign({}, asked, { query, extensions }), search };
  const parameters = new URLSearchParams(search);
  parameters.set('query', query ?? '');
  parameters.set('extensions', JSON.stringify(extensions));
  return { body, search: `?${parameters.toString()}` };
}

/** What opens or closes something, or hides what does: the rest of a line, a string. */
const signs = /[{}()[\]"#]/g;

/** Parsers descend with every bracket: a text of brackets alone would exhaust their stack. */
function checkBrackets(text: string): void {
  let depth = 0;
  signs.lastIndex = 0;
  for (let sign = signs.exec(text); sign !== null; sign = signs.exec(text)) {
    const [character] = sign;
    if (character === '#') signs.lastIndex = endOfLine(text, sign.index);
    else if (character === '"') signs.lastIndex = endOfString(text, sign.index) + 1;
    else depth += '{[('.includes(character) ? 1 : -1;
    if (depth > mostBrackets)
      throw new GraphError(
        'GRAPHQL_PARSE_FAILED',
        `The operation nests brackets more than ${mostBrackets} deep. Ask for less in one operation.`,
        { http: { status: 400 } },
      );
  }
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

/** Index of the last character of the string that begins at an index; of a string that never ends, the end of its line. */
function endOfString(text: string, from: number): number {
  const isBlock = text.startsWith('"""', from);
  let index = from + (isBlock ? 3 : 1);
  for (; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (isBlock) {
      if (text.startsWith('\\"""', index)) index += 3;
      else if (text.startsWith('"""', index)) return index + 2;
    } else if (character === '\\') index += 1;
    else if (character === '"' || character === '\n') return index;
  }
  return index;
}

function checkTextValue(value: string): void {
  if (value.length > mostTextCharacters)
    throw badInput(
      `A text of the variables has ${value.length} characters: at most ${mostTextCharacters} are served.`,
    );
}

/** Variables are walked by everything that they pass. */
function checkVariables(value: unknown, levels = mostVariableLevels): void {
  if (typeof value === 'string') checkTextValue(value);
  if (typeof value !== 'object' || value === null) return;
  if (levels === 0) throw badInput(`The variables nest more than ${mostVariableLevels} deep.`);
  for (const each of Object.values(value)) checkVariables(each, levels - 1);
}

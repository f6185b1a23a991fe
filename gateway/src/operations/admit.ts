// What is checked of an operation before anything parses it: how deep it nests, and whether it is one of those that are served.
import type { Viewer } from '@fmg/shared/auth/viewer';
import { badInput, GraphError } from '@fmg/shared/errors/graph-error';
import { isObject, type JsonObject } from '../executor/values';
import { mostBrackets, mostVariableLevels } from '../limits';
import type { Safelist } from './safelist';

/** A GraphQL request as it came: the parsed body of a POST, or the search part of a GET's URL. */
export interface Came {
  body: unknown;
  search: string;
}

/**
 * The request as it is handed on: within its limits, and with the text of the listed operation that it names. Throws
 * what the client reads.
 */
export function admitOperation(came: Came, viewer: Viewer, safelist: Safelist | undefined): Came {
  const asked = came.body === undefined ? askedBySearch(came.search) : isObject(came.body) ? came.body : {};
  const { query } = asked;
  if (typeof query === 'string') checkBrackets(query);
  else if (query != null) throw new GraphError('BAD_REQUEST', 'The query of the request must be a text.');
  checkVariables(asked['variables']);
  return safelist === undefined ? came : withListedText(came, asked, safelist.textOf(namedIn(asked), viewer));
}

function askedBySearch(search: string): JsonObject {
  const parameters = new URLSearchParams(search);
  return {
    query: parameters.get('query') ?? undefined,
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

function withListedText({ body, search }: Came, asked: JsonObject, query: string | undefined): Came {
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

/** Variables are walked by everything that they pass; PostgreSQL keeps no text that holds the character zero. */
function checkVariables(value: unknown, levels = mostVariableLevels): void {
  if (typeof value === 'string' && value.includes('\u0000'))
    throw badInput('A variable holds the character U+0000: leave it out.');
  if (typeof value !== 'object' || value === null) return;
  if (levels === 0) throw badInput(`The variables nest more than ${mostVariableLevels} deep.`);
  for (const each of Object.values(value)) checkVariables(each, levels - 1);
}

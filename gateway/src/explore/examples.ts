// The example operations a visitor can open: read from a folder of commented .graphql files.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { roles, type Role } from '@fmg/shared/auth/viewer';
import {
  Kind,
  OperationTypeNode,
  parse,
  separateOperations,
  TokenKind,
  type DefinitionNode,
  type DocumentNode,
  type Location,
  type OperationDefinitionNode,
  type Token,
} from 'graphql';

/** An operation that is ready to run, with the words that introduce it. */
export interface Example {
  /** Name of the operation, unique in the list: the address of the example. */
  name: string;
  title: string;
  describes: string;
  /** The operation as its author laid it out, followed by the fragments it uses. */
  operation: string;
  variables: Record<string, unknown>;
  /** The role whose question it is. */
  role: Role;
}

interface Source {
  /** Name of the file, for messages. */
  file: string;
  text: string;
  document: DocumentNode;
}

type Headers = Partial<Record<'title' | 'describes' | 'variables' | 'role', string>>;

/**
 * Reads the examples of a folder: those of the public first, then role by role, in the order of the file names and of the
 * operations in each file. Operations that change something are left out: whoever opens an example looks, and leaves no trace.
 *
 * A comment block `# title: …`, `# describes: …`, `# role: …` (the public's unless told), `# variables: {…}` (one line of
 * JSON) directly before an operation introduces it; an operation without one takes the block that opens the file. A folder that does not exist
 * holds no examples.
 *
 * @throws Error naming the file when it does not parse, has an operation without a name, a name that is
 *   already taken, variables that are not a JSON object, or a role that the graph does not know.
 */
export function loadExamples(folder: string): Example[] {
  const examples = graphqlFiles(folder).flatMap((file) => readExamples(path.join(folder, file)));
  const names = new Set<string>();
  for (const { name } of examples) {
    if (names.has(name)) throw new Error(`Two examples in ${folder} are named ${name}.`);
    names.add(name);
  }
  return examples.toSorted((one, other) => roles.indexOf(one.role) - roles.indexOf(other.role));
}

function graphqlFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .toSorted();
}

function readExamples(filePath: string): Example[] {
  const text = readFileSync(filePath, 'utf8');
  const file = path.basename(filePath);
  const source = { file, text, document: parseFile(file, text) };
  return source.document.definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .filter(({ operation }) => operation !== OperationTypeNode.MUTATION)
    .map((operation) => toExample(source, operation));
}

function parseFile(file: string, text: string): DocumentNode {
  try {
    return parse(text);
  } catch (error) {
    throw new Error(`${file} is not a GraphQL document.`, { cause: error });
  }
}

function toExample(source: Source, operation: OperationDefinitionNode): Example {
  const name = operation.name?.value;
  if (name === undefined) throw new Error(`${source.file} holds an operation without a name.`);
  const own = headersIn(commentsBefore(locationOf(operation).startToken));
  const headers = Object.keys(own).length > 0 ? own : headersIn(openingComments(source.document));
  return {
    name,
    title: headers.title ?? titleFromName(name),
    describes: headers.describes ?? '',
    operation: textWithFragments(source, name),
    variables: variablesFrom(headers.variables, source.file),
    role: roleFrom(headers.role, source.file),
  };
}

/** Slices of the file instead of printed nodes: the author's layout and remarks are part of the example. */
function textWithFragments(source: Source, name: string): string {
  const definitions = separateOperations(source.document)[name]?.definitions ?? [];
  const operationFirst = [
    ...definitions.filter(isOperation),
    ...definitions.filter((one) => !isOperation(one)),
  ];
  return operationFirst
    .map(locationOf)
    .map(({ start, end }) => source.text.slice(start, end))
    .join('\n\n');
}

function isOperation(definition: DefinitionNode): boolean {
  return definition.kind === Kind.OPERATION_DEFINITION;
}

function locationOf(definition: DefinitionNode): Location {
  if (definition.loc === undefined) throw new Error('An example must be parsed with locations.');
  return definition.loc;
}

/** Comment lines that end on the line above the token, without a blank line in between. */
function commentsBefore(token: Token): string[] {
  const lines: string[] = [];
  let below = token;
  let comment = token.prev;
  while (comment?.kind === TokenKind.COMMENT && comment.line === below.line - 1) {
    lines.unshift(comment.value);
    below = comment;
    comment = comment.prev;
  }
  return lines;
}

/** Comment lines before anything else in the file. */
function openingComments(document: DocumentNode): string[] {
  const lines: string[] = [];
  let token = document.loc?.startToken.next;
  while (token?.kind === TokenKind.COMMENT) {
    lines.push(token.value);
    token = token.next;
  }
  return lines;
}

function headersIn(comments: readonly string[]): Headers {
  const headers: Headers = {};
  for (const comment of comments) {
    const match = /^\s*(title|describes|variables|role):\s*(.*?)\s*$/.exec(comment);
    const [, key, value] = match ?? [];
    if (key === 'title' || key === 'describes' || key === 'variables' || key === 'role') headers[key] = value;
  }
  return headers;
}

function variablesFrom(json: string | undefined, file: string): Record<string, unknown> {
  if (json === undefined) return {};
  const variables = parseJson(json);
  if (typeof variables !== 'object' || variables === null || Array.isArray(variables)) {
    throw new Error(`${file}: the variables of an example must be a JSON object on one line.`);
  }
  return Object.fromEntries(Object.entries(variables));
}

function roleFrom(name: string | undefined, file: string): Role {
  const role = roles.find((each) => each === (name ?? 'PUBLIC'));
  if (role === undefined) throw new Error(`${file}: ${name} is no role of the graph.`);
  return role;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** `MissionPage` reads as "Mission page". */
function titleFromName(name: string): string {
  const words = name
    .replace(/_/g, ' ')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .trim()
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

// What the text of an operation may hold: how large, how deep, how many aliases; the refusal names the limit and what was asked.
import { Kind, visit, type ASTVisitor, type DocumentNode, type NameNode } from 'graphql';
import { extentsOf } from './extent';

/** Limits on the text of an operation. */
export interface OperationLimits {
  /** How deep fields may be nested. */
  depth: number;
  /** How many fields may carry an alias. */
  aliases: number;
  /**
   * How many fields, spreads and inline fragments the operations of a document may have together, fragments written out
   * as often as they are spread: whatever walks a document walks no more than that.
   */
  selections: number;
  /** How many lexical tokens a document may have. */
  tokens: number;
}

export const defaultLimits: OperationLimits = { depth: 16, aliases: 60, selections: 500, tokens: 4000 };

/** How many directives a document may use. */
const mostDirectives = 100;

/** How many variables may decide by `@skip` and `@include` what a document selects: each doubles the shapes of its answer. */
const mostConditions = 10;

/** The most characters of a name: of a field, an alias, an operation, a variable. */
export const mostNameCharacters = 200;

/** The most characters of a document. */
export const mostDocumentCharacters = 100_000;

/** The most a GraphQL request's body may measure, in bytes. */
export const mostBodyBytes = 1024 * 1024;

/** How many values the body of a request may hold, those in lists and objects counted one by one. */
export const mostBodyValues = 3000;

/** The most characters of a text among the variables: each subgraph that it passes reads it anew. */
export const mostTextCharacters = 100_000;

/** The most an answer may measure, in characters. */
export const mostAnswerCharacters = 32 * 1024 * 1024;

/** How deep brackets of an operation may be nested: parsers descend with them. */
export const mostBrackets = 64;

/** How deep lists and objects of variables may be nested. */
export const mostVariableLevels = 32;

/** What a document has too much of, in words for its author. Nothing may walk a document for which there are any. */
export function problemsOf(document: DocumentNode, limits: OperationLimits): string[] {
  const found = countsOf(document);
  const extents = extentsOf(document);
  const depth = Math.max(0, ...extents.map((each) => each.depth));
  const selections = extents.reduce((sum, each) => sum + each.selections, 0);
  return [
    ...found.problems,
    ...over(depth, limits.depth, (told) => `The operation is ${told} fields deep`),
    ...over(selections, limits.selections, (told) => `The operation selects ${told} fields and fragments`),
    ...over(found.aliases, limits.aliases, (told) => `The operation has ${told} aliases`),
    ...over(found.directives, mostDirectives, (told) => `The operation uses ${told} directives`),
    ...over(
      found.conditions.size,
      mostConditions,
      (told) => `@skip and @include of the operation depend on ${told} variables`,
    ),
  ];
}

function over(count: number, most: number, say: (told: number) => string): string[] {
  if (count <= most) return [];
  // Fragments that spread fragments make more than a number can say.
  const told = Math.min(count, Number.MAX_SAFE_INTEGER);
  return [`${say(told)}: at most ${most} are served. Ask for less, or in several operations.`];
}

interface Counts {
  aliases: number;
  directives: number;
  /** Variables that decide what is selected. */
  conditions: Set<string>;
  /** What may not stand anywhere. */
  problems: string[];
}

function countsOf(document: DocumentNode): Counts {
  const counts: Counts = { aliases: 0, directives: 0, conditions: new Set(), problems: [] };
  const refuse = (problem: string): void => {
    if (!counts.problems.includes(problem)) counts.problems.push(problem);
  };
  visit(document, {
    Name: ({ value }: NameNode) => {
      if (value.length > mostNameCharacters)
        refuse(
          `A name of the operation has ${value.length} characters: at most ${mostNameCharacters} are served.`,
        );
    },
    Field({ alias }) {
      if (alias !== undefined) counts.aliases += 1;
      if (alias?.value === '__proto__') refuse('"__proto__" cannot be an alias: choose another.');
    },
    Directive({ name, arguments: given = [] }) {
      counts.directives += 1;
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of given)
        if (value.kind === Kind.VARIABLE) counts.conditions.add(value.name.value);
    },
  } satisfies ASTVisitor);
  return counts;
}

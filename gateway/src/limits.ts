// What the text of an operation may hold: depth, aliases, directives and length; the refusal names the limit and what was asked.
import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { countSelections } from './cost/selections';

/** Limits on the text of an operation. */
export interface OperationLimits {
  /** How deep fields may be nested; introspection is not counted. */
  depth: number;
  /** How many fields may carry an alias. */
  aliases: number;
  /** How many fields an operation may select, fragments written out: planning takes as long as there are fields. */
  selections: number;
  /** How many lexical tokens an operation may have: the time that validation takes grows with their square. */
  tokens: number;
}

export const defaultLimits: OperationLimits = { depth: 16, aliases: 60, selections: 500, tokens: 4000 };

/** How many directives a document may use: each condition doubles the shapes that an answer can have. */
const mostDirectives = 100;

/** The most a GraphQL request's body may measure, in bytes. */
export const mostBodyBytes = 1024 * 1024;

/** The most an answer may measure, in characters. */
export const mostAnswerCharacters = 32 * 1024 * 1024;

/** How deep brackets of an operation may be nested: parsers descend with them. */
export const mostBrackets = 64;

/** How deep lists and objects of variables may be nested. */
export const mostVariableLevels = 32;

/** Validation rules that hold the limits. */
export function limitRules(limits: OperationLimits): ValidationRule[] {
  return [
    depthRule(limits.depth),
    aliasRule(limits.aliases),
    selectionRule(limits.selections),
    directiveRule,
    textRule,
  ];
}

function selectionRule(most: number): ValidationRule {
  return (context: ValidationContext): ASTVisitor => ({
    OperationDefinition({ selectionSet }: OperationDefinitionNode) {
      const selections = countSelections(selectionSet, (name) => context.getFragment(name));
      if (selections > most)
        context.reportError(
          new GraphQLError(
            `The operation selects ${Math.min(selections, Number.MAX_SAFE_INTEGER)} fields: at most ${most} are served. Ask in several operations.`,
          ),
        );
    },
  });
}

function directiveRule(context: ValidationContext): ASTVisitor {
  let directives = 0;
  return {
    Directive: () => void (directives += 1),
    Document: {
      leave() {
        if (directives > mostDirectives)
          context.reportError(
            new GraphQLError(
              `The operation uses ${directives} directives: at most ${mostDirectives} are served. Ask in several operations.`,
            ),
          );
      },
    },
  };
}

/** PostgreSQL keeps no text that holds the character zero. */
function textRule(context: ValidationContext): ASTVisitor {
  return {
    StringValue(node) {
      if (node.value.includes('\u0000'))
        context.reportError(new GraphQLError('Text cannot hold the character U+0000.', { nodes: node }));
    },
  };
}

function depthRule(most: number): ValidationRule {
  return (context: ValidationContext): ASTVisitor => {
    const depthOf = depthMeter(context);
    return {
      OperationDefinition(operation: OperationDefinitionNode) {
        const depth = depthOf(operation.selectionSet);
        if (depth > most)
          context.reportError(
            new GraphQLError(
              `The operation is ${depth} fields deep: at most ${most} are served. Ask for less in one operation.`,
            ),
          );
      },
    };
  };
}

/** Measures selection sets; a fragment is measured once, and one that contains itself counts as nothing (another rule refuses it). */
function depthMeter(context: ValidationContext): (set: SelectionSetNode) => number {
  const measured = new Map<FragmentDefinitionNode, number>();
  const ofFragment = (fragment: FragmentDefinitionNode): number => {
    const known = measured.get(fragment);
    if (known !== undefined) return known;
    measured.set(fragment, 0);
    const depth = ofSet(fragment.selectionSet);
    measured.set(fragment, depth);
    return depth;
  };
  const ofSet = (set: SelectionSetNode): number =>
    set.selections.reduce((deepest, selection) => {
      if (selection.kind === Kind.FIELD) {
        if (selection.name.value.startsWith('__')) return deepest;
        return Math.max(
          deepest,
          1 + (selection.selectionSet === undefined ? 0 : ofSet(selection.selectionSet)),
        );
      }
      if (selection.kind === Kind.INLINE_FRAGMENT) return Math.max(deepest, ofSet(selection.selectionSet));
      const fragment = context.getFragment(selection.name.value);
      return fragment == null ? deepest : Math.max(deepest, ofFragment(fragment));
    }, 0);
  return ofSet;
}

function aliasRule(most: number): ValidationRule {
  return (context: ValidationContext): ASTVisitor => {
    let aliases = 0;
    return {
      Field({ alias }) {
        if (alias !== undefined) aliases += 1;
        if (alias?.value === '__proto__')
          context.reportError(new GraphQLError('"__proto__" cannot be an alias: choose another.'));
      },
      Document: {
        leave() {
          if (aliases > most)
            context.reportError(
              new GraphQLError(
                `The operation has ${aliases} aliases: at most ${most} are served. Ask in several operations.`,
              ),
            );
        },
      },
    };
  };
}

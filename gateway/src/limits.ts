// What an operation may demand before it runs: depth, aliases and length; the refusal names the limit and what was asked.
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

/** Limits on the text of an operation. */
export interface OperationLimits {
  /** How deep fields may be nested; introspection is not counted. */
  depth: number;
  /** How many fields may carry an alias. */
  aliases: number;
  /** How many lexical tokens an operation may have. */
  tokens: number;
}

export const defaultLimits: OperationLimits = { depth: 16, aliases: 60, tokens: 8000 };

/** The most a GraphQL request's body may measure, in bytes. */
export const mostBodyBytes = 1024 * 1024;

/** Validation rules that hold the limits. */
export function limitRules(limits: OperationLimits): ValidationRule[] {
  return [depthRule(limits.depth), aliasRule(limits.aliases)];
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

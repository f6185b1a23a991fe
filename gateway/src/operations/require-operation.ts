// A request must say which operation of its document is meant, and give it its variables; the gateway itself would call
// that a fault of its own.
import { GraphError } from '@fmg/shared/errors/graph-error';
import { OperationInputs, type InputsOf, type KnownScalars } from '@fmg/shared/graphql/inputs';
import { Kind, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import type { Check } from '../request/check';

/**
 * Refuses, with status 400, an operation name that the document does not contain, a document that leaves it open, an
 * operation of a kind that the graph has not, and literals and variables that cannot be taken as they are. Scalars that are not
 * named are their subgraphs' to read.
 */
export function requireOperation(scalars: KnownScalars = {}, hasInputRules = false): Check {
  const known = new WeakMap<OperationDefinitionNode, OperationInputs>();
  const inputsOf = (asked: InputsOf): OperationInputs => {
    let inputs = known.get(asked.operation);
    if (inputs === undefined) known.set(asked.operation, (inputs = new OperationInputs(asked)));
    return inputs;
  };
  return ({ schema, operation, document, request }) => {
    if (operation == null) throw noOperation(document, request.operationName);
    if (schema.getRootType(operation.operation) == null)
      throw unresolved(`The graph has no operation of the kind ${operation.operation}.`);
    const inputs = inputsOf({ schema, document, operation, scalars, hasInputRules });
    inputs.checkValues(request.variables ?? {});
    inputs.checkTypes(request.variables ?? {});
  };
}

/** So many names are told. */
const mostNames = 20;

function told(names: readonly string[]): string {
  if (names.length === 0) return 'none with a name';
  const others = names.length - mostNames;
  return names.slice(0, mostNames).join(', ') + (others > 0 ? `, and ${others} others` : '');
}

function noOperation({ definitions }: DocumentNode, asked: string | null | undefined): GraphError {
  const names = definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION && each.name !== undefined ? [each.name.value] : [],
  );
  return unresolved(
    `The request names ${asked == null ? 'no operation' : `the operation "${asked}"`}: its document contains ${told(names)}.`,
  );
}

function unresolved(message: string): GraphError {
  return new GraphError('OPERATION_RESOLUTION_FAILURE', message, { http: { status: 400 } });
}

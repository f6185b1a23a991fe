// Makes an operation that fails as small as it can be and still fail, so that a person can see why.
import { Kind, print, validate, visit, type ASTNode, type DocumentNode, type GraphQLSchema } from 'graphql';
import { isEmpty, tidied, usedOf, type MadeUp } from './made-up';

/** Takes away from an operation, piece by piece, what it fails without. */
export async function shrink(
  schema: GraphQLSchema,
  failing: MadeUp,
  stillFails: (made: MadeUp) => Promise<boolean>,
): Promise<MadeUp> {
  let smallest = failing;
  for (let runs = 0; ;) {
    let isSmaller = false;
    for (const document of smallerOnes(smallest.document)) {
      if (print(document).length >= print(smallest.document).length) continue;
      if (isEmpty(document) || validate(schema, document).length > 0) continue;
      if ((runs += 1) > 400) return smallest;
      const made = { document, variables: usedOf(document, smallest.variables) };
      if (!(await stillFails(made))) continue;
      smallest = made;
      isSmaller = true;
      break;
    }
    if (!isSmaller) return smallest;
  }
}

/** Operations with one thing less, the larger things first. */
function* smallerOnes(document: DocumentNode): Generator<DocumentNode> {
  const nodes: ASTNode[] = [];
  visit(document, { enter: (node) => void nodes.push(node) });
  const without = (gone: ASTNode): DocumentNode =>
    tidied(visit(document, { enter: (node) => (node === gone ? null : undefined) }));
  for (const node of nodes)
    if (node.kind === Kind.FIELD || node.kind === Kind.INLINE_FRAGMENT || node.kind === Kind.FRAGMENT_SPREAD)
      yield without(node);
  for (const node of nodes)
    if (node.kind === Kind.INLINE_FRAGMENT || node.kind === Kind.FRAGMENT_SPREAD)
      yield tidied(inlined(document, node));
  for (const node of nodes)
    if (node.kind === Kind.DIRECTIVE || node.kind === Kind.ARGUMENT) yield without(node);
  for (const node of nodes)
    if (node.kind === Kind.FIELD && node.alias !== undefined)
      yield visit(document, {
        Field: (field) => (field === node ? { ...field, alias: undefined } : undefined),
      });
}

/** The selections of a fragment in its place. */
function inlined(document: DocumentNode, fragment: ASTNode): DocumentNode {
  return visit(document, {
    SelectionSet: (set) => {
      if (!set.selections.some((each) => each === fragment)) return undefined;
      const selections = set.selections.flatMap((each) => {
        if (each !== fragment) return [each];
        if (each.kind === Kind.INLINE_FRAGMENT) return [...each.selectionSet.selections];
        const named = document.definitions.find(
          (other) =>
            other.kind === Kind.FRAGMENT_DEFINITION &&
            each.kind === Kind.FRAGMENT_SPREAD &&
            other.name.value === each.name.value,
        );
        return named !== undefined && 'selectionSet' in named ? [...named.selectionSet.selections] : [];
      });
      return { ...set, selections };
    },
  });
}

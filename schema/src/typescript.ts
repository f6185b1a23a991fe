// TypeScript of a subgraph: resolver types over the rows of its tables, and descriptions of its lists.
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { Kind, parse, type DocumentNode } from 'graphql';
import type { ListSpec } from '@fmg/shared/pagination/spec';
import { namedType } from './ast';
import type { ExpandedSubgraph } from './expand';

const header = '// Generated from the schema; do not edit.\n';

/** The list descriptions of a subgraph, as `src/__generated__/lists.ts`. */
export function listsModule(lists: readonly ListSpec[]): string {
  const constants = lists.map(
    (list) => `export const ${list.type}List = ${JSON.stringify(list, null, 2)} as const satisfies ListSpec;`,
  );
  return `${header}import type { ListSpec } from '@fmg/shared/pagination/spec';\n\n${constants.join('\n\n')}\n`;
}

/** The resolver types of a subgraph, as `src/__generated__/resolvers.ts`. */
export async function resolversModule(subgraph: ExpandedSubgraph): Promise<string> {
  const document = parse(subgraph.kept);
  // How to mend a refusal is told where it is answered.
  const mappers: Record<string, string> = document.definitions.some(
    (each) => each.kind === Kind.OBJECT_TYPE_DEFINITION && each.name.value === 'Refusal',
  )
    ? { Refusal: '@fmg/shared/domain/machine#Refusal as GivenRefusal' }
    : {};
  for (const { type } of subgraph.rows) mappers[type] = `${type}Row`;
  for (const type of subgraph.foreign)
    mappers[type] = type === 'Country' ? 'CountryReference' : referenceType(document, type);
  for (const { type } of subgraph.lists) {
    mappers[`${type}Connection`] = `Connection<${type}Row>`;
    mappers[`${type}Edge`] = `{ cursor: string; node: ${type}Row }`;
  }
  const body = await codegen({
    filename: 'resolvers.ts',
    schema: document,
    schemaAst: buildSubgraphSchema(document),
    documents: [],
    config: {},
    pluginMap: { typescript, resolvers },
    plugins: [
      {
        typescript: {
          scalars,
          strictScalars: true,
          enumsAsTypes: true,
          useTypeImports: true,
          maybeValue: 'T | null | undefined',
        },
      },
      {
        resolvers: {
          federation: true,
          mappers,
          scalars,
          strictScalars: true,
          enumsAsTypes: true,
          useTypeImports: true,
          contextType: '@fmg/shared/server/context#SubgraphContext',
          maybeValue: 'T | null | undefined',
          resolverTypeWrapperSignature: 'Promise<T> | T',
        },
      },
    ],
  });
  return `${header}${rowImports(subgraph, body)}${body}\n`;
}

/** A reference holds the key, and the facts of the owner that the type's fields require. */
function referenceType(document: DocumentNode, type: string): string {
  const facts = document.definitions.flatMap((each) =>
    each.kind === Kind.OBJECT_TYPE_DEFINITION && each.name.value === type
      ? (each.fields ?? []).filter((one) => namedType(one.type) === 'Facts')
      : [],
  );
  if (facts.length === 0) return 'EntityReference';
  return `WithFacts<${facts.map((each) => `'${each.name.value}'`).join(' | ')}>`;
}

const scalars = {
  ID: 'string',
  String: 'string',
  Int: 'number',
  Float: 'number',
  Boolean: 'boolean',
  Date: 'string',
  DateTime: 'Date',
  Decimal: 'string',
  Facts: 'unknown',
  _Any: 'unknown',
  federation__FieldSet: 'string',
  link__Import: 'unknown',
  federation__Scope: 'unknown',
  federation__Policy: 'unknown',
  federation__ContextFieldValue: 'unknown',
};

function rowImports(subgraph: ExpandedSubgraph, body: string): string {
  const rows = subgraph.rows.map(({ type, module }) => [
    `${type}Row`,
    `../${module.slice(module.indexOf('/src/') + '/src/'.length)}`,
  ]);
  const shared = [
    ['Connection', '@fmg/shared/pagination/connection'],
    ['CountryReference', '@fmg/shared/graphql/references'],
    ['EntityReference', '@fmg/shared/graphql/references'],
    ['WithFacts', '@fmg/shared/graphql/references'],
  ];
  const used = [...rows, ...shared].filter(([name]) => new RegExp(`\\b${name}\\b`).test(body));
  return `${used.map(([name, module]) => `import type { ${name} } from '${module}';`).join('\n')}\n`;
}

import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { prettyFormatQueryPlan, QueryPlanner } from '@apollo/query-planner';
import { buildSchema, Kind, parse, print, validate } from 'graphql';
import { materialFile, operationFiles, schemaFile } from './files';

const api = buildSchema(schemaFile('api.graphql'));
const supergraph = Supergraph.build(schemaFile('supergraph.graphql'));
const planner = new QueryPlanner(supergraph);

const operations = operationFiles().flatMap(([file, text]) => {
  const document = parse(text);
  return document.definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION ? [{ file, document, name: each.name?.value ?? '' }] : [],
  );
});

describe('operations of clients', () => {
  test.each(operationFiles())('%s is valid against the API', (_, text) => {
    expect(validate(api, parse(text)).map((error) => error.message)).toEqual([]);
  });

  test.each(operations.map((each) => [each.name, each] as const))(
    '%s is planned as reviewed',
    (_, { document, name }) => {
      const operation = operationFromDocument(supergraph.apiSchema(), document, { operationName: name });
      expect(prettyFormatQueryPlan(planner.buildQueryPlan(operation))).toMatchSnapshot();
    },
  );

  test.each(operationFiles())('%s says what clients send, word for word', (file, text) => {
    const published = materialFile('contract', 'operations', file);
    if (published === undefined)
      return console.warn(`skipped: ${file} is not compared, there is no contract beside this clone`);
    for (const definition of parse(text).definitions)
      expect(print(parse(published)).split('\n\n')).toContain(print(definition));
  });
});

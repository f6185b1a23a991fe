// Before each test file: graphql-js looks at a type once, as in production, and not once more to tell two copies of itself apart.
const { NODE_ENV } = process.env;
process.env['NODE_ENV'] = 'production';
jest.requireActual('graphql/jsutils/instanceOf.js');
process.env['NODE_ENV'] = NODE_ENV;

export {};

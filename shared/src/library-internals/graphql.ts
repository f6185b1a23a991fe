// What graphql-js 16 exports from its own folders and not from its index: which fields an object of a type has in an answer.
export { collectFields, collectSubfields } from 'graphql/execution/collectFields';

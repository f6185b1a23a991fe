// Names that a client chooses: aliases like the names of keys and required fields, and variables like those of a plan.
import type { CasesOfKind } from '../written-case';

export const aliases: CasesOfKind = {
  kind: 'aliases and variables',
  cases: [
    {
      title: 'an alias like the key, over another field of another subgraph',
      supergraph: 'names',
      query: '{ errors { path { toJSON } id: data } }',
      data: {
        errors: [
          { path: { toJSON: 'json of k1' }, id: 'd1' },
          { path: { toJSON: 'json of k2' }, id: null },
        ],
      },
    },
    {
      title: 'an alias like the key, over an object',
      supergraph: 'keys',
      query: '{ right { id: left { id } remark } }',
      data: { right: { id: { id: 'l2' }, remark: 'r2l2' } },
    },
    {
      title: 'an alias like a part of a nested key',
      supergraph: 'travel',
      query: '{ crew { badge: employer { code: name } employer: badge { no: color } hours } }',
      data: {
        crew: [
          { badge: { code: 'Air One' }, employer: { no: 'red' }, hours: 900 },
          { badge: { code: 'Air One' }, employer: { no: null }, hours: 20 },
          { badge: { code: 'Air Two' }, employer: { no: 'red' }, hours: 0 },
        ],
      },
    },
    {
      title: 'an alias like a required field: nothing is computed from it',
      supergraph: 'names',
      query: '{ object { toString: constructor hint _proof } }',
      data: { object: { toString: 'k1', hint: 'k1/text of k1', _proof: 'k1/text of k1["r","k1"]' } },
    },
    {
      title: 'an alias like an inaccessible field does not show it',
      supergraph: 'social',
      query: '{ user(id: "u2") { handle: name karma } }',
      data: { user: { handle: 'Bob', karma: '@bob:u1' } },
    },
    {
      title: 'an alias like a required field below a list',
      supergraph: 'depot',
      query: '{ rows(count: 2) { bin { shelf: id } label } }',
      data: {
        rows: [
          { bin: { shelf: '0' }, label: 'c0 on s0' },
          { bin: { shelf: '1' }, label: 'c1 on s1' },
        ],
      },
    },
    {
      title: 'an alias called __typename, over a scalar',
      supergraph: 'names',
      query: '{ errors { message __typename: id data } }',
      data: {
        errors: [
          { message: 'wrong', __typename: 'e1', data: 'd1' },
          { message: null, __typename: 'e2', data: null },
        ],
      },
    },
    {
      title: 'an alias called __typename, over an object, in a list of an interface',
      supergraph: 'media',
      query: '{ shelf(ids: ["m1", "m2"]) { __typename: creator { name } kind: __typename stars } }',
      data: {
        shelf: [
          { __typename: { name: 'Frank' }, kind: 'Book', stars: 4.5 },
          { __typename: { name: 'Ridley' }, kind: 'Film', stars: 4 },
        ],
      },
    },
    {
      title: '__typename under an alias like the key',
      supergraph: 'names',
      query: '{ objects { constructor: __typename hint } }',
      data: {
        objects: [
          { constructor: 'Object', hint: 'k1/text of k1' },
          { constructor: 'Object', hint: 'k2/text of k2' },
          { constructor: 'Object', hint: 'k3/text of k3' },
        ],
      },
    },
    {
      title: 'keys swapped by aliases',
      supergraph: 'shop',
      query: '{ product(upc: "p1") { sku: upc upc: sku reviews { id: text } } }',
      data: { product: { sku: 'p1', upc: 's1', reviews: [{ id: 'Solid' }, { id: 'Again' }] } },
    },
    {
      title: 'aliases like those that a gateway may choose',
      supergraph: 'names',
      query: '{ object { _key_constructor: length _key_id __alias_0: _key_id _proof: then _entities } }',
      data: {
        object: {
          _key_constructor: 0,
          _key_id: null,
          __alias_0: null,
          _proof: 'afterwards',
          _entities: 'entities of k1',
        },
      },
    },
    {
      title: 'aliases like the root fields of a subgraph',
      supergraph: 'names',
      query: '{ _entities: object { toJSON } _service: nodes }',
      data: { _entities: { toJSON: 'json of k1' }, _service: 3 },
    },
    {
      title: 'one alias for different fields of different types',
      supergraph: 'catalog',
      query:
        '{ items { ... on Book { x: author } ... on Song { x: name id: name } ... on Toy { x: color } mood } }',
      data: {
        items: [
          { x: 'Ann', mood: 'BRIGHT' },
          { x: null, id: null, mood: 'DULL' },
          { x: 'red', mood: 'BRIGHT' },
        ],
      },
    },
    {
      title: 'a variable called representations',
      supergraph: 'shop',
      query: 'query ($representations: String) { product(upc: "p1") { label(mark: $representations) } }',
      variables: { representations: '!' },
      data: { product: { label: '!good+fine+poor' } },
    },
    {
      title: 'two variables called representations…',
      supergraph: 'shop',
      query:
        'query ($representations: String, $representations_of_client: Boolean!) { product(upc: "p1") { label(mark: $representations) parcel(gift: $representations_of_client) { code } } }',
      variables: { representations: '!', representations_of_client: true },
      data: { product: { label: '!good+fine+poor', parcel: { code: 'gift-2' } } },
    },
    {
      title: 'variables called representations… in conditions, with defaults',
      supergraph: 'shop',
      query:
        'query ($representations: Boolean = false, $representations_1: Boolean = true, $_representations: Boolean!) { product(upc: "p1") { badge @include(if: $representations) rank @include(if: $representations_1) duty @skip(if: $_representations) } }',
      variables: { _representations: false },
      data: { product: { rank: 8, duty: 30 } },
    },
    {
      title: 'variables called like members of every object',
      supergraph: 'shop',
      query:
        'query ($toString: String, $constructor: Boolean! = true, $hasOwnProperty: Boolean = true) { product(upc: "p1") { label(mark: $toString) duty @include(if: $constructor) rank @include(if: $hasOwnProperty) } }',
      data: { product: { label: 'good+fine+poor', duty: 30, rank: 8 } },
    },
    {
      title: 'arguments and variables that are all called representations',
      supergraph: 'names',
      query:
        'query representations($representations: [ID!]) { representations: representations(representations: $representations) { id data } }',
      variables: { representations: ['e2', 'e9'] },
      data: { representations: [{ id: 'e2', data: null }, null] },
    },
  ],
};

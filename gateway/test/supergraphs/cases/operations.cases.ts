// Operations: conditions, introspection beside data, mutations in their order, and values as they were sent.
import type { CasesOfKind } from '../written-case';

export const operations: CasesOfKind = {
  kind: 'operations',
  cases: [
    {
      title: 'a fragment with a condition around introspection',
      supergraph: 'shop',
      query:
        'query ($yes: Boolean!) { ... @include(if: $yes) { __schema { queryType { name } } } product(upc: "p1") { rank } }',
      variables: { yes: true },
      data: { __schema: { queryType: { name: 'Query' } }, product: { rank: 8 } },
    },
    {
      title: 'the same left out',
      supergraph: 'shop',
      query:
        'query ($yes: Boolean!) { ... @include(if: $yes) { __schema { queryType { name } } } product(upc: "p1") { rank } }',
      variables: { yes: false },
      data: { product: { rank: 8 } },
    },
    {
      title: 'introspection alone, left out: an empty answer',
      supergraph: 'shop',
      query: '{ ... @include(if: false) { __type(name: "Nothing") { name } } }',
      data: {},
    },
    {
      title: 'introspection in named fragments with conditions, in its place among the keys',
      supergraph: 'names',
      query:
        'query ($no: Boolean = false) { nodes ...I @skip(if: $no) object { __typename } ...J @include(if: $no) } fragment I on Query { t: __type(name: "Object_Object") { name kind } } fragment J on Query { __schema { types { name } } }',
      data: { nodes: 3, t: { name: 'Object_Object', kind: 'OBJECT' }, object: { __typename: 'Object' } },
    },
    {
      title: 'the root type is called Query, whatever subgraphs call it',
      supergraph: 'names',
      query: '{ __typename ... on Query { root: __typename Query { __typename object { hint } } } }',
      data: {
        __typename: 'Query',
        root: 'Query',
        Query: { __typename: 'Object_Object', object: { hint: 'k1/text of k1' } },
      },
    },
    {
      title: 'fragments on Query with conditions, whatever subgraphs call it',
      supergraph: 'names',
      query:
        'query ($yes: Boolean!, $no: Boolean!) { ... on Query @include(if: $yes) { object { id } } ...F @skip(if: $no) ... on Query @include(if: $no) { nodes } } fragment F on Query { nodes ... on Query @skip(if: $no) { o: object(constructor: "k2") { hint } } }',
      variables: { yes: true, no: false },
      data: { object: { id: 'id of k1' }, nodes: 3, o: { hint: 'k2/text of k2' } },
    },
    {
      title: 'introspection knows no inaccessible field and no federation',
      supergraph: 'social',
      query: '{ __type(name: "User") { fields { name } } entity: __type(name: "_Entity") { name } }',
      data: {
        __type: {
          fields: ['id', 'name', 'friends', 'posts', 'followers', 'karma', 'bestFriend', 'recordedAt'].map(
            (name) => ({ name }),
          ),
        },
        entity: null,
      },
    },
    {
      title: 'an operation of __typename alone',
      supergraph: 'office',
      query: 'mutation { __typename }',
      data: { __typename: 'Mutation' },
    },
    {
      title: 'a field twice with conditions that exclude each other',
      supergraph: 'shop',
      query:
        'query ($a: Boolean!) { product(upc: "p1") { ... @include(if: $a) { reviews { id } } ... @skip(if: $a) { reviews { text } } } }',
      variables: { a: false },
      data: { product: { reviews: [{ text: 'Solid' }, { text: 'Again' }] } },
    },
    {
      title: 'skip and include on one field, and around the whole operation',
      supergraph: 'shop',
      query:
        'query ($a: Boolean = true, $b: Boolean = false) { ... @include(if: $b) { products { upc } } product(upc: "p3") @include(if: $a) @skip(if: $b) { upc duty @include(if: $a) @skip(if: $a) } }',
      data: { product: { upc: 'p3' } },
    },
    {
      title: 'a condition that is null is an error',
      supergraph: 'shop',
      query:
        'query ($a: Boolean = true) { product(upc: "p1") { upc } other: product(upc: "p3") @include(if: $a) { upc } }',
      variables: { a: null },
      data: null,
      isRefused: true,
    },
    {
      title: 'a condition that is neither true nor false is an error',
      supergraph: 'shop',
      query: 'query ($a: Boolean!) { product(upc: "p1") { upc name @include(if: $a) } }',
      variables: { a: 'yes' },
      data: null,
      isRefused: true,
    },
    {
      title: 'a condition that is not sent is an error',
      supergraph: 'shop',
      query: 'query ($a: Boolean!) { product(upc: "p1") { upc name @include(if: $a) } }',
      data: null,
      isRefused: true,
    },
    {
      title: 'an argument by a variable that is not sent takes the default of the schema',
      supergraph: 'shop',
      query:
        'query ($first: Int, $year: Int = 2023) { products(first: $first) { category { taxes(year: $year) { rate kind } } } }',
      data: {
        products: [
          {
            category: {
              taxes: [
                { rate: 0.1, kind: 'STATE' },
                { rate: 0.2, kind: 'CITY' },
              ],
            },
          },
          { category: { taxes: [{ rate: 0.05, kind: 'STATE' }] } },
          { category: null },
        ],
      },
    },
    {
      title: 'an argument that is null is not an argument that is missing',
      supergraph: 'social',
      query:
        'query ($first: Int) { a: user(id: "u2") { friends(first: $first) { id } } b: user(id: "u2") { friends { id } } }',
      variables: { first: null },
      data: {
        a: { friends: [{ id: 'u1' }, { id: 'u4' }, { id: 'u3' }] },
        b: { friends: [{ id: 'u1' }, { id: 'u4' }] },
      },
    },
    {
      title: 'scalars are parsed and written once, and JSON passes as it is',
      supergraph: 'office',
      query:
        'query ($json: JSON) { a: echo(value: $json, at: "dawn") { value at } b: echo(value: { representations: [1, { toString: null }] }) { value at } }',
      variables: { json: { __typename: 'X', list: [[], null, 1.5] } },
      data: {
        a: { value: { __typename: 'X', list: [[], null, 1.5] }, at: 'at dawn' },
        b: { value: { representations: [1, { toString: null }] }, at: 'at noon' },
      },
    },
    {
      title: 'nested inputs with defaults of the schema and variables inside',
      supergraph: 'office',
      query:
        'mutation ($title: String!, $tags: [String!]) { addTask(input: { title: $title, tags: $tags, parts: [{ title: "p" }] }) { title priority due tags cost(factor: 3) } }',
      variables: { title: 'New' },
      data: { addTask: { title: 'New', priority: 'HIGH', due: 'at soon', tags: ['new'], cost: 3 } },
    },
    {
      title: 'mutations run one after the other over three subgraphs',
      supergraph: 'office',
      query:
        'mutation { a: setTitle(id: "t1", title: "A") { summary } b: assign(task: "t1", person: "n2") { task { title summary } person { name } } c: bill(task: "t1") { total task { title cost } } d: setTitle(id: "t1") { title assignees { name } } e: note(text: "end") }',
      data: {
        a: { summary: 'A by Ann' },
        b: { task: { title: 'A', summary: 'A by Ann+Bob' }, person: { name: 'Bob' } },
        c: { total: 6, task: { title: 'A', cost: 6 } },
        d: { title: null, assignees: [{ name: 'Ann' }, { name: 'Bob' }] },
        e: ['title t1 A', 'assign t1 n2', 'bill t1 5', 'title t1 none', 'end'],
      },
    },
    {
      title: 'the whole of a mutation is answered before the next one runs',
      supergraph: 'office',
      query:
        'mutation { a: bill(task: "t2", by: 1) { task { title cost assignees { name } } } b: assign(task: "t2", person: "n2") { person { name } } c: bill(task: "t2", by: 1) { total } }',
      data: {
        a: { task: { title: null, cost: 10, assignees: [{ name: 'Ann' }, { name: 'Bob' }] } },
        b: { person: { name: 'Bob' } },
        c: { total: 11 },
      },
    },
    {
      title: 'a root field that two subgraphs share',
      supergraph: 'office',
      query: '{ version tasks { id } notes people { boss { name } } }',
      data: {
        version: 'v1',
        tasks: [{ id: 't1' }, { id: 't2' }],
        notes: [],
        people: [{ boss: null }, { boss: { name: 'Ann' } }],
      },
    },
    {
      title: 'lists of lists of lists',
      supergraph: 'catalog',
      query: '{ cube { x y } items(state: NEW) { ... on Book { labels weight } } palette { name } }',
      data: {
        cube: [[[{ x: 1, y: null }], []], null, [null, [null, { x: 2, y: 3 }]]],
        items: [{ labels: [['a', null], [], ['b']], weight: '9007199254740993' }],
        palette: [[{ name: 'red' }], []],
      },
    },
    {
      title: 'fragments in fragments, on the same type, and a field selected again and again',
      supergraph: 'shop',
      query:
        '{ product(upc: "p1") { ...A ... on Product { brand { title } ...B } brand { code } } } fragment A on Product { brand { code } ...B } fragment B on Product { reviews { product { brand { ... on Brand { code title } } } } }',
      data: {
        product: {
          brand: { code: 'ac', title: 'Acme' },
          reviews: [
            { product: { brand: { code: 'ac', title: 'Acme' } } },
            { product: { brand: { code: 'ac', title: 'Acme' } } },
          ],
        },
      },
    },
  ],
};

// Interfaces, interface objects and unions: the concrete type wins wherever it comes from, and nobody is asked what he does not know.
import type { CasesOfKind } from '../written-case';

const supergraph = 'media';

export const interfaces: CasesOfKind = {
  kind: 'interfaces and unions',
  cases: [
    {
      title: 'the type of an interface object is the concrete one',
      supergraph,
      query: '{ topRated { __typename stars } }',
      data: {
        topRated: [
          { __typename: 'Book', stars: 4.5 },
          { __typename: 'Film', stars: 4 },
        ],
      },
    },
    {
      title: 'an interface object of which only its own fields are asked',
      supergraph,
      query: '{ topRated { stars ratings { value } } }',
      data: {
        topRated: [
          { stars: 4.5, ratings: [{ value: 5 }, { value: 4 }] },
          { stars: 4, ratings: [{ value: 3 }] },
        ],
      },
    },
    {
      title: 'an interface object that another interface object completes',
      supergraph,
      query: '{ topRated { loans notice } onLoan { stars } }',
      data: {
        topRated: [
          { loans: 3, notice: 'Dune x3' },
          { loans: 0, notice: 'Alien x0' },
        ],
        onLoan: [{ stars: null }, null, { stars: 4.5 }],
      },
    },
    {
      title: 'fragments on the concrete types of an interface object',
      supergraph,
      query:
        '{ onLoan { ... on Record { tracks } ... on Film { minutes } ... on Book { isbn stars } loans } }',
      data: { onLoan: [{ tracks: ['One', 'Two'], loans: 1 }, null, { isbn: '111', stars: 4.5, loans: 3 }] },
    },
    {
      title: 'an interface object inside an interface object',
      supergraph,
      query: '{ medium(id: "m2") { ratings { medium { __typename title loans ratings { value } } } } }',
      data: {
        medium: {
          ratings: [{ medium: { __typename: 'Film', title: 'Alien', loans: 0, ratings: [{ value: 3 }] } }],
        },
      },
    },
    {
      title: 'a fragment on a union around an interface object',
      supergraph,
      query:
        '{ rated { ... on Found { __typename ... on Film { cut(version: 2) score { members { name } } } } } }',
      data: {
        rated: {
          __typename: 'Film',
          cut: 'Alien v2',
          score: { members: [{ name: 'Frank' }, { name: 'Ridley' }] },
        },
      },
    },
    {
      title:
        'a field of one type that is computed from a field which all types of the interface are asked for',
      supergraph,
      query: '{ shelf { title ... on Film { notice } } }',
      data: {
        shelf: [
          { title: 'Dune' },
          { title: 'Alien', notice: 'Alien x0' },
          { title: null },
          { title: 'Emma' },
        ],
      },
    },
    {
      title: 'a field that all types of the interface are asked for beside one of one type that is computed',
      supergraph,
      query: '{ shelf { loans ... on Book { notice } } }',
      data: {
        shelf: [{ loans: 3, notice: 'Dune x3' }, { loans: 0 }, { loans: 1 }, { loans: 2, notice: 'Emma x2' }],
      },
    },
    {
      title: 'a type by its own key in a subgraph that does not know the interface',
      supergraph,
      query: '{ premiere { title stars loans cut } }',
      data: { premiere: { title: 'Alien', stars: 4, loans: 0, cut: 'Alien v1' } },
    },
    {
      title: 'a union of entities and others, with fields of interface objects',
      supergraph,
      query:
        '{ search(text: "ie") { __typename ... on Media { loans } ... on Creator { name } ... on Film { cut } } }',
      data: { search: [{ __typename: 'Film', loans: 0, cut: 'Alien v1' }] },
    },
    {
      title: 'fragments that can never match are empty',
      supergraph,
      query: '{ shelf(ids: ["m1"]) { creator { ... on Found { ... on Record { waiting { name } } } } } }',
      data: { shelf: [{ creator: {} }] },
    },
    {
      title: 'a union of which each subgraph knows other members',
      supergraph: 'catalog',
      query:
        '{ spotlight { __typename ... on Film { title } ... on Shape { x } ... on Book { author mood } } film { ... on Film { title } } }',
      data: { spotlight: { __typename: 'Book', author: 'Ann', mood: 'BRIGHT' }, film: { title: 'Reel' } },
    },
    {
      title: 'an interface whose fields come from two subgraphs',
      supergraph: 'catalog',
      query:
        '{ items { id name mood ... on Toy { age area } ... on Song { plays(by: { any: ["i2", null] }) } } colored { price { amount unit } } }',
      data: {
        items: [
          { id: 'i1', name: 'Atlas', mood: 'BRIGHT' },
          { id: 'i2', name: null, mood: 'DULL', plays: 2 },
          { id: 'i3', name: 'Train', mood: 'BRIGHT', age: 4, area: 1 },
        ],
        colored: [{ price: { amount: 20, unit: 'USD' } }, null, { price: { amount: 9.5, unit: 'EUR' } }],
      },
    },
    {
      title: 'fields that are provided on a union and on an interface',
      supergraph: 'social',
      query:
        '{ spotlight { ... on User { name } ... on Post { id } } pinned { ... on User { name handle: id } } }',
      data: { spotlight: [{ id: 'p2' }, { name: 'Cy' }, null], pinned: { name: 'Ann', handle: 'u1' } },
    },
    {
      title: 'an interface object whose type nobody knows: null, with an error',
      supergraph: 'oddities',
      query: '{ ghost { __typename stars } }',
      data: { ghost: null },
      errors: ['ghost.__typename'],
    },
    {
      title: 'a fragment on a concrete type of an interface object whose type nobody knows',
      supergraph: 'oddities',
      query: '{ ghost { ... on Book { title } } }',
      data: { ghost: null },
      errors: ['ghost'],
    },
  ],
};

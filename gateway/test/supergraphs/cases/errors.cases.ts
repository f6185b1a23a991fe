// Errors: where they stand, how far they spread, and lists with holes.
import type { CasesOfKind } from '../written-case';

const supergraph = 'bank';

export const errors: CasesOfKind = {
  kind: 'errors and null',
  cases: [
    {
      title: 'an error of a field that may be null, under an alias',
      supergraph,
      query: '{ x: account(id: "a5") { y: balance id } }',
      data: { x: { y: null, id: 'a5' } },
      errors: ['x.y'],
    },
    {
      title: 'an error of a field that may not be null spreads to its object',
      supergraph,
      query: '{ some { id secret } }',
      data: {
        some: [null, null, { id: 'a1', secret: 'secret of a1' }, { id: 'a4', secret: 'secret of a4' }],
      },
      errors: ['some.0.secret'],
    },
    {
      title: 'an error spreads through lists and objects to the whole answer',
      supergraph,
      query: '{ matrix accounts { number secret } }',
      data: null,
      errors: ['accounts.1.secret'],
    },
    {
      title: 'a root field that may not be null takes the whole answer with it',
      supergraph,
      query: '{ matrix failsHard }',
      data: null,
      errors: ['failsHard'],
    },
    {
      title: 'a root field of each of two subgraphs fails, the rest is answered',
      supergraph,
      query: '{ one: fails two: failsToo matrix }',
      data: { one: null, two: null, matrix: [[1, null], null, [], [2]] },
      errors: ['one', 'two'],
    },
    {
      title: 'null in lists of lists, where it may be and where it may not',
      supergraph,
      query: '{ strictMatrix whole: strictMatrix(hole: false) }',
      data: { strictMatrix: null, whole: [[1, 2], [3]] },
      errors: ['strictMatrix.1.1'],
    },
    {
      title: 'entities in lists of lists with holes',
      supergraph,
      query: '{ grid { at { grade id } } }',
      data: {
        grid: [
          [{ at: { grade: 'A', id: 'a1' } }, null],
          null,
          [{ at: null }, { at: { grade: null, id: 'a3' } }],
        ],
      },
    },
    {
      title: 'an error in a list of lists of objects',
      supergraph,
      query: '{ account(id: "a2") { entries { amount text } } }',
      data: { account: { entries: [[null, null]] } },
      errors: ['account.entries.0.0.text'],
    },
    {
      title: 'an error in a list of lists that another subgraph gives',
      supergraph,
      query: '{ watched { id alerts { text } } }',
      data: {
        watched: [
          { id: 'a5', alerts: [[], null] },
          { id: 'a1', alerts: [[{ text: 'one' }]] },
        ],
      },
      errors: ['watched.0.alerts.1.0'],
    },
    {
      title: 'null in a list whose items may not be null, of an entity',
      supergraph,
      query: '{ worst { limits number } }',
      data: { worst: { limits: null, number: 'N2' } },
      errors: ['worst.limits.1'],
    },
    {
      title: 'members of a union fail each in its own way',
      supergraph,
      query: '{ parties { ... on Account { id rating } ... on Owner { name nick } } }',
      data: {
        parties: [
          { id: 'a2', rating: 'poor' },
          null,
          null,
          { name: 'Ann', nick: 'A.' },
          { id: 'a5', rating: null },
        ],
      },
      errors: ['parties.1.name', 'parties.4.rating'],
    },
    {
      title: 'one field of an entity fails, another of the same subgraph is answered',
      supergraph: 'depot',
      query: '{ rows(from: 18, count: 1) { price note } }',
      data: { rows: [{ price: null, note: 'note 18' }] },
      errors: ['rows.0.price'],
    },
    {
      title: 'an error in the follow-up of a mutation leaves what the mutation did',
      supergraph: 'office',
      query: 'mutation { failTask(id: "t1") { id } note(text: "after") }',
      data: { failTask: null, note: ['fail t1', 'after'] },
      errors: ['failTask'],
    },
  ],
};

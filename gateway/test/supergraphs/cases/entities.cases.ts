// Entities: who knows them, how their keys are written, and what of our own schema means nothing here.
import type { CasesOfKind } from '../written-case';

export const entities: CasesOfKind = {
  kind: 'entities and keys',
  cases: [
    {
      title: 'a field `node` of its own',
      supergraph: 'social',
      query: '{ node(id: "u2") { id __typename ... on User { name } } none: node(id: "none") { id } }',
      data: { node: { id: 'u2', __typename: 'User', name: 'Bob' }, none: null },
    },
    {
      title: 'a field `nodes` of its own',
      supergraph: 'social',
      query:
        '{ nodes(ids: ["g1", "none", "u1"]) { __typename ... on Group { members { id } } ... on User { karma } } }',
      data: {
        nodes: [
          { __typename: 'Group', members: [{ id: 'u1' }, { id: 'u4' }] },
          null,
          { __typename: 'User', karma: '@ann:u2' },
        ],
      },
    },
    {
      title: 'a field `node` with no id, and `nodes` that is a number',
      supergraph: 'names',
      query: '{ node { size recordedAt node { toJSON } } nodes }',
      data: { node: { size: 1, recordedAt: 'Abbey Road', node: { toJSON: 'json of k1' } }, nodes: 3 },
    },
    {
      title: 'a field `recordedAt` that may be null says nothing of existence',
      supergraph: 'social',
      query: '{ user(id: "u1") { recordedAt posts { id recordedAt } } }',
      data: { user: { recordedAt: null, posts: [{ id: 'p1', recordedAt: 'kitchen' }] } },
    },
    {
      title: 'a reference to nobody stays a reference: what is not known of it is null, without an error',
      supergraph: 'social',
      query: '{ post(id: "p3") { author { id recordedAt bestFriend { id } posts { id } } } }',
      data: { post: { author: { id: 'u9', recordedAt: null, bestFriend: null, posts: [{ id: 'p3' }] } } },
    },
    {
      title: 'a reference to nobody of which a field is asked that may not be null is null, with an error',
      supergraph: 'social',
      query: '{ post(id: "p3") { text author { id name } } }',
      data: { post: { text: 'Gone', author: null } },
      errors: ['post.author.name'],
    },
    {
      title: 'what is computed from fields of nobody is null, without an error',
      supergraph: 'social',
      query: '{ post(id: "p3") { author { karma id } } }',
      data: { post: { author: { karma: null, id: 'u9' } } },
    },
    {
      title: 'an entity that one subgraph does not know: fields that may be null are',
      supergraph: 'bank',
      query: '{ accounts { id grade flags } }',
      data: {
        accounts: [
          { id: 'a1', grade: 'A', flags: ['x', 'y'] },
          { id: 'a2', grade: 'B', flags: [] },
          { id: 'a3', grade: null, flags: null },
          { id: 'a4', grade: null, flags: null },
          { id: 'a5', grade: null, flags: null },
        ],
      },
      errors: ['accounts.4.flags.1'],
    },
    {
      title:
        'an entity that one subgraph does not know, behind a field that may not be null: an error that spreads',
      supergraph: 'bank',
      query: '{ some { id level } }',
      data: { some: [{ id: 'a2', level: 'HIGH' }, null, { id: 'a1', level: 'LOW' }, null] },
      errors: ['some.3.level'],
    },
    {
      title: 'the same in a list whose items may not be null',
      supergraph: 'bank',
      query: '{ accounts { level } matrix }',
      data: null,
      errors: ['accounts.2.level'],
    },
    {
      title: 'the same two objects further down',
      supergraph: 'depot',
      query: '{ row(id: "8") { parts { count item { strict } } } }',
      data: {
        row: {
          parts: [
            { count: 1, item: { strict: 56 } },
            { count: 2, item: null },
          ],
        },
      },
      errors: ['row.parts.1.item.strict'],
    },
    {
      title: 'an airport that nobody knows, two keys away',
      supergraph: 'travel',
      query: '{ flight(number: "F2") { to { code runways } } }',
      data: { flight: { to: { code: 'XXX', runways: null } } },
    },
    {
      title: 'the same behind a field that may not be null',
      supergraph: 'travel',
      query: '{ flight(number: "F2") { to { code hotels } } }',
      data: { flight: { to: null } },
      errors: ['flight.to.hotels'],
    },
    {
      title: 'a reference resolver that leaves out its key',
      supergraph: 'travel',
      query: '{ airports { hotels runways } }',
      data: {
        airports: [
          { hotels: ['Grand', 'Small'], runways: 2 },
          { hotels: [], runways: 4 },
        ],
      },
    },
    {
      title: 'the same by way of another key',
      supergraph: 'travel',
      query: '{ flights(day: "2024-05-01") { from { code hotels name } } }',
      data: {
        flights: [
          { from: { code: 'OSL', hotels: ['Grand', 'Small'], name: 'Oslo' } },
          { from: { code: 'CDG', hotels: [], name: 'Paris' } },
        ],
      },
    },
    {
      title: 'an id that a subgraph writes in capitals',
      supergraph: 'travel',
      query: '{ passenger(id: "aa-1") { id tier card since years } }',
      data: { passenger: { id: 'aa-1', tier: 'GOLD', card: 'GOLD Ann', since: '2020-01-01', years: 4 } },
    },
    {
      title: 'a day that a subgraph writes as a moment with a zone, in a composite key',
      supergraph: 'travel',
      query: '{ flights { number day forecast alert } }',
      data: {
        flights: [
          { number: 'F1', day: '2024-05-01', forecast: 'sun', alert: 'F1/5/Ann+?' },
          { number: 'F1', day: '2024-05-02', forecast: null, alert: 'F1/unknown/?' },
          { number: 'F2', day: '2024-05-01', forecast: 'fog', alert: 'F2/90/' },
        ],
      },
    },
    {
      title: 'nested composite keys, in lists that hold the same badge of two employers',
      supergraph: 'travel',
      query: '{ flight(number: "F2") { crew { role duty hours } } }',
      data: {
        flight: {
          crew: [
            { role: null, duty: '20h none', hours: 20 },
            { role: 'STEWARD', duty: '0h STEWARD', hours: 0 },
          ],
        },
      },
    },
    {
      title: 'a reference that cannot be resolved where it is made',
      supergraph: 'travel',
      query: '{ best { home { name icao } } }',
      data: { best: { home: { name: 'Oslo', icao: 'ENGM' } } },
    },
    {
      title: 'keys that hold each other',
      supergraph: 'keys',
      query: '{ left { note right { b remark left { a note } } } }',
      data: { left: { note: 'l1r1', right: { b: 'B1', remark: 'r1l1', left: { a: 'A1', note: 'l1r1' } } } },
    },
    {
      title: 'a chain of keys through five subgraphs',
      supergraph: 'keys',
      query: '{ thing(id: "1") { uuid home { door } } }',
      data: { thing: { uuid: 'w1', home: { door: 'H1' } } },
    },
    {
      title: 'a required field that comes by another key than the one by which it is asked',
      supergraph: 'keys',
      query: '{ thing(id: "3") { grade } }',
      data: { thing: { grade: '0/w3' } },
    },
    {
      title: 'fields that need each other in a circle of subgraphs',
      supergraph: 'keys',
      query: '{ things { byNovice byExpert sign } }',
      data: {
        things: [
          { byNovice: true, byExpert: false, sign: '3/w1#s1' },
          { byNovice: false, byExpert: true, sign: 'none/w2#s2' },
          { byNovice: false, byExpert: true, sign: '0/w3#s3' },
        ],
      },
    },
    {
      title: 'a value that only its parent can complete',
      supergraph: 'keys',
      query: '{ things { sort { id rank title } } }',
      data: {
        things: [
          { sort: { id: 'k1', rank: 1, title: 'Kind 1' } },
          { sort: { id: 'k2', rank: 2, title: null } },
          { sort: null },
        ],
      },
    },
    {
      title: 'an overridden field that requires another',
      supergraph: 'keys',
      query: '{ coded(codes: ["c2", "none"]) { spare } }',
      data: { coded: [{ spare: 'spare ?' }, null] },
    },
    {
      title: 'friends of friends of friends',
      supergraph: 'social',
      query: '{ me { friends(first: 1) { friends(first: 2) { friends { karma } posts { id } } } } }',
      data: {
        me: {
          friends: [
            {
              friends: [
                { friends: [{ karma: '@bob:u1' }, { karma: '@cy:' }], posts: [{ id: 'p1' }] },
                { friends: [{ karma: '@ann:u2' }], posts: [] },
              ],
            },
          ],
        },
      },
    },
  ],
};

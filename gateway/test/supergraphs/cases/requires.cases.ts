// Fields that need other fields: with arguments of their own, over lists, in chains, and when what they need has failed.
import type { CasesOfKind } from '../written-case';

const supergraph = 'shop';

export const requires: CasesOfKind = {
  kind: 'required fields',
  cases: [
    {
      title: 'a price in euros is not computed from the dollars that the client asked for',
      supergraph,
      query: '{ product(upc: "p1") { price shippingEstimateEUR } }',
      data: { product: { price: 100, shippingEstimateEUR: 180 } },
    },
    {
      title: 'a field that is required in euros is answered in dollars, as the client asked for it',
      supergraph,
      query: '{ product(upc: "p1") { shippingEstimateEUR price(currency: USD) } }',
      data: { product: { shippingEstimateEUR: 180, price: 100 } },
    },
    {
      title: 'two fields that require one field with different arguments',
      supergraph,
      query: '{ products { shippingEstimate shippingEstimateEUR } }',
      data: {
        products: [
          { shippingEstimate: 200, shippingEstimateEUR: 180 },
          { shippingEstimate: 20, shippingEstimateEUR: 17.5 },
          { shippingEstimate: 15, shippingEstimateEUR: 13.5 },
        ],
      },
    },
    {
      title: 'the client asks for one comment where three are required',
      supergraph,
      query: '{ product(upc: "p1") { comments(limit: 1) { text } label } }',
      data: { product: { comments: [{ text: 'good' }], label: 'good+fine+poor' } },
    },
    {
      title: 'the client asks for all comments, by a variable, where three and two are required',
      supergraph,
      query:
        'query ($limit: Int) { product(upc: "p1") { stars label(mark: ">") comments(limit: $limit) { stars } } }',
      variables: { limit: 4 },
      data: {
        product: {
          stars: 9,
          label: '>good+fine+poor',
          comments: [{ stars: 5 }, { stars: 4 }, { stars: 1 }, { stars: 2 }],
        },
      },
    },
    {
      title:
        'the client asks for other taxes than those that the duty is computed from, below another object',
      supergraph,
      query: '{ product(upc: "p1") { category { name taxes(year: 2024) { rate } } duty } }',
      data: { product: { category: { name: 'Furniture', taxes: [{ rate: 0.3 }] }, duty: 30 } },
    },
    {
      title: 'what is required under an alias of the client with other arguments',
      supergraph,
      query:
        '{ product(upc: "p1") { weight: price(currency: EUR) price: weight(unit: G) priority shippingEstimate } }',
      data: { product: { weight: 90, price: 2000, priority: 'high-2000', shippingEstimate: 200 } },
    },
    {
      title: 'a chain of required fields through four subgraphs',
      supergraph,
      query: '{ products { badge } }',
      data: { products: [{ badge: 'high-2000:Table' }, { badge: 'low-500:?' }, { badge: 'high-750:Lamp' }] },
    },
    {
      title: 'an inaccessible field is required and not answered',
      supergraph,
      query: '{ stocked { shelf totalStock } }',
      data: {
        stocked: [
          { shelf: 'shelf x1', totalStock: 3 },
          { shelf: 'shelf x2', totalStock: 0 },
        ],
      },
    },
    {
      title: 'null is required where null is what there is',
      supergraph,
      query: '{ product(upc: "p2") { parcel(gift: true) { code size } label } }',
      data: { product: { parcel: { code: 'gift-none', size: null }, label: '' } },
    },
    {
      title: 'the requiring field is left out by a condition, and what it requires is not answered',
      supergraph,
      query: 'query ($yes: Boolean!) { product(upc: "p1") { shippingEstimate @include(if: $yes) name } }',
      variables: { yes: false },
      data: { product: { name: 'Table' } },
    },
    {
      title: 'the required field is left out by a condition of the client and required nevertheless',
      supergraph,
      query: 'query ($yes: Boolean!) { product(upc: "p1") { price @include(if: $yes) shippingEstimate } }',
      variables: { yes: false },
      data: { product: { shippingEstimate: 200 } },
    },
    {
      title: 'fragments on an interface are required',
      supergraph: 'social',
      query: '{ posts { preview short } }',
      data: {
        posts: [
          { preview: '/i1?640', short: '/i1' },
          { preview: '/l1?none', short: '/l1' },
          { preview: null, short: null },
          { preview: '/i1?640', short: '/i1' },
        ],
      },
    },
    {
      title:
        'nothing is computed from a field that failed: null, and an error at the field that the client asked for',
      supergraph: 'bank',
      query: '{ watched { rating } }',
      data: { watched: [{ rating: null }, { rating: 'rich' }] },
      errors: ['watched.0.rating'],
    },
    {
      title: 'a required field that failed and that the client asks for, too, is an error at both',
      supergraph: 'bank',
      query: '{ account(id: "a5") { money: balance rating } }',
      data: { account: { money: null, rating: null } },
      errors: ['account.money', 'account.rating'],
    },
    {
      title: 'a required field that failed takes with it no field that does not require it',
      supergraph: 'bank',
      query: '{ parties { ... on Account { score rating } } }',
      data: { parties: [null, {}, null, {}, { score: 9, rating: null }] },
      errors: ['parties.0.score', 'parties.4.rating'],
    },
    {
      title:
        'a required field that failed takes with it no field that requires another one and may not be null',
      supergraph: 'bank',
      query: '{ watched { code rating } }',
      data: {
        watched: [
          { code: 'a5-N5', rating: null },
          { code: 'a1-N1', rating: 'rich' },
        ],
      },
      errors: ['watched.0.rating'],
    },
    {
      title: 'a required field that failed is no error where it is selected for another type only',
      supergraph: 'bank',
      query:
        '{ parties { ... on Account { rating } ... on Owner { ... on Party { ... on Account { balance } } } } }',
      data: { parties: [{ rating: 'poor' }, {}, null, {}, { rating: null }] },
      errors: ['parties.4.rating'],
    },
    {
      title:
        'a required field that failed is no error where it is selected under a condition that is not met',
      supergraph: 'bank',
      query: 'query ($no: Boolean!) { account(id: "a5") { balance @include(if: $no) rating } }',
      variables: { no: false },
      data: { account: { rating: null } },
      errors: ['account.rating'],
    },
    {
      title: 'fetches that wait for each other under one condition',
      supergraph: 'keys',
      query: 'query ($no: Boolean!) { last @skip(if: $no) { sort { id } __typename grade } }',
      variables: { no: false },
      data: { last: { sort: null, __typename: 'Thing', grade: '0/w3' } },
    },
    {
      title: 'fields that need each other in a circle of subgraphs, one of them selected twice',
      supergraph: 'keys',
      query: '{ things { byNovice spare byExpert expert: byExpert name } }',
      data: {
        things: [
          { byNovice: true, spare: 'spare One', byExpert: false, expert: false, name: 'One' },
          { byNovice: false, spare: 'spare ?', byExpert: true, expert: true, name: null },
          { byNovice: false, spare: 'spare Three', byExpert: true, expert: true, name: 'Three' },
        ],
      },
    },
  ],
};

// The two pages: everything is escaped, everything inline carries the nonce, nothing comes from elsewhere.
import vm from 'node:vm';
import type { Example } from './examples';
import { exploreFiles, explorePage, type ExploreModel } from './explore';
import { graphiqlFiles, graphiqlPage } from './graphiql';
import { contentSecurityPolicy } from './page';

const hostile = `</script><script>alert("1")</script>'&`;

function exampleOf(text: string): Example {
  return {
    name: text,
    title: text,
    describes: text,
    operation: text,
    variables: { [text]: text },
    role: 'AUDITOR',
  };
}

function modelOf(text: string): ExploreModel {
  return {
    title: text,
    endpoint: text,
    nonce: 'n0nce',
    notice: text,
    subgraphs: [{ name: text, title: text, describes: text, healthy: false, detail: text }],
    counts: [{ name: text, label: text, value: 1043 }],
    givesTokens: true,
    examples: [exampleOf(text)],
  };
}

const pages = {
  start: (text: string) => explorePage(modelOf(text)),
  graphiql: (text: string) =>
    graphiqlPage({
      endpoint: text,
      nonce: 'n0nce',
      examples: [exampleOf(text)],
      initial: text,
      givesTokens: true,
    }),
};

/** The model a page hands to its script, as the browser would read it. */
function embeddedModel(page: string, id: string): unknown {
  const [, json] =
    new RegExp(`<script type="application/json" id="${id}">(.*?)</script>`, 's').exec(page) ?? [];
  return JSON.parse(json ?? '');
}

describe.each(Object.entries(pages))('the %s page', (_, render) => {
  test('escapes every text it is given', () => {
    const page = render(hostile);
    expect(page).not.toContain('<script>alert');
    expect(page).not.toContain('alert("1")');
    expect(page.match(/<\/script>/g)).toHaveLength(page.match(/<script/g)?.length ?? 0);
  });

  test('marks every inline script and style with the nonce', () => {
    const inline = [...render('text').matchAll(/<(?:style|script)\b(?![^>]*application\/json)[^>]*>/g)];
    expect(inline.length).toBeGreaterThan(1);
    for (const [tag] of inline) expect(tag).toContain('nonce="n0nce"');
  });

  test('has no handler or style attribute, which the policy would refuse', () => {
    expect(render('text')).not.toMatch(/<[^>]*\s(?:on[a-z]+|style)=/);
  });

  test('names no other origin', () => {
    const addresses = [...render('text').matchAll(/(?:https?:)?\/\/[a-z][^\s"'<)]+/g)].map(
      ([address]) => new URL(address, 'https://page.example'),
    );
    // A name space of XML is a name; nothing is fetched from it.
    expect(addresses.map(({ host }) => host).filter((host) => host !== 'www.w3.org')).toEqual([]);
  });

  test('is one document with a language, a title, one main heading and one main landmark', () => {
    const page = render('text');
    expect(page).toMatch(/^<!doctype html>\s*<html lang="en">/);
    for (const element of ['<title>', '<h1>', '<main']) expect(page.split(element)).toHaveLength(2);
  });
});

describe('the start page', () => {
  const model = modelOf('text');

  test('hands the examples to its script unchanged, whatever they hold', () => {
    expect(embeddedModel(explorePage(modelOf(hostile)), 'explore-model')).toEqual({
      endpoint: hostile,
      examples: [{ name: hostile, operation: hostile, variables: { [hostile]: hostile } }],
    });
  });

  test('links each example to GraphiQL by its name', () => {
    const page = explorePage({ ...model, examples: [exampleOf('A&B "c"')] });
    expect(page).toContain('href="/graphiql?operation=A%26B%20%22c%22"');
  });

  test('offers Apollo Sandbox only where it may ask, as a link to be followed by who wants to', () => {
    const page = explorePage({ ...model, offersSandbox: true });
    const links = [...page.matchAll(/<a\b[^>]*studio\.apollographql\.com[^>]*>/g)];
    expect(links).toHaveLength(2);
    for (const [link] of links) expect(link).toMatch(/\shidden\s[^>]*rel="noopener noreferrer"/);
    expect(page.split('studio.apollographql.com')).toHaveLength(3);
    expect(explorePage(model)).not.toContain('apollographql');
  });

  test('says of each part whether it is healthy, in words, and why not', () => {
    const part = { name: 'a', title: 'A', describes: 'about A', healthy: true, detail: 'not shown' };
    const other = { ...part, name: 'b', healthy: false, detail: 'No answer for 12 s.' };
    const page = explorePage({ ...model, subgraphs: [part, other] });
    expect(page).toContain('1 of 2 parts are healthy.');
    expect(page).toMatch(/data-subgraph="a" data-state="healthy"/);
    expect(page).toMatch(/data-subgraph="b" data-state="down"/);
    expect(page).toContain('No answer for 12 s.');
    expect(page).not.toContain('not shown');
    expect(explorePage({ ...model, subgraphs: [part] })).toContain('All 1 parts are healthy.');
  });

  test('shows a count that could not be had as not known, and none of zero', () => {
    const page = explorePage({
      ...model,
      counts: [
        { name: 'missions', label: 'missions', value: 7 },
        { name: 'leaderVisits', label: 'visits', value: 0 },
        { name: 'persons', label: 'people', value: null },
      ],
    });
    expect(page).toMatch(/<dt>missions<\/dt>\s*<dd data-count="missions">7<\/dd>/);
    expect(page).not.toContain('visits');
    expect(page).toMatch(/<dt>people<\/dt>\s*<dd data-count="persons">.*not known/);
  });

  test('says so when there are no examples, and leaves out an empty notice', () => {
    const page = explorePage({ ...model, notice: undefined, examples: [], counts: [] });
    expect(page).toContain('No examples are installed.');
    expect(page).not.toContain('role="note"');
  });

  test('says whose question each example is', () => {
    expect(explorePage(model)).toContain('Asked by: Auditor');
  });

  test.each(['/graphiql', '/graphiql?docs', '/schema.graphql', '/health/ready'])('links to %s', (address) => {
    expect(explorePage(model)).toContain(`href="${address}"`);
  });
});

describe('the GraphiQL page', () => {
  const examples = [exampleOf('First'), exampleOf('Second')];

  test('offers every example and marks the one that is open', () => {
    const page = graphiqlPage({ endpoint: '/graphql', nonce: 'n', examples, initial: 'Second' });
    expect(page).toMatch(/<option value="First"\s*>/);
    expect(page).toMatch(/<option value="Second"\s+selected\s*>/);
    expect(embeddedModel(page, 'graphiql-model')).toMatchObject({ endpoint: '/graphql', initial: 'Second' });
  });

  test.each([true, false])('offers roles only where tokens are given: %s', (givesTokens) => {
    const options = { endpoint: '/graphql', nonce: 'n', examples, givesTokens };
    expect(graphiqlPage(options).includes('id="ask-as"')).toBe(givesTokens);
    expect(explorePage({ ...modelOf('text'), givesTokens }).includes('id="ask-as"')).toBe(givesTokens);
    expect(embeddedModel(graphiqlPage(options), 'graphiql-model')).toMatchObject({
      examples: [{ role: 'AUDITOR' }, { role: 'AUDITOR' }],
    });
  });

  test('has no picker when there is nothing to pick', () => {
    expect(graphiqlPage({ endpoint: '/graphql', nonce: 'n', examples: [] })).not.toContain('<form');
  });
});

describe('scripts and policy', () => {
  test.each([
    ['start', exploreFiles.script],
    ['GraphiQL', graphiqlFiles.script],
  ])('the script of the %s page parses and cannot close its element', (_, script) => {
    expect(() => new vm.Script(script)).not.toThrow();
    expect(script).not.toMatch(/<\/script|<!--/i);
  });

  test('the policy allows inline code by nonce only', () => {
    const policy = contentSecurityPolicy('n0nce');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self' 'nonce-n0nce'");
    expect(policy).not.toContain('unsafe');
  });

  test('the policy allows requests to this origin only, and no other origin is named in it', () => {
    const policy = contentSecurityPolicy('n0nce');
    expect(policy).toContain("connect-src 'self';");
    expect(policy).not.toMatch(/https?:|\*/);
  });
});

// The files the GraphiQL page loads: those that are listed are there, and nothing else is.
import { assetPaths, findAsset } from './library-assets';
import { graphiqlPage } from './graphiql';

describe('assets', () => {
  test.each([
    ['/assets/graphiql.js', 'text/javascript', 'GraphiQL=', 500_000],
    ['/assets/graphiql.css', 'text/css', '.graphiql-container', 100_000],
    ['/assets/react.js', 'text/javascript', 'React', 5_000],
    ['/assets/react-dom.js', 'text/javascript', 'ReactDOM', 50_000],
  ])('%s is the browser build of an installed package', (pathname, type, holds, atLeast) => {
    const asset = findAsset(pathname);
    expect(asset?.contentType).toContain(type);
    expect(asset?.body.length).toBeGreaterThan(atLeast);
    expect(asset?.body.includes(holds)).toBe(true);
  });

  test('GraphiQL finds React and ReactDOM as globals, in the versions that are served', () => {
    expect(findAsset('/assets/graphiql.js')?.body.includes('(e.React,e.ReactDOM)')).toBe(true);
    expect(findAsset('/assets/react-dom.js')?.body.includes('createRoot')).toBe(true);
  });

  test('every asset the GraphiQL page asks for is served, and every served asset is asked for', () => {
    const page = graphiqlPage({ endpoint: '/graphql', nonce: 'n', examples: [] });
    const asked = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, pathname]) => pathname);
    expect(asked.toSorted()).toEqual(assetPaths.toSorted());
  });

  test('a style sheet and its fonts come from this origin', () => {
    const css = findAsset('/assets/graphiql.css')?.body.toString() ?? '';
    expect(css).not.toMatch(/url\(["']?(?!data:)/);
    expect(css).not.toContain('@import');
  });

  test('an asset is read once and has a quoted validator', () => {
    const asset = findAsset('/assets/react.js');
    expect(findAsset('/assets/react.js')).toBe(asset);
    expect(asset?.etag).toMatch(/^"[\w-]{27}"$/);
    expect(asset?.etag).not.toBe(findAsset('/assets/react-dom.js')?.etag);
  });

  test.each([
    '/assets/',
    '/assets/package.json',
    '/assets/../package.json',
    '/assets/graphiql.js/../../package.json',
    '/assets/graphiql.js.map',
    '/assets/%2e%2e/package.json',
    '/assets/react.js\0',
    'assets/react.js',
    '__proto__',
    'constructor',
  ])('%j is not served', (pathname) => {
    expect(findAsset(pathname)).toBeUndefined();
  });
});

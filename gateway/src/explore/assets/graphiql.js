// The GraphiQL page: starts GraphiQL and opens examples in it. Expects React, ReactDOM and GraphiQL as globals, from the page's assets.
(() => {
  'use strict';
  const welcome = `# Write an operation and press Ctrl-Enter to run it.
# Ctrl-Space completes; the book on the left documents every type and field.
# Examples open from the list above. A token goes under "Headers":
#   { "Authorization": "Bearer ..." }

{
  __typename
}
`;
  const { endpoint, initial, examples } = JSON.parse(document.getElementById('graphiql-model').textContent);
  const { createElement } = React;
  const root = ReactDOM.createRoot(document.getElementById('graphiql'));
  // Headers are not kept by the browser: they hold tokens.
  const asker = askAs(endpoint);
  const fetcher = GraphiQL.createFetcher({
    url: endpoint,
    // A token under "Headers" goes before the role that is chosen.
    fetch: async (url, init) => {
      const headers = new Headers(init.headers);
      if (!headers.has('authorization'))
        for (const [name, value] of Object.entries(await asker.headers())) headers.set(name, value);
      return fetch(url, { ...init, headers });
    },
  });
  let opened = 0;

  const open = (start) => {
    // A new key starts GraphiQL anew, which puts the operation into a tab of its own beside those that are open.
    opened += 1;
    root.render(
      createElement(GraphiQL, {
        key: opened,
        fetcher,
        defaultQuery: welcome,
        shouldPersistHeaders: false,
        showPersistHeadersSettings: false,
        defaultEditorToolsVisibility: start.variables ? 'variables' : undefined,
        ...start,
      }),
    );
  };
  const fromExample = (name) => {
    const example = examples.find((one) => one.name === name);
    if (!example) return {};
    asker.suggest(example.role);
    const empty = Object.keys(example.variables).length === 0;
    return {
      query: example.operation,
      variables: empty ? undefined : JSON.stringify(example.variables, null, 2),
    };
  };

  const address = new URLSearchParams(location.search);
  const query = address.get('query');
  open({
    ...(query
      ? {
          query,
          variables: address.get('variables') || undefined,
          operationName: address.get('operationName') || undefined,
        }
      : fromExample(initial ?? address.get('operation'))),
    ...(address.has('docs') ? { visiblePlugin: 'Documentation Explorer' } : {}),
  });

  const picker = document.getElementById('picker');
  if (picker)
    picker.addEventListener('submit', (event) => {
      event.preventDefault();
      const name = picker.elements.namedItem('operation').value;
      history.replaceState(null, '', '/graphiql?' + new URLSearchParams({ operation: name }));
      open(fromExample(name));
    });
})();

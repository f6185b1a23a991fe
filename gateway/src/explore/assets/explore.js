// The start page: live health, the address of the graph, the way to Apollo Sandbox. It asks this origin alone. The page works
// without it: then health is that of the moment the page was made, and Sandbox is not offered.
(() => {
  'use strict';
  // How often health is asked while the page is visible, and how long that may take before it counts as not known.
  const refreshMs = 15_000;
  const healthTimeoutMs = 10_000;
  const { endpoint, examples, countsQuery } = JSON.parse(
    document.getElementById('explore-model').textContent,
  );
  const address = new URL(endpoint, location.href).href;
  const all = (selector) => [...document.querySelectorAll(selector)];
  for (const place of all('[data-endpoint]')) place.textContent = address;

  const words = JSON.parse(document.querySelector('[data-words]').dataset.words);
  const show = (card, state, detail) => {
    if (card.dataset.state !== state) {
      card.dataset.state = state;
      card.querySelector('[data-word]').textContent = words[state];
    }
    const place = card.querySelector('[data-detail]');
    if (state === 'healthy' || detail) place.textContent = detail || '';
    place.hidden = place.textContent === '';
  };
  const say = (text) => {
    const place = document.querySelector('[data-summary]');
    // Only a change is announced: the place is a live region.
    if (place.textContent !== text) place.textContent = text;
  };
  const summary = (states) => {
    const healthy = states.filter((state) => state === 'healthy').length;
    const sentence = healthy === states.length ? words.allHealthy : words.someHealthy;
    return sentence.replace('{healthy}', healthy).replace('{total}', states.length);
  };
  const refresh = async () => {
    const cards = all('[data-subgraph]');
    try {
      const response = await fetch('/health/ready', {
        headers: { accept: 'application/json' },
        cache: 'no-store',
        signal: AbortSignal.timeout(healthTimeoutMs),
      });
      const known = new Map((await response.json()).subgraphs.map((subgraph) => [subgraph.name, subgraph]));
      const states = cards.map((card) => {
        const found = known.get(card.dataset.subgraph);
        const state = found ? (found.healthy ? 'healthy' : 'down') : 'unknown';
        show(card, state, found && typeof found.detail === 'string' ? found.detail : undefined);
        return state;
      });
      say(summary(states));
    } catch {
      for (const card of cards) show(card, 'unknown');
      say(words.noAnswer);
    }
    document.querySelector('[data-checked]').textContent =
      'Checked at ' + new Date().toLocaleTimeString() + '.';
  };
  const refreshIfSeen = () => document.hidden || refresh();
  setInterval(refreshIfSeen, refreshMs);
  document.addEventListener('visibilitychange', refreshIfSeen);
  refresh();

  const asker = askAs(endpoint);
  let askings = 0;
  const showCounts = async () => {
    const asking = (askings += 1);
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(await asker.headers()) },
      body: JSON.stringify({ query: countsQuery }),
    });
    const { data } = await response.json();
    // Another role may have been chosen meanwhile.
    if (asking !== askings) return;
    for (const place of all('[data-count]')) {
      const count = data?.[place.dataset.count]?.totalCount;
      place.textContent = typeof count === 'number' ? count.toLocaleString('en') : 'withheld';
    }
  };
  if (countsQuery) asker.onChange(() => showCounts().catch(() => undefined));

  // Sandbox is an https page: from there a browser reaches only https and this very machine.
  for (const link of isSecureContext ? all('[data-sandbox]') : []) {
    const url = new URL(link.href);
    url.searchParams.set('endpoint', address);
    const example = examples.find(({ name }) => name === link.dataset.sandbox);
    if (example) {
      url.searchParams.set('document', example.operation);
      url.searchParams.set('variables', JSON.stringify(example.variables));
    }
    // Spaces as %20: not every reader of an address takes + for one. A real + is %2B here.
    link.href = url.href.replaceAll('+', '%20');
    link.hidden = false;
  }
})();

/*
 * The switch with which a visitor of a development machine asks as a role.
 *
 * Defines `askAs(endpoint)`, which gives the headers of the role that is shown, suggests one, and tells of changes. A role that a
 * person chose stays, from page to page and when they come back; until then the role that an example suggests is taken, and
 * afterwards it is offered. Tokens are kept in memory only.
 */
globalThis.askAs = (endpoint) => {
  const form = document.getElementById('ask-as');
  if (!form) return { headers: async () => ({}), suggest: () => undefined, onChange: () => undefined };
  const role = form.elements.namedItem('role');
  const mission = form.elements.namedItem('mission');
  const offer = form.querySelector('[data-suggested]');
  const isClerk = () => role.value === 'MISSION_CLERK';
  const isRole = (name) => [...role.options].some(({ value }) => value === name);
  const tokens = new Map();
  const post = (url, body) =>
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  // Of two tabs each keeps its own choice; a new one begins with the latest. A browser may forbid its pages to remember anything.
  const stores = ['sessionStorage', 'localStorage'];
  const read = (store) => {
    try {
      return JSON.parse(window[store].getItem('ask-as'));
    } catch {}
  };
  const write = (store, choice) => {
    try {
      window[store].setItem('ask-as', JSON.stringify(choice));
    } catch {}
  };
  let chosen = stores.map(read).find((choice) => isRole(choice?.role));
  let suggested;

  let missions;
  const readMissions = async () => {
    const query =
      'query ($after: String) { missions(first: 200, after: $after, orderBy: [{ field: NAME, direction: ASC }]) ' +
      '{ nodes { id name } pageInfo { hasNextPage endCursor } } }';
    const options = [];
    for (let page = { hasNextPage: true, endCursor: null }; page.hasNextPage;) {
      const { data } = await (await post(endpoint, { query, variables: { after: page.endCursor } })).json();
      options.push(...data.missions.nodes.map(({ id, name }) => new Option(name || id, id)));
      page = data.missions.pageInfo;
    }
    mission.replaceChildren(...options);
    if (options.some(({ value }) => value === chosen?.mission)) mission.value = chosen.mission;
  };
  const ready = async () => {
    form.querySelector('[data-mission]').hidden = !isClerk();
    if (isClerk())
      await (missions ??= readMissions().catch((error) => {
        missions = undefined;
        throw error;
      }));
  };

  const headers = async () => {
    await ready();
    if (role.value === 'PUBLIC') return {};
    const asked = { role: role.value, mission: isClerk() ? mission.value : undefined };
    const name = JSON.stringify(asked);
    if (!(tokens.get(name)?.until > Date.now())) {
      const response = await post('/token', asked);
      if (!response.ok) throw new Error('There is no token for this role: status ' + response.status + '.');
      const { token, seconds } = await response.json();
      tokens.set(name, { token, until: Date.now() + (seconds - 60) * 1000 });
    }
    return { authorization: 'Bearer ' + tokens.get(name).token };
  };

  let changed = () => undefined;
  const show = async (name) => {
    role.value = name;
    offer.hidden = suggested === undefined || suggested === name;
    if (!offer.hidden)
      offer.textContent = 'Ask as ' + [...role.options].find(({ value }) => value === suggested).text;
    await ready().catch(() => undefined);
    changed();
  };
  const keep = () => {
    chosen = { role: role.value, mission: mission.value || chosen?.mission };
    for (const store of stores) write(store, chosen);
  };
  const choose = async (name) => {
    role.value = name;
    keep();
    await show(name);
    keep();
  };
  const suggest = (name) => {
    suggested = isRole(name) ? name : undefined;
    show(chosen?.role ?? suggested ?? role.value);
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', () => choose(role.value));
  offer.addEventListener('click', () => {
    offer.hidden = true;
    role.focus();
    choose(suggested);
  });
  form.hidden = false;
  show(chosen?.role ?? role.value);
  return {
    headers,
    suggest,
    onChange: (tell) => {
      changed = tell;
    },
  };
};

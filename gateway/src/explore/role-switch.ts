// The switch with which a visitor of a development machine asks as a role: its form, and its script for the browser.
import { roles, type Role } from '@fmg/shared/auth/viewer';
import { tokenPath } from '../identity/token-endpoint';
import { html, type Html } from './html';

/** What people call the roles. */
export const roleTitles: Readonly<Record<Role, string>> = {
  PUBLIC: 'The public',
  MISSION_CLERK: 'Clerk of a mission',
  DESK_OFFICER: 'Desk officer',
  ACCREDITATION_OFFICER: 'Accreditation officer',
  PRIVILEGES_OFFICER: 'Privileges officer',
  PROPERTY_OFFICER: 'Property officer',
  PROTOCOL_OFFICER: 'Protocol officer',
  DS_OFFICER: 'Diplomatic Security',
  LAW_ENFORCEMENT: 'Law enforcement',
  LEGAL_ADVISER: 'Legal adviser',
  EXCHANGE_OFFICER: 'Exchange officer',
  ANALYST: 'Analyst',
  AUDITOR: 'Auditor',
  ADMIN: 'Administrator',
  SENIOR_DECISION: 'Senior decision',
};

/** The form; hidden until its script works. */
export function roleSwitch(): Html {
  return html`<form id="ask-as" class="ask-as" hidden>
    <label for="role">Ask as</label>
    <select id="role" name="role">
      ${roles.map((role) => html`<option value="${role}">${roleTitles[role]}</option>`)}
    </select>
    <span data-mission hidden>
      <label for="mission">of</label>
      <select id="mission" name="mission"></select>
    </span>
  </form>`;
}

/**
 * Defines `askAs(endpoint)`, which gives the headers of the chosen role, chooses a role, and tells of changes. The choice
 * lasts as long as the tab; tokens are kept in memory only.
 */
export const roleSwitchScript = `
const askAs = (endpoint) => {
  const form = document.getElementById('ask-as');
  if (!form) return { headers: async () => ({}), choose: () => undefined, onChange: () => undefined };
  const role = form.elements.namedItem('role');
  const mission = form.elements.namedItem('mission');
  const isClerk = () => role.value === 'MISSION_CLERK';
  const tokens = new Map();
  const post = (url, body) =>
    fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

  let remembered = {};
  // A browser may forbid its pages to remember anything.
  try { remembered = JSON.parse(sessionStorage.getItem('ask-as')) || {}; } catch {}
  const remember = () => {
    try { sessionStorage.setItem('ask-as', JSON.stringify({ role: role.value, mission: mission.value })); } catch {}
  };

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
    if (options.some(({ value }) => value === remembered.mission)) mission.value = remembered.mission;
  };
  const ready = async () => {
    form.querySelector('[data-mission]').hidden = !isClerk();
    if (isClerk()) await (missions ??= readMissions().catch((error) => { missions = undefined; throw error; }));
  };

  const headers = async () => {
    await ready();
    if (role.value === 'PUBLIC') return {};
    const asked = { role: role.value, mission: isClerk() ? mission.value : undefined };
    const name = JSON.stringify(asked);
    if (!(tokens.get(name)?.until > Date.now())) {
      const response = await post('${tokenPath}', asked);
      if (!response.ok) throw new Error('There is no token for this role: status ' + response.status + '.');
      const { token, seconds } = await response.json();
      tokens.set(name, { token, until: Date.now() + (seconds - 60) * 1000 });
    }
    return { authorization: 'Bearer ' + tokens.get(name).token };
  };

  let changed = () => undefined;
  const change = async () => {
    await ready().catch(() => undefined);
    remember();
    changed();
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', change);
  const choose = (name) => {
    role.value = name;
    change();
  };
  form.hidden = false;
  if ([...role.options].some(({ value }) => value === remembered.role)) choose(remembered.role);
  return { headers, choose, onChange: (tell) => { changed = tell; } };
};
`;

// One statement for each operation that gives the whole `data` as JSON: the least work that answers at all.
import type { OperationName } from './config';

const addressColumns = {
  street: 'street',
  city: 'city',
  state: 'state_code',
  postalCode: 'postal_code',
} as const;

/** `$1` is the id. */
const mission = `
select json_build_object('mission', (
  select json_build_object('id', m.id, 'name', m.name, 'kind', m.kind, 'status', m.status,
    'establishedOn', m.established_on, 'telephone', m.telephone, 'website', m.website,
    'address', ${address('m', ['street', 'city'])})
  from missions.mission m where m.id = $1))::text as data`;

/** `$1` is the id, `$2` today. */
const overview = `
select json_build_object('mission', (
  select json_build_object('name', m.name, 'kind', m.kind,
    'sendingState', (select json_build_object('code', c.code, 'name', c.name, 'relations', (
        select json_build_object('status', r.status, 'since', r.since) from missions.relations_period r
        where r.country_code = c.code and (r.since is null or r.since <= $2::date) and (r.until is null or r.until > $2::date)
        order by r.since desc nulls last limit 1))
      from missions.country c where c.code = m.sending_state_code),
    'posts', json_build_object(
      'totalCount', (select count(*) from missions.mission p where p.parent_id = m.id),
      'nodes', ${list(
        `'id', p.id, 'name', p.name, 'kind', p.kind, 'address', ${address('p', ['city'])}, 'consularDistrict', p.consular_district`,
        `missions.mission p where p.parent_id = m.id order by p.name, p.id limit 20`,
        'p',
      )}),
    'personnel', json_build_object(
      'totalCount', (select count(*) from missions.appointment a where a.mission_id = m.id and a.status = 'ACCREDITED'),
      'nodes', ${list(
        `'person', (select json_build_object('id', h.id, 'displayName', h.display_name, 'visaCases', json_build_object('nodes', ${list(
          `'visaClass', v.visa_class, 'state', v.state`,
          'privileges.visa_case v where v.holder_id = h.id order by v.submitted_on desc, v.id limit 3',
          'v',
        )})) from missions.person h where h.id = a.person_id),
        'category', a.category, 'rank', a.rank, 'title', a.title, 'startsOn', a.starts_on`,
        `missions.appointment a where a.mission_id = m.id and a.status = 'ACCREDITED' order by a.mission_order nulls last, a.id limit 10`,
        'a',
      )}),
    'threatLevel', ${threatLevel('$2')},
    'facilities', json_build_object(
      'totalCount', (select count(*) from facilities.facility f where f.mission_id = m.id),
      'nodes', ${list(
        `'id', f.id, 'kind', f.kind, 'address', ${address('f', ['street', 'city'])}, 'inviolable', f.inviolable,
        'incidents', json_build_object(
          'totalCount', (select count(*) from facilities.incident i where i.facility_id = f.id),
          'nodes', ${incidents('i.facility_id = f.id', 3)})`,
        'facilities.facility f where f.mission_id = m.id order by f.kind, f.id limit 10',
        'f',
      )}),
    'visaCaseCounts', json_build_object('totalCount', (select count(*) from privileges.visa_case v where v.mission_id = m.id)),
    'taxCards', json_build_object('nodes', ${taxCards(
      `'kind', t.kind, 'restricted', t.restricted, 'animal', t.animal, 'state', t.state, 'expiresOn', t.expires_on`,
      5,
    )}),
    'vehicles', json_build_object('nodes', ${vehicles(5)}),
    'events', json_build_object('nodes', ${events(
      `'id', e.id, 'kind', e.kind, 'title', e.title, 'startsAt', ${moment('e.starts_at')}, 'state', e.state`,
      5,
    )}),
    'disputes', ${disputes(5)},
    'engagements', json_build_object('nodes', ${engagements(5)}))
  from missions.mission m where m.id = $1))::text as data`;

/** `$1` and `$2` are name and id of the cursor, `$3` is today. */
const register = `
with page as (
  select m.*, row_number() over (order by m.name, m.id) as place from missions.mission m
  where m.status = 'ACTIVE' and (m.name, m.id) > ($1, $2) order by m.name, m.id limit 26)
select json_build_object('missions', json_build_object(
  'totalCount', (select count(*) from missions.mission where status = 'ACTIVE'),
  'pageInfo', ${pageInfo(25)},
  'nodes', (select coalesce(json_agg(json_build_object('id', m.id, 'name', m.name, 'kind', m.kind, 'status', m.status,
    'sendingState', (select json_build_object('code', c.code, 'name', c.name, 'region', c.region, 'subregion', c.subregion)
      from missions.country c where c.code = m.sending_state_code),
    'address', ${address('m', ['street', 'city', 'state', 'postalCode', 'location'])},
    'telephone', m.telephone, 'website', m.website,
    'headOfMission', (select json_build_object('person', (select json_build_object('displayName', h.display_name)
        from missions.person h where h.id = a.person_id), 'rank', a.rank, 'title', a.title)
      from missions.appointment a where a.mission_id = m.id and a.heads_mission and a.current
        and a.functions_began_at is not null and a.charge_until is null
      order by (a.head_class = 'CHARGE_AD_INTERIM') is true, a.starts_on limit 1),
    'provenance', json_build_object('source', m.source, 'retrievedOn', m.retrieved_on),
    'threatLevel', ${threatLevel('$3')},
    'facilities', json_build_object(
      'totalCount', (select count(*) from facilities.facility f where f.mission_id = m.id),
      'nodes', ${list(
        `'id', f.id, 'kind', f.kind, 'inviolable', f.inviolable, 'address', ${address('f', ['street', 'city'])}`,
        'facilities.facility f where f.mission_id = m.id order by f.kind, f.id limit 3',
        'f',
      )}),
    'incidents', json_build_object(
      'totalCount', (select count(*) from facilities.incident i where i.mission_id = m.id),
      'nodes', ${incidents('i.mission_id = m.id', 2)}),
    'visaCases', json_build_object(
      'totalCount', (select count(*) from privileges.visa_case v where v.mission_id = m.id),
      'nodes', ${list(
        `'visaClass', v.visa_class, 'state', v.state, 'submittedOn', v.submitted_on`,
        'privileges.visa_case v where v.mission_id = m.id order by v.submitted_on desc, v.id limit 3',
        'v',
      )}),
    'taxCards', json_build_object('nodes', ${taxCards(
      `'kind', t.kind, 'animal', t.animal, 'state', t.state, 'expiresOn', t.expires_on`,
      2,
    )}),
    'vehicles', json_build_object('nodes', ${vehicles(2)}),
    'events', json_build_object('nodes', ${events(
      `'title', e.title, 'kind', e.kind, 'startsAt', ${moment('e.starts_at')}`,
      2,
    )}),
    'disputes', ${disputes(2)},
    'engagements', json_build_object('nodes', ${engagements(2)})) order by m.place), '[]')
    from page m where m.place <= 25)))::text as data`;

/** `$1` and `$2` are name and id of the cursor, `$3` is today. */
const page = `
with page as (
  select m.*, row_number() over (order by m.name, m.id) as place from missions.mission m
  where (m.name, m.id) > ($1, $2) order by m.name, m.id limit 201)
select json_build_object('missions', json_build_object(
  'pageInfo', ${pageInfo(200)},
  'nodes', (select coalesce(json_agg(json_build_object('id', m.id, 'name', m.name, 'kind', m.kind, 'state', m.state,
    'status', m.status, 'establishedOn', m.established_on, 'telephone', m.telephone, 'email', m.email, 'website', m.website,
    'address', ${address('m', ['street', 'city'])},
    'threatLevel', ${threatLevel('$3')},
    'facilities', json_build_object('nodes', ${list(
      `'kind', f.kind, 'name', f.name, 'inviolable', f.inviolable`,
      'facilities.facility f where f.mission_id = m.id order by f.kind, f.id limit 2',
      'f',
    )})) order by m.place), '[]')
    from page m where m.place <= 200)))::text as data`;

/** The statement of each operation. */
export const floorSql: Readonly<Record<OperationName, string>> = { mission, overview, register, page };

/** A list as JSON: what stands in each object, and the rows in their order. */
function list(fields: string, rows: string, alias: string): string {
  return `(select coalesce(json_agg(json_build_object(${fields})), '[]') from (select ${alias}.* from ${rows}) ${alias})`;
}

function address(of: string, fields: readonly (keyof typeof addressColumns | 'location')[]): string {
  const values = fields.map((field) =>
    field === 'location' ? `'location', ${location(of)}` : `'${field}', ${of}.${addressColumns[field]}`,
  );
  const columns = [...Object.values(addressColumns), 'latitude'].map((column) => `${of}.${column}`);
  return `case when coalesce(${columns.join(', ')}::text) is not null then json_build_object(${values.join(', ')}) end`;
}

function location(of: string): string {
  return `case when ${of}.latitude is not null and ${of}.longitude is not null
    then json_build_object('latitude', ${of}.latitude, 'longitude', ${of}.longitude) end`;
}

function moment(column: string): string {
  return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/** The gravest of the latest assessments of the facilities in use of the mission `m`. */
function threatLevel(day: string): string {
  return `(select latest.level from (
      select distinct on (s.facility_id) s.score, s.level from facilities.security_assessment s
      join facilities.facility f on f.id = s.facility_id
      where s.mission_id = m.id and s.valid_from <= ${day}::date and (s.valid_until is null or s.valid_until >= ${day}::date)
        and (f.until is null or f.until >= ${day}::date)
      order by s.facility_id, s.valid_from desc, s.id) latest order by latest.score desc limit 1)`;
}

function incidents(of: string, most: number): string {
  return list(
    `'category', i.category, 'severity', i.severity, 'state', i.state, 'reportedAt', ${moment('i.reported_at')}`,
    `facilities.incident i where ${of} order by i.reported_at desc, i.id limit ${most}`,
    'i',
  );
}

function taxCards(fields: string, most: number): string {
  return list(
    fields,
    `privileges.tax_card t where t.mission_id = m.id order by t.requested_on desc, t.id limit ${most}`,
    't',
  );
}

function vehicles(most: number): string {
  return list(
    `'plate', w.plate, 'state', w.state, 'insuredUntil', w.insured_until`,
    `privileges.vehicle w where w.mission_id = m.id order by w.plate nulls last, w.id limit ${most}`,
    'w',
  );
}

function events(fields: string, most: number): string {
  return list(
    fields,
    `events.event e join events.event_host o on o.event_id = e.id where o.mission_id = m.id order by e.starts_at desc, e.id limit ${most}`,
    'e',
  );
}

function disputes(most: number): string {
  const rows = `events.dispute d where d.mission_id = m.id order by d.opened_on desc, d.id limit ${most}`;
  return `json_build_object('totalCount', (select count(*) from events.dispute d where d.mission_id = m.id),
    'nodes', ${list(`'kind', d.kind, 'state', d.state, 'openedOn', d.opened_on`, rows, 'd')})`;
}

function engagements(most: number): string {
  const rows = `events.engagement g where g.mission_id = m.id order by g.held_on desc, g.id limit ${most}`;
  return list(`'kind', g.kind, 'heldOn', g.held_on, 'subject', g.subject`, rows, 'g');
}

/** The cursor of the last row, before it is sealed: base64url of `[1,"name,id",name,id]`. */
function pageInfo(size: number): string {
  const text = `'[1,"name,id",' || to_json(m.name)::text || ',' || to_json(m.id)::text || ']'`;
  return `json_build_object('hasNextPage', (select count(*) > ${size} from page),
    'endCursor', (select translate(encode(convert_to(${text}, 'UTF8'), 'base64'), E'+/=\\n', '-_')
      from page m where m.place <= ${size} order by m.place desc limit 1))`;
}

// The four subgraphs of the graph, in one list.
import { attemptProjections } from '@fmg/events/modules/refused-attempt/refused-attempt.facts';
import { createEvents } from '@fmg/events/server';
import { createFacilities } from '@fmg/facilities/server';
import { createMissions, type MissionsConfig } from '@fmg/missions/server';
import { createPrivileges } from '@fmg/privileges/server';
import { auditProjections } from '@fmg/events/modules/audit-trail/audit-trail.facts';
import { factProjections } from '@fmg/missions/records/facts/received.facts';
import type { SubgraphName } from '@fmg/shared/identity/node-types';
import type { FactProjection } from '@fmg/shared/outbox/projection';
import type { Subgraph, SubgraphConfig } from '@fmg/shared/server/subgraph';

/** Names of the subgraphs, in the order in which they are migrated and filled. */
export const subgraphNames: readonly SubgraphName[] = ['missions', 'privileges', 'facilities', 'events'];

/** What a newcomer reads about each subgraph. */
export const subgraphTitles: Readonly<Record<SubgraphName, { title: string; describes: string }>> = {
  missions: {
    title: 'Missions and people',
    describes: 'Countries, missions and their posts, people, appointments, households, accreditation.',
  },
  privileges: {
    title: 'Privileges and visas',
    describes:
      'Visas, tax cards, vehicles, customs, travel, domestic workers, reciprocity, published visa figures.',
  },
  facilities: {
    title: 'Facilities and security',
    describes: 'Premises, property notices, zoning, assessments, incidents, crises.',
  },
  events: {
    title: 'Events and relations',
    describes: 'Protocol events, exchange, disputes, waivers, agreements, engagements, notes, leader visits.',
  },
};

/** What each subgraph takes in of the others. */
export const projectionsOf: Readonly<Record<SubgraphName, readonly FactProjection[]>> = {
  missions: factProjections,
  privileges: [],
  facilities: [],
  events: [...auditProjections, ...attemptProjections],
};

/** What the subgraphs are made with. */
export type GraphConfig = SubgraphConfig & MissionsConfig;

const makers: Readonly<Record<SubgraphName, (config: GraphConfig) => Subgraph>> = {
  missions: createMissions,
  privileges: createPrivileges,
  facilities: createFacilities,
  events: createEvents,
};

/** Builds one subgraph. */
export function createSubgraphNamed(name: SubgraphName, config: GraphConfig): Subgraph {
  return makers[name](config);
}

/** Builds all subgraphs on one database. */
export function createSubgraphs(config: GraphConfig): Subgraph[] {
  return subgraphNames.map((name) => createSubgraphNamed(name, config));
}

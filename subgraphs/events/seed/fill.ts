// Fills the tables of this subgraph with what happens in an invented world.
import { agreement, agreementEffect } from '@fmg/events/modules/agreement/agreement.tables';
import { diplomaticNote } from '@fmg/events/modules/diplomatic-note/diplomatic-note.tables';
import { dispute } from '@fmg/events/modules/dispute/dispute.tables';
import { engagement, engagementFollowUp } from '@fmg/events/modules/engagement/engagement.tables';
import { event, eventHost, seatingConflict } from '@fmg/events/modules/event/event.tables';
import { exchangeProgramme } from '@fmg/events/modules/exchange-programme/exchange-programme.tables';
import { facilitationRequest } from '@fmg/events/modules/facilitation-request/facilitation-request.tables';
import { invitation } from '@fmg/events/modules/invitation/invitation.tables';
import { participant } from '@fmg/events/modules/participant/participant.tables';
import { seatAssignment, seatingPlan } from '@fmg/events/modules/seating-plan/seating-plan.tables';
import { waiverRequest } from '@fmg/events/modules/waiver-request/waiver-request.tables';
import { transition } from '@fmg/events/platform.tables';
import { publications } from '@fmg/events/publications';
import { insertRows } from '@fmg/shared/db/bulk';
import type { NewTransition } from '@fmg/shared/db/history';
import type { Db } from '@fmg/shared/db/db';
import { startOfLegalDay } from '@fmg/shared/domain/clock';
import { tellAnew } from '@fmg/shared/outbox/publication';
import type { Progress, World } from '@fmg/shared/seed/world';
import { inventAgreements } from './agreement/agreement.seed';
import { inventNotes, type NoteSeries } from './diplomatic-note/diplomatic-note.seed';
import { inventDisputes } from './dispute/dispute.seed';
import { inventEngagements } from './engagement/engagement.seed';
import { inventEvents } from './event/event.seed';
import { inventProgrammes } from './exchange-programme/exchange-programme.seed';
import { inventFacilitation } from './facilitation-request/facilitation-request.seed';
import { inventInvitations } from './invitation/invitation.seed';
import { inventParticipants } from './participant/participant.seed';
import { inventSeating } from './seating-plan/seating-plan.seed';
import { inventWaivers } from './waiver-request/waiver-request.seed';

/** Writes all invented rows, and tells the others of them; the visits of leaders are never invented. Throws when a row is there already. */
export async function fillEvents(db: Db, world: World, progress?: Progress): Promise<void> {
  const history = [
    ...(await fillProtocol(db, world, progress)),
    ...(await fillBilateral(db, world, progress)),
    ...(await fillDisputes(db, world, progress)),
  ];
  await insertRows(db, transition, history, { progress });
  await tellAnew(db, 'events', publications, startOfLegalDay(world.today));
}

async function fillProtocol(db: Db, world: World, progress?: Progress): Promise<NewTransition[]> {
  const { events, hosts, history } = inventEvents(world);
  const invitations = inventInvitations(world, events);
  const seating = inventSeating(world, events, invitations);
  await insertRows(
    db,
    event,
    events.map(({ row }) => row),
    { progress },
  );
  await insertRows(db, eventHost, hosts, { progress });
  await insertRows(
    db,
    invitation,
    invitations.map(({ row }) => row),
    { progress },
  );
  await insertRows(db, seatingPlan, seating.plans, { progress });
  await insertRows(db, seatAssignment, seating.seats, { progress });
  await insertRows(db, seatingConflict, seating.conflicts, { progress });
  return history;
}

async function fillBilateral(db: Db, world: World, progress?: Progress): Promise<NewTransition[]> {
  const agreements = inventAgreements(world);
  const programmes = inventProgrammes(world, agreements.agreements);
  const participants = inventParticipants(world, programmes.programmes);
  const engagements = inventEngagements(world);
  const facilitation = inventFacilitation(world);
  await insertRows(db, agreement, agreements.agreements, { progress });
  await insertRows(db, agreementEffect, agreements.effects, { progress });
  await insertRows(db, exchangeProgramme, programmes.programmes, { progress });
  await insertRows(db, participant, participants.participants, { progress });
  await insertRows(db, engagement, engagements.engagements, { progress });
  await insertRows(db, engagementFollowUp, engagements.followUps, { progress });
  await insertRows(db, facilitationRequest, facilitation.requests, { progress });
  return [agreements, programmes, participants, engagements, facilitation].flatMap((each) => each.history);
}

async function fillDisputes(db: Db, world: World, progress?: Progress): Promise<NewTransition[]> {
  const series: NoteSeries = new Map();
  const notes = inventNotes(world, series);
  const { disputes, history } = inventDisputes(world);
  const waivers = inventWaivers(world, disputes, series);
  await insertRows(db, diplomaticNote, [...notes, ...waivers.notes], { progress });
  await insertRows(
    db,
    dispute,
    disputes.map(({ row }) => row),
    { progress },
  );
  await insertRows(db, waiverRequest, waivers.waivers, { progress });
  return [...history, ...waivers.history];
}

// Fills the tables of this subgraph with what happens in an invented world.
import { insertRows } from '@fmg/shared/db/bulk';
import type { Db } from '@fmg/shared/db/db';
import { startOfLegalDay } from '@fmg/shared/domain/clock';
import { tellAnew } from '@fmg/shared/outbox/publication';
import type { Progress, World } from '@fmg/shared/seed/world';
import { inventAgreements } from './modules/agreement/agreement.seed';
import { agreement, agreementEffect } from './modules/agreement/agreement.tables';
import { inventNotes, type NoteSeries } from './modules/diplomatic-note/diplomatic-note.seed';
import { diplomaticNote } from './modules/diplomatic-note/diplomatic-note.tables';
import { inventDisputes } from './modules/dispute/dispute.seed';
import { dispute } from './modules/dispute/dispute.tables';
import { inventEngagements } from './modules/engagement/engagement.seed';
import { engagement, engagementFollowUp } from './modules/engagement/engagement.tables';
import { inventEvents } from './modules/event/event.seed';
import { event, eventHost, seatingConflict } from './modules/event/event.tables';
import { inventProgrammes } from './modules/exchange-programme/exchange-programme.seed';
import { exchangeProgramme } from './modules/exchange-programme/exchange-programme.tables';
import { inventFacilitation } from './modules/facilitation-request/facilitation-request.seed';
import { facilitationRequest } from './modules/facilitation-request/facilitation-request.tables';
import type { NewTransition } from './modules/history/history.seed';
import { transition } from './modules/history/history.tables';
import { inventInvitations } from './modules/invitation/invitation.seed';
import { invitation } from './modules/invitation/invitation.tables';
import { inventParticipants } from './modules/participant/participant.seed';
import { participant } from './modules/participant/participant.tables';
import { inventSeating } from './modules/seating-plan/seating-plan.seed';
import { seatAssignment, seatingPlan } from './modules/seating-plan/seating-plan.tables';
import { inventWaivers } from './modules/waiver-request/waiver-request.seed';
import { waiverRequest } from './modules/waiver-request/waiver-request.tables';
import { publications } from './publications';

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

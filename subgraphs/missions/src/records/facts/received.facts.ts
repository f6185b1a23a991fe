// What this subgraph takes in of what the others tell: a row of a `facts_…` table for each fact that holds.
import type {
  ApprovedPremisesFact,
  HeldDocumentFact,
  IssuedVisaFact,
  PendingChargeFact,
  RequiredDepartureFact,
  StaffingCapFact,
} from '@fmg/shared/domain/facts';
import { defineRowProjection, type Fact, type FactProjection } from '@fmg/shared/outbox/projection';
import { approvedPremises } from './approved-premises.tables';
import { heldDocument, pendingCharge, requiredDeparture, staffingCap } from './facts.tables';
import { issuedVisa } from './issued-visa.tables';

/** Visas, by their cases: a post may rest on one. */
export const issuedVisaFacts = defineRowProjection({
  name: 'issued visas of privileges',
  source: 'privileges',
  topic: 'issued visa',
  table: issuedVisa,
  rowOf: ({ key, payload }: Fact<IssuedVisaFact>) => ({ visaCaseId: key, ...payload }),
});

/** Caps for the missions of a State, by the settings that set them. */
export const staffingCapFacts = defineRowProjection({
  name: 'staffing caps of privileges',
  source: 'privileges',
  topic: 'staffing cap',
  table: staffingCap,
  rowOf: ({ key, payload }: Fact<StaffingCapFact>) => ({ id: key, missionId: null, ...payload }),
});

/** Tax cards, plates and licences that people hold and have to give back (R48). */
export const heldDocumentFacts = defineRowProjection({
  name: 'held documents of privileges',
  source: 'privileges',
  topic: 'held document',
  table: heldDocument,
  rowOf: ({ key, payload }: Fact<HeldDocumentFact>) => ({ documentId: key, ...payload }),
});

/** Criminal charges, by their disputes: a pending one stands against recognition (R6). */
export const pendingChargeFacts = defineRowProjection({
  name: 'pending charges of events',
  source: 'events',
  topic: 'pending charge',
  table: pendingCharge,
  rowOf: ({ key, payload }: Fact<PendingChargeFact>) => ({ disputeId: key, ...payload }),
});

/** Departures that refused waivers require (R30). */
export const requiredDepartureFacts = defineRowProjection({
  name: 'required departures of events',
  source: 'events',
  topic: 'required departure',
  table: requiredDeparture,
  rowOf: ({ key, payload }: Fact<RequiredDepartureFact>) => ({ waiverRequestId: key, ...payload }),
});

/** Premises of missions, by the notices that gave them (R37). */
export const approvedPremisesFacts = defineRowProjection({
  name: 'approved premises of facilities',
  source: 'facilities',
  topic: 'approved premises',
  table: approvedPremises,
  rowOf: ({ key, payload }: Fact<ApprovedPremisesFact>) => ({ noticeId: key, ...payload }),
});

/** All of them, for the relay. */
export const factProjections: readonly FactProjection[] = [
  issuedVisaFacts,
  staffingCapFacts,
  heldDocumentFacts,
  pendingChargeFacts,
  requiredDepartureFacts,
  approvedPremisesFacts,
];

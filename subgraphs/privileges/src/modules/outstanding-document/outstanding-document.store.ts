// Every SQL statement about the documents that people still hold.
import { and, inArray, isNotNull, sql } from 'drizzle-orm';
import { lastStepOf } from '@fmg/shared/db/history';
import type { Db } from '@fmg/shared/db/db';
import { statement } from '@fmg/shared/db/statement';
import { laterDay } from '@fmg/shared/domain/clock';
import type { HeldDocumentFact } from '@fmg/shared/domain/facts';
import { grouped, type ListBatch } from '@fmg/shared/db/keyed-read';
import type { Publication, Told } from '@fmg/shared/outbox/publication';
import { transition } from '../../platform.tables';
import { heldLicenceStates } from '../driver-licence/driver-licence.rules';
import { driverLicence } from '../driver-licence/driver-licence.tables';
import { heldTaxCardStates } from '../tax-card/tax-card.rules';
import { taxCard } from '../tax-card/tax-card.tables';
import { heldPlateStates } from '../vehicle/vehicle.rules';
import { vehicle } from '../vehicle/vehicle.tables';
import type { OutstandingDocument } from './outstanding-document.rules';

const taxCardsOf = statement((db) =>
  db
    .select({ personId: taxCard.holderId, number: taxCard.number })
    .from(taxCard)
    .where(
      sql`${taxCard.holderId} = any(${sql.placeholder('ids')}::text[]) and ${inArray(taxCard.state, [...heldTaxCardStates])}`,
    )
    .orderBy(taxCard.number),
);

const platesOf = statement((db) =>
  db
    .select({ personId: sql<string>`${vehicle.ownerId}`, number: sql<string>`${vehicle.plate}` })
    .from(vehicle)
    .where(
      sql`${vehicle.ownerId} = any(${sql.placeholder('ids')}::text[])
        and ${inArray(vehicle.state, [...heldPlateStates])}`,
    )
    .orderBy(vehicle.plate),
);

const licencesOf = statement((db) =>
  db
    .select({ personId: driverLicence.holderId, number: driverLicence.number })
    .from(driverLicence)
    .where(
      sql`${driverLicence.holderId} = any(${sql.placeholder('ids')}::text[])
        and ${inArray(driverLicence.state, [...heldLicenceStates])}`,
    )
    .orderBy(driverLicence.number),
);

/** The tax cards, plates and licences that each person holds: issued, and neither surrendered nor lost nor run out. */
export const findHeldDocuments: ListBatch<string, OutstandingDocument> = async (db, ids) => {
  const [cards, plates, licences] = await Promise.all([
    taxCardsOf(db, { ids }),
    platesOf(db, { ids }),
    licencesOf(db, { ids }),
  ]);
  const held = [
    ...cards.map((each) => ({ ...each, kind: 'TAX_CARD' as const })),
    ...plates.map((each) => ({ ...each, kind: 'PLATES' as const })),
    ...licences.map((each) => ({ ...each, kind: 'DRIVER_LICENCE' as const })),
  ];
  return grouped(ids, held, (each) => each.personId);
};

/** What others are told of tax cards, plates and licences: who leaves has to give them back (R48). Plates of missions are nobody's. */
export const heldDocuments: Publication<HeldDocumentFact> = {
  topic: 'held document',
  tables: [taxCard, vehicle, driverLicence],
  factsOf: async (db, ids) => [
    ...(await heldCards(db, ids)),
    ...(await heldPlates(db, ids)),
    ...(await heldLicences(db, ids)),
  ],
};

async function heldCards(db: Db, ids?: readonly string[]): Promise<Told<HeldDocumentFact>[]> {
  const { id, holderId: personId, issuedOn: heldFrom, state } = taxCard;
  const rows = await db
    .select({ id, personId, heldFrom, state, lastStepOn: lastStepOf(transition, id) })
    .from(taxCard)
    .where(and(isNotNull(heldFrom), ids && inArray(id, [...ids])))
    .orderBy(id);
  return rows.map((row) => toldOf('TAX_CARD', row, heldTaxCardStates));
}

async function heldPlates(db: Db, ids?: readonly string[]): Promise<Told<HeldDocumentFact>[]> {
  const { id, ownerId: personId, registeredOn: heldFrom, state } = vehicle;
  const rows = await db
    .select({ id, personId, heldFrom, state, lastStepOn: lastStepOf(transition, id) })
    .from(vehicle)
    .where(and(isNotNull(heldFrom), isNotNull(personId), ids && inArray(id, [...ids])))
    .orderBy(id);
  return rows.map((row) => toldOf('PLATES', row, heldPlateStates));
}

async function heldLicences(db: Db, ids?: readonly string[]): Promise<Told<HeldDocumentFact>[]> {
  const { id, holderId: personId, issuedOn: heldFrom, state } = driverLicence;
  const rows = await db
    .select({ id, personId, heldFrom, state, lastStepOn: lastStepOf(transition, id) })
    .from(driverLicence)
    .where(ids && inArray(id, [...ids]))
    .orderBy(id);
  return rows.map((row) => toldOf('DRIVER_LICENCE', row, heldLicenceStates));
}

/** A document as its row was read; who holds it and since when is there, for nothing else was asked for. */
interface DocumentRow {
  id: string;
  personId: string | null;
  heldFrom: string | null;
  state: string;
  lastStepOn: string | null;
}

/** A document that is not held any more was given up with its last step; one of which no step is known was never held. */
function toldOf(
  kind: HeldDocumentFact['kind'],
  { id, personId, heldFrom, state, lastStepOn }: DocumentRow,
  heldStates: readonly string[],
): Told<HeldDocumentFact> {
  const from = heldFrom ?? '';
  const heldUntil = heldStates.includes(state) ? null : laterDay(from, lastStepOn ?? from);
  return { key: id, payload: { personId: personId ?? '', kind, heldFrom: from, heldUntil } };
}

// Every SQL statement about the documents that people still hold.
import { sql } from 'drizzle-orm';
import { statement } from '@fmg/shared/db/statement';
import { grouped, type Batch } from '@fmg/shared/loaders/loaders';
import { driverLicence } from '../driver-licence/driver-licence.tables';
import { taxCard } from '../tax-card/tax-card.tables';
import { vehicle } from '../vehicle/vehicle.tables';
import type { OutstandingDocumentRow } from './outstanding-document.tables';

const taxCardsOf = statement((db) =>
  db
    .select({ personId: taxCard.holderId, number: taxCard.number })
    .from(taxCard)
    .where(
      sql`${taxCard.holderId} = any(${sql.placeholder('ids')}::text[]) and ${taxCard.state} in ('ISSUED', 'RECALLED')`,
    )
    .orderBy(taxCard.number),
);

const platesOf = statement((db) =>
  db
    .select({ personId: sql<string>`${vehicle.ownerId}`, number: sql<string>`${vehicle.plate}` })
    .from(vehicle)
    .where(
      sql`${vehicle.ownerId} = any(${sql.placeholder('ids')}::text[])
        and ${vehicle.state} in ('REGISTERED', 'RENEWAL_DUE', 'SUSPENDED', 'RECALLED')`,
    )
    .orderBy(vehicle.plate),
);

const licencesOf = statement((db) =>
  db
    .select({ personId: driverLicence.holderId, number: driverLicence.number })
    .from(driverLicence)
    .where(
      sql`${driverLicence.holderId} = any(${sql.placeholder('ids')}::text[])
        and ${driverLicence.state} in ('VALID', 'UNDER_REVIEW', 'SUSPENDED')`,
    )
    .orderBy(driverLicence.number),
);

/** The tax cards, plates and licences that each person holds: issued, and neither surrendered nor lost nor run out. */
export const findHeldDocuments: Batch<string, OutstandingDocumentRow[]> = async (db, ids) => {
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

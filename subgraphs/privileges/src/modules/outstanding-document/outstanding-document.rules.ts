// Which documents have to go back, and what is told of one that is out.

export const outstandingDocumentKinds = ['IDENTITY_CARD', 'TAX_CARD', 'PLATES', 'DRIVER_LICENCE'] as const;

/** A document that is out. */
export type OutstandingDocument = { kind: (typeof outstandingDocumentKinds)[number]; number: string };

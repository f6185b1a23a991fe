// What is told of a document that has to go back.

export const outstandingDocumentKinds = ['IDENTITY_CARD', 'TAX_CARD', 'PLATES', 'DRIVER_LICENCE'] as const;

/** A document that is out. */
export type OutstandingDocumentRow = { kind: (typeof outstandingDocumentKinds)[number]; number: string };

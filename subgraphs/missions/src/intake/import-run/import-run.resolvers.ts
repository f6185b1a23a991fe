// Readings of published files as clients see them.
import type { Resolvers } from '../../__generated__/resolvers';
import { importRuns, rejectedRows } from './import-run.store';

export const importRunResolvers: Pick<Resolvers, 'ImportRun' | 'RejectedRow' | 'Query'> = {
  Query: {
    importRun: (_, { id }, context) => context.find(importRuns, id),
    importRuns: (_, args, context) => context.list(importRuns, args),
    rejectedRow: (_, { id }, context) => context.find(rejectedRows, id),
    rejectedRows: (_, args, context) => context.list(rejectedRows, args),
  },
  ImportRun: {
    __resolveReference: async (reference, context) => await context.resolve(importRuns, reference),
    rejections: (run, args, context) => context.listOf(rejectedRows, { parent: 'run', key: run.id }, args),
  },
  RejectedRow: {
    __resolveReference: async (reference, context) => await context.resolve(rejectedRows, reference),
    run: (row, _, context) => context.loadNamed(importRuns.findByIds, row.runId),
  },
};

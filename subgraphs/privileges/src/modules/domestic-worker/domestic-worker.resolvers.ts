// Household workers' files as clients see them.
import { provenanceOf } from '@fmg/shared/graphql/values';
import { refer } from '@fmg/shared/graphql/references';
import type { Resolvers } from '../../__generated__/resolvers';
import { historyOf } from '../history/history.store';
import { dollars } from '../../values/money';
import { visaCases } from '../visa-case/visa-case.store';
import { isComplete } from './domestic-worker.rules';
import { domesticWorkerFiles, findChecks } from './domestic-worker.store';

export const domesticWorkerResolvers: Pick<Resolvers, 'DomesticWorkerFile' | 'Query'> = {
  Query: {
    domesticWorkerFile: (_, { id }, context) => context.find(domesticWorkerFiles, id),
    domesticWorkerFiles: (_, args, context) => context.list(domesticWorkerFiles, args),
  },
  DomesticWorkerFile: {
    __resolveReference: async (reference, context) => await context.resolve(domesticWorkerFiles, reference),
    worker: (row) => refer('Person', row.workerId),
    employer: (row) => refer('Person', row.employerId),
    mission: (row) => refer('Mission', row.missionId),
    visaCase: (row, _, context) => context.loadOptional(visaCases.findByIds, row.visaCaseId),
    contract: (row) => ({
      ...row,
      signedOn: row.contractSignedOn,
      language: row.contractLanguage,
      hourlyWage: dollars(row.hourlyWage),
      minimumWage: dollars(row.minimumWage),
    }),
    checks: (row, _, context) => context.load(findChecks, row.id),
    complete: async (row, _, context) => isComplete(await context.load(findChecks, row.id)),
    history: (row, _, context) => context.load(historyOf, row.id),
    provenance: provenanceOf,
  },
};

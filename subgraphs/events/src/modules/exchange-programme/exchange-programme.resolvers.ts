// Exchange programmes as clients see them.
import { refer, referCountry } from '@fmg/shared/graphql/references';
import { provenanceOf } from '@fmg/shared/graphql/values';
import type { Resolvers } from '../../__generated__/resolvers';
import { agreements } from '../agreement/agreement.store';
import { historyOf } from '../history/history.store';
import { exchangeProgrammes } from './exchange-programme.store';
import type { ExchangeProgrammeRow } from './exchange-programme.tables';

export const exchangeProgrammeResolvers: Pick<Resolvers, 'ExchangeProgramme' | 'Query'> = {
  Query: {
    exchangeProgramme: (_, { id }, context) => context.find(exchangeProgrammes, id),
    exchangeProgrammes: (_, args, context) => context.list(exchangeProgrammes, args),
  },
  ExchangeProgramme: {
    __resolveReference: async (reference, context) => await context.resolve(exchangeProgrammes, reference),
    mission: (programme) => refer('Mission', programme.missionId),
    country: (programme) => referCountry(programme.countryCode),
    institution: institutionOf,
    agreement: (programme, _, context) => context.loadOptional(agreements.findByIds, programme.agreementId),
    history: (programme, _, context) => context.load(historyOf, programme.id),
    provenance: provenanceOf,
  },
};

/** The institution of a programme; null before one is found. */
function institutionOf(row: ExchangeProgrammeRow) {
  const { institutionName: name, institutionCity: city, institutionState: state } = row;
  return name === null ? null : { name, city, state };
}

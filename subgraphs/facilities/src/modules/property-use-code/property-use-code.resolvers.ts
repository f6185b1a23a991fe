// Codes for the use of real property as clients see them.
import type { Resolvers } from '../../__generated__/resolvers';
import { listUseCodes } from './property-use-code.store';

export const propertyUseCodeResolvers: Pick<Resolvers, 'Query'> = {
  Query: { propertyUseCodes: (_, _args, context) => listUseCodes(context.reader) },
};

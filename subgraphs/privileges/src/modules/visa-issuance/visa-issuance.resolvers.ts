// Published figures as clients see them.
import { findCountry } from '@fmg/shared/domain/countries/resolve';
import { provenanceOf } from '@fmg/shared/graphql/values';
import { referCountry } from '@fmg/shared/graphql/references';
import type { Resolvers } from '../../__generated__/resolvers';
import { publishedVisaClasses, visaClassLabel } from '../visa-class/visa-class.rules';
import { namedCountry, type IssuanceDimension } from './visa-issuance.rules';
import {
  findTotals,
  groupIssuances,
  visaIssuances,
  type Grouping,
  type IssuanceGroup,
} from './visa-issuance.store';

export const visaIssuanceResolvers: Pick<Resolvers, 'VisaIssuance' | 'VisaIssuanceTotal' | 'Query'> = {
  Query: {
    visaIssuance: (_, { id }, context) => context.find(visaIssuances, id),
    visaIssuanceRows: (_, args, context) => context.list(visaIssuances, args),
    visaIssuances: async (_, args, context) => {
      const groups = await groupIssuances(context.reader, args);
      return groups.map((group) => describeGroup(group, args, namedCountry(args.where)));
    },
    visaIssuanceTotals: (_, args, context) => findTotals(context.reader, args),
  },
  VisaIssuance: {
    __resolveReference: async (reference, context) => await context.resolve(visaIssuances, reference),
    country: (row) => referCountry(row.countryCode),
    provenance: provenanceOf,
  },
  VisaIssuanceTotal: {
    published: (row) => row.total,
    reconciled: (row) => row.total === row.summed,
    provenance: provenanceOf,
  },
};

/** A group as clients see it. `country` is the one to which all figures are limited, where they are. */
export function describeGroup(
  { values, issued }: IssuanceGroup,
  { groupBy }: Grouping,
  country: string | undefined,
) {
  const keys = groupBy.map((dimension, index) => keyOf(dimension, values[index] ?? null));
  const code = keys.find((key) => key.dimension === 'COUNTRY')?.value ?? country ?? null;
  return { keys, issued, country: referCountry(code) };
}

function keyOf(dimension: IssuanceDimension, value: string | number | null) {
  return { dimension, value: value === null ? null : String(value), label: labelOf(dimension, value) };
}

function labelOf(dimension: IssuanceDimension, value: string | number | null): string | null {
  if (dimension === 'COUNTRY') return typeof value === 'string' ? (findCountry(value)?.name ?? null) : null;
  if (dimension === 'SERIES') return value === 'MONTH' ? 'Monthly figures' : 'Figures of a fiscal year';
  const visaClass =
    dimension === 'VISA_CLASS' ? publishedVisaClasses.find((each) => each === value) : undefined;
  return visaClass === undefined ? null : visaClassLabel(visaClass);
}

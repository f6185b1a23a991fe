// The enum of refusals: clients get the codes of the code, each with what it means and how to mend it.
import { Kind, type EnumTypeDefinitionNode } from 'graphql';
import { refusalCodes } from '@fmg/shared/domain/refusals/codes';
import { described, enumValue } from './ast';

/** `RefusalCode`, which every subgraph has whole: one that lacked a value could not give it. */
export function refusalCodeEnum(): EnumTypeDefinitionNode {
  return {
    kind: Kind.ENUM_TYPE_DEFINITION,
    name: { kind: Kind.NAME, value: 'RefusalCode' },
    ...described(
      'Why a change was refused, in one word: what stands against it, or the condition of the step that is not met. So `DEADLINE_PASSED` says that the deadline has not passed yet; each value says in its first sentence what is the case. New rules bring new codes: of one that you do not know show the `message`.',
    ),
    values: Object.entries(refusalCodes)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([code, { meaning, remedy }]) => enumValue(code, `${meaning}\n\nWhat to do: ${remedy}`)),
  };
}

// Declarations of persona non grata: the case of the person and the file on the declaration go through the same steps.
import type { Machine } from '@fmg/shared/domain/machine';
import type { Change, ChangeSpec } from '@fmg/shared/changes/change';
import { refusal, refuse } from '@fmg/shared/changes/refusal';
import { tell } from '@fmg/shared/outbox/publication';
import type { AdvanceAccreditationInput, DeclarePersonaNonGrataInput } from '../../__generated__/resolvers';
import { caseMachines } from '../life-cycle/life-cycle.machine';
import {
  advanceFile,
  openCase,
  openFile,
  requireDay,
  requireWorking,
  stateBefore,
  type CaseFile,
  type CaseLife,
  type CaseReference,
  type CaseStep,
} from '../case/case.service';
import { findDeclaredForChange } from '../../records/accreditation/accreditation.store';
import type { AccreditationKind, AccreditationState } from '../../records/accreditation/accreditation.tables';
import { endOf } from '../case/departure.rules';
import {
  declarationMachine,
  type DeclarationEvent,
  type DeclarationFacts,
} from '../case/declaration.machine';
import { departureDays } from './persona-non-grata.store';

/** What broken constraints mean for declarations. */
export const declarationConstraints: ChangeSpec['constraints'] = {
  accreditation_case_one_declaration_unique: refusal(
    'ALREADY_DECLARED',
    'The person is declared non grata in this post already.',
    { rule: 'R13', legalBasis: 'VCDR 9(1); VCCR 23(1)', path: ['input', 'caseId'] },
  ),
};

/** Cases of people who can be declared; honorary officers live here, and their recognition is withdrawn instead. */
const declarable: readonly AccreditationKind[] = ['HEAD_OF_MISSION', 'STAFF', 'CONSULAR_OFFICER'];

/** The two records of a declaration; no case of the person is known for one that was recorded without it. */
interface Declaration {
  file: CaseFile;
  subject: CaseFile | null;
  /** The one that the caller has named. */
  named: CaseFile;
}

/** A person is declared non grata, or not acceptable: at any time, also before arrival, and without reasons (VCDR 9(1); R13). */
export async function declare(change: Change, input: DeclarePersonaNonGrataInput): Promise<CaseFile> {
  const { departBy } = input;
  requireDay(change, departBy, { named: 'departBy', mayPlan: true });
  const file = await openFile(change, input, declarable);
  const declared = await advanceFile(change, file, lifeOf(file), {
    event: 'declare',
    given: { departBy },
    case: { departBy },
  });
  const { missionId, personId, appointmentId } = declared.row;
  const { id } = await openCase(
    change,
    { kind: 'PERSONA_NON_GRATA', missionId, personId, appointmentId, departBy, dueOn: departBy },
    declarationMachine,
    { event: 'declare', facts: { ...nothingYet, today: change.today, departBy } },
  );
  await tell(change.tx, 'missions', departureDays, { ids: [id], at: change.now });
  return declared;
}

/** The sending State recalls the person in time, and the functions end (VCDR 9(1), 43(a)). */
export async function recall(change: Change, input: AdvanceAccreditationInput): Promise<CaseFile> {
  return await advanceDeclaration(change, input, { event: 'recall', note: input.note }, endedToday);
}

/** The last day has passed without a recall: the person is recognised no longer, and functions end (VCDR 9(2), 43(b)). */
export async function refuseRecognition(change: Change, input: AdvanceAccreditationInput): Promise<CaseFile> {
  return await advanceDeclaration(change, input, { event: 'refuseRecognition' }, endedToday);
}

/** The declaration is taken back, exceptionally: the person stands where the declaration found the case. */
export async function rescind(change: Change, input: AdvanceAccreditationInput): Promise<CaseFile> {
  const rescinded = await advanceDeclaration(change, input, { event: 'rescind' });
  // At a mission that does not work any more there is no post to go back to.
  await requireWorking(change, rescinded.row.missionId);
  return rescinded;
}

/**
 * Takes a declaration one step on, the case of the person with the file on it; either may be named. `postAt` says what else
 * changes of the post. Gives the record that was named.
 */
export async function advanceDeclaration(
  change: Change,
  reference: CaseReference,
  step: CaseStep<DeclarationEvent, DeclarationFacts>,
  postAt: (
    change: Change,
    file: CaseFile,
  ) => CaseStep<DeclarationEvent, DeclarationFacts>['post'] = () => ({}),
): Promise<CaseFile> {
  const { file, subject, named } = await openDeclaration(change, reference);
  const post = postAt(change, subject ?? file);
  // The post follows the case of the person, which knows where a declaration that is taken back leads.
  const nextFile = await advanceFile(
    change,
    subject === null ? file : { ...file, post: null },
    lifeOf(file),
    {
      ...step,
      post: { ...step.post, ...post },
    },
  );
  await tell(change.tx, 'missions', departureDays, { ids: [file.row.id], at: change.now });
  if (subject === null) return nextFile;
  const nextSubject = await advanceFile(change, subject, lifeOf(subject), {
    ...step,
    case: { ...step.case, ...(step.event === 'rescind' && { departBy: null }) },
    post: { ...step.post, ...post },
  });
  return named === file ? nextFile : nextSubject;
}

async function openDeclaration(change: Change, reference: CaseReference): Promise<Declaration> {
  const named = await openFile(change, reference, [...declarable, 'PERSONA_NON_GRATA']);
  const row = await findDeclaredForChange(change.tx, named.row);
  const other = row && { row, post: named.post };
  if (named.row.kind === 'PERSONA_NON_GRATA') return { file: named, subject: other, named };
  if (other === null)
    refuse('NOT_DECLARED', 'The person is not declared non grata in this case.', {
      rule: 'R13',
      legalBasis: 'VCDR 9(1); VCCR 23(1)',
      path: ['input', 'caseId'],
    });
  return { file: other, subject: named, named };
}

function endedToday({ today }: Change, { post }: CaseFile) {
  return post === null ? {} : endOf(post, today);
}

const nothingYet: Omit<DeclarationFacts, 'today'> = {
  previous: null,
  departBy: null,
  departedOn: null,
  documentsOutstanding: 0,
};

function lifeOf({ row: { kind } }: CaseFile): CaseLife<DeclarationEvent, DeclarationFacts> {
  // Of the life of whoever is declared only the steps of a declaration are taken, and their guards ask for no other facts.
  const machine = caseMachines[kind] as unknown as Machine<
    AccreditationState,
    DeclarationEvent,
    DeclarationFacts
  >;
  return {
    machine,
    kinds: [kind],
    factsOf: async (change, { row }) => ({
      ...nothingYet,
      today: change.today,
      previous: await stateBefore(change, row.id),
      departBy: row.departBy,
    }),
  };
}

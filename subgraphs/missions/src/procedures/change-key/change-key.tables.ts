// The answers of changes that callers named by keys of their own.
import { changeKeyTable } from '@fmg/shared/changes/idempotency';
import { missionsSchema } from '../../pg-schema';

export const changeKey = changeKeyTable(missionsSchema);

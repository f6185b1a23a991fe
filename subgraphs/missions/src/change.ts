// How anything in this subgraph is changed.
import { changesOf } from '@fmg/shared/changes/change';
import { changeKey } from './procedures/change-key/change-key.tables';

export const change = changesOf({ subgraph: 'missions', keys: changeKey });

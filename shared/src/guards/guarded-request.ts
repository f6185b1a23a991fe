// What guards need of the request that they guard.
import type { Viewer } from '../auth/viewer';
import type { KeyedRead } from '../db/keyed-read';
import type { Refusals } from './field-refusals';

/** A request whose fields are guarded. */
export interface GuardedRequest {
  readonly viewer: Viewer;
  /** Takes the fields that are refused. */
  readonly refusals: Refusals;
  /** Loads by a read that has a setting beside its keys; equal settings share a batch. */
  loadWith<Setting, Key, Value>(
    make: (setting: Setting) => KeyedRead<Key, Value>,
    setting: Setting,
    key: Key,
  ): Promise<Value>;
}

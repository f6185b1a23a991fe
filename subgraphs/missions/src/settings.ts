// What an office decides about the missions subgraph.
import type { FunctionsStartPractice } from './procedures/head-of-mission/head-of-mission.rules';

/** Settings that hold for all missions alike. */
export interface MissionsSettings {
  /** Which event begins the functions of heads of missions: one practice, applied uniformly (VCDR 13(1); R2). */
  functionsStart: FunctionsStartPractice;
}

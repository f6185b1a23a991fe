// How many connections to PostgreSQL the servers hold while they are measured: whether a server takes them all is checked first.
import { availableParallelism } from 'node:os';
import { mostThreads } from '@fmg/app/config';

/** Threads of `npm start` that answer; they and the one before them hold as many connections as a process. */
export const threadsOfGraph = Math.min(mostThreads, availableParallelism());

/** Of one process of the graph or of stock: four that read for viewers, four for the graph itself, and two for all else. */
export const connectionsOfGraph = 10;

/** The pool of the floor. */
export const connectionsOfFloor = 8;

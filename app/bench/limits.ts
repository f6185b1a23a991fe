// How many connections to PostgreSQL the servers hold while they are measured: whether a server takes them all is checked first.
import { usualThreads } from '@fmg/app/settings/config';

/** Threads of `npm start` that hold as many connections as a process: those that answer, and the one before several. */
export const threadsOfGraph = usualThreads() === 1 ? 1 : usualThreads() + 1;

/** Of one process of the graph or of stock: four that read for viewers, four for the graph itself, and two for all else. */
export const connectionsOfGraph = 10;

/** The pool of the floor. */
export const connectionsOfFloor = 8;

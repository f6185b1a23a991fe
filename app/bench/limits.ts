// How many connections to PostgreSQL each server may open: together fewer than the hundred that a new server takes.

/** The pool of a server of the graph itself; its own default. */
export const connectionsOfGraph = 10;

/** The pool of a server that the bench brings. */
export const connectionsOfBench = 8;

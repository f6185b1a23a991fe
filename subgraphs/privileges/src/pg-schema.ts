// The PostgreSQL schema that holds every table of this subgraph.
import { pgSchema } from 'drizzle-orm/pg-core';

export const privilegesSchema = pgSchema('privileges');

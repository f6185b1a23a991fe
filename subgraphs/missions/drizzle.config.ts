// How drizzle-kit writes the migrations of this subgraph.
import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: './src/db.ts',
  out: './migrations',
  schemaFilter: ['missions'],
});

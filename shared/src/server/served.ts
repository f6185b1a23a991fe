// A schema for every combination of roles that asks: what is open to the roles costs them nothing.
import type { GraphQLSchema } from 'graphql';
import { accessOfFields, type AccessOfFields } from '../auth/field-access';
import { decideAll, guardSchema, isAllOpen, undecided, type Decisions } from '../auth/guard';
import { ListGuard } from '../pagination/list-guard';
import type { RowRules } from '../auth/row-rules';
import type { Role, Viewer } from '../auth/viewer';
import { Operations, type Habits } from './operations';

/** What serves viewers with certain roles. */
interface Served {
  operations: Operations;
  /** Undefined when nothing is guarded. */
  decisions: Decisions | undefined;
}

/** Combinations of roles that are remembered; there are fifteen roles, and few people have several. */
const LIMIT = 32;

/** The schemas of a subgraph. */
export class Schemas {
  /** The schema as its modules wrote it, without any guard. */
  readonly unguarded: GraphQLSchema;
  private readonly access: AccessOfFields;
  private readonly served = new Map<string, Served>();
  private readonly open: Served;
  /** Who asked last: often the next one is the same. */
  private latest: { viewer: Viewer; served: Served } | undefined;

  /** `build` makes the schema anew. Throws when the schema leaves open who decides about a field. */
  constructor(
    private readonly build: () => GraphQLSchema,
    private readonly rules: RowRules,
    private readonly habits: Habits,
  ) {
    this.unguarded = build();
    this.access = accessOfFields(this.unguarded);
    const nobody = undecided(this.unguarded, this.access, rules);
    if (nobody.length > 0) throw new Error(`nothing decides what these fields lead to: ${nobody.join(', ')}`);
    this.open = { operations: new Operations(this.unguarded, habits), decisions: undefined };
  }

  /** What serves a viewer: the same for all viewers with the same roles. */
  for(viewer: Viewer): Served {
    if (this.latest?.viewer !== viewer) this.latest = { viewer, served: this.forRoles(viewer.roles) };
    return this.latest.served;
  }

  private forRoles(roles: readonly Role[]): Served {
    const key = roles.toSorted().join();
    let served = this.served.get(key);
    if (served === undefined) {
      served = this.make(roles);
      const [oldest] = this.served.keys();
      if (this.served.size >= LIMIT && oldest !== undefined) this.served.delete(oldest);
    } else this.served.delete(key);
    // The last one used stands last.
    this.served.set(key, served);
    return served;
  }

  private make(roles: readonly Role[]): Served {
    const { access, rules } = this;
    const decisions = decideAll(this.unguarded, access, { roles, rules });
    if (isAllOpen(decisions)) return this.open;
    const schema = this.build();
    guardSchema(schema, { access, decisions, rules });
    return { operations: new Operations(schema, this.habits), decisions };
  }

  /** What a viewer may filter and order by; undefined for whoever sees everything. */
  listGuard(viewer: Viewer): ListGuard | undefined {
    const { decisions } = this.for(viewer);
    return decisions === undefined ? undefined : new ListGuard(decisions, this.rules, viewer);
  }
}

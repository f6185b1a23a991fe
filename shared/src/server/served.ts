// A schema for every combination of roles that asks: what is open to the roles costs them nothing.
import type { GraphQLSchema } from 'graphql';
import { SensitiveFields } from '../audit/sensitive-fields';
import { accessOfFields, type AccessOfFields } from '../auth/field-access';
import { decideAll, guardSchema, isAllOpen, undecided } from '../guards/guard';
import type { Decisions } from '../auth/sight';
import { ListGuard } from '../pagination/list-guard';
import type { RowRules } from '../guards/row-rules';
import type { Role, Viewer } from '../auth/viewer';
import { Operations, type CompilationPolicy, type PreparedOperations } from './operations';
import { PreparedTexts } from './prepared-texts';

/** What serves viewers with certain roles. */
interface Served {
  operations: Operations;
  /** Undefined when nothing is guarded. */
  decisions: Decisions | undefined;
  /** What leaves a trace when lists are asked by it. */
  sensitive: SensitiveFields;
}

/** Combinations of roles that are remembered; there are fifteen roles, and few people have several. */
const LIMIT = 32;

/** The schemas of a subgraph. */
export class Schemas {
  /** The schema as its modules wrote it, without any guard. */
  readonly unguarded: GraphQLSchema;
  private readonly access: AccessOfFields;
  private readonly served = new Map<string, Served>();
  private readonly open: Operations;
  private readonly prepared: PreparedOperations = new PreparedTexts();
  /** Who asked last: often the next one is the same. */
  private latest: { viewer: Viewer; served: Served } | undefined;

  /** `build` makes the schema anew. Throws when the schema leaves open who decides about a field. */
  constructor(
    private readonly build: () => GraphQLSchema,
    private readonly rules: RowRules,
    private readonly compilationPolicy: CompilationPolicy,
  ) {
    this.unguarded = build();
    this.access = accessOfFields(this.unguarded);
    const nobody = undecided(this.unguarded, this.access, rules);
    if (nobody.length > 0) throw new Error(`nothing decides what these fields lead to: ${nobody.join(', ')}`);
    this.open = new Operations(this.unguarded, compilationPolicy, undefined, this.prepared);
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
    const sensitive = new SensitiveFields(access, roles);
    if (isAllOpen(decisions)) return { operations: this.open, decisions: undefined, sensitive };
    const schema = this.build();
    guardSchema(schema, { access, decisions, rules });
    const operations = new Operations(schema, this.compilationPolicy, decisions, this.prepared);
    return { operations, decisions, sensitive };
  }

  /** What a viewer may filter and order by; undefined for whoever sees everything. */
  listGuard(viewer: Viewer): ListGuard | undefined {
    const { decisions } = this.for(viewer);
    const { access, rules } = this;
    return decisions === undefined ? undefined : new ListGuard({ access, decisions }, rules, viewer);
  }
}

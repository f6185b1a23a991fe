// A case that is written by hand: what is asked of which supergraph, and the right answer.

/** One case. */
export interface WrittenCase {
  /** What is right about the answer. */
  title: string;
  supergraph: string;
  query: string;
  variables?: Record<string, unknown>;
  data: Record<string, unknown> | null;
  /** Paths of the errors, with dots; each leaves a null in the data. */
  errors?: readonly string[];
  /** The operation as a whole is refused. */
  isRefused?: boolean;
}

/** Cases of one kind. */
export interface CasesOfKind {
  kind: string;
  cases: readonly WrittenCase[];
}

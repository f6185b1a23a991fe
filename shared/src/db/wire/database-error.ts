// An error as PostgreSQL reports it.

/** Fields of an error that are kept, by their letter in the protocol. */
const fields: Readonly<Record<string, 'code' | 'detail' | 'hint' | 'constraint' | 'routine'>> = {
  C: 'code',
  D: 'detail',
  H: 'hint',
  n: 'constraint',
  R: 'routine',
};

/** What the database reports of a statement that failed. */
export class DatabaseError extends Error {
  /** SQLSTATE, e.g. `57014`. */
  readonly code: string = '';
  readonly detail?: string;
  readonly hint?: string;
  readonly constraint?: string;
  /** The function of the server that reported it. */
  readonly routine?: string;

  /** Reads the body of an error message: letters, each with a text that ends with a zero. */
  constructor(body: string) {
    const parts = body.split('\0').filter((part) => part !== '');
    super(parts.find((part) => part.startsWith('M'))?.slice(1) ?? 'the database reported an error');
    this.name = 'DatabaseError';
    for (const part of parts) {
      const field = fields[part.charAt(0)];
      if (field !== undefined) Object.assign(this, { [field]: part.slice(1) });
    }
  }
}

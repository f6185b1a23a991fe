// The one list of error codes that a client of the graph can meet, with what each means and how to mend it.

/** What is documented of an error code; `http` is the status when the whole request fails with it. */
export interface ErrorEntry {
  http: number;
  meaning: string;
  remedy: string;
  /** After how many seconds it is worth to try again, where that is known beforehand. */
  retryAfter?: number;
}

export const errorRegistry = {
  UNAUTHENTICATED: {
    http: 401,
    meaning: 'The caller could not be identified.',
    remedy: 'Send a valid token, or none to be served as the public.',
  },
  IDENTITY_UNAVAILABLE: {
    http: 503,
    meaning: 'The issuer of tokens cannot be asked for its keys, so that no new token can be verified.',
    remedy:
      'Wait as many seconds as the header Retry-After says, and try again, or send no token to be served as the public.',
    retryAfter: 5,
  },
  FORBIDDEN: {
    http: 403,
    meaning:
      'The viewer may not see this field, not ask by it, or not make this change. The message names the class of the data and who may see it; of a change, which has no class, the roles that may make it.',
    remedy:
      'Select, filter and order by fields whose data class your role may read, and make the changes of your role; see below.',
  },
  BAD_USER_INPUT: {
    http: 400,
    meaning:
      'A value of the request is malformed, or cannot be kept as it is. The message says why; `path` is the field that takes it, and `extensions.input`, where one value is meant, the way to it from the arguments of the field.',
    remedy: 'Correct the value and send the operation again.',
  },
  GRAPHQL_PARSE_FAILED: {
    http: 400,
    meaning: 'The operation is not well-formed GraphQL, or is too long or nested too deep to be read.',
    remedy: 'Correct the syntax at the place the message names; a limit is named with its value.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    http: 400,
    meaning: 'The operation does not fit the schema or exceeds a limit (size, depth, aliases, directives).',
    remedy: 'Correct the operation; a limit is named with its value.',
  },
  OPERATION_RESOLUTION_FAILURE: {
    http: 400,
    meaning: 'The request names no operation of its document, or leaves open which one is meant.',
    remedy: 'Send an operationName that the document contains.',
  },
  BAD_REQUEST: {
    http: 400,
    meaning: 'The HTTP request is not a GraphQL request.',
    remedy: 'POST a JSON body with a string "query"; see GraphQL over HTTP.',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    http: 400,
    meaning: 'The request names an operation by its hash only.',
    remedy: 'Send the text of the operation.',
  },
  PERSISTED_OPERATION_REQUIRED: {
    http: 403,
    meaning: 'Only operations that are on the list of the graph are served, and this is none of them.',
    remedy: 'Send an operation of the list, by its text or its hash; have new ones added to the list.',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    http: 415,
    meaning: 'The body of the request is compressed, or is not JSON in UTF-8.',
    remedy: 'Send the header content-type: application/json, and no content-encoding.',
  },
  ANSWER_TOO_LARGE: {
    http: 400,
    meaning: 'The answer would be larger than the server sends.',
    remedy: 'Ask for smaller pages, or in several operations.',
  },
  PAYLOAD_TOO_LARGE: {
    http: 413,
    meaning: 'The body of the request is larger than the server accepts.',
    remedy: 'Send a smaller operation, or fewer variables at a time.',
  },
  TOO_COSTLY: {
    http: 400,
    meaning:
      'The operation may cost more points than the viewer may spend at once (`cost` and `limit` say how many), or takes too much to be prepared.',
    remedy: 'Ask for smaller pages, for less, or in several operations.',
  },
  RATE_LIMITED: {
    http: 429,
    meaning: 'The caller has spent the points of this minute.',
    remedy: 'Wait as many seconds as the header Retry-After says, and try again.',
  },
  OVERLOADED: {
    http: 503,
    meaning: 'The graph answers, or prepares, as many operations at once as it can.',
    remedy: 'Wait as many seconds as the header Retry-After says, and try again.',
  },
  DATABASE_UNAVAILABLE: {
    http: 503,
    meaning: 'The database of the graph cannot be reached at the moment; what was asked there was not done.',
    remedy: 'Wait as many seconds as the header Retry-After says, and send the operation again.',
    retryAfter: 2,
  },
  OUTCOME_UNKNOWN: {
    http: 503,
    meaning:
      'The connection to the database was lost while a change was stored: it may have been made or not.',
    remedy:
      'Send the change again with the same idempotencyKey: it is made once. Without a key, look first whether it was made.',
    retryAfter: 2,
  },
  STORAGE_FULL: {
    http: 507,
    meaning: 'The database has no room left: nothing can be stored. What is stored can be read.',
    remedy: 'Tell those who run the graph, and send the change again when there is room.',
  },
  SUBGRAPH_UNAVAILABLE: {
    http: 503,
    meaning: 'A part of the graph cannot be reached; the fields it owns are null.',
    remedy: 'Use what was answered; ask for the rest later.',
  },
  SUBGRAPH_INVALID_RESPONSE: {
    http: 502,
    meaning: 'A part of the graph gave an answer that cannot be used.',
    remedy: 'Report the reference that the message gives.',
  },
  DEADLINE_EXCEEDED: {
    http: 504,
    meaning: 'A part of the graph did not answer in time.',
    remedy: 'Ask for less, or try again.',
  },
  INTERNAL: {
    http: 500,
    meaning: 'Something failed that should not; the details are in the log under the reference.',
    remedy: 'Report the reference that the message gives.',
  },
} as const satisfies Record<string, ErrorEntry>;

/** A code of the registry. */
export type ErrorCode = keyof typeof errorRegistry;

/** What is documented of a code. */
export function entryOf(code: ErrorCode): ErrorEntry {
  return errorRegistry[code];
}

/** True when a code is registered, so that its message may reach a client. */
export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(errorRegistry, code);
}

// The documents of clients: read once for each text, held to their limits before anything walks them, and validated by the planner.
import { TurnOfLoop } from '@fmg/shared/turn-of-loop';
import { GraphQLError, parse, type DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { problemsOf, type OperationLimits } from '../limits/limits';
import type { Planner } from '../planner/planner';
import { RefusedDocument } from './refused';

/** Characters of documents that are remembered: as a tree, with all that hangs on it, a document takes a hundred times as much. */
const mostCharacters = 1_000_000;

/** What even the shortest document takes, its plan and its shapes with it, counted in characters. */
const charactersOfAny = 500;

/** Characters of documents of which it is remembered that they are not valid: whoever repeats one has it validated once. */
const mostRefusedCharacters = 250_000;

/** How many characters of new documents are parsed in one turn of the event loop. */
const readings = new TurnOfLoop(20_000);

/** Remembers values for texts, up to so many characters of them. */
const ofTexts = <Value extends object>(most: number): LRUCache<string, Value> =>
  new LRUCache({ maxSize: most, sizeCalculation: (_, text) => charactersOfAny + text.length });

/** Reads documents. */
export class Documents {
  private readonly served = ofTexts<DocumentNode>(mostCharacters);
  private readonly refused = ofTexts<RefusedDocument>(mostRefusedCharacters);
  private readonly inFlight = new Map<string, Promise<DocumentNode>>();

  constructor(
    private readonly limits: OperationLimits,
    private readonly planner: Planner,
  ) {}

  /**
   * The document of a text: the same one each time, as long as it is remembered. Rejects with RefusedDocument, or with what the
   * planner says.
   */
  find(text: string, caller: string): DocumentNode | Promise<DocumentNode> {
    const known = this.served.get(text);
    if (known !== undefined) return known;
    let reading = this.inFlight.get(text);
    if (reading === undefined) {
      reading = this.read(text, caller).finally(() => this.inFlight.delete(text));
      this.inFlight.set(text, reading);
    }
    return reading;
  }

  private async read(text: string, caller: string): Promise<DocumentNode> {
    const refused = this.refused.get(text);
    if (refused !== undefined) throw refused;
    await readings.take(text.length);
    const document = this.parse(text);
    const tooMuch = problemsOf(document, this.limits);
    if (tooMuch.length > 0)
      throw new RefusedDocument(
        'GRAPHQL_VALIDATION_FAILED',
        tooMuch.map((message) => ({ message })),
      );
    const problems = await this.planner.problemsOf(text, caller);
    if (problems.length > 0) {
      const found = new RefusedDocument('GRAPHQL_VALIDATION_FAILED', problems);
      this.refused.set(text, found);
      throw found;
    }
    this.served.set(text, document);
    return document;
  }

  /** Where in the text a problem lies is told by the planner, which reads it once more. */
  private parse(text: string): DocumentNode {
    try {
      return parse(text, { maxTokens: this.limits.tokens, noLocation: true });
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      throw new RefusedDocument('GRAPHQL_PARSE_FAILED', [error]);
    }
  }
}

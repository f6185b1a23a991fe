// What was prepared of the texts that a subgraph is asked: bounded by their characters, whoever asks, and what was used least recently goes.
import { LRUCache } from 'lru-cache';

/**
 * Characters of texts that are kept. A prepared operation takes some 150 bytes for each: 75 MB in all. Every schema of the
 * subgraph has its own operation of a text, and each counts.
 */
const mostCharacters = 500_000;

/** What even the shortest operation takes, counted in characters. */
const charactersOfAny = 300;

/** What a text led to, by whom it was prepared for: a schema that is dropped is not held by its texts. */
interface OfText<Value> {
  values: WeakMap<object, Value>;
  characters: number;
}

/** Values of texts, for several owners under one bound. */
export class PreparedTexts<Value> {
  private readonly texts: LRUCache<string, OfText<Value>>;

  constructor(
    limit = mostCharacters,
    private readonly ofAny = charactersOfAny,
  ) {
    this.texts = new LRUCache({ maxSize: limit, sizeCalculation: ({ characters }) => characters });
  }

  /** Characters that are kept at present. */
  get characters(): number {
    return this.texts.calculatedSize;
  }

  get(owner: object, text: string): Value | undefined {
    return this.texts.get(text)?.values.get(owner);
  }

  /** Keeps a value that is not there yet. */
  put(owner: object, text: string, value: Value): void {
    const known = this.texts.get(text) ?? { values: new WeakMap<object, Value>(), characters: 0 };
    known.values.set(owner, value);
    known.characters += this.ofAny + text.length;
    // Only what is new is measured.
    this.texts.delete(text);
    this.texts.set(text, known);
  }
}

// Visits to the host country by foreign leaders, from the XML files of the Office of the Historian.
import { SaxesParser } from 'saxes';
import { classifyVisit, visitorsOf, type VisitKind, type Visitor } from './leader-visits.classify';
import { BrokenFile, collapse, isDate, textOf } from './reader';
import type { Read, ReadOptions, Source } from './source';

export interface LeaderVisitRow {
  id: string;
  startsOn: string;
  endsOn: string;
  /** The visitor as published, title included. */
  visitorText: string;
  /** Title and name of the visitor, of the first where two came together; null when no title is given. */
  title: string | null;
  name: string;
  /** Everyone named, in order. */
  visitors: Visitor[];
  /** The State as published. */
  fromName: string;
  kind: VisitKind;
  /** What is said of the visit; empty for a few. */
  description: string;
}

export const leaderVisits: Source<LeaderVisitRow> = {
  kind: 'LEADER_VISITS',
  dataset: {
    slug: 'foreign-leader-visits',
    title: 'Visits by foreign leaders, Office of the Historian',
    licence: 'CC0-1.0',
    naturalKey: 'id',
  },
  recognises: (_path, head) => /^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?<visits[\s/>]/.test(head),
  // A file holds a decade; its name says neither when it was retrieved nor a day that it describes.
  asOf: () => undefined,
  read,
};

/** The elements that are read; who entered a record, and when, is about staff and is left where it is. */
const wanted = new Set(['id', 'start-date', 'end-date', 'visitor', 'from', 'description']);

interface Visit {
  line: number;
  texts: Map<string, string>;
}

async function* read(path: string, options?: ReadOptions): AsyncGenerator<Read<LeaderVisitRow>> {
  const visits: Visit[] = [];
  const parser = visitParser(path, visits);
  for await (const piece of textOf(path, options)) {
    parser.write(piece);
    yield* visits.splice(0).map(rowOf);
  }
  parser.close();
  yield* visits.splice(0).map(rowOf);
}

/** A parser that puts each complete visit into the list, and throws BrokenFile where the file is not well formed. */
function visitParser(path: string, visits: Visit[]): SaxesParser {
  const parser = new SaxesParser();
  let depth = 0;
  let visit: Visit | undefined;
  let element = '';
  const collect = (text: string): void => {
    if (wanted.has(element)) visit?.texts.set(element, (visit.texts.get(element) ?? '') + text);
  };
  parser.on('error', (error) => {
    const what = `${error.message.replace(/^\S*: /, '')}; the file may have been cut off. Fetch it again from its publisher.`;
    throw new BrokenFile(path, parser.line, what);
  });
  parser.on('opentag', ({ name }) => {
    depth += 1;
    if (depth === 1 && name !== 'visits') {
      throw new BrokenFile(
        path,
        parser.line,
        `the file begins with <${name}> in place of <visits>. Check that it is the right file.`,
      );
    }
    if (depth === 2 && name === 'visit') visit = { line: parser.line, texts: new Map() };
    if (depth === 3) element = name;
  });
  parser.on('text', collect);
  parser.on('cdata', collect);
  parser.on('closetag', () => {
    if (depth === 3) element = '';
    if (depth === 2 && visit !== undefined) visits.push(visit);
    if (depth === 2) visit = undefined;
    depth -= 1;
  });
  return parser;
}

function rowOf({ line, texts }: Visit): Read<LeaderVisitRow> {
  const textIn = (element: string): string => collapse(texts.get(element) ?? '');
  const [id, startsOn, endsOn] = [textIn('id'), textIn('start-date'), textIn('end-date')];
  const [visitorText, fromName, description] = [textIn('visitor'), textIn('from'), textIn('description')];
  const refuse = (column: string, reason: string): Read<LeaderVisitRow> => ({
    rejection: { line, column, value: textIn(column), reason },
  });
  if (id === '') return refuse('id', 'the visit has no number');
  if (!isDate(startsOn)) return refuse('start-date', 'not a day of the calendar');
  if (!isDate(endsOn)) return refuse('end-date', 'not a day of the calendar');
  if (endsOn < startsOn) return refuse('end-date', `before the visit began on ${startsOn}`);
  if (fromName === '') return refuse('from', 'no State is named');
  const visitors = visitorsOf(visitorText);
  const [first] = visitors;
  if (first === undefined) return refuse('visitor', 'no visitor is named');
  const kind = classifyVisit(description);
  return {
    row: { id, startsOn, endsOn, visitorText, ...first, visitors, fromName, kind, description },
    line,
  };
}

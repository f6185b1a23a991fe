// Who may read the schema from the graph itself: introspection, and the names that messages would suggest.
import type { ApolloServerPlugin } from '@apollo/server';
import type { Viewer } from '@fmg/shared/auth/viewer';
import { GraphError } from '@fmg/shared/errors/graph-error';
import { visit, type DocumentNode } from 'graphql';
import type { GatewayContext } from '../request/context';
import type { Check } from '../request/check';

/** True for a viewer from whom the schema is hidden. */
export type HidesSchema = (viewer: Viewer) => boolean;

/** In production the public learns nothing of the schema; whoever has another role explores it. */
export const hiddenFromPublic: HidesSchema = ({ roles }) => roles.every((role) => role === 'PUBLIC');

/** Keeps the schema from those who may not explore it; `__typename` is for everybody. */
export function refuseIntrospection(hides: HidesSchema): Check {
  const asks = new WeakMap<DocumentNode, boolean>();
  return ({ document, contextValue }) => {
    if (!hides(contextValue.viewer)) return;
    let introspects = asks.get(document);
    if (introspects === undefined) asks.set(document, (introspects = asksForSchema(document)));
    if (introspects)
      throw new GraphError('FORBIDDEN', 'The schema is not shown to the public.', { http: { status: 403 } });
  };
}

/** Keeps from those who may not explore the schema what messages would suggest of it. */
export function hideSuggestions(hides: HidesSchema): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart({ contextValue }) {
      if (!hides(contextValue.viewer)) return;
      return {
        async willSendResponse({ response }) {
          if (response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          if (singleResult.errors === undefined) return;
          singleResult.errors = singleResult.errors.map((error) => ({
            ...error,
            message: withoutSuggestions(error.message),
          }));
        },
      };
    },
  };
}

/** Wherever it stands in the document, under whatever name, and also where a condition leaves it out. */
function asksForSchema(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field({ name }) {
      if (name.value === '__schema' || name.value === '__type') found = true;
    },
  });
  return found;
}

/** graphql-js ends a message with the names that it knows: "… Did you mean "missions"?". */
export function withoutSuggestions(message: string): string {
  const start = message.indexOf('Did you mean ');
  return start === -1 ? message : message.slice(0, start).trimEnd();
}

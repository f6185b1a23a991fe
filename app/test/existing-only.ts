// The gateway of Apollo with our rule that a record which does not exist is null: `node` and `nodes` are asked for a proof.
import { proofIn, type Proof } from '@fmg/gateway/executor/proof';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { Kind, type DocumentNode, type FieldNode } from 'graphql';

/** A key that no operation of a test uses. */
const proofKey = 'proof__of__existence';

/** Wraps a gateway that knows nothing of proofs; its answers are as if none had been asked for. */
export function existingOnly(gateway: GatewayInterface): GatewayInterface {
  let proof: Proof | undefined;
  return {
    stop: () => gateway.stop(),
    onSchemaLoadOrUpdate: (callback) =>
      gateway.onSchemaLoadOrUpdate((loaded) => {
        proof = proofIn(loaded.apiSchema, 'recordedAt', proofKey);
        callback(loaded);
      }),
    async load(options) {
      const { executor } = await gateway.load(options);
      if (executor === null) return { executor };
      return {
        executor: async (request) => {
          if (proof === undefined || !asksForEntities(request.document)) return await executor(request);
          const document = proof.askedIn(request.document);
          const response = await executor({
            ...request,
            document,
            queryHash: `${request.queryHash} with proof`,
          });
          return { ...response, ...(response.data && { data: withoutProof(response.data) }) };
        },
      };
    },
  };
}

function asksForEntities({ definitions }: DocumentNode): boolean {
  return definitions.some(
    (each) =>
      each.kind === Kind.OPERATION_DEFINITION &&
      each.selectionSet.selections.some(
        (field): field is FieldNode => field.kind === Kind.FIELD && /^nodes?$/.test(field.name.value),
      ),
  );
}

/** Entities stand under root fields, alone or in lists. */
function withoutProof(data: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, Array.isArray(value) ? value.map(strip) : strip(value)]),
  );
}

function strip(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !(proofKey in value)) return value;
  const { [proofKey]: _proof, ...rest } = value;
  return rest;
}

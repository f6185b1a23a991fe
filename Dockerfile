# One image for all processes of the graph; docker-compose.yml says which of them a container runs.
# No engine has built it yet: its steps and commands were run one by one without one.

FROM node:24-alpine AS build
WORKDIR /graph
COPY . .
# Not `npm ci`: it wants the lock to list the optional packages of every platform. The lock holds either way.
RUN --mount=type=cache,target=/root/.npm npm install --ignore-scripts
RUN npm run postinstall && npm run build
# For OPERATIONS=safelist: the operations that the project keeps; those of other clients are mounted over it.
RUN node app/dist/commands/operations-manifest.js
# What only a build or a debugger reads is more than half of it.
RUN npm prune --ignore-scripts --omit=dev
RUN rm -rf */src subgraphs/*/src */seed subgraphs/*/seed \
  && find . -type f \( -name '*.map' -o -name '*.d.ts' -o -name '*.d.mts' -o -name '*.d.cts' -o -name '*.test.js' \) -delete

FROM node:24-alpine
ENV NODE_ENV=production PORT=4000 NODE_OPTIONS=--max-semi-space-size=64
WORKDIR /graph
COPY --from=build /graph .
USER node
EXPOSE 4000
# The gateway and the subgraphs answer alike; a rejected call ends node with code 1.
HEALTHCHECK --interval=5s --timeout=4s --start-period=30s --retries=6 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1))"]
CMD ["node", "app/dist/commands/serve-gateway.js"]

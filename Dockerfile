# One image for api, worker and the one-shot commands; the command says which (see docker-compose.yml).
# Checked by reading only: there was no Docker engine where it was written. Its npm commands were run by hand.
# Node 24 is in long-term support until April 2028; anything from 20.19 on runs the project.
ARG NODE_IMAGE=node:24-bookworm-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /srv/techmarket
COPY package.json package-lock.json .npmrc ./
COPY apps/web/package.json apps/web/
RUN npm ci
COPY . .
RUN npm run build

# What runs needs neither the tools that built it nor the web's packages, which are inside its bundle.
FROM ${NODE_IMAGE} AS packages
WORKDIR /srv/techmarket
COPY package.json package-lock.json .npmrc ./
COPY apps/web/package.json apps/web/
RUN npm ci --omit=dev --workspaces=false && npm cache clean --force

FROM ${NODE_IMAGE}
ENV NODE_ENV=production MODE=production FILES_FOLDER=/var/lib/techmarket/files
WORKDIR /srv/techmarket
# A volume mounted here for the first time takes over this owner.
RUN install -d -o node -g node /var/lib/techmarket/files
COPY --from=packages /srv/techmarket/node_modules node_modules
COPY package.json ./
COPY --from=build /srv/techmarket/dist dist
COPY --from=build /srv/techmarket/apps/web/dist apps/web/dist
COPY policies policies
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 3000) + '/health/live').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/apps/api/main.js"]

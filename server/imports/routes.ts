import type { FastifyPluginAsync } from 'fastify';
import type { Deps } from '../deps.ts';
export const importRoutes: FastifyPluginAsync<Deps> = async () => {};

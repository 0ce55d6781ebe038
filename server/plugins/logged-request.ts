import type { FastifyRequest } from 'fastify';

/** Takes a request; returns what the log says of it. The secret in the address of a calendar is as good as a password. */
export function loggedRequest(request: FastifyRequest) {
  const { method, url, host, ip, routeOptions } = request;
  const pattern = routeOptions?.url;
  return {
    method,
    url: pattern?.includes(':secret') ? pattern : url.replace(/(\/calendar\/)[^/?#]+/gi, '$1…'),
    host,
    remoteAddress: ip,
  };
}

// Serves a built site as a good static host would: under its base path, compressed, with the 404 page. For `npm start`, tests and benchmarks.
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { constants } from 'node:zlib';
import compression from 'compression';
import sirv from 'sirv';

export interface StaticSite {
  /** The folder that `npm run build` wrote. */
  folder: string;
  /** Where the site stands on its host, with both slashes: `/` or `/train/`. */
  base: string;
}

/** Starts the server on `port` (0: any free one) of this machine. Resolves with the address of the site. */
export function serveSite({ folder, base }: StaticSite, port: number): Promise<{ server: Server; url: string }> {
  const files = sirv(folder, { dev: true, dotfiles: false });
  const squeeze = compression({
    brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } },
  } as compression.CompressionOptions);
  const server = createServer((request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'same-origin');
    squeeze(request as never, response as never, () => {
      const path = request.url ?? '/';
      if (!path.startsWith(base)) {
        response.writeHead(path === '/' ? 302 : 404, path === '/' ? { Location: base } : {}).end();
        return;
      }
      request.url = path.slice(base.length - 1);
      files(request, response, () => {
        const missing = join(folder, '404.html');
        response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
        response.end(existsSync(missing) ? readFileSync(missing) : 'Not found');
      });
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      const address = server.address();
      const actual = typeof address === 'object' && address ? address.port : port;
      resolve({ server, url: `http://localhost:${actual}${base}` });
    });
  });
}

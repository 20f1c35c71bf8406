// `npm start` and `npm run preview`: serves dist/ and prints where. PORT chooses the port.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { localeCodes, locales } from '../src/i18n/locales.ts';
import { readSite, siteAddress } from './site-config.ts';
import { serveSite } from './static-server.ts';

const folder = fileURLToPath(new URL('../dist/', import.meta.url));
if (!existsSync(`${folder}index.html`)) {
  process.stderr.write('There is no built site in dist/. Run: npm run build\n');
  process.exit(1);
}
const port = Number(process.env.PORT ?? 4321);
try {
  const { url } = await serveSite({ folder, base: siteAddress(readSite()).base }, port);
  const links = localeCodes.map((code) => `  ${locales[code].name.padEnd(8)} ${url}${code}/`);
  process.stdout.write(`\nHamdel is served at ${url}\n${links.join('\n')}\n\nStop it with Ctrl-C.\n`);
} catch (error) {
  const inUse = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  process.stderr.write(
    inUse ? `Port ${port} is in use. Choose another: PORT=${port + 1} npm start\n` : `${(error as Error).message}\n`,
  );
  process.exit(1);
}

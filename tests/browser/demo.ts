import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { builtPlugin, hostFiles } from './host-page';
import { bootRequest } from './open-plugin';
import { vaultFiles } from './vault-files';

/** Serves the built plugin on a vault, which is only read; resolves to the address. */
export const serveDemo = (vault: string, port: number): Promise<string> => {
  const request = bootRequest({ files: vaultFiles(vault) });
  const files = new Map([
    ...hostFiles(builtPlugin()),
    ['/demo.js', { contentType: 'text/javascript', body: `window.demo = ${JSON.stringify(request).replace(/</g, '\\u003c')};` }],
  ]);
  const server = createServer(({ url = '/' }, response) => {
    const file = files.get(new URL(url, 'http://127.0.0.1').pathname);
    response.writeHead(file === undefined ? 404 : 200, { 'content-type': `${file?.contentType ?? 'text/plain'}; charset=utf-8` });
    response.end(file?.body ?? 'Not here.');
  });
  return listen(server, port);
};

const listen = (server: Server, port: number): Promise<string> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => { resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/demo`); });
  });

import { createServer as createHttpServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { Socket } from 'node:net';
import tls from 'node:tls';
import { generate } from 'selfsigned';

/** A server on this machine alone. */
export interface Loopback {
  /** Origin, with the port that was free. */
  address: string;
  /** Nobody listens at its port any more. */
  close(): Promise<void>;
  /** Listens at the same port again. */
  listenAgain(): Promise<void>;
  /** Ends one connection with a TCP reset, below TLS as well. */
  reset(response: ServerResponse): void;
}

let certificate: Promise<{ key: string; cert: string }> | undefined;

/** Made at the first use. This process trusts it from then on; a browser has to be told not to ask. */
const ownCertificate = (): Promise<{ key: string; cert: string }> =>
  (certificate ??= generate([{ name: 'commonName', value: 'localhost' }], { algorithm: 'sha256', keySize: 2048 }).then(
    ({ private: key, cert }) => {
      tls.setDefaultCACertificates([...tls.getCACertificates('default'), cert]);
      return { key, cert };
    },
  ));

/** @param answers made once the address is known: what is answered often depends on it */
export async function listen(
  scheme: 'http' | 'https',
  answers: (address: string) => RequestListener,
): Promise<Loopback> {
  const server: Server = scheme === 'http' ? createHttpServer() : createHttpsServer(await ownCertificate());
  const connections = new Map<number | undefined, Socket>();
  server.on('connection', (connection) => connections.set(connection.remotePort, connection));
  const listenAt = (wanted: number): Promise<number> =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(wanted, '127.0.0.1', () => {
        const bound = server.address();
        if (bound && typeof bound === 'object') resolve(bound.port);
        else reject(new Error('the server has no port'));
      });
    });
  const port = await listenAt(0);
  const address = `${scheme}://localhost:${port}`;
  server.on('request', answers(address));
  return {
    address,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
    reset: ({ socket }) => connections.get(socket?.remotePort)?.resetAndDestroy(),
    async listenAgain() {
      await listenAt(port);
    },
  };
}

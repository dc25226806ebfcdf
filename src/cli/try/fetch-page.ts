import { lookup } from 'node:dns';
import { get as getHttp, type IncomingMessage, STATUS_CODES } from 'node:http';
import { get as getHttps } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** A page that cannot be tried. The message says why, after its address. */
export class PageError extends Error {
  override readonly name = 'PageError';
}

/** An HTML page as its server sent it. */
export interface FetchedPage {
  /** Where it came from in the end. */
  url: string;
  bytes: Uint8Array;
  /** Charset that the server states. */
  charset?: string;
  /** Content security policy that the server states. */
  policy?: string;
}

/** How long a server may take, and how many bytes it may send. */
export interface PageBounds {
  timeMs: number;
  bytes: number;
}

/** As large as the workbench takes a file. */
export const PAGE_BOUNDS: PageBounds = { timeMs: 20_000, bytes: 8_000_000 };

const MAX_REDIRECTS = 10;
const INSTEAD = 'Or save the page in your browser, and name the file.';
const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host. Check the address.',
  EAI_AGAIN: 'the name of the host could not be looked up. Check your network.',
  ECONNREFUSED: 'the server refuses the connection. Check the address.',
  ECONNRESET: `the server broke the connection. ${INSTEAD}`,
};
const DECOMPRESSORS: Readonly<Record<string, () => NodeJS.ReadWriteStream & Readable>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/* Addresses of this computer and of its network (IANA's special-purpose registries). `BlockList` tests `::ffff:10.0.0.1` by the rules for
   IPv4. */
const PRIVATE = new BlockList();
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  PRIVATE.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of [
  ['::', 127],
  ['64:ff9b:1::', 48],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  PRIVATE.addSubnet(net, prefix, 'ipv6');

/** Whether an IP address is one of this computer or of its network. */
export function isPrivateAddress(address: string): boolean {
  const within = isIP(address) === 6 ? addressWithin(address) : undefined;
  return (
    PRIVATE.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4') || (within !== undefined && isPrivateAddress(within))
  );
}

/** Returns the IPv4 address to which a translator (NAT64) or a tunnel (6to4) takes an IPv6 address. */
function addressWithin(address: string): string | undefined {
  if (!URL.canParse(`http://[${address}]/`)) return undefined;
  // An address in its short form, in hexadecimal numbers only.
  const [head = [], tail = []] = new URL(`http://[${address}]/`).hostname
    .slice(1, -1)
    .split('::')
    .map((each) => each.split(':').filter(Boolean));
  const groups = [...head, ...Array<string>(8 - head.length - tail.length).fill('0'), ...tail].map((each) =>
    parseInt(each, 16),
  );
  const dotted = (pair: readonly number[]): string => pair.flatMap((each) => [each >> 8, each & 255]).join('.');
  if (groups[0] === 0x2002) return dotted(groups.slice(1, 3));
  const isTranslated = groups[0] === 0x64 && groups[1] === 0xff9b && groups.slice(2, 6).every((each) => each === 0);
  return isTranslated ? dotted(groups.slice(6)) : undefined;
}

/**
 * Says which addresses may be asked: the one that the user named, whatever it is, and where it redirects to. A page of the public network
 * must not lead to what only this computer sees; one of this network, such as a preview of a blog, may redirect on its own host.
 */
export class AddressGuard {
  #first?: { host: string; isPrivate: boolean };

  /** @param addresses - what the name of the host stands for; the addresses of the first host come first */
  refusal(host: string, addresses: readonly string[]): PageError | undefined {
    const isPrivate = addresses.some(isPrivateAddress);
    this.#first ??= { host, isPrivate };
    if (!isPrivate || (this.#first.isPrivate && this.#first.host === host)) return undefined;
    return new PageError(`it redirects to ${host}, which is in a private network. Name that address itself to try it.`);
  }
}

/** Fetches an HTML page. @throws PageError */
export async function fetchPage(address: string, bounds: PageBounds = PAGE_BOUNDS): Promise<FetchedPage> {
  const signal = AbortSignal.timeout(bounds.timeMs);
  const guard = new AddressGuard();
  let url = new URL(address);
  try {
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
      const response = await ask(url, guard, signal);
      const next = redirectOf(response, url);
      if (!next) return await pageOf(response, url, bounds.bytes);
      response.destroy();
      url = next;
    }
  } catch (error) {
    if (error instanceof PageError) throw error;
    if (signal.aborted) throw new PageError(`no whole page came within ${bounds.timeMs / 1000} seconds. ${INSTEAD}`);
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new PageError((Object.hasOwn(REASONS, code) && REASONS[code]) || `${message}. ${INSTEAD}`);
  }
  throw new PageError(`it redirects more than ${MAX_REDIRECTS} times. ${INSTEAD}`);
}

function ask(url: URL, guard: AddressGuard, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // No name is looked up for a number.
  const refusal = isIP(host) ? guard.refusal(host, [host]) : undefined;
  if (refusal) return Promise.reject(refusal);
  const headers = { accept: 'text/html', 'accept-encoding': 'gzip, deflate, br', 'user-agent': 'film-review' };
  const get = url.protocol === 'https:' ? getHttps : getHttp;
  return new Promise((resolve, reject) => {
    get(url, { signal, headers, agent: false, lookup: guardedLookup(guard) }, resolve).on('error', reject);
  });
}

/** Looks a name up as Node does, and refuses before anything is sent. */
function guardedLookup(guard: AddressGuard): LookupFunction {
  return (host, options, callback) =>
    lookup(host, { ...options, all: true }, (error, addresses) => {
      const refusal =
        error ??
        guard.refusal(
          host,
          addresses.map(({ address }) => address),
        );
      if (refusal) callback(refusal, '');
      else if (options.all) callback(null, addresses);
      else callback(null, addresses[0]!.address, addresses[0]!.family);
    });
}

function redirectOf({ statusCode = 0, headers }: IncomingMessage, from: URL): URL | undefined {
  if (![301, 302, 303, 307, 308].includes(statusCode) || !headers.location) return undefined;
  const next = URL.canParse(headers.location, from.href) ? new URL(headers.location, from) : undefined;
  if (!next || !/^https?:$/.test(next.protocol))
    throw new PageError(`it redirects to “${headers.location}”, which is no web address.`);
  return next;
}

async function pageOf(response: IncomingMessage, { href: url }: URL, maxBytes: number): Promise<FetchedPage> {
  const { statusCode = 0, headers } = response;
  const [, type = '', charset] =
    /^\s*([^;\s]*)(?:.*?charset\s*=\s*"?([\w-]+))?/i.exec(headers['content-type'] ?? '') ?? [];
  try {
    if (statusCode !== 200)
      throw new PageError(`the server answers ${statusCode} ${STATUS_CODES[statusCode] ?? ''}. ${INSTEAD}`);
    if (type.toLowerCase() !== 'text/html')
      throw new PageError(`the server sends ${type || 'no type'}, and an HTML page (text/html) is needed.`);
    const bytes = await bytesWithin(response, maxBytes);
    const policy = headers['content-security-policy'];
    return { url, bytes, ...(charset && { charset }), ...(policy && { policy: String(policy) }) };
  } finally {
    response.destroy();
  }
}

async function bytesWithin(response: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  const coding = response.headers['content-encoding']?.trim().toLowerCase() ?? '';
  const decompressor = DECOMPRESSORS[coding]?.();
  // An error of the connection does not reach the stream behind it by itself.
  response.once('error', (error) => decompressor?.destroy(error));
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of decompressor ? response.pipe(decompressor) : response) {
    length += (chunk as Uint8Array).length;
    if (length > maxBytes) throw new PageError(`the page is larger than ${maxBytes / 1_000_000} MB.`);
    chunks.push(chunk as Uint8Array);
  }
  return Buffer.concat(chunks);
}

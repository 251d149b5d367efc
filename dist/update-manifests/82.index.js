"use strict";
exports.id = 82;
exports.ids = [82];
exports.modules = {

/***/ 3082:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  requireAll: () => (/* binding */ requireAll)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/network/loopback.js
var loopback = __webpack_require__(684);
// EXTERNAL MODULE: ./build/packages/core/src/network/server-address.js
var server_address = __webpack_require__(3955);
;// CONCATENATED MODULE: ./build/packages/core/src/network/routes.js




const routesVariable = 'SLIPWAY_ROUTES';
function readRoutes(text = '') {
    const entries = text
        .split(/[\n,]/)
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
    const routes = new Map();
    const wrong = entries.filter((entry) => {
        const at = entry.indexOf('=');
        const host = entry.slice(0, Math.max(0, at)).toLowerCase();
        const url = (0,server_address/* parseAddress */.or)(entry.slice(at + 1));
        const good = isHost(host) && !routes.has(host) && url !== undefined && leadsHere(url);
        if (good)
            routes.set(host, url);
        return !good;
    });
    if (wrong.length === 0)
        return routes;
    throw new errors/* Failure */.HR(`${routesVariable}: expected HOST=http://127.0.0.1:PORT/..., each host once, got ${wrong.map(untrusted/* quote */.hD).join(', ')}; ` +
        'the variable belongs to rehearsals: do not set it elsewhere');
}
function isHost(host) {
    return (0,server_address/* parseAddress */.or)(`https://${host}`)?.host === host;
}
function leadsHere({ protocol, hostname, username, password, search, hash }) {
    return protocol === 'http:' && (0,loopback/* isLoopback */.U)(hostname) && username + password + search + hash === '';
}
function destination(what, address, routes) {
    const asked = (0,server_address/* parseAddress */.or)(address);
    if (asked === undefined || !(0,server_address/* isSafe */.IP)(asked)) {
        throw new errors/* Failure */.HR(`${what}: expected an https address without credentials, got ${(0,untrusted/* quote */.hD)(address)}`);
    }
    const route = routes.get(asked.host);
    if (route === undefined || asked.protocol !== 'https:')
        return { url: asked, host: asked.host };
    const path = route.pathname.replace(/\/$/, '') + asked.pathname;
    return { url: new URL(`${route.origin}${path}${asked.search}`), host: asked.host };
}

;// CONCATENATED MODULE: ./build/packages/core/src/oci/keyring.js



function keyringOf(runner, token, logins) {
    const { env, serverUrl } = runner;
    const routes = readRoutes(env[routesVariable]);
    const dockerConfig = env.DOCKER_CONFIG || (0,external_node_path_.join)(env.HOME || (0,external_node_os_.homedir)(), '.docker');
    return { logins, token, serverUrl, dockerConfig, isRehearsed: (host) => routes.has(host) };
}

;// CONCATENATED MODULE: ./build/packages/core/src/oci/reference.js

const repositoryPattern = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const tagPattern = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
const digestPattern = /^(?:sha256:[a-f0-9]{64}|sha512:[a-f0-9]{128})$/;
const hostPattern = /^(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*|\[[0-9a-fA-F:]+\])(?::[0-9]{1,5})?$/;
const dockerHub = ['docker.io', 'index.docker.io', 'registry-1.docker.io'];
const LONGEST = 255;
function isDigest(text) {
    return digestPattern.test(text);
}
function isTag(text) {
    return tagPattern.test(text);
}
function parseReference(text) {
    refuseForeign(text);
    const [named = '', digest, ...more] = text.split('@');
    const colon = named.lastIndexOf(':');
    const tagged = colon > named.lastIndexOf('/');
    const tag = tagged ? named.slice(colon + 1) : undefined;
    const { registry, repository } = splitName(tagged ? named.slice(0, colon) : named);
    if (more.length > 0 || (digest !== undefined && !isDigest(digest))) {
        throw wrong(text, 'after "@" it has no digest; write sha256: and 64 hexadecimal digits in lower case there');
    }
    if (!hostPattern.test(registry))
        throw wrong(text, `${(0,untrusted/* quote */.hD)(registry)} is no host of a registry`);
    if (!repositoryPattern.test(repository) || registry.length + repository.length > LONGEST) {
        throw wrong(text, `${(0,untrusted/* quote */.hD)(repository)} is no name of a repository${nameRemedy(repository)}`);
    }
    if (tag !== undefined && !isTag(tag)) {
        throw wrong(text, `${(0,untrusted/* quote */.hD)(tag)} is no tag: letters, digits, _ . and -, at most 128, the first no . or -`);
    }
    if (tag === undefined && digest === undefined) {
        throw wrong(text, 'it has neither tag nor digest; write :TAG or @sha256:… at its end');
    }
    return { registry, repository, tag, digest };
}
function formatReference({ registry, repository, tag, digest }) {
    return `${registry}/${repository}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}
function wrong(text, problem) {
    return new Error(`${(0,untrusted/* quote */.hD)(text)} is no reference of an image: ${problem}`);
}
function refuseForeign(text) {
    if (text === '')
        throw wrong(text, 'it is empty; write HOST/NAME:TAG');
    if (/^[a-z]+:\/\//i.test(text))
        throw wrong(text, 'it is an address; write HOST/NAME:TAG, without what stands before the host');
    const at = text.indexOf('@');
    if (at >= 0 && text.includes('/', at)) {
        throw wrong(text, 'credentials do not belong into it; take out what stands before "@", and log in');
    }
}
function registryHost(text) {
    const host = text.toLowerCase();
    return hostPattern.test(text) ? (dockerHub.includes(host) ? 'docker.io' : host) : undefined;
}
function splitName(name) {
    const slash = name.indexOf('/');
    const first = name.slice(0, Math.max(0, slash));
    const isHost = /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase();
    if (!isHost)
        return { registry: 'docker.io', repository: slash < 0 ? `library/${name}` : name };
    const registry = first.toLowerCase();
    const rest = name.slice(slash + 1);
    if (!dockerHub.includes(registry))
        return { registry, repository: rest };
    return { registry: 'docker.io', repository: rest.includes('/') ? rest : `library/${rest}` };
}
function nameRemedy(repository) {
    if (repository !== repository.toLowerCase())
        return `; write it in lower case: ${(0,untrusted/* quote */.hD)(repository.toLowerCase())}`;
    return ': lower-case letters and digits, in between . _ __ or -, parts separated by /, at most 255 with the host';
}

;// CONCATENATED MODULE: ./build/packages/core/src/oci/docker-config.js



function keyOf(registry) {
    return registry === 'docker.io' ? 'https://index.docker.io/v1/' : registry;
}
async function readDockerLogin(registry, folder) {
    const path = (0,external_node_path_.join)(folder, 'config.json');
    const configuration = await readConfiguration(path);
    const key = keyOf(registry);
    const entry = own(configuration.auths, key);
    const helper = own(configuration.credHelpers, key) ?? configuration.credsStore;
    if (typeof entry?.auth === 'string' && entry.auth !== '')
        return { credentials: decode(path, key, entry.auth) };
    if (typeof entry?.identitytoken === 'string') {
        return { note: `${path} has an identity token for ${registry}, which is not used: log in with user and password` };
    }
    if (typeof helper !== 'string' || helper === '')
        return {};
    return { note: `${path} leaves the login to docker-credential-${(0,untrusted/* inert */.tJ)(helper)}, which is not run` };
}
function own(record, key) {
    return typeof record === 'object' && record !== null && Object.hasOwn(record, key) ? record[key] : undefined;
}
async function readConfiguration(path) {
    const { readFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 23));
    const text = await readFile(path, 'utf8').catch((error) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
            return '{}';
        throw new errors/* Failure */.HR(`${path}: it cannot be read (${error.code}); make it readable, or set DOCKER_CONFIG to another folder`);
    });
    try {
        const value = JSON.parse(text);
        if (typeof value === 'object' && value !== null && !Array.isArray(value))
            return value;
    }
    catch {
    }
    throw new errors/* Failure */.HR(`${path}: expected the JSON object that docker login writes; mend it, or set DOCKER_CONFIG to another folder`);
}
function decode(path, key, auth) {
    const text = Buffer.from(auth, 'base64').toString('utf8');
    const colon = text.indexOf(':');
    if (colon <= 0 || colon === text.length - 1) {
        throw new errors/* Failure */.HR(`${path}: the login for ${(0,untrusted/* inert */.tJ)(key)} is not "user:password" in base64; run docker login again`);
    }
    return { username: text.slice(0, colon), password: text.slice(colon + 1).replace(/\0+$/, ''), from: path };
}

;// CONCATENATED MODULE: ./build/packages/core/src/oci/credentials.js




async function findCredentials(registry, keyring) {
    const login = keyring.logins.find((each) => registryHost(each.registry) === registry);
    if (login !== undefined)
        return { credentials: given(login), note: undefined };
    const docker = await readDockerLogin(registry, keyring.dockerConfig);
    if (docker.credentials !== undefined)
        return { credentials: docker.credentials, note: undefined };
    return { credentials: ofToken(registry, keyring), note: docker.note };
}
function given({ registry, username, password }) {
    if (username === '' || password === '' || username.includes(':')) {
        throw new errors/* Failure */.HR(`username, password: for the registry ${(0,untrusted/* quote */.hD)(registry)}, expected a user name without a colon and a password; give both, or none for what is public`);
    }
    return { username, password, from: `the login of the user ${(0,untrusted/* quote */.hD)(username)}` };
}
function ofToken(registry, { token, serverUrl, isRehearsed }) {
    if (token === '')
        return undefined;
    const server = new URL(serverUrl).host;
    const own = server === 'github.com' ? 'ghcr.io' : `containers.${server}`;
    const isOwn = registry === own || (registry === 'ghcr.io' && isRehearsed(registry));
    return isOwn ? { username: 'x-access-token', password: token, from: 'the token' } : undefined;
}

;// CONCATENATED MODULE: ./build/packages/core/src/oci/proxy.js


function proxyFor(url, env) {
    if ((0,loopback/* isLoopback */.U)(url.hostname) || isExempt(url, env.no_proxy || env.NO_PROXY || ''))
        return undefined;
    const name = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy';
    const value = env[name] || env[name.toUpperCase()] || '';
    return value === '' ? undefined : (0,server_address/* parseAddress */.or)(/^[a-z]+:\/\//i.test(value) ? value : `http://${value}`);
}
function isExempt({ hostname, port, protocol }, list) {
    const own = port === '' ? (protocol === 'https:' ? '443' : '80') : port;
    return list.split(/[\s,]+/).some((entry) => {
        if (entry === '')
            return false;
        if (entry === '*')
            return true;
        const [, name = '', wanted] = /^(?:\*?\.)?(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
        return (wanted ?? own) === own && (hostname === name || hostname.endsWith(`.${name}`));
    });
}

;// CONCATENATED MODULE: ./build/packages/core/src/oci/exchange.js

async function exchange(question, env) {
    const { url, method, headers, signal } = question;
    const request = await clientFor(url);
    const proxy = url.protocol === 'https:' ? proxyFor(url, env) : undefined;
    const way = proxy === undefined ? {} : { createConnection: await tunnel(proxy, url, signal) };
    return new Promise((resolve, reject) => {
        const sent = request(url, { method, headers, signal, ...way }, (body) => {
            const header = (name) => {
                const value = body.headers[name];
                return Array.isArray(value) ? value.join(', ') : value;
            };
            resolve({ status: body.statusCode ?? 0, header, body });
        });
        sent.on('error', reject);
        sent.end();
    });
}
async function clientFor({ protocol }) {
    return protocol === 'https:' ? (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 23))).request : (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 23))).request;
}
async function tunnel(proxy, { hostname, port }, signal) {
    const target = `${hostname}:${port === '' ? 443 : port}`;
    const [request, { connect }] = await Promise.all([clientFor(proxy), Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1692, 23))]);
    const user = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
    const login = user === ':' ? {} : { 'proxy-authorization': `Basic ${Buffer.from(user).toString('base64')}` };
    const address = new URL(proxy.origin);
    const socket = await new Promise((resolve, reject) => {
        const options = { method: 'CONNECT', path: target, headers: { host: target, ...login }, signal, agent: false };
        const asked = request(address, options);
        asked.on('connect', (answer, connection) => {
            if (answer.statusCode === 200)
                return resolve(connection);
            connection.destroy();
            reject(new Error(`the proxy ${address.host} answers ${answer.statusCode} to CONNECT ${target}`));
        });
        asked.on('error', reject);
        asked.end();
    });
    return () => connect({ socket, servername: hostname });
}
async function readBody({ body }, limit) {
    const parts = [];
    let size = 0;
    for await (const part of body) {
        size += part.length;
        if (size > limit) {
            body.destroy();
            throw new Error(`the answer is longer than ${limit} bytes`);
        }
        parts.push(part);
    }
    await whenClosed(body);
    return Buffer.concat(parts);
}
async function whenClosed(body) {
    if (!body.closed)
        await new Promise((resolve) => body.once('close', resolve));
}
const DISCARDED = 65_536;
async function discard({ body }) {
    let size = 0;
    body.on('error', () => { });
    body.on('data', (part) => {
        size += part.length;
        if (size > DISCARDED)
            body.destroy();
    });
    await whenClosed(body);
}

;// CONCATENATED MODULE: ./build/packages/core/src/oci/explain.js

function explainRefusal(reference, { status, as }, { note }) {
    const image = formatReference(reference);
    const { registry } = reference;
    if (as === undefined) {
        const problem = `the registry ${registry} does not show ${image} to who is not logged in (status ${status}): it is private, or not there`;
        const because = note === undefined ? '' : `; ${note}`;
        return { found: false, problem: `${problem}${because}`, remedy: `${login(registry)}, or push the image first` };
    }
    return {
        found: false,
        problem: `the registry ${registry} does not show ${image} to ${as.from} (status ${status}): these credentials may not read it, or have expired, or there is no such image`,
        remedy: `${permission(registry)}, or push the image first`
    };
}
function login(registry) {
    if (registry === 'ghcr.io')
        return 'make the package public, or pass a token with packages: read';
    return 'log in to the registry before this step, or pass its username and password';
}
function permission(registry) {
    if (registry !== 'ghcr.io')
        return 'give that user the right to pull it, or correct user name and password';
    return 'give the job packages: read, and this repository access in the settings of the package (Manage Actions access)';
}

;// CONCATENATED MODULE: ./build/packages/core/src/oci/manifest.js





const mediaTypes = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.docker.distribution.manifest.v2+json'
];
const manifest_LONGEST = 4_194_304;
async function findManifest(reference, session) {
    return (await look('HEAD', reference, session)) ?? (await look('GET', reference, session)) ?? absent(reference);
}
async function look(method, reference, session) {
    const { repository, tag = '', digest = tag } = reference;
    const path = `${repository}/manifests/${digest}`;
    const reply = await session.ask({ method, path, repository, accept: mediaTypes.join(', ') });
    if ('refused' in reply)
        return explainRefusal(reference, reply, session.known);
    if (reply.status === 200 && method === 'GET')
        return read(reference, reply).finally(() => reply.body.destroy());
    await discard(reply);
    if (reply.status === 200)
        return describe(reference, reply);
    if (reply.status === 404)
        return absent(reference);
    if (method === 'HEAD' && [400, 405, 501].includes(reply.status))
        return undefined;
    throw failure(reference, `status ${reply.status}`, reply.status === 429
        ? 'it limits how much may be asked: log in, or run it again later'
        : 'run it again; if it stays so, look at the status of the registry');
}
function absent(reference) {
    return {
        found: false,
        problem: `${formatReference(reference)} is not in the registry ${reference.registry}`,
        remedy: 'push it first, or correct its name or tag'
    };
}
function failure(reference, what, remedy) {
    return new errors/* Failure */.HR(`${formatReference(reference)}: the registry ${reference.registry} answers ${what}; ${remedy}`);
}
function typeOf(reference, answer) {
    const type = answer.header('content-type')?.replace(/\s*;.*$/, '');
    if (type === undefined || mediaTypes.includes(type))
        return type;
    throw failure(reference, `with ${(0,untrusted/* quote */.hD)(type)}, which is no image`, 'push it in the format of the OCI or of Docker 2');
}
function describe(reference, answer) {
    const [mediaType, digest, length] = [
        typeOf(reference, answer),
        answer.header('docker-content-digest'),
        answer.header('content-length')
    ];
    if (mediaType === undefined || digest === undefined || length === undefined)
        return undefined;
    if (!isDigest(digest) || (reference.digest !== undefined && digest !== reference.digest)) {
        throw lie(reference, reference.digest ?? 'a digest', digest);
    }
    return { found: true, digest, mediaType, size: Number(length) };
}
async function read(reference, answer) {
    const mediaType = typeOf(reference, answer);
    const bytes = await readBody(answer, manifest_LONGEST).catch((error) => {
        throw failure(reference, `a broken manifest (${(0,untrusted/* inert */.tJ)(error.message)})`, 'run it again');
    });
    const claimed = answer.header('docker-content-digest');
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 23));
    for (const digest of [reference.digest, claimed]) {
        if (digest === undefined)
            continue;
        const algorithm = isDigest(digest) ? digest.split(':')[0] : 'sha256';
        const actual = `${algorithm}:${createHash(algorithm).update(bytes).digest('hex')}`;
        if (actual !== digest)
            throw lie(reference, digest, actual);
    }
    const digest = reference.digest ?? claimed ?? `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
    return { found: true, digest, mediaType: mediaType ?? typeWithin(reference, bytes), size: bytes.length };
}
function typeWithin(reference, bytes) {
    try {
        const { mediaType } = JSON.parse(bytes.toString('utf8'));
        if (typeof mediaType === 'string' && mediaTypes.includes(mediaType))
            return mediaType;
    }
    catch {
    }
    throw failure(reference, 'with something that is no manifest', 'push the image again');
}
function lie(reference, expected, actual) {
    return failure(reference, `with the digest ${(0,untrusted/* quote */.hD)(actual)} in the place of ${(0,untrusted/* inert */.tJ)(expected)}`, 'do not use this image before who runs the registry has explained it');
}

;// CONCATENATED MODULE: ./build/packages/core/src/oci/challenge.js


const tokens = /\s*,?\s*(?:([\w!#$%&'*+.^`|~-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))|([\w!#$%&'*+.^`|~-]+)(?=\s|,|$))/y;
const challenge_LONGEST = 8192;
function parseChallenges(header) {
    const challenges = [];
    const text = header.slice(0, challenge_LONGEST);
    tokens.lastIndex = 0;
    for (let match = tokens.exec(text); match !== null; match = tokens.exec(text)) {
        const [, name, quoted, bare, scheme] = match;
        if (scheme !== undefined)
            challenges.push({ scheme: scheme.toLowerCase(), parameters: new Map() });
        else if (name !== undefined) {
            challenges.at(-1)?.parameters.set(name.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '');
        }
        if (tokens.lastIndex >= text.length)
            break;
    }
    return challenges;
}
const realmsOf = {
    'registry-1.docker.io': ['auth.docker.io'],
    'registry.gitlab.com': ['gitlab.com']
};
const registrySuffix = /^(?:ac|co|com|edu|gob|gov|gouv|go|ne|net|or|org)\.[a-z]{2}$/;
const shared = ['azurecr.io', 'amazonaws.com', 'github.io', 'pkg.dev', 'run.app', 'azurewebsites.net', 'cloudfront.net'];
function registrable(hostname) {
    const labels = hostname.split('.');
    const isName = labels.length > 2 && /^[a-z]/.test(labels.at(-1) ?? '');
    if (!isName || shared.some((suffix) => hostname.endsWith(`.${suffix}`)))
        return hostname;
    return labels.slice(registrySuffix.test(labels.slice(-2).join('.')) ? -3 : -2).join('.');
}
function judgeRealm(host, realm) {
    const url = (0,server_address/* parseAddress */.or)(realm);
    const registry = (0,server_address/* parseAddress */.or)(`https://${host}`);
    if (url === undefined || registry === undefined || url.username + url.password !== '')
        return undefined;
    const isHere = (0,loopback/* isLoopback */.U)(registry.hostname);
    if ((0,loopback/* isLoopback */.U)(url.hostname) !== isHere)
        return undefined;
    if (url.protocol !== 'https:' && !(isHere && url.protocol === 'http:'))
        return undefined;
    if (isHere || url.host === registry.host || realmsOf[registry.host]?.includes(url.host))
        return 'credentials';
    return registrable(url.hostname) === registrable(registry.hostname) ? 'credentials' : 'nothing secret';
}

;// CONCATENATED MODULE: ./build/packages/core/src/oci/persist.js



const patience = {
    requestMs: 30_000,
    sessionMs: 300_000,
    retries: 3,
    firstWaitMs: 500,
    longestWaitMs: 60_000
};
async function persist(what, question, asking) {
    const { retries, firstWaitMs, longestWaitMs } = asking.patience;
    for (let attempt = 0;; attempt += 1) {
        const answer = await ask(question, asking);
        const isLast = attempt >= retries || asking.signal.aborted;
        if (answer instanceof Error) {
            if (isLast)
                throw unanswered(what, answer, asking);
        }
        else {
            if (!isStumble(answer.status) || isLast)
                return answer;
            await discard(answer);
        }
        const asked = answer instanceof Error ? undefined : secondsAsked(answer.header('retry-after'));
        const wait = Math.max(firstWaitMs * 2 ** attempt, (asked ?? 0) * 1000);
        if (wait > longestWaitMs) {
            throw new errors/* Failure */.HR(`${what} asks to wait ${asked} seconds before the next request; run it again then, or log in where only anonymous requests are limited`);
        }
        await pause(wait, asking.signal);
    }
}
function isStumble(status) {
    return status === 429 || (status >= 500 && status !== 501);
}
function secondsAsked(header) {
    if (header === undefined)
        return undefined;
    if (/^\d{1,9}$/.test(header))
        return Number(header);
    const date = Date.parse(header);
    return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - Date.now()) / 1000));
}
async function ask(question, { env, patience, signal }) {
    try {
        return await exchange({ ...question, signal: AbortSignal.any([signal, AbortSignal.timeout(patience.requestMs)]) }, env);
    }
    catch (error) {
        return error instanceof Error ? error : new Error(String(error));
    }
}
function unanswered(what, error, { signal, patience }) {
    const why = signal.aborted ? `after ${patience.sessionMs / 1000} seconds` : (0,untrusted/* inert */.tJ)((0,errors/* messageOf */.bD)(error));
    return new errors/* Failure */.HR(`${what}: no answer (${why}); check that the host is right and can be reached, and run it again`);
}
async function pause(milliseconds, signal) {
    const { setTimeout: wait } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8500, 23));
    await wait(milliseconds, undefined, { signal }).catch(() => { });
}

;// CONCATENATED MODULE: ./build/packages/core/src/oci/follow.js






const REDIRECTS = 5;
function isClosed({ status }) {
    return status === 401 || status === 403;
}
async function follow(first, following) {
    const { registry, method, headers, authorization, routes, asking } = following;
    const what = `the registry ${registry}`;
    let url = first;
    for (let redirects = 0; redirects <= REDIRECTS; redirects += 1) {
        const isElsewhere = url.host !== first.host;
        const own = authorization === undefined || isElsewhere ? {} : { authorization };
        const to = destination(what, url.href, routes);
        const sent = { 'user-agent': 'slipway', ...headers, ...own };
        const answer = await persist(what, { method, url: to.url, headers: sent }, asking);
        const location = answer.header('location');
        if (![301, 302, 303, 307, 308].includes(answer.status) || location === undefined) {
            return { ...answer, isElsewhere };
        }
        await discard(answer);
        url = nextAddress(what, url, location);
    }
    throw new errors/* Failure */.HR(`${what} redirects more than ${REDIRECTS} times; check its address, and tell who runs it`);
}
function nextAddress(what, from, location) {
    const next = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
    const isHere = (0,loopback/* isLoopback */.U)(from.hostname);
    const isGood = next !== undefined &&
        next.username + next.password === '' &&
        (0,loopback/* isLoopback */.U)(next.hostname) === isHere &&
        (next.protocol === 'https:' || (isHere && next.protocol === 'http:'));
    if (isGood)
        return next;
    throw new errors/* Failure */.HR(`${what} redirects to ${(0,untrusted/* quote */.hD)(location)}, which is no https address of another server; tell who runs it`);
}

;// CONCATENATED MODULE: ./build/packages/core/src/oci/authorize.js







const BODY = 1_048_576;
async function authorize(entry) {
    const challenge = preferred(entry.answer.header('www-authenticate') ?? '');
    await discard(entry.answer);
    let status = entry.answer.status;
    if (challenge === undefined)
        return { refused: true, status, as: undefined };
    const { credentials } = entry.known;
    for (const as of credentials === undefined ? [undefined] : [undefined, credentials]) {
        const authorization = await authorizationFor(entry, challenge, as);
        if (typeof authorization === 'number') {
            status = authorization;
            continue;
        }
        if (authorization === undefined)
            continue;
        const answer = await entry.send(authorization);
        if (!isClosed(answer)) {
            entry.authorizations.set(entry.scope, authorization);
            return answer;
        }
        await discard(answer);
        status = answer.status;
    }
    return { refused: true, status, as: credentials };
}
function preferred(header) {
    const challenges = parseChallenges(header);
    const bearer = challenges.find(({ scheme, parameters }) => scheme === 'bearer' && parameters.has('realm'));
    return bearer ?? challenges.find(({ scheme }) => scheme === 'basic');
}
function basic({ username, password }) {
    return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}
async function authorizationFor(entry, { scheme, parameters }, as) {
    if (scheme === 'basic')
        return as === undefined ? undefined : basic(as);
    const realm = parameters.get('realm') ?? '';
    const verdict = judgeRealm(entry.host, realm);
    if (verdict === undefined || (verdict === 'nothing secret' && as !== undefined)) {
        throw new errors/* Failure */.HR(`the registry ${entry.host} has its tokens given out at ${(0,untrusted/* quote */.hD)(realm)}, which is not its own host: nothing secret is sent ` +
            'there; check the name of the registry, or use one that gives out its tokens itself');
    }
    return fetchToken(entry, { realm, service: parameters.get('service') }, as);
}
async function fetchToken({ host, scope, routes, asking }, { realm, service }, as) {
    const url = new URL(realm);
    if (service !== undefined)
        url.searchParams.set('service', service);
    url.searchParams.set('scope', scope);
    const what = `the token server of the registry ${host}`;
    const to = destination(what, url.href, routes);
    const login = as === undefined ? {} : { authorization: basic(as) };
    const headers = { 'user-agent': 'slipway', accept: 'application/json', ...login };
    const answer = await persist(what, { method: 'GET', url: to.url, headers }, asking);
    if (answer.status >= 400 && answer.status < 500 && answer.status !== 429) {
        await discard(answer);
        return answer.status;
    }
    const token = answer.status === 200 ? tokenIn(await readBody(answer, BODY)) : undefined;
    if (answer.status !== 200)
        await discard(answer);
    if (token !== undefined)
        return `Bearer ${token}`;
    throw new errors/* Failure */.HR(`${what}: expected a token, got status ${answer.status}; run it again, and tell who runs the registry`);
}
function tokenIn(body) {
    try {
        const { token, access_token: other } = JSON.parse(body.toString('utf8'));
        const found = token ?? other;
        return typeof found === 'string' && /^[\x21-\x7e]+$/.test(found) ? found : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/packages/core/src/oci/session.js









function openSession({ registry, known, env, patience: given = patience }) {
    const routes = readRoutes(env[routesVariable]);
    const asking = { env, patience: given, signal: AbortSignal.timeout(given.sessionMs) };
    const authorizations = new Map();
    const base = baseAddress(registry);
    const ask = async (request) => {
        const headers = { accept: request.accept };
        const send = (authorization) => follow(new URL(request.path, base), { registry, method: request.method, headers, authorization, routes, asking });
        const scope = `repository:${request.repository}:pull`;
        const answer = await send(authorizations.get(scope));
        if (!isClosed(answer))
            return answer;
        if (answer.isElsewhere) {
            await discard(answer);
            return { refused: true, status: answer.status, as: undefined };
        }
        return authorize({ answer, host: base.host, scope, known, authorizations, routes, asking, send });
    };
    return { registry, known, ask };
}
function baseAddress(registry) {
    const host = registry === 'docker.io' ? 'registry-1.docker.io' : registry;
    const url = (0,server_address/* parseAddress */.or)(`https://${host}/v2/`);
    if (url === undefined)
        throw new errors/* Failure */.HR(`${(0,untrusted/* quote */.hD)(registry)} is no host of a registry; write it as in ghcr.io or localhost:5000`);
    if ((0,loopback/* isLoopback */.U)(url.hostname))
        return new URL(`http://${host}/v2/`);
    return url;
}

;// CONCATENATED MODULE: ./build/packages/core/src/oci/require-images.js





const AT_ONCE = 4;
async function requireImages(place, references, asked) {
    const sessions = new Map();
    const sessionFor = (registry) => {
        const open = sessions.get(registry) ?? begin(registry, asked);
        sessions.set(registry, open);
        return open;
    };
    const texts = [...new Set(references)];
    const results = new Map();
    let next = 0;
    const work = async () => {
        for (let text = texts[next++]; text !== undefined; text = texts[next++]) {
            results.set(text, await lookUp(text, sessionFor));
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    const found = texts.map((text) => [text, results.get(text)]);
    return {
        complaints: [
            ...found.flatMap(([, one]) => (one.found ? [] : [{ place, problem: one.problem, remedy: one.remedy }])),
            ...(texts.length === 0 ? [] : unusedLogins(asked.keyring, sessions))
        ],
        manifests: new Map(found.filter((entry) => entry[1].found))
    };
}
function unusedLogins({ logins }, asked) {
    const unused = logins.filter(({ registry }) => !asked.has(registryHost(registry) ?? ''));
    return unused.map(({ registry }) => ({
        place: 'registry',
        problem: `username and password are for ${(0,untrusted/* quote */.hD)(registry)}, where none of the images is`,
        remedy: 'write the host alone, as the images have it: ghcr.io'
    }));
}
async function begin(registry, { keyring, env, patience }) {
    const known = await findCredentials(registry, keyring);
    return openSession({ registry, known, env, ...(patience === undefined ? {} : { patience }) });
}
async function lookUp(text, sessionFor) {
    let reference;
    try {
        reference = parseReference(text);
    }
    catch (error) {
        return { found: false, problem: error.message, remedy: 'write it as in ghcr.io/org/app:1.2.3' };
    }
    return findManifest(reference, await sessionFor(reference.registry));
}

// EXTERNAL MODULE: ./build/actions/update-manifests/src/templates.js
var templates = __webpack_require__(5808);
;// CONCATENATED MODULE: ./build/actions/update-manifests/src/images.js





function registriesOf(images) {
    const found = images.flatMap((image) => {
        try {
            return [parseReference(image).registry];
        }
        catch {
            return [];
        }
    });
    return [...new Set(found)];
}
function loginsOf({ registry, username, password }, images) {
    if (username === '' && password === '')
        return [];
    const [own, second] = registriesOf(images);
    if (registry === '' && second !== undefined) {
        const problem = 'is empty, and require-image names images of several registries';
        throw new errors/* Refusal */.P_([{ place: 'registry', problem, remedy: 'say which one username and password are for' }]);
    }
    const name = registry || own;
    return name === undefined ? [] : [{ registry: name, username, password }];
}
async function requireAll(inputs, runner, values) {
    const complaints = [];
    const images = inputs['require-image'].map((image) => (0,templates/* fillInput */.CS)('require-image', image, values, complaints));
    if (complaints.length > 0)
        throw new errors/* Refusal */.P_(complaints);
    const keyring = keyringOf(runner, inputs.token, loginsOf(inputs, images));
    const found = await requireImages('require-image', images, { keyring, env: runner.env });
    if (found.complaints.length > 0)
        throw new errors/* Refusal */.P_(found.complaints);
    const digests = images.map((image) => found.manifests.get(image)?.digest);
    if (digests.includes(undefined))
        throw new errors/* Failure */.HR('require-image: an image was not looked up; this is a mistake');
    return digests.length === 1 ? digests[0] : undefined;
}


/***/ })

};
;
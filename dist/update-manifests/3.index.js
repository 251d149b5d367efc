"use strict";
exports.id = 3;
exports.ids = [3];
exports.modules = {

/***/ 1003:
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
    const { env, serverUrl, protect } = runner;
    const routes = readRoutes(env[routesVariable]);
    const dockerConfig = env.DOCKER_CONFIG || (0,external_node_path_.join)(env.HOME || (0,external_node_os_.homedir)(), '.docker');
    return { logins, token, serverUrl, dockerConfig, isRehearsed: (host) => routes.has(host), env, protect };
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

// EXTERNAL MODULE: ./build/packages/core/src/git/capture.js
var capture = __webpack_require__(2713);
;// CONCATENATED MODULE: ./build/packages/core/src/oci/credential-helper.js



const IDENTITY = '<token>';
const credential_helper_name = /^[a-z0-9][a-z0-9_-]*$/i;
const LIMIT_MS = 30_000;
const withheld = /^(INPUT_.*|GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY))$/;
async function askHelper(helper, key, { folder, env }) {
    if (!credential_helper_name.test(helper))
        return { note: `${folder}/config.json names ${(0,untrusted/* quote */.hD)(helper)} to log in, which is no name of a program` };
    const program = `docker-credential-${helper}`;
    try {
        const how = { env: passed(env), cwd: folder, input: [`${key}\n`], limitMs: LIMIT_MS };
        const { exitCode, stdout, stderr } = await (0,capture/* capture */.F)(program, ['get'], how);
        if (exitCode === 0)
            return { credentials: read(stdout, program) };
        if (/credentials not found/i.test(stdout + stderr))
            return {};
        return { note: `${program}, which keeps the login to ${(0,untrusted/* inert */.tJ)(key)}, ended with status ${exitCode}: log in again` };
    }
    catch (error) {
        return {
            note: `${program}, which keeps the login to ${(0,untrusted/* inert */.tJ)(key)}, gave none: ${(0,untrusted/* inert */.tJ)((0,errors/* messageOf */.bD)(error).split('\n')[0] ?? '')}`
        };
    }
}
function passed(env) {
    const entries = Object.entries(env).filter((entry) => entry[1] !== undefined && !withheld.test(entry[0].toUpperCase()));
    return Object.fromEntries(entries);
}
function read(text, program) {
    const { Username: username, Secret: password } = parse(text);
    if (typeof username !== 'string' || typeof password !== 'string' || username === '' || password === '') {
        throw new Error('it printed no login');
    }
    return { username, password, from: program, ...(username === IDENTITY ? { isIdentityToken: true } : {}) };
}
function parse(text) {
    try {
        return (JSON.parse(text) ?? {});
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./build/packages/core/src/oci/docker-config.js




function keyOf(registry) {
    return registry === 'docker.io' ? 'https://index.docker.io/v1/' : registry;
}
async function readDockerLogin(registry, folder, env) {
    const path = (0,external_node_path_.join)(folder, 'config.json');
    const configuration = await readConfiguration(path);
    const key = keyOf(registry);
    const entry = own(configuration.auths, key);
    const helper = own(configuration.credHelpers, key) ?? configuration.credsStore;
    const isHelped = typeof helper === 'string' && helper !== '';
    const helped = isHelped ? await askHelper(helper, key, { folder, env }) : {};
    if (helped.credentials !== undefined)
        return helped;
    if (typeof entry?.auth === 'string' && entry.auth !== '')
        return { credentials: decode(path, key, entry.auth) };
    const { identitytoken: identity } = entry ?? {};
    if (typeof identity !== 'string' || identity === '')
        return helped;
    return { credentials: { username: IDENTITY, password: identity, from: path, isIdentityToken: true } };
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
    const { protect } = keyring;
    const login = keyring.logins.find((each) => registryHost(each.registry) === registry);
    const docker = login === undefined
        ? await readDockerLogin(registry, keyring.dockerConfig, keyring.env)
        : { credentials: given(login) };
    const credentials = docker.credentials ?? ofToken(registry, keyring);
    if (credentials !== undefined) {
        protect(credentials.password);
        protect(Buffer.from(`${credentials.username}:${credentials.password}`).toString('base64'));
    }
    return { credentials, note: credentials === undefined ? docker.note : undefined, protect };
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

// EXTERNAL MODULE: ./build/packages/core/src/network/tunnel.js + 1 modules
var tunnel = __webpack_require__(6956);
;// CONCATENATED MODULE: ./build/packages/core/src/oci/send-body.js
async function sendBody(sent, body) {
    if (body === undefined || body instanceof Uint8Array)
        return void sent.end(body);
    let answer;
    sent.once('response', (early) => {
        answer = early;
    });
    for await (const part of body()) {
        if (answer !== undefined || sent.destroyed)
            break;
        if (!sent.write(part))
            await untilTaken(sent);
    }
    if (answer === undefined)
        return void sent.end();
    if (answer.closed)
        sent.destroy();
    else
        answer.once('end', () => sent.destroy());
}
async function untilTaken(sent) {
    if (sent.destroyed || !sent.writableNeedDrain)
        return;
    const moments = ['drain', 'response', 'close', 'error'];
    await new Promise((resolve) => {
        const end = () => {
            for (const moment of moments)
                sent.off(moment, end);
            resolve();
        };
        for (const moment of moments)
            sent.once(moment, end);
    });
}

;// CONCATENATED MODULE: ./build/packages/core/src/oci/exchange.js


async function exchange(question, env) {
    const { url, method, headers, signal, body: content, idleMs } = question;
    const request = await (0,tunnel/* clientFor */.$)(url);
    const way = await (0,tunnel/* wayTo */.b)(url, env, signal);
    return new Promise((resolve, reject) => {
        const timeout = idleMs === undefined ? {} : { timeout: idleMs };
        const sent = request(url, { method, headers, signal, ...timeout, ...way }, (body) => {
            const header = (name) => {
                const value = body.headers[name];
                return Array.isArray(value) ? value.join(', ') : value;
            };
            resolve({ status: body.statusCode ?? 0, header, body });
        });
        sent.on('error', reject);
        if (idleMs !== undefined) {
            sent.on('timeout', () => sent.destroy(new Error(`nothing came or went for ${idleMs / 1000} seconds`)));
        }
        sendBody(sent, content).catch((error) => sent.destroy(error));
    });
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
        return {
            found: false,
            refused: true,
            problem: `${problem}${because}`,
            remedy: `${login(registry)}, or push the image first`
        };
    }
    return {
        found: false,
        refused: true,
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





const manifestTypes = [
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
    const reply = await session.ask({ method, path, repository, accept: manifestTypes.join(', ') });
    if ('refused' in reply)
        return explainRefusal(reference, reply, session.known);
    if (reply.status === 200 && method === 'GET')
        return manifest_read(reference, reply).finally(() => reply.body.destroy());
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
    if (type === undefined || manifestTypes.includes(type))
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
async function manifest_read(reference, answer) {
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
        if (typeof mediaType === 'string' && manifestTypes.includes(mediaType))
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
function judgeRealm(registry, realm) {
    const url = (0,server_address/* parseAddress */.or)(realm);
    if (url === undefined || url.username + url.password !== '')
        return undefined;
    const isHere = (0,loopback/* isLoopback */.U)(registry.hostname);
    if ((0,loopback/* isLoopback */.U)(url.hostname) !== isHere)
        return undefined;
    if (url.origin === registry.origin)
        return 'credentials';
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
const patienceToPush = { ...patience, requestMs: 90_000, sessionMs: 3_600_000 };
class NoAnswer extends errors/* Failure */.HR {
}
async function persist(what, asked, asking) {
    for (let attempt = 0;; attempt += 1) {
        const answer = await ask(what, asked, asking);
        const isLast = attempt >= asking.patience.retries || asking.signal.aborted;
        if (answer instanceof NoAnswer) {
            if (isLast)
                throw answer;
        }
        else {
            if (!isStumble(answer.status) || isLast)
                return answer;
            await discard(answer);
        }
        await waitAfter(what, attempt, answer instanceof NoAnswer ? undefined : answer.header('retry-after'), asking);
    }
}
function isStumble(status) {
    return status === 429 || (status >= 500 && status !== 501);
}
async function waitAfter(what, attempt, retryAfter, { patience: { firstWaitMs, longestWaitMs }, signal }) {
    const asked = secondsAsked(retryAfter);
    const wait = Math.max(firstWaitMs * 2 ** attempt, (asked ?? 0) * 1000);
    if (wait > longestWaitMs) {
        throw new errors/* Failure */.HR(`${what} asks to wait ${asked} seconds before the next request; run it again then, or log in where only anonymous requests are limited`);
    }
    const { setTimeout: pause } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8500, 23));
    await pause(wait, undefined, { signal }).catch(() => { });
}
function secondsAsked(header) {
    if (header === undefined)
        return undefined;
    if (/^\d{1,9}$/.test(header))
        return Number(header);
    const date = Date.parse(header);
    return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - Date.now()) / 1000));
}
async function ask(what, asked, asking) {
    const { env, patience, signal } = asking;
    const { isLong = false, ...question } = asked;
    const time = isLong
        ? { signal, idleMs: patience.requestMs }
        : { signal: AbortSignal.any([signal, AbortSignal.timeout(patience.requestMs)]) };
    try {
        return await exchange({ ...question, ...time }, env);
    }
    catch (error) {
        if (error instanceof errors/* Failure */.HR)
            throw error;
        const why = signal.aborted ? `after ${patience.sessionMs / 1000} seconds` : (0,untrusted/* inert */.tJ)((0,errors/* messageOf */.bD)(error));
        return new NoAnswer(`${what}: no answer (${why}); check that the host is right and can be reached, and run it again`);
    }
}

;// CONCATENATED MODULE: ./build/packages/core/src/oci/follow.js






const REDIRECTS = 5;
function isClosed({ status }) {
    return status === 401 || status === 403;
}
async function follow(first, message, following) {
    const { registry, base, authorization, routes, asking } = following;
    const what = `the registry ${registry}`;
    const isRead = message.method === 'GET' || message.method === 'HEAD';
    const kept = isRead ? [301, 302, 303, 307, 308] : [307, 308];
    let url = first;
    for (let redirects = 0; redirects <= REDIRECTS; redirects += 1) {
        const isElsewhere = url.origin !== base.origin;
        const own = authorization === undefined || isElsewhere ? {} : { authorization };
        const to = isElsewhere || base.protocol === 'https:' ? destination(what, url.href, routes).url : url;
        const asked = { ...message, url: to, headers: { 'user-agent': 'slipway', ...message.headers, ...own } };
        const answer = isRead ? await persist(what, asked, asking) : await once(what, asked, asking);
        const location = answer.header('location');
        if (!kept.includes(answer.status) || location === undefined)
            return { ...answer, from: url, isElsewhere };
        await discard(answer);
        url = nextAddress(`${what} redirects`, url, location, base);
    }
    throw new errors/* Failure */.HR(`${what} redirects more than ${REDIRECTS} times; check its address, and tell who runs it`);
}
async function once(what, asked, asking) {
    const answer = await ask(what, asked, asking);
    if (answer instanceof NoAnswer)
        throw answer;
    return answer;
}
function nextAddress(what, from, location, base) {
    const next = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
    const isHere = (0,loopback/* isLoopback */.U)(from.hostname);
    const isPlain = next?.protocol === 'http:' && (isHere || next.origin === base.origin);
    const isGood = next !== undefined &&
        next.username + next.password === '' &&
        (0,loopback/* isLoopback */.U)(next.hostname) === isHere &&
        (next.protocol === 'https:' || isPlain);
    if (isGood)
        return next;
    throw new errors/* Failure */.HR(`${what} to ${(0,untrusted/* quote */.hD)(location)}, which is no https address of another server; tell who runs it`);
}

;// CONCATENATED MODULE: ./build/packages/core/src/oci/said.js


const said_LONGEST = 65_536;
const SHOWN = 300;
async function readSaid(answer) {
    const body = await readBody(answer, said_LONGEST).catch(() => Buffer.alloc(0));
    try {
        const value = JSON.parse(body.toString('utf8'));
        const errors = Array.isArray(value?.errors) ? value.errors : [value];
        return errors.slice(0, 5).flatMap(said_read);
    }
    catch {
        return [];
    }
}
function said_read(error) {
    const { code, message } = (typeof error === 'object' && error !== null ? error : {});
    const said = {
        code: typeof code === 'string' ? code.toUpperCase() : '',
        message: typeof message === 'string' ? message : ''
    };
    return said.code + said.message === '' ? [] : [said];
}
function quoteSaid(said) {
    const text = said.map(({ code, message }) => [code, message].filter((part) => part !== '').join(': ')).join('; ');
    return text === '' ? '' : `, it says "${inert(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text)}"`;
}

;// CONCATENATED MODULE: ./build/packages/core/src/oci/token.js





const BODY = 1_048_576;
async function fetchToken(server, as) {
    const { host, realm, routes, asking } = server;
    const what = `the token server of the registry ${host}`;
    const question = as?.isIdentityToken ? exchanging(server, as.password) : requesting(server, as);
    const plain = realm.protocol === 'http:';
    const url = plain ? question.url : destination(what, question.url.href, routes).url;
    const answer = await persist(what, { ...question, url }, asking);
    if (answer.status >= 400 && answer.status < 500 && answer.status !== 429) {
        return { status: answer.status, said: await readSaid(answer) };
    }
    const token = answer.status === 200 ? tokenIn(await readBody(answer, BODY)) : undefined;
    if (answer.status !== 200)
        await discard(answer);
    if (token !== undefined)
        return token;
    throw new errors/* Failure */.HR(`${what}: expected a token, got status ${answer.status}; run it again, and tell who runs the registry`);
}
function requesting({ realm, service, scopes }, as) {
    const url = new URL(realm);
    if (service !== undefined)
        url.searchParams.set('service', service);
    for (const scope of scopes)
        url.searchParams.append('scope', scope);
    const login = as === undefined ? {} : { authorization: basic(as) };
    return { method: 'GET', url, headers: { 'user-agent': 'slipway', accept: 'application/json', ...login } };
}
function exchanging({ realm, service = '', scopes }, identity) {
    const fields = { grant_type: 'refresh_token', client_id: 'slipway', service, scope: scopes.join(' ') };
    const body = Buffer.from(new URLSearchParams({ ...fields, refresh_token: identity }).toString());
    const type = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(body.length) };
    return { method: 'POST', url: realm, headers: { 'user-agent': 'slipway', accept: 'application/json', ...type }, body };
}
function basic({ username, password }) {
    return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
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

;// CONCATENATED MODULE: ./build/packages/core/src/oci/authorize.js






async function authorize(entry) {
    const { door, challenge, scopes, answer: first, pass: before } = entry;
    let refused = { refused: true, status: first.status, as: before.as, said: await readSaid(first) };
    if (challenge === undefined)
        return refused;
    for (const as of door.identities) {
        const authorization = await authorizationFor(door, challenge, scopes, as);
        if (authorization === undefined)
            continue;
        if (typeof authorization !== 'string') {
            refused = { refused: true, as, ...authorization };
            continue;
        }
        const pass = { authorization, as };
        const answer = await entry.send(pass);
        if (!isClosed(answer))
            return { answer, pass };
        refused = { refused: true, status: answer.status, as, said: await readSaid(answer) };
    }
    return refused;
}
function challengeIn(answer) {
    const challenges = parseChallenges(answer.header('www-authenticate') ?? '');
    const bearer = challenges.find(({ scheme, parameters }) => scheme === 'bearer' && parameters.has('realm'));
    return bearer ?? challenges.find(({ scheme }) => scheme === 'basic');
}
async function authorizationFor({ base, known, routes, asking }, { scheme, parameters }, scopes, as) {
    if (scheme === 'basic')
        return as === undefined || as.isIdentityToken ? undefined : basic(as);
    const realm = parameters.get('realm') ?? '';
    const verdict = judgeRealm(base, realm);
    if (verdict === undefined || (verdict === 'nothing secret' && as !== undefined)) {
        throw new errors/* Failure */.HR(`the registry ${base.host} has its tokens given out at ${(0,untrusted/* quote */.hD)(realm)}, which is not its own host: nothing secret is sent ` +
            'there; check the name of the registry, or use one that gives out its tokens itself');
    }
    const server = { host: base.host, realm: new URL(realm), service: parameters.get('service') };
    const token = await fetchToken({ ...server, scopes, routes, asking }, as);
    if (typeof token !== 'string')
        return token;
    known.protect?.(token);
    return `Bearer ${token}`;
}

;// CONCATENATED MODULE: ./build/packages/core/src/oci/enter.js



function admission(door) {
    const passes = new Map();
    let challenge;
    const keep = (scopes, pass) => {
        for (const key of [scopes.join(' '), ...scopes])
            passes.set(key, pass);
    };
    const passFor = async (scopes) => {
        const known = passes.get(scopes.join(' '));
        const [as] = door.identities;
        if (known !== undefined)
            return known;
        if (!door.isEarly || challenge === undefined)
            return { authorization: undefined, as: undefined };
        const authorization = await authorizationFor(door, challenge, scopes, as);
        if (typeof authorization !== 'string')
            return { authorization: undefined, as: undefined };
        keep(scopes, { authorization, as });
        return { authorization, as };
    };
    return async (scopes, send) => {
        const pass = await passFor(scopes);
        const answer = await send(pass);
        if (!isClosed(answer))
            return answer;
        if (answer.isElsewhere) {
            await discard(answer);
            return { refused: true, status: answer.status, as: undefined, said: [] };
        }
        const wanted = challengeIn(answer);
        if (wanted !== undefined)
            challenge = wanted;
        const isWanted = wanted !== undefined || answer.status === 401;
        const entered = await authorize({ door, challenge: isWanted ? challenge : undefined, answer, pass, scopes, send });
        if ('refused' in entered)
            return entered;
        keep(scopes, entered.pass);
        return entered.answer;
    };
}

;// CONCATENATED MODULE: ./build/packages/core/src/oci/session.js








function openSession(opening) {
    const { registry, env, mayPush = false, anonymous = false, plainHttp = false } = opening;
    const given = opening.patience ?? (mayPush ? patienceToPush : patience);
    const known = anonymous ? { ...opening.known, credentials: undefined, note: undefined } : opening.known;
    const routes = readRoutes(env[routesVariable]);
    const asking = { env, patience: given, signal: AbortSignal.timeout(given.sessionMs) };
    const base = baseAddress(registry, plainHttp);
    const login = known.credentials === undefined ? [] : [known.credentials];
    const identities = mayPush && login.length > 0 ? login : [undefined, ...login];
    const enter = admission({ base, known, identities, routes, asking, isEarly: mayPush });
    const say = (path, scopes, message) => enter(scopes, ({ authorization }) => follow(new URL(path, base), message, { registry, base, authorization, routes, asking }));
    const scopeOf = (repository) => `repository:${repository}:${mayPush ? 'pull,push' : 'pull'}`;
    return {
        registry,
        known,
        retries: given.retries,
        ask: ({ method, path, repository, accept, isLong = false }) => say(path, [scopeOf(repository)], { method, headers: { accept }, isLong }),
        send: ({ method, path, repository, mountFrom, headers, body, size }) => {
            const scopes = [scopeOf(repository), ...(mountFrom === undefined ? [] : [`repository:${mountFrom}:pull`])];
            const content = body === undefined ? {} : { body, isLong: true };
            return say(path, scopes, { method, headers: { 'content-length': String(size), ...headers }, ...content });
        },
        wait: (attempt, retryAfter) => waitAfter(`the registry ${registry}`, attempt, retryAfter, asking),
        locate: ({ from }, location) => nextAddress(`the registry ${registry} leads an upload`, from, location, base)
    };
}
function baseAddress(registry, plainHttp) {
    const host = registry === 'docker.io' ? 'registry-1.docker.io' : registry;
    const url = (0,server_address/* parseAddress */.or)(`https://${host}/v2/`);
    if (url === undefined)
        throw new errors/* Failure */.HR(`${(0,untrusted/* quote */.hD)(registry)} is no host of a registry; write it as in ghcr.io or localhost:5000`);
    return (0,loopback/* isLoopback */.U)(url.hostname) || plainHttp ? new URL(`http://${host}/v2/`) : url;
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

// EXTERNAL MODULE: ./build/packages/core/src/placeholders/fill-input.js
var fill_input = __webpack_require__(5603);
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
    const images = inputs['require-image'].map((image) => (0,fill_input/* fillInput */.C)('require-image', image, values, complaints));
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
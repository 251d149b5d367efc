"use strict";
exports.id = 315;
exports.ids = [315];
exports.modules = {

/***/ 6315:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ keyring),
  H: () => (/* binding */ sessionsOf)
});

// EXTERNAL MODULE: ./build/packages/core/src/oci/credentials.js + 2 modules
var credentials = __webpack_require__(1171);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/packages/core/src/network/routes.js
var network_routes = __webpack_require__(7963);
;// CONCATENATED MODULE: ./build/packages/core/src/oci/keyring.js



function keyringOf(runner, token, logins) {
    const { env, serverUrl, protect } = runner;
    const routes = (0,network_routes/* readRoutes */.Fj)(env[network_routes/* routesVariable */.xV]);
    const dockerConfig = env.DOCKER_CONFIG || (0,external_node_path_.join)(env.HOME || (0,external_node_os_.homedir)(), '.docker');
    return { logins, token, serverUrl, dockerConfig, isRehearsed: (host) => routes.has(host), env, protect };
}

// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/network/loopback.js
var loopback = __webpack_require__(684);
// EXTERNAL MODULE: ./build/packages/core/src/network/server-address.js
var server_address = __webpack_require__(3955);
;// CONCATENATED MODULE: ./build/packages/core/src/oci/challenge.js


const tokens = /\s*,?\s*(?:([\w!#$%&'*+.^`|~-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))|([\w!#$%&'*+.^`|~-]+)(?=\s|,|$))/y;
const LONGEST = 8192;
function parseChallenges(header) {
    const challenges = [];
    const text = header.slice(0, LONGEST);
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

// EXTERNAL MODULE: ./build/packages/core/src/oci/follow.js
var follow = __webpack_require__(4365);
// EXTERNAL MODULE: ./build/packages/core/src/oci/said.js
var said = __webpack_require__(1941);
// EXTERNAL MODULE: ./build/packages/core/src/oci/exchange.js + 1 modules
var exchange = __webpack_require__(1936);
// EXTERNAL MODULE: ./build/packages/core/src/oci/persist.js
var persist = __webpack_require__(6510);
;// CONCATENATED MODULE: ./build/packages/core/src/oci/token.js





const BODY = 1_048_576;
async function fetchToken(server, as) {
    const { host, realm, routes, asking } = server;
    const what = `the token server of the registry ${host}`;
    const question = as?.isIdentityToken ? exchanging(server, as.password) : requesting(server, as);
    const plain = realm.protocol === 'http:';
    const url = plain ? question.url : (0,network_routes/* destination */.j_)(what, question.url.href, routes).url;
    const answer = await (0,persist/* persist */.Zr)(what, { ...question, url }, asking);
    if (answer.status >= 400 && answer.status < 500 && answer.status !== 429) {
        return { status: answer.status, said: await (0,said/* readSaid */.y)(answer) };
    }
    const token = answer.status === 200 ? tokenIn(await (0,exchange/* readBody */.x8)(answer, BODY)) : undefined;
    if (answer.status !== 200)
        await (0,exchange/* discard */.vf)(answer);
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
    let refused = { refused: true, status: first.status, as: before.as, said: await (0,said/* readSaid */.y)(first) };
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
        if (!(0,follow/* isClosed */.Lx)(answer))
            return { answer, pass };
        refused = { refused: true, status: answer.status, as, said: await (0,said/* readSaid */.y)(answer) };
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
        if (!(0,follow/* isClosed */.Lx)(answer))
            return answer;
        if (answer.isElsewhere) {
            await (0,exchange/* discard */.vf)(answer);
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
    const given = opening.patience ?? (mayPush ? persist/* patienceToPush */.dN : persist/* patience */._L);
    const known = anonymous ? { ...opening.known, credentials: undefined, note: undefined } : opening.known;
    const routes = (0,network_routes/* readRoutes */.Fj)(env[network_routes/* routesVariable */.xV]);
    const asking = { env, patience: given, signal: AbortSignal.timeout(given.sessionMs) };
    const base = baseAddress(registry, plainHttp);
    const login = known.credentials === undefined ? [] : [known.credentials];
    const identities = mayPush && login.length > 0 ? login : [undefined, ...login];
    const enter = admission({ base, known, identities, routes, asking, isEarly: mayPush });
    const say = (path, scopes, message) => enter(scopes, ({ authorization }) => (0,follow/* follow */.e6)(new URL(path, base), message, { registry, base, authorization, routes, asking }));
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
        wait: (attempt, retryAfter) => (0,persist/* waitAfter */.Wv)(`the registry ${registry}`, attempt, retryAfter, asking),
        locate: ({ from }, location) => (0,follow/* nextAddress */.MB)(`the registry ${registry} leads an upload`, from, location, base)
    };
}
function baseAddress(registry, plainHttp) {
    const host = registry === 'docker.io' ? 'registry-1.docker.io' : registry;
    const url = (0,server_address/* parseAddress */.or)(`https://${host}/v2/`);
    if (url === undefined)
        throw new errors/* Failure */.HR(`${(0,untrusted/* quote */.hD)(registry)} is no host of a registry; write it as in ghcr.io or localhost:5000`);
    return (0,loopback/* isLoopback */.U)(url.hostname) || plainHttp ? new URL(`http://${host}/v2/`) : url;
}

;// CONCATENATED MODULE: ./build/actions/helm-oci-push/src/sessions.js



function keyring(inputs, runner) {
    const { username, password, registry } = inputs;
    const [first] = registry;
    const logins = username === '' || first === undefined ? [] : [{ registry: first.host, username, password }];
    return keyringOf(runner, inputs.token, logins);
}
const opened = new WeakMap();
function sessionsOf(inputs, runner) {
    const before = opened.get(runner);
    if (before !== undefined)
        return before;
    const keys = keyring(inputs, runner);
    const kept = new Map();
    const keep = (key, open) => {
        const session = kept.get(key) ?? open();
        kept.set(key, session);
        return session;
    };
    const known = (host) => (0,credentials/* findCredentials */.g)(host, keys);
    const common = { env: runner.env, plainHttp: inputs['plain-http'] };
    const mayPush = !inputs['dry-run'];
    const nobody = { credentials: undefined, note: undefined };
    const sessions = {
        known,
        own: (host) => keep(host, async () => openSession({ ...common, registry: host, known: await known(host), mayPush })),
        anonymous: (host) => keep(`${host} as anybody`, async () => openSession({ ...common, registry: host, known: nobody, anonymous: true }))
    };
    opened.set(runner, sessions);
    return sessions;
}


/***/ }),

/***/ 7963:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ readRoutes),
/* harmony export */   j_: () => (/* binding */ destination),
/* harmony export */   xV: () => (/* binding */ routesVariable)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1329);
/* harmony import */ var _loopback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(684);
/* harmony import */ var _server_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3955);




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
        const url = (0,_server_address_js__WEBPACK_IMPORTED_MODULE_3__/* .parseAddress */ .or)(entry.slice(at + 1));
        const good = isHost(host) && !routes.has(host) && url !== undefined && leadsHere(url);
        if (good)
            routes.set(host, url);
        return !good;
    });
    if (wrong.length === 0)
        return routes;
    throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${routesVariable}: expected HOST=http://127.0.0.1:PORT/..., each host once, got ${wrong.map(_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD).join(', ')}; ` +
        'the variable belongs to rehearsals: do not set it elsewhere');
}
function isHost(host) {
    return (0,_server_address_js__WEBPACK_IMPORTED_MODULE_3__/* .parseAddress */ .or)(`https://${host}`)?.host === host;
}
function leadsHere({ protocol, hostname, username, password, search, hash }) {
    return protocol === 'http:' && (0,_loopback_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U)(hostname) && username + password + search + hash === '';
}
function destination(what, address, routes) {
    const asked = (0,_server_address_js__WEBPACK_IMPORTED_MODULE_3__/* .parseAddress */ .or)(address);
    if (asked === undefined || !(0,_server_address_js__WEBPACK_IMPORTED_MODULE_3__/* .isSafe */ .IP)(asked)) {
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what}: expected an https address without credentials, got ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(address)}`);
    }
    const route = routes.get(asked.host);
    if (route === undefined || asked.protocol !== 'https:')
        return { url: asked, host: asked.host };
    const path = route.pathname.replace(/\/$/, '') + asked.pathname;
    return { url: new URL(`${route.origin}${path}${asked.search}`), host: asked.host };
}


/***/ }),

/***/ 1171:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ findCredentials)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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

// EXTERNAL MODULE: ./build/packages/core/src/oci/reference.js
var reference = __webpack_require__(659);
;// CONCATENATED MODULE: ./build/packages/core/src/oci/credentials.js




async function findCredentials(registry, keyring) {
    const { protect } = keyring;
    const login = keyring.logins.find((each) => (0,reference/* registryHost */.U$)(each.registry) === registry);
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


/***/ }),

/***/ 1936:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vf: () => (/* binding */ discard),
  cv: () => (/* binding */ exchange),
  x8: () => (/* binding */ readBody)
});

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


/***/ }),

/***/ 4365:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lx: () => (/* binding */ isClosed),
/* harmony export */   MB: () => (/* binding */ nextAddress),
/* harmony export */   e6: () => (/* binding */ follow)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1329);
/* harmony import */ var _network_loopback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(684);
/* harmony import */ var _network_routes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7963);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1936);
/* harmony import */ var _persist_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6510);






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
        const to = isElsewhere || base.protocol === 'https:' ? (0,_network_routes_js__WEBPACK_IMPORTED_MODULE_3__/* .destination */ .j_)(what, url.href, routes).url : url;
        const asked = { ...message, url: to, headers: { 'user-agent': 'slipway', ...message.headers, ...own } };
        const answer = isRead ? await (0,_persist_js__WEBPACK_IMPORTED_MODULE_5__/* .persist */ .Zr)(what, asked, asking) : await once(what, asked, asking);
        const location = answer.header('location');
        if (!kept.includes(answer.status) || location === undefined)
            return { ...answer, from: url, isElsewhere };
        await (0,_exchange_js__WEBPACK_IMPORTED_MODULE_4__/* .discard */ .vf)(answer);
        url = nextAddress(`${what} redirects`, url, location, base);
    }
    throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what} redirects more than ${REDIRECTS} times; check its address, and tell who runs it`);
}
async function once(what, asked, asking) {
    const answer = await (0,_persist_js__WEBPACK_IMPORTED_MODULE_5__/* .ask */ .kA)(what, asked, asking);
    if (answer instanceof _persist_js__WEBPACK_IMPORTED_MODULE_5__/* .NoAnswer */ .W_)
        throw answer;
    return answer;
}
function nextAddress(what, from, location, base) {
    const next = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
    const isHere = (0,_network_loopback_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U)(from.hostname);
    const isPlain = next?.protocol === 'http:' && (isHere || next.origin === base.origin);
    const isGood = next !== undefined &&
        next.username + next.password === '' &&
        (0,_network_loopback_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U)(next.hostname) === isHere &&
        (next.protocol === 'https:' || isPlain);
    if (isGood)
        return next;
    throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what} to ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(location)}, which is no https address of another server; tell who runs it`);
}


/***/ }),

/***/ 6510:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lz: () => (/* binding */ isStumble),
/* harmony export */   W_: () => (/* binding */ NoAnswer),
/* harmony export */   Wv: () => (/* binding */ waitAfter),
/* harmony export */   Zr: () => (/* binding */ persist),
/* harmony export */   _L: () => (/* binding */ patience),
/* harmony export */   dN: () => (/* binding */ patienceToPush),
/* harmony export */   kA: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1329);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1936);



const patience = {
    requestMs: 30_000,
    sessionMs: 300_000,
    retries: 3,
    firstWaitMs: 500,
    longestWaitMs: 60_000
};
const patienceToPush = { ...patience, requestMs: 90_000, sessionMs: 3_600_000 };
class NoAnswer extends _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR {
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
            await (0,_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .discard */ .vf)(answer);
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
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what} asks to wait ${asked} seconds before the next request; run it again then, or log in where only anonymous requests are limited`);
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
        return await (0,_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .exchange */ .cv)({ ...question, ...time }, env);
    }
    catch (error) {
        if (error instanceof _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
            throw error;
        const why = signal.aborted ? `after ${patience.sessionMs / 1000} seconds` : (0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)((0,_action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error));
        return new NoAnswer(`${what}: no answer (${why}); check that the host is right and can be reached, and run it again`);
    }
}


/***/ }),

/***/ 1941:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ quoteSaid),
/* harmony export */   y: () => (/* binding */ readSaid)
/* harmony export */ });
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1329);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1936);


const LONGEST = 65_536;
const SHOWN = 300;
async function readSaid(answer) {
    const body = await (0,_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .readBody */ .x8)(answer, LONGEST).catch(() => Buffer.alloc(0));
    try {
        const value = JSON.parse(body.toString('utf8'));
        const errors = Array.isArray(value?.errors) ? value.errors : [value];
        return errors.slice(0, 5).flatMap(read);
    }
    catch {
        return [];
    }
}
function read(error) {
    const { code, message } = (typeof error === 'object' && error !== null ? error : {});
    const said = {
        code: typeof code === 'string' ? code.toUpperCase() : '',
        message: typeof message === 'string' ? message : ''
    };
    return said.code + said.message === '' ? [] : [said];
}
function quoteSaid(said) {
    const text = said.map(({ code, message }) => [code, message].filter((part) => part !== '').join(': ')).join('; ');
    return text === '' ? '' : `, it says "${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text)}"`;
}


/***/ })

};
;
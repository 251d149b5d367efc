/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 4012:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   P_: () => (/* binding */ Refusal),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   cJ: () => (/* binding */ Cancelled)
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8344);

class Refusal extends Error {
    complaints;
    constructor(complaints) {
        super(complaints.map(_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .sayComplaint */ .Lv).join('\n'));
        this.complaints = complaints;
    }
}
class Failure extends Error {
}
class Cancelled extends Error {
    constructor() {
        super('cancelled: nothing more was started; run it again to go on where it stopped');
    }
}
const DEPTH = 5;
function describe(thrown, depth) {
    if (!(thrown instanceof Error))
        return `an unexpected value was thrown: ${String(thrown)}`;
    const known = thrown instanceof Refusal || thrown instanceof Failure || thrown instanceof Cancelled;
    const own = known ? thrown.message : `${thrown.name}: ${thrown.message}`;
    const causes = thrown instanceof AggregateError ? thrown.errors : thrown.cause === undefined ? [] : [thrown.cause];
    const shown = depth > 0 ? causes.slice(0, DEPTH) : [];
    return [own, ...shown.map((cause) => `caused by ${describe(cause, depth - 1)}`)].join('\n');
}
function messageOf(thrown) {
    try {
        return describe(thrown, DEPTH);
    }
    catch {
        return 'an unexpected value was thrown, which cannot even be shown';
    }
}


/***/ }),

/***/ 8344:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ sayComplaint),
/* harmony export */   TR: () => (/* binding */ refuse)
/* harmony export */ });
/* unused harmony exports proceed, nothingToDo */
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1329);

function sayComplaint({ place, problem, remedy }) {
    return (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(`${place}: ${problem}; ${remedy}`);
}
function proceed(steps, outputs, reason) {
    const conflicts = steps.filter((step) => step.state === 'conflict');
    if (conflicts.length === 0)
        return { verdict: 'proceed', steps, outputs, ...(reason === undefined ? {} : { reason }) };
    const complaints = conflicts.map((step) => ({
        place: step.description,
        problem: step.reason ?? 'something else is there already',
        remedy: 'what is published is never moved or overwritten: release the next version'
    }));
    return { verdict: 'refused', complaints, steps, outputs };
}
function nothingToDo(reason, outputs) {
    return { verdict: 'nothing-to-do', reason, steps: [], outputs };
}
function refuse(complaints, outputs) {
    return { verdict: 'refused', complaints, steps: [], outputs };
}


/***/ }),

/***/ 1329:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fl: () => (/* binding */ codeMarkdown),
/* harmony export */   ft: () => (/* binding */ literalMarkdown),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   tJ: () => (/* binding */ inert),
/* harmony export */   wi: () => (/* binding */ inertLines)
/* harmony export */ });
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const plain = /^[ -~]*$/;
const named = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function visible(character) {
    const hex = (character.codePointAt(0) ?? 0).toString(16);
    return named[character] ?? (hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`);
}
function inert(text) {
    const shown = plain.test(text) ? text : text.replace(invisible, visible);
    if (!shown.includes('::') && !shown.includes('##['))
        return shown;
    return shown.replace(/:(?=:)/g, ':\\').replaceAll('##[', '##\\[');
}
function inertLines(text) {
    return text.split(/\r\n|\n|\r/).map(inert);
}
const QUOTED = 200;
function quote(text) {
    const shown = inert(text.slice(0, QUOTED)).replaceAll('"', '\\"');
    return text.length > QUOTED ? `"${shown}…" (${text.length} characters)` : `"${shown}"`;
}
function literalMarkdown(text) {
    return inert(text)
        .replace(/[!-,:-@[-`{-~]/g, (sign) => {
        const reference = `&#${sign.charCodeAt(0)};`;
        return sign === '@' || sign === '#' || sign === ':' ? `${reference}&#8203;` : reference;
    })
        .replace(/\b(GH-|www\.)(?=\w)/gi, '$1&#8203;')
        .replace(/^[-\d]/, (first) => `&#${first.charCodeAt(0)};`);
}
function codeMarkdown(text) {
    return `<code>${inert(text).replace(/[!-,:-@[-`{-~]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</code>`;
}


/***/ }),

/***/ 2713:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ capture)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4012);

const LIMIT = 268_435_456;
const running = new Set();
function killAll() {
    for (const child of running)
        child.kill();
}
function captured(exitCode, out, err) {
    const bytes = Buffer.concat(out);
    return {
        exitCode,
        bytes,
        get stdout() {
            return bytes.toString();
        },
        stderr: Buffer.concat(err).toString()
    };
}
function roomIn(stream) {
    return new Promise((resolve) => {
        const done = () => {
            stream.off('drain', done);
            stream.off('close', done);
            resolve();
        };
        stream.on('drain', done);
        stream.on('close', done);
    });
}
async function feed(stream, input) {
    for (const part of input) {
        if (!stream.write(part) && !stream.destroyed)
            await roomIn(stream);
        if (stream.destroyed)
            return;
    }
    stream.end();
}
async function start(program, args, { env, cwd, input }) {
    const { spawn } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1421, 23));
    const stdin = input === undefined ? 'ignore' : 'pipe';
    const child = spawn(program, args, { env, cwd, shell: false, windowsHide: true, stdio: [stdin, 'pipe', 'pipe'] });
    if (input !== undefined && child.stdin !== null) {
        child.stdin.on('error', () => { });
        feed(child.stdin, input).catch(() => child.kill());
    }
    return child;
}
async function capture(program, args, how) {
    const child = await start(program, args, how);
    if (running.size === 0)
        process.once('exit', killAll);
    running.add(child);
    const out = [];
    const err = [];
    let size = 0;
    for (const [stream, parts] of [
        [child.stdout, out],
        [child.stderr, err]
    ]) {
        stream?.on('data', (data) => {
            parts.push(data);
            size += data.length;
            if (size > LIMIT)
                child.kill('SIGKILL');
        });
    }
    const timer = how.limitMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), how.limitMs);
    return new Promise((resolve, reject) => {
        child.on('error', (cause) => {
            clearTimeout(timer);
            reject(new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${program} cannot be started: install it on the runner`, { cause }));
        });
        child.on('close', (exitCode, signal) => {
            clearTimeout(timer);
            running.delete(child);
            if (running.size === 0)
                process.off('exit', killAll);
            if (size > LIMIT)
                reject(new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${program} said more than ${LIMIT} bytes: narrow what it is asked`));
            else if (exitCode === null)
                reject(new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${program} was killed by ${signal}: run it again`));
            else
                resolve(captured(exitCode, out, err));
        });
    });
}


/***/ }),

/***/ 1528:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ openCleanRoom),
/* harmony export */   a7: () => (/* binding */ passedVariables),
/* harmony export */   tv: () => (/* binding */ gitFailure)
/* harmony export */ });
/* unused harmony exports buildRoom, writeInRoom, roomIn */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1329);
/* harmony import */ var _capture_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2713);






const passedVariables = [
    'PATH',
    'TMPDIR',
    'TEMP',
    'TMP',
    'SystemRoot',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'GIT_SSL_CAINFO',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'ALL_PROXY',
    'NO_PROXY',
    'http_proxy',
    'https_proxy',
    'all_proxy',
    'no_proxy'
];
const SETTINGS = [
    ['core.hooksPath', node_os__WEBPACK_IMPORTED_MODULE_1__.devNull],
    ['core.fsmonitor', 'false'],
    ['core.fsync', 'none'],
    ['core.commitGraph', 'false'],
    ['credential.helper', ''],
    ['http.lowSpeedLimit', '1'],
    ['http.lowSpeedTime', '60']
];
function environment(room, { settings = [], protocol = '', objects }) {
    const env = {};
    for (const name of passedVariables) {
        const value = process.env[name];
        if (value !== undefined)
            env[name] = value;
    }
    for (const [index, [key, value]] of [...SETTINGS, ...settings].entries()) {
        env[`GIT_CONFIG_KEY_${index}`] = key;
        env[`GIT_CONFIG_VALUE_${index}`] = value;
        env.GIT_CONFIG_COUNT = `${index + 1}`;
    }
    if (objects !== undefined)
        env.GIT_ALTERNATE_OBJECT_DIRECTORIES = objects;
    return {
        ...env,
        GIT_DIR: room,
        HOME: room,
        LC_ALL: 'C',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: node_os__WEBPACK_IMPORTED_MODULE_1__.devNull,
        GIT_ALLOW_PROTOCOL: protocol === '' ? 'none' : protocol,
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_LAZY_FETCH: '1',
        GIT_NO_REPLACE_OBJECTS: '1'
    };
}
function removeRoom(room) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(room, 'HEAD'));
        for (const folder of ['objects', 'refs', ''])
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(room, folder));
    }
    catch {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(room, { recursive: true, force: true });
    }
}
function buildRoom() {
    const room = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'slipway-git-'));
    process.once('exit', () => removeRoom(room));
    for (const folder of ['objects', 'refs'])
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(room, folder));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(room, 'HEAD'), 'ref: refs/heads/none\n');
    return room;
}
function writeInRoom(room, file, text) {
    writeFileSync(join(room, file), text);
}
function roomIn(folder) {
    return {
        git: (args, more = {}) => (0,_capture_js__WEBPACK_IMPORTED_MODULE_5__/* .capture */ .F)('git', args, { env: environment(folder, more), cwd: folder, input: more.input })
    };
}
let built;
function openCleanRoom() {
    built ??= buildRoom();
    return roomIn(built);
}
const SHOWN = 5;
function gitFailure(what, { exitCode, stderr }, remedy) {
    const said = (0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .inertLines */ .wi)(stderr.trimEnd()).slice(-SHOWN).join('\n  ');
    return new _action_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(`${what}: git ended with status ${exitCode}; ${remedy}\n  ${said}`);
}


/***/ }),

/***/ 3910:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ Incomplete),
/* harmony export */   s: () => (/* binding */ RANGE_LIMIT)
/* harmony export */ });
const RANGE_LIMIT = 5000;
class Incomplete extends Error {
}


/***/ }),

/***/ 684:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
const names = new Set(['127.0.0.1', 'localhost', 'localhost.', '[::1]']);
function isLoopback(hostname) {
    return names.has(hostname);
}


/***/ }),

/***/ 9606:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  w: () => (/* binding */ sendRequest)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __nccwpck_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/network/loopback.js
var loopback = __nccwpck_require__(684);
// EXTERNAL MODULE: ./build/packages/core/src/network/server-address.js
var server_address = __nccwpck_require__(3955);
;// CONCATENATED MODULE: ./build/packages/core/src/network/proxy.js


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

;// CONCATENATED MODULE: ./build/packages/core/src/network/tunnel.js


async function clientFor({ protocol }) {
    return protocol === 'https:' ? (await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 23))).request : (await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 23))).request;
}
function noTunnel({ host }, status, target) {
    const message = `the proxy ${host} answers ${status} to CONNECT ${target}`;
    if (status < 400 || status >= 500)
        return new Error(message);
    return new errors/* Failure */.HR(`${message}; have it let this host through, or name the host in no_proxy`);
}
async function tunnel(proxy, { hostname, port }, signal) {
    const target = `${hostname}:${port === '' ? 443 : port}`;
    const [request, { connect }] = await Promise.all([clientFor(proxy), Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1692, 23))]);
    const user = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
    const login = user === ':' ? {} : { 'proxy-authorization': `Basic ${Buffer.from(user).toString('base64')}` };
    const address = new URL(proxy.origin);
    const socket = await new Promise((resolve, reject) => {
        const headers = { host: target, ...login };
        const options = { method: 'CONNECT', path: target, headers, agent: false, ...(signal && { signal }) };
        const asked = request(address, options);
        asked.on('connect', (answer, connection) => {
            if (answer.statusCode === 200)
                return resolve(connection);
            connection.destroy();
            reject(noTunnel(address, answer.statusCode ?? 0, target));
        });
        asked.on('error', reject);
        asked.end();
    });
    return () => connect({ socket, servername: hostname });
}
async function wayTo(url, env, signal) {
    const proxy = url.protocol === 'https:' ? proxyFor(url, env) : undefined;
    return proxy === undefined ? {} : { createConnection: await tunnel(proxy, url, signal), defaultPort: 443 };
}

;// CONCATENATED MODULE: ./build/packages/core/src/network/node-http.js

const STALLED_MS = 60_000;
const LIMIT = 268_435_456;
async function readAll(answer, longest) {
    const parts = [];
    let size = 0;
    for await (const part of answer) {
        size += part.length;
        if (size > longest)
            throw new Error(`the answer is longer than ${longest} bytes`);
        parts.push(part);
    }
    return Buffer.concat(parts);
}
async function sendRequest(wish) {
    const { method, url, headers, body, signal, longest = LIMIT, env = {} } = wish;
    const address = new URL(url);
    const [request, way] = await Promise.all([clientFor(address), wayTo(address, env, signal)]);
    const answer = await new Promise((resolve, reject) => {
        const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
        const options = { method, headers: { ...headers, ...length }, timeout: STALLED_MS, ...way };
        const sent = request(url, signal === undefined ? options : { ...options, signal }, resolve);
        sent.on('timeout', () => sent.destroy(new Error(`no word from the server for ${STALLED_MS / 1000} seconds`)));
        sent.on('error', reject);
        sent.end(body);
    });
    return { status: answer.statusCode ?? 0, headers: answer.headers, body: await readAll(answer, longest) };
}


/***/ }),

/***/ 3955:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   aD: () => (/* binding */ serverAddress),
/* harmony export */   or: () => (/* binding */ parseAddress)
/* harmony export */ });
/* unused harmony export isSafe */
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1329);
/* harmony import */ var _loopback_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(684);



function parseAddress(address) {
    try {
        return new URL(address);
    }
    catch {
        return undefined;
    }
}
function isSafe({ protocol, hostname, username, password }) {
    const safe = protocol === 'https:' || (protocol === 'http:' && (0,_loopback_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U)(hostname));
    return safe && username === '' && password === '';
}
function serverAddress(variable, address, also = []) {
    const url = parseAddress(address);
    const bare = url?.username === '' && url.password === '';
    if (url !== undefined && (isSafe(url) || (bare && also.includes(url.protocol))))
        return url;
    throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${variable}: expected an https address without credentials, got ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(address)}`);
}


/***/ }),

/***/ 6100:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HQ: () => (/* binding */ bumpBetween),
/* harmony export */   iP: () => (/* binding */ changeBumps),
/* harmony export */   nL: () => (/* binding */ greaterBump),
/* harmony export */   xl: () => (/* binding */ raise)
/* harmony export */ });
/* harmony import */ var _version_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3076);
/* harmony import */ var _version_next_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(362);


const changeBumps = ['none', 'patch', 'minor', 'major'];
function bumpBetween(previous, version) {
    if (previous === undefined) {
        if (version.patch !== '0')
            return 'patch';
        return version.minor === '0' ? 'major' : 'minor';
    }
    const found = (0,_version_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .difference */ .iv)(previous, version);
    return found === 'build' || found === 'none' ? undefined : found;
}
function greaterBump(a, b) {
    return changeBumps.indexOf(a) >= changeBumps.indexOf(b) ? a : b;
}
function raise(version, bump) {
    if (bump === 'none')
        return undefined;
    if (bump === 'patch')
        return (0,_version_next_js__WEBPACK_IMPORTED_MODULE_1__/* .nextPatch */ .W7)(version);
    if (bump === 'minor' || version.major === '0')
        return (0,_version_next_js__WEBPACK_IMPORTED_MODULE_1__/* .nextMinor */ .HV)(version);
    return (0,_version_next_js__WEBPACK_IMPORTED_MODULE_1__/* .nextMajor */ .tE)(version);
}


/***/ }),

/***/ 8293:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ bumpOfType),
/* harmony export */   X: () => (/* binding */ readCommitTypes)
/* harmony export */ });
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1329);
/* harmony import */ var _bump_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6100);


const usualTypes = new Map([
    ['feat', 'minor'],
    ['fix', 'patch'],
    ['perf', 'patch'],
    ['revert', 'patch']
]);
function readCommitTypes(lines) {
    const types = new Map(usualTypes);
    for (const [type, text] of lines) {
        const bump = _bump_js__WEBPACK_IMPORTED_MODULE_1__/* .changeBumps */ .iP.find((known) => known === text);
        if (bump === undefined)
            throw new Error(`${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(type)}: expected one of ${_bump_js__WEBPACK_IMPORTED_MODULE_1__/* .changeBumps */ .iP.join(', ')}, got ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}`);
        types.set(type.toLowerCase(), bump);
    }
    return types;
}
function bumpOfType(type, types) {
    return types.get(type?.toLowerCase() ?? '*') ?? types.get('*') ?? 'none';
}


/***/ }),

/***/ 3076:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S$: () => (/* binding */ compareNumbers),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   iv: () => (/* binding */ difference)
/* harmony export */ });
function compareVersions(a, b, order = 'semver') {
    return (compareNumbers(a.major, b.major) ||
        compareNumbers(a.minor, b.minor) ||
        compareNumbers(a.patch, b.patch) ||
        comparePrereleases(a.prerelease, b.prerelease, order));
}
function difference(a, b) {
    if (a.major !== b.major)
        return 'major';
    if (a.minor !== b.minor)
        return 'minor';
    if (a.patch !== b.patch)
        return 'patch';
    if (a.prerelease.join('.') !== b.prerelease.join('.'))
        return 'prerelease';
    return a.build.join('.') === b.build.join('.') ? 'none' : 'build';
}
function compareNumbers(a, b) {
    if (a.length !== b.length)
        return a.length < b.length ? -1 : 1;
    return compareText(a, b);
}
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
function comparePrereleases(a, b, order) {
    if (a.length === 0)
        return b.length === 0 ? 0 : 1;
    if (b.length === 0)
        return -1;
    const compareIdentifiers = order === 'semver' ? compareBySpecification : compareBySuffix;
    for (const [index, left] of a.entries()) {
        const right = b[index];
        if (right === undefined)
            return 1;
        const sign = compareIdentifiers(left, right);
        if (sign !== 0)
            return sign;
    }
    return a.length === b.length ? 0 : -1;
}
const digits = /^[0-9]+$/;
function compareBySpecification(a, b) {
    const [numericA, numericB] = [digits.test(a), digits.test(b)];
    if (numericA && numericB)
        return compareNumbers(a, b);
    if (numericA !== numericB)
        return numericA ? -1 : 1;
    return compareText(a, b);
}
function compareBySuffix(a, b) {
    if (digits.test(a) || digits.test(b))
        return compareBySpecification(a, b);
    const [left, right] = [splitSuffix(a), splitSuffix(b)];
    return compareText(left.stem, right.stem) || compareNumbers(left.number, right.number) || compareText(a, b);
}
function splitSuffix(identifier) {
    let start = identifier.length;
    while (start > 0 && digits.test(identifier.charAt(start - 1)))
        start -= 1;
    const suffix = identifier.slice(start);
    return { stem: identifier.slice(0, start), number: suffix === '' ? '' : suffix.replace(/^0+(?=[0-9])/, '') };
}


/***/ }),

/***/ 362:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ nextPrerelease),
/* harmony export */   HV: () => (/* binding */ nextMinor),
/* harmony export */   W7: () => (/* binding */ nextPatch),
/* harmony export */   tE: () => (/* binding */ nextMajor)
/* harmony export */ });
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3076);

function nextPatch(version) {
    const { major, minor, patch } = version;
    return release(major, minor, version.prerelease.length > 0 ? patch : increment(patch));
}
function nextMinor(version) {
    const { major, minor, patch } = version;
    const pending = version.prerelease.length > 0 && patch === '0';
    return release(major, pending ? minor : increment(minor), '0');
}
function nextMajor(version) {
    const { major, minor, patch } = version;
    const pending = version.prerelease.length > 0 && minor === '0' && patch === '0';
    return release(pending ? major : increment(major), '0', '0');
}
function nextPrerelease(version, order = 'semver', identifier = 'rc') {
    const last = version.prerelease.at(-1);
    if (last === undefined)
        return { ...nextPatch(version), prerelease: [identifier, '1'] };
    const others = version.prerelease.slice(0, -1);
    const counted = { ...version, prerelease: [...others, countOn(last)], build: [] };
    if ((0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(counted, version, order) > 0)
        return counted;
    return { ...version, prerelease: [...version.prerelease, '1'], build: [] };
}
function countOn(identifier) {
    let start = identifier.length;
    while (start > 0 && /[0-9]/.test(identifier.charAt(start - 1)))
        start -= 1;
    const digits = identifier.slice(start);
    if (digits === '')
        return identifier;
    return identifier.slice(0, start) + increment(digits).padStart(digits.length, '0');
}
function release(major, minor, patch) {
    return { major, minor, patch, prerelease: [], build: [] };
}
function increment(number) {
    return String(BigInt(number) + 1n);
}


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = require("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = require("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = require("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = require("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = require("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = require("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = require("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = require("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = require("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = require("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = require("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = require("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = require("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = require("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = require("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = require("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = require("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = require("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = require("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = require("stream");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = require("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = require("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = require("util");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __nccwpck_require__(4012);
;// CONCATENATED MODULE: ./build/packages/core/src/action/effect.js

const effectNames = (/* unused pure expression or super */ null && ([
    'begin undo journal',
    'add to undo journal',
    'write file',
    'create file',
    'end undo journal',
    'put file back',
    'create blob',
    'create tree',
    'create commit',
    'create branch',
    'move branch',
    'delete branch',
    'push branch',
    'create tag object',
    'push tags',
    'write freeze',
    'delete freeze',
    'open pull request',
    'update pull request',
    'close pull request',
    'comment on pull request',
    'add labels',
    'add assignees',
    'request reviewers',
    'set milestone',
    'create ruleset',
    'update ruleset',
    'delete ruleset',
    'lock branch',
    'unlock branch',
    'protect branch',
    'unprotect branch',
    'open issue',
    'update issue',
    'close issue',
    'comment on issue',
    'pin issue',
    'unpin issue',
    'set variable',
    'set status',
    'write archive',
    'upload blob',
    'mount blob',
    'push manifest',
    'sign',
    'create release',
    'update release',
    'publish release',
    'upload asset',
    'delete asset'
]));
const endings = (/* unused pure expression or super */ null && (['put file back', 'end undo journal']));
let gate = 'shut';
function openEffects() {
    if (gate === 'shut')
        gate = 'open';
}
function cancelEffects() {
    gate = gate === 'open' || gate === 'ending' ? 'ending' : 'cancelled';
}
function watcher() {
    return globalThis[Symbol.for('slipway.effects')];
}
function effect(name, work) {
    if (gate === 'cancelled' || (gate === 'ending' && !endings.includes(name)))
        throw new Cancelled();
    if (gate === 'shut')
        throw new Error(`${name}: no plan is being carried out; this is a mistake in the action`);
    const watch = watcher();
    watch?.({ name, moment: 'begin' });
    const result = work();
    if (watch === undefined)
        return result;
    if (result instanceof Promise) {
        return result.then((value) => {
            watch({ name, moment: 'end' });
            return value;
        });
    }
    watch({ name, moment: 'end' });
    return result;
}

;// CONCATENATED MODULE: ./build/packages/core/src/action/cancellation.js


const GRACE_MS = 4000;
function rejectable() {
    let reject = () => { };
    const promise = new Promise((_, rejectIt) => {
        reject = rejectIt;
    });
    promise.catch(() => { });
    return { promise, reject };
}
function watchCancellation(graceMs = GRACE_MS) {
    let cancelled = false;
    const now = rejectable();
    const later = rejectable();
    const stop = (problem) => {
        now.reject(problem);
        later.reject(problem);
    };
    const cancel = () => {
        if (!cancelled)
            setTimeout(later.reject, graceMs, new errors/* Cancelled */.cJ());
        cancelled = true;
        cancelEffects();
        now.reject(new errors/* Cancelled */.cJ());
    };
    process.on('SIGINT', cancel);
    process.on('SIGTERM', cancel);
    process.on('uncaughtException', stop);
    process.once('beforeExit', () => stop(new Error('the action stopped without an outcome; this is a mistake in it')));
    return { requested: () => cancelled, atOnce: now.promise, overdue: later.promise };
}

// EXTERNAL MODULE: ./build/packages/core/src/action/plan.js
var action_plan = __nccwpck_require__(8344);
;// CONCATENATED MODULE: ./build/packages/core/src/action/carry-out.js



function marked(steps, progress) {
    return steps.map((step) => ({ step, progress: progress(step) }));
}
function refusal(action, plan, complaints) {
    const steps = marked(plan.steps, ({ state }) => (state === 'pending' ? 'not reached' : state));
    const reason = complaints.map(action_plan/* sayComplaint */.Lv).join('\n');
    return { action, outcome: 'refused', reason, complaints, steps, outputs: plan.outputs, warnings: plan.warnings ?? [] };
}
function unexpected({ expected, hash }) {
    return {
        place: 'expect-plan',
        problem: `the plan of this run has the hash ${hash}, not the expected one`,
        remedy: `what the plan was made from has changed since ${expected.slice(0, 12)} was agreed on: look at the new plan (dry-run: true) and pass its plan-hash`
    };
}
async function attempt(step, order) {
    let came = {};
    try {
        order.log.line(step.description);
        const work = order.apply(step.operation).then((outputs) => {
            came = outputs;
            return order.verify(step.operation, outputs);
        });
        await Promise.race([work, order.overdue]);
        return { came, problem: undefined };
    }
    catch (thrown) {
        return { came, problem: thrown ?? new Error('nothing was thrown') };
    }
}
async function applySteps(steps, order) {
    const came = [];
    let outputs = {};
    let problem;
    openEffects();
    for (const step of steps) {
        if (problem === undefined && order.cancelled())
            problem = new errors/* Cancelled */.cJ();
        if (step.state !== 'pending' || problem !== undefined) {
            came.push({ step, progress: step.state === 'pending' ? 'not reached' : step.state });
            continue;
        }
        const ended = await attempt(step, order);
        problem = ended.problem;
        outputs = { ...outputs, ...ended.came };
        came.push({ step, progress: problem === undefined ? 'done' : 'failed' });
    }
    return { came, problem, outputs };
}
async function execute(plan, order) {
    const { came, problem, outputs: late } = await applySteps(plan.steps, order);
    const outputs = { ...plan.outputs, ...late };
    if (problem === undefined)
        return { outcome: 'done', reason: plan.reason ?? '', steps: came, outputs };
    if (problem instanceof errors/* Refusal */.P_ && !came.some(({ progress }) => progress === 'done')) {
        return {
            outcome: 'refused',
            reason: problem.message,
            steps: came,
            outputs,
            complaints: problem.complaints
        };
    }
    const count = (progress) => came.filter((step) => step.progress === progress).length;
    const all = count('done') + count('failed') + count('not reached');
    const how = `${count('done')} of ${all} operations were done; one that failed may have had its effect all the same; run it again to go on where it stopped`;
    return { outcome: 'failed', reason: `${(0,errors/* messageOf */.bD)(problem)}\n${how}`, steps: came, outputs };
}
function rehearse(plan, log) {
    for (const step of plan.steps)
        if (step.state === 'pending')
            log.line(`would ${step.description}`);
    const steps = marked(plan.steps, ({ state }) => (state === 'pending' ? 'planned' : state));
    return { outcome: 'planned', reason: plan.reason ?? '', steps };
}
async function carryOut(plan, order) {
    const { action, dryRun, expected, hash, log } = order;
    const { outputs, warnings = [], reason = '', steps } = plan;
    const told = { action, complaints: [], outputs, warnings };
    const used = (lines) => (lines === undefined ? {} : { usage: lines });
    if (plan.verdict === 'refused')
        return refusal(action, plan, plan.complaints ?? []);
    if (steps.some(({ state }) => state === 'conflict'))
        throw new Error('a plan with a conflict must be a refusal');
    if (!dryRun && expected !== '' && expected !== hash)
        return refusal(action, plan, [unexpected(order)]);
    if (plan.verdict === 'nothing-to-do')
        return { ...told, outcome: 'nothing-to-do', reason, steps: [] };
    if (steps.length === 0)
        return { ...told, outcome: 'done', reason, steps: [] };
    const isAlreadyDone = steps.every(({ state, aside }) => aside || state === 'satisfied');
    const came = dryRun ? rehearse(plan, log) : await execute(plan, order);
    const held = came.outcome === 'done' || came.outcome === 'planned';
    const outcome = isAlreadyDone && held ? 'already-done' : came.outcome;
    if (outcome === 'planned')
        return { ...told, ...came, outcome, ...used(plan.byHand) };
    return { ...told, ...came, outcome, ...(outcome === 'failed' || outcome === 'refused' ? {} : used(plan.usage)) };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./build/packages/core/src/action/commands.js
const EOL = process.platform === 'win32' ? '\r\n' : '\n';
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
function commands_command(name, properties, message) {
    const listed = Object.entries(properties).filter(([, value]) => value !== '');
    const text = listed.map(([key, value]) => `${key}=${escapeProperty(value)}`).join(',');
    const space = Object.keys(properties).length > 0 ? ' ' : '';
    return `::${name}${space}${text}::${escapeData(message)}${EOL}`;
}
function annotation(level, message, place = {}) {
    if (Object.keys(place).length === 0)
        return commands_command(level, {}, message);
    const order = ['title', 'file', 'line', 'endLine', 'col', 'endColumn'];
    const properties = order.map((key) => [key, `${place[key] || ''}`]);
    return commands_command(level, Object.fromEntries(properties), message);
}
function mask(secret) {
    return commands_command('add-mask', {}, secret);
}

// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __nccwpck_require__(1329);
;// CONCATENATED MODULE: ./build/packages/core/src/action/log.js



const WAIT_MS = 5;
function writeOut(text) {
    let rest = Buffer.from(text);
    while (rest.length > 0) {
        try {
            rest = rest.subarray((0,external_node_fs_.writeSync)(1, rest));
        }
        catch (error) {
            if (error.code !== 'EAGAIN')
                throw error;
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MS);
        }
    }
}
function openLog(redactor, write = writeOut) {
    return {
        line: (text) => write(`${(0,untrusted/* inert */.tJ)(redactor.redact(text))}${EOL}`),
        annotate: (level, text, place) => write(annotation(level, (0,untrusted/* inertLines */.wi)(redactor.redact(text)).join('\n'), place)),
        mask: (secret) => {
            for (const line of new Set([secret, ...secret.split(/[\r\n]+/)]))
                if (line !== '')
                    write(mask(line));
        },
        raw: write
    };
}

;// CONCATENATED MODULE: ./build/packages/core/src/action/file-commands.js


function delimiterFor(value) {
    const draw = () => Math.random().toString(16).slice(2).padEnd(12, '0');
    let delimiter = '';
    do
        delimiter = `ghadelimiter_${draw()}-${draw()}`;
    while (value.includes(delimiter));
    return delimiter;
}
function keyValue(name, value) {
    const delimiter = delimiterFor(`${name}${value}`);
    return `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}${EOL}`;
}
function append(variable, file, text) {
    try {
        const descriptor = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_APPEND | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        try {
            (0,external_node_fs_.writeFileSync)(descriptor, text);
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
    }
    catch (cause) {
        const { code } = cause;
        throw new Error(`${variable} names ${file}, which cannot be written (${code}): run this under a GitHub Actions runner, or unset ${variable}`, { cause });
    }
}
function setOutputs(env, outputs) {
    const file = env.GITHUB_OUTPUT;
    if (!file)
        return outputs.map(([name, value]) => `${EOL}${commands_command('set-output', { name }, value)}`).join('');
    append('GITHUB_OUTPUT', file, outputs.map(([name, value]) => keyValue(name, value)).join(''));
    return '';
}
function saveState(env, name, value) {
    const file = env.GITHUB_STATE;
    if (!file)
        return command('save-state', { name }, value);
    append('GITHUB_STATE', file, keyValue(name, value));
    return '';
}
function appendSummary(env, markdown) {
    const file = env.GITHUB_STEP_SUMMARY;
    if (file)
        append('GITHUB_STEP_SUMMARY', file, markdown);
}

;// CONCATENATED MODULE: ./build/packages/core/src/action/fitting.js
const OUTPUT_LIMIT = 262144;
function passedOn(text) {
    return Buffer.byteLength(text) > OUTPUT_LIMIT ? '' : text;
}
function fitting(lines, bytes) {
    let size = 0;
    const over = lines.findIndex((line) => {
        size += Buffer.byteLength(line) + 1;
        return size > bytes;
    });
    return over < 0 ? [...lines] : lines.slice(0, over);
}

;// CONCATENATED MODULE: ./build/packages/core/src/action/report.js
function failed(outcome) {
    return outcome === 'refused' || outcome === 'failed';
}

;// CONCATENATED MODULE: ./build/packages/core/src/action/summary.js


const LIMIT = 1_000_000;
const CELL = 200;
function cell(text, render = untrusted/* literalMarkdown */.ft) {
    return text.length > CELL ? `${render(text.slice(0, CELL))}…` : render(text);
}
function operations({ steps }) {
    const rows = steps.map(({ step, progress }) => `| ${progress} | ${cell(step.description)} | ${cell(step.reason ?? '')} |`);
    return { open: ['', '| state | operation | why |', '| --- | --- | --- |'], lines: rows, close: [] };
}
const machines = ['json', 'plan', 'diff', 'record'];
function decisions({ outputs }) {
    const shown = Object.entries(outputs).filter(([name, value]) => value !== undefined && value !== '' && !machines.includes(name));
    const rows = shown.map(([name, value]) => `| ${name} | ${cell(`${value}`, untrusted/* codeMarkdown */.fl)} |`);
    const open = ['', '<details><summary>outputs</summary>', '', '| output | value |', '| --- | --- |'];
    return { open, lines: rows, close: ['', '</details>'] };
}
function escaped(line) {
    return line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
function changes({ steps }) {
    const diffs = steps.flatMap(({ step }) => (step.diff === undefined ? [] : [step.diff]));
    const lines = diffs.length === 0 ? [] : (0,untrusted/* inertLines */.wi)(diffs.join('\n')).map(escaped);
    const open = ['', '<details><summary>changes</summary>', '', '<pre>'];
    return { open, lines, close: ['</pre>', '', '</details>'] };
}
function heading({ action, outcome, reason, complaints, warnings }) {
    const lines = [
        ...(reason === '' || complaints.length > 0 ? [] : ['', ...(0,untrusted/* inertLines */.wi)(reason).map(untrusted/* literalMarkdown */.ft)]),
        ...complaints.flatMap(({ place, problem, remedy }) => [
            '',
            `- **${(0,untrusted/* literalMarkdown */.ft)(place)}**: ${(0,untrusted/* literalMarkdown */.ft)(problem)}; ${(0,untrusted/* literalMarkdown */.ft)(remedy)}`
        ]),
        ...warnings.flatMap((warning) => ['', `> ⚠️ ${(0,untrusted/* literalMarkdown */.ft)(warning)}`])
    ];
    return { open: [`### ${action}: ${outcome}`], lines, close: [] };
}
function commands({ usage = [] }) {
    const lines = (0,untrusted/* inertLines */.wi)(usage.join('\n')).map(escaped);
    return { open: ['', '<pre>'], lines: usage.length === 0 ? [] : lines, close: ['</pre>'] };
}
function renderSummary(report) {
    let written = [];
    let room = LIMIT;
    for (const { open, lines, close } of [
        heading(report),
        commands(report),
        operations(report),
        decisions(report),
        changes(report)
    ]) {
        if (lines.length === 0 && written.length > 0)
            continue;
        const kept = fitting(lines, room);
        const part = [...open, ...kept, ...close];
        written = written.concat(part);
        room -= Buffer.byteLength(part.join('\n')) + 1;
        if (kept.length < lines.length) {
            written.push('', 'The rest is too long for a summary and was left out.');
            break;
        }
    }
    return [...written, '', ''].join('\n');
}

;// CONCATENATED MODULE: ./build/packages/core/src/action/publish.js





const REASON_LIMIT = 65536;
const LINE = 10000;
function unfit(name, value, redactor) {
    if (redactor.found(value))
        return `output ${name}: it would contain a secret, and GitHub drops such an output silently; use a secret that is not part of ordinary text`;
    const size = Buffer.byteLength(value);
    if (size > OUTPUT_LIMIT)
        return `output ${name}: ${size} bytes is more than the ${OUTPUT_LIMIT} that are passed on; narrow what the action looks at`;
    return undefined;
}
function withFitOutputs(report, redactor) {
    const problems = [];
    const fit = Object.entries(report.outputs).filter(([name, value]) => {
        const problem = value === undefined ? undefined : unfit(name, `${value}`, redactor);
        if (problem !== undefined)
            problems.push(problem);
        return problem === undefined;
    });
    if (problems.length === 0)
        return report;
    const reason = [report.reason, ...problems].filter((line) => line !== '').join('\n');
    return { ...report, outcome: 'failed', reason, outputs: Object.fromEntries(fit) };
}
function bounded(reason) {
    if (Buffer.byteLength(reason) <= REASON_LIMIT)
        return reason;
    const lines = reason.split('\n').map((line) => line.slice(0, LINE));
    const kept = fitting(lines, REASON_LIMIT);
    return [...kept, `… and ${lines.length - kept.length} more lines`].join('\n');
}
function redacted(report, { redact }) {
    const steps = report.steps.map(({ step, progress }) => {
        const { description, reason, diff } = step;
        const texts = {
            ...(reason === undefined ? {} : { reason: redact(reason) }),
            ...(diff === undefined ? {} : { diff: redact(diff) })
        };
        return { step: { ...step, description: redact(description), ...texts }, progress };
    });
    const complaints = report.complaints.map(({ place, problem, remedy }) => ({
        place: redact(place),
        problem: redact(problem),
        remedy: redact(remedy)
    }));
    const { usage, warnings } = report;
    const reason = bounded(redact(report.reason));
    return {
        ...report,
        reason,
        complaints,
        steps,
        warnings: warnings.map(redact),
        ...(usage && { usage: usage.map(redact) })
    };
}
function writeLog(report, log) {
    for (const warning of report.warnings)
        log.annotate('warning', warning);
    if (failed(report.outcome))
        log.annotate('error', `${report.action} ${report.outcome}:\n${report.reason}`);
    else
        log.line(`${report.action}: ${report.outcome}${report.reason === '' ? '' : `: ${report.reason}`}`);
    for (const command of report.usage ?? [])
        log.line(command);
}
function publish(found, { env, log, redactor }) {
    const report = redacted(withFitOutputs(found, redactor), redactor);
    const reason = (0,untrusted/* inertLines */.wi)(report.reason).join('\n');
    let broken = false;
    const attempt = (sink, write) => {
        try {
            write();
        }
        catch (error) {
            broken = true;
            if (sink !== 'log')
                log.annotate('error', `${sink}: ${error.message}`);
        }
    };
    attempt('log', () => writeLog(report, log));
    const outputs = Object.entries({ reason, ...report.outputs, outcome: report.outcome });
    attempt('outputs', () => log.raw(setOutputs(env, outputs.flatMap(([name, value]) => (value === undefined ? [] : [[name, `${value}`]])))));
    attempt('summary', () => appendSummary(env, renderSummary(report)));
    return failed(report.outcome) || broken ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/packages/core/src/action/nearest.js
function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}
const CONSIDERED = 100;
function nearest(misspelt, names) {
    const text = misspelt.slice(0, CONSIDERED);
    return [...names].sort((a, b) => distance(text, a) - distance(text, b))[0];
}

;// CONCATENATED MODULE: ./build/packages/core/src/action/read-inputs.js



function variableOf(name) {
    return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
function secretsOf(spec, env) {
    const names = Object.keys(spec).filter((name) => spec[name]?.secret);
    return names.map((name) => env[variableOf(name)] ?? '').filter((value) => value !== '');
}
function unknownInputs(spec, env) {
    const names = Object.keys(spec);
    const known = new Set(names.map(variableOf));
    const unknown = Object.keys(env).filter((key) => key.startsWith('INPUT_') && !known.has(key));
    return unknown.map((key) => {
        const name = key.slice('INPUT_'.length).toLowerCase();
        const meant = nearest(name, names);
        return {
            place: (0,untrusted/* quote */.hD)(name),
            problem: 'this action has no such input',
            remedy: meant === undefined ? 'remove it' : `did you mean ${meant}? Otherwise remove it`
        };
    });
}
function strayed(spec, env) {
    const secrets = secretsOf(spec, env);
    const names = Object.keys(spec).filter((name) => !spec[name]?.secret);
    const holding = names.filter((name) => secrets.some((secret) => env[variableOf(name)]?.includes(secret)));
    return holding.map((place) => ({
        place,
        problem: 'it contains the value of a secret input',
        remedy: 'pass the secret by its own input alone, and use one that is no part of ordinary text'
    }));
}
async function readInput(spec, name, env) {
    return [name, await spec[name]?.parse(env[variableOf(name)] ?? '')];
}
async function readInputs(spec, env) {
    const stray = strayed(spec, env);
    if (stray.length > 0)
        throw new errors/* Refusal */.P_(stray);
    const names = Object.keys(spec);
    const read = await Promise.allSettled(names.map((name) => readInput(spec, name, env)));
    const complaints = unknownInputs(spec, env);
    const values = [];
    for (const [index, result] of read.entries()) {
        if (result.status === 'fulfilled')
            values.push(result.value);
        else
            complaints.push({
                place: names[index] ?? '',
                problem: result.reason.message,
                remedy: 'correct this input'
            });
    }
    if (complaints.length > 0)
        throw new errors/* Refusal */.P_(complaints);
    return Object.fromEntries(values);
}

;// CONCATENATED MODULE: ./build/packages/core/src/action/redactor.js

function urlEncoded(secret) {
    try {
        return encodeURIComponent(secret);
    }
    catch {
        return secret;
    }
}
function formsOf(secret) {
    const lines = secret.split(/[\r\n]+/).filter((line) => line.length > 3);
    const basic = Buffer.from(`x-access-token:${secret}`).toString('base64');
    const shown = (0,untrusted/* inert */.tJ)(secret);
    const quoted = shown.replaceAll('"', '\\"');
    const escaped = JSON.stringify(secret).slice(1, -1);
    return [secret, ...lines, urlEncoded(secret), basic, Buffer.from(secret).toString('base64'), shown, quoted, escaped];
}
function createRedactor() {
    let known = [];
    return {
        add(secret) {
            if (secret === '')
                return;
            known = [...new Set([...known, ...formsOf(secret)])].sort((a, b) => b.length - a.length);
        },
        redact: (text) => known.reduce((rest, secret) => rest.replaceAll(secret, '***'), text),
        found: (text) => known.some((secret) => text.includes(secret))
    };
}

;// CONCATENATED MODULE: ./build/packages/core/src/action/runner.js
function readRunner(env, log, protect) {
    return {
        env,
        repository: env.GITHUB_REPOSITORY ?? '',
        serverUrl: env.GITHUB_SERVER_URL ?? 'https://github.com',
        apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
        ref: env.GITHUB_REF ?? '',
        sha: env.GITHUB_SHA ?? '',
        workspace: env.GITHUB_WORKSPACE ?? '',
        log: log.line,
        protect
    };
}

;// CONCATENATED MODULE: ./build/packages/core/src/action/run-action.js









const empty = { complaints: [], steps: [], outputs: {}, warnings: [] };
function reportOf(thrown, action) {
    if (thrown instanceof errors/* Refusal */.P_) {
        return { ...empty, action, outcome: 'refused', reason: thrown.message, complaints: thrown.complaints };
    }
    return { ...empty, action, outcome: 'failed', reason: (0,errors/* messageOf */.bD)(thrown) };
}
async function documentOf(action, plan) {
    const { planDocument, planHash } = await __nccwpck_require__.e(/* import() */ 556).then(__nccwpck_require__.bind(__nccwpck_require__, 2556));
    return { plan: planDocument(action, plan), 'plan-hash': await planHash(action, plan) };
}
function checkOutputs(outputs, declared) {
    const stray = Object.keys(outputs).find((name) => !declared.includes(name) && name !== 'reason');
    if (stray !== undefined)
        throw new Error(`the plan sets the output ${(0,untrusted/* quote */.hD)(stray)}, which the action does not declare`);
}
async function decide(action, { log, protect }, { requested, atOnce, overdue }) {
    const inputs = await readInputs(action.inputs, process.env);
    const runner = readRunner(process.env, log, protect);
    const facts = await Promise.race([action.observe(inputs, runner), atOnce]);
    const plan = action.plan(inputs, facts);
    checkOutputs(plan.outputs, action.outputs);
    const document = 'dry-run' in action.inputs ? await documentOf(action.name, plan) : {};
    const occasion = { inputs, facts, runner };
    const wishes = inputs;
    const report = await carryOut(plan, {
        action: action.name,
        hash: document['plan-hash'] ?? '',
        dryRun: wishes['dry-run'] ?? false,
        expected: wishes['expect-plan'] ?? '',
        cancelled: requested,
        overdue,
        log,
        async apply(operation) {
            const came = (await action.apply?.(operation, occasion)) ?? {};
            checkOutputs(came, action.outputs);
            return came;
        },
        verify: async (operation, came) => action.verify?.(operation, occasion, came)
    });
    return { ...report, outputs: { ...report.outputs, ...document } };
}
function protection(redactor, log) {
    const known = new Set();
    return (secret) => {
        if (secret === '' || known.has(secret))
            return;
        known.add(secret);
        redactor.add(secret);
        log.mask(secret);
    };
}
async function runAction(action) {
    let published = false;
    process.once('exit', () => {
        if (!published)
            process.exitCode = 1;
    });
    const redactor = createRedactor();
    const log = openLog(redactor);
    const protect = protection(redactor, log);
    for (const secret of secretsOf(action.inputs, process.env))
        protect(secret);
    const cancellation = watchCancellation();
    const report = await decide(action, { log, protect }, cancellation).catch((thrown) => reportOf(thrown, action.name));
    const status = publish(report, { env: process.env, log, redactor });
    published = true;
    process.exit(status);
}

;// CONCATENATED MODULE: ./build/packages/core/src/action/inputs.js


const inputs_text = { parse: (raw) => raw };
const secret = { parse: (raw) => raw, secret: true };
function required(input) {
    return {
        ...input,
        parse(raw) {
            if (raw === '')
                throw new Error('is required');
            return input.parse(raw);
        }
    };
}
function expected(values, raw) {
    const meant = raw === '' ? undefined : nearest(raw, values);
    return new Error(`expected one of ${values.join(', ')}, got ${(0,untrusted/* quote */.hD)(raw)}${meant === undefined ? '' : `; did you mean ${meant}?`}`);
}
const flag = {
    parse(raw) {
        if (raw !== 'true' && raw !== 'false')
            throw new Error(`expected true or false, got ${(0,untrusted/* quote */.hD)(raw)}`);
        return raw === 'true';
    }
};
const list = {
    parse: (raw) => raw
        .split(/[,\r\n]/)
        .map((item) => item.replace(/^[ \t]+|[ \t]+$/g, ''))
        .filter((item) => item !== '')
};
function oneOf(...values) {
    return {
        parse(raw) {
            const value = values.find((candidate) => candidate === raw);
            if (value === undefined)
                throw expected(values, raw);
            return value;
        }
    };
}
function listOf(...values) {
    const one = oneOf(...values);
    return checked(list, (items) => items.map((item) => one.parse(item)));
}
const map = {
    parse(raw) {
        const entries = new Map();
        for (const [index, line] of raw.split(/\r\n|\n|\r/).entries()) {
            if (/^[ \t]*(#|$)/.test(line))
                continue;
            const found = /^[ \t]*([^\s:]+)[ \t]*:(?:[ \t]+|$)(.*)$/.exec(line);
            const [, key, value] = found ?? [];
            if (key === undefined || value === undefined)
                throw new Error(`line ${index + 1}: expected "key: value", got ${(0,untrusted/* quote */.hD)(line)}`);
            if (entries.has(key))
                throw new Error(`line ${index + 1}: ${(0,untrusted/* quote */.hD)(key)} stands there twice`);
            entries.set(key, value.replace(/[ \t]+$/, ''));
        }
        return entries;
    }
};
function yamlBlock(check) {
    return {
        async parse(raw) {
            if (raw.trim() === '')
                return undefined;
            const { parseYamlBlock } = await __nccwpck_require__.e(/* import() */ 552).then(__nccwpck_require__.bind(__nccwpck_require__, 5552));
            return check(await parseYamlBlock(raw));
        }
    };
}
function checked(input, check) {
    return {
        ...input,
        parse(raw) {
            const value = input.parse(raw);
            return value instanceof Promise ? value.then(check) : check(value);
        }
    };
}
function isGiven(value) {
    return Array.isArray(value) ? value.length > 0 : value !== '' && value !== undefined && value !== false;
}
const writing = { 'dry-run': flag, 'expect-plan': inputs_text };

;// CONCATENATED MODULE: ./build/packages/core/src/git/full-sha.js


function isFullSha(text) {
    return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function demandFullSha(text) {
    if (!isFullSha(text))
        throw new Failure(`${quote(text)} is no full commit SHA: give one of 40 or 64 hexadecimal digits`);
}

;// CONCATENATED MODULE: ./build/packages/core/src/version/prefixes.js

function tagPrefixes(items) {
    if (items.length === 0)
        return [''];
    const prefixes = items.map((item) => (item === "''" || item === '""' ? '' : item));
    for (const prefix of prefixes)
        checkPrefix(prefix);
    return [...new Set(prefixes)];
}
function checkPrefix(prefix) {
    if (prefix.startsWith('refs/')) {
        throw new Error(`the prefix ${(0,untrusted/* quote */.hD)(prefix)} begins with refs/; give what stands after refs/tags/, such as v`);
    }
    const refused = [...prefix].find((character) => character <= ' ' || '~^:?*[\\\u007f'.includes(character));
    if (refused !== undefined) {
        throw new Error(`the prefix ${(0,untrusted/* quote */.hD)(prefix)} contains ${(0,untrusted/* quote */.hD)(refused)}, which no tag may; a prefix is text, not a pattern`);
    }
    if (/^[-/]|\/\/|\.\.|@\{|(?:^|\/)\.|\.lock\//.test(prefix)) {
        throw new Error(`no tag can begin with the prefix ${(0,untrusted/* quote */.hD)(prefix)}; give one such as v or src/module/v`);
    }
}

;// CONCATENATED MODULE: ./build/packages/core/src/placeholders/inputs.js




const fullSha = checked(inputs_text, (value) => {
    if (value !== '' && !isFullSha(value)) {
        throw new Error(`expected the full SHA of a commit, 40 hexadecimal digits in lower case, got ${(0,untrusted/* quote */.hD)(value)}`);
    }
    return value;
});
const day = checked(inputs_text, (value) => {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
    const real = !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
    if (value !== '' && !real)
        throw new Error(`expected a day such as 2026-05-29, got ${(0,untrusted/* quote */.hD)(value)}`);
    return value;
});
const variables = checked(list, (names) => {
    const wrong = names.find((name) => !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name));
    if (wrong !== undefined)
        throw new Error(`expected names of environment variables, got ${(0,untrusted/* quote */.hD)(wrong)}`);
    return names;
});
const releaseInputs = {
    version: inputs_text,
    sha: fullSha,
    'tag-prefix': checked(list, tagPrefixes),
    previous: inputs_text,
    date: day,
    'allow-env': variables
};

// EXTERNAL MODULE: ./build/packages/core/src/release/commit-types.js
var commit_types = __nccwpck_require__(8293);
;// CONCATENATED MODULE: ./build/packages/core/src/version/channel.js
const word = /^[A-Za-z]+$/;
const numbered = /^([A-Za-z]+)(0|[1-9][0-9]*)$/;
const digits = /^[0-9]+$/;
function channelOf(version) {
    const [first, second, ...others] = version.prerelease;
    if (first === undefined)
        return undefined;
    if (second !== undefined && others.length === 0 && word.test(first) && digits.test(second)) {
        return { name: first, number: second, format: 'dotted' };
    }
    const [, name, number] = second === undefined ? (numbered.exec(first) ?? []) : [];
    if (name !== undefined && number !== undefined)
        return { name, number, format: 'undotted' };
    return { name: nameOf(first), number: undefined, format: 'none' };
}
function nameOf(identifier) {
    if (digits.test(identifier))
        return '';
    return /^[A-Za-z]+/.exec(identifier)?.[0] ?? identifier;
}
function hasFormat(version, format) {
    const channel = channelOf(version);
    return channel === undefined || format === 'any' || channel.format === format;
}

;// CONCATENATED MODULE: ./build/packages/core/src/version/semver.js
const longestVersion = 256;
const number = /^(?:0|[1-9][0-9]*)$/;
const identifier = /^[0-9A-Za-z-]+$/;
const semver_digits = /^[0-9]+$/;
function isNumber(text) {
    return number.test(text);
}
function isPrereleaseIdentifier(text) {
    return identifier.test(text) && (!semver_digits.test(text) || number.test(text));
}
function isBuildIdentifier(text) {
    return identifier.test(text);
}
function splitParts(text) {
    const [rest, build] = splitAt(text, '+');
    const [core, prerelease] = splitAt(rest, '-');
    return { core, prerelease, build };
}
function splitAt(text, separator) {
    const index = text.indexOf(separator);
    return index < 0 ? [text, undefined] : [text.slice(0, index), text.slice(index + 1)];
}
function parseVersion(text) {
    if (text.length > longestVersion)
        return undefined;
    const parts = splitParts(text);
    const [major, minor, patch, ...others] = parts.core.split('.');
    if (major === undefined || minor === undefined || patch === undefined || others.length > 0)
        return undefined;
    if (![major, minor, patch].every(isNumber))
        return undefined;
    const prerelease = parts.prerelease?.split('.') ?? [];
    const build = parts.build?.split('.') ?? [];
    if (!prerelease.every(isPrereleaseIdentifier) || !build.every(isBuildIdentifier))
        return undefined;
    return { major, minor, patch, prerelease, build };
}
function formatVersion(version) {
    const build = version.build.length > 0 ? `+${version.build.join('.')}` : '';
    return withoutBuild(version) + build;
}
function withoutBuild(version) {
    const prerelease = version.prerelease.length > 0 ? `-${version.prerelease.join('.')}` : '';
    return releaseOf(version) + prerelease;
}
function releaseOf(version) {
    return `${version.major}.${version.minor}.${version.patch}`;
}
function isPrerelease(version) {
    return version.prerelease.length > 0;
}

;// CONCATENATED MODULE: ./build/packages/core/src/version/template.js



function templateValues({ tag, prefix, version }, sha) {
    const { major, minor, patch } = version;
    return {
        version: formatVersion(version),
        tag,
        prefix,
        release: releaseOf(version),
        major,
        minor,
        patch,
        prerelease: version.prerelease.join('.'),
        build: version.build.join('.'),
        channel: channelOf(version)?.name ?? '',
        sha,
        'short-sha': sha?.slice(0, 7)
    };
}
function fillTemplate(template, values) {
    return template.replace(/\{\{|\}\}|\{([^{}]*)\}|[{}]/g, (token, name) => {
        if (token === '{{' || token === '}}')
            return token.charAt(0);
        if (name === undefined) {
            throw new Error(`the template ${(0,untrusted/* quote */.hD)(template)} has a single ${(0,untrusted/* quote */.hD)(token)}; write ${token}${token} for a literal one`);
        }
        if (!Object.hasOwn(values, name)) {
            const known = Object.keys(values).map((key) => `{${key}}`);
            throw new Error(`the template ${(0,untrusted/* quote */.hD)(template)} has the unknown placeholder ${(0,untrusted/* quote */.hD)(token)}; known are ${known.join(' ')}`);
        }
        const value = values[name];
        if (value === undefined)
            throw new Error(`the template ${(0,untrusted/* quote */.hD)(template)} uses ${(0,untrusted/* quote */.hD)(token)}, which has no value here`);
        return value;
    });
}

;// CONCATENATED MODULE: ./build/packages/core/src/release/kind.js

const kinds = ['stable', 'rc', 'beta', 'alpha', 'marker', 'other-prerelease', 'main-build'];
const channels = ['rc', 'beta', 'alpha'];
function kindOf(version, markers) {
    const channel = channelOf(version);
    if (channel === undefined)
        return 'stable';
    if (markers.includes(version.prerelease.join('.')))
        return 'marker';
    const name = channel.name.toLowerCase();
    return channels.find((kind) => kind === name) ?? 'other-prerelease';
}
function isPrereleaseKind(kind) {
    return kind !== 'stable';
}

;// CONCATENATED MODULE: ./build/packages/core/src/release/image-tags.js



const groups = ['release', 'prerelease', 'latest', 'latest-in-line'];
const conditions = [...kinds, ...groups];
const legal = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
function readImageTagRule(item, sample) {
    const [, condition, rest] = /^([^{}:]*):\s*(.*)$/.exec(item) ?? [];
    const template = rest ?? item;
    if (condition !== undefined && !conditions.includes(condition)) {
        throw new Error(`${(0,untrusted/* quote */.hD)(condition)} is no condition; expected one of ${conditions.join(', ')}`);
    }
    if (template === '')
        throw new Error(`${(0,untrusted/* quote */.hD)(item)} has no template after its condition`);
    fillTemplate(template, sample);
    return { condition, template };
}
function applies(condition, { kind, isLatest, isLatestInLine }) {
    switch (condition) {
        case undefined:
            return true;
        case 'release':
            return kind !== 'main-build';
        case 'prerelease':
            return kind !== 'main-build' && kind !== 'stable';
        case 'latest':
            return isLatest;
        case 'latest-in-line':
            return isLatestInLine;
        default:
            return condition === kind;
    }
}
function imageTags(rules, standing, values) {
    const wanted = rules.filter(({ condition }) => applies(condition, standing));
    const tags = wanted.map(({ template }) => fillTemplate(template, values).replaceAll('+', '_'));
    const illegal = tags.find((tag) => !legal.test(tag));
    if (illegal !== undefined) {
        throw new Error(`${(0,untrusted/* quote */.hD)(illegal)} is no tag of an image: letters, digits, _ . and -, at most 128, the first no . or -`);
    }
    return [...new Set(tags)];
}

;// CONCATENATED MODULE: ./build/packages/core/src/release/marker-input.js



const markerList = checked(list, (items) => {
    const wrong = items.find((item) => parseVersion(`0.0.0-${item}`) === undefined);
    if (wrong !== undefined)
        throw new Error(`expected a prerelease such as rc.0, got ${(0,untrusted/* quote */.hD)(wrong)}`);
    return items;
});

;// CONCATENATED MODULE: ./build/packages/core/src/release/environments.js

const environments_decisions = ['auto', 'update', 'approve', 'wait'];
const usualMatrix = new Map([
    ['dev', { patch: 'auto', minor: 'auto', major: 'update', prerelease: 'wait', range: '{major}.{minor}.x' }],
    ['pre-prod', { patch: 'auto', minor: 'update', major: 'update', prerelease: 'wait', range: '{major}.{minor}.x' }],
    ['prod', { patch: 'auto', minor: 'wait', major: 'approve', prerelease: 'wait', range: '{version}' }]
]);
function withoutChanges(matrix) {
    const kept = (decision) => (decision === 'auto' ? 'auto' : 'wait');
    const rows = [...matrix].map(([name, { patch, minor, major, prerelease, range }]) => {
        return [
            name,
            { patch: kept(patch), minor: kept(minor), major: kept(major), prerelease: kept(prerelease), range }
        ];
    });
    return new Map(rows);
}
function promote(matrix, bump, values) {
    const rows = [...matrix].map(([name, row]) => {
        const decision = row[bump];
        const writes = decision === 'update' || decision === 'approve';
        return [name, writes ? { decision, range: fillTemplate(row.range, values) } : { decision }];
    });
    const changed = rows.filter(([, { decision }]) => decision === 'update' || decision === 'approve');
    return { bump, environments: Object.fromEntries(rows), 'pull-requests': changed.length };
}

;// CONCATENATED MODULE: ./build/packages/core/src/release/matrix.js



const bumps = ['patch', 'minor', 'major'];
const keys = [...bumps, 'prerelease', 'range'];
const usualRange = '{major}.{minor}.x';
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function shown(value) {
    return value === undefined ? 'nothing' : (0,untrusted/* quote */.hD)(JSON.stringify(value));
}
function decisionAt(place, value) {
    const found = environments_decisions.find((decision) => decision === value);
    if (found === undefined)
        throw new Error(`${place}: expected one of ${environments_decisions.join(', ')}, got ${shown(value)}`);
    return found;
}
function rangeAt(place, value, sample) {
    if (value === undefined)
        return usualRange;
    if (typeof value !== 'string' || value === '')
        throw new Error(`${place}: expected a template, got ${shown(value)}`);
    fillTemplate(value, sample);
    return value;
}
function rowOf(name, value, sample) {
    if (!/^[A-Za-z0-9][\w.-]*$/.test(name))
        throw new Error(`${(0,untrusted/* quote */.hD)(name)} is no name of an environment`);
    if (!isRecord(value))
        throw new Error(`${name}: expected ${keys.join(', ')}, got ${shown(value)}`);
    const unknown = Object.keys(value).find((key) => !keys.includes(key));
    if (unknown !== undefined)
        throw new Error(`${name}: ${(0,untrusted/* quote */.hD)(unknown)} is not known; expected ${keys.join(', ')}`);
    const at = (bump) => decisionAt(`${name}.${bump}`, value[bump]);
    return {
        patch: at('patch'),
        minor: at('minor'),
        major: at('major'),
        prerelease: value.prerelease === undefined ? 'wait' : at('prerelease'),
        range: rangeAt(`${name}.range`, value.range, sample)
    };
}
function readMatrix(value, sample) {
    if (!isRecord(value))
        throw new Error(`expected environments by name, got ${shown(value)}`);
    return new Map(Object.entries(value).map(([name, row]) => [name, rowOf(name, row, sample)]));
}

;// CONCATENATED MODULE: ./build/packages/core/src/release/policy.js


const consequences = ['update-manifests', 'publish-chart', 'publish-image', 'draft', 'release'];
const prerelease = ['publish-chart', 'publish-image', 'release'];
const artifacts = ['publish-chart', 'publish-image'];
const usualPolicy = {
    stable: ['update-manifests', 'publish-chart', 'publish-image', 'release'],
    rc: prerelease,
    beta: prerelease,
    alpha: prerelease,
    'other-prerelease': prerelease,
    marker: artifacts,
    'main-build': artifacts
};
function consequencesOf(kind, text) {
    const words = text.split(/[\s,]+/).filter((word) => word !== '');
    if (words.length === 1 && words[0] === 'none')
        return [];
    if (words.length === 0)
        throw new Error(`${kind}: name what follows (${consequences.join(', ')}), or none`);
    const unknown = words.find((word) => !consequences.some((known) => known === word));
    if (unknown !== undefined) {
        throw new Error(`${kind}: ${(0,untrusted/* quote */.hD)(unknown)} is not known; expected ${consequences.join(', ')} or none`);
    }
    if (words.includes('draft') && !words.includes('release')) {
        throw new Error(`${kind}: draft is about the GitHub release; write release, draft`);
    }
    return consequences.filter((consequence) => words.includes(consequence));
}
function readPolicy(lines) {
    const changed = {};
    for (const [name, text] of lines)
        changed[kindNamed(name)] = consequencesOf(name, text);
    return { ...usualPolicy, ...changed };
}
function kindNamed(name) {
    const kind = kinds.find((known) => known === name);
    if (kind === undefined)
        throw new Error(`${(0,untrusted/* quote */.hD)(name)} is no kind; expected one of ${kinds.join(', ')}`);
    return kind;
}

;// CONCATENATED MODULE: ./build/actions/classify-release/src/inputs.js










const version = { major: '1', minor: '2', patch: '3', prerelease: ['rc', '1'], build: [] };
const sample = templateValues({ tag: 'v1.2.3-rc.1', prefix: 'v', version }, 'a'.repeat(40));
const branchPattern = checked(inputs_text, (value) => {
    fillTemplate(value, { ...sample, sha: undefined, 'short-sha': undefined });
    return value;
});
const template = checked(inputs_text, (value) => {
    fillTemplate(value, sample);
    return value;
});
const count = checked(inputs_text, (value) => {
    if (!/^([1-9][0-9]{0,2})?$/.test(value))
        throw new Error(`expected a number from 1 to 999, or nothing, got ${(0,untrusted/* quote */.hD)(value)}`);
    return value === '' ? undefined : Number(value);
});
const configs = checked(map, (lines) => {
    for (const key of lines.keys())
        if (key !== 'default')
            kindNamed(key);
    return lines;
});
const strictness = oneOf('off', 'warn', 'require');
const inputs = {
    version: required(inputs_text),
    sha: fullSha,
    token: secret,
    'tag-prefix': checked(list, tagPrefixes),
    previous: inputs_text,
    'branch-pattern': branchPattern,
    'branch-check': strictness,
    'prerelease-order': oneOf('semver', 'numeric-suffix'),
    marker: markerList,
    'rc-parity': strictness,
    'image-tags': checked(list, (items) => items.map((item) => readImageTagRule(item, sample))),
    'chart-version': template,
    'app-version': template,
    config: configs,
    policy: checked(map, readPolicy),
    support: count,
    'commit-types': checked(map, commit_types/* readCommitTypes */.X),
    environments: yamlBlock((value) => readMatrix(value, sample))
};

// EXTERNAL MODULE: ./build/packages/core/src/git/clean-room.js
var clean_room = __nccwpck_require__(1528);
;// CONCATENATED MODULE: ./build/packages/core/src/git/packet-lines.js
const DELIMITER = '0001';
const FLUSH = '0000';
function packetLine(text) {
    return `${(Buffer.byteLength(text) + 4).toString(16).padStart(4, '0')}${text}`;
}
function* readPackets(bytes) {
    for (let at = 0; at < bytes.length;) {
        const digits = bytes.toString('latin1', at, at + 4);
        const length = /^[0-9a-f]{4}$/i.test(digits) ? Number.parseInt(digits, 16) : -1;
        if (length > 4 && at + length <= bytes.length)
            yield bytes.subarray(at + 4, at + length);
        else if (length === 0)
            yield FLUSH;
        else if (length === 1)
            yield DELIMITER;
        else
            throw new Error(`byte ${at} of the answer begins no packet line`);
        at += Math.max(length, 4);
    }
}

// EXTERNAL MODULE: ./build/packages/core/src/network/node-http.js + 2 modules
var node_http = __nccwpck_require__(9606);
// EXTERNAL MODULE: ./build/packages/core/src/network/server-address.js
var server_address = __nccwpck_require__(3955);
;// CONCATENATED MODULE: ./build/packages/core/src/git/remote-access.js



function remoteUrl({ serverUrl, repository }) {
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || /(^|\/)\.{1,2}(\/|$)/.test(repository)) {
        throw new errors/* Failure */.HR(`GITHUB_REPOSITORY: expected owner/name, got ${(0,untrusted/* quote */.hD)(repository)}; run this under a GitHub Actions runner`);
    }
    const server = (0,server_address/* serverAddress */.aD)('GITHUB_SERVER_URL', serverUrl, ['file:']);
    return new URL(`${server.href.replace(/\/+$/, '')}/${repository}`);
}
function authorization(token) {
    return `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
}
function remoteAccess(url, token) {
    const protocol = url.protocol.slice(0, -1);
    if (token === '' || protocol === 'file')
        return { protocol };
    return { protocol, settings: [[`http.${url.origin}/.extraheader`, `AUTHORIZATION: ${authorization(token)}`]] };
}

;// CONCATENATED MODULE: ./build/packages/core/src/git/upload-pack.js



const ONLY_GIT = /^(https?_proxy|all_proxy|ssl_cert_file|ssl_cert_dir|git_ssl_cainfo)$/i;
function isWithinReach({ protocol }, env) {
    if (protocol !== 'https:')
        return protocol === 'http:';
    return !Object.entries(env).some(([name, value]) => value && ONLY_GIT.test(name));
}
const others = new Set();
function messageOf({ name, objectFormat = 'sha1', args }) {
    const capabilities = [`command=${name}\n`, 'agent=slipway\n', `object-format=${objectFormat}\n`];
    return [...capabilities.map(packetLine), DELIMITER, ...args.map((arg) => packetLine(`${arg}\n`)), FLUSH].join('');
}
async function askByHttp(url, token, command) {
    const kind = 'application/x-git-upload-pack';
    const { status, headers, body } = await (0,node_http/* sendRequest */.w)({
        method: 'POST',
        url: `${url.href}/git-upload-pack`,
        headers: {
            'user-agent': 'git/slipway',
            'git-protocol': 'version=2',
            'content-type': `${kind}-request`,
            accept: `${kind}-result`,
            ...(token === '' ? {} : { authorization: authorization(token) })
        },
        body: messageOf(command)
    });
    return status === 200 && headers['content-type'] === `${kind}-result` ? body : undefined;
}
async function askInFolder(url, command) {
    const { askFolder } = await __nccwpck_require__.e(/* import() */ 741).then(__nccwpck_require__.bind(__nccwpck_require__, 9741));
    return askFolder('upload-pack', url, '--stateless-rpc', messageOf(command), 'version=2');
}
async function ask(url, token, command) {
    const answer = url.protocol === 'file:' ? await askInFolder(url, command) : await askByHttp(url, token, command);
    const packets = answer === undefined ? [] : [...readPackets(answer)];
    return packets.at(-1) === FLUSH ? packets : undefined;
}
async function askUploadPack(url, token, command, read) {
    const isNear = url.protocol === 'file:' || isWithinReach(url, process.env);
    const kind = `${command.name} ${url.href}`;
    if (!isNear || others.has(kind))
        return undefined;
    try {
        const packets = await ask(url, token, command);
        if (packets !== undefined)
            return read(packets);
    }
    catch {
    }
    others.add(kind);
    return undefined;
}

;// CONCATENATED MODULE: ./build/packages/core/src/git/ls-refs.js


const line = /^([0-9a-f]{40}|[0-9a-f]{64}) ([^ \n]+)((?: [^ \n]+)*)\n?$/;
function readRef(packet) {
    const [, object, name, rest = ''] = line.exec(packet.toString()) ?? [];
    if (object === undefined || name === undefined)
        throw new Error('this is no line of a ref');
    const attribute = (key) => rest
        .split(' ')
        .find((one) => one.startsWith(`${key}:`))
        ?.slice(key.length + 1);
    return { name, object, target: attribute('symref-target'), peeled: attribute('peeled') };
}
function askRefs(url, token, prefixes) {
    const args = ['peel', 'symrefs', ...prefixes.map((prefix) => `ref-prefix ${prefix}`)];
    return askUploadPack(url, token, { name: 'ls-refs', args }, (packets) => packets.filter((packet) => packet !== FLUSH).map(readRef));
}

;// CONCATENATED MODULE: ./build/packages/core/src/git/remote.js




function parseRefs(printed) {
    const refs = new Map();
    const targets = new Map();
    for (const line of printed.split('\n')) {
        const [value = '', name = ''] = line.split('\t');
        const peeled = name.endsWith('^{}') ? refs.get(name.slice(0, -'^{}'.length)) : undefined;
        if (value.startsWith('ref: '))
            targets.set(name, value.slice('ref: '.length));
        else if (peeled !== undefined)
            refs.set(peeled.name, { ...peeled, peeled: value });
        else if (name !== '')
            refs.set(name, { name, object: value, target: targets.get(name), peeled: undefined });
    }
    return [...refs.values()];
}
function sortRefs(refs) {
    const branches = new Map();
    const tags = new Map();
    let defaultBranch;
    for (const { name, object, target, peeled } of refs) {
        const [, kind, short = ''] = /^refs\/(heads|tags)\/(.*)$/s.exec(name) ?? [];
        if (kind === 'heads')
            branches.set(short, object);
        else if (kind === 'tags')
            tags.set(short, { object, commit: peeled ?? object });
        else if (name === 'HEAD' && target?.startsWith('refs/heads/'))
            defaultBranch = target.slice('refs/heads/'.length);
    }
    return { defaultBranch, branches, tags };
}
const REMEDY = 'check that the repository exists and that the token has the permission contents: read';
async function askServer(runner, token, what, prefixes, patterns) {
    const url = remoteUrl(runner);
    const answered = await askRefs(url, token, prefixes);
    if (answered !== undefined)
        return answered;
    const args = ['ls-remote', '--symref', '--', url.href, ...patterns];
    const result = await (0,clean_room/* openCleanRoom */.Be)().git(args, remoteAccess(url, token));
    if (result.exitCode !== 0)
        throw (0,clean_room/* gitFailure */.tv)(what, result, REMEDY);
    return parseRefs(result.stdout);
}
async function listRefs(runner, token) {
    const prefixes = ['HEAD', 'refs/heads/', 'refs/tags/'];
    const patterns = ['HEAD', 'refs/heads/*', 'refs/tags/*'];
    return sortRefs(await askServer(runner, token, `refs of ${remoteUrl(runner).href}`, prefixes, patterns));
}
async function readHead(runner, token, branch) {
    const ref = `refs/heads/${branch}`;
    const refs = await askServer(runner, token, `branch ${quote(branch)}`, [ref], [ref]);
    return refs.find(({ name }) => name === ref)?.object;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/packages/core/src/git/workspace-objects.js


function commonFolder(workspace) {
    const dotGit = (0,external_node_path_.join)(workspace, '.git');
    if (workspace === '' || !(0,external_node_fs_.existsSync)(dotGit))
        return undefined;
    if ((0,external_node_fs_.statSync)(dotGit).isDirectory())
        return dotGit;
    const target = /^gitdir: (.+)$/m.exec((0,external_node_fs_.readFileSync)(dotGit, 'utf8'))?.[1];
    if (target === undefined)
        return undefined;
    const folder = (0,external_node_path_.resolve)(workspace, target);
    const common = (0,external_node_path_.join)(folder, 'commondir');
    return (0,external_node_fs_.existsSync)(common) ? (0,external_node_path_.resolve)(folder, (0,external_node_fs_.readFileSync)(common, 'utf8').trim()) : folder;
}
function objectsFolder(common) {
    const objects = (0,external_node_path_.join)(common, 'objects');
    return (0,external_node_fs_.existsSync)(objects) && !/[:;"\n]/.test(objects.replace(/^[A-Za-z]:/, '')) ? objects : undefined;
}

// EXTERNAL MODULE: ./build/packages/core/src/history/range.js
var history_range = __nccwpck_require__(3910);
;// CONCATENATED MODULE: ./build/packages/core/src/history/local-objects.js






const FEW = 4;
function verified(...shas) {
    for (const sha of shas)
        if (!isFullSha(sha))
            throw new history_range/* Incomplete */.n('not a full SHA');
}
function parseLog(printed) {
    const records = printed.split('\0').filter((record) => record !== '');
    return records.map((record) => {
        const end = record.indexOf('\n');
        const [sha = '', ...parents] = record.slice(0, end).split(' ');
        return { sha, parents, message: record.slice(end + 1).trimEnd() };
    });
}
function lowest(commits, base) {
    const known = new Set([base, ...commits.map(({ sha }) => sha)]);
    return commits.filter(({ parents }) => !parents.some((parent) => known.has(parent))).map(({ sha }) => sha);
}
function openLocalObjects(workspace) {
    const common = commonFolder(workspace);
    if (common === undefined || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(common, 'shallow')))
        return undefined;
    const objects = objectsFolder(common);
    if (objects === undefined)
        return undefined;
    const room = (0,clean_room/* openCleanRoom */.Be)();
    const ask = async (args) => {
        const result = await room.git(args, { objects });
        if (result.exitCode > 1)
            throw new history_range/* Incomplete */.n(result.stderr);
        return result;
    };
    const isAncestor = async (ancestor, descendant) => (await ask(['merge-base', '--is-ancestor', ancestor, descendant])).exitCode === 0;
    async function exact(commits, base) {
        const suspects = lowest(commits, base);
        const few = suspects.length <= FEW;
        const wrong = few ? await Promise.all(suspects.map((sha) => isAncestor(sha, base))) : [true];
        if (!wrong.includes(true))
            return commits;
        const reached = new Set((await ask(['rev-list', base, '--'])).stdout.split('\n'));
        return commits.filter(({ sha }) => !reached.has(sha));
    }
    return {
        isAncestor(ancestor, descendant) {
            verified(ancestor, descendant);
            return isAncestor(ancestor, descendant);
        },
        async between(base, head) {
            verified(base, head);
            const range = [head, `^${base}`];
            const { stdout } = await ask(['log', '-z', '--format=%H %P%n%B', `--max-count=${history_range/* RANGE_LIMIT */.s}`, ...range, '--']);
            const listed = parseLog(stdout);
            const commits = (await exact(listed, base)).map(({ sha, message }) => ({ sha, message }));
            if (listed.length < history_range/* RANGE_LIMIT */.s)
                return { commits, total: commits.length };
            const counted = await ask(['rev-list', '--count', ...range, '--']);
            return { commits, total: Number(counted.stdout) };
        }
    };
}

;// CONCATENATED MODULE: ./build/packages/core/src/history/history.js


function openHistory(runner, token) {
    const local = openLocalObjects(runner.workspace);
    let opened;
    const remote = () => {
        opened ??= __nccwpck_require__.e(/* import() */ 396).then(__nccwpck_require__.bind(__nccwpck_require__, 3396)).then(({ openApiHistory }) => openApiHistory(runner, token));
        return opened;
    };
    if (local === undefined)
        remote().catch(() => { });
    async function ask(question) {
        if (local !== undefined) {
            try {
                return await question(local);
            }
            catch (error) {
                if (!(error instanceof history_range/* Incomplete */.n))
                    throw error;
            }
        }
        return question(await remote());
    }
    return {
        isAncestor: (ancestor, descendant) => ancestor === descendant ? Promise.resolve(true) : ask((history) => history.isAncestor(ancestor, descendant)),
        between: (base, head) => base === head ? Promise.resolve({ commits: [], total: 0 }) : ask((history) => history.between(base, head))
    };
}

;// CONCATENATED MODULE: ./build/packages/core/src/release/branch.js
function originsOf(branches, releaseBranch, defaultBranch) {
    const find = (name) => {
        const head = name === undefined ? undefined : branches.get(name);
        return name === undefined || head === undefined ? undefined : { name, head };
    };
    return { release: find(releaseBranch), main: releaseBranch === defaultBranch ? undefined : find(defaultBranch) };
}
function byPreference(version, { release, main }) {
    return (version.patch === '0' ? [main, release] : [release, main]).filter((branch) => branch !== undefined);
}
function branchesToAsk(version, origins, commit) {
    const branches = byPreference(version, origins);
    return branches[0]?.head === commit ? [] : branches.filter(({ head }) => head !== commit);
}
function originOf(version, origins, holds) {
    const branches = byPreference(version, origins);
    const answers = new Map();
    for (const branch of branches) {
        answers.set(branch, holds(branch));
        if (answers.get(branch) === true)
            break;
    }
    const name = branches.find((branch) => answers.get(branch) === true)?.name;
    const strict = version.patch === '0' ? undefined : origins.release;
    if (strict !== undefined)
        return { name, ok: answers.get(strict) };
    if (name !== undefined)
        return { name, ok: true };
    if ([...answers.values()].includes(undefined))
        return { name: undefined, ok: undefined };
    return { name, ok: false };
}

// EXTERNAL MODULE: ./build/packages/core/src/version/compare.js
var compare = __nccwpck_require__(3076);
;// CONCATENATED MODULE: ./build/packages/core/src/version/line.js
function lineOf(version) {
    return `${version.major}.${version.minor}`;
}

;// CONCATENATED MODULE: ./build/packages/core/src/release/released.js


function releasedOf(tags, prefix) {
    const found = [];
    for (const [tag, { commit }] of tags) {
        const version = tag.startsWith(prefix) ? parseVersion(tag.slice(prefix.length)) : undefined;
        if (version)
            found.push({ tag, prefix, version, commit });
    }
    return found;
}
function stableOf(released) {
    return released.filter(({ version }) => !isPrerelease(version));
}
function sameRelease(released, version) {
    const release = releaseOf(version);
    return released.filter((other) => releaseOf(other.version) === release);
}
function below(released, version, order) {
    return released.filter((other) => (0,compare/* compareVersions */.Zy)(other.version, version, order) < 0);
}
function highest(released, order = 'semver') {
    let best;
    for (const other of released) {
        if (best === undefined)
            best = other;
        else {
            const sign = (0,compare/* compareVersions */.Zy)(other.version, best.version, order);
            if (sign > 0 || (sign === 0 && other.tag > best.tag))
                best = other;
        }
    }
    return best;
}

;// CONCATENATED MODULE: ./build/packages/core/src/release/latest.js




function isLatest(version, released) {
    if (isPrerelease(version))
        return false;
    const top = highest(stableOf(released));
    return top === undefined || (0,compare/* compareVersions */.Zy)(version, top.version) >= 0;
}
function isLatestInLine(version, released) {
    return isLatest(version, inLine(released, version));
}
function inLine(released, version) {
    const line = lineOf(version);
    return released.filter((other) => lineOf(other.version) === line);
}
function makesLatest({ prefix, version }, released) {
    return !prefix.includes('/') && isLatest(version, released);
}

;// CONCATENATED MODULE: ./build/packages/core/src/release/order.js



function intended(a, b) {
    const [left, right] = [channelOf(a)?.number, channelOf(b)?.number];
    if (left !== undefined && right !== undefined)
        return (0,compare/* compareNumbers */.S$)(left, right);
    return (0,compare/* compareVersions */.Zy)(a, b, 'numeric-suffix');
}
function misordered(version, released, order) {
    const channel = channelOf(version)?.name.toLowerCase();
    if (channel === undefined)
        return [];
    return sameRelease(released, version).filter((other) => {
        if (channelOf(other.version)?.name.toLowerCase() !== channel)
            return false;
        const meant = intended(version, other.version);
        return meant !== 0 && (0,compare/* compareVersions */.Zy)(version, other.version, order) !== meant;
    });
}
function meantToFollow(version, released, order) {
    return misordered(version, released, order).filter((other) => intended(version, other.version) > 0);
}
function meantToPrecede(version, released, order) {
    return misordered(version, released, order)
        .filter((other) => intended(version, other.version) < 0)
        .sort((a, b) => intended(b.version, a.version));
}

;// CONCATENATED MODULE: ./build/packages/core/src/release/parity.js



function candidates(version, released, { markers }) {
    return sameRelease(released, version).filter((other) => kindOf(other.version, markers) === 'rc');
}
function parityOf(version, commit, released, habits) {
    const all = version.prerelease.length > 0 ? [] : candidates(version, released, habits);
    const candidate = highest(all, habits.order);
    if (candidate === undefined)
        return { result: 'none', candidate, rival: undefined };
    const [rival] = meantToPrecede(candidate.version, all, habits.order);
    return { result: candidate.commit === commit ? 'equal' : 'differs', candidate, rival };
}

;// CONCATENATED MODULE: ./build/packages/core/src/release/previous.js



function previousStable(version, released) {
    return highest(below(stableOf(released), version, 'semver'));
}
function previousTag(version, released, habits) {
    const channel = channelOf(version);
    if (channel === undefined || kindOf(version, habits.markers) === 'marker')
        return previousStable(version, released);
    const siblings = sameRelease(released, version).filter((other) => channelOf(other.version)?.name === channel.name && kindOf(other.version, habits.markers) !== 'marker');
    return highest(below(siblings, version, habits.order), habits.order) ?? previousStable(version, released);
}

// EXTERNAL MODULE: ./build/packages/core/src/version/next.js
var next = __nccwpck_require__(362);
;// CONCATENATED MODULE: ./build/actions/classify-release/src/subject.js









function habitsOf(inputs) {
    return { order: inputs['prerelease-order'], markers: inputs.marker };
}
function valuesOf(release, sha) {
    const values = templateValues(release, sha === '' ? undefined : sha);
    const short = values['short-sha'];
    return { ...values, 'short-sha': short !== undefined && /^[0-9]+$/.test(short) ? `g${short}` : short };
}
function branchOf(pattern, release) {
    return fillTemplate(pattern, valuesOf(release, ''));
}
function maintained(branch, pattern, { prefix }, released) {
    if (!pattern.includes('{'))
        return undefined;
    const own = highest(released.filter((other) => branchOf(pattern, other) === branch));
    const top = highest(stableOf(released))?.version ?? { major: '0', minor: '0', patch: '0', prerelease: [], build: [] };
    const coming = [(0,next/* nextPatch */.W7)(top), (0,next/* nextMinor */.HV)(top), (0,next/* nextMajor */.tE)(top)];
    const named = (version) => branchOf(pattern, { tag: prefix + formatVersion(version), prefix, version });
    return own?.version ?? coming.find((version) => named(version) === branch);
}
function mainBuild(inputs, { release, run, previous }, branch, refs) {
    const sha = inputs.sha || run.sha;
    const released = releasedOf(refs.tags, release.prefix);
    const stable = stableOf(released);
    const line = maintained(branch, inputs['branch-pattern'], release, released);
    const lower = line === undefined ? stable : below(stable, line, 'semver');
    const before = (previous && findTag(previous, refs)) ?? (line && highest(inLine(stable, line))) ?? highest(lower);
    return {
        release,
        kind: 'main-build',
        sha,
        present: false,
        released,
        previousTag: before,
        previousStable: before,
        line: line === undefined ? '' : lineOf(line),
        releaseBranch: line === undefined ? '' : branch,
        origins: originsOf(refs.branches, branch, branch),
        values: valuesOf(release, sha)
    };
}
function findTag(release, { tags }) {
    const commit = tags.get(release.tag)?.commit;
    return commit === undefined ? undefined : { ...release, commit };
}
function subjectOf(inputs, request, refs) {
    if (request.branch !== undefined)
        return mainBuild(inputs, request, request.branch, refs);
    const { release, run, previous } = request;
    const at = findTag(release, refs);
    const sha = at?.commit ?? (inputs.sha || run.sha);
    const released = releasedOf(refs.tags, release.prefix).filter(({ tag }) => tag !== release.tag);
    const given = previous && findTag(previous, refs);
    const stable = given !== undefined && !isPrerelease(given.version) ? given : undefined;
    const pattern = inputs['branch-pattern'];
    const releaseBranch = fillTemplate(pattern, valuesOf(release, sha));
    return {
        release,
        kind: kindOf(release.version, inputs.marker),
        sha,
        present: at !== undefined,
        released,
        previousTag: given ?? previousTag(release.version, released, habitsOf(inputs)),
        previousStable: stable ?? previousStable(release.version, released),
        line: lineOf(release.version),
        releaseBranch,
        origins: originsOf(refs.branches, releaseBranch, refs.defaultBranch),
        values: valuesOf(release, sha)
    };
}
function isPrereleaseSubject({ kind }) {
    return isPrereleaseKind(kind);
}

;// CONCATENATED MODULE: ./build/actions/classify-release/src/questions.js






function higherReleases({ kind, release, released }) {
    if (kind !== 'stable')
        return [];
    return stableOf(released)
        .filter((other) => (0,compare/* compareVersions */.Zy)(other.version, release.version) > 0)
        .sort((a, b) => (0,compare/* compareVersions */.Zy)(a.version, b.version));
}
function telling(subject) {
    const higher = higherReleases(subject);
    const own = inLine(higher, subject.release.version).at(-1);
    return [...new Set([higher[0], own, higher.at(-1)])].filter((other) => other !== undefined);
}
function parityQuestion(inputs, { kind, release, released, sha }) {
    if (inputs['rc-parity'] === 'off' || kind !== 'stable')
        return undefined;
    const { result, candidate } = parityOf(release.version, sha, released, habitsOf(inputs));
    return result === 'differs' && candidate !== undefined ? { base: candidate.commit, head: sha } : undefined;
}
function questionsOf(inputs, subject) {
    const { kind, release, sha, previousStable, origins } = subject;
    if (sha === '')
        return { changes: undefined, parity: undefined, ancestors: [] };
    const branches = kind === 'main-build' || inputs['branch-check'] === 'off' ? [] : branchesToAsk(release.version, origins, sha);
    const contained = new Set(telling(subject).map(({ commit }) => commit));
    contained.delete(sha);
    return {
        changes: previousStable && { base: previousStable.commit, head: sha },
        parity: parityQuestion(inputs, subject),
        ancestors: [
            ...branches.map(({ head }) => [sha, head]),
            ...[...contained].map((commit) => [commit, sha])
        ]
    };
}

;// CONCATENATED MODULE: ./build/packages/core/src/version/main-build.js
function mainBuildVersion(sha) {
    const identifier = /^[0-9]+$/.test(sha) ? `g${sha}` : sha;
    return { major: '0', minor: '0', patch: '0', prerelease: [identifier], build: [] };
}

;// CONCATENATED MODULE: ./build/packages/core/src/version/characters.js

const names = {
    ' ': 'a space',
    '\t': 'a tab',
    '\n': 'a line feed',
    '\r': 'a carriage return',
    '\0': 'a NUL'
};
function foreignCharacter(text) {
    return faultAt(text, text.search(/[^0-9A-Za-z.+-]/u));
}
function strangeCharacter(text) {
    return faultAt(text, text.search(/[^!-~]/u));
}
function faultAt(text, index) {
    if (index < 0)
        return undefined;
    const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
    const place = [...text.slice(0, index)].length + 1;
    return { fault: `contains ${characters_nameOf(character)} at character ${place}`, remedy: remedyFor(character) };
}
function characters_nameOf(character) {
    const known = names[character];
    if (known)
        return known;
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    if (/\p{Nd}/u.test(character))
        return `a digit that is not ASCII (${code})`;
    if (/\s/u.test(character))
        return `white space (${code})`;
    return /[!-~]/.test(character) ? (0,untrusted/* quote */.hD)(character) : `the character ${code}`;
}
function remedyFor(character) {
    if (/[\s\0]/u.test(character))
        return 'remove it: nothing is trimmed, so that what is checked is what is used';
    if (/\p{Nd}/u.test(character))
        return 'use the digits 0 to 9';
    if (character === '_')
        return 'use a hyphen or a dot in its place';
    return 'use ASCII letters, digits, hyphens and dots alone';
}

;// CONCATENATED MODULE: ./build/packages/core/src/version/invalid.js



const date = /^([0-9]{4})[.-]([0-9]{2})[.-]([0-9]{2})$/;
const places = ['major', 'minor', 'patch'];
function explainInvalid(text) {
    const { fault, remedy } = faultOf(text);
    return { problem: `${quote(text)} ${fault}`, remedy };
}
function faultOf(text) {
    return wholeFault(text) ?? coreFault(text) ?? identifierFault(text) ?? { fault: 'is not a version', remedy: example };
}
const example = 'give a version such as 1.2.3 or 1.2.3-rc.1';
function wholeFault(text) {
    if (text === '')
        return { fault: 'is empty', remedy: example };
    if (text.length > longestVersion) {
        return {
            fault: `has ${text.length} characters, more than the ${longestVersion} that are read`,
            remedy: 'shorten the prerelease or the build metadata'
        };
    }
    const foreign = foreignCharacter(text);
    if (foreign)
        return foreign;
    const [, year, month, day] = date.exec(text) ?? [];
    if (year && month && day) {
        const plain = [year, month, day].map((part) => part.replace(/^0+/, '') || '0').join('.');
        return { fault: 'is a date, not a version', remedy: `write it as three numbers without leading zeros: ${plain}` };
    }
    return undefined;
}
function coreFault(text) {
    const { core, prerelease, build } = splitParts(text);
    if (core === '')
        return { fault: 'has no numbers in front', remedy: 'put MAJOR.MINOR.PATCH first, such as 1.2.3-rc.1' };
    const numbers = core.split('.');
    if (!/^[0-9]/.test(core))
        return { fault: 'does not begin with a number', remedy: example };
    const wrong = numbers.slice(0, 3).findIndex((part) => !isNumber(part));
    if (wrong >= 0)
        return numberFault(places[wrong] ?? 'patch', numbers[wrong] ?? '');
    if (numbers.length === 3)
        return undefined;
    const tail = (prerelease === undefined ? '' : `-${prerelease}`) + (build === undefined ? '' : `+${build}`);
    if (numbers.length > 3)
        return surplusFault(numbers, tail);
    const full = [...numbers, '0', '0'].slice(0, 3).join('.');
    const suggestion = parseVersion(full + tail) ? full + tail : full;
    const count = numbers.length === 1 ? 'one number' : 'two numbers';
    return { fault: `has ${count} where a version has three`, remedy: `write all three, such as ${suggestion}` };
}
function surplusFault(numbers, tail) {
    const release = numbers.slice(0, 3).join('.');
    const surplus = numbers.slice(3).join('.');
    const asPrerelease = `${release}-${surplus}${tail.replace(/^-/, '.')}`;
    if (/^[0-9]/.test(surplus) || !parseVersion(asPrerelease)) {
        return {
            fault: `has ${numbers.length} parts where a version has three`,
            remedy: `keep MAJOR.MINOR.PATCH; a further number can go into the prerelease or the build, such as ${release}+4`
        };
    }
    return { fault: 'has a dot in front of its prerelease', remedy: `write a hyphen there: ${asPrerelease}` };
}
function numberFault(place, part) {
    if (part === '')
        return { fault: `has an empty ${place} number`, remedy: 'write all three numbers, such as 1.2.3' };
    if (/^0[0-9]+$/.test(part)) {
        return {
            fault: `has a leading zero in its ${place} number ${(0,untrusted/* quote */.hD)(part)}`,
            remedy: `write ${part.replace(/^0+/, '') || '0'}`
        };
    }
    return {
        fault: `has the ${place} number ${(0,untrusted/* quote */.hD)(part)}, which is not a number`,
        remedy: 'use the digits 0 to 9 alone'
    };
}
function identifierFault(text) {
    const { prerelease, build } = splitParts(text);
    if (build?.includes('+'))
        return { fault: 'has a second plus sign', remedy: 'separate build identifiers by dots' };
    for (const [name, part] of Object.entries({ prerelease, 'build metadata': build })) {
        if (part === undefined)
            continue;
        const sign = name === 'prerelease' ? 'hyphen' : 'plus sign';
        if (part === '')
            return { fault: `ends its numbers with a ${sign} and nothing after it`, remedy: `remove the ${sign}` };
        if (part.split('.').includes('')) {
            return { fault: `has an empty identifier in its ${name}`, remedy: 'write exactly one dot between identifiers' };
        }
    }
    const padded = prerelease?.split('.').find((part) => /^0[0-9]+$/.test(part));
    if (padded === undefined)
        return undefined;
    const plain = padded.replace(/^0+/, '') || '0';
    return {
        fault: `has a leading zero in the prerelease number ${(0,untrusted/* quote */.hD)(padded)}`,
        remedy: `write ${plain}, or put a letter in front of it when it is not a count`
    };
}

;// CONCATENATED MODULE: ./build/packages/core/src/version/tag-fault.js




const movingNames = [
    'latest',
    'nightly',
    'stable',
    'edge',
    'canary',
    'snapshot',
    'main',
    'master',
    'dev',
    'head',
    'next'
];
function tagFault(text, prefixes) {
    const tag = text.startsWith('refs/tags/') ? text.slice('refs/tags/'.length) : text;
    return refFault(text) ?? strangeCharacter(text) ?? nameFault(tag) ?? prefixFault(tag, prefixes);
}
function refFault(text) {
    if (text === '')
        return { fault: 'is empty', remedy: 'give a tag or a version, such as v1.2.3' };
    if (!text.startsWith('refs/'))
        return undefined;
    const trigger = 'run on the push of a version tag (on: push: tags), or set the input version';
    if (text.startsWith('refs/heads/'))
        return { fault: 'is a branch, not a version tag', remedy: trigger };
    if (text.startsWith('refs/pull/'))
        return { fault: 'is a pull request, not a version tag', remedy: trigger };
    if (!text.startsWith('refs/tags/'))
        return { fault: 'is a ref, but not a tag', remedy: trigger };
    const tag = text.slice('refs/tags/'.length);
    if (tag === '')
        return { fault: 'names no tag', remedy: 'give the whole ref, such as refs/tags/v1.2.3' };
    if (tag.startsWith('refs/'))
        return { fault: 'names a tag that itself begins with refs/', remedy: 'write refs/tags/ once' };
    return undefined;
}
function nameFault(tag) {
    const [word = ''] = tag.toLowerCase().split(/[-.0-9]/, 1);
    if (!movingNames.includes(word) || parseVersion(tag))
        return undefined;
    if (tag.toLowerCase() === word) {
        return {
            fault: 'is a name that moves, not a version',
            remedy: 'give the version that it stands for, such as v1.2.3'
        };
    }
    return {
        fault: 'is the name of a build, not a version',
        remedy: `a build between releases is a prerelease, such as 0.0.0-${word}.20250101`
    };
}
function prefixFault(tag, prefixes) {
    const known = [...prefixes].sort((a, b) => b.length - a.length).find((prefix) => tag.startsWith(prefix));
    const rest = known === undefined ? tag : tag.slice(known.length);
    if (known !== undefined && rest === '') {
        return { fault: 'is only a prefix, without a version', remedy: `put the version after it: ${tag}1.2.3` };
    }
    if (/^[0-9]/.test(rest))
        return parseVersion(rest) ? unprefixed(prefixes) : faultOf(rest);
    const start = versionStart(rest);
    if (start === undefined)
        return noVersion(rest, prefixes);
    return foreignPrefix(tag.slice(0, tag.length - rest.length + start), rest.slice(start), prefixes);
}
function versionStart(text) {
    for (let index = 0; index < text.length; index += 1) {
        const fresh = /[0-9]/.test(text.charAt(index)) && !/[0-9]/.test(text.charAt(index - 1));
        if (fresh && parseVersion(text.slice(index)))
            return index;
    }
    return undefined;
}
function unprefixed(prefixes) {
    return {
        fault: `is a tag without the prefix ${alternatives(prefixes)}`,
        remedy: "tag with the prefix, or set tag-prefix to '' when tags have none"
    };
}
function foreignPrefix(prefix, version, prefixes) {
    const wanted = prefixes[0] ?? '';
    const fault = `has ${(0,untrusted/* quote */.hD)(prefix)} in front of the version, not the prefix ${alternatives(prefixes)}`;
    const expected = prefixes.find((candidate) => candidate.toLowerCase() === prefix.toLowerCase()) ?? wanted;
    const write = `write ${expected}${version}`;
    const usual = /^[A-Za-z0-9_][\w./@-]*$/.test(prefix) && prefix.length <= 100 && !prefixes.includes(prefix);
    const mistaken = /^v+$/i.test(prefix) && wanted !== '';
    return { fault, remedy: usual && !mistaken ? `${write}, or add ${prefix} to tag-prefix` : write };
}
function noVersion(rest, prefixes) {
    const core = /^[A-Za-z=]{0,2}[0-9]/.test(rest) ? rest.replace(/^[A-Za-z=]+/, '') : undefined;
    const fault = core === undefined ? undefined : faultOf(core);
    if (fault)
        return { fault: `has no prefix ${alternatives(prefixes)}, and ${fault.fault}`, remedy: fault.remedy };
    return { fault: 'is not a version', remedy: `give a tag or a version, such as ${prefixes[0] ?? ''}1.2.3` };
}
function alternatives(prefixes) {
    return prefixes.map((prefix) => (prefix === '' ? '"" (none)' : (0,untrusted/* quote */.hD)(prefix))).join(' or ');
}

;// CONCATENATED MODULE: ./build/packages/core/src/version/tag.js



const longestRef = 255;
const tags = 'refs/tags/';
function parseTag(tag, prefixes) {
    const byLength = [...prefixes].sort((a, b) => b.length - a.length);
    for (const prefix of byLength) {
        const version = tag.startsWith(prefix) ? parseVersion(tag.slice(prefix.length)) : undefined;
        if (version)
            return { tag, prefix, version };
    }
    return undefined;
}
function readVersion(text, prefixes) {
    const named = text.startsWith(tags);
    const tag = named ? text.slice(tags.length) : text;
    const value = parseTag(tag, prefixes) ?? (named ? undefined : bareVersion(tag, prefixes[0] ?? ''));
    if (value)
        return nameable(value);
    const { fault, remedy } = tagFault(text, prefixes);
    return { ok: false, problem: `${(0,untrusted/* quote */.hD)(text)} ${fault}`, remedy };
}
function bareVersion(text, prefix) {
    const version = parseVersion(text);
    return version && { tag: prefix + formatVersion(version), prefix, version };
}
function nameable(value) {
    const bytes = utf8Length(tags + value.tag);
    if (bytes > longestRef) {
        const problem = `the tag ${(0,untrusted/* quote */.hD)(value.tag)} makes a ref of ${bytes} bytes, more than the ${longestRef} a ref may have`;
        return { ok: false, problem, remedy: 'shorten the prerelease or the build metadata' };
    }
    if (value.tag.endsWith('.lock')) {
        const problem = `the tag ${(0,untrusted/* quote */.hD)(value.tag)} ends in ".lock", which git does not allow`;
        return { ok: false, problem, remedy: 'rename the last identifier' };
    }
    return { ok: true, value };
}
function utf8Length(text) {
    const sizes = [...text].map((character) => {
        const code = character.codePointAt(0) ?? 0;
        return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    });
    return sizes.reduce((sum, size) => sum + size, 0);
}

;// CONCATENATED MODULE: ./build/actions/classify-release/src/request.js


const heads = 'refs/heads/';
function request_mainBuild(inputs, run) {
    const sha = inputs.sha || run.sha;
    const prefix = inputs['tag-prefix'][0] ?? '';
    if (!/^[0-9a-f]+$/.test(sha)) {
        const problem = 'the commit of this build is not known: GITHUB_SHA is no full SHA';
        return { complaint: { place: 'sha', problem, remedy: 'set the input sha' } };
    }
    const version = mainBuildVersion(sha);
    return { value: { tag: `${prefix}0.0.0-${version.prerelease.join('.')}`, prefix, version } };
}
function readTag(place, text, prefixes) {
    const reading = readVersion(text, prefixes);
    if (reading.ok)
        return { value: reading.value };
    return { complaint: { place, problem: reading.problem, remedy: reading.remedy } };
}
function readRequest(inputs, run) {
    const { version, previous, 'tag-prefix': prefixes } = inputs;
    const branch = version.startsWith(heads) ? version.slice(heads.length) : undefined;
    const release = branch === undefined ? readTag('version', version, prefixes) : request_mainBuild(inputs, run);
    const before = previous === '' ? undefined : readTag('previous', previous, prefixes);
    const complaints = [release, before].flatMap((reading) => reading !== undefined && 'complaint' in reading ? [reading.complaint] : []);
    if (!('value' in release))
        return complaints;
    if (complaints.length > 0)
        return complaints;
    return { run, release: release.value, branch, previous: before && 'value' in before ? before.value : undefined };
}

;// CONCATENATED MODULE: ./build/actions/classify-release/src/observe.js






const unasked = {
    changes: undefined,
    ahead: undefined,
    behind: undefined,
    ancestors: new Map(),
    unavailable: undefined
};
async function readRange(range, inputs) {
    const { readChanges } = await __nccwpck_require__.e(/* import() */ 953).then(__nccwpck_require__.bind(__nccwpck_require__, 5953));
    return { list: readChanges(range.commits, inputs['commit-types']), total: range.total };
}
async function observe_ask(questions, history, inputs) {
    const between = async (range) => range && readRange(await history.between(range.base, range.head), inputs);
    const { changes, parity, ancestors } = questions;
    const [found, ahead, behind, ...known] = await Promise.all([
        between(changes),
        between(parity),
        between(parity && { base: parity.head, head: parity.base }),
        ...ancestors.map(async ([a, b]) => [`${a}..${b}`, await history.isAncestor(a, b)])
    ]);
    return { changes: found, ahead, behind, ancestors: new Map(known), unavailable: undefined };
}
async function answersTo(questions, history, inputs) {
    try {
        return await observe_ask(questions, history, inputs);
    }
    catch (error) {
        if (inputs.token !== '')
            throw error;
        return { ...unasked, unavailable: error.message };
    }
}
async function openHistoryOf(runner, token) {
    await new Promise((resolve) => setImmediate(resolve));
    const history = openHistory(runner, token);
    await __nccwpck_require__.e(/* import() */ 953).then(__nccwpck_require__.bind(__nccwpck_require__, 5953));
    return history;
}
async function observe(inputs, runner) {
    const { ref, sha } = runner;
    const request = readRequest(inputs, { ref, sha });
    if (!('release' in request))
        throw new errors/* Refusal */.P_(request);
    const [refs, history] = await Promise.all([listRefs(runner, inputs.token), openHistoryOf(runner, inputs.token)]);
    const questions = questionsOf(inputs, subjectOf(inputs, request, refs));
    const silent = questions.changes === undefined && questions.parity === undefined && questions.ancestors.length === 0;
    const answers = silent ? unasked : await answersTo(questions, history, inputs);
    return { request, refs, answers };
}

// EXTERNAL MODULE: ./build/packages/core/src/release/bump.js
var release_bump = __nccwpck_require__(6100);
;// CONCATENATED MODULE: ./build/packages/core/src/release/change.js

const first = { major: '0', minor: '1', patch: '0', prerelease: [], build: [] };
function suggest(previous, changes) {
    const bump = changes.map((change) => change.bump).reduce(release_bump/* greaterBump */.nL, 'none');
    const because = bump === 'none' ? [] : changes.filter((change) => change.bump === bump);
    return { version: previous === undefined ? first : (0,release_bump/* raise */.xl)(previous, bump), bump, because };
}
function breakingOf(changes) {
    return changes.filter(({ breaking, reverted }) => breaking && !reverted);
}

;// CONCATENATED MODULE: ./build/packages/core/src/release/support.js



function linesOf(versions) {
    const lines = new Map(versions.map((version) => [lineOf(version), version]));
    const newestFirst = [...lines].sort(([, a], [, b]) => (0,compare/* compareNumbers */.S$)(b.major, a.major) || (0,compare/* compareNumbers */.S$)(b.minor, a.minor));
    return newestFirst.map(([line]) => line);
}
function supportAfter(version, released, count) {
    const stable = stableOf(released);
    const versions = stable.map((other) => other.version);
    const lower = below(stable, version, 'semver').map((other) => other.version);
    const before = linesOf(lower).slice(0, count);
    const after = linesOf([...lower, version]).slice(0, count);
    return {
        supported: linesOf([...versions, version]).slice(0, count),
        ended: before.filter((line) => !after.includes(line))
    };
}

;// CONCATENATED MODULE: ./build/actions/classify-release/src/decision.js












function origin({ kind, release, origins, sha, releaseBranch }, { request, refs, answers }) {
    if (kind === 'main-build') {
        const name = request.branch;
        return { name, ok: name === refs.defaultBranch || name === releaseBranch };
    }
    const holds = ({ head }) => (head === sha ? true : answers.ancestors.get(`${sha}..${head}`));
    return originOf(release.version, origins, holds);
}
function suggestionFor({ kind, release, previousStable }, { answers }) {
    const changes = answers.changes ?? (previousStable === undefined ? { list: [], total: 0 } : undefined);
    if (changes === undefined)
        return undefined;
    const suggestion = suggest(previousStable?.version, changes.list);
    if (changes.list.length < changes.total && !asksForAll(previousStable?.version, suggestion))
        return undefined;
    if (suggestion.version === undefined || kind === 'main-build')
        return suggestion;
    return { ...suggestion, version: { ...suggestion.version, prerelease: release.version.prerelease } };
}
function asksForAll(previous, { bump }) {
    return bump === 'major' || (bump === 'minor' && previous?.major === '0');
}
const nothing = { major: '0', minor: '0', patch: '0', prerelease: [], build: [] };
function nextOf(inputs, { kind, release, previousStable }) {
    const from = kind === 'main-build' ? (previousStable?.version ?? nothing) : release.version;
    return {
        patch: withoutBuild((0,next/* nextPatch */.W7)(from)),
        minor: withoutBuild((0,next/* nextMinor */.HV)(from)),
        major: withoutBuild((0,next/* nextMajor */.tE)(from)),
        prerelease: withoutBuild((0,next/* nextPrerelease */.ES)(from, inputs['prerelease-order']))
    };
}
function promotionOf(inputs, { kind, release, released, previousStable, values }) {
    const stable = kind === 'stable' ? (0,release_bump/* bumpBetween */.HQ)(previousStable?.version, release.version) : undefined;
    const matrix = inputs.environments ?? usualMatrix;
    const rivals = kind === 'stable' ? stableOf(released) : released;
    const order = inputs['prerelease-order'];
    const outrun = rivals.some((other) => (0,compare/* compareVersions */.Zy)(other.version, release.version, order) > 0);
    return promote(outrun ? withoutChanges(matrix) : matrix, stable ?? 'prerelease', values);
}
function decision_decide(inputs, facts, subject) {
    const { kind, release, released, sha, previousTag } = subject;
    const stable = !isPrereleaseSubject(subject);
    return {
        subject,
        bump: kind === 'main-build' ? undefined : (0,release_bump/* bumpBetween */.HQ)(previousTag?.version, release.version),
        isLatest: stable && isLatest(release.version, released),
        isLatestInLine: stable && isLatestInLine(release.version, released),
        makeLatest: stable && makesLatest(release, released),
        origin: origin(subject, facts),
        parity: parityOf(release.version, sha, released, habitsOf(inputs)),
        support: stable && inputs.support !== undefined ? supportAfter(release.version, released, inputs.support) : undefined,
        suggestion: suggestionFor(subject, facts),
        breaking: breakingOf(facts.answers.changes?.list ?? []),
        promotion: promotionOf(inputs, subject),
        next: nextOf(inputs, subject)
    };
}

;// CONCATENATED MODULE: ./build/actions/classify-release/src/document.js
const SHOWN = 100;
function commits(changes) {
    return changes.slice(0, SHOWN).map(({ sha, subject, type, breaking, bump, reverted }) => ({
        sha,
        subject,
        type: type ?? null,
        breaking,
        bump,
        reverted
    }));
}
function range(changes) {
    return changes === undefined ? null : { total: changes.total, commits: commits(changes.list) };
}
function typeCounts({ list }) {
    const counts = new Map();
    for (const { type } of list)
        counts.set(type ?? '', (counts.get(type ?? '') ?? 0) + 1);
    return Object.fromEntries([...counts].sort(([, a], [, b]) => b - a).slice(0, SHOWN));
}
function jsonOutput(outputs, decision, answers) {
    const { parity, suggestion, support, breaking, promotion } = decision;
    const { changes, ahead, behind } = answers;
    return JSON.stringify({
        ...outputs,
        'image-tags': `${outputs['image-tags']}`.split('\n').filter((tag) => tag !== ''),
        'end-of-life': support?.ended ?? [],
        'supported-lines': support?.supported ?? [],
        environments: promotion,
        'last-candidate': parity.candidate?.tag ?? '',
        'commits-since-candidate': range(ahead),
        'commits-only-in-candidate': range(behind),
        'suggested-bump': suggestion?.bump ?? '',
        'suggested-by': commits(suggestion?.because ?? []),
        'breaking-changes': commits(breaking),
        'commits-since-previous-stable': changes === undefined ? null : { total: changes.total, types: typeCounts(changes) }
    });
}

;// CONCATENATED MODULE: ./build/actions/classify-release/src/identity.js




function otherCommit(inputs, { request, refs }, { release, present, sha }) {
    if (sha === '') {
        const problem = `the tag ${(0,untrusted/* quote */.hD)(release.tag)} is not at the server, and the run names no commit`;
        return [{ place: 'sha', problem, remedy: 'push the tag, or set the input sha' }];
    }
    if (!present)
        return [];
    const remedy = 'a published tag is never moved: release this commit as the next version';
    if (inputs.sha !== '' && inputs.sha !== sha) {
        return [{ place: 'sha', problem: `${release.tag} is at ${sha} already, not at ${inputs.sha}`, remedy }];
    }
    const { ref, sha: pushed } = request.run;
    const moved = ref === `refs/tags/${release.tag}` &&
        pushed !== '' &&
        pushed !== sha &&
        pushed !== refs.tags.get(release.tag)?.object;
    if (!moved || inputs.sha !== '')
        return [];
    const problem = `this run is for ${release.tag} at ${pushed}, but the server has it at ${sha}`;
    return [{ place: ref, problem, remedy: 'the tag was moved after it was pushed: release the next version' }];
}
function twins({ release, released }, { refs }) {
    const lower = release.tag.toLowerCase();
    const cased = [...refs.tags.keys()].filter((tag) => tag !== release.tag && tag.toLowerCase() === lower);
    const same = released.filter(({ tag, version }) => !cased.includes(tag) && (0,compare/* compareVersions */.Zy)(version, release.version) === 0);
    return [
        ...cased.map((tag) => ({
            place: release.tag,
            problem: `the tag ${(0,untrusted/* quote */.hD)(tag)} differs from it in case alone`,
            remedy: 'release the next version; a clone on macOS or Windows cannot hold both tags'
        })),
        ...same.map(({ tag }) => ({
            place: release.tag,
            problem: `${(0,untrusted/* quote */.hD)(tag)} is the same release: build metadata does not tell versions apart (SemVer 2.0.0, section 10)`,
            remedy: 'release the next version'
        }))
    ];
}
function unordered(inputs, { release, released }) {
    const order = inputs['prerelease-order'];
    const after = meantToFollow(release.version, released, order);
    if (after.length === 0)
        return [];
    const names = after
        .slice(0, 5)
        .map(({ tag }) => (0,untrusted/* quote */.hD)(tag))
        .join(', ');
    const byNumber = meantToFollow(release.version, released, 'numeric-suffix').length === 0;
    const problem = byNumber
        ? `SemVer puts it before ${names}: undotted numbers are compared as text`
        : `it comes before ${names}, since its prerelease is written in another way`;
    const remedy = byNumber
        ? 'set prerelease-order to numeric-suffix, and write the candidates of the next release like rc.1'
        : 'write it as those are written, and with numbers from 10 on set prerelease-order to numeric-suffix';
    return [{ place: release.tag, problem, remedy }];
}
function wrongPrevious({ request, refs }, { release, kind }, order) {
    const { previous } = request;
    if (previous === undefined)
        return [];
    const found = findTag(previous, refs);
    if (found === undefined) {
        const problem = `the tag ${(0,untrusted/* quote */.hD)(previous.tag)} is not at the server`;
        return [{ place: 'previous', problem, remedy: 'name a tag that was pushed, or leave it out' }];
    }
    if (kind === 'main-build' || (0,compare/* compareVersions */.Zy)(found.version, release.version, order) < 0)
        return [];
    const problem = `${(0,untrusted/* quote */.hD)(previous.tag)} does not come before ${(0,untrusted/* quote */.hD)(release.tag)}`;
    return [{ place: 'previous', problem, remedy: 'name an earlier release, or leave it out' }];
}
function identityComplaints(inputs, facts, subject) {
    const previous = wrongPrevious(facts, subject, inputs['prerelease-order']);
    if (subject.kind === 'main-build')
        return previous;
    return [...otherCommit(inputs, facts, subject), ...twins(subject, facts), ...unordered(inputs, subject), ...previous];
}

;// CONCATENATED MODULE: ./build/actions/classify-release/src/branch-finding.js

const unknown = {
    problem: 'nobody could tell which branch holds its commit',
    remedy: 'check out with fetch-depth: 0, or pass a token with contents: read'
};
const nowhere = {
    problem: 'the server has no default branch, and there is no branch-pattern: no branch is right',
    remedy: 'push the default branch, or set branch-check to off'
};
function rightBranches({ subject }, { refs }) {
    const { release } = subject.origins;
    const strict = subject.release.version.patch !== '0' && release !== undefined && subject.kind !== 'main-build';
    const names = strict ? [release.name] : [refs.defaultBranch, subject.releaseBranch];
    return names.flatMap((name) => (name === undefined || name === '' ? [] : [(0,untrusted/* quote */.hD)(name)])).join(' or ');
}
function elsewhere({ subject, origin }, right) {
    const remedy = `release from ${right}`;
    if (subject.kind === 'main-build')
        return { problem: 'it is neither the default branch nor a release branch', remedy };
    const where = origin.name === undefined ? '' : `, but on ${(0,untrusted/* quote */.hD)(origin.name)}`;
    return { problem: `its commit is not on ${right}${where}`, remedy };
}
function branchFindings(inputs, decision, facts) {
    const { subject, origin } = decision;
    const refused = inputs['branch-check'] === 'require';
    if (inputs['branch-check'] === 'off' || origin.ok === true)
        return [];
    if (origin.ok === undefined && !refused)
        return [];
    const place = subject.kind === 'main-build' ? `branch ${(0,untrusted/* quote */.hD)(origin.name ?? '')}` : subject.release.tag;
    const right = rightBranches(decision, facts);
    const said = origin.ok === undefined ? unknown : right === '' ? nowhere : elsewhere(decision, right);
    return [{ place, ...said, refused }];
}

;// CONCATENATED MODULE: ./build/actions/classify-release/src/downgrade.js



function downgrades({ subject }, { answers }) {
    const { release, sha, present } = subject;
    const higher = higherReleases(subject);
    const since = new Set(answers.changes?.list.map((change) => change.sha));
    since.delete(sha);
    const held = higher.filter(({ commit }) => since.has(commit) || answers.ancestors.get(`${commit}..${sha}`) === true);
    const top = inLine(higher, release.version).at(-1);
    const backwards = !present && top !== undefined && !held.includes(top);
    const remedy = 'release a version above it, or put the fix on the release branch of its own line';
    const problem = `its commit comes after that of ${named(held)}, which is a higher version`;
    return [
        ...(held.length > 0 ? [{ place: release.tag, problem, remedy, refused: true }] : []),
        ...(backwards
            ? [
                {
                    place: release.tag,
                    problem: `the line has ${(0,untrusted/* quote */.hD)(top.tag)} already`,
                    remedy: 'release a version above it',
                    refused: true
                }
            ]
            : [])
    ];
}
function named(lowestFirst) {
    const others = lowestFirst.length - 1;
    return `${(0,untrusted/* quote */.hD)(lowestFirst.at(-1)?.tag ?? '')}${others > 0 ? ` (and of ${others} more)` : ''}`;
}

;// CONCATENATED MODULE: ./build/actions/classify-release/src/parity-finding.js

function parityFindings(inputs, { subject, parity }, { answers }) {
    const check = inputs['rc-parity'];
    const { release, kind, sha } = subject;
    if (check === 'off' || kind !== 'stable')
        return [];
    const refused = check === 'require';
    const { candidate, rival, result } = parity;
    const place = release.tag;
    if (candidate === undefined) {
        if (release.version.patch !== '0')
            return [];
        return [{ place, problem: 'it had no release candidate', remedy: 'release a candidate of it first', refused }];
    }
    if (rival !== undefined) {
        const problem = `${(0,untrusted/* quote */.hD)(candidate.tag)} is its last candidate in the order ${inputs['prerelease-order']}, ${(0,untrusted/* quote */.hD)(rival.tag)} by number`;
        return [
            {
                place,
                problem,
                remedy: 'set prerelease-order to numeric-suffix, or make a candidate that is the last by both',
                refused
            }
        ];
    }
    if (result === 'equal')
        return [];
    const { ahead, behind } = answers;
    const counts = ahead && behind ? ` (${ahead.total} commits more, ${behind.total} fewer)` : '';
    const problem = `it is at ${sha.slice(0, 12)}, its last candidate ${(0,untrusted/* quote */.hD)(candidate.tag)} at ${candidate.commit.slice(0, 12)}${counts}`;
    return [
        { place, problem, remedy: 'release the commit of the candidate, or make another candidate of this one', refused }
    ];
}

;// CONCATENATED MODULE: ./build/actions/classify-release/src/judgement.js



function findingsOf(inputs, decision, facts) {
    return [
        ...downgrades(decision, facts),
        ...branchFindings(inputs, decision, facts),
        ...parityFindings(inputs, decision, facts)
    ];
}

;// CONCATENATED MODULE: ./build/actions/classify-release/src/outputs.js






const outputs = [
    'version',
    'tag',
    'sha',
    'kind',
    'bump',
    'is-prerelease',
    'is-latest',
    'is-latest-in-line',
    'make-latest',
    'previous-tag',
    'previous-stable',
    'line',
    'release-branch',
    'on-branch',
    'branch-ok',
    'image-tags',
    'chart-version',
    'app-version',
    'config',
    ...consequences,
    'next-patch',
    'next-minor',
    'next-major',
    'next-prerelease',
    'suggested-version',
    'rc-parity',
    'end-of-life',
    'environments',
    'json'
];
function chartVersion(inputs, { subject }) {
    const text = fillTemplate(inputs['chart-version'], subject.values);
    if (text !== '' && parseVersion(text.replace(/^v/, '')) === undefined) {
        throw new Error(`${(0,untrusted/* quote */.hD)(text)} is no version of a chart: Helm takes SemVer alone`);
    }
    return text;
}
const nameTemplates = {
    'image-tags': (inputs, { subject, isLatest, isLatestInLine }) => imageTags(inputs['image-tags'], { kind: subject.kind, isLatest, isLatestInLine }, subject.values).join('\n'),
    'chart-version': chartVersion,
    'app-version': (inputs, { subject }) => fillTemplate(inputs['app-version'], subject.values)
};
function flags(inputs, { subject }) {
    const follows = inputs.policy[subject.kind];
    return Object.fromEntries(consequences.map((name) => [name, follows.includes(name)]));
}
function identity({ subject, bump }) {
    const { release, sha, kind, previousTag, previousStable, line, releaseBranch } = subject;
    return {
        version: formatVersion(release.version),
        tag: release.tag,
        sha,
        kind,
        bump: bump ?? '',
        'is-prerelease': isPrereleaseSubject(subject),
        'previous-tag': previousTag?.tag ?? '',
        'previous-stable': previousStable?.tag ?? '',
        line,
        'release-branch': releaseBranch
    };
}
function plainOutputs(inputs, decision, names) {
    const { subject, origin, next, suggestion, parity, support, promotion } = decision;
    return {
        ...identity(decision),
        'is-latest': decision.isLatest,
        'is-latest-in-line': decision.isLatestInLine,
        'make-latest': decision.makeLatest,
        'on-branch': origin.name ?? '',
        'branch-ok': origin.ok ?? '',
        ...names,
        config: inputs.config.get(subject.kind) ?? inputs.config.get('default') ?? '',
        ...flags(inputs, decision),
        'next-patch': next.patch,
        'next-minor': next.minor,
        'next-major': next.major,
        'next-prerelease': next.prerelease,
        'suggested-version': suggestion?.version === undefined ? '' : withoutBuild(suggestion.version),
        'rc-parity': parity.result,
        'end-of-life': support?.ended.join(',') ?? '',
        environments: JSON.stringify(promotion)
    };
}

;// CONCATENATED MODULE: ./build/actions/classify-release/src/warnings.js





const warnings_SHOWN = 3;
function breakingWarning({ breaking, subject, suggestion }) {
    const { previousStable, release, kind } = subject;
    const bump = previousStable && (0,release_bump/* bumpBetween */.HQ)(previousStable.version, release.version);
    if (bump !== 'patch' || breaking.length === 0 || kind === 'main-build')
        return [];
    const shown = breaking.slice(0, warnings_SHOWN).map(({ sha, subject: line }) => `${sha.slice(0, 12)} ${(0,untrusted/* quote */.hD)(line)}`);
    const more = breaking.length > warnings_SHOWN ? ` and ${breaking.length - warnings_SHOWN} more` : '';
    const instead = suggestion?.version === undefined ? '' : `; the commits ask for a ${suggestion.bump} change`;
    return [`${subject.release.tag} is a patch, but has breaking changes: ${shown.join(', ')}${more}${instead}`];
}
function takenSuggestion({ subject, suggestion }) {
    const wanted = suggestion?.version;
    const taken = wanted && subject.released.find(({ version }) => (0,compare/* compareVersions */.Zy)(version, wanted) === 0);
    if (taken === undefined)
        return [];
    return [`the commits ask for a ${suggestion?.bump} change, and ${(0,untrusted/* quote */.hD)(taken.tag)} exists already`];
}
function warningsOf(inputs, decision, { answers, request }) {
    const { subject, support, suggestion } = decision;
    const { release, released, present, line } = subject;
    const mixed = meantToPrecede(release.version, released, inputs['prerelease-order']);
    const gone = !present && request.run.ref === `refs/tags/${release.tag}`;
    const { changes, unavailable } = answers;
    return [
        ...breakingWarning(decision),
        ...(mixed.length > 0
            ? [
                `${mixed
                    .slice(0, warnings_SHOWN)
                    .map(({ tag }) => (0,untrusted/* quote */.hD)(tag))
                    .join(', ')} comes before ${release.tag}, though its number is higher: write all candidates in one form, such as rc.10, or set prerelease-order to numeric-suffix`
            ]
            : []),
        ...takenSuggestion(decision),
        ...(gone ? [`the tag ${release.tag} started this run, but is not at the server any more`] : []),
        ...(support && !support.supported.includes(line)
            ? [`the line ${line} is out of support: ${support.supported.join(', ')} are supported`]
            : []),
        ...(changes && changes.list.length < changes.total
            ? [
                `only the newest ${changes.list.length} of ${changes.total} commits were read${suggestion === undefined ? ', so suggested-version is left empty: the others may ask for more' : ''}`
            ]
            : []),
        ...(unavailable === undefined ? [] : [unread(unavailable, higherReleases(subject).at(-1))])
    ];
}
function unread(why, higher) {
    const unseen = higher && `; nor could it be seen whether its commit comes after ${(0,untrusted/* quote */.hD)(higher.tag)}`;
    return `the history could not be read, so what hangs on it is left empty${unseen ?? ''}: ${why}`;
}

;// CONCATENATED MODULE: ./build/actions/classify-release/src/plan.js









function nameIt(inputs, decision) {
    const names = { 'image-tags': '', 'chart-version': '', 'app-version': '' };
    const complaints = [];
    for (const [place, fill] of Object.entries(nameTemplates)) {
        try {
            names[place] = fill(inputs, decision);
        }
        catch (error) {
            complaints.push({ place, problem: error.message, remedy: 'change the template' });
        }
    }
    return { names, complaints };
}
function reasonOf({ subject, bump, isLatest }) {
    const { kind, release, previousTag, previousStable } = subject;
    if (kind === 'main-build')
        return `${release.tag} is a build of a branch, after ${previousStable?.tag ?? 'no release'}`;
    const after = previousTag === undefined ? 'the first release' : `${bump} after ${previousTag.tag}`;
    return `${release.tag} is ${kind}: ${after}${isLatest ? ', the latest' : ''}`;
}
function plan(inputs, facts) {
    const subject = subjectOf(inputs, facts.request, facts.refs);
    const identity = identityComplaints(inputs, facts, subject);
    if (subject.sha === '')
        return (0,action_plan/* refuse */.TR)(identity, {});
    const decision = decision_decide(inputs, facts, subject);
    const findings = findingsOf(inputs, decision, facts);
    const { names, complaints } = nameIt(inputs, decision);
    const all = [...identity, ...findings.filter(({ refused }) => refused), ...complaints];
    const warnings = [
        ...findings.filter(({ refused }) => !refused).map(action_plan/* sayComplaint */.Lv),
        ...warningsOf(inputs, decision, facts)
    ];
    if (all.length > 0) {
        const bare = all.map(({ place, problem, remedy }) => ({ place, problem, remedy }));
        return { ...(0,action_plan/* refuse */.TR)(bare, {}), warnings };
    }
    const outputs = plainOutputs(inputs, decision, names);
    const json = jsonOutput(outputs, decision, facts.answers);
    return { verdict: 'proceed', reason: reasonOf(decision), steps: [], outputs: { ...outputs, json }, warnings };
}

;// CONCATENATED MODULE: ./build/actions/classify-release/src/main.js




void runAction({ name: 'classify-release', inputs: inputs, outputs: outputs, observe: observe, plan: plan });

module.exports = __webpack_exports__;
/******/ })()
;
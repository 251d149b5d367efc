"use strict";
exports.id = 532;
exports.ids = [532];
exports.modules = {

/***/ 8290:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ readAnswer),
/* harmony export */   Jz: () => (/* binding */ isRateLimited),
/* harmony export */   X2: () => (/* binding */ isAmbiguous)
/* harmony export */ });
const named = ['HttpError', 'AbortError', 'TimeoutError'];
function readAnswer(thrown) {
    const { name = '', message = '', status = 0, headers = {}, response, errors } = (thrown ?? {});
    if (name === 'GraphqlResponseError') {
        const said = (errors ?? []).map((error) => error.message ?? '').join('\n');
        return { status: 200, message: said, headers, type: errors?.[0]?.type ?? '' };
    }
    if (!named.includes(name))
        throw thrown;
    if (response === undefined)
        return { status: 0, message, headers: {}, type: '' };
    const text = response.data?.message;
    return { status, message: typeof text === 'string' ? text : message, headers: response.headers ?? {}, type: '' };
}
function isAmbiguous({ status, message, type }) {
    return status === 0 || status === 408 || status >= 500 || (type === '' && message.startsWith('Something went wrong'));
}
function isRateLimited({ status, message, headers, type }) {
    if (type === 'RATE_LIMITED' || /secondary rate limit|API rate limit exceeded|abuse detection/i.test(message))
        return true;
    if (status === 429)
        return true;
    return status === 403 && (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0');
}


/***/ }),

/***/ 6359:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ openClient),
/* harmony export */   t: () => (/* binding */ apiFailure)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1329);
/* harmony import */ var _network_server_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3955);



const API_VERSION = '2022-11-28';
const DEADLINE_MS = 300_000;
const PROXIES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
async function construct(runner, token, options) {
    const { retry } = await __webpack_require__.e(/* import() */ 735).then(__webpack_require__.bind(__webpack_require__, 9735));
    if (PROXIES.some((name) => runner.env[name])) {
        const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(730), __webpack_require__.e(420)]).then(__webpack_require__.bind(__webpack_require__, 6420));
        return getOctokit(token, options, retry);
    }
    const [{ Octokit }, { octokitFetch }] = await Promise.all([__webpack_require__.e(/* import() */ 730).then(__webpack_require__.bind(__webpack_require__, 4730)), __webpack_require__.e(/* import() */ 510).then(__webpack_require__.bind(__webpack_require__, 2510))]);
    return new (Octokit.plugin(retry))({ auth: token, ...options, request: { fetch: octokitFetch } });
}
const bodiless = [204, 205];
function cutOff() {
    const error = new Error('its answer was cut off, or something on the way answered in its place');
    return Object.assign(error, { name: 'HttpError' });
}
async function openClient(runner, token) {
    if (token === '') {
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('token: it is empty, but this needs the REST API; pass a token with contents: read, or check out with fetch-depth: 0');
    }
    const { href } = (0,_network_server_address_js__WEBPACK_IMPORTED_MODULE_2__/* .serverAddress */ .aD)('GITHUB_API_URL', runner.apiUrl);
    const baseUrl = href.replace(/\/+$/, '');
    const quiet = { debug() { }, info() { }, warn() { }, error() { } };
    const client = await construct(runner, token, { baseUrl, userAgent: 'slipway', log: quiet });
    const signal = AbortSignal.timeout(DEADLINE_MS);
    client.hook.before('request', (options) => {
        options.headers['x-github-api-version'] = API_VERSION;
        options.request = { ...options.request, signal };
    });
    client.hook.after('request', ({ data, status }) => {
        if (typeof data === 'string' && !bodiless.includes(status))
            throw cutOff();
    });
    return client;
}
const REMEDIES = {
    401: 'the token is not valid, or has expired: pass a fresh one',
    403: 'give the token the permission contents: read, or wait when the message speaks of a rate limit',
    404: 'check that it exists, and that the token may read this repository (contents: read)'
};
function apiFailure(what, thrown) {
    const { status = 0, message = '' } = thrown;
    const remedy = REMEDIES[status] ?? 'run it again; if it stays so, look at the status of the server';
    const answer = status === 0 ? 'no answer' : `status ${status}`;
    return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what}: ${answer} from the GitHub API (${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(message)}); ${remedy}`);
}


/***/ }),

/***/ 1766:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ namesOf)
/* harmony export */ });
function namesOf({ repository }) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
}


/***/ }),

/***/ 5670:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ PAGE),
/* harmony export */   S: () => (/* binding */ allPages)
/* harmony export */ });
const PAGE = 100;
async function allPages(read, most = Number.POSITIVE_INFINITY) {
    const all = [];
    for (let page = 1; page <= most; page += 1) {
        const items = await read(page);
        all.push(...items);
        if (items.length < PAGE)
            break;
    }
    return all;
}


/***/ }),

/***/ 728:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dX: () => (/* binding */ pushComplaints),
/* harmony export */   jR: () => (/* binding */ ruleComplaints)
/* harmony export */ });
/* unused harmony exports rulesOf, complaintsOf */
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1329);

const BYPASS = 'let the GitHub App of this token bypass the rule';
const remedies = [
    [/through the merge queue/i, `use delivery: pull-request, whose pull request the queue then merges, or ${BYPASS}`],
    [/through a pull request|approving review|code owner/i, `use delivery: pull-request, or ${BYPASS}`],
    [
        /status checks?\b|deployment|code scanning|code quality/i,
        `use delivery: pull-request, where they run before it is merged, or ${BYPASS}`
    ],
    [
        /verified signatures/i,
        'use commit-with: api, leave author and committer empty, and pass GITHUB_TOKEN or the token of a GitHub App: GitHub then signs the commit'
    ],
    [/locked branch/i, 'unlock the branch, or name another one'],
    [
        /not authorized to push/i,
        'add the App or the person of the token to those who may push, or use delivery: pull-request'
    ],
    [/update this protected ref|creations being restricted/i, `name another branch, or ${BYPASS}`],
    [
        /must (not )?(match|contain|start|end)|pattern/i,
        `change the commit message, the author or the committer so that it fits, or ${BYPASS}`
    ],
    [/file path|file size|file extension/i, `leave the file out of this change, or ${BYPASS}`]
];
const OTHER = `look at the rules of the branch in the settings of the repository; use delivery: pull-request where they ask for one, or ${BYPASS}`;
const sentences = [
    /Changes must be made through [^.]*\.?/g,
    /\d+ of \d+ required status checks (?:are|have|is)[^.]*\.?/g,
    /Required status check "[^"]*" [^.]*\.?/g,
    /Cannot change this locked branch/g,
    /Cannot update this protected ref\.?/g,
    /Cannot (?:force-push to|delete) this \w+/g,
    /You're not authorized to push to this branch\.(?: Visit \S+ for more information\.)?/g,
    /Commits must have verified signatures\./g,
    /This branch must not contain merge commits\./g,
    /At least \d+ approving reviews? [^.]*\.?/g
];
function rulesOf(message) {
    const head = /^Repository rule violations found\s*/;
    if (head.test(message)) {
        return (message
            .replace(head, '')
            .split(/\n{2,}/)
            .map((part) => part.trim().split('\n')[0] ?? '')
            .filter((part) => part !== '' && !/^[0-9a-f]{40}$/.test(part)));
    }
    return sentences.flatMap((sentence) => message.match(sentence) ?? []).map((part) => part.trim());
}
function bulletsOf(printed) {
    const lines = printed.split('\n').map((line) => line.replace(/^remote: ?/, '').trimEnd());
    return lines
        .filter((line) => /^- |^error: (?!GH0)/.test(line) && !line.startsWith('error: failed to push'))
        .map((line) => line.replace(/^(- |error: )/, ''));
}
function complaintsOf(branch, rules) {
    return rules.map((rule) => ({
        place: `branch ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(branch)}`,
        problem: `does not take this commit: ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(rule)}`,
        remedy: remedies.find(([pattern]) => pattern.test(rule))?.[1] ?? OTHER
    }));
}
function ruleComplaints(branch, message, type = '') {
    const rules = rulesOf(message);
    return complaintsOf(branch, rules.length === 0 && type === 'BRANCH_PROTECTION_RULE_VIOLATION' ? [message] : rules);
}
function pushComplaints(branch, printed) {
    if (!/GH006|GH013|protected branch hook declined|repository rule violations/i.test(printed))
        return [];
    const rules = bulletsOf(printed);
    return complaintsOf(branch, rules.length > 0 ? rules : ['the branch is protected']);
}


/***/ }),

/***/ 9570:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ explainMove),
/* harmony export */   g: () => (/* binding */ explainApi)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1329);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8290);
/* harmony import */ var _refusal_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(728);




function spelt(header) {
    const sets = (header ?? 'contents=write').split(';').map((set) => set.trim());
    const words = sets.map((set) => set
        .split(',')
        .map((each) => each.replace('=', ': ').replaceAll('_', '-'))
        .join(' and '));
    return words.join(', or ');
}
function lacking({ headers }, what) {
    const needed = spelt(headers['x-accepted-github-permissions']);
    return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what}: the token may not do this; it needs the permission ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(needed)}. Give it under permissions: of the job ` +
        'for GITHUB_TOKEN (which has all reads and no writes in runs for forks, and never workflows), or to the GitHub App or the token that you pass');
}
function explainMove(what, runner, thrown, branch) {
    const explained = explainApi(what, runner, thrown, branch);
    if (explained === thrown || !/not accessible by/i.test((0,_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .readAnswer */ .JN)(thrown).message))
        return explained;
    return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what}: the token may write commits, but may not bring their workflow files to this branch; GITHUB_TOKEN never may: ` +
        'pass the token of a GitHub App with the permissions contents: write and workflows: write (for a person, the scope workflow)');
}
function archived({ repository }) {
    const problem = 'is archived, so nothing in it can be changed';
    return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_([{ place: repository, problem, remedy: 'take it out of the archive first' }]);
}
function hidden(what, { repository }) {
    return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what}: GitHub knows no such thing, or does not show it to this token; check the name ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(repository)}, and that the token may write there (contents: write; a classic token needs the scope repo)`);
}
const LATER = 'run it again later, or use the token of a GitHub App, whose limits are higher';
function explainApi(what, runner, thrown, branch = '') {
    if (thrown instanceof _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR || thrown instanceof _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_)
        return thrown;
    const answer = (0,_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .readAnswer */ .JN)(thrown);
    const { status, message, type } = answer;
    if (status === 0)
        return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what}: no answer from the GitHub API (${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(message)}); run it again`);
    if ((0,_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .isRateLimited */ .Jz)(answer))
        return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what}: over GitHub's rate limit (${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(message)}); ${LATER}`);
    const complaints = (0,_refusal_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleComplaints */ .jR)(branch, message, type);
    if (complaints.length > 0)
        return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_(complaints);
    if (/archived/i.test(message))
        return archived(runner);
    if (status === 401)
        return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what}: GitHub does not take the token (${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(message)}); it is not valid or has expired: pass a fresh one`);
    if (/not accessible by|correct permissions/i.test(message) || type === 'FORBIDDEN')
        return lacking(answer, what);
    if (status === 404 || type === 'NOT_FOUND')
        return hidden(what, runner);
    if (/doesn't exist on type 'Mutation'/.test(message)) {
        return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what}: the server knows no updateRefs: it is a GitHub Enterprise Server older than 3.13; use commit-with: git`);
    }
    const shown = type === '' ? `status ${status}` : type;
    const remedy = status >= 500
        ? 'run it again; if it stays so, look at the status of the server'
        : 'this is a mistake in the action, or the server is one that it does not know: report it';
    return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what}: ${shown} from the GitHub API (${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(message)}); ${remedy}`);
}


/***/ }),

/***/ 1655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iH: () => (/* binding */ fetchCommit),
  rt: () => (/* binding */ fetchObjects),
  iT: () => (/* binding */ haveCommit),
  NR: () => (/* binding */ openCommitRoom)
});

// UNUSED EXPORTS: beginCommit

// EXTERNAL MODULE: ./build/packages/core/src/git/clean-room.js
var clean_room = __webpack_require__(1528);
// EXTERNAL MODULE: ./build/packages/core/src/git/packet-lines.js
var packet_lines = __webpack_require__(5361);
// EXTERNAL MODULE: ./build/packages/core/src/git/upload-pack.js
var upload_pack = __webpack_require__(9226);
;// CONCATENATED MODULE: ./build/packages/core/src/git/fetch-pack.js


const BAND = { pack: 1, progress: 2 };
function readPack(packets) {
    const parts = [];
    for (let next = packets.next(); !next.done && next.value !== packet_lines/* FLUSH */.ZM; next = packets.next()) {
        const [band] = next.value;
        if (band === BAND.pack)
            parts.push(next.value.subarray(1));
        else if (band !== BAND.progress)
            throw new Error('the server gave up');
    }
    return Buffer.concat(parts);
}
function readAnswer(all) {
    const packets = all.values();
    const ends = { shallow: [], unshallow: [] };
    for (const packet of packets) {
        const [word = '', name = ''] = packet.toString().trimEnd().split(' ');
        if (word === 'packfile')
            return { pack: readPack(packets), ...ends };
        if (word === 'shallow' || word === 'unshallow')
            ends[word].push(name);
        else if (word !== 'shallow-info' && packet !== packet_lines/* DELIMITER */.Qo)
            throw new Error('this is no answer with a pack');
    }
    throw new Error('there is no pack in the answer');
}
function askPack(url, token, wish) {
    const { objects, depth, filter, shallow } = wish;
    const args = [
        'no-progress',
        ...(depth === undefined ? [] : [...shallow.map((name) => `shallow ${name}`), `deepen ${depth}`]),
        `filter ${filter}`,
        ...objects.map((name) => `want ${name}`),
        'done'
    ];
    const objectFormat = objects[0]?.length === 64 ? 'sha256' : 'sha1';
    return (0,upload_pack/* askUploadPack */.Y)(url, token, { name: 'fetch', objectFormat, args }, readAnswer);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/packages/core/src/git/fetch-room.js



const FORMATS = {
    sha1: '[core]\n\trepositoryformatversion = 0\n',
    sha256: '[core]\n\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = sha256\n'
};
function newFetchRoom(format) {
    const folder = (0,clean_room/* buildRoom */.CO)();
    const room = (0,clean_room/* roomIn */.Lp)(folder);
    const forgetServers = () => (0,clean_room/* writeInRoom */.Ad)(folder, 'config', FORMATS[format]);
    forgetServers();
    const shallow = () => {
        const file = (0,external_node_path_.join)(folder, 'shallow');
        return (0,external_node_fs_.existsSync)(file) ? ((0,external_node_fs_.readFileSync)(file, 'utf8').match(/\S+/g) ?? []) : [];
    };
    const end = ({ shallow: more, unshallow }) => {
        const ends = [...new Set([...shallow(), ...more])].filter((commit) => !unshallow.includes(commit));
        (0,clean_room/* writeInRoom */.Ad)(folder, 'shallow', ends.map((commit) => `${commit}\n`).join(''));
    };
    const index = async ({ pack }) => (await room.git(['index-pack', '--stdin'], { input: [pack] })).exitCode === 0;
    const waiting = [];
    let indexed = Promise.resolve();
    return {
        async git(args, more) {
            const all = waiting.splice(0);
            indexed = indexed.then(async () => void (await Promise.all(all.map(index))));
            await indexed;
            return room.git(args, more);
        },
        forgetServers,
        shallow,
        give: (refs) => (0,clean_room/* writeInRoom */.Ad)(folder, 'packed-refs', [...refs].map(([ref, object]) => `${object} ${ref}\n`).join('')),
        async take(received) {
            const isSound = await index(received);
            if (isSound)
                end(received);
            return isSound;
        },
        takeLater(received) {
            end(received);
            waiting.push(received);
        }
    };
}

// EXTERNAL MODULE: ./build/packages/core/src/git/full-sha.js
var full_sha = __webpack_require__(6605);
;// CONCATENATED MODULE: ./build/packages/core/src/git/pack-delta.js
function readSize(delta, start) {
    let size = 0;
    let scale = 1;
    for (let at = start;; at += 1) {
        const byte = delta.readUInt8(at);
        size += (byte & 0x7f) * scale;
        scale *= 128;
        if (byte < 0x80)
            return { size, at: at + 1 };
    }
}
function readSparse(delta, start, bits) {
    let value = 0;
    let at = start;
    for (let bit = 0; bits >> bit > 0; bit += 1) {
        if (((bits >> bit) & 1) === 0)
            continue;
        value += delta.readUInt8(at) * 256 ** bit;
        at += 1;
    }
    return { value, at };
}
function applyDelta(base, delta, most) {
    const from = readSize(delta, 0);
    const to = readSize(delta, from.at);
    if (from.size !== base.length || to.size > most)
        throw new Error('the differences are not to this object');
    const parts = [];
    let size = 0;
    for (let at = to.at; at < delta.length;) {
        const instruction = delta.readUInt8(at);
        let part;
        if (instruction < 0x80) {
            part = delta.subarray(at + 1, at + 1 + instruction);
            at += 1 + instruction;
        }
        else {
            const offset = readSparse(delta, at + 1, instruction & 0x0f);
            const length = readSparse(delta, offset.at, (instruction >> 4) & 0x07);
            part = base.subarray(offset.value, offset.value + (length.value || 0x10000));
            at = length.at;
        }
        if (part.length === 0)
            throw new Error('the differences lead nowhere');
        parts.push(part);
        size += part.length;
        if (size > to.size)
            break;
    }
    if (size !== to.size)
        throw new Error('the differences are not all there');
    return Buffer.concat(parts);
}

;// CONCATENATED MODULE: ./build/packages/core/src/git/read-pack.js

const FEW = 500;
const SMALL = 4_194_304;
const INFLATED = 33_554_432;
const types = [undefined, 'commit', 'tree', 'blob', 'tag'];
const REF_DELTA = 7;
function entryAt(pack, start, reading) {
    let at = start;
    while ((pack.readUInt8(at) & 0x80) !== 0)
        at += 1;
    const kind = (pack.readUInt8(start) >> 4) & 7;
    const from = kind === REF_DELTA ? at + 21 : at + 1;
    const { buffer: content, engine } = reading.inflate(pack.subarray(from, -20), reading.left);
    return { kind, base: pack.toString('hex', at + 1, from), content, next: from + engine.bytesWritten };
}
function keep(reading, object) {
    reading.objects.set(reading.nameOf(object), object);
    reading.left -= object.bytes.length;
}
function resolveAll(pending, reading) {
    for (let left = pending; left.length > 0;) {
        const later = left.filter(({ base: name, delta }) => {
            const base = reading.objects.get(name);
            if (base === undefined)
                return true;
            keep(reading, { type: base.type, bytes: applyDelta(base.bytes, delta, reading.left) });
            return false;
        });
        if (later.length === left.length)
            throw new Error('the pack builds on what is not in it');
        left = later;
    }
}
function readEntries(pack, reading) {
    const pending = [];
    let next = 12;
    for (let left = pack.readUInt32BE(8); left > 0; left -= 1) {
        const entry = entryAt(pack, next, reading);
        const { kind, base, content: bytes } = entry;
        next = entry.next;
        const type = types[kind];
        if (type !== undefined)
            keep(reading, { type, bytes });
        else if (kind === REF_DELTA) {
            pending.push({ base, delta: bytes });
            reading.left -= bytes.length;
        }
        else
            throw new Error(`an object of type ${kind} was not asked for`);
    }
    if (next !== pack.length - 20)
        throw new Error('there is more in the pack than it says');
    return pending;
}
async function read_pack_readPack(pack) {
    const [{ inflateSync }, { createHash }] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 23)), Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 23))]);
    if (pack.toString('latin1', 0, 4) !== 'PACK' || pack.readUInt32BE(4) !== 2)
        throw new Error('this is no pack');
    if (pack.readUInt32BE(8) > FEW || pack.length > SMALL)
        return undefined;
    const sum = createHash('sha1').update(pack.subarray(0, -20)).digest();
    if (!sum.equals(pack.subarray(-20)))
        throw new Error('the pack was damaged on its way');
    const reading = {
        objects: new Map(),
        nameOf: ({ type, bytes }) => createHash('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex'),
        inflate: (bytes, most) => inflateSync(bytes, { info: true, maxOutputLength: most }),
        left: INFLATED
    };
    resolveAll(readEntries(pack, reading), reading);
    return reading.objects;
}

// EXTERNAL MODULE: ./build/packages/core/src/git/remote-access.js
var remote_access = __webpack_require__(5936);
;// CONCATENATED MODULE: ./build/packages/core/src/tree/commit-room.js






const rooms = {};
function openCommitRoom(sha) {
    (0,full_sha/* demandFullSha */.$)(sha);
    const format = sha.length === 64 ? 'sha256' : 'sha1';
    rooms[format] ??= newFetchRoom(format);
    return rooms[format];
}
const FETCH = [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--no-auto-maintenance',
    '--recurse-submodules=no'
];
async function fetchByGit(url, token, { what, remedy, depth, filter, objects }) {
    const access = (0,remote_access/* remoteAccess */.de)(url, token);
    const more = {
        ...access,
        settings: [...(access.settings ?? []), ['fetch.negotiationAlgorithm', 'noop']],
        input: objects.map((name) => `${name}\n`)
    };
    const options = [...(depth === undefined ? [] : [`--depth=${depth}`]), `--filter=${filter}`];
    const room = openCommitRoom(objects[0] ?? '');
    const result = await room.git([...FETCH, ...options, '--stdin', '--', url.href], more);
    if (result.exitCode !== 0)
        throw (0,clean_room/* gitFailure */.tv)(what, result, remedy);
}
async function readReceived({ pack }, wanted) {
    const objects = await read_pack_readPack(pack).catch(() => undefined);
    return objects !== undefined && wanted.every((name) => objects.has(name)) ? objects : undefined;
}
async function fetchObjects(runner, token, fetch) {
    const room = openCommitRoom(fetch.objects[0] ?? '');
    const url = (0,remote_access/* remoteUrl */.gX)(runner);
    const { objects: wanted, depth, filter, passing = false } = fetch;
    const asked = askPack(url, token, { objects: wanted, depth, filter, shallow: room.shallow() });
    const [received] = await Promise.all([asked, Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 23)), Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 23))]);
    const objects = received && (await readReceived(received, wanted));
    if (received !== undefined && objects !== undefined) {
        if (!passing)
            room.takeLater(received);
    }
    else if (received === undefined || !(await room.take(received)))
        await fetchByGit(url, token, fetch);
    return objects;
}
const whole = new Set();
const UNKNOWN = 'check that the token has the permission contents: read, and run it again: the branch may have been rewritten just now';
const begun = new Map();
function beginCommit(runner, token, commit) {
    const coming = fetchNow(runner, token, commit);
    coming.catch(() => { });
    begun.set(commit, coming);
}
function fetchCommit(runner, token, commit) {
    const coming = begun.get(commit);
    begun.delete(commit);
    return coming ?? fetchNow(runner, token, commit);
}
async function fetchNow(runner, token, commit) {
    const room = openCommitRoom(commit);
    const fetch = { what: `commit ${commit}`, remedy: UNKNOWN, depth: 1, filter: 'blob:none', objects: [commit] };
    const objects = await fetchObjects(runner, token, fetch);
    whole.add(commit);
    return { room, objects };
}
async function haveCommit(runner, token, commit) {
    return whole.has(commit) ? openCommitRoom(commit) : (await fetchCommit(runner, token, commit)).room;
}


/***/ })

};
;
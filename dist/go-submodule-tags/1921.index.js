"use strict";
exports.id = 1921;
exports.ids = [1921,5780];
exports.modules = {

/***/ 1921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  observeRequest: () => (/* binding */ observeRequest)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/git/full-sha.js
var full_sha = __webpack_require__(6605);
// EXTERNAL MODULE: ./build/packages/core/src/modules/go-version.js
var go_version = __webpack_require__(8643);
// EXTERNAL MODULE: ./build/packages/core/src/action/event.js
var action_event = __webpack_require__(8311);
// EXTERNAL MODULE: ./build/packages/core/src/git/remote.js + 1 modules
var remote = __webpack_require__(5780);
// EXTERNAL MODULE: ./build/packages/core/src/version/channel.js
var version_channel = __webpack_require__(4752);
;// CONCATENATED MODULE: ./build/packages/core/src/release/kind.js

const kinds = (/* unused pure expression or super */ null && (['stable', 'rc', 'beta', 'alpha', 'marker', 'other-prerelease', 'main-build']));
const channels = ['rc', 'beta', 'alpha'];
function kindOf(version, markers) {
    const channel = (0,version_channel/* channelOf */.t)(version);
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

// EXTERNAL MODULE: ./build/packages/core/src/version/compare.js
var compare = __webpack_require__(3076);
// EXTERNAL MODULE: ./build/packages/core/src/version/semver.js
var semver = __webpack_require__(3499);
;// CONCATENATED MODULE: ./build/packages/core/src/release/released.js


function releasedOf(tags, prefix) {
    const found = [];
    for (const [tag, { commit }] of tags) {
        const version = tag.startsWith(prefix) ? (0,semver/* parseVersion */.ot)(tag.slice(prefix.length)) : undefined;
        if (version)
            found.push({ tag, prefix, version, commit });
    }
    return found;
}
function stableOf(released) {
    return released.filter(({ version }) => !(0,semver/* isPrerelease */.V1)(version));
}
function sameRelease(released, version) {
    const release = (0,semver/* releaseOf */.l7)(version);
    return released.filter((other) => (0,semver/* releaseOf */.l7)(other.version) === release);
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

;// CONCATENATED MODULE: ./build/packages/core/src/release/previous.js



function previousStable(version, released) {
    return highest(below(stableOf(released), version, 'semver'));
}
function previousTag(version, released, habits) {
    const channel = (0,version_channel/* channelOf */.t)(version);
    if (channel === undefined || kindOf(version, habits.markers) === 'marker')
        return previousStable(version, released);
    const siblings = sameRelease(released, version).filter((other) => (0,version_channel/* channelOf */.t)(other.version)?.name === channel.name && kindOf(other.version, habits.markers) !== 'marker');
    return highest(below(siblings, version, habits.order), habits.order) ?? previousStable(version, released);
}

// EXTERNAL MODULE: ./build/packages/core/src/version/tag.js + 1 modules
var tag = __webpack_require__(4040);
;// CONCATENATED MODULE: ./build/packages/core/src/placeholders/observe-release.js






function openRefs(runner, token) {
    let asked;
    return () => {
        asked ??= (0,remote/* listRefs */.Dy)(runner, token);
        return asked;
    };
}
function pushedOn(runner) {
    if (runner.env.GITHUB_EVENT_NAME !== 'push')
        return undefined;
    const seconds = (0,action_event/* readEvent */.j)(runner).repository?.pushed_at;
    const time = new Date(Number.isInteger(seconds) ? Number(seconds) * 1000 : Number.NaN);
    return Number.isNaN(time.getTime()) ? undefined : time.toISOString().slice(0, 10);
}
function readTag(place, inputs, needed, complaints) {
    const text = inputs[place];
    if (text === '' || /^refs\/(heads|pull)\//.test(text))
        return undefined;
    const reading = (0,tag/* readVersion */.$)(text, inputs['tag-prefix']);
    if (reading.ok)
        return reading.value;
    if (needed || !text.startsWith('refs/'))
        complaints.push({ place, problem: reading.problem, remedy: reading.remedy });
    return undefined;
}
const ofVersion = /\{(version|tag|major|minor|patch|prerelease|channel|previous-\w+|(short-)?sha)\}|^when$/m;
async function commitOf(tag, inputs, runner, refs) {
    if (inputs.sha !== '')
        return inputs.sha;
    const known = tag && (await refs()).tags.get(tag.tag)?.commit;
    if (known !== undefined)
        return known;
    const own = tag === undefined || runner.ref === `refs/tags/${tag.tag}`;
    return own && runner.sha !== '' ? runner.sha : undefined;
}
async function releaseBefore(tag, refs) {
    const released = releasedOf((await refs()).tags, tag.prefix).filter((other) => other.tag !== tag.tag);
    return previousTag(tag.version, released, { order: 'semver', markers: [] });
}
async function observeRelease(inputs, runner, refs, templates) {
    const complaints = [];
    const uses = (name) => name.test(templates);
    const tag = readTag('version', inputs, uses(ofVersion), complaints);
    const given = readTag('previous', inputs, true, complaints);
    if (complaints.length > 0)
        throw new errors/* Refusal */.P_(complaints);
    const asked = given === undefined && tag !== undefined && uses(/\{previous-/);
    const names = inputs['allow-env'];
    return {
        tag,
        sha: uses(/\{(short-)?sha\}/) ? await commitOf(tag, inputs, runner, refs) : undefined,
        previous: asked ? await releaseBefore(tag, refs) : given,
        date: inputs.date || pushedOn(runner) || new Date().toISOString().slice(0, 10),
        env: Object.fromEntries(names.map((name) => [name, runner.env[name]]))
    };
}

// EXTERNAL MODULE: ./build/packages/core/src/rewrite/texts.js
var texts = __webpack_require__(5379);
// EXTERNAL MODULE: ./build/packages/core/src/action/inputs.js
var action_inputs = __webpack_require__(7518);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/paths.js
var paths = __webpack_require__(8432);
;// CONCATENATED MODULE: ./build/packages/core/src/rewrite/consistent.js

const forPullRequests = [
    'base',
    'group-by',
    'title',
    'body',
    'evidence-url',
    'labels',
    'assignees',
    'reviewers',
    'team-reviewers',
    'milestone',
    'draft',
    'delete-branch',
    'append'
];
const forCommits = ['branch', 'commit-message', 'author', 'committer', 'signoff'];
function given(names, inputs) {
    const values = new Map(Object.entries(inputs));
    return names.filter((name) => (0,action_inputs/* isGiven */.qR)(values.get(name)));
}
function without(names, inputs, needed) {
    return given(names, inputs).map((place) => ({
        place,
        problem: `is given, and delivery is ${inputs.delivery}`,
        remedy: `set delivery: ${needed}, or leave it away`
    }));
}
function givenForDelivery(inputs) {
    const names = given([...forCommits, ...forPullRequests], inputs);
    return inputs.delivery === 'workspace' ? names : ['delivery', ...names];
}
function deliveryContradictions(inputs) {
    const { delivery } = inputs;
    return [
        ...(delivery === 'pull-request' ? [] : without(forPullRequests, inputs, 'pull-request')),
        ...(delivery === 'workspace' ? without(forCommits, inputs, 'commit') : [])
    ];
}
function missingToken({ delivery, token }) {
    if (delivery === 'workspace' || token !== '')
        return [];
    const remedy = 'pass a token with contents: write';
    return [{ place: 'token', problem: `is empty, and delivery is ${delivery}`, remedy }];
}

;// CONCATENATED MODULE: ./build/actions/go-submodule-tags/src/consistent.js



const forBump = ['bump-placeholders', 'tidy'];
const forTags = [
    'release-tag',
    'require-branch',
    'lightweight',
    'tagger',
    'proxy',
    'checksum-database'
];
function stray(names, mode, needed) {
    return names.map((place) => ({
        place,
        problem: `is given, and mode is ${mode}`,
        remedy: `set mode: ${needed}, or leave it away`
    }));
}
function aboutSets(inputs) {
    const path = inputs['module-sets'];
    const fault = path === '' ? undefined : (0,paths/* refusedPath */.w)(path.replace(/^\.\//, ''));
    if (fault !== undefined)
        return [{ place: 'module-sets', problem: fault.problem, remedy: fault.remedy }];
    if (inputs.sets.length === 0 || path !== '')
        return [];
    const remedy = 'name the file of the sets as module-sets, or leave it away';
    return [{ place: 'sets', problem: 'is given, and module-sets is empty', remedy }];
}
function contradictions(inputs) {
    const { mode, token } = inputs;
    const given = (names) => names.filter((name) => (0,action_inputs/* isGiven */.qR)(inputs[name]));
    const common = aboutSets(inputs);
    if (mode === 'bump') {
        const moot = given(forTags);
        if (inputs['wait-for-proxy'] > 0)
            moot.push('wait-for-proxy');
        return [...common, ...stray(moot, mode, 'tag'), ...deliveryContradictions(inputs), ...missingToken(inputs)];
    }
    const complaints = [...common, ...stray([...given(forBump), ...givenForDelivery(inputs)], mode, 'bump')];
    if (inputs.lightweight && inputs.tagger !== '') {
        const remedy = 'leave one of them away: only an annotated tag has a tagger';
        complaints.push({ place: 'tagger', problem: 'is given, and lightweight is true', remedy });
    }
    if (mode === 'tag' && token === '' && !inputs['dry-run']) {
        complaints.push({ place: 'token', problem: 'is empty', remedy: 'pass a token with contents: write' });
    }
    return complaints;
}

;// CONCATENATED MODULE: ./build/actions/go-submodule-tags/src/request.js







function versionOf({ tag }, inputs, complaints) {
    if (tag !== undefined) {
        const reading = (0,go_version/* readGoVersion */.VG)(`v${(0,semver/* formatVersion */.qh)(tag.version)}`);
        if (reading.ok)
            return reading.version;
        complaints.push({ place: 'version', problem: reading.problem, remedy: reading.remedy });
    }
    else if (inputs['module-sets'] === '') {
        const problem = `names no version: ${inputs.version === '' ? 'it is empty' : 'it is a branch'}`;
        complaints.push({ place: 'version', problem, remedy: 'give the release, such as v1.2.3' });
    }
    return undefined;
}
async function observeRequest(inputs, runner) {
    const wrong = contradictions(inputs);
    if (wrong.length > 0)
        throw new errors/* Refusal */.P_(wrong);
    const refs = openRefs(runner, inputs.token);
    const templates = inputs.mode === 'bump' ? (0,texts/* deliveryTemplates */.O)(inputs) : `${inputs.message}\n${inputs['release-tag']}`;
    const needed = inputs['module-sets'] === '' ? `${templates}\nwhen\n` : templates;
    const sha = (0,full_sha/* isFullSha */.W)(inputs.sha) ? inputs.sha : '';
    const release = await observeRelease({ ...inputs, sha }, runner, refs, needed);
    const complaints = [];
    const version = versionOf(release, inputs, complaints);
    if (complaints.length > 0)
        throw new errors/* Refusal */.P_(complaints);
    return { refs, release, version };
}


/***/ }),

/***/ 8311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

function readEvent({ env }) {
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(env.GITHUB_EVENT_PATH ?? '', 'utf8')) ?? {};
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 2713:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ capture)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);

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
    const { spawn } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1421, 23));
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ writeInRoom),
/* harmony export */   Be: () => (/* binding */ openCleanRoom),
/* harmony export */   CO: () => (/* binding */ buildRoom),
/* harmony export */   Lp: () => (/* binding */ roomIn),
/* harmony export */   a7: () => (/* binding */ passedVariables),
/* harmony export */   tv: () => (/* binding */ gitFailure)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1329);
/* harmony import */ var _capture_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2713);






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
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(room, file), text);
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

/***/ 5361:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qo: () => (/* binding */ DELIMITER),
/* harmony export */   ZM: () => (/* binding */ FLUSH),
/* harmony export */   bq: () => (/* binding */ packetLine),
/* harmony export */   c: () => (/* binding */ readPackets)
/* harmony export */ });
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


/***/ }),

/***/ 5936:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   de: () => (/* binding */ remoteAccess),
/* harmony export */   gX: () => (/* binding */ remoteUrl),
/* harmony export */   it: () => (/* binding */ authorization)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1329);
/* harmony import */ var _network_server_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3955);



function remoteUrl({ serverUrl, repository }) {
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || /(^|\/)\.{1,2}(\/|$)/.test(repository)) {
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`GITHUB_REPOSITORY: expected owner/name, got ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(repository)}; run this under a GitHub Actions runner`);
    }
    const server = (0,_network_server_address_js__WEBPACK_IMPORTED_MODULE_2__/* .serverAddress */ .aD)('GITHUB_SERVER_URL', serverUrl, ['file:']);
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


/***/ }),

/***/ 5780:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pj: () => (/* binding */ askServer),
  Dy: () => (/* binding */ listRefs),
  readHead: () => (/* binding */ readHead),
  xj: () => (/* binding */ sortRefs)
});

// UNUSED EXPORTS: parseRefs

// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/git/clean-room.js
var clean_room = __webpack_require__(1528);
// EXTERNAL MODULE: ./build/packages/core/src/git/packet-lines.js
var packet_lines = __webpack_require__(5361);
// EXTERNAL MODULE: ./build/packages/core/src/git/upload-pack.js
var upload_pack = __webpack_require__(9226);
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
    return (0,upload_pack/* askUploadPack */.Y)(url, token, { name: 'ls-refs', args }, (packets) => packets.filter((packet) => packet !== packet_lines/* FLUSH */.ZM).map(readRef));
}

// EXTERNAL MODULE: ./build/packages/core/src/git/remote-access.js
var remote_access = __webpack_require__(5936);
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
    const url = (0,remote_access/* remoteUrl */.gX)(runner);
    const answered = await askRefs(url, token, prefixes);
    if (answered !== undefined)
        return answered;
    const args = ['ls-remote', '--symref', '--', url.href, ...patterns];
    const result = await (0,clean_room/* openCleanRoom */.Be)().git(args, (0,remote_access/* remoteAccess */.de)(url, token));
    if (result.exitCode !== 0)
        throw (0,clean_room/* gitFailure */.tv)(what, result, REMEDY);
    return parseRefs(result.stdout);
}
async function listRefs(runner, token) {
    const prefixes = ['HEAD', 'refs/heads/', 'refs/tags/'];
    const patterns = ['HEAD', 'refs/heads/*', 'refs/tags/*'];
    return sortRefs(await askServer(runner, token, `refs of ${(0,remote_access/* remoteUrl */.gX)(runner).href}`, prefixes, patterns));
}
async function readHead(runner, token, branch) {
    const ref = `refs/heads/${branch}`;
    const refs = await askServer(runner, token, `branch ${(0,untrusted/* quote */.hD)(branch)}`, [ref], [ref]);
    return refs.find(({ name }) => name === ref)?.object;
}


/***/ }),

/***/ 9226:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ askUploadPack),
/* harmony export */   Z: () => (/* binding */ isWithinReach)
/* harmony export */ });
/* harmony import */ var _network_node_http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9606);
/* harmony import */ var _packet_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5361);
/* harmony import */ var _remote_access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5936);



const ONLY_GIT = /^(https?_proxy|all_proxy|ssl_cert_file|ssl_cert_dir|git_ssl_cainfo)$/i;
function isWithinReach({ protocol }, env) {
    if (protocol !== 'https:')
        return protocol === 'http:';
    return !Object.entries(env).some(([name, value]) => value && ONLY_GIT.test(name));
}
const others = new Set();
function messageOf({ name, objectFormat = 'sha1', args }) {
    const capabilities = [`command=${name}\n`, 'agent=slipway\n', `object-format=${objectFormat}\n`];
    return [...capabilities.map(_packet_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .packetLine */ .bq), _packet_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .DELIMITER */ .Qo, ...args.map((arg) => (0,_packet_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .packetLine */ .bq)(`${arg}\n`)), _packet_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .FLUSH */ .ZM].join('');
}
async function askByHttp(url, token, command) {
    const kind = 'application/x-git-upload-pack';
    const { status, headers, body } = await (0,_network_node_http_js__WEBPACK_IMPORTED_MODULE_0__/* .sendRequest */ .w)({
        method: 'POST',
        url: `${url.href}/git-upload-pack`,
        headers: {
            'user-agent': 'git/slipway',
            'git-protocol': 'version=2',
            'content-type': `${kind}-request`,
            accept: `${kind}-result`,
            ...(token === '' ? {} : { authorization: (0,_remote_access_js__WEBPACK_IMPORTED_MODULE_1__/* .authorization */ .it)(token) })
        },
        body: messageOf(command)
    });
    return status === 200 && headers['content-type'] === `${kind}-result` ? body : undefined;
}
async function askInFolder(url, command) {
    const { askFolder } = await __webpack_require__.e(/* import() */ 9741).then(__webpack_require__.bind(__webpack_require__, 9741));
    return askFolder('upload-pack', url, '--stateless-rpc', messageOf(command), 'version=2');
}
async function ask(url, token, command) {
    const answer = url.protocol === 'file:' ? await askInFolder(url, command) : await askByHttp(url, token, command);
    const packets = answer === undefined ? [] : [...(0,_packet_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .readPackets */ .c)(answer)];
    return packets.at(-1) === _packet_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .FLUSH */ .ZM ? packets : undefined;
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


/***/ }),

/***/ 684:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
const names = new Set(['127.0.0.1', 'localhost', 'localhost.', '[::1]']);
function isLoopback(hostname) {
    return names.has(hostname);
}


/***/ }),

/***/ 9606:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ sendRequest)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/network/loopback.js
var loopback = __webpack_require__(684);
// EXTERNAL MODULE: ./build/packages/core/src/network/server-address.js
var server_address = __webpack_require__(3955);
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
    return protocol === 'https:' ? (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 23))).request : (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 23))).request;
}
function noTunnel({ host }, status, target) {
    const message = `the proxy ${host} answers ${status} to CONNECT ${target}`;
    if (status < 400 || status >= 500)
        return new Error(message);
    return new errors/* Failure */.HR(`${message}; have it let this host through, or name the host in no_proxy`);
}
async function tunnel(proxy, { hostname, port }, signal) {
    const target = `${hostname}:${port === '' ? 443 : port}`;
    const [request, { connect }] = await Promise.all([clientFor(proxy), Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1692, 23))]);
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ isSafe),
/* harmony export */   aD: () => (/* binding */ serverAddress),
/* harmony export */   or: () => (/* binding */ parseAddress)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1329);
/* harmony import */ var _loopback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(684);



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

/***/ 5379:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ textsOf),
/* harmony export */   O: () => (/* binding */ deliveryTemplates)
/* harmony export */ });
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1329);
/* harmony import */ var _placeholders_fill_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5603);


function deliveryTemplates(inputs) {
    const { branch, base, title, body, labels } = inputs;
    return [branch, base, inputs['commit-message'], title, body, ...labels].join('\n');
}
function textsOf(inputs, values, defaults, complaints) {
    const fill = (name) => (0,_placeholders_fill_input_js__WEBPACK_IMPORTED_MODULE_1__/* .fillInput */ .C)(name, inputs[name], values, complaints);
    const message = fill('commit-message') || defaults.message;
    if (message.trim() === '' || message.includes('\0')) {
        const remedy = 'give a text, or leave the input empty for the usual message';
        complaints.push({ place: 'commit-message', problem: `is no message: ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(message)}`, remedy });
    }
    return {
        branch: fill('branch'),
        base: fill('base'),
        message,
        title: fill('title') || (message.split(/\r?\n/)[0] ?? ''),
        body: fill('body'),
        labels: inputs.labels.map((label) => (0,_placeholders_fill_input_js__WEBPACK_IMPORTED_MODULE_1__/* .fillInput */ .C)('labels', label, values, complaints))
    };
}


/***/ })

};
;
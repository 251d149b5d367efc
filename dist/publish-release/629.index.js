"use strict";
exports.id = 629;
exports.ids = [629];
exports.modules = {

/***/ 4629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  observePublish: () => (/* binding */ observePublish)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/packages/core/src/action/event.js

function readEvent({ env }) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(env.GITHUB_EVENT_PATH ?? '', 'utf8')) ?? {};
    }
    catch {
        return {};
    }
}

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
    const refs = await askServer(runner, token, `branch ${quote(branch)}`, [ref], [ref]);
    return refs.find(({ name }) => name === ref)?.object;
}

// EXTERNAL MODULE: ./build/packages/core/src/version/channel.js
var version_channel = __webpack_require__(4752);
// EXTERNAL MODULE: ./build/packages/core/src/release/kind.js
var kind = __webpack_require__(9698);
// EXTERNAL MODULE: ./build/packages/core/src/release/released.js
var release_released = __webpack_require__(1403);
;// CONCATENATED MODULE: ./build/packages/core/src/release/previous.js



function previousStable(version, released) {
    return (0,release_released/* highest */.BR)((0,release_released/* below */.Gz)((0,release_released/* stableOf */.PI)(released), version, 'semver'));
}
function previousTag(version, released, habits) {
    const channel = (0,version_channel/* channelOf */.t)(version);
    if (channel === undefined || (0,kind/* kindOf */.I)(version, habits.markers) === 'marker')
        return previousStable(version, released);
    const siblings = (0,release_released/* sameRelease */.OW)(released, version).filter((other) => (0,version_channel/* channelOf */.t)(other.version)?.name === channel.name && (0,kind/* kindOf */.I)(other.version, habits.markers) !== 'marker');
    return (0,release_released/* highest */.BR)((0,release_released/* below */.Gz)(siblings, version, habits.order), habits.order) ?? previousStable(version, released);
}

// EXTERNAL MODULE: ./build/packages/core/src/version/tag.js + 3 modules
var tag = __webpack_require__(1121);
;// CONCATENATED MODULE: ./build/packages/core/src/placeholders/observe-release.js






function openRefs(runner, token) {
    let asked;
    return () => {
        asked ??= listRefs(runner, token);
        return asked;
    };
}
function pushedOn(runner) {
    if (runner.env.GITHUB_EVENT_NAME !== 'push')
        return undefined;
    const seconds = readEvent(runner).repository?.pushed_at;
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
    const released = (0,release_released/* releasedOf */.f8)((await refs()).tags, tag.prefix).filter((other) => other.tag !== tag.tag);
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

// EXTERNAL MODULE: ./build/packages/core/src/publishing/release-adopt.js
var release_adopt = __webpack_require__(8798);
// EXTERNAL MODULE: ./build/packages/core/src/publishing/release-find.js
var release_find = __webpack_require__(225);
// EXTERNAL MODULE: ./build/packages/core/src/publishing/release-plan.js
var release_plan = __webpack_require__(7257);
// EXTERNAL MODULE: ./build/packages/core/src/action/nearest.js
var nearest = __webpack_require__(6525);
;// CONCATENATED MODULE: ./build/actions/publish-release/src/subject.js





function subject_commitOf(inputs, { ref, sha }, { tag }, refs) {
    const there = refs.tags.get(tag);
    if (inputs.sha !== '')
        return inputs.sha;
    const started = ref === `refs/tags/${tag}` && sha !== '' && sha !== there?.object;
    return started ? sha : (there?.commit ?? '');
}
function previousComplaints({ previous: given }, { tag, previous }, refs) {
    if (given === '')
        return [];
    const complain = (problem, remedy) => [
        { place: 'previous', problem: `${(0,untrusted/* quote */.hD)(given)} ${problem}`, remedy }
    ];
    const remedy = 'name the tag of a release, or leave it out';
    if (previous === undefined)
        return complain('names no version', remedy);
    if (previous.tag === tag.tag)
        return complain('is the release itself', remedy);
    if (refs.tags.has(previous.tag))
        return [];
    const near = (0,nearest/* nearest */.p)(previous.tag, [...refs.tags.keys()]);
    return complain('is no tag of the repository', near === undefined ? remedy : `did you mean ${(0,untrusted/* quote */.hD)(near)}?`);
}
function subjectOf(inputs, runner, { tag, previous, date }, refs) {
    const released = (0,release_released/* releasedOf */.f8)(refs.tags, tag.prefix).filter((other) => other.tag !== tag.tag);
    const given = previous && refs.tags.get(previous.tag);
    const habits = { order: inputs['prerelease-order'], markers: inputs.marker };
    return {
        tag,
        kind: (0,kind/* kindOf */.I)(tag.version, inputs.marker),
        commit: subject_commitOf(inputs, runner, tag, refs),
        tagCommit: refs.tags.get(tag.tag)?.commit,
        released,
        previous: previous && given ? { ...previous, commit: given.commit } : previousTag(tag.version, released, habits),
        date
    };
}

;// CONCATENATED MODULE: ./build/actions/publish-release/src/observe-publish.js






const always = '\nwhen\n';
function expectedTag(inputs, { tagCommit, commit }) {
    const isToCome = tagCommit === undefined && inputs['dry-run'] && inputs.sha !== '';
    return isToCome ? commit : tagCommit;
}
async function observePublish(inputs, runner) {
    const refs = openRefs(runner, inputs.token);
    const release = await observeRelease(inputs, runner, refs, `${inputs.name}${always}`);
    const { tag, date } = release;
    if (tag === undefined) {
        const problem = 'names no version: it is a branch';
        throw new errors/* Refusal */.P_([{ place: 'version', problem, remedy: 'give the release, such as v1.2.3' }]);
    }
    const asked = { tag, previous: inputs.previous === '' ? undefined : release.previous, date };
    const subject = subjectOf(inputs, runner, asked, await refs());
    if (!inputs.policy[subject.kind].includes('release'))
        return { kind: 'unwanted', subject };
    const tagCommit = expectedTag(inputs, subject);
    const complaints = [
        ...(0,release_plan/* tagComplaints */.H)({ tag: tag.tag, commit: subject.commit }, tagCommit),
        ...previousComplaints(inputs, asked, await refs())
    ];
    if (complaints.length > 0)
        throw new errors/* Refusal */.P_(complaints);
    const { identify } = await __webpack_require__.e(/* import() */ 266).then(__webpack_require__.bind(__webpack_require__, 2266));
    const { observeNotes } = await __webpack_require__.e(/* import() */ 454).then(__webpack_require__.bind(__webpack_require__, 2073));
    const { observeFiles } = await __webpack_require__.e(/* import() */ 390).then(__webpack_require__.bind(__webpack_require__, 3390));
    const place = await (0,release_find/* releasePlace */.XB)(runner, inputs.token);
    const [seen, notes, { login }] = await Promise.all([
        (0,release_find/* findRelease */.dv)(place, tag.tag),
        observeNotes(inputs, runner, subject),
        identify(runner, inputs.token)
    ]);
    const found = { ...seen, tagCommit: seen.tagCommit ?? tagCommit };
    const files = await observeFiles(inputs, place, {
        subject,
        notes,
        tags: (await refs()).tags,
        release: found.release ?? (0,release_adopt/* adoptable */.xk)({ adopt: inputs['adopt-draft'] }, found)
    });
    const { serverUrl, repository } = runner;
    return { kind: 'publish', publish: { subject, release, serverUrl, repository, notes, found, files, login } };
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

/***/ 9226:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ askUploadPack)
/* harmony export */ });
/* unused harmony export isWithinReach */
/* harmony import */ var _network_node_http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1374);
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
    const { askFolder } = await __webpack_require__.e(/* import() */ 741).then(__webpack_require__.bind(__webpack_require__, 9741));
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
        const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(349), __webpack_require__.e(420)]).then(__webpack_require__.bind(__webpack_require__, 6420));
        return getOctokit(token, options, retry);
    }
    const [{ Octokit }, { octokitFetch }] = await Promise.all([__webpack_require__.e(/* import() */ 349).then(__webpack_require__.bind(__webpack_require__, 4730)), __webpack_require__.e(/* import() */ 510).then(__webpack_require__.bind(__webpack_require__, 2510))]);
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

/***/ 3204:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ explainApi)
});

// UNUSED EXPORTS: explainMove

// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/github/answer.js
var github_answer = __webpack_require__(8290);
;// CONCATENATED MODULE: ./build/packages/core/src/github/refusal-rules.js

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
        place: `branch ${(0,untrusted/* quote */.hD)(branch)}`,
        problem: `does not take this commit: ${(0,untrusted/* quote */.hD)(rule)}`,
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

;// CONCATENATED MODULE: ./build/packages/core/src/github/refusal.js




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
    return new errors/* Failure */.HR(`${what}: the token may not do this; it needs the permission ${(0,untrusted/* inert */.tJ)(needed)}. Give it under permissions: of the job ` +
        'for GITHUB_TOKEN (which has all reads and no writes in runs for forks, and never workflows), or to the GitHub App or the token that you pass');
}
function explainMove(what, runner, thrown, branch) {
    const explained = explainApi(what, runner, thrown, branch);
    if (explained === thrown || !/not accessible by/i.test(readAnswer(thrown).message))
        return explained;
    return new Failure(`${what}: the token may write commits, but may not bring their workflow files to this branch; GITHUB_TOKEN never may: ` +
        'pass the token of a GitHub App with the permissions contents: write and workflows: write (for a person, the scope workflow)');
}
function archived({ repository }) {
    const problem = 'is archived, so nothing in it can be changed';
    return new errors/* Refusal */.P_([{ place: repository, problem, remedy: 'take it out of the archive first' }]);
}
function refusal_hidden(what, { repository }) {
    return new errors/* Failure */.HR(`${what}: GitHub knows no such thing, or does not show it to this token; check the name ${(0,untrusted/* quote */.hD)(repository)}, and that the token may write there (contents: write; a classic token needs the scope repo)`);
}
const LATER = 'run it again later, or use the token of a GitHub App, whose limits are higher';
function explainApi(what, runner, thrown, branch = '') {
    if (thrown instanceof errors/* Failure */.HR || thrown instanceof errors/* Refusal */.P_)
        return thrown;
    const answer = (0,github_answer/* readAnswer */.JN)(thrown);
    const { status, message, type } = answer;
    if (status === 0)
        return new errors/* Failure */.HR(`${what}: no answer from the GitHub API (${(0,untrusted/* inert */.tJ)(message)}); run it again`);
    if ((0,github_answer/* isRateLimited */.Jz)(answer))
        return new errors/* Failure */.HR(`${what}: over GitHub's rate limit (${(0,untrusted/* inert */.tJ)(message)}); ${LATER}`);
    const complaints = ruleComplaints(branch, message, type);
    if (complaints.length > 0)
        return new errors/* Refusal */.P_(complaints);
    if (/archived/i.test(message))
        return archived(runner);
    if (status === 401)
        return new errors/* Failure */.HR(`${what}: GitHub does not take the token (${(0,untrusted/* inert */.tJ)(message)}); it is not valid or has expired: pass a fresh one`);
    if (/not accessible by|correct permissions/i.test(message) || type === 'FORBIDDEN')
        return lacking(answer, what);
    if (status === 404 || type === 'NOT_FOUND')
        return refusal_hidden(what, runner);
    if (/doesn't exist on type 'Mutation'/.test(message)) {
        return new errors/* Failure */.HR(`${what}: the server knows no updateRefs: it is a GitHub Enterprise Server older than 3.13; use commit-with: git`);
    }
    const shown = type === '' ? `status ${status}` : type;
    const remedy = status >= 500
        ? 'run it again; if it stays so, look at the status of the server'
        : 'this is a mistake in the action, or the server is one that it does not know: report it';
    return new errors/* Failure */.HR(`${what}: ${shown} from the GitHub API (${(0,untrusted/* inert */.tJ)(message)}); ${remedy}`);
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

/***/ 1374:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ sendRequest)
/* harmony export */ });
/* harmony import */ var _tunnel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6956);

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
    const [request, way] = await Promise.all([(0,_tunnel_js__WEBPACK_IMPORTED_MODULE_0__/* .clientFor */ .$)(address), (0,_tunnel_js__WEBPACK_IMPORTED_MODULE_0__/* .wayTo */ .b)(address, env, signal)]);
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

/***/ 6956:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ clientFor),
  b: () => (/* binding */ wayTo)
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


/***/ }),

/***/ 4657:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XL: () => (/* binding */ writeLedger),
/* harmony export */   bo: () => (/* binding */ ledgerName),
/* harmony export */   sk: () => (/* binding */ LEDGER_SCHEMA)
/* harmony export */ });
const LEDGER_SCHEMA = 'slipway/ledger/1';
const ledgerName = 'release-ledger.json';
function sorted(items, key) {
    const byKey = new Map(items.map((item) => [key(item), item]));
    return [...byKey].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
}
function writeLedger(ledger) {
    const { tag, commit } = ledger;
    const artefacts = (list) => sorted(list, ({ reference }) => reference).map(({ reference, digest }) => ({ reference, digest }));
    const document = {
        schema: LEDGER_SCHEMA,
        ...{ tag, commit },
        tags: sorted(ledger.tags, (one) => one.tag).map((one) => ({ tag: one.tag, commit: one.commit })),
        charts: artefacts(ledger.charts),
        images: artefacts(ledger.images),
        commits: [...new Set(ledger.commits)],
        pullRequests: sorted(ledger.pullRequests, ({ number }) => String(number).padStart(16, '0')).map(({ number, title }) => ({ number, title }))
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}


/***/ }),

/***/ 225:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ currentRelease),
/* harmony export */   Ck: () => (/* binding */ reopen),
/* harmony export */   EY: () => (/* binding */ allReleases),
/* harmony export */   VJ: () => (/* binding */ latestId),
/* harmony export */   XB: () => (/* binding */ releasePlace),
/* harmony export */   av: () => (/* binding */ ownDraft),
/* harmony export */   bR: () => (/* binding */ orNothing),
/* harmony export */   dv: () => (/* binding */ findRelease),
/* harmony export */   eF: () => (/* binding */ tagCommit),
/* harmony export */   qT: () => (/* binding */ publishedRelease)
/* harmony export */ });
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1329);
/* harmony import */ var _github_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8290);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6359);
/* harmony import */ var _github_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1766);
/* harmony import */ var _github_pages_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5670);
/* harmony import */ var _github_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3204);
/* harmony import */ var _notes_banner_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1178);
/* harmony import */ var _release_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7530);








async function releasePlace(runner, token) {
    return { runner, token, client: await (0,_github_client_js__WEBPACK_IMPORTED_MODULE_1__/* .openClient */ .M)(runner, token) };
}
function reopen({ runner, token }) {
    return releasePlace(runner, token);
}
const PAGES = 100;
async function orNothing(read) {
    return read.catch((thrown) => {
        if ((0,_github_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .readAnswer */ .JN)(thrown).status === 404)
            return undefined;
        throw thrown;
    });
}
async function tagCommit({ client, runner }, tag) {
    const names = (0,_github_names_js__WEBPACK_IMPORTED_MODULE_4__/* .namesOf */ .e)(runner);
    const route = 'GET /repos/{owner}/{repo}/git/ref/{ref}';
    const ref = await orNothing(client.request(route, { ...names, ref: `tags/${tag}` }));
    if (ref === undefined || Array.isArray(ref.data))
        return undefined;
    let { sha, type } = ref.data.object;
    for (let depth = 0; type === 'tag' && depth < 10; depth += 1) {
        const { data } = await client.request('GET /repos/{owner}/{repo}/git/tags/{tag_sha}', { ...names, tag_sha: sha });
        ({ sha, type } = data.object);
    }
    return type === 'commit' ? sha : undefined;
}
async function publishedRelease({ client, runner }, tag) {
    const wanted = { ...(0,_github_names_js__WEBPACK_IMPORTED_MODULE_4__/* .namesOf */ .e)(runner), tag };
    const answer = await orNothing(client.request('GET /repos/{owner}/{repo}/releases/tags/{tag}', wanted));
    const found = await (0,_release_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readRelease */ .i)(answer?.data);
    return found?.draft === false && found.tag === tag ? found : undefined;
}
function allReleases({ client, runner }) {
    return (0,_github_pages_js__WEBPACK_IMPORTED_MODULE_6__/* .allPages */ .S)(async (page) => {
        const wanted = { ...(0,_github_names_js__WEBPACK_IMPORTED_MODULE_4__/* .namesOf */ .e)(runner), per_page: _github_pages_js__WEBPACK_IMPORTED_MODULE_6__/* .PAGE */ .K, page };
        return (await client.request('GET /repos/{owner}/{repo}/releases', wanted)).data;
    }, PAGES);
}
async function listReleases(place, tag) {
    const all = await allReleases(place);
    const published = all.filter(({ draft }) => !draft);
    const drafts = await Promise.all(all.filter((one) => one.draft && one.tag_name === tag).map(_release_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readRelease */ .i));
    return {
        drafts: drafts.filter((one) => one !== undefined).toSorted((a, b) => a.id - b.id),
        stable: published.filter(({ prerelease }) => !prerelease).map(({ id }) => id),
        deprecated: published.flatMap(({ tag_name, body }) => ((0,_notes_banner_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutBanner */ .l2)(body ?? '') === undefined ? [] : [tag_name]))
    };
}
async function latestId({ client, runner }) {
    return (await orNothing(client.request('GET /repos/{owner}/{repo}/releases/latest', (0,_github_names_js__WEBPACK_IMPORTED_MODULE_4__/* .namesOf */ .e)(runner))))?.data.id;
}
async function ownDraft(place, tag) {
    return (await listReleases(place, tag)).drafts.find(({ marker }) => marker !== undefined);
}
async function currentRelease(place, tag) {
    return (await publishedRelease(place, tag)) ?? ownDraft(place, tag);
}
async function findRelease(place, tag) {
    try {
        const [commit, published, listed, latest] = await Promise.all([
            tagCommit(place, tag),
            publishedRelease(place, tag),
            listReleases(place, tag),
            latestId(place)
        ]);
        const release = published ?? listed.drafts.find(({ marker }) => marker !== undefined);
        return {
            tagCommit: commit,
            release,
            others: listed.drafts.filter(({ id }) => id !== release?.id),
            latest,
            deprecated: listed.deprecated,
            otherStable: listed.stable.some((id) => id !== release?.id)
        };
    }
    catch (thrown) {
        throw (0,_github_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .explainApi */ .g)(`read the releases of ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(tag)}`, place.runner, thrown);
    }
}


/***/ }),

/***/ 7530:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readRelease),
/* harmony export */   q: () => (/* binding */ hashText)
/* harmony export */ });
/* harmony import */ var _delivery_pull_request_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8176);
/* harmony import */ var _ledger_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4657);
/* harmony import */ var _release_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9256);



async function hashText(text) {
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 23));
    return createHash('sha256').update((0,_delivery_pull_request_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text)).digest('hex');
}
async function readRelease(given) {
    const { id, tag_name, html_url = '', upload_url = '', ...rest } = (given ?? {});
    if (id === undefined || tag_name === undefined || rest.draft === undefined)
        return undefined;
    const [name, body] = [rest.name ?? '', rest.body ?? ''];
    const { marker, notes, banner } = (0,_release_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .readBody */ .x8)(body, tag_name);
    return {
        ...{ id, tag: tag_name, url: html_url, uploadUrl: upload_url.replace(/\{.*$/, ''), name, body, notes },
        marker,
        hasLedger: (rest.assets ?? []).some(({ name, state }) => name === _ledger_document_js__WEBPACK_IMPORTED_MODULE_2__/* .ledgerName */ .bo && state === 'uploaded'),
        hashes: { name: await hashText(name), notes: await hashText(notes) },
        deprecated: banner,
        draft: rest.draft,
        prerelease: rest.prerelease === true,
        immutable: rest.immutable === true
    };
}


/***/ })

};
;
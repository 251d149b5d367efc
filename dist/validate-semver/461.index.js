"use strict";
exports.id = 461;
exports.ids = [461];
exports.modules = {

/***/ 2482:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tv: () => (/* binding */ gitFailure),
  Be: () => (/* binding */ openCleanRoom)
});

// UNUSED EXPORTS: buildRoom, configureRoom, roomIn

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
;// CONCATENATED MODULE: ./build/packages/core/src/git/capture.js

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
async function start(program, args, { env, cwd, input }) {
    const { spawn } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1421, 23));
    const stdin = input === undefined ? 'ignore' : 'pipe';
    const child = spawn(program, args, { env, cwd, shell: false, stdio: [stdin, 'pipe', 'pipe'], windowsHide: true });
    if (input !== undefined && child.stdin !== null) {
        const { Readable } = (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7075, 23))).default;
        child.stdin.on('error', () => { });
        const source = Readable.from(input, { objectMode: true });
        source.on('error', () => child.kill());
        source.pipe(child.stdin);
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
    return new Promise((resolve, reject) => {
        child.on('error', (cause) => reject(new errors/* Failure */.HR(`${program} cannot be started: install it on the runner`, { cause })));
        child.on('close', (exitCode, signal) => {
            running.delete(child);
            if (running.size === 0)
                process.off('exit', killAll);
            if (size > LIMIT)
                reject(new errors/* Failure */.HR(`${program} said more than ${LIMIT} bytes: narrow what it is asked`));
            else if (exitCode === null)
                reject(new errors/* Failure */.HR(`${program} was killed by ${signal}: run it again`));
            else
                resolve(captured(exitCode, out, err));
        });
    });
}

;// CONCATENATED MODULE: ./build/packages/core/src/git/clean-room.js






const PASSED = [
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
    ['core.hooksPath', external_node_os_.devNull],
    ['core.fsmonitor', 'false'],
    ['core.commitGraph', 'false'],
    ['credential.helper', ''],
    ['http.lowSpeedLimit', '1'],
    ['http.lowSpeedTime', '60']
];
function environment(room, { settings = [], protocol = '', objects }) {
    const env = {};
    for (const name of PASSED) {
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
        GIT_CONFIG_GLOBAL: external_node_os_.devNull,
        GIT_ALLOW_PROTOCOL: protocol === '' ? 'none' : protocol,
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_LAZY_FETCH: '1',
        GIT_NO_REPLACE_OBJECTS: '1'
    };
}
function removeRoom(room) {
    try {
        (0,external_node_fs_.unlinkSync)((0,external_node_path_.join)(room, 'HEAD'));
        for (const folder of ['objects', 'refs', ''])
            (0,external_node_fs_.rmdirSync)((0,external_node_path_.join)(room, folder));
    }
    catch {
        (0,external_node_fs_.rmSync)(room, { recursive: true, force: true });
    }
}
function buildRoom() {
    const room = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'slipway-git-'));
    process.once('exit', () => removeRoom(room));
    for (const folder of ['objects', 'refs'])
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(room, folder));
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(room, 'HEAD'), 'ref: refs/heads/none\n');
    return room;
}
function configureRoom(room, config) {
    writeFileSync(join(room, 'config'), config);
}
function roomIn(folder) {
    return {
        git: (args, more = {}) => capture('git', args, { env: environment(folder, more), cwd: folder, input: more.input })
    };
}
let built;
function openCleanRoom() {
    built ??= buildRoom();
    return roomIn(built);
}
const SHOWN = 5;
function gitFailure(what, { exitCode, stderr }, remedy) {
    const said = (0,untrusted/* inertLines */.wi)(stderr.trimEnd()).slice(-SHOWN).join('\n  ');
    return new errors/* Failure */.HR(`${what}: git ended with status ${exitCode}; ${remedy}\n  ${said}`);
}


/***/ }),

/***/ 5461:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listRefs: () => (/* binding */ listRefs)
/* harmony export */ });
/* unused harmony exports remoteUrl, remoteAccess, parseRefs */
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1329);
/* harmony import */ var _network_server_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9537);
/* harmony import */ var _clean_room_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2482);




function remoteUrl({ serverUrl, repository }) {
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || /(^|\/)\.{1,2}(\/|$)/.test(repository)) {
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`GITHUB_REPOSITORY: expected owner/name, got ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(repository)}; run this under a GitHub Actions runner`);
    }
    const server = (0,_network_server_address_js__WEBPACK_IMPORTED_MODULE_2__/* .serverAddress */ .aD)('GITHUB_SERVER_URL', serverUrl, ['file:']);
    return new URL(`${server.href.replace(/\/+$/, '')}/${repository}`);
}
function remoteAccess(url, token) {
    const protocol = url.protocol.slice(0, -1);
    if (token === '' || protocol === 'file')
        return { protocol };
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    return { protocol, settings: [[`http.${url.origin}/.extraheader`, `AUTHORIZATION: basic ${basic}`]] };
}
function parseRefs(printed) {
    const branches = new Map();
    const tags = new Map();
    let defaultBranch;
    for (const line of printed.split('\n')) {
        const [value = '', ref = ''] = line.split('\t');
        if (ref === 'HEAD' && value.startsWith('ref: refs/heads/'))
            defaultBranch = value.slice('ref: refs/heads/'.length);
        else if (ref.startsWith('refs/heads/'))
            branches.set(ref.slice('refs/heads/'.length), value);
        else if (ref.startsWith('refs/tags/')) {
            const peeled = ref.endsWith('^{}');
            const name = ref.slice('refs/tags/'.length, peeled ? -'^{}'.length : undefined);
            tags.set(name, peeled ? { object: tags.get(name)?.object ?? value, commit: value } : { object: value, commit: value });
        }
    }
    return { defaultBranch, branches, tags };
}
async function listRefs(runner, token) {
    const url = remoteUrl(runner);
    const args = ['ls-remote', '--symref', '--', url.href, 'HEAD', 'refs/heads/*', 'refs/tags/*'];
    const result = await (0,_clean_room_js__WEBPACK_IMPORTED_MODULE_3__/* .openCleanRoom */ .Be)().git(args, remoteAccess(url, token));
    if (result.exitCode !== 0) {
        throw (0,_clean_room_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFailure */ .tv)(`refs of ${url.href}`, result, 'check that the repository exists and that the token has the permission contents: read');
    }
    return parseRefs(result.stdout);
}


/***/ }),

/***/ 9537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aD: () => (/* binding */ serverAddress)
});

// UNUSED EXPORTS: isSafe, parseAddress

// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
;// CONCATENATED MODULE: ./build/packages/core/src/network/loopback.js
const names = new Set(['127.0.0.1', 'localhost', 'localhost.', '[::1]']);
function isLoopback(hostname) {
    return names.has(hostname);
}

;// CONCATENATED MODULE: ./build/packages/core/src/network/server-address.js



function parseAddress(address) {
    try {
        return new URL(address);
    }
    catch {
        return undefined;
    }
}
function isSafe({ protocol, hostname, username, password }) {
    const safe = protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
    return safe && username === '' && password === '';
}
function serverAddress(variable, address, also = []) {
    const url = parseAddress(address);
    const bare = url?.username === '' && url.password === '';
    if (url !== undefined && (isSafe(url) || (bare && also.includes(url.protocol))))
        return url;
    throw new errors/* Failure */.HR(`${variable}: expected an https address without credentials, got ${(0,untrusted/* quote */.hD)(address)}`);
}


/***/ })

};
;
"use strict";
exports.id = 968;
exports.ids = [968];
exports.modules = {

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
/* harmony export */   Be: () => (/* binding */ openCleanRoom),
/* harmony export */   a7: () => (/* binding */ passedVariables),
/* harmony export */   tv: () => (/* binding */ gitFailure)
/* harmony export */ });
/* unused harmony exports buildRoom, writeInRoom, roomIn */
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ Incomplete),
/* harmony export */   s: () => (/* binding */ RANGE_LIMIT)
/* harmony export */ });
const RANGE_LIMIT = 5000;
class Incomplete extends Error {
}


/***/ }),

/***/ 1968:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  searchBranches: () => (/* binding */ searchBranches)
});

// EXTERNAL MODULE: ./build/packages/core/src/history/branch-globs.js
var branch_globs = __webpack_require__(1873);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/packages/core/src/git/clean-room.js
var clean_room = __webpack_require__(1528);
// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
;// CONCATENATED MODULE: ./build/packages/core/src/git/full-sha.js


function isFullSha(text) {
    return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function demandFullSha(text) {
    if (!isFullSha(text))
        throw new Failure(`${quote(text)} is no full commit SHA: give one of 40 or 64 hexadecimal digits`);
}

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
var history_range = __webpack_require__(3910);
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
        opened ??= __webpack_require__.e(/* import() */ 396).then(__webpack_require__.bind(__webpack_require__, 3396)).then(({ openApiHistory }) => openApiHistory(runner, token));
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

;// CONCATENATED MODULE: ./build/packages/core/src/history/search-branches.js


async function searchBranches(runner, token, commit, globs, branches) {
    const matching = await (0,branch_globs/* matchBranches */.mn)(globs, branches.keys());
    const atTip = matching.find((branch) => branches.get(branch) === commit);
    if (atTip !== undefined)
        return { commit, matching, containing: atTip };
    const history = openHistory(runner, token);
    for (const branch of matching.slice(0, branch_globs/* searchLimit */.cX)) {
        const tip = branches.get(branch) ?? '';
        if (await history.isAncestor(commit, tip))
            return { commit, matching, containing: branch };
    }
    return { commit, matching, containing: undefined };
}


/***/ })

};
;
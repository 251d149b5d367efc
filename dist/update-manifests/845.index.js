"use strict";
exports.id = 845;
exports.ids = [845];
exports.modules = {

/***/ 7845:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPreCommand: () => (/* binding */ runPreCommand)
});

// EXTERNAL MODULE: ./build/packages/core/src/manifest/globs.js + 2 modules
var globs = __webpack_require__(7720);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/fault.js
var fault = __webpack_require__(9792);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/paths.js
var paths = __webpack_require__(8432);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/tree/inside.js
var inside = __webpack_require__(2165);
// EXTERNAL MODULE: ./build/packages/core/src/tree/undo-place.js
var undo_place = __webpack_require__(1461);
;// CONCATENATED MODULE: ./build/packages/core/src/tree/copy-workspace.js






function copied(root) {
    const { folder } = (0,undo_place/* undoPlace */.e)(root);
    return (path) => {
        if (path === folder)
            return false;
        const stat = (0,external_node_fs_.lstatSync)(path);
        if (path === (0,external_node_path_.join)(root, '.git'))
            return stat.isDirectory();
        return stat.isFile() || stat.isDirectory() || stat.isSymbolicLink();
    };
}
async function putBackInCopy(tree, copy) {
    for await (const read of tree.read(tree.interrupted)) {
        if (read.ok)
            (0,external_node_fs_.writeFileSync)((0,inside/* onDisk */.FC)(copy, read.path), read.bytes);
        else
            (0,external_node_fs_.rmSync)((0,inside/* onDisk */.FC)(copy, read.path), { force: true });
    }
}
async function copyWorkspace(root, tree, folder) {
    const parent = external_node_fs_.realpathSync.native((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(folder, 'slipway-copy-')));
    const remove = () => (0,external_node_fs_.rmSync)(parent, { recursive: true, force: true });
    process.once('exit', remove);
    const target = (0,external_node_path_.join)(parent, (0,external_node_path_.basename)(root) || 'workspace');
    const copy = {
        root: target,
        write: (path, bytes) => (0,external_node_fs_.writeFileSync)((0,inside/* onDisk */.FC)(target, path), bytes),
        remove() {
            process.off('exit', remove);
            remove();
        }
    };
    const options = {
        recursive: true,
        preserveTimestamps: true,
        verbatimSymlinks: true,
        mode: external_node_fs_.constants.COPYFILE_FICLONE
    };
    try {
        await external_node_fs_.promises.cp(root, copy.root, { ...options, filter: copied(root) });
        await putBackInCopy(tree, copy.root);
        return copy;
    }
    catch (cause) {
        copy.remove();
        const where = (0,untrusted/* quote */.hD)((0,external_node_path_.dirname)(parent));
        throw new errors/* Failure */.HR(`the workspace cannot be copied to ${where}: see to space and permissions`, {
            cause
        });
    }
}

// EXTERNAL MODULE: ./build/packages/core/src/tree/standing.js
var standing = __webpack_require__(7217);
// EXTERNAL MODULE: ./build/packages/core/src/tree/walk.js
var walk = __webpack_require__(6532);
;// CONCATENATED MODULE: ./build/packages/core/src/tree/differences.js




const CHUNK = 1024 * 1024;
const left = Buffer.alloc(CHUNK);
const right = Buffer.alloc(CHUNK);
function fill(descriptor, buffer) {
    let length = 0;
    for (;;) {
        const count = (0,external_node_fs_.readSync)(descriptor, buffer, length, buffer.length - length, null);
        length += count;
        if (count === 0 || length === buffer.length)
            return buffer.subarray(0, length);
    }
}
function sameFile(a, b) {
    if ((0,external_node_fs_.lstatSync)(a).size !== (0,external_node_fs_.lstatSync)(b).size)
        return false;
    const one = (0,external_node_fs_.openSync)(a, 'r');
    try {
        const other = (0,external_node_fs_.openSync)(b, 'r');
        try {
            for (;;) {
                const [first, second] = [fill(one, left), fill(other, right)];
                if (Buffer.compare(first, second) !== 0)
                    return false;
                if (first.length < CHUNK)
                    return true;
            }
        }
        finally {
            (0,external_node_fs_.closeSync)(other);
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(one);
    }
}
async function interruptedFiles(tree) {
    const old = new Map();
    for await (const read of tree.read(tree.interrupted))
        if (read.ok)
            old.set(read.path, read.bytes);
    return old;
}
async function differences(root, tree, copy) {
    const interrupted = await interruptedFiles(tree);
    const before = new Map((await tree.list()).map((entry) => [entry.path, entry]));
    const found = [];
    const same = (path, kind) => {
        const [there, here] = [(0,inside/* onDisk */.FC)(root, path), (0,inside/* onDisk */.FC)(copy, path)];
        if (kind === 'symlink')
            return (0,external_node_fs_.readlinkSync)(there) === (0,external_node_fs_.readlinkSync)(here);
        const old = interrupted.get(path);
        return kind === 'other' || (old === undefined ? sameFile(there, here) : (0,standing/* sameBytes */.er)(old, (0,inside.readInside)(copy, path)));
    };
    for (const { path, kind } of (0,walk/* walk */.G)(copy)) {
        const was = before.get(path);
        before.delete(path);
        if (was === undefined)
            found.push({ path, what: 'new', kind });
        else if (was.kind !== kind)
            found.push({ path, what: 'another kind', kind });
        else if (!same(path, kind))
            found.push({ path, what: 'changed', kind });
    }
    for (const { path, kind } of before.values())
        if (kind !== 'other')
            found.push({ path, what: 'removed', kind });
    return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

// EXTERNAL MODULE: ./build/packages/core/src/tree/workspace.js
var workspace = __webpack_require__(2652);
;// CONCATENATED MODULE: ./build/packages/core/src/tree/change-copy.js









const MOST_BYTES = 64 * 1024 * 1024;
function unfit({ path, what, kind }, { name, remedy }) {
    if (what === 'removed')
        return new fault.EditFault(`was removed by ${name}, and no file is removed`, remedy);
    if (kind !== 'file' && kind !== 'executable')
        return new fault.EditFault(`is no plain file after ${name}`, remedy);
    if (what === 'another kind')
        return new fault.EditFault(`has another mode or kind after ${name}`, remedy);
    return (0,paths/* refusedPath */.w)(path);
}
async function oldContent(tree, { path, what }) {
    if (what === 'new')
        return undefined;
    for await (const read of tree.read([path])) {
        if (!read.ok)
            throw read.fault;
        return read.bytes;
    }
    throw new Error(`${path} was not read; this is a mistake in the action`);
}
async function collect(found, tree, root, work) {
    const complaints = [];
    const changed = [];
    let size = 0;
    for (const difference of found) {
        const { path, kind } = difference;
        try {
            const fault = unfit(difference, work);
            if (fault !== undefined)
                throw fault;
            const bytes = (0,inside.readInside)(root, path);
            size += bytes.length;
            if (size > MOST_BYTES)
                throw new errors/* Failure */.HR(`${work.name} changed more than ${MOST_BYTES} bytes: ${work.remedy}`);
            const executable = kind === 'executable' ? kind : 'file';
            changed.push({ path, kind: executable, bytes, old: await oldContent(tree, difference) });
        }
        catch (thrown) {
            if (!(thrown instanceof fault.EditFault))
                throw thrown;
            complaints.push({ place: path, problem: thrown.problem, remedy: thrown.remedy });
        }
    }
    if (complaints.length > 0)
        throw new errors/* Refusal */.P_(complaints);
    return changed;
}
async function changeCopy(runner, work) {
    const root = external_node_fs_.realpathSync.native(runner.workspace);
    const tree = await (0,workspace/* openWorkspace */.O)(root);
    const copy = await copyWorkspace(root, tree, runner.env.RUNNER_TEMP || (0,external_node_os_.tmpdir)());
    try {
        await work.work(copy);
        const found = await differences(root, tree, copy.root);
        const changed = await collect(found.filter(({ path }) => work.isAllowed(path)), tree, copy.root, work);
        return { changed, outside: found.map(({ path }) => path).filter((path) => !work.isAllowed(path)) };
    }
    finally {
        copy.remove();
    }
}

;// CONCATENATED MODULE: ./build/packages/core/src/tree/program-environment.js
const withheld = [
    /^INPUT_/,
    /^(GH|GITHUB)(_ENTERPRISE)?_TOKEN$/,
    /^ACTIONS_.*TOKEN/,
    /^ACTIONS_(RUNTIME|ID_TOKEN|RESULTS|CACHE)_/,
    /^GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)$/,
    /^GIT_(DIR|WORK_TREE|COMMON_DIR|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE)$/,
    /^GIT_CONFIG(_COUNT|_PARAMETERS|_(KEY|VALUE)_\d+)$/,
    /^GIT_ASKPASS$/
];
function programEnvironment(env, workspace) {
    const passed = {};
    for (const [name, value] of Object.entries(env)) {
        if (value !== undefined && !withheld.some((pattern) => pattern.test(name.toUpperCase())))
            passed[name] = value;
    }
    return { ...passed, GITHUB_WORKSPACE: workspace, PWD: workspace };
}

;// CONCATENATED MODULE: ./build/packages/core/src/tree/run-program.js


const SHOWN = 10;
const LONGEST = 8192;
const LOGGED = 20_000;
function killGroup(child) {
    try {
        if (child.pid === undefined)
            return;
        if (process.platform === 'win32')
            child.kill('SIGKILL');
        else
            process.kill(-child.pid, 'SIGKILL');
    }
    catch {
    }
}
function lineByLine(say) {
    let rest = '';
    return {
        take(text) {
            const lines = (rest + text).split('\n');
            rest = lines.pop() ?? '';
            for (const line of lines)
                say(line.replace(/\r$/, ''));
            while (rest.length > LONGEST) {
                say(rest.slice(0, LONGEST));
                rest = rest.slice(LONGEST);
            }
        },
        end() {
            if (rest !== '')
                say(rest);
            rest = '';
        }
    };
}
function listen(child, log) {
    const last = [];
    let count = 0;
    for (const stream of [child.stdout, child.stderr]) {
        const lines = lineByLine((line) => {
            count += 1;
            if (count <= LOGGED)
                log(line);
            else if (count === LOGGED + 1)
                log(`… more than ${LOGGED} lines: the rest is not shown`);
            last.push(line);
            if (last.length > SHOWN)
                last.shift();
        });
        stream?.setEncoding('utf8').on('data', lines.take).on('end', lines.end);
    }
    return { last: () => last };
}
async function runProgram({ command, cwd, env, log, limitMs }) {
    const { spawn } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1421, 23));
    const [file = '', ...args] = command;
    const detached = process.platform !== 'win32';
    const child = spawn(file, args, {
        cwd,
        env,
        detached,
        shell: false,
        stdio: ['ignore', 'pipe', 'pipe'],
        windowsHide: true
    });
    const kill = () => killGroup(child);
    process.once('exit', kill);
    const { last } = listen(child, log);
    const said = () => [...last().map((line) => `\n  ${line}`)].join('');
    let late = false;
    const timer = setTimeout(() => {
        late = true;
        kill();
    }, limitMs);
    child.once('exit', kill);
    try {
        await new Promise((resolve, reject) => {
            child.on('error', (cause) => reject(new errors/* Failure */.HR(`${(0,untrusted/* quote */.hD)(file)} cannot be started: install it, or give its path from the root of the repository`, { cause })));
            child.on('close', (status, signal) => {
                if (late)
                    reject(new errors/* Failure */.HR(`${(0,untrusted/* quote */.hD)(file)} took more than ${limitMs / 1000} seconds: make it faster${said()}`));
                else if (status === 0)
                    resolve();
                else if (status === null)
                    reject(new errors/* Failure */.HR(`${(0,untrusted/* quote */.hD)(file)} was killed by ${signal}: run it again${said()}`));
                else
                    reject(new errors/* Failure */.HR(`${(0,untrusted/* quote */.hD)(file)} ended with status ${status}: try it in a fresh checkout${said()}`));
            });
        });
    }
    finally {
        clearTimeout(timer);
        process.off('exit', kill);
    }
}

;// CONCATENATED MODULE: ./build/packages/core/src/tree/pre-command.js




const LIMIT_MS = 600_000;
async function runPreCommand(runner, { command, allowed, limitMs = LIMIT_MS }) {
    const matchers = await (0,globs/* pathMatchers */.XT)({ files: allowed, exclude: [] });
    return changeCopy(runner, {
        name: 'pre-command',
        remedy: 'let pre-command leave it alone, or take it out of pre-command-paths',
        isAllowed: (path) => matchers.some((matches) => matches(path)),
        work: ({ root }) => runProgram({ command, cwd: root, env: programEnvironment(runner.env, root), log: runner.log, limitMs })
    });
}


/***/ }),

/***/ 2652:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ openWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1329);
/* harmony import */ var _manifest_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9792);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2165);
/* harmony import */ var _put_back_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2802);
/* harmony import */ var _undo_journal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6541);
/* harmony import */ var _undo_owner_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8681);
/* harmony import */ var _undo_place_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1461);
/* harmony import */ var _undo_record_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5085);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6532);











const nothingLeft = { restore: new Map(), remove: new Set(), changedSince: [], before: () => undefined };
function openLeft({ journal, undoing }) {
    for (const path of [undoing, journal]) {
        const descriptor = (0,_undo_journal_js__WEBPACK_IMPORTED_MODULE_6__/* .openJournal */ ._0)(path);
        if (descriptor !== undefined)
            return { path, descriptor };
    }
    return undefined;
}
function stillThere({ path, descriptor }) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.ino === (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor).ino;
}
function lookForLeft(root) {
    const place = (0,_undo_place_js__WEBPACK_IMPORTED_MODULE_8__/* .undoPlace */ .e)(root);
    if (!(0,_undo_place_js__WEBPACK_IMPORTED_MODULE_8__/* .placeExists */ .E)(place) || (0,_undo_owner_js__WEBPACK_IMPORTED_MODULE_7__/* .currentOwner */ .Hf)(place) === 'this process')
        return nothingLeft;
    const left = openLeft(place);
    if (left === undefined)
        return nothingLeft;
    const restore = new Map();
    const [remove, changedSince] = [new Set(), []];
    for (const record of (0,_undo_journal_js__WEBPACK_IMPORTED_MODULE_6__/* .readRecords */ .T3)(left.descriptor)) {
        const remedy = (0,_put_back_js__WEBPACK_IMPORTED_MODULE_5__/* .examine */ .s)(root, left.descriptor, record, left.path === place.undoing);
        if (remedy === 'restore')
            restore.set(record.path, record);
        if (remedy === 'remove' && record.kind !== 'folder')
            remove.add(record.path);
        if (remedy === 'leave alone')
            changedSince.push(record.path);
    }
    if (restore.size + remove.size === 0)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(left.descriptor);
    const before = (path) => {
        const record = restore.get(path);
        return record !== undefined && stillThere(left) ? (0,_undo_record_js__WEBPACK_IMPORTED_MODULE_9__/* .contentsOf */ .KD)(left.descriptor, record).before : undefined;
    };
    return { restore, remove, changedSince: changedSince.sort(), before };
}
function readOne(root, left, path) {
    try {
        if (left.remove.has(path))
            throw (0,_manifest_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .missing */ .L)('is not there', 'check the path');
        const before = left.before(path);
        if (before !== undefined)
            return { path, ok: true, bytes: before };
        const file = (0,_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .openInside */ .X$)(root, path, 'read');
        try {
            return { path, ok: true, bytes: (0,_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .readOpen */ .FA)(file), kind: (0,_walk_js__WEBPACK_IMPORTED_MODULE_10__/* .fileKind */ .h)(file.stat.mode) };
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file.descriptor);
        }
    }
    catch (thrown) {
        if (thrown instanceof _manifest_fault_js__WEBPACK_IMPORTED_MODULE_3__.EditFault)
            return { path, ok: false, fault: thrown };
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(path)} cannot be read: see to the disk`, { cause: thrown });
    }
}
async function openWorkspace(workspace) {
    let root;
    try {
        root = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(workspace);
    }
    catch (cause) {
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`the workspace ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(workspace)} is not there: check the repository out first`, { cause });
    }
    const left = lookForLeft(root);
    return {
        interrupted: [...left.restore.keys(), ...left.remove].sort(),
        changedSince: left.changedSince,
        list: async (under) => (0,_walk_js__WEBPACK_IMPORTED_MODULE_10__/* .walk */ .G)(root, under).filter(({ path }) => !left.remove.has(path)),
        async *read(paths) {
            for (const path of paths)
                yield readOne(root, left, path);
        }
    };
}


/***/ })

};
;
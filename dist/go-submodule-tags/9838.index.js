"use strict";
exports.id = 9838;
exports.ids = [9838,697];
exports.modules = {

/***/ 9838:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tidyBumped: () => (/* binding */ tidyBumped)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/modules/replace.js
var modules_replace = __webpack_require__(66);
;// CONCATENATED MODULE: ./build/packages/core/src/golang/coming-versions.js

function comingVersion(folder, goModOf, coming) {
    const main = goModOf(folder);
    if (main === undefined)
        return undefined;
    const folders = new Set([folder]);
    for (const one of folders) {
        for (const requirement of goModOf(one)?.requires ?? []) {
            const replace = (0,modules_replace/* replaceOf */.o_)(main, requirement);
            const { path, version } = requirement;
            if (replace === undefined && coming.get(path) === version)
                return `${path}@${version}`;
            const target = replace !== undefined && (0,modules_replace/* isLocal */.IX)(replace) ? (0,modules_replace/* replacedFolder */.BA)(folder, replace.target) : undefined;
            if (target !== undefined)
                folders.add(target);
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/packages/core/src/golang/find-go.js + 1 modules
var find_go = __webpack_require__(697);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/packages/core/src/goproxy/module-plan.js + 5 modules
var module_plan = __webpack_require__(7851);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/fault.js
var fault = __webpack_require__(9792);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/go-mod.js + 5 modules
var go_mod = __webpack_require__(87);
// EXTERNAL MODULE: ./build/packages/core/src/modules/module.js
var modules_module = __webpack_require__(6800);
// EXTERNAL MODULE: ./build/packages/core/src/program/private-folder.js
var private_folder = __webpack_require__(1897);
// EXTERNAL MODULE: ./build/packages/core/src/program/run.js
var run = __webpack_require__(2722);
// EXTERNAL MODULE: ./build/packages/core/src/tree/inside.js
var inside = __webpack_require__(2165);
// EXTERNAL MODULE: ./build/packages/core/src/golang/explain.js
var explain = __webpack_require__(7360);
// EXTERNAL MODULE: ./build/packages/core/src/golang/go-command.js
var go_command = __webpack_require__(9485);
// EXTERNAL MODULE: ./build/packages/core/src/golang/go-environment.js
var go_environment = __webpack_require__(1573);
;// CONCATENATED MODULE: ./build/packages/core/src/golang/tidy.js














async function tidyModules(runner, go, root, folders, coming = new Map()) {
    const real = external_node_fs_.realpathSync.native(root);
    await (0,private_folder/* withPrivateFolder */.mq)(runner, async (home) => {
        const command = (0,go_command/* prepareGo */.q9)(go, runner.env, home, (0,go_environment/* sourcesOf */.u0)(go));
        for (const folder of folders) {
            const name = (0,untrusted/* quote */.hD)((0,modules_module/* folderName */.ub)(folder));
            const ahead = comingVersion(folder, (one) => goModIn(real, one), coming);
            if (ahead === undefined) {
                checkPlain(real, folder);
                await tidy(command, (0,inside/* onDisk */.FC)(real, folder), name);
                runner.log(`go mod tidy in ${name}`);
            }
            else
                runner.log(`no go mod tidy in ${name}: it needs ${ahead}, which has no tag yet; run it behind the release`);
        }
    });
}
async function tidy(command, cwd, name) {
    const said = await (0,go_command/* runGo */.aC)(command, cwd, ['mod', 'tidy']);
    if (said.exitCode === 0)
        return;
    const failure = (0,explain/* machineFailure */._C)((0,explain/* lastWords */.aN)(said.stderr, command.home.path), 'set tidy to false');
    throw (failure ??
        (0,run/* programFailure */.H)(`go mod tidy in ${name}`, said, 'try it on your machine, with GOWORK=off, or set tidy to false'));
}
function goModIn(root, folder) {
    try {
        const reading = (0,go_mod/* readGoMod */.f)(new TextDecoder().decode((0,inside/* readInside */.xO)(root, (0,module_plan/* inFolder */._)(folder, 'go.mod'))));
        return reading.ok ? reading.mod : undefined;
    }
    catch (error) {
        if (error instanceof fault/* EditFault */.b)
            return undefined;
        throw error;
    }
}
function checkPlain(root, folder) {
    for (const name of ['go.mod', 'go.sum']) {
        const path = (0,module_plan/* inFolder */._)(folder, name);
        try {
            (0,inside/* readInside */.xO)(root, path);
        }
        catch (error) {
            if (!(error instanceof fault/* EditFault */.b))
                throw error;
            const isAbsent = error.missing && name === 'go.sum';
            if (!isAbsent)
                throw new errors/* Failure */.HR(`go mod tidy cannot work on ${(0,untrusted/* quote */.hD)(path)}: it ${error.message}`);
        }
    }
}

// EXTERNAL MODULE: ./build/packages/core/src/modules/go-version.js
var go_version = __webpack_require__(8643);
// EXTERNAL MODULE: ./build/packages/core/src/rewrite/remembering.js
var remembering = __webpack_require__(3226);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/paths.js
var paths = __webpack_require__(8432);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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
        return kind === 'other' || (old === undefined ? sameFile(there, here) : (0,standing/* sameBytes */.er)(old, (0,inside/* readInside */.xO)(copy, path)));
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
        return new fault/* EditFault */.b(`was removed by ${name}, and no file is removed`, remedy);
    if (kind !== 'file' && kind !== 'executable')
        return new fault/* EditFault */.b(`is no plain file after ${name}`, remedy);
    if (what === 'another kind')
        return new fault/* EditFault */.b(`has another mode or kind after ${name}`, remedy);
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
            const bytes = (0,inside/* readInside */.xO)(root, path);
            size += bytes.length;
            if (size > MOST_BYTES)
                throw new errors/* Failure */.HR(`${work.name} changed more than ${MOST_BYTES} bytes: ${work.remedy}`);
            const executable = kind === 'executable' ? kind : 'file';
            changed.push({ path, kind: executable, bytes, old: await oldContent(tree, difference) });
        }
        catch (thrown) {
            if (!(thrown instanceof fault/* EditFault */.b))
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

// EXTERNAL MODULE: ./build/actions/go-submodule-tags/src/bump-tree.js + 3 modules
var bump_tree = __webpack_require__(5053);
// EXTERNAL MODULE: ./build/actions/go-submodule-tags/src/read-modules.js + 2 modules
var read_modules = __webpack_require__(3050);
;// CONCATENATED MODULE: ./build/actions/go-submodule-tags/src/bump-tidy.js













async function bumpWorkspace(runner, bump) {
    const tree = (0,remembering/* remembering */.M)(await (0,workspace/* openWorkspace */.O)(runner.workspace));
    const bumped = new Map();
    const olds = new Map();
    const { complaints } = await (0,bump_tree/* bumpTree */.L)(tree, bump, ({ path: file, text, edited }) => {
        bumped.set(file, Buffer.from(text));
        for (const { place } of edited)
            if (place.old !== undefined)
                olds.set(`${file}\n${place.path}`, place.old);
    });
    if (complaints.length > 0)
        throw new errors/* Refusal */.P_(complaints);
    const { modules, texts, versionOf } = await (0,read_modules/* readModules */.U)(tree, bump.inputs, bump.version);
    const coming = new Map();
    for (const module of modules) {
        const version = versionOf(module);
        if (version !== undefined)
            coming.set(module.mod.module, (0,go_version/* goVersion */.X9)(version));
    }
    const goMods = new Map();
    for (const { file } of modules) {
        const reading = (0,go_mod/* readGoMod */.f)(bumped.get(file)?.toString() ?? texts.get(file) ?? '');
        if (reading.ok)
            goMods.set((0,modules_module/* folderOf */.yS)(file), reading.mod);
    }
    const concerned = modules.filter((one) => versionOf(one) !== undefined || bumped.has(one.file));
    const oldOf = (file, sibling) => olds.get(`${file}\n${sibling}`);
    return { bumped, oldOf, coming, goMods, folders: concerned.map(({ folder }) => folder) };
}
async function tidyBumped(runner, bump) {
    const go = await (0,find_go.findGo)(runner);
    if (go === undefined) {
        const remedy = 'install Go in a step before this one, such as with actions/setup-go, or set tidy to false';
        throw new errors/* Refusal */.P_([{ place: 'tidy', problem: 'is true, and there is no go on PATH', remedy }]);
    }
    const { bumped, oldOf, coming, goMods, folders } = await bumpWorkspace(runner, bump);
    const ahead = new Map(folders.map((one) => [one, comingVersion(one, (folder) => goMods.get(folder), coming)]));
    const able = folders.filter((one) => ahead.get(one) === undefined);
    const inFolder = (folder, name) => (folder === '' ? name : `${folder}/${name}`);
    const allowed = new Set(able.flatMap((one) => [inFolder(one, 'go.mod'), inFolder(one, 'go.sum')]));
    const { changed } = await changeCopy(runner, {
        name: 'go mod tidy',
        remedy: 'commit it as it is to be, or set tidy to false',
        isAllowed: (path) => allowed.has(path),
        async work(copy) {
            for (const [path, bytes] of bumped)
                copy.write(path, bytes);
            await tidyModules(runner, go, copy.root, able, coming);
        }
    });
    return {
        oldOf,
        generated: changed.filter(({ path, bytes }) => bumped.get(path)?.equals(bytes) !== true),
        warnings: [...ahead].flatMap(([folder, version]) => (version === undefined ? [] : leftOut(folder, version)))
    };
}
function leftOut(folder, version) {
    const where = (0,untrusted/* quote */.hD)((0,modules_module/* folderName */.ub)(folder));
    return `no go mod tidy in ${where}: it needs ${(0,untrusted/* quote */.hD)(version)}, which has no tag yet and which no folder replaces; run it behind the release`;
}


/***/ }),

/***/ 7360:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ troubleOf),
/* harmony export */   _C: () => (/* binding */ machineFailure),
/* harmony export */   aN: () => (/* binding */ lastWords)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1329);


const chatter = /^(?:go: (?:downloading|finding|found|added|upgraded|warning:|extracting)\b|#)/;
const [shownLines, shownLength] = [5, 600];
const signs = [
    ['off', /disabled by GOPROXY=off|disallowed by GOVCS|GOVCS disallows|refusing to pass credentials to insecure URL/],
    ['changed', /SECURITY ERROR|checksum mismatch/],
    ['toolchain', /requires go ?>= ?|toolchain not available|cannot find "go1\.|invalid go version/],
    [
        'credentials',
        /could not read (?:Username|Password)|terminal prompts disabled|Permission denied|Authentication failed|: 40[137] /i
    ],
    [
        'network',
        /dial (?:tcp|udp)|no such host|i\/o timeout|timed out|connection (?:refused|reset)|TLS handshake|x509:|tls: |unexpected EOF|: (?:429|5[0-9][0-9]) |HTTP response to HTTPS client|Could not resolve host|unable to access/i
    ],
    [
        'missing-package',
        /no required module provides package|does not contain package|cannot find (?:module providing )?package|is not in std/
    ]
];
function troubleOf(words) {
    return signs.find(([, sign]) => sign.test(words))?.[0] ?? 'other';
}
function lastWords(said, home) {
    const lines = said
        .replaceAll(/(?:\.\.\/)*\.\.\/modules\//g, '')
        .replaceAll(`${home}/modules/`, '')
        .replaceAll(home, '…')
        .split(/\r\n|\n|\r/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !chatter.test(line));
    const words = (0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(lines.slice(-shownLines).join(' | '));
    return words.length > shownLength ? `${words.slice(0, shownLength)}…` : words;
}
function machineFailure(words, otherwise = 'set check to off, which leaves the modules to reading') {
    const trouble = troubleOf(words);
    const host = hostOf(words);
    if (trouble === 'network') {
        return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`go had no good answer from ${host}: run it again, see to the network and to GOPROXY, or ${otherwise}: ${words}`);
    }
    if (trouble === 'credentials') {
        return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${host} does not show a module without credentials, or does not have it, and go gets none here: let a proxy in GOPROXY serve it, or ${otherwise}: ${words}`);
    }
    if (trouble === 'off')
        return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`go was told not to get what the modules need: change GOPROXY or GOVCS, or ${otherwise}: ${words}`);
    if (trouble === 'toolchain') {
        return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`this Go is too old for the modules: install a newer one, or leave GOTOOLCHAIN at auto: ${words}`);
    }
    return undefined;
}
function hostOf(words) {
    const [, host] = /\b(?:https?|ssh|git):\/\/(?:[^/@\s"']*@)?([^/\s"':]+(?::[0-9]+)?)/.exec(words) ??
        /\blookup ([^\s:]+)/.exec(words) ??
        [];
    return host ?? 'the network';
}


/***/ }),

/***/ 697:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findGo: () => (/* binding */ findGo)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/program/bare-environment.js
var bare_environment = __webpack_require__(8523);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/packages/core/src/program/find-program.js


function findProgram(name, env) {
    const file = process.platform === 'win32' ? `${name}.exe` : name;
    const folders = (env.PATH ?? env.Path ?? '').split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute);
    return folders.map((folder) => (0,external_node_path_.join)(folder, file)).find(isProgram);
}
function isProgram(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./build/packages/core/src/program/private-folder.js
var private_folder = __webpack_require__(1897);
// EXTERNAL MODULE: ./build/packages/core/src/program/run.js
var run = __webpack_require__(2722);
;// CONCATENATED MODULE: ./build/packages/core/src/golang/find-go.js





const asked = [
    'GOVERSION',
    'GOPROXY',
    'GOPRIVATE',
    'GONOPROXY',
    'GONOSUMDB',
    'GOSUMDB',
    'GOTOOLCHAIN',
    'GOVCS',
    'GOFLAGS',
    'GOOS',
    'GOARCH',
    'GOEXPERIMENT',
    'CGO_ENABLED'
];
async function findGo(runner) {
    const path = findProgram('go', runner.env);
    if (path === undefined)
        return undefined;
    return (0,private_folder/* withPrivateFolder */.mq)(runner, async (folder) => {
        const said = await (0,run/* run */.e)({
            what: 'go env',
            program: path,
            args: ['env', '-json', ...asked],
            env: settingsOf(runner.env),
            cwd: folder.path,
            limitMs: 120_000
        });
        const variables = said.exitCode === 0 ? readVariables(said.stdout) : undefined;
        const version = /\bgo[0-9]+\.[0-9]\S*/.exec(variables?.GOVERSION ?? '')?.[0];
        if (variables !== undefined && version !== undefined)
            return { path, version, variables };
        throw (0,run/* programFailure */.H)(`${(0,untrusted/* quote */.hD)(path)} env`, { ...said, stdout: '' }, 'mend it, install Go 1.21 or later, or take it off PATH');
    });
}
function settingsOf(env) {
    const own = Object.entries(env).flatMap(([name, value]) => value !== undefined && /^(GO[A-Z0-9]+|CGO_ENABLED|XDG_CONFIG_HOME|APPDATA|LOCALAPPDATA)$/.test(name)
        ? [[name, value]]
        : []);
    return (0,bare_environment/* bareEnvironment */.Y)(env, env.HOME ?? env.USERPROFILE ?? '', Object.fromEntries(own));
}
function readVariables(text) {
    try {
        return Object.fromEntries(Object.entries(JSON.parse(text)).map(([name, value]) => [name, String(value)]));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 9485:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N$: () => (/* binding */ readValues),
/* harmony export */   aC: () => (/* binding */ runGo),
/* harmony export */   q9: () => (/* binding */ prepareGo)
/* harmony export */ });
/* harmony import */ var _program_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2722);
/* harmony import */ var _go_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1573);


function prepareGo(go, env, home, sources) {
    (0,_go_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .prepareHome */ .FZ)(home);
    return { go, home, env: (0,_go_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .goEnvironment */ .I$)(go, env, home, sources) };
}
const LIMIT_MS = 1_800_000;
function withoutUsers(said) {
    return said.replaceAll(/:\/\/[^/@\s"']*@/g, '://…@');
}
async function runGo({ go, env }, cwd, args) {
    const what = `go ${args.slice(0, 2).join(' ')}`;
    const { exitCode, stdout, stderr } = await (0,_program_run_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .e)({ what, program: go.path, args, env, cwd, limitMs: LIMIT_MS });
    return { exitCode, stdout: withoutUsers(stdout), stderr: withoutUsers(stderr) };
}
function readValues(text) {
    const trimmed = text.trim();
    return trimmed === '' ? [] : JSON.parse(`[${trimmed.replace(/\}\s*\n\{/g, '},\n{')}]`);
}


/***/ }),

/***/ 1573:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FZ: () => (/* binding */ prepareHome),
/* harmony export */   I$: () => (/* binding */ goEnvironment),
/* harmony export */   u0: () => (/* binding */ sourcesOf)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _goproxy_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6400);
/* harmony import */ var _program_bare_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8523);




function sourcesOf({ variables }) {
    const { GOPROXY, GOPRIVATE = '', GONOPROXY, GONOSUMDB } = variables;
    return { proxies: GOPROXY || _goproxy_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultProxies */ .g, unproxied: GONOPROXY || GOPRIVATE, unchecked: GONOSUMDB || GOPRIVATE };
}
const kept = ['GOSUMDB', 'GOTOOLCHAIN', 'GOVCS', 'GOOS', 'GOARCH', 'GOEXPERIMENT', 'CGO_ENABLED'];
function goEnvironment(go, env, { path }, { proxies, unproxied, unchecked }) {
    const settings = kept.flatMap((name) => (go.variables[name] ? [[name, go.variables[name]]] : []));
    const tags = /(?:^|\s)(--?tags=\S+)/.exec(go.variables.GOFLAGS ?? '')?.[1];
    return (0,_program_bare_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .bareEnvironment */ .Y)(env, path, {
        ...Object.fromEntries(settings),
        GOENV: 'off',
        GOWORK: 'off',
        GOFLAGS: ['-mod=mod', '-modcacherw', ...(tags === undefined ? [] : [tags])].join(' '),
        GOPATH: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'go'),
        GOMODCACHE: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'modules'),
        GOCACHE: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'build'),
        GOPROXY: proxies,
        GONOPROXY: unproxied,
        GONOSUMDB: unchecked,
        GOAUTH: 'off',
        XDG_CONFIG_HOME: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'config'),
        GIT_TERMINAL_PROMPT: '0',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: node_os__WEBPACK_IMPORTED_MODULE_0__.devNull,
        ...nothingBehind
    });
}
const nothingBehind = {
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: 'gc.auto',
    GIT_CONFIG_VALUE_0: '0',
    GIT_CONFIG_KEY_1: 'maintenance.auto',
    GIT_CONFIG_VALUE_1: 'false'
};
const telemetryModes = ['config/go/telemetry/mode', 'Library/Application Support/go/telemetry/mode'];
function prepareHome(home) {
    for (const file of telemetryModes)
        home.write(file, 'off');
}


/***/ }),

/***/ 7851:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ inFolder),
  a: () => (/* binding */ planModule)
});

;// CONCATENATED MODULE: ./build/packages/core/src/goproxy/go-language.js
const strict = /^([1-9][0-9]*)\.(0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?([a-z]+[0-9]+)?$/;
const lenient = /^v?([1-9][0-9]*)\.(0|[1-9][0-9]*)[^0-9].*$/;
function isGo124(goMod) {
    const version = goLine(goMod) ?? '';
    const [, major, minor] = strict.exec(version) ?? lenient.exec(version) ?? [];
    if (major === undefined || minor === undefined)
        return false;
    return Number(major) > 1 || Number(minor) >= 24;
}
function goLine(goMod) {
    let inBlock = false;
    for (const line of goMod.split('\n')) {
        const bare = line.replace(/\/\/.*$/, '').trim();
        if (inBlock)
            inBlock = bare !== ')';
        else if (bare.endsWith('('))
            inBlock = true;
        else {
            const version = /^go[ \t]+(\S+)$/.exec(bare)?.[1];
            if (version !== undefined)
                return version;
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/packages/core/src/goproxy/module-version.js
var module_version = __webpack_require__(9284);
// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
;// CONCATENATED MODULE: ./build/packages/core/src/goproxy/fold.js
function foldCase(text) {
    let key = '';
    for (const char of text)
        key += char < '\u0080' ? char.toLowerCase() : foldLetter(char);
    return key;
}
const dotlessI = '\u0131';
function foldLetter(char) {
    if (char === dotlessI)
        return char;
    const upper = char.toUpperCase();
    const folded = (isOne(upper) ? upper : char).toLowerCase();
    return isOne(folded) ? folded : char;
}
function isOne(text) {
    return text.length === 1 || (text.length === 2 && (text.codePointAt(0) ?? 0) > 0xffff);
}

;// CONCATENATED MODULE: ./build/packages/core/src/goproxy/collisions.js


function collisionOf(file, seen) {
    for (let path = file; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('/')))) {
        const isFolder = path !== file;
        const key = foldCase(path);
        const other = seen.get(key);
        if (other === undefined)
            seen.set(key, { path, isFolder });
        else if (other.path !== path)
            return `differs from ${(0,untrusted/* quote */.hD)(other.path)} in nothing but case`;
        else if (other.isFolder !== isFolder)
            return `makes ${(0,untrusted/* quote */.hD)(path)} both a file and a folder`;
        else if (!isFolder)
            return 'is there twice';
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/packages/core/src/goproxy/names.js
const names_char = /^[0-9A-Za-z!#$%&()+,\-.=@[\]^_{}~ ]$|^(?=[^\0-\u007f])\p{L}$/u;
const device = /^(con|prn|aux|nul|com[1-9]|lpt[1-9])$/i;
function filePathFault(path) {
    for (const element of path.split('/')) {
        const fault = elementFault(element);
        if (fault !== undefined)
            return fault;
    }
    return undefined;
}
function elementFault(element) {
    if (element === '')
        return 'has an empty name in it';
    if (element.endsWith('.'))
        return 'has a name in it that ends with a dot';
    const wrong = [...element].find((one) => !names_char.test(one));
    if (wrong !== undefined)
        return `has the character ${shown(wrong)} in it`;
    const stem = element.replace(/\..*$/s, '');
    return device.test(stem) ? `has the name ${stem} in it, which Windows keeps for a device` : undefined;
}
function shown(one) {
    const code = one.codePointAt(0) ?? 0;
    const hex = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    return code > 0x20 && code < 0x7f ? `${one} (${hex})` : hex;
}

;// CONCATENATED MODULE: ./build/packages/core/src/goproxy/select-files.js


function selectFiles(entries, go124) {
    const nested = nestedModules(entries);
    const seen = new Map();
    const included = [];
    const omitted = [];
    const refused = [];
    for (const { path, kind } of entries) {
        if (kind === 'submodule')
            continue;
        const outside = outsideOf(path, nested, go124);
        const fault = outside === undefined ? refusalOf(path, seen) : undefined;
        const left = outside ?? (kind === 'file' || kind === 'executable' ? undefined : irregular(kind));
        if (fault !== undefined)
            refused.push({ path, why: fault });
        else if (left !== undefined)
            omitted.push({ path, why: left });
        else
            included.push(path);
    }
    return { included, omitted, refused };
}
function irregular(kind) {
    return kind === 'symlink' ? 'is a symbolic link' : 'is no regular file';
}
function outsideOf(path, nested, go124) {
    if (isVendored(path, go124))
        return 'is in a vendor folder';
    const module = foldersOf(path).find((folder) => nested.has(folder));
    if (module !== undefined)
        return `belongs to the module in ${module}`;
    return path === '.hg_archival.txt' ? 'is what an archive of Mercurial adds' : undefined;
}
function refusalOf(path, seen) {
    const fault = filePathFault(path);
    if (fault !== undefined)
        return fault;
    if (path !== 'go.mod' && path.toLowerCase() === 'go.mod')
        return 'must be named go.mod, in small letters';
    return collisionOf(path, seen);
}
function nestedModules(entries) {
    const folders = entries
        .filter(({ path, kind }) => (kind === 'file' || kind === 'executable') && /(^|\/)go\.mod$/i.test(path))
        .map(({ path }) => path.slice(0, Math.max(0, path.lastIndexOf('/'))));
    return new Set(folders.filter((folder) => folder !== ''));
}
function foldersOf(path) {
    const folders = [];
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
        folders.push(path.slice(0, slash));
    return folders;
}
function isVendored(path, go124) {
    if (go124 && path === 'vendor/modules.txt')
        return true;
    if (path.startsWith('vendor/'))
        return path.includes('/', 'vendor/'.length);
    const at = path.indexOf('/vendor/');
    if (at < 0)
        return false;
    return path.includes('/', go124 ? at + '/vendor/'.length : '/vendor/'.length);
}

;// CONCATENATED MODULE: ./build/packages/core/src/goproxy/module-plan.js



function inFolder(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}
function planModule(module, entries, goMod) {
    const start = module.folder === '' ? '' : `${module.folder}/`;
    const own = entries
        .filter(({ path }) => path.startsWith(start))
        .map(({ path, kind }) => ({ path: path.slice(start.length), kind }));
    const lends = module.folder !== '' && !own.some(({ path }) => path === license) && entries.some(isTopLicense);
    const all = lends ? [...own, { path: license, kind: 'file' }] : own;
    const fault = (0,module_version/* moduleFault */.z)(module);
    const misnamed = fault === undefined ? [] : [{ path: 'go.mod', why: `cannot have this version: ${fault}` }];
    const { included, omitted, refused } = selectFiles(all, isGo124(new TextDecoder().decode(goMod)));
    const files = included.map((name) => lends && name === license ? { name, path: license, raw: true } : { name, path: start + name, raw: false });
    const faults = [...misnamed, ...refused];
    return { module, files: faults.length === 0 ? files : [], omitted, refused: faults };
}
const license = 'LICENSE';
function isTopLicense({ path, kind }) {
    return path === license && (kind === 'file' || kind === 'executable' || kind === 'symlink');
}


/***/ }),

/***/ 9284:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ escapeModule),
/* harmony export */   z: () => (/* binding */ moduleFault)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1329);
/* harmony import */ var _modules_go_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8643);
/* harmony import */ var _modules_module_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7858);




function moduleFault({ path, version }) {
    const pathFault = (0,_modules_module_path_js__WEBPACK_IMPORTED_MODULE_3__/* .modulePathFault */ .u)(path);
    if (pathFault !== undefined)
        return `the module path ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)} ${pathFault.fault}`;
    const read = (0,_modules_go_version_js__WEBPACK_IMPORTED_MODULE_2__/* .readGoVersion */ .VG)(version);
    if (!read.ok)
        return `the version ${read.problem}`;
    const wanted = (0,_modules_module_path_js__WEBPACK_IMPORTED_MODULE_3__/* .splitModulePath */ .C)(path)?.major;
    const fits = wanted === undefined ? ['0', '1'] : [wanted];
    if (fits.includes(read.version.major))
        return undefined;
    return `the module path ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)} is for ${fits.map((major) => `v${major}`).join(' or ')}, and the version is ${version}`;
}
function escaped(text) {
    return text.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}
function escapeModule(module) {
    const fault = moduleFault(module);
    if (fault !== undefined)
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${fault}: correct the module line of its go.mod, or the version`);
    return { path: escaped(module.path), version: escaped(module.version) };
}


/***/ }),

/***/ 6200:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ matchesPatterns)
/* harmony export */ });
/* harmony import */ var _manifest_glob_match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2452);

const member = String.raw `(?:\\.|[^\\\]-])`;
const wellFormed = new RegExp(String.raw `^(?:[^\\[]|\\.|\[(?:\^|(?!\^))(?:${member}(?:-${member})?)+\])*$`, 's');
function matchesPatterns(patterns, path) {
    const elements = path.split('/');
    return patterns.split(',').some((written) => {
        const pattern = written.replace(/\/$/, '');
        const count = pattern.split('/').length;
        if (pattern === '' || !wellFormed.test(pattern) || count > elements.length)
            return false;
        return (0,_manifest_glob_match_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .S)(asGlob(pattern), true)(elements.slice(0, count).join('/'));
    });
}
function asGlob(pattern) {
    return pattern.replace(/\\.|\*+|\[!/gs, (part) => (part.startsWith('*') ? '*' : part === '[!' ? '[\\!' : part));
}


/***/ }),

/***/ 6400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ proxySettings),
/* harmony export */   g: () => (/* binding */ defaultProxies)
/* harmony export */ });
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1329);
/* harmony import */ var _network_server_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3955);
/* harmony import */ var _private_patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6200);



const defaultProxies = 'https://proxy.golang.org,direct';
const defaultDatabase = 'sum.golang.org';
const aliases = {
    'sum.golang.google.cn': 'sum.golang.org https://sum.golang.google.cn'
};
function proxySettings({ env, proxy, checksumDatabase }) {
    const proxies = readProxies(proxy.trim() === '' ? 'GOPROXY' : 'proxy', proxy.trim() || env.GOPROXY || defaultProxies);
    const database = readDatabase(checksumDatabase.trim() === '' ? 'GOSUMDB' : 'checksum-database', checksumDatabase.trim() || env.GOSUMDB || defaultDatabase);
    const addresses = [...proxies, ...(database === undefined ? [] : [database])];
    const complaints = addresses.flatMap(checkAddress);
    if (complaints.length > 0)
        return { ok: false, complaints };
    const unproxied = env.GONOPROXY || env.GOPRIVATE || '';
    const unchecked = env.GONOSUMDB || env.GOPRIVATE || '';
    const list = proxies.map(({ address }) => address.replace(/\/+$/, ''));
    const settings = {
        proxiesFor: (path) => ((0,_private_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesPatterns */ .v)(unproxied, path) ? [] : list),
        databaseFor: (path) => ((0,_private_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesPatterns */ .v)(unchecked, path) ? undefined : database?.address.replace(/\/+$/, ''))
    };
    return { ok: true, settings };
}
function readProxies(place, value) {
    const items = value
        .split(/[,|]/)
        .map((item) => item.trim())
        .filter((item) => item !== '');
    const end = items.findIndex((item) => item === 'direct' || item === 'off');
    return items
        .slice(0, end < 0 ? undefined : end)
        .map((item) => ({ place, address: withScheme(item) }))
        .filter(({ address }) => !address.startsWith('file:'));
}
function withScheme(item) {
    return /[.:/]/.test(item) && !item.includes(':/') && !item.startsWith('/') ? `https://${item}` : item;
}
function readDatabase(place, value) {
    if (value === 'off')
        return undefined;
    const [named = '', address, more] = (aliases[value] ?? value).split(/\s+/);
    if (more !== undefined)
        return { place, address: value };
    if (address !== undefined)
        return { place, address };
    return { place, address: named.includes('://') ? named : `https://${named.replace(/\+.*$/, '')}` };
}
function checkAddress({ place, address }) {
    const url = (0,_network_server_address_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAddress */ .or)(address);
    if (url !== undefined && (0,_network_server_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isSafe */ .IP)(url))
        return [];
    const shown = url === undefined ? address : address.replace(/\/\/[^/@]*@/, '//…@');
    const remedy = `give an https address, or off${place === 'GOPROXY' ? ', as the input proxy' : place === 'GOSUMDB' ? ', as the input checksum-database' : ''}`;
    return [{ place, problem: `expected an https address without credentials, got ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(shown)}`, remedy }];
}


/***/ }),

/***/ 8523:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ bareEnvironment)
/* harmony export */ });
/* harmony import */ var _git_clean_room_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1528);

function bareEnvironment(env, home, more = {}) {
    const bare = {};
    for (const name of [..._git_clean_room_js__WEBPACK_IMPORTED_MODULE_0__/* .passedVariables */ .a7, 'Path']) {
        const value = env[name];
        if (value !== undefined)
            bare[name] = value;
    }
    return { ...bare, HOME: home, USERPROFILE: home, LC_ALL: 'C', ...more };
}


/***/ }),

/***/ 1897:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mq: () => (/* binding */ withPrivateFolder)
/* harmony export */ });
/* unused harmony exports openPrivateFolder, temporaryFolder */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1329);





const open = new Set();
function removeFolder(path) {
    open.delete(path);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true, maxRetries: 3 });
}
function removeAll() {
    for (const path of open)
        removeFolder(path);
}
function openPrivateFolder(parent) {
    const path = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, 'slipway-'));
    if (open.size === 0)
        process.once('exit', removeAll);
    open.add(path);
    const folder = (name) => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name), { recursive: true, mode: 0o700 });
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name);
    };
    return {
        path,
        folder,
        reserve: (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name),
        async copy(name, from) {
            await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.copyFile(from, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name));
            return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name);
        },
        write(name, content) {
            folder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(name));
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name), content, { mode: 0o600, flag: 'wx' });
            return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name);
        },
        remove() {
            removeFolder(path);
            if (open.size === 0)
                process.off('exit', removeAll);
        }
    };
}
function temporaryFolder(runner) {
    const folder = runner.env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return folder;
    throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(`RUNNER_TEMP: there is no folder ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(folder)}; make it, or leave the variable as the runner sets it`);
}
async function withPrivateFolder(runner, work, parent = temporaryFolder(runner)) {
    const folder = openPrivateFolder(parent);
    try {
        return await work(folder);
    }
    finally {
        folder.remove();
    }
}


/***/ }),

/***/ 2722:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ programFailure),
/* harmony export */   e: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1329);
/* harmony import */ var _git_capture_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2713);



async function run({ what, program, args, limitMs, ...start }) {
    const began = Date.now();
    try {
        return await (0,_git_capture_js__WEBPACK_IMPORTED_MODULE_2__/* .capture */ .F)(program, args, { ...start, limitMs });
    }
    catch (cause) {
        if (Date.now() - began < limitMs)
            throw cause;
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what} took more than ${limitMs / 1000} seconds and was ended: look for what it waits for`);
    }
}
const SHOWN = 10;
function programFailure(what, { exitCode, stdout, stderr }, remedy) {
    const lines = (0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLines */ .wi)(`${stdout}\n${stderr}`).filter((line) => line.trim() !== '');
    const said = lines.slice(-SHOWN).map((line) => `\n  ${line}`);
    return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what} ended with status ${exitCode}; ${remedy}${said.join('')}`);
}


/***/ })

};
;
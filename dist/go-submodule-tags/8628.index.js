"use strict";
exports.id = 8628;
exports.ids = [8628];
exports.modules = {

/***/ 8628:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  consumeModules: () => (/* binding */ consumeModules)
});

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/packages/core/src/goproxy/module-version.js
var module_version = __webpack_require__(9284);
// EXTERNAL MODULE: ./build/packages/core/src/goproxy/pack-modules.js + 6 modules
var pack_modules = __webpack_require__(6322);
;// CONCATENATED MODULE: ./build/packages/core/src/goproxy/zip-headers.js
const [v20, v45] = [20, 45];
const utf8 = 0x800;
const firstDay = 0x21;
const [most16, most32] = [0xffff, 0xffffffff];
function fields(...list) {
    const bytes = Buffer.alloc(list.reduce((sum, [size]) => sum + size, 0));
    let at = 0;
    for (const [size, value] of list) {
        if (size === 8)
            bytes.writeBigUInt64LE(BigInt(value), at);
        else
            bytes.writeUIntLE(value, at, size);
        at += size;
    }
    return bytes;
}
function entryHeaders({ name, crc, size, packedSize, isDeflated, offset }) {
    const shared = [
        [2, v20],
        [2, utf8],
        [2, isDeflated ? 8 : 0],
        [2, 0],
        [2, firstDay],
        [4, crc],
        [4, packedSize],
        [4, size],
        [2, name.length],
        [2, 0]
    ];
    const local = fields([4, 0x04034b50], ...shared);
    const central = fields([4, 0x02014b50], [2, v20], ...shared, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]);
    return { local: Buffer.concat([local, name]), central: Buffer.concat([central, name]) };
}
function endOfZip(count, offset, size) {
    const last = (files, at) => fields([4, 0x06054b50], [2, 0], [2, 0], [2, files], [2, files], [4, size], [4, at], [2, 0]);
    if (count < most16)
        return last(count, offset);
    const larger = fields([4, 0x06064b50], [8, 44], [2, v45], [2, v45], [4, 0], [4, 0], [8, count], [8, count], [8, size], [8, offset]);
    const locator = fields([4, 0x07064b50], [4, 0], [8, offset + size], [4, 1]);
    return Buffer.concat([larger, locator, last(most16, most32)]);
}

;// CONCATENATED MODULE: ./build/packages/core/src/goproxy/zip.js

const level = 1;
const atOnce = 1024 * 1024;
async function createZip(path) {
    const [{ open }, { crc32, deflateRawSync }] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 23)), Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 23))]);
    const file = await open(path, 'wx', 0o644);
    const directory = [];
    let [offset, held] = [0, 0];
    let parts = [];
    const flush = async () => {
        await file.writeFile(Buffer.concat(parts));
        parts = [];
        held = 0;
    };
    const write = async (...more) => {
        parts.push(...more);
        const size = more.reduce((sum, { length }) => sum + length, 0);
        offset += size;
        held += size;
        if (held >= atOnce)
            await flush();
    };
    const add = async (name, bytes) => {
        const packed = deflateRawSync(bytes, { level });
        const isDeflated = packed.length < bytes.length;
        const data = isDeflated ? packed : bytes;
        const sizes = { size: bytes.length, packedSize: data.length, crc: crc32(bytes), offset };
        const { local, central } = entryHeaders({ name: Buffer.from(name), isDeflated, ...sizes });
        directory.push(central);
        await write(local, data);
    };
    const end = async () => {
        const start = offset;
        for (const central of directory)
            await write(central);
        await write(endOfZip(directory.length, start, offset - start));
        await flush();
        await file.close();
    };
    return { add, end };
}

;// CONCATENATED MODULE: ./build/packages/core/src/goproxy/file-proxy.js




async function writeFileProxy(folder, tree, modules, { time, goModOf = ({ goMod }) => goMod }) {
    const { appendFile, mkdir, rm, writeFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 23));
    const fileOf = (module, ending) => {
        const { path, version } = (0,module_version/* escapeModule */.c)(module);
        return (0,external_node_path_.join)(folder, ...path.split('/'), '@v', `${version}${ending}`);
    };
    const zipOf = async (module) => {
        await mkdir((0,external_node_path_.join)(fileOf(module, '.zip'), '..'), { recursive: true });
        return createZip(fileOf(module, '.zip'));
    };
    const all = [];
    for await (const packed of (0,pack_modules/* packModules */.v)(tree, modules, zipOf)) {
        const { module, sums } = packed;
        all.push(packed);
        if (sums === undefined) {
            if (packed.files.length > 0)
                await rm(fileOf(module, '.zip'));
            continue;
        }
        await writeFile(fileOf(module, '.mod'), goModOf(packed));
        await writeFile(fileOf(module, '.info'), JSON.stringify({ Version: module.version, Time: time }));
        await appendFile((0,external_node_path_.join)(fileOf(module, '.zip'), '..', 'list'), `${module.version}\n`);
    }
    return all;
}

// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
;// CONCATENATED MODULE: ./build/packages/core/src/goproxy/go-sum.js

function checkGoSums(files, packed) {
    const hashes = new Map();
    for (const { module, sums } of packed) {
        if (sums === undefined)
            continue;
        hashes.set(`${module.path} ${module.version}`, sums.sum);
        hashes.set(`${module.path} ${module.version}/go.mod`, sums.goModSum);
    }
    return files.flatMap(({ path, text }) => text.split('\n').flatMap((line, at) => {
        const [module = '', version = '', hash = '', ...more] = line.trim().split(/\s+/);
        const right = hashes.get(`${module} ${version}`);
        if (right === undefined || hash === right || more.length > 0 || !hash.startsWith('h1:'))
            return [];
        const problem = `has ${(0,untrusted/* quote */.hD)(hash)} for ${module} ${version}, which will be ${right} once it is tagged, and go takes that for an attack`;
        return [
            {
                place: `${path}:${at + 1}`,
                problem,
                remedy: 'take the line out; go adds the right one when the tag is there'
            }
        ];
    }));
}

// EXTERNAL MODULE: ./build/packages/core/src/goproxy/module-plan.js + 5 modules
var module_plan = __webpack_require__(7851);
// EXTERNAL MODULE: ./build/packages/core/src/goproxy/private-patterns.js
var private_patterns = __webpack_require__(6200);
;// CONCATENATED MODULE: ./build/packages/core/src/goproxy/without-replaces.js
function withoutReplaces(text, mod) {
    const gone = new Set(mod.replaces.map(({ line }) => line));
    const lines = text.split('\n');
    return lines.map((line, at) => (gone.has(at + 1) ? '' : line)).join('\n');
}

// EXTERNAL MODULE: ./build/packages/core/src/modules/go-version.js
var go_version = __webpack_require__(8643);
// EXTERNAL MODULE: ./build/packages/core/src/program/private-folder.js
var private_folder = __webpack_require__(1897);
// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/goproxy/in-parallel.js
var in_parallel = __webpack_require__(264);
// EXTERNAL MODULE: ./build/packages/core/src/modules/module.js
var modules_module = __webpack_require__(6800);
// EXTERNAL MODULE: ./build/packages/core/src/modules/replace.js
var modules_replace = __webpack_require__(66);
// EXTERNAL MODULE: ./build/packages/core/src/golang/explain.js
var explain = __webpack_require__(7360);
// EXTERNAL MODULE: ./build/packages/core/src/golang/go-command.js
var go_command = __webpack_require__(9485);
;// CONCATENATED MODULE: ./build/packages/core/src/golang/check-versions.js





const perCommand = 200;
async function checkVersions(command, folder, modules) {
    const wanted = [
        ...new Set(modules.flatMap(({ module }) => module.mod.requires.map(({ path, version }) => `${path}@${version}`)))
    ];
    const faults = new Map();
    for (let at = 0; at < wanted.length; at += perCommand) {
        const args = ['list', '-m', '-e', '-json', '--', ...wanted.slice(at, at + perCommand)];
        const said = await (0,go_command/* runGo */.aC)(command, folder, args);
        const listed = said.exitCode === 0 ? (0,go_command/* readValues */.N$)(said.stdout) : [];
        if (listed.length < args.length - 5)
            throw unexplained(said.stderr, command);
        for (const { Path, Version, Error: error } of listed)
            if (error !== undefined)
                faults.set(`${Path}@${Version}`, error.Err);
    }
    const releases = new Map(modules.map((one) => [one.module.mod.module, one.version]));
    const complaints = modules.flatMap(({ module }) => module.mod.requires.flatMap((requirement) => {
        const fault = faults.get(`${requirement.path}@${requirement.version}`);
        const words = fault === undefined ? '' : (0,explain/* lastWords */.aN)(fault, command.home.path);
        if (fault === undefined || (0,explain/* machineFailure */._C)(words) !== undefined)
            return [];
        return [versionComplaint(module, requirement, words, releases.get(requirement.path))];
    }));
    if (complaints.length > 0)
        return complaints;
    for (const fault of faults.values())
        throw unexplained(fault, command);
    return [];
}
function unexplained(said, { home }) {
    const words = (0,explain/* lastWords */.aN)(said, home.path);
    return (0,explain/* machineFailure */._C)(words) ?? new Error(`go list said nothing of what it was asked for: ${words}`);
}
function versionComplaint(module, requirement, words, release) {
    const { path, version, line } = requirement;
    const replace = (0,modules_replace/* replaceOf */.o_)(module.mod, requirement);
    const hidden = (0,modules_replace/* isLocal */.IX)(replace)
        ? `; the replace on line ${replace?.line} hides that here, and others do not see it`
        : '';
    const problem = `requires ${(0,untrusted/* quote */.hD)(path)} at ${(0,untrusted/* quote */.hD)(version)}, which nobody can get${hidden}: ${words}`;
    const instead = release === undefined
        ? 'a version that is released'
        : `${(0,untrusted/* inert */.tJ)(release)}, as it is released now, or a version that is there`;
    return { place: (0,modules_module/* placeOf */.$t)(module, line), problem, remedy: `require ${instead}` };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/packages/core/src/golang/consumer.js



function writeConsumer({ go, home }, name, modules) {
    const language = /[0-9]+\.[0-9]+/.exec(go.version)?.[0] ?? '1.21';
    const requires = modules.map(({ module, version }) => `require ${module.mod.module} ${version}`);
    home.write((0,external_node_path_.join)(name, 'go.mod'), ['module slipway.invalid/consumer', `go ${language}`, ...requires, ''].join('\n'));
    return (0,external_node_path_.join)(home.path, name);
}
async function consume(command, folder, modules, check) {
    const resolved = await (0,go_command/* runGo */.aC)(command, folder, ['list', '-m', 'all']);
    if (resolved.exitCode !== 0)
        return wordsOf(resolved);
    if (check === 'resolve')
        return undefined;
    const packages = modules.map(({ module }) => `${module.mod.module}/...`);
    const built = await (0,go_command/* runGo */.aC)(command, folder, ['build', '-o', external_node_os_.devNull, ...packages]);
    return built.exitCode === 0 ? undefined : wordsOf(built);
}
function wordsOf({ stderr, stdout }) {
    return stderr.trim() === '' ? stdout : stderr;
}

;// CONCATENATED MODULE: ./build/packages/core/src/golang/served-release.js
function argumentOf({ module, version }) {
    return `${module.mod.module}@${version}`;
}

;// CONCATENATED MODULE: ./build/packages/core/src/golang/check-consumers.js








const check_consumers_atOnce = 3;
async function checkDownloads(command, folder, modules) {
    const byPath = new Map(modules.map((one) => [one.module.mod.module, one]));
    const complaints = [];
    for (let at = 0; at < modules.length; at += perCommand) {
        const args = ['mod', 'download', '-json', ...modules.slice(at, at + perCommand).map(argumentOf)];
        const said = await (0,go_command/* runGo */.aC)(command, folder, args);
        const downloaded = (0,go_command/* readValues */.N$)(said.stdout);
        if (downloaded.length < args.length - 3)
            throw new errors/* Failure */.HR(`go mod download failed: ${(0,explain/* lastWords */.aN)(said.stderr, command.home.path)}`);
        for (const { Path, Sum, Error: error } of downloaded) {
            const one = byPath.get(Path);
            if (one === undefined)
                continue;
            if (error !== undefined) {
                if ((0,explain/* machineFailure */._C)(error) !== undefined)
                    throw downloadFailure(error, command);
                complaints.push(complaintOf(one, error, command));
            }
            else if (Sum !== one.sums.sum) {
                throw new Error(`${argumentOf(one)}: Go computes ${Sum} and we ${one.sums.sum}; this is a mistake in the action`);
            }
        }
    }
    return complaints;
}
function downloadFailure(said, { home }) {
    const words = (0,explain/* lastWords */.aN)(said, home.path);
    return (0,explain/* machineFailure */._C)(words) ?? new errors/* Failure */.HR(`go mod download failed; try it on your machine: ${words}`);
}
async function checkConsumers(command, modules, check) {
    const together = await consume(command, writeConsumer(command, 'consumer', modules), modules, check);
    if (together === undefined)
        return [];
    const alone = modules.length === 1 ? [together] : await eachAlone(command, modules, check);
    const faults = modules.flatMap((one, at) => (alone[at] === undefined ? [] : [{ one, words: alone[at] }]));
    const complaints = faults.filter(({ words }) => (0,explain/* machineFailure */._C)(words) === undefined);
    if (complaints.length > 0)
        return complaints.map(({ one, words }) => complaintOf(one, words, command));
    const said = faults[0]?.words ?? together;
    const failure = (0,explain/* machineFailure */._C)((0,explain/* lastWords */.aN)(said, command.home.path));
    if (failure !== undefined)
        throw failure;
    const problem = `each module can be taken alone, and not all of them together: ${(0,explain/* lastWords */.aN)(together, command.home.path)}`;
    return [{ place: 'check', problem, remedy: 'see which requires of them do not go together' }];
}
function eachAlone(command, modules, check) {
    return (0,in_parallel/* inParallel */.H)([...modules.entries()], check_consumers_atOnce, ([index, one]) => consume(command, writeConsumer(command, `consumer-${index + 1}`, [one]), [one], check));
}
const remedies = {
    'missing-package': 'commit the package, or require the module and the version that have it',
    changed: 'find out who changed what was published before: the checksum database has another content of it'
};
function complaintOf({ module, version }, said, { home }) {
    const words = (0,explain/* lastWords */.aN)(said, home.path);
    return {
        place: (0,modules_module/* placeOf */.$t)(module, module.mod.moduleLine),
        problem: `whoever requires ${module.mod.module} ${version} cannot use it: ${words}`,
        remedy: remedies[(0,explain/* troubleOf */.LH)(words)] ?? 'try it on your machine, with its replaces taken out and GOWORK=off'
    };
}

// EXTERNAL MODULE: ./build/packages/core/src/golang/go-environment.js
var go_environment = __webpack_require__(1573);
// EXTERNAL MODULE: ./build/packages/core/src/modules/find.js + 2 modules
var find = __webpack_require__(3579);
;// CONCATENATED MODULE: ./build/packages/core/src/golang/read-go-sums.js


async function readGoSums(tree) {
    const paths = (await tree.list())
        .filter(({ kind }) => kind === 'file' || kind === 'executable')
        .map(({ path }) => path);
    const folders = new Set(['', ...(0,find/* findModules */.th)(paths, { include: [], exclude: [] }).map(modules_module/* folderOf */.yS)]);
    const wanted = paths.filter((path) => /(?:^|\/)go(?:\.work)?\.sum$/.test(path) && folders.has((0,modules_module/* folderOf */.yS)(path)));
    const files = [];
    for await (const file of tree.read(wanted)) {
        if (file.ok)
            files.push({ path: file.path, text: new TextDecoder().decode(file.bytes) });
    }
    return files;
}

;// CONCATENATED MODULE: ./build/packages/core/src/golang/consume.js














async function consumeModules(runner, go, request) {
    const { tree, modules, time, check } = request;
    return (0,private_folder/* withPrivateFolder */.mq)(runner, async (home) => {
        const proxy = home.folder('proxy');
        const byFolder = new Map(modules.map((one) => [one.module.folder, one]));
        const wanted = modules.map(({ module, version }) => {
            return { folder: module.folder, path: module.mod.module, version: (0,go_version/* goVersion */.X9)(version) };
        });
        const goModOf = (packed) => served(packed, byFolder.get(packed.module.folder));
        const packed = await writeFileProxy(proxy, tree, wanted, { time, goModOf });
        const sums = new Map(packed.flatMap(({ module, sums: own }) => (own === undefined ? [] : [[module.folder, own]])));
        const refused = packed.flatMap(refusals);
        const stale = checkGoSums(await readGoSums(tree), packed);
        const release = modules.flatMap(({ module, version }) => {
            const own = sums.get(module.folder);
            return own === undefined ? [] : [{ module, version: (0,go_version/* goVersion */.X9)(version), sums: own }];
        });
        if (refused.length > 0)
            return { complaints: [...refused, ...stale], sums };
        const sources = besideProxy((0,go_environment/* sourcesOf */.u0)(go), (0,external_node_url_.pathToFileURL)(proxy).href, wanted.map(({ path }) => path));
        const command = (0,go_command/* prepareGo */.q9)(go, runner.env, home, sources);
        const empty = writeConsumer(command, 'empty', []);
        const found = [
            ...(await checkDownloads(command, empty, release)),
            ...(await checkVersions(command, empty, release))
        ];
        const met = found.length > 0 ? found : await checkConsumers(command, release, check);
        return { complaints: [...stale, ...met], sums };
    });
}
function served({ goMod }, released) {
    if (released === undefined)
        return goMod;
    return Buffer.from(withoutReplaces(new TextDecoder().decode(goMod), released.module.mod));
}
function refusals({ module, refused }) {
    return refused.map(({ path, why, unread }) => ({
        place: (0,module_plan/* inFolder */._)(module.folder, path),
        problem: why,
        remedy: unread
            ? `make it smaller, or set check to off: it cannot be tried here whether others can get ${module.path}`
            : `change it before ${module.path} is tagged: nobody could download the version, or its hash cannot be told`
    }));
}
function besideProxy(sources, proxy, paths) {
    const isPrivate = paths.some((path) => (0,private_patterns/* matchesPatterns */.v)(sources.unproxied, path));
    const direct = sources.proxies.trim() === 'off' ? 'off' : 'direct';
    const covering = paths.filter((path) => !paths.some((other) => path.startsWith(`${other}/`)));
    return {
        proxies: `${proxy},${isPrivate ? direct : sources.proxies}`,
        unproxied: isPrivate ? 'none' : sources.unproxied,
        unchecked: [sources.unchecked, ...covering].filter((pattern) => pattern !== '').join(',')
    };
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
"use strict";
exports.id = 5823;
exports.ids = [5823];
exports.modules = {

/***/ 3050:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ readModules)
});

// EXTERNAL MODULE: ./build/packages/core/src/manifest/decode.js
var decode = __webpack_require__(9904);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/fault.js
var fault = __webpack_require__(9792);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/go-mod.js + 5 modules
var go_mod = __webpack_require__(87);
// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/modules/module.js
var modules_module = __webpack_require__(6800);
;// CONCATENATED MODULE: ./build/packages/core/src/modules/assign.js


function assignVersions(modules, { file, sets, excluded }) {
    const listed = sets.flatMap(({ name, version, modules: members }) => members.map(({ path, line }) => ({ path, line, name, version })));
    const versions = new Map(listed.map(({ path, name, version }) => [path, { set: name, version }]));
    const found = new Set(modules.map(({ mod }) => mod.module));
    const never = new Set(excluded.map(({ path }) => path));
    const unlisted = modules
        .filter(({ mod }) => !versions.has(mod.module) && !never.has(mod.module))
        .map((module) => ({
        place: (0,modules_module/* placeOf */.$t)(module, module.mod.moduleLine),
        problem: `the module ${(0,untrusted/* quote */.hD)(module.mod.module)} is in no set of ${file}`,
        remedy: `add it to a set there, or to excluded-modules`
    }));
    const absent = listed
        .filter(({ path }) => !found.has(path))
        .map(({ path, line, name }) => ({
        place: `${file}:${line}`,
        problem: `the set ${(0,untrusted/* quote */.hD)(name)} has the module ${(0,untrusted/* quote */.hD)(path)}, of which the repository has no go.mod that counts`,
        remedy: 'correct the path, or take it out'
    }));
    return { versions, complaints: [...unlisted, ...absent] };
}

// EXTERNAL MODULE: ./build/packages/core/src/modules/find.js + 2 modules
var find = __webpack_require__(3579);
;// CONCATENATED MODULE: ./build/actions/go-submodule-tags/src/selection.js

function unknownSets({ selection, sets }) {
    const known = sets?.sets.map(({ name }) => name) ?? [];
    return selection.sets
        .filter((name) => sets !== undefined && !known.includes(name))
        .map((name) => ({
        place: 'sets',
        problem: `${selection['module-sets']} has no set ${(0,untrusted/* quote */.hD)(name)}`,
        remedy: `name some of ${known.map(untrusted/* quote */.hD).join(', ')}`
    }));
}
function selectModules(modules, choice) {
    const { selection, chosen, assigned, version } = choice;
    const wanted = new Set(selection.sets);
    const setOf = ({ mod }) => assigned?.versions.get(mod.module)?.set ?? '';
    const versionOf = (module) => {
        if (!chosen.has(module.file))
            return undefined;
        if (selection['module-sets'] === '')
            return version;
        if (wanted.size > 0 && !wanted.has(setOf(module)))
            return undefined;
        return assigned?.versions.get(module.mod.module)?.version;
    };
    const complaints = unknownSets(choice);
    const unread = selection['module-sets'] === '' ? version === undefined : assigned === undefined;
    const isNothing = chosen.size > 0 ? !modules.some(versionOf) : selection.include.length === 0;
    if (complaints.length === 0 && !unread && isNothing)
        complaints.push(nothing(modules));
    return { versionOf, setOf, complaints };
}
function nothing(modules) {
    const none = modules.length === 0;
    return {
        place: 'modules',
        problem: none ? 'the repository has no go.mod that counts' : 'no module is left to release',
        remedy: none ? 'run this on a commit that has one' : 'widen include, narrow exclude, or name other sets'
    };
}

;// CONCATENATED MODULE: ./build/actions/go-submodule-tags/src/read-modules.js







const everything = { include: [], exclude: [] };
function unreadable(place, { problem, remedy }) {
    const isGoMod = /(?:^|\/)go\.mod$/.test(place);
    const instead = isGoMod ? remedy.replace('take it out of files', 'name its folder in exclude') : remedy;
    return { place, problem, remedy: instead.replace(/, or take it out of files$/, '') };
}
async function textsOf(tree, paths, listFor) {
    const texts = new Map();
    for await (const read of tree.read(paths)) {
        try {
            if (!read.ok)
                throw read.fault;
            texts.set(read.path, (0,decode/* decodeText */.g)(read.bytes));
        }
        catch (error) {
            if (!(error instanceof fault/* EditFault */.b))
                throw error;
            listFor(read.path).push(unreadable(read.path, error));
        }
    }
    return texts;
}
async function setsOf(file, texts, complaints) {
    const text = texts.get(file);
    if (text === undefined)
        return undefined;
    const { readModuleSets } = await __webpack_require__.e(/* import() */ 5283).then(__webpack_require__.bind(__webpack_require__, 5283));
    const reading = await readModuleSets(text, file);
    if (reading.ok)
        return reading.sets;
    complaints.push(...reading.complaints);
    return undefined;
}
function parse(files, texts, released) {
    const modules = [];
    const complaints = [];
    const warnings = [];
    for (const file of files) {
        const text = texts.get(file);
        if (text === undefined)
            continue;
        const reading = (0,go_mod/* readGoMod */.f)(text);
        if (reading.ok)
            modules.push((0,modules_module/* moduleAt */.cv)(file, reading.mod));
        else {
            const { line, problem, remedy } = reading;
            const list = released.has(file) ? complaints : warnings;
            list.push({ place: `${file}:${line}`, problem, remedy });
        }
    }
    return { modules, complaints, warnings };
}
function links(entries) {
    const linked = entries.filter(({ kind }) => kind === 'symlink').map(({ path }) => path);
    return (0,find/* findModules */.th)(linked, everything).map((place) => ({
        place,
        problem: 'is a symbolic link, so Go sees no module there',
        remedy: 'put a file in its place, or take it away'
    }));
}
async function readModules(tree, selection, version) {
    const entries = (await tree.list()).filter(({ path }) => /(?:^|\/)go\.mod$/.test(path));
    const paths = entries.filter(({ kind }) => kind === 'file' || kind === 'executable').map(({ path }) => path);
    const globFaults = (0,find/* checkModuleGlobs */.GT)(paths, selection);
    const files = (0,find/* findModules */.th)(paths, everything);
    const chosen = new Set(globFaults.length > 0 ? [] : (0,find/* findModules */.th)(paths, selection));
    const complaints = [...globFaults];
    const setsFile = selection['module-sets'].replace(/^\.\//, '');
    const warnings = [...(0,find/* idleExcludes */.Er)(paths, selection), ...links(entries)];
    const listFor = (path) => (chosen.has(path) || path === setsFile ? complaints : warnings);
    const texts = await textsOf(tree, setsFile === '' ? files : [...files, setsFile], listFor);
    const sets = setsFile === '' ? undefined : await setsOf(setsFile, texts, complaints);
    const read = parse(files, texts, chosen);
    complaints.push(...read.complaints);
    const assigned = sets === undefined ? undefined : assignVersions(read.modules, sets);
    complaints.push(...(assigned?.complaints ?? []));
    const selected = selectModules(read.modules, { selection, chosen, sets, assigned, version });
    const found = { complaints: [...complaints, ...selected.complaints], warnings: [...warnings, ...read.warnings] };
    return { ...read, ...selected, texts, ...found };
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

/***/ 7751:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ commonFolder),
/* harmony export */   t: () => (/* binding */ objectsFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


function commonFolder(workspace) {
    const dotGit = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, '.git');
    if (workspace === '' || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(dotGit))
        return undefined;
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(dotGit).isDirectory())
        return dotGit;
    const target = /^gitdir: (.+)$/m.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(dotGit, 'utf8'))?.[1];
    if (target === undefined)
        return undefined;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, target);
    const common = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'commondir');
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(common) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(common, 'utf8').trim()) : folder;
}
function objectsFolder(common) {
    const objects = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(common, 'objects');
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(objects) && !/[:;"\n]/.test(objects.replace(/^[A-Za-z]:/, '')) ? objects : undefined;
}


/***/ }),

/***/ 9904:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9792);

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function decodeText(bytes) {
    const [first, second] = [bytes[0], bytes[1]];
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .EditFault */ .b('is UTF-16', 'convert it to UTF-8');
    }
    try {
        return decoder.decode(bytes);
    }
    catch {
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .EditFault */ .b(`is not UTF-8 from byte ${firstInvalid(bytes) + 1} on`, 'convert it to UTF-8, or take it out of files');
    }
}
function firstInvalid(bytes) {
    let [valid, invalid] = [0, bytes.length];
    while (invalid - valid > 1) {
        const middle = Math.floor((valid + invalid) / 2);
        if (decodes(bytes.subarray(0, middle)))
            valid = middle;
        else
            invalid = middle;
    }
    return valid;
}
function decodes(bytes) {
    try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 2452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ compileGlob)
/* harmony export */ });
function compileGlob(glob, dot) {
    const segments = glob.split('/').map((text) => (text === '**' ? 'folders' : nameOrTokens(text)));
    const last = segments.at(-1) ?? [];
    const end = last !== 'folders' && 'name' in last ? last.name : '';
    return (path) => path.endsWith(end) && matchSegments(segments, path.split('/'), dot);
}
function nameOrTokens(text) {
    return /[*?[\\]/.test(text) ? tokensOf(text) : { name: text };
}
function matchSegments(segments, names, dot) {
    let reached = new Array(names.length + 1).fill(false);
    reached[0] = true;
    for (const segment of segments) {
        const next = new Array(names.length + 1).fill(false);
        for (let index = 0; index < names.length; index += 1) {
            const name = names[index] ?? '';
            if (segment === 'folders') {
                if (reached[index])
                    next[index] = true;
                if (next[index] && (dot || !name.startsWith('.')))
                    next[index + 1] = true;
            }
            else if (reached[index] && ('name' in segment ? name === segment.name : matchName(segment, name, dot))) {
                next[index + 1] = true;
            }
        }
        if (!next.includes(true))
            return false;
        reached = next;
    }
    return reached[names.length] === true;
}
function matchName(tokens, name, dot) {
    const [first] = tokens;
    if (name.startsWith('.') && !dot && first !== undefined && (first === 'star' || !first.literal))
        return false;
    let [at, token, star, from] = [0, 0, -1, 0];
    while (at < name.length) {
        const current = tokens[token];
        if (current === 'star')
            [star, from, token] = [token, at, token + 1];
        else if (current?.fits(name.charAt(at)))
            [at, token] = [at + 1, token + 1];
        else if (star >= 0)
            [from, at, token] = [from + 1, from + 1, star + 1];
        else
            return false;
    }
    return tokens.slice(token).every((rest) => rest === 'star');
}
function tokensOf(text) {
    const parts = text.match(/\*+|\[[!^]?\]?(?:\\.|[^\]\\])*\]|\\.|./gs) ?? [];
    return parts.map((part) => {
        if (part.startsWith('*'))
            return 'star';
        if (part === '?')
            return { kind: 'one', fits: () => true, literal: false };
        if (part.startsWith('[') && part.length > 1)
            return { kind: 'one', fits: oneOf(part.slice(1, -1)), literal: false };
        const char = part.length > 1 ? part.slice(1) : part;
        return { kind: 'one', fits: (other) => other === char, literal: true };
    });
}
function oneOf(inside) {
    const negated = /^[!^]/.test(inside);
    const ranges = (negated ? inside.slice(1) : inside).match(/\\?.-\\?.|\\?./gs) ?? [];
    const bare = ranges.map((range) => range.replace(/\\(.)/gs, '$1'));
    const within = (char) => bare.some((range) => (range.length === 3 ? char >= range.charAt(0) && char <= range.charAt(2) : char === range));
    return (char) => within(char) !== negated;
}


/***/ }),

/***/ 2313:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pd: () => (/* binding */ trimSpace),
/* harmony export */   Rh: () => (/* binding */ isIndirect),
/* harmony export */   t6: () => (/* binding */ deprecation)
/* harmony export */ });
const spaces = '\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000';
function trimSpace(text) {
    let [start, end] = [0, text.length];
    while (start < end && spaces.includes(text.charAt(start)))
        start += 1;
    while (end > start && spaces.includes(text.charAt(end - 1)))
        end -= 1;
    return text.slice(start, end);
}
function isIndirect(comment) {
    if (comment === 'indirect')
        return true;
    return comment?.startsWith('indirect;') === true && comment.length > 9 && spaces.includes(comment.charAt(9));
}
function deprecation(comments) {
    const message = /(?:^|\n\n)Deprecated: *(.*?)(?:$|\n\n)/s.exec(comments.join('\n'))?.[1];
    return message === '' ? undefined : message;
}


/***/ }),

/***/ 1762:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ readStatements)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/fault.js
var fault = __webpack_require__(9792);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/go-mod-comment.js
var go_mod_comment = __webpack_require__(2313);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/go-mod-tokens.js


function tokenize(text) {
    const lines = [];
    for (let start = 0; start <= text.length;) {
        const feed = text.indexOf('\n', start);
        const end = feed < 0 ? text.length : feed;
        lines.push(tokenizeLine(text, start, end, lines.length + 1));
        start = end + 1;
    }
    return lines;
}
function tokenizeLine(text, start, end, line) {
    const tokens = [];
    for (let at = start; at < end;) {
        if (isBlank(text.charCodeAt(at)))
            at += 1;
        else if (text.startsWith('//', at))
            return { tokens, comment: text.slice(at + 2, end), line };
        else {
            const stop = tokenEnd(text, at, end, line);
            tokens.push({ text: text.slice(at, stop), start: at, end: stop });
            at = stop;
        }
    }
    return { tokens, comment: undefined, line };
}
function tokenEnd(text, at, end, line) {
    const first = text.charAt(at);
    if ('()[]{},'.includes(first))
        return at + 1;
    return first === '"' || first === '`' ? stringEnd(text, at, end, line) : wordEnd(text, at, line);
}
function stringEnd(text, start, end, line) {
    const mark = text.charAt(start);
    for (let at = start + 1; at < end; at += 1) {
        if (text.charAt(at) === mark)
            return at + 1;
        if (text.charAt(at) === '\\' && mark === '"')
            at += 1;
    }
    const string = text.slice(start, end).replace(/\r$/, '');
    throw new fault/* EditFault */.b(`has the string ${(0,untrusted/* quote */.hD)(string)} without an end`, `close it with ${mark} on its line`, line);
}
const code = { tab: 9, return: 13, space: 32, last: 126 };
function isBlank(at) {
    return at === code.space || at === code.tab || at === code.return;
}
const beyondAscii = /[()[\]{},]|\/[/*]|[^!-~]/g;
function beyondWord() {
    return /[()[\]{},]|\/[/*]|[^\p{L}\p{M}\p{N}\p{P}\p{S}]/gu;
}
function firstOf(pattern, text, start) {
    pattern.lastIndex = start;
    return pattern.exec(text)?.index ?? text.length;
}
function wordEnd(text, start, line) {
    const near = firstOf(beyondAscii, text, start);
    const stop = text.charCodeAt(near) > code.last ? firstOf(beyondWord(), text, near) : near;
    if (text.startsWith('/*', stop))
        throw new fault/* EditFault */.b('has a comment with /*', 'write comments with //', line);
    if (stop !== start)
        return stop;
    const character = String.fromCodePoint(text.codePointAt(stop) ?? 0);
    if (character === '\uFEFF' && start === 0) {
        throw new fault/* EditFault */.b('begins with a byte order mark, which Go does not read', 'save it as UTF-8 without one', line);
    }
    throw new fault/* EditFault */.b(`has the character ${(0,untrusted/* quote */.hD)(character)} outside of comments`, 'remove it', line);
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/go-mod-lines.js




function readStatements(text) {
    const statements = [];
    const lines = tokenize(text);
    let above = [];
    for (let index = 0; index < lines.length; index += 1) {
        const { tokens, comment, line } = lines[index];
        if (tokens.length === 0) {
            if (comment === undefined)
                above = [];
            else
                above.push((0,go_mod_comment/* trimSpace */.Pd)(comment));
            continue;
        }
        const suffix = comment === undefined ? undefined : (0,go_mod_comment/* trimSpace */.Pd)(comment);
        const comments = suffix === undefined ? above : [...above, suffix];
        const open = opened(tokens);
        if (open === undefined)
            statements.push({ tokens, comments, suffix, line, block: undefined });
        else {
            const { block, end } = open.closed ? { block: [], end: index } : readBlock(lines, index, above);
            statements.push({ tokens: tokens.slice(0, open.at), comments: above, suffix, line, block });
            index = end;
        }
        above = [];
    }
    return statements;
}
function opened(tokens) {
    const last = tokens.length - 1;
    if (last > 0 && tokens[last]?.text === '(')
        return { at: last, closed: false };
    if (last > 1 && tokens[last]?.text === ')' && tokens[last - 1]?.text === '(')
        return { at: last - 1, closed: true };
    return undefined;
}
function readBlock(lines, start, around) {
    const block = [];
    let above = [];
    let apart = false;
    for (let index = start + 1; index < lines.length; index += 1) {
        const { tokens, comment, line } = lines[index];
        if (tokens[0]?.text === ')') {
            if (tokens.length === 1)
                return { block, end: index };
            throw new fault/* EditFault */.b(`has ${(0,untrusted/* quote */.hD)(tokens[1]?.text ?? '')} behind a block's )`, 'begin a new line there', line);
        }
        if (tokens.length > 0) {
            const suffix = comment === undefined ? undefined : (0,go_mod_comment/* trimSpace */.Pd)(comment);
            const own = suffix === undefined ? above : [...above, suffix];
            block.push({ tokens, comments: own.length > 0 || apart ? own : around, suffix, line });
            above = [];
            apart = false;
        }
        else if (comment !== undefined)
            above.push((0,go_mod_comment/* trimSpace */.Pd)(comment));
        else if (block.length > 0)
            apart = true;
    }
    throw new fault/* EditFault */.b('opens a block without an end', 'close it with ) on a line of its own', lines[start]?.line ?? 0);
}


/***/ }),

/***/ 5367:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ stringOf),
/* harmony export */   vo: () => (/* binding */ innerSpan)
/* harmony export */ });
/* unused harmony export stringValue */
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1329);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9792);


const escapes = /%5C(?:(?:x([0-9a-fA-F]{2})|([0-3][0-7]{2}))|(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))|([abfnrtv]|%5C|%22))?/g;
const signs = { a: '07', b: '08', f: '0C', n: '0A', r: '0D', t: '09', v: '0B' };
function unquote(text) {
    try {
        return decodeURIComponent(encodeURIComponent(text.slice(1, -1)).replace(escapes, percentEncoded));
    }
    catch {
        return undefined;
    }
}
function percentEncoded(_, ...[byte, octal, short, long, sign]) {
    if (byte !== undefined)
        return `%${byte}`;
    if (octal !== undefined)
        return `%${Number.parseInt(octal, 8).toString(16).padStart(2, '0')}`;
    const point = short ?? long;
    if (point !== undefined)
        return encodeURIComponent(String.fromCodePoint(Number.parseInt(point, 16)));
    return sign?.startsWith('%') ? sign : `%${signs[sign ?? ''] ?? '!'}`;
}
function stringValue({ text }) {
    if (text.startsWith('"'))
        return unquote(text);
    return /["'`]/.test(text) ? undefined : text;
}
function stringOf(token, line) {
    const value = stringValue(token);
    if (value !== undefined)
        return value;
    const problem = `has quotes or an escape in ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(token.text)} that Go does not take`;
    throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .EditFault */ .b(problem, 'write it without quotes, or between double ones without a backslash', line);
}
function innerSpan({ text, start, end }) {
    return text.startsWith('"') ? { start: start + 1, end: end - 1 } : { start, end };
}


/***/ }),

/***/ 87:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ readGoMod)
});

// UNUSED EXPORTS: setRequires

// EXTERNAL MODULE: ./build/packages/core/src/manifest/fault.js
var manifest_fault = __webpack_require__(9792);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/go-mod-lines.js + 1 modules
var go_mod_lines = __webpack_require__(1762);
// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/go-mod-comment.js
var go_mod_comment = __webpack_require__(2313);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/go-mod-string.js
var go_mod_string = __webpack_require__(5367);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/go-mod-version.js
var go_mod_version = __webpack_require__(8820);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/go-mod-require.js





function usage(verb, example, line) {
    return new manifest_fault/* EditFault */.b(`has ${(0,untrusted/* quote */.hD)(verb)} without the words it needs, or with more`, `write ${example}`, line);
}
function versionOf(token, line) {
    const text = (0,go_mod_string/* stringOf */.Je)(token, line);
    const version = (0,go_mod_version/* canonicalVersion */.Bp)(text);
    if (version !== undefined)
        return version;
    throw new manifest_fault/* EditFault */.b(`has ${(0,untrusted/* quote */.hD)(text)} in place of a version`, 'give a version such as v1.2.3', line);
}
function modulePathOf(token, line) {
    return partsOf((0,go_mod_string/* stringOf */.Je)(token, line), line);
}
function partsOf(path, line) {
    const parts = (0,go_mod_version/* splitPathVersion */.W8)(path);
    if (parts !== undefined)
        return { ...parts, path };
    const remedy = path.startsWith('gopkg.in/')
        ? 'end a path of gopkg.in in .v and the major version'
        : 'end it in /v2 or a later major version, or in none';
    throw new manifest_fault/* EditFault */.b(`has the module path ${(0,untrusted/* quote */.hD)(path)}, which ends in no major version of Go's`, remedy, line);
}
function checkMajor({ path, prefix, suffix }, version, line) {
    if ((0,go_mod_version/* fitsPath */.i7)(version, suffix))
        return;
    const major = version.slice(0, version.indexOf('.'));
    const separator = path.startsWith('gopkg.in/') ? '.' : '/';
    const other = separator === '/' && /^v[01]$/.test(major) ? prefix : `${prefix}${separator}${major}`;
    const problem = `has ${(0,untrusted/* quote */.hD)(path)} at ${version}, of another major version`;
    throw new manifest_fault/* EditFault */.b(problem, `name ${other}, or a version that fits the path`, line);
}
function moduleVersion(verb, args, line) {
    const [module, token] = args;
    if (module === undefined || token === undefined || args.length > 2) {
        throw usage(verb, `${verb} example.com/module v1.2.3`, line);
    }
    const path = (0,go_mod_string/* stringOf */.Je)(module, line);
    const version = versionOf(token, line);
    checkMajor(partsOf(path, line), version, line);
    return { path, version };
}
function readRequire(args, { suffix, line }) {
    const { path, version } = moduleVersion('require', args, line);
    const { start, end } = (0,go_mod_string/* innerSpan */.vo)(args[1]);
    return { path, version, indirect: (0,go_mod_comment/* isIndirect */.Rh)(suffix), line, versionStart: start, versionEnd: end };
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/go-mod-replace.js




const example = 'replace example.com/a v1.2.3 => example.com/b v1.4.0, or replace example.com/a => ../a';
function readReplace(args, line) {
    const arrow = args[1]?.text === '=>' ? 1 : 2;
    const [module, other] = args;
    const [target, targetVersion] = args.slice(arrow + 1);
    const complete = args[arrow]?.text === '=>' && args.length <= arrow + 3;
    if (module === undefined || target === undefined || !complete)
        throw usage('replace', example, line);
    const path = modulePathOf(module, line);
    const version = arrow === 2 && other !== undefined ? versionOf(other, line) : undefined;
    if (version !== undefined)
        checkMajor(path, version, line);
    return { path: path.path, version, ...readTarget(target, targetVersion, line), line };
}
function readTarget(token, versionToken, line) {
    const target = (0,go_mod_string/* stringOf */.Je)(token, line);
    if (versionToken === undefined) {
        checkFolder(target, line);
        return { target, targetVersion: undefined };
    }
    const targetVersion = versionOf(versionToken, line);
    if (isFolder(target)) {
        throw new manifest_fault/* EditFault */.b(`replaces by the folder ${(0,untrusted/* quote */.hD)(target)} at a version`, 'leave out the version of a folder', line);
    }
    checkMajor(modulePathOf(token, line), targetVersion, line);
    return { target, targetVersion };
}
function checkFolder(target, line) {
    if (!isFolder(target)) {
        const problem = `replaces by ${(0,untrusted/* quote */.hD)(target)}, which is neither a folder nor a module with a version`;
        const remedy = 'begin a folder with ./ or ../, or put a blank and a version behind a module';
        throw new manifest_fault/* EditFault */.b(problem, remedy, line);
    }
    if (!target.includes('\\'))
        return;
    throw new manifest_fault/* EditFault */.b(`replaces by ${(0,untrusted/* quote */.hD)(target)}, a path of Windows`, 'write the path with /', line);
}
function isFolder(target) {
    return /^(?:\.\.?(?:$|[/\\])|[/\\]|[A-Za-z]:)/.test(target);
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/go-mod-retract.js





const go_mod_retract_example = 'retract v1.2.3, or retract [v1.2.3, v1.2.9]';
function readRetract(args, { comments, line }) {
    const [first, second] = args;
    const rationale = comments.join('\n');
    if (first === undefined)
        throw usage('retract', go_mod_retract_example, line);
    if (first.text !== '[') {
        const version = (0,go_mod_string/* stringOf */.Je)(first, line);
        if (second !== undefined)
            throw usage('retract', go_mod_retract_example, line);
        return { low: version, high: version, rationale, line };
    }
    const [, low, comma, high, end] = args;
    const complete = comma?.text === ',' && end?.text === ']' && args.length === 5;
    if (low === undefined || high === undefined || !complete) {
        throw new manifest_fault/* EditFault */.b('has a range of versions that is not complete, or more behind it', `write ${go_mod_retract_example}`, line);
    }
    return { low: (0,go_mod_string/* stringOf */.Je)(low, line), high: (0,go_mod_string/* stringOf */.Je)(high, line), rationale, line };
}
function checkRetracts(retracts, module) {
    const suffix = (0,go_mod_version/* splitPathVersion */.W8)(module)?.suffix;
    for (const { low, high, line } of retracts) {
        for (const version of [low, high]) {
            if ((0,go_mod_version/* canonicalVersion */.Bp)(version) !== version || (suffix !== undefined && (0,go_mod_version/* fitsPath */.i7)(version, suffix)))
                continue;
            const problem = `retracts ${version}, which is of another major version than the module ${(0,untrusted/* quote */.hD)(module)}`;
            throw new manifest_fault/* EditFault */.b(problem, 'retract it in the go.mod of its own major version', line);
        }
    }
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/go-mod-directives.js







const directives = new Map([
    ['module', readModule],
    ['go', readGo],
    ['toolchain', readToolchain],
    ['godebug', readDebug],
    ['require', (draft, args, line) => void draft.requires.push(readRequire(args, line))],
    ['exclude', (draft, args, { line }) => void draft.excludes.push({ ...moduleVersion('exclude', args, line), line })],
    ['replace', (draft, args, { line }) => void draft.replaces.push(readReplace(args, line))],
    ['retract', (draft, args, line) => void draft.retracts.push(readRetract(args, line))],
    ['tool', (draft, args, { line }) => void draft.tools.push(onlyString('tool', args, line))],
    ['ignore', (draft, args, { line }) => void draft.ignores.push(onlyString('ignore', args, line))]
]);
function readModule(draft, args, { comments, line }) {
    once('module', draft.module, line);
    draft.module = onlyString('module', args, line);
    draft.moduleLine = line;
    draft.deprecated = (0,go_mod_comment/* deprecation */.t6)(comments);
}
function readGo(draft, args, { line }) {
    once('go', draft.go, line);
    const version = only('go', args, line);
    if (!/^[1-9][0-9]*\.(?:0|[1-9][0-9]*)(?:\.(?:0|[1-9][0-9]*))?(?:[a-z]+[0-9]+)?$/.test(version)) {
        throw new manifest_fault/* EditFault */.b(`has ${(0,untrusted/* quote */.hD)(version)} in place of a version of Go`, 'give one such as 1.24.0', line);
    }
    draft.go = version;
}
function readToolchain(draft, args, { line }) {
    once('toolchain', draft.toolchain, line);
    const name = only('toolchain', args, line);
    if (!/^(?:default$|go1(?:$|\.))/.test(name)) {
        throw new manifest_fault/* EditFault */.b(`has ${(0,untrusted/* quote */.hD)(name)} in place of a toolchain`, 'give one such as go1.24.2, or default', line);
    }
    draft.toolchain = name;
}
function readDebug(draft, args, { line }) {
    const setting = only('godebug', args, line);
    const equals = setting.indexOf('=');
    if (equals < 0 || /["`',]/.test(setting))
        throw usage('godebug', examples.godebug, line);
    draft.godebugs.push({ key: setting.slice(0, equals), value: setting.slice(equals + 1), line });
}
function once(verb, before, line) {
    if (before !== undefined)
        throw new manifest_fault/* EditFault */.b(`has ${verb} a second time`, 'keep one of the lines', line);
}
const examples = {
    module: 'module example.com/module',
    go: 'go 1.24.0',
    toolchain: 'toolchain go1.24.2',
    godebug: 'godebug panicnil=1',
    tool: 'tool example.com/module/command',
    ignore: 'ignore ./folder'
};
function only(verb, [first, ...more], line) {
    if (first === undefined || more.length > 0)
        throw usage(verb, examples[verb], line);
    return first.text;
}
function onlyString(verb, args, line) {
    only(verb, args, line);
    return (0,go_mod_string/* stringOf */.Je)(args[0], line);
}

// EXTERNAL MODULE: ./build/packages/core/src/manifest/go-mod-path.js
var go_mod_path = __webpack_require__(8305);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/go-mod-read.js





function readWhole(statements) {
    const draft = emptyDraft();
    for (const statement of statements)
        readStatement(draft, statement);
    const { module, moduleLine } = draft;
    if (module === undefined || moduleLine === undefined) {
        throw new manifest_fault/* EditFault */.b('names no module', 'begin it with a line such as module example.com/module', 1);
    }
    const fault = (0,go_mod_path/* pathFault */.a)(module);
    if (fault !== undefined) {
        throw new manifest_fault/* EditFault */.b(`has the module path ${(0,untrusted/* quote */.hD)(module)}, which ${fault}`, 'give another path', moduleLine);
    }
    checkRetracts(draft.retracts, module);
    const tools = [...new Set(draft.tools)];
    const ignores = [...new Set(draft.ignores)];
    const excludes = firstOf(draft.excludes, ({ path, version }) => `${path} ${version}`);
    return { ...draft, module, moduleLine, tools, ignores, excludes, replaces: withoutRepeats(draft.replaces) };
}
function emptyDraft() {
    const settings = { deprecated: undefined, go: undefined, toolchain: undefined, godebugs: [] };
    return { ...settings, requires: [], replaces: [], excludes: [], retracts: [], tools: [], ignores: [] };
}
function readStatement(draft, statement) {
    const { tokens, line, block } = statement;
    const verb = tokens[0]?.text ?? '';
    const read = directives.get(verb);
    if (block === undefined) {
        if (read === undefined)
            throw unknown(`the directive ${(0,untrusted/* quote */.hD)(verb)}`, line);
        read(draft, tokens.slice(1), statement);
        return;
    }
    const header = tokens.map(({ text }) => text).join(' ');
    if (read === undefined || tokens.length > 1)
        throw unknown(`a block of ${(0,untrusted/* quote */.hD)(header)}`, line);
    if (verb === 'go' || verb === 'toolchain') {
        throw new manifest_fault/* EditFault */.b(`has a block of ${verb}`, `write ${verb} and its version on one line`, line);
    }
    for (const one of block)
        read(draft, one.tokens, one);
}
function unknown(what, line) {
    return new manifest_fault/* EditFault */.b(`has ${what}, which Go does not know`, `use one of ${[...directives.keys()].join(', ')}`, line);
}
function firstOf(items, keyOf) {
    const seen = new Map();
    for (const item of items)
        if (!seen.has(keyOf(item)))
            seen.set(keyOf(item), item);
    return [...seen.values()];
}
function withoutRepeats(replaces) {
    const keyOf = ({ path, version = '' }) => `${path} ${version}`;
    const last = new Map();
    for (const one of replaces) {
        const before = last.get(keyOf(one));
        if (before !== undefined && (before.target !== one.target || before.targetVersion !== one.targetVersion)) {
            const problem = `replaces ${(0,untrusted/* quote */.hD)(one.path)} a second time, by something else than on line ${before.line}`;
            throw new manifest_fault/* EditFault */.b(problem, 'keep one of the two', one.line);
        }
        last.delete(keyOf(one));
        last.set(keyOf(one), one);
    }
    return [...last.values()];
}

// EXTERNAL MODULE: ./build/packages/core/src/manifest/go-require.js
var go_require = __webpack_require__(7394);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/go-mod.js




function readGoMod(text) {
    try {
        return { ok: true, mod: readWhole((0,go_mod_lines/* readStatements */.b)(text)) };
    }
    catch (error) {
        if (!(error instanceof manifest_fault/* EditFault */.b))
            throw error;
        return { ok: false, line: error.line, problem: error.problem, remedy: error.remedy };
    }
}
function setRequires(text, mod, versions) {
    const parts = [];
    let done = 0;
    for (const { path, versionStart, versionEnd } of mod.requires) {
        const version = versions.get(path);
        if (version === undefined)
            continue;
        checkVersion(path, version);
        parts.push(text.slice(done, versionStart), version);
        done = versionEnd;
    }
    return parts.join('') + text.slice(done);
}


/***/ }),

/***/ 7394:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ checkVersion)
/* harmony export */ });
/* unused harmony export editGoRequire */
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1329);
/* harmony import */ var _version_semver_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3499);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9792);
/* harmony import */ var _go_mod_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1762);
/* harmony import */ var _go_mod_string_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5367);
/* harmony import */ var _go_mod_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8820);






function editGoRequire(text, module, value) {
    checkVersion(module, value);
    const places = [];
    const add = ([path, version, ...more], line) => {
        if (path === undefined || version === undefined || more.length > 0 || stringValue(path) !== module)
            return;
        const { start, end } = innerSpan(version);
        places.push({ start, end, replacement: value, old: text.slice(start, end), new: value, line, path: module });
    };
    for (const { tokens, line, block } of readStatements(text)) {
        if (tokens[0]?.text !== 'require')
            continue;
        if (block === undefined)
            add(tokens.slice(1), line);
        else if (tokens.length === 1)
            for (const one of block)
                add(one.tokens, one.line);
    }
    return places;
}
function checkVersion(module, value) {
    const version = value.startsWith('v') ? (0,_version_semver_js__WEBPACK_IMPORTED_MODULE_4__/* .parseVersion */ .ot)(value.slice(1)) : undefined;
    const build = version?.build.join('.') ?? '';
    if (version === undefined || (build !== '' && build !== 'incompatible')) {
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .EditFault */ .b(`cannot require ${module} at ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}`, 'give a Go version such as v1.2.3');
    }
    const parts = (0,_go_mod_version_js__WEBPACK_IMPORTED_MODULE_5__/* .splitPathVersion */ .W8)(module);
    if (parts !== undefined && (0,_go_mod_version_js__WEBPACK_IMPORTED_MODULE_5__/* .fitsPath */ .i7)(value, parts.suffix))
        return;
    const path = parts?.suffix === '' ? `${module}/v${version.major}` : `a path that ends in ${version.major}`;
    throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .EditFault */ .b(`cannot require ${module} at ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}, of another major version`, `require ${path}`);
}


/***/ }),

/***/ 3579:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GT: () => (/* binding */ checkModuleGlobs),
  th: () => (/* binding */ findModules),
  Er: () => (/* binding */ idleExcludes)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/fault.js
var fault = __webpack_require__(9792);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/glob-braces.js
function expandBraces(glob, most) {
    const done = [];
    const pending = [{ glob, from: 0 }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const open = nextOpen(next.glob, next.from);
        const group = open === undefined ? undefined : groupAt(next.glob, open);
        if (open === undefined)
            done.push(next.glob);
        else if (group === undefined)
            pending.push({ glob: next.glob, from: open + 1 });
        else {
            const [before, after] = [next.glob.slice(0, open), next.glob.slice(group.end)];
            for (const part of group.parts.toReversed())
                pending.push({ glob: before + part + after, from: open });
        }
        if (done.length + pending.length > most)
            return undefined;
    }
    return done;
}
function nextOpen(glob, from) {
    const sign = /\\.|\[[!^]?\]?(?:\\.|[^\]\\/])*\]|\{/gs;
    sign.lastIndex = from;
    for (let match = sign.exec(glob); match !== null; match = sign.exec(glob)) {
        if (match[0] === '{')
            return match.index;
    }
    return undefined;
}
function groupAt(glob, open) {
    const parts = [];
    let [depth, start] = [0, open + 1];
    for (let at = open; at < glob.length; at += 1) {
        const char = glob.charAt(at);
        if (char === '\\')
            at += 1;
        else if (char === '{')
            depth += 1;
        else if (char === ',' && depth === 1) {
            parts.push(glob.slice(start, at));
            start = at + 1;
        }
        else if (char === '}')
            depth -= 1;
        if (depth > 0)
            continue;
        const last = glob.slice(start, at);
        if (parts.length > 0)
            return { parts: [...parts, last], end: at + 1 };
        const range = /^([0-9A-Za-z])\.\.([0-9A-Za-z])$/.exec(last);
        return range === null ? undefined : { parts: [`[${range[1]}-${range[2]}]`], end: at + 1 };
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/packages/core/src/manifest/glob-match.js
var glob_match = __webpack_require__(2452);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/globs.js




const longest = 1000;
const mostAlternatives = 64;
const mostWildcards = 3;
const mostCrossings = 4;
async function pathMatchers({ files, exclude }) {
    const excluded = exclude.map((glob) => matcherOf(glob, true));
    return files.map((glob) => {
        const matches = matcherOf(glob, false);
        return (path) => (path === glob || matches(path)) && !excluded.some((one) => one(path));
    });
}
function matcherOf(glob, dot) {
    const alternatives = globFault(glob) === undefined ? (expandBraces(glob, mostAlternatives) ?? []) : [];
    const matchers = alternatives.map((one) => (0,glob_match/* compileGlob */.S)(one, dot));
    return (path) => matchers.some((matches) => matches(path));
}
function globFault(glob) {
    if (glob.startsWith('!'))
        return new fault/* EditFault */.b(`begins with ! in ${(0,untrusted/* quote */.hD)(glob)}`, 'use exclude');
    if (glob.length > longest) {
        return new fault/* EditFault */.b(`has a glob of ${glob.length} characters; at most ${longest} are taken`, 'give a shorter one');
    }
    const alternatives = expandBraces(glob, mostAlternatives);
    if (alternatives === undefined) {
        const problem = `has braces that stand for more than ${mostAlternatives} globs in ${(0,untrusted/* quote */.hD)(glob)}`;
        return new fault/* EditFault */.b(problem, 'use * in their place, or several edits');
    }
    const segments = alternatives.map((one) => one.split('/'));
    if (segments.some((all) => all.filter((segment) => segment === '**').length > mostCrossings)) {
        return new fault/* EditFault */.b(`has more than ${mostCrossings} ** in ${(0,untrusted/* quote */.hD)(glob)}`, 'name some of the folders');
    }
    if (segments.flat().every((segment) => wildcards(segment) <= mostWildcards))
        return undefined;
    const problem = `has more than ${mostWildcards} wildcards between two / in ${(0,untrusted/* quote */.hD)(glob)}`;
    return new fault/* EditFault */.b(problem, 'use a single * for several of them');
}
function wildcards(segment) {
    const signs = segment.match(/\\.|(?:[*?]|\[[!^]?\]?(?:\\.|[^\]\\])*\])+/gs) ?? [];
    return signs.filter((sign) => !sign.startsWith('\\')).length;
}

// EXTERNAL MODULE: ./build/packages/core/src/modules/module.js
var modules_module = __webpack_require__(6800);
;// CONCATENATED MODULE: ./build/packages/core/src/modules/find.js



function findModules(paths, globs) {
    const included = globs.include.map(moduleMatcher);
    const excluded = globs.exclude.map(moduleMatcher);
    return moduleFiles(paths).filter((file) => (included.length === 0 || included.some((matches) => matches(file))) && !excluded.some((matches) => matches(file)));
}
function checkModuleGlobs(paths, { include, exclude }) {
    const files = moduleFiles(paths);
    const faulty = Object.entries({ include, exclude }).flatMap(([place, globs]) => globs.flatMap((glob) => {
        const fault = globFault(glob);
        return fault === undefined ? [] : [{ place, problem: fault.problem, remedy: fault.remedy }];
    }));
    const unmatched = include
        .filter((glob) => globFault(glob) === undefined && !files.some(moduleMatcher(glob)))
        .map((glob) => ({
        place: 'include',
        problem: `${(0,untrusted/* quote */.hD)(glob)} matches no folder with a go.mod`,
        remedy: 'name folders from the root of the repository, such as src/*, or . for the root'
    }));
    return [...faulty, ...unmatched];
}
function idleExcludes(paths, { exclude }) {
    const files = paths.filter((path) => /(?:^|\/)go\.mod$/.test(path));
    return exclude
        .filter((glob) => globFault(glob) === undefined && !files.some(moduleMatcher(glob)))
        .map((glob) => ({
        place: 'exclude',
        problem: `${(0,untrusted/* quote */.hD)(glob)} matches no folder with a go.mod`,
        remedy: 'see whether a module is released that is not to be'
    }));
}
function moduleFiles(paths) {
    const files = paths.filter((path) => path === 'go.mod' || (path.endsWith('/go.mod') && !passedOver((0,modules_module/* folderOf */.yS)(path))));
    return [...new Set(files)].sort((a, b) => ((0,modules_module/* folderOf */.yS)(a) < (0,modules_module/* folderOf */.yS)(b) ? -1 : 1));
}
function passedOver(folder) {
    return folder.split('/').some((name) => name === 'vendor' || name === 'testdata' || /^[_.]/.test(name));
}
function moduleMatcher(written) {
    const glob = written.replace(/^\.\/(?=.)/, '').replace(/(?<=.)\/$/, '');
    const matches = matcherOf(glob, false);
    if (/(?:^|\/)(?:\*\*|go\.mod)$/.test(glob))
        return matches;
    return (file) => matches((0,modules_module/* folderName */.ub)((0,modules_module/* folderOf */.yS)(file)));
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

/***/ 63:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ NoCommit),
  openCommit: () => (/* binding */ openCommit)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/git/clean-room.js
var clean_room = __webpack_require__(1528);
;// CONCATENATED MODULE: ./build/packages/core/src/tree/commit-blobs.js


const AT_ONCE = 8 * 1024 * 1024;
const REMEDY = 'this is a mistake in the action, or the temporary folder was changed: run it again';
function asked({ objects }, names) {
    return { input: names.map((name) => `${name}\n`), ...(objects === undefined ? {} : { objects }) };
}
async function blobSizes(source, names) {
    const result = await source.room.git(['cat-file', '--batch-check'], asked(source, names));
    if (result.exitCode !== 0)
        throw (0,clean_room/* gitFailure */.tv)('sizes of files', result, REMEDY);
    const sizes = new Map();
    for (const line of result.stdout.split('\n')) {
        const [name = '', type, size] = line.split(' ');
        if (type === 'blob')
            sizes.set(name, Number(size));
    }
    return sizes;
}
function groupBySize(names, sizes) {
    const groups = [];
    let held = Number.POSITIVE_INFINITY;
    for (const name of names) {
        const size = sizes.get(name) ?? 0;
        if (held + size > AT_ONCE) {
            groups.push([]);
            held = 0;
        }
        groups.at(-1)?.push(name);
        held += size;
    }
    return groups;
}
async function readBlobs(source, names) {
    const result = await source.room.git(['cat-file', '--batch'], asked(source, names));
    if (result.exitCode !== 0)
        throw (0,clean_room/* gitFailure */.tv)('contents of files', result, REMEDY);
    let at = 0;
    return names.map((name) => {
        const line = result.bytes.indexOf(10, at);
        const [found, type, size] = result.bytes.toString('latin1', at, line).split(' ');
        if (found !== name || type !== 'blob')
            throw new errors/* Failure */.HR(`git gave no content for ${name}: ${REMEDY}`);
        at = line + 1 + Number(size) + 1;
        return result.bytes.subarray(line + 1, at - 1);
    });
}

// EXTERNAL MODULE: ./build/packages/core/src/git/workspace-objects.js
var workspace_objects = __webpack_require__(7751);
;// CONCATENATED MODULE: ./build/packages/core/src/tree/commit-blobs-local.js



async function areAsNamed(names, contents) {
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 23));
    return names.every((name, at) => {
        const content = contents[at] ?? new Uint8Array();
        const hash = createHash(name.length === 64 ? 'sha256' : 'sha1');
        return hash.update(`blob ${content.length}\0`).update(content).digest('hex') === name;
    });
}
async function findLocally({ workspace }, names) {
    const common = (0,workspace_objects/* commonFolder */.M)(workspace);
    const objects = common === undefined ? undefined : (0,workspace_objects/* objectsFolder */.t)(common);
    if (objects === undefined)
        return undefined;
    const source = { room: (0,clean_room/* openCleanRoom */.Be)(), objects };
    const sizes = await blobSizes(source, names).catch(() => undefined);
    if (sizes === undefined || sizes.size < names.length)
        return undefined;
    return {
        sizes,
        read: async (group) => {
            const contents = await readBlobs(source, group).catch(() => undefined);
            return contents !== undefined && (await areAsNamed(group, contents)) ? contents : undefined;
        }
    };
}

// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/fault.js
var fault = __webpack_require__(9792);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/limits.js
var limits = __webpack_require__(8410);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/paths.js
var paths = __webpack_require__(8432);
;// CONCATENATED MODULE: ./build/packages/core/src/tree/commit-faults.js




const largestFile = 3 * limits/* longestText */.Ie;
const said = {
    symlink: ['is a symbolic link', 'name the file that it leads to'],
    submodule: ['is a submodule, another repository', 'run this in that repository'],
    other: ['is no plain file, or its name is no UTF-8', 'take it out of files']
};
function entryFault(path, entries, readFor = 'edit') {
    const refused = readFor === 'edit' ? (0,paths/* refusedPath */.w)(path) : undefined;
    if (refused !== undefined)
        return refused;
    const entry = entries.get(path);
    if (entry === undefined)
        return absent(path, entries);
    const [problem, remedy] = said[entry.kind] ?? [];
    return problem === undefined || remedy === undefined ? undefined : new fault/* EditFault */.b(problem, remedy);
}
function absent(path, entries) {
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
        const above = entries.get(path.slice(0, slash));
        const [problem, remedy] = above === undefined ? [] : (said[above.kind] ?? []);
        if (above !== undefined && problem !== undefined && remedy !== undefined) {
            return new fault/* EditFault */.b(`is behind ${(0,untrusted/* quote */.hD)(above.path)}, which ${problem}`, remedy);
        }
    }
    return (0,fault/* missing */.L)('is not in the commit', 'check the path, and the branch that the file is to be on');
}
function tooLarge(size) {
    return new fault/* EditFault */.b(`is ${size} bytes large; at most ${largestFile} are read`, 'take it out of files, or split it');
}

;// CONCATENATED MODULE: ./build/packages/core/src/tree/commit-listing.js
const kinds = {
    '100644': 'file',
    '100664': 'file',
    '100755': 'executable',
    '120000': 'symlink',
    '160000': 'submodule'
};
function kindOf(mode, path, bytes) {
    if (path.includes('\uFFFD') && !Buffer.from(path).equals(bytes))
        return 'other';
    return kinds[mode] ?? 'other';
}
function byPath(a, b) {
    return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
function parseListing(printed) {
    const entries = [];
    for (let start = 0; start < printed.length;) {
        const end = printed.indexOf(0, start);
        const tab = printed.indexOf(9, start);
        const [mode = '', , object = ''] = printed.toString('latin1', start, tab).split(' ');
        const bytes = printed.subarray(tab + 1, end);
        const path = bytes.toString();
        entries.push({ path, kind: kindOf(mode, path, bytes), object });
        start = end + 1;
    }
    return entries.sort(byPath);
}

;// CONCATENATED MODULE: ./build/packages/core/src/tree/commit-packed.js

const MOST = 100_000;
const TREE = '40000';
function* entriesOf(tree) {
    for (let at = 0; at < tree.length;) {
        const space = tree.indexOf(0x20, at);
        const end = tree.indexOf(0, space);
        if (space < 0 || end < 0)
            throw new Error('this is no tree');
        const [mode, name] = [tree.toString('latin1', at, space), tree.subarray(space + 1, end)];
        yield { mode, name, object: tree.toString('hex', end + 1, end + 21) };
        at = end + 21;
    }
}
function listPacked(objects, commit) {
    const { type, bytes } = objects.get(commit) ?? {};
    const root = type === 'commit' ? /^tree ([0-9a-f]{40})\n/.exec(bytes?.toString('latin1', 0, 46) ?? '')?.[1] : undefined;
    const entries = [];
    const list = (tree, above) => {
        const folder = objects.get(tree);
        if (folder?.type !== 'tree')
            return false;
        for (const { mode, name, object } of entriesOf(folder.bytes)) {
            const path = Buffer.concat([above, name]);
            if (mode === TREE) {
                if (!list(object, Buffer.concat([path, Buffer.from('/')])))
                    return false;
            }
            else {
                const text = path.toString();
                entries.push({ path: text, kind: kindOf(mode, text, path), object });
            }
            if (entries.length > MOST)
                return false;
        }
        return true;
    };
    return root !== undefined && list(root, Buffer.alloc(0)) ? entries.sort(byPath) : undefined;
}

// EXTERNAL MODULE: ./build/packages/core/src/tree/commit-room.js + 4 modules
var commit_room = __webpack_require__(1655);
;// CONCATENATED MODULE: ./build/packages/core/src/tree/commit-tree.js








const commit_tree_REMEDY = 'check that the token has the permission contents: read, and run it again: the branch may have been rewritten just now';
class NoCommit extends errors/* Failure */.HR {
    kind;
    constructor(object, kind) {
        super(`${object} is no commit at the server but a ${kind}: give a commit, or a tag or branch that leads to one`);
        this.kind = kind;
    }
}
async function listCommit(room, commit) {
    const [kind, listing] = await Promise.all([
        room.git(['cat-file', '-t', commit]),
        room.git(['ls-tree', '-r', '-z', '--full-tree', commit])
    ]);
    const found = kind.stdout.trim();
    if (found !== 'commit' && found !== '')
        throw new NoCommit(commit, found);
    if (found === '')
        throw new errors/* Failure */.HR(`${commit} is no commit at the server: ${commit_tree_REMEDY}`);
    if (listing.exitCode !== 0)
        throw (0,clean_room/* gitFailure */.tv)(`files of ${commit}`, listing, commit_tree_REMEDY);
    return parseListing(listing.bytes);
}
function packedBlobs(objects) {
    const bytesOf = (name) => objects.get(name)?.bytes ?? new Uint8Array();
    const sizes = new Map([...objects].map(([name, { bytes }]) => [name, bytes.length]));
    return { sizes, read: async (names) => names.map(bytesOf) };
}
async function contentsOf(runner, token, { commit, room, objects }) {
    if (objects.length === 0)
        return { sizes: new Map(), read: async () => [] };
    const fetchThem = (names) => {
        const what = `${names.length} files of ${commit}`;
        return (0,commit_room/* fetchObjects */.rt)(runner, token, { what, remedy: commit_tree_REMEDY, filter: 'blob:none', objects: names, passing: true });
    };
    const local = await findLocally(runner, objects);
    if (local !== undefined) {
        const read = async (names) => {
            const found = await local.read(names);
            if (found !== undefined)
                return found;
            const packed = await fetchThem(names);
            return packed === undefined ? readBlobs({ room }, names) : packedBlobs(packed).read(names);
        };
        return { sizes: local.sizes, read };
    }
    const packed = await fetchThem(objects);
    if (packed !== undefined)
        return packedBlobs(packed);
    return { sizes: await blobSizes({ room }, objects), read: (names) => readBlobs({ room }, names) };
}
async function openCommit(runner, token, commit, readFor = 'edit') {
    const { room, objects: packed } = await (0,commit_room/* fetchCommit */.iH)(runner, token, commit);
    const entries = (packed && listPacked(packed, commit)) ?? (await listCommit(room, commit));
    const byPath = new Map(entries.map((entry) => [entry.path, entry]));
    const listed = entries.map(({ path, kind }) => ({ path, kind }));
    async function* read(paths) {
        const wanted = paths.map((path) => ({
            path,
            fault: entryFault(path, byPath, readFor),
            object: byPath.get(path)?.object ?? ''
        }));
        const objects = [...new Set(wanted.filter(({ fault }) => fault === undefined).map(({ object }) => object))];
        const contents = await contentsOf(runner, token, { commit, room, objects });
        const size = (object) => contents.sizes.get(object) ?? 0;
        const groups = groupBySize(objects.filter((object) => size(object) <= largestFile), contents.sizes);
        let held = new Map();
        for (const { path, fault, object } of wanted) {
            if (fault !== undefined)
                yield { path, ok: false, fault };
            else if (size(object) > largestFile)
                yield { path, ok: false, fault: tooLarge(size(object)) };
            else {
                if (!held.has(object))
                    held = await hold(contents, groups.find((group) => group.includes(object)) ?? []);
                yield { path, ok: true, bytes: held.get(object) ?? new Uint8Array() };
            }
        }
    }
    return { commit, list: async () => listed, read };
}
async function hold(contents, group) {
    const all = (await contents.read(group)) ?? [];
    return new Map(group.map((object, at) => [object, all[at] ?? new Uint8Array()]));
}


/***/ })

};
;
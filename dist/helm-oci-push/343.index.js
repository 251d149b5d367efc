"use strict";
exports.id = 343;
exports.ids = [343];
exports.modules = {

/***/ 343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  helmOf: () => (/* binding */ helmOf)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/program/find-program.js
var find_program = __webpack_require__(3057);
// EXTERNAL MODULE: ./build/packages/core/src/program/private-folder.js
var private_folder = __webpack_require__(1897);
// EXTERNAL MODULE: ./build/packages/core/src/program/run.js
var run = __webpack_require__(2722);
;// CONCATENATED MODULE: ./build/packages/core/src/helm/checksum.js
async function sha256Of(path) {
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 23));
    const { createReadStream } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 3024, 23));
    const hash = createHash('sha256');
    for await (const piece of createReadStream(path))
        hash.update(piece);
    return hash.digest('hex');
}
async function firstBytes(path) {
    const { open } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 23));
    const file = await open(path);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(256), 0, 256);
        return buffer.toString('latin1', 0, bytesRead);
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./build/packages/core/src/helm/pinned.js
const pinnedVersion = '4.2.3';
const checksums = new Map([
    ['linux-amd64', 'e9b88b4ee95b18c706839c28d3a0220e5bc470e9cd9262410c90793c45ff8b7c'],
    ['linux-arm64', '21abd9354d39b2cd79a8d76be6912cd137a983cbf997193503fb8a6a6e2f2785'],
    ['darwin-amd64', 'ff3ac86755a45f3422473bc1200776aac0fe04c5766abe6ca66699f7b564b23b'],
    ['darwin-arm64', '048ecf5ad3160f83d918f9fe945238d2132b079640f7b106175331c25f242c64'],
    ['windows-amd64', '5ca7de684c92d48b93d5c34a029fdda57b38e1eac04bc8541bdf1eb249388679'],
    ['windows-arm64', '5f444ed097688ed3abaf1d8801e21110d9bddeb6ed13939afcac302888527ab5']
]);
function pinnedChecksum(version, platform) {
    return version === pinnedVersion ? checksums.get(platform) : undefined;
}
const systems = { win32: 'windows' };
const processors = { x64: 'amd64', ia32: '386' };
function platformOf(system = process.platform, processor = process.arch) {
    return `${systems[system] ?? system}-${processors[processor] ?? processor}`;
}
function archiveName(version, platform) {
    return `helm-v${version}-${platform}.${platform.startsWith('windows') ? 'zip' : 'tar.gz'}`;
}

;// CONCATENATED MODULE: ./build/packages/core/src/helm/fetch-helm.js





const helmSource = { base: 'https://get.helm.sh' };
const TOOL = 'slipway-helm';
const toolCache = () => Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(88), __webpack_require__.e(991)]).then(__webpack_require__.bind(__webpack_require__, 5991));
async function fetchHelm(runner, release, source) {
    const folder = (0,private_folder/* openPrivateFolder */.q6)((0,private_folder/* temporaryFolder */.yy)(runner));
    const name = archiveName(release.version, release.platform);
    const cached = await fromCache(runner, folder, release, name);
    const archive = cached ?? (await download(runner, folder, `${source.base}/${name}`, release));
    if (cached === undefined)
        await keep(runner, archive, name, release);
    const { extractTar, extractZip } = await toolCache();
    const out = folder.folder('unpacked');
    await (name.endsWith('.zip') ? extractZip(archive, out) : extractTar(archive, out));
    const { existsSync } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 3024, 23));
    const program = `${out}/${release.platform}/helm${release.platform.startsWith('windows') ? '.exe' : ''}`;
    if (existsSync(program))
        return program;
    throw new errors/* Failure */.HR(`${name} holds no ${release.platform}/helm: give the checksum of Helm's own archive as helm-sha256`);
}
async function fromCache(runner, folder, { version, sha256 }, name) {
    if ((runner.env.RUNNER_TOOL_CACHE ?? '') === '')
        return undefined;
    const { find } = await toolCache();
    const place = find(TOOL, version);
    if (place === '')
        return undefined;
    try {
        const copy = await folder.copy(`cached-${name}`, `${place}/${name}`);
        if ((await sha256Of(copy)) === sha256)
            return copy;
        runner.log(`the tool cache holds another ${name} than the checksum is of: it is fetched anew`);
    }
    catch (thrown) {
        runner.log(`the tool cache's ${name} cannot be read (${(0,untrusted/* inert */.tJ)((0,errors/* messageOf */.bD)(thrown))}): it is fetched anew`);
    }
    return undefined;
}
async function download(runner, folder, url, release) {
    const { downloadTool } = await toolCache();
    const archive = folder.reserve('archive');
    runner.log(`fetching ${(0,untrusted/* inert */.tJ)(url)}`);
    try {
        await downloadTool(url, archive);
    }
    catch (cause) {
        throw new errors/* Failure */.HR(`${url} cannot be fetched: install Helm in a step before, or see to the network and its proxy`, {
            cause
        });
    }
    const found = await sha256Of(archive);
    if (found === release.sha256)
        return archive;
    const page = /^\s*</.test(await firstBytes(archive)) ? ' (it is a page of text, as a proxy or a login sends it)' : '';
    throw new errors/* Failure */.HR(`${url} has the SHA-256 ${found}, expected ${release.sha256}: nothing of it was run${page}; try again, and if it stays so, ask who changed the file`);
}
async function keep(runner, archive, name, { version }) {
    if ((runner.env.RUNNER_TOOL_CACHE ?? '') === '')
        return;
    const { cacheFile } = await toolCache();
    await cacheFile(archive, name, TOOL, version).catch((thrown) => runner.log(`the tool cache cannot be written (${(0,untrusted/* inert */.tJ)((0,errors/* messageOf */.bD)(thrown))})`));
}

// EXTERNAL MODULE: ./build/packages/core/src/helm/helm-environment.js
var helm_environment = __webpack_require__(1937);
;// CONCATENATED MODULE: ./build/packages/core/src/helm/find-helm.js








function fits(version) {
    const [, major, minor] = /^(\d+)\.(\d+)/.exec(version) ?? [];
    return Number(major) === 4 || (Number(major) === 3 && Number(minor) >= 8);
}
function readWish({ version, sha256 }) {
    const wanted = version.replace(/^v/, '');
    const complaints = [];
    if (wanted !== '' && !/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/.test(wanted)) {
        const problem = `${(0,untrusted/* quote */.hD)(version)} is no version of Helm`;
        complaints.push({ place: 'helm-version', problem, remedy: 'write all of it, such as 4.2.3' });
    }
    else if (wanted !== '' && !fits(wanted)) {
        const problem = `Helm ${(0,untrusted/* quote */.hD)(version)} does not know charts in OCI registries well enough`;
        complaints.push({ place: 'helm-version', problem, remedy: 'take 3.8 or later, or 4' });
    }
    if (sha256 !== '' && !/^[0-9a-f]{64}$/i.test(sha256)) {
        const problem = `${(0,untrusted/* quote */.hD)(sha256)} is no SHA-256`;
        complaints.push({ place: 'helm-sha256', problem, remedy: 'write 64 hexadecimal digits' });
    }
    else if (sha256 !== '' && wanted === '') {
        const problem = 'it does not say of which release it is the checksum';
        complaints.push({ place: 'helm-sha256', problem, remedy: 'give helm-version too' });
    }
    if (complaints.length > 0)
        throw new errors/* Refusal */.P_(complaints);
    return { version: wanted, sha256: sha256.toLowerCase() };
}
async function versionOf(path, runner) {
    return (0,private_folder/* withPrivateFolder */.mq)(runner, async (home) => {
        const said = await (0,run/* run */.e)({
            what: 'helm version',
            program: path,
            args: ['version', '--template', '{{.Version}}'],
            env: (0,helm_environment/* helmEnvironment */.s)(runner.env, home),
            cwd: home.path,
            limitMs: 30_000
        });
        const version = /^v?(\d+\.\d+\S*)/.exec(said.stdout.trim())?.[1];
        if (said.exitCode === 0 && version !== undefined)
            return version;
        throw (0,run/* programFailure */.H)(`${(0,untrusted/* quote */.hD)(path)} version`, said, 'mend or remove it, or give helm-version and helm-sha256');
    });
}
async function onPath(runner, wanted) {
    const path = (0,find_program/* findProgram */.K)('helm', runner.env);
    if (path === undefined)
        return undefined;
    const version = await versionOf(path, runner);
    if (wanted === '' ? fits(version) : version === wanted)
        return { path, version };
    runner.log(`${path} is Helm ${(0,untrusted/* inert */.tJ)(version)}, which does not fit`);
    return undefined;
}
async function findHelm(runner, wish, source = helmSource) {
    const { version, sha256 } = readWish(wish);
    const present = sha256 === '' ? await onPath(runner, version) : undefined;
    if (present !== undefined)
        return present;
    const release = version === '' ? pinnedVersion : version;
    const platform = platformOf();
    const checksum = sha256 === '' ? pinnedChecksum(release, platform) : sha256;
    if (checksum === undefined) {
        throw new errors/* Failure */.HR(`Helm ${release} for ${platform} is not on PATH, and its checksum is not known here: give helm-sha256, which is published at https://github.com/helm/helm/releases/tag/v${release}, or install it in a step before`);
    }
    const path = await fetchHelm(runner, { version: release, platform, sha256: checksum }, source);
    const found = await versionOf(path, runner);
    if (found === release)
        return { path, version: found };
    throw new errors/* Failure */.HR(`helm-sha256: the archive holds Helm ${(0,untrusted/* quote */.hD)(found)}, not ${release}: give the checksum of ${release}`);
}

;// CONCATENATED MODULE: ./build/actions/helm-oci-push/src/helm.js

const found = new WeakMap();
function helmOf(inputs, runner) {
    const helm = found.get(runner) ?? findHelm(runner, { version: inputs['helm-version'], sha256: inputs['helm-sha256'] });
    found.set(runner, helm);
    return helm;
}


/***/ }),

/***/ 1937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ helmEnvironment)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _program_bare_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8523);



function helmEnvironment(env, { path }) {
    return (0,_program_bare_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .bareEnvironment */ .Y)(env, path, {
        HELM_CACHE_HOME: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'cache'),
        HELM_CONFIG_HOME: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'config'),
        HELM_DATA_HOME: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'data'),
        HELM_PLUGINS: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'plugins'),
        HELM_REGISTRY_CONFIG: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'registry.json'),
        HELM_REPOSITORY_CONFIG: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'repositories.yaml'),
        DOCKER_CONFIG: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'docker'),
        KUBECONFIG: node_os__WEBPACK_IMPORTED_MODULE_0__.devNull
    });
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

/***/ 3057:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


function findProgram(name, env) {
    const file = process.platform === 'win32' ? `${name}.exe` : name;
    const folders = (env.PATH ?? env.Path ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter(node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute);
    return folders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file)).find(isProgram);
}
function isProgram(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
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
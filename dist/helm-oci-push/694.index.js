"use strict";
exports.id = 694;
exports.ids = [694];
exports.modules = {

/***/ 7198:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ loginFile)
/* harmony export */ });
function loginFile(logins) {
    const auths = [...logins].map(([registry, { username, password }]) => [
        registry === 'docker.io' ? 'https://index.docker.io/v1/' : registry,
        { auth: Buffer.from(`${username}:${password}`).toString('base64') }
    ]);
    return `${JSON.stringify({ auths: Object.fromEntries(auths) })}\n`;
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

/***/ 1897:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mq: () => (/* binding */ withPrivateFolder),
/* harmony export */   q6: () => (/* binding */ openPrivateFolder),
/* harmony export */   yy: () => (/* binding */ temporaryFolder)
/* harmony export */ });
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


/***/ }),

/***/ 694:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkSigning: () => (/* binding */ checkSigning),
  isSigned: () => (/* binding */ isSigned),
  sign: () => (/* binding */ sign)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/effect.js
var effect = __webpack_require__(5138);
// EXTERNAL MODULE: ./build/packages/core/src/oci/reference.js
var oci_reference = __webpack_require__(659);
// EXTERNAL MODULE: ./build/packages/core/src/program/run.js
var run = __webpack_require__(2722);
// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
;// CONCATENATED MODULE: ./build/packages/core/src/signing/cosign-key.js

const place = 'cosign-key';
const remedy = 'give all of the file cosign.key, which cosign generate-key-pair writes';
const keyVariable = 'SIGNING_KEY';
function keyEnvironment({ key, password }) {
    const text = `${key.replaceAll('\\n', '\n').trim()}\n`;
    if (text === '\n')
        throw new errors/* Refusal */.P_([{ place, problem: 'there is no key', remedy }]);
    if (!/^-----BEGIN (ENCRYPTED (SIGSTORE|COSIGN) |)PRIVATE KEY-----\n[^-]+-----END [A-Z ]+-----\n$/.test(text.replaceAll('\r', ''))) {
        throw new errors/* Refusal */.P_([{ place, problem: 'it is no private key of cosign', remedy }]);
    }
    return { [keyVariable]: text, COSIGN_PASSWORD: password };
}
function keyRefusal(said) {
    if (!/decrypt|unsupported pem type|parsing private key/i.test(said))
        return undefined;
    const problem = 'cosign cannot open cosign-key with it';
    return new errors/* Refusal */.P_([{ place: 'cosign-password', problem, remedy: 'give the password that the key was made with' }]);
}

// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/oci/login-file.js
var login_file = __webpack_require__(7198);
// EXTERNAL MODULE: ./build/packages/core/src/program/bare-environment.js
var bare_environment = __webpack_require__(8523);
// EXTERNAL MODULE: ./build/packages/core/src/program/find-program.js
var find_program = __webpack_require__(3057);
// EXTERNAL MODULE: ./build/packages/core/src/program/private-folder.js
var private_folder = __webpack_require__(1897);
;// CONCATENATED MODULE: ./build/packages/core/src/signing/cosign-program.js







const LIMIT_MS = 240_000;
async function withCosign(runner, registry, credentials, work) {
    const program = (0,find_program/* findProgram */.K)('cosign', runner.env);
    if (program === undefined)
        throw new errors/* Failure */.HR('cosign is not on PATH: install it in a step before, version 2 or 3');
    return (0,private_folder/* withPrivateFolder */.mq)(runner, async (folder) => {
        const logins = credentials === undefined ? new Map() : new Map([[registry, credentials]]);
        folder.write('docker/config.json', (0,login_file/* loginFile */.C)(logins));
        const env = (0,bare_environment/* bareEnvironment */.Y)(runner.env, folder.path, { DOCKER_CONFIG: folder.reserve('docker') });
        const cosign = (args, secrets = {}) => (0,run/* run */.e)({
            what: `cosign ${args[0]}`,
            program,
            args,
            env: { ...env, ...secrets },
            cwd: folder.path,
            limitMs: LIMIT_MS
        });
        return work({ folder, cosign, major: majorOf(await cosign(['version'])) });
    });
}
function majorOf(said) {
    const version = /^GitVersion:\s*v?(\d+)\.\S*/m.exec(said.stdout + said.stderr);
    if (said.exitCode !== 0)
        throw (0,run/* programFailure */.H)('cosign version', said, 'install cosign 2 or 3');
    const major = version === null ? Number.POSITIVE_INFINITY : Number(version[1]);
    if (major >= 2)
        return major;
    throw new errors/* Failure */.HR(`cosign on PATH is ${(0,untrusted/* quote */.hD)(version?.[0] ?? '')}: install version 2 or 3`);
}

;// CONCATENATED MODULE: ./build/packages/core/src/signing/keyless.js

const ISSUER = 'https://token.actions.githubusercontent.com';
function identityEnvironment({ env, serverUrl }) {
    if (serverUrl !== 'https://github.com') {
        throw new errors/* Failure */.HR(`cosign: keyless takes the identities of github.com alone, not of ${serverUrl}: sign with a key (cosign: key)`);
    }
    const { ACTIONS_ID_TOKEN_REQUEST_TOKEN: token, ACTIONS_ID_TOKEN_REQUEST_URL: url } = env;
    if (token === undefined || url === undefined) {
        throw new errors/* Failure */.HR('cosign: keyless needs the identity of the job: give it the permission id-token: write');
    }
    return { ACTIONS_ID_TOKEN_REQUEST_TOKEN: token, ACTIONS_ID_TOKEN_REQUEST_URL: url };
}
function identityOptions({ repository, serverUrl }) {
    const server = serverUrl.replaceAll('.', '\\.');
    return [
        `--certificate-oidc-issuer=${ISSUER}`,
        `--certificate-identity-regexp=^${server}/[^/@]+/[^/@]+/\\.github/workflows/[^@]+@.+$`,
        `--certificate-github-workflow-repository=${repository}`
    ];
}

;// CONCATENATED MODULE: ./build/packages/core/src/signing/cosign.js






function pinned(reference) {
    if (reference.digest === undefined)
        throw new Error('a reference without digest is not signed; this is a mistake in the action');
    return (0,oci_reference/* formatReference */.FH)({ ...reference, tag: undefined });
}
async function publicKey({ cosign, folder }, wish) {
    const said = await cosign(['public-key', `--key=env://${keyVariable}`], keyEnvironment(wish));
    if (said.exitCode === 0)
        return folder.write('cosign.pub', said.stdout);
    throw keyRefusal(said.stderr) ?? (0,run/* programFailure */.H)('cosign public-key', said, 'see to cosign-key');
}
const transport = (plainHttp) => (plainHttp ? ['--allow-http-registry'] : []);
async function expected(cosign, wish, runner) {
    if (wish.how === 'keyless')
        return identityOptions(runner);
    return [`--key=${await publicKey(cosign, wish)}`, '--insecure-ignore-tlog=true'];
}
const UNSIGNED = [10, 11, 12, 13];
async function isSigned(reference, wish, runner, credentials, plainHttp = false) {
    const image = pinned(reference);
    return withCosign(runner, reference.registry, credentials, async (program) => {
        const options = [...(await expected(program, wish, runner)), ...transport(plainHttp)];
        const said = await program.cosign(['verify', ...options, image]);
        if (said.exitCode === 0)
            return true;
        const isNone = /no (matching )?(signatures|attestations)( found)?\b/i.test(said.stderr);
        if (UNSIGNED.includes(said.exitCode) || isNone)
            return false;
        throw (0,run/* programFailure */.H)(`cosign verify ${image}`, said, 'see to the registry and the network, and run it again');
    });
}
async function checkSigning(wish, runner) {
    await withCosign(runner, '', undefined, async (program) => {
        if (wish.how === 'key')
            await publicKey(program, wish);
        else
            identityEnvironment(runner);
    });
}
const NO_SERVICES = '{"mediaType":"application/vnd.dev.sigstore.signingconfig.v0.2+json"}\n';
const NO_ROOTS = '{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1"}\n';
function signingOptions({ major, folder }, wish) {
    if (wish.how === 'keyless')
        return [];
    const key = `--key=env://${keyVariable}`;
    if (major < 3)
        return [key, '--tlog-upload=false'];
    const config = folder.write('signing-config.json', NO_SERVICES);
    return [key, `--signing-config=${config}`, `--trusted-root=${folder.write('trusted-root.json', NO_ROOTS)}`];
}
async function sign(reference, wish, runner, credentials, plainHttp = false) {
    const image = pinned(reference);
    const secrets = wish.how === 'key' ? keyEnvironment(wish) : identityEnvironment(runner);
    const said = await withCosign(runner, reference.registry, credentials, (program) => {
        const options = [...signingOptions(program, wish), ...transport(plainHttp)];
        return (0,effect/* effect */.QZ)('sign', () => program.cosign(['sign', '--yes', ...options, image], secrets));
    });
    if (said.exitCode === 0)
        return;
    const refusal = wish.how === 'key' ? keyRefusal(said.stderr) : undefined;
    if (refusal !== undefined)
        throw refusal;
    if (await isSigned(reference, wish, runner, credentials, plainHttp).catch(() => false))
        return;
    throw (0,run/* programFailure */.H)(`cosign sign ${image}`, said, 'see to the registry and its permissions, and run it again');
}


/***/ })

};
;
"use strict";
exports.id = 557;
exports.ids = [557];
exports.modules = {

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


/***/ }),

/***/ 8557:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makeProvenance: () => (/* binding */ makeProvenance)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/packages/core/src/program/bare-environment.js
var bare_environment = __webpack_require__(8523);
// EXTERNAL MODULE: ./build/packages/core/src/program/find-program.js
var find_program = __webpack_require__(3057);
// EXTERNAL MODULE: ./build/packages/core/src/program/private-folder.js
var private_folder = __webpack_require__(1897);
// EXTERNAL MODULE: ./build/packages/core/src/program/run.js
var run = __webpack_require__(2722);
;// CONCATENATED MODULE: ./build/packages/core/src/signing/gpg-home.js






const LONGEST_PATH = 70;
const LIMIT_MS = 60_000;
const AGENT = 's2k-count 65536\n';
const ALWAYS = ['--no-options', '--batch', '--no-tty', '--status-fd', '1', '--pinentry-mode', 'loopback'];
async function withGpgHome(runner, work) {
    const program = (0,find_program/* findProgram */.K)('gpg', runner.env);
    if (program === undefined)
        throw new errors/* Failure */.HR('gpg is not on PATH: install GnuPG 2.2 or later in a step before');
    const parent = (0,private_folder/* temporaryFolder */.yy)(runner);
    const short = parent.length > LONGEST_PATH ? (0,external_node_os_.tmpdir)() : parent;
    return (0,private_folder/* withPrivateFolder */.mq)(runner, async (folder) => {
        folder.write('gpg-agent.conf', AGENT);
        const env = (0,bare_environment/* bareEnvironment */.Y)(runner.env, folder.path, { GNUPGHOME: folder.path });
        const start = { env, cwd: folder.path, limitMs: LIMIT_MS };
        const gpg = async (args, input = '') => {
            const said = await (0,run/* run */.e)({ ...start, what: 'gpg', program, args: [...ALWAYS, ...args], input: [input] });
            return { ...said, stdout: said.stdout, status: statusLines(said.stdout) };
        };
        try {
            return await work({ folder, gpg });
        }
        finally {
            await endAgent(runner, start);
        }
    }, short);
}
function statusLines(said) {
    const lines = said.split(/\r?\n/).filter((line) => line.startsWith('[GNUPG:] '));
    return lines.map((line) => line.slice('[GNUPG:] '.length));
}
async function endAgent(runner, start) {
    const program = (0,find_program/* findProgram */.K)('gpgconf', runner.env);
    if (program === undefined)
        return;
    for (const args of [
        ['--kill', 'all'],
        ['--remove-socketdir', 'gpg']
    ]) {
        await (0,run/* run */.e)({ ...start, what: 'gpgconf', program, args }).catch(() => { });
    }
}

;// CONCATENATED MODULE: ./build/packages/core/src/signing/signing-key.js

const KEY = 'gpg-private-key';
function keyRefusal(problem, remedy, place = KEY) {
    return new errors/* Refusal */.P_([{ place, problem, remedy }]);
}
const EXPORT = 'export it with gpg --armor --export-secret-keys ID, and store all that it prints as a secret';
function readSigningKey({ key, passphrase }) {
    if (key.trim() === '')
        throw keyRefusal('there is no key', EXPORT);
    if (/[\r\n]/.test(passphrase)) {
        throw keyRefusal('it has more than one line', 'store it without a line end', 'gpg-passphrase');
    }
    const armored = key.includes('-----BEGIN PGP') ? Buffer.from(key) : fromBase64(key);
    const text = armored.toString('latin1');
    const isBinary = ((armored[0] ?? 0) & 0x80) !== 0;
    if (!isBinary && !text.includes('-----BEGIN PGP'))
        throw keyRefusal('it is no key of OpenPGP', EXPORT);
    if (!isBinary && !text.includes('-----BEGIN PGP PRIVATE KEY BLOCK-----')) {
        throw keyRefusal('it is not the private part of a key', EXPORT);
    }
    if (!isBinary && !text.includes('-----END PGP PRIVATE KEY BLOCK-----'))
        throw keyRefusal('its end is missing', EXPORT);
    return isBinary ? armored : Buffer.from(text.replaceAll('\\n', '\n'));
}
function fromBase64(text) {
    const bare = text.replace(/\s+/g, '');
    if (!/^[A-Za-z0-9+/]+={0,2}$/.test(bare))
        throw keyRefusal('it is neither armored nor base64', EXPORT);
    return Buffer.from(bare, 'base64');
}

;// CONCATENATED MODULE: ./build/packages/core/src/signing/gpg-key.js


async function importKey({ gpg }, key) {
    const { status } = await gpg(['--import'], key);
    const secret = status
        .map((line) => /^IMPORT_OK (\d+) ([0-9A-F]+)/.exec(line))
        .filter((match) => (Number(match?.[1]) & 16) !== 0)
        .map((match) => match?.[2] ?? '');
    const fingerprints = [...new Set(secret)];
    const [fingerprint] = fingerprints;
    if (fingerprint === undefined) {
        throw keyRefusal('gpg finds no private key in it', 'export it again: gpg --armor --export-secret-keys ID');
    }
    if (fingerprints.length > 1) {
        const problem = `it holds ${fingerprints.length} private keys (${fingerprints.join(', ')})`;
        throw keyRefusal(problem, 'export the one that is to sign: gpg --armor --export-secret-keys ID');
    }
    return inspect(await listing({ gpg }), fingerprint);
}
async function listing({ gpg }) {
    const { stdout } = await gpg(['--with-colons', '--fixed-list-mode', '--list-secret-keys']);
    return stdout.split(/\r?\n/).map((line) => line.split(':'));
}
function inspect(records, fingerprint) {
    const primary = records.find(([kind]) => kind === 'sec') ?? [];
    const name = (0,untrusted/* quote */.hD)(records.find(([kind]) => kind === 'uid')?.[9] ?? fingerprint);
    const day = (seconds) => new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
    if (primary[1] === 'e') {
        const problem = `the key of ${name} expired on ${day(primary[6])}`;
        throw keyRefusal(problem, 'prolong it (gpg --quick-set-expire), export it anew, and publish its public part');
    }
    if (primary[1] === 'r')
        throw keyRefusal(`the key of ${name} was revoked`, 'take another one');
    if (!(primary[11] ?? '').includes('S')) {
        const expired = records.find(([kind, validity]) => kind === 'ssb' && validity === 'e');
        const why = expired === undefined ? '' : `: a part of it expired on ${day(expired[6])}`;
        throw keyRefusal(`the key of ${name} cannot sign${why}`, 'take one that can, or give it a new part for signing');
    }
    const made = records.filter(([kind]) => kind === 'sec' || kind === 'ssb').map((record) => Number(record[5]));
    return { fingerprint, made: Math.max(...made) };
}

;// CONCATENATED MODULE: ./build/packages/core/src/signing/provenance-text.js
const FOLDED = 1000;
async function provenanceText({ name, sha256 }, chartYaml) {
    const { Document, isScalar, parse, stringify, visit } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const metadata = new Document(parse(chartYaml));
    visit(metadata, {
        Scalar(_, node) {
            if (isScalar(node) && typeof node.value === 'string' && node.value.length > FOLDED)
                node.type = 'QUOTE_DOUBLE';
        }
    });
    return `${metadata.toString({ lineWidth: FOLDED })}\n...\n${stringify({ files: { [name]: `sha256:${sha256}` } }, { lineWidth: 0 })}`;
}

;// CONCATENATED MODULE: ./build/packages/core/src/signing/provenance.js






async function makeProvenance(archive, chartYaml, signing, runner, signedAt) {
    const key = readSigningKey(signing);
    const text = await provenanceText(archive, chartYaml);
    return withGpgHome(runner, async (home) => {
        const { fingerprint, made } = await importKey(home, key);
        const message = home.folder.write('message', text);
        const output = home.folder.reserve('message.asc');
        const time = signedAt === undefined ? [] : ['--faked-system-time', `${Math.max(signedAt, made)}!`];
        const how = ['--passphrase-fd', '0', '--digest-algo', 'SHA512', '--local-user', fingerprint, ...time];
        const said = await home.gpg([...how, '--output', output, '--clear-sign', message], `${signing.passphrase}\n`);
        if (said.exitCode !== 0 || !said.status.some((line) => line.startsWith('SIG_CREATED')))
            throw signingError(said);
        const { readFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 23));
        return readFile(output);
    });
}
const BAD_PASSPHRASE = 11;
const NO_PASSPHRASE = 177;
function signingError({ exitCode, status, stderr }) {
    const code = Number(/^FAILURE \S+ (\d+)/.exec(status.find((line) => line.startsWith('FAILURE')) ?? '')?.[1]) & 0xffff;
    const place = 'gpg-passphrase';
    if (code === BAD_PASSPHRASE)
        return keyRefusal('it is not the passphrase of gpg-private-key', 'give the right one', place);
    if (code === NO_PASSPHRASE)
        return keyRefusal('gpg-private-key is protected by a passphrase', 'give it', place);
    const said = (0,untrusted/* inertLines */.wi)(stderr.trimEnd()).slice(-10).join('\n  ');
    return new errors/* Failure */.HR(`provenance: gpg ended with status ${exitCode}; try the key with gpg --clear-sign\n  ${said}`);
}


/***/ })

};
;
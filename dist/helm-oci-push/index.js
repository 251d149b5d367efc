/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 1644:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ plainPath),
/* harmony export */   v: () => (/* binding */ contradictions)
/* harmony export */ });
/* harmony import */ var _core_action_inputs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7518);
/* harmony import */ var _core_manifest_globs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7720);
/* harmony import */ var _core_manifest_paths__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8432);



const only = [
    { names: ['gpg-private-key', 'gpg-passphrase'], where: ({ provenance }) => provenance, when: 'provenance: true' },
    { names: ['cosign-key', 'cosign-password'], where: ({ cosign }) => cosign === 'key', when: 'cosign: key' },
    { names: ['values'], where: ({ lint, template }) => lint || template, when: 'lint: true or template: true' },
    {
        names: ['helm-version', 'helm-sha256'],
        where: ({ lint, template, dependencies }) => lint || template || dependencies !== 'vendored',
        when: 'lint: true, template: true or dependencies: build'
    }
];
function idle(inputs) {
    return only
        .filter(({ where }) => !where(inputs))
        .flatMap(({ names, when }) => names.filter((name) => (0,_core_action_inputs__WEBPACK_IMPORTED_MODULE_0__/* .isGiven */ .qR)(inputs[name])).map((name) => ({ name, when })))
        .map(({ name, when }) => ({
        place: name,
        problem: 'is given, and nothing would use it',
        remedy: `set ${when}, or leave it away`
    }));
}
function missing(inputs) {
    const complaints = [];
    if (inputs.provenance && inputs['gpg-private-key'] === '') {
        const remedy = 'pass the private key as gpg --armor --export-secret-keys writes it';
        complaints.push({ place: 'gpg-private-key', problem: 'is empty, and provenance is true', remedy });
    }
    if (inputs.cosign === 'key' && inputs['cosign-key'] === '') {
        const remedy = 'pass the private key as cosign generate-key-pair writes it';
        complaints.push({ place: 'cosign-key', problem: 'is empty, and cosign is key', remedy });
    }
    return complaints;
}
function aboutLogin({ registry, username, password }) {
    const hosts = new Set(registry.map(({ host }) => host));
    if ((username !== '') !== (password !== '')) {
        const place = username === '' ? 'username' : 'password';
        const remedy = 'give both, or none to use the login of an earlier step';
        return [{ place, problem: `is empty, and ${place === 'username' ? 'password' : 'username'} is not`, remedy }];
    }
    if (username === '' || hosts.size === 1)
        return [];
    const problem = 'is given, and registry names several hosts';
    return [
        {
            place: 'username',
            problem,
            remedy: 'log in to each of them in a step before, and leave username and password away'
        }
    ];
}
function aboutPaths(inputs) {
    const charts = inputs.charts.flatMap((glob) => {
        const fault = (0,_core_manifest_globs__WEBPACK_IMPORTED_MODULE_1__/* .globFault */ .Hf)(glob) ?? (glob === '.' ? undefined : (0,_core_manifest_paths__WEBPACK_IMPORTED_MODULE_2__/* .refusedPath */ .w)(plainPath(glob)));
        return fault === undefined ? [] : [{ place: 'charts', problem: fault.problem, remedy: fault.remedy }];
    });
    const values = inputs.values.flatMap((path) => {
        const fault = (0,_core_manifest_paths__WEBPACK_IMPORTED_MODULE_2__/* .refusedPath */ .w)(plainPath(path));
        return fault === undefined ? [] : [{ place: 'values', problem: fault.problem, remedy: fault.remedy }];
    });
    const out = inputs['output-dir'] === '' ? undefined : (0,_core_manifest_paths__WEBPACK_IMPORTED_MODULE_2__/* .refusedPath */ .w)(plainPath(inputs['output-dir']));
    const both = [...charts, ...values];
    return out === undefined ? both : [...both, { place: 'output-dir', problem: out.problem, remedy: out.remedy }];
}
function plainPath(path) {
    return path.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
}
function contradictions(inputs) {
    return [...idle(inputs), ...missing(inputs), ...aboutLogin(inputs), ...aboutPaths(inputs)];
}


/***/ }),

/***/ 3444:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V4: () => (/* binding */ outputs),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   c2: () => (/* binding */ statusOf)
/* harmony export */ });
/* unused harmony export referencesOf */
/* harmony import */ var _core_oci_reference__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(659);

const outputs = ['digest', 'ref', 'refs', 'chart-ref', 'charts'];
function referencesOf({ places }) {
    return places.flatMap(({ main, aliases }) => [main, ...aliases].map(({ reference }) => reference));
}
const isForeign = ({ published }) => published !== undefined && published.differences.length > 0;
function digestOf({ main }, chart, came) {
    if (isForeign(main))
        return '';
    return came.get((0,_core_oci_reference__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)(main.reference)) ?? main.published?.digest ?? chart.artifact.digest;
}
function statusOf(facts, came) {
    const tagged = facts.places.flatMap(({ main, aliases }) => [main, ...aliases]);
    if (tagged.some(isForeign))
        return 'conflict';
    if (tagged.every(({ published }) => published !== undefined))
        return 'already-published';
    const isThere = ({ reference, published }) => published !== undefined || came.has((0,_core_oci_reference__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)(reference));
    return tagged.every(isThere) ? 'published' : 'planned';
}
function describe(facts, came) {
    const { chart, places } = facts;
    const { name, version, appVersion = '' } = chart.content.metadata;
    const [first] = places;
    return {
        name,
        version,
        'app-version': appVersion,
        digest: first === undefined ? '' : digestOf(first, chart, came),
        refs: referencesOf(facts).map(_core_oci_reference__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH),
        file: chart.file,
        status: statusOf(facts, came)
    };
}
function outputsOf({ charts }, came) {
    const described = charts.map((facts) => describe(facts, came));
    const first = charts[0]?.places[0]?.main.reference;
    const refs = described.flatMap((chart) => chart.refs);
    return {
        digest: described[0]?.digest ?? '',
        ref: refs[0] ?? '',
        refs: refs.join('\n'),
        'chart-ref': first === undefined ? '' : (0,_core_oci_reference__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)({ ...first, tag: undefined }),
        charts: JSON.stringify(described)
    };
}


/***/ }),

/***/ 5138:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pk: () => (/* binding */ cancelEffects),
/* harmony export */   QZ: () => (/* binding */ effect),
/* harmony export */   dK: () => (/* binding */ openEffects)
/* harmony export */ });
/* unused harmony export effectNames */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4012);

const effectNames = (/* unused pure expression or super */ null && ([
    'begin undo journal',
    'add to undo journal',
    'write file',
    'create file',
    'end undo journal',
    'put file back',
    'create blob',
    'create tree',
    'create commit',
    'create branch',
    'move branch',
    'delete branch',
    'push branch',
    'create tag object',
    'push tags',
    'write freeze',
    'delete freeze',
    'open pull request',
    'update pull request',
    'close pull request',
    'comment on pull request',
    'add labels',
    'add assignees',
    'request reviewers',
    'set milestone',
    'create ruleset',
    'update ruleset',
    'delete ruleset',
    'lock branch',
    'unlock branch',
    'protect branch',
    'unprotect branch',
    'open issue',
    'update issue',
    'close issue',
    'comment on issue',
    'pin issue',
    'unpin issue',
    'set variable',
    'set status',
    'write archive',
    'upload blob',
    'mount blob',
    'push manifest',
    'sign',
    'create release',
    'update release',
    'publish release',
    'upload asset',
    'delete asset'
]));
const endings = ['put file back', 'end undo journal'];
let gate = 'shut';
function openEffects() {
    if (gate === 'shut')
        gate = 'open';
}
function cancelEffects() {
    gate = gate === 'open' || gate === 'ending' ? 'ending' : 'cancelled';
}
function watcher() {
    return globalThis[Symbol.for('slipway.effects')];
}
function effect(name, work) {
    if (gate === 'cancelled' || (gate === 'ending' && !endings.includes(name)))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancelled */ .cJ();
    if (gate === 'shut')
        throw new Error(`${name}: no plan is being carried out; this is a mistake in the action`);
    const watch = watcher();
    watch?.({ name, moment: 'begin' });
    const result = work();
    if (watch === undefined)
        return result;
    if (result instanceof Promise) {
        return result.then((value) => {
            watch({ name, moment: 'end' });
            return value;
        });
    }
    watch({ name, moment: 'end' });
    return result;
}


/***/ }),

/***/ 4012:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   P_: () => (/* binding */ Refusal),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   cJ: () => (/* binding */ Cancelled)
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8344);

class Refusal extends Error {
    complaints;
    constructor(complaints) {
        super(complaints.map(_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .sayComplaint */ .Lv).join('\n'));
        this.complaints = complaints;
    }
}
class Failure extends Error {
}
class Cancelled extends Error {
    constructor() {
        super('cancelled: nothing more was started; run it again to go on where it stopped');
    }
}
const DEPTH = 5;
function describe(thrown, depth) {
    if (!(thrown instanceof Error))
        return `an unexpected value was thrown: ${String(thrown)}`;
    const known = thrown instanceof Refusal || thrown instanceof Failure || thrown instanceof Cancelled;
    const own = known ? thrown.message : `${thrown.name}: ${thrown.message}`;
    const causes = thrown instanceof AggregateError ? thrown.errors : thrown.cause === undefined ? [] : [thrown.cause];
    const shown = depth > 0 ? causes.slice(0, DEPTH) : [];
    return [own, ...shown.map((cause) => `caused by ${describe(cause, depth - 1)}`)].join('\n');
}
function messageOf(thrown) {
    try {
        return describe(thrown, DEPTH);
    }
    catch {
        return 'an unexpected value was thrown, which cannot even be shown';
    }
}


/***/ }),

/***/ 7518:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   dV: () => (/* binding */ writing),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   qR: () => (/* binding */ isGiven),
/* harmony export */   rJ: () => (/* binding */ secret),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* unused harmony exports map, yamlBlock */
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6525);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1329);


const text = { parse: (raw) => raw };
const secret = { parse: (raw) => raw, secret: true };
function required(input) {
    return {
        ...input,
        parse(raw) {
            if (raw === '')
                throw new Error('is required');
            return input.parse(raw);
        }
    };
}
function expected(values, raw) {
    const meant = raw === '' ? undefined : (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(raw, values);
    return new Error(`expected one of ${values.join(', ')}, got ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(raw)}${meant === undefined ? '' : `; did you mean ${meant}?`}`);
}
const flag = {
    parse(raw) {
        if (raw !== 'true' && raw !== 'false')
            throw new Error(`expected true or false, got ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(raw)}`);
        return raw === 'true';
    }
};
const list = {
    parse: (raw) => raw
        .split(/[,\r\n]/)
        .map((item) => item.replace(/^[ \t]+|[ \t]+$/g, ''))
        .filter((item) => item !== '')
};
function oneOf(...values) {
    return {
        parse(raw) {
            const value = values.find((candidate) => candidate === raw);
            if (value === undefined)
                throw expected(values, raw);
            return value;
        }
    };
}
function listOf(...values) {
    const one = oneOf(...values);
    return checked(list, (items) => items.map((item) => one.parse(item)));
}
const map = {
    parse(raw) {
        const entries = new Map();
        for (const [index, line] of raw.split(/\r\n|\n|\r/).entries()) {
            if (/^[ \t]*(#|$)/.test(line))
                continue;
            const found = /^[ \t]*([^\s:]+)[ \t]*:(?:[ \t]+|$)(.*)$/.exec(line);
            const [, key, value] = found ?? [];
            if (key === undefined || value === undefined)
                throw new Error(`line ${index + 1}: expected "key: value", got ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(line)}`);
            if (entries.has(key))
                throw new Error(`line ${index + 1}: ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)} stands there twice`);
            entries.set(key, value.replace(/[ \t]+$/, ''));
        }
        return entries;
    }
};
function yamlBlock(check) {
    return {
        async parse(raw) {
            if (raw.trim() === '')
                return undefined;
            const { parseYamlBlock } = await __nccwpck_require__.e(/* import() */ 552).then(__nccwpck_require__.bind(__nccwpck_require__, 5552));
            return check(await parseYamlBlock(raw));
        }
    };
}
function checked(input, check) {
    return {
        ...input,
        parse(raw) {
            const value = input.parse(raw);
            return value instanceof Promise ? value.then(check) : check(value);
        }
    };
}
function isGiven(value) {
    return Array.isArray(value) ? value.length > 0 : value !== '' && value !== undefined && value !== false;
}
const writing = { 'dry-run': flag, 'expect-plan': text };


/***/ }),

/***/ 6525:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}
const CONSIDERED = 100;
function nearest(misspelt, names) {
    const text = misspelt.slice(0, CONSIDERED);
    return [...names].sort((a, b) => distance(text, a) - distance(text, b))[0];
}


/***/ }),

/***/ 8344:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ sayComplaint),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   rj: () => (/* binding */ proceed)
/* harmony export */ });
/* unused harmony export nothingToDo */
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1329);

function sayComplaint({ place, problem, remedy }) {
    return (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(`${place}: ${problem}; ${remedy}`);
}
function proceed(steps, outputs, reason) {
    const conflicts = steps.filter((step) => step.state === 'conflict');
    if (conflicts.length === 0)
        return { verdict: 'proceed', steps, outputs, ...(reason === undefined ? {} : { reason }) };
    const complaints = conflicts.map((step) => ({
        place: step.description,
        problem: step.reason ?? 'something else is there already',
        remedy: 'what is published is never moved or overwritten: release the next version'
    }));
    return { verdict: 'refused', complaints, steps, outputs };
}
function nothingToDo(reason, outputs) {
    return { verdict: 'nothing-to-do', reason, steps: [], outputs };
}
function refuse(complaints, outputs) {
    return { verdict: 'refused', complaints, steps: [], outputs };
}


/***/ }),

/***/ 1329:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fl: () => (/* binding */ codeMarkdown),
/* harmony export */   ft: () => (/* binding */ literalMarkdown),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   tJ: () => (/* binding */ inert),
/* harmony export */   wi: () => (/* binding */ inertLines)
/* harmony export */ });
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const plain = /^[ -~]*$/;
const named = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function visible(character) {
    const hex = (character.codePointAt(0) ?? 0).toString(16);
    return named[character] ?? (hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`);
}
function inert(text) {
    const shown = plain.test(text) ? text : text.replace(invisible, visible);
    if (!shown.includes('::') && !shown.includes('##['))
        return shown;
    return shown.replace(/:(?=:)/g, ':\\').replaceAll('##[', '##\\[');
}
function inertLines(text) {
    return text.split(/\r\n|\n|\r/).map(inert);
}
const QUOTED = 200;
function quote(text) {
    const shown = inert(text.slice(0, QUOTED)).replaceAll('"', '\\"');
    return text.length > QUOTED ? `"${shown}…" (${text.length} characters)` : `"${shown}"`;
}
function literalMarkdown(text) {
    return inert(text)
        .replace(/[!-,:-@[-`{-~]/g, (sign) => {
        const reference = `&#${sign.charCodeAt(0)};`;
        return sign === '@' || sign === '#' || sign === ':' ? `${reference}&#8203;` : reference;
    })
        .replace(/\b(GH-|www\.)(?=\w)/gi, '$1&#8203;')
        .replace(/^[-\d]/, (first) => `&#${first.charCodeAt(0)};`);
}
function codeMarkdown(text) {
    return `<code>${inert(text).replace(/[!-,:-@[-`{-~]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</code>`;
}


/***/ }),

/***/ 2713:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ capture)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4012);

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
    const { spawn } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1421, 23));
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ openCleanRoom),
/* harmony export */   a7: () => (/* binding */ passedVariables),
/* harmony export */   tv: () => (/* binding */ gitFailure)
/* harmony export */ });
/* unused harmony exports buildRoom, writeInRoom, roomIn */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1329);
/* harmony import */ var _capture_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2713);






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

/***/ 6605:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isFullSha)
/* harmony export */ });
/* unused harmony export demandFullSha */
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1329);


function isFullSha(text) {
    return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function demandFullSha(text) {
    if (!isFullSha(text))
        throw new Failure(`${quote(text)} is no full commit SHA: give one of 40 or 64 hexadecimal digits`);
}


/***/ }),

/***/ 9792:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ missing),
/* harmony export */   b: () => (/* binding */ EditFault)
/* harmony export */ });
class EditFault extends Error {
    problem;
    remedy;
    line;
    missing;
    constructor(problem, remedy, line = 0, missing = false) {
        super(`${problem}; ${remedy}`);
        this.problem = problem;
        this.remedy = remedy;
        this.line = line;
        this.missing = missing;
    }
}
function missing(problem, remedy, line = 0) {
    return new EditFault(problem, remedy, line, true);
}


/***/ }),

/***/ 7720:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Hf: () => (/* binding */ globFault),
  XT: () => (/* binding */ pathMatchers)
});

// UNUSED EXPORTS: matcherOf

// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __nccwpck_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/fault.js
var fault = __nccwpck_require__(9792);
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

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/glob-match.js
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
    const matchers = alternatives.map((one) => compileGlob(one, dot));
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


/***/ }),

/***/ 8410:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ longestText),
/* harmony export */   JS: () => (/* binding */ deepest),
/* harmony export */   Tw: () => (/* binding */ measureNesting),
/* harmony export */   _O: () => (/* binding */ bracketDepth),
/* harmony export */   qW: () => (/* binding */ checkText)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9792);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6071);


const longestText = 16 * 1024 * 1024;
const deepest = 64;
function checkText(text) {
    if (text.length > longestText) {
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .EditFault */ .b(`is ${text.length} characters long; at most ${longestText} are edited`, 'take it out of files, or split it');
    }
    const nul = text.indexOf('\0');
    if (nul >= 0) {
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .EditFault */ .b(`has a NUL at character ${nul + 1}`, 'it is no text file: take it out of files', (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .lineAt */ .mh)(text, nul));
    }
}
function measureNesting(text) {
    return { flow: bracketDepth(text), block: blockDepth(text) };
}
function bracketDepth(text) {
    let open = 0;
    let most = 0;
    for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        if (code === 0x5b || code === 0x7b) {
            open += 1;
            if (open > most)
                most = open;
        }
        else if ((code === 0x5d || code === 0x7d) && open > 0)
            open -= 1;
    }
    return most;
}
function blockDepth(text) {
    const indents = [];
    let most = 0;
    for (const [, blanks = '', marks = ''] of text.matchAll(/^( *)((?:[-?:][ \t]+)*)\S/gm)) {
        while ((indents.at(-1) ?? -1) >= blanks.length)
            indents.pop();
        const levels = marks.replace(/[ \t]+/g, '').length;
        indents.push(blanks.length);
        for (let level = 1; level <= levels; level += 1)
            indents.push(blanks.length + 2 * level);
        if (indents.length > most)
            most = indents.length;
    }
    return most;
}


/***/ }),

/***/ 8432:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ refusedPath)
/* harmony export */ });
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1329);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9792);


const harmless = /^[\w+-][\w.+-]*(?:\/[\w+-][\w.+-]*)*$/;
function refusedPath(path) {
    if (harmless.test(path))
        return undefined;
    const inside = 'give a path from the root of the repository, with / between folders';
    if (path === '')
        return new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .EditFault */ .b('names an empty path', inside);
    if (/[\0-\x1f\x7f]/.test(path))
        return new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .EditFault */ .b(`has a control character in ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)}`, inside);
    if (/^[/~]|^[A-Za-z]:|^\\\\/.test(path))
        return new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .EditFault */ .b(`leads out of the workspace with ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)}`, inside);
    const segments = path.toLowerCase().split(/[\\/]/);
    if (segments.includes('..') || segments.includes('.')) {
        return new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .EditFault */ .b(`has . or .. as a folder in ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)}`, inside);
    }
    const protectedFile = segments.includes('.git') || segments.at(-1) === '.gitattributes' || segments.at(-1) === '.gitmodules';
    const workflow = segments[0] === '.github' && segments[1] === 'workflows';
    if (!protectedFile && !workflow)
        return undefined;
    return new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .EditFault */ .b(`names ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)}, which decides what git or a workflow runs`, 'change it in a reviewed commit');
}


/***/ }),

/***/ 6071:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ lineCounter),
/* harmony export */   kd: () => (/* binding */ lineEnd),
/* harmony export */   mh: () => (/* binding */ lineAt)
/* harmony export */ });
function lineAt(text, offset) {
    let line = 1;
    for (let index = text.indexOf('\n'); index >= 0 && index < offset; index = text.indexOf('\n', index + 1))
        line += 1;
    return line;
}
function lineCounter(text) {
    let line = 1;
    let next = text.indexOf('\n');
    return (offset) => {
        for (; next >= 0 && next < offset; next = text.indexOf('\n', next + 1))
            line += 1;
        return line;
    };
}
function lineEnd(text, offset) {
    const before = text.lastIndexOf('\n', offset - 1);
    const index = before >= 0 ? before : text.indexOf('\n');
    return index > 0 && text[index - 1] === '\r' ? '\r\n' : '\n';
}


/***/ }),

/***/ 684:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
const names = new Set(['127.0.0.1', 'localhost', 'localhost.', '[::1]']);
function isLoopback(hostname) {
    return names.has(hostname);
}


/***/ }),

/***/ 1374:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ sendRequest)
/* harmony export */ });
/* harmony import */ var _tunnel_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6956);

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ isSafe),
/* harmony export */   aD: () => (/* binding */ serverAddress),
/* harmony export */   or: () => (/* binding */ parseAddress)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1329);
/* harmony import */ var _loopback_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(684);



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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $: () => (/* binding */ clientFor),
  b: () => (/* binding */ wayTo)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __nccwpck_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/network/loopback.js
var loopback = __nccwpck_require__(684);
// EXTERNAL MODULE: ./build/packages/core/src/network/server-address.js
var server_address = __nccwpck_require__(3955);
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
    return protocol === 'https:' ? (await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 23))).request : (await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 23))).request;
}
function noTunnel({ host }, status, target) {
    const message = `the proxy ${host} answers ${status} to CONNECT ${target}`;
    if (status < 400 || status >= 500)
        return new Error(message);
    return new errors/* Failure */.HR(`${message}; have it let this host through, or name the host in no_proxy`);
}
async function tunnel(proxy, { hostname, port }, signal) {
    const target = `${hostname}:${port === '' ? 443 : port}`;
    const [request, { connect }] = await Promise.all([clientFor(proxy), Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1692, 23))]);
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

/***/ 659:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   U$: () => (/* binding */ registryHost),
/* harmony export */   dz: () => (/* binding */ isTag)
/* harmony export */ });
/* unused harmony export parseReference */
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1329);

const repositoryPattern = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const tagPattern = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
const digestPattern = /^(?:sha256:[a-f0-9]{64}|sha512:[a-f0-9]{128})$/;
const hostPattern = /^(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*|\[[0-9a-fA-F:]+\])(?::[0-9]{1,5})?$/;
const dockerHub = ['docker.io', 'index.docker.io', 'registry-1.docker.io'];
const LONGEST = 255;
function isDigest(text) {
    return digestPattern.test(text);
}
function isTag(text) {
    return tagPattern.test(text);
}
function parseReference(text) {
    refuseForeign(text);
    const [named = '', digest, ...more] = text.split('@');
    const colon = named.lastIndexOf(':');
    const tagged = colon > named.lastIndexOf('/');
    const tag = tagged ? named.slice(colon + 1) : undefined;
    const { registry, repository } = splitName(tagged ? named.slice(0, colon) : named);
    if (more.length > 0 || (digest !== undefined && !isDigest(digest))) {
        throw wrong(text, 'after "@" it has no digest; write sha256: and 64 hexadecimal digits in lower case there');
    }
    if (!hostPattern.test(registry))
        throw wrong(text, `${quote(registry)} is no host of a registry`);
    if (!repositoryPattern.test(repository) || registry.length + repository.length > LONGEST) {
        throw wrong(text, `${quote(repository)} is no name of a repository${nameRemedy(repository)}`);
    }
    if (tag !== undefined && !isTag(tag)) {
        throw wrong(text, `${quote(tag)} is no tag: letters, digits, _ . and -, at most 128, the first no . or -`);
    }
    if (tag === undefined && digest === undefined) {
        throw wrong(text, 'it has neither tag nor digest; write :TAG or @sha256:… at its end');
    }
    return { registry, repository, tag, digest };
}
function formatReference({ registry, repository, tag, digest }) {
    return `${registry}/${repository}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}
function wrong(text, problem) {
    return new Error(`${quote(text)} is no reference of an image: ${problem}`);
}
function refuseForeign(text) {
    if (text === '')
        throw wrong(text, 'it is empty; write HOST/NAME:TAG');
    if (/^[a-z]+:\/\//i.test(text))
        throw wrong(text, 'it is an address; write HOST/NAME:TAG, without what stands before the host');
    const at = text.indexOf('@');
    if (at >= 0 && text.includes('/', at)) {
        throw wrong(text, 'credentials do not belong into it; take out what stands before "@", and log in');
    }
}
function registryHost(text) {
    const host = text.toLowerCase();
    return hostPattern.test(text) ? (dockerHub.includes(host) ? 'docker.io' : host) : undefined;
}
function splitName(name) {
    const slash = name.indexOf('/');
    const first = name.slice(0, Math.max(0, slash));
    const isHost = /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase();
    if (!isHost)
        return { registry: 'docker.io', repository: slash < 0 ? `library/${name}` : name };
    const registry = first.toLowerCase();
    const rest = name.slice(slash + 1);
    if (!dockerHub.includes(registry))
        return { registry, repository: rest };
    return { registry: 'docker.io', repository: rest.includes('/') ? rest : `library/${rest}` };
}
function nameRemedy(repository) {
    if (repository !== repository.toLowerCase())
        return `; write it in lower case: ${quote(repository.toLowerCase())}`;
    return ': lower-case letters and digits, in between . _ __ or -, parts separated by /, at most 255 with the host';
}


/***/ }),

/***/ 2165:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ readOpen),
/* harmony export */   FC: () => (/* binding */ onDisk),
/* harmony export */   X$: () => (/* binding */ openInside)
/* harmony export */ });
/* unused harmony export readInside */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1329);
/* harmony import */ var _manifest_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9792);
/* harmony import */ var _manifest_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8410);
/* harmony import */ var _manifest_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8432);






const careful = (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
const plain = 'name a plain file of the repository, or take the path out of files';
function unopened(code, mode, cause) {
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return (0,_manifest_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .missing */ .L)('is not there', 'check the path');
    if (code === 'ELOOP' || code === 'EMLINK')
        return new _manifest_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .EditFault */ .b('is a symbolic link', 'name the file it leads to');
    if (code === 'EISDIR')
        return new _manifest_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .EditFault */ .b('is a folder', plain);
    if (code === 'ENXIO' || code === 'ENODEV')
        return new _manifest_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .EditFault */ .b('is a pipe, a socket or a device', plain);
    if (code === 'EROFS')
        return new _manifest_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .EditFault */ .b('is on a file system that is read-only', 'mount the workspace for writing');
    if (code !== 'EACCES' && code !== 'EPERM' && code !== 'ETXTBSY')
        return cause;
    if (mode === 'read')
        return new _manifest_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .EditFault */ .b('cannot be read', 'let the user of the runner read it');
    return new _manifest_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .EditFault */ .b('cannot be written', 'let the user of the runner write it, with chmod u+w');
}
function openedPath(descriptor) {
    if (process.platform !== 'linux')
        return undefined;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`/proc/self/fd/${descriptor}`);
    }
    catch {
        return undefined;
    }
}
function checkOpened(full, descriptor, stat) {
    if (openedPath(descriptor) === full)
        return;
    if (node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(full) !== full) {
        throw new _manifest_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .EditFault */ .b('is reached through a symbolic link, or spelt otherwise on disk', 'give its own path');
    }
    const named = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(full);
    if (named.ino !== stat.ino || named.dev !== stat.dev) {
        throw new _manifest_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .EditFault */ .b('was replaced while it was opened', 'let nothing else write in the workspace, and run again');
    }
}
function checkStat(stat) {
    if (stat.isDirectory())
        throw new _manifest_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .EditFault */ .b('is a folder', plain);
    if (!stat.isFile())
        throw new _manifest_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .EditFault */ .b('is a pipe, a socket or a device', plain);
    if (stat.size > _manifest_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .longestText */ .Ie) {
        throw new _manifest_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .EditFault */ .b(`is ${stat.size} bytes long; at most ${_manifest_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .longestText */ .Ie} are edited`, 'take it out of files, or split it');
    }
}
function onDisk(root, path) {
    if (path === '')
        return root;
    if (node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' && root !== '/')
        return `${root}/${path}`;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' ? path : path.replaceAll('/', node_path__WEBPACK_IMPORTED_MODULE_1__.sep));
}
function openInside(root, path, mode) {
    const refused = (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .refusedPath */ .w)(path);
    if (refused !== undefined)
        throw refused;
    const full = onDisk(root, path);
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(full, (mode === 'read' ? node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY : node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDWR) | careful);
    }
    catch (cause) {
        throw unopened(cause.code, mode, cause);
    }
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        checkStat(stat);
        checkOpened(full, descriptor, stat);
        return { descriptor, stat };
    }
    catch (thrown) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        throw thrown instanceof _manifest_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .EditFault */ .b
            ? thrown
            : new _manifest_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .EditFault */ .b(`vanished while ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(path)} was opened`, 'let nothing else write in the workspace');
    }
}
function readOpen({ descriptor, stat }) {
    const bytes = Buffer.allocUnsafe(stat.size);
    let length = 0;
    while (length < bytes.length) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, length, bytes.length - length, length);
        if (count === 0)
            break;
        length += count;
    }
    return length === bytes.length ? bytes : bytes.subarray(0, length);
}
function readInside(root, path) {
    const file = openInside(root, path, 'read');
    try {
        return readOpen(file);
    }
    finally {
        closeSync(file.descriptor);
    }
}


/***/ }),

/***/ 6532:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ walk),
/* harmony export */   h: () => (/* binding */ fileKind)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1329);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2165);




const MOST = 200_000;
function fileKind(mode) {
    return process.platform === 'win32' || (mode & 0o100) === 0 ? 'file' : 'executable';
}
class PlainFile {
    path;
    #root;
    constructor(path, root) {
        this.path = path;
        this.#root = root;
    }
    get kind() {
        return fileKind((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .onDisk */ .FC)(this.#root, this.path), { throwIfNoEntry: false })?.mode ?? 0);
    }
}
function entryOf(entry, path, root) {
    if (entry.isSymbolicLink())
        return { path, kind: 'symlink' };
    return entry.isFile() ? new PlainFile(path, root) : { path, kind: 'other' };
}
function wanted(folder, under) {
    return (under === undefined ||
        under.some((one) => one === '' || one === folder || one.startsWith(`${folder}/`) || folder.startsWith(`${one}/`)));
}
function read(root, folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .onDisk */ .FC)(root, folder), { withFileTypes: true });
    }
    catch (thrown) {
        const { code, message } = thrown;
        if (code === 'ENOENT' && folder !== '')
            return [];
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`the folder ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(folder || root)} cannot be read: ${message}; let the user of the runner read it`);
    }
}
const order = (a, b) => (a.path < b.path ? -1 : 1);
function walk(root, under, most = MOST) {
    const found = [];
    const folders = [''];
    let count = 0;
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        const entries = read(root, folder);
        count += entries.length;
        if (count > most) {
            throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`the workspace has more than ${most} files and folders: remove what was built or installed in it before this step, or check out less`);
        }
        for (const entry of entries) {
            if (entry.name.toLowerCase() === '.git')
                continue;
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (!entry.isDirectory())
                found.push(entryOf(entry, path, root));
            else if (wanted(path, under))
                folders.push(path);
        }
    }
    return found.sort(order);
}


/***/ }),

/***/ 4752:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ channelOf)
/* harmony export */ });
/* unused harmony export hasFormat */
const word = /^[A-Za-z]+$/;
const numbered = /^([A-Za-z]+)(0|[1-9][0-9]*)$/;
const digits = /^[0-9]+$/;
function channelOf(version) {
    const [first, second, ...others] = version.prerelease;
    if (first === undefined)
        return undefined;
    if (second !== undefined && others.length === 0 && word.test(first) && digits.test(second)) {
        return { name: first, number: second, format: 'dotted' };
    }
    const [, name, number] = second === undefined ? (numbered.exec(first) ?? []) : [];
    if (name !== undefined && number !== undefined)
        return { name, number, format: 'undotted' };
    return { name: nameOf(first), number: undefined, format: 'none' };
}
function nameOf(identifier) {
    if (digits.test(identifier))
        return '';
    return /^[A-Za-z]+/.exec(identifier)?.[0] ?? identifier;
}
function hasFormat(version, format) {
    const channel = channelOf(version);
    return channel === undefined || format === 'any' || channel.format === format;
}


/***/ }),

/***/ 8835:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ strangeCharacter),
/* harmony export */   s: () => (/* binding */ foreignCharacter)
/* harmony export */ });
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1329);

const names = {
    ' ': 'a space',
    '\t': 'a tab',
    '\n': 'a line feed',
    '\r': 'a carriage return',
    '\0': 'a NUL'
};
function foreignCharacter(text) {
    return faultAt(text, text.search(/[^0-9A-Za-z.+-]/u));
}
function strangeCharacter(text) {
    return faultAt(text, text.search(/[^!-~]/u));
}
function faultAt(text, index) {
    if (index < 0)
        return undefined;
    const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
    const place = [...text.slice(0, index)].length + 1;
    return { fault: `contains ${nameOf(character)} at character ${place}`, remedy: remedyFor(character) };
}
function nameOf(character) {
    const known = names[character];
    if (known)
        return known;
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    if (/\p{Nd}/u.test(character))
        return `a digit that is not ASCII (${code})`;
    if (/\s/u.test(character))
        return `white space (${code})`;
    return /[!-~]/.test(character) ? (0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(character) : `the character ${code}`;
}
function remedyFor(character) {
    if (/[\s\0]/u.test(character))
        return 'remove it: nothing is trimmed, so that what is checked is what is used';
    if (/\p{Nd}/u.test(character))
        return 'use the digits 0 to 9';
    if (character === '_')
        return 'use a hyphen or a dot in its place';
    return 'use ASCII letters, digits, hyphens and dots alone';
}


/***/ }),

/***/ 3076:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S$: () => (/* binding */ compareNumbers),
/* harmony export */   Zy: () => (/* binding */ compareVersions)
/* harmony export */ });
/* unused harmony export difference */
function compareVersions(a, b, order = 'semver') {
    return (compareNumbers(a.major, b.major) ||
        compareNumbers(a.minor, b.minor) ||
        compareNumbers(a.patch, b.patch) ||
        comparePrereleases(a.prerelease, b.prerelease, order));
}
function difference(a, b) {
    if (a.major !== b.major)
        return 'major';
    if (a.minor !== b.minor)
        return 'minor';
    if (a.patch !== b.patch)
        return 'patch';
    if (a.prerelease.join('.') !== b.prerelease.join('.'))
        return 'prerelease';
    return a.build.join('.') === b.build.join('.') ? 'none' : 'build';
}
function compareNumbers(a, b) {
    if (a.length !== b.length)
        return a.length < b.length ? -1 : 1;
    return compareText(a, b);
}
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
function comparePrereleases(a, b, order) {
    if (a.length === 0)
        return b.length === 0 ? 0 : 1;
    if (b.length === 0)
        return -1;
    const compareIdentifiers = order === 'semver' ? compareBySpecification : compareBySuffix;
    for (const [index, left] of a.entries()) {
        const right = b[index];
        if (right === undefined)
            return 1;
        const sign = compareIdentifiers(left, right);
        if (sign !== 0)
            return sign;
    }
    return a.length === b.length ? 0 : -1;
}
const digits = /^[0-9]+$/;
function compareBySpecification(a, b) {
    const [numericA, numericB] = [digits.test(a), digits.test(b)];
    if (numericA && numericB)
        return compareNumbers(a, b);
    if (numericA !== numericB)
        return numericA ? -1 : 1;
    return compareText(a, b);
}
function compareBySuffix(a, b) {
    if (digits.test(a) || digits.test(b))
        return compareBySpecification(a, b);
    const [left, right] = [splitSuffix(a), splitSuffix(b)];
    return compareText(left.stem, right.stem) || compareNumbers(left.number, right.number) || compareText(a, b);
}
function splitSuffix(identifier) {
    let start = identifier.length;
    while (start > 0 && digits.test(identifier.charAt(start - 1)))
        start -= 1;
    const suffix = identifier.slice(start);
    return { stem: identifier.slice(0, start), number: suffix === '' ? '' : suffix.replace(/^0+(?=[0-9])/, '') };
}


/***/ }),

/***/ 7296:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ explainInvalid),
/* harmony export */   K: () => (/* binding */ faultOf)
/* harmony export */ });
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1329);
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8835);
/* harmony import */ var _semver_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3499);



const date = /^([0-9]{4})[.-]([0-9]{2})[.-]([0-9]{2})$/;
const places = ['major', 'minor', 'patch'];
function explainInvalid(text) {
    const { fault, remedy } = faultOf(text);
    return { problem: `${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} ${fault}`, remedy };
}
function faultOf(text) {
    return wholeFault(text) ?? coreFault(text) ?? identifierFault(text) ?? { fault: 'is not a version', remedy: example };
}
const example = 'give a version such as 1.2.3 or 1.2.3-rc.1';
function wholeFault(text) {
    if (text === '')
        return { fault: 'is empty', remedy: example };
    if (text.length > _semver_js__WEBPACK_IMPORTED_MODULE_2__/* .longestVersion */ .Ps) {
        return {
            fault: `has ${text.length} characters, more than the ${_semver_js__WEBPACK_IMPORTED_MODULE_2__/* .longestVersion */ .Ps} that are read`,
            remedy: 'shorten the prerelease or the build metadata'
        };
    }
    const foreign = (0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .foreignCharacter */ .s)(text);
    if (foreign)
        return foreign;
    const [, year, month, day] = date.exec(text) ?? [];
    if (year && month && day) {
        const plain = [year, month, day].map((part) => part.replace(/^0+/, '') || '0').join('.');
        return { fault: 'is a date, not a version', remedy: `write it as three numbers without leading zeros: ${plain}` };
    }
    return undefined;
}
function coreFault(text) {
    const { core, prerelease, build } = (0,_semver_js__WEBPACK_IMPORTED_MODULE_2__/* .splitParts */ .FP)(text);
    if (core === '')
        return { fault: 'has no numbers in front', remedy: 'put MAJOR.MINOR.PATCH first, such as 1.2.3-rc.1' };
    const numbers = core.split('.');
    if (!/^[0-9]/.test(core))
        return { fault: 'does not begin with a number', remedy: example };
    const wrong = numbers.slice(0, 3).findIndex((part) => !(0,_semver_js__WEBPACK_IMPORTED_MODULE_2__/* .isNumber */ .Et)(part));
    if (wrong >= 0)
        return numberFault(places[wrong] ?? 'patch', numbers[wrong] ?? '');
    if (numbers.length === 3)
        return undefined;
    const tail = (prerelease === undefined ? '' : `-${prerelease}`) + (build === undefined ? '' : `+${build}`);
    if (numbers.length > 3)
        return surplusFault(numbers, tail);
    const full = [...numbers, '0', '0'].slice(0, 3).join('.');
    const suggestion = (0,_semver_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .ot)(full + tail) ? full + tail : full;
    const count = numbers.length === 1 ? 'one number' : 'two numbers';
    return { fault: `has ${count} where a version has three`, remedy: `write all three, such as ${suggestion}` };
}
function surplusFault(numbers, tail) {
    const release = numbers.slice(0, 3).join('.');
    const surplus = numbers.slice(3).join('.');
    const asPrerelease = `${release}-${surplus}${tail.replace(/^-/, '.')}`;
    if (/^[0-9]/.test(surplus) || !(0,_semver_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .ot)(asPrerelease)) {
        return {
            fault: `has ${numbers.length} parts where a version has three`,
            remedy: `keep MAJOR.MINOR.PATCH; a further number can go into the prerelease or the build, such as ${release}+4`
        };
    }
    return { fault: 'has a dot in front of its prerelease', remedy: `write a hyphen there: ${asPrerelease}` };
}
function numberFault(place, part) {
    if (part === '')
        return { fault: `has an empty ${place} number`, remedy: 'write all three numbers, such as 1.2.3' };
    if (/^0[0-9]+$/.test(part)) {
        return {
            fault: `has a leading zero in its ${place} number ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(part)}`,
            remedy: `write ${part.replace(/^0+/, '') || '0'}`
        };
    }
    return {
        fault: `has the ${place} number ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(part)}, which is not a number`,
        remedy: 'use the digits 0 to 9 alone'
    };
}
function identifierFault(text) {
    const { prerelease, build } = (0,_semver_js__WEBPACK_IMPORTED_MODULE_2__/* .splitParts */ .FP)(text);
    if (build?.includes('+'))
        return { fault: 'has a second plus sign', remedy: 'separate build identifiers by dots' };
    for (const [name, part] of Object.entries({ prerelease, 'build metadata': build })) {
        if (part === undefined)
            continue;
        const sign = name === 'prerelease' ? 'hyphen' : 'plus sign';
        if (part === '')
            return { fault: `ends its numbers with a ${sign} and nothing after it`, remedy: `remove the ${sign}` };
        if (part.split('.').includes('')) {
            return { fault: `has an empty identifier in its ${name}`, remedy: 'write exactly one dot between identifiers' };
        }
    }
    const padded = prerelease?.split('.').find((part) => /^0[0-9]+$/.test(part));
    if (padded === undefined)
        return undefined;
    const plain = padded.replace(/^0+/, '') || '0';
    return {
        fault: `has a leading zero in the prerelease number ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(padded)}`,
        remedy: `write ${plain}, or put a letter in front of it when it is not a count`
    };
}


/***/ }),

/***/ 3499:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ withoutBuild),
/* harmony export */   Et: () => (/* binding */ isNumber),
/* harmony export */   FP: () => (/* binding */ splitParts),
/* harmony export */   Ps: () => (/* binding */ longestVersion),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   l7: () => (/* binding */ releaseOf),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   qh: () => (/* binding */ formatVersion)
/* harmony export */ });
/* unused harmony exports isPrereleaseIdentifier, isBuildIdentifier */
const longestVersion = 256;
const number = /^(?:0|[1-9][0-9]*)$/;
const identifier = /^[0-9A-Za-z-]+$/;
const digits = /^[0-9]+$/;
function isNumber(text) {
    return number.test(text);
}
function isPrereleaseIdentifier(text) {
    return identifier.test(text) && (!digits.test(text) || number.test(text));
}
function isBuildIdentifier(text) {
    return identifier.test(text);
}
function splitParts(text) {
    const [rest, build] = splitAt(text, '+');
    const [core, prerelease] = splitAt(rest, '-');
    return { core, prerelease, build };
}
function splitAt(text, separator) {
    const index = text.indexOf(separator);
    return index < 0 ? [text, undefined] : [text.slice(0, index), text.slice(index + 1)];
}
function parseVersion(text) {
    if (text.length > longestVersion)
        return undefined;
    const parts = splitParts(text);
    const [major, minor, patch, ...others] = parts.core.split('.');
    if (major === undefined || minor === undefined || patch === undefined || others.length > 0)
        return undefined;
    if (![major, minor, patch].every(isNumber))
        return undefined;
    const prerelease = parts.prerelease?.split('.') ?? [];
    const build = parts.build?.split('.') ?? [];
    if (!prerelease.every(isPrereleaseIdentifier) || !build.every(isBuildIdentifier))
        return undefined;
    return { major, minor, patch, prerelease, build };
}
function formatVersion(version) {
    const build = version.build.length > 0 ? `+${version.build.join('.')}` : '';
    return withoutBuild(version) + build;
}
function withoutBuild(version) {
    const prerelease = version.prerelease.length > 0 ? `-${version.prerelease.join('.')}` : '';
    return releaseOf(version) + prerelease;
}
function releaseOf(version) {
    return `${version.major}.${version.minor}.${version.patch}`;
}
function isPrerelease(version) {
    return version.prerelease.length > 0;
}


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = require("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = require("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = require("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = require("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = require("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = require("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = require("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = require("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = require("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = require("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = require("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = require("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = require("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = require("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = require("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = require("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = require("node:stream/promises");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = require("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = require("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = require("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = require("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = require("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = require("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = require("stream");

/***/ }),

/***/ 5574:
/***/ ((module) => {

module.exports = require("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = require("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = require("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = require("util");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: ./build/packages/core/src/action/effect.js
var effect = __nccwpck_require__(5138);
// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __nccwpck_require__(4012);
;// CONCATENATED MODULE: ./build/packages/core/src/action/cancellation.js


const GRACE_MS = 4000;
function rejectable() {
    let reject = () => { };
    const promise = new Promise((_, rejectIt) => {
        reject = rejectIt;
    });
    promise.catch(() => { });
    return { promise, reject };
}
function watchCancellation(graceMs = GRACE_MS) {
    let cancelled = false;
    const now = rejectable();
    const later = rejectable();
    const stop = (problem) => {
        now.reject(problem);
        later.reject(problem);
    };
    const cancel = () => {
        if (!cancelled)
            setTimeout(later.reject, graceMs, new errors/* Cancelled */.cJ());
        cancelled = true;
        (0,effect/* cancelEffects */.Pk)();
        now.reject(new errors/* Cancelled */.cJ());
    };
    process.on('SIGINT', cancel);
    process.on('SIGTERM', cancel);
    process.on('uncaughtException', stop);
    process.once('beforeExit', () => stop(new Error('the action stopped without an outcome; this is a mistake in it')));
    return { requested: () => cancelled, atOnce: now.promise, overdue: later.promise };
}

// EXTERNAL MODULE: ./build/packages/core/src/action/plan.js
var action_plan = __nccwpck_require__(8344);
;// CONCATENATED MODULE: ./build/packages/core/src/action/carry-out.js



function marked(steps, progress) {
    return steps.map((step) => ({ step, progress: progress(step) }));
}
function refusal(action, plan, complaints) {
    const steps = marked(plan.steps, ({ state }) => (state === 'pending' ? 'not reached' : state));
    const reason = complaints.map(action_plan/* sayComplaint */.Lv).join('\n');
    return { action, outcome: 'refused', reason, complaints, steps, outputs: plan.outputs, warnings: plan.warnings ?? [] };
}
function unexpected({ expected, hash }) {
    return {
        place: 'expect-plan',
        problem: `the plan of this run has the hash ${hash}, not the expected one`,
        remedy: `what the plan was made from has changed since ${expected.slice(0, 12)} was agreed on: look at the new plan (dry-run: true) and pass its plan-hash`
    };
}
async function attempt(step, order) {
    let came = {};
    try {
        order.log.line(step.description);
        const work = order.apply(step.operation).then((outputs) => {
            came = outputs;
            return order.verify(step.operation, outputs);
        });
        await Promise.race([work, order.overdue]);
        return { came, problem: undefined };
    }
    catch (thrown) {
        return { came, problem: thrown ?? new Error('nothing was thrown') };
    }
}
async function applySteps(steps, order) {
    const came = [];
    let outputs = {};
    let problem;
    (0,effect/* openEffects */.dK)();
    for (const step of steps) {
        if (problem === undefined && order.cancelled())
            problem = new errors/* Cancelled */.cJ();
        if (step.state !== 'pending' || problem !== undefined) {
            came.push({ step, progress: step.state === 'pending' ? 'not reached' : step.state });
            continue;
        }
        const ended = await attempt(step, order);
        problem = ended.problem;
        outputs = { ...outputs, ...ended.came };
        came.push({ step, progress: problem === undefined ? 'done' : 'failed' });
    }
    return { came, problem, outputs };
}
async function execute(plan, order) {
    const { came, problem, outputs: late } = await applySteps(plan.steps, order);
    const outputs = { ...plan.outputs, ...late };
    if (problem === undefined)
        return { outcome: 'done', reason: plan.reason ?? '', steps: came, outputs };
    if (problem instanceof errors/* Refusal */.P_ && !came.some(({ progress }) => progress === 'done')) {
        return {
            outcome: 'refused',
            reason: problem.message,
            steps: came,
            outputs,
            complaints: problem.complaints
        };
    }
    const count = (progress) => came.filter((step) => step.progress === progress).length;
    const all = count('done') + count('failed') + count('not reached');
    const how = `${count('done')} of ${all} operations were done; one that failed may have had its effect all the same; run it again to go on where it stopped`;
    return { outcome: 'failed', reason: `${(0,errors/* messageOf */.bD)(problem)}\n${how}`, steps: came, outputs };
}
function rehearse(plan, log) {
    for (const step of plan.steps)
        if (step.state === 'pending')
            log.line(`would ${step.description}`);
    const steps = marked(plan.steps, ({ state }) => (state === 'pending' ? 'planned' : state));
    return { outcome: 'planned', reason: plan.reason ?? '', steps };
}
async function carryOut(plan, order) {
    const { action, dryRun, expected, hash, log } = order;
    const { outputs, warnings = [], reason = '', steps } = plan;
    const told = { action, complaints: [], outputs, warnings };
    const used = (lines) => (lines === undefined ? {} : { usage: lines });
    if (plan.verdict === 'refused')
        return refusal(action, plan, plan.complaints ?? []);
    if (steps.some(({ state }) => state === 'conflict'))
        throw new Error('a plan with a conflict must be a refusal');
    if (!dryRun && expected !== '' && expected !== hash)
        return refusal(action, plan, [unexpected(order)]);
    if (plan.verdict === 'nothing-to-do')
        return { ...told, outcome: 'nothing-to-do', reason, steps: [] };
    if (steps.length === 0)
        return { ...told, outcome: 'done', reason, steps: [] };
    const isAlreadyDone = steps.every(({ state, aside }) => aside || state === 'satisfied');
    const came = dryRun ? rehearse(plan, log) : await execute(plan, order);
    const held = came.outcome === 'done' || came.outcome === 'planned';
    const outcome = isAlreadyDone && held ? 'already-done' : came.outcome;
    if (outcome === 'planned')
        return { ...told, ...came, outcome, ...used(plan.byHand) };
    return { ...told, ...came, outcome, ...(outcome === 'failed' || outcome === 'refused' ? {} : used(plan.usage)) };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./build/packages/core/src/action/commands.js
const EOL = process.platform === 'win32' ? '\r\n' : '\n';
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
function commands_command(name, properties, message) {
    const listed = Object.entries(properties).filter(([, value]) => value !== '');
    const text = listed.map(([key, value]) => `${key}=${escapeProperty(value)}`).join(',');
    const space = Object.keys(properties).length > 0 ? ' ' : '';
    return `::${name}${space}${text}::${escapeData(message)}${EOL}`;
}
function annotation(level, message, place = {}) {
    if (Object.keys(place).length === 0)
        return commands_command(level, {}, message);
    const order = ['title', 'file', 'line', 'endLine', 'col', 'endColumn'];
    const properties = order.map((key) => [key, `${place[key] || ''}`]);
    return commands_command(level, Object.fromEntries(properties), message);
}
function mask(secret) {
    return commands_command('add-mask', {}, secret);
}

// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __nccwpck_require__(1329);
;// CONCATENATED MODULE: ./build/packages/core/src/action/log.js



const WAIT_MS = 5;
function writeOut(text) {
    let rest = Buffer.from(text);
    while (rest.length > 0) {
        try {
            rest = rest.subarray((0,external_node_fs_.writeSync)(1, rest));
        }
        catch (error) {
            if (error.code !== 'EAGAIN')
                throw error;
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MS);
        }
    }
}
function openLog(redactor, write = writeOut) {
    return {
        line: (text) => write(`${(0,untrusted/* inert */.tJ)(redactor.redact(text))}${EOL}`),
        annotate: (level, text, place) => write(annotation(level, (0,untrusted/* inertLines */.wi)(redactor.redact(text)).join('\n'), place)),
        mask: (secret) => {
            for (const line of new Set([secret, ...secret.split(/[\r\n]+/)]))
                if (line !== '')
                    write(mask(line));
        },
        raw: write
    };
}

;// CONCATENATED MODULE: ./build/packages/core/src/action/file-commands.js


function delimiterFor(value) {
    const draw = () => Math.random().toString(16).slice(2).padEnd(12, '0');
    let delimiter = '';
    do
        delimiter = `ghadelimiter_${draw()}-${draw()}`;
    while (value.includes(delimiter));
    return delimiter;
}
function keyValue(name, value) {
    const delimiter = delimiterFor(`${name}${value}`);
    return `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}${EOL}`;
}
function append(variable, file, text) {
    try {
        const descriptor = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_APPEND | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        try {
            (0,external_node_fs_.writeFileSync)(descriptor, text);
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
    }
    catch (cause) {
        const { code } = cause;
        throw new Error(`${variable} names ${file}, which cannot be written (${code}): run this under a GitHub Actions runner, or unset ${variable}`, { cause });
    }
}
function setOutputs(env, outputs) {
    const file = env.GITHUB_OUTPUT;
    if (!file)
        return outputs.map(([name, value]) => `${EOL}${commands_command('set-output', { name }, value)}`).join('');
    append('GITHUB_OUTPUT', file, outputs.map(([name, value]) => keyValue(name, value)).join(''));
    return '';
}
function saveState(env, name, value) {
    const file = env.GITHUB_STATE;
    if (!file)
        return command('save-state', { name }, value);
    append('GITHUB_STATE', file, keyValue(name, value));
    return '';
}
function appendSummary(env, markdown) {
    const file = env.GITHUB_STEP_SUMMARY;
    if (file)
        append('GITHUB_STEP_SUMMARY', file, markdown);
}

;// CONCATENATED MODULE: ./build/packages/core/src/action/fitting.js
const OUTPUT_LIMIT = 262144;
function passedOn(text) {
    return Buffer.byteLength(text) > OUTPUT_LIMIT ? '' : text;
}
function fitting(lines, bytes) {
    let size = 0;
    const over = lines.findIndex((line) => {
        size += Buffer.byteLength(line) + 1;
        return size > bytes;
    });
    return over < 0 ? [...lines] : lines.slice(0, over);
}

;// CONCATENATED MODULE: ./build/packages/core/src/action/report.js
function failed(outcome) {
    return outcome === 'refused' || outcome === 'failed';
}

;// CONCATENATED MODULE: ./build/packages/core/src/action/summary.js


const LIMIT = 1_000_000;
const CELL = 200;
function cell(text, render = untrusted/* literalMarkdown */.ft) {
    return text.length > CELL ? `${render(text.slice(0, CELL))}…` : render(text);
}
function operations({ steps }) {
    const rows = steps.map(({ step, progress }) => `| ${progress} | ${cell(step.description)} | ${cell(step.reason ?? '')} |`);
    return { open: ['', '| state | operation | why |', '| --- | --- | --- |'], lines: rows, close: [] };
}
const machines = ['json', 'plan', 'diff', 'record'];
function decisions({ outputs }) {
    const shown = Object.entries(outputs).filter(([name, value]) => value !== undefined && value !== '' && !machines.includes(name));
    const rows = shown.map(([name, value]) => `| ${name} | ${cell(`${value}`, untrusted/* codeMarkdown */.fl)} |`);
    const open = ['', '<details><summary>outputs</summary>', '', '| output | value |', '| --- | --- |'];
    return { open, lines: rows, close: ['', '</details>'] };
}
function escaped(line) {
    return line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
function changes({ steps }) {
    const diffs = steps.flatMap(({ step }) => (step.diff === undefined ? [] : [step.diff]));
    const lines = diffs.length === 0 ? [] : (0,untrusted/* inertLines */.wi)(diffs.join('\n')).map(escaped);
    const open = ['', '<details><summary>changes</summary>', '', '<pre>'];
    return { open, lines, close: ['</pre>', '', '</details>'] };
}
function heading({ action, outcome, reason, complaints, warnings }) {
    const lines = [
        ...(reason === '' || complaints.length > 0 ? [] : ['', ...(0,untrusted/* inertLines */.wi)(reason).map(untrusted/* literalMarkdown */.ft)]),
        ...complaints.flatMap(({ place, problem, remedy }) => [
            '',
            `- **${(0,untrusted/* literalMarkdown */.ft)(place)}**: ${(0,untrusted/* literalMarkdown */.ft)(problem)}; ${(0,untrusted/* literalMarkdown */.ft)(remedy)}`
        ]),
        ...warnings.flatMap((warning) => ['', `> ⚠️ ${(0,untrusted/* literalMarkdown */.ft)(warning)}`])
    ];
    return { open: [`### ${action}: ${outcome}`], lines, close: [] };
}
function commands({ usage = [] }) {
    const lines = (0,untrusted/* inertLines */.wi)(usage.join('\n')).map(escaped);
    return { open: ['', '<pre>'], lines: usage.length === 0 ? [] : lines, close: ['</pre>'] };
}
function renderSummary(report) {
    let written = [];
    let room = LIMIT;
    for (const { open, lines, close } of [
        heading(report),
        commands(report),
        operations(report),
        decisions(report),
        changes(report)
    ]) {
        if (lines.length === 0 && written.length > 0)
            continue;
        const kept = fitting(lines, room);
        const part = [...open, ...kept, ...close];
        written = written.concat(part);
        room -= Buffer.byteLength(part.join('\n')) + 1;
        if (kept.length < lines.length) {
            written.push('', 'The rest is too long for a summary and was left out.');
            break;
        }
    }
    return [...written, '', ''].join('\n');
}

;// CONCATENATED MODULE: ./build/packages/core/src/action/publish.js





const REASON_LIMIT = 65536;
const LINE = 10000;
function unfit(name, value, redactor) {
    if (redactor.found(value))
        return `output ${name}: it would contain a secret, and GitHub drops such an output silently; use a secret that is not part of ordinary text`;
    const size = Buffer.byteLength(value);
    if (size > OUTPUT_LIMIT)
        return `output ${name}: ${size} bytes is more than the ${OUTPUT_LIMIT} that are passed on; narrow what the action looks at`;
    return undefined;
}
function withFitOutputs(report, redactor) {
    const problems = [];
    const fit = Object.entries(report.outputs).filter(([name, value]) => {
        const problem = value === undefined ? undefined : unfit(name, `${value}`, redactor);
        if (problem !== undefined)
            problems.push(problem);
        return problem === undefined;
    });
    if (problems.length === 0)
        return report;
    const reason = [report.reason, ...problems].filter((line) => line !== '').join('\n');
    return { ...report, outcome: 'failed', reason, outputs: Object.fromEntries(fit) };
}
function bounded(reason) {
    if (Buffer.byteLength(reason) <= REASON_LIMIT)
        return reason;
    const lines = reason.split('\n').map((line) => line.slice(0, LINE));
    const kept = fitting(lines, REASON_LIMIT);
    return [...kept, `… and ${lines.length - kept.length} more lines`].join('\n');
}
function redacted(report, { redact }) {
    const steps = report.steps.map(({ step, progress }) => {
        const { description, reason, diff } = step;
        const texts = {
            ...(reason === undefined ? {} : { reason: redact(reason) }),
            ...(diff === undefined ? {} : { diff: redact(diff) })
        };
        return { step: { ...step, description: redact(description), ...texts }, progress };
    });
    const complaints = report.complaints.map(({ place, problem, remedy }) => ({
        place: redact(place),
        problem: redact(problem),
        remedy: redact(remedy)
    }));
    const { usage, warnings } = report;
    const reason = bounded(redact(report.reason));
    return {
        ...report,
        reason,
        complaints,
        steps,
        warnings: warnings.map(redact),
        ...(usage && { usage: usage.map(redact) })
    };
}
function writeLog(report, log) {
    for (const warning of report.warnings)
        log.annotate('warning', warning);
    if (failed(report.outcome))
        log.annotate('error', `${report.action} ${report.outcome}:\n${report.reason}`);
    else
        log.line(`${report.action}: ${report.outcome}${report.reason === '' ? '' : `: ${report.reason}`}`);
    for (const command of report.usage ?? [])
        log.line(command);
}
function publish(found, { env, log, redactor }) {
    const report = redacted(withFitOutputs(found, redactor), redactor);
    const reason = (0,untrusted/* inertLines */.wi)(report.reason).join('\n');
    let broken = false;
    const attempt = (sink, write) => {
        try {
            write();
        }
        catch (error) {
            broken = true;
            if (sink !== 'log')
                log.annotate('error', `${sink}: ${error.message}`);
        }
    };
    attempt('log', () => writeLog(report, log));
    const outputs = Object.entries({ reason, ...report.outputs, outcome: report.outcome });
    attempt('outputs', () => log.raw(setOutputs(env, outputs.flatMap(([name, value]) => (value === undefined ? [] : [[name, `${value}`]])))));
    attempt('summary', () => appendSummary(env, renderSummary(report)));
    return failed(report.outcome) || broken ? 1 : 0;
}

// EXTERNAL MODULE: ./build/packages/core/src/action/nearest.js
var nearest = __nccwpck_require__(6525);
;// CONCATENATED MODULE: ./build/packages/core/src/action/read-inputs.js



function variableOf(name) {
    return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
function secretsOf(spec, env) {
    const names = Object.keys(spec).filter((name) => spec[name]?.secret);
    return names.map((name) => env[variableOf(name)] ?? '').filter((value) => value !== '');
}
function unknownInputs(spec, env) {
    const names = Object.keys(spec);
    const known = new Set(names.map(variableOf));
    const unknown = Object.keys(env).filter((key) => key.startsWith('INPUT_') && !known.has(key));
    return unknown.map((key) => {
        const name = key.slice('INPUT_'.length).toLowerCase();
        const meant = (0,nearest/* nearest */.p)(name, names);
        return {
            place: (0,untrusted/* quote */.hD)(name),
            problem: 'this action has no such input',
            remedy: meant === undefined ? 'remove it' : `did you mean ${meant}? Otherwise remove it`
        };
    });
}
function strayed(spec, env) {
    const secrets = secretsOf(spec, env);
    const names = Object.keys(spec).filter((name) => !spec[name]?.secret);
    const holding = names.filter((name) => secrets.some((secret) => env[variableOf(name)]?.includes(secret)));
    return holding.map((place) => ({
        place,
        problem: 'it contains the value of a secret input',
        remedy: 'pass the secret by its own input alone, and use one that is no part of ordinary text'
    }));
}
async function readInput(spec, name, env) {
    return [name, await spec[name]?.parse(env[variableOf(name)] ?? '')];
}
async function readInputs(spec, env) {
    const stray = strayed(spec, env);
    if (stray.length > 0)
        throw new errors/* Refusal */.P_(stray);
    const names = Object.keys(spec);
    const read = await Promise.allSettled(names.map((name) => readInput(spec, name, env)));
    const complaints = unknownInputs(spec, env);
    const values = [];
    for (const [index, result] of read.entries()) {
        if (result.status === 'fulfilled')
            values.push(result.value);
        else
            complaints.push({
                place: names[index] ?? '',
                problem: result.reason.message,
                remedy: 'correct this input'
            });
    }
    if (complaints.length > 0)
        throw new errors/* Refusal */.P_(complaints);
    return Object.fromEntries(values);
}

;// CONCATENATED MODULE: ./build/packages/core/src/action/redactor.js

function urlEncoded(secret) {
    try {
        return encodeURIComponent(secret);
    }
    catch {
        return secret;
    }
}
function formsOf(secret) {
    const lines = secret.split(/[\r\n]+/).filter((line) => line.length > 3);
    const basic = Buffer.from(`x-access-token:${secret}`).toString('base64');
    const shown = (0,untrusted/* inert */.tJ)(secret);
    const quoted = shown.replaceAll('"', '\\"');
    const escaped = JSON.stringify(secret).slice(1, -1);
    return [secret, ...lines, urlEncoded(secret), basic, Buffer.from(secret).toString('base64'), shown, quoted, escaped];
}
function createRedactor() {
    let known = [];
    return {
        add(secret) {
            if (secret === '')
                return;
            known = [...new Set([...known, ...formsOf(secret)])].sort((a, b) => b.length - a.length);
        },
        redact: (text) => known.reduce((rest, secret) => rest.replaceAll(secret, '***'), text),
        found: (text) => known.some((secret) => text.includes(secret))
    };
}

;// CONCATENATED MODULE: ./build/packages/core/src/action/runner.js
function readRunner(env, log, protect) {
    return {
        env,
        repository: env.GITHUB_REPOSITORY ?? '',
        serverUrl: env.GITHUB_SERVER_URL ?? 'https://github.com',
        apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
        ref: env.GITHUB_REF ?? '',
        sha: env.GITHUB_SHA ?? '',
        workspace: env.GITHUB_WORKSPACE ?? '',
        log: log.line,
        protect
    };
}

;// CONCATENATED MODULE: ./build/packages/core/src/action/run-action.js









const empty = { complaints: [], steps: [], outputs: {}, warnings: [] };
function reportOf(thrown, action) {
    if (thrown instanceof errors/* Refusal */.P_) {
        return { ...empty, action, outcome: 'refused', reason: thrown.message, complaints: thrown.complaints };
    }
    return { ...empty, action, outcome: 'failed', reason: (0,errors/* messageOf */.bD)(thrown) };
}
async function documentOf(action, plan) {
    const { planDocument, planHash } = await __nccwpck_require__.e(/* import() */ 556).then(__nccwpck_require__.bind(__nccwpck_require__, 2556));
    return { plan: planDocument(action, plan), 'plan-hash': await planHash(action, plan) };
}
function checkOutputs(outputs, declared) {
    const stray = Object.keys(outputs).find((name) => !declared.includes(name) && name !== 'reason');
    if (stray !== undefined)
        throw new Error(`the plan sets the output ${(0,untrusted/* quote */.hD)(stray)}, which the action does not declare`);
}
async function decide(action, { log, protect }, { requested, atOnce, overdue }) {
    const inputs = await readInputs(action.inputs, process.env);
    const runner = readRunner(process.env, log, protect);
    const facts = await Promise.race([action.observe(inputs, runner), atOnce]);
    const plan = action.plan(inputs, facts);
    checkOutputs(plan.outputs, action.outputs);
    const document = 'dry-run' in action.inputs ? await documentOf(action.name, plan) : {};
    const occasion = { inputs, facts, runner };
    const wishes = inputs;
    const report = await carryOut(plan, {
        action: action.name,
        hash: document['plan-hash'] ?? '',
        dryRun: wishes['dry-run'] ?? false,
        expected: wishes['expect-plan'] ?? '',
        cancelled: requested,
        overdue,
        log,
        async apply(operation) {
            const came = (await action.apply?.(operation, occasion)) ?? {};
            checkOutputs(came, action.outputs);
            return came;
        },
        verify: async (operation, came) => action.verify?.(operation, occasion, came)
    });
    return { ...report, outputs: { ...report.outputs, ...document } };
}
function protection(redactor, log) {
    const known = new Set();
    return (secret) => {
        if (secret === '' || known.has(secret))
            return;
        known.add(secret);
        redactor.add(secret);
        log.mask(secret);
    };
}
async function runAction(action) {
    let published = false;
    process.once('exit', () => {
        if (!published)
            process.exitCode = 1;
    });
    const redactor = createRedactor();
    const log = openLog(redactor);
    const protect = protection(redactor, log);
    for (const secret of secretsOf(action.inputs, process.env))
        protect(secret);
    const cancellation = watchCancellation();
    const report = await decide(action, { log, protect }, cancellation).catch((thrown) => reportOf(thrown, action.name));
    const status = publish(report, { env: process.env, log, redactor });
    published = true;
    process.exit(status);
}

// EXTERNAL MODULE: ./build/packages/core/src/action/inputs.js
var inputs = __nccwpck_require__(7518);
// EXTERNAL MODULE: ./build/packages/core/src/git/full-sha.js
var full_sha = __nccwpck_require__(6605);
;// CONCATENATED MODULE: ./build/packages/core/src/version/prefixes.js

function tagPrefixes(items) {
    if (items.length === 0)
        return [''];
    const prefixes = items.map((item) => (item === "''" || item === '""' ? '' : item));
    for (const prefix of prefixes)
        checkPrefix(prefix);
    return [...new Set(prefixes)];
}
function checkPrefix(prefix) {
    if (prefix.startsWith('refs/')) {
        throw new Error(`the prefix ${(0,untrusted/* quote */.hD)(prefix)} begins with refs/; give what stands after refs/tags/, such as v`);
    }
    const refused = [...prefix].find((character) => character <= ' ' || '~^:?*[\\\u007f'.includes(character));
    if (refused !== undefined) {
        throw new Error(`the prefix ${(0,untrusted/* quote */.hD)(prefix)} contains ${(0,untrusted/* quote */.hD)(refused)}, which no tag may; a prefix is text, not a pattern`);
    }
    if (/^[-/]|\/\/|\.\.|@\{|(?:^|\/)\.|\.lock\//.test(prefix)) {
        throw new Error(`no tag can begin with the prefix ${(0,untrusted/* quote */.hD)(prefix)}; give one such as v or src/module/v`);
    }
}

;// CONCATENATED MODULE: ./build/packages/core/src/placeholders/inputs.js




const fullSha = (0,inputs/* checked */.KD)(inputs/* text */.Qq, (value) => {
    if (value !== '' && !(0,full_sha/* isFullSha */.W)(value)) {
        throw new Error(`expected the full SHA of a commit, 40 hexadecimal digits in lower case, got ${(0,untrusted/* quote */.hD)(value)}`);
    }
    return value;
});
const day = (0,inputs/* checked */.KD)(inputs/* text */.Qq, (value) => {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
    const real = !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
    if (value !== '' && !real)
        throw new Error(`expected a day such as 2026-05-29, got ${(0,untrusted/* quote */.hD)(value)}`);
    return value;
});
const variables = (0,inputs/* checked */.KD)(inputs/* list */.p_, (names) => {
    const wrong = names.find((name) => !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name));
    if (wrong !== undefined)
        throw new Error(`expected names of environment variables, got ${(0,untrusted/* quote */.hD)(wrong)}`);
    return names;
});
const releaseInputs = {
    version: inputs/* text */.Qq,
    sha: fullSha,
    'tag-prefix': (0,inputs/* checked */.KD)(inputs/* list */.p_, tagPrefixes),
    previous: inputs/* text */.Qq,
    date: day,
    'allow-env': variables
};

// EXTERNAL MODULE: ./build/packages/core/src/oci/reference.js
var oci_reference = __nccwpck_require__(659);
;// CONCATENATED MODULE: ./build/actions/helm-oci-push/src/registry-address.js


const pathPattern = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const longest = 200;
function parseRegistry(text) {
    const wrong = (problem) => new Error(`${(0,untrusted/* quote */.hD)(text)} ${problem}; write it as in oci://ghcr.io/org/charts`);
    const rest = /^oci:\/\/(.*)$/s.exec(text)?.[1];
    if (rest === undefined)
        throw wrong('does not begin with oci://');
    if (rest.includes('@'))
        throw wrong('has credentials or a digest, which do not belong there');
    const slash = rest.indexOf('/');
    const host = (0,oci_reference/* registryHost */.U$)(slash < 0 ? rest : rest.slice(0, slash));
    if (host === undefined)
        throw wrong('has no host of a registry');
    const path = slash < 0 ? '' : rest.slice(slash + 1).replace(/\/$/, '');
    if (path !== path.toLowerCase())
        throw wrong(`must be in lower case, as ${(0,untrusted/* quote */.hD)(path.toLowerCase())}`);
    if (path !== '' && !pathPattern.test(path))
        throw wrong('has a path that no registry takes');
    if (host.length + path.length > longest)
        throw wrong(`is longer than the ${longest} characters that registries take`);
    if (host === 'docker.io' && path === '')
        throw wrong('names no account of Docker Hub');
    return { host, path };
}
function formatRegistry({ host, path }) {
    return `oci://${helmHost(host)}${path === '' ? '' : `/${path}`}`;
}
function helmHost(host) {
    return host === 'docker.io' ? 'registry-1.docker.io' : host;
}

;// CONCATENATED MODULE: ./build/actions/helm-oci-push/src/inputs.js




const some = (0,inputs/* checked */.KD)(inputs/* list */.p_, (items) => {
    if (items.length === 0)
        throw new Error('is required');
    return items;
});
const sha256 = (0,inputs/* checked */.KD)(inputs/* text */.Qq, (value) => {
    if (!/^([0-9a-f]{64})?$/.test(value)) {
        throw new Error(`expected a SHA-256, 64 hexadecimal digits in lower case, got ${(0,untrusted/* quote */.hD)(value)}`);
    }
    return value;
});
const helmVersion = (0,inputs/* checked */.KD)(inputs/* text */.Qq, (value) => {
    if (!/^(v?\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?)?$/.test(value)) {
        throw new Error(`expected a version of Helm, such as v4.2.4, got ${(0,untrusted/* quote */.hD)(value)}`);
    }
    return value.replace(/^v/, '');
});
const inputs_inputs = {
    ...inputs/* writing */.dV,
    ...releaseInputs,
    charts: some,
    'chart-version': (0,inputs/* required */.mw)(inputs/* text */.Qq),
    'app-version': (0,inputs/* required */.mw)(inputs/* text */.Qq),
    'require-chart-version': inputs/* flag */.Jt,
    ecosystems: (0,inputs/* listOf */.c3)('helm'),
    'allow-secrets': inputs/* list */.p_,
    dependencies: (0,inputs/* oneOf */.yL)('vendored', 'build', 'update'),
    lint: inputs/* flag */.Jt,
    template: inputs/* flag */.Jt,
    values: inputs/* list */.p_,
    'helm-version': helmVersion,
    'helm-sha256': sha256,
    registry: (0,inputs/* checked */.KD)(some, (items) => [
        ...new Map(items.map(parseRegistry).map((address) => [formatRegistry(address), address])).values()
    ]),
    aliases: inputs/* list */.p_,
    username: inputs/* text */.Qq,
    password: inputs/* secret */.rJ,
    'plain-http': inputs/* flag */.Jt,
    verify: (0,inputs/* oneOf */.yL)('credentials', 'anonymous'),
    provenance: inputs/* flag */.Jt,
    'gpg-private-key': inputs/* secret */.rJ,
    'gpg-passphrase': inputs/* secret */.rJ,
    cosign: (0,inputs/* oneOf */.yL)('none', 'key', 'keyless'),
    'cosign-key': inputs/* secret */.rJ,
    'cosign-password': inputs/* secret */.rJ,
    'output-dir': inputs/* text */.Qq,
    token: inputs/* secret */.rJ
};

;// CONCATENATED MODULE: ./build/packages/core/src/action/event.js

function readEvent({ env }) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(env.GITHUB_EVENT_PATH ?? '', 'utf8')) ?? {};
    }
    catch {
        return {};
    }
}

// EXTERNAL MODULE: ./build/packages/core/src/git/clean-room.js
var clean_room = __nccwpck_require__(1528);
;// CONCATENATED MODULE: ./build/packages/core/src/git/packet-lines.js
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

// EXTERNAL MODULE: ./build/packages/core/src/network/node-http.js
var node_http = __nccwpck_require__(1374);
// EXTERNAL MODULE: ./build/packages/core/src/network/server-address.js
var server_address = __nccwpck_require__(3955);
;// CONCATENATED MODULE: ./build/packages/core/src/git/remote-access.js



function remoteUrl({ serverUrl, repository }) {
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || /(^|\/)\.{1,2}(\/|$)/.test(repository)) {
        throw new errors/* Failure */.HR(`GITHUB_REPOSITORY: expected owner/name, got ${(0,untrusted/* quote */.hD)(repository)}; run this under a GitHub Actions runner`);
    }
    const server = (0,server_address/* serverAddress */.aD)('GITHUB_SERVER_URL', serverUrl, ['file:']);
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

;// CONCATENATED MODULE: ./build/packages/core/src/git/upload-pack.js



const ONLY_GIT = /^(https?_proxy|all_proxy|ssl_cert_file|ssl_cert_dir|git_ssl_cainfo)$/i;
function isWithinReach({ protocol }, env) {
    if (protocol !== 'https:')
        return protocol === 'http:';
    return !Object.entries(env).some(([name, value]) => value && ONLY_GIT.test(name));
}
const others = new Set();
function messageOf({ name, objectFormat = 'sha1', args }) {
    const capabilities = [`command=${name}\n`, 'agent=slipway\n', `object-format=${objectFormat}\n`];
    return [...capabilities.map(packetLine), DELIMITER, ...args.map((arg) => packetLine(`${arg}\n`)), FLUSH].join('');
}
async function askByHttp(url, token, command) {
    const kind = 'application/x-git-upload-pack';
    const { status, headers, body } = await (0,node_http/* sendRequest */.w)({
        method: 'POST',
        url: `${url.href}/git-upload-pack`,
        headers: {
            'user-agent': 'git/slipway',
            'git-protocol': 'version=2',
            'content-type': `${kind}-request`,
            accept: `${kind}-result`,
            ...(token === '' ? {} : { authorization: authorization(token) })
        },
        body: messageOf(command)
    });
    return status === 200 && headers['content-type'] === `${kind}-result` ? body : undefined;
}
async function askInFolder(url, command) {
    const { askFolder } = await __nccwpck_require__.e(/* import() */ 741).then(__nccwpck_require__.bind(__nccwpck_require__, 9741));
    return askFolder('upload-pack', url, '--stateless-rpc', messageOf(command), 'version=2');
}
async function ask(url, token, command) {
    const answer = url.protocol === 'file:' ? await askInFolder(url, command) : await askByHttp(url, token, command);
    const packets = answer === undefined ? [] : [...readPackets(answer)];
    return packets.at(-1) === FLUSH ? packets : undefined;
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
    return askUploadPack(url, token, { name: 'ls-refs', args }, (packets) => packets.filter((packet) => packet !== FLUSH).map(readRef));
}

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
    const url = remoteUrl(runner);
    const answered = await askRefs(url, token, prefixes);
    if (answered !== undefined)
        return answered;
    const args = ['ls-remote', '--symref', '--', url.href, ...patterns];
    const result = await (0,clean_room/* openCleanRoom */.Be)().git(args, remoteAccess(url, token));
    if (result.exitCode !== 0)
        throw (0,clean_room/* gitFailure */.tv)(what, result, REMEDY);
    return parseRefs(result.stdout);
}
async function listRefs(runner, token) {
    const prefixes = ['HEAD', 'refs/heads/', 'refs/tags/'];
    const patterns = ['HEAD', 'refs/heads/*', 'refs/tags/*'];
    return sortRefs(await askServer(runner, token, `refs of ${remoteUrl(runner).href}`, prefixes, patterns));
}
async function readHead(runner, token, branch) {
    const ref = `refs/heads/${branch}`;
    const refs = await askServer(runner, token, `branch ${quote(branch)}`, [ref], [ref]);
    return refs.find(({ name }) => name === ref)?.object;
}

// EXTERNAL MODULE: ./build/packages/core/src/version/channel.js
var version_channel = __nccwpck_require__(4752);
;// CONCATENATED MODULE: ./build/packages/core/src/release/kind.js

const kinds = (/* unused pure expression or super */ null && (['stable', 'rc', 'beta', 'alpha', 'marker', 'other-prerelease', 'main-build']));
const channels = ['rc', 'beta', 'alpha'];
function kindOf(version, markers) {
    const channel = (0,version_channel/* channelOf */.t)(version);
    if (channel === undefined)
        return 'stable';
    if (markers.includes(version.prerelease.join('.')))
        return 'marker';
    const name = channel.name.toLowerCase();
    return channels.find((kind) => kind === name) ?? 'other-prerelease';
}
function isPrereleaseKind(kind) {
    return kind !== 'stable';
}

// EXTERNAL MODULE: ./build/packages/core/src/version/compare.js
var compare = __nccwpck_require__(3076);
// EXTERNAL MODULE: ./build/packages/core/src/version/semver.js
var semver = __nccwpck_require__(3499);
;// CONCATENATED MODULE: ./build/packages/core/src/release/released.js


function releasedOf(tags, prefix) {
    const found = [];
    for (const [tag, { commit }] of tags) {
        const version = tag.startsWith(prefix) ? (0,semver/* parseVersion */.ot)(tag.slice(prefix.length)) : undefined;
        if (version)
            found.push({ tag, prefix, version, commit });
    }
    return found;
}
function stableOf(released) {
    return released.filter(({ version }) => !(0,semver/* isPrerelease */.V1)(version));
}
function sameRelease(released, version) {
    const release = (0,semver/* releaseOf */.l7)(version);
    return released.filter((other) => (0,semver/* releaseOf */.l7)(other.version) === release);
}
function below(released, version, order) {
    return released.filter((other) => (0,compare/* compareVersions */.Zy)(other.version, version, order) < 0);
}
function highest(released, order = 'semver') {
    let best;
    for (const other of released) {
        if (best === undefined)
            best = other;
        else {
            const sign = (0,compare/* compareVersions */.Zy)(other.version, best.version, order);
            if (sign > 0 || (sign === 0 && other.tag > best.tag))
                best = other;
        }
    }
    return best;
}

;// CONCATENATED MODULE: ./build/packages/core/src/release/previous.js



function previousStable(version, released) {
    return highest(below(stableOf(released), version, 'semver'));
}
function previousTag(version, released, habits) {
    const channel = (0,version_channel/* channelOf */.t)(version);
    if (channel === undefined || kindOf(version, habits.markers) === 'marker')
        return previousStable(version, released);
    const siblings = sameRelease(released, version).filter((other) => (0,version_channel/* channelOf */.t)(other.version)?.name === channel.name && kindOf(other.version, habits.markers) !== 'marker');
    return highest(below(siblings, version, habits.order), habits.order) ?? previousStable(version, released);
}

// EXTERNAL MODULE: ./build/packages/core/src/version/characters.js
var characters = __nccwpck_require__(8835);
// EXTERNAL MODULE: ./build/packages/core/src/version/invalid.js
var invalid = __nccwpck_require__(7296);
;// CONCATENATED MODULE: ./build/packages/core/src/version/tag-fault.js




const movingNames = [
    'latest',
    'nightly',
    'stable',
    'edge',
    'canary',
    'snapshot',
    'main',
    'master',
    'dev',
    'head',
    'next'
];
function tagFault(text, prefixes) {
    const tag = text.startsWith('refs/tags/') ? text.slice('refs/tags/'.length) : text;
    return refFault(text) ?? (0,characters/* strangeCharacter */.k)(text) ?? nameFault(tag) ?? prefixFault(tag, prefixes);
}
function refFault(text) {
    if (text === '')
        return { fault: 'is empty', remedy: 'give a tag or a version, such as v1.2.3' };
    if (!text.startsWith('refs/'))
        return undefined;
    const trigger = 'run on the push of a version tag (on: push: tags), or set the input version';
    if (text.startsWith('refs/heads/'))
        return { fault: 'is a branch, not a version tag', remedy: trigger };
    if (text.startsWith('refs/pull/'))
        return { fault: 'is a pull request, not a version tag', remedy: trigger };
    if (!text.startsWith('refs/tags/'))
        return { fault: 'is a ref, but not a tag', remedy: trigger };
    const tag = text.slice('refs/tags/'.length);
    if (tag === '')
        return { fault: 'names no tag', remedy: 'give the whole ref, such as refs/tags/v1.2.3' };
    if (tag.startsWith('refs/'))
        return { fault: 'names a tag that itself begins with refs/', remedy: 'write refs/tags/ once' };
    return undefined;
}
function nameFault(tag) {
    const [word = ''] = tag.toLowerCase().split(/[-.0-9]/, 1);
    if (!movingNames.includes(word) || (0,semver/* parseVersion */.ot)(tag))
        return undefined;
    if (tag.toLowerCase() === word) {
        return {
            fault: 'is a name that moves, not a version',
            remedy: 'give the version that it stands for, such as v1.2.3'
        };
    }
    return {
        fault: 'is the name of a build, not a version',
        remedy: `a build between releases is a prerelease, such as 0.0.0-${word}.20250101`
    };
}
function prefixFault(tag, prefixes) {
    const known = [...prefixes].sort((a, b) => b.length - a.length).find((prefix) => tag.startsWith(prefix));
    const rest = known === undefined ? tag : tag.slice(known.length);
    if (known !== undefined && rest === '') {
        return { fault: 'is only a prefix, without a version', remedy: `put the version after it: ${tag}1.2.3` };
    }
    if (/^[0-9]/.test(rest))
        return (0,semver/* parseVersion */.ot)(rest) ? unprefixed(prefixes) : (0,invalid/* faultOf */.K)(rest);
    const start = versionStart(rest);
    if (start === undefined)
        return noVersion(rest, prefixes);
    return foreignPrefix(tag.slice(0, tag.length - rest.length + start), rest.slice(start), prefixes);
}
function versionStart(text) {
    for (let index = 0; index < text.length; index += 1) {
        const fresh = /[0-9]/.test(text.charAt(index)) && !/[0-9]/.test(text.charAt(index - 1));
        if (fresh && (0,semver/* parseVersion */.ot)(text.slice(index)))
            return index;
    }
    return undefined;
}
function unprefixed(prefixes) {
    return {
        fault: `is a tag without the prefix ${alternatives(prefixes)}`,
        remedy: "tag with the prefix, or set tag-prefix to '' when tags have none"
    };
}
function foreignPrefix(prefix, version, prefixes) {
    const wanted = prefixes[0] ?? '';
    const fault = `has ${(0,untrusted/* quote */.hD)(prefix)} in front of the version, not the prefix ${alternatives(prefixes)}`;
    const expected = prefixes.find((candidate) => candidate.toLowerCase() === prefix.toLowerCase()) ?? wanted;
    const write = `write ${expected}${version}`;
    const usual = /^[A-Za-z0-9_][\w./@-]*$/.test(prefix) && prefix.length <= 100 && !prefixes.includes(prefix);
    const mistaken = /^v+$/i.test(prefix) && wanted !== '';
    return { fault, remedy: usual && !mistaken ? `${write}, or add ${prefix} to tag-prefix` : write };
}
function noVersion(rest, prefixes) {
    const core = /^[A-Za-z=]{0,2}[0-9]/.test(rest) ? rest.replace(/^[A-Za-z=]+/, '') : undefined;
    const fault = core === undefined ? undefined : (0,invalid/* faultOf */.K)(core);
    if (fault)
        return { fault: `has no prefix ${alternatives(prefixes)}, and ${fault.fault}`, remedy: fault.remedy };
    return { fault: 'is not a version', remedy: `give a tag or a version, such as ${prefixes[0] ?? ''}1.2.3` };
}
function alternatives(prefixes) {
    return prefixes.map((prefix) => (prefix === '' ? '"" (none)' : (0,untrusted/* quote */.hD)(prefix))).join(' or ');
}

;// CONCATENATED MODULE: ./build/packages/core/src/version/tag.js



const longestRef = 255;
const tags = 'refs/tags/';
function parseTag(tag, prefixes) {
    const byLength = [...prefixes].sort((a, b) => b.length - a.length);
    for (const prefix of byLength) {
        const version = tag.startsWith(prefix) ? (0,semver/* parseVersion */.ot)(tag.slice(prefix.length)) : undefined;
        if (version)
            return { tag, prefix, version };
    }
    return undefined;
}
function readVersion(text, prefixes) {
    const named = text.startsWith(tags);
    const tag = named ? text.slice(tags.length) : text;
    const value = parseTag(tag, prefixes) ?? (named ? undefined : bareVersion(tag, prefixes[0] ?? ''));
    if (value)
        return nameable(value);
    const { fault, remedy } = tagFault(text, prefixes);
    return { ok: false, problem: `${(0,untrusted/* quote */.hD)(text)} ${fault}`, remedy };
}
function bareVersion(text, prefix) {
    const version = (0,semver/* parseVersion */.ot)(text);
    return version && { tag: prefix + (0,semver/* formatVersion */.qh)(version), prefix, version };
}
function nameable(value) {
    const bytes = utf8Length(tags + value.tag);
    if (bytes > longestRef) {
        const problem = `the tag ${(0,untrusted/* quote */.hD)(value.tag)} makes a ref of ${bytes} bytes, more than the ${longestRef} a ref may have`;
        return { ok: false, problem, remedy: 'shorten the prerelease or the build metadata' };
    }
    if (value.tag.endsWith('.lock')) {
        const problem = `the tag ${(0,untrusted/* quote */.hD)(value.tag)} ends in ".lock", which git does not allow`;
        return { ok: false, problem, remedy: 'rename the last identifier' };
    }
    return { ok: true, value };
}
function utf8Length(text) {
    const sizes = [...text].map((character) => {
        const code = character.codePointAt(0) ?? 0;
        return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    });
    return sizes.reduce((sum, size) => sum + size, 0);
}

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
    const reading = readVersion(text, inputs['tag-prefix']);
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
    const released = releasedOf((await refs()).tags, tag.prefix).filter((other) => other.tag !== tag.tag);
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

// EXTERNAL MODULE: ./build/actions/helm-oci-push/src/consistent.js
var consistent = __nccwpck_require__(1644);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/globs.js + 2 modules
var manifest_globs = __nccwpck_require__(7720);
// EXTERNAL MODULE: ./build/packages/core/src/tree/inside.js
var inside = __nccwpck_require__(2165);
// EXTERNAL MODULE: ./build/packages/core/src/tree/walk.js
var walk = __nccwpck_require__(6532);
;// CONCATENATED MODULE: ./build/actions/helm-oci-push/src/select-charts.js






const chartFile = /(?:^|\/)Chart\.yaml$/;
function candidates(workspace) {
    const paths = (0,walk/* walk */.G)(workspace).map(({ path }) => path);
    const folders = paths.filter((path) => chartFile.test(path)).map((path) => path.replace(chartFile, ''));
    const isPart = (path) => folders.some((folder) => path.startsWith(folder === '' ? 'charts/' : `${folder}/charts/`));
    const archives = paths.filter((path) => path.endsWith('.tgz'));
    return [
        ...folders.filter((path) => !isPart(path)).map((path) => ({ path, kind: 'folder' })),
        ...archives.filter((path) => !isPart(path)).map((path) => ({ path, kind: 'archive' }))
    ];
}
function named(workspace, path) {
    const stat = (0,external_node_fs_.statSync)((0,inside/* onDisk */.FC)(workspace, path === '.' ? '' : path), { throwIfNoEntry: false });
    if (stat?.isDirectory())
        return { path: path === '.' ? '' : path, kind: 'folder' };
    return stat !== undefined && path.endsWith('.tgz') ? { path, kind: 'archive' } : undefined;
}
async function selectCharts(workspace, globs, complaints) {
    const found = new Map();
    let all;
    for (const glob of globs.map(consistent/* plainPath */.s)) {
        const one = named(workspace, glob);
        if (one !== undefined) {
            found.set(one.path, one);
            continue;
        }
        all ??= candidates(workspace);
        const [matches = () => false] = await (0,manifest_globs/* pathMatchers */.XT)({ files: [glob], exclude: [] });
        const matching = all.filter(({ path }) => matches(path));
        for (const each of matching)
            found.set(each.path, each);
        if (matching.length > 0)
            continue;
        const problem = `${(0,untrusted/* quote */.hD)(glob)} names no folder with a Chart.yaml and no .tgz archive in the workspace`;
        const remedy = /\.ya?ml$/.test(glob)
            ? 'name the folder of the chart'
            : 'check the path, and check the repository out before this step';
        complaints.push({ place: 'charts', problem, remedy });
    }
    return [...found.values()];
}

;// CONCATENATED MODULE: ./build/packages/core/src/version/template.js



function templateValues({ tag, prefix, version }, sha) {
    const { major, minor, patch } = version;
    return {
        version: (0,semver/* formatVersion */.qh)(version),
        tag,
        prefix,
        release: (0,semver/* releaseOf */.l7)(version),
        major,
        minor,
        patch,
        prerelease: version.prerelease.join('.'),
        build: version.build.join('.'),
        channel: (0,version_channel/* channelOf */.t)(version)?.name ?? '',
        sha,
        'short-sha': sha?.slice(0, 7)
    };
}
function template_fillTemplate(template, values) {
    return template.replace(/\{\{|\}\}|\{([^{}]*)\}|[{}]/g, (token, name) => {
        if (token === '{{' || token === '}}')
            return token.charAt(0);
        if (name === undefined) {
            throw new Error(`the template ${(0,untrusted/* quote */.hD)(template)} has a single ${(0,untrusted/* quote */.hD)(token)}; write ${token}${token} for a literal one`);
        }
        if (!Object.hasOwn(values, name)) {
            const known = Object.keys(values).map((key) => `{${key}}`);
            throw new Error(`the template ${(0,untrusted/* quote */.hD)(template)} has the unknown placeholder ${(0,untrusted/* quote */.hD)(token)}; known are ${known.join(' ')}`);
        }
        const value = values[name];
        if (value === undefined)
            throw new Error(`the template ${(0,untrusted/* quote */.hD)(template)} uses ${(0,untrusted/* quote */.hD)(token)}, which has no value here`);
        return value;
    });
}

// EXTERNAL MODULE: ./build/packages/core/src/manifest/paths.js
var paths = __nccwpck_require__(8432);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/placeholders.js


const placeholders_noVersion = { major: '0', minor: '0', patch: '0', prerelease: [], build: [] };
const unknown = Object.fromEntries(Object.keys(templateValues({ tag: '', prefix: '', version: placeholders_noVersion })).map((name) => [name, undefined]));
function editValues({ tag, sha, previous, date, imageDigest, env }) {
    const variables = Object.entries(env).map(([name, value]) => [`env.${name}`, value]);
    return {
        ...(tag === undefined ? { ...unknown, sha, 'short-sha': sha?.slice(0, 7) } : templateValues(tag, sha)),
        'previous-version': previous && templateValues(previous).version,
        'previous-tag': previous?.tag,
        date,
        'image-digest': imageDigest,
        ...Object.fromEntries(variables)
    };
}
function fillEdit(edit, values) {
    const complaints = [];
    const fill = (place, template, known = values) => {
        try {
            return fillTemplate(template, known);
        }
        catch (error) {
            const problem = error.message;
            const remedy = remedyFor(problem);
            complaints.push({ place: `${edit.name}.${place}`, problem, remedy });
            return '';
        }
    };
    const given = (place, template) => {
        const before = complaints.length;
        const text = fill(place, template);
        if (text === '' && complaints.length === before && edit.kind !== 'text' && edit.kind !== 'regex') {
            complaints.push({ place: `${edit.name}.${place}`, problem: 'is empty', remedy: 'give the new value' });
        }
        return text;
    };
    const globs = placeholders_escaped(values, /[\\*?[\](){}!@|]/g);
    const files = edit.files.map((file) => fill('files', file, globs));
    const exclude = edit.exclude.map((file) => fill('exclude', file, globs));
    for (const path of [...files, ...exclude]) {
        const fault = path === '' ? undefined : refusedPath(path);
        if (fault)
            complaints.push({ place: `${edit.name}.files`, problem: fault.problem, remedy: fault.remedy });
    }
    const filled = { ...edit, ...fillChange(edit, values, fill, given), files, exclude };
    return complaints.length > 0 ? { ok: false, complaints } : { ok: true, edit: filled };
}
const remedies = [
    [/"\{env\./, 'list the variable in allow-env and set it'],
    [/"\{previous-[^"]*", which has/, 'no release comes before this one: give it as previous'],
    [/"\{image-digest\}", which has/, 'name the one image in require-image'],
    [/"\{(short-)?sha\}", which has/, 'give the commit as sha'],
    [/, which has no value/, 'give the release as version, such as v1.2.3: this run is not of a version tag']
];
function remedyFor(problem) {
    return remedies.find(([pattern]) => pattern.test(problem))?.[1] ?? 'write {{ and }} for literal braces';
}
function fillChange(edit, values, fill, given) {
    const optional = (place, text) => (text === undefined ? undefined : given(place, text));
    if (edit.kind === 'kustomize-image') {
        const { newName, newTag, digest } = edit;
        return {
            newName: optional('new-name', newName),
            newTag: optional('new-tag', newTag),
            digest: optional('digest', digest)
        };
    }
    if (edit.kind === 'chart-lock') {
        const versions = [...edit.versions].map(([name, version]) => [name, given(`versions.${name}`, version)]);
        return { versions: new Map(versions), generated: optional('generated', edit.generated) };
    }
    const value = given('value', edit.value);
    if (edit.kind === 'text')
        return { value, at: fill('text', edit.at) };
    if (edit.kind === 'regex')
        return { value, at: fill('regex', edit.at, placeholders_escaped(values, /[\\^$.*+?()[\]{}|/]/g)) };
    return { value };
}
function placeholders_escaped(values, special) {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value?.replace(special, '\\$&')]));
}

;// CONCATENATED MODULE: ./build/packages/core/src/placeholders/fill-input.js


function fillInput(name, template, values, complaints) {
    try {
        return template_fillTemplate(template, values);
    }
    catch (error) {
        const problem = error.message;
        complaints.push({ place: name, problem, remedy: remedyFor(problem) });
        return '';
    }
}

;// CONCATENATED MODULE: ./build/actions/helm-oci-push/src/versions.js




const keep = 'keep';
function templatesOf(inputs) {
    return [inputs['chart-version'], inputs['app-version'], ...inputs.aliases].join('\n');
}
function versions_tagFault(tag) {
    if (!(0,oci_reference/* isTag */.dz)(tag)) {
        const remedy = 'letters, digits, _ . and -, at most 128, the first no . or -';
        return { problem: `${(0,untrusted/* quote */.hD)(tag)} is no tag`, remedy };
    }
    if (tag === 'latest') {
        const problem = '"latest" would have to move, and what is published never does';
        return { problem, remedy: 'leave it away: Helm does not look for it' };
    }
    if (!/^sha(?:256|512)-/.test(tag))
        return undefined;
    const problem = `${(0,untrusted/* quote */.hD)(tag)} is where registries and cosign keep what belongs to a digest`;
    return { problem, remedy: 'name the version, as in v{version}' };
}
function notUnique(tag, template, version) {
    if (/\{(?:version|tag|sha|short-sha)\}/.test(template) || (version !== undefined && tag.includes(version)))
        return [];
    return [
        `aliases: ${(0,untrusted/* quote */.hD)(tag)} does not name the whole version: it is never moved, so that the next release with this tag is refused`
    ];
}
function versionsOf(inputs, release, complaints) {
    const values = editValues(release);
    const fill = (name) => {
        if (inputs[name] === keep)
            return undefined;
        const before = complaints.length;
        const filled = fillInput(name, inputs[name], values, complaints);
        if (filled === '' && complaints.length === before) {
            complaints.push({ place: name, problem: 'comes out empty', remedy: `write ${keep} for what Chart.yaml says` });
        }
        return filled;
    };
    const warnings = [];
    const aliases = inputs.aliases.map((alias) => {
        const before = complaints.length;
        const tag = fillInput('aliases', alias, values, complaints).replaceAll('+', '_');
        const fault = complaints.length === before ? versions_tagFault(tag) : undefined;
        if (fault !== undefined)
            complaints.push({ place: 'aliases', ...fault });
        else
            warnings.push(...notUnique(tag, alias, values.version?.replaceAll('+', '_')));
        return tag;
    });
    return { version: fill('chart-version'), appVersion: fill('app-version'), aliases: [...new Set(aliases)], warnings };
}

;// CONCATENATED MODULE: ./build/actions/helm-oci-push/src/observe.js





async function modifiedAt(inputs, runner, sha) {
    const epoch = runner.env.SOURCE_DATE_EPOCH ?? '';
    if (/^\d{1,10}$/.test(epoch) && Number(epoch) < 8 ** 11)
        return Number(epoch);
    if (epoch !== '')
        throw new errors/* Failure */.HR('SOURCE_DATE_EPOCH: expected seconds since 1970, less than 8589934592; set it to a number, or unset it');
    const { commitTime } = await __nccwpck_require__.e(/* import() */ 812).then(__nccwpck_require__.bind(__nccwpck_require__, 6812));
    return commitTime(runner, inputs.token, sha);
}
async function versionsOfRun(inputs, runner) {
    const complaints = [];
    const release = await observeRelease(inputs, runner, openRefs(runner, inputs.token), templatesOf(inputs));
    const versions = versionsOf(inputs, release, complaints);
    if (complaints.length > 0)
        throw new errors/* Refusal */.P_(complaints);
    return { versions, sha: inputs.sha || release.sha || runner.sha };
}
async function observe(inputs, runner) {
    const complaints = (0,consistent/* contradictions */.v)(inputs);
    if (complaints.length > 0)
        throw new errors/* Refusal */.P_(complaints);
    const selected = await selectCharts(runner.workspace, inputs.charts, complaints);
    if (complaints.length > 0)
        throw new errors/* Refusal */.P_(complaints);
    const { versions, sha } = await versionsOfRun(inputs, runner);
    const { packAll } = await Promise.all(/* import() */[__nccwpck_require__.e(584), __nccwpck_require__.e(988)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2988));
    const { charts, warnings } = await packAll(selected, {
        inputs,
        runner,
        versions,
        modified: await modifiedAt(inputs, runner, sha)
    });
    const { outputComplaints } = await Promise.all(/* import() */[__nccwpck_require__.e(584), __nccwpck_require__.e(978)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8978));
    const files = charts.map(({ file }) => file);
    const unkept = await outputComplaints(runner.workspace, inputs, selected, files);
    if (unkept.length > 0)
        throw new errors/* Refusal */.P_(unkept);
    const told = [...versions.warnings, ...warnings];
    const { surveyAll } = await Promise.all(/* import() */[__nccwpck_require__.e(584), __nccwpck_require__.e(315), __nccwpck_require__.e(519), __nccwpck_require__.e(833)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1833));
    return { charts: await surveyAll(charts, versions.aliases, inputs, runner), warnings: told };
}

;// CONCATENATED MODULE: ./build/actions/helm-oci-push/src/helm-lines.js

function installLine({ name, version, type }, { registry, repository }) {
    const chart = formatRegistry({ host: registry, path: repository });
    if (type === 'library')
        return `helm pull ${chart} --version ${version}`;
    return `helm install ${name} ${chart} --version ${version}`;
}
function pushLine(file, name, { registry, repository }) {
    const path = repository.slice(0, -name.length).replace(/\/$/, '');
    return `helm push ${file} ${formatRegistry({ host: registry, path })}`;
}

// EXTERNAL MODULE: ./build/actions/helm-oci-push/src/outputs.js
var src_outputs = __nccwpck_require__(3444);
;// CONCATENATED MODULE: ./build/actions/helm-oci-push/src/plan.js







const shown = 5;
function standing({ published }, ours, same) {
    if (published === undefined)
        return { state: 'pending' };
    const { digest, differences } = published;
    if (differences.length === 0)
        return { state: 'satisfied', reason: `${same} (${digest})` };
    const more = differences.length > shown ? `, and ${differences.length - shown} more differences` : '';
    const listed = (0,untrusted/* inert */.tJ)(differences.slice(0, shown).join(', ')) + more;
    return { state: 'conflict', reason: `${digest} stands there, and this run has ${ours}: ${listed}` };
}
function pushStep({ main }, chart, { provenance }) {
    const reference = (0,oci_reference/* formatReference */.FH)(main.reference);
    const stands = standing(main, chart.artifact.digest, 'already published');
    const isUnsigned = provenance && stands.state === 'satisfied' && main.published?.hasProvenance === false;
    const { name, version } = chart.content.metadata;
    return {
        description: `push ${name} ${version} as ${reference}`,
        operation: { kind: 'push', reference, content: chart.contentDigest, provenance },
        ...(stands.state === 'pending' ? { reason: `as ${pushLine(chart.file, name, main.reference)} would` } : {}),
        ...stands,
        ...(isUnsigned && {
            state: 'conflict',
            reason: 'it is published without provenance, which cannot be added to it any more'
        })
    };
}
function aliasSteps({ main, aliases }, chart) {
    const of = (0,oci_reference/* formatReference */.FH)(main.reference);
    return aliases.map((tagged) => {
        const reference = (0,oci_reference/* formatReference */.FH)(tagged.reference);
        const stands = standing(tagged, chart.artifact.digest, 'already there');
        return { description: `tag ${of} as ${reference}`, operation: { kind: 'alias', reference, of }, ...stands };
    });
}
function signSteps({ main, signed }, { cosign }) {
    if (cosign === 'none')
        return [];
    const reference = (0,oci_reference/* formatReference */.FH)(main.reference);
    const step = { description: `sign ${reference}`, operation: { kind: 'sign', reference, how: cosign } };
    return [
        signed ? { ...step, state: 'satisfied', reason: 'a valid signature is there' } : { ...step, state: 'pending' }
    ];
}
function keepSteps({ chart }, inputs) {
    const folder = (0,consistent/* plainPath */.s)(inputs['output-dir']);
    if (folder === '')
        return [];
    const path = `${folder}/${chart.file}`;
    const operation = { kind: 'keep', path, content: chart.contentDigest };
    return [{ description: `keep ${path}`, operation, state: 'pending', aside: true }];
}
function plan_hidden({ charts }) {
    return charts.flatMap(({ places }) => places.flatMap(({ main, hidden: why }) => (why ? [{ place: (0,oci_reference/* formatReference */.FH)(main.reference), ...why }] : [])));
}
function reasonOf({ charts }, { 'dry-run': dryRun }) {
    const told = new Map();
    for (const facts of charts) {
        const { name, version } = facts.chart.content.metadata;
        const status = (0,src_outputs/* statusOf */.c2)(facts, new Map());
        const said = status !== 'planned' ? status : dryRun ? 'to be published' : 'published';
        told.set(said, [...(told.get(said) ?? []), `${name} ${version}`]);
    }
    return [...told].map(([said, names]) => `${names.join(', ')}: ${said}`).join('; ');
}
function plan(inputs, facts) {
    const outputs = (0,src_outputs/* outputsOf */.Yz)(facts, new Map());
    const { warnings, charts } = facts;
    const complaints = plan_hidden(facts);
    const places = charts.flatMap(({ chart, places: all }) => all.map((place) => ({ chart, place })));
    const steps = [
        ...places.map(({ chart, place }) => pushStep(place, chart, inputs)),
        ...places.flatMap(({ chart, place }) => aliasSteps(place, chart)),
        ...places.flatMap(({ place }) => signSteps(place, inputs)),
        ...charts.flatMap((each) => keepSteps(each, inputs))
    ];
    const decided = (0,action_plan/* proceed */.rj)(steps, outputs, reasonOf(facts, inputs));
    if (complaints.length > 0) {
        return { ...(0,action_plan/* refuse */.TR)([...(decided.complaints ?? []), ...complaints], outputs), steps, warnings };
    }
    const usage = places.map(({ chart, place }) => installLine(chart.content.metadata, place.main.reference));
    return { ...decided, warnings, usage };
}

;// CONCATENATED MODULE: ./build/actions/helm-oci-push/src/main.js




void runAction({
    name: 'helm-oci-push',
    inputs: inputs_inputs,
    outputs: src_outputs/* outputs */.V4,
    observe: observe,
    plan: plan,
    apply: async (operation, occasion) => (await Promise.all(/* import() */[__nccwpck_require__.e(584), __nccwpck_require__.e(315), __nccwpck_require__.e(519), __nccwpck_require__.e(52)]).then(__nccwpck_require__.bind(__nccwpck_require__, 52))).apply(operation, occasion),
    verify: async (operation, occasion) => (await Promise.all(/* import() */[__nccwpck_require__.e(584), __nccwpck_require__.e(315), __nccwpck_require__.e(519), __nccwpck_require__.e(473)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5473))).verify(operation, occasion)
});

module.exports = __webpack_exports__;
/******/ })()
;
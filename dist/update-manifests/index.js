/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 1931:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readEditList),
/* harmony export */   s: () => (/* binding */ readWorkspaceFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_action_errors__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4012);
/* harmony import */ var _core_action_untrusted__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1329);



const largest = 8_388_608;
function refusal(place, problem, remedy) {
    return new _core_action_errors__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_([{ place, problem, remedy }]);
}
async function readWorkspaceFile(input, path, workspace) {
    const { readInside } = await __nccwpck_require__.e(/* import() */ 165).then(__nccwpck_require__.bind(__nccwpck_require__, 2165));
    const { decodeText } = await __nccwpck_require__.e(/* import() */ 904).then(__nccwpck_require__.bind(__nccwpck_require__, 9904));
    const { EditFault } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 9792));
    try {
        const bytes = readInside(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(workspace), path);
        if (bytes.length > largest)
            throw new EditFault(`has ${bytes.length} bytes; at most ${largest} are read`, 'split it');
        return decodeText(bytes);
    }
    catch (error) {
        if (error instanceof EditFault)
            throw refusal(input, `${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(path)} ${error.problem}`, error.remedy);
        const { message } = error;
        const remedy = 'give the path of a file of the workspace, which a step before this one has checked out';
        throw refusal(input, `${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(path)} cannot be read (${message})`, remedy);
    }
}
function missingEdits(inputs) {
    const { mode, edits, 'edits-file': file } = inputs;
    if (edits.trim() !== '' && file !== '') {
        return [{ place: 'edits-file', problem: 'is given beside edits', remedy: 'give one of them' }];
    }
    const given = edits.trim() !== '' || file !== '';
    if (mode === 'restore' && given) {
        const remedy = 'leave edits and edits-file away: the record says what to put back';
        return [{ place: 'edits', problem: 'is given with mode: restore', remedy }];
    }
    if (mode === 'restore' || given)
        return [];
    const remedy = 'give a YAML list of edits, or the path of a file with one as edits-file';
    return [{ place: 'edits', problem: 'is empty', remedy }];
}
async function readEditList(inputs, workspace) {
    const { mode, 'edits-file': file } = inputs;
    const wrong = missingEdits(inputs);
    if (wrong.length > 0)
        throw new _core_action_errors__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_(wrong);
    if (mode === 'restore')
        return [];
    const text = file === '' ? inputs.edits : await readWorkspaceFile('edits-file', file, workspace);
    const { readEdits } = await Promise.all(/* import() */[__nccwpck_require__.e(791), __nccwpck_require__.e(921)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5921));
    const { edits, complaints } = await readEdits(text, file === '' ? 'edits' : file);
    if (complaints.length > 0)
        throw new _core_action_errors__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_(complaints);
    return edits;
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
/* harmony export */   KN: () => (/* binding */ nothingToDo),
/* harmony export */   Lv: () => (/* binding */ sayComplaint),
/* harmony export */   TR: () => (/* binding */ refuse)
/* harmony export */ });
/* unused harmony export proceed */
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

/***/ 3695:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NF: () => (/* binding */ pullRequestBody),
/* harmony export */   Pj: () => (/* binding */ longestBody),
/* harmony export */   x: () => (/* binding */ readEvidenceUrl)
/* harmony export */ });
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1329);

const longestBody = 65_536;
const SHOWN = 200;
const HEAD = ['| File | Place | Old | New |', '| --- | --- | --- | --- |'];
function code(text) {
    if (text === '')
        return '';
    const cut = text.length > SHOWN ? `${text.slice(0, SHOWN).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
    return (0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .codeMarkdown */ .fl)(cut);
}
function row({ file, place, old, new: to }) {
    return `| ${code(file)} | ${code(place)} | ${code(old)} | ${code(to)} |`;
}
function note(left, all) {
    return `${left} of ${all} changes are not shown: a pull request holds 65,536 characters. Its files show all of them.`;
}
function table(changes, room) {
    if (changes.length === 0)
        return '';
    const rows = changes.map(row);
    const whole = ['### Changes', '', ...HEAD, ...rows].join('\n');
    if (whole.length <= room)
        return whole;
    const fixed = ['### Changes', '', ...HEAD, '', note(changes.length, changes.length)].join('\n').length;
    let [used, shown] = [fixed, 0];
    for (const each of rows) {
        if (used + each.length + 1 > room)
            break;
        used += each.length + 1;
        shown += 1;
    }
    const cut = note(changes.length - shown, changes.length);
    return shown === 0 ? cut : ['### Changes', '', ...HEAD, ...rows.slice(0, shown), '', cut].join('\n');
}
function readEvidenceUrl(raw) {
    if (raw.trim() === '')
        return '';
    const url = URL.canParse(raw.trim()) ? new URL(raw.trim()) : undefined;
    if (url?.protocol === 'https:' && url.username === '' && url.password === '')
        return url.href;
    throw new Error(`expected an https address without a password, got ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(raw)}`);
}
function evidence(url) {
    if (url === '')
        return '';
    const target = url.replace(/[<>()[\]\\*_`|]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
    return `### Evidence\n\n[${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .literalMarkdown */ .ft)(new URL(url).host)}](<${target}>)`;
}
const CUT = '\n\nThe text was longer than a pull request can hold.';
function pullRequestBody({ text, changes, evidenceUrl }) {
    const last = evidence(evidenceUrl);
    const own = text.trim();
    const reserved = note(changes.length, changes.length).length + last.length + 8;
    const first = own.length + reserved <= longestBody ? own : `${own.slice(0, longestBody - reserved - CUT.length)}${CUT}`;
    const room = longestBody - first.length - last.length - 4;
    return [first, table(changes, room), last].filter((part) => part !== '').join('\n\n');
}


/***/ }),

/***/ 2187:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ branchNameProblem)
/* harmony export */ });
const forbidden = /[\x00-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|^\/|\/$|\.$/;
function branchNameProblem(name) {
    if (name === '')
        return 'it is empty';
    if (name.startsWith('refs/'))
        return 'it begins with refs/';
    if (name === 'HEAD' || name === '@')
        return 'Git has another use for it';
    if (name.startsWith('-'))
        return 'it begins with -';
    if (name.split('/').some((part) => part.startsWith('.')))
        return 'a part of it begins with a dot';
    if (name.split('/').some((part) => part.endsWith('.lock')))
        return 'a part of it ends with .lock';
    if (/^[0-9a-f]{40}$/.test(name))
        return 'it looks like a commit, and GitHub refuses such names';
    if (name.length > 244)
        return 'it is longer than 244 characters';
    return forbidden.test(name) ? 'it has a character, or two dots, that Git does not allow in a ref' : undefined;
}


/***/ }),

/***/ 8176:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
function plainText(text) {
    return text.replaceAll('\r\n', '\n').trim();
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
/* harmony export */   Ad: () => (/* binding */ writeInRoom),
/* harmony export */   Be: () => (/* binding */ openCleanRoom),
/* harmony export */   CO: () => (/* binding */ buildRoom),
/* harmony export */   Lp: () => (/* binding */ roomIn),
/* harmony export */   a7: () => (/* binding */ passedVariables),
/* harmony export */   tv: () => (/* binding */ gitFailure)
/* harmony export */ });
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

/***/ 6605:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ demandFullSha),
/* harmony export */   W: () => (/* binding */ isFullSha)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1329);


function isFullSha(text) {
    return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function demandFullSha(text) {
    if (!isFullSha(text))
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} is no full commit SHA: give one of 40 or 64 hexadecimal digits`);
}


/***/ }),

/***/ 5361:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   de: () => (/* binding */ remoteAccess),
/* harmony export */   gX: () => (/* binding */ remoteUrl),
/* harmony export */   it: () => (/* binding */ authorization)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1329);
/* harmony import */ var _network_server_address_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3955);



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

/***/ 5780:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Dy: () => (/* binding */ listRefs),
  readHead: () => (/* binding */ readHead)
});

// UNUSED EXPORTS: askServer, parseRefs, sortRefs

// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __nccwpck_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/git/clean-room.js
var clean_room = __nccwpck_require__(1528);
// EXTERNAL MODULE: ./build/packages/core/src/git/packet-lines.js
var packet_lines = __nccwpck_require__(5361);
// EXTERNAL MODULE: ./build/packages/core/src/git/upload-pack.js
var upload_pack = __nccwpck_require__(9226);
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
    return (0,upload_pack/* askUploadPack */.Y)(url, token, { name: 'ls-refs', args }, (packets) => packets.filter((packet) => packet !== packet_lines/* FLUSH */.ZM).map(readRef));
}

// EXTERNAL MODULE: ./build/packages/core/src/git/remote-access.js
var remote_access = __nccwpck_require__(5936);
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
    const url = (0,remote_access/* remoteUrl */.gX)(runner);
    const answered = await askRefs(url, token, prefixes);
    if (answered !== undefined)
        return answered;
    const args = ['ls-remote', '--symref', '--', url.href, ...patterns];
    const result = await (0,clean_room/* openCleanRoom */.Be)().git(args, (0,remote_access/* remoteAccess */.de)(url, token));
    if (result.exitCode !== 0)
        throw (0,clean_room/* gitFailure */.tv)(what, result, REMEDY);
    return parseRefs(result.stdout);
}
async function listRefs(runner, token) {
    const prefixes = ['HEAD', 'refs/heads/', 'refs/tags/'];
    const patterns = ['HEAD', 'refs/heads/*', 'refs/tags/*'];
    return sortRefs(await askServer(runner, token, `refs of ${(0,remote_access/* remoteUrl */.gX)(runner).href}`, prefixes, patterns));
}
async function readHead(runner, token, branch) {
    const ref = `refs/heads/${branch}`;
    const refs = await askServer(runner, token, `branch ${(0,untrusted/* quote */.hD)(branch)}`, [ref], [ref]);
    return refs.find(({ name }) => name === ref)?.object;
}


/***/ }),

/***/ 9226:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ askUploadPack)
/* harmony export */ });
/* unused harmony export isWithinReach */
/* harmony import */ var _network_node_http_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1374);
/* harmony import */ var _packet_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5361);
/* harmony import */ var _remote_access_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5936);



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
    const { askFolder } = await __nccwpck_require__.e(/* import() */ 741).then(__nccwpck_require__.bind(__nccwpck_require__, 9741));
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

/***/ 6684:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ botIdentity),
/* harmony export */   aZ: () => (/* binding */ parseIdentity),
/* harmony export */   xN: () => (/* binding */ readIdentity)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1329);


const botIdentity = 'github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>';
const unfit = /[<>\x00-\x1f\x7f]/;
function parseIdentity(text) {
    const [, name = '', email = ''] = /^(.+?)\s*<([^<>\s]+@[^<>\s]+)>$/s.exec(text.trim()) ?? [];
    return name === '' || unfit.test(name) || unfit.test(email) ? undefined : { name, email };
}
function readIdentity(what, text) {
    if (text === '')
        return undefined;
    const person = parseIdentity(text);
    if (person !== undefined)
        return person;
    throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what}: expected \`Name <email>\`, got ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)}; write it like ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(botIdentity)}`);
}


/***/ }),

/***/ 8404:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ applyEditsToAscii),
/* harmony export */   c: () => (/* binding */ applyEdits)
/* harmony export */ });
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1329);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9792);


function applyEdits(text, places) {
    const parts = [];
    let end = 0;
    for (const place of inOrder(places)) {
        parts.push(text.slice(end, place.start), place.replacement);
        end = place.end;
    }
    parts.push(text.slice(end));
    return parts.join('');
}
function applyEditsToAscii(bytes, places) {
    const encoder = new TextEncoder();
    const sorted = inOrder(places).map((place) => ({ ...place, bytes: encoder.encode(place.replacement) }));
    const growth = sorted.reduce((sum, { start, end, bytes: put }) => sum + put.length - (end - start), 0);
    const result = new Uint8Array(bytes.length + growth);
    let [from, to] = [0, 0];
    for (const { start, end, bytes: put } of sorted) {
        result.set(bytes.subarray(from, start), to);
        result.set(put, to + start - from);
        to += start - from + put.length;
        from = end;
    }
    result.set(bytes.subarray(from), to);
    return result;
}
function inOrder(places) {
    const sorted = places.length < 2 ? places : [...places].sort((a, b) => a.start - b.start || a.end - b.end);
    let end = 0;
    let previous;
    for (const place of sorted) {
        if (previous && (place.start < end || sameSpan(previous, place)))
            throw overlap(previous, place);
        end = place.end;
        previous = place;
    }
    return sorted;
}
function sameSpan(a, b) {
    return a.start === b.start && a.end === b.end && (a.start < a.end || a.path === b.path);
}
function overlap(first, second) {
    return new _fault_js__WEBPACK_IMPORTED_MODULE_1__.EditFault(`is changed twice, by ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(first.path)} to ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(first.new)} and by ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(second.path)} to ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(second.new)}`, 'leave one of the two edits away', second.line);
}


/***/ }),

/***/ 1425:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ filesOutput),
/* harmony export */   b4: () => (/* binding */ changesOutput),
/* harmony export */   fE: () => (/* binding */ changedPlaces),
/* harmony export */   vK: () => (/* binding */ changeLine)
/* harmony export */ });
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1329);

const longestShown = 100;
function changedPlaces(files) {
    return [...files]
        .sort((a, b) => (a.path < b.path ? -1 : 1))
        .flatMap(({ path, edited }) => edited
        .map(({ place }) => place)
        .filter((place) => place.old !== place.new)
        .sort((a, b) => a.start - b.start || a.end - b.end)
        .map((place) => ({
        file: path,
        line: place.line,
        place: place.path,
        old: place.old ?? null,
        new: place.new
    })));
}
function changesOutput(changes, limit) {
    const items = changes.map(({ file, place, old, new: value }) => JSON.stringify({ file, place, old, new: value }));
    return listOutput(items, limit, (omitted) => JSON.stringify({ omitted }));
}
function filesOutput(paths, limit) {
    const items = [...new Set(paths)].sort().map((path) => JSON.stringify(path));
    return listOutput(items, limit);
}
function listOutput(items, limit, note) {
    const bytes = new TextEncoder();
    const room = note === undefined ? 0 : bytes.encode(note(items.length)).length + 1;
    let size = 1;
    let end = items.length;
    let fits = 0;
    for (const [index, item] of items.entries()) {
        size += bytes.encode(item).length + 1;
        if (size + room <= limit)
            fits = index + 1;
        if (size <= limit)
            continue;
        end = fits;
        break;
    }
    const omitted = items.length - end;
    const shown = items.slice(0, end);
    if (omitted > 0 && note !== undefined)
        shown.push(note(omitted));
    return { json: `[${shown.join(',')}]`, omitted };
}
function changeLine({ file, line, place, old, new: value }) {
    return (0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(`${file}:${line}: ${cut(place)}: ${old === null ? '(nothing)' : shown(old)} -> ${shown(value)}`);
}
function shown(value) {
    return value === '' ? '""' : cut(value);
}
function cut(value) {
    return value.length > longestShown ? `${value.slice(0, longestShown)}… (${value.length} characters)` : value;
}


/***/ }),

/***/ 5598:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ applies),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   qX: () => (/* binding */ everyFile)
/* harmony export */ });
function applies({ when }, prerelease) {
    return when === 'always' || (when === 'prerelease') === prerelease;
}
function everyFile({ kind }) {
    return kind === 'yaml' || kind === 'json' || kind === 'kustomize-image' || kind === 'chart-lock';
}
function subjectOf(edit) {
    return edit.kind === 'chart-lock' ? 'chart-lock' : edit.at;
}


/***/ }),

/***/ 9792:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EditFault: () => (/* binding */ EditFault),
/* harmony export */   L: () => (/* binding */ missing)
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
        return new fault.EditFault(`begins with ! in ${(0,untrusted/* quote */.hD)(glob)}`, 'use exclude');
    if (glob.length > longest) {
        return new fault.EditFault(`has a glob of ${glob.length} characters; at most ${longest} are taken`, 'give a shorter one');
    }
    const alternatives = expandBraces(glob, mostAlternatives);
    if (alternatives === undefined) {
        const problem = `has braces that stand for more than ${mostAlternatives} globs in ${(0,untrusted/* quote */.hD)(glob)}`;
        return new fault.EditFault(problem, 'use * in their place, or several edits');
    }
    const segments = alternatives.map((one) => one.split('/'));
    if (segments.some((all) => all.filter((segment) => segment === '**').length > mostCrossings)) {
        return new fault.EditFault(`has more than ${mostCrossings} ** in ${(0,untrusted/* quote */.hD)(glob)}`, 'name some of the folders');
    }
    if (segments.flat().every((segment) => wildcards(segment) <= mostWildcards))
        return undefined;
    const problem = `has more than ${mostWildcards} wildcards between two / in ${(0,untrusted/* quote */.hD)(glob)}`;
    return new fault.EditFault(problem, 'use a single * for several of them');
}
function wildcards(segment) {
    const signs = segment.match(/\\.|(?:[*?]|\[[!^]?\]?(?:\\.|[^\]\\])*\])+/gs) ?? [];
    return signs.filter((sign) => !sign.startsWith('\\')).length;
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
        return new _fault_js__WEBPACK_IMPORTED_MODULE_1__.EditFault('names an empty path', inside);
    if (/[\0-\x1f\x7f]/.test(path))
        return new _fault_js__WEBPACK_IMPORTED_MODULE_1__.EditFault(`has a control character in ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)}`, inside);
    if (/^[/~]|^[A-Za-z]:|^\\\\/.test(path))
        return new _fault_js__WEBPACK_IMPORTED_MODULE_1__.EditFault(`leads out of the workspace with ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)}`, inside);
    const segments = path.toLowerCase().split(/[\\/]/);
    if (segments.includes('..') || segments.includes('.')) {
        return new _fault_js__WEBPACK_IMPORTED_MODULE_1__.EditFault(`has . or .. as a folder in ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)}`, inside);
    }
    const protectedFile = segments.includes('.git') || segments.at(-1) === '.gitattributes' || segments.at(-1) === '.gitmodules';
    const workflow = segments[0] === '.github' && segments[1] === 'workflows';
    if (!protectedFile && !workflow)
        return undefined;
    return new _fault_js__WEBPACK_IMPORTED_MODULE_1__.EditFault(`names ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)}, which decides what git or a workflow runs`, 'change it in a reviewed commit');
}


/***/ }),

/***/ 4804:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W_: () => (/* binding */ fillEdit),
/* harmony export */   bM: () => (/* binding */ editValues),
/* harmony export */   wJ: () => (/* binding */ remedyFor)
/* harmony export */ });
/* harmony import */ var _version_template_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8021);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8432);


const noVersion = { major: '0', minor: '0', patch: '0', prerelease: [], build: [] };
const unknown = Object.fromEntries(Object.keys((0,_version_template_js__WEBPACK_IMPORTED_MODULE_0__/* .templateValues */ .n)({ tag: '', prefix: '', version: noVersion })).map((name) => [name, undefined]));
function editValues({ tag, sha, previous, date, imageDigest, env }) {
    const variables = Object.entries(env).map(([name, value]) => [`env.${name}`, value]);
    return {
        ...(tag === undefined ? { ...unknown, sha, 'short-sha': sha?.slice(0, 7) } : (0,_version_template_js__WEBPACK_IMPORTED_MODULE_0__/* .templateValues */ .n)(tag, sha)),
        'previous-version': previous && (0,_version_template_js__WEBPACK_IMPORTED_MODULE_0__/* .templateValues */ .n)(previous).version,
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
            return (0,_version_template_js__WEBPACK_IMPORTED_MODULE_0__/* .fillTemplate */ .o)(template, known);
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
    const globs = escaped(values, /[\\*?[\](){}!@|]/g);
    const files = edit.files.map((file) => fill('files', file, globs));
    const exclude = edit.exclude.map((file) => fill('exclude', file, globs));
    for (const path of [...files, ...exclude]) {
        const fault = path === '' ? undefined : (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedPath */ .w)(path);
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
        return { value, at: fill('regex', edit.at, escaped(values, /[\\^$.*+?()[\]{}|/]/g)) };
    return { value };
}
function escaped(values, special) {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value?.replace(special, '\\$&')]));
}


/***/ }),

/***/ 3997:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ findLines)
/* harmony export */ });
function findLines(text, runs) {
    const byFirstLine = new Map();
    for (const run of runs) {
        const end = run.indexOf('\n');
        const first = end < 0 ? run : run.slice(0, end);
        const others = byFirstLine.get(first);
        if (others)
            others.push(run);
        else
            byFirstLine.set(first, [run]);
    }
    const found = new Map();
    if (runs.size === 0)
        return found;
    for (let start = 0; start <= text.length;) {
        const next = text.indexOf('\n', start);
        const end = next < 0 ? text.length : next;
        for (const run of byFirstLine.get(text.slice(start, end)) ?? []) {
            if (!standsAt(text, run, start))
                continue;
            const offsets = found.get(run);
            if (offsets)
                offsets.push(start);
            else
                found.set(run, [start]);
        }
        start = end + 1;
    }
    return found;
}
function standsAt(text, run, start) {
    const end = start + run.length;
    return text.startsWith(run, start) && (end === text.length || text[end] === '\n');
}


/***/ }),

/***/ 3469:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ oldLines),
/* harmony export */   T5: () => (/* binding */ passagesOf)
/* harmony export */ });
/* unused harmony export longestPassage */
/* harmony import */ var _record_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3997);

const longestPassage = 4000;
const contextLines = 3;
const longestContext = 400;
function passagesOf(before, after, places) {
    const runs = runsOf(after, places);
    const drafts = runs.map((run, index) => draft(after, run, runs[index - 1]?.end ?? 0, runs[index + 1]?.start));
    const found = drafts.filter((one) => one !== undefined);
    const olds = (0,_record_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .findLines */ .L)(before, new Set(found.map(({ old }) => old)));
    const news = (0,_record_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .findLines */ .L)(after, new Set(found.map(({ text }) => text)));
    return runs.map(({ places: inside }, index) => {
        const one = drafts[index];
        if (one === undefined)
            return { places: inside };
        const { old, ...passage } = one;
        const same = news.get(passage.text) ?? [];
        const copies = { before: olds.get(old)?.length ?? 0, after: same.length, index: same.indexOf(passage.start) };
        return { passage: { ...passage, copies }, places: inside };
    });
}
function runsOf(text, places) {
    const runs = [];
    for (const place of places) {
        const last = runs.at(-1);
        const placeEnd = place.start + place.after.length;
        if (last === undefined || place.start > last.end) {
            const start = place.start === 0 ? 0 : text.lastIndexOf('\n', place.start - 1) + 1;
            runs.push({ start, end: lineEndAt(text, placeEnd), places: [place] });
        }
        else {
            last.places.push(place);
            if (placeEnd > last.end)
                last.end = lineEndAt(text, placeEnd);
        }
    }
    return runs;
}
function lineEndAt(text, offset) {
    const end = text.indexOf('\n', offset);
    return end < 0 ? text.length : end;
}
function draft(text, { start, end, places }, from, to = text.length) {
    if (end - start > longestPassage)
        return undefined;
    const passage = text.slice(start, end);
    const old = oldLines(start, passage, places);
    if (old.length > longestPassage)
        return undefined;
    const lines = (a, b) => text.slice(a, b).split('\n');
    const above = lines(Math.max(from, start - longestContext), start).slice(-contextLines - 1);
    const below = lines(end, Math.min(to, end + longestContext)).slice(0, contextLines + 1);
    return {
        start,
        text: passage,
        above: above.join('\n').replace(/^[\udc00-\udfff]/, ''),
        below: below.join('\n').replace(/[\ud800-\udbff]$/, ''),
        old
    };
}
function oldLines(start, text, places) {
    let end = 0;
    const parts = places.map((place) => {
        const part = text.slice(end, place.start - start) + place.before;
        end = place.start - start + place.after.length;
        return part;
    });
    return parts.join('') + text.slice(end);
}


/***/ }),

/***/ 5543:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ep: () => (/* binding */ RECORD_SCHEMA),
/* harmony export */   mR: () => (/* binding */ recordFile),
/* harmony export */   qj: () => (/* binding */ hashText),
/* harmony export */   rh: () => (/* binding */ writeRecord),
/* harmony export */   wB: () => (/* binding */ joinRecord)
/* harmony export */ });
/* harmony import */ var _apply_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8404);
/* harmony import */ var _record_passages_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3469);


const RECORD_SCHEMA = 'slipway/record/1';
async function recordFile(path, text, edited, hash = hashText, made) {
    const changed = edited
        .filter(({ place }) => text.slice(place.start, place.end) !== place.replacement)
        .sort((a, b) => a.place.start - b.place.start || a.place.end - b.place.end);
    if (changed.length === 0)
        return undefined;
    const places = changed.map(({ place }) => place);
    const result = made ?? (0,_apply_js__WEBPACK_IMPORTED_MODULE_0__/* .applyEdits */ .c)(text, places);
    let shift = 0;
    const recorded = changed.map(({ edit, place }) => {
        const start = place.start + shift;
        shift += place.replacement.length - (place.end - place.start);
        return recordPlace(edit, place, start, text);
    });
    const [before, after] = await Promise.all([hash(text), hash(result)]);
    return { file: path, before, after, passages: (0,_record_passages_js__WEBPACK_IMPORTED_MODULE_1__/* .passagesOf */ .T5)(text, result, recorded) };
}
function recordPlace(edit, place, start, text) {
    return {
        kind: edit.kind,
        edit: edit.name,
        path: place.path,
        ...(edit.document === undefined ? {} : { document: edit.document }),
        line: place.line,
        old: place.old ?? null,
        new: place.new,
        start,
        before: text.slice(place.start, place.end),
        after: place.replacement
    };
}
function writeRecord(files) {
    return joinRecord(files.map((one) => [one.file, JSON.stringify(one)]));
}
function joinRecord(files) {
    const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, json]) => json);
    return `{"schema":${JSON.stringify(RECORD_SCHEMA)},"files":[${sorted.join(',')}]}`;
}
async function hashText(text) {
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
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

/***/ 5603:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ fillInput)
/* harmony export */ });
/* harmony import */ var _manifest_placeholders_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4804);
/* harmony import */ var _version_template_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8021);


function fillInput(name, template, values, complaints) {
    try {
        return (0,_version_template_js__WEBPACK_IMPORTED_MODULE_1__/* .fillTemplate */ .o)(template, values);
    }
    catch (error) {
        const problem = error.message;
        complaints.push({ place: name, problem, remedy: (0,_manifest_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .remedyFor */ .wJ)(problem) });
        return '';
    }
}


/***/ }),

/***/ 691:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ changedIn)
/* harmony export */ });
function changedIn({ files }) {
    return files.filter((file) => file.changed);
}


/***/ }),

/***/ 2332:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  xo: () => (/* binding */ omissions),
  Yz: () => (/* binding */ outputsOf),
  VF: () => (/* binding */ rewriteOutputs)
});

;// CONCATENATED MODULE: ./build/packages/core/src/delivery/pull-request.js
const pullRequestOutputs = [
    'pull-request-number',
    'pull-request-url',
    'pull-request-operation',
    'pull-request-head-sha',
    'pull-request-branch',
    'pull-request-commits-verified'
];

// EXTERNAL MODULE: ./build/packages/core/src/manifest/changes.js
var changes = __nccwpck_require__(1425);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/record.js
var record = __nccwpck_require__(5543);
// EXTERNAL MODULE: ./build/packages/core/src/rewrite/changed.js
var changed = __nccwpck_require__(691);
;// CONCATENATED MODULE: ./build/packages/core/src/rewrite/outputs.js




const rewriteOutputs = [
    'changed',
    'files',
    'changes',
    'diff',
    'record',
    'commit-sha',
    'commit-verified',
    ...pullRequestOutputs,
    'pull-requests'
];
const longest = 131_072;
function outputsOf(found) {
    if (found === undefined)
        return { changed: false, files: '[]', changes: '[]', diff: '', record: (0,record/* writeRecord */.rh)([]) };
    const { work, account } = found;
    const paths = (0,changed/* changedIn */.W)(work).map(({ path }) => path);
    return {
        changed: paths.length > 0,
        files: (0,changes/* filesOutput */.$t)(paths, longest).json,
        changes: (0,changes/* changesOutput */.b4)(account.changes, longest).json,
        diff: account.diff,
        record: account.record ?? ''
    };
}
function omissions({ work, account }, { less }) {
    const paths = (0,changed/* changedIn */.W)(work).map(({ path }) => path);
    const { omitted } = (0,changes/* filesOutput */.$t)(paths, longest);
    const files = omitted === 0 ? [] : [`the output files leaves out ${omitted} of ${paths.length} paths: it would be too long`];
    if (account.record !== undefined)
        return files;
    return [...files, `the output record is empty: it would be too long; ${less} to restore them`];
}


/***/ }),

/***/ 1049:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ planTarget),
  n: () => (/* binding */ tellPullRequests)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __nccwpck_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/delivery/pull-request-names.js
var pull_request_names = __nccwpck_require__(2187);
// EXTERNAL MODULE: ./build/packages/core/src/github/commit-identity.js
var commit_identity = __nccwpck_require__(6684);
;// CONCATENATED MODULE: ./build/packages/core/src/delivery/pull-request-state.js

const modes = { file: '100644', executable: '100755' };
function holdsJust({ changes }, files) {
    const wanted = new Map(files.map(({ path, kind, blob }) => [path, `${modes[kind]} ${blob}`]));
    if (changes.length !== wanted.size)
        return false;
    return changes.every(({ path, before, after, base }) => after === wanted.get(path) && base === before);
}
function hasNothingOfItsOwn({ changes, beyond }) {
    return beyond.mergeBase !== undefined && changes.every(({ after, base }) => after === base);
}
function branchState({ append }, { branch }, files) {
    if (branch === undefined)
        return files.length === 0 ? 'nothing-left' : 'create';
    if (append && files.length > 0)
        return 'append';
    if (append)
        return hasNothingOfItsOwn(branch) ? 'nothing-left' : 'right';
    if (files.length === 0)
        return 'nothing-left';
    return holdsJust(branch, files) ? 'right' : 'replace';
}
function ownAuthor({ author, how }) {
    return (0,commit_identity/* parseIdentity */.aZ)(author === '' && how === 'git' ? commit_identity/* botIdentity */.CC : author);
}
function isOurs(commit, login, author) {
    if (commit.login?.toLowerCase() === login.toLowerCase())
        return true;
    return author !== undefined && commit.name === author.name && commit.email === author.email;
}
function foreignCommits({ commit }, { branch, identity }) {
    const commits = branch?.beyond.commits ?? [];
    const author = ownAuthor(commit);
    return commits.filter((each) => !isOurs(each, identity.login, author));
}

;// CONCATENATED MODULE: ./build/packages/core/src/delivery/pull-request-complaints.js



const another = 'name a branch of its own for the pull request, such as release/v1.2.3';
function branchComplaints({ branch }, { base, repository }) {
    const complain = (problem) => [
        { place: 'branch', problem: `${(0,untrusted/* quote */.hD)(branch)} ${problem}`, remedy: another }
    ];
    const problem = (0,pull_request_names/* branchNameProblem */.h)(branch);
    if (problem !== undefined)
        return complain(`cannot be the name of a branch: ${problem}`);
    if (branch === base.name)
        return complain('is the branch that the pull request is to be merged into');
    if (branch === repository.defaultBranch)
        return complain('is the default branch of the repository');
    return [];
}
function baseComplaints({ base }) {
    if (base.head !== undefined)
        return [];
    const problem = (0,pull_request_names/* branchNameProblem */.h)(base.name);
    const why = problem === undefined ? 'is not there' : `cannot be the name of a branch: ${problem}`;
    return [
        {
            place: 'base',
            problem: `the branch ${(0,untrusted/* quote */.hD)(base.name)} ${why}`,
            remedy: 'name a branch of the repository; its default branch is taken when base is left out'
        }
    ];
}
function peopleComplaints(wish, { unknown, pull, identity }) {
    const author = (pull?.author ?? identity.login).toLowerCase();
    const complaints = unknown.assignees.map((login) => {
        const problem = `${(0,untrusted/* quote */.hD)(login)} cannot be assigned in this repository`;
        return { place: 'assignees', problem, remedy: 'name people who may write to it, or give them that role first' };
    });
    for (const login of wish.reviewers) {
        const problem = login.toLowerCase() === author
            ? `${(0,untrusted/* quote */.hD)(login)} is the author of the pull request`
            : unknown.reviewers.includes(login)
                ? `${(0,untrusted/* quote */.hD)(login)} is no collaborator of this repository`
                : undefined;
        if (problem === undefined)
            continue;
        complaints.push({ place: 'reviewers', problem, remedy: 'only collaborators other than the author can review' });
    }
    if (unknown.milestone) {
        const problem = `there is no milestone with the number ${wish.milestone}`;
        complaints.push({
            place: 'milestone',
            problem,
            remedy: 'give the number that stands in the address of the milestone'
        });
    }
    return complaints;
}
function pullRequestComplaints(wish, facts) {
    const complaints = [...branchComplaints(wish, facts), ...baseComplaints(facts)];
    if (wish.title.trim() === '') {
        complaints.push({ place: 'title', problem: 'it is empty', remedy: 'give the pull request a title' });
    }
    if (facts.repository.archived) {
        const problem = 'the repository is archived and can only be read';
        complaints.push({ place: 'repository', problem, remedy: 'take it out of the archive in its settings' });
    }
    return [...complaints, ...peopleComplaints(wish, facts)];
}
const SHOWN = 3;
function sayForeign(wish, facts) {
    const foreign = foreignCommits(wish, facts);
    if (facts.branch?.beyond.more)
        return 'more commits than can be looked at, or a history of its own';
    if (foreign.length === 0)
        return undefined;
    const people = [...new Set(foreign.map(({ login, name }) => login ?? name))].map((who) => (0,untrusted/* quote */.hD)(who));
    const shown = foreign.slice(0, SHOWN).map(({ sha }) => sha.slice(0, 7));
    const more = foreign.length > SHOWN ? ` and ${foreign.length - SHOWN} more` : '';
    return `commits of ${people.join(', ')} (${shown.join(', ')}${more})`;
}
function foreignComplaint(wish, facts) {
    const whose = sayForeign(wish, facts);
    if (whose === undefined)
        return undefined;
    return {
        place: 'branch',
        problem: `${(0,untrusted/* quote */.hD)(wish.branch)} holds ${whose}, and replacing it would lose them`,
        remedy: 'set append: true to add to what is there, merge the pull request, or delete the branch'
    };
}

// EXTERNAL MODULE: ./build/packages/core/src/delivery/pull-request-text.js
var pull_request_text = __nccwpck_require__(8176);
;// CONCATENATED MODULE: ./build/packages/core/src/delivery/pull-request-steps.js


const sayHow = {
    create: 'create branch',
    replace: 'replace the commit of branch',
    append: 'commit onto branch'
};
function branchStep(wish, files, state) {
    const how = state === 'right' ? (wish.append ? 'append' : 'replace') : state;
    const { branch, commit } = wish;
    const count = files.length === 1 ? '1 file' : `${files.length} files`;
    const operation = { kind: 'commit to pull request branch', how, branch, commit, files };
    if (state !== 'right') {
        return { description: `${sayHow[how]} ${(0,untrusted/* quote */.hD)(branch)} with ${count}`, operation, state: 'pending' };
    }
    const reason = 'the branch has just what is wanted';
    return { description: `keep branch ${(0,untrusted/* quote */.hD)(branch)}`, operation, state: 'satisfied', reason };
}
function updateStep(wish, { base }, pull) {
    const change = {
        ...((0,pull_request_text/* plainText */.w)(wish.title) === (0,pull_request_text/* plainText */.w)(pull.title) ? {} : { title: wish.title }),
        ...((0,pull_request_text/* plainText */.w)(wish.body) === (0,pull_request_text/* plainText */.w)(pull.body) ? {} : { body: wish.body }),
        ...(base.name === pull.base ? {} : { base: base.name })
    };
    const names = Object.keys(change);
    const operation = { kind: 'update pull request', ...change };
    if (names.length > 0) {
        return { description: `update ${names.join(', ')} of pull request #${pull.number}`, operation, state: 'pending' };
    }
    const reason = 'title, body and base are as they should be';
    return { description: `keep pull request #${pull.number}`, operation, state: 'satisfied', reason };
}
function openStep({ title, body, draft, maintainerCanModify, branch }, base) {
    const operation = { kind: 'open pull request', title, body, draft, maintainerCanModify };
    const what = draft ? 'a draft of a pull request' : 'a pull request';
    return { description: `open ${what} from ${(0,untrusted/* quote */.hD)(branch)} into ${(0,untrusted/* quote */.hD)(base)}`, operation, state: 'pending' };
}
function missing(wanted, there) {
    const known = new Set(there.map((name) => name.toLowerCase()));
    return [...new Set(wanted)].filter((name) => !known.has(name.toLowerCase()));
}
function slug(team) {
    return team.slice(team.lastIndexOf('/') + 1);
}
function addStep(description, lacks, operation) {
    if (lacks)
        return { description, operation, state: 'pending' };
    return { description, operation, state: 'satisfied', reason: 'it was done already' };
}
const listed = (names) => names.map((name) => (0,untrusted/* quote */.hD)(name)).join(', ');
function peopleSteps(wish, pull) {
    const steps = [];
    if (wish.assignees.length > 0) {
        const assignees = missing(wish.assignees, pull?.assignees ?? []);
        const description = `assign ${listed(wish.assignees)}`;
        steps.push(addStep(description, assignees.length > 0, { kind: 'add assignees', assignees }));
    }
    const asked = [...wish.reviewers, ...wish.teamReviewers];
    if (asked.length > 0) {
        const reviewers = missing(wish.reviewers, pull?.reviewers ?? []);
        const teams = missing(wish.teamReviewers.map(slug), pull?.teams ?? []);
        const lacks = reviewers.length + teams.length > 0;
        steps.push(addStep(`ask ${listed(asked)} for a review`, lacks, { kind: 'request reviewers', reviewers, teams }));
    }
    return steps;
}
function pullSteps(wish, facts) {
    const { pull, base } = facts;
    const steps = [pull === undefined ? openStep(wish, base.name) : updateStep(wish, facts, pull)];
    if (wish.labels.length > 0) {
        const labels = missing(wish.labels, pull?.labels ?? []);
        steps.push(addStep(`add the labels ${listed(wish.labels)}`, labels.length > 0, { kind: 'add labels', labels }));
    }
    steps.push(...peopleSteps(wish, pull));
    if (wish.milestone !== undefined) {
        const operation = { kind: 'set milestone', milestone: wish.milestone };
        steps.push(addStep(`set milestone ${wish.milestone}`, pull?.milestone === undefined, operation));
    }
    return steps;
}

;// CONCATENATED MODULE: ./build/packages/core/src/delivery/pull-request-plan.js




function isLeftOver({ closed, branch, identity }) {
    return closed !== undefined && closed.author === identity.login && closed.head === branch?.head;
}
function decideEnd(wish, facts) {
    const { pull, branch, base } = facts;
    const whose = sayForeign(wish, facts);
    if (pull !== undefined && whose !== undefined) {
        const warning = `pull request #${pull.number} is left open: nothing is left to change, but its branch holds ${whose}`;
        return { steps: [], reason: 'nothing is left to change', warnings: [warning] };
    }
    const steps = [];
    if (pull !== undefined) {
        const operation = { kind: 'close pull request', number: pull.number };
        steps.push({ description: `close pull request #${pull.number}`, operation, state: 'pending' });
    }
    if (wish.deleteBranch && branch !== undefined && whose === undefined && (pull !== undefined || isLeftOver(facts))) {
        const operation = { kind: 'delete pull request branch', branch: wish.branch, head: branch.head };
        steps.push({ description: `delete branch ${(0,untrusted/* quote */.hD)(wish.branch)}`, operation, state: 'pending' });
    }
    return { steps, reason: `nothing is left to change in ${(0,untrusted/* quote */.hD)(base.name)}` };
}
const JOB_TOKEN = 'the token is GITHUB_TOKEN: GitHub starts no workflows for its pull requests, or only once somebody approves them; pass the token of a GitHub App (actions/create-github-app-token) to have them run';
function decideChange(wish, facts, files, state) {
    const steps = [branchStep(wish, files, state), ...pullSteps(wish, facts)];
    const tells = state !== 'right' || facts.pull === undefined;
    return {
        steps,
        reason: facts.pull === undefined ? 'a pull request is to be opened' : `pull request #${facts.pull.number} is open`,
        warnings: facts.identity.jobToken && tells ? [JOB_TOKEN] : []
    };
}
function outputsOf({ branch: name }, { pull, branch }, decision) {
    const isDone = decision.steps.every(({ state }) => state === 'satisfied');
    const head = isDone && pull !== undefined ? branch : undefined;
    return {
        'pull-request-branch': name,
        ...(isDone ? { 'pull-request-operation': 'none' } : {}),
        ...(pull === undefined ? {} : { 'pull-request-number': pull.number, 'pull-request-url': pull.url }),
        ...(head === undefined
            ? {}
            : { 'pull-request-head-sha': head.head, 'pull-request-commits-verified': isVerified(head) })
    };
}
function isVerified({ beyond }) {
    return !beyond.more && beyond.commits.every(({ verified }) => verified);
}
function planPullRequest(wish, facts, files) {
    const complaints = [...pullRequestComplaints(wish, facts)];
    const state = branchState(wish, facts, files);
    const foreign = state === 'replace' ? foreignComplaint(wish, facts) : undefined;
    if (foreign !== undefined)
        complaints.push(foreign);
    if (complaints.length > 0) {
        const outputs = { 'pull-request-branch': wish.branch, 'pull-request-operation': 'none' };
        return { complaints, steps: [], outputs, warnings: [], reason: 'the pull request cannot be as it is wished' };
    }
    const decision = state === 'nothing-left' ? decideEnd(wish, facts) : decideChange(wish, facts, files, state);
    return { complaints: [], warnings: [], ...decision, outputs: outputsOf(wish, facts, decision) };
}

// EXTERNAL MODULE: ./build/packages/core/src/rewrite/changed.js
var changed = __nccwpck_require__(691);
;// CONCATENATED MODULE: ./build/packages/core/src/rewrite/tell-pull-requests.js


function planTarget({ wish, facts, work }) {
    return planPullRequest(wish, facts, (0,changed/* changedIn */.W)(work).map(({ path, kind, blob }) => ({ path, kind, blob })));
}
function tellPullRequests(targets, came) {
    const told = targets.map((target) => {
        const { branch } = target.wish;
        return { group: target.group, outputs: { ...planTarget(target).outputs, ...came.get(branch) } };
    });
    const list = told.map(({ group, outputs }) => ({
        group,
        branch: outputs['pull-request-branch'],
        number: outputs['pull-request-number'],
        url: outputs['pull-request-url'],
        operation: outputs['pull-request-operation'],
        'head-sha': outputs['pull-request-head-sha']
    }));
    const first = told[0]?.outputs ?? {};
    const head = first['pull-request-head-sha'];
    return { ...first, ...(head === undefined ? {} : { 'commit-sha': head }), 'pull-requests': JSON.stringify(list) };
}


/***/ }),

/***/ 5379:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ textsOf),
/* harmony export */   O: () => (/* binding */ deliveryTemplates)
/* harmony export */ });
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1329);
/* harmony import */ var _placeholders_fill_input_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5603);


function deliveryTemplates(inputs) {
    const { branch, base, title, body, labels } = inputs;
    return [branch, base, inputs['commit-message'], title, body, ...labels].join('\n');
}
function textsOf(inputs, values, defaults, complaints) {
    const fill = (name) => (0,_placeholders_fill_input_js__WEBPACK_IMPORTED_MODULE_1__/* .fillInput */ .C)(name, inputs[name], values, complaints);
    const message = fill('commit-message') || defaults.message;
    if (message.trim() === '' || message.includes('\0')) {
        const remedy = 'give a text, or leave the input empty for the usual message';
        complaints.push({ place: 'commit-message', problem: `is no message: ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(message)}`, remedy });
    }
    return {
        branch: fill('branch'),
        base: fill('base'),
        message,
        title: fill('title') || (message.split(/\r?\n/)[0] ?? ''),
        body: fill('body'),
        labels: inputs.labels.map((label) => (0,_placeholders_fill_input_js__WEBPACK_IMPORTED_MODULE_1__/* .fillInput */ .C)('labels', label, values, complaints))
    };
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

/***/ 3076:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Zy: () => (/* binding */ compareVersions)
/* harmony export */ });
/* unused harmony exports difference, compareNumbers */
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

/***/ 3499:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ isNumber),
/* harmony export */   FP: () => (/* binding */ splitParts),
/* harmony export */   Ps: () => (/* binding */ longestVersion),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   l7: () => (/* binding */ releaseOf),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   qh: () => (/* binding */ formatVersion)
/* harmony export */ });
/* unused harmony exports isPrereleaseIdentifier, isBuildIdentifier, withoutBuild */
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

/***/ 8021:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ templateValues),
/* harmony export */   o: () => (/* binding */ fillTemplate)
/* harmony export */ });
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1329);
/* harmony import */ var _channel_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4752);
/* harmony import */ var _semver_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3499);



function templateValues({ tag, prefix, version }, sha) {
    const { major, minor, patch } = version;
    return {
        version: (0,_semver_js__WEBPACK_IMPORTED_MODULE_1__/* .formatVersion */ .qh)(version),
        tag,
        prefix,
        release: (0,_semver_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseOf */ .l7)(version),
        major,
        minor,
        patch,
        prerelease: version.prerelease.join('.'),
        build: version.build.join('.'),
        channel: (0,_channel_js__WEBPACK_IMPORTED_MODULE_2__/* .channelOf */ .t)(version)?.name ?? '',
        sha,
        'short-sha': sha?.slice(0, 7)
    };
}
function fillTemplate(template, values) {
    return template.replace(/\{\{|\}\}|\{([^{}]*)\}|[{}]/g, (token, name) => {
        if (token === '{{' || token === '}}')
            return token.charAt(0);
        if (name === undefined) {
            throw new Error(`the template ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(template)} has a single ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(token)}; write ${token}${token} for a literal one`);
        }
        if (!Object.hasOwn(values, name)) {
            const known = Object.keys(values).map((key) => `{${key}}`);
            throw new Error(`the template ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(template)} has the unknown placeholder ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(token)}; known are ${known.join(' ')}`);
        }
        const value = values[name];
        if (value === undefined)
            throw new Error(`the template ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(template)} uses ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(token)}, which has no value here`);
        return value;
    });
}


/***/ }),

/***/ 4994:
/***/ ((module) => {

module.exports = require("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = require("buffer");

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

/***/ 714:
/***/ ((module) => {

module.exports = require("node:vm");

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

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = require("string_decoder");

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

;// CONCATENATED MODULE: ./build/packages/core/src/action/inputs.js


const inputs_text = { parse: (raw) => raw };
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
    const meant = raw === '' ? undefined : (0,nearest/* nearest */.p)(raw, values);
    return new Error(`expected one of ${values.join(', ')}, got ${(0,untrusted/* quote */.hD)(raw)}${meant === undefined ? '' : `; did you mean ${meant}?`}`);
}
const flag = {
    parse(raw) {
        if (raw !== 'true' && raw !== 'false')
            throw new Error(`expected true or false, got ${(0,untrusted/* quote */.hD)(raw)}`);
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
                throw new Error(`line ${index + 1}: expected "key: value", got ${(0,untrusted/* quote */.hD)(line)}`);
            if (entries.has(key))
                throw new Error(`line ${index + 1}: ${(0,untrusted/* quote */.hD)(key)} stands there twice`);
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
const writing = { 'dry-run': flag, 'expect-plan': inputs_text };

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




const fullSha = checked(inputs_text, (value) => {
    if (value !== '' && !(0,full_sha/* isFullSha */.W)(value)) {
        throw new Error(`expected the full SHA of a commit, 40 hexadecimal digits in lower case, got ${(0,untrusted/* quote */.hD)(value)}`);
    }
    return value;
});
const day = checked(inputs_text, (value) => {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
    const real = !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
    if (value !== '' && !real)
        throw new Error(`expected a day such as 2026-05-29, got ${(0,untrusted/* quote */.hD)(value)}`);
    return value;
});
const variables = checked(list, (names) => {
    const wrong = names.find((name) => !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name));
    if (wrong !== undefined)
        throw new Error(`expected names of environment variables, got ${(0,untrusted/* quote */.hD)(wrong)}`);
    return names;
});
const releaseInputs = {
    version: inputs_text,
    sha: fullSha,
    'tag-prefix': checked(list, tagPrefixes),
    previous: inputs_text,
    date: day,
    'allow-env': variables
};

// EXTERNAL MODULE: ./build/packages/core/src/delivery/pull-request-body.js
var pull_request_body = __nccwpck_require__(3695);
// EXTERNAL MODULE: ./build/packages/core/src/github/commit-identity.js
var commit_identity = __nccwpck_require__(6684);
;// CONCATENATED MODULE: ./build/packages/core/src/rewrite/inputs.js




const person = checked(inputs_text, (value) => {
    if (value !== '' && (0,commit_identity/* parseIdentity */.aZ)(value) === undefined) {
        throw new Error(`expected "Name <address>", such as "Ada <ada@example.org>", got ${(0,untrusted/* quote */.hD)(value)}`);
    }
    return value;
});
const number = checked(inputs_text, (value) => {
    if (!/^([1-9][0-9]{0,8})?$/.test(value))
        throw new Error(`expected a number, or nothing, got ${(0,untrusted/* quote */.hD)(value)}`);
    return value === '' ? undefined : Number(value);
});
const deliveryInputs = {
    delivery: oneOf('workspace', 'commit', 'pull-request'),
    branch: inputs_text,
    base: inputs_text,
    'commit-message': inputs_text,
    'commit-with': oneOf('api', 'git'),
    author: person,
    committer: person,
    signoff: flag,
    append: flag,
    title: inputs_text,
    body: inputs_text,
    'evidence-url': checked(inputs_text, pull_request_body/* readEvidenceUrl */.x),
    labels: list,
    assignees: list,
    reviewers: list,
    'team-reviewers': list,
    milestone: number,
    draft: flag,
    'delete-branch': flag,
    'maintainer-can-modify': flag
};

;// CONCATENATED MODULE: ./build/actions/update-manifests/src/command.js


const command_list = yamlBlock((value) => {
    if (Array.isArray(value) && value.length > 0 && value.every((word) => typeof word === 'string'))
        return value;
    throw new Error('expected a YAML list of texts, such as [make, helm-gen]; put numbers in quotes');
});
const shell = /^(&&?|\|\|?|;|>>?|<)$|[`;]|\$[({A-Za-z_]/;
async function readCommand(raw) {
    const text = raw.trim();
    if (/^(\[|- )/.test(text))
        return (await command_list.parse(text)) ?? [];
    const words = text === '' ? [] : text.split(/[ \t]+/);
    if (/[\r\n]/.test(text))
        throw new Error('expected one program with its arguments on one line, or a YAML list');
    const meant = words.find((word) => shell.test(word) || /["']/.test(word));
    if (meant === undefined)
        return words;
    throw new Error(`${(0,untrusted/* quote */.hD)(meant)} has a meaning in a shell only, and there is none: give a YAML list, or call a script or a target of make`);
}

;// CONCATENATED MODULE: ./build/actions/update-manifests/src/inputs.js




const inputs = {
    ...writing,
    mode: oneOf('edit', 'restore', 'assert'),
    edits: inputs_text,
    'edits-file': inputs_text,
    record: inputs_text,
    ...releaseInputs,
    'no-downgrade': flag,
    'require-image': list,
    registry: inputs_text,
    username: inputs_text,
    password: secret,
    'pre-command': { parse: readCommand },
    'pre-command-paths': list,
    ...deliveryInputs,
    'group-by': inputs_text,
    token: secret
};

// EXTERNAL MODULE: ./build/packages/core/src/manifest/placeholders.js
var placeholders = __nccwpck_require__(4804);
;// CONCATENATED MODULE: ./build/packages/core/src/action/event.js

function readEvent({ env }) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(env.GITHUB_EVENT_PATH ?? '', 'utf8')) ?? {};
    }
    catch {
        return {};
    }
}

// EXTERNAL MODULE: ./build/packages/core/src/git/remote.js + 1 modules
var remote = __nccwpck_require__(5780);
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

;// CONCATENATED MODULE: ./build/packages/core/src/version/characters.js

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
    return /[!-~]/.test(character) ? (0,untrusted/* quote */.hD)(character) : `the character ${code}`;
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

;// CONCATENATED MODULE: ./build/packages/core/src/version/invalid.js



const date = /^([0-9]{4})[.-]([0-9]{2})[.-]([0-9]{2})$/;
const places = ['major', 'minor', 'patch'];
function explainInvalid(text) {
    const { fault, remedy } = faultOf(text);
    return { problem: `${quote(text)} ${fault}`, remedy };
}
function faultOf(text) {
    return wholeFault(text) ?? coreFault(text) ?? identifierFault(text) ?? { fault: 'is not a version', remedy: example };
}
const example = 'give a version such as 1.2.3 or 1.2.3-rc.1';
function wholeFault(text) {
    if (text === '')
        return { fault: 'is empty', remedy: example };
    if (text.length > semver/* longestVersion */.Ps) {
        return {
            fault: `has ${text.length} characters, more than the ${semver/* longestVersion */.Ps} that are read`,
            remedy: 'shorten the prerelease or the build metadata'
        };
    }
    const foreign = foreignCharacter(text);
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
    const { core, prerelease, build } = (0,semver/* splitParts */.FP)(text);
    if (core === '')
        return { fault: 'has no numbers in front', remedy: 'put MAJOR.MINOR.PATCH first, such as 1.2.3-rc.1' };
    const numbers = core.split('.');
    if (!/^[0-9]/.test(core))
        return { fault: 'does not begin with a number', remedy: example };
    const wrong = numbers.slice(0, 3).findIndex((part) => !(0,semver/* isNumber */.Et)(part));
    if (wrong >= 0)
        return numberFault(places[wrong] ?? 'patch', numbers[wrong] ?? '');
    if (numbers.length === 3)
        return undefined;
    const tail = (prerelease === undefined ? '' : `-${prerelease}`) + (build === undefined ? '' : `+${build}`);
    if (numbers.length > 3)
        return surplusFault(numbers, tail);
    const full = [...numbers, '0', '0'].slice(0, 3).join('.');
    const suggestion = (0,semver/* parseVersion */.ot)(full + tail) ? full + tail : full;
    const count = numbers.length === 1 ? 'one number' : 'two numbers';
    return { fault: `has ${count} where a version has three`, remedy: `write all three, such as ${suggestion}` };
}
function surplusFault(numbers, tail) {
    const release = numbers.slice(0, 3).join('.');
    const surplus = numbers.slice(3).join('.');
    const asPrerelease = `${release}-${surplus}${tail.replace(/^-/, '.')}`;
    if (/^[0-9]/.test(surplus) || !(0,semver/* parseVersion */.ot)(asPrerelease)) {
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
            fault: `has a leading zero in its ${place} number ${(0,untrusted/* quote */.hD)(part)}`,
            remedy: `write ${part.replace(/^0+/, '') || '0'}`
        };
    }
    return {
        fault: `has the ${place} number ${(0,untrusted/* quote */.hD)(part)}, which is not a number`,
        remedy: 'use the digits 0 to 9 alone'
    };
}
function identifierFault(text) {
    const { prerelease, build } = (0,semver/* splitParts */.FP)(text);
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
        fault: `has a leading zero in the prerelease number ${(0,untrusted/* quote */.hD)(padded)}`,
        remedy: `write ${plain}, or put a letter in front of it when it is not a count`
    };
}

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
    return refFault(text) ?? strangeCharacter(text) ?? nameFault(tag) ?? prefixFault(tag, prefixes);
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
        return (0,semver/* parseVersion */.ot)(rest) ? unprefixed(prefixes) : faultOf(rest);
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
    const fault = core === undefined ? undefined : faultOf(core);
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
        asked ??= (0,remote/* listRefs */.Dy)(runner, token);
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

// EXTERNAL MODULE: ./build/packages/core/src/manifest/globs.js + 2 modules
var globs = __nccwpck_require__(7720);
;// CONCATENATED MODULE: ./build/packages/core/src/rewrite/consistent.js

const forPullRequests = [
    'base',
    'group-by',
    'title',
    'body',
    'evidence-url',
    'labels',
    'assignees',
    'reviewers',
    'team-reviewers',
    'milestone',
    'draft',
    'delete-branch',
    'append'
];
const forCommits = ['branch', 'commit-message', 'author', 'committer', 'signoff'];
function given(names, inputs) {
    const values = new Map(Object.entries(inputs));
    return names.filter((name) => isGiven(values.get(name)));
}
function without(names, inputs, needed) {
    return given(names, inputs).map((place) => ({
        place,
        problem: `is given, and delivery is ${inputs.delivery}`,
        remedy: `set delivery: ${needed}, or leave it away`
    }));
}
function givenForDelivery(inputs) {
    const names = given([...forCommits, ...forPullRequests], inputs);
    return inputs.delivery === 'workspace' ? names : ['delivery', ...names];
}
function deliveryContradictions(inputs) {
    const { delivery } = inputs;
    return [
        ...(delivery === 'pull-request' ? [] : without(forPullRequests, inputs, 'pull-request')),
        ...(delivery === 'workspace' ? without(forCommits, inputs, 'commit') : [])
    ];
}
function missingToken({ delivery, token }) {
    if (delivery === 'workspace' || token !== '')
        return [];
    const remedy = 'pass a token with contents: write';
    return [{ place: 'token', problem: `is empty, and delivery is ${delivery}`, remedy }];
}

;// CONCATENATED MODULE: ./build/actions/update-manifests/src/consistent.js



const forImages = ['registry', 'username', 'password'];
function aboutProgram({ mode, 'pre-command': command, 'pre-command-paths': paths }) {
    const complaints = [];
    if (command.length > 0 && paths.length === 0) {
        const remedy = 'name the files that it may change, such as dist/chart/**';
        complaints.push({ place: 'pre-command-paths', problem: 'is empty, and there is a pre-command', remedy });
    }
    if (command.length === 0 && paths.length > 0) {
        const remedy = 'name the program as pre-command, or leave it away';
        complaints.push({ place: 'pre-command-paths', problem: 'is given, and there is no pre-command', remedy });
    }
    for (const { problem, remedy } of paths.flatMap((path) => (0,globs/* globFault */.Hf)(path) ?? [])) {
        complaints.push({ place: 'pre-command-paths', problem, remedy });
    }
    if (command.length > 0 && mode !== 'edit') {
        const remedy = 'leave it away: nothing is generated then';
        complaints.push({ place: 'pre-command', problem: `is given, and mode is ${mode}`, remedy });
    }
    return complaints;
}
function aboutRegistry(inputs) {
    if (inputs['require-image'].length > 0)
        return [];
    const problem = 'is given, and require-image is empty';
    const remedy = 'name the images as require-image, or leave it away: nothing else asks a registry';
    return forImages.filter((name) => isGiven(inputs[name])).map((place) => ({ place, problem, remedy }));
}
function aboutRecord({ mode, record }) {
    if (mode === 'restore' && record.trim() === '') {
        const remedy = 'pass the output record of the run whose changes are to be taken back';
        return [{ place: 'record', problem: 'is empty, and mode is restore', remedy }];
    }
    if (mode === 'restore' || record === '')
        return [];
    const remedy = 'set mode: restore, or leave it away';
    return [{ place: 'record', problem: `is given, and mode is ${mode}`, remedy }];
}
function contradictions(inputs) {
    return [
        ...(inputs.mode === 'assert' ? [] : deliveryContradictions(inputs)),
        ...aboutRecord(inputs),
        ...aboutProgram(inputs),
        ...aboutRegistry(inputs),
        ...missingToken(inputs)
    ];
}

// EXTERNAL MODULE: ./build/actions/update-manifests/src/read-edits.js
var read_edits = __nccwpck_require__(1931);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/edit.js
var manifest_edit = __nccwpck_require__(5598);
;// CONCATENATED MODULE: ./build/actions/update-manifests/src/request.js



function templatesIn(edits) {
    const depends = edits.some(({ when }) => when !== 'always');
    return `${JSON.stringify(edits, (_, value) => (value instanceof Map ? [...value] : value))}${depends ? '\nwhen\n' : ''}`;
}
function unknownKind(edit) {
    return {
        place: `${edit.name}.when`,
        problem: 'depends on the release, and this run knows no version',
        remedy: 'give the release as version, such as v1.2.3'
    };
}
function skipReason(list, { tag }) {
    if (tag === undefined || list.length === 0)
        return undefined;
    const before = (0,semver/* isPrerelease */.V1)(tag.version);
    if (list.some((edit) => (0,manifest_edit/* applies */.Br)(edit, before)))
        return undefined;
    const all = list.length === 1 ? 'the only edit is' : `all ${list.length} edits are`;
    const [kind, other] = before ? ['prerelease', 'stable'] : ['stable release', 'prerelease'];
    return `${(0,semver/* formatVersion */.qh)(tag.version)} is a ${kind}, and ${all} for ${other} releases only (when: ${other})`;
}
function requestOf(list, release) {
    const values = (0,placeholders/* editValues */.bM)(release);
    const { tag } = release;
    const unknown = tag === undefined ? list.filter(({ when }) => when !== 'always') : [];
    const before = tag !== undefined && (0,semver/* isPrerelease */.V1)(tag.version);
    const filled = list.filter((edit) => (0,manifest_edit/* applies */.Br)(edit, before)).map((edit) => (0,placeholders/* fillEdit */.W_)(edit, values));
    return {
        release,
        values,
        edits: filled.flatMap((one) => (one.ok ? [one.edit] : [])),
        complaints: [...unknown.map(unknownKind), ...filled.flatMap((one) => (one.ok ? [] : one.complaints))]
    };
}

// EXTERNAL MODULE: ./build/packages/core/src/rewrite/texts.js
var texts = __nccwpck_require__(5379);
;// CONCATENATED MODULE: ./build/actions/update-manifests/src/templates.js

function templatesOf(inputs) {
    return [(0,texts/* deliveryTemplates */.O)(inputs), ...inputs['require-image']].join('\n');
}

;// CONCATENATED MODULE: ./build/actions/update-manifests/src/observe.js







async function digestOf(inputs, runner, release) {
    if (inputs['require-image'].length === 0)
        return undefined;
    const { requireAll } = await __nccwpck_require__.e(/* import() */ 3).then(__nccwpck_require__.bind(__nccwpck_require__, 1003));
    return requireAll(inputs, runner, (0,placeholders/* editValues */.bM)(release));
}
function defaultsOf({ mode }, { version }) {
    const message = version === undefined ? 'Update manifests' : `Update manifests to ${version}`;
    return { message: mode === 'restore' ? 'Restore manifests' : message, branch: 'slipway/update-manifests' };
}
async function findFiles(search) {
    const { inputs, runner, values } = search;
    const { find } = await Promise.all(/* import() */[__nccwpck_require__.e(172), __nccwpck_require__.e(532), __nccwpck_require__.e(331)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2331));
    const found = await find({ ...search, defaults: defaultsOf(inputs, values), groupBy: inputs['group-by'] });
    if (inputs.mode !== 'assert')
        (await __nccwpck_require__.e(/* import() */ 136).then(__nccwpck_require__.bind(__nccwpck_require__, 5136))).tellChanges(found, runner);
    return found;
}
async function observe(inputs, runner) {
    const wrong = contradictions(inputs);
    if (wrong.length > 0)
        throw new errors/* Refusal */.P_(wrong);
    const list = await (0,read_edits/* readEditList */.R)(inputs, runner.workspace);
    const refs = openRefs(runner, inputs.token);
    const release = await observeRelease(inputs, runner, refs, templatesIn(list) + templatesOf(inputs));
    const skipped = skipReason(list, release);
    if (skipped !== undefined)
        return { skipped };
    const request = requestOf(list, { ...release, imageDigest: await digestOf(inputs, runner, release) });
    if (request.complaints.length > 0)
        throw new errors/* Refusal */.P_(request.complaints);
    const { jobOf } = await Promise.all(/* import() */[__nccwpck_require__.e(791), __nccwpck_require__.e(124)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1124));
    const job = await jobOf(inputs, request, runner);
    return { job, found: await findFiles({ inputs, runner, refs, values: request.values, job }) };
}

;// CONCATENATED MODULE: ./build/packages/core/src/action/counted.js
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/assert-places.js

function assertPlaces(files) {
    return [...files]
        .sort((a, b) => (a.path < b.path ? -1 : 1))
        .flatMap(({ path, edited }) => edited
        .filter(({ place }) => place.old !== place.new)
        .sort((a, b) => a.place.start - b.place.start)
        .map((one) => complaintOf(path, one)));
}
function complaintOf(path, { edit, place: { line, path: place, old, new: value } }) {
    const has = old === undefined ? 'has no value' : `has ${(0,untrusted/* quote */.hD)(old)}`;
    return {
        place: `${path}:${line}: ${place} (${edit.name})`,
        problem: `${has}, and should have ${(0,untrusted/* quote */.hD)(value)}`,
        remedy: 'run the action with mode: edit, or correct what is expected'
    };
}

// EXTERNAL MODULE: ./build/packages/core/src/rewrite/outputs.js + 1 modules
var rewrite_outputs = __nccwpck_require__(2332);
// EXTERNAL MODULE: ./build/packages/core/src/rewrite/changed.js
var rewrite_changed = __nccwpck_require__(691);
// EXTERNAL MODULE: ./build/packages/core/src/rewrite/tell-pull-requests.js + 4 modules
var tell_pull_requests = __nccwpck_require__(1049);
;// CONCATENATED MODULE: ./build/packages/core/src/rewrite/plan-pull-requests.js

function stepsOf(target) {
    const { branch } = target.wish;
    const base = target.facts.base.name;
    return (0,tell_pull_requests/* planTarget */.h)(target).steps.map((step) => ({
        ...step,
        operation: { kind: 'pull request', branch, base, operation: step.operation }
    }));
}
function planPullRequests({ targets, account }) {
    const plans = targets.map(tell_pull_requests/* planTarget */.h);
    const steps = targets.flatMap(stepsOf);
    const done = targets.length > 0 && steps.every(({ state }) => state === 'satisfied');
    const first = steps.findIndex(({ operation }) => isCommit(operation));
    return {
        steps: steps.map((step, at) => (at === first && account.diff !== '' ? { ...step, diff: account.diff } : step)),
        outputs: (0,tell_pull_requests/* tellPullRequests */.n)(targets, new Map()),
        complaints: plans.flatMap(({ complaints }) => complaints),
        warnings: [...new Set(plans.flatMap(({ warnings }) => warnings))],
        reason: done ? [...new Set(plans.map(({ reason }) => reason))].join('; ') : undefined
    };
}
function isCommit(operation) {
    return operation.kind === 'pull request' && operation.operation.kind === 'commit to pull request branch';
}

;// CONCATENATED MODULE: ./build/packages/core/src/rewrite/plan-steps.js



const written = ({ path, blob }) => ({ path, blob });
function naming(files) {
    const [first, second] = files;
    if (first === undefined)
        return 'no file';
    if (second === undefined)
        return first.path;
    return files.length === 2 ? `${first.path} and ${second.path}` : `${first.path} and ${files.length - 1} more files`;
}
function diffOf({ account: { diff } }) {
    return diff === '' ? {} : { diff };
}
const held = 'every place has its value already';
function planWorkspace({ verb }, found) {
    const { work, interrupted, changedSince } = found;
    const changed = (0,rewrite_changed/* changedIn */.W)(work);
    const left = `put back ${naming(interrupted.map((path) => ({ path })))}, half written by a run that was killed`;
    const back = { description: left, operation: { kind: 'put back', files: interrupted }, state: 'pending' };
    const warnings = changedSince.map((path) => `a run that was killed was to change ${(0,untrusted/* quote */.hD)(path)}, and somebody has changed it since: it stays as it is`);
    const operation = { kind: 'write', files: work.files.map(written) };
    if (changed.length === 0) {
        const description = `${verb} ${naming(work.files)}`;
        const write = { description, operation, state: 'satisfied', reason: held };
        return { steps: interrupted.length === 0 ? [write] : [back, write], warnings };
    }
    const first = interrupted.length === 0 ? '' : `${left}, and then `;
    const description = `${first}${verb} ${naming(changed)}`;
    return { steps: [{ description, operation, state: 'pending', ...diffOf(found) }], warnings };
}
function planCommit(inputs, found) {
    const { work, texts, branch, head, warnings } = found;
    const changed = (0,rewrite_changed/* changedIn */.W)(work);
    const files = changed.length > 0 ? changed : work.files;
    const step = {
        description: `commit ${naming(files)} to ${branch}: ${texts.message.split('\n')[0]}`,
        operation: {
            kind: 'commit',
            branch,
            message: texts.message,
            author: inputs.author,
            committer: inputs.committer,
            signoff: inputs.signoff,
            how: inputs['commit-with'],
            files: work.files.map(written)
        },
        ...(changed.length > 0 ? { state: 'pending', ...diffOf(found) } : { state: 'satisfied', reason: held })
    };
    if (changed.length > 0)
        return { steps: [step], warnings };
    return { steps: [step], outputs: { 'commit-sha': head } };
}
function planSteps(inputs, found, wording) {
    if (found.delivery === 'workspace')
        return planWorkspace(wording, found);
    if (found.delivery === 'commit')
        return planCommit(inputs, found);
    return planPullRequests(found);
}

;// CONCATENATED MODULE: ./build/packages/core/src/rewrite/plan.js





function placesIn({ files }) {
    return files.reduce((sum, { edited, left }) => sum + edited.length + left.length, 0);
}
function reasonOf(work, places, { done }) {
    const changed = (0,rewrite_changed/* changedIn */.W)(work).length;
    return changed > 0 ? `${counted(changed, 'file')} ${done}` : `${counted(places, 'place')} already as wanted`;
}
function planRewrite(inputs, found, wording) {
    const { work } = found;
    const outputs = (0,rewrite_outputs/* outputsOf */.Yz)(found);
    if (work.complaints.length > 0)
        return { ...(0,action_plan/* refuse */.TR)(work.complaints, outputs), warnings: work.warnings };
    const { steps, outputs: more = {}, complaints = [], reason, ...told } = planSteps(inputs, found, wording);
    const warnings = [...work.warnings, ...(told.warnings ?? []), ...(0,rewrite_outputs/* omissions */.xo)(found, wording)];
    if (complaints.length > 0)
        return { ...(0,action_plan/* refuse */.TR)(complaints, outputs), warnings };
    const all = { ...outputs, ...more };
    const places = placesIn(work);
    const isNothing = places === 0 && (work.warnings.length === 0 || work.files.length === 0);
    if (isNothing && !steps.some(({ state }) => state === 'pending'))
        return { ...(0,action_plan/* nothingToDo */.KN)(wording.nowhere, all), warnings };
    const why = reason ?? reasonOf(work, places, wording);
    if (steps.length === 0)
        return { ...(0,action_plan/* nothingToDo */.KN)(why, all), warnings };
    return { verdict: 'proceed', steps, outputs: all, warnings, reason: why };
}

;// CONCATENATED MODULE: ./build/packages/core/src/rewrite/wording.js
const wording_writing = { verb: 'write', done: 'changed' };

;// CONCATENATED MODULE: ./build/actions/update-manifests/src/plan.js






const outputs = rewrite_outputs/* rewriteOutputs */.VF;
const nowhere = 'no place was found, and all edits are optional';
const less = 'split the edits over several steps';
const wordings = {
    edit: { ...wording_writing, nowhere, less },
    restore: { verb: 'restore', done: 'restored', nowhere: 'the record holds no change', less }
};
function assertion(found) {
    const { work } = found;
    const { warnings } = work;
    const told = (0,rewrite_outputs/* outputsOf */.Yz)(found);
    const wrong = work.complaints.length > 0 ? work.complaints : assertPlaces(work.files);
    if (wrong.length > 0)
        return { ...(0,action_plan/* refuse */.TR)(wrong, told), warnings };
    const places = placesIn(work);
    if (places === 0 && warnings.length === 0)
        return (0,action_plan/* nothingToDo */.KN)(nowhere, told);
    const reason = `${counted(places, 'place')} ${places === 1 ? 'holds what it should' : 'hold what they should'}`;
    return { verdict: 'proceed', steps: [], outputs: told, warnings, reason };
}
function plan(inputs, facts) {
    if (facts.skipped !== undefined)
        return (0,action_plan/* nothingToDo */.KN)(facts.skipped, (0,rewrite_outputs/* outputsOf */.Yz)(undefined));
    const { found } = facts;
    return inputs.mode === 'assert' ? assertion(found) : planRewrite(inputs, found, wordings[inputs.mode]);
}

;// CONCATENATED MODULE: ./build/actions/update-manifests/src/rewriting.js
function rewritingOf({ inputs, facts, runner }) {
    if (facts.skipped !== undefined)
        throw new Error('an operation without files; this is a mistake in the action');
    return { inputs, runner, job: facts.job, found: facts.found };
}

;// CONCATENATED MODULE: ./build/actions/update-manifests/src/main.js





void runAction({
    name: 'update-manifests',
    inputs: inputs,
    outputs: outputs,
    observe: observe,
    plan: plan,
    apply: async (operation, occasion) => (await __nccwpck_require__.e(/* import() */ 11).then(__nccwpck_require__.bind(__nccwpck_require__, 6011))).applyRewrite(operation, rewritingOf(occasion)),
    verify: async (operation, occasion, came) => (await __nccwpck_require__.e(/* import() */ 806).then(__nccwpck_require__.bind(__nccwpck_require__, 806))).verifyRewrite(operation, rewritingOf(occasion), came)
});

module.exports = __webpack_exports__;
/******/ })()
;
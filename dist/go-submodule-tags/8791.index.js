"use strict";
exports.id = 8791;
exports.ids = [8791];
exports.modules = {

/***/ 8410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ longestText),
/* harmony export */   JS: () => (/* binding */ deepest),
/* harmony export */   Tw: () => (/* binding */ measureNesting),
/* harmony export */   qW: () => (/* binding */ checkText)
/* harmony export */ });
/* unused harmony export bracketDepth */
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9792);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6071);


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

/***/ 6071:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mh: () => (/* binding */ lineAt)
/* harmony export */ });
/* unused harmony exports lineCounter, lineEnd */
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

/***/ 2165:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ readOpen),
/* harmony export */   FC: () => (/* binding */ onDisk),
/* harmony export */   X$: () => (/* binding */ openInside),
/* harmony export */   xO: () => (/* binding */ readInside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1329);
/* harmony import */ var _manifest_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9792);
/* harmony import */ var _manifest_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8410);
/* harmony import */ var _manifest_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8432);






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
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file.descriptor);
    }
}


/***/ }),

/***/ 2802:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ putBack),
/* harmony export */   s: () => (/* binding */ examine)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _action_effect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5138);
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1329);
/* harmony import */ var _manifest_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9792);
/* harmony import */ var _manifest_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8432);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2165);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7217);
/* harmony import */ var _undo_journal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6541);
/* harmony import */ var _undo_record_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5085);










function isFile({ stat }, { identity, copied }) {
    if (copied)
        return true;
    if (stat.ino !== identity.ino)
        return false;
    return stat.birthtimeMs === identity.birth || stat.birthtimeMs === 0 || identity.birth === 0;
}
function examineFile(file, journal, record, undoing) {
    const current = (0,_inside_js__WEBPACK_IMPORTED_MODULE_6__/* .readOpen */ .FA)(file);
    const { before, after } = (0,_undo_record_js__WEBPACK_IMPORTED_MODULE_8__/* .contentsOf */ .KD)(journal, record);
    if (record.kind === 'create') {
        const ours = record.identity.ino === 0 || isFile(file, record);
        return ours && (0,_standing_js__WEBPACK_IMPORTED_MODULE_9__/* .sharedUntil */ .Sy)(current, after) === current.length ? 'remove' : 'leave alone';
    }
    const how = (0,_standing_js__WEBPACK_IMPORTED_MODULE_9__/* .standing */ .JA)(current, before, after, undoing);
    if (how === 'before')
        return 'nothing';
    return how === 'torn' || (how === 'after' && isFile(file, record)) ? 'restore' : 'leave alone';
}
function examine(root, journal, record, undoing) {
    if ((0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .refusedPath */ .w)(record.path) !== undefined)
        return 'leave alone';
    if (record.kind === 'folder')
        return isFolder(root, record.path) ? 'remove' : 'nothing';
    try {
        const file = (0,_inside_js__WEBPACK_IMPORTED_MODULE_6__/* .openInside */ .X$)(root, record.path, 'read');
        try {
            return examineFile(file, journal, record, undoing);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file.descriptor);
        }
    }
    catch (thrown) {
        if (!(thrown instanceof _manifest_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .EditFault */ .b))
            throw thrown;
        return thrown.missing && record.kind === 'create' ? 'nothing' : 'leave alone';
    }
}
function isFolder(root, path) {
    const full = (0,_inside_js__WEBPACK_IMPORTED_MODULE_6__/* .onDisk */ .FC)(root, path);
    const there = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(full, { throwIfNoEntry: false })?.isDirectory() ?? false;
    return there && node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(full) === full;
}
function restore(root, journal, record) {
    const file = (0,_inside_js__WEBPACK_IMPORTED_MODULE_6__/* .openInside */ .X$)(root, record.path, 'change');
    try {
        const current = (0,_inside_js__WEBPACK_IMPORTED_MODULE_6__/* .readOpen */ .FA)(file);
        const { before } = (0,_undo_record_js__WEBPACK_IMPORTED_MODULE_8__/* .contentsOf */ .KD)(journal, record);
        if ((0,_standing_js__WEBPACK_IMPORTED_MODULE_9__/* .sameBytes */ .er)(current, before))
            return;
        const start = (0,_standing_js__WEBPACK_IMPORTED_MODULE_9__/* .sharedUntil */ .Sy)(current, before);
        const kept = current.length === before.length ? (0,_standing_js__WEBPACK_IMPORTED_MODULE_9__/* .sharedAtEnd */ ._1)(current, before) : 0;
        (0,_undo_record_js__WEBPACK_IMPORTED_MODULE_8__/* .writeAll */ .f4)(file.descriptor, before.subarray(start, before.length - kept), start);
        if (current.length > before.length)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.ftruncateSync)(file.descriptor, before.length);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file.descriptor);
    }
}
function remove(root, record) {
    const full = (0,_inside_js__WEBPACK_IMPORTED_MODULE_6__/* .onDisk */ .FC)(root, record.path);
    try {
        if (record.kind === 'folder')
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(full);
        else
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(full);
    }
    catch (thrown) {
        if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(thrown.code ?? ''))
            throw thrown;
    }
}
function carryOut(root, journal, undoing) {
    const [files, changedSince, stuck] = [[], [], []];
    for (const record of [...(0,_undo_journal_js__WEBPACK_IMPORTED_MODULE_7__/* .readRecords */ .T3)(journal)].reverse()) {
        try {
            const remedy = examine(root, journal, record, undoing);
            if (remedy === 'leave alone')
                changedSince.push(record.path);
            if (remedy !== 'restore' && remedy !== 'remove')
                continue;
            (0,_action_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .effect */ .QZ)('put file back', () => (remedy === 'remove' ? remove(root, record) : restore(root, journal, record)));
            if (record.kind !== 'folder')
                files.push(record.path);
        }
        catch (thrown) {
            stuck.push(`${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(record.path)} cannot be put back: ${(0,_action_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}`);
        }
    }
    if (stuck.length === 0)
        return { files: files.sort(), changedSince: changedSince.sort() };
    throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`${stuck.join('\n')}\nthe undo journal is kept: see to the cause, and run again`);
}
function putBack(root, { journal, undoing }) {
    let descriptor = (0,_undo_journal_js__WEBPACK_IMPORTED_MODULE_7__/* .openJournal */ ._0)(undoing);
    const before = descriptor !== undefined;
    if (descriptor === undefined) {
        descriptor = (0,_undo_journal_js__WEBPACK_IMPORTED_MODULE_7__/* .openJournal */ ._0)(journal);
        if (descriptor === undefined)
            return { files: [], changedSince: [] };
        (0,_action_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .effect */ .QZ)('put file back', () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(journal, undoing));
    }
    try {
        const done = carryOut(root, descriptor, before);
        (0,_action_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .effect */ .QZ)('end undo journal', () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(undoing));
        return done;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}


/***/ }),

/***/ 7217:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   Sy: () => (/* binding */ sharedUntil),
/* harmony export */   _1: () => (/* binding */ sharedAtEnd),
/* harmony export */   er: () => (/* binding */ sameBytes)
/* harmony export */ });
const BLOCK = 4096;
function sharedUntil(a, b, from = 0) {
    const end = Math.min(a.length, b.length);
    let index = from;
    while (index + BLOCK <= end &&
        Buffer.compare(a.subarray(index, index + BLOCK), b.subarray(index, index + BLOCK)) === 0)
        index += BLOCK;
    while (index < end && a[index] === b[index])
        index += 1;
    return index;
}
function sharedAtEnd(a, b, most = Math.min(a.length, b.length)) {
    let count = 0;
    const block = (of) => of.subarray(of.length - count - BLOCK, of.length - count);
    while (count + BLOCK <= most && Buffer.compare(block(a), block(b)) === 0)
        count += BLOCK;
    while (count < most && a[a.length - count - 1] === b[b.length - count - 1])
        count += 1;
    return count;
}
function sameBytes(a, b) {
    return a.length === b.length && Buffer.compare(a, b) === 0;
}
function standing(current, before, after, undoing) {
    if (sameBytes(current, before))
        return 'before';
    if (sameBytes(current, after))
        return 'after';
    const restored = undoing ? sharedUntil(current, before) : 0;
    const reached = sharedUntil(current, after, restored);
    const { length } = current;
    if (length === before.length)
        return length - sharedAtEnd(current, before) <= reached ? 'torn' : 'foreign';
    if (length > before.length)
        return reached === length ? 'torn' : 'foreign';
    if (length < after.length)
        return 'foreign';
    const growing = undoing && restored === length;
    return growing || (length === after.length && reached === length) ? 'torn' : 'foreign';
}


/***/ }),

/***/ 6541:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T3: () => (/* binding */ readRecords),
/* harmony export */   _0: () => (/* binding */ openJournal),
/* harmony export */   s9: () => (/* binding */ createJournal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1329);
/* harmony import */ var _undo_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5085);




function createJournal(path) {
    const { O_WRONLY, O_APPEND, O_CREAT, O_EXCL } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, O_WRONLY | O_APPEND | O_CREAT | O_EXCL | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0), 0o600);
}
function openJournal(path) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    }
    catch (thrown) {
        if (thrown.code === 'ENOENT')
            return undefined;
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`the undo journal ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(path)} cannot be read: see to its permissions`, { cause: thrown });
    }
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor).isFile() && (0,_undo_record_js__WEBPACK_IMPORTED_MODULE_3__/* .isJournal */ .iW)(descriptor))
        return descriptor;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(path)} is no undo journal of this version: run the version that left it, or see to the files and remove it`);
}
function readRecords(descriptor) {
    const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
    const records = new Map();
    for (let at = 0;;) {
        const record = (0,_undo_record_js__WEBPACK_IMPORTED_MODULE_3__/* .readRecord */ .aE)(descriptor, at, size);
        if (record === undefined)
            return [...records.values()];
        records.set(record.path, record);
        at = record.end;
    }
}


/***/ }),

/***/ 8681:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ currentOwner),
/* harmony export */   XQ: () => (/* binding */ endOwnership),
/* harmony export */   px: () => (/* binding */ takeOwnership)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1329);
/* harmony import */ var _undo_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1461);
/* harmony import */ var _undo_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5085);





const TRIES = 20;
function readOr(read) {
    try {
        return read();
    }
    catch {
        return '';
    }
}
function startOf(pid) {
    const stat = readOr(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'latin1'));
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0] ?? '', start: fields[19] ?? '' };
}
function namespace() {
    return readOr(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)('/proc/self/ns/pid'));
}
let known;
function signature() {
    known ??= `${process.pid} ${startOf(process.pid).start || '-'} ${namespace() || '-'}`;
    return known;
}
function alive(signed) {
    const [number = '', start, space] = signed.split(' ');
    const pid = Number(number);
    if (!Number.isSafeInteger(pid) || pid <= 0 || space !== (namespace() || '-'))
        return false;
    try {
        process.kill(pid, 0);
    }
    catch (thrown) {
        if (thrown.code !== 'EPERM')
            return false;
    }
    const now = startOf(pid);
    if (now.start === '' || start === '-')
        return true;
    return now.start === start && now.state !== 'Z' && now.state !== 'X';
}
const WITHDRAWN = 'withdrawn ';
function signed(owners) {
    const lines = readOr(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(owners, 'latin1')).split('\n');
    const withdrawn = (line, index) => lines.indexOf(WITHDRAWN + line, index) >= 0;
    return lines.filter((line, index) => /^\d+ \S+ \S+$/.test(line) && !withdrawn(line, index));
}
function busy(owner, owners) {
    return new _action_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`process ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(owner.split(' ')[0] ?? '')} is writing in this workspace: wait until it has ended and run again; if it is no run of Slipway, remove ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(owners)}`);
}
const owned = new Set();
function currentOwner({ owners }) {
    const other = signed(owners).find((line) => line !== signature() && alive(line));
    if (other !== undefined)
        throw busy(other, owners);
    return owned.has(owners) ? 'this process' : 'nobody';
}
function append(descriptor, line) {
    (0,_undo_record_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAll */ .f4)(descriptor, Buffer.from(`\n${line}\n`), null);
}
function sign(owners) {
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDWR | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_APPEND | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0);
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(owners, flags, 0o600);
    try {
        append(descriptor, signature());
        const all = signed(owners);
        const others = all.slice(0, Math.max(0, all.lastIndexOf(signature()))).filter((line) => line !== signature());
        const other = others.find(alive);
        if (other !== undefined) {
            append(descriptor, WITHDRAWN + signature());
            throw busy(other, owners);
        }
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(owners, { throwIfNoEntry: false })?.ino === (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor).ino;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function takeOwnership(place) {
    for (let tries = 0; tries < TRIES; tries += 1) {
        try {
            if (!(0,_undo_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeExists */ .E)(place))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(place.folder, { mode: 0o700 });
            if (sign(place.owners)) {
                owned.add(place.owners);
                return;
            }
        }
        catch (thrown) {
            const { code } = thrown;
            if (code !== 'ENOENT' && code !== 'EEXIST')
                throw thrown;
        }
    }
    throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`other runs keep taking ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(place.owners)}: run one at a time in a workspace`);
}
function endOwnership({ owners, folder }) {
    owned.delete(owners);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(owners);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(folder);
    }
    catch {
    }
}


/***/ }),

/***/ 1461:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ placeExists),
/* harmony export */   e: () => (/* binding */ undoPlace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1329);





function isFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
function undoPlace(root) {
    const git = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, '.git');
    const shared = !isFolder(git);
    const { dev, ino } = shared ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(root) : { dev: 0, ino: 0 };
    const folder = shared ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), `slipway-undo-${process.getuid?.() ?? 0}-${dev}-${ino}`) : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(git, 'slipway');
    return {
        folder,
        owners: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'owners'),
        journal: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'undo-journal'),
        undoing: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'undo-journal-undoing'),
        shared
    };
}
function placeExists({ folder, shared }) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder, { throwIfNoEntry: false });
    if (stat === undefined)
        return false;
    const user = process.getuid?.();
    const foreign = shared && user !== undefined && (stat.uid !== user || (stat.mode & 0o022) !== 0);
    if (stat.isDirectory() && !foreign)
        return true;
    throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(`${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(folder)} is where the undo journal is kept, and it is no folder of this user alone: remove it, and run again`);
}


/***/ }),

/***/ 5085:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ contentsOf),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   f4: () => (/* binding */ writeAll),
/* harmony export */   iW: () => (/* binding */ isJournal),
/* harmony export */   li: () => (/* binding */ journalNumber),
/* harmony export */   vL: () => (/* binding */ appendChange)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

const MAGIC = 0x31554c53;
const HEADER = 48;
const kinds = ['edit', 'create', 'folder'];
function identityOf({ ino, birthtimeMs }) {
    return { ino, birth: birthtimeMs };
}
function writeAll(descriptor, bytes, position) {
    let done = 0;
    while (done < bytes.length) {
        done += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, bytes, done, bytes.length - done, position === null ? null : position + done);
    }
}
const scratch = Buffer.allocUnsafeSlow(65_536);
function journalNumber(descriptor) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor).ino >>> 0;
}
function appendChange(journal, number, change) {
    const { kind, path, identity, before, start, middle, kept } = change;
    const name = Buffer.from(path);
    const total = HEADER + name.length + before.length + middle.length + 4;
    const whole = total <= scratch.length;
    const bytes = whole ? scratch : Buffer.allocUnsafe(HEADER + name.length);
    bytes.writeUInt32LE(MAGIC, 0);
    bytes.writeUInt32LE(kinds.indexOf(kind), 4);
    bytes.writeUInt32LE(name.length, 8);
    bytes.writeUInt32LE(before.length, 12);
    bytes.writeUInt32LE(start, 16);
    bytes.writeUInt32LE(middle.length, 20);
    bytes.writeUInt32LE(kept, 24);
    bytes.writeUInt32LE(number, 28);
    bytes.writeDoubleLE(identity.ino, 32);
    bytes.writeDoubleLE(identity.birth, 40);
    bytes.set(name, HEADER);
    if (whole) {
        bytes.set(before, HEADER + name.length);
        bytes.set(middle, HEADER + name.length + before.length);
        bytes.writeUInt32LE(total, total - 4);
        writeAll(journal, bytes.subarray(0, total), null);
    }
    else {
        const end = Buffer.alloc(4);
        end.writeUInt32LE(total);
        for (const part of [bytes, before, middle, end])
            writeAll(journal, part, null);
    }
}
function readAt(descriptor, position, length) {
    const bytes = Buffer.allocUnsafe(length);
    let done = 0;
    while (done < length) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, done, length - done, position + done);
        if (count === 0)
            break;
        done += count;
    }
    return bytes.subarray(0, done);
}
function isJournal(descriptor) {
    const bytes = readAt(descriptor, 0, 4);
    return bytes.length < 4 || bytes.readUInt32LE(0) === MAGIC;
}
function readRecord(descriptor, at, size) {
    const header = readAt(descriptor, at, HEADER);
    if (header.length < HEADER || header.readUInt32LE(0) !== MAGIC)
        return undefined;
    const kind = kinds[header.readUInt32LE(4)];
    const [nameLength = 0, beforeLength = 0, start = 0, middleLength = 0, kept = 0] = [8, 12, 16, 20, 24].map((field) => header.readUInt32LE(field));
    const contents = at + HEADER + nameLength;
    const end = contents + beforeLength + middleLength + 4;
    if (kind === undefined || end > size || start + kept > beforeLength)
        return undefined;
    if (readAt(descriptor, end - 4, 4).readUInt32LE(0) !== end - at)
        return undefined;
    const path = readAt(descriptor, at + HEADER, nameLength).toString();
    const identity = { ino: header.readDoubleLE(32), birth: header.readDoubleLE(40) };
    const copied = header.readUInt32LE(28) !== journalNumber(descriptor);
    return { kind, path, identity, copied, start, kept, beforeLength, middleLength, contents, end };
}
function contentsOf(descriptor, record) {
    const before = readAt(descriptor, record.contents, record.beforeLength);
    const middle = readAt(descriptor, record.contents + record.beforeLength, record.middleLength);
    const kept = before.subarray(before.length - record.kept);
    return { before, after: Buffer.concat([before.subarray(0, record.start), middle, kept]) };
}


/***/ }),

/***/ 6532:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ walk),
/* harmony export */   h: () => (/* binding */ fileKind)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1329);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2165);




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


/***/ })

};
;
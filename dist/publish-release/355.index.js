"use strict";
exports.id = 355;
exports.ids = [355];
exports.modules = {

/***/ 5355:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  committedText: () => (/* binding */ committedText),
  workspaceText: () => (/* binding */ workspaceText)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/fault.js
var manifest_fault = __webpack_require__(9792);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/decode.js

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function decodeText(bytes) {
    const [first, second] = [bytes[0], bytes[1]];
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
        throw new manifest_fault/* EditFault */.b('is UTF-16', 'convert it to UTF-8');
    }
    try {
        return decoder.decode(bytes);
    }
    catch {
        throw new manifest_fault/* EditFault */.b(`is not UTF-8 from byte ${firstInvalid(bytes) + 1} on`, 'convert it to UTF-8, or take it out of files');
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

// EXTERNAL MODULE: ./build/packages/core/src/tree/inside.js
var inside = __webpack_require__(2165);
;// CONCATENATED MODULE: ./build/actions/publish-release/src/notes-texts.js





const ofEdits = /(?:, or )?take (?:it|the path) out of files(?:, or )?/;
async function textOf(place, read) {
    try {
        return { ok: true, text: decodeText(await read()).replace(/^\uFEFF/, '') };
    }
    catch (fault) {
        if (!(fault instanceof manifest_fault/* EditFault */.b))
            throw fault;
        const remedy = fault.remedy.replace(ofEdits, '') || 'name a plain file';
        return { ok: false, absent: fault.missing, complaint: { place, problem: fault.problem, remedy } };
    }
}
function committedText(tree, place) {
    return textOf(place, async () => {
        for await (const file of tree.read([place.replace(/^(?:\.\/)+/, '')])) {
            if (file.ok)
                return file.bytes;
            throw file.fault;
        }
        throw (0,manifest_fault/* missing */.L)('was not read', 'run it again');
    });
}
function workspaceText({ workspace }, place) {
    return textOf(place, async () => {
        if (workspace === '')
            throw (0,manifest_fault/* missing */.L)('cannot be read: there is no workspace', 'run it in a job');
        const root = external_node_fs_.realpathSync.native(workspace);
        const path = (0,external_node_path_.isAbsolute)(place) ? (0,external_node_path_.relative)(workspace, place) : place;
        return (0,inside/* readInside */.xO)(root, path
            .split(external_node_path_.sep)
            .join('/')
            .replace(/^(?:\.\/)+/, ''));
    });
}


/***/ }),

/***/ 8410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ longestText)
/* harmony export */ });
/* unused harmony exports deepest, checkText, measureNesting, bracketDepth */
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9792);


const longestText = 16 * 1024 * 1024;
const deepest = 64;
function checkText(text) {
    if (text.length > longestText) {
        throw new EditFault(`is ${text.length} characters long; at most ${longestText} are edited`, 'take it out of files, or split it');
    }
    const nul = text.indexOf('\0');
    if (nul >= 0) {
        throw new EditFault(`has a NUL at character ${nul + 1}`, 'it is no text file: take it out of files', lineAt(text, nul));
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

/***/ 2165:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FC: () => (/* binding */ onDisk),
/* harmony export */   xO: () => (/* binding */ readInside)
/* harmony export */ });
/* unused harmony exports openInside, readOpen */
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


/***/ })

};
;
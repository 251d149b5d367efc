"use strict";
exports.id = 7259;
exports.ids = [7259];
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

/***/ 7416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PF: () => (/* binding */ blobName),
/* harmony export */   b8: () => (/* binding */ blobNameOfText),
/* harmony export */   fU: () => (/* binding */ blobHeader)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const scratch = Buffer.allocUnsafeSlow(16_384);
function blobName(content) {
    const header = blobHeader(content.length);
    const length = header.length + content.length;
    if (length > scratch.length)
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(header).update(content).digest('hex');
    scratch.write(header, 0, 'latin1');
    scratch.set(content, header.length);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha1', scratch.subarray(0, length), 'hex');
}
function blobNameOfText(text) {
    const header = blobHeader(Buffer.byteLength(text));
    if (text.length < scratch.length)
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha1', header + text, 'hex');
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(header).update(text).digest('hex');
}
function blobHeader(length) {
    return `blob ${length}\0`;
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

/***/ 7259:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nameInside: () => (/* binding */ nameInside)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _manifest_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9792);
/* harmony import */ var _blob_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7416);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2165);





const piece = Buffer.allocUnsafeSlow(65_536);
function nameInside(root, path) {
    let file;
    try {
        file = (0,_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .openInside */ .X$)(root, path, 'read');
    }
    catch (thrown) {
        if (thrown instanceof _manifest_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .EditFault */ .b)
            return undefined;
        throw thrown;
    }
    try {
        return nameOpen(file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file.descriptor);
    }
}
function nameOpen({ descriptor, stat }) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update((0,_blob_name_js__WEBPACK_IMPORTED_MODULE_3__/* .blobHeader */ .fU)(stat.size));
    for (let at = 0; at < stat.size;) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, piece, 0, Math.min(piece.length, stat.size - at), at);
        if (count === 0)
            break;
        hash.update(piece.subarray(0, count));
        at += count;
    }
    return hash.digest('hex');
}


/***/ })

};
;
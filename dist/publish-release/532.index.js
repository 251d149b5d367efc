"use strict";
exports.id = 532;
exports.ids = [532];
exports.modules = {

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


/***/ }),

/***/ 6532:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fileKind: () => (/* binding */ fileKind),
/* harmony export */   walk: () => (/* binding */ walk)
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
"use strict";
exports.id = 1;
exports.ids = [1];
exports.modules = {

/***/ 8410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ longestText),
/* harmony export */   JS: () => (/* binding */ deepest),
/* harmony export */   Tw: () => (/* binding */ measureNesting),
/* harmony export */   _O: () => (/* binding */ bracketDepth),
/* harmony export */   qW: () => (/* binding */ checkText)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9792);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6071);


const longestText = 16 * 1024 * 1024;
const deepest = 64;
function checkText(text) {
    if (text.length > longestText) {
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__.EditFault(`is ${text.length} characters long; at most ${longestText} are edited`, 'take it out of files, or split it');
    }
    const nul = text.indexOf('\0');
    if (nul >= 0) {
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__.EditFault(`has a NUL at character ${nul + 1}`, 'it is no text file: take it out of files', (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .lineAt */ .mh)(text, nul));
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

/***/ 2652:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openWorkspace: () => (/* binding */ openWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1329);
/* harmony import */ var _manifest_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9792);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2165);
/* harmony import */ var _put_back_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2802);
/* harmony import */ var _undo_journal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6541);
/* harmony import */ var _undo_owner_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8681);
/* harmony import */ var _undo_place_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1461);
/* harmony import */ var _undo_record_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5085);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6532);











const nothingLeft = { restore: new Map(), remove: new Set(), changedSince: [], before: () => undefined };
function openLeft({ journal, undoing }) {
    for (const path of [undoing, journal]) {
        const descriptor = (0,_undo_journal_js__WEBPACK_IMPORTED_MODULE_6__/* .openJournal */ ._0)(path);
        if (descriptor !== undefined)
            return { path, descriptor };
    }
    return undefined;
}
function stillThere({ path, descriptor }) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.ino === (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor).ino;
}
function lookForLeft(root) {
    const place = (0,_undo_place_js__WEBPACK_IMPORTED_MODULE_8__/* .undoPlace */ .e)(root);
    if (!(0,_undo_place_js__WEBPACK_IMPORTED_MODULE_8__/* .placeExists */ .E)(place) || (0,_undo_owner_js__WEBPACK_IMPORTED_MODULE_7__/* .currentOwner */ .Hf)(place) === 'this process')
        return nothingLeft;
    const left = openLeft(place);
    if (left === undefined)
        return nothingLeft;
    const restore = new Map();
    const [remove, changedSince] = [new Set(), []];
    for (const record of (0,_undo_journal_js__WEBPACK_IMPORTED_MODULE_6__/* .readRecords */ .T3)(left.descriptor)) {
        const remedy = (0,_put_back_js__WEBPACK_IMPORTED_MODULE_5__/* .examine */ .s)(root, left.descriptor, record, left.path === place.undoing);
        if (remedy === 'restore')
            restore.set(record.path, record);
        if (remedy === 'remove' && record.kind !== 'folder')
            remove.add(record.path);
        if (remedy === 'leave alone')
            changedSince.push(record.path);
    }
    if (restore.size + remove.size === 0)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(left.descriptor);
    const before = (path) => {
        const record = restore.get(path);
        return record !== undefined && stillThere(left) ? (0,_undo_record_js__WEBPACK_IMPORTED_MODULE_9__/* .contentsOf */ .KD)(left.descriptor, record).before : undefined;
    };
    return { restore, remove, changedSince: changedSince.sort(), before };
}
function readOne(root, left, path) {
    try {
        if (left.remove.has(path))
            throw (0,_manifest_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .missing */ .L)('is not there', 'check the path');
        return { path, ok: true, bytes: left.before(path) ?? (0,_inside_js__WEBPACK_IMPORTED_MODULE_4__.readInside)(root, path) };
    }
    catch (thrown) {
        if (thrown instanceof _manifest_fault_js__WEBPACK_IMPORTED_MODULE_3__.EditFault)
            return { path, ok: false, fault: thrown };
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(path)} cannot be read: see to the disk`, { cause: thrown });
    }
}
async function openWorkspace(workspace) {
    let root;
    try {
        root = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(workspace);
    }
    catch (cause) {
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`the workspace ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(workspace)} is not there: check the repository out first`, { cause });
    }
    const left = lookForLeft(root);
    return {
        interrupted: [...left.restore.keys(), ...left.remove].sort(),
        changedSince: left.changedSince,
        list: async (under) => (0,_walk_js__WEBPACK_IMPORTED_MODULE_10__/* .walk */ .G)(root, under).filter(({ path }) => !left.remove.has(path)),
        async *read(paths) {
            for (const path of paths)
                yield readOne(root, left, path);
        }
    };
}


/***/ })

};
;
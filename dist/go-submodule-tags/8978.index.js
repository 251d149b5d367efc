"use strict";
exports.id = 8978;
exports.ids = [8978,4662];
exports.modules = {

/***/ 9904:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9792);

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function decodeText(bytes) {
    const [first, second] = [bytes[0], bytes[1]];
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .EditFault */ .b('is UTF-16', 'convert it to UTF-8');
    }
    try {
        return decoder.decode(bytes);
    }
    catch {
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .EditFault */ .b(`is not UTF-8 from byte ${firstInvalid(bytes) + 1} on`, 'convert it to UTF-8, or take it out of files');
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


/***/ }),

/***/ 8978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeFiles: () => (/* binding */ writeFiles)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4012);
/* harmony import */ var _manifest_apply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8404);
/* harmony import */ var _manifest_decode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9904);
/* harmony import */ var _tree_blob_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7416);
/* harmony import */ var _tree_write_workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4662);






function contentOf({ content, edited }, bytes) {
    if (content !== undefined)
        return content;
    const places = edited.map(({ place }) => place);
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(bytes) ? (0,_manifest_apply_js__WEBPACK_IMPORTED_MODULE_2__/* .applyEditsToAscii */ .Y)(bytes, places) : Buffer.from((0,_manifest_apply_js__WEBPACK_IMPORTED_MODULE_2__/* .applyEdits */ .c)((0,_manifest_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeText */ .g)(bytes), places));
}
async function writeFiles(workspace, files) {
    const there = new Map(files.filter(({ before }) => before !== undefined).map((file) => [file.path, file]));
    const writer = (0,_tree_write_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .beginWrite */ .R)(workspace);
    try {
        for await (const read of writer.tree.read([...there.keys()])) {
            const file = there.get(read.path);
            if (file === undefined)
                continue;
            if (!read.ok || (0,_tree_blob_name_js__WEBPACK_IMPORTED_MODULE_4__/* .blobName */ .PF)(read.bytes) !== file.before) {
                throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`${read.path}: was changed while this ran, so nothing was written; run it again`);
            }
            writer.write(file.path, read.bytes, contentOf(file, read.bytes));
        }
        for (const { path, kind, before, content } of files) {
            if (before === undefined && content !== undefined)
                writer.create(path, kind, content);
        }
        writer.end();
    }
    catch (error) {
        writer.undo();
        throw error;
    }
}


/***/ }),

/***/ 4662:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ beginWrite),
  undoInterrupted: () => (/* binding */ undoInterrupted)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/packages/core/src/action/effect.js
var effect = __webpack_require__(5138);
// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/fault.js
var fault = __webpack_require__(9792);
;// CONCATENATED MODULE: ./build/packages/core/src/tree/disk-errors.js

const reasons = {
    ENOSPC: 'the disk is full: free some space',
    EDQUOT: 'the quota of the disk is used up: free some space',
    EFBIG: 'it would be larger than this process may write: raise the limit',
    EROFS: 'the file system is read-only: mount the workspace for writing',
    EACCES: 'permission is denied: let the user of the runner write there',
    EPERM: 'permission is denied: let the user of the runner write there',
    EIO: 'the disk has failed'
};
function whyNotWritten(thrown) {
    if (thrown instanceof fault/* EditFault */.b)
        return `${thrown.problem}: ${thrown.remedy}`;
    const { code = '', message } = thrown;
    return `cannot be written: ${reasons[code] ?? message}`;
}

// EXTERNAL MODULE: ./build/packages/core/src/tree/inside.js
var inside = __webpack_require__(2165);
;// CONCATENATED MODULE: ./build/packages/core/src/tree/held-file.js



function untouched(now, then) {
    const { size, mtimeMs, ctimeMs } = now;
    return now.nlink > 0 && size === then.size && mtimeMs === then.mtimeMs && ctimeMs === then.ctimeMs;
}
function readOnly(root, path, refused) {
    try {
        if (!(refused instanceof fault/* EditFault */.b))
            throw refused;
        return { path, ok: true, bytes: (0,inside/* readInside */.xO)(root, path) };
    }
    catch (thrown) {
        if (thrown instanceof fault/* EditFault */.b)
            return { path, ok: false, fault: thrown };
        throw thrown;
    }
}
function holdFiles(root) {
    let held;
    const release = () => {
        if (held !== undefined)
            (0,external_node_fs_.closeSync)(held.descriptor);
        held = undefined;
    };
    return {
        release,
        read(path) {
            release();
            let file;
            try {
                file = (0,inside/* openInside */.X$)(root, path, 'change');
            }
            catch (refused) {
                return readOnly(root, path, refused);
            }
            held = { ...file, path, bytes: new Uint8Array(0) };
            held = { ...held, bytes: (0,inside/* readOpen */.FA)(file) };
            return { path, ok: true, bytes: held.bytes };
        },
        take(path, bytes) {
            if (held?.path !== path || held.bytes !== bytes)
                return undefined;
            const taken = held;
            if (!untouched((0,external_node_fs_.fstatSync)(taken.descriptor), taken.stat))
                return undefined;
            held = undefined;
            return taken;
        }
    };
}

// EXTERNAL MODULE: ./build/packages/core/src/tree/put-back.js
var put_back = __webpack_require__(2802);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/paths.js
var paths = __webpack_require__(8432);
// EXTERNAL MODULE: ./build/packages/core/src/tree/standing.js
var standing = __webpack_require__(7217);
// EXTERNAL MODULE: ./build/packages/core/src/tree/undo-record.js
var undo_record = __webpack_require__(5085);
;// CONCATENATED MODULE: ./build/packages/core/src/tree/rewrite-file.js







const none = new Uint8Array(0);
const unknown = { ino: 0, birth: 0 };
const meanwhile = 'let nothing else write in the workspace, and run again';
function noteIn(journal) {
    let number;
    return (change) => (0,effect/* effect */.QZ)('add to undo journal', () => {
        const descriptor = journal();
        number ??= (0,undo_record/* journalNumber */.li)(descriptor);
        (0,undo_record/* appendChange */.vL)(descriptor, number, change);
    });
}
function writeInPlace({ descriptor, stat }, { path, before, after }, note) {
    const start = (0,standing/* sharedUntil */.Sy)(before, after);
    const kept = (0,standing/* sharedAtEnd */._1)(before, after, Math.min(before.length, after.length) - start);
    const middle = after.subarray(start, after.length - kept);
    note({ kind: 'edit', path, identity: (0,undo_record/* identityOf */.cu)(stat), before, start, middle, kept });
    (0,effect/* effect */.QZ)('write file', () => {
        (0,undo_record/* writeAll */.f4)(descriptor, before.length === after.length ? middle : after.subarray(start), start);
        if (after.length < before.length)
            (0,external_node_fs_.ftruncateSync)(descriptor, after.length);
    });
}
function rewriteFile(root, rewriting, note, held) {
    const { path, before, after } = rewriting;
    const file = held ?? (0,inside/* openInside */.X$)(root, path, 'change');
    try {
        if (held === undefined && !(0,standing/* sameBytes */.er)((0,inside/* readOpen */.FA)(file), before)) {
            throw new fault/* EditFault */.b('was changed meanwhile', meanwhile);
        }
        if (!(0,standing/* sameBytes */.er)(before, after))
            writeInPlace(file, rewriting, note);
    }
    finally {
        (0,external_node_fs_.closeSync)(file.descriptor);
    }
}
function missingFolders(root, path) {
    const parts = path.split('/').slice(0, -1);
    const folders = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
    const isThere = (folder) => (0,external_node_fs_.lstatSync)((0,inside/* onDisk */.FC)(root, folder), { throwIfNoEntry: false }) !== undefined;
    const present = (0,inside/* onDisk */.FC)(root, folders.findLast(isThere) ?? '');
    if (external_node_fs_.realpathSync.native(present) !== present) {
        throw new fault/* EditFault */.b('is reached through a symbolic link, or spelt otherwise on disk', 'give its own path');
    }
    return folders.filter((folder) => !isThere(folder));
}
function createFile(root, path, content, executable, note) {
    const refused = (0,paths/* refusedPath */.w)(path);
    if (refused !== undefined)
        throw refused;
    const full = (0,inside/* onDisk */.FC)(root, path);
    const taken = new fault/* EditFault */.b('is there already', meanwhile);
    if ((0,external_node_fs_.lstatSync)(full, { throwIfNoEntry: false }) !== undefined)
        throw taken;
    const base = { identity: unknown, before: none, start: 0, middle: none, kept: 0 };
    const folders = missingFolders(root, path);
    for (const folder of folders)
        note({ ...base, kind: 'folder', path: folder });
    note({ ...base, kind: 'create', path });
    (0,effect/* effect */.QZ)('create file', () => {
        for (const folder of folders)
            (0,external_node_fs_.mkdirSync)((0,inside/* onDisk */.FC)(root, folder));
        const { O_WRONLY, O_CREAT, O_EXCL } = external_node_fs_.constants;
        (0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)(full, O_WRONLY | O_CREAT | O_EXCL | (external_node_fs_.constants.O_NOFOLLOW ?? 0), executable ? 0o777 : 0o666));
    });
    const file = (0,inside/* openInside */.X$)(root, path, 'change');
    try {
        note({ ...base, kind: 'create', path, identity: (0,undo_record/* identityOf */.cu)((0,external_node_fs_.fstatSync)(file.descriptor)), middle: content });
        (0,effect/* effect */.QZ)('write file', () => (0,undo_record/* writeAll */.f4)(file.descriptor, content, 0));
    }
    finally {
        (0,external_node_fs_.closeSync)(file.descriptor);
    }
}

// EXTERNAL MODULE: ./build/packages/core/src/tree/undo-journal.js
var undo_journal = __webpack_require__(6541);
// EXTERNAL MODULE: ./build/packages/core/src/tree/undo-owner.js
var undo_owner = __webpack_require__(8681);
// EXTERNAL MODULE: ./build/packages/core/src/tree/undo-place.js
var undo_place = __webpack_require__(1461);
// EXTERNAL MODULE: ./build/packages/core/src/tree/walk.js
var walk = __webpack_require__(6532);
;// CONCATENATED MODULE: ./build/packages/core/src/tree/write-workspace.js












function failed(path, thrown, undo) {
    const what = `${(0,untrusted/* quote */.hD)(path)} ${whyNotWritten(thrown)}`;
    try {
        const { changedSince } = undo();
        if (thrown instanceof errors/* Cancelled */.cJ)
            return thrown;
        const alone = changedSince.map((one) => `; ${(0,untrusted/* quote */.hD)(one)} was changed meanwhile and is left as it is`).join('');
        return new errors/* Failure */.HR(`${what}; every file was put back${alone}`, { cause: thrown });
    }
    catch (stuck) {
        return new errors/* Failure */.HR(`${what}; not every file could be put back`, { cause: stuck });
    }
}
function take(root, place) {
    try {
        (0,effect/* effect */.QZ)('begin undo journal', () => (0,undo_owner/* takeOwnership */.px)(place));
    }
    catch (cause) {
        if (cause instanceof errors/* Failure */.HR || cause instanceof errors/* Cancelled */.cJ)
            throw cause;
        throw new errors/* Failure */.HR(`${(0,untrusted/* quote */.hD)(place.folder)}, where the undo journal goes, ${whyNotWritten(cause)}`, { cause });
    }
    try {
        return (0,put_back/* putBack */.p)(root, place);
    }
    catch (thrown) {
        (0,undo_owner/* endOwnership */.XQ)(place);
        throw thrown;
    }
}
function treeOf(root, { read, release }) {
    return {
        list: async () => (0,walk/* walk */.G)(root),
        async *read(paths) {
            try {
                for (const path of paths)
                    yield read(path);
            }
            finally {
                release();
            }
        }
    };
}
function beginWrite(workspace) {
    const root = external_node_fs_.realpathSync.native(workspace);
    const place = (0,undo_place/* undoPlace */.e)(root);
    const recovered = take(root, place);
    let journal;
    let open = true;
    const note = noteIn(() => (journal ??= (0,undo_journal/* createJournal */.s9)(place.journal)));
    const holder = holdFiles(root);
    const close = () => {
        open = false;
        holder.release();
        if (journal !== undefined)
            (0,external_node_fs_.closeSync)(journal);
    };
    const undo = () => {
        if (!open)
            return { files: [], changedSince: [] };
        close();
        try {
            return (0,put_back/* putBack */.p)(root, place);
        }
        finally {
            (0,undo_owner/* endOwnership */.XQ)(place);
        }
    };
    const attempt = (path, work) => {
        if (!open)
            throw new Error('this writer has ended; this is a mistake in the action');
        try {
            work();
        }
        catch (thrown) {
            throw failed(path, thrown, undo);
        }
    };
    return {
        recovered,
        tree: treeOf(root, holder),
        write: (path, before, after) => attempt(path, () => rewriteFile(root, { path, before, after }, note, holder.take(path, before))),
        create: (path, kind, content) => attempt(path, () => createFile(root, path, content, kind === 'executable', note)),
        end: () => {
            if (!open)
                return;
            if (journal !== undefined)
                attempt(place.journal, () => (0,effect/* effect */.QZ)('end undo journal', () => (0,external_node_fs_.unlinkSync)(place.journal)));
            close();
            (0,undo_owner/* endOwnership */.XQ)(place);
        },
        undo: () => void undo()
    };
}
function undoInterrupted(workspace) {
    const root = external_node_fs_.realpathSync.native(workspace);
    const place = (0,undo_place/* undoPlace */.e)(root);
    if (!(0,undo_place/* placeExists */.E)(place))
        return { files: [], changedSince: [] };
    const done = take(root, place);
    (0,undo_owner/* endOwnership */.XQ)(place);
    return done;
}


/***/ })

};
;
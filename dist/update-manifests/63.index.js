"use strict";
exports.id = 63;
exports.ids = [63];
exports.modules = {

/***/ 7751:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ commonFolder),
/* harmony export */   t: () => (/* binding */ objectsFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


function commonFolder(workspace) {
    const dotGit = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, '.git');
    if (workspace === '' || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(dotGit))
        return undefined;
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(dotGit).isDirectory())
        return dotGit;
    const target = /^gitdir: (.+)$/m.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(dotGit, 'utf8'))?.[1];
    if (target === undefined)
        return undefined;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, target);
    const common = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'commondir');
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(common) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(common, 'utf8').trim()) : folder;
}
function objectsFolder(common) {
    const objects = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(common, 'objects');
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(objects) && !/[:;"\n]/.test(objects.replace(/^[A-Za-z]:/, '')) ? objects : undefined;
}


/***/ }),

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

/***/ 63:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openCommit: () => (/* binding */ openCommit)
});

// UNUSED EXPORTS: NoCommit

// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/git/clean-room.js
var clean_room = __webpack_require__(1528);
;// CONCATENATED MODULE: ./build/packages/core/src/tree/commit-blobs.js


const AT_ONCE = 8 * 1024 * 1024;
const REMEDY = 'this is a mistake in the action, or the temporary folder was changed: run it again';
function asked({ objects }, names) {
    return { input: names.map((name) => `${name}\n`), ...(objects === undefined ? {} : { objects }) };
}
async function blobSizes(source, names) {
    const result = await source.room.git(['cat-file', '--batch-check'], asked(source, names));
    if (result.exitCode !== 0)
        throw (0,clean_room/* gitFailure */.tv)('sizes of files', result, REMEDY);
    const sizes = new Map();
    for (const line of result.stdout.split('\n')) {
        const [name = '', type, size] = line.split(' ');
        if (type === 'blob')
            sizes.set(name, Number(size));
    }
    return sizes;
}
function groupBySize(names, sizes) {
    const groups = [];
    let held = Number.POSITIVE_INFINITY;
    for (const name of names) {
        const size = sizes.get(name) ?? 0;
        if (held + size > AT_ONCE) {
            groups.push([]);
            held = 0;
        }
        groups.at(-1)?.push(name);
        held += size;
    }
    return groups;
}
async function readBlobs(source, names) {
    const result = await source.room.git(['cat-file', '--batch'], asked(source, names));
    if (result.exitCode !== 0)
        throw (0,clean_room/* gitFailure */.tv)('contents of files', result, REMEDY);
    let at = 0;
    return names.map((name) => {
        const line = result.bytes.indexOf(10, at);
        const [found, type, size] = result.bytes.toString('latin1', at, line).split(' ');
        if (found !== name || type !== 'blob')
            throw new errors/* Failure */.HR(`git gave no content for ${name}: ${REMEDY}`);
        at = line + 1 + Number(size) + 1;
        return result.bytes.subarray(line + 1, at - 1);
    });
}

// EXTERNAL MODULE: ./build/packages/core/src/git/workspace-objects.js
var workspace_objects = __webpack_require__(7751);
;// CONCATENATED MODULE: ./build/packages/core/src/tree/commit-blobs-local.js



async function areAsNamed(names, contents) {
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 23));
    return names.every((name, at) => {
        const content = contents[at] ?? new Uint8Array();
        const hash = createHash(name.length === 64 ? 'sha256' : 'sha1');
        return hash.update(`blob ${content.length}\0`).update(content).digest('hex') === name;
    });
}
async function findLocally({ workspace }, names) {
    const common = (0,workspace_objects/* commonFolder */.M)(workspace);
    const objects = common === undefined ? undefined : (0,workspace_objects/* objectsFolder */.t)(common);
    if (objects === undefined)
        return undefined;
    const source = { room: (0,clean_room/* openCleanRoom */.Be)(), objects };
    const sizes = await blobSizes(source, names).catch(() => undefined);
    if (sizes === undefined || sizes.size < names.length)
        return undefined;
    return {
        sizes,
        read: async (group) => {
            const contents = await readBlobs(source, group).catch(() => undefined);
            return contents !== undefined && (await areAsNamed(group, contents)) ? contents : undefined;
        }
    };
}

// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/fault.js
var fault = __webpack_require__(9792);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/limits.js
var limits = __webpack_require__(8410);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/paths.js
var paths = __webpack_require__(8432);
;// CONCATENATED MODULE: ./build/packages/core/src/tree/commit-faults.js




const largestFile = 3 * limits/* longestText */.Ie;
const said = {
    symlink: ['is a symbolic link', 'name the file that it leads to'],
    submodule: ['is a submodule, another repository', 'run this in that repository'],
    other: ['is no plain file, or its name is no UTF-8', 'take it out of files']
};
function entryFault(path, entries, readFor = 'edit') {
    const refused = readFor === 'edit' ? (0,paths/* refusedPath */.w)(path) : undefined;
    if (refused !== undefined)
        return refused;
    const entry = entries.get(path);
    if (entry === undefined)
        return absent(path, entries);
    const [problem, remedy] = said[entry.kind] ?? [];
    return problem === undefined || remedy === undefined ? undefined : new fault.EditFault(problem, remedy);
}
function absent(path, entries) {
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
        const above = entries.get(path.slice(0, slash));
        const [problem, remedy] = above === undefined ? [] : (said[above.kind] ?? []);
        if (above !== undefined && problem !== undefined && remedy !== undefined) {
            return new fault.EditFault(`is behind ${(0,untrusted/* quote */.hD)(above.path)}, which ${problem}`, remedy);
        }
    }
    return (0,fault/* missing */.L)('is not in the commit', 'check the path, and the branch that the file is to be on');
}
function tooLarge(size) {
    return new fault.EditFault(`is ${size} bytes large; at most ${largestFile} are read`, 'take it out of files, or split it');
}

;// CONCATENATED MODULE: ./build/packages/core/src/tree/commit-listing.js
const kinds = {
    '100644': 'file',
    '100664': 'file',
    '100755': 'executable',
    '120000': 'symlink',
    '160000': 'submodule'
};
function kindOf(mode, path, bytes) {
    if (path.includes('\uFFFD') && !Buffer.from(path).equals(bytes))
        return 'other';
    return kinds[mode] ?? 'other';
}
function byPath(a, b) {
    return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
function parseListing(printed) {
    const entries = [];
    for (let start = 0; start < printed.length;) {
        const end = printed.indexOf(0, start);
        const tab = printed.indexOf(9, start);
        const [mode = '', , object = ''] = printed.toString('latin1', start, tab).split(' ');
        const bytes = printed.subarray(tab + 1, end);
        const path = bytes.toString();
        entries.push({ path, kind: kindOf(mode, path, bytes), object });
        start = end + 1;
    }
    return entries.sort(byPath);
}

;// CONCATENATED MODULE: ./build/packages/core/src/tree/commit-packed.js

const MOST = 100_000;
const TREE = '40000';
function* entriesOf(tree) {
    for (let at = 0; at < tree.length;) {
        const space = tree.indexOf(0x20, at);
        const end = tree.indexOf(0, space);
        if (space < 0 || end < 0)
            throw new Error('this is no tree');
        const [mode, name] = [tree.toString('latin1', at, space), tree.subarray(space + 1, end)];
        yield { mode, name, object: tree.toString('hex', end + 1, end + 21) };
        at = end + 21;
    }
}
function listPacked(objects, commit) {
    const { type, bytes } = objects.get(commit) ?? {};
    const root = type === 'commit' ? /^tree ([0-9a-f]{40})\n/.exec(bytes?.toString('latin1', 0, 46) ?? '')?.[1] : undefined;
    const entries = [];
    const list = (tree, above) => {
        const folder = objects.get(tree);
        if (folder?.type !== 'tree')
            return false;
        for (const { mode, name, object } of entriesOf(folder.bytes)) {
            const path = Buffer.concat([above, name]);
            if (mode === TREE) {
                if (!list(object, Buffer.concat([path, Buffer.from('/')])))
                    return false;
            }
            else {
                const text = path.toString();
                entries.push({ path: text, kind: kindOf(mode, text, path), object });
            }
            if (entries.length > MOST)
                return false;
        }
        return true;
    };
    return root !== undefined && list(root, Buffer.alloc(0)) ? entries.sort(byPath) : undefined;
}

// EXTERNAL MODULE: ./build/packages/core/src/tree/commit-room.js + 4 modules
var commit_room = __webpack_require__(1655);
;// CONCATENATED MODULE: ./build/packages/core/src/tree/commit-tree.js








const commit_tree_REMEDY = 'check that the token has the permission contents: read, and run it again: the branch may have been rewritten just now';
class NoCommit extends errors/* Failure */.HR {
    kind;
    constructor(object, kind) {
        super(`${object} is no commit at the server but a ${kind}: give a commit, or a tag or branch that leads to one`);
        this.kind = kind;
    }
}
async function listCommit(room, commit) {
    const [kind, listing] = await Promise.all([
        room.git(['cat-file', '-t', commit]),
        room.git(['ls-tree', '-r', '-z', '--full-tree', commit])
    ]);
    const found = kind.stdout.trim();
    if (found !== 'commit' && found !== '')
        throw new NoCommit(commit, found);
    if (found === '')
        throw new errors/* Failure */.HR(`${commit} is no commit at the server: ${commit_tree_REMEDY}`);
    if (listing.exitCode !== 0)
        throw (0,clean_room/* gitFailure */.tv)(`files of ${commit}`, listing, commit_tree_REMEDY);
    return parseListing(listing.bytes);
}
function packedBlobs(objects) {
    const bytesOf = (name) => objects.get(name)?.bytes ?? new Uint8Array();
    const sizes = new Map([...objects].map(([name, { bytes }]) => [name, bytes.length]));
    return { sizes, read: async (names) => names.map(bytesOf) };
}
async function contentsOf(runner, token, { commit, room, objects }) {
    if (objects.length === 0)
        return { sizes: new Map(), read: async () => [] };
    const fetchThem = (names) => {
        const what = `${names.length} files of ${commit}`;
        return (0,commit_room/* fetchObjects */.rt)(runner, token, { what, remedy: commit_tree_REMEDY, filter: 'blob:none', objects: names, passing: true });
    };
    const local = await findLocally(runner, objects);
    if (local !== undefined) {
        const read = async (names) => {
            const found = await local.read(names);
            if (found !== undefined)
                return found;
            const packed = await fetchThem(names);
            return packed === undefined ? readBlobs({ room }, names) : packedBlobs(packed).read(names);
        };
        return { sizes: local.sizes, read };
    }
    const packed = await fetchThem(objects);
    if (packed !== undefined)
        return packedBlobs(packed);
    return { sizes: await blobSizes({ room }, objects), read: (names) => readBlobs({ room }, names) };
}
async function openCommit(runner, token, commit, readFor = 'edit') {
    const { room, objects: packed } = await (0,commit_room/* fetchCommit */.iH)(runner, token, commit);
    const entries = (packed && listPacked(packed, commit)) ?? (await listCommit(room, commit));
    const byPath = new Map(entries.map((entry) => [entry.path, entry]));
    const listed = entries.map(({ path, kind }) => ({ path, kind }));
    async function* read(paths) {
        const wanted = paths.map((path) => ({
            path,
            fault: entryFault(path, byPath, readFor),
            object: byPath.get(path)?.object ?? ''
        }));
        const objects = [...new Set(wanted.filter(({ fault }) => fault === undefined).map(({ object }) => object))];
        const contents = await contentsOf(runner, token, { commit, room, objects });
        const size = (object) => contents.sizes.get(object) ?? 0;
        const groups = groupBySize(objects.filter((object) => size(object) <= largestFile), contents.sizes);
        let held = new Map();
        for (const { path, fault, object } of wanted) {
            if (fault !== undefined)
                yield { path, ok: false, fault };
            else if (size(object) > largestFile)
                yield { path, ok: false, fault: tooLarge(size(object)) };
            else {
                if (!held.has(object))
                    held = await hold(contents, groups.find((group) => group.includes(object)) ?? []);
                yield { path, ok: true, bytes: held.get(object) ?? new Uint8Array() };
            }
        }
    }
    return { commit, list: async () => listed, read };
}
async function hold(contents, group) {
    const all = (await contents.read(group)) ?? [];
    return new Map(group.map((object, at) => [object, all[at] ?? new Uint8Array()]));
}


/***/ })

};
;
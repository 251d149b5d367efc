"use strict";
exports.id = 128;
exports.ids = [128];
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

/***/ 5128:
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/packages/core/src/git/workspace-objects.js


function commonFolder(workspace) {
    const dotGit = (0,external_node_path_.join)(workspace, '.git');
    if (workspace === '' || !(0,external_node_fs_.existsSync)(dotGit))
        return undefined;
    if ((0,external_node_fs_.statSync)(dotGit).isDirectory())
        return dotGit;
    const target = /^gitdir: (.+)$/m.exec((0,external_node_fs_.readFileSync)(dotGit, 'utf8'))?.[1];
    if (target === undefined)
        return undefined;
    const folder = (0,external_node_path_.resolve)(workspace, target);
    const common = (0,external_node_path_.join)(folder, 'commondir');
    return (0,external_node_fs_.existsSync)(common) ? (0,external_node_path_.resolve)(folder, (0,external_node_fs_.readFileSync)(common, 'utf8').trim()) : folder;
}
function objectsFolder(common) {
    const objects = (0,external_node_path_.join)(common, 'objects');
    return (0,external_node_fs_.existsSync)(objects) && !/[:;"\n]/.test(objects.replace(/^[A-Za-z]:/, '')) ? objects : undefined;
}

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
    const common = commonFolder(workspace);
    const objects = common === undefined ? undefined : objectsFolder(common);
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
    return problem === undefined || remedy === undefined ? undefined : new fault/* EditFault */.b(problem, remedy);
}
function absent(path, entries) {
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
        const above = entries.get(path.slice(0, slash));
        const [problem, remedy] = above === undefined ? [] : (said[above.kind] ?? []);
        if (above !== undefined && problem !== undefined && remedy !== undefined) {
            return new fault/* EditFault */.b(`is behind ${(0,untrusted/* quote */.hD)(above.path)}, which ${problem}`, remedy);
        }
    }
    return (0,fault/* missing */.L)('is not in the commit', 'check the path, and the branch that the file is to be on');
}
function tooLarge(size) {
    return new fault/* EditFault */.b(`is ${size} bytes large; at most ${largestFile} are read`, 'take it out of files, or split it');
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

// EXTERNAL MODULE: ./build/packages/core/src/git/packet-lines.js
var packet_lines = __webpack_require__(5361);
// EXTERNAL MODULE: ./build/packages/core/src/git/upload-pack.js
var upload_pack = __webpack_require__(9226);
;// CONCATENATED MODULE: ./build/packages/core/src/git/fetch-pack.js


const BAND = { pack: 1, progress: 2 };
function readPack(packets) {
    const parts = [];
    for (let next = packets.next(); !next.done && next.value !== packet_lines/* FLUSH */.ZM; next = packets.next()) {
        const [band] = next.value;
        if (band === BAND.pack)
            parts.push(next.value.subarray(1));
        else if (band !== BAND.progress)
            throw new Error('the server gave up');
    }
    return Buffer.concat(parts);
}
function readAnswer(all) {
    const packets = all.values();
    const ends = { shallow: [], unshallow: [] };
    for (const packet of packets) {
        const [word = '', name = ''] = packet.toString().trimEnd().split(' ');
        if (word === 'packfile')
            return { pack: readPack(packets), ...ends };
        if (word === 'shallow' || word === 'unshallow')
            ends[word].push(name);
        else if (word !== 'shallow-info' && packet !== packet_lines/* DELIMITER */.Qo)
            throw new Error('this is no answer with a pack');
    }
    throw new Error('there is no pack in the answer');
}
function askPack(url, token, wish) {
    const { objects, depth, filter, shallow } = wish;
    const args = [
        'no-progress',
        ...(depth === undefined ? [] : [...shallow.map((name) => `shallow ${name}`), `deepen ${depth}`]),
        `filter ${filter}`,
        ...objects.map((name) => `want ${name}`),
        'done'
    ];
    const objectFormat = objects[0]?.length === 64 ? 'sha256' : 'sha1';
    return (0,upload_pack/* askUploadPack */.Y)(url, token, { name: 'fetch', objectFormat, args }, readAnswer);
}

;// CONCATENATED MODULE: ./build/packages/core/src/git/fetch-room.js



const FORMATS = {
    sha1: '[core]\n\trepositoryformatversion = 0\n',
    sha256: '[core]\n\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = sha256\n'
};
function newFetchRoom(format) {
    const folder = (0,clean_room/* buildRoom */.CO)();
    const room = (0,clean_room/* roomIn */.Lp)(folder);
    const forgetServers = () => (0,clean_room/* writeInRoom */.Ad)(folder, 'config', FORMATS[format]);
    forgetServers();
    const shallow = () => {
        const file = (0,external_node_path_.join)(folder, 'shallow');
        return (0,external_node_fs_.existsSync)(file) ? ((0,external_node_fs_.readFileSync)(file, 'utf8').match(/\S+/g) ?? []) : [];
    };
    const end = ({ shallow: more, unshallow }) => {
        const ends = [...new Set([...shallow(), ...more])].filter((commit) => !unshallow.includes(commit));
        (0,clean_room/* writeInRoom */.Ad)(folder, 'shallow', ends.map((commit) => `${commit}\n`).join(''));
    };
    const index = async ({ pack }) => (await room.git(['index-pack', '--stdin'], { input: [pack] })).exitCode === 0;
    const waiting = [];
    let indexed = Promise.resolve();
    return {
        async git(args, more) {
            const all = waiting.splice(0);
            indexed = indexed.then(async () => void (await Promise.all(all.map(index))));
            await indexed;
            return room.git(args, more);
        },
        forgetServers,
        shallow,
        give: (refs) => (0,clean_room/* writeInRoom */.Ad)(folder, 'packed-refs', [...refs].map(([ref, object]) => `${object} ${ref}\n`).join('')),
        async take(received) {
            const isSound = await index(received);
            if (isSound)
                end(received);
            return isSound;
        },
        takeLater(received) {
            end(received);
            waiting.push(received);
        }
    };
}

// EXTERNAL MODULE: ./build/packages/core/src/git/full-sha.js
var full_sha = __webpack_require__(6605);
;// CONCATENATED MODULE: ./build/packages/core/src/git/pack-delta.js
function readSize(delta, start) {
    let size = 0;
    let scale = 1;
    for (let at = start;; at += 1) {
        const byte = delta.readUInt8(at);
        size += (byte & 0x7f) * scale;
        scale *= 128;
        if (byte < 0x80)
            return { size, at: at + 1 };
    }
}
function readSparse(delta, start, bits) {
    let value = 0;
    let at = start;
    for (let bit = 0; bits >> bit > 0; bit += 1) {
        if (((bits >> bit) & 1) === 0)
            continue;
        value += delta.readUInt8(at) * 256 ** bit;
        at += 1;
    }
    return { value, at };
}
function applyDelta(base, delta, most) {
    const from = readSize(delta, 0);
    const to = readSize(delta, from.at);
    if (from.size !== base.length || to.size > most)
        throw new Error('the differences are not to this object');
    const parts = [];
    let size = 0;
    for (let at = to.at; at < delta.length;) {
        const instruction = delta.readUInt8(at);
        let part;
        if (instruction < 0x80) {
            part = delta.subarray(at + 1, at + 1 + instruction);
            at += 1 + instruction;
        }
        else {
            const offset = readSparse(delta, at + 1, instruction & 0x0f);
            const length = readSparse(delta, offset.at, (instruction >> 4) & 0x07);
            part = base.subarray(offset.value, offset.value + (length.value || 0x10000));
            at = length.at;
        }
        if (part.length === 0)
            throw new Error('the differences lead nowhere');
        parts.push(part);
        size += part.length;
        if (size > to.size)
            break;
    }
    if (size !== to.size)
        throw new Error('the differences are not all there');
    return Buffer.concat(parts);
}

;// CONCATENATED MODULE: ./build/packages/core/src/git/read-pack.js

const FEW = 500;
const SMALL = 4_194_304;
const INFLATED = 33_554_432;
const types = [undefined, 'commit', 'tree', 'blob', 'tag'];
const REF_DELTA = 7;
function entryAt(pack, start, reading) {
    let at = start;
    while ((pack.readUInt8(at) & 0x80) !== 0)
        at += 1;
    const kind = (pack.readUInt8(start) >> 4) & 7;
    const from = kind === REF_DELTA ? at + 21 : at + 1;
    const { buffer: content, engine } = reading.inflate(pack.subarray(from, -20), reading.left);
    return { kind, base: pack.toString('hex', at + 1, from), content, next: from + engine.bytesWritten };
}
function keep(reading, object) {
    reading.objects.set(reading.nameOf(object), object);
    reading.left -= object.bytes.length;
}
function resolveAll(pending, reading) {
    for (let left = pending; left.length > 0;) {
        const later = left.filter(({ base: name, delta }) => {
            const base = reading.objects.get(name);
            if (base === undefined)
                return true;
            keep(reading, { type: base.type, bytes: applyDelta(base.bytes, delta, reading.left) });
            return false;
        });
        if (later.length === left.length)
            throw new Error('the pack builds on what is not in it');
        left = later;
    }
}
function readEntries(pack, reading) {
    const pending = [];
    let next = 12;
    for (let left = pack.readUInt32BE(8); left > 0; left -= 1) {
        const entry = entryAt(pack, next, reading);
        const { kind, base, content: bytes } = entry;
        next = entry.next;
        const type = types[kind];
        if (type !== undefined)
            keep(reading, { type, bytes });
        else if (kind === REF_DELTA) {
            pending.push({ base, delta: bytes });
            reading.left -= bytes.length;
        }
        else
            throw new Error(`an object of type ${kind} was not asked for`);
    }
    if (next !== pack.length - 20)
        throw new Error('there is more in the pack than it says');
    return pending;
}
async function read_pack_readPack(pack) {
    const [{ inflateSync }, { createHash }] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 23)), Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 23))]);
    if (pack.toString('latin1', 0, 4) !== 'PACK' || pack.readUInt32BE(4) !== 2)
        throw new Error('this is no pack');
    if (pack.readUInt32BE(8) > FEW || pack.length > SMALL)
        return undefined;
    const sum = createHash('sha1').update(pack.subarray(0, -20)).digest();
    if (!sum.equals(pack.subarray(-20)))
        throw new Error('the pack was damaged on its way');
    const reading = {
        objects: new Map(),
        nameOf: ({ type, bytes }) => createHash('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex'),
        inflate: (bytes, most) => inflateSync(bytes, { info: true, maxOutputLength: most }),
        left: INFLATED
    };
    resolveAll(readEntries(pack, reading), reading);
    return reading.objects;
}

// EXTERNAL MODULE: ./build/packages/core/src/git/remote-access.js
var remote_access = __webpack_require__(5936);
;// CONCATENATED MODULE: ./build/packages/core/src/tree/commit-room.js






const rooms = {};
function openCommitRoom(sha) {
    (0,full_sha/* demandFullSha */.$)(sha);
    const format = sha.length === 64 ? 'sha256' : 'sha1';
    rooms[format] ??= newFetchRoom(format);
    return rooms[format];
}
const FETCH = [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--no-auto-maintenance',
    '--recurse-submodules=no'
];
async function fetchByGit(url, token, { what, remedy, depth, filter, objects }) {
    const access = (0,remote_access/* remoteAccess */.de)(url, token);
    const more = {
        ...access,
        settings: [...(access.settings ?? []), ['fetch.negotiationAlgorithm', 'noop']],
        input: objects.map((name) => `${name}\n`)
    };
    const options = [...(depth === undefined ? [] : [`--depth=${depth}`]), `--filter=${filter}`];
    const room = openCommitRoom(objects[0] ?? '');
    const result = await room.git([...FETCH, ...options, '--stdin', '--', url.href], more);
    if (result.exitCode !== 0)
        throw (0,clean_room/* gitFailure */.tv)(what, result, remedy);
}
async function readReceived({ pack }, wanted) {
    const objects = await read_pack_readPack(pack).catch(() => undefined);
    return objects !== undefined && wanted.every((name) => objects.has(name)) ? objects : undefined;
}
async function fetchObjects(runner, token, fetch) {
    const room = openCommitRoom(fetch.objects[0] ?? '');
    const url = (0,remote_access/* remoteUrl */.gX)(runner);
    const { objects: wanted, depth, filter, passing = false } = fetch;
    const asked = askPack(url, token, { objects: wanted, depth, filter, shallow: room.shallow() });
    const [received] = await Promise.all([asked, Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 23)), Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 23))]);
    const objects = received && (await readReceived(received, wanted));
    if (received !== undefined && objects !== undefined) {
        if (!passing)
            room.takeLater(received);
    }
    else if (received === undefined || !(await room.take(received)))
        await fetchByGit(url, token, fetch);
    return objects;
}
const whole = new Set();
const UNKNOWN = 'check that the token has the permission contents: read, and run it again: the branch may have been rewritten just now';
const begun = new Map();
function beginCommit(runner, token, commit) {
    const coming = fetchNow(runner, token, commit);
    coming.catch(() => { });
    begun.set(commit, coming);
}
function fetchCommit(runner, token, commit) {
    const coming = begun.get(commit);
    begun.delete(commit);
    return coming ?? fetchNow(runner, token, commit);
}
async function fetchNow(runner, token, commit) {
    const room = openCommitRoom(commit);
    const fetch = { what: `commit ${commit}`, remedy: UNKNOWN, depth: 1, filter: 'blob:none', objects: [commit] };
    const objects = await fetchObjects(runner, token, fetch);
    whole.add(commit);
    return { room, objects };
}
async function haveCommit(runner, token, commit) {
    return whole.has(commit) ? openCommitRoom(commit) : (await fetchCommit(runner, token, commit)).room;
}

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
        return fetchObjects(runner, token, { what, remedy: commit_tree_REMEDY, filter: 'blob:none', objects: names, passing: true });
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
    const { room, objects: packed } = await fetchCommit(runner, token, commit);
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
"use strict";
exports.id = 9907;
exports.ids = [9907];
exports.modules = {

/***/ 9907:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pushFromRoom: () => (/* binding */ pushFromRoom)
/* harmony export */ });
/* harmony import */ var _action_effect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5138);
/* harmony import */ var _git_clean_room_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1528);
/* harmony import */ var _git_remote_access_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5936);
/* harmony import */ var _tree_commit_room_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1655);
/* harmony import */ var _explain_push_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(472);
/* harmony import */ var _push_answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4833);






const PUSH = ['push', '--porcelain', '--atomic', '--no-verify', '--no-follow-tags', '--recurse-submodules=no'];
const STAND = 'refs/slipway/tags';
async function pushFromRoom(runner, token, { tags, commit, pack }) {
    const room = await (0,_tree_commit_room_js__WEBPACK_IMPORTED_MODULE_3__/* .haveCommit */ .iT)(runner, token, commit);
    const indexed = await room.git(['index-pack', '--strict', '--stdin'], { input: [pack] });
    if (indexed.exitCode !== 0) {
        throw (0,_git_clean_room_js__WEBPACK_IMPORTED_MODULE_1__/* .gitFailure */ .tv)(`${tags.length} tags at ${commit}`, indexed, 'this is a mistake in the action: report it');
    }
    room.give(new Map(tags.map(({ tag, object }) => [`${STAND}/${tag}`, object])));
    room.forgetServers();
    const url = (0,_git_remote_access_js__WEBPACK_IMPORTED_MODULE_2__/* .remoteUrl */ .gX)(runner);
    const access = (0,_git_remote_access_js__WEBPACK_IMPORTED_MODULE_2__/* .remoteAccess */ .de)(url, token);
    const settings = [...(access.settings ?? []), ['push.negotiate', 'true']];
    const args = [...PUSH, '--', url.href, `${STAND}/*:refs/tags/*`];
    const result = await (0,_action_effect_js__WEBPACK_IMPORTED_MODULE_0__/* .effect */ .QZ)('push tags', () => room.git(args, { ...access, settings }));
    if (result.exitCode === 0)
        return { state: 'created' };
    const { stdout, stderr } = result;
    const remedy = 'none of them was created; run it again, and if it stays so, look at the status of the server';
    const failed = (0,_git_clean_room_js__WEBPACK_IMPORTED_MODULE_1__/* .gitFailure */ .tv)(`push of ${tags.length} tags`, result, remedy);
    return (0,_explain_push_js__WEBPACK_IMPORTED_MODULE_4__/* .judgePush */ .C)(runner, (0,_push_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .readPushAnswer */ .Zd)(stdout, stderr), tags.length, `${stdout}\n${stderr}`, failed);
}


/***/ }),

/***/ 1655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hN: () => (/* binding */ beginCommit),
  iH: () => (/* binding */ fetchCommit),
  rt: () => (/* binding */ fetchObjects),
  iT: () => (/* binding */ haveCommit),
  NR: () => (/* binding */ openCommitRoom)
});

// EXTERNAL MODULE: ./build/packages/core/src/git/clean-room.js
var clean_room = __webpack_require__(1528);
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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


/***/ })

};
;
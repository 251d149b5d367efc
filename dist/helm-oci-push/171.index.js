"use strict";
exports.id = 171;
exports.ids = [171,343];
exports.modules = {

/***/ 3171:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchDependencies: () => (/* binding */ fetchDependencies)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/network/loopback.js
var loopback = __webpack_require__(684);
// EXTERNAL MODULE: ./build/packages/core/src/oci/credentials.js + 2 modules
var oci_credentials = __webpack_require__(1171);
// EXTERNAL MODULE: ./build/packages/core/src/oci/login-file.js
var login_file = __webpack_require__(7198);
// EXTERNAL MODULE: ./build/packages/core/src/program/private-folder.js
var private_folder = __webpack_require__(1897);
// EXTERNAL MODULE: ./build/packages/core/src/program/run.js
var run = __webpack_require__(2722);
// EXTERNAL MODULE: ./build/packages/core/src/helm/helm-environment.js
var helm_environment = __webpack_require__(1937);
// EXTERNAL MODULE: ./build/packages/core/src/network/server-address.js
var server_address = __webpack_require__(3955);
// EXTERNAL MODULE: ./build/packages/core/src/oci/reference.js
var reference = __webpack_require__(659);
;// CONCATENATED MODULE: ./build/packages/core/src/helm/repositories.js





async function readRepositories(texts, within) {
    const { parse } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const registries = new Set();
    const indexed = new Set();
    const complaints = [];
    for (const [place, text] of texts) {
        for (const repository of named(place, text, parse, complaints)) {
            const found = judge(repository, within);
            if (found === undefined)
                continue;
            if ('registry' in found)
                registries.add(found.registry);
            else if ('indexed' in found)
                indexed.add(found.indexed);
            else
                complaints.push({ place, ...found });
        }
    }
    return { registries: [...registries], indexed: [...indexed], complaints };
}
function named(place, text, parse, complaints) {
    try {
        const { dependencies } = (parse(text) ?? {});
        const entries = Array.isArray(dependencies) ? dependencies : [];
        return entries.flatMap((entry) => (typeof entry?.repository === 'string' ? [entry.repository] : []));
    }
    catch (thrown) {
        const problem = `it is no YAML: ${thrown.message.split('\n', 1)[0]}`;
        complaints.push({ place, problem, remedy: 'mend it' });
        return [];
    }
}
function judge(repository, within) {
    if (repository === '')
        return undefined;
    const shown = `the dependency's repository ${(0,untrusted/* quote */.hD)(repository)}`;
    if (repository.startsWith('@') || repository.startsWith('alias:')) {
        return { problem: `${shown} is an alias, which only one machine knows`, remedy: 'write its address' };
    }
    if (repository.startsWith('file://')) {
        if (isWithin(repository.slice('file://'.length), within))
            return undefined;
        return {
            problem: `${shown} is outside of the repository`,
            remedy: 'take the chart into the repository, or into charts/'
        };
    }
    const url = (0,server_address/* parseAddress */.or)(repository);
    const wrong = { problem: `${shown} is no address of one`, remedy: 'write oci://HOST/NAME or https://HOST/PATH' };
    if (url === undefined || url.username !== '' || url.password !== '')
        return wrong;
    if (url.protocol === 'oci:') {
        const registry = (0,reference/* registryHost */.U$)(url.host);
        return registry === undefined ? wrong : { registry };
    }
    if (url.protocol === 'https:' || (url.protocol === 'http:' && (0,loopback/* isLoopback */.U)(url.hostname)))
        return { indexed: repository };
    return { ...wrong, problem: `${shown} is not reached by https` };
}
function isWithin(path, { folder, root }) {
    if ((0,external_node_path_.isAbsolute)(path))
        return false;
    const below = (0,external_node_path_.relative)(root ?? folder, (0,external_node_path_.join)(folder, path));
    return root === undefined || !(below.split(/[/\\]/)[0] === '..' || (0,external_node_path_.isAbsolute)(below));
}

;// CONCATENATED MODULE: ./build/packages/core/src/helm/dependencies.js










const LIMIT_MS = 600_000;
async function buildDependencies(helm, folder, how, runner, keyring, root) {
    const repositories = await readRepositories(await texts(folder), { folder, root });
    if (repositories.complaints.length > 0)
        throw new errors/* Refusal */.P_(repositories.complaints);
    await (0,private_folder/* withPrivateFolder */.mq)(runner, async (home) => {
        await prepare(home, repositories, runner, keyring);
        const { registries } = repositories;
        const isHere = registries.length > 0 && registries.every((host) => (0,loopback/* isLoopback */.U)(host.replace(/:\d+$/, '')));
        const said = await (0,run/* run */.e)({
            what: `helm dependency ${how}`,
            program: helm.path,
            args: ['dependency', how, ...(isHere ? ['--plain-http'] : []), '--', folder],
            env: (0,helm_environment/* helmEnvironment */.s)(runner.env, home),
            cwd: home.path,
            limitMs: LIMIT_MS
        });
        for (const line of (0,untrusted/* inertLines */.wi)(said.stdout.trimEnd()))
            runner.log(line);
        if (said.exitCode === 0)
            return;
        const remedy = 'see that the repositories can be read from here, and that Chart.lock is of this Chart.yaml';
        throw (0,run/* programFailure */.H)(`helm dependency ${how}`, said, remedy);
    });
}
async function texts(folder) {
    const { readFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 23));
    const found = new Map();
    for (const name of ['Chart.yaml', 'requirements.yaml']) {
        const text = await readFile((0,external_node_path_.join)(folder, name), 'utf8').catch((error) => {
            if (error.code === 'ENOENT')
                return undefined;
            throw error;
        });
        if (text !== undefined)
            found.set(name, text);
    }
    return found;
}
async function prepare(home, { registries, indexed }, runner, keyring) {
    const logins = new Map();
    for (const registry of registries) {
        const { credentials, note } = await (0,oci_credentials/* findCredentials */.g)(registry, keyring);
        if (credentials !== undefined)
            logins.set(registry, credentials);
        if (note !== undefined)
            runner.log(note);
    }
    home.write('registry.json', (0,login_file/* loginFile */.C)(logins));
    const repositories = indexed.map((url, index) => ({ name: `dependencies-${index + 1}`, url }));
    home.write('repositories.yaml', JSON.stringify({ apiVersion: '', generated: '0001-01-01T00:00:00Z', repositories }));
}

// EXTERNAL MODULE: ./build/packages/core/src/tree/inside.js
var inside = __webpack_require__(2165);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/packages/core/src/tree/undo-place.js





function isFolder(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
function undoPlace(root) {
    const git = (0,external_node_path_.join)(root, '.git');
    const shared = !isFolder(git);
    const { dev, ino } = shared ? (0,external_node_fs_.statSync)(root) : { dev: 0, ino: 0 };
    const folder = shared ? (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `slipway-undo-${process.getuid?.() ?? 0}-${dev}-${ino}`) : (0,external_node_path_.join)(git, 'slipway');
    return {
        folder,
        owners: (0,external_node_path_.join)(folder, 'owners'),
        journal: (0,external_node_path_.join)(folder, 'undo-journal'),
        undoing: (0,external_node_path_.join)(folder, 'undo-journal-undoing'),
        shared
    };
}
function undo_place_placeExists({ folder, shared }) {
    const stat = (0,external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false });
    if (stat === undefined)
        return false;
    const user = process.getuid?.();
    const foreign = shared && user !== undefined && (stat.uid !== user || (stat.mode & 0o022) !== 0);
    if (stat.isDirectory() && !foreign)
        return true;
    throw new errors/* Failure */.HR(`${(0,untrusted/* quote */.hD)(folder)} is where the undo journal is kept, and it is no folder of this user alone: remove it, and run again`);
}

;// CONCATENATED MODULE: ./build/packages/core/src/tree/copy-workspace.js






function copied(root) {
    const { folder } = undoPlace(root);
    return (path) => {
        if (path === folder)
            return false;
        const stat = (0,external_node_fs_.lstatSync)(path);
        if (path === (0,external_node_path_.join)(root, '.git'))
            return stat.isDirectory();
        return stat.isFile() || stat.isDirectory() || stat.isSymbolicLink();
    };
}
async function putBackInCopy(tree, copy) {
    for await (const read of tree.read(tree.interrupted)) {
        if (read.ok)
            (0,external_node_fs_.writeFileSync)((0,inside/* onDisk */.FC)(copy, read.path), read.bytes);
        else
            (0,external_node_fs_.rmSync)((0,inside/* onDisk */.FC)(copy, read.path), { force: true });
    }
}
async function copyWorkspace(root, tree, folder) {
    const parent = external_node_fs_.realpathSync.native((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(folder, 'slipway-copy-')));
    const remove = () => (0,external_node_fs_.rmSync)(parent, { recursive: true, force: true });
    process.once('exit', remove);
    const target = (0,external_node_path_.join)(parent, (0,external_node_path_.basename)(root) || 'workspace');
    const copy = {
        root: target,
        write: (path, bytes) => (0,external_node_fs_.writeFileSync)((0,inside/* onDisk */.FC)(target, path), bytes),
        remove() {
            process.off('exit', remove);
            remove();
        }
    };
    const options = {
        recursive: true,
        preserveTimestamps: true,
        verbatimSymlinks: true,
        mode: external_node_fs_.constants.COPYFILE_FICLONE
    };
    try {
        await external_node_fs_.promises.cp(root, copy.root, { ...options, filter: copied(root) });
        await putBackInCopy(tree, copy.root);
        return copy;
    }
    catch (cause) {
        copy.remove();
        const where = (0,untrusted/* quote */.hD)((0,external_node_path_.dirname)(parent));
        throw new errors/* Failure */.HR(`the workspace cannot be copied to ${where}: see to space and permissions`, {
            cause
        });
    }
}

// EXTERNAL MODULE: ./build/packages/core/src/manifest/fault.js
var fault = __webpack_require__(9792);
// EXTERNAL MODULE: ./build/packages/core/src/action/effect.js
var action_effect = __webpack_require__(5138);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/paths.js
var paths = __webpack_require__(8432);
;// CONCATENATED MODULE: ./build/packages/core/src/tree/standing.js
const BLOCK = 4096;
function standing_sharedUntil(a, b, from = 0) {
    const end = Math.min(a.length, b.length);
    let index = from;
    while (index + BLOCK <= end &&
        Buffer.compare(a.subarray(index, index + BLOCK), b.subarray(index, index + BLOCK)) === 0)
        index += BLOCK;
    while (index < end && a[index] === b[index])
        index += 1;
    return index;
}
function standing_sharedAtEnd(a, b, most = Math.min(a.length, b.length)) {
    let count = 0;
    const block = (of) => of.subarray(of.length - count - BLOCK, of.length - count);
    while (count + BLOCK <= most && Buffer.compare(block(a), block(b)) === 0)
        count += BLOCK;
    while (count < most && a[a.length - count - 1] === b[b.length - count - 1])
        count += 1;
    return count;
}
function standing_sameBytes(a, b) {
    return a.length === b.length && Buffer.compare(a, b) === 0;
}
function standing(current, before, after, undoing) {
    if (standing_sameBytes(current, before))
        return 'before';
    if (standing_sameBytes(current, after))
        return 'after';
    const restored = undoing ? standing_sharedUntil(current, before) : 0;
    const reached = standing_sharedUntil(current, after, restored);
    const { length } = current;
    if (length === before.length)
        return length - standing_sharedAtEnd(current, before) <= reached ? 'torn' : 'foreign';
    if (length > before.length)
        return reached === length ? 'torn' : 'foreign';
    if (length < after.length)
        return 'foreign';
    const growing = undoing && restored === length;
    return growing || (length === after.length && reached === length) ? 'torn' : 'foreign';
}

;// CONCATENATED MODULE: ./build/packages/core/src/tree/undo-record.js

const MAGIC = 0x31554c53;
const HEADER = 48;
const kinds = ['edit', 'create', 'folder'];
function identityOf({ ino, birthtimeMs }) {
    return { ino, birth: birthtimeMs };
}
function undo_record_writeAll(descriptor, bytes, position) {
    let done = 0;
    while (done < bytes.length) {
        done += writeSync(descriptor, bytes, done, bytes.length - done, position === null ? null : position + done);
    }
}
const scratch = Buffer.allocUnsafeSlow(65_536);
function journalNumber(descriptor) {
    return (0,external_node_fs_.fstatSync)(descriptor).ino >>> 0;
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
        undo_record_writeAll(journal, bytes.subarray(0, total), null);
    }
    else {
        const end = Buffer.alloc(4);
        end.writeUInt32LE(total);
        for (const part of [bytes, before, middle, end])
            undo_record_writeAll(journal, part, null);
    }
}
function readAt(descriptor, position, length) {
    const bytes = Buffer.allocUnsafe(length);
    let done = 0;
    while (done < length) {
        const count = (0,external_node_fs_.readSync)(descriptor, bytes, done, length - done, position + done);
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
function undo_record_contentsOf(descriptor, record) {
    const before = readAt(descriptor, record.contents, record.beforeLength);
    const middle = readAt(descriptor, record.contents + record.beforeLength, record.middleLength);
    const kept = before.subarray(before.length - record.kept);
    return { before, after: Buffer.concat([before.subarray(0, record.start), middle, kept]) };
}

;// CONCATENATED MODULE: ./build/packages/core/src/tree/undo-journal.js




function createJournal(path) {
    const { O_WRONLY, O_APPEND, O_CREAT, O_EXCL } = constants;
    return openSync(path, O_WRONLY | O_APPEND | O_CREAT | O_EXCL | (constants.O_NOFOLLOW ?? 0), 0o600);
}
function undo_journal_openJournal(path) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    }
    catch (thrown) {
        if (thrown.code === 'ENOENT')
            return undefined;
        throw new errors/* Failure */.HR(`the undo journal ${(0,untrusted/* quote */.hD)(path)} cannot be read: see to its permissions`, { cause: thrown });
    }
    if ((0,external_node_fs_.fstatSync)(descriptor).isFile() && isJournal(descriptor))
        return descriptor;
    (0,external_node_fs_.closeSync)(descriptor);
    throw new errors/* Failure */.HR(`${(0,untrusted/* quote */.hD)(path)} is no undo journal of this version: run the version that left it, or see to the files and remove it`);
}
function undo_journal_readRecords(descriptor) {
    const { size } = (0,external_node_fs_.fstatSync)(descriptor);
    const records = new Map();
    for (let at = 0;;) {
        const record = readRecord(descriptor, at, size);
        if (record === undefined)
            return [...records.values()];
        records.set(record.path, record);
        at = record.end;
    }
}

;// CONCATENATED MODULE: ./build/packages/core/src/tree/put-back.js










function isFile({ stat }, { identity, copied }) {
    if (copied)
        return true;
    if (stat.ino !== identity.ino)
        return false;
    return stat.birthtimeMs === identity.birth || stat.birthtimeMs === 0 || identity.birth === 0;
}
function examineFile(file, journal, record, undoing) {
    const current = (0,inside/* readOpen */.FA)(file);
    const { before, after } = undo_record_contentsOf(journal, record);
    if (record.kind === 'create') {
        const ours = record.identity.ino === 0 || isFile(file, record);
        return ours && standing_sharedUntil(current, after) === current.length ? 'remove' : 'leave alone';
    }
    const how = standing(current, before, after, undoing);
    if (how === 'before')
        return 'nothing';
    return how === 'torn' || (how === 'after' && isFile(file, record)) ? 'restore' : 'leave alone';
}
function examine(root, journal, record, undoing) {
    if ((0,paths/* refusedPath */.w)(record.path) !== undefined)
        return 'leave alone';
    if (record.kind === 'folder')
        return put_back_isFolder(root, record.path) ? 'remove' : 'nothing';
    try {
        const file = (0,inside/* openInside */.X$)(root, record.path, 'read');
        try {
            return examineFile(file, journal, record, undoing);
        }
        finally {
            (0,external_node_fs_.closeSync)(file.descriptor);
        }
    }
    catch (thrown) {
        if (!(thrown instanceof fault/* EditFault */.b))
            throw thrown;
        return thrown.missing && record.kind === 'create' ? 'nothing' : 'leave alone';
    }
}
function put_back_isFolder(root, path) {
    const full = (0,inside/* onDisk */.FC)(root, path);
    const there = (0,external_node_fs_.lstatSync)(full, { throwIfNoEntry: false })?.isDirectory() ?? false;
    return there && external_node_fs_.realpathSync.native(full) === full;
}
function restore(root, journal, record) {
    const file = openInside(root, record.path, 'change');
    try {
        const current = readOpen(file);
        const { before } = contentsOf(journal, record);
        if (sameBytes(current, before))
            return;
        const start = sharedUntil(current, before);
        const kept = current.length === before.length ? sharedAtEnd(current, before) : 0;
        writeAll(file.descriptor, before.subarray(start, before.length - kept), start);
        if (current.length > before.length)
            ftruncateSync(file.descriptor, before.length);
    }
    finally {
        closeSync(file.descriptor);
    }
}
function remove(root, record) {
    const full = onDisk(root, record.path);
    try {
        if (record.kind === 'folder')
            rmdirSync(full);
        else
            unlinkSync(full);
    }
    catch (thrown) {
        if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(thrown.code ?? ''))
            throw thrown;
    }
}
function carryOut(root, journal, undoing) {
    const [files, changedSince, stuck] = [[], [], []];
    for (const record of [...readRecords(journal)].reverse()) {
        try {
            const remedy = examine(root, journal, record, undoing);
            if (remedy === 'leave alone')
                changedSince.push(record.path);
            if (remedy !== 'restore' && remedy !== 'remove')
                continue;
            effect('put file back', () => (remedy === 'remove' ? remove(root, record) : restore(root, journal, record)));
            if (record.kind !== 'folder')
                files.push(record.path);
        }
        catch (thrown) {
            stuck.push(`${quote(record.path)} cannot be put back: ${messageOf(thrown)}`);
        }
    }
    if (stuck.length === 0)
        return { files: files.sort(), changedSince: changedSince.sort() };
    throw new Failure(`${stuck.join('\n')}\nthe undo journal is kept: see to the cause, and run again`);
}
function putBack(root, { journal, undoing }) {
    let descriptor = openJournal(undoing);
    const before = descriptor !== undefined;
    if (descriptor === undefined) {
        descriptor = openJournal(journal);
        if (descriptor === undefined)
            return { files: [], changedSince: [] };
        effect('put file back', () => renameSync(journal, undoing));
    }
    try {
        const done = carryOut(root, descriptor, before);
        effect('end undo journal', () => unlinkSync(undoing));
        return done;
    }
    finally {
        closeSync(descriptor);
    }
}

;// CONCATENATED MODULE: ./build/packages/core/src/tree/undo-owner.js





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
    const stat = readOr(() => (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'latin1'));
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0] ?? '', start: fields[19] ?? '' };
}
function namespace() {
    return readOr(() => (0,external_node_fs_.readlinkSync)('/proc/self/ns/pid'));
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
    const lines = readOr(() => (0,external_node_fs_.readFileSync)(owners, 'latin1')).split('\n');
    const withdrawn = (line, index) => lines.indexOf(WITHDRAWN + line, index) >= 0;
    return lines.filter((line, index) => /^\d+ \S+ \S+$/.test(line) && !withdrawn(line, index));
}
function busy(owner, owners) {
    return new errors/* Failure */.HR(`process ${(0,untrusted/* quote */.hD)(owner.split(' ')[0] ?? '')} is writing in this workspace: wait until it has ended and run again; if it is no run of Slipway, remove ${(0,untrusted/* quote */.hD)(owners)}`);
}
const owned = new Set();
function currentOwner({ owners }) {
    const other = signed(owners).find((line) => line !== signature() && alive(line));
    if (other !== undefined)
        throw busy(other, owners);
    return owned.has(owners) ? 'this process' : 'nobody';
}
function append(descriptor, line) {
    writeAll(descriptor, Buffer.from(`\n${line}\n`), null);
}
function sign(owners) {
    const flags = constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0);
    const descriptor = openSync(owners, flags, 0o600);
    try {
        append(descriptor, signature());
        const all = signed(owners);
        const others = all.slice(0, Math.max(0, all.lastIndexOf(signature()))).filter((line) => line !== signature());
        const other = others.find(alive);
        if (other !== undefined) {
            append(descriptor, WITHDRAWN + signature());
            throw busy(other, owners);
        }
        return statSync(owners, { throwIfNoEntry: false })?.ino === fstatSync(descriptor).ino;
    }
    finally {
        closeSync(descriptor);
    }
}
function takeOwnership(place) {
    for (let tries = 0; tries < TRIES; tries += 1) {
        try {
            if (!placeExists(place))
                mkdirSync(place.folder, { mode: 0o700 });
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
    throw new Failure(`other runs keep taking ${quote(place.owners)}: run one at a time in a workspace`);
}
function endOwnership({ owners, folder }) {
    owned.delete(owners);
    try {
        unlinkSync(owners);
        rmdirSync(folder);
    }
    catch {
    }
}

// EXTERNAL MODULE: ./build/packages/core/src/tree/walk.js
var walk = __webpack_require__(6532);
;// CONCATENATED MODULE: ./build/packages/core/src/tree/workspace.js











const nothingLeft = { restore: new Map(), remove: new Set(), changedSince: [], before: () => undefined };
function openLeft({ journal, undoing }) {
    for (const path of [undoing, journal]) {
        const descriptor = undo_journal_openJournal(path);
        if (descriptor !== undefined)
            return { path, descriptor };
    }
    return undefined;
}
function stillThere({ path, descriptor }) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.ino === (0,external_node_fs_.fstatSync)(descriptor).ino;
}
function lookForLeft(root) {
    const place = undoPlace(root);
    if (!undo_place_placeExists(place) || currentOwner(place) === 'this process')
        return nothingLeft;
    const left = openLeft(place);
    if (left === undefined)
        return nothingLeft;
    const restore = new Map();
    const [remove, changedSince] = [new Set(), []];
    for (const record of undo_journal_readRecords(left.descriptor)) {
        const remedy = examine(root, left.descriptor, record, left.path === place.undoing);
        if (remedy === 'restore')
            restore.set(record.path, record);
        if (remedy === 'remove' && record.kind !== 'folder')
            remove.add(record.path);
        if (remedy === 'leave alone')
            changedSince.push(record.path);
    }
    if (restore.size + remove.size === 0)
        (0,external_node_fs_.closeSync)(left.descriptor);
    const before = (path) => {
        const record = restore.get(path);
        return record !== undefined && stillThere(left) ? undo_record_contentsOf(left.descriptor, record).before : undefined;
    };
    return { restore, remove, changedSince: changedSince.sort(), before };
}
function readOne(root, left, path) {
    try {
        if (left.remove.has(path))
            throw (0,fault/* missing */.L)('is not there', 'check the path');
        const before = left.before(path);
        if (before !== undefined)
            return { path, ok: true, bytes: before };
        const file = (0,inside/* openInside */.X$)(root, path, 'read');
        try {
            return { path, ok: true, bytes: (0,inside/* readOpen */.FA)(file), kind: (0,walk/* fileKind */.h)(file.stat.mode) };
        }
        finally {
            (0,external_node_fs_.closeSync)(file.descriptor);
        }
    }
    catch (thrown) {
        if (thrown instanceof fault/* EditFault */.b)
            return { path, ok: false, fault: thrown };
        throw new errors/* Failure */.HR(`${(0,untrusted/* quote */.hD)(path)} cannot be read: see to the disk`, { cause: thrown });
    }
}
async function openWorkspace(workspace) {
    let root;
    try {
        root = external_node_fs_.realpathSync.native(workspace);
    }
    catch (cause) {
        throw new errors/* Failure */.HR(`the workspace ${(0,untrusted/* quote */.hD)(workspace)} is not there: check the repository out first`, { cause });
    }
    const left = lookForLeft(root);
    return {
        interrupted: [...left.restore.keys(), ...left.remove].sort(),
        changedSince: left.changedSince,
        list: async (under) => (0,walk/* walk */.G)(root, under).filter(({ path }) => !left.remove.has(path)),
        async *read(paths) {
            for (const path of paths)
                yield readOne(root, left, path);
        }
    };
}

// EXTERNAL MODULE: ./build/actions/helm-oci-push/src/helm.js + 4 modules
var src_helm = __webpack_require__(343);
// EXTERNAL MODULE: ./build/packages/core/src/chart/folder-files.js + 3 modules
var folder_files = __webpack_require__(7205);
// EXTERNAL MODULE: ./build/packages/core/src/chart/lock.js
var lock = __webpack_require__(8787);
// EXTERNAL MODULE: ./build/packages/core/src/chart/metadata.js + 1 modules
var metadata = __webpack_require__(5748);
// EXTERNAL MODULE: ./build/packages/core/src/chart/walk-chart.js
var walk_chart = __webpack_require__(2031);
;// CONCATENATED MODULE: ./build/actions/helm-oci-push/src/local-dependencies.js









const remedy = 'give the folder of a chart in the repository';
async function folders(root, chart, complaints) {
    const found = [];
    for (const name of ['Chart.yaml', 'requirements.yaml']) {
        if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, chart, name)))
            continue;
        try {
            const { dependencies } = await (0,lock/* readLock */.m)((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, chart, name), 'utf8'));
            const local = dependencies.flatMap(({ repository }) => /^file:\/\/([^/].*)$/.exec(repository)?.[1] ?? []);
            const below = local.map((path) => external_node_path_.posix.join(chart, path)).filter((path) => !/^\.\.(?:\/|$)/.test(path));
            found.push(...below);
        }
        catch (error) {
            if (!(error instanceof fault/* EditFault */.b))
                throw error;
            complaints.push((0,metadata/* faultComplaint */.yQ)(external_node_path_.posix.join(chart, name), error));
        }
    }
    return found;
}
function local_dependencies_judge(root, folder) {
    let real;
    try {
        real = external_node_fs_.realpathSync.native((0,external_node_path_.join)(root, folder));
    }
    catch {
        return [{ place: folder, problem: 'is not there, and a chart depends on it', remedy }];
    }
    if (!real.startsWith(root + external_node_path_.sep)) {
        return [{ place: folder, problem: `leads out of the repository, to ${(0,untrusted/* quote */.hD)(real)}`, remedy }];
    }
    try {
        return (0,walk_chart/* walkChart */.u)(root, folder, real, (0,folder_files/* readRules */.K)(root, real, folder)).complaints;
    }
    catch (thrown) {
        if (thrown instanceof errors/* Refusal */.P_)
            return thrown.complaints;
        throw thrown;
    }
}
async function localComplaints(root, chart) {
    const complaints = [];
    for (const folder of await folders(root, chart, complaints))
        complaints.push(...local_dependencies_judge(root, folder));
    return complaints;
}

// EXTERNAL MODULE: ./build/actions/helm-oci-push/src/sessions.js + 6 modules
var sessions = __webpack_require__(6315);
;// CONCATENATED MODULE: ./build/actions/helm-oci-push/src/fetch-dependencies.js









const inChart = (path, one) => ({ ...one, place: external_node_path_.posix.join(path, one.place) });
async function fetchDependencies(selected, folder, inputs, runner) {
    const how = inputs.dependencies === 'update' ? 'update' : 'build';
    const helm = await (0,src_helm.helmOf)(inputs, runner);
    const root = external_node_fs_.realpathSync.native(runner.workspace);
    const copy = await copyWorkspace(root, await openWorkspace(root), folder);
    const charts = selected.filter(({ kind }) => kind === 'folder').map(({ path }) => path);
    const complaints = [];
    for (const path of charts)
        complaints.push(...(await localComplaints(copy.root, path)));
    if (complaints.length > 0)
        throw new errors/* Refusal */.P_(complaints);
    for (const path of charts) {
        await buildDependencies(helm, (0,external_node_path_.join)(copy.root, path), how, runner, (0,sessions/* keyring */.A)(inputs, runner), copy.root).catch((thrown) => {
            throw thrown instanceof errors/* Refusal */.P_ ? new errors/* Refusal */.P_(thrown.complaints.map((one) => inChart(path, one))) : thrown;
        });
    }
    return copy.root;
}


/***/ }),

/***/ 343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  helmOf: () => (/* binding */ helmOf)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/program/find-program.js
var find_program = __webpack_require__(3057);
// EXTERNAL MODULE: ./build/packages/core/src/program/private-folder.js
var private_folder = __webpack_require__(1897);
// EXTERNAL MODULE: ./build/packages/core/src/program/run.js
var run = __webpack_require__(2722);
;// CONCATENATED MODULE: ./build/packages/core/src/helm/checksum.js
async function sha256Of(path) {
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 23));
    const { createReadStream } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 3024, 23));
    const hash = createHash('sha256');
    for await (const piece of createReadStream(path))
        hash.update(piece);
    return hash.digest('hex');
}
async function firstBytes(path) {
    const { open } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 23));
    const file = await open(path);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(256), 0, 256);
        return buffer.toString('latin1', 0, bytesRead);
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./build/packages/core/src/helm/pinned.js
const pinnedVersion = '4.2.3';
const checksums = new Map([
    ['linux-amd64', 'e9b88b4ee95b18c706839c28d3a0220e5bc470e9cd9262410c90793c45ff8b7c'],
    ['linux-arm64', '21abd9354d39b2cd79a8d76be6912cd137a983cbf997193503fb8a6a6e2f2785'],
    ['darwin-amd64', 'ff3ac86755a45f3422473bc1200776aac0fe04c5766abe6ca66699f7b564b23b'],
    ['darwin-arm64', '048ecf5ad3160f83d918f9fe945238d2132b079640f7b106175331c25f242c64'],
    ['windows-amd64', '5ca7de684c92d48b93d5c34a029fdda57b38e1eac04bc8541bdf1eb249388679'],
    ['windows-arm64', '5f444ed097688ed3abaf1d8801e21110d9bddeb6ed13939afcac302888527ab5']
]);
function pinnedChecksum(version, platform) {
    return version === pinnedVersion ? checksums.get(platform) : undefined;
}
const systems = { win32: 'windows' };
const processors = { x64: 'amd64', ia32: '386' };
function platformOf(system = process.platform, processor = process.arch) {
    return `${systems[system] ?? system}-${processors[processor] ?? processor}`;
}
function archiveName(version, platform) {
    return `helm-v${version}-${platform}.${platform.startsWith('windows') ? 'zip' : 'tar.gz'}`;
}

;// CONCATENATED MODULE: ./build/packages/core/src/helm/fetch-helm.js





const helmSource = { base: 'https://get.helm.sh' };
const TOOL = 'slipway-helm';
const toolCache = () => Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(88), __webpack_require__.e(991)]).then(__webpack_require__.bind(__webpack_require__, 5991));
async function fetchHelm(runner, release, source) {
    const folder = (0,private_folder/* openPrivateFolder */.q6)((0,private_folder/* temporaryFolder */.yy)(runner));
    const name = archiveName(release.version, release.platform);
    const cached = await fromCache(runner, folder, release, name);
    const archive = cached ?? (await download(runner, folder, `${source.base}/${name}`, release));
    if (cached === undefined)
        await keep(runner, archive, name, release);
    const { extractTar, extractZip } = await toolCache();
    const out = folder.folder('unpacked');
    await (name.endsWith('.zip') ? extractZip(archive, out) : extractTar(archive, out));
    const { existsSync } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 3024, 23));
    const program = `${out}/${release.platform}/helm${release.platform.startsWith('windows') ? '.exe' : ''}`;
    if (existsSync(program))
        return program;
    throw new errors/* Failure */.HR(`${name} holds no ${release.platform}/helm: give the checksum of Helm's own archive as helm-sha256`);
}
async function fromCache(runner, folder, { version, sha256 }, name) {
    if ((runner.env.RUNNER_TOOL_CACHE ?? '') === '')
        return undefined;
    const { find } = await toolCache();
    const place = find(TOOL, version);
    if (place === '')
        return undefined;
    try {
        const copy = await folder.copy(`cached-${name}`, `${place}/${name}`);
        if ((await sha256Of(copy)) === sha256)
            return copy;
        runner.log(`the tool cache holds another ${name} than the checksum is of: it is fetched anew`);
    }
    catch (thrown) {
        runner.log(`the tool cache's ${name} cannot be read (${(0,untrusted/* inert */.tJ)((0,errors/* messageOf */.bD)(thrown))}): it is fetched anew`);
    }
    return undefined;
}
async function download(runner, folder, url, release) {
    const { downloadTool } = await toolCache();
    const archive = folder.reserve('archive');
    runner.log(`fetching ${(0,untrusted/* inert */.tJ)(url)}`);
    try {
        await downloadTool(url, archive);
    }
    catch (cause) {
        throw new errors/* Failure */.HR(`${url} cannot be fetched: install Helm in a step before, or see to the network and its proxy`, {
            cause
        });
    }
    const found = await sha256Of(archive);
    if (found === release.sha256)
        return archive;
    const page = /^\s*</.test(await firstBytes(archive)) ? ' (it is a page of text, as a proxy or a login sends it)' : '';
    throw new errors/* Failure */.HR(`${url} has the SHA-256 ${found}, expected ${release.sha256}: nothing of it was run${page}; try again, and if it stays so, ask who changed the file`);
}
async function keep(runner, archive, name, { version }) {
    if ((runner.env.RUNNER_TOOL_CACHE ?? '') === '')
        return;
    const { cacheFile } = await toolCache();
    await cacheFile(archive, name, TOOL, version).catch((thrown) => runner.log(`the tool cache cannot be written (${(0,untrusted/* inert */.tJ)((0,errors/* messageOf */.bD)(thrown))})`));
}

// EXTERNAL MODULE: ./build/packages/core/src/helm/helm-environment.js
var helm_environment = __webpack_require__(1937);
;// CONCATENATED MODULE: ./build/packages/core/src/helm/find-helm.js








function fits(version) {
    const [, major, minor] = /^(\d+)\.(\d+)/.exec(version) ?? [];
    return Number(major) === 4 || (Number(major) === 3 && Number(minor) >= 8);
}
function readWish({ version, sha256 }) {
    const wanted = version.replace(/^v/, '');
    const complaints = [];
    if (wanted !== '' && !/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/.test(wanted)) {
        const problem = `${(0,untrusted/* quote */.hD)(version)} is no version of Helm`;
        complaints.push({ place: 'helm-version', problem, remedy: 'write all of it, such as 4.2.3' });
    }
    else if (wanted !== '' && !fits(wanted)) {
        const problem = `Helm ${(0,untrusted/* quote */.hD)(version)} does not know charts in OCI registries well enough`;
        complaints.push({ place: 'helm-version', problem, remedy: 'take 3.8 or later, or 4' });
    }
    if (sha256 !== '' && !/^[0-9a-f]{64}$/i.test(sha256)) {
        const problem = `${(0,untrusted/* quote */.hD)(sha256)} is no SHA-256`;
        complaints.push({ place: 'helm-sha256', problem, remedy: 'write 64 hexadecimal digits' });
    }
    else if (sha256 !== '' && wanted === '') {
        const problem = 'it does not say of which release it is the checksum';
        complaints.push({ place: 'helm-sha256', problem, remedy: 'give helm-version too' });
    }
    if (complaints.length > 0)
        throw new errors/* Refusal */.P_(complaints);
    return { version: wanted, sha256: sha256.toLowerCase() };
}
async function versionOf(path, runner) {
    return (0,private_folder/* withPrivateFolder */.mq)(runner, async (home) => {
        const said = await (0,run/* run */.e)({
            what: 'helm version',
            program: path,
            args: ['version', '--template', '{{.Version}}'],
            env: (0,helm_environment/* helmEnvironment */.s)(runner.env, home),
            cwd: home.path,
            limitMs: 30_000
        });
        const version = /^v?(\d+\.\d+\S*)/.exec(said.stdout.trim())?.[1];
        if (said.exitCode === 0 && version !== undefined)
            return version;
        throw (0,run/* programFailure */.H)(`${(0,untrusted/* quote */.hD)(path)} version`, said, 'mend or remove it, or give helm-version and helm-sha256');
    });
}
async function onPath(runner, wanted) {
    const path = (0,find_program/* findProgram */.K)('helm', runner.env);
    if (path === undefined)
        return undefined;
    const version = await versionOf(path, runner);
    if (wanted === '' ? fits(version) : version === wanted)
        return { path, version };
    runner.log(`${path} is Helm ${(0,untrusted/* inert */.tJ)(version)}, which does not fit`);
    return undefined;
}
async function findHelm(runner, wish, source = helmSource) {
    const { version, sha256 } = readWish(wish);
    const present = sha256 === '' ? await onPath(runner, version) : undefined;
    if (present !== undefined)
        return present;
    const release = version === '' ? pinnedVersion : version;
    const platform = platformOf();
    const checksum = sha256 === '' ? pinnedChecksum(release, platform) : sha256;
    if (checksum === undefined) {
        throw new errors/* Failure */.HR(`Helm ${release} for ${platform} is not on PATH, and its checksum is not known here: give helm-sha256, which is published at https://github.com/helm/helm/releases/tag/v${release}, or install it in a step before`);
    }
    const path = await fetchHelm(runner, { version: release, platform, sha256: checksum }, source);
    const found = await versionOf(path, runner);
    if (found === release)
        return { path, version: found };
    throw new errors/* Failure */.HR(`helm-sha256: the archive holds Helm ${(0,untrusted/* quote */.hD)(found)}, not ${release}: give the checksum of ${release}`);
}

;// CONCATENATED MODULE: ./build/actions/helm-oci-push/src/helm.js

const found = new WeakMap();
function helmOf(inputs, runner) {
    const helm = found.get(runner) ?? findHelm(runner, { version: inputs['helm-version'], sha256: inputs['helm-sha256'] });
    found.set(runner, helm);
    return helm;
}


/***/ }),

/***/ 1937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ helmEnvironment)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _program_bare_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8523);



function helmEnvironment(env, { path }) {
    return (0,_program_bare_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .bareEnvironment */ .Y)(env, path, {
        HELM_CACHE_HOME: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'cache'),
        HELM_CONFIG_HOME: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'config'),
        HELM_DATA_HOME: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'data'),
        HELM_PLUGINS: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'plugins'),
        HELM_REGISTRY_CONFIG: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'registry.json'),
        HELM_REPOSITORY_CONFIG: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'repositories.yaml'),
        DOCKER_CONFIG: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'docker'),
        KUBECONFIG: node_os__WEBPACK_IMPORTED_MODULE_0__.devNull
    });
}


/***/ }),

/***/ 7198:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ loginFile)
/* harmony export */ });
function loginFile(logins) {
    const auths = [...logins].map(([registry, { username, password }]) => [
        registry === 'docker.io' ? 'https://index.docker.io/v1/' : registry,
        { auth: Buffer.from(`${username}:${password}`).toString('base64') }
    ]);
    return `${JSON.stringify({ auths: Object.fromEntries(auths) })}\n`;
}


/***/ }),

/***/ 8523:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ bareEnvironment)
/* harmony export */ });
/* harmony import */ var _git_clean_room_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1528);

function bareEnvironment(env, home, more = {}) {
    const bare = {};
    for (const name of [..._git_clean_room_js__WEBPACK_IMPORTED_MODULE_0__/* .passedVariables */ .a7, 'Path']) {
        const value = env[name];
        if (value !== undefined)
            bare[name] = value;
    }
    return { ...bare, HOME: home, USERPROFILE: home, LC_ALL: 'C', ...more };
}


/***/ }),

/***/ 3057:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


function findProgram(name, env) {
    const file = process.platform === 'win32' ? `${name}.exe` : name;
    const folders = (env.PATH ?? env.Path ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter(node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute);
    return folders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file)).find(isProgram);
}
function isProgram(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 2722:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ programFailure),
/* harmony export */   e: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1329);
/* harmony import */ var _git_capture_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2713);



async function run({ what, program, args, limitMs, ...start }) {
    const began = Date.now();
    try {
        return await (0,_git_capture_js__WEBPACK_IMPORTED_MODULE_2__/* .capture */ .F)(program, args, { ...start, limitMs });
    }
    catch (cause) {
        if (Date.now() - began < limitMs)
            throw cause;
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what} took more than ${limitMs / 1000} seconds and was ended: look for what it waits for`);
    }
}
const SHOWN = 10;
function programFailure(what, { exitCode, stdout, stderr }, remedy) {
    const lines = (0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLines */ .wi)(`${stdout}\n${stderr}`).filter((line) => line.trim() !== '');
    const said = lines.slice(-SHOWN).map((line) => `\n  ${line}`);
    return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what} ended with status ${exitCode}; ${remedy}${said.join('')}`);
}


/***/ })

};
;
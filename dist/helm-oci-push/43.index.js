"use strict";
exports.id = 43;
exports.ids = [43];
exports.modules = {

/***/ 3132:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   Jw: () => (/* binding */ largestChart),
/* harmony export */   Ny: () => (/* binding */ largestFile),
/* harmony export */   _N: () => (/* binding */ mostEntries)
/* harmony export */ });
const largestFile = 5 * 1024 * 1024;
const largestChart = 100 * 1024 * 1024;
const mostEntries = 20_000;
function sizeOf(bytes) {
    return `${(bytes / 1024 / 1024).toFixed(1)} MiB (${bytes} bytes)`;
}


/***/ }),

/***/ 3704:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ inspectFile)
});

// UNUSED EXPORTS: isAllowed

;// CONCATENATED MODULE: ./build/packages/core/src/chart/secrets.js
const first = (match) => match[1] ?? match[0];
const kinds = [
    {
        what: 'a private key',
        mark: /PRIVATE KEY/,
        pattern: /-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:\s|\\[rn]|[A-Za-z-]{1,30}: [^\n]{0,200}\n){1,40}([A-Za-z0-9+/=]{32})/g,
        random: first
    },
    {
        what: 'a token of GitHub',
        mark: /gh[pousr]_|github_pat_/,
        pattern: /\b(?:gh[pousr]_([A-Za-z0-9]{36,255})|github_pat_[A-Za-z0-9_]{60,255})\b/g,
        random: first
    },
    { what: 'a token of GitLab', mark: /glpat-/, pattern: /\bglpat-([A-Za-z0-9_-]{20,64})/g, random: first },
    { what: 'a token of npm', mark: /npm_/, pattern: /\bnpm_([A-Za-z0-9]{36})\b/g, random: first },
    {
        what: 'a token of npm',
        mark: /_authToken/,
        pattern: /^[ \t]{0,20}\/\/[^\s=]{1,200}:_authToken[ \t]{0,9}=[ \t]{0,9}["']?([^\s"'${}<>]{16,200})/gm,
        random: first
    },
    { what: 'a token of Slack', mark: /xox/, pattern: /\bxox[abprs]-([0-9]{8,20}-[0-9A-Za-z-]{20,80})/g, random: first },
    { what: 'a key of Stripe', mark: /_live_/, pattern: /\b[sr]k_live_([0-9A-Za-z]{20,120})\b/g, random: first },
    {
        what: 'a secret key of AWS',
        mark: /secret/i,
        pattern: /aws_?secret_?(?:access_?)?key["']?\s{0,9}[:=]\s{0,9}["']?([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/gi,
        random: first
    },
    { what: 'an access key of AWS', mark: /A[KS]IA/, pattern: /\b(?:AKIA|ASIA)([A-Z2-7]{16})\b/g, random: first },
    {
        what: 'a kubeconfig with a client key',
        mark: /client-key-data/,
        pattern: /client-key-data["']?\s{0,9}:\s{0,9}["']?([A-Za-z0-9+/]{40})/g,
        random: first
    },
    {
        what: 'credentials of a registry',
        mark: /"auths"/,
        pattern: /"auths"\s{0,9}:\s{0,9}\{[^{}]{0,300}\{[^{}]{0,2000}?"(?:auth|identitytoken|password)"\s{0,9}:\s{0,9}"([A-Za-z0-9+/=._-]{12,4000})"/g,
        random: first
    }
];
function looksRandom(text) {
    if (/EXAMPLE|(.)\1{7}/i.test(text))
        return false;
    return new Set(text.slice(0, 64)).size >= Math.min(10, text.length / 2);
}
function findSecrets(text) {
    const found = [];
    for (const { what, mark, pattern, random } of kinds) {
        if (!mark.test(text) || found.some((one) => one.what === what))
            continue;
        for (const match of text.matchAll(pattern)) {
            if (random !== undefined && !looksRandom(random(match)))
                continue;
            found.push({ what, line: text.slice(0, match.index).split('\n').length });
            break;
        }
    }
    return found;
}
const names = [
    [/^\.env(?:\.(?!(?:example|sample|template|dist)$)[\w-]+)?$/i, 'a file of environment variables, which hold secrets'],
    [/^id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?$/, 'a private key of SSH by its name'],
    [/^\.?(?:netrc|pgpass|git-credentials)$|^\.?_netrc$/, 'a file of credentials by its name'],
    [/\.(?:p12|pfx|kdbx)$/i, 'a store of private keys by its name'],
    [/\.tfstate(?:\.backup)?$/i, 'a state of Terraform, which holds secrets']
];
function secretByName(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return names.find(([pattern]) => pattern.test(name))?.[1];
}

;// CONCATENATED MODULE: ./build/packages/core/src/chart/inspect-file.js

const probe = 8000;
const remedy = 'add it to .helmignore, and revoke the secret if it was ever published; if it is none, name the path in allow-secrets';
function inspectFile(path, place, content, allow) {
    if (isAllowed(path, allow))
        return [];
    const named = secretByName(path);
    if (named !== undefined && content.length > 0)
        return [{ place, problem: `is ${named}`, remedy }];
    if (content.subarray(0, probe).includes(0))
        return [];
    const text = Buffer.from(content.buffer, content.byteOffset, content.length).toString('latin1');
    return findSecrets(text).map(({ what, line }) => ({ place: `${place}:${line}`, problem: `holds ${what}`, remedy }));
}
function isAllowed(path, allow) {
    return allow.some((one) => {
        const plain = one.replace(/^\.\//, '').replace(/\/+$/, '');
        return plain !== '' && (path === plain || path.startsWith(`${plain}/`));
    });
}


/***/ }),

/***/ 8787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readLock)
/* harmony export */ });
/* harmony import */ var _manifest_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9792);
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5748);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3297);
/* harmony import */ var _yaml_mapping_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1491);




const lockFields = { digest: 'text', dependencies: [_metadata_js__WEBPACK_IMPORTED_MODULE_1__/* .dependencyFields */ .Ru] };
async function readLock(text) {
    return (0,_yaml_mapping_js__WEBPACK_IMPORTED_MODULE_3__/* .askMapping */ ._)(text, (file, root) => {
        const complaints = [];
        const read = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readFields */ .q)({ file, place: '', complaints }, root, lockFields);
        const [first] = complaints;
        if (first !== undefined)
            throw new _manifest_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .EditFault */ .b(first.problem, first.remedy, Number(first.place.slice(1)));
        const { digest = '', dependencies = [] } = read;
        return { digest, dependencies: dependencies.map(_metadata_js__WEBPACK_IMPORTED_MODULE_1__/* .completeDependency */ .xL) };
    });
}


/***/ }),

/***/ 8470:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ collisions),
/* harmony export */   z: () => (/* binding */ pathProblem)
/* harmony export */ });
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1329);

function pathProblem(path) {
    const remedy = 'rename it, or add it to .helmignore';
    const parts = path.split('/');
    if (path === '' || parts.includes(''))
        return { problem: `has the path ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)}, which is none`, remedy };
    if (parts.includes('.') || parts.includes('..'))
        return { problem: `has . or .. in its path ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)}`, remedy };
    if (path.includes('\\'))
        return { problem: 'has a backslash in its name, which Helm takes for a folder', remedy };
    if (/[\0-\x1f\x7f-\x9f\u2028\u2029]/.test(path))
        return { problem: 'has a control character in its name', remedy };
    if (path.includes('\ufffd'))
        return { problem: 'has a name that is not UTF-8', remedy };
    if (path.startsWith('..') || /^[a-zA-Z]:\//.test(path))
        return { problem: 'has a name that Helm refuses to load', remedy };
    const git = parts.findIndex((part) => part.toLowerCase() === '.git');
    if (git >= 0) {
        return {
            problem: 'belongs to git, and its history and credentials do not belong to a chart',
            remedy: 'add .git to .helmignore'
        };
    }
    return undefined;
}
function collisions(paths) {
    const groups = new Map();
    for (const path of paths) {
        const key = path.normalize('NFC').toLowerCase();
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [path]);
        else
            group.push(path);
    }
    return [...groups.values()].filter((group) => group.length > 1);
}


/***/ }),

/***/ 3013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MC: () => (/* binding */ archiveEnd),
/* harmony export */   Ms: () => (/* binding */ padding),
/* harmony export */   Tc: () => (/* binding */ fileHeaders),
/* harmony export */   om: () => (/* binding */ block)
/* harmony export */ });
/* unused harmony export concat */
const block = 512;
const encoder = new TextEncoder();
const longestName = 100;
function fileHeaders(path, size, modified) {
    const name = encoder.encode(path);
    const plain = name.length <= longestName && name.length === path.length;
    if (plain)
        return header(name, size, modified, '0');
    const record = paxRecord('path', path);
    const extended = header(encoder.encode('PaxHeaders/path'), record.length, modified, 'x');
    const short = encoder.encode(path.replace(/[^\x20-\x7e]/gu, '_').slice(0, longestName));
    const entry = header(short, size, modified, '0');
    return concat([extended, record, padding(record.length), entry]);
}
function padding(size) {
    return new Uint8Array((block - (size % block)) % block);
}
const archiveEnd = new Uint8Array(2 * block);
function concat(parts) {
    const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
    let at = 0;
    for (const part of parts) {
        joined.set(part, at);
        at += part.length;
    }
    return joined;
}
function header(name, size, modified, type) {
    const bytes = new Uint8Array(block);
    bytes.set(name, 0);
    const write = (text, at) => bytes.set(encoder.encode(text), at);
    const octal = (value, at, length) => write(`${value.toString(8).padStart(length - 1, '0')}\0`, at);
    octal(0o644, 100, 8);
    octal(0, 108, 8);
    octal(0, 116, 8);
    octal(size, 124, 12);
    octal(modified, 136, 12);
    write('        ', 148);
    write(type, 156);
    write('ustar\x0000', 257);
    octal(0, 329, 8);
    octal(0, 337, 8);
    const sum = bytes.reduce((total, byte) => total + byte, 0);
    write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    return bytes;
}
function paxRecord(key, value) {
    const body = encoder.encode(` ${key}=${value}\n`);
    let length = body.length;
    while (String(length).length + body.length > length)
        length = String(length).length + body.length;
    return concat([encoder.encode(String(length)), body]);
}


/***/ }),

/***/ 992:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ay: () => (/* binding */ readHeader),
/* harmony export */   e4: () => (/* binding */ decodeName),
/* harmony export */   xz: () => (/* binding */ ArchiveFault),
/* harmony export */   y0: () => (/* binding */ readExtended)
/* harmony export */ });
/* harmony import */ var _tar_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3013);

class ArchiveFault extends Error {
}
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function decodeName(bytes) {
    try {
        return decoder.decode(bytes);
    }
    catch {
        throw new ArchiveFault('has a name that is not UTF-8');
    }
}
function field(bytes, at, length) {
    const whole = bytes.subarray(at, at + length);
    const end = whole.indexOf(0);
    return end < 0 ? whole : whole.subarray(0, end);
}
function octal(bytes, at, length) {
    const text = decodeName(field(bytes, at, length)).trim();
    if (!/^[0-7]*$/.test(text))
        throw new ArchiveFault('has a header with a number that is none');
    return Number.parseInt(text === '' ? '0' : text, 8);
}
function readHeader(bytes) {
    let sum = 0;
    for (let at = 0; at < _tar_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .block */ .om; at += 1)
        sum += at >= 148 && at < 156 ? 32 : (bytes[at] ?? 0);
    if (octal(bytes, 148, 8) !== sum)
        throw new ArchiveFault('has a header with a wrong checksum');
    const magic = decodeName(field(bytes, 257, 6));
    const name = () => {
        const prefix = magic === 'ustar' ? decodeName(field(bytes, 345, 155)) : '';
        const own = decodeName(field(bytes, 0, 100));
        return prefix === '' ? own : `${prefix}/${own}`;
    };
    const flag = bytes[156] ?? 0;
    return {
        name,
        size: octal(bytes, 124, 12),
        type: flag === 0 ? '0' : String.fromCharCode(flag)
    };
}
const harmless = /^(?:path|[acm]time|[ug]id|[ug]name|comment|charset)$/;
function readExtended(bytes, isGlobal) {
    const found = new Map();
    for (let at = 0; at < bytes.length;) {
        const blank = bytes.indexOf(32, at);
        const digits = blank < 0 ? '' : String.fromCharCode(...bytes.subarray(at, Math.min(blank, at + 8)));
        const end = at + Number(digits);
        if (!/^[1-9][0-9]*$/.test(digits) || end > bytes.length || bytes[end - 1] !== 10) {
            throw new ArchiveFault('has a malformed extended header');
        }
        const record = decodeName(bytes.subarray(blank + 1, end - 1));
        const [key = ''] = record.split('=', 1);
        if (!harmless.test(key) || (isGlobal && key !== 'comment') || found.has(key)) {
            throw new ArchiveFault(`has an extended header with ${found.has(key) ? 'two records' : 'the record'} ${key}`);
        }
        found.set(key, record.slice(key.length + 1));
        at = end;
    }
    return found.get('path');
}


/***/ }),

/***/ 1202:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ defaultLimits),
  s: () => (/* binding */ readTar)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
;// CONCATENATED MODULE: ./build/packages/core/src/chart/byte-reader.js
function byteReader(pieces) {
    const iterator = pieces[Symbol.asyncIterator]();
    let piece = new Uint8Array(0);
    const more = async () => {
        const next = await iterator.next();
        if (next.done === true)
            return false;
        piece = next.value;
        return true;
    };
    return {
        async close() {
            await iterator.return?.();
        },
        async take(count) {
            if (piece.length >= count && count > 0) {
                const taken = piece.subarray(0, count);
                piece = piece.subarray(count);
                return taken;
            }
            const taken = new Uint8Array(count);
            let length = 0;
            while (length < count) {
                if (piece.length === 0 && !(await more()))
                    break;
                const part = piece.subarray(0, count - length);
                taken.set(part, length);
                length += part.length;
                piece = piece.subarray(part.length);
            }
            return taken.subarray(0, length);
        }
    };
}

// EXTERNAL MODULE: ./build/packages/core/src/chart/chart-limits.js
var chart_limits = __webpack_require__(3132);
// EXTERNAL MODULE: ./build/packages/core/src/chart/tar-header.js
var tar_header = __webpack_require__(992);
;// CONCATENATED MODULE: ./build/packages/core/src/chart/gunzip.js

async function* gunzip(source, most) {
    const { createGunzip } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 23));
    const { Readable } = (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7075, 23))).default;
    let given = 0;
    async function* counted() {
        for await (const piece of source) {
            given += piece.length;
            yield piece;
        }
    }
    const input = Readable.from(counted(), { objectMode: false });
    const output = input.pipe(createGunzip());
    input.once('error', (error) => output.destroy(error));
    let length = 0;
    try {
        for await (const piece of output) {
            length += piece.length;
            if (length > most)
                throw new tar_header/* ArchiveFault */.xz(`holds more than ${most} bytes when it is decompressed`);
            yield piece;
        }
    }
    catch (error) {
        throw isZlibError(error) ? new tar_header/* ArchiveFault */.xz('is no gzip archive, or a damaged one') : error;
    }
    finally {
        input.destroy();
        output.destroy();
    }
    if (output.bytesWritten !== given)
        throw new tar_header/* ArchiveFault */.xz('has something behind its end');
}
function isZlibError(error) {
    return /^Z_/.test(String(error.code));
}

// EXTERNAL MODULE: ./build/packages/core/src/chart/path-rules.js
var path_rules = __webpack_require__(8470);
// EXTERNAL MODULE: ./build/packages/core/src/chart/tar-entry.js
var tar_entry = __webpack_require__(3013);
;// CONCATENATED MODULE: ./build/packages/core/src/chart/tar-read.js







const longestExtended = 64 * 1024;
const defaultLimits = { file: chart_limits/* largestChart */.Jw, total: chart_limits/* largestChart */.Jw, entries: chart_limits/* mostEntries */._N };
async function* readTar(source, limits = defaultLimits) {
    const room = limits.total + limits.entries * (4 * tar_entry/* block */.om) + 1024 * 1024;
    const reader = byteReader(gunzip(source, room));
    try {
        yield* readEntries(reader, limits);
        await checkEnd(reader);
    }
    finally {
        await reader.close();
    }
}
async function* readEntries(reader, limits) {
    const seen = new Map();
    let [top, total, entries, extended] = ['', 0, 0, undefined];
    for (;;) {
        const header = await nextHeader(reader);
        if (header === undefined)
            break;
        entries += 1;
        if (entries > limits.entries)
            throw new tar_header/* ArchiveFault */.xz(`has more than ${limits.entries} entries`);
        const { type } = header;
        if (type === 'x' || type === 'L' || type === 'g') {
            const found = await readMeta(reader, header);
            if (found !== undefined && extended !== undefined)
                throw new tar_header/* ArchiveFault */.xz('names a file in two headers');
            extended ??= found;
            continue;
        }
        const entry = checkEntry(extended ?? header.name(), header, seen);
        extended = undefined;
        if (top !== '' && entry.top !== top) {
            throw new tar_header/* ArchiveFault */.xz(`has more than one top folder: ${(0,untrusted/* quote */.hD)(top)} and ${(0,untrusted/* quote */.hD)(entry.top)}`);
        }
        top = entry.top;
        total += header.size;
        if (header.size > limits.file)
            throw new tar_header/* ArchiveFault */.xz(`has a file of ${header.size} bytes, ${(0,untrusted/* quote */.hD)(entry.path)}`);
        if (total > limits.total)
            throw new tar_header/* ArchiveFault */.xz(`holds more than ${limits.total} bytes`);
        const content = await body(reader, header.size);
        if (entry.isFile)
            yield { top, path: entry.path, content };
    }
    if (extended !== undefined)
        throw new tar_header/* ArchiveFault */.xz('ends with the name of a file that does not follow');
}
async function nextHeader(reader) {
    const bytes = await reader.take(tar_entry/* block */.om);
    if (bytes.length < tar_entry/* block */.om)
        throw new tar_header/* ArchiveFault */.xz('is cut off');
    return bytes.some((byte) => byte !== 0) ? (0,tar_header/* readHeader */.ay)(bytes) : undefined;
}
async function readMeta(reader, { type, size }) {
    if (size > longestExtended)
        throw new tar_header/* ArchiveFault */.xz(`has an extended header of ${size} bytes`);
    const bytes = await body(reader, size);
    if (type !== 'L')
        return (0,tar_header/* readExtended */.y0)(bytes, type === 'g');
    return (0,tar_header/* decodeName */.e4)(bytes.at(-1) === 0 ? bytes.subarray(0, -1) : bytes);
}
async function body(reader, size) {
    const bytes = await reader.take(size);
    const rest = (tar_entry/* block */.om - (size % tar_entry/* block */.om)) % tar_entry/* block */.om;
    if (bytes.length < size || (await reader.take(rest)).length < rest)
        throw new tar_header/* ArchiveFault */.xz('is cut off');
    return bytes;
}
async function checkEnd(reader) {
    let blocks = 0;
    for (let bytes = await reader.take(tar_entry/* block */.om); bytes.length > 0; bytes = await reader.take(tar_entry/* block */.om)) {
        if (bytes.some((byte) => byte !== 0))
            throw new tar_header/* ArchiveFault */.xz('has something behind its end');
        blocks += bytes.length === tar_entry/* block */.om ? 1 : 0;
    }
    if (blocks === 0)
        throw new tar_header/* ArchiveFault */.xz('is cut off');
}
function checkEntry(name, { type, size }, seen) {
    const isFolder = type === '5' || (type === '0' && name.endsWith('/'));
    if (!isFolder && type !== '0')
        throw new tar_header/* ArchiveFault */.xz(`has ${(0,untrusted/* quote */.hD)(name)}, which is no plain file (type ${(0,untrusted/* quote */.hD)(type)})`);
    if (isFolder && size > 0)
        throw new tar_header/* ArchiveFault */.xz(`has the folder ${(0,untrusted/* quote */.hD)(name)} with content`);
    const whole = isFolder ? name.replace(/\/$/, '') : name;
    const problem = (0,path_rules/* pathProblem */.z)(whole)?.problem;
    if (problem !== undefined)
        throw new tar_header/* ArchiveFault */.xz(`has ${(0,untrusted/* quote */.hD)(name)}: ${problem}`);
    const slash = whole.indexOf('/');
    const top = slash < 0 ? whole : whole.slice(0, slash);
    if (slash < 0 && !isFolder)
        throw new tar_header/* ArchiveFault */.xz(`has ${(0,untrusted/* quote */.hD)(name)} in no folder`);
    const path = slash < 0 ? '' : whole.slice(slash + 1);
    if (path !== '' && (0,path_rules/* pathProblem */.z)(path) !== undefined) {
        throw new tar_header/* ArchiveFault */.xz(`has ${(0,untrusted/* quote */.hD)(name)}: it ${(0,path_rules/* pathProblem */.z)(path)?.problem}`);
    }
    note(whole, isFolder ? 'folder' : 'file', seen);
    return { top, path, isFile: !isFolder };
}
function note(path, kind, seen) {
    const before = seen.get(path);
    if (before === 'file' || (kind === 'file' && before === 'folder'))
        throw new tar_header/* ArchiveFault */.xz(`has ${(0,untrusted/* quote */.hD)(path)} twice`);
    seen.set(path, kind);
    const slash = path.lastIndexOf('/');
    if (slash > 0 && seen.get(path.slice(0, slash)) !== 'folder')
        note(path.slice(0, slash), 'folder', seen);
}


/***/ }),

/***/ 4898:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ checkVersion)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/version/channel.js
var version_channel = __webpack_require__(4752);
// EXTERNAL MODULE: ./build/packages/core/src/version/compare.js
var compare = __webpack_require__(3076);
// EXTERNAL MODULE: ./build/packages/core/src/version/semver.js
var semver = __webpack_require__(3499);
;// CONCATENATED MODULE: ./build/packages/core/src/version/forms.js


const longestImageTag = 128;
function formsOf({ prefix, version }) {
    const image = imageTagOf(version);
    return {
        imageTag: image.length > longestImageTag ? undefined : image,
        chartVersion: formatVersion(version),
        goTag: version.build.length > 0 ? undefined : goTagOf(prefix, version),
        releaseBranch: `release/v${lineOf(version)}`
    };
}
function imageTagOf(version) {
    return (0,semver/* formatVersion */.qh)(version).replace('+', '_');
}
function goTagOf(prefix, version) {
    return `${prefix.slice(0, prefix.lastIndexOf('/') + 1)}v${(0,semver/* withoutBuild */.DD)(version)}`;
}

;// CONCATENATED MODULE: ./build/packages/core/src/version/ecosystems.js




const ecosystems = (/* unused pure expression or super */ null && (['go', 'helm', 'oci', 'flux']));
function verdictFor(ecosystem, release) {
    return judges[ecosystem](release);
}
const judges = { go, helm, oci, flux };
function verdict(broken, notes) {
    const rules = broken.filter((rule) => rule !== undefined);
    return { legal: rules.length === 0, broken: rules, notes: notes.filter((note) => note !== undefined) };
}
function go({ tag, prefix, version }) {
    const wanted = goTagOf(prefix, version);
    const metadata = version.build.length > 0;
    const directory = prefix.slice(0, prefix.lastIndexOf('/') + 1);
    return verdict([
        metadata
            ? { rule: 'Go takes no build metadata in a tag and makes a pseudo-version of it', remedy: `tag ${wanted}` }
            : undefined,
        prefix === `${directory}v`
            ? undefined
            : {
                rule: `Go looks for the tag ${wanted}; it does not see ${tag}`,
                remedy: `tag ${wanted}, with tag-prefix ${directory}v`
            }
    ], [
        (0,compare/* compareNumbers */.S$)(version.major, '1') > 0
            ? `the module path in go.mod must end in /v${version.major}, and that is no part of the tag's directory`
            : undefined
    ]);
}
function helm({ prefix, version }) {
    return verdict([tooLong(version), tooLarge(version, 'Helm')], [
        version.build.length > 0
            ? `Helm stores the chart under ${imageTagOf(version)}: the plus sign becomes _, so 1.0.0+a and 1.0.0_a are one tag`
            : undefined,
        prefix === ''
            ? undefined
            : `publish the chart as ${(0,semver/* formatVersion */.qh)(version)}: a range does not find v${(0,semver/* releaseOf */.l7)(version)}`,
        rangeNote(version, 'Helm')
    ]);
}
function oci({ version }) {
    return verdict([plusSign(version), tooLong(version)], []);
}
function flux({ version }) {
    const channel = (0,version_channel/* channelOf */.t)(version);
    const undotted = channel?.format === 'undotted' ? channel : undefined;
    const dotted = `${(0,semver/* releaseOf */.l7)(version)}-${undotted?.name}.${undotted?.number}`;
    const number = undotted?.number ?? '';
    return verdict([
        plusSign(version),
        tooLong(version),
        tooLarge(version, 'Flux'),
        number.length > 1
            ? {
                rule: `Flux compares ${undotted?.name}${number} as text, so it does not come where its number belongs`,
                remedy: `use ${dotted}`
            }
            : undefined
    ], [
        number.length === 1
            ? `from the tenth on, ${undotted?.name}10 comes before ${undotted?.name}2; ${dotted} counts as it should`
            : undefined,
        rangeNote(version, 'Flux')
    ]);
}
function rangeNote(version, tool) {
    if (!(0,semver/* isPrerelease */.V1)(version))
        return undefined;
    return `a range of ${tool} finds prereleases only when it names one, such as >=${(0,semver/* releaseOf */.l7)(version)}-0`;
}
function plusSign(version) {
    if (version.build.length === 0)
        return undefined;
    const remedy = `leave out the build metadata: ${(0,semver/* withoutBuild */.DD)(version)}`;
    return { rule: 'a tag in a registry cannot contain a plus sign', remedy };
}
function tooLong(version) {
    const { length } = imageTagOf(version);
    if (length <= longestImageTag)
        return undefined;
    return {
        rule: `a tag in a registry has at most ${longestImageTag} characters; this one has ${length}`,
        remedy: 'shorten the prerelease or the build metadata'
    };
}
function tooLarge(version, tool) {
    const large = [version.major, version.minor, version.patch].find((part) => (0,compare/* compareNumbers */.S$)(part, '18446744073709551615') > 0);
    if (large === undefined)
        return undefined;
    return { rule: `${tool} reads numbers up to 2^64-1; ${large} is larger`, remedy: 'use a smaller number' };
}

;// CONCATENATED MODULE: ./build/packages/core/src/chart/version-checks.js




function checkVersion(version, place, forHelm) {
    const prefix = version.startsWith('v') ? 'v' : '';
    const parsed = (0,semver/* parseVersion */.ot)(version.slice(prefix.length));
    if (parsed === undefined)
        return { complaints: [], warnings: [] };
    const { broken } = verdictFor('helm', { tag: version, prefix, version: parsed });
    const complaints = broken.map(({ rule, remedy }) => ({
        place,
        problem: `has a version that cannot be used: ${rule}`,
        remedy
    }));
    const warnings = [];
    if (prefix !== '') {
        const problem = `has the version ${(0,untrusted/* quote */.hD)(version)}, which Helm does not find when it looks for a range such as ^${parsed.major}.0.0 in a registry`;
        const remedy = `publish it as ${(0,semver/* formatVersion */.qh)(parsed)}`;
        if (forHelm)
            complaints.push({ place, problem, remedy });
        else
            warnings.push(`${place}: ${problem}; ${remedy}`);
    }
    if (parsed.build.length > 0) {
        const tag = prefix + imageTagOf(parsed);
        warnings.push(`${place}: a tag cannot contain a plus sign, so the chart is stored under ${(0,untrusted/* quote */.hD)(tag)}; Helm finds it by ${(0,untrusted/* quote */.hD)(version)}`);
    }
    return { complaints, warnings };
}


/***/ })

};
;
"use strict";
exports.id = 982;
exports.ids = [982];
exports.modules = {

/***/ 982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   packChart: () => (/* binding */ packChart)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _tar_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3013);


const piece = 64 * 1024;
const level = 6;
const system = { at: 9, unknown: 255 };
const latest = 8 ** 11 - 1;
async function packChart(chart, to, modified) {
    if (!Number.isInteger(modified) || modified < 0 || modified > latest) {
        throw new Error(`${modified} is no time in whole seconds since 1970`);
    }
    const [{ pipeline }, { createGzip }, { createHash }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 6466, 23)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 23)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 23))
    ]);
    const hash = createHash('sha256');
    let size = 0;
    async function* measured(compressed) {
        for await (const bytes of compressed) {
            if (size === 0)
                bytes[system.at] = system.unknown;
            hash.update(bytes);
            size += bytes.length;
            yield bytes;
        }
    }
    const gzip = createGzip({ level, chunkSize: piece });
    await pipeline(pieces(tarOf(chart, modified)), gzip, measured, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(to, { flags: 'wx', mode: 0o600 }));
    return { path: to, size, digest: `sha256:${hash.digest('hex')}` };
}
async function* tarOf({ metadata, files }, modified) {
    for (const file of files) {
        const content = await file.read();
        if (content.length !== file.size)
            throw new Error(`${file.path} has ${content.length} bytes and not ${file.size}`);
        yield (0,_tar_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .fileHeaders */ .Tc)(`${metadata.name}/${file.path}`, file.size, modified);
        yield content;
        yield (0,_tar_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .padding */ .Ms)(file.size);
    }
    yield _tar_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveEnd */ .MC;
}
async function* pieces(parts) {
    let buffer = new Uint8Array(piece);
    let filled = 0;
    for await (const part of parts) {
        for (let at = 0; at < part.length;) {
            const count = Math.min(piece - filled, part.length - at);
            buffer.set(part.subarray(at, at + count), filled);
            filled += count;
            at += count;
            if (filled < piece)
                continue;
            yield buffer;
            buffer = new Uint8Array(piece);
            filled = 0;
        }
    }
    if (filled > 0)
        yield buffer.subarray(0, filled);
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


/***/ })

};
;
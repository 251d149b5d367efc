"use strict";
exports.id = 34;
exports.ids = [34,7837];
exports.modules = {

/***/ 7837:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ beginHash),
/* harmony export */   hashGoMod: () => (/* binding */ hashGoMod)
/* harmony export */ });
async function beginHash() {
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 23));
    const sha256 = () => createHash('sha256');
    const lines = [];
    return {
        add: (name, bytes) => {
            if (name.includes('\n'))
                throw new Error('a name with a line break cannot be hashed');
            lines.push({ name: Buffer.from(name), digest: sha256().update(bytes).digest('hex') });
        },
        end: () => {
            const list = sha256();
            for (const { name, digest } of lines.sort((a, b) => Buffer.compare(a.name, b.name))) {
                list.update(`${digest}  `).update(name).update('\n');
            }
            return `h1:${list.digest('base64')}`;
        }
    };
}
async function hashGoMod(bytes) {
    const hash = await beginHash();
    hash.add('go.mod', bytes);
    return hash.end();
}


/***/ }),

/***/ 264:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel)
/* harmony export */ });
async function inParallel(items, limit, work) {
    const results = [];
    const left = items.entries();
    const worker = async () => {
        for (const [index, item] of left)
            results[index] = await work(item);
    };
    const workers = Array.from({ length: Math.min(limit, items.length) }, worker);
    await Promise.all(workers);
    return results;
}


/***/ }),

/***/ 7851:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ inFolder),
  a: () => (/* binding */ planModule)
});

;// CONCATENATED MODULE: ./build/packages/core/src/goproxy/go-language.js
const strict = /^([1-9][0-9]*)\.(0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?([a-z]+[0-9]+)?$/;
const lenient = /^v?([1-9][0-9]*)\.(0|[1-9][0-9]*)[^0-9].*$/;
function isGo124(goMod) {
    const version = goLine(goMod) ?? '';
    const [, major, minor] = strict.exec(version) ?? lenient.exec(version) ?? [];
    if (major === undefined || minor === undefined)
        return false;
    return Number(major) > 1 || Number(minor) >= 24;
}
function goLine(goMod) {
    let inBlock = false;
    for (const line of goMod.split('\n')) {
        const bare = line.replace(/\/\/.*$/, '').trim();
        if (inBlock)
            inBlock = bare !== ')';
        else if (bare.endsWith('('))
            inBlock = true;
        else {
            const version = /^go[ \t]+(\S+)$/.exec(bare)?.[1];
            if (version !== undefined)
                return version;
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/packages/core/src/goproxy/module-version.js
var module_version = __webpack_require__(9284);
// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
;// CONCATENATED MODULE: ./build/packages/core/src/goproxy/fold.js
function foldCase(text) {
    let key = '';
    for (const char of text)
        key += char < '\u0080' ? char.toLowerCase() : foldLetter(char);
    return key;
}
const dotlessI = '\u0131';
function foldLetter(char) {
    if (char === dotlessI)
        return char;
    const upper = char.toUpperCase();
    const folded = (isOne(upper) ? upper : char).toLowerCase();
    return isOne(folded) ? folded : char;
}
function isOne(text) {
    return text.length === 1 || (text.length === 2 && (text.codePointAt(0) ?? 0) > 0xffff);
}

;// CONCATENATED MODULE: ./build/packages/core/src/goproxy/collisions.js


function collisionOf(file, seen) {
    for (let path = file; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('/')))) {
        const isFolder = path !== file;
        const key = foldCase(path);
        const other = seen.get(key);
        if (other === undefined)
            seen.set(key, { path, isFolder });
        else if (other.path !== path)
            return `differs from ${(0,untrusted/* quote */.hD)(other.path)} in nothing but case`;
        else if (other.isFolder !== isFolder)
            return `makes ${(0,untrusted/* quote */.hD)(path)} both a file and a folder`;
        else if (!isFolder)
            return 'is there twice';
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/packages/core/src/goproxy/names.js
const names_char = /^[0-9A-Za-z!#$%&()+,\-.=@[\]^_{}~ ]$|^(?=[^\0-\u007f])\p{L}$/u;
const device = /^(con|prn|aux|nul|com[1-9]|lpt[1-9])$/i;
function filePathFault(path) {
    for (const element of path.split('/')) {
        const fault = elementFault(element);
        if (fault !== undefined)
            return fault;
    }
    return undefined;
}
function elementFault(element) {
    if (element === '')
        return 'has an empty name in it';
    if (element.endsWith('.'))
        return 'has a name in it that ends with a dot';
    const wrong = [...element].find((one) => !names_char.test(one));
    if (wrong !== undefined)
        return `has the character ${shown(wrong)} in it`;
    const stem = element.replace(/\..*$/s, '');
    return device.test(stem) ? `has the name ${stem} in it, which Windows keeps for a device` : undefined;
}
function shown(one) {
    const code = one.codePointAt(0) ?? 0;
    const hex = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    return code > 0x20 && code < 0x7f ? `${one} (${hex})` : hex;
}

;// CONCATENATED MODULE: ./build/packages/core/src/goproxy/select-files.js


function selectFiles(entries, go124) {
    const nested = nestedModules(entries);
    const seen = new Map();
    const included = [];
    const omitted = [];
    const refused = [];
    for (const { path, kind } of entries) {
        if (kind === 'submodule')
            continue;
        const outside = outsideOf(path, nested, go124);
        const fault = outside === undefined ? refusalOf(path, seen) : undefined;
        const left = outside ?? (kind === 'file' || kind === 'executable' ? undefined : irregular(kind));
        if (fault !== undefined)
            refused.push({ path, why: fault });
        else if (left !== undefined)
            omitted.push({ path, why: left });
        else
            included.push(path);
    }
    return { included, omitted, refused };
}
function irregular(kind) {
    return kind === 'symlink' ? 'is a symbolic link' : 'is no regular file';
}
function outsideOf(path, nested, go124) {
    if (isVendored(path, go124))
        return 'is in a vendor folder';
    const module = foldersOf(path).find((folder) => nested.has(folder));
    if (module !== undefined)
        return `belongs to the module in ${module}`;
    return path === '.hg_archival.txt' ? 'is what an archive of Mercurial adds' : undefined;
}
function refusalOf(path, seen) {
    const fault = filePathFault(path);
    if (fault !== undefined)
        return fault;
    if (path !== 'go.mod' && path.toLowerCase() === 'go.mod')
        return 'must be named go.mod, in small letters';
    return collisionOf(path, seen);
}
function nestedModules(entries) {
    const folders = entries
        .filter(({ path, kind }) => (kind === 'file' || kind === 'executable') && /(^|\/)go\.mod$/i.test(path))
        .map(({ path }) => path.slice(0, Math.max(0, path.lastIndexOf('/'))));
    return new Set(folders.filter((folder) => folder !== ''));
}
function foldersOf(path) {
    const folders = [];
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
        folders.push(path.slice(0, slash));
    return folders;
}
function isVendored(path, go124) {
    if (go124 && path === 'vendor/modules.txt')
        return true;
    if (path.startsWith('vendor/'))
        return path.includes('/', 'vendor/'.length);
    const at = path.indexOf('/vendor/');
    if (at < 0)
        return false;
    return path.includes('/', go124 ? at + '/vendor/'.length : '/vendor/'.length);
}

;// CONCATENATED MODULE: ./build/packages/core/src/goproxy/module-plan.js



function inFolder(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}
function planModule(module, entries, goMod) {
    const start = module.folder === '' ? '' : `${module.folder}/`;
    const own = entries
        .filter(({ path }) => path.startsWith(start))
        .map(({ path, kind }) => ({ path: path.slice(start.length), kind }));
    const lends = module.folder !== '' && !own.some(({ path }) => path === license) && entries.some(isTopLicense);
    const all = lends ? [...own, { path: license, kind: 'file' }] : own;
    const fault = (0,module_version/* moduleFault */.z)(module);
    const misnamed = fault === undefined ? [] : [{ path: 'go.mod', why: `cannot have this version: ${fault}` }];
    const { included, omitted, refused } = selectFiles(all, isGo124(new TextDecoder().decode(goMod)));
    const files = included.map((name) => lends && name === license ? { name, path: license, raw: true } : { name, path: start + name, raw: false });
    const faults = [...misnamed, ...refused];
    return { module, files: faults.length === 0 ? files : [], omitted, refused: faults };
}
const license = 'LICENSE';
function isTopLicense({ path, kind }) {
    return path === license && (kind === 'file' || kind === 'executable' || kind === 'symlink');
}


/***/ }),

/***/ 9284:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ escapeModule),
/* harmony export */   z: () => (/* binding */ moduleFault)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1329);
/* harmony import */ var _modules_go_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8643);
/* harmony import */ var _modules_module_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7858);




function moduleFault({ path, version }) {
    const pathFault = (0,_modules_module_path_js__WEBPACK_IMPORTED_MODULE_3__/* .modulePathFault */ .u)(path);
    if (pathFault !== undefined)
        return `the module path ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)} ${pathFault.fault}`;
    const read = (0,_modules_go_version_js__WEBPACK_IMPORTED_MODULE_2__/* .readGoVersion */ .VG)(version);
    if (!read.ok)
        return `the version ${read.problem}`;
    const wanted = (0,_modules_module_path_js__WEBPACK_IMPORTED_MODULE_3__/* .splitModulePath */ .C)(path)?.major;
    const fits = wanted === undefined ? ['0', '1'] : [wanted];
    if (fits.includes(read.version.major))
        return undefined;
    return `the module path ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)} is for ${fits.map((major) => `v${major}`).join(' or ')}, and the version is ${version}`;
}
function escaped(text) {
    return text.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}
function escapeModule(module) {
    const fault = moduleFault(module);
    if (fault !== undefined)
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${fault}: correct the module line of its go.mod, or the version`);
    return { path: escaped(module.path), version: escaped(module.version) };
}


/***/ }),

/***/ 6322:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ packModules)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/glob-match.js
var glob_match = __webpack_require__(2452);
;// CONCATENATED MODULE: ./build/packages/core/src/goproxy/attribute-lines.js
const longestLine = 2048;
const largestFile = 100 * 1024 * 1024;
const attribute_lines_name = /^[0-9A-Za-z._][0-9A-Za-z._-]*$/;
function readAttributes(bytes, isTop) {
    if (bytes.length >= largestFile)
        return [];
    const lines = Buffer.from(bytes)
        .toString('latin1')
        .replace(/^\u00ef\u00bb\u00bf/, '')
        .split('\n');
    return lines.flatMap((line) => readLine(line, isTop));
}
function readLine(raw, isTop) {
    const line = raw.replace(/\0.*$/s, '').replace(/^[ \t\r]+/, '');
    if (line === '' || line.startsWith('#') || raw.length >= longestLine)
        return [];
    const [pattern, rest] = line.startsWith('"') ? quoted(line) : bare(line);
    const macro = /^\[attr\](.+)$/.exec(pattern)?.[1];
    if (pattern.startsWith('!') || (macro !== undefined && !(isTop && attribute_lines_name.test(macro))))
        return [];
    const sets = rest.split(/[ \t\r]+/).filter((word) => word !== '');
    const read = sets.map(readSet);
    if (read.some((set) => set === undefined))
        return [];
    return [{ pattern: macro ?? pattern, isMacro: macro !== undefined, sets: read.filter((set) => set !== undefined) }];
}
function bare(line) {
    const end = line.search(/[ \t\r]/);
    return end < 0 ? [line, ''] : [line.slice(0, end), line.slice(end)];
}
const escapes = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };
function quoted(line) {
    const match = /^"((?:[^"\\]|\\(?:[abfnrtv"\\]|[0-3][0-7]{2}))*)"/s.exec(line);
    if (match === null)
        return bare(line);
    const pattern = (match[1] ?? '').replace(/\\([0-3][0-7]{2}|.)/gs, (_, code) => code.length === 3 ? String.fromCharCode(Number.parseInt(code, 8)) : (escapes[code] ?? code));
    return [pattern, line.slice(match[0].length)];
}
function readSet(word) {
    const sign = word[0] === '-' || word[0] === '!' ? word[0] : '';
    const equals = word.indexOf('=');
    const attribute = word.slice(sign.length, equals < 0 ? undefined : equals);
    if (!attribute_lines_name.test(attribute) || attribute.startsWith('builtin_'))
        return undefined;
    if (sign !== '')
        return [attribute, sign === '-' ? false : undefined];
    return [attribute, equals < 0 ? true : word.slice(equals + 1)];
}

;// CONCATENATED MODULE: ./build/packages/core/src/goproxy/attributes.js


const binary = [
    ['diff', false],
    ['merge', false],
    ['text', false]
];
function attributesOf(files) {
    const macros = new Map([['binary', binary]]);
    const folders = files.map(({ path, bytes }) => {
        const folder = path.slice(0, path.lastIndexOf('/') + 1);
        const lines = readAttributes(bytes, folder === '');
        for (const { pattern, isMacro, sets } of lines)
            if (isMacro)
                macros.set(pattern, sets);
        return { folder, rules: lines.filter(({ isMacro }) => !isMacro).map((line) => ruleOf(line)) };
    });
    folders.sort((a, b) => b.folder.length - a.folder.length);
    return (path) => {
        const found = new Map();
        for (const { folder, rules } of folders) {
            if (!path.startsWith(folder))
                continue;
            const below = bytesOf(path.slice(folder.length));
            for (const { fits, sets } of rules.toReversed())
                if (fits(below))
                    take(found, sets, macros);
        }
        return found;
    };
}
function bytesOf(path) {
    return Buffer.from(path).toString('latin1');
}
function take(found, sets, macros) {
    for (const [name, value] of sets.toReversed()) {
        if (found.has(name))
            continue;
        found.set(name, value);
        const macro = macros.get(name);
        if (value === true && macro !== undefined)
            take(found, macro, macros);
    }
}
const classes = {
    alnum: '0-9A-Za-z',
    alpha: 'A-Za-z',
    blank: ' \t',
    digit: '0-9',
    lower: 'a-z',
    space: ' \t-\r',
    upper: 'A-Z',
    xdigit: '0-9A-Fa-f'
};
function withRanges(pattern) {
    return pattern.replace(/\[[!^]?\]?(?:\[:[a-z]+:\]|\\.|[^\]\\])*\]/gs, (set) => {
        return `[${set.slice(1).replace(/\[:([a-z]+):\]/g, (whole, name) => classes[name] ?? whole)}`;
    });
}
function ruleOf({ pattern: written, sets }) {
    const pattern = withRanges(written);
    if (pattern.endsWith('/'))
        return { fits: () => false, sets };
    if (!pattern.includes('/')) {
        const fits = (0,glob_match/* compileGlob */.S)(pattern, true);
        return { fits: (path) => fits(path.slice(path.lastIndexOf('/') + 1)), sets };
    }
    return { fits: (0,glob_match/* compileGlob */.S)(pattern.replace(/^\//, ''), true), sets };
}

// EXTERNAL MODULE: ./build/packages/core/src/goproxy/module-plan.js + 5 modules
var module_plan = __webpack_require__(7851);
;// CONCATENATED MODULE: ./build/packages/core/src/goproxy/line-endings.js
const [lf, cr, esc, substitute, del] = [0x0a, 0x0d, 0x1b, 0x1a, 0x7f];
const inText = new Set([0x08, 0x09, 0x0c, esc]);
function countEnds(bytes) {
    let [bare, crlf, lone, nul, printable, other] = [0, 0, 0, 0, 0, 0];
    for (let at = 0; at < bytes.length; at += 1) {
        const byte = bytes[at] ?? 0;
        if (byte === cr && bytes[at + 1] === lf) {
            crlf += 1;
            at += 1;
        }
        else if (byte === cr)
            lone += 1;
        else if (byte === lf)
            bare += 1;
        else if (byte === del || (byte < 0x20 && !inText.has(byte)))
            other += 1;
        else
            printable += 1;
        if (byte === 0)
            nul += 1;
    }
    if (bytes.at(-1) === substitute)
        other -= 1;
    return { bare, crlf, looksBinary: lone > 0 || nul > 0 || Math.floor(printable / 128) < other };
}
function endLines(bytes, eol) {
    const { bare, crlf, looksBinary } = countEnds(bytes);
    if (bare === 0 || (eol === 'crlf-in-text' && (crlf > 0 || looksBinary)))
        return bytes;
    const out = new Uint8Array(bytes.length + bare);
    let to = 0;
    for (let at = 0; at < bytes.length; at += 1) {
        const byte = bytes[at] ?? 0;
        if (byte === lf && bytes[at - 1] !== cr)
            out[to++] = cr;
        out[to++] = byte;
    }
    return out;
}

;// CONCATENATED MODULE: ./build/packages/core/src/goproxy/archived-bytes.js

async function archivedBytes(bytes, attributes) {
    const encoding = attributes.get('working-tree-encoding') ?? '';
    if (encoding !== '' && !(typeof encoding === 'string' && /^utf-?8$/i.test(encoding))) {
        return { ok: false, why: `has the attribute working-tree-encoding=${encoding}, whose bytes are not computed here` };
    }
    const named = attributes.get('ident') === true ? await withIdent(bytes) : bytes;
    const eol = eolOf(attributes);
    return { ok: true, bytes: eol === undefined ? named : endLines(named, eol) };
}
function eolOf(attributes) {
    const text = actionOf(attributes.get('text')) ?? actionOf(attributes.get('crlf'));
    if (text === 'binary' || attributes.get('eol') !== 'crlf')
        return undefined;
    return text === 'auto' ? 'crlf-in-text' : 'crlf';
}
function actionOf(value) {
    if (value === true || value === 'input')
        return 'text';
    if (value === false)
        return 'binary';
    return value === 'auto' ? 'auto' : undefined;
}
async function withIdent(bytes) {
    const text = Buffer.from(bytes).toString('latin1');
    if (!text.includes('$Id'))
        return bytes;
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 23));
    const name = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
    return Buffer.from(fillIdents(text, `$Id: ${name} $`), 'latin1');
}
function fillIdents(text, filled) {
    let out = '';
    let from = 0;
    for (let at = text.indexOf('$'); at >= 0;) {
        const length = identLength(text, at);
        if (length > 0) {
            out += text.slice(from, at) + filled;
            from = at + length;
        }
        at = text.indexOf('$', length > 0 ? from : at + 1);
    }
    return out + text.slice(from);
}
function identLength(text, at) {
    if (text.startsWith('$Id$', at))
        return 4;
    if (!text.startsWith('$Id:', at))
        return 0;
    const end = text.indexOf('$', at + 4);
    const inside = end < 0 ? '\n' : text.slice(at + 4, end);
    const space = inside.indexOf(' ', 1);
    if (inside.includes('\n') || (space >= 0 && space < inside.length - 1))
        return 0;
    return end + 1 - at;
}

// EXTERNAL MODULE: ./build/packages/core/src/goproxy/hash.js
var goproxy_hash = __webpack_require__(7837);
;// CONCATENATED MODULE: ./build/packages/core/src/goproxy/size-limits.js
const largestModule = 500 * 1024 * 1024;
const largestRead = 16 * 1024 * 1024;
function countSizes() {
    const refused = [];
    let left = largestModule;
    let isOver = false;
    const add = (name, size) => {
        if (size <= left)
            left -= size;
        else if (!isOver) {
            isOver = true;
            refused.push({ path: name, why: `makes the module larger than ${largestModule} bytes, the most that Go takes` });
        }
        if ((name === 'go.mod' || name === 'LICENSE') && size > largestRead) {
            refused.push({ path: name, why: `is ${size} bytes large; Go takes at most ${largestRead}` });
        }
    };
    return { add, refused };
}

;// CONCATENATED MODULE: ./build/packages/core/src/goproxy/pack-module.js



async function packModule(plan, packing) {
    const { path, version } = plan.module;
    const refused = [...plan.refused];
    const hash = await (0,goproxy_hash/* beginHash */.U)();
    const sizes = countSizes();
    try {
        for (const file of plan.files) {
            const content = await contentOf(file, packing);
            if (content.ok) {
                const name = `${path}@${version}/${file.name}`;
                sizes.add(file.name, content.bytes.length);
                hash.add(name, content.bytes);
                await packing.zip?.add(name, content.bytes);
            }
            else
                refused.push({ path: file.name, why: content.why, ...('unread' in content ? { unread: true } : {}) });
        }
    }
    finally {
        await packing.zip?.end();
    }
    refused.push(...sizes.refused);
    const sums = refused.length === 0 ? { sum: hash.end(), goModSum: await (0,goproxy_hash.hashGoMod)(packing.goMod) } : undefined;
    return { ...plan, goMod: packing.goMod, refused, sums };
}
async function contentOf({ path, raw }, { reads, attributes }) {
    const { value, done } = await reads.next();
    const read = done === true ? undefined : value;
    if (read === undefined || read.path !== path)
        throw new Error(`the tree gave ${read?.path} where ${path} was asked for`);
    if (!read.ok)
        return { ok: false, why: read.fault.problem, unread: true };
    return raw ? { ok: true, bytes: read.bytes } : archivedBytes(read.bytes, attributes(path));
}

;// CONCATENATED MODULE: ./build/packages/core/src/goproxy/pack-modules.js





async function* packModules(tree, modules, zipOf) {
    const entries = await tree.list();
    const { attributes, goModOf } = await readRules(tree, entries, modules);
    const plans = modules.map((module) => (0,module_plan/* planModule */.a)(module, entries, goModOf(module)));
    const wanted = plans.flatMap(({ files }) => files.map(({ path }) => path));
    const reads = tree.read(wanted)[Symbol.asyncIterator]();
    for (const plan of plans) {
        const zip = plan.refused.length === 0 ? await zipOf?.(plan.module) : undefined;
        yield await packModule(plan, { goMod: goModOf(plan.module), attributes, reads, zip });
    }
}
const goModPath = ({ folder }) => (0,module_plan/* inFolder */._)(folder, 'go.mod');
async function readRules(tree, entries, modules) {
    const attributePaths = entries
        .filter(({ path, kind }) => (kind === 'file' || kind === 'executable') && /(^|\/)\.gitattributes$/.test(path))
        .map(({ path }) => path);
    const read = new Map();
    for await (const file of tree.read([...new Set([...attributePaths, ...modules.map(goModPath)])])) {
        if (!file.ok)
            throw new errors/* Failure */.HR(`${(0,untrusted/* quote */.hD)(file.path)} ${file.fault.message}`, { cause: file.fault });
        read.set(file.path, file.bytes);
    }
    const bytesOf = (path) => read.get(path) ?? new Uint8Array();
    return {
        attributes: attributesOf(attributePaths.map((path) => ({ path, bytes: bytesOf(path) }))),
        goModOf: (module) => bytesOf(goModPath(module))
    };
}


/***/ }),

/***/ 6200:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ matchesPatterns)
/* harmony export */ });
/* harmony import */ var _manifest_glob_match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2452);

const member = String.raw `(?:\\.|[^\\\]-])`;
const wellFormed = new RegExp(String.raw `^(?:[^\\[]|\\.|\[(?:\^|(?!\^))(?:${member}(?:-${member})?)+\])*$`, 's');
function matchesPatterns(patterns, path) {
    const elements = path.split('/');
    return patterns.split(',').some((written) => {
        const pattern = written.replace(/\/$/, '');
        const count = pattern.split('/').length;
        if (pattern === '' || !wellFormed.test(pattern) || count > elements.length)
            return false;
        return (0,_manifest_glob_match_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .S)(asGlob(pattern), true)(elements.slice(0, count).join('/'));
    });
}
function asGlob(pattern) {
    return pattern.replace(/\\.|\*+|\[!/gs, (part) => (part.startsWith('*') ? '*' : part === '[!' ? '[\\!' : part));
}


/***/ }),

/***/ 6400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ proxySettings),
/* harmony export */   g: () => (/* binding */ defaultProxies)
/* harmony export */ });
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1329);
/* harmony import */ var _network_server_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3955);
/* harmony import */ var _private_patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6200);



const defaultProxies = 'https://proxy.golang.org,direct';
const defaultDatabase = 'sum.golang.org';
const aliases = {
    'sum.golang.google.cn': 'sum.golang.org https://sum.golang.google.cn'
};
function proxySettings({ env, proxy, checksumDatabase }) {
    const proxies = readProxies(proxy.trim() === '' ? 'GOPROXY' : 'proxy', proxy.trim() || env.GOPROXY || defaultProxies);
    const database = readDatabase(checksumDatabase.trim() === '' ? 'GOSUMDB' : 'checksum-database', checksumDatabase.trim() || env.GOSUMDB || defaultDatabase);
    const addresses = [...proxies, ...(database === undefined ? [] : [database])];
    const complaints = addresses.flatMap(checkAddress);
    if (complaints.length > 0)
        return { ok: false, complaints };
    const unproxied = env.GONOPROXY || env.GOPRIVATE || '';
    const unchecked = env.GONOSUMDB || env.GOPRIVATE || '';
    const list = proxies.map(({ address }) => address.replace(/\/+$/, ''));
    const settings = {
        proxiesFor: (path) => ((0,_private_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesPatterns */ .v)(unproxied, path) ? [] : list),
        databaseFor: (path) => ((0,_private_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesPatterns */ .v)(unchecked, path) ? undefined : database?.address.replace(/\/+$/, ''))
    };
    return { ok: true, settings };
}
function readProxies(place, value) {
    const items = value
        .split(/[,|]/)
        .map((item) => item.trim())
        .filter((item) => item !== '');
    const end = items.findIndex((item) => item === 'direct' || item === 'off');
    return items
        .slice(0, end < 0 ? undefined : end)
        .map((item) => ({ place, address: withScheme(item) }))
        .filter(({ address }) => !address.startsWith('file:'));
}
function withScheme(item) {
    return /[.:/]/.test(item) && !item.includes(':/') && !item.startsWith('/') ? `https://${item}` : item;
}
function readDatabase(place, value) {
    if (value === 'off')
        return undefined;
    const [named = '', address, more] = (aliases[value] ?? value).split(/\s+/);
    if (more !== undefined)
        return { place, address: value };
    if (address !== undefined)
        return { place, address };
    return { place, address: named.includes('://') ? named : `https://${named.replace(/\+.*$/, '')}` };
}
function checkAddress({ place, address }) {
    const url = (0,_network_server_address_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAddress */ .or)(address);
    if (url !== undefined && (0,_network_server_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isSafe */ .IP)(url))
        return [];
    const shown = url === undefined ? address : address.replace(/\/\/[^/@]*@/, '//…@');
    const remedy = `give an https address, or off${place === 'GOPROXY' ? ', as the input proxy' : place === 'GOSUMDB' ? ', as the input checksum-database' : ''}`;
    return [{ place, problem: `expected an https address without credentials, got ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(shown)}`, remedy }];
}


/***/ })

};
;
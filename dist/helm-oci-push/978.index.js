"use strict";
exports.id = 978;
exports.ids = [978];
exports.modules = {

/***/ 8978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ folderFault),
/* harmony export */   outputComplaints: () => (/* binding */ outputComplaints)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_action_untrusted__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1329);
/* harmony import */ var _core_chart_folder_files__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7205);
/* harmony import */ var _core_manifest_globs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7720);
/* harmony import */ var _consistent_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1644);






function folderFault(workspace, folder) {
    let at = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(workspace);
    for (const part of folder.split('/')) {
        at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, part);
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(at, { throwIfNoEntry: false });
        if (stat === undefined)
            return undefined;
        if (stat.isSymbolicLink())
            return `${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(folder)} is reached through a symbolic link`;
        if (!stat.isDirectory())
            return `${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(folder)} is no folder`;
    }
    return undefined;
}
function isIgnored(workspace, chart, inside) {
    const root = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(workspace);
    const ignore = (0,_core_chart_folder_files__WEBPACK_IMPORTED_MODULE_3__/* .readRules */ .K)(root, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, chart)), chart);
    const parts = inside.split('/');
    return parts.some((_, index) => ignore(parts.slice(0, index + 1).join('/'), index + 1 < parts.length));
}
function chartAround(workspace, path, selected) {
    return selected.find(({ path: chart, kind }) => {
        if (kind !== 'folder' || !(chart === '' || path.startsWith(`${chart}/`)))
            return false;
        return !isIgnored(workspace, chart, chart === '' ? path : path.slice(chart.length + 1));
    });
}
async function outputComplaints(workspace, inputs, selected, files) {
    const place = 'output-dir';
    const folder = (0,_consistent_js__WEBPACK_IMPORTED_MODULE_5__/* .plainPath */ .s)(inputs[place]);
    if (folder === '')
        return [];
    const fault = folderFault(workspace, folder);
    if (fault !== undefined)
        return [{ place, problem: fault, remedy: 'name a folder of the workspace' }];
    const matchers = await (0,_core_manifest_globs__WEBPACK_IMPORTED_MODULE_4__/* .pathMatchers */ .XT)({ files: inputs.charts.map(_consistent_js__WEBPACK_IMPORTED_MODULE_5__/* .plainPath */ .s), exclude: [] });
    return files.flatMap((file, index) => {
        const path = `${folder}/${file}`;
        if (files.indexOf(file) < index) {
            return [{ place, problem: `two charts would be ${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(path)}`, remedy: 'publish them in steps of their own' }];
        }
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path), { throwIfNoEntry: false })?.isDirectory()) {
            return [{ place, problem: `${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(path)} is a folder`, remedy: 'remove it, or name another output-dir' }];
        }
        const chart = chartAround(workspace, path, selected);
        const isChart = matchers.some((matches) => matches(path)) && !selected.some((one) => one.path === path);
        if (chart === undefined && !isChart)
            return [];
        const where = chart === undefined ? 'is where charts are looked for' : `is in the chart ${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(chart.path || '.')}`;
        const problem = `${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(folder)} ${where}, so that the next run here would publish the archives too`;
        return [{ place, problem, remedy: 'name another folder, such as dist' }];
    });
}


/***/ }),

/***/ 9842:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isBelow)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

function isBelow(root, real) {
    return real.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_0__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_0__.sep);
}


/***/ }),

/***/ 7205:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ readFiles),
  K: () => (/* binding */ readRules)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/decode.js
var decode = __webpack_require__(9904);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/fault.js
var fault = __webpack_require__(9792);
// EXTERNAL MODULE: ./build/packages/core/src/chart/below.js
var below = __webpack_require__(9842);
// EXTERNAL MODULE: ./build/packages/core/src/chart/chart-limits.js
var chart_limits = __webpack_require__(3132);
// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/chart/chart-file.js
var chart_file = __webpack_require__(5110);
;// CONCATENATED MODULE: ./build/packages/core/src/chart/disk-file.js




const careful = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
function readReal(real, shown) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(real, careful);
    }
    catch (cause) {
        throw new errors/* Failure */.HR(`${(0,untrusted/* quote */.hD)(shown)} cannot be read: let the user of the runner read it`, { cause });
    }
    try {
        const stat = (0,external_node_fs_.fstatSync)(descriptor);
        if (!stat.isFile() || external_node_fs_.realpathSync.native(real) !== real)
            throw changed(shown);
        return readAll(descriptor, stat.size);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function readAll(descriptor, size) {
    const bytes = Buffer.allocUnsafeSlow(size);
    let length = 0;
    while (length < size) {
        const count = (0,external_node_fs_.readSync)(descriptor, bytes, length, size - length, length);
        if (count === 0)
            break;
        length += count;
    }
    return bytes.subarray(0, length);
}
function changed(shown) {
    return new errors/* Failure */.HR(`${(0,untrusted/* quote */.hD)(shown)} was changed while the chart was packed: let nothing else write in the workspace`);
}
async function diskFile(path, real, shown) {
    const content = (0,chart_file/* withoutMark */.E_)(readReal(real, shown));
    const sha256 = await (0,chart_file/* sha256Of */.Bj)(content);
    const read = async () => {
        const again = (0,chart_file/* withoutMark */.E_)(readReal(real, shown));
        if ((await (0,chart_file/* sha256Of */.Bj)(again)) !== sha256)
            throw changed(shown);
        return again;
    };
    return { file: { path, size: content.length, sha256, read }, content };
}

;// CONCATENATED MODULE: ./build/packages/core/src/chart/go-match.js

const code = (sign) => sign.charCodeAt(0);
const [slash, star, question, opening, closing, escaping, caret, dash] = ['/', '*', '?', '[', ']', '\\', '^', '-'].map(code);
function malformed() {
    throw new fault/* EditFault */.b('is no pattern', 'close its brackets, and write nothing empty between them');
}
function goMatch(pattern, name) {
    let [rest, left] = [pattern, name];
    while (rest.length > 0) {
        const { starred, chunk, behind } = nextChunk(rest);
        if (starred && chunk.length === 0)
            return !left.includes(slash);
        const after = afterChunk(chunk, left, starred, behind.length === 0);
        if (after === undefined)
            return false;
        rest = behind;
        left = after;
    }
    return left.length === 0;
}
function afterChunk(chunk, name, starred, last) {
    for (let skipped = 0; skipped <= name.length; skipped += 1) {
        const after = matchChunk(chunk, name.subarray(skipped));
        if (after !== undefined && (after.length === 0 || !last))
            return after;
        if (!starred || name[skipped] === slash)
            return undefined;
    }
    return undefined;
}
function nextChunk(pattern) {
    let start = 0;
    while (pattern[start] === star)
        start += 1;
    let inClass = false;
    let end = start;
    while (end < pattern.length && (inClass || pattern[end] !== star)) {
        if (pattern[end] === escaping && end + 1 < pattern.length)
            end += 1;
        else if (pattern[end] === opening)
            inClass = true;
        else if (pattern[end] === closing)
            inClass = false;
        end += 1;
    }
    return { starred: start > 0, chunk: pattern.subarray(start, end), behind: pattern.subarray(end) };
}
function matchChunk(chunk, name) {
    let [at, from, failed] = [0, 0, false];
    while (at < chunk.length) {
        failed ||= from >= name.length;
        const sign = chunk[at];
        if (sign === opening) {
            const { value, size } = runeAt(name, from);
            const found = matchClass(chunk, at + 1, failed ? 0 : value);
            if (!failed)
                from += size;
            failed ||= !found.matches;
            at = found.end;
            continue;
        }
        if (sign === question) {
            failed ||= name[from] === slash;
            from += runeAt(name, from).size;
            at += 1;
            continue;
        }
        if (sign === escaping)
            at += 1;
        if (at >= chunk.length)
            malformed();
        failed ||= chunk[at] !== name[from];
        from += 1;
        at += 1;
    }
    return failed ? undefined : name.subarray(from);
}
function matchClass(chunk, start, rune) {
    const negated = chunk[start] === caret;
    let at = negated ? start + 1 : start;
    let matches = false;
    for (let ranges = 0; chunk[at] !== closing || ranges === 0; ranges += 1) {
        const low = classMember(chunk, at);
        const high = chunk[low.end] === dash ? classMember(chunk, low.end + 1) : low;
        matches ||= low.value <= rune && rune <= high.value;
        at = high.end;
    }
    return { matches: matches !== negated, end: at + 1 };
}
function classMember(chunk, start) {
    if (start >= chunk.length || chunk[start] === dash || chunk[start] === closing)
        malformed();
    const at = chunk[start] === escaping ? start + 1 : start;
    const { value, size } = runeAt(chunk, at);
    if (size === 0 || (value === 0xfffd && size === 1) || at + size >= chunk.length)
        malformed();
    return { value, end: at + size };
}
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function runeAt(bytes, at) {
    const first = bytes[at];
    if (first === undefined)
        return { value: 0xfffd, size: 0 };
    if (first < 0x80)
        return { value: first, size: 1 };
    const size = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    try {
        return { value: decoder.decode(bytes.subarray(at, at + size)).codePointAt(0) ?? 0xfffd, size };
    }
    catch {
        return { value: 0xfffd, size: 1 };
    }
}

;// CONCATENATED MODULE: ./build/packages/core/src/chart/ignore.js



const defaults = 'templates/.?*';
const longestLine = 64 * 1024;
const spaces = /^[\t\n\v\f\r \u0085\u00a0\p{Zs}\p{Zl}\p{Zp}]+|[\t\n\v\f\r \u0085\u00a0\p{Zs}\p{Zl}\p{Zp}]+$/gu;
const encoder = new TextEncoder();
function readIgnore(text) {
    const lines = text.replace(/^\ufeff/, '').split('\n');
    const rules = [...lines, defaults].flatMap((line, index) => readRule(line.replace(/\r$/, ''), index + 1));
    return (path, isFolder) => path !== '' && decide(rules, path, isFolder);
}
function decide(rules, path, isFolder) {
    const whole = encoder.encode(path);
    const name = encoder.encode(path.slice(path.lastIndexOf('/') + 1));
    for (const { pattern, negated, folderOnly, wholePath } of rules) {
        const matches = (!folderOnly || isFolder) && tolerantMatch(pattern, wholePath ? whole : name);
        if (matches !== negated)
            return true;
    }
    return false;
}
function tolerantMatch(pattern, name) {
    try {
        return goMatch(pattern, name);
    }
    catch {
        return false;
    }
}
function readRule(line, number) {
    if (encoder.encode(line).length >= longestLine) {
        throw new fault/* EditFault */.b(`has a line of more than ${longestLine} bytes`, 'shorten it', number);
    }
    const rule = line.replace(spaces, '');
    if (rule === '' || rule.startsWith('#'))
        return [];
    if (rule.includes('**')) {
        const remedy = 'Helm has no **: name the folders one by one, or leave the slash away to match names anywhere';
        throw new fault/* EditFault */.b(`has the rule ${(0,untrusted/* quote */.hD)(rule)}`, remedy, number);
    }
    try {
        goMatch(encoder.encode(rule), encoder.encode('abc'));
    }
    catch {
        throw new fault/* EditFault */.b(`has the rule ${(0,untrusted/* quote */.hD)(rule)}, which is no pattern`, 'close its brackets', number);
    }
    const negated = rule.startsWith('!');
    const positive = negated ? rule.slice(1) : rule;
    const folderOnly = positive.endsWith('/');
    const plain = folderOnly ? positive.slice(0, -1) : positive;
    const pattern = encoder.encode(plain.replace(/^\//, ''));
    return [{ pattern, negated, folderOnly, wholePath: plain.includes('/') }];
}

// EXTERNAL MODULE: ./build/packages/core/src/chart/inspect-file.js + 1 modules
var inspect_file = __webpack_require__(3704);
// EXTERNAL MODULE: ./build/packages/core/src/chart/metadata.js + 1 modules
var metadata = __webpack_require__(5748);
;// CONCATENATED MODULE: ./build/packages/core/src/chart/folder-files.js











const smaller = 'make it smaller, or add it to .helmignore';
async function readFiles(found, shown, allow, complaints) {
    const total = found.reduce((sum, { size }) => sum + size, 0);
    if (total >= chart_limits/* largestChart */.Jw) {
        const [biggest] = [...found].sort((a, b) => b.size - a.size);
        const problem = `has ${(0,chart_limits/* sizeOf */.$d)(total)} of files, and Helm loads less than ${(0,chart_limits/* sizeOf */.$d)(chart_limits/* largestChart */.Jw)}; the largest is ${biggest?.path}, ${(0,chart_limits/* sizeOf */.$d)(biggest?.size ?? 0)}`;
        complaints.push({ place: shown, problem, remedy: 'add what does not belong to the chart to .helmignore' });
    }
    const files = [];
    for (const { path, real, size } of found) {
        const place = `${shown}/${path}`;
        if (size > chart_limits/* largestFile */.Ny) {
            const problem = `has ${(0,chart_limits/* sizeOf */.$d)(size)}, and Helm 3 loads files of at most ${(0,chart_limits/* sizeOf */.$d)(chart_limits/* largestFile */.Ny)}`;
            complaints.push({ place, problem, remedy: smaller });
        }
        else if (total < chart_limits/* largestChart */.Jw) {
            const { file, content } = await diskFile(path, real, place);
            files.push(file);
            complaints.push(...(0,inspect_file/* inspectFile */.X)(path, place, content, allow));
        }
    }
    return files;
}
function readRules(root, folder, shown) {
    const place = `${shown}/.helmignore`;
    let real;
    try {
        real = external_node_fs_.realpathSync.native((0,external_node_path_.join)(folder, '.helmignore'));
    }
    catch {
        return readIgnore('');
    }
    try {
        if (!(0,below/* isBelow */.Y)(root, real)) {
            throw new fault/* EditFault */.b('is a link that leads out of the repository', 'copy what it leads to into the repository');
        }
        if (!(0,external_node_fs_.statSync)(real).isFile())
            throw new fault/* EditFault */.b('is no plain file', 'write the rules into a file, or remove it');
        return readIgnore((0,decode/* decodeText */.g)(readReal(real, place)));
    }
    catch (error) {
        if (error instanceof fault/* EditFault */.b)
            throw new errors/* Refusal */.P_([(0,metadata/* faultComplaint */.yQ)(place, error)]);
        throw error;
    }
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


/***/ })

};
;
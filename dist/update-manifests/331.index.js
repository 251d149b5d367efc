"use strict";
exports.id = 331;
exports.ids = [331,63];
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

/***/ 2169:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ openAccount)
});

// EXTERNAL MODULE: ./build/packages/core/src/manifest/changes.js
var manifest_changes = __webpack_require__(1425);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/apply.js
var apply = __webpack_require__(8404);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/diff-lines.js
const mostDifferences = 1000;
function compareLines(old, lines) {
    let start = 0;
    while (start < old.length && start < lines.length && old[start] === lines[start])
        start += 1;
    let [oldEnd, newEnd] = [old.length, lines.length];
    while (oldEnd > start && newEnd > start && old[oldEnd - 1] === lines[newEnd - 1])
        [oldEnd, newEnd] = [oldEnd - 1, newEnd - 1];
    if (start === oldEnd && start === newEnd)
        return [];
    const whole = { oldStart: start, oldEnd, newStart: start, newEnd };
    if (start === oldEnd || start === newEnd || (start + 1 === oldEnd && start + 1 === newEnd))
        return [whole];
    const steps = shortestWay(old.slice(start, oldEnd), lines.slice(start, newEnd));
    return steps === undefined ? [whole] : gather(steps, start);
}
function shortestWay(old, lines) {
    const trace = [];
    let furthest = new Map([[1, 0]]);
    for (let differences = 0; differences <= mostDifferences; differences += 1) {
        const next = new Map();
        for (let diagonal = -differences; diagonal <= differences; diagonal += 2) {
            const { down, left, right } = choose(furthest, diagonal, differences);
            let x = down ? right : left + 1;
            while (x < old.length && x - diagonal < lines.length && old[x] === lines[x - diagonal])
                x += 1;
            next.set(diagonal, x);
            if (diagonal === old.length - lines.length && x >= old.length)
                return walkBack(trace, old.length, lines.length);
        }
        trace.push(next);
        furthest = next;
    }
    return undefined;
}
function choose(furthest, diagonal, differences) {
    const [left, right] = [furthest.get(diagonal - 1) ?? -1, furthest.get(diagonal + 1) ?? -1];
    return { left, right, down: diagonal === -differences || (diagonal !== differences && left < right) };
}
function walkBack(trace, length, newLength) {
    const steps = [];
    let diagonal = length - newLength;
    for (let differences = trace.length; differences > 0; differences -= 1) {
        const { down, left, right } = choose(trace[differences - 1] ?? new Map(), diagonal, differences);
        diagonal += down ? 1 : -1;
        const x = down ? right : left;
        steps.push({ kind: down ? 'put in' : 'take away', old: x, new: x - diagonal });
    }
    return steps.reverse();
}
function gather(steps, offset) {
    const changes = [];
    for (const { kind, old, new: line } of steps) {
        const [oldStart, newStart] = [offset + old, offset + line];
        const oldEnd = oldStart + (kind === 'take away' ? 1 : 0);
        const newEnd = newStart + (kind === 'put in' ? 1 : 0);
        const last = changes.at(-1);
        if (last !== undefined && last.oldEnd === oldStart && last.newEnd === newStart) {
            changes[changes.length - 1] = { ...last, oldEnd, newEnd };
        }
        else
            changes.push({ oldStart, oldEnd, newStart, newEnd });
    }
    return changes;
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/diff-blocks.js


function blocksOfTexts(before, after) {
    return blocksWithin(0, 0, linesOf(before), linesOf(after));
}
function blocksOfPlaces(before, places) {
    const sorted = places
        .filter(({ start, end, replacement }) => before.slice(start, end) !== replacement)
        .sort((a, b) => a.start - b.start || a.end - b.end);
    const blocks = [];
    let [line, counted] = [0, 0];
    for (let index = 0; index < sorted.length;) {
        const first = sorted[index]?.start ?? 0;
        const start = first === 0 ? 0 : before.lastIndexOf('\n', first - 1) + 1;
        let end = start;
        const own = [];
        for (let place = sorted[index]; place && (own.length === 0 || place.start < end); place = sorted[index]) {
            own.push({ ...place, start: place.start - start, end: place.end - start });
            if (own.length === 1 || place.end > end)
                end = lineEndBehind(before, place.end);
            index += 1;
        }
        for (; counted < start; counted = before.indexOf('\n', counted) + 1)
            line += 1;
        const lines = before.slice(start, end);
        for (const block of blocksWithin(line, start, linesOf(lines), linesOf((0,apply/* applyEdits */.c)(lines, own))))
            join(blocks, block);
    }
    return blocks;
}
function join(blocks, block) {
    const last = blocks.at(-1);
    if (last === undefined || last.end < block.start)
        blocks.push(block);
    else {
        last.removed.push(...block.removed);
        last.added.push(...block.added);
        last.end = block.end;
    }
}
function lineEndBehind(text, offset) {
    const end = text.indexOf('\n', offset);
    return end < 0 ? text.length : end + 1;
}
function linesOf(text) {
    const lines = text.split('\n');
    const last = lines.pop() ?? '';
    const ended = lines.map((line) => `${line}\n`);
    return last === '' ? ended : [...ended, last];
}
function blocksWithin(line, offset, old, lines) {
    let [counted, start] = [0, offset];
    return compareLines(old, lines).map(({ oldStart, oldEnd, newStart, newEnd }) => {
        for (; counted < oldStart; counted += 1)
            start += old[counted]?.length ?? 0;
        const removed = old.slice(oldStart, oldEnd);
        const end = removed.reduce((sum, one) => sum + one.length, start);
        return { line: line + oldStart, start, end, removed, added: lines.slice(newStart, newEnd) };
    });
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/diff-header.js
function diffHeader({ path, before, after, executable = false }, changed) {
    const mode = executable ? '100755' : '100644';
    const [from, to] = [quotePath(`a/${path}`), quotePath(`b/${path}`)];
    const lines = [`diff --git ${from} ${to}`];
    if (before === undefined)
        lines.push(`new file mode ${mode}`);
    if (after === undefined)
        lines.push(`deleted file mode ${mode}`);
    if (changed) {
        lines.push(`--- ${before === undefined ? '/dev/null' : ended(from)}`);
        lines.push(`+++ ${after === undefined ? '/dev/null' : ended(to)}`);
    }
    return lines.map((line) => `${line}\n`).join('');
}
function ended(path) {
    return path.includes(' ') ? `${path}\t` : path;
}
const named = {
    '\u0007': '\\a',
    '\b': '\\b',
    '\t': '\\t',
    '\n': '\\n',
    '\u000b': '\\v',
    '\f': '\\f',
    '\r': '\\r',
    '"': '\\"',
    '\\': '\\\\'
};
function quotePath(path) {
    if (/^[ !#-[\]-~]*$/.test(path))
        return path;
    const escaped = [...new TextEncoder().encode(path)].map((byte) => {
        const character = String.fromCharCode(byte);
        if (named[character] !== undefined)
            return named[character];
        return byte >= 0x20 && byte < 0x7f ? character : `\\${byte.toString(8).padStart(3, '0')}`;
    });
    return `"${escaped.join('')}"`;
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/diff-hunks.js
const context = 3;
const noNewline = '\\ No newline at end of file\n';
function hunksOf(before, blocks) {
    const groups = [];
    for (const block of blocks) {
        const last = groups.at(-1)?.at(-1);
        const near = last !== undefined && block.line - (last.line + last.removed.length) <= 2 * context;
        if (near)
            groups.at(-1)?.push(block);
        else
            groups.push([block]);
    }
    let shift = 0;
    return groups.map((group) => {
        const first = group[0]?.start ?? 0;
        const end = group.at(-1)?.end ?? 0;
        const run = { blocks: group, above: linesAbove(before, first), below: linesBelow(before, end), shift };
        for (const { removed, added } of group)
            shift += added.length - removed.length;
        return { length: longest(run), text: () => render(before, run) };
    });
}
function linesAbove(text, offset) {
    const lines = [];
    for (let end = offset; end > 0 && lines.length < context;) {
        const start = end === 1 ? 0 : text.lastIndexOf('\n', end - 2) + 1;
        lines.unshift(text.slice(start, end));
        end = start;
    }
    return lines;
}
function linesBelow(text, offset) {
    const lines = [];
    for (let start = offset; start < text.length && lines.length < context;) {
        const next = text.indexOf('\n', start);
        const end = next < 0 ? text.length : next + 1;
        lines.push(text.slice(start, end));
        start = end;
    }
    return lines;
}
function longest({ blocks, above, below }) {
    const [first, last] = [blocks[0], blocks.at(-1)];
    const added = blocks.flatMap((block) => block.added);
    const removed = blocks.flatMap((block) => block.removed);
    const lines = [...above, ...below, ...added];
    const old = (last?.end ?? 0) - (first?.start ?? 0);
    const signs = lines.length + removed.length + 2 * context * blocks.length;
    return lines.reduce((sum, line) => sum + line.length, old + signs + 2 * (noNewline.length + 1) + 80);
}
function render(before, { blocks, above, below, shift }) {
    const parts = [];
    let [old, lines] = [0, 0];
    const push = (sign, line) => {
        if (sign !== '+')
            old += 1;
        if (sign !== '-')
            lines += 1;
        parts.push(sign, line, line.endsWith('\n') ? '' : `\n${noNewline}`);
    };
    for (const line of above)
        push(' ', line);
    for (const [index, { end, removed, added }] of blocks.entries()) {
        for (const line of removed)
            push('-', line);
        for (const line of added)
            push('+', line);
        const between = before.slice(end, blocks[index + 1]?.start ?? end);
        for (const line of between.match(/[^\n]*\n/g) ?? [])
            push(' ', line);
    }
    for (const line of below)
        push(' ', line);
    const first = (blocks[0]?.line ?? 0) - above.length;
    return `@@ -${range(first, old)} +${range(first + shift, lines)} @@\n${parts.join('')}`;
}
function range(first, count) {
    if (count === 1)
        return String(first + 1);
    return `${count === 0 ? first : first + 1},${count}`;
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/diff.js



function diffFile(file) {
    const { hunks, header } = describe(file);
    return header === '' ? '' : header + hunks.map(({ text }) => text()).join('');
}
function openDiff(limit) {
    const parts = [];
    let length = 0;
    let [files, hunksLeft] = [0, 0];
    const push = (part) => {
        parts.push(part);
        length += part.length;
    };
    return {
        add(file) {
            if (file.before === file.after)
                return;
            if (files > 0 || hunksLeft > 0) {
                files += 1;
                return;
            }
            const { hunks, header } = describe(file);
            if (length + header.length + (hunks[0]?.length ?? 0) > limit) {
                files += 1;
                return;
            }
            push(header);
            const end = hunks.findIndex((hunk) => {
                if (length + hunk.length > limit)
                    return true;
                push(hunk.text());
                return false;
            });
            if (end >= 0)
                hunksLeft = hunks.length - end;
        },
        text() {
            const left = [
                counted(hunksLeft, 'change of the last file', 'changes of the last file'),
                counted(files, 'file', 'files')
            ];
            const note = left.filter((one) => one !== '').join(' and ');
            return parts.join('') + (note === '' ? '' : `# cut here: ${note} left out\n`);
        }
    };
}
function counted(count, one, more) {
    return count === 0 ? '' : `${count} ${count === 1 ? one : more}`;
}
function describe(file) {
    const { before, after, places } = file;
    if (before === after)
        return { hunks: [], header: '' };
    const whole = before === undefined || after === undefined || places === undefined;
    const blocks = whole ? blocksOfTexts(before ?? '', after ?? '') : blocksOfPlaces(before, places);
    return { hunks: hunksOf(before ?? '', blocks), header: diffHeader(file, blocks.length > 0) };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/record.js
var record = __webpack_require__(5543);
// EXTERNAL MODULE: ./build/packages/core/src/rewrite/pack.js
var pack = __webpack_require__(5482);
;// CONCATENATED MODULE: ./build/packages/core/src/rewrite/keep-record.js



const mostRecorded = 4_194_304;
const mostWaiting = 4_194_304;
const sha256 = (text) => (0,external_node_crypto_.hash)('sha256', text, 'hex');
function keepRecord() {
    let recorded = [];
    const contents = new Set();
    let waiting = [];
    let [waits, length, tooLong] = [0, 0, false];
    const giveUp = () => {
        tooLong = true;
        waiting = [];
        recorded = [];
        contents.clear();
    };
    const recordAll = async () => {
        for (const { path, old, text, edited } of waiting) {
            const one = await (0,record/* recordFile */.mR)(path, old, edited, sha256, text);
            if (one === undefined)
                continue;
            const json = JSON.stringify(one);
            recorded.push([path, json]);
            length += json.length;
            if (length > mostRecorded)
                return giveUp();
        }
        waiting = [];
        waits = 0;
    };
    return {
        add({ path, edited, before, blob }, { old, text }) {
            if (tooLong)
                return;
            contents.add(before).add(blob);
            if (contents.size > pack/* mostHashes */.A4)
                return giveUp();
            waiting.push({ path, old, text, edited });
            waits += old.length + text.length;
            return waits > mostWaiting ? recordAll() : undefined;
        },
        async close() {
            if (!tooLong)
                await recordAll();
            return tooLong ? undefined : (0,pack/* pack */.qq)((0,record/* joinRecord */.wB)(recorded));
        }
    };
}

;// CONCATENATED MODULE: ./build/packages/core/src/rewrite/account.js



const longestDiff = 131_072;
function openAccount() {
    const changes = [];
    const record = keepRecord();
    const diff = openDiff(longestDiff);
    return {
        take(file, { before, after, texts }) {
            const { path, kind, edited } = file;
            changes.push(...(0,manifest_changes/* changedPlaces */.fE)([{ path, edited }]));
            const executable = kind === 'executable';
            if (texts === undefined) {
                const text = (bytes) => bytes === undefined ? undefined : new TextDecoder().decode(bytes);
                return diff.add({ path, before: text(before), after: text(after), executable });
            }
            const { old, text } = texts;
            diff.add({ path, before: old, after: text, places: edited.map(({ place }) => place), executable });
            return record.add(file, texts);
        },
        close: async () => ({ changes, diff: diff.text(), record: await record.close() })
    };
}


/***/ }),

/***/ 2331:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  find: () => (/* binding */ find),
  U: () => (/* binding */ headOf)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/github/answer.js
var answer = __webpack_require__(8290);
// EXTERNAL MODULE: ./build/packages/core/src/github/client.js
var github_client = __webpack_require__(6359);
// EXTERNAL MODULE: ./build/packages/core/src/github/names.js
var names = __webpack_require__(1766);
// EXTERNAL MODULE: ./build/packages/core/src/github/pages.js
var pages = __webpack_require__(5670);
// EXTERNAL MODULE: ./build/packages/core/src/github/refusal.js
var refusal = __webpack_require__(9570);
;// CONCATENATED MODULE: ./build/packages/core/src/github/branch-rules.js






const asks = {
    update: 'restricts who may update it',
    pull_request: 'requires pull requests',
    merge_queue: 'requires the merge queue',
    required_status_checks: 'requires status checks',
    required_signatures: 'requires verified signatures',
    required_deployments: 'requires deployments to succeed',
    workflows: 'requires workflows to pass',
    code_scanning: 'requires results of code scanning',
    code_quality: 'requires results of code quality',
    commit_message_pattern: 'requires commit messages of a pattern',
    commit_author_email_pattern: 'requires author addresses of a pattern',
    committer_email_pattern: 'requires committer addresses of a pattern',
    file_path_restriction: 'restricts which files may change',
    max_file_path_length: 'restricts how long paths may be',
    file_extension_restriction: 'restricts the kinds of files',
    max_file_size: 'restricts the size of files'
};
async function rulesetRules(client, where) {
    const route = 'GET /repos/{owner}/{repo}/rules/branches/{branch}';
    return (0,pages/* allPages */.S)(async (page) => {
        const { data } = await client.request(route, { ...where, per_page: pages/* PAGE */.K, page });
        return data;
    });
}
function unknown(error) {
    const { status } = (0,answer/* readAnswer */.JN)(error);
    if (status === 404 || status === 403)
        return [];
    throw error;
}
async function isProtected(client, where) {
    try {
        const { data } = await client.request('GET /repos/{owner}/{repo}/branches/{branch}', where);
        return data.protected && data.protection?.enabled !== false;
    }
    catch (error) {
        if ((0,answer/* readAnswer */.JN)(error).status === 404)
            return false;
        throw error;
    }
}
async function branchRules(runner, token, branch) {
    const client = await (0,github_client/* openClient */.M)(runner, token);
    const where = { ...(0,names/* namesOf */.e)(runner), branch };
    try {
        const [rules, hasProtection] = await Promise.all([
            rulesetRules(client, where).catch(unknown),
            isProtected(client, where)
        ]);
        const known = rules.flatMap(({ type, ruleset_source = '', ruleset_id }) => {
            const said = asks[type];
            return said === undefined
                ? []
                : [{ type, asks: said, source: (0,untrusted/* inert */.tJ)(`ruleset ${ruleset_id} of ${ruleset_source}`) }];
        });
        if (!hasProtection)
            return known;
        return [...known, { type: 'protection', asks: 'is protected', source: 'branch protection' }];
    }
    catch (thrown) {
        throw (0,refusal/* explainApi */.g)(`rules of branch ${branch}`, runner, thrown);
    }
}
function warnOfRules(branch, rules) {
    if (rules.length === 0)
        return undefined;
    const all = rules.map(({ asks: said, source }) => `${said} (${source})`);
    return (0,untrusted/* inert */.tJ)(`branch ${branch} ${all.join(', ')}: a commit may be refused unless the token may bypass that; if it is, use delivery: pull-request`);
}

// EXTERNAL MODULE: ./build/packages/core/src/tree/commit-tree.js + 5 modules
var commit_tree = __webpack_require__(63);
// EXTERNAL MODULE: ./build/packages/core/src/tree/workspace.js
var workspace = __webpack_require__(2652);
// EXTERNAL MODULE: ./build/packages/core/src/rewrite/account.js + 6 modules
var rewrite_account = __webpack_require__(2169);
// EXTERNAL MODULE: ./build/packages/core/src/rewrite/survey.js
var survey = __webpack_require__(3017);
// EXTERNAL MODULE: ./build/packages/core/src/rewrite/texts.js
var rewrite_texts = __webpack_require__(5379);
// EXTERNAL MODULE: ./build/packages/core/src/rewrite/work.js
var rewrite_work = __webpack_require__(478);
;// CONCATENATED MODULE: ./build/packages/core/src/rewrite/find.js









async function inWorkspace({ runner, job }) {
    const tree = await (0,workspace/* openWorkspace */.O)(runner.workspace);
    const account = (0,rewrite_account/* openAccount */.s)();
    const work = await (0,rewrite_work/* workOn */.xM)(tree, job, account.take);
    return {
        delivery: 'workspace',
        work,
        account: await account.close(),
        interrupted: tree.interrupted,
        changedSince: tree.changedSince
    };
}
async function headOf(input, branch, refs) {
    const { defaultBranch, branches } = await refs();
    const name = branch || (defaultBranch ?? '');
    const head = branches.get(name);
    if (head !== undefined)
        return { name, head };
    const remedy = 'create it, or name a branch that the repository has';
    throw new errors/* Refusal */.P_([{ place: input, problem: `there is no branch ${(0,untrusted/* quote */.hD)(name)} at the server`, remedy }]);
}
async function rulesOf(branch, inputs, runner) {
    const rules = branchRules(runner, inputs.token, branch);
    return warnOfRules(branch, await (inputs['commit-with'] === 'git' ? rules.catch(() => []) : rules));
}
async function onBranch({ inputs, runner, refs, values, defaults, job }) {
    const complaints = [];
    const texts = (0,rewrite_texts/* textsOf */.C)(inputs, values, defaults, complaints);
    if (complaints.length > 0)
        throw new errors/* Refusal */.P_(complaints);
    const early = texts.branch === '' ? undefined : rulesOf(texts.branch, inputs, runner);
    early?.catch(() => { });
    const { name, head } = await headOf('branch', texts.branch, refs);
    const rules = early ?? rulesOf(name, inputs, runner);
    const [tree, warning] = await Promise.all([(0,commit_tree.openCommit)(runner, inputs.token, head), rules]);
    return {
        delivery: 'commit',
        ...(await (0,survey/* survey */.F)(tree, job)),
        texts,
        branch: name,
        head,
        warnings: warning === undefined ? [] : [warning]
    };
}
async function find(search) {
    const { delivery } = search.inputs;
    if (delivery === 'workspace')
        return inWorkspace(search);
    if (delivery === 'commit')
        return onBranch(search);
    const { findPullRequests } = await __webpack_require__.e(/* import() */ 342).then(__webpack_require__.bind(__webpack_require__, 9342));
    return findPullRequests(search);
}


/***/ }),

/***/ 5482:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ mostHashes),
/* harmony export */   l1: () => (/* binding */ unpack),
/* harmony export */   qq: () => (/* binding */ pack)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);

const longestRecord = 120_000;
const longestPlain = 32_768;
const mark = 'gzip:';
const mostHashes = Math.floor((longestRecord * 3) / 4 / 32);
const largest = 16 * 1024 * 1024;
async function pack(record) {
    if (record.length <= longestPlain)
        return record;
    const { gzipSync } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 23));
    const packed = mark + gzipSync(record).toString('base64');
    return packed.length <= longestRecord ? packed : undefined;
}
async function unpack(text) {
    if (!text.startsWith(mark))
        return text;
    const { gunzipSync } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 23));
    try {
        return gunzipSync(Buffer.from(text.slice(mark.length), 'base64'), { maxOutputLength: largest }).toString();
    }
    catch {
        const remedy = 'pass the output record of the run whose changes are to be taken back, as it is';
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_([{ place: 'record', problem: 'is packed and cannot be unpacked', remedy }]);
    }
}


/***/ }),

/***/ 3017:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ survey)
/* harmony export */ });
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2169);
/* harmony import */ var _work_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(478);


async function survey(tree, job) {
    const account = (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .openAccount */ .s)();
    const files = [];
    const keep = (0,_work_js__WEBPACK_IMPORTED_MODULE_1__/* .collect */ .Fo)(files);
    const work = await (0,_work_js__WEBPACK_IMPORTED_MODULE_1__/* .workOn */ .xM)(tree, job, (...file) => {
        keep(...file);
        return account.take(...file);
    });
    return { work, account: await account.close(), files };
}


/***/ }),

/***/ 478:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fb: () => (/* binding */ workedFile),
/* harmony export */   Fo: () => (/* binding */ collect),
/* harmony export */   fs: () => (/* binding */ changesOf),
/* harmony export */   xM: () => (/* binding */ workOn)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _tree_blob_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7416);


async function workOn(tree, job, take = () => { }) {
    if (job.generated.length > 0) {
        const { workOnGenerated } = await __webpack_require__.e(/* import() */ 52).then(__webpack_require__.bind(__webpack_require__, 4052));
        return workOnGenerated(tree, job, take);
    }
    const files = [];
    const judged = await job.carryOut(tree, async (file) => void files.push(await workedFile(file, take)));
    return { files, ...judged };
}
const none = [];
function slim(edited) {
    if (edited.length === 0)
        return none;
    return edited.map(({ edit, place: { start, end, replacement, old, new: value, line, path } }) => ({
        edit,
        place: { start, end, replacement, old, new: value, line, path }
    }));
}
async function workedFile(file, take) {
    const { path, before, text, old, edited, left } = file;
    const changed = text !== old;
    const kind = file.kind === 'executable' ? file.kind : 'file';
    const name = (0,_tree_blob_name_js__WEBPACK_IMPORTED_MODULE_1__/* .blobName */ .PF)(before);
    const blob = changed ? (0,_tree_blob_name_js__WEBPACK_IMPORTED_MODULE_1__/* .blobNameOfText */ .b8)(text) : name;
    const worked = { path, kind, before: name, blob, changed, edited: slim(edited), left: slim(left) };
    if (!changed)
        return worked;
    const content = {
        before,
        get after() {
            return Buffer.from(text);
        },
        texts: { old, text }
    };
    await take(worked, content);
    return worked;
}
function collect(files) {
    return ({ path, kind }, { after }) => void files.push({ path, kind, content: after });
}
function changesOf(job, paths) {
    return async (tree) => {
        const files = [];
        const { complaints } = await workOn(tree, job, collect(files));
        if (complaints.length > 0)
            throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_(complaints);
        return paths === undefined ? files : files.filter(({ path }) => paths.has(path));
    };
}


/***/ }),

/***/ 7416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PF: () => (/* binding */ blobName),
/* harmony export */   b8: () => (/* binding */ blobNameOfText),
/* harmony export */   fU: () => (/* binding */ blobHeader)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const scratch = Buffer.allocUnsafeSlow(16_384);
function blobName(content) {
    const header = blobHeader(content.length);
    const length = header.length + content.length;
    if (length > scratch.length)
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(header).update(content).digest('hex');
    scratch.write(header, 0, 'latin1');
    scratch.set(content, header.length);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha1', scratch.subarray(0, length), 'hex');
}
function blobNameOfText(text) {
    const header = blobHeader(Buffer.byteLength(text));
    if (text.length < scratch.length)
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha1', header + text, 'hex');
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(header).update(text).digest('hex');
}
function blobHeader(length) {
    return `blob ${length}\0`;
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


/***/ }),

/***/ 2652:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ openWorkspace)
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
        const before = left.before(path);
        if (before !== undefined)
            return { path, ok: true, bytes: before };
        const file = (0,_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .openInside */ .X$)(root, path, 'read');
        try {
            return { path, ok: true, bytes: (0,_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .readOpen */ .FA)(file), kind: (0,_walk_js__WEBPACK_IMPORTED_MODULE_10__/* .fileKind */ .h)(file.stat.mode) };
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file.descriptor);
        }
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
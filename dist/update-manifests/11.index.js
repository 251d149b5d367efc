"use strict";
exports.id = 11;
exports.ids = [11];
exports.modules = {

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

/***/ 6011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   applyRewrite: () => (/* binding */ applyRewrite)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _changed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(691);
/* harmony import */ var _occasion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1728);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2332);
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3017);
/* harmony import */ var _tell_pull_requests_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1049);






async function commit(operation, { inputs, job, found, runner }) {
    if (found.delivery !== 'commit')
        throw new Error('a commit with another delivery; this is a mistake in the action');
    const { commitToBranch } = await __webpack_require__.e(/* import() */ 133).then(__webpack_require__.bind(__webpack_require__, 3133));
    const { branch, message, how, author, committer, signoff } = operation;
    const { head, files } = found;
    let afresh;
    const makeChanges = async (tree) => {
        afresh = await (0,_survey_js__WEBPACK_IMPORTED_MODULE_3__/* .survey */ .F)(tree, job);
        if (afresh.work.complaints.length > 0)
            throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_(afresh.work.complaints);
        return afresh.files;
    };
    const request = { branch, head, message, author, committer, signoff, files, how };
    const committed = await commitToBranch(runner, inputs.token, request, makeChanges);
    const told = afresh === undefined ? {} : (0,_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .outputsOf */ .Yz)(afresh);
    if (committed !== undefined) {
        return { ...told, 'commit-sha': committed.sha, 'commit-verified': committed.verified };
    }
    runner.log(`branch ${branch} has it all by now, from somebody else: no commit was made`);
    return { ...told, changed: false };
}
async function pullRequest({ branch, operation }, now) {
    const { applyPullRequest } = await Promise.all(/* import() */[__webpack_require__.e(532), __webpack_require__.e(808)]).then(__webpack_require__.bind(__webpack_require__, 1808));
    const came = await applyPullRequest(operation, (0,_occasion_js__WEBPACK_IMPORTED_MODULE_1__/* .pullRequestOccasion */ .YT)(branch, now));
    const all = (0,_occasion_js__WEBPACK_IMPORTED_MODULE_1__/* .cameSoFar */ .Gh)(now.found);
    all.set(branch, { ...all.get(branch), ...came });
    return (0,_tell_pull_requests_js__WEBPACK_IMPORTED_MODULE_4__/* .tellPullRequests */ .n)((0,_occasion_js__WEBPACK_IMPORTED_MODULE_1__/* .targetsOf */ .QR)(now.found), all);
}
async function applyRewrite(operation, now) {
    switch (operation.kind) {
        case 'put back': {
            const { undoInterrupted } = await Promise.all(/* import() */[__webpack_require__.e(172), __webpack_require__.e(581)]).then(__webpack_require__.bind(__webpack_require__, 4662));
            undoInterrupted(now.runner.workspace);
            return {};
        }
        case 'write': {
            const { writeFiles } = await Promise.all(/* import() */[__webpack_require__.e(172), __webpack_require__.e(277)]).then(__webpack_require__.bind(__webpack_require__, 8978));
            await writeFiles(now.runner.workspace, (0,_changed_js__WEBPACK_IMPORTED_MODULE_5__/* .changedIn */ .W)(now.found.work));
            return {};
        }
        case 'commit':
            return commit(operation, now);
        case 'pull request':
            return pullRequest(operation, now);
    }
}


/***/ }),

/***/ 1728:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ cameSoFar),
/* harmony export */   QR: () => (/* binding */ targetsOf),
/* harmony export */   YT: () => (/* binding */ pullRequestOccasion)
/* harmony export */ });
function targetsOf(found) {
    return found.delivery === 'pull-request' ? found.targets : [];
}
const given = new WeakMap();
function cameSoFar(found) {
    const known = given.get(found) ?? new Map();
    given.set(found, known);
    return known;
}
function pullRequestOccasion(branch, { inputs, found, runner }) {
    const target = targetsOf(found).find(({ wish }) => wish.branch === branch);
    if (target === undefined)
        throw new Error(`no pull request for ${branch}; this is a mistake in the action`);
    return {
        runner,
        token: inputs.token,
        branch,
        facts: target.facts,
        files: target.files,
        makeChanges: target.makeChanges
    };
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


/***/ })

};
;
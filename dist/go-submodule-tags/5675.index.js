"use strict";
exports.id = 5675;
exports.ids = [5675];
exports.modules = {

/***/ 5053:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ bumpTree)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/plan.js
var plan = __webpack_require__(8344);
// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/version/compare.js
var compare = __webpack_require__(3076);
// EXTERNAL MODULE: ./build/packages/core/src/version/semver.js
var semver = __webpack_require__(3499);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/no-downgrade.js



const notOneVersion = /[<>~^|*,]|(?:^|["'(]|:\s)\s*=|[0-9]\.[xX](?![0-9A-Za-z])|[0-9A-Za-z]\s+-\s+v?[0-9]/;
const digest = /@sha[0-9]+:[0-9a-f]+/gi;
const numberBefore = /[0-9]\.?$|[0-9]{2}:[0-9]{2}:$/;
const begins = /^v?[0-9]+\.[0-9]/;
const numberBehind = /^\.?[0-9]/;
const longest = 512;
function downgrade(file, place) {
    const [old, value] = [place.old?.trim() ?? '', place.new.trim()];
    if (!goesDown(old, value))
        return undefined;
    return {
        place: `${file}:${place.line}: ${place.path}`,
        problem: `would go down from ${(0,untrusted/* quote */.hD)(old)} to ${(0,untrusted/* quote */.hD)(value)}`,
        remedy: 'release a higher version, or set no-downgrade to false when going back is meant'
    };
}
const known = new Map();
function goesDown(old, value) {
    if (old.length > longest || value.length > longest)
        return false;
    const key = `${old.length} ${old}${value}`;
    let down = known.get(key);
    if (down === undefined) {
        const versions = versionPair(old, value);
        down = versions !== undefined && (0,compare/* compareVersions */.Zy)(versions[1], versions[0]) < 0;
        if (known.size < 1000)
            known.set(key, down);
    }
    return down;
}
function versionPair(before, after) {
    const [old, value] = [before.replace(digest, ''), after.replace(digest, '')];
    if (notOneVersion.test(old) || notOneVersion.test(value))
        return undefined;
    for (let start = 0; old.slice(0, start) === value.slice(0, start); start += 1) {
        if (start > Math.min(old.length, value.length))
            return undefined;
        if (numberBefore.test(old.slice(0, start)))
            continue;
        const pair = withoutSuffix(old.slice(start), value.slice(start));
        if (pair)
            return pair;
    }
    return undefined;
}
function withoutSuffix(old, value) {
    if (!begins.test(old) || !begins.test(value))
        return undefined;
    const most = Math.min(old.length, value.length);
    for (let length = 0; length < most && (length === 0 || old.at(-length) === value.at(-length)); length += 1) {
        if (length > 0 && numberBehind.test(old.slice(-length)))
            continue;
        const [a, b] = [versionOf(old.slice(0, old.length - length)), versionOf(value.slice(0, value.length - length))];
        if (a && b)
            return [a, b];
    }
    return undefined;
}
function versionOf(text) {
    const bare = text.replace(/^v/, '');
    return (0,semver/* parseVersion */.ot)(bare) ?? (0,semver/* parseVersion */.ot)(bare.replace(/^([0-9]+\.[0-9]+)(?![0-9.])/, '$1.0'));
}

// EXTERNAL MODULE: ./build/packages/core/src/manifest/decode.js
var decode = __webpack_require__(9904);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/fault.js
var fault = __webpack_require__(9792);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/rewrite-tree.js


async function rewriteTree(tree, entries, paths, rewrite, visit) {
    const known = new Map(entries.map((entry) => [entry.path, entry]));
    const charts = new Map();
    const chosen = new Set(paths);
    const beside = new Set(paths.filter((path) => path.endsWith('Chart.lock')).map(chartOf));
    const missing = new Set([...beside].filter((path) => !chosen.has(path) && known.has(path)));
    const complaints = [];
    for await (const read of tree.read([...missing, ...paths])) {
        const { path } = read;
        try {
            if (!read.ok)
                throw read.fault;
            const old = (0,decode/* decodeText */.g)(read.bytes);
            if (missing.has(path)) {
                charts.set(path, old);
                continue;
            }
            const file = await rewrite(path, old, charts.get(chartOf(path)));
            if (beside.has(path))
                charts.set(path, file.text);
            complaints.push(...file.complaints);
            await visit({ ...file, path, kind: read.kind ?? known.get(path)?.kind ?? 'file', before: read.bytes, old });
        }
        catch (error) {
            if (!(error instanceof fault/* EditFault */.b))
                throw error;
            complaints.push({ place: path, problem: error.problem, remedy: error.remedy });
        }
    }
    return complaints;
}
function chartOf(path) {
    return path.replace(/Chart\.lock$/, 'Chart.yaml');
}

// EXTERNAL MODULE: ./build/packages/core/src/modules/siblings.js
var siblings = __webpack_require__(8539);
// EXTERNAL MODULE: ./build/packages/core/src/rewrite/remembering.js
var remembering = __webpack_require__(3226);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/apply.js
var apply = __webpack_require__(8404);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/go-require.js
var go_require = __webpack_require__(7394);
// EXTERNAL MODULE: ./build/packages/core/src/modules/go-version.js
var go_version = __webpack_require__(8643);
// EXTERNAL MODULE: ./build/packages/core/src/modules/module.js
var modules_module = __webpack_require__(6800);
;// CONCATENATED MODULE: ./build/actions/go-submodule-tags/src/bump-requires.js






function naming(requires) {
    const [first] = requires;
    if (first === undefined)
        return '';
    const place = (0,untrusted/* quote */.hD)((0,modules_module/* placeOf */.$t)(first.module, first.requirement.line));
    return requires.length === 1 ? place : `${place} and ${requires.length - 1} more`;
}
function wantedRequires(siblings, { placeholders, onlyReplaced }) {
    const isKept = ({ requirement }) => !placeholders && (0,go_version/* isPlaceholder */.wK)(requirement.version);
    const isOlder = ({ kind }) => onlyReplaced && kind === 'older';
    const byFile = new Map();
    for (const one of siblings) {
        if (one.release === undefined || isOlder(one) || (one.kind === 'other' && isKept(one)))
            continue;
        const known = byFile.get(one.module.file) ?? [];
        byFile.set(one.module.file, known);
        known.push({ ...one, version: (0,go_version/* goVersion */.X9)(one.release) });
    }
    const kept = siblings.filter((one) => one.kind === 'other' && isKept(one));
    const older = siblings.filter(isOlder);
    const warnings = [];
    if (kept.length > 0) {
        const what = 'a placeholder stands for the version of a sibling, and stays';
        warnings.push(`${naming(kept)}: ${what}; set bump-placeholders to true if others are to get these modules`);
    }
    if (older.length > 0) {
        const what = 'an older version of a sibling is required that no folder replaces, and stays';
        warnings.push(`${naming(older)}: ${what}; set only-replaced to false to require the new one`);
    }
    return { byFile, warnings };
}
function editOf({ requirement: { path }, version }) {
    const scope = { name: 'bump', files: [], exclude: [], document: undefined, expect: undefined, unlessValue: [] };
    return { ...scope, optional: false, when: 'always', kind: 'go-require', at: path, value: version };
}
function bumpFile(text, requires) {
    const complaints = requires.flatMap(({ module, requirement, version }) => {
        try {
            (0,go_require/* checkVersion */.p)(requirement.path, version);
            return [];
        }
        catch (error) {
            if (!(error instanceof fault/* EditFault */.b))
                throw error;
            return [{ place: (0,modules_module/* placeOf */.$t)(module, requirement.line), problem: error.problem, remedy: error.remedy }];
        }
    });
    if (complaints.length > 0)
        return { text, edited: [], left: [], complaints };
    const edited = requires.map((one) => {
        const { versionStart: start, versionEnd: end, line, path } = one.requirement;
        const place = { start, end, replacement: one.version, old: text.slice(start, end), new: one.version, line, path };
        return { edit: editOf(one), place };
    });
    const result = (0,apply/* applyEdits */.c)(text, edited.map(({ place }) => place));
    return { text: result, edited, left: [], complaints };
}

// EXTERNAL MODULE: ./build/actions/go-submodule-tags/src/read-modules.js + 2 modules
var read_modules = __webpack_require__(3050);
;// CONCATENATED MODULE: ./build/actions/go-submodule-tags/src/bump-tree.js








function vendored(paths, { path, text, old }) {
    const list = path.replace(/go\.mod$/, 'vendor/modules.txt');
    if (text === old || !paths.has(list))
        return [];
    return [`${(0,untrusted/* quote */.hD)(list)} has the versions that ${(0,untrusted/* quote */.hD)(path)} had: run go mod vendor there`];
}
async function bumpTree(tree, { inputs, version }, visit) {
    const kept = (0,remembering/* remembering */.M)(tree);
    const { modules, versionOf, complaints, warnings: unread } = await (0,read_modules/* readModules */.U)(kept, inputs, version);
    const warnings = unread.map(plan/* sayComplaint */.Lv);
    if (complaints.length > 0)
        return { complaints, warnings };
    const choice = { placeholders: inputs['bump-placeholders'], onlyReplaced: inputs['only-replaced'] };
    const wanted = wantedRequires((0,siblings/* siblingRequires */.h)(modules, versionOf), choice);
    const entries = await kept.list();
    const paths = new Set(entries.map(({ path }) => path));
    const downgrades = [];
    const stale = [];
    const wrong = await rewriteTree(kept, entries, [...wanted.byFile.keys()], (path, text) => bumpFile(text, wanted.byFile.get(path) ?? []), (file) => {
        if (inputs['no-downgrade'])
            downgrades.push(...file.edited.flatMap(({ place }) => downgrade(file.path, place) ?? []));
        stale.push(...vendored(paths, file));
        return visit(file);
    });
    return { complaints: [...wrong, ...downgrades], warnings: [...warnings, ...wanted.warnings, ...stale] };
}


/***/ }),

/***/ 5675:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  observeBump: () => (/* binding */ observeBump)
});

// EXTERNAL MODULE: ./build/packages/core/src/manifest/placeholders.js
var placeholders = __webpack_require__(4804);
// EXTERNAL MODULE: ./build/packages/core/src/modules/go-version.js
var go_version = __webpack_require__(8643);
// EXTERNAL MODULE: ./build/packages/core/src/rewrite/find.js + 1 modules
var find = __webpack_require__(2331);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/changes.js
var manifest_changes = __webpack_require__(1425);
;// CONCATENATED MODULE: ./build/packages/core/src/rewrite/tell.js

const mostLines = 200;
function tellChanges({ account: { changes } }, { log }) {
    for (const change of changes.slice(0, mostLines))
        log((0,manifest_changes/* changeLine */.vK)(change));
    if (changes.length > mostLines)
        log(`and ${changes.length - mostLines} more places`);
}

// EXTERNAL MODULE: ./build/actions/go-submodule-tags/src/bump-tree.js + 3 modules
var bump_tree = __webpack_require__(5053);
;// CONCATENATED MODULE: ./build/actions/go-submodule-tags/src/observe-bump.js





function defaultsOf({ inputs, version }) {
    const all = inputs['module-sets'] === '' ? version : undefined;
    const message = all === undefined ? 'Bump Go modules' : `Bump Go modules to ${(0,go_version/* goVersion */.X9)(all)}`;
    return { message, branch: 'slipway/go-submodule-tags' };
}
async function tidiedBy(runner, bump) {
    if (!bump.inputs.tidy)
        return { generated: [], warnings: [], oldOf: () => undefined };
    const { tidyBumped } = await __webpack_require__.e(/* import() */ 9838).then(__webpack_require__.bind(__webpack_require__, 9838));
    return tidyBumped(runner, bump);
}
function sinceBefore(file, oldOf) {
    const edited = file.edited.map(({ edit, place }) => {
        return { edit, place: { ...place, old: oldOf(file.path, place.path) ?? place.old } };
    });
    return { ...file, edited };
}
async function observeBump(inputs, runner, request) {
    const { refs, release, version } = request;
    const bump = { inputs, version };
    const { generated, warnings, oldOf } = await tidiedBy(runner, bump);
    const isMade = new Set(generated.map(({ path }) => path));
    const job = {
        generated,
        generator: 'go mod tidy',
        async carryOut(tree, visit) {
            const judged = await (0,bump_tree/* bumpTree */.L)(tree, bump, (file) => visit(isMade.has(file.path) ? sinceBefore(file, oldOf) : file));
            return { ...judged, warnings: [...judged.warnings, ...warnings] };
        }
    };
    const values = (0,placeholders/* editValues */.bM)(release);
    const found = await (0,find/* find */.I)({ inputs, runner, refs, values, defaults: defaultsOf(bump), groupBy: '', job });
    tellChanges(found, runner);
    return { job, found };
}


/***/ }),

/***/ 1490:
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
// EXTERNAL MODULE: ./build/packages/core/src/manifest/record.js + 2 modules
var record = __webpack_require__(613);
// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
;// CONCATENATED MODULE: ./build/packages/core/src/rewrite/pack.js

const longestRecord = 120_000;
const longestPlain = 32_768;
const mark = 'gzip:';
const mostHashes = Math.floor((longestRecord * 3) / 4 / 32);
const largest = (/* unused pure expression or super */ null && (16 * 1024 * 1024));
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
        throw new Refusal([{ place: 'record', problem: 'is packed and cannot be unpacked', remedy }]);
    }
}

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
            if (contents.size > mostHashes)
                return giveUp();
            waiting.push({ path, old, text, edited });
            waits += old.length + text.length;
            return waits > mostWaiting ? recordAll() : undefined;
        },
        async close() {
            if (!tooLong)
                await recordAll();
            return tooLong ? undefined : pack((0,record/* joinRecord */.wB)(recorded));
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
  I: () => (/* binding */ find),
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
// EXTERNAL MODULE: ./build/packages/core/src/rewrite/account.js + 7 modules
var rewrite_account = __webpack_require__(1490);
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
    const { findPullRequests } = await __webpack_require__.e(/* import() */ 9342).then(__webpack_require__.bind(__webpack_require__, 9342));
    return findPullRequests(search);
}


/***/ }),

/***/ 3226:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ remembering)
/* harmony export */ });
function remembering(tree) {
    let listed;
    const known = new Map();
    return {
        list() {
            listed ??= tree.list();
            return listed;
        },
        async *read(paths) {
            const missing = paths.filter((path) => !known.has(path));
            for await (const read of missing.length === 0 ? [] : tree.read(missing))
                known.set(read.path, read);
            for (const path of paths) {
                const read = known.get(path);
                if (read !== undefined)
                    yield read;
            }
        }
    };
}


/***/ }),

/***/ 3017:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ survey)
/* harmony export */ });
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1490);
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

/***/ 5379:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ textsOf),
/* harmony export */   O: () => (/* binding */ deliveryTemplates)
/* harmony export */ });
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1329);
/* harmony import */ var _placeholders_fill_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5603);


function deliveryTemplates(inputs) {
    const { branch, base, title, body, labels } = inputs;
    return [branch, base, inputs['commit-message'], title, body, ...labels].join('\n');
}
function textsOf(inputs, values, defaults, complaints) {
    const fill = (name) => (0,_placeholders_fill_input_js__WEBPACK_IMPORTED_MODULE_1__/* .fillInput */ .C)(name, inputs[name], values, complaints);
    const message = fill('commit-message') || defaults.message;
    if (message.trim() === '' || message.includes('\0')) {
        const remedy = 'give a text, or leave the input empty for the usual message';
        complaints.push({ place: 'commit-message', problem: `is no message: ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(message)}`, remedy });
    }
    return {
        branch: fill('branch'),
        base: fill('base'),
        message,
        title: fill('title') || (message.split(/\r?\n/)[0] ?? ''),
        body: fill('body'),
        labels: inputs.labels.map((label) => (0,_placeholders_fill_input_js__WEBPACK_IMPORTED_MODULE_1__/* .fillInput */ .C)('labels', label, values, complaints))
    };
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
        const { workOnGenerated } = await __webpack_require__.e(/* import() */ 4052).then(__webpack_require__.bind(__webpack_require__, 4052));
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
        if (thrown instanceof _manifest_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .EditFault */ .b)
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
"use strict";
exports.id = 390;
exports.ids = [390];
exports.modules = {

/***/ 3390:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  observeFiles: () => (/* binding */ observeFiles)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/action/nearest.js
var nearest = __webpack_require__(6525);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/fault.js
var fault = __webpack_require__(9792);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/glob-braces.js
function expandBraces(glob, most) {
    const done = [];
    const pending = [{ glob, from: 0 }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const open = nextOpen(next.glob, next.from);
        const group = open === undefined ? undefined : groupAt(next.glob, open);
        if (open === undefined)
            done.push(next.glob);
        else if (group === undefined)
            pending.push({ glob: next.glob, from: open + 1 });
        else {
            const [before, after] = [next.glob.slice(0, open), next.glob.slice(group.end)];
            for (const part of group.parts.toReversed())
                pending.push({ glob: before + part + after, from: open });
        }
        if (done.length + pending.length > most)
            return undefined;
    }
    return done;
}
function nextOpen(glob, from) {
    const sign = /\\.|\[[!^]?\]?(?:\\.|[^\]\\/])*\]|\{/gs;
    sign.lastIndex = from;
    for (let match = sign.exec(glob); match !== null; match = sign.exec(glob)) {
        if (match[0] === '{')
            return match.index;
    }
    return undefined;
}
function groupAt(glob, open) {
    const parts = [];
    let [depth, start] = [0, open + 1];
    for (let at = open; at < glob.length; at += 1) {
        const char = glob.charAt(at);
        if (char === '\\')
            at += 1;
        else if (char === '{')
            depth += 1;
        else if (char === ',' && depth === 1) {
            parts.push(glob.slice(start, at));
            start = at + 1;
        }
        else if (char === '}')
            depth -= 1;
        if (depth > 0)
            continue;
        const last = glob.slice(start, at);
        if (parts.length > 0)
            return { parts: [...parts, last], end: at + 1 };
        const range = /^([0-9A-Za-z])\.\.([0-9A-Za-z])$/.exec(last);
        return range === null ? undefined : { parts: [`[${range[1]}-${range[2]}]`], end: at + 1 };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/glob-match.js
function compileGlob(glob, dot) {
    const segments = glob.split('/').map((text) => (text === '**' ? 'folders' : nameOrTokens(text)));
    const last = segments.at(-1) ?? [];
    const end = last !== 'folders' && 'name' in last ? last.name : '';
    return (path) => path.endsWith(end) && matchSegments(segments, path.split('/'), dot);
}
function nameOrTokens(text) {
    return /[*?[\\]/.test(text) ? tokensOf(text) : { name: text };
}
function matchSegments(segments, names, dot) {
    let reached = new Array(names.length + 1).fill(false);
    reached[0] = true;
    for (const segment of segments) {
        const next = new Array(names.length + 1).fill(false);
        for (let index = 0; index < names.length; index += 1) {
            const name = names[index] ?? '';
            if (segment === 'folders') {
                if (reached[index])
                    next[index] = true;
                if (next[index] && (dot || !name.startsWith('.')))
                    next[index + 1] = true;
            }
            else if (reached[index] && ('name' in segment ? name === segment.name : matchName(segment, name, dot))) {
                next[index + 1] = true;
            }
        }
        if (!next.includes(true))
            return false;
        reached = next;
    }
    return reached[names.length] === true;
}
function matchName(tokens, name, dot) {
    const [first] = tokens;
    if (name.startsWith('.') && !dot && first !== undefined && (first === 'star' || !first.literal))
        return false;
    let [at, token, star, from] = [0, 0, -1, 0];
    while (at < name.length) {
        const current = tokens[token];
        if (current === 'star')
            [star, from, token] = [token, at, token + 1];
        else if (current?.fits(name.charAt(at)))
            [at, token] = [at + 1, token + 1];
        else if (star >= 0)
            [from, at, token] = [from + 1, from + 1, star + 1];
        else
            return false;
    }
    return tokens.slice(token).every((rest) => rest === 'star');
}
function tokensOf(text) {
    const parts = text.match(/\*+|\[[!^]?\]?(?:\\.|[^\]\\])*\]|\\.|./gs) ?? [];
    return parts.map((part) => {
        if (part.startsWith('*'))
            return 'star';
        if (part === '?')
            return { kind: 'one', fits: () => true, literal: false };
        if (part.startsWith('[') && part.length > 1)
            return { kind: 'one', fits: oneOf(part.slice(1, -1)), literal: false };
        const char = part.length > 1 ? part.slice(1) : part;
        return { kind: 'one', fits: (other) => other === char, literal: true };
    });
}
function oneOf(inside) {
    const negated = /^[!^]/.test(inside);
    const ranges = (negated ? inside.slice(1) : inside).match(/\\?.-\\?.|\\?./gs) ?? [];
    const bare = ranges.map((range) => range.replace(/\\(.)/gs, '$1'));
    const within = (char) => bare.some((range) => (range.length === 3 ? char >= range.charAt(0) && char <= range.charAt(2) : char === range));
    return (char) => within(char) !== negated;
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/globs.js




const longest = 1000;
const mostAlternatives = 64;
const mostWildcards = 3;
const mostCrossings = 4;
async function pathMatchers({ files, exclude }) {
    const excluded = exclude.map((glob) => matcherOf(glob, true));
    return files.map((glob) => {
        const matches = matcherOf(glob, false);
        return (path) => (path === glob || matches(path)) && !excluded.some((one) => one(path));
    });
}
function matcherOf(glob, dot) {
    const alternatives = globFault(glob) === undefined ? (expandBraces(glob, mostAlternatives) ?? []) : [];
    const matchers = alternatives.map((one) => compileGlob(one, dot));
    return (path) => matchers.some((matches) => matches(path));
}
function globFault(glob) {
    if (glob.startsWith('!'))
        return new fault/* EditFault */.b(`begins with ! in ${(0,untrusted/* quote */.hD)(glob)}`, 'use exclude');
    if (glob.length > longest) {
        return new fault/* EditFault */.b(`has a glob of ${glob.length} characters; at most ${longest} are taken`, 'give a shorter one');
    }
    const alternatives = expandBraces(glob, mostAlternatives);
    if (alternatives === undefined) {
        const problem = `has braces that stand for more than ${mostAlternatives} globs in ${(0,untrusted/* quote */.hD)(glob)}`;
        return new fault/* EditFault */.b(problem, 'use * in their place, or several edits');
    }
    const segments = alternatives.map((one) => one.split('/'));
    if (segments.some((all) => all.filter((segment) => segment === '**').length > mostCrossings)) {
        return new fault/* EditFault */.b(`has more than ${mostCrossings} ** in ${(0,untrusted/* quote */.hD)(glob)}`, 'name some of the folders');
    }
    if (segments.flat().every((segment) => wildcards(segment) <= mostWildcards))
        return undefined;
    const problem = `has more than ${mostWildcards} wildcards between two / in ${(0,untrusted/* quote */.hD)(glob)}`;
    return new fault/* EditFault */.b(problem, 'use a single * for several of them');
}
function wildcards(segment) {
    const signs = segment.match(/\\.|(?:[*?]|\[[!^]?\]?(?:\\.|[^\]\\])*\])+/gs) ?? [];
    return signs.filter((sign) => !sign.startsWith('\\')).length;
}

// EXTERNAL MODULE: ./build/packages/core/src/publishing/asset-files.js + 2 modules
var asset_files = __webpack_require__(617);
;// CONCATENATED MODULE: ./build/packages/core/src/publishing/asset-globs.js


const asset_globs_wildcards = /[*?[\]{}\\]/;
function fromRoot(glob, workspace) {
    const root = `${workspace.replace(/\/+$/, '')}/`;
    const inside = workspace !== '' && glob.startsWith(root) ? glob.slice(root.length) : glob;
    return inside.replace(/^(\.\/+)+/, '').replace(/\/\/+/g, '/');
}
function faultOf(glob) {
    if (glob === '')
        return { problem: 'it names no file', remedy: 'give a path or a glob before the #' };
    if (glob.startsWith('/') || /^[A-Za-z]:[/\\]/.test(glob) || glob.split('/').includes('..')) {
        const remedy = 'only files of the workspace are published: let an earlier step put it there';
        return { problem: 'it leads out of the workspace', remedy };
    }
    const fault = globFault(glob);
    return fault && { problem: fault.problem, remedy: fault.remedy };
}
function readAssetLines(lines, workspace) {
    const [taken, left, complaints] = [[], [], []];
    for (const line of lines.map((one) => one.trim()).filter((one) => one !== '')) {
        const leaves = line.startsWith('!');
        const text = leaves ? line.slice(1).trim() : line;
        const mark = leaves ? -1 : text.indexOf('#');
        const glob = fromRoot((mark < 0 ? text : text.slice(0, mark)).trim(), workspace);
        const fault = faultOf(glob);
        if (fault !== undefined)
            complaints.push({ place: `assets: ${(0,untrusted/* quote */.hD)(line)}`, ...fault });
        else if (leaves)
            left.push(glob);
        else
            taken.push({ line, glob, label: mark < 0 ? '' : text.slice(mark + 1).trim() });
    }
    return { taken, left, complaints };
}
function folderOf(glob) {
    const folders = glob.split('/').slice(0, -1);
    const at = folders.findIndex((folder) => asset_globs_wildcards.test(folder));
    return (at < 0 ? folders : folders.slice(0, at)).join('/');
}

// EXTERNAL MODULE: ./build/packages/core/src/publishing/asset-plan.js
var asset_plan = __webpack_require__(8650);
;// CONCATENATED MODULE: ./build/packages/core/src/publishing/asset-collect.js







const COMPARED = 300;
function rootOf(workspace, real) {
    try {
        return real(workspace);
    }
    catch (cause) {
        throw new errors/* Failure */.HR(`the workspace ${(0,untrusted/* quote */.hD)(workspace)} is not there: check out, or make the files, first`, { cause });
    }
}
async function openTree(workspace) {
    const [{ walk }, { realpathSync, statSync }, { sep }] = await Promise.all([
        __webpack_require__.e(/* import() */ 532).then(__webpack_require__.bind(__webpack_require__, 6532)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 3024, 23)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 6760, 23))
    ]);
    const root = rootOf(workspace, realpathSync.native);
    const realFile = (path) => {
        try {
            const real = realpathSync.native(`${root}/${path}`);
            const folders = real.startsWith(root + sep) ? real.slice(root.length + 1).split(sep) : ['.git'];
            return folders.some((name) => name.toLowerCase() === '.git') ? undefined : real;
        }
        catch {
            return undefined;
        }
    };
    return { list: (under) => walk(root, under).map(({ path }) => path), realFile, statSync };
}
function asset_collect_faultOf(tree, path) {
    const real = tree.realFile(path);
    if (real === undefined) {
        return ['is a symbolic link that leads out of the workspace, or nowhere', 'let a step copy the file there'];
    }
    const stat = tree.statSync(real);
    if (stat.isFile())
        return (0,asset_plan/* sizeFault */.q8)(stat.size);
    const kind = stat.isDirectory() ? 'a folder' : 'a pipe, a socket or a device';
    return [`is ${kind}, and no file`, 'narrow the glob, or leave it out with a line that begins with !'];
}
function unmatched({ line, glob }, tree, isLeft) {
    const place = `assets: ${(0,untrusted/* quote */.hD)(line)}`;
    if (line !== glob && tree.realFile(line) !== undefined) {
        const remedy = `write ? in its place, as in ${(0,untrusted/* quote */.hD)(line.replaceAll('#', '?'))}`;
        return { place, problem: 'a # begins a label, and the name of this file has one', remedy };
    }
    const real = tree.realFile(glob.replace(/\/+$/, ''));
    if (real !== undefined && tree.statSync(real).isDirectory()) {
        const folder = glob.replace(/\/+$/, '');
        return { place, problem: 'it is a folder', remedy: `write ${(0,untrusted/* quote */.hD)(`${folder}/*`)}, or ${(0,untrusted/* quote */.hD)(`${folder}/**`)}` };
    }
    const all = tree.list().filter((path) => !isLeft(path));
    const name = glob.split('/').at(-1) ?? '';
    const namesakes = all.filter((path) => path.split('/').at(-1) === name);
    const near = (0,nearest/* nearest */.p)(glob, (namesakes.length > 0 ? namesakes : all).slice(0, COMPARED));
    const hint = near === undefined ? '' : `; the nearest is ${(0,untrusted/* quote */.hD)(near)}`;
    const remedy = 'check the path, and that the step that makes the file has run before';
    return { place, problem: `it names no file of the workspace${hint}`, remedy };
}
async function collectAssets(workspace, lines) {
    const { taken, left, complaints: wrong } = readAssetLines(lines, workspace);
    if (taken.length === 0)
        return { files: [], complaints: wrong };
    const tree = await openTree(workspace);
    const leaves = left.map((glob) => matcherOf(glob, true));
    const isLeft = (path) => leaves.some((matches) => matches(path));
    const paths = tree.list(taken.map(({ glob }) => folderOf(glob))).filter((path) => !isLeft(path));
    const labels = new Map();
    const complaints = [...wrong];
    for (const line of taken) {
        const matches = matcherOf(line.glob, false);
        const found = paths.filter((path) => path === line.glob || matches(path));
        for (const path of found)
            labels.set(path, labels.get(path) || line.label);
        if (found.length === 0)
            complaints.push(unmatched(line, tree, isLeft));
    }
    const files = [];
    for (const [path, label] of labels) {
        const [problem, remedy] = asset_collect_faultOf(tree, path) ?? [];
        if (problem !== undefined && remedy !== undefined) {
            complaints.push({ place: `assets: ${(0,untrusted/* quote */.hD)(path)}`, problem, remedy });
        }
        else
            files.push(await (0,asset_files/* readAssetFile */.DZ)(tree.realFile(path) ?? '', label, path));
    }
    return { files: files.toSorted((a, b) => (a.name < b.name ? -1 : 1)), complaints };
}

// EXTERNAL MODULE: ./build/packages/core/src/publishing/asset-find.js
var asset_find = __webpack_require__(2934);
// EXTERNAL MODULE: ./build/packages/core/src/publishing/ledger-fields.js
var ledger_fields = __webpack_require__(5317);
// EXTERNAL MODULE: ./build/packages/core/src/publishing/ledger-read.js
var ledger_read = __webpack_require__(9036);
;// CONCATENATED MODULE: ./build/packages/core/src/publishing/ledger-collect.js



const PLAN_SCHEMA = 'slipway/plan/1';
function put(map, what, name, value) {
    const other = map.get(name);
    if (other !== undefined && other !== value) {
        throw new ledger_fields/* LedgerFault */.Iz(`${what} ${(0,untrusted/* quote */.hD)(name)}: it is ${value} here, and ${other} in another line`);
    }
    map.set(name, value);
}
function readOperation(field, found) {
    const at = (0,ledger_fields/* fieldsOf */.Pf)(field);
    const operation = (0,ledger_fields/* fieldsOf */.Pf)(at('operation'));
    const { value: kind } = operation('kind');
    if (kind === 'tag') {
        const commit = (0,ledger_fields/* commitOf */.D3)(operation('commit'));
        for (const tag of (0,ledger_fields/* listOf */.c3)(operation('tags'), ledger_fields/* nameOf */.Vb))
            put(found.tags, 'tag', tag, commit);
    }
    if (kind === 'push' || kind === 'alias')
        found.published.add((0,ledger_fields/* nameOf */.Vb)(operation('reference')));
}
function readPlan(root, found) {
    const at = (0,ledger_fields/* fieldsOf */.Pf)(root);
    const { value: verdict } = at('verdict');
    if (verdict !== 'proceed' && verdict !== 'nothing-to-do')
        throw (0,ledger_fields/* faultAt */.ux)(at('verdict'), 'proceed or nothing-to-do');
    const omitted = (0,ledger_fields/* fieldsOf */.Pf)(at('omitted'), ['operations', 'details']);
    if (omitted('operations').value !== 0 || omitted('details').value !== false) {
        throw new ledger_fields/* LedgerFault */.Iz('omitted: the plan was cut because it was too long, so it does not tell everything');
    }
    (0,ledger_fields/* listOf */.c3)(at('operations'), (item) => readOperation(item, found));
}
function readCharts(root, found) {
    (0,ledger_fields/* listOf */.c3)(root, (item) => {
        const at = (0,ledger_fields/* fieldsOf */.Pf)(item);
        const digest = (0,ledger_fields/* digestOf */.ol)(at('digest'));
        for (const reference of (0,ledger_fields/* listOf */.c3)(at('refs'), ledger_fields/* nameOf */.Vb))
            put(found.charts, 'chart', reference, digest);
    });
}
function readImage(root, found) {
    const at = (0,ledger_fields/* fieldsOf */.Pf)(root, ['image', 'digest']);
    put(found.images, 'image', (0,ledger_fields/* nameOf */.Vb)(at('image')), (0,ledger_fields/* digestOf */.ol)(at('digest')));
}
function readLine(line, found) {
    const root = { value: (0,ledger_read/* parseJson */.qF)(line), place: '' };
    const at = Array.isArray(root.value) ? undefined : (0,ledger_fields/* fieldsOf */.Pf)(root);
    if (at === undefined)
        readCharts(root, found);
    else if (at('schema').value === PLAN_SCHEMA)
        readPlan(root, found);
    else if (at('image').value !== undefined)
        readImage(root, found);
    else
        throw (0,ledger_fields/* faultAt */.ux)(at('schema'), `${PLAN_SCHEMA}, or a list of charts, or an image with its digest`);
}
const REMEDY = 'give one JSON document a line: the output plan of an action, the output charts of helm-oci-push, or {"image": …, "digest": …}';
function collectLedger(text) {
    const found = { tags: new Map(), charts: new Map(), images: new Map(), published: new Set() };
    const complaints = [];
    for (const [index, line] of text.split('\n').entries()) {
        if (line.trim() === '')
            continue;
        try {
            readLine(line, found);
        }
        catch (thrown) {
            if (!(thrown instanceof ledger_fields/* LedgerFault */.Iz))
                throw thrown;
            complaints.push({ place: `ledger: line ${index + 1}`, problem: (0,untrusted/* inert */.tJ)(thrown.message), remedy: REMEDY });
        }
    }
    for (const reference of found.published) {
        if (found.charts.has(reference))
            continue;
        const problem = `a plan publishes ${(0,untrusted/* quote */.hD)(reference)}, and no line tells its digest`;
        complaints.push({ place: 'ledger', problem, remedy: 'add the output charts of helm-oci-push as a line' });
    }
    const artefacts = (map) => [...map].map(([reference, digest]) => ({ reference, digest }));
    const tags = [...found.tags].map(([tag, commit]) => ({ tag, commit }));
    return { tags, charts: artefacts(found.charts), images: artefacts(found.images), complaints };
}

// EXTERNAL MODULE: ./build/packages/core/src/publishing/ledger-document.js
var ledger_document = __webpack_require__(4657);
;// CONCATENATED MODULE: ./build/packages/core/src/publishing/ledger-history.js
const longestTitle = 1024;
const merge = /^Merge pull request #([1-9]\d{0,15}) from \S+$/;
const squash = /\(#([1-9]\d{0,15})\)$/;
function pull(number, title) {
    const whole = Number(number);
    return Number.isSafeInteger(whole)
        ? { number: whole, title: [...title.trim()].slice(0, longestTitle).join('') }
        : undefined;
}
function pullOf(message) {
    const [header = '', ...body] = message.split(/\r\n|\n|\r/);
    const [, number] = merge.exec(header.trim()) ?? [];
    if (number !== undefined)
        return pull(number, body.find((line) => line.trim() !== '') ?? '');
    const [end, squashed] = squash.exec(header.trim()) ?? [];
    return end === undefined || squashed === undefined ? undefined : pull(squashed, header.trim().slice(0, -end.length));
}
function historyOf(commits) {
    const pulls = new Map();
    for (const { message } of commits) {
        const found = pullOf(message);
        if (found !== undefined && !pulls.has(found.number))
            pulls.set(found.number, found);
    }
    return { commits: commits.map(({ sha }) => sha).toReversed(), pullRequests: [...pulls.values()] };
}

;// CONCATENATED MODULE: ./build/packages/core/src/publishing/ledger-compose.js



function composeLedger({ tag, commit, collected, commits }) {
    const { tags, charts, images, complaints } = collected;
    const other = tags.find((one) => one.tag === tag && one.commit !== commit);
    const ledger = { tag, commit, tags: [...tags, { tag, commit }], charts, images, ...historyOf(commits) };
    if (other === undefined)
        return { ledger, complaints };
    const problem = `a line says that ${(0,untrusted/* quote */.hD)(tag)} leads to ${other.commit}, and the release is for ${commit}`;
    const remedy = 'give the plans of the runs for this release';
    return { ledger, complaints: [...complaints, { place: 'ledger', problem, remedy }] };
}
function differing(what, ours, theirs) {
    for (const [name, value] of ours) {
        const other = theirs.get(name);
        if (other === undefined)
            return `it has no ${what} ${(0,untrusted/* quote */.hD)(name)}`;
        if (other !== value)
            return `it has the ${what} ${(0,untrusted/* quote */.hD)(name)} at ${(0,untrusted/* inert */.tJ)(other)}, and this run at ${(0,untrusted/* inert */.tJ)(value)}`;
    }
    return undefined;
}
const byTag = (tags) => new Map(tags.map(({ tag, commit }) => [tag, commit]));
const byReference = (artefacts) => new Map(artefacts.map(({ reference, digest }) => [reference, digest]));
function difference(ours, theirs) {
    if (theirs.tag !== ours.tag)
        return `it is of the tag ${(0,untrusted/* quote */.hD)(theirs.tag)}`;
    if (theirs.commit !== ours.commit)
        return `it is of the commit ${theirs.commit}, and this run of ${ours.commit}`;
    return (differing('tag', byTag(ours.tags), byTag(theirs.tags)) ??
        differing('chart', byReference(ours.charts), byReference(theirs.charts)) ??
        differing('image', byReference(ours.images), byReference(theirs.images)));
}
function adoptLedger(fresh, there) {
    const ours = { text: (0,ledger_document/* writeLedger */.XL)(fresh), ledger: fresh, complaints: [] };
    if (there === undefined)
        return ours;
    const problem = there.ok ? difference(fresh, there.ledger) : there.problem;
    if (problem === undefined && there.ok)
        return { text: there.text, ledger: there.ledger, complaints: [] };
    const remedy = 'a ledger is never replaced: release the next version, or delete the one of a draft by hand';
    return { ...ours, complaints: [{ place: `asset ${(0,untrusted/* quote */.hD)(ledger_document/* ledgerName */.bo)}`, problem: problem ?? '', remedy }] };
}

;// CONCATENATED MODULE: ./build/packages/core/src/publishing/ledger-tags.js

const ledger_tags_REMEDY = 'give the plans of the runs for this release, in this repository';
function ledgerTagComplaints(tags, at, soon) {
    return tags.flatMap(({ tag, commit }) => {
        const there = at.get(tag)?.commit;
        if (there === commit || (there === undefined && soon))
            return [];
        const leads = there === undefined ? 'there is no such tag' : `it leads to ${there}`;
        const problem = `a line says that ${(0,untrusted/* quote */.hD)(tag)} leads to ${commit}, and ${leads}`;
        return [{ place: 'ledger', problem, remedy: ledger_tags_REMEDY }];
    });
}

;// CONCATENATED MODULE: ./build/actions/publish-release/src/files-observe.js








async function ledgerAt(place, there) {
    const asset = there.find(({ name, state }) => name === ledger_document/* ledgerName */.bo && state === 'uploaded');
    if (asset === undefined)
        return undefined;
    const { fetchLedger } = await __webpack_require__.e(/* import() */ 550).then(__webpack_require__.bind(__webpack_require__, 2550));
    return fetchLedger(place, asset);
}
async function ledgerOf(inputs, place, { subject, notes, tags }, there) {
    const collected = collectLedger(inputs.ledger);
    if (!inputs['attach-ledger'])
        return { text: '', complaints: collected.complaints };
    const { tag, commit } = subject;
    const composed = composeLedger({ tag: tag.tag, commit, collected, commits: notes.commits });
    const found = await ledgerAt(place, there);
    const adopted = adoptLedger(composed.ledger, found);
    const fresh = found === undefined && composed.complaints.length === 0;
    const untrue = fresh ? ledgerTagComplaints(collected.tags, tags, inputs['dry-run']) : [];
    return { text: adopted.text, complaints: [...composed.complaints, ...adopted.complaints, ...untrue] };
}
function taken(files, own) {
    const names = new Set(own.map(({ name }) => name.toLowerCase()));
    return files.flatMap(({ name, source = '' }) => {
        if (!names.has(name.toLowerCase()))
            return [];
        const problem = `${name} is written by this action`;
        return [
            { place: `assets: ${(0,untrusted/* inert */.tJ)(source)}`, problem, remedy: 'leave it out, or turn checksums or attach-ledger off' }
        ];
    });
}
async function observeFiles(inputs, place, of) {
    const { release } = of;
    const [collected, there] = await Promise.all([
        collectAssets(place.runner.workspace, inputs.assets),
        release === undefined ? [] : (0,asset_find/* listAssets */.q)(place, release.id)
    ]);
    const ledger = await ledgerOf(inputs, place, of, there);
    const files = [...collected.files];
    const own = [];
    if (ledger.text !== '')
        own.push(await (0,asset_files/* generatedFile */.GQ)(ledger_document/* ledgerName */.bo, ledger.text));
    if (inputs.checksums)
        own.push(await (0,asset_files/* sumsFile */.r2)([...files, ...own]));
    const complaints = [...collected.complaints, ...ledger.complaints, ...taken(files, own)];
    return { files: [...files, ...own], there, ledger: ledger.text, complaints };
}


/***/ }),

/***/ 617:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GQ: () => (/* binding */ generatedFile),
  x1: () => (/* binding */ openAsset),
  DZ: () => (/* binding */ readAssetFile),
  r2: () => (/* binding */ sumsFile)
});

// UNUSED EXPORTS: assetType

// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
;// CONCATENATED MODULE: ./build/packages/core/src/publishing/asset-name.js
const spelt = new Map(Object.entries({ æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', ð: 'd', Ð: 'D', đ: 'd', Đ: 'D', ø: 'o', Ø: 'O' }).concat(Object.entries({ ł: 'l', Ł: 'L', þ: 'th', Þ: 'Th', ß: 'ss', ŋ: 'ng', Ŋ: 'NG' })));
function isPlainAssetName(name) {
    return /^[A-Za-z0-9_+-][A-Za-z0-9_+.-]*$/.test(name) && !name.endsWith('.') && !name.includes('..');
}
function assetNameOf(given) {
    const letters = [...given.normalize('NFD').replace(/\p{M}/gu, '')].map((letter) => spelt.get(letter) ?? letter);
    const name = letters
        .join('')
        .replace(/[^\w+-]+/g, '.')
        .replace(/\.$/, '');
    return name === '' || name.startsWith('.') ? `default${name}` : name;
}

;// CONCATENATED MODULE: ./build/packages/core/src/publishing/asset-sums.js
const sumsName = 'SHA256SUMS';
function writeSums(files) {
    const lines = files
        .filter(({ name }) => name !== sumsName)
        .toSorted((a, b) => (a.name < b.name ? -1 : 1))
        .map(({ name, digest }) => `${digest.replace(/^sha256:/, '')}  ${name}\n`);
    return lines.join('');
}

;// CONCATENATED MODULE: ./build/packages/core/src/publishing/asset-files.js




const types = [
    [/\.(tgz|gz)$/i, 'application/gzip'],
    [/\.zip$/i, 'application/zip'],
    [/\.json$/i, 'application/json'],
    [/\.ya?ml$/i, 'application/yaml'],
    [/\.(txt|md|asc)$|^[A-Z0-9]+SUMS$/i, 'text/plain; charset=utf-8']
];
function assetType(name) {
    return types.find(([end]) => end.test(name))?.[1] ?? 'application/octet-stream';
}
const PART = 262_144;
async function openFile({ path, source = path, size }) {
    const [{ constants }, { open }] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 3024, 23)), Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 23))]);
    const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
    const changed = (said) => new errors/* Failure */.HR(`${(0,untrusted/* quote */.hD)(source)} ${said}: let nothing else write in the workspace, and run it again`);
    const file = await open(path, flags).catch((thrown) => {
        throw changed(`cannot be read (${(0,untrusted/* inert */.tJ)((0,errors/* messageOf */.bD)(thrown))})`);
    });
    const stat = await file.stat();
    if (stat.isFile() && (size === undefined || stat.size === size))
        return file;
    await file.close();
    throw changed(stat.isFile() ? `has ${stat.size} bytes now, and had ${size}` : 'is no file any more');
}
async function openAsset({ text, ...opened }) {
    if (text !== undefined)
        return (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7075, 23))).default.Readable.from([Buffer.from(text)]);
    return (await openFile(opened)).createReadStream();
}
async function readAssetFile(path, label = '', source = path) {
    const [{ createHash }, { basename }] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 23)), Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 6760, 23))]);
    const hash = createHash('sha256');
    let size = 0;
    const file = await openFile({ path, source });
    try {
        const part = Buffer.allocUnsafe(PART);
        for (let read = -1; read !== 0; size += read) {
            read = (await file.read(part, 0, PART, null)).bytesRead;
            hash.update(part.subarray(0, read));
        }
    }
    finally {
        await file.close();
    }
    const given = basename(source);
    const digest = `sha256:${hash.digest('hex')}`;
    return { path, source, name: assetNameOf(given), given, size, digest, label, type: assetType(given) };
}
async function generatedFile(name, text, type = assetType(name)) {
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 23));
    const digest = `sha256:${createHash('sha256').update(text).digest('hex')}`;
    return {
        path: name,
        text,
        name: assetNameOf(name),
        given: name,
        size: Buffer.byteLength(text),
        digest,
        label: '',
        type
    };
}
function sumsFile(files) {
    return generatedFile(sumsName, writeSums(files));
}


/***/ }),

/***/ 2934:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ readAsset),
/* harmony export */   q: () => (/* binding */ listAssets)
/* harmony export */ });
/* harmony import */ var _github_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1766);
/* harmony import */ var _github_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5670);


function readAsset(given) {
    const { id, name, state, size = 0, digest, uploader } = (given ?? {});
    if (id === undefined || name === undefined || state === undefined)
        return undefined;
    return { id, name, state, size, digest: digest ?? undefined, uploader: uploader?.login ?? '' };
}
async function listAssets({ client, runner }, release) {
    const given = await (0,_github_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .allPages */ .S)(async (page) => {
        const wanted = { ...(0,_github_names_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .e)(runner), release_id: release, per_page: _github_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGE */ .K, page };
        return (await client.request('GET /repos/{owner}/{repo}/releases/{release_id}/assets', wanted)).data;
    });
    return given.flatMap((one) => readAsset(one) ?? []);
}


/***/ }),

/***/ 5317:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   Iz: () => (/* binding */ LedgerFault),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   ux: () => (/* binding */ faultAt)
/* harmony export */ });
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1329);

class LedgerFault extends Error {
}
function shown(value) {
    try {
        return (0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(JSON.stringify(value));
    }
    catch {
        return `${Array.isArray(value) ? 'a list' : 'an object'} that is nested too deeply`;
    }
}
function faultAt({ value, place }, expected) {
    const got = value === undefined ? 'nothing' : shown(value);
    return new LedgerFault(`${place === '' ? 'the document' : place}: expected ${expected}, got ${got}`);
}
function fieldsOf(field, names) {
    const { value, place } = field;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw faultAt(field, 'an object');
    const entries = new Map(Object.entries(value));
    const at = (name) => ({ value: entries.get(name), place: place === '' ? name : `${place}.${name}` });
    const unknown = names && [...entries.keys()].find((name) => !names.includes(name));
    if (unknown !== undefined)
        throw new LedgerFault(`${at((0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(unknown)).place}: no such field is known`);
    const missing = names?.find((name) => !entries.has(name));
    if (missing !== undefined)
        throw new LedgerFault(`${at(missing).place}: it is missing`);
    return at;
}
function textOf(field, pattern, expected) {
    if (typeof field.value !== 'string' || !pattern.test(field.value))
        throw faultAt(field, expected);
    return field.value;
}
function listOf(field, read) {
    if (!Array.isArray(field.value))
        throw faultAt(field, 'a list');
    return field.value.map((value, index) => read({ value, place: `${field.place}[${index}]` }));
}
const commitOf = (field) => textOf(field, /^([0-9a-f]{40}|[0-9a-f]{64})$/, 'the SHA of a commit');
const digestOf = (field) => textOf(field, /^sha256:[0-9a-f]{64}$/, 'a digest sha256:…');
const nameOf = (field) => textOf(field, /^[^\s\p{C}]{1,1024}$/u, 'a name without blanks');


/***/ }),

/***/ 9036:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   wf: () => (/* binding */ longestLedger)
/* harmony export */ });
/* harmony import */ var _ledger_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4657);
/* harmony import */ var _ledger_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5317);


const longestLedger = 16_777_216;
function readArtefact(field) {
    const at = (0,_ledger_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(field, ['reference', 'digest']);
    return { reference: (0,_ledger_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(at('reference')), digest: (0,_ledger_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(at('digest')) };
}
function readNumber(field) {
    if (!Number.isSafeInteger(field.value) || field.value < 1)
        throw (0,_ledger_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .faultAt */ .ux)(field, 'a number from 1 on');
    return field.value;
}
function once(place, items, key) {
    const seen = new Set();
    for (const one of items.map(key)) {
        if (seen.has(one))
            throw new _ledger_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .LedgerFault */ .Iz(`${place}: ${one} is there twice`);
        seen.add(one);
    }
    return items;
}
function readDocument(value) {
    const names = ['schema', 'tag', 'commit', 'tags', 'charts', 'images', 'commits', 'pullRequests'];
    const root = { value, place: '' };
    const schema = (0,_ledger_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(root)('schema');
    if (schema.value !== _ledger_document_js__WEBPACK_IMPORTED_MODULE_1__/* .LEDGER_SCHEMA */ .sk)
        throw (0,_ledger_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .faultAt */ .ux)(schema, _ledger_document_js__WEBPACK_IMPORTED_MODULE_1__/* .LEDGER_SCHEMA */ .sk);
    const at = (0,_ledger_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(root, names);
    const tags = (0,_ledger_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(at('tags'), (item) => {
        const of = (0,_ledger_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(item, ['tag', 'commit']);
        return { tag: (0,_ledger_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(of('tag')), commit: (0,_ledger_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .commitOf */ .D3)(of('commit')) };
    });
    const pullRequests = (0,_ledger_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(at('pullRequests'), (item) => {
        const of = (0,_ledger_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(item, ['number', 'title']);
        return { number: readNumber(of('number')), title: (0,_ledger_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(of('title'), /^.{0,1024}$/su, 'a text') };
    });
    return {
        ...{ tag: (0,_ledger_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(at('tag')), commit: (0,_ledger_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .commitOf */ .D3)(at('commit')) },
        tags: once('tags', tags, ({ tag }) => tag),
        charts: once('charts', (0,_ledger_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(at('charts'), readArtefact), ({ reference }) => reference),
        images: once('images', (0,_ledger_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(at('images'), readArtefact), ({ reference }) => reference),
        commits: (0,_ledger_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(at('commits'), _ledger_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .commitOf */ .D3),
        pullRequests: once('pullRequests', pullRequests, ({ number }) => `#${number}`)
    };
}
function parseJson(text) {
    if (text.length > longestLedger)
        throw new _ledger_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .LedgerFault */ .Iz(`it has ${text.length} characters, which is too long`);
    try {
        return JSON.parse(text);
    }
    catch {
        throw new _ledger_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .LedgerFault */ .Iz('it is no JSON');
    }
}
function readLedger(text) {
    try {
        return { ok: true, ledger: readDocument(parseJson(text)) };
    }
    catch (thrown) {
        if (!(thrown instanceof _ledger_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .LedgerFault */ .Iz))
            throw thrown;
        return { ok: false, problem: thrown.message };
    }
}


/***/ })

};
;
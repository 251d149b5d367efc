"use strict";
exports.id = 765;
exports.ids = [765];
exports.modules = {

/***/ 2765:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  restoreFile: () => (/* binding */ restoreFile)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/apply.js
var apply = __webpack_require__(8404);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/fault.js
var fault = __webpack_require__(9792);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/manifest.js
var manifest_manifest = __webpack_require__(4319);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/place.js
var place = __webpack_require__(6071);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/record.js
var record = __webpack_require__(5543);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/find-places.js + 21 modules
var find_places = __webpack_require__(6265);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/path.js
var manifest_path = __webpack_require__(549);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/restore-by-path.js




function inYaml({ kind }) {
    return kind === 'yaml' || kind === 'setter' || kind === 'kustomize-image' || kind === 'chart-lock';
}
async function findByPath(manifest, place) {
    const { kind, path, new: value } = place;
    if (place.after === '' || kind === 'text' || kind === 'regex')
        return undefined;
    const segments = kind === 'go-require' ? [] : namesOf(path);
    if (segments === undefined)
        return undefined;
    try {
        const found = inYaml(place)
            ? await inAnyDocument(manifest, path, value)
            : await placesOf(manifest, { kind: kind === 'json' ? 'json' : 'go-require', at: path, value });
        const [only, second] = found;
        if (second !== undefined)
            return undefined;
        if (only !== undefined)
            return judge(manifest.text, place, only);
        return await judgeAbsent(manifest, place, segments);
    }
    catch (error) {
        if (!(error instanceof fault.EditFault))
            throw error;
        return { state: 'changed', offset: undefined, problem: error.problem };
    }
}
function namesOf(path) {
    try {
        const segments = (0,manifest_path/* parsePath */.R)(path);
        return segments.some(({ kind }) => kind === 'index') ? undefined : segments;
    }
    catch {
        return undefined;
    }
}
async function placesOf(manifest, change, document) {
    const scope = { name: 'record', files: [], exclude: [], document, expect: undefined, unlessValue: [] };
    const edit = { ...scope, ...change, optional: true, when: 'always' };
    const finding = await (0,find_places/* locatePlaces */.tJ)(manifest, edit);
    if (finding.ok)
        return finding.places;
    throw new fault.EditFault(finding.complaint.problem, finding.complaint.remedy);
}
async function inAnyDocument(manifest, at, value) {
    const { documents } = await manifest.yaml();
    const found = [];
    for (const index of documents.keys()) {
        found.push(...(await placesOf(manifest, { kind: 'yaml', at, value }, index)));
    }
    return found;
}
function judge(text, place, { start, end, old }) {
    const { before, after } = place;
    const written = text.slice(start, end);
    const changed = (problem) => ({ state: 'changed', offset: start, problem });
    if (old === place.new) {
        const from = written === after ? start : before === '' ? end - after.length : contentOf(text, start, end, after);
        const to = from === undefined ? end : from + after.length;
        if (from === undefined || text.slice(from, to) !== after)
            return changed(`has ${(0,untrusted/* quote */.hD)(written)}`);
        const behind = lineFrom(text, end);
        if (place.old === null && !after.startsWith(',') && behind.trim() !== '') {
            return changed(`has ${(0,untrusted/* quote */.hD)(behind.trim())} behind it`);
        }
        return { state: 'recorded', start: from, end: to };
    }
    if (place.old !== null && (written === before || old === place.old))
        return { state: 'restored', offset: start };
    return changed(`has ${(0,untrusted/* quote */.hD)(written.trim() === '' ? (old ?? '') : written.trim())}`);
}
function contentOf(text, start, end, after) {
    const from = /^[|>]/.test(text[start] ?? '') ? text.indexOf('\n', start) + 1 : end;
    return from < end && text.slice(from + after.length, end).trim() === '' ? from : undefined;
}
function lineFrom(text, offset) {
    return /^[^\r\n]*/.exec(text.slice(offset, offset + 200))?.[0] ?? '';
}
async function judgeAbsent(manifest, place, segments) {
    const item = segments.at(-2);
    if (place.old === null && item?.kind === 'item') {
        const beside = (0,manifest_path/* formatPath */.j)([...segments.slice(0, -1), { kind: 'key', key: item.key }]);
        const [first, second] = await inAnyDocument(manifest, beside, item.value);
        if (first !== undefined && second === undefined)
            return { state: 'restored', offset: first.start };
    }
    return { state: 'changed', offset: undefined, problem: 'is not there any more' };
}

// EXTERNAL MODULE: ./build/packages/core/src/manifest/record-lines.js
var record_lines = __webpack_require__(3997);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/record-passages.js
var record_passages = __webpack_require__(3469);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/restore-context.js

function soughtPassages(all, wanted) {
    return all.flatMap((item, index) => {
        const { passage, places } = item;
        if (passage === undefined || !wanted.has(item))
            return [];
        const end = passage.start + passage.text.length;
        const before = all[index - 1];
        const after = all[index + 1];
        const upper = before && bothForms(before, (text) => text.slice(text.lastIndexOf('\n') + 1));
        const lower = after && bothForms(after, (text) => /^[^\n]*/.exec(text)?.[0] ?? '');
        const joined = {
            above: before?.passage && before.passage.start + before.passage.text.length + passage.above.length === passage.start,
            below: after?.passage?.start === end + passage.below.length
        };
        const above = joined.above && upper ? upper.map((line) => line + passage.above) : [passage.above];
        const below = joined.below && lower ? lower.map((line) => passage.below + line) : [passage.below];
        const old = (0,record_passages/* oldLines */.$d)(passage.start, passage.text, places);
        const first = passage.start === passage.above.length;
        const last = after === undefined && passage.below.length < 390 && passage.below.split('\n').length < 4;
        return [{ item, passage, old, above, below, first, last }];
    });
}
function bothForms({ passage, places }, part) {
    if (passage === undefined)
        return [];
    return [...new Set([part(passage.text), part((0,record_passages/* oldLines */.$d)(passage.start, passage.text, places))])];
}
function fits(text, { passage }, offset, length = passage.text.length) {
    const { above, below } = passage;
    return /\S/.test(above + below) && endsAt(text, above, offset) && text.startsWith(below, offset + length);
}
function surrounded(text, one, offset) {
    const [above = '', below = ''] = [one.above[0], one.below[0]];
    const end = offset + one.passage.text.length;
    if (one.first && above.length !== offset)
        return false;
    if (one.last && below.length !== text.length - end)
        return false;
    return fits(text, one, offset) && endsAt(text, above, offset) && text.startsWith(below, end);
}
function touches(text, { passage }, offset) {
    const end = offset + passage.text.length;
    return isBelow(text, passage.above, offset) || isAbove(text, passage.below, end);
}
function near(text, one, offset) {
    const end = offset + one.passage.text.length;
    if ((one.first && offset === 0) || (one.last && text.length - end <= 1))
        return true;
    return one.above.some((above) => isBelow(text, above, offset)) || one.below.some((below) => isAbove(text, below, end));
}
function between(text, one, offset, length = one.passage.text.length) {
    const end = offset + length;
    const upper = one.above.some((above) => {
        const lines = /(?:(?<=^|\n)[^\n]*\n)?[^\n]*\S[^\n]*\n\s*$/.exec(above)?.[0] ?? above;
        const whole = lines.length === above.length && one.first;
        return (lines !== '' || whole) && endsAt(text, lines, offset) && (!whole || lines.length === offset);
    });
    const lower = one.below.some((below) => {
        const lines = /^\s*\n[^\n]*\S[^\n]*(?:\n[^\n]*)?(?=\n|$)/.exec(below)?.[0] ?? below;
        const whole = lines.length === below.length && one.last;
        return (lines !== '' || whole) && text.startsWith(lines, end) && (!whole || text.length === end + lines.length);
    });
    return upper && lower;
}
function isBelow(text, above, offset) {
    const upper = /(?<=^|\n)[^\n]*\S[^\n]*\n\s*$/.exec(above)?.[0];
    if (upper === undefined || !endsAt(text, upper, offset))
        return false;
    const from = offset - upper.length;
    return from === 0 || text[from - 1] === '\n';
}
function isAbove(text, below, end) {
    const lower = /^\s*\n[^\n]*\S[^\n]*(?=\n|$)/.exec(below)?.[0];
    if (lower === undefined || !text.startsWith(lower, end))
        return false;
    const to = end + lower.length;
    return to === text.length || text[to] === '\n';
}
function endsAt(text, part, offset) {
    return offset >= part.length && text.startsWith(part, offset - part.length);
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/restore-by-passage.js


const mostTrials = 4_000_000;
const mostRivals = 500_000;
function findPassages(text, items, wanted) {
    const sought = soughtPassages(items, wanted);
    const lines = (0,record_lines/* findLines */.L)(text, new Set(sought.flatMap(({ passage, old }) => [passage.text, old])));
    const spots = new Map();
    const missing = [];
    for (const group of groups(sought, ({ passage }) => passage.text)) {
        const offsets = lines.get(group[0]?.passage.text ?? '') ?? [];
        const found = restore_by_passage_assign(text, group, offsets);
        for (const [position, one] of group.entries()) {
            const start = found.get(one);
            const stands = start !== undefined && !insideOld(one, start, lines.get(one.old) ?? []);
            if (stands)
                spots.set(one.item, { form: 'recorded', start });
            else
                missing.push([one, { offsets, position, group: group.length, found: found.size }]);
        }
    }
    const noneStands = spots.size === 0;
    for (const [one, others] of missing) {
        spots.set(one.item, whereOld(text, one, lines.get(one.old) ?? [], others, noneStands));
    }
    return spots;
}
function insideOld({ passage, old }, start, offsets) {
    const end = start + passage.text.length;
    return old.length > end - start && offsets.some((offset) => offset < end && start < offset + old.length);
}
function groups(sought, keyOf) {
    const byKey = new Map();
    for (const one of sought) {
        const others = byKey.get(keyOf(one));
        if (others)
            others.push(one);
        else
            byKey.set(keyOf(one), [one]);
    }
    return [...byKey.values()];
}
function restore_by_passage_assign(text, group, offsets) {
    const copies = group[0]?.passage.copies.after ?? 0;
    const allOurs = copies === group.length;
    if (offsets.length === copies)
        return byOrder(text, group, offsets, allOurs);
    if (!allOurs || group.length * offsets.length > mostTrials)
        return new Map();
    const found = new Map();
    for (const alike of groups(group, ({ above, below }) => JSON.stringify([above, below]))) {
        const fitting = offsets.filter((offset) => alike[0] && surrounded(text, alike[0], offset));
        if (fitting.length !== alike.length)
            continue;
        for (const [index, one] of alike.entries())
            found.set(one, fitting[index] ?? 0);
    }
    return withoutRivals(offsets, found, (one, offset) => near(text, one, offset));
}
function byOrder(text, group, offsets, allOurs) {
    const found = new Map();
    const interchangeable = allOurs && group.every(({ old }) => old === group[0]?.old);
    for (const one of group) {
        const offset = offsets[one.passage.copies.index] ?? 0;
        if (interchangeable || fits(text, one, offset) || touches(text, one, offset))
            found.set(one, offset);
    }
    if (allOurs)
        return found;
    const sure = new Set([...found].filter(([one, offset]) => surrounded(text, one, offset)).map(([one]) => one));
    const likely = new Map([...found].filter(([one, offset]) => sure.has(one) || between(text, one, offset)));
    return withoutRivals(offsets, likely, (one, offset) => sure.has(one) ? surrounded(text, one, offset) : near(text, one, offset));
}
function withoutRivals(offsets, found, isRival) {
    const chosen = new Set(found.values());
    const rivals = offsets.filter((offset) => !chosen.has(offset));
    if (rivals.length * found.size > mostRivals)
        return new Map();
    return new Map([...found].filter(([one]) => !rivals.some((offset) => isRival(one, offset))));
}
function whereOld(text, one, olds, others, noneStands) {
    const few = olds.length <= 1000 ? olds : [];
    if (others.offsets.length > others.found)
        return noneStands ? whereOldAmong(text, one, few, others) : 'unclear';
    const same = few.filter((offset) => fits(text, one, offset, one.old.length));
    const start = same.length === 1 ? same[0] : undefined;
    if (start !== undefined)
        return { form: 'restored', start };
    const [first] = olds;
    const everyCopy = olds.length === one.passage.copies.before && one.old !== '';
    return first !== undefined && everyCopy ? { form: 'restored', start: first } : 'gone';
}
function whereOldAmong(text, one, olds, others) {
    const { offsets, group, position } = others;
    const { copies } = one.passage;
    if (offsets.length > 1000 || offsets.length !== copies.after - group)
        return 'unclear';
    if (one.old === '' || offsets.some((offset) => near(text, one, offset)))
        return 'unclear';
    const inTurn = (start) => offsets.filter((offset) => offset < start).length === copies.index - position;
    const [start, second] = olds.filter((offset) => inTurn(offset) && between(text, one, offset, one.old.length));
    return start === undefined || second !== undefined ? 'unclear' : { form: 'restored', start };
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/restore-find.js




async function findSpots(path, text, passages) {
    const manifest = (0,manifest_manifest/* openManifest */.g)(path, text);
    const byPath = new Map();
    for (const place of passages.flatMap(({ places }) => places)) {
        const spot = await findByPath(manifest, place);
        if (spot)
            byPath.set(place, spot);
    }
    const others = new Set(passages.filter(({ places }) => places.some((place) => !byPath.has(place))));
    const found = findPassages(text, passages, others);
    return passages.flatMap((item) => item.places.map((place) => byPath.get(place) ?? spotIn(text, item, place, found.get(item))));
}
function spotIn(text, { passage, places }, place, found) {
    if (passage === undefined || found === undefined) {
        const problem = 'stands in lines too long to be found again in a file that has changed';
        return { state: 'changed', offset: undefined, problem };
    }
    if (found === 'unclear') {
        const problem = 'cannot be told from other lines that are equal';
        return { state: 'changed', offset: undefined, problem };
    }
    if (found === 'gone')
        return whatIsThere(text, passage.above, passage.below);
    const before = places.slice(0, places.indexOf(place));
    if (found.form === 'recorded') {
        const start = found.start + place.start - passage.start;
        return { state: 'recorded', start, end: start + place.after.length };
    }
    const shift = before.reduce((sum, { before: old, after }) => sum + old.length - after.length, 0);
    return { state: 'restored', offset: found.start + place.start - passage.start + shift };
}
function whatIsThere(text, above, below) {
    const upper = onlyOffset(text, above);
    const lower = onlyOffset(text, below);
    const offset = upper === undefined ? lower && text.lastIndexOf('\n', lower - 1) + 1 : upper + above.length;
    if (offset === undefined)
        return { state: 'changed', offset, problem: 'is not to be found any more' };
    const line = /^[^\r\n]*/.exec(text.slice(offset, offset + 1000))?.[0] ?? '';
    return { state: 'changed', offset, problem: `has ${(0,untrusted/* quote */.hD)(line.trim())}` };
}
function onlyOffset(text, part) {
    if (!/\S/.test(part))
        return undefined;
    const first = text.indexOf(part);
    return first < 0 || text.indexOf(part, first + 1) >= 0 ? undefined : first;
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/restore-proof.js

async function proveRestored(before, after, places) {
    const [from, to] = [await eventsOf(before), await eventsOf(after)];
    const pending = places.filter((place) => place.old !== place.new);
    let [index, at] = [0, 0];
    while (index < from.length || at < to.length) {
        const place = pending[0];
        if (same(from[index], to[at]))
            [index, at] = [index + 1, at + 1];
        else {
            const step = place === undefined ? undefined : takesBack(place, from.slice(index, index + 2), to.slice(at, at + 2));
            if (step === undefined)
                break;
            [index, at] = [index + step[0], at + step[1]];
            pending.shift();
        }
    }
    if (index === from.length && at === to.length && pending.length === 0)
        return;
    const problem = 'cannot be taken back without changing something else too';
    throw new fault.EditFault(problem, 'put the old value back by hand', places[0]?.line ?? 0);
}
function same(a, b) {
    return a?.kind === b?.kind && a?.name === b?.name && a?.value === b?.value;
}
function takesBack({ old, new: value, after }, [first, second], [restored, next]) {
    if (old === null)
        return second?.kind === 'scalar' && second.value === value ? [2, 0] : undefined;
    if (after === '')
        return next?.kind === 'scalar' && next.value === old ? [0, 2] : undefined;
    const fits = first?.name === restored?.name && first?.value === value && restored?.value === old;
    return fits && first?.kind === 'scalar' && restored?.kind === 'scalar' ? [1, 1] : undefined;
}
async function eventsOf(text) {
    const yaml = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const events = [];
    const visit = (node) => {
        if (node === null || node === undefined)
            events.push({ kind: 'nothing', name: '', value: '' });
        else if (yaml.isAlias(node))
            events.push({ kind: 'alias', name: node.source, value: '' });
        else {
            const { anchor } = node;
            const name = JSON.stringify([anchor, node.tag]);
            if (yaml.isScalar(node))
                events.push({ kind: 'scalar', name, value: String(node.value) });
            else {
                events.push({ kind: yaml.isMap(node) ? 'map' : 'list', name, value: '' });
                if (yaml.isMap(node))
                    for (const { key, value } of node.items)
                        [key, value].map((part) => visit(part));
                else if (yaml.isSeq(node))
                    for (const item of node.items)
                        visit(item);
                events.push({ kind: 'end', name: '', value: '' });
            }
        }
    };
    const options = { schema: 'failsafe', version: '1.2', uniqueKeys: false, logLevel: 'silent' };
    for (const document of yaml.parseAllDocuments(text, options)) {
        if (document.errors.length > 0)
            throw new fault.EditFault('would not be YAML any more', 'put the old value back by hand');
        events.push({ kind: 'document', name: '', value: '' });
        visit(document.contents);
    }
    return events;
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/restore.js









async function restoreFile(path, text, recorded) {
    const places = recorded.passages.flatMap((passage) => passage.places);
    const hash = await (0,record/* hashText */.qj)(text);
    const spots = hash === recorded.before ? asBefore(places) : await findAll(text, recorded, hash);
    const lineOf = linesOf(text, spots);
    const complaints = [];
    const edited = [];
    for (const [index, place] of places.entries()) {
        const spot = spots[index] ?? { state: 'changed', offset: undefined, problem: 'is not there any more' };
        if (spot.state === 'changed')
            complaints.push(complaintOf(path, lineOf, place, spot));
        else
            edited.push({ edit: asEdit(path, place), place: asPlace(lineOf, place, spot) });
    }
    if (complaints.length > 0)
        return { text, edited, left: [], complaints };
    try {
        const pending = edited
            .map(({ place }) => place)
            .filter((place) => place.old !== place.new || place.start < place.end);
        const result = (0,apply/* applyEdits */.c)(text, pending);
        if (hash === recorded.after)
            await checkWhole(result, recorded);
        else if (hash !== recorded.before)
            await prove(text, places, spots, lineOf);
        return { text: result, edited, left: [], complaints };
    }
    catch (error) {
        if (!(error instanceof fault.EditFault))
            throw error;
        const { problem, remedy, line } = error;
        return { text, edited, left: [], complaints: [{ place: line > 0 ? `${path}:${line}` : path, problem, remedy }] };
    }
}
function linesOf(text, spots) {
    const offsets = spots.map((spot) => (spot.state === 'recorded' ? spot.start : (spot.offset ?? 0)));
    const count = (0,place/* lineCounter */.LX)(text);
    const lines = new Map(offsets.sort((a, b) => a - b).map((offset) => [offset, count(offset)]));
    return (offset) => lines.get(offset) ?? 1;
}
function asBefore(places) {
    let shift = 0;
    return places.map(({ start, before, after }) => {
        const offset = start + shift;
        shift += before.length - after.length;
        return { state: 'restored', offset };
    });
}
async function findAll(text, recorded, hash) {
    if (hash !== recorded.after)
        return findSpots(recorded.file, text, recorded.passages);
    const places = recorded.passages.flatMap((passage) => passage.places);
    return places.map(({ start, after }) => {
        const end = start + after.length;
        if (text.slice(start, end) === after)
            return { state: 'recorded', start, end };
        return { state: 'changed', offset: start, problem: 'is elsewhere in the very file that was recorded' };
    });
}
async function checkWhole(result, recorded) {
    if ((await (0,record/* hashText */.qj)(result)) === recorded.before)
        return;
    const remedy = 'take the record as the action wrote it';
    throw new fault.EditFault('would not become what it was: the record does not fit together', remedy);
}
async function prove(text, places, spots, lineOf) {
    const taken = places.flatMap((place, index) => {
        const spot = spots[index];
        return spot?.state === 'recorded' && inYaml(place) ? [{ place, spot }] : [];
    });
    if (taken.length === 0)
        return;
    const sorted = taken.sort((a, b) => a.spot.start - b.spot.start || a.spot.end - b.spot.end);
    const restored = (0,apply/* applyEdits */.c)(text, sorted.map(({ place, spot }) => asPlace(lineOf, place, spot)));
    await (0,manifest_manifest/* openManifest */.g)('', text).yaml();
    await (0,manifest_manifest/* openManifest */.g)('', restored).yaml();
    await proveRestored(text, restored, sorted.map(({ place }) => place));
}
function asPlace(lineOf, place, spot) {
    const { path, old, new: value, before } = place;
    if (spot.state === 'restored') {
        const { offset } = spot;
        const same = old ?? '';
        return { start: offset, end: offset, replacement: '', old: same, new: same, line: lineOf(offset), path };
    }
    const { start, end } = spot;
    return { start, end, replacement: before, old: value, new: old ?? '', line: lineOf(start), path };
}
function asEdit(path, { kind, edit: name, path: at, old, document }) {
    const scope = { name, files: [path], exclude: [], document, expect: undefined, optional: false, unlessValue: [] };
    const common = { ...scope, when: 'always' };
    if (kind === 'chart-lock')
        return { ...common, kind, versions: new Map(), generated: undefined };
    if (kind === 'kustomize-image') {
        return { ...common, kind, at, newName: undefined, newTag: undefined, digest: undefined };
    }
    return { ...common, kind, at, value: old ?? '' };
}
function complaintOf(path, lineOf, place, spot) {
    const line = spot.offset === undefined ? undefined : lineOf(spot.offset);
    const was = line === undefined ? ` (line ${place.line} when it was recorded)` : '';
    return {
        place: `${line === undefined ? path : `${path}:${line}`}: ${place.path}`,
        problem: `${spot.problem}; the record expected ${(0,untrusted/* quote */.hD)(place.after.trim())} there${was}`,
        remedy: `put ${place.old === null ? 'nothing' : (0,untrusted/* quote */.hD)(place.before.trim())} there by hand, or undo what came after the record`
    };
}


/***/ })

};
;
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 7009:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ neighbours),
/* harmony export */   B3: () => (/* binding */ insteadTag),
/* harmony export */   c$: () => (/* binding */ insteadOf),
/* harmony export */   hG: () => (/* binding */ successor),
/* harmony export */   rI: () => (/* binding */ isHighest)
/* harmony export */ });
/* unused harmony export highestOther */
/* harmony import */ var _core_version_compare__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3076);
/* harmony import */ var _core_version_semver__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3499);
/* harmony import */ var _core_version_tag__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1121);



function siblings({ tag, others }) {
    const found = others.flatMap((other) => {
        const version = (0,_core_version_tag__WEBPACK_IMPORTED_MODULE_0__/* .parseTag */ .E)(other.tag, [tag.prefix])?.version;
        return version === undefined ? [] : [{ ...other, version }];
    });
    return found.toSorted((a, b) => (0,_core_version_compare__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(b.version, a.version) || (a.tag < b.tag ? 1 : -1));
}
function highestOther(facts) {
    return siblings(facts).find(({ version, prerelease, deprecated }) => {
        return !prerelease && !deprecated && !(0,_core_version_semver__WEBPACK_IMPORTED_MODULE_2__/* .isPrerelease */ .V1)(version);
    });
}
function isHighest(facts) {
    const { prefix, version } = facts.tag;
    if (prefix.includes('/') || (0,_core_version_semver__WEBPACK_IMPORTED_MODULE_2__/* .isPrerelease */ .V1)(version))
        return false;
    const other = highestOther(facts);
    return other === undefined || (0,_core_version_compare__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(version, other.version) >= 0;
}
function successor(facts) {
    return facts.tag.prefix.includes('/') ? undefined : highestOther(facts);
}
function neighbours(facts) {
    const all = siblings(facts);
    const sign = ({ version }) => (0,_core_version_compare__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(version, facts.tag.version);
    const around = [all.find((other) => sign(other) < 0), all.findLast((other) => sign(other) > 0)];
    return around.flatMap((other) => other?.tag ?? []);
}
function insteadTag({ instead, 'tag-prefix': prefixes }) {
    if (instead === '')
        return undefined;
    const read = (0,_core_version_tag__WEBPACK_IMPORTED_MODULE_0__/* .readVersion */ .$)(instead, prefixes);
    return read.ok ? read.value.tag : instead.replace(/^refs\/tags\//, '');
}
function insteadOf(inputs, facts) {
    const wanted = insteadTag(inputs);
    return wanted === undefined ? highestOther(facts) : facts.others.find(({ tag }) => tag === wanted);
}


/***/ }),

/***/ 3368:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ deprecationComplaints)
/* harmony export */ });
/* harmony import */ var _core_action_nearest__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6525);
/* harmony import */ var _core_action_untrusted__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1329);
/* harmony import */ var _core_notes_banner__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1178);
/* harmony import */ var _core_notes_length__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7812);
/* harmony import */ var _deprecate_others_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7009);
/* harmony import */ var _deprecate_wish_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(301);






function reasonComplaints({ reason, mode }) {
    if (mode !== 'deprecate' || reason.length <= _core_notes_banner__WEBPACK_IMPORTED_MODULE_3__/* .longestReason */ .xg)
        return [];
    const problem = `it has ${reason.length} characters, and there is room for ${_core_notes_banner__WEBPACK_IMPORTED_MODULE_3__/* .longestReason */ .xg}`;
    return [{ place: 'reason', problem, remedy: 'shorten it, and link to the rest' }];
}
function missing(facts) {
    const place = (0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(`release ${facts.tag.tag}`);
    if (facts.draft) {
        const remedy = 'delete the draft if it is of no use any more';
        return { place, problem: 'it is a draft, which nobody can see, so there is nobody to warn', remedy };
    }
    const tag = facts.commit === undefined ? 'there is no such tag' : 'the tag is there, and has no release';
    const next = (0,_deprecate_others_js__WEBPACK_IMPORTED_MODULE_1__/* .neighbours */ .$v)(facts);
    const known = facts.others.map((other) => other.tag);
    const near = next.length > 0 ? next : [(0,_core_action_nearest__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(facts.tag.tag, known) ?? []].flat();
    const named = near.map((other) => (0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(other)).join(' and ');
    return { place, problem: tag, remedy: near.length === 0 ? 'publish it first' : `the nearest releases are ${named}` };
}
function insteadComplaints(inputs, { tag: own, others }) {
    const tag = inputs.mode === 'deprecate' ? (0,_deprecate_others_js__WEBPACK_IMPORTED_MODULE_1__/* .insteadTag */ .B3)(inputs) : undefined;
    if (tag === undefined)
        return [];
    const complain = (problem, remedy) => [
        { place: 'instead', problem: `${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(tag)} ${problem}`, remedy }
    ];
    if (tag === own.tag)
        return complain('is the release itself', 'name another one');
    const found = others.find((other) => other.tag === tag);
    if (found?.deprecated)
        return complain('is deprecated itself', 'name one that people should use');
    if (found !== undefined)
        return [];
    const near = (0,_core_action_nearest__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(tag, others.map((other) => other.tag));
    return complain('is no public release', near === undefined ? 'publish it first' : `did you mean ${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(near)}?`);
}
function textComplaints(inputs, facts) {
    const { release } = facts;
    if (release === undefined)
        return [];
    if ((0,_core_notes_banner__WEBPACK_IMPORTED_MODULE_3__/* .isBannerCut */ .Xn)(release.body)) {
        const problem = 'the text has the first line of the banner of a deprecated release and not its last one';
        const remedy = 'put the line <!-- /slipway/deprecated --> below the banner, or delete the banner';
        return [{ place: (0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(release.url), problem, remedy }];
    }
    const length = [...((0,_deprecate_wish_js__WEBPACK_IMPORTED_MODULE_2__/* .wishFor */ .b)(inputs, facts, release)?.body ?? '')].length;
    if (length <= _core_notes_length__WEBPACK_IMPORTED_MODULE_5__/* .longestBody */ .Pj)
        return [];
    const problem = `with the banner, its text would have ${length} characters, and GitHub takes ${_core_notes_length__WEBPACK_IMPORTED_MODULE_5__/* .longestBody */ .Pj}`;
    return [{ place: (0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(release.url), problem, remedy: 'shorten the notes, or the reason' }];
}
function deprecationComplaints(inputs, facts) {
    const complaints = [...reasonComplaints(inputs), ...insteadComplaints(inputs, facts)];
    if (facts.release === undefined)
        return [...complaints, missing(facts)];
    return complaints.length > 0 ? complaints : textComplaints(inputs, facts);
}


/***/ }),

/***/ 301:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isSettled),
/* harmony export */   b: () => (/* binding */ wishFor)
/* harmony export */ });
/* harmony import */ var _core_delivery_pull_request_text__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8176);
/* harmony import */ var _core_notes_banner__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1178);
/* harmony import */ var _deprecate_others_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7009);



function deprecated(inputs, facts, release) {
    const before = { prerelease: release.prerelease, latest: facts.latest === release.id };
    const banner = { reason: inputs.reason, instead: (0,_deprecate_others_js__WEBPACK_IMPORTED_MODULE_0__/* .insteadOf */ .c$)(inputs, facts), before };
    const body = (0,_core_notes_banner__WEBPACK_IMPORTED_MODULE_1__/* .withBanner */ .XO)(release.body, banner);
    const wasLatest = before.latest || (0,_core_notes_banner__WEBPACK_IMPORTED_MODULE_1__/* .withoutBanner */ .l2)(body)?.before.latest === true;
    return { body, prerelease: true, latest: false, wasLatest };
}
function restored(facts, release) {
    const found = (0,_core_notes_banner__WEBPACK_IMPORTED_MODULE_1__/* .withoutBanner */ .l2)(release.body);
    if (found === undefined)
        return undefined;
    const { prerelease, latest: wasLatest } = found.before;
    const latest = !prerelease && ((wasLatest && (0,_deprecate_others_js__WEBPACK_IMPORTED_MODULE_0__/* .isHighest */ .rI)(facts)) || facts.latest === release.id);
    return { body: found.text, prerelease, latest, wasLatest };
}
function wishFor(inputs, facts, release) {
    return inputs.mode === 'restore' ? restored(facts, release) : deprecated(inputs, facts, release);
}
function isSettled(release, { body, prerelease }) {
    return (0,_core_delivery_pull_request_text__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .w)(release.body) === (0,_core_delivery_pull_request_text__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .w)(body) && release.prerelease === prerelease;
}


/***/ }),

/***/ 5640:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  UV: () => (/* binding */ changelogSection),
  $y: () => (/* binding */ isWaived),
  hN: () => (/* binding */ needsOf),
  vz: () => (/* binding */ sourceOf)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/nearest.js
var nearest = __nccwpck_require__(6525);
// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __nccwpck_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/version/semver.js
var semver = __nccwpck_require__(3499);
// EXTERNAL MODULE: ./build/packages/core/src/notes/lines.js
var notes_lines = __nccwpck_require__(3901);
// EXTERNAL MODULE: ./build/packages/core/src/notes/references.js
var references = __nccwpck_require__(3726);
;// CONCATENATED MODULE: ./build/packages/core/src/notes/versions.js

const unreleased = /^\[?(unreleased)\]?(?:\([^()]*\)|\[[^[\]]*\])?(?:[ \t].*)?$/i;
const number = /^(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?)(.*)$/;
const rest = /^\]?(?:\([^()]*\)|\[[^[\]]*\])?(?:[ \t]*$|[ \t]*[-–—:/|,(<[*].*$|[ \t]+\d.*$)/;
function withoutPrefix(title, prefix) {
    const bare = title
        .replace(/^(?:version|release)[ \t]+/i, '')
        .replace(/^[[*]+/, '')
        .replace(/^(?:version|release)[ \t]+/i, '');
    if (prefix !== '' && bare.startsWith(prefix))
        return bare.slice(prefix.length);
    return bare.replace(/^v/i, '');
}
function named(title, prefix) {
    const open = unreleased.exec(title)?.[1];
    if (open !== undefined)
        return { name: open, version: undefined };
    const [, digits = '', after = ''] = number.exec(withoutPrefix(title, prefix)) ?? [];
    const version = rest.test(after) ? (0,semver/* parseVersion */.ot)(digits) : undefined;
    return version && { name: (0,semver/* formatVersion */.qh)(version), version };
}
function sectionsOf({ lines, headings }, prefix) {
    const found = headings.flatMap((heading) => {
        const name = named(heading.title, prefix);
        return name === undefined ? [] : [{ heading, ...name }];
    });
    const highest = found.reduce((least, { heading }) => Math.min(least, heading.level), 6);
    const names = new Map(found.map(({ heading, name }) => [heading.line, name]));
    const places = new Map(headings.map(({ line }, index) => [line, index]));
    return found.map((section) => {
        const { line, level } = section.heading;
        const next = find(headings, (places.get(line) ?? 0) + 1, (heading) => {
            const other = names.get(heading.line);
            return other === undefined ? heading.level <= highest : heading.level <= level || other !== section.name;
        });
        return { ...section, end: next?.line ?? lines.length };
    });
}
function find(headings, from, wanted) {
    for (let index = from; index < headings.length; index += 1) {
        const heading = headings[index];
        if (heading !== undefined && wanted(heading))
            return heading;
    }
    return undefined;
}
function isAbout(section, version) {
    if (section.version === undefined)
        return false;
    return section.name === (0,semver/* formatVersion */.qh)(version) || section.name === (0,semver/* withoutBuild */.DD)(version);
}

;// CONCATENATED MODULE: ./build/packages/core/src/notes/changelog.js






const SHOWN = 10;
function listed(sections) {
    const names = sections.map(({ name, heading }) => `${(0,untrusted/* inert */.tJ)(name)} (line ${heading.line + 1})`);
    const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : '';
    return `${names.slice(0, SHOWN).join(', ')}${more}`;
}
function missing(place, name, found, { unclosed }) {
    const open = unclosed === undefined ? '' : `; the code or comment that begins on line ${unclosed + 1} is never closed`;
    const near = (0,nearest/* nearest */.p)(name, found.flatMap((section) => (section.version === undefined ? [] : section.name)));
    const meant = near === undefined ? '' : `; the nearest is ${(0,untrusted/* inert */.tJ)(near)}`;
    const has = found.length === 0 ? 'it has no heading that names a version' : `it has ${listed(found)}`;
    return {
        place,
        problem: `there is no section for ${(0,untrusted/* inert */.tJ)(name)}: ${has}${meant}${open}`,
        remedy: `add one below a heading such as ${(0,untrusted/* quote */.hD)(`## [${name}] - 2026-05-29`)}`
    };
}
function trimmed(lines, from, to) {
    let [first, last] = [from, to];
    while (first < last && lines[first]?.text.trim() === '')
        first += 1;
    while (last > first && lines[last - 1]?.text.trim() === '')
        last -= 1;
    return [first, last];
}
function isEmpty(text) {
    const { lines, headings } = (0,notes_lines/* outline */.r)(text.replace(/<!--[\s\S]*?(?:-->|$)/g, ''));
    const inHeading = new Set(headings.flatMap(({ line, after }) => [line, after - 1]));
    return lines.every((line, index) => line.text.trim() === '' || inHeading.has(index));
}
function read(text, { lines }, { heading, end }) {
    const [first, last] = trimmed(lines, heading.after, (0,references/* endOfText */.YZ)(lines, heading.after, end));
    const [from, final] = [lines[first], lines[last - 1]];
    if (from === undefined || final === undefined || first >= last)
        return '';
    const newline = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
    return (0,references/* withDefinitions */.pe)(text.slice(from.start, final.start + final.text.length), (0,references/* definitionsOf */.mu)(lines), newline);
}
function readChangelog(text, tag, place) {
    const whole = (0,notes_lines/* outline */.r)(text.replace(/^\uFEFF/, ' '));
    const sections = sectionsOf(whole, tag === 'unreleased' ? '' : tag.prefix);
    const name = tag === 'unreleased' ? 'Unreleased' : (0,semver/* formatVersion */.qh)(tag.version);
    const exact = sections.filter((section) => tag === 'unreleased' ? section.version === undefined : section.name === name);
    const about = exact.length > 0 || tag === 'unreleased' ? exact : sections.filter((section) => isAbout(section, tag.version));
    const own = withoutParts(about);
    const [section, second] = own;
    if (section === undefined)
        return { kind: 'missing', complaint: missing(place, name, sections, whole) };
    const line = section.heading.line + 1;
    if (second !== undefined) {
        const where = own.map(({ heading }) => heading.line + 1).join(' and ');
        const problem = `${(0,untrusted/* inert */.tJ)(name)} has ${own.length} sections, on lines ${where}`;
        return { kind: 'twice', complaint: { place, problem, remedy: 'make one section of them' } };
    }
    const notes = read(text, whole, section);
    if (!isEmpty(notes))
        return { kind: 'found', text: notes, line, title: section.heading.title };
    const problem = `the section of ${(0,untrusted/* inert */.tJ)(name)} on line ${line} is empty`;
    return { kind: 'empty', complaint: { place, problem, remedy: 'write there what has changed' } };
}
function withoutParts(sections) {
    let covered = 0;
    return sections.filter(({ heading, end }) => {
        if (heading.line < covered)
            return false;
        covered = end;
        return true;
    });
}

// EXTERNAL MODULE: ./build/packages/core/src/notes/prefixes.js
var prefixes = __nccwpck_require__(6592);
// EXTERNAL MODULE: ./build/packages/core/src/notes/template.js
var notes_template = __nccwpck_require__(7374);
;// CONCATENATED MODULE: ./build/actions/publish-release/src/notes-source.js



function sourceOf(inputs) {
    if (inputs['notes-from'] !== '')
        return inputs['notes-from'];
    if (inputs.notes !== '' || inputs['notes-file'] !== '')
        return 'notes';
    return inputs['notes-template'] === '' ? 'commits' : 'template';
}
const ofCommits = ['changes', 'breaking', 'contributors', ...prefixes/* listed */.KE];
function needsOf(template) {
    const names = (0,notes_template/* namesIn */.w)(template);
    const commits = ofCommits.some((name) => names.has(name));
    return { commits, changelog: names.has('changelog'), github: names.has('github') };
}
function changelogSection(file, tag, path) {
    if (!file.ok)
        return file;
    const reading = readChangelog(file.text, tag, path);
    return reading.kind === 'found'
        ? { ok: true, text: reading.text }
        : { ok: false, absent: true, complaint: reading.complaint };
}
function isWaived(section, inputs) {
    return !section.ok && section.absent && inputs['changelog-missing'] === 'warn';
}


/***/ }),

/***/ 1050:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   eB: () => (/* binding */ publishOutputs),
/* harmony export */   fN: () => (/* binding */ assetsOutput),
/* harmony export */   mm: () => (/* binding */ releaseOutputs)
/* harmony export */ });
/* harmony import */ var _core_action_fitting__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6508);

function releaseOutputs({ id, url, uploadUrl, draft, deprecated }) {
    const published = deprecated ? 'deprecated' : 'published';
    return { 'release-id': id, 'html-url': url, 'upload-url': uploadUrl, state: draft ? 'draft' : published };
}
function assetsOutput(steps, before, after) {
    const there = new Set(before.map(({ id }) => id));
    const told = steps.map(({ file: { name, size, digest, label }, found, kind }) => ({
        name: found?.name ?? name,
        ...{ size, digest, label },
        status: kind === 'there' && found !== undefined && there.has(found.id) ? 'there' : after
    }));
    return JSON.stringify(told);
}
function publishOutputs(wish, { change, adopt }, { found, files }, assets) {
    const { release = adopt } = found;
    const texts = {
        notes: change.notes ?? release?.notes ?? wish.notes,
        assets: assetsOutput(assets, files.there, 'planned'),
        ledger: files.ledger === '' ? '' : JSON.stringify(JSON.parse(files.ledger))
    };
    const passed = Object.entries(texts).map(([name, text]) => ({ name, text, told: (0,_core_action_fitting__WEBPACK_IMPORTED_MODULE_0__/* .passedOn */ .I3)(text) }));
    const left = passed.filter(({ text, told }) => told !== text);
    const outputs = {
        ...(release === undefined ? { state: 'none' } : releaseOutputs(release)),
        ...{ tag: wish.tag, sha: wish.commit, 'make-latest': wish.makeLatest },
        prerelease: release === undefined ? wish.prerelease : (change.prerelease ?? release.prerelease),
        ...Object.fromEntries(passed.map(({ name, told }) => [name, told]))
    };
    const why = 'is empty, for it would be longer than what is passed on: read it at the release';
    return { outputs, warnings: left.map(({ name }) => `the output ${name} ${why}`) };
}


/***/ }),

/***/ 5138:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pk: () => (/* binding */ cancelEffects),
/* harmony export */   QZ: () => (/* binding */ effect),
/* harmony export */   dK: () => (/* binding */ openEffects)
/* harmony export */ });
/* unused harmony export effectNames */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4012);

const effectNames = (/* unused pure expression or super */ null && ([
    'begin undo journal',
    'add to undo journal',
    'write file',
    'create file',
    'end undo journal',
    'put file back',
    'create blob',
    'create tree',
    'create commit',
    'create branch',
    'move branch',
    'delete branch',
    'push branch',
    'create tag object',
    'push tags',
    'write freeze',
    'delete freeze',
    'open pull request',
    'update pull request',
    'close pull request',
    'comment on pull request',
    'add labels',
    'add assignees',
    'request reviewers',
    'set milestone',
    'create ruleset',
    'update ruleset',
    'delete ruleset',
    'lock branch',
    'unlock branch',
    'protect branch',
    'unprotect branch',
    'open issue',
    'update issue',
    'close issue',
    'comment on issue',
    'pin issue',
    'unpin issue',
    'set variable',
    'set status',
    'write archive',
    'upload blob',
    'mount blob',
    'push manifest',
    'sign',
    'create release',
    'update release',
    'publish release',
    'upload asset',
    'delete asset'
]));
const endings = ['put file back', 'end undo journal'];
let gate = 'shut';
function openEffects() {
    if (gate === 'shut')
        gate = 'open';
}
function cancelEffects() {
    gate = gate === 'open' || gate === 'ending' ? 'ending' : 'cancelled';
}
function watcher() {
    return globalThis[Symbol.for('slipway.effects')];
}
function effect(name, work) {
    if (gate === 'cancelled' || (gate === 'ending' && !endings.includes(name)))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancelled */ .cJ();
    if (gate === 'shut')
        throw new Error(`${name}: no plan is being carried out; this is a mistake in the action`);
    const watch = watcher();
    watch?.({ name, moment: 'begin' });
    const result = work();
    if (watch === undefined)
        return result;
    if (result instanceof Promise) {
        return result.then((value) => {
            watch({ name, moment: 'end' });
            return value;
        });
    }
    watch({ name, moment: 'end' });
    return result;
}


/***/ }),

/***/ 4012:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   P_: () => (/* binding */ Refusal),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   cJ: () => (/* binding */ Cancelled)
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8344);

class Refusal extends Error {
    complaints;
    constructor(complaints) {
        super(complaints.map(_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .sayComplaint */ .Lv).join('\n'));
        this.complaints = complaints;
    }
}
class Failure extends Error {
}
class Cancelled extends Error {
    constructor() {
        super('cancelled: nothing more was started; run it again to go on where it stopped');
    }
}
const DEPTH = 5;
function describe(thrown, depth) {
    if (!(thrown instanceof Error))
        return `an unexpected value was thrown: ${String(thrown)}`;
    const known = thrown instanceof Refusal || thrown instanceof Failure || thrown instanceof Cancelled;
    const own = known ? thrown.message : `${thrown.name}: ${thrown.message}`;
    const causes = thrown instanceof AggregateError ? thrown.errors : thrown.cause === undefined ? [] : [thrown.cause];
    const shown = depth > 0 ? causes.slice(0, DEPTH) : [];
    return [own, ...shown.map((cause) => `caused by ${describe(cause, depth - 1)}`)].join('\n');
}
function messageOf(thrown) {
    try {
        return describe(thrown, DEPTH);
    }
    catch {
        return 'an unexpected value was thrown, which cannot even be shown';
    }
}


/***/ }),

/***/ 6508:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I3: () => (/* binding */ passedOn),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   oJ: () => (/* binding */ OUTPUT_LIMIT)
/* harmony export */ });
const OUTPUT_LIMIT = 262144;
function passedOn(text) {
    return Buffer.byteLength(text) > OUTPUT_LIMIT ? '' : text;
}
function fitting(lines, bytes) {
    let size = 0;
    const over = lines.findIndex((line) => {
        size += Buffer.byteLength(line) + 1;
        return size > bytes;
    });
    return over < 0 ? [...lines] : lines.slice(0, over);
}


/***/ }),

/***/ 6525:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}
const CONSIDERED = 100;
function nearest(misspelt, names) {
    const text = misspelt.slice(0, CONSIDERED);
    return [...names].sort((a, b) => distance(text, a) - distance(text, b))[0];
}


/***/ }),

/***/ 8344:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ nothingToDo),
/* harmony export */   Lv: () => (/* binding */ sayComplaint),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   rj: () => (/* binding */ proceed)
/* harmony export */ });
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1329);

function sayComplaint({ place, problem, remedy }) {
    return (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(`${place}: ${problem}; ${remedy}`);
}
function proceed(steps, outputs, reason) {
    const conflicts = steps.filter((step) => step.state === 'conflict');
    if (conflicts.length === 0)
        return { verdict: 'proceed', steps, outputs, ...(reason === undefined ? {} : { reason }) };
    const complaints = conflicts.map((step) => ({
        place: step.description,
        problem: step.reason ?? 'something else is there already',
        remedy: 'what is published is never moved or overwritten: release the next version'
    }));
    return { verdict: 'refused', complaints, steps, outputs };
}
function nothingToDo(reason, outputs) {
    return { verdict: 'nothing-to-do', reason, steps: [], outputs };
}
function refuse(complaints, outputs) {
    return { verdict: 'refused', complaints, steps: [], outputs };
}


/***/ }),

/***/ 1329:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fl: () => (/* binding */ codeMarkdown),
/* harmony export */   ft: () => (/* binding */ literalMarkdown),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   tJ: () => (/* binding */ inert),
/* harmony export */   wi: () => (/* binding */ inertLines)
/* harmony export */ });
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const plain = /^[ -~]*$/;
const named = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function visible(character) {
    const hex = (character.codePointAt(0) ?? 0).toString(16);
    return named[character] ?? (hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`);
}
function inert(text) {
    const shown = plain.test(text) ? text : text.replace(invisible, visible);
    if (!shown.includes('::') && !shown.includes('##['))
        return shown;
    return shown.replace(/:(?=:)/g, ':\\').replaceAll('##[', '##\\[');
}
function inertLines(text) {
    return text.split(/\r\n|\n|\r/).map(inert);
}
const QUOTED = 200;
function quote(text) {
    const shown = inert(text.slice(0, QUOTED)).replaceAll('"', '\\"');
    return text.length > QUOTED ? `"${shown}…" (${text.length} characters)` : `"${shown}"`;
}
function literalMarkdown(text) {
    return inert(text)
        .replace(/[!-,:-@[-`{-~]/g, (sign) => {
        const reference = `&#${sign.charCodeAt(0)};`;
        return sign === '@' || sign === '#' || sign === ':' ? `${reference}&#8203;` : reference;
    })
        .replace(/\b(GH-|www\.)(?=\w)/gi, '$1&#8203;')
        .replace(/^[-\d]/, (first) => `&#${first.charCodeAt(0)};`);
}
function codeMarkdown(text) {
    return `<code>${inert(text).replace(/[!-,:-@[-`{-~]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</code>`;
}


/***/ }),

/***/ 8176:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
function plainText(text) {
    return text.replaceAll('\r\n', '\n').trim();
}


/***/ }),

/***/ 6605:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ demandFullSha),
/* harmony export */   W: () => (/* binding */ isFullSha)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1329);


function isFullSha(text) {
    return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function demandFullSha(text) {
    if (!isFullSha(text))
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} is no full commit SHA: give one of 40 or 64 hexadecimal digits`);
}


/***/ }),

/***/ 9792:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ missing),
/* harmony export */   b: () => (/* binding */ EditFault)
/* harmony export */ });
class EditFault extends Error {
    problem;
    remedy;
    line;
    missing;
    constructor(problem, remedy, line = 0, missing = false) {
        super(`${problem}; ${remedy}`);
        this.problem = problem;
        this.remedy = remedy;
        this.line = line;
        this.missing = missing;
    }
}
function missing(problem, remedy, line = 0) {
    return new EditFault(problem, remedy, line, true);
}


/***/ }),

/***/ 8432:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ refusedPath)
/* harmony export */ });
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1329);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9792);


const harmless = /^[\w+-][\w.+-]*(?:\/[\w+-][\w.+-]*)*$/;
function refusedPath(path) {
    if (harmless.test(path))
        return undefined;
    const inside = 'give a path from the root of the repository, with / between folders';
    if (path === '')
        return new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .EditFault */ .b('names an empty path', inside);
    if (/[\0-\x1f\x7f]/.test(path))
        return new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .EditFault */ .b(`has a control character in ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)}`, inside);
    if (/^[/~]|^[A-Za-z]:|^\\\\/.test(path))
        return new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .EditFault */ .b(`leads out of the workspace with ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)}`, inside);
    const segments = path.toLowerCase().split(/[\\/]/);
    if (segments.includes('..') || segments.includes('.')) {
        return new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .EditFault */ .b(`has . or .. as a folder in ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)}`, inside);
    }
    const protectedFile = segments.includes('.git') || segments.at(-1) === '.gitattributes' || segments.at(-1) === '.gitmodules';
    const workflow = segments[0] === '.github' && segments[1] === 'workflows';
    if (!protectedFile && !workflow)
        return undefined;
    return new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .EditFault */ .b(`names ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)}, which decides what git or a workflow runs`, 'change it in a reviewed commit');
}


/***/ }),

/***/ 1178:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   XO: () => (/* binding */ withBanner),
/* harmony export */   Xn: () => (/* binding */ isBannerCut),
/* harmony export */   l2: () => (/* binding */ withoutBanner),
/* harmony export */   mK: () => (/* binding */ bannerComplaint),
/* harmony export */   xg: () => (/* binding */ longestReason)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3901);

const longestReason = 2_000;
const END = '<!-- /slipway/deprecated -->';
const begin = /^<!-- slipway\/deprecated prerelease=(true|false) latest=(true|false) -->[ \t]*\r?$/;
const end = /^<!-- \/slipway\/deprecated -->[ \t]*\r?$/;
function scan(text) {
    let [at, opened] = [0, undefined];
    for (const line of text.split('\n')) {
        const found = opened === undefined ? begin.exec(line) : null;
        if (found !== null && (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .outline */ .r)(text.slice(0, at)).unclosed === undefined) {
            opened = { from: at, to: at, before: { prerelease: found[1] === 'true', latest: found[2] === 'true' } };
        }
        at += line.length + 1;
        if (opened !== undefined && end.test(line)) {
            return { place: { ...opened, to: Math.min(at, text.length) }, whole: true };
        }
    }
    return opened && { place: opened, whole: false };
}
function find(text) {
    const found = scan(text);
    return found?.whole ? found.place : undefined;
}
function isBannerCut(text) {
    return scan(text)?.whole === false;
}
function bannerComplaint(text) {
    if (scan(text) === undefined)
        return undefined;
    const problem = 'they have the line <!-- slipway/deprecated … -->, by which the banner of a deprecated release is known';
    return { place: 'notes', problem, remedy: 'take that line out of what the notes are made of' };
}
function withoutBanner(text) {
    const found = find(text);
    if (found === undefined)
        return undefined;
    const rest = text.slice(found.to).replace(/^\r?\n/, '');
    return { text: text.slice(0, found.from) + rest, before: found.before };
}
function quoted(text) {
    const lines = text.trim().split(/\r\n|\n|\r/);
    return lines.map((line) => `> ${line}`.trimEnd()).join('\n');
}
function withBanner(text, { reason, instead, before }) {
    const found = find(text);
    const was = found?.before ?? before;
    const use = instead === undefined ? '' : `\n\nUse [\`${instead.tag}\`](<${instead.url}>) instead.`;
    const banner = [
        `<!-- slipway/deprecated prerelease=${was.prerelease} latest=${was.latest} -->`,
        '> [!CAUTION]',
        quoted(`**DEPRECATED**: ${reason.trim()}${use}`),
        `${END}\n`
    ].join('\n');
    return found === undefined ? `${banner}\n${text}` : text.slice(0, found.from) + banner + text.slice(found.to);
}


/***/ }),

/***/ 2012:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ changesTemplate),
/* harmony export */   w: () => (/* binding */ builtIn)
/* harmony export */ });
function section(title, name) {
    return `{#${name}}\n### ${title}\n\n{${name}}\n\n{/${name}}\n`;
}
const changesTemplate = [
    ['Features', 'features'],
    ['Bug Fixes', 'fixes'],
    ['Documentation', 'documentation'],
    ['Other Changes', 'other'],
    ['Breaking Changes', 'breaking'],
    ['Upgrade Notes', 'upgrade'],
    ['Deprecations', 'deprecations']
]
    .map(([title = '', name = '']) => section(title, name))
    .join('');
const builtIn = `{#warning}
> [!WARNING]
> {warning}

{/warning}
{#changes}
## What's Changed

${changesTemplate}{/changes}
{#installation}
## Installation

{installation}

{/installation}
## Full Changelog

{compare}

{#contributors}
---

**Contributors**: Thanks to all contributors who made this release possible! 🎉
{contributors}
{/contributors}
`;


/***/ }),

/***/ 7812:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J9: () => (/* binding */ roomForBanner),
/* harmony export */   NI: () => (/* binding */ fitNotes),
/* harmony export */   Pj: () => (/* binding */ longestBody),
/* harmony export */   Po: () => (/* binding */ tooLong)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3901);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3726);


const longestBody = 125_000;
const roomForBanner = 2_500;
function beginsPart({ text, kept }, before) {
    return !kept && (/^(?:[-*+]|\d+[.)])[ \t]/.test(text) || (text.trim() !== '' && before?.text.trim() === ''));
}
function placeToCut({ lines, headings }, room) {
    const ways = [
        headings.map(({ line }) => lines[line]?.start ?? 0),
        lines.filter((line, index) => beginsPart(line, lines[index - 1])).map(({ start }) => start),
        lines.filter(({ kept }) => !kept).map(({ start }) => start)
    ];
    return ways.map((starts) => starts.findLast((start) => start <= room) ?? 0).find((start) => start * 2 > room);
}
function withoutBareHeadings(text) {
    const { lines, headings } = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .outline */ .r)(text);
    const blank = (from, to) => lines.slice(from, to).every((line) => line.text.trim() === '');
    let end = lines.length;
    for (const { line, after } of headings.toReversed()) {
        if (!blank(after, end))
            break;
        end = line;
    }
    return text.slice(0, lines[end]?.start ?? text.length).trimEnd();
}
function cutAnywhere(text, room) {
    const cut = (length) => text.slice(0, Math.max(0, length)).replace(/[\uD800-\uDBFF]$/, '');
    const { lines, unclosed } = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .outline */ .r)(cut(room));
    const open = unclosed === undefined ? undefined : lines[unclosed];
    if (open === undefined)
        return cut(room).trimEnd();
    const fence = /^[ \t]*(`{3,}|~{3,})/.exec(open.text)?.[1];
    const left = room - (fence?.length ?? 0) - 1;
    const closes = fence !== undefined && left > open.start + open.text.length;
    return closes ? `${cut(left)}\n${fence}` : cut(open.start).trimEnd();
}
function fitNotes(text, rest, longest = longestBody - roomForBanner) {
    if (text.length <= longest)
        return { text, cut: false };
    const whole = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .outline */ .r)(text);
    const all = (0,_references_js__WEBPACK_IMPORTED_MODULE_1__/* .definitionsOf */ .mu)(whole.lines);
    const taken = all.reduce((sum, each) => sum + each.text.length + 1, 1);
    const definitions = taken * 2 > longest ? [] : all;
    const said = `**These notes go on**: a release on GitHub cannot hold all of them. [Read the rest](<${rest}>).`;
    const room = longest - said.length - 2 - (definitions.length === 0 ? 0 : taken);
    const end = whole.lines[(0,_references_js__WEBPACK_IMPORTED_MODULE_1__/* .endOfText */ .YZ)(whole.lines, 0, whole.lines.length)]?.start ?? text.length;
    const at = end <= room ? end : placeToCut(whole, room);
    const kept = at === undefined ? cutAnywhere(text, room) : withoutBareHeadings(text.slice(0, at));
    return {
        text: [(0,_references_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefinitions */ .pe)(kept, definitions, '\n'), said].filter((part) => part !== '').join('\n\n'),
        cut: true
    };
}
function tooLong(text, place, longest) {
    const { length } = [...text];
    if (length <= longest)
        return undefined;
    const problem = `the notes have ${length} characters, and a release on GitHub holds ${longest} beside what is added to them`;
    return { place, problem, remedy: 'shorten them' };
}


/***/ }),

/***/ 3901:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ outline)
/* harmony export */ });
const fence = /^[ \t]*(`{3,}|~{3,})(.*)$/;
const ends = [
    [/^ {0,3}<!--/, /-->/],
    [/^ {0,3}<(?:pre|script|style|textarea)(?:[\s>]|$)/i, /<\/(?:pre|script|style|textarea)>/i]
];
function openedBy(text) {
    const [, marks = '', info = ''] = fence.exec(text) ?? [];
    if (marks !== '' && !(marks.startsWith('`') && info.includes('`'))) {
        return new RegExp(`^[ \\t]*${marks.charAt(0)}{${marks.length},}[ \\t]*$`);
    }
    const html = ends.find(([begin]) => begin.test(text));
    return html === undefined || html[1].test(text) ? undefined : html[1];
}
function split(text) {
    const found = [...text.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)];
    return found.filter(([all]) => all !== '').map(({ index, 1: line = '' }) => ({ start: index, text: line }));
}
function atx(text) {
    const [, marks, rest = ''] = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/.exec(text) ?? [];
    if (marks === undefined)
        return undefined;
    return {
        level: marks.length,
        title: rest
            .trimEnd()
            .replace(/(^|[ \t])#+$/, '')
            .trim()
    };
}
const paragraph = /^ {0,3}(?!(?:[-+*]|\d+[.)]|#{1,6})(?:[ \t]|$)|[>|])\S/;
function headingAt(lines, index) {
    const line = lines[index];
    if (line === undefined || line.kept)
        return undefined;
    const found = atx(line.text);
    if (found !== undefined)
        return { line: index, after: index + 1, ...found };
    const below = lines[index + 1];
    if (below === undefined || below.kept || !paragraph.test(line.text))
        return undefined;
    const before = lines[index - 1];
    if (before !== undefined && !before.kept && paragraph.test(before.text))
        return undefined;
    const sign = /^ {0,3}(?:(=+)|-+)[ \t]*$/.exec(below.text);
    if (sign === null)
        return undefined;
    return { line: index, after: index + 2, level: sign[1] === undefined ? 2 : 1, title: line.text.trim() };
}
function outline(text) {
    let [closing, opened] = [undefined, 0];
    const lines = split(text).map((line, index) => {
        if (closing !== undefined) {
            if (closing.test(line.text))
                closing = undefined;
            return { ...line, kept: true };
        }
        closing = openedBy(line.text);
        opened = index;
        return { ...line, kept: closing !== undefined || ends[0]?.[0].test(line.text) === true };
    });
    const headings = lines.flatMap((_, index) => headingAt(lines, index) ?? []);
    return { lines, headings, unclosed: closing === undefined ? undefined : opened };
}


/***/ }),

/***/ 6592:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   RU: () => (/* binding */ readPrefixes),
/* harmony export */   Uj: () => (/* binding */ isPlace),
/* harmony export */   ZE: () => (/* binding */ sectionOf)
/* harmony export */ });
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1329);

const listed = ['features', 'fixes', 'documentation', 'upgrade', 'deprecations', 'other'];
const usual = new Map([
    ['feat', 'features'],
    ['fix', 'fixes'],
    ['docs', 'documentation'],
    ['deprecate', 'deprecations'],
    ['perf', 'other'],
    ['revert', 'other'],
    ['build', 'hidden'],
    ['chore', 'hidden'],
    ['ci', 'hidden'],
    ['refactor', 'hidden'],
    ['style', 'hidden'],
    ['test', 'hidden'],
    ['*', 'other']
]);
function readPrefixes(lines) {
    const prefixes = new Map(usual);
    const known = [...listed, 'hidden'];
    for (const [type, text] of lines) {
        const section = known.find((each) => each === text);
        if (section === undefined) {
            throw new Error(`${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(type)}: expected one of ${known.join(', ')}, got ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}`);
        }
        prefixes.set(type.toLowerCase(), section);
    }
    return prefixes;
}
function sectionOf(type, prefixes) {
    return prefixes.get(type?.toLowerCase() ?? '*') ?? prefixes.get('*') ?? 'hidden';
}
function isPlace(type) {
    return !usual.has(type.toLowerCase());
}


/***/ }),

/***/ 3726:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   YZ: () => (/* binding */ endOfText),
/* harmony export */   mu: () => (/* binding */ definitionsOf),
/* harmony export */   pe: () => (/* binding */ withDefinitions)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3901);

const definition = /^ {0,3}\[((?:[^[\]\\]|\\.){1,999})\]:[ \t]*\S/;
function normal(label) {
    return label.trim().replace(/\s+/g, ' ').toLowerCase();
}
function definitionsOf(lines) {
    const seen = new Set();
    return lines.flatMap(({ text, kept }, line) => {
        const label = kept ? undefined : definition.exec(text)?.[1];
        if (label === undefined || seen.has(normal(label)))
            return [];
        seen.add(normal(label));
        return [{ label: normal(label), text, line }];
    });
}
function endOfText(lines, from, to) {
    let end = to;
    for (let index = to - 1; index >= from; index -= 1) {
        const { text, kept } = lines[index];
        if (kept || (text.trim() !== '' && !definition.test(text)))
            break;
        end = index;
    }
    return end;
}
function labelsIn(text) {
    const shown = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .outline */ .r)(text).lines.filter(({ kept }) => !kept);
    const prose = shown
        .map((line) => line.text)
        .join('\n')
        .replace(/(?<!`)(`{1,9})(?!`)[^`]{0,2000}?(?<!`)\1(?!`)/g, '');
    return new Set([...prose.matchAll(/\[((?:[^[\]\\]|\\.){1,999})\](?!:)/g)].map(([, label = '']) => normal(label)));
}
function withDefinitions(text, all, newline) {
    const used = labelsIn(text);
    const own = new Set(definitionsOf((0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .outline */ .r)(text).lines).map(({ label }) => label));
    const needed = all.filter(({ label }) => used.has(label) && !own.has(label));
    if (needed.length === 0)
        return text;
    return [text, '', ...needed.map((each) => each.text)].join(newline);
}


/***/ }),

/***/ 7374:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ fillNotes),
/* harmony export */   w: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var _action_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6525);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1329);


const token = /^[ \t]*\{([#/])([^{}\n]*)\}[ \t]*(?:\r?\n|$(?![\s\S]))|\{\{|\}\}|\{([#/]?)([^{}\n]*)\}|[{}]/gm;
function tokensOf(template) {
    const tokens = [];
    let [end, line] = [0, 1];
    const text = (to) => {
        const piece = template.slice(end, to);
        if (piece !== '')
            tokens.push({ text: piece, sign: undefined, name: '', line });
        line += piece.split('\n').length - 1;
    };
    for (const found of template.matchAll(token)) {
        text(found.index);
        const [all, own, ownName, sign = own, name = ownName] = found;
        if (all === '{{' || all === '}}')
            tokens.push({ text: all.charAt(0), sign: undefined, name: '', line });
        else
            tokens.push({ text: all, sign: sign ?? '?', name: name ?? '', line });
        line += all.endsWith('\n') ? 1 : 0;
        end = found.index + all.length;
    }
    text(template.length);
    return tokens;
}
function namesIn(template) {
    return new Set(tokensOf(template).flatMap(({ sign, name }) => (sign === undefined ? [] : [name])));
}
function unknown(place, { text, name, line }, known) {
    const shown = (0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text.trim());
    if (name === '') {
        const problem = `line ${line} has a single ${shown}`;
        return { place, problem, remedy: 'write {{ and }} for literal braces' };
    }
    return {
        place,
        problem: `line ${line} has the unknown placeholder ${shown}; the nearest is {${(0,_action_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, known) ?? ''}}`,
        remedy: `use one of ${known.map((each) => `{${each}}`).join(' ')}, or write {{ and }} for literal braces`
    };
}
function faults(place, tokens, values) {
    const open = [];
    const found = tokens.flatMap((each) => {
        if (each.sign === undefined)
            return [];
        if (!Object.hasOwn(values, each.name))
            return [unknown(place, each, Object.keys(values))];
        if (each.sign === '#')
            open.push(each);
        if (each.sign !== '/' || open.at(-1)?.name === each.name) {
            if (each.sign === '/')
                open.pop();
            return [];
        }
        const problem = `line ${each.line} closes ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(each.text.trim())}, which is not the section that is open there`;
        return [{ place, problem, remedy: `open it before by {#${each.name}}, and close sections in the reverse order` }];
    });
    const left = open.map(({ text, name, line }) => {
        const problem = `the section ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text.trim())} of line ${line} is not closed`;
        return { place, problem, remedy: `close it by {/${name}}` };
    });
    return found.length > 0 ? found : left;
}
function joined(written, piece, afterGap) {
    return written + (afterGap && /(?:^|\n[ \t]*\r?\n)$/.test(written) ? piece.replace(/^(?:[ \t]*\r?\n)+/, '') : piece);
}
function fillNotes(template, values, place) {
    const tokens = tokensOf(template);
    const complaints = faults(place, tokens, values);
    let [written, hidden, gap] = ['', 0, false];
    for (const { text, sign, name, line } of complaints.length > 0 ? [] : tokens) {
        if (sign === '#')
            hidden += hidden > 0 || !values[name] ? 1 : 0;
        else if (sign === '/') {
            if (hidden === 1)
                gap = true;
            hidden = Math.max(0, hidden - 1);
        }
        else if (hidden === 0) {
            const value = sign === undefined ? text : values[name];
            if (value === undefined) {
                const problem = `line ${line} uses {${name}}, which has no value here`;
                complaints.push({ place, problem, remedy: `put it between {#${name}} and {/${name}}, or take it out` });
            }
            else
                written = joined(written, value, gap);
            gap = false;
        }
    }
    return complaints.length > 0 ? { ok: false, complaints } : { ok: true, text: written.trim() };
}


/***/ }),

/***/ 8650:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ assetConflicts),
/* harmony export */   pL: () => (/* binding */ planAssets),
/* harmony export */   q8: () => (/* binding */ sizeFault),
/* harmony export */   zp: () => (/* binding */ assetComplaints)
/* harmony export */ });
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1329);

const MOST = 1000;
const TOO_LARGE = 2 ** 31;
function sizeFault(size) {
    if (size === 0)
        return ['it is empty, and GitHub takes no empty file', 'leave it out'];
    if (size < TOO_LARGE)
        return undefined;
    return [`it has ${size} bytes, and GitHub takes less than 2 GiB`, 'split it'];
}
function assetComplaints(files) {
    const seen = new Map();
    const complaints = [];
    if (files.length > MOST) {
        const problem = `they are ${files.length} files, and a release takes ${MOST}`;
        complaints.push({ place: 'assets', problem, remedy: 'put some of them together in an archive' });
    }
    for (const { path, source = path, name, size } of files) {
        const complain = (problem, remedy) => complaints.push({ place: `assets: ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(source)}`, problem, remedy });
        const other = seen.get(name);
        if (other === undefined)
            seen.set(name, source);
        else
            complain(`GitHub calls it ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}, as it does ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(other)}`, 'rename one of them');
        const fault = sizeFault(size);
        if (fault !== undefined)
            complain(...fault);
    }
    return complaints;
}
function standing(file, files, found) {
    const named = found.find(({ name }) => name === file.name) ?? found.find(({ name }) => name === file.given);
    if (named !== undefined || file.given === file.name)
        return named;
    const claimed = new Set(files.flatMap(({ name, given }) => [name, given]));
    return found.find(({ name, digest, size }) => !claimed.has(name) && digest === file.digest && size === file.size);
}
const FROZEN = 'the release is immutable, and nothing can be added to it';
function planAsset(file, found, place) {
    if (found === undefined) {
        return place.immutable ? { kind: 'conflict', file, reason: FROZEN } : { kind: 'upload', file };
    }
    const hasBytes = found.state === 'uploaded';
    if (hasBytes && found.size === file.size && (found.digest === undefined || found.digest === file.digest)) {
        return { kind: 'there', file, found };
    }
    if (place.immutable)
        return { kind: 'conflict', file, found, reason: `${FROZEN}, nor taken from it` };
    if (!hasBytes)
        return { kind: 'replace', file, found, reason: 'its upload broke off' };
    const isOwn = place.ownDraft && found.uploader.toLowerCase() === place.login.toLowerCase();
    if (isOwn && found.size !== file.size) {
        return { kind: 'replace', file, found, reason: `${found.size} of ${file.size} bytes are there` };
    }
    const theirs = `${found.size} bytes, ${found.digest ?? 'of no digest'}`;
    return { kind: 'conflict', file, found, reason: `other content is there (${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(theirs)}), not ${file.digest}` };
}
function planAssets(files, found, place) {
    return files.map((file) => planAsset(file, standing(file, files, found), place));
}
function assetConflicts(steps) {
    const remedy = 'what is published is never overwritten: release the next version, or delete the asset of a draft by hand';
    return steps.flatMap(({ kind, file, reason = '' }) => kind === 'conflict' ? [{ place: `asset ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(file.name)}`, problem: reason, remedy }] : []);
}


/***/ }),

/***/ 8798:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   tx: () => (/* binding */ adoptionComplaints),
/* harmony export */   wH: () => (/* binding */ adoptionOf),
/* harmony export */   xk: () => (/* binding */ adoptable)
/* harmony export */ });
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1329);
/* harmony import */ var _release_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9256);


function foreignOf({ others }) {
    return others.filter(({ marker }) => marker === undefined);
}
function adoptable({ adopt }, found) {
    if (found.release !== undefined)
        return undefined;
    const foreign = foreignOf(found);
    return foreign.find(({ hasLedger }) => hasLedger) ?? (adopt ? foreign[0] : undefined);
}
function adoptionComplaints({ adopt, tag }, found) {
    const foreign = foreignOf(found);
    const isClear = foreign.length < 2 || foreign.some(({ hasLedger }) => hasLedger);
    if (!adopt || found.release !== undefined || isClear)
        return [];
    const problem = `${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(tag)} has ${foreign.length} drafts of somebody else: ${foreign.map(({ url }) => url).join(' ')}`;
    return [{ place: 'adopt-draft', problem: (0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(problem), remedy: 'delete all but one of them' }];
}
function adoptionOf(wish, draft, fresh, unwritten) {
    const [hasName, hasNotes] = [draft.name.trim() !== '', draft.notes !== ''];
    const marker = { ...fresh, name: hasName ? unwritten : fresh.name, notes: hasNotes ? unwritten : fresh.notes };
    return {
        name: hasName ? draft.name : wish.name,
        body: (0,_release_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .writeBody */ .Oy)(hasNotes ? draft.notes : wish.notes, marker),
        prerelease: wish.prerelease
    };
}


/***/ }),

/***/ 9256:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Oy: () => (/* binding */ writeBody),
/* harmony export */   en: () => (/* binding */ writeMarker),
/* harmony export */   ib: () => (/* binding */ longestNotes),
/* harmony export */   x8: () => (/* binding */ readBody)
/* harmony export */ });
/* harmony import */ var _delivery_pull_request_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8176);
/* harmony import */ var _notes_banner_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1178);
/* harmony import */ var _notes_length_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7812);



const line = /^<!-- slipway release (\{.*\}) -->[ \t]*\r?$/gm;
const sha256 = /^[0-9a-f]{64}$/;
function writeMarker({ tag, commit, name, notes, prerelease }) {
    const json = JSON.stringify({ tag, commit, name, notes, prerelease });
    const inComment = json.replace(/[<>]|-(?=-)/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
    return `<!-- slipway release ${inComment} -->`;
}
function read(json) {
    try {
        const { tag, commit, name, notes, prerelease } = JSON.parse(json);
        if (typeof tag !== 'string' || typeof commit !== 'string' || !/^[0-9a-f]{40,64}$/.test(commit))
            return undefined;
        if (typeof name !== 'string' || typeof notes !== 'string' || typeof prerelease !== 'boolean')
            return undefined;
        return sha256.test(name) && sha256.test(notes) ? { tag, commit, name, notes, prerelease } : undefined;
    }
    catch {
        return undefined;
    }
}
function readBody(body, tag) {
    const below = (0,_notes_banner_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutBanner */ .l2)(body);
    const [text, banner] = [below?.text ?? body, below !== undefined];
    for (const { 0: whole, 1: json = '', index } of [...text.matchAll(line)].toReversed()) {
        const marker = read(json);
        if (marker?.tag !== tag)
            continue;
        return { marker, notes: (0,_delivery_pull_request_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)(text.slice(0, index) + text.slice(index + whole.length)), banner };
    }
    return { marker: undefined, notes: (0,_delivery_pull_request_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)(text), banner };
}
function writeBody(notes, marker) {
    return `${(0,_delivery_pull_request_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)(notes)}\n\n${writeMarker(marker)}\n`;
}
function longestNotes(tag) {
    const hash = '0'.repeat(64);
    const marker = { tag, commit: hash, name: hash, notes: hash, prerelease: false };
    return _notes_length_js__WEBPACK_IMPORTED_MODULE_2__/* .longestBody */ .Pj - _notes_length_js__WEBPACK_IMPORTED_MODULE_2__/* .roomForBanner */ .J9 - [...writeBody('', marker)].length;
}


/***/ }),

/***/ 7257:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ planRelease),
/* harmony export */   H: () => (/* binding */ tagComplaints)
/* harmony export */ });
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1329);
/* harmony import */ var _delivery_pull_request_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8176);
/* harmony import */ var _notes_length_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7812);
/* harmony import */ var _release_adopt_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8798);
/* harmony import */ var _release_marker_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9256);





function tagComplaints({ tag, commit }, tagCommit) {
    const place = (0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(`refs/tags/${tag}`);
    if (tagCommit === undefined) {
        const problem = 'there is no such tag, or it leads to no commit';
        return [{ place, problem, remedy: `push the tag${commit === '' ? '' : ` at ${commit}`} first` }];
    }
    if (tagCommit === commit)
        return [];
    const problem = `it leads to ${tagCommit}, and the release is for ${commit}`;
    return [
        { place, problem, remedy: 'release that commit, or release the next version: a published tag is never moved' }
    ];
}
function releaseComplaints(wish, { release }) {
    const { marker } = release ?? {};
    const complaints = [];
    if (marker !== undefined && release !== undefined && marker.commit !== wish.commit) {
        const problem = `it was made for the commit ${marker.commit}, and this run is for ${wish.commit}`;
        const remedy = release.draft ? 'delete the draft if it is of no use any more' : 'release the next version';
        complaints.push({ place: (0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(release.url), problem, remedy });
    }
    const long = (0,_notes_length_js__WEBPACK_IMPORTED_MODULE_2__/* .tooLong */ .Po)((0,_delivery_pull_request_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .w)(wish.notes), 'notes', (0,_release_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .longestNotes */ .ib)(wish.tag));
    return long === undefined ? complaints : [...complaints, long];
}
function fateOf(same, untouched) {
    if (same)
        return 'same';
    return untouched ? 'change' : 'keep';
}
function notesFate(wish, { marker, notes, hashes, deprecated, draft }) {
    const isOurs = hashes.notes === marker?.notes;
    if (isOurs && !draft && wish.concluded.includes('notes'))
        return 'same';
    return fateOf(notes === (0,_delivery_pull_request_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .w)(wish.notes), isOurs && !deprecated);
}
function fates(wish, release) {
    const { marker, name, prerelease, hashes } = release;
    return {
        title: fateOf((0,_delivery_pull_request_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .w)(name) === (0,_delivery_pull_request_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .w)(wish.name), hashes.name === marker?.name),
        notes: notesFate(wish, release),
        prerelease: fateOf(prerelease === wish.prerelease, prerelease === marker?.prerelease)
    };
}
function latestOf(wish, facts, release, prerelease) {
    if (release.draft || prerelease)
        return undefined;
    const isLatest = facts.latest === release.id;
    if (wish.makeLatest === 'true')
        return isLatest ? undefined : 'true';
    const isAsked = wish.makeLatest === 'false' && !wish.concluded.includes('latest');
    return isAsked && isLatest && facts.otherStable ? 'false' : undefined;
}
function otherDrafts({ others }, tag, adopt) {
    return others.flatMap(({ id, url, marker }) => {
        if (id === adopt?.id)
            return [];
        const whose = marker !== undefined ? 'a second draft that a run has made' : 'a draft of somebody else';
        return (0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(`${url}: ${whose} for ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(tag)}; it is left as it is`);
    });
}
const keptWords = {
    title: 'the title there is not what a run has written; it is kept',
    notes: 'the notes there are not what a run has written; they are kept',
    prerelease: 'the prerelease flag there is not what a run has written; it is kept'
};
const unchanged = { create: false, adopt: undefined, change: {}, publish: false, latest: undefined };
function planRelease(wish, facts) {
    const { release } = facts;
    const complaints = [
        ...tagComplaints(wish, facts.tagCommit),
        ...releaseComplaints(wish, facts),
        ...(0,_release_adopt_js__WEBPACK_IMPORTED_MODULE_1__/* .adoptionComplaints */ .tx)(wish, facts)
    ];
    const adopt = (0,_release_adopt_js__WEBPACK_IMPORTED_MODULE_1__/* .adoptable */ .xk)(wish, facts);
    const notes = otherDrafts(facts, wish.tag, adopt);
    const nothing = { ...unchanged, complaints, notes };
    if (complaints.length > 0)
        return nothing;
    if (release === undefined)
        return { ...nothing, create: adopt === undefined, adopt, publish: !wish.draft };
    if (release.deprecated && !release.draft) {
        return { ...nothing, notes: [...notes, (0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(`${release.url}: it is deprecated, and stays as it is`)] };
    }
    const fate = fates(wish, release);
    const kept = Object.keys(fate).filter((what) => fate[what] === 'keep');
    const change = {
        ...(fate.title === 'change' ? { name: (0,_delivery_pull_request_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .w)(wish.name) } : {}),
        ...(fate.notes === 'change' ? { notes: (0,_delivery_pull_request_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .w)(wish.notes) } : {}),
        ...(fate.prerelease === 'change' ? { prerelease: wish.prerelease } : {})
    };
    const prerelease = change.prerelease ?? release.prerelease;
    return {
        ...nothing,
        change,
        publish: release.draft && !wish.draft,
        latest: latestOf(wish, facts, release, prerelease),
        notes: [
            ...notes,
            ...(wish.draft && !release.draft ? [(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(`${release.url}: it is published already, and stays so`)] : []),
            ...kept.map((what) => (0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(`${release.url}: ${keptWords[what]}`))
        ]
    };
}


/***/ }),

/***/ 9698:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ kinds),
/* harmony export */   Fq: () => (/* binding */ isPrereleaseKind),
/* harmony export */   I: () => (/* binding */ kindOf)
/* harmony export */ });
/* harmony import */ var _version_channel_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4752);

const kinds = ['stable', 'rc', 'beta', 'alpha', 'marker', 'other-prerelease', 'main-build'];
const channels = ['rc', 'beta', 'alpha'];
function kindOf(version, markers) {
    const channel = (0,_version_channel_js__WEBPACK_IMPORTED_MODULE_0__/* .channelOf */ .t)(version);
    if (channel === undefined)
        return 'stable';
    if (markers.includes(version.prerelease.join('.')))
        return 'marker';
    const name = channel.name.toLowerCase();
    return channels.find((kind) => kind === name) ?? 'other-prerelease';
}
function isPrereleaseKind(kind) {
    return kind !== 'stable';
}


/***/ }),

/***/ 1403:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ highest),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   OW: () => (/* binding */ sameRelease),
/* harmony export */   PI: () => (/* binding */ stableOf),
/* harmony export */   f8: () => (/* binding */ releasedOf)
/* harmony export */ });
/* harmony import */ var _version_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3076);
/* harmony import */ var _version_semver_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3499);


function releasedOf(tags, prefix) {
    const found = [];
    for (const [tag, { commit }] of tags) {
        const version = tag.startsWith(prefix) ? (0,_version_semver_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(tag.slice(prefix.length)) : undefined;
        if (version)
            found.push({ tag, prefix, version, commit });
    }
    return found;
}
function stableOf(released) {
    return released.filter(({ version }) => !(0,_version_semver_js__WEBPACK_IMPORTED_MODULE_0__/* .isPrerelease */ .V1)(version));
}
function sameRelease(released, version) {
    const release = (0,_version_semver_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseOf */ .l7)(version);
    return released.filter((other) => (0,_version_semver_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseOf */ .l7)(other.version) === release);
}
function below(released, version, order) {
    return released.filter((other) => (0,_version_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(other.version, version, order) < 0);
}
function highest(released, order = 'semver') {
    let best;
    for (const other of released) {
        if (best === undefined)
            best = other;
        else {
            const sign = (0,_version_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(other.version, best.version, order);
            if (sign > 0 || (sign === 0 && other.tag > best.tag))
                best = other;
        }
    }
    return best;
}


/***/ }),

/***/ 4752:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ channelOf)
/* harmony export */ });
/* unused harmony export hasFormat */
const word = /^[A-Za-z]+$/;
const numbered = /^([A-Za-z]+)(0|[1-9][0-9]*)$/;
const digits = /^[0-9]+$/;
function channelOf(version) {
    const [first, second, ...others] = version.prerelease;
    if (first === undefined)
        return undefined;
    if (second !== undefined && others.length === 0 && word.test(first) && digits.test(second)) {
        return { name: first, number: second, format: 'dotted' };
    }
    const [, name, number] = second === undefined ? (numbered.exec(first) ?? []) : [];
    if (name !== undefined && number !== undefined)
        return { name, number, format: 'undotted' };
    return { name: nameOf(first), number: undefined, format: 'none' };
}
function nameOf(identifier) {
    if (digits.test(identifier))
        return '';
    return /^[A-Za-z]+/.exec(identifier)?.[0] ?? identifier;
}
function hasFormat(version, format) {
    const channel = channelOf(version);
    return channel === undefined || format === 'any' || channel.format === format;
}


/***/ }),

/***/ 3076:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Zy: () => (/* binding */ compareVersions)
/* harmony export */ });
/* unused harmony exports difference, compareNumbers */
function compareVersions(a, b, order = 'semver') {
    return (compareNumbers(a.major, b.major) ||
        compareNumbers(a.minor, b.minor) ||
        compareNumbers(a.patch, b.patch) ||
        comparePrereleases(a.prerelease, b.prerelease, order));
}
function difference(a, b) {
    if (a.major !== b.major)
        return 'major';
    if (a.minor !== b.minor)
        return 'minor';
    if (a.patch !== b.patch)
        return 'patch';
    if (a.prerelease.join('.') !== b.prerelease.join('.'))
        return 'prerelease';
    return a.build.join('.') === b.build.join('.') ? 'none' : 'build';
}
function compareNumbers(a, b) {
    if (a.length !== b.length)
        return a.length < b.length ? -1 : 1;
    return compareText(a, b);
}
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
function comparePrereleases(a, b, order) {
    if (a.length === 0)
        return b.length === 0 ? 0 : 1;
    if (b.length === 0)
        return -1;
    const compareIdentifiers = order === 'semver' ? compareBySpecification : compareBySuffix;
    for (const [index, left] of a.entries()) {
        const right = b[index];
        if (right === undefined)
            return 1;
        const sign = compareIdentifiers(left, right);
        if (sign !== 0)
            return sign;
    }
    return a.length === b.length ? 0 : -1;
}
const digits = /^[0-9]+$/;
function compareBySpecification(a, b) {
    const [numericA, numericB] = [digits.test(a), digits.test(b)];
    if (numericA && numericB)
        return compareNumbers(a, b);
    if (numericA !== numericB)
        return numericA ? -1 : 1;
    return compareText(a, b);
}
function compareBySuffix(a, b) {
    if (digits.test(a) || digits.test(b))
        return compareBySpecification(a, b);
    const [left, right] = [splitSuffix(a), splitSuffix(b)];
    return compareText(left.stem, right.stem) || compareNumbers(left.number, right.number) || compareText(a, b);
}
function splitSuffix(identifier) {
    let start = identifier.length;
    while (start > 0 && digits.test(identifier.charAt(start - 1)))
        start -= 1;
    const suffix = identifier.slice(start);
    return { stem: identifier.slice(0, start), number: suffix === '' ? '' : suffix.replace(/^0+(?=[0-9])/, '') };
}


/***/ }),

/***/ 3499:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ withoutBuild),
/* harmony export */   Et: () => (/* binding */ isNumber),
/* harmony export */   FP: () => (/* binding */ splitParts),
/* harmony export */   Ps: () => (/* binding */ longestVersion),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   l7: () => (/* binding */ releaseOf),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   qh: () => (/* binding */ formatVersion)
/* harmony export */ });
/* unused harmony exports isPrereleaseIdentifier, isBuildIdentifier */
const longestVersion = 256;
const number = /^(?:0|[1-9][0-9]*)$/;
const identifier = /^[0-9A-Za-z-]+$/;
const digits = /^[0-9]+$/;
function isNumber(text) {
    return number.test(text);
}
function isPrereleaseIdentifier(text) {
    return identifier.test(text) && (!digits.test(text) || number.test(text));
}
function isBuildIdentifier(text) {
    return identifier.test(text);
}
function splitParts(text) {
    const [rest, build] = splitAt(text, '+');
    const [core, prerelease] = splitAt(rest, '-');
    return { core, prerelease, build };
}
function splitAt(text, separator) {
    const index = text.indexOf(separator);
    return index < 0 ? [text, undefined] : [text.slice(0, index), text.slice(index + 1)];
}
function parseVersion(text) {
    if (text.length > longestVersion)
        return undefined;
    const parts = splitParts(text);
    const [major, minor, patch, ...others] = parts.core.split('.');
    if (major === undefined || minor === undefined || patch === undefined || others.length > 0)
        return undefined;
    if (![major, minor, patch].every(isNumber))
        return undefined;
    const prerelease = parts.prerelease?.split('.') ?? [];
    const build = parts.build?.split('.') ?? [];
    if (!prerelease.every(isPrereleaseIdentifier) || !build.every(isBuildIdentifier))
        return undefined;
    return { major, minor, patch, prerelease, build };
}
function formatVersion(version) {
    const build = version.build.length > 0 ? `+${version.build.join('.')}` : '';
    return withoutBuild(version) + build;
}
function withoutBuild(version) {
    const prerelease = version.prerelease.length > 0 ? `-${version.prerelease.join('.')}` : '';
    return releaseOf(version) + prerelease;
}
function releaseOf(version) {
    return `${version.major}.${version.minor}.${version.patch}`;
}
function isPrerelease(version) {
    return version.prerelease.length > 0;
}


/***/ }),

/***/ 1121:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  E: () => (/* binding */ parseTag),
  $: () => (/* binding */ readVersion)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __nccwpck_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/version/semver.js
var semver = __nccwpck_require__(3499);
;// CONCATENATED MODULE: ./build/packages/core/src/version/characters.js

const names = {
    ' ': 'a space',
    '\t': 'a tab',
    '\n': 'a line feed',
    '\r': 'a carriage return',
    '\0': 'a NUL'
};
function foreignCharacter(text) {
    return faultAt(text, text.search(/[^0-9A-Za-z.+-]/u));
}
function strangeCharacter(text) {
    return faultAt(text, text.search(/[^!-~]/u));
}
function faultAt(text, index) {
    if (index < 0)
        return undefined;
    const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
    const place = [...text.slice(0, index)].length + 1;
    return { fault: `contains ${nameOf(character)} at character ${place}`, remedy: remedyFor(character) };
}
function nameOf(character) {
    const known = names[character];
    if (known)
        return known;
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    if (/\p{Nd}/u.test(character))
        return `a digit that is not ASCII (${code})`;
    if (/\s/u.test(character))
        return `white space (${code})`;
    return /[!-~]/.test(character) ? (0,untrusted/* quote */.hD)(character) : `the character ${code}`;
}
function remedyFor(character) {
    if (/[\s\0]/u.test(character))
        return 'remove it: nothing is trimmed, so that what is checked is what is used';
    if (/\p{Nd}/u.test(character))
        return 'use the digits 0 to 9';
    if (character === '_')
        return 'use a hyphen or a dot in its place';
    return 'use ASCII letters, digits, hyphens and dots alone';
}

;// CONCATENATED MODULE: ./build/packages/core/src/version/invalid.js



const date = /^([0-9]{4})[.-]([0-9]{2})[.-]([0-9]{2})$/;
const places = ['major', 'minor', 'patch'];
function explainInvalid(text) {
    const { fault, remedy } = faultOf(text);
    return { problem: `${quote(text)} ${fault}`, remedy };
}
function faultOf(text) {
    return wholeFault(text) ?? coreFault(text) ?? identifierFault(text) ?? { fault: 'is not a version', remedy: example };
}
const example = 'give a version such as 1.2.3 or 1.2.3-rc.1';
function wholeFault(text) {
    if (text === '')
        return { fault: 'is empty', remedy: example };
    if (text.length > semver/* longestVersion */.Ps) {
        return {
            fault: `has ${text.length} characters, more than the ${semver/* longestVersion */.Ps} that are read`,
            remedy: 'shorten the prerelease or the build metadata'
        };
    }
    const foreign = foreignCharacter(text);
    if (foreign)
        return foreign;
    const [, year, month, day] = date.exec(text) ?? [];
    if (year && month && day) {
        const plain = [year, month, day].map((part) => part.replace(/^0+/, '') || '0').join('.');
        return { fault: 'is a date, not a version', remedy: `write it as three numbers without leading zeros: ${plain}` };
    }
    return undefined;
}
function coreFault(text) {
    const { core, prerelease, build } = (0,semver/* splitParts */.FP)(text);
    if (core === '')
        return { fault: 'has no numbers in front', remedy: 'put MAJOR.MINOR.PATCH first, such as 1.2.3-rc.1' };
    const numbers = core.split('.');
    if (!/^[0-9]/.test(core))
        return { fault: 'does not begin with a number', remedy: example };
    const wrong = numbers.slice(0, 3).findIndex((part) => !(0,semver/* isNumber */.Et)(part));
    if (wrong >= 0)
        return numberFault(places[wrong] ?? 'patch', numbers[wrong] ?? '');
    if (numbers.length === 3)
        return undefined;
    const tail = (prerelease === undefined ? '' : `-${prerelease}`) + (build === undefined ? '' : `+${build}`);
    if (numbers.length > 3)
        return surplusFault(numbers, tail);
    const full = [...numbers, '0', '0'].slice(0, 3).join('.');
    const suggestion = (0,semver/* parseVersion */.ot)(full + tail) ? full + tail : full;
    const count = numbers.length === 1 ? 'one number' : 'two numbers';
    return { fault: `has ${count} where a version has three`, remedy: `write all three, such as ${suggestion}` };
}
function surplusFault(numbers, tail) {
    const release = numbers.slice(0, 3).join('.');
    const surplus = numbers.slice(3).join('.');
    const asPrerelease = `${release}-${surplus}${tail.replace(/^-/, '.')}`;
    if (/^[0-9]/.test(surplus) || !(0,semver/* parseVersion */.ot)(asPrerelease)) {
        return {
            fault: `has ${numbers.length} parts where a version has three`,
            remedy: `keep MAJOR.MINOR.PATCH; a further number can go into the prerelease or the build, such as ${release}+4`
        };
    }
    return { fault: 'has a dot in front of its prerelease', remedy: `write a hyphen there: ${asPrerelease}` };
}
function numberFault(place, part) {
    if (part === '')
        return { fault: `has an empty ${place} number`, remedy: 'write all three numbers, such as 1.2.3' };
    if (/^0[0-9]+$/.test(part)) {
        return {
            fault: `has a leading zero in its ${place} number ${(0,untrusted/* quote */.hD)(part)}`,
            remedy: `write ${part.replace(/^0+/, '') || '0'}`
        };
    }
    return {
        fault: `has the ${place} number ${(0,untrusted/* quote */.hD)(part)}, which is not a number`,
        remedy: 'use the digits 0 to 9 alone'
    };
}
function identifierFault(text) {
    const { prerelease, build } = (0,semver/* splitParts */.FP)(text);
    if (build?.includes('+'))
        return { fault: 'has a second plus sign', remedy: 'separate build identifiers by dots' };
    for (const [name, part] of Object.entries({ prerelease, 'build metadata': build })) {
        if (part === undefined)
            continue;
        const sign = name === 'prerelease' ? 'hyphen' : 'plus sign';
        if (part === '')
            return { fault: `ends its numbers with a ${sign} and nothing after it`, remedy: `remove the ${sign}` };
        if (part.split('.').includes('')) {
            return { fault: `has an empty identifier in its ${name}`, remedy: 'write exactly one dot between identifiers' };
        }
    }
    const padded = prerelease?.split('.').find((part) => /^0[0-9]+$/.test(part));
    if (padded === undefined)
        return undefined;
    const plain = padded.replace(/^0+/, '') || '0';
    return {
        fault: `has a leading zero in the prerelease number ${(0,untrusted/* quote */.hD)(padded)}`,
        remedy: `write ${plain}, or put a letter in front of it when it is not a count`
    };
}

;// CONCATENATED MODULE: ./build/packages/core/src/version/tag-fault.js




const movingNames = [
    'latest',
    'nightly',
    'stable',
    'edge',
    'canary',
    'snapshot',
    'main',
    'master',
    'dev',
    'head',
    'next'
];
function tagFault(text, prefixes) {
    const tag = text.startsWith('refs/tags/') ? text.slice('refs/tags/'.length) : text;
    return refFault(text) ?? strangeCharacter(text) ?? nameFault(tag) ?? prefixFault(tag, prefixes);
}
function refFault(text) {
    if (text === '')
        return { fault: 'is empty', remedy: 'give a tag or a version, such as v1.2.3' };
    if (!text.startsWith('refs/'))
        return undefined;
    const trigger = 'run on the push of a version tag (on: push: tags), or set the input version';
    if (text.startsWith('refs/heads/'))
        return { fault: 'is a branch, not a version tag', remedy: trigger };
    if (text.startsWith('refs/pull/'))
        return { fault: 'is a pull request, not a version tag', remedy: trigger };
    if (!text.startsWith('refs/tags/'))
        return { fault: 'is a ref, but not a tag', remedy: trigger };
    const tag = text.slice('refs/tags/'.length);
    if (tag === '')
        return { fault: 'names no tag', remedy: 'give the whole ref, such as refs/tags/v1.2.3' };
    if (tag.startsWith('refs/'))
        return { fault: 'names a tag that itself begins with refs/', remedy: 'write refs/tags/ once' };
    return undefined;
}
function nameFault(tag) {
    const [word = ''] = tag.toLowerCase().split(/[-.0-9]/, 1);
    if (!movingNames.includes(word) || (0,semver/* parseVersion */.ot)(tag))
        return undefined;
    if (tag.toLowerCase() === word) {
        return {
            fault: 'is a name that moves, not a version',
            remedy: 'give the version that it stands for, such as v1.2.3'
        };
    }
    return {
        fault: 'is the name of a build, not a version',
        remedy: `a build between releases is a prerelease, such as 0.0.0-${word}.20250101`
    };
}
function prefixFault(tag, prefixes) {
    const known = [...prefixes].sort((a, b) => b.length - a.length).find((prefix) => tag.startsWith(prefix));
    const rest = known === undefined ? tag : tag.slice(known.length);
    if (known !== undefined && rest === '') {
        return { fault: 'is only a prefix, without a version', remedy: `put the version after it: ${tag}1.2.3` };
    }
    if (/^[0-9]/.test(rest))
        return (0,semver/* parseVersion */.ot)(rest) ? unprefixed(prefixes) : faultOf(rest);
    const start = versionStart(rest);
    if (start === undefined)
        return noVersion(rest, prefixes);
    return foreignPrefix(tag.slice(0, tag.length - rest.length + start), rest.slice(start), prefixes);
}
function versionStart(text) {
    for (let index = 0; index < text.length; index += 1) {
        const fresh = /[0-9]/.test(text.charAt(index)) && !/[0-9]/.test(text.charAt(index - 1));
        if (fresh && (0,semver/* parseVersion */.ot)(text.slice(index)))
            return index;
    }
    return undefined;
}
function unprefixed(prefixes) {
    return {
        fault: `is a tag without the prefix ${alternatives(prefixes)}`,
        remedy: "tag with the prefix, or set tag-prefix to '' when tags have none"
    };
}
function foreignPrefix(prefix, version, prefixes) {
    const wanted = prefixes[0] ?? '';
    const fault = `has ${(0,untrusted/* quote */.hD)(prefix)} in front of the version, not the prefix ${alternatives(prefixes)}`;
    const expected = prefixes.find((candidate) => candidate.toLowerCase() === prefix.toLowerCase()) ?? wanted;
    const write = `write ${expected}${version}`;
    const usual = /^[A-Za-z0-9_][\w./@-]*$/.test(prefix) && prefix.length <= 100 && !prefixes.includes(prefix);
    const mistaken = /^v+$/i.test(prefix) && wanted !== '';
    return { fault, remedy: usual && !mistaken ? `${write}, or add ${prefix} to tag-prefix` : write };
}
function noVersion(rest, prefixes) {
    const core = /^[A-Za-z=]{0,2}[0-9]/.test(rest) ? rest.replace(/^[A-Za-z=]+/, '') : undefined;
    const fault = core === undefined ? undefined : faultOf(core);
    if (fault)
        return { fault: `has no prefix ${alternatives(prefixes)}, and ${fault.fault}`, remedy: fault.remedy };
    return { fault: 'is not a version', remedy: `give a tag or a version, such as ${prefixes[0] ?? ''}1.2.3` };
}
function alternatives(prefixes) {
    return prefixes.map((prefix) => (prefix === '' ? '"" (none)' : (0,untrusted/* quote */.hD)(prefix))).join(' or ');
}

;// CONCATENATED MODULE: ./build/packages/core/src/version/tag.js



const longestRef = 255;
const tags = 'refs/tags/';
function parseTag(tag, prefixes) {
    const byLength = [...prefixes].sort((a, b) => b.length - a.length);
    for (const prefix of byLength) {
        const version = tag.startsWith(prefix) ? (0,semver/* parseVersion */.ot)(tag.slice(prefix.length)) : undefined;
        if (version)
            return { tag, prefix, version };
    }
    return undefined;
}
function readVersion(text, prefixes) {
    const named = text.startsWith(tags);
    const tag = named ? text.slice(tags.length) : text;
    const value = parseTag(tag, prefixes) ?? (named ? undefined : bareVersion(tag, prefixes[0] ?? ''));
    if (value)
        return nameable(value);
    const { fault, remedy } = tagFault(text, prefixes);
    return { ok: false, problem: `${(0,untrusted/* quote */.hD)(text)} ${fault}`, remedy };
}
function bareVersion(text, prefix) {
    const version = (0,semver/* parseVersion */.ot)(text);
    return version && { tag: prefix + (0,semver/* formatVersion */.qh)(version), prefix, version };
}
function nameable(value) {
    const bytes = utf8Length(tags + value.tag);
    if (bytes > longestRef) {
        const problem = `the tag ${(0,untrusted/* quote */.hD)(value.tag)} makes a ref of ${bytes} bytes, more than the ${longestRef} a ref may have`;
        return { ok: false, problem, remedy: 'shorten the prerelease or the build metadata' };
    }
    if (value.tag.endsWith('.lock')) {
        const problem = `the tag ${(0,untrusted/* quote */.hD)(value.tag)} ends in ".lock", which git does not allow`;
        return { ok: false, problem, remedy: 'rename the last identifier' };
    }
    return { ok: true, value };
}
function utf8Length(text) {
    const sizes = [...text].map((character) => {
        const code = character.codePointAt(0) ?? 0;
        return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    });
    return sizes.reduce((sum, size) => sum + size, 0);
}


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = require("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = require("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = require("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = require("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = require("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = require("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = require("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = require("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = require("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = require("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = require("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = require("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = require("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = require("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = require("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = require("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = require("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = require("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = require("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = require("stream");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = require("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = require("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = require("util");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: ./build/packages/core/src/action/effect.js
var effect = __nccwpck_require__(5138);
// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __nccwpck_require__(4012);
;// CONCATENATED MODULE: ./build/packages/core/src/action/cancellation.js


const GRACE_MS = 4000;
function rejectable() {
    let reject = () => { };
    const promise = new Promise((_, rejectIt) => {
        reject = rejectIt;
    });
    promise.catch(() => { });
    return { promise, reject };
}
function watchCancellation(graceMs = GRACE_MS) {
    let cancelled = false;
    const now = rejectable();
    const later = rejectable();
    const stop = (problem) => {
        now.reject(problem);
        later.reject(problem);
    };
    const cancel = () => {
        if (!cancelled)
            setTimeout(later.reject, graceMs, new errors/* Cancelled */.cJ());
        cancelled = true;
        (0,effect/* cancelEffects */.Pk)();
        now.reject(new errors/* Cancelled */.cJ());
    };
    process.on('SIGINT', cancel);
    process.on('SIGTERM', cancel);
    process.on('uncaughtException', stop);
    process.once('beforeExit', () => stop(new Error('the action stopped without an outcome; this is a mistake in it')));
    return { requested: () => cancelled, atOnce: now.promise, overdue: later.promise };
}

// EXTERNAL MODULE: ./build/packages/core/src/action/plan.js
var action_plan = __nccwpck_require__(8344);
;// CONCATENATED MODULE: ./build/packages/core/src/action/carry-out.js



function marked(steps, progress) {
    return steps.map((step) => ({ step, progress: progress(step) }));
}
function refusal(action, plan, complaints) {
    const steps = marked(plan.steps, ({ state }) => (state === 'pending' ? 'not reached' : state));
    const reason = complaints.map(action_plan/* sayComplaint */.Lv).join('\n');
    return { action, outcome: 'refused', reason, complaints, steps, outputs: plan.outputs, warnings: plan.warnings ?? [] };
}
function unexpected({ expected, hash }) {
    return {
        place: 'expect-plan',
        problem: `the plan of this run has the hash ${hash}, not the expected one`,
        remedy: `what the plan was made from has changed since ${expected.slice(0, 12)} was agreed on: look at the new plan (dry-run: true) and pass its plan-hash`
    };
}
async function attempt(step, order) {
    let came = {};
    try {
        order.log.line(step.description);
        const work = order.apply(step.operation).then((outputs) => {
            came = outputs;
            return order.verify(step.operation, outputs);
        });
        await Promise.race([work, order.overdue]);
        return { came, problem: undefined };
    }
    catch (thrown) {
        return { came, problem: thrown ?? new Error('nothing was thrown') };
    }
}
async function applySteps(steps, order) {
    const came = [];
    let outputs = {};
    let problem;
    (0,effect/* openEffects */.dK)();
    for (const step of steps) {
        if (problem === undefined && order.cancelled())
            problem = new errors/* Cancelled */.cJ();
        if (step.state !== 'pending' || problem !== undefined) {
            came.push({ step, progress: step.state === 'pending' ? 'not reached' : step.state });
            continue;
        }
        const ended = await attempt(step, order);
        problem = ended.problem;
        outputs = { ...outputs, ...ended.came };
        came.push({ step, progress: problem === undefined ? 'done' : 'failed' });
    }
    return { came, problem, outputs };
}
async function execute(plan, order) {
    const { came, problem, outputs: late } = await applySteps(plan.steps, order);
    const outputs = { ...plan.outputs, ...late };
    if (problem === undefined)
        return { outcome: 'done', reason: plan.reason ?? '', steps: came, outputs };
    if (problem instanceof errors/* Refusal */.P_ && !came.some(({ progress }) => progress === 'done')) {
        return {
            outcome: 'refused',
            reason: problem.message,
            steps: came,
            outputs,
            complaints: problem.complaints
        };
    }
    const count = (progress) => came.filter((step) => step.progress === progress).length;
    const all = count('done') + count('failed') + count('not reached');
    const how = `${count('done')} of ${all} operations were done; one that failed may have had its effect all the same; run it again to go on where it stopped`;
    return { outcome: 'failed', reason: `${(0,errors/* messageOf */.bD)(problem)}\n${how}`, steps: came, outputs };
}
function rehearse(plan, log) {
    for (const step of plan.steps)
        if (step.state === 'pending')
            log.line(`would ${step.description}`);
    const steps = marked(plan.steps, ({ state }) => (state === 'pending' ? 'planned' : state));
    return { outcome: 'planned', reason: plan.reason ?? '', steps };
}
async function carryOut(plan, order) {
    const { action, dryRun, expected, hash, log } = order;
    const { outputs, warnings = [], reason = '', steps } = plan;
    const told = { action, complaints: [], outputs, warnings };
    const used = (lines) => (lines === undefined ? {} : { usage: lines });
    if (plan.verdict === 'refused')
        return refusal(action, plan, plan.complaints ?? []);
    if (steps.some(({ state }) => state === 'conflict'))
        throw new Error('a plan with a conflict must be a refusal');
    if (!dryRun && expected !== '' && expected !== hash)
        return refusal(action, plan, [unexpected(order)]);
    if (plan.verdict === 'nothing-to-do')
        return { ...told, outcome: 'nothing-to-do', reason, steps: [] };
    if (steps.length === 0)
        return { ...told, outcome: 'done', reason, steps: [] };
    const isAlreadyDone = steps.every(({ state, aside }) => aside || state === 'satisfied');
    const came = dryRun ? rehearse(plan, log) : await execute(plan, order);
    const held = came.outcome === 'done' || came.outcome === 'planned';
    const outcome = isAlreadyDone && held ? 'already-done' : came.outcome;
    if (outcome === 'planned')
        return { ...told, ...came, outcome, ...used(plan.byHand) };
    return { ...told, ...came, outcome, ...(outcome === 'failed' || outcome === 'refused' ? {} : used(plan.usage)) };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./build/packages/core/src/action/commands.js
const EOL = process.platform === 'win32' ? '\r\n' : '\n';
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
function commands_command(name, properties, message) {
    const listed = Object.entries(properties).filter(([, value]) => value !== '');
    const text = listed.map(([key, value]) => `${key}=${escapeProperty(value)}`).join(',');
    const space = Object.keys(properties).length > 0 ? ' ' : '';
    return `::${name}${space}${text}::${escapeData(message)}${EOL}`;
}
function annotation(level, message, place = {}) {
    if (Object.keys(place).length === 0)
        return commands_command(level, {}, message);
    const order = ['title', 'file', 'line', 'endLine', 'col', 'endColumn'];
    const properties = order.map((key) => [key, `${place[key] || ''}`]);
    return commands_command(level, Object.fromEntries(properties), message);
}
function mask(secret) {
    return commands_command('add-mask', {}, secret);
}

// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __nccwpck_require__(1329);
;// CONCATENATED MODULE: ./build/packages/core/src/action/log.js



const WAIT_MS = 5;
function writeOut(text) {
    let rest = Buffer.from(text);
    while (rest.length > 0) {
        try {
            rest = rest.subarray((0,external_node_fs_.writeSync)(1, rest));
        }
        catch (error) {
            if (error.code !== 'EAGAIN')
                throw error;
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MS);
        }
    }
}
function openLog(redactor, write = writeOut) {
    return {
        line: (text) => write(`${(0,untrusted/* inert */.tJ)(redactor.redact(text))}${EOL}`),
        annotate: (level, text, place) => write(annotation(level, (0,untrusted/* inertLines */.wi)(redactor.redact(text)).join('\n'), place)),
        mask: (secret) => {
            for (const line of new Set([secret, ...secret.split(/[\r\n]+/)]))
                if (line !== '')
                    write(mask(line));
        },
        raw: write
    };
}

;// CONCATENATED MODULE: ./build/packages/core/src/action/file-commands.js


function delimiterFor(value) {
    const draw = () => Math.random().toString(16).slice(2).padEnd(12, '0');
    let delimiter = '';
    do
        delimiter = `ghadelimiter_${draw()}-${draw()}`;
    while (value.includes(delimiter));
    return delimiter;
}
function keyValue(name, value) {
    const delimiter = delimiterFor(`${name}${value}`);
    return `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}${EOL}`;
}
function append(variable, file, text) {
    try {
        const descriptor = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_APPEND | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        try {
            (0,external_node_fs_.writeFileSync)(descriptor, text);
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
    }
    catch (cause) {
        const { code } = cause;
        throw new Error(`${variable} names ${file}, which cannot be written (${code}): run this under a GitHub Actions runner, or unset ${variable}`, { cause });
    }
}
function setOutputs(env, outputs) {
    const file = env.GITHUB_OUTPUT;
    if (!file)
        return outputs.map(([name, value]) => `${EOL}${commands_command('set-output', { name }, value)}`).join('');
    append('GITHUB_OUTPUT', file, outputs.map(([name, value]) => keyValue(name, value)).join(''));
    return '';
}
function saveState(env, name, value) {
    const file = env.GITHUB_STATE;
    if (!file)
        return command('save-state', { name }, value);
    append('GITHUB_STATE', file, keyValue(name, value));
    return '';
}
function appendSummary(env, markdown) {
    const file = env.GITHUB_STEP_SUMMARY;
    if (file)
        append('GITHUB_STEP_SUMMARY', file, markdown);
}

// EXTERNAL MODULE: ./build/packages/core/src/action/fitting.js
var fitting = __nccwpck_require__(6508);
;// CONCATENATED MODULE: ./build/packages/core/src/action/report.js
function failed(outcome) {
    return outcome === 'refused' || outcome === 'failed';
}

;// CONCATENATED MODULE: ./build/packages/core/src/action/summary.js


const LIMIT = 1_000_000;
const CELL = 200;
function cell(text, render = untrusted/* literalMarkdown */.ft) {
    return text.length > CELL ? `${render(text.slice(0, CELL))}…` : render(text);
}
function operations({ steps }) {
    const rows = steps.map(({ step, progress }) => `| ${progress} | ${cell(step.description)} | ${cell(step.reason ?? '')} |`);
    return { open: ['', '| state | operation | why |', '| --- | --- | --- |'], lines: rows, close: [] };
}
const machines = ['json', 'plan', 'diff', 'record'];
function decisions({ outputs }) {
    const shown = Object.entries(outputs).filter(([name, value]) => value !== undefined && value !== '' && !machines.includes(name));
    const rows = shown.map(([name, value]) => `| ${name} | ${cell(`${value}`, untrusted/* codeMarkdown */.fl)} |`);
    const open = ['', '<details><summary>outputs</summary>', '', '| output | value |', '| --- | --- |'];
    return { open, lines: rows, close: ['', '</details>'] };
}
function escaped(line) {
    return line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
function changes({ steps }) {
    const diffs = steps.flatMap(({ step }) => (step.diff === undefined ? [] : [step.diff]));
    const lines = diffs.length === 0 ? [] : (0,untrusted/* inertLines */.wi)(diffs.join('\n')).map(escaped);
    const open = ['', '<details><summary>changes</summary>', '', '<pre>'];
    return { open, lines, close: ['</pre>', '', '</details>'] };
}
function heading({ action, outcome, reason, complaints, warnings }) {
    const lines = [
        ...(reason === '' || complaints.length > 0 ? [] : ['', ...(0,untrusted/* inertLines */.wi)(reason).map(untrusted/* literalMarkdown */.ft)]),
        ...complaints.flatMap(({ place, problem, remedy }) => [
            '',
            `- **${(0,untrusted/* literalMarkdown */.ft)(place)}**: ${(0,untrusted/* literalMarkdown */.ft)(problem)}; ${(0,untrusted/* literalMarkdown */.ft)(remedy)}`
        ]),
        ...warnings.flatMap((warning) => ['', `> ⚠️ ${(0,untrusted/* literalMarkdown */.ft)(warning)}`])
    ];
    return { open: [`### ${action}: ${outcome}`], lines, close: [] };
}
function commands({ usage = [] }) {
    const lines = (0,untrusted/* inertLines */.wi)(usage.join('\n')).map(escaped);
    return { open: ['', '<pre>'], lines: usage.length === 0 ? [] : lines, close: ['</pre>'] };
}
function renderSummary(report) {
    let written = [];
    let room = LIMIT;
    for (const { open, lines, close } of [
        heading(report),
        commands(report),
        operations(report),
        decisions(report),
        changes(report)
    ]) {
        if (lines.length === 0 && written.length > 0)
            continue;
        const kept = (0,fitting/* fitting */._Q)(lines, room);
        const part = [...open, ...kept, ...close];
        written = written.concat(part);
        room -= Buffer.byteLength(part.join('\n')) + 1;
        if (kept.length < lines.length) {
            written.push('', 'The rest is too long for a summary and was left out.');
            break;
        }
    }
    return [...written, '', ''].join('\n');
}

;// CONCATENATED MODULE: ./build/packages/core/src/action/publish.js





const REASON_LIMIT = 65536;
const LINE = 10000;
function unfit(name, value, redactor) {
    if (redactor.found(value))
        return `output ${name}: it would contain a secret, and GitHub drops such an output silently; use a secret that is not part of ordinary text`;
    const size = Buffer.byteLength(value);
    if (size > fitting/* OUTPUT_LIMIT */.oJ)
        return `output ${name}: ${size} bytes is more than the ${fitting/* OUTPUT_LIMIT */.oJ} that are passed on; narrow what the action looks at`;
    return undefined;
}
function withFitOutputs(report, redactor) {
    const problems = [];
    const fit = Object.entries(report.outputs).filter(([name, value]) => {
        const problem = value === undefined ? undefined : unfit(name, `${value}`, redactor);
        if (problem !== undefined)
            problems.push(problem);
        return problem === undefined;
    });
    if (problems.length === 0)
        return report;
    const reason = [report.reason, ...problems].filter((line) => line !== '').join('\n');
    return { ...report, outcome: 'failed', reason, outputs: Object.fromEntries(fit) };
}
function bounded(reason) {
    if (Buffer.byteLength(reason) <= REASON_LIMIT)
        return reason;
    const lines = reason.split('\n').map((line) => line.slice(0, LINE));
    const kept = (0,fitting/* fitting */._Q)(lines, REASON_LIMIT);
    return [...kept, `… and ${lines.length - kept.length} more lines`].join('\n');
}
function redacted(report, { redact }) {
    const steps = report.steps.map(({ step, progress }) => {
        const { description, reason, diff } = step;
        const texts = {
            ...(reason === undefined ? {} : { reason: redact(reason) }),
            ...(diff === undefined ? {} : { diff: redact(diff) })
        };
        return { step: { ...step, description: redact(description), ...texts }, progress };
    });
    const complaints = report.complaints.map(({ place, problem, remedy }) => ({
        place: redact(place),
        problem: redact(problem),
        remedy: redact(remedy)
    }));
    const { usage, warnings } = report;
    const reason = bounded(redact(report.reason));
    return {
        ...report,
        reason,
        complaints,
        steps,
        warnings: warnings.map(redact),
        ...(usage && { usage: usage.map(redact) })
    };
}
function writeLog(report, log) {
    for (const warning of report.warnings)
        log.annotate('warning', warning);
    if (failed(report.outcome))
        log.annotate('error', `${report.action} ${report.outcome}:\n${report.reason}`);
    else
        log.line(`${report.action}: ${report.outcome}${report.reason === '' ? '' : `: ${report.reason}`}`);
    for (const command of report.usage ?? [])
        log.line(command);
}
function publish(found, { env, log, redactor }) {
    const report = redacted(withFitOutputs(found, redactor), redactor);
    const reason = (0,untrusted/* inertLines */.wi)(report.reason).join('\n');
    let broken = false;
    const attempt = (sink, write) => {
        try {
            write();
        }
        catch (error) {
            broken = true;
            if (sink !== 'log')
                log.annotate('error', `${sink}: ${error.message}`);
        }
    };
    attempt('log', () => writeLog(report, log));
    const outputs = Object.entries({ reason, ...report.outputs, outcome: report.outcome });
    attempt('outputs', () => log.raw(setOutputs(env, outputs.flatMap(([name, value]) => (value === undefined ? [] : [[name, `${value}`]])))));
    attempt('summary', () => appendSummary(env, renderSummary(report)));
    return failed(report.outcome) || broken ? 1 : 0;
}

// EXTERNAL MODULE: ./build/packages/core/src/action/nearest.js
var nearest = __nccwpck_require__(6525);
;// CONCATENATED MODULE: ./build/packages/core/src/action/read-inputs.js



function variableOf(name) {
    return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
function secretsOf(spec, env) {
    const names = Object.keys(spec).filter((name) => spec[name]?.secret);
    return names.map((name) => env[variableOf(name)] ?? '').filter((value) => value !== '');
}
function unknownInputs(spec, env) {
    const names = Object.keys(spec);
    const known = new Set(names.map(variableOf));
    const unknown = Object.keys(env).filter((key) => key.startsWith('INPUT_') && !known.has(key));
    return unknown.map((key) => {
        const name = key.slice('INPUT_'.length).toLowerCase();
        const meant = (0,nearest/* nearest */.p)(name, names);
        return {
            place: (0,untrusted/* quote */.hD)(name),
            problem: 'this action has no such input',
            remedy: meant === undefined ? 'remove it' : `did you mean ${meant}? Otherwise remove it`
        };
    });
}
function strayed(spec, env) {
    const secrets = secretsOf(spec, env);
    const names = Object.keys(spec).filter((name) => !spec[name]?.secret);
    const holding = names.filter((name) => secrets.some((secret) => env[variableOf(name)]?.includes(secret)));
    return holding.map((place) => ({
        place,
        problem: 'it contains the value of a secret input',
        remedy: 'pass the secret by its own input alone, and use one that is no part of ordinary text'
    }));
}
async function readInput(spec, name, env) {
    return [name, await spec[name]?.parse(env[variableOf(name)] ?? '')];
}
async function readInputs(spec, env) {
    const stray = strayed(spec, env);
    if (stray.length > 0)
        throw new errors/* Refusal */.P_(stray);
    const names = Object.keys(spec);
    const read = await Promise.allSettled(names.map((name) => readInput(spec, name, env)));
    const complaints = unknownInputs(spec, env);
    const values = [];
    for (const [index, result] of read.entries()) {
        if (result.status === 'fulfilled')
            values.push(result.value);
        else
            complaints.push({
                place: names[index] ?? '',
                problem: result.reason.message,
                remedy: 'correct this input'
            });
    }
    if (complaints.length > 0)
        throw new errors/* Refusal */.P_(complaints);
    return Object.fromEntries(values);
}

;// CONCATENATED MODULE: ./build/packages/core/src/action/redactor.js

function urlEncoded(secret) {
    try {
        return encodeURIComponent(secret);
    }
    catch {
        return secret;
    }
}
function formsOf(secret) {
    const lines = secret.split(/[\r\n]+/).filter((line) => line.length > 3);
    const basic = Buffer.from(`x-access-token:${secret}`).toString('base64');
    const shown = (0,untrusted/* inert */.tJ)(secret);
    const quoted = shown.replaceAll('"', '\\"');
    const escaped = JSON.stringify(secret).slice(1, -1);
    return [secret, ...lines, urlEncoded(secret), basic, Buffer.from(secret).toString('base64'), shown, quoted, escaped];
}
function createRedactor() {
    let known = [];
    return {
        add(secret) {
            if (secret === '')
                return;
            known = [...new Set([...known, ...formsOf(secret)])].sort((a, b) => b.length - a.length);
        },
        redact: (text) => known.reduce((rest, secret) => rest.replaceAll(secret, '***'), text),
        found: (text) => known.some((secret) => text.includes(secret))
    };
}

;// CONCATENATED MODULE: ./build/packages/core/src/action/runner.js
function readRunner(env, log, protect) {
    return {
        env,
        repository: env.GITHUB_REPOSITORY ?? '',
        serverUrl: env.GITHUB_SERVER_URL ?? 'https://github.com',
        apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
        ref: env.GITHUB_REF ?? '',
        sha: env.GITHUB_SHA ?? '',
        workspace: env.GITHUB_WORKSPACE ?? '',
        log: log.line,
        protect
    };
}

;// CONCATENATED MODULE: ./build/packages/core/src/action/run-action.js









const empty = { complaints: [], steps: [], outputs: {}, warnings: [] };
function reportOf(thrown, action) {
    if (thrown instanceof errors/* Refusal */.P_) {
        return { ...empty, action, outcome: 'refused', reason: thrown.message, complaints: thrown.complaints };
    }
    return { ...empty, action, outcome: 'failed', reason: (0,errors/* messageOf */.bD)(thrown) };
}
async function documentOf(action, plan) {
    const { planDocument, planHash } = await __nccwpck_require__.e(/* import() */ 556).then(__nccwpck_require__.bind(__nccwpck_require__, 2556));
    return { plan: planDocument(action, plan), 'plan-hash': await planHash(action, plan) };
}
function checkOutputs(outputs, declared) {
    const stray = Object.keys(outputs).find((name) => !declared.includes(name) && name !== 'reason');
    if (stray !== undefined)
        throw new Error(`the plan sets the output ${(0,untrusted/* quote */.hD)(stray)}, which the action does not declare`);
}
async function decide(action, { log, protect }, { requested, atOnce, overdue }) {
    const inputs = await readInputs(action.inputs, process.env);
    const runner = readRunner(process.env, log, protect);
    const facts = await Promise.race([action.observe(inputs, runner), atOnce]);
    const plan = action.plan(inputs, facts);
    checkOutputs(plan.outputs, action.outputs);
    const document = 'dry-run' in action.inputs ? await documentOf(action.name, plan) : {};
    const occasion = { inputs, facts, runner };
    const wishes = inputs;
    const report = await carryOut(plan, {
        action: action.name,
        hash: document['plan-hash'] ?? '',
        dryRun: wishes['dry-run'] ?? false,
        expected: wishes['expect-plan'] ?? '',
        cancelled: requested,
        overdue,
        log,
        async apply(operation) {
            const came = (await action.apply?.(operation, occasion)) ?? {};
            checkOutputs(came, action.outputs);
            return came;
        },
        verify: async (operation, came) => action.verify?.(operation, occasion, came)
    });
    return { ...report, outputs: { ...report.outputs, ...document } };
}
function protection(redactor, log) {
    const known = new Set();
    return (secret) => {
        if (secret === '' || known.has(secret))
            return;
        known.add(secret);
        redactor.add(secret);
        log.mask(secret);
    };
}
async function runAction(action) {
    let published = false;
    process.once('exit', () => {
        if (!published)
            process.exitCode = 1;
    });
    const redactor = createRedactor();
    const log = openLog(redactor);
    const protect = protection(redactor, log);
    for (const secret of secretsOf(action.inputs, process.env))
        protect(secret);
    const cancellation = watchCancellation();
    const report = await decide(action, { log, protect }, cancellation).catch((thrown) => reportOf(thrown, action.name));
    const status = publish(report, { env: process.env, log, redactor });
    published = true;
    process.exit(status);
}

;// CONCATENATED MODULE: ./build/packages/core/src/action/inputs.js


const inputs_text = { parse: (raw) => raw };
const secret = { parse: (raw) => raw, secret: true };
function required(input) {
    return {
        ...input,
        parse(raw) {
            if (raw === '')
                throw new Error('is required');
            return input.parse(raw);
        }
    };
}
function expected(values, raw) {
    const meant = raw === '' ? undefined : (0,nearest/* nearest */.p)(raw, values);
    return new Error(`expected one of ${values.join(', ')}, got ${(0,untrusted/* quote */.hD)(raw)}${meant === undefined ? '' : `; did you mean ${meant}?`}`);
}
const flag = {
    parse(raw) {
        if (raw !== 'true' && raw !== 'false')
            throw new Error(`expected true or false, got ${(0,untrusted/* quote */.hD)(raw)}`);
        return raw === 'true';
    }
};
const list = {
    parse: (raw) => raw
        .split(/[,\r\n]/)
        .map((item) => item.replace(/^[ \t]+|[ \t]+$/g, ''))
        .filter((item) => item !== '')
};
function oneOf(...values) {
    return {
        parse(raw) {
            const value = values.find((candidate) => candidate === raw);
            if (value === undefined)
                throw expected(values, raw);
            return value;
        }
    };
}
function listOf(...values) {
    const one = oneOf(...values);
    return checked(list, (items) => items.map((item) => one.parse(item)));
}
const map = {
    parse(raw) {
        const entries = new Map();
        for (const [index, line] of raw.split(/\r\n|\n|\r/).entries()) {
            if (/^[ \t]*(#|$)/.test(line))
                continue;
            const found = /^[ \t]*([^\s:]+)[ \t]*:(?:[ \t]+|$)(.*)$/.exec(line);
            const [, key, value] = found ?? [];
            if (key === undefined || value === undefined)
                throw new Error(`line ${index + 1}: expected "key: value", got ${(0,untrusted/* quote */.hD)(line)}`);
            if (entries.has(key))
                throw new Error(`line ${index + 1}: ${(0,untrusted/* quote */.hD)(key)} stands there twice`);
            entries.set(key, value.replace(/[ \t]+$/, ''));
        }
        return entries;
    }
};
function yamlBlock(check) {
    return {
        async parse(raw) {
            if (raw.trim() === '')
                return undefined;
            const { parseYamlBlock } = await __nccwpck_require__.e(/* import() */ 552).then(__nccwpck_require__.bind(__nccwpck_require__, 5552));
            return check(await parseYamlBlock(raw));
        }
    };
}
function checked(input, check) {
    return {
        ...input,
        parse(raw) {
            const value = input.parse(raw);
            return value instanceof Promise ? value.then(check) : check(value);
        }
    };
}
function isGiven(value) {
    return Array.isArray(value) ? value.length > 0 : value !== '' && value !== undefined && value !== false;
}
const writing = { 'dry-run': flag, 'expect-plan': inputs_text };

// EXTERNAL MODULE: ./build/packages/core/src/notes/prefixes.js
var prefixes = __nccwpck_require__(6592);
// EXTERNAL MODULE: ./build/packages/core/src/git/full-sha.js
var full_sha = __nccwpck_require__(6605);
;// CONCATENATED MODULE: ./build/packages/core/src/version/prefixes.js

function tagPrefixes(items) {
    if (items.length === 0)
        return [''];
    const prefixes = items.map((item) => (item === "''" || item === '""' ? '' : item));
    for (const prefix of prefixes)
        checkPrefix(prefix);
    return [...new Set(prefixes)];
}
function checkPrefix(prefix) {
    if (prefix.startsWith('refs/')) {
        throw new Error(`the prefix ${(0,untrusted/* quote */.hD)(prefix)} begins with refs/; give what stands after refs/tags/, such as v`);
    }
    const refused = [...prefix].find((character) => character <= ' ' || '~^:?*[\\\u007f'.includes(character));
    if (refused !== undefined) {
        throw new Error(`the prefix ${(0,untrusted/* quote */.hD)(prefix)} contains ${(0,untrusted/* quote */.hD)(refused)}, which no tag may; a prefix is text, not a pattern`);
    }
    if (/^[-/]|\/\/|\.\.|@\{|(?:^|\/)\.|\.lock\//.test(prefix)) {
        throw new Error(`no tag can begin with the prefix ${(0,untrusted/* quote */.hD)(prefix)}; give one such as v or src/module/v`);
    }
}

;// CONCATENATED MODULE: ./build/packages/core/src/placeholders/inputs.js




const fullSha = checked(inputs_text, (value) => {
    if (value !== '' && !(0,full_sha/* isFullSha */.W)(value)) {
        throw new Error(`expected the full SHA of a commit, 40 hexadecimal digits in lower case, got ${(0,untrusted/* quote */.hD)(value)}`);
    }
    return value;
});
const day = checked(inputs_text, (value) => {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
    const real = !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
    if (value !== '' && !real)
        throw new Error(`expected a day such as 2026-05-29, got ${(0,untrusted/* quote */.hD)(value)}`);
    return value;
});
const variables = checked(list, (names) => {
    const wrong = names.find((name) => !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name));
    if (wrong !== undefined)
        throw new Error(`expected names of environment variables, got ${(0,untrusted/* quote */.hD)(wrong)}`);
    return names;
});
const releaseInputs = {
    version: inputs_text,
    sha: fullSha,
    'tag-prefix': checked(list, tagPrefixes),
    previous: inputs_text,
    date: day,
    'allow-env': variables
};

// EXTERNAL MODULE: ./build/packages/core/src/version/semver.js
var semver = __nccwpck_require__(3499);
;// CONCATENATED MODULE: ./build/packages/core/src/release/marker-input.js



const markerList = checked(list, (items) => {
    const wrong = items.find((item) => (0,semver/* parseVersion */.ot)(`0.0.0-${item}`) === undefined);
    if (wrong !== undefined)
        throw new Error(`expected a prerelease such as rc.0, got ${(0,untrusted/* quote */.hD)(wrong)}`);
    return items;
});

// EXTERNAL MODULE: ./build/packages/core/src/release/kind.js
var release_kind = __nccwpck_require__(9698);
;// CONCATENATED MODULE: ./build/packages/core/src/release/policy.js


const consequences = ['update-manifests', 'publish-chart', 'publish-image', 'draft', 'release'];
const prerelease = ['publish-chart', 'publish-image', 'release'];
const artifacts = ['publish-chart', 'publish-image'];
const usualPolicy = {
    stable: ['update-manifests', 'publish-chart', 'publish-image', 'release'],
    rc: prerelease,
    beta: prerelease,
    alpha: prerelease,
    'other-prerelease': prerelease,
    marker: artifacts,
    'main-build': artifacts
};
function consequencesOf(kind, text) {
    const words = text.split(/[\s,]+/).filter((word) => word !== '');
    if (words.length === 1 && words[0] === 'none')
        return [];
    if (words.length === 0)
        throw new Error(`${kind}: name what follows (${consequences.join(', ')}), or none`);
    const unknown = words.find((word) => !consequences.some((known) => known === word));
    if (unknown !== undefined) {
        throw new Error(`${kind}: ${(0,untrusted/* quote */.hD)(unknown)} is not known; expected ${consequences.join(', ')} or none`);
    }
    if (words.includes('draft') && !words.includes('release')) {
        throw new Error(`${kind}: draft is about the GitHub release; write release, draft`);
    }
    return consequences.filter((consequence) => words.includes(consequence));
}
function readPolicy(lines) {
    const changed = {};
    for (const [name, text] of lines)
        changed[kindNamed(name)] = consequencesOf(name, text);
    return { ...usualPolicy, ...changed };
}
function kindNamed(name) {
    const kind = release_kind/* kinds */.EZ.find((known) => known === name);
    if (kind === undefined)
        throw new Error(`${(0,untrusted/* quote */.hD)(name)} is no kind; expected one of ${release_kind/* kinds */.EZ.join(', ')}`);
    return kind;
}

;// CONCATENATED MODULE: ./build/actions/publish-release/src/inputs.js





const decided = oneOf('auto', 'true', 'false');
const lines = checked(inputs_text, (raw) => raw
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line !== ''));
const inputs = {
    ...writing,
    mode: oneOf('publish', 'deprecate', 'restore'),
    ...releaseInputs,
    version: required(releaseInputs.version),
    name: required(inputs_text),
    draft: decided,
    'adopt-draft': flag,
    prerelease: decided,
    'make-latest': oneOf('auto', 'true', 'false', 'legacy'),
    'discussion-category': inputs_text,
    policy: checked(map, readPolicy),
    marker: markerList,
    'prerelease-order': oneOf('semver', 'numeric-suffix'),
    'notes-from': oneOf('', 'commits', 'changelog', 'github', 'template', 'notes'),
    notes: inputs_text,
    'notes-file': inputs_text,
    'notes-template': inputs_text,
    changelog: inputs_text,
    'changelog-missing': oneOf('refuse', 'warn'),
    prefixes: checked(map, prefixes/* readPrefixes */.RU),
    warning: inputs_text,
    images: list,
    charts: list,
    namespace: inputs_text,
    assets: lines,
    checksums: flag,
    'attach-ledger': flag,
    ledger: inputs_text,
    reason: inputs_text,
    instead: inputs_text,
    token: secret
};

;// CONCATENATED MODULE: ./build/actions/publish-release/src/consistent.js
const sources = { notes: ['notes', 'notes-file'], template: ['notes-template'] };
function aboutNotes(inputs) {
    const from = inputs['notes-from'];
    const complaints = [];
    for (const [source, places] of Object.entries(sources)) {
        const given = places.filter((place) => inputs[place] !== '');
        if (from === source && given.length === 0) {
            const remedy = `give ${places.join(' or ')}`;
            complaints.push({ place: 'notes-from', problem: `is ${from}, and there are none`, remedy });
        }
        if (from === '' || from === source)
            continue;
        for (const place of given) {
            const problem = `is given, and notes-from is ${from}, which does not read it`;
            complaints.push({ place, problem, remedy: `leave it out, or set notes-from to ${source}` });
        }
    }
    if (inputs.notes !== '' && inputs['notes-file'] !== '') {
        complaints.push({ place: 'notes-file', problem: 'is given beside notes', remedy: 'give one of them' });
    }
    if (from === '' && inputs['notes-template'] !== '' && (inputs.notes !== '' || inputs['notes-file'] !== '')) {
        const problem = 'is given beside notes or notes-file';
        complaints.push({ place: 'notes-template', problem, remedy: 'give one of them, or say which with notes-from' });
    }
    return complaints;
}
function aboutDeprecation({ mode, reason, instead }) {
    if (mode === 'deprecate') {
        const problem = 'is empty, and whoever uses the release wants to know why they should not';
        return reason.trim() === '' ? [{ place: 'reason', problem, remedy: 'say it in a sentence' }] : [];
    }
    const given = Object.entries({ reason, instead }).filter(([, value]) => value !== '');
    return given.map(([place]) => {
        const problem = `is given, and mode is ${mode}, which does not read it`;
        return { place, problem, remedy: 'leave it out, or set mode to deprecate' };
    });
}
function contradictions(inputs) {
    const complaints = [...(inputs.mode === 'publish' ? aboutNotes(inputs) : []), ...aboutDeprecation(inputs)];
    if (inputs['make-latest'] === 'true' && inputs.prerelease === 'true') {
        const remedy = 'set one of them to auto';
        complaints.push({ place: 'make-latest', problem: 'is true, and a prerelease is never the latest', remedy });
    }
    if (inputs.token === '') {
        const problem = 'is empty, and nobody can write a release without one';
        complaints.push({ place: 'token', problem, remedy: 'give a token with contents: write' });
    }
    return complaints;
}

;// CONCATENATED MODULE: ./build/actions/publish-release/src/observe.js


async function observe(inputs, runner) {
    const wrong = contradictions(inputs);
    if (wrong.length > 0)
        throw new errors/* Refusal */.P_(wrong);
    if (inputs.mode !== 'publish') {
        const { observeDeprecation } = await __nccwpck_require__.e(/* import() */ 408).then(__nccwpck_require__.bind(__nccwpck_require__, 8408));
        return { kind: 'deprecation', deprecation: await observeDeprecation(inputs, runner) };
    }
    const { observePublish } = await __nccwpck_require__.e(/* import() */ 629).then(__nccwpck_require__.bind(__nccwpck_require__, 4629));
    return observePublish(inputs, runner);
}

// EXTERNAL MODULE: ./build/packages/core/src/manifest/fault.js
var fault = __nccwpck_require__(9792);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/apply.js


function applyEdits(text, places) {
    const parts = [];
    let end = 0;
    for (const place of inOrder(places)) {
        parts.push(text.slice(end, place.start), place.replacement);
        end = place.end;
    }
    parts.push(text.slice(end));
    return parts.join('');
}
function applyEditsToAscii(bytes, places) {
    const encoder = new TextEncoder();
    const sorted = inOrder(places).map((place) => ({ ...place, bytes: encoder.encode(place.replacement) }));
    const growth = sorted.reduce((sum, { start, end, bytes: put }) => sum + put.length - (end - start), 0);
    const result = new Uint8Array(bytes.length + growth);
    let [from, to] = [0, 0];
    for (const { start, end, bytes: put } of sorted) {
        result.set(bytes.subarray(from, start), to);
        result.set(put, to + start - from);
        to += start - from + put.length;
        from = end;
    }
    result.set(bytes.subarray(from), to);
    return result;
}
function inOrder(places) {
    const sorted = places.length < 2 ? places : [...places].sort((a, b) => a.start - b.start || a.end - b.end);
    let end = 0;
    let previous;
    for (const place of sorted) {
        if (previous && (place.start < end || sameSpan(previous, place)))
            throw overlap(previous, place);
        end = place.end;
        previous = place;
    }
    return sorted;
}
function sameSpan(a, b) {
    return a.start === b.start && a.end === b.end && (a.start < a.end || a.path === b.path);
}
function overlap(first, second) {
    return new fault/* EditFault */.b(`is changed twice, by ${(0,untrusted/* quote */.hD)(first.path)} to ${(0,untrusted/* quote */.hD)(first.new)} and by ${(0,untrusted/* quote */.hD)(second.path)} to ${(0,untrusted/* quote */.hD)(second.new)}`, 'leave one of the two edits away', second.line);
}

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
        for (const block of blocksWithin(line, start, linesOf(lines), linesOf(applyEdits(lines, own))))
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

// EXTERNAL MODULE: ./build/packages/core/src/notes/banner.js
var notes_banner = __nccwpck_require__(1178);
// EXTERNAL MODULE: ./build/packages/core/src/publishing/release-marker.js
var release_marker = __nccwpck_require__(9256);
// EXTERNAL MODULE: ./build/actions/publish-release/src/deprecate-others.js
var deprecate_others = __nccwpck_require__(7009);
// EXTERNAL MODULE: ./build/actions/publish-release/src/deprecate-refusal.js
var deprecate_refusal = __nccwpck_require__(3368);
// EXTERNAL MODULE: ./build/actions/publish-release/src/deprecate-wish.js
var deprecate_wish = __nccwpck_require__(301);
;// CONCATENATED MODULE: ./build/actions/publish-release/src/deprecate-plan.js








const LONGEST_DIFF = 20_000;
function outputsOf({ commit }, release, wish) {
    return {
        ...{ 'release-id': release.id, 'html-url': release.url, 'upload-url': release.uploadUrl, tag: release.tag },
        ...(commit === undefined ? {} : { sha: commit }),
        state: (0,notes_banner/* withoutBanner */.l2)(wish.body) === undefined ? 'published' : 'deprecated',
        prerelease: wish.prerelease,
        'make-latest': String(wish.latest),
        notes: (0,release_marker/* readBody */.x8)((0,notes_banner/* withoutBanner */.l2)(wish.body)?.text ?? wish.body, release.tag).notes
    };
}
function editStep(description, operation, release, wish) {
    if ((0,deprecate_wish/* isSettled */.I)(release, wish))
        return { description, operation, state: 'satisfied', reason: 'it is so already' };
    const diff = openDiff(LONGEST_DIFF);
    diff.add({ path: `notes of ${release.tag}`, before: release.body, after: wish.body });
    return { description, operation, state: 'pending', diff: diff.text() };
}
function latestSteps(facts, { wasLatest }) {
    const next = (0,deprecate_others/* successor */.hG)(facts);
    if (!wasLatest || next === undefined)
        return [];
    const { id, tag } = next;
    const step = {
        description: (0,untrusted/* inert */.tJ)(`make ${tag} the latest release`),
        operation: { kind: 'make-latest', id, tag }
    };
    return [
        facts.latest === id ? { ...step, state: 'satisfied', reason: 'it is the latest' } : { ...step, state: 'pending' }
    ];
}
function planDeprecating(inputs, facts, release) {
    const wish = (0,deprecate_wish/* wishFor */.b)(inputs, facts, release);
    if (wish === undefined)
        throw new Error('a release can always be deprecated');
    const { id, tag } = release;
    const instead = (0,deprecate_others/* insteadOf */.c$)(inputs, facts)?.tag ?? '';
    const operation = { kind: 'deprecate', id, tag, reason: inputs.reason, instead };
    const description = (0,untrusted/* inert */.tJ)(`deprecate the release ${tag}${instead === '' ? '' : ` in favour of ${instead}`}`);
    const steps = [editStep(description, operation, release, wish), ...latestSteps(facts, wish)];
    const isAlone = wish.wasLatest && (0,deprecate_others/* successor */.hG)(facts) === undefined;
    const warning = `no other stable release can be made the latest in the place of ${tag}; that is left to GitHub`;
    return {
        ...(0,action_plan/* proceed */.rj)(steps, outputsOf(facts, release, wish), (0,untrusted/* inert */.tJ)(`${tag} is deprecated`)),
        ...(isAlone ? { warnings: [(0,untrusted/* inert */.tJ)(warning)] } : {})
    };
}
function planRestoring(inputs, facts, release) {
    const wish = (0,deprecate_wish/* wishFor */.b)(inputs, facts, release);
    const { id, tag, body, prerelease } = release;
    if (wish === undefined) {
        const outputs = outputsOf(facts, release, { body, prerelease, latest: facts.latest === id });
        return { verdict: 'nothing-to-do', reason: (0,untrusted/* inert */.tJ)(`${tag} is not deprecated`), steps: [], outputs };
    }
    const operation = { kind: 'restore', id, tag, prerelease: wish.prerelease, latest: wish.latest };
    const is = [...(wish.prerelease ? ['as a prerelease'] : []), ...(wish.latest ? ['as the latest'] : [])].join(' and ');
    const description = (0,untrusted/* inert */.tJ)(`restore the release ${tag}${is === '' ? '' : ` ${is}`}`);
    const lost = wish.wasLatest && !wish.latest ? '; another one is the latest now, and stays it' : '';
    const steps = [editStep(description, operation, release, wish)];
    return (0,action_plan/* proceed */.rj)(steps, outputsOf(facts, release, wish), (0,untrusted/* inert */.tJ)(`${tag} is restored${lost}`));
}
function planDeprecation(inputs, facts) {
    const { release } = facts;
    const complaints = (0,deprecate_refusal/* deprecationComplaints */.d)(inputs, facts);
    if (complaints.length > 0 || release === undefined) {
        return (0,action_plan/* refuse */.TR)(complaints, { tag: facts.tag.tag, state: facts.draft ? 'draft' : 'none' });
    }
    return inputs.mode === 'restore' ? planRestoring(inputs, facts, release) : planDeprecating(inputs, facts, release);
}

;// CONCATENATED MODULE: ./build/packages/core/src/action/counted.js
function counted_counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./build/packages/core/src/publishing/asset-plan.js
var asset_plan = __nccwpck_require__(8650);
// EXTERNAL MODULE: ./build/packages/core/src/publishing/release-plan.js
var release_plan = __nccwpck_require__(7257);
// EXTERNAL MODULE: ./build/packages/core/src/notes/built-in.js
var built_in = __nccwpck_require__(2012);
;// CONCATENATED MODULE: ./build/packages/core/src/notes/prose.js

const sign = (character) => `&#${character.charCodeAt(0)};`;
function prose_escaped(text, goesOn) {
    return text
        .split(/([:#@])/)
        .map((part, index, parts) => {
        if (index % 2 === 0)
            return plain(part);
        const last = index + 2 === parts.length && !goesOn;
        const next = parts[index + 1] ?? '';
        const parted = next === '' ? !last : !next.startsWith(' ');
        return part === ':' && !parted ? part : `${sign(part)}${parted ? '&#8203;' : ''}`;
    })
        .join('');
}
function plain(text) {
    return (0,untrusted/* inert */.tJ)(text)
        .replace(/[\\*_[\]~|<>&`$]/g, (each) => ('<>&`$'.includes(each) ? sign(each) : `\\${each}`))
        .replace(/\b(GH-|www\.)(?=\w)/gi, '$1&#8203;');
}
function unlisted(line) {
    return line.replace(/^[-+=]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2');
}
const code = /((?<!`)`[^`]+`(?!`))/;
function proseMarkdown(text) {
    const line = text.trim().replace(/[ \t\r\n]+/g, ' ');
    const parts = line.split(code);
    const written = parts.map((part, index) => {
        return index % 2 === 1 ? (0,untrusted/* inert */.tJ)(part) : prose_escaped(part, index < parts.length - 1);
    });
    return unlisted(written.join(''));
}
function fencedMarkdown(lines, info) {
    const longest = lines.join('\n').match(/`+/g) ?? [];
    const fence = '`'.repeat(longest.reduce((most, { length }) => Math.max(most, length + 1), 3));
    const shown = lines.map((line) => line.split('\t').map(untrusted/* inert */.tJ).join('\t'));
    return [`${fence}${/^[A-Za-z0-9+.-]{1,20}$/.test(info) ? info : ''}`, ...shown, fence];
}
function proseBlock(text) {
    const written = [];
    let open;
    for (const line of text.split(/\r\n|\n|\r/)) {
        const [, marks = '', after = ''] = /^\s*(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
        const info = after.trim();
        if (open === undefined && marks !== '' && !info.includes('`'))
            open = { fence: marks, info, lines: [] };
        else if (open === undefined)
            written.push(proseMarkdown(line));
        else if (marks.startsWith(open.fence) && info === '') {
            written.push(...fencedMarkdown(open.lines, open.info));
            open = undefined;
        }
        else
            open.lines.push(line);
    }
    return open === undefined ? written : [...written, ...fencedMarkdown(open.lines, open.info)];
}

;// CONCATENATED MODULE: ./build/packages/core/src/notes/generated.js

const change = /^\* (.*) by (@\S+) in (\S+)$/s;
const newcomer = /^\* (@\S+) made their first contribution in (\S+)$/;
const generated_link = /^\*\*Full Changelog\*\*: (\S+)$/;
const comment = /^<!-- Release notes generated using configuration in (?:(?!--)[^<>])+ at (?:(?!--)[^<>])+ -->$/;
const author = /^@[A-Za-z0-9][A-Za-z0-9_-]{0,38}(?:\[bot\])?$/;
const plainHeading = /^#{2,6} (?!.*(?:::|:\/\/|\bGH-|www\.))(?:[\p{L}\p{M}\p{N}\p{Extended_Pictographic}\p{Emoji_Modifier} ,.:!?'’"&()/+-]|\u200d)+$/iu;
function isPullUrl(url, { serverUrl }) {
    return url.startsWith(`${serverUrl}/`) && /^\/[\w.-]+\/[\w.-]+\/pull\/\d+$/.test(url.slice(serverUrl.length));
}
function isCompareUrl(url, { serverUrl }) {
    const page = /^\/[\w.-]+\/[\w.-]+\/(?:compare|commits)\/[\w.%+@/-]+$/;
    return url.startsWith(`${serverUrl}/`) && page.test(url.slice(serverUrl.length));
}
function unknown(line) {
    const [, mark = '', rest = line] = /^((?:[*-]|#{2,6}) )(.*)$/s.exec(line) ?? [];
    return `${mark}${proseMarkdown(rest)}`;
}
function inertLine(line, place) {
    const [, title = '', by = '', url = ''] = change.exec(line) ?? [];
    if (author.test(by) && isPullUrl(url, place))
        return `* ${proseMarkdown(title)} by ${by} in ${url}`;
    const [, who = '', where = ''] = newcomer.exec(line) ?? [];
    const known = (author.test(who) && isPullUrl(where, place)) ||
        isCompareUrl(generated_link.exec(line)?.[1] ?? '', place) ||
        [comment, plainHeading].some((form) => form.test(line));
    return known ? line : unknown(line);
}
function generatedMarkdown(text, place) {
    return text
        .split(/\r\n|\n|\r/)
        .map((line) => inertLine(line, place))
        .join('\n')
        .trim();
}
function comparedWith(text) {
    return /^\*\*Full Changelog\*\*: \S+?\/compare\/(\S+?)\.\.\.\S+$/m.exec(text)?.[1];
}

// EXTERNAL MODULE: ./build/packages/core/src/notes/length.js
var notes_length = __nccwpck_require__(7812);
;// CONCATENATED MODULE: ./build/packages/core/src/notes/links.js
function path(name) {
    return encodeURIComponent(name)
        .replaceAll('%2F', '/')
        .replace(/[!'()*~_]/g, (sign) => (sign === '_' ? sign : `%${sign.charCodeAt(0).toString(16).toUpperCase()}`));
}
const base = ({ serverUrl, repository }) => `${serverUrl}/${path(repository)}`;
function compareUrl(place, previous, tag) {
    return previous === undefined
        ? `${base(place)}/commits/${path(tag)}`
        : `${base(place)}/compare/${path(previous)}...${path(tag)}`;
}
function releaseUrl(place, tag) {
    return `${base(place)}/releases/tag/${path(tag)}`;
}
function fileUrl(place, tag, file) {
    return `${base(place)}/blob/${path(tag)}/${path(file)}`;
}
function pullLink(place, number) {
    return `[#${number}](${base(place)}/pull/${number})`;
}
function commitLink(place, sha) {
    return `[${sha.slice(0, 7)}](${base(place)}/commit/${sha})`;
}
const login = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$/;
function personLink({ serverUrl }, name) {
    return login.test(name) ? `[@&#8203;${name.replaceAll('_', '\\_')}](${serverUrl}/${name})` : undefined;
}

;// CONCATENATED MODULE: ./build/packages/core/src/notes/sections.js



function linksOf({ pulls, sha }, place) {
    const links = pulls.length > 0 ? pulls.map((number) => pullLink(place, number)) : [commitLink(place, sha)];
    return `(${links.join(', ')})`;
}
function scopeOf({ scope }) {
    return scope === undefined ? '' : `**${proseMarkdown(scope)}**: `;
}
function line(change, place) {
    return `- ${scopeOf(change)}${proseMarkdown(change.description)} ${linksOf(change, place)}`;
}
function indented(lines) {
    return lines.map((each) => (each === '' ? '' : `  ${each}`)).join('\n');
}
function told(change, text, place) {
    const [first = '', ...rest] = text.split('\n');
    const inline = /^\s*(?:`{3}|~{3})/.test(first) ? change.description : first;
    const below = inline === first ? rest.join('\n') : text;
    const item = `- ${scopeOf(change)}${proseMarkdown(inline)} ${linksOf(change, place)}`;
    return below.trim() === '' ? item : `${item}\n\n${indented(proseBlock(below))}`;
}
function breaking(change, place) {
    const { breaking: texts, migration } = change.footers;
    const items = texts.length > 0 ? texts.map((text) => told(change, text, place)) : [line(change, place)];
    const guide = migration.flatMap((text) => ['', ...proseBlock(text)]);
    return guide.length === 0
        ? items.join('\n')
        : `${items.join('\n')}\n\n${indented(['**Migration Guide**:', ...guide])}`;
}
function contributors(changes, place) {
    const logins = new Map(changes.flatMap(({ login }) => (login === undefined ? [] : [[login.toLowerCase(), login]])));
    const sorted = [...logins].sort(([a], [b]) => (a < b ? -1 : 1));
    return sorted.flatMap(([, login]) => personLink(place, login) ?? []).join(', ');
}
function sectionsOfChanges(changes, place) {
    const lists = prefixes/* listed */.KE.map((section) => {
        const own = changes.filter((change) => change.section === section).map((change) => line(change, place));
        const footers = changes.flatMap((change) => section === 'upgrade' || section === 'deprecations'
            ? change.footers[section].map((text) => told(change, text, place))
            : []);
        return [section, [...own, ...footers].join('\n')];
    });
    const broken = changes.filter((change) => change.breaking).map((change) => breaking(change, place));
    return {
        ...Object.fromEntries(lists),
        breaking: broken.join('\n'),
        contributors: contributors(changes, place)
    };
}

// EXTERNAL MODULE: ./build/packages/core/src/notes/template.js
var notes_template = __nccwpck_require__(7374);
// EXTERNAL MODULE: ./build/packages/core/src/version/channel.js
var channel = __nccwpck_require__(4752);
;// CONCATENATED MODULE: ./build/packages/core/src/version/template.js



function templateValues({ tag, prefix, version }, sha) {
    const { major, minor, patch } = version;
    return {
        version: (0,semver/* formatVersion */.qh)(version),
        tag,
        prefix,
        release: (0,semver/* releaseOf */.l7)(version),
        major,
        minor,
        patch,
        prerelease: version.prerelease.join('.'),
        build: version.build.join('.'),
        channel: (0,channel/* channelOf */.t)(version)?.name ?? '',
        sha,
        'short-sha': sha?.slice(0, 7)
    };
}
function template_fillTemplate(template, values) {
    return template.replace(/\{\{|\}\}|\{([^{}]*)\}|[{}]/g, (token, name) => {
        if (token === '{{' || token === '}}')
            return token.charAt(0);
        if (name === undefined) {
            throw new Error(`the template ${(0,untrusted/* quote */.hD)(template)} has a single ${(0,untrusted/* quote */.hD)(token)}; write ${token}${token} for a literal one`);
        }
        if (!Object.hasOwn(values, name)) {
            const known = Object.keys(values).map((key) => `{${key}}`);
            throw new Error(`the template ${(0,untrusted/* quote */.hD)(template)} has the unknown placeholder ${(0,untrusted/* quote */.hD)(token)}; known are ${known.join(' ')}`);
        }
        const value = values[name];
        if (value === undefined)
            throw new Error(`the template ${(0,untrusted/* quote */.hD)(template)} uses ${(0,untrusted/* quote */.hD)(token)}, which has no value here`);
        return value;
    });
}

;// CONCATENATED MODULE: ./build/packages/core/src/version/forms.js


const longestImageTag = 128;
function forms_formsOf({ prefix, version }) {
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
    return `${prefix.slice(0, prefix.lastIndexOf('/') + 1)}v${withoutBuild(version)}`;
}

;// CONCATENATED MODULE: ./build/packages/core/src/notes/installation.js



function installation_image(name, version) {
    const tagged = name.includes('@') || name.slice(name.lastIndexOf('/') + 1).includes(':');
    return `docker pull ${tagged ? name : `${name}:v${imageTagOf(version)}`}`;
}
function chart(url, version, namespace) {
    const name = url.slice(url.lastIndexOf('/') + 1);
    const options = [`--version ${(0,semver/* formatVersion */.qh)(version)}`];
    if (namespace !== '')
        options.push(`--namespace ${namespace}`, '--create-namespace');
    return [`helm install ${name}`, url, ...options].map((part, index, all) => {
        return `${index === 0 ? '' : '  '}${part}${index < all.length - 1 ? ' \\' : ''}`;
    });
}
function part(title, commands) {
    return commands.length === 0 ? [] : [[`### ${title}`, '', ...fencedMarkdown(commands, 'bash')].join('\n')];
}
function installation({ images, charts, namespace }, version) {
    const pulls = images.map((name) => installation_image(name, version));
    const installs = charts.flatMap((url) => chart(url, version, namespace));
    return [
        ...part(images.length > 1 ? 'Docker Images' : 'Docker Image', pulls),
        ...part(charts.length > 1 ? 'Helm Charts' : 'Helm Chart', installs)
    ].join('\n\n');
}

;// CONCATENATED MODULE: ./build/packages/core/src/notes/warning.js
function inQuotation(text) {
    return text.trim().replace(/\r\n|\n|\r/g, '\n> ');
}
function withWarning(notes, warning) {
    return warning.trim() === '' ? notes : `> [!WARNING]\n> ${inQuotation(warning)}\n\n${notes}`;
}

;// CONCATENATED MODULE: ./build/packages/core/src/notes/values.js







function noteValues(release, sections) {
    const { tag, previous, place, sha } = release;
    const compare = compareUrl(place, previous?.tag, tag.tag);
    const changes = (0,notes_template/* fillNotes */.t)(built_in/* changesTemplate */.U, sections, 'changes');
    return {
        ...templateValues(tag, sha),
        date: release.date,
        repository: place.repository,
        'previous-tag': previous?.tag ?? '',
        'previous-version': previous === undefined ? '' : (0,semver/* formatVersion */.qh)(previous.version),
        'compare-url': compare,
        'release-url': releaseUrl(place, tag.tag),
        warning: inQuotation(release.warning),
        ...sections,
        changes: changes.ok ? changes.text : '',
        installation: installation(release, tag.version),
        compare: `**Full Changelog**: ${compare}`,
        changelog: release.changelog,
        github: release.github
    };
}

// EXTERNAL MODULE: ./build/actions/publish-release/src/notes-source.js + 2 modules
var notes_source = __nccwpck_require__(5640);
;// CONCATENATED MODULE: ./build/actions/publish-release/src/notes-write.js











function textOf(file, { complaints }) {
    if (file?.ok === false)
        complaints.push(file.complaint);
    return file?.ok ? file.text : '';
}
function fromChangelog(writing, instead) {
    const { inputs, subject, facts, warnings } = writing;
    if (facts.changelog === undefined)
        return undefined;
    const section = (0,notes_source/* changelogSection */.UV)(facts.changelog, subject.tag, inputs.changelog);
    if (!(0,notes_source/* isWaived */.$y)(section, inputs))
        return textOf(section, writing);
    const { place, problem } = section.complaint;
    warnings.push(`${place}: ${problem}; ${instead}`);
    return undefined;
}
function fromGitHub({ subject, facts, place, warnings }) {
    if (facts.github === undefined)
        return undefined;
    const other = subject.previous === undefined ? comparedWith(facts.github) : undefined;
    if (other !== undefined) {
        warnings.push(`no release comes before ${subject.tag.tag}, and GitHub has chosen to compare it with ${(0,untrusted/* quote */.hD)(other)}`);
    }
    return generatedMarkdown(facts.github, place);
}
function fill(template, path, sources, writing) {
    const { inputs, subject, facts, place, complaints, warnings } = writing;
    const { images, charts, namespace, warning } = inputs;
    const { tag, previous, date, commit } = subject;
    const release = { tag, previous, date, sha: commit, place, images, charts, namespace, warning, ...sources };
    const filled = (0,notes_template/* fillNotes */.t)(template, noteValues(release, sectionsOfChanges(facts.changes, place)), path);
    if (!filled.ok)
        complaints.push(...filled.complaints);
    if (!facts.complete && facts.changes.length > 0) {
        warnings.push(`the notes tell the newest ${facts.commits.length} commits, since no more of them are read`);
    }
    const text = filled.ok ? filled.text : '';
    const rest = compareUrl(place, previous?.tag, tag.tag);
    return { text: (0,notes_template/* namesIn */.w)(template).has('warning') ? text : withWarning(text, warning), rest };
}
function fromTemplate(writing) {
    const { inputs, facts } = writing;
    const changelog = fromChangelog(writing, 'the notes are made without it') ?? '';
    const sources = { changelog, github: fromGitHub(writing) ?? '' };
    return fill(textOf(facts.template, writing), inputs['notes-template'], sources, writing);
}
function given(writing) {
    const { inputs, facts, complaints } = writing;
    const file = inputs['notes-file'];
    const text = inputs.notes === '' ? textOf(facts.file, writing) : inputs.notes;
    if (text.trim() === '' && (inputs.notes !== '' || facts.file?.ok === true)) {
        const remedy = 'write the notes there, or leave it out, which makes them from the commits';
        complaints.push({ place: inputs.notes === '' ? file : 'notes', problem: 'is empty', remedy });
    }
    return text;
}
function draftOf(writing) {
    const { inputs, subject, place } = writing;
    const { tag, previous } = subject;
    const source = (0,notes_source/* sourceOf */.vz)(inputs);
    const above = (text) => withWarning(text, inputs.warning);
    if (source === 'notes')
        return { text: above(given(writing)) };
    if (source === 'template')
        return fromTemplate(writing);
    if (source === 'github') {
        return { text: above(fromGitHub(writing) ?? ''), rest: compareUrl(place, previous?.tag, tag.tag) };
    }
    const section = source === 'changelog' ? fromChangelog(writing, 'the notes are made from commits') : undefined;
    if (section === undefined)
        return fill(built_in/* builtIn */.w, 'the built-in template', { changelog: '', github: '' }, writing);
    return { text: above(section), rest: fileUrl(place, tag.tag, inputs.changelog.replace(/^(?:\.\/)+/, '')) };
}
function writeNotes(inputs, subject, facts, place) {
    const complaints = [];
    const warnings = [];
    if (subject.commit === '')
        return { text: '', cut: false, complaints, warnings };
    const { text, rest } = draftOf({ inputs, subject, facts, place, complaints, warnings });
    if (rest === undefined)
        return { text, cut: false, complaints, warnings };
    const fitted = (0,notes_length/* fitNotes */.NI)(text, rest, (0,release_marker/* longestNotes */.ib)(subject.tag.tag));
    if (fitted.cut)
        warnings.push(`the notes are longer than a release can hold, and end with a link to the rest: ${rest}`);
    return { ...fitted, complaints, warnings };
}

// EXTERNAL MODULE: ./build/actions/publish-release/src/publish-outputs.js
var publish_outputs = __nccwpck_require__(1050);
;// CONCATENATED MODULE: ./build/actions/publish-release/src/publish-step.js

function standing({ prerelease, makeLatest }) {
    if (prerelease)
        return ' as a prerelease';
    if (makeLatest === 'true')
        return ' as the latest';
    return makeLatest === 'false' ? ', not as the latest' : '';
}
function publishStep(wish, { publish, latest }, release) {
    const operation = { kind: 'publish', wish };
    const tag = (0,untrusted/* quote */.hD)(wish.tag);
    if (publish)
        return [{ description: `publish the release ${tag}${standing(wish)}`, operation, state: 'pending' }];
    if (latest !== undefined) {
        const description = latest === 'true' ? `make the release ${tag} the latest` : `let another release than ${tag} be the latest`;
        return [{ description, operation, state: 'pending' }];
    }
    if (release === undefined || release.draft)
        return [];
    const reason = `it is published: ${(0,untrusted/* inert */.tJ)(release.url)}`;
    return [{ description: `publish the release ${tag}`, operation, state: 'satisfied', reason }];
}

;// CONCATENATED MODULE: ./build/actions/publish-release/src/texts-step.js


const texts_step_LONGEST_DIFF = 20_000;
function diffOf({ tag }, before, after) {
    const diff = openDiff(texts_step_LONGEST_DIFF);
    diff.add({ path: `notes of ${tag}`, before: before === '' ? '' : `${before}\n`, after: `${after}\n` });
    return { diff: diff.text() };
}
function textsStep(wish, { create, adopt, change }, release) {
    const operation = { kind: 'texts', wish };
    const tag = (0,untrusted/* quote */.hD)(wish.tag);
    if (adopt !== undefined) {
        const description = `take over the draft ${(0,untrusted/* inert */.tJ)(adopt.url)} as the release ${tag}`;
        return { description, operation, state: 'pending' };
    }
    if (create) {
        const description = `create the draft of the release ${tag}`;
        return { description, operation, state: 'pending', ...diffOf(wish, '', wish.notes) };
    }
    const named = { name: 'title', notes: 'notes', prerelease: 'prerelease flag' };
    const parts = Object.keys(change).map((part) => named[part]);
    const what = parts.length === 0 ? 'title and notes' : parts.join(' and ');
    const description = `write the ${what} of the release ${tag}`;
    if (parts.length > 0) {
        const diff = change.notes === undefined ? {} : diffOf(wish, release?.notes ?? '', change.notes);
        return { description, operation, state: 'pending', ...diff };
    }
    const reason = `${release?.draft ? 'the draft' : 'the release'} ${(0,untrusted/* inert */.tJ)(release?.url ?? '')} has them`;
    return { description, operation, state: 'satisfied', reason };
}

// EXTERNAL MODULE: ./build/packages/core/src/manifest/paths.js
var paths = __nccwpck_require__(8432);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/placeholders.js


const noVersion = { major: '0', minor: '0', patch: '0', prerelease: [], build: [] };
const placeholders_unknown = Object.fromEntries(Object.keys(templateValues({ tag: '', prefix: '', version: noVersion })).map((name) => [name, undefined]));
function editValues({ tag, sha, previous, date, imageDigest, env }) {
    const variables = Object.entries(env).map(([name, value]) => [`env.${name}`, value]);
    return {
        ...(tag === undefined ? { ...placeholders_unknown, sha, 'short-sha': sha?.slice(0, 7) } : templateValues(tag, sha)),
        'previous-version': previous && templateValues(previous).version,
        'previous-tag': previous?.tag,
        date,
        'image-digest': imageDigest,
        ...Object.fromEntries(variables)
    };
}
function fillEdit(edit, values) {
    const complaints = [];
    const fill = (place, template, known = values) => {
        try {
            return fillTemplate(template, known);
        }
        catch (error) {
            const problem = error.message;
            const remedy = remedyFor(problem);
            complaints.push({ place: `${edit.name}.${place}`, problem, remedy });
            return '';
        }
    };
    const given = (place, template) => {
        const before = complaints.length;
        const text = fill(place, template);
        if (text === '' && complaints.length === before && edit.kind !== 'text' && edit.kind !== 'regex') {
            complaints.push({ place: `${edit.name}.${place}`, problem: 'is empty', remedy: 'give the new value' });
        }
        return text;
    };
    const globs = placeholders_escaped(values, /[\\*?[\](){}!@|]/g);
    const files = edit.files.map((file) => fill('files', file, globs));
    const exclude = edit.exclude.map((file) => fill('exclude', file, globs));
    for (const path of [...files, ...exclude]) {
        const fault = path === '' ? undefined : refusedPath(path);
        if (fault)
            complaints.push({ place: `${edit.name}.files`, problem: fault.problem, remedy: fault.remedy });
    }
    const filled = { ...edit, ...fillChange(edit, values, fill, given), files, exclude };
    return complaints.length > 0 ? { ok: false, complaints } : { ok: true, edit: filled };
}
const remedies = [
    [/"\{env\./, 'list the variable in allow-env and set it'],
    [/"\{previous-[^"]*", which has/, 'no release comes before this one: give it as previous'],
    [/"\{image-digest\}", which has/, 'name the one image in require-image'],
    [/"\{(short-)?sha\}", which has/, 'give the commit as sha'],
    [/, which has no value/, 'give the release as version, such as v1.2.3: this run is not of a version tag']
];
function remedyFor(problem) {
    return remedies.find(([pattern]) => pattern.test(problem))?.[1] ?? 'write {{ and }} for literal braces';
}
function fillChange(edit, values, fill, given) {
    const optional = (place, text) => (text === undefined ? undefined : given(place, text));
    if (edit.kind === 'kustomize-image') {
        const { newName, newTag, digest } = edit;
        return {
            newName: optional('new-name', newName),
            newTag: optional('new-tag', newTag),
            digest: optional('digest', digest)
        };
    }
    if (edit.kind === 'chart-lock') {
        const versions = [...edit.versions].map(([name, version]) => [name, given(`versions.${name}`, version)]);
        return { versions: new Map(versions), generated: optional('generated', edit.generated) };
    }
    const value = given('value', edit.value);
    if (edit.kind === 'text')
        return { value, at: fill('text', edit.at) };
    if (edit.kind === 'regex')
        return { value, at: fill('regex', edit.at, placeholders_escaped(values, /[\\^$.*+?()[\]{}|/]/g)) };
    return { value };
}
function placeholders_escaped(values, special) {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value?.replace(special, '\\$&')]));
}

;// CONCATENATED MODULE: ./build/packages/core/src/placeholders/fill-input.js


function fillInput(name, template, values, complaints) {
    try {
        return template_fillTemplate(template, values);
    }
    catch (error) {
        const problem = error.message;
        complaints.push({ place: name, problem, remedy: remedyFor(problem) });
        return '';
    }
}

// EXTERNAL MODULE: ./build/packages/core/src/version/compare.js
var compare = __nccwpck_require__(3076);
// EXTERNAL MODULE: ./build/packages/core/src/release/released.js
var release_released = __nccwpck_require__(1403);
;// CONCATENATED MODULE: ./build/packages/core/src/release/latest.js




function isLatest(version, released) {
    if ((0,semver/* isPrerelease */.V1)(version))
        return false;
    const top = (0,release_released/* highest */.BR)((0,release_released/* stableOf */.PI)(released));
    return top === undefined || (0,compare/* compareVersions */.Zy)(version, top.version) >= 0;
}
function isLatestInLine(version, released) {
    return isLatest(version, inLine(released, version));
}
function inLine(released, version) {
    const line = lineOf(version);
    return released.filter((other) => lineOf(other.version) === line);
}
function makesLatest({ prefix, version }, released) {
    return !prefix.includes('/') && isLatest(version, released);
}

;// CONCATENATED MODULE: ./build/actions/publish-release/src/wish.js






const wish_hidden = /[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
function wish_decide(word, rule) {
    return word === 'auto' ? rule : word === 'true';
}
function latestOf(inputs, { subject, found }, prerelease) {
    const word = inputs['make-latest'];
    if (word !== 'auto')
        return word;
    const others = subject.released.filter(({ tag }) => !found.deprecated.includes(tag));
    return !prerelease && makesLatest(subject.tag, others) ? 'true' : 'false';
}
function wishOf(inputs, facts, notes, complaints) {
    const { subject, release } = facts;
    const { tag, kind, commit } = subject;
    const before = complaints.length;
    const name = fillInput('name', inputs.name, editValues(release), complaints);
    if (name.trim() === '' && complaints.length === before) {
        complaints.push({ place: 'name', problem: 'comes out empty', remedy: 'give the release a title, such as {tag}' });
    }
    if (wish_hidden.test(name.trim())) {
        const problem = `comes out as ${(0,untrusted/* quote */.hD)(name)}, with a line end or another sign that is not shown`;
        complaints.push({ place: 'name', problem, remedy: 'give the release a title of one line' });
    }
    const prerelease = wish_decide(inputs.prerelease, (0,release_kind/* isPrereleaseKind */.Fq)(kind));
    const makeLatest = latestOf(inputs, facts, prerelease);
    if (prerelease && makeLatest === 'true') {
        const problem = `is true, and ${tag.tag} is a prerelease, which is never the latest`;
        complaints.push({ place: 'make-latest', problem, remedy: 'set it to auto, or prerelease to false' });
    }
    const category = inputs['discussion-category'];
    return {
        ...{ tag: tag.tag, commit, name, notes, prerelease, makeLatest },
        concluded: [
            ...((0,notes_source/* sourceOf */.vz)(inputs) === 'notes' ? [] : ['notes']),
            ...(inputs['make-latest'] === 'auto' ? ['latest'] : [])
        ],
        adopt: inputs['adopt-draft'],
        draft: wish_decide(inputs.draft, inputs.policy[kind].includes('draft')),
        ...(category === '' ? {} : { discussionCategory: category })
    };
}

;// CONCATENATED MODULE: ./build/actions/publish-release/src/plan-publish.js











function assetsStep({ tag }, steps) {
    if (steps.length === 0)
        return [];
    const due = steps.filter(({ kind }) => kind !== 'there');
    const files = steps.map(({ file: { name, size, digest, label } }) => ({ name, size, digest, label }));
    const operation = { kind: 'assets', tag, files };
    const shown = (due.length === 0 ? steps : due).slice(0, 5).map(({ file }) => (0,untrusted/* quote */.hD)(file.name));
    const count = due.length === 0 ? steps.length : due.length;
    const more = count > shown.length ? ` and ${count - shown.length} more` : '';
    const description = `upload ${shown.join(', ')}${more} to the release ${(0,untrusted/* quote */.hD)(tag)}`;
    if (due.length > 0)
        return [{ description, operation, state: 'pending' }];
    return [{ description, operation, state: 'satisfied', reason: 'all are there, with the same bytes' }];
}
function toCome({ tag, tagCommit, commit }) {
    return tagCommit === undefined ? [(0,untrusted/* inert */.tJ)(`the tag ${tag.tag} is not there yet: push it at ${commit} first`)] : [];
}
function planPublish(inputs, facts) {
    const { subject, found, files, login, notes } = facts;
    const written = writeNotes(inputs, subject, notes, facts);
    const banner = (0,notes_banner/* bannerComplaint */.mK)(written.text);
    const complaints = [...written.complaints, ...(banner === undefined ? [] : [banner])];
    const wish = wishOf(inputs, facts, written.text, complaints);
    const plan = (0,release_plan/* planRelease */.F)(wish, found);
    const { release = plan.adopt } = found;
    const place = { ownDraft: release?.draft === true, immutable: release?.immutable === true, login };
    const assets = (0,asset_plan/* planAssets */.pL)(files.files, files.there, place);
    complaints.push(...plan.complaints, ...files.complaints, ...(0,asset_plan/* assetComplaints */.zp)(files.files), ...(0,asset_plan/* assetConflicts */.CX)(assets));
    const warnings = [...toCome(subject), ...written.warnings, ...plan.notes];
    if (complaints.length > 0)
        return { ...(0,action_plan/* refuse */.TR)(complaints, {}), warnings };
    const steps = [textsStep(wish, plan, release), ...assetsStep(wish, assets), ...publishStep(wish, plan, release)];
    const told = (0,publish_outputs/* publishOutputs */.eB)(wish, plan, facts, assets);
    const reason = `${subject.tag.tag} with ${counted_counted(assets.length, 'file')}${wish.draft ? ', as a draft' : standing(wish)}`;
    return {
        verdict: 'proceed',
        reason: (0,untrusted/* inert */.tJ)(reason),
        steps,
        outputs: told.outputs,
        warnings: [...warnings, ...told.warnings]
    };
}

;// CONCATENATED MODULE: ./build/actions/publish-release/src/outputs.js
const outputs = [
    'release-id',
    'html-url',
    'upload-url',
    'state',
    'tag',
    'sha',
    'prerelease',
    'make-latest',
    'notes',
    'assets',
    'ledger'
];

;// CONCATENATED MODULE: ./build/actions/publish-release/src/plan.js




function plan(inputs, facts) {
    if (facts.kind === 'deprecation')
        return planDeprecation(inputs, facts.deprecation);
    if (facts.kind === 'publish')
        return planPublish(inputs, facts.publish);
    const { kind, tag, commit } = facts.subject;
    const reason = `${tag.tag} is ${kind}, which has no GitHub release by the policy`;
    return (0,action_plan/* nothingToDo */.KN)(reason, { tag: tag.tag, sha: commit, state: 'none' });
}

;// CONCATENATED MODULE: ./build/actions/publish-release/src/main.js




void runAction({
    name: 'publish-release',
    inputs: inputs,
    outputs: outputs,
    observe: observe,
    plan: plan,
    apply: async (operation, occasion) => (await Promise.all(/* import() */[__nccwpck_require__.e(730), __nccwpck_require__.e(425)]).then(__nccwpck_require__.bind(__nccwpck_require__, 425))).apply(operation, occasion),
    verify: async (operation, occasion) => (await Promise.all(/* import() */[__nccwpck_require__.e(730), __nccwpck_require__.e(518)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3518))).verify(operation, occasion)
});

module.exports = __webpack_exports__;
/******/ })()
;
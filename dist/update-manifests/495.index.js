"use strict";
exports.id = 495;
exports.ids = [495];
exports.modules = {

/***/ 1548:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ kindNames),
/* harmony export */   EZ: () => (/* binding */ kinds),
/* harmony export */   K6: () => (/* binding */ allKeys),
/* harmony export */   eX: () => (/* binding */ lockKeys),
/* harmony export */   fo: () => (/* binding */ scopeKeys)
/* harmony export */ });
const scopeKeys = {
    files: 'texts',
    exclude: 'texts',
    expect: 'number',
    optional: 'flag',
    when: 'when',
    'unless-value': 'texts'
};
const kinds = {
    yaml: { shape: 'text', keys: { value: 'text', document: 'number' } },
    'kustomize-image': {
        shape: 'text',
        keys: { 'new-tag': 'text', 'new-name': 'text', digest: 'text', document: 'number' }
    },
    json: { shape: 'text', keys: { value: 'text' } },
    setter: { shape: 'text', keys: { value: 'text' } },
    text: { shape: 'text', keys: { value: 'text' } },
    regex: { shape: 'text', keys: { value: 'text' } },
    'go-require': { shape: 'text', keys: { value: 'text' } },
    'chart-lock': { shape: 'lock', keys: {} }
};
const kindNames = Object.keys(kinds);
const lockKeys = { versions: 'versions', generated: 'text' };
const allKeys = [
    ...Object.keys(scopeKeys),
    ...kindNames,
    ...new Set(kindNames.flatMap((kind) => Object.keys(kinds[kind].keys)))
];


/***/ }),

/***/ 3495:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readRecord: () => (/* binding */ readRecord)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/edits/keys.js
var keys = __webpack_require__(1548);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/limits.js
var limits = __webpack_require__(8410);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/paths.js
var paths = __webpack_require__(8432);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/record.js
var record = __webpack_require__(5543);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/record-shape.js

function record_shape_text(pattern = /^/, means = 'a text') {
    return (value, way, complain) => {
        if (typeof value !== 'string')
            complain(way, `is ${named(value)}`, `give ${means}`);
        else if (!pattern.test(value))
            complain(way, `is ${(0,untrusted/* quote */.hD)(value)}`, `give ${means}`);
    };
}
function whole(least) {
    return (value, way, complain) => {
        if (Number.isSafeInteger(value) && value >= least)
            return;
        complain(way, `is ${named(value)}`, `give a whole number, ${least} or more`);
    };
}
function orNull(check) {
    return (value, way, complain) => {
        if (value !== null)
            check(value, way, complain);
    };
}
function listOf(item, least) {
    return (value, way, complain) => {
        if (!Array.isArray(value) || value.length < least) {
            complain(way, `is ${named(value)}`, `give a list of ${least} or more items`);
        }
        else
            for (const [index, one] of value.entries())
                item(one, `${way}[${index}]`, complain);
    };
}
function object(required, optional = {}) {
    return (value, way, complain) => {
        if (typeof value !== 'object' || value === null || Array.isArray(value)) {
            complain(way, `is ${named(value)}`, `give an object with ${Object.keys(required).join(', ')}`);
            return;
        }
        const known = { ...required, ...optional };
        for (const key of Object.keys(value)) {
            if (!Object.hasOwn(known, key))
                complain(way, `has the unknown key ${(0,untrusted/* quote */.hD)(key)}`, 'remove it');
        }
        for (const [key, check] of Object.entries(known)) {
            const inside = way === '' ? key : `${way}.${key}`;
            if (Object.hasOwn(value, key))
                check(value[key], inside, complain);
            else if (Object.hasOwn(required, key))
                complain(inside, 'is not there', 'let the action write the record');
        }
    };
}
function named(value) {
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    if (value === null || typeof value === 'boolean' || typeof value === 'number')
        return String(value);
    return typeof value === 'string' ? (0,untrusted/* quote */.hD)(value) : 'an object';
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/record-read.js






const mostComplaints = 50;
const hash = record_shape_text(/^[0-9a-f]{64}$/, 'a SHA-256 in hexadecimal digits');
const place = object({
    kind: record_shape_text(new RegExp(`^(?:${keys/* kindNames */.$1.join('|')})$`), `one of ${keys/* kindNames */.$1.join(', ')}`),
    edit: record_shape_text(),
    path: record_shape_text(),
    line: whole(1),
    old: orNull(record_shape_text()),
    new: record_shape_text(),
    start: whole(0),
    before: record_shape_text(),
    after: record_shape_text()
}, { document: whole(0) });
const passage = object({
    start: whole(0),
    text: record_shape_text(),
    above: record_shape_text(),
    below: record_shape_text(),
    copies: object({ before: whole(0), after: whole(0), index: whole(0) })
});
const file = object({
    file: record_shape_text(),
    before: hash,
    after: hash,
    passages: listOf(object({ places: listOf(place, 1) }, { passage }), 1)
});
const record_read_record = object({ schema: record_shape_text(), files: listOf(file, 0) });
function readRecord(json, name = 'record') {
    const complaints = [];
    const complain = (way, problem, remedy) => {
        complaints.push({ place: way === '' ? name : `${name}: ${way}`, problem, remedy });
    };
    const value = parse(json, complain);
    if (complaints.length === 0) {
        const version = value?.schema;
        if (typeof version === 'string' && version !== record/* RECORD_SCHEMA */.ep) {
            complain('schema', `is ${(0,untrusted/* quote */.hD)(version)}`, `only ${record/* RECORD_SCHEMA */.ep} is read; use the version that wrote it`);
        }
        else
            record_read_record(value, '', complain);
    }
    if (complaints.length === 0)
        checkFiles(value.files, complain);
    if (complaints.length === 0)
        return { ok: true, record: value };
    const more = complaints.length - mostComplaints;
    if (more > 0) {
        complaints.length = mostComplaints;
        complain('', `has ${more} more faults`, 'take the record as the action wrote it');
    }
    return { ok: false, complaints };
}
function parse(json, complain) {
    if (json.length > limits/* longestText */.Ie) {
        complain('', `is ${json.length} characters long`, `a record has at most ${limits/* longestText */.Ie}`);
        return undefined;
    }
    try {
        return JSON.parse(json);
    }
    catch {
        complain('', json.trim() === '' ? 'is empty' : 'is not JSON', 'give the record that an earlier run wrote');
        return undefined;
    }
}
function checkFiles(files, complain) {
    for (const [index, { file: path, before, after, passages }] of files.entries()) {
        const way = `files[${index}]`;
        const fault = (0,paths/* refusedPath */.w)(path);
        if (fault)
            complain(`${way}.file`, fault.problem, fault.remedy);
        const previous = files[index - 1]?.file;
        if (previous !== undefined && previous >= path) {
            complain(`${way}.file`, `stands behind ${(0,untrusted/* quote */.hD)(previous)}`, 'name every file once, in order');
        }
        if (before === after)
            complain(`${way}.after`, 'is the same as before', 'leave the file away');
        checkPassages(way, passages, complain);
    }
}
function checkPassages(way, passages, complain) {
    const whole = 'take the record as the action wrote it';
    let end = 0;
    for (const [index, { passage: lines, places }] of passages.entries()) {
        for (const [at, { start, after }] of places.entries()) {
            const here = `${way}.passages[${index}].places[${at}]`;
            if (start < end)
                complain(here, 'stands inside the place before it, or in front of it', whole);
            end = start + after.length;
            if (lines === undefined)
                continue;
            const found = lines.text.slice(Math.max(0, start - lines.start), Math.max(0, end - lines.start));
            if (start < lines.start || found !== after)
                complain(here, `is not what its passage has there`, whole);
        }
    }
}


/***/ })

};
;
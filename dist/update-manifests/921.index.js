"use strict";
exports.id = 921;
exports.ids = [921];
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

/***/ 5921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readEdits: () => (/* binding */ readEdits)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/nearest.js
var nearest = __webpack_require__(6525);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/fault.js
var fault = __webpack_require__(9792);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/globs.js + 2 modules
var globs = __webpack_require__(7720);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/path.js
var manifest_path = __webpack_require__(549);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/paths.js
var manifest_paths = __webpack_require__(8432);
// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/edits/fields.js


function fieldsOf(name, map, complaints) {
    const at = (key) => (key === '' ? name : `${name}.${key}`);
    const complain = (key, problem, remedy) => {
        const line = map.entries.get(key)?.line ?? map.line;
        complaints.push({ place: `${at(key)} (line ${line})`, problem, remedy });
    };
    const text = (key) => {
        const node = map.entries.get(key);
        if (node === undefined || node.kind === 'text')
            return node?.text;
        complain(key, `is ${named(node)}`, 'give a text');
        return undefined;
    };
    const matching = (key, pattern, remedy) => {
        const value = text(key);
        if (value === undefined || pattern.test(value))
            return value;
        complain(key, `is ${(0,untrusted/* quote */.hD)(value)}`, remedy);
        return undefined;
    };
    const count = (key) => {
        const value = matching(key, /^(?:0|[1-9][0-9]{0,8})$/, 'give a whole number, 0 or more');
        return value === undefined ? undefined : Number(value);
    };
    const flag = (key) => {
        const value = matching(key, /^(?:true|false)$/, 'give true or false');
        return value === undefined ? undefined : value === 'true';
    };
    return {
        has: (key) => map.entries.has(key),
        text,
        texts: (key) => readTexts(map.entries.get(key), (problem, remedy) => complain(key, problem, remedy)),
        count,
        flag,
        oneOf: (key, values) => {
            const value = text(key);
            const found = values.find((one) => one === value);
            if (value !== undefined && found === undefined)
                complain(key, `is ${(0,untrusted/* quote */.hD)(value)}`, `give one of ${values.join(', ')}`);
            return found;
        },
        inner: (key) => {
            const node = map.entries.get(key);
            if (node?.kind === 'map')
                return fieldsOf(at(key), node, complaints);
            if (node !== undefined)
                complain(key, `is ${named(node)}`, 'give a mapping');
            return undefined;
        },
        keys: () => [...map.entries.keys()],
        only: (known) => onlyKnown([...map.entries.keys()], known, complain),
        complain
    };
}
function onlyKnown(keys, known, complain) {
    for (const key of keys) {
        if (known.includes(key))
            continue;
        complain(key, 'is not known', `the nearest key that is known is ${(0,nearest/* nearest */.p)(key, known)}`);
    }
}
function readTexts(node, complain) {
    if (node === undefined)
        return undefined;
    if (node.kind === 'text')
        return [node.text];
    if (node.kind !== 'list') {
        complain(`is ${named(node)}`, 'give a text or a list of texts');
        return undefined;
    }
    const other = node.items.find(({ kind }) => kind !== 'text');
    if (other)
        complain(`has ${named(other)} among its items`, 'give texts');
    return node.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
}
function named({ kind }) {
    return { text: 'a text', nothing: 'empty', list: 'a list', map: 'a mapping' }[kind];
}

// EXTERNAL MODULE: ./build/packages/core/src/manifest/edits/keys.js
var keys = __webpack_require__(1548);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/limits.js
var limits = __webpack_require__(8410);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/yaml/document.js
var yaml_document = __webpack_require__(2277);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/yaml/node.js
var yaml_node = __webpack_require__(4604);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/yaml/scanned.js
var scanned = __webpack_require__(9034);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/edits/tree.js





async function readTree(text) {
    (0,limits/* checkText */.qW)(text);
    return scannedTree(text) ?? rootOf((0,yaml_document/* readYaml */.g)(await (0,yaml_document/* loadYaml */.y)(), text));
}
function scannedTree(text) {
    try {
        const file = (0,scanned/* scanFile */.W)(text);
        return file && rootOf(file);
    }
    catch (error) {
        if (error instanceof scanned/* BeyondScanner */.e)
            return undefined;
        throw error;
    }
}
function rootOf(file) {
    const [root = null, second] = file.documents;
    if (second === undefined)
        return treeOf(file, root, []);
    throw new fault.EditFault('has more than one document', 'write one list', file.lineOf(second?.start ?? 0));
}
function treeOf(file, node, within) {
    const line = file.lineOf(node?.start ?? 0);
    if (node === null)
        return { kind: 'nothing', line };
    if (node.kind === 'alias') {
        const { target } = node;
        if (target === undefined || within.includes(target)) {
            throw new fault.EditFault(`has an alias *${node.name} inside what it names`, 'write the value out', line);
        }
        return treeOf(file, target, within);
    }
    if (node.kind === 'list') {
        return { kind: 'list', items: node.items().map((item) => treeOf(file, item.node, [...within, node])), line };
    }
    if (node.kind === 'map') {
        const entries = node.pairs().map((pair) => {
            return [(0,yaml_node/* keyText */.P)(file, pair.key), treeOf(file, pair.node, [...within, node])];
        });
        return { kind: 'map', entries: new Map(entries), line };
    }
    const { style, value } = node;
    if (style === 'PLAIN' && /^(?:~|null|Null|NULL|)$/.test(value))
        return { kind: 'nothing', line };
    return { kind: 'text', text: value, line };
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/edits/read.js








async function readEdits(text, name = 'edits') {
    const complaints = [];
    try {
        const tree = await readTree(text);
        if (tree.kind !== 'list') {
            const remedy = 'give a list whose items begin with - files:';
            return { edits: [], complaints: [{ place: name, problem: `is ${named(tree)}, not a list`, remedy }] };
        }
        if (tree.items.length === 0) {
            complaints.push({ place: name, problem: 'is an empty list', remedy: 'give at least one edit' });
        }
        const edits = tree.items.flatMap((item, index) => readItem(`${name}[${index}]`, item, complaints) ?? []);
        return { edits: complaints.length > 0 ? [] : edits, complaints };
    }
    catch (error) {
        if (!(error instanceof fault.EditFault))
            throw error;
        const { problem, remedy, line } = error;
        return { edits: [], complaints: [{ place: line > 0 ? `${name} (line ${line})` : name, problem, remedy }] };
    }
}
function readItem(name, item, complaints) {
    if (item.kind !== 'map') {
        const remedy = 'give a mapping with files and one kind of edit';
        complaints.push({ place: `${name} (line ${item.line})`, problem: `is ${named(item)}`, remedy });
        return undefined;
    }
    const before = complaints.length;
    const fields = fieldsOf(name, item, complaints);
    const scope = readScope(name, fields);
    const kind = readKind(fields);
    if (kind === undefined)
        fields.only(keys/* allKeys */.K6);
    const change = kind === undefined ? undefined : readChange(kind, fields);
    return complaints.length > before || change === undefined ? undefined : { ...scope, ...change };
}
function readScope(name, fields) {
    const files = fields.texts('files') ?? [];
    const exclude = fields.texts('exclude') ?? [];
    if (files.length === 0)
        fields.complain('files', 'names no file', 'give a path, a glob, or a list of them');
    for (const [key, paths] of [
        ['files', files],
        ['exclude', exclude]
    ]) {
        for (const path of paths) {
            const fault = (0,manifest_paths/* refusedPath */.w)(path) ?? (0,globs/* globFault */.Hf)(path);
            if (fault)
                fields.complain(key, fault.problem, fault.remedy);
        }
    }
    return {
        name,
        files,
        exclude,
        document: fields.count('document'),
        expect: fields.count('expect'),
        optional: fields.flag('optional') ?? false,
        when: fields.oneOf('when', ['stable', 'prerelease', 'always']) ?? 'always',
        unlessValue: fields.texts('unless-value') ?? []
    };
}
function readKind(fields) {
    const found = keys/* kindNames */.$1.filter((kind) => fields.has(kind));
    const [kind, second] = found;
    if (kind !== undefined && second === undefined)
        return kind;
    const unknown = fields.keys().filter((key) => !keys/* allKeys */.K6.includes(key));
    const meant = unknown.map((key) => `${key} may mean ${(0,nearest/* nearest */.p)(key, keys/* allKeys */.K6)}`);
    if (kind === undefined && meant.length > 0)
        fields.complain('', 'has no kind of edit', meant.join(', '));
    else if (kind === undefined)
        fields.complain('', 'has no kind of edit', `give one of ${keys/* kindNames */.$1.join(', ')}`);
    else
        fields.complain('', `has more than one kind of edit: ${found.join(', ')}`, 'make them edits of their own');
    return undefined;
}
function readChange(kind, fields) {
    fields.only([...Object.keys(keys/* scopeKeys */.fo), kind, ...Object.keys(keys/* kinds */.EZ[kind].keys)]);
    if (kind === 'chart-lock')
        return { kind, ...readLock(fields.inner(kind)) };
    const at = fields.text(kind) ?? '';
    if (at === '' && fields.has(kind))
        fields.complain(kind, 'is empty', 'say what to edit');
    if (kind === 'kustomize-image') {
        const [newName, newTag, digest] = [fields.text('new-name'), fields.text('new-tag'), fields.text('digest')];
        if (newName === undefined && newTag === undefined && digest === undefined) {
            fields.complain(kind, 'changes nothing', 'give new-tag, new-name or digest');
        }
        return { kind, at, newName, newTag, digest };
    }
    if (!fields.has('value'))
        fields.complain('value', 'is not there', 'give the new value, such as {version}');
    if (at !== '' && (kind === 'yaml' || kind === 'json'))
        checkPath(kind, at, fields);
    return { kind, at, value: fields.text('value') ?? '' };
}
function checkPath(kind, path, fields) {
    try {
        (0,manifest_path/* parsePath */.R)(path);
    }
    catch (error) {
        if (!(error instanceof fault.EditFault))
            throw error;
        fields.complain(kind, error.problem, error.remedy);
    }
}
function readLock(fields) {
    if (fields === undefined)
        return {};
    fields.only(Object.keys(keys/* lockKeys */.eX));
    const inner = fields.inner('versions');
    if (!fields.has('versions'))
        fields.complain('versions', 'is not there', 'give versions by the name of the dependency');
    const versions = inner?.keys().map((name) => [name, inner.text(name) ?? '']) ?? [];
    return { versions: new Map(versions), generated: fields.text('generated') };
}


/***/ })

};
;
"use strict";
exports.id = 427;
exports.ids = [427];
exports.modules = {

/***/ 1427:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readEdits: () => (/* binding */ readEdits)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/nearest.js
var nearest = __webpack_require__(6525);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/fault.js
var fault = __webpack_require__(9792);
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

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/edits/keys.js
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

// EXTERNAL MODULE: ./build/packages/core/src/manifest/place.js
var place = __webpack_require__(6071);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/yaml/document.js
var yaml_document = __webpack_require__(2277);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/edits/tree.js



async function readTree(text) {
    const file = (0,yaml_document/* readYaml */.g)(await (0,yaml_document/* loadYaml */.y)(), text);
    const [document, second] = file.documents;
    if (second)
        throw new fault/* EditFault */.b('has more than one document', 'write one list', (0,place/* lineAt */.mh)(text, second.range?.[0] ?? 0));
    return treeOf(file, document, document?.contents, []);
}
function treeOf(file, document, node, within) {
    const { yaml, text } = file;
    const line = (0,place/* lineAt */.mh)(text, node?.range?.[0] ?? 0);
    if (yaml.isAlias(node)) {
        const target = document && node.resolve(document);
        if (target === undefined || within.includes(target)) {
            throw new fault/* EditFault */.b(`has an alias *${node.source} inside what it names`, 'write the value out', line);
        }
        return treeOf(file, document, target, within);
    }
    if (yaml.isSeq(node)) {
        return {
            kind: 'list',
            items: node.items.map((item) => treeOf(file, document, item, [...within, node])),
            line
        };
    }
    if (yaml.isMap(node)) {
        const entries = node.items.map(({ key, value }) => {
            const name = yaml.isScalar(key) ? String(key.value) : text.slice(...rangeOf(key));
            return [name, treeOf(file, document, value, [...within, node])];
        });
        return { kind: 'map', entries: new Map(entries), line };
    }
    if (!yaml.isScalar(node))
        return { kind: 'nothing', line };
    const value = String(node.value);
    if (node.type === 'PLAIN' && /^(?:~|null|Null|NULL|)$/.test(value))
        return { kind: 'nothing', line };
    return { kind: 'text', text: value, line };
}
function rangeOf(node) {
    const range = node?.range;
    return range ? [range[0], range[1]] : [0, 0];
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
        if (!(error instanceof fault/* EditFault */.b))
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
        fields.only(allKeys);
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
            const fault = (0,manifest_paths/* refusedPath */.w)(path);
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
    const found = kindNames.filter((kind) => fields.has(kind));
    const [kind, second] = found;
    if (kind !== undefined && second === undefined)
        return kind;
    const unknown = fields.keys().filter((key) => !allKeys.includes(key));
    const meant = unknown.map((key) => `${key} may mean ${(0,nearest/* nearest */.p)(key, allKeys)}`);
    if (kind === undefined && meant.length > 0)
        fields.complain('', 'has no kind of edit', meant.join(', '));
    else if (kind === undefined)
        fields.complain('', 'has no kind of edit', `give one of ${kindNames.join(', ')}`);
    else
        fields.complain('', `has more than one kind of edit: ${found.join(', ')}`, 'make them edits of their own');
    return undefined;
}
function readChange(kind, fields) {
    fields.only([...Object.keys(scopeKeys), kind, ...Object.keys(kinds[kind].keys)]);
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
        if (!(error instanceof fault/* EditFault */.b))
            throw error;
        fields.complain(kind, error.problem, error.remedy);
    }
}
function readLock(fields) {
    if (fields === undefined)
        return {};
    fields.only(Object.keys(lockKeys));
    const inner = fields.inner('versions');
    if (!fields.has('versions'))
        fields.complain('versions', 'is not there', 'give versions by the name of the dependency');
    const versions = inner?.keys().map((name) => [name, inner.text(name) ?? '']) ?? [];
    return { versions: new Map(versions), generated: fields.text('generated') };
}


/***/ }),

/***/ 8410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ longestText),
/* harmony export */   JS: () => (/* binding */ deepest),
/* harmony export */   Tw: () => (/* binding */ measureNesting),
/* harmony export */   qW: () => (/* binding */ checkText)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9792);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6071);


const longestText = 16 * 1024 * 1024;
const deepest = 64;
function checkText(text) {
    if (text.length > longestText) {
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .EditFault */ .b(`is ${text.length} characters long; at most ${longestText} are edited`, 'take it out of files, or split it');
    }
    const nul = text.indexOf('\0');
    if (nul >= 0) {
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .EditFault */ .b(`has a NUL at character ${nul + 1}`, 'it is no text file: take it out of files', (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .lineAt */ .mh)(text, nul));
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

/***/ 549:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parsePath),
/* harmony export */   j: () => (/* binding */ formatPath)
/* harmony export */ });
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1329);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9792);


const dangerous = ['__proto__', 'constructor', 'prototype'];
const example = 'write keys with dots, such as spec.images[0].tag, [name=app] or ["key.with/dots"]';
const bareKey = /[^.[\]\s"'*?(){}|,@]+/y;
const bracket = /\[(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|(\d{1,9})|([^\s=[\]"']+)=(?:"((?:[^"\\]|\\.)*)"|([^[\]"]+)))\]/y;
function parsePath(path) {
    const segments = [];
    let index = 0;
    while (index < path.length) {
        const inBrackets = path[index] === '[';
        if (!inBrackets && segments.length > 0) {
            if (path[index] !== '.')
                throw malformed(path, index);
            index += 1;
        }
        const token = inBrackets ? bracket : bareKey;
        token.lastIndex = index;
        const match = token.exec(path);
        if (match === null || match[0] === '$')
            throw malformed(path, index);
        segments.push(inBrackets ? bracketSegment(path, match) : { kind: 'key', key: match[0] });
        index = token.lastIndex;
    }
    if (segments.length === 0)
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .EditFault */ .b('the key path is empty', example);
    for (const segment of segments)
        checkNames(path, segment);
    return segments;
}
function malformed(path, index) {
    return new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .EditFault */ .b(`the key path ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} cannot be read from character ${index + 1} on`, example);
}
function bracketSegment(path, match) {
    const [, quoted, single, index, key, quotedValue, value] = match;
    if (quoted !== undefined)
        return { kind: 'key', key: unquoted(path, quoted) };
    if (single !== undefined)
        return { kind: 'key', key: single };
    if (index !== undefined)
        return { kind: 'index', index: Number(index) };
    return {
        kind: 'item',
        key: key ?? '',
        value: quotedValue === undefined ? (value ?? '') : unquoted(path, quotedValue)
    };
}
function unquoted(path, text) {
    try {
        return JSON.parse(`"${text}"`);
    }
    catch {
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .EditFault */ .b(`the key path ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} has quotes that cannot be read`, 'quote as in JSON: ["a\\"b"]');
    }
}
function checkNames(path, segment) {
    if (segment.kind === 'index' || !dangerous.includes(segment.key))
        return;
    throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .EditFault */ .b(`the key path ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} names ${segment.key}, which is never edited`, 'name another key');
}
const bare = /^(?!\$$)[^.[\]\s"'*?(){}|,@]+$/;
function formatPath(segments) {
    return segments.map(formatSegment).join('').replace(/^\./, '');
}
function formatSegment(segment) {
    if (segment.kind === 'index')
        return `[${segment.index}]`;
    if (segment.kind === 'item') {
        const plain = /^[^[\]"]+$/.test(segment.value);
        return `[${segment.key}=${plain ? segment.value : JSON.stringify(segment.value)}]`;
    }
    return bare.test(segment.key) ? `.${segment.key}` : `[${JSON.stringify(segment.key)}]`;
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

/***/ 2277:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml),
/* harmony export */   y: () => (/* binding */ loadYaml)
/* harmony export */ });
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1329);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9792);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8410);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6071);
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1342);





async function loadYaml() {
    return await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
}
function readYaml(yaml, text) {
    (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .checkText */ .qW)(text);
    checkNesting(yaml, text);
    const loneReturn = text.search(/\r(?!\n)/);
    if (loneReturn >= 0) {
        const remedy = 'end its lines with LF or CR LF';
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .EditFault */ .b('has a carriage return that ends no line for some readers', remedy, (0,_place_js__WEBPACK_IMPORTED_MODULE_4__/* .lineAt */ .mh)(text, loneReturn));
    }
    const parsed = yaml.parseAllDocuments(text, {
        schema: 'failsafe',
        version: '1.2',
        keepSourceTokens: true,
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'silent'
    });
    const documents = 'empty' in parsed ? [] : parsed;
    for (const document of documents)
        checkErrors(text, document);
    return { yaml, text, documents, survey: (0,_survey_js__WEBPACK_IMPORTED_MODULE_3__/* .survey */ .F)(yaml, text, documents) };
}
function checkErrors(text, document) {
    const error = document.errors[0];
    if (error === undefined)
        return;
    const template = text.includes('{{');
    throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .EditFault */ .b(`is not YAML: ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(error.message.split('\n')[0] ?? '').replace(/\.$/, '')}`, template ? 'a template is no YAML: edit it with text or regex' : 'mend it, or edit it with text or regex', (0,_place_js__WEBPACK_IMPORTED_MODULE_4__/* .lineAt */ .mh)(text, error.pos[0]));
}
function checkNesting(yaml, text) {
    const nesting = (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .measureNesting */ .Tw)(text);
    if (nesting.block <= _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .deepest */ .JS && (nesting.flow <= _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .deepest */ .JS || !flowDeeperThan(yaml, text)))
        return;
    throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .EditFault */ .b(`is nested deeper than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .deepest */ .JS} levels`, 'take it out of files');
}
function flowDeeperThan(yaml, text) {
    let depth = 0;
    for (const token of new yaml.Lexer().lex(text)) {
        if (token === '[' || token === '{')
            depth += 1;
        else if (token === ']' || token === '}')
            depth -= 1;
        if (depth > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .deepest */ .JS)
            return true;
    }
    return false;
}


/***/ }),

/***/ 1342:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ survey),
/* harmony export */   V: () => (/* binding */ scalarEvent)
/* harmony export */ });
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1329);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9792);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6071);



const known = /^(?:!|tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq|timestamp|binary|merge))$/;
const mostExpanded = 100_000;
function survey(yaml, text, documents) {
    const walk = { yaml, text, events: [], eventOf: new Map(), aliased: new Set(), sizes: new Map() };
    const aliased = documents.map((document) => {
        walk.aliased = new Set();
        walk.sizes = new Map();
        walk.events.push('document');
        const before = walk.events.length;
        const expanded = visit(walk, document.contents);
        if (expanded > mostExpanded && expanded > 10 * (walk.events.length - before)) {
            throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .EditFault */ .b(`has aliases that stand for more than ${mostExpanded} values`, 'take it out of files');
        }
        return walk.aliased;
    });
    return { events: walk.events, eventOf: walk.eventOf, aliased };
}
function scalarEvent(anchor, tag, style, value) {
    return JSON.stringify(['scalar', anchor ?? '', tag ?? '', style, value]);
}
function visit(walk, node) {
    const { yaml, events } = walk;
    if (node === null || node === undefined) {
        events.push('none');
        return 1;
    }
    if (yaml.isAlias(node)) {
        walk.aliased.add(node.source);
        events.push(`alias ${node.source}`);
        return walk.sizes.get(node.source) ?? 1;
    }
    checkTag(walk, node);
    const size = yaml.isScalar(node) ? 1 : visitCollection(walk, node);
    if (yaml.isScalar(node)) {
        walk.eventOf.set(node, events.length);
        events.push(scalarEvent(node.anchor, node.tag, node.type ?? '', String(node.value)));
    }
    const { anchor } = node;
    if (anchor !== undefined)
        walk.sizes.set(anchor, size);
    return size;
}
function visitCollection(walk, node) {
    const { yaml, events } = walk;
    const { anchor, flow } = node;
    events.push(JSON.stringify([yaml.isMap(node) ? 'map' : 'seq', anchor ?? '', node.tag ?? '', flow === true]));
    let size = 1;
    if (yaml.isMap(node)) {
        checkKeys(walk, node);
        for (const { key, value } of node.items)
            size += visit(walk, key) + visit(walk, value);
    }
    else if (yaml.isSeq(node))
        for (const item of node.items)
            size += visit(walk, item);
    events.push('end');
    return size;
}
function checkTag({ text }, node) {
    if (node.tag === undefined || known.test(node.tag))
        return;
    const line = (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .lineAt */ .mh)(text, node.range?.[0] ?? 0);
    throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .EditFault */ .b(`has the tag ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(node.tag)}, which only some tools know`, 'edit it with text or regex', line);
}
function checkKeys({ yaml, text }, node) {
    const lines = new Map();
    for (const { key } of node.items) {
        const start = key?.range?.[0] ?? 0;
        if (yaml.isMap(key) && key.flow && text[start - 1] === '{') {
            throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .EditFault */ .b('is a template, not plain YAML', 'edit it with text or regex', (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .lineAt */ .mh)(text, start));
        }
        if (!yaml.isScalar(key))
            continue;
        const first = lines.get(String(key.value));
        if (first === undefined)
            lines.set(String(key.value), start);
        else {
            const problem = `has the key ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(String(key.value))} twice, on lines ${(0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .lineAt */ .mh)(text, first)} and ${(0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .lineAt */ .mh)(text, start)}`;
            throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .EditFault */ .b(problem, 'remove one: which of them counts differs from tool to tool', (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .lineAt */ .mh)(text, start));
        }
    }
}


/***/ })

};
;
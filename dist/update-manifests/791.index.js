"use strict";
exports.id = 791;
exports.ids = [791];
exports.modules = {

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

/***/ 8999:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ lineIndex)
/* harmony export */ });
function lineIndex(text) {
    let line = 1;
    let counted = 0;
    return (offset) => {
        if (offset < counted)
            line -= breaks(text, offset, counted);
        else
            line += breaks(text, counted, offset);
        counted = offset;
        return line;
    };
}
function breaks(text, from, to) {
    let count = 0;
    for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1))
        count += 1;
    return count;
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
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__.EditFault('the key path is empty', example);
    for (const segment of segments)
        checkNames(path, segment);
    return segments;
}
function malformed(path, index) {
    return new _fault_js__WEBPACK_IMPORTED_MODULE_1__.EditFault(`the key path ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} cannot be read from character ${index + 1} on`, example);
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
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__.EditFault(`the key path ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} has quotes that cannot be read`, 'quote as in JSON: ["a\\"b"]');
    }
}
function checkNames(path, segment) {
    if (segment.kind === 'index' || !dangerous.includes(segment.key))
        return;
    throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__.EditFault(`the key path ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} names ${segment.key}, which is never edited`, 'name another key');
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

/***/ 9775:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ decodeScalar)
/* harmony export */ });
/* harmony import */ var _tape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3500);

const escapes = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
function decodeScalar(text, kind, start, end) {
    if (kind === _tape_js__WEBPACK_IMPORTED_MODULE_0__/* .kinds */ .EZ.plain)
        return text.slice(start, end);
    const inner = text.slice(start + 1, end - 1);
    if (kind === _tape_js__WEBPACK_IMPORTED_MODULE_0__/* .kinds */ .EZ.single)
        return inner.includes("''") ? inner.replaceAll("''", "'") : inner;
    return inner.includes('\\') ? inner.replace(/\\(.)/g, (_, sign) => escapes[sign] ?? sign) : inner;
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
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8999);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6071);
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1691);






async function loadYaml() {
    return await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
}
function readYaml(yaml, text) {
    (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .checkText */ .qW)(text);
    checkNesting(yaml, text);
    const loneReturn = text.search(/\r(?!\n)/);
    if (loneReturn >= 0) {
        const remedy = 'end its lines with LF or CR LF';
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__.EditFault('has a carriage return that ends no line for some readers', remedy, (0,_place_js__WEBPACK_IMPORTED_MODULE_4__/* .lineAt */ .mh)(text, loneReturn));
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
    const lineOf = (0,_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .lineIndex */ .D)(text);
    const surveyed = (0,_survey_js__WEBPACK_IMPORTED_MODULE_3__/* .survey */ .F)(yaml, text, documents, lineOf);
    return { yaml, text, documents: surveyed.documents, aliased: surveyed.aliased, lineOf, survey: surveyed };
}
function checkErrors(text, document) {
    const error = document.errors[0];
    if (error === undefined)
        return;
    const template = text.includes('{{');
    throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__.EditFault(`is not YAML: ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(error.message.split('\n')[0] ?? '').replace(/\.$/, '')}`, template ? 'a template is no YAML: edit it with text or regex' : 'mend it, or edit it with text or regex', (0,_place_js__WEBPACK_IMPORTED_MODULE_4__/* .lineAt */ .mh)(text, error.pos[0]));
}
function checkNesting(yaml, text) {
    const nesting = (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .measureNesting */ .Tw)(text);
    if (nesting.block <= _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .deepest */ .JS && (nesting.flow <= _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .deepest */ .JS || !flowDeeperThan(yaml, text)))
        return;
    throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__.EditFault(`is nested deeper than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .deepest */ .JS} levels`, 'take it out of files');
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

/***/ 4604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ keyText)
/* harmony export */ });
function keyText({ text }, key) {
    if (key === null)
        return '';
    return key.kind === 'scalar' ? key.value : text.slice(key.start, key.end);
}


/***/ }),

/***/ 7856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ scanYaml)
});

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/yaml/characters.js
const tab = 0x09;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;
const doubleQuote = 0x22;
const hash = 0x23;
const singleQuote = 0x27;
const comma = 0x2c;
const dash = 0x2d;
const dot = 0x2e;
const colon = 0x3a;
const greater = 0x3e;
const openBracket = 0x5b;
const backslash = 0x5c;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const bar = 0x7c;
const closeBrace = 0x7d;
function endsLine(text, at) {
    const code = text.charCodeAt(at);
    return code === lineFeed || code === carriageReturn || at >= text.length;
}
function separates(text, at) {
    const code = text.charCodeAt(at);
    return code === space || code === tab || endsLine(text, at);
}
function skipSpaces(text, from) {
    let at = from;
    while (text.charCodeAt(at) === space)
        at += 1;
    return at;
}
function nextLine(text, from) {
    const end = text.indexOf('\n', from);
    return end < 0 ? text.length : end + 1;
}

// EXTERNAL MODULE: ./build/packages/core/src/manifest/yaml/tape.js
var yaml_tape = __webpack_require__(3500);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/yaml/scan-scalar.js


const indicators = tableOf('[]{},#&*!|>%@`"\'');
const dashLike = tableOf('-?:');
function readToken(scan, at) {
    const code = scan.text.charCodeAt(at);
    scan.keyColon = -1;
    if (code === doubleQuote || code === singleQuote) {
        scan.kind = code === doubleQuote ? yaml_tape/* kinds */.EZ.double : yaml_tape/* kinds */.EZ.single;
        scan.end = quotedEnd(scan.text, at);
        if (scan.end < 0)
            return false;
        const next = skipSpaces(scan.text, scan.end);
        if (scan.text.charCodeAt(next) === colon && separates(scan.text, next + 1))
            scan.keyColon = next;
        return true;
    }
    if (!beginsPlain(code) || (dashLike[code] === 1 && separates(scan.text, at + 1)))
        return false;
    scan.kind = yaml_tape/* kinds */.EZ.plain;
    return readPlain(scan, at);
}
function tableOf(characters) {
    const table = new Uint8Array(0x80);
    for (const character of characters)
        table[character.charCodeAt(0)] = 1;
    return table;
}
function beginsPlain(code) {
    return code < 0x7f ? code > space && indicators[code] === 0 : code > 0x9f && code !== 0xfeff;
}
function readPlain(scan, from) {
    const { text } = scan;
    const { length } = text;
    let at = from;
    for (; at < length; at += 1) {
        const code = text.charCodeAt(at);
        if (code > colon)
            continue;
        if (code === lineFeed || code === carriageReturn)
            break;
        if (code === tab)
            return false;
        if (code === hash && text.charCodeAt(at - 1) === space)
            break;
        if (code === colon && separates(text, at + 1)) {
            scan.keyColon = at;
            break;
        }
    }
    while (text.charCodeAt(at - 1) === space)
        at -= 1;
    scan.end = at;
    return true;
}
function quotedEnd(text, start) {
    const quote = text.charCodeAt(start);
    for (let at = start + 1; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === lineFeed)
            return -1;
        if (code === quote) {
            if (quote === doubleQuote || text.charCodeAt(at + 1) !== quote)
                return at + 1;
            at += 1;
        }
        else if (code === backslash && quote === doubleQuote) {
            at += 1;
            if (!'"\\/bfnrt'.includes(text.charAt(at) || '-'))
                return -1;
        }
    }
    return -1;
}
function hasEscape(text, start, end) {
    return /\\|''/.test(text.slice(start + 1, end - 1));
}
function readRest(text, from) {
    const at = skipSpaces(text, from);
    if (endsLine(text, at))
        return nextLine(text, at);
    return at > from && text.charCodeAt(at) === hash ? nextLine(text, at) : -1;
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/yaml/scan-block.js



function readBlock(scan, at) {
    const { text } = scan;
    const chomping = text.charAt(at + 1);
    const keeps = chomping === '+';
    const first = readRest(text, keeps || chomping === '-' ? at + 2 : at + 1);
    const end = first < 0 ? -1 : blockEnd(text, first, scan.columns[scan.depth - 1] ?? 0, keeps);
    if (end < 0)
        return -1;
    scan.waiting = false;
    (0,yaml_tape/* addEvent */.W2)(scan.tape, text.charCodeAt(at) === bar ? yaml_tape/* kinds */.EZ.literal : yaml_tape/* kinds */.EZ.folded, at, end);
    return end;
}
function blockEnd(text, first, outer, keeps) {
    let indent = -1;
    let widest = 0;
    let end = -1;
    for (let line = first; line < text.length; line = nextLine(text, line)) {
        const at = skipSpaces(text, line);
        const width = at - line;
        const code = text.charCodeAt(at);
        if (at >= text.length)
            return -1;
        if (code === lineFeed || code === carriageReturn) {
            if (indent < 0)
                widest = Math.max(widest, width);
            else if (keeps || width > indent)
                end = nextLine(text, at);
            continue;
        }
        if (code === tab && width < Math.max(indent, outer + 1))
            return -1;
        if (indent < 0) {
            if (code === tab || width <= outer || widest > width)
                return -1;
            indent = width;
        }
        else if (width < indent)
            break;
        end = nextLine(text, at);
    }
    return end;
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/yaml/scan-keys.js
const longestKey = 1000;
const few = 32;
function noKeys(text, unique) {
    return { text, unique, spans: [], length: 0, large: new Map() };
}
function noteKey(keys, from, start, end) {
    if (!keys.unique)
        return true;
    const { spans, text } = keys;
    if (keys.length - from >= few)
        return noteLarge(keys, from, text.slice(start, end));
    for (let index = from; index < keys.length; index += 2) {
        const other = spans[index] ?? 0;
        if ((spans[index + 1] ?? 0) - other === end - start && sameText(text, other, start, end - start))
            return false;
    }
    spans[keys.length] = start;
    spans[keys.length + 1] = end;
    keys.length += 2;
    return true;
}
function noteLarge({ text, spans, length, large }, from, key) {
    let known = large.get(from);
    if (known === undefined) {
        known = new Set();
        for (let index = from; index < length; index += 2)
            known.add(text.slice(spans[index], spans[index + 1]));
        large.set(from, known);
    }
    return known.size < known.add(key).size;
}
function sameText(text, one, other, length) {
    for (let index = 0; index < length; index += 1) {
        if (text.charCodeAt(one + index) !== text.charCodeAt(other + index))
            return false;
    }
    return true;
}
function forgetKeys(keys, from) {
    keys.length = from;
    if (keys.large.size > 0)
        keys.large.delete(from);
}

// EXTERNAL MODULE: ./build/packages/core/src/manifest/limits.js
var limits = __webpack_require__(8410);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/yaml/scan-levels.js



function beginScan(text, unique) {
    const levels = { depth: 0, columns: [], opened: [], keysFrom: [], keys: noKeys(text, unique) };
    const value = { waiting: false, opening: -1, blank: 0 };
    return { text, tape: (0,yaml_tape/* emptyTape */.uT)(text), inDocument: false, ...levels, ...value, kind: 0, end: 0, keyColon: -1 };
}
function beginDocument(scan, blank) {
    scan.tape.documents.push((0,yaml_tape/* addEvent */.W2)(scan.tape, yaml_tape/* kinds */.EZ.document, blank, 0));
    scan.inDocument = true;
    awaitValue(scan, -1, blank);
}
function endDocument(scan) {
    while (scan.depth > 0)
        closeLevel(scan);
    fillWaiting(scan);
    scan.inDocument = false;
}
function awaitValue(scan, opening, blank) {
    scan.waiting = true;
    scan.opening = opening;
    scan.blank = blank;
}
function fillWaiting(scan) {
    if (!scan.waiting)
        return;
    (0,yaml_tape/* addEvent */.W2)(scan.tape, yaml_tape/* kinds */.EZ.empty, scan.blank, scan.opening);
    scan.waiting = false;
}
function openLevel(scan, kind, start, column) {
    const { depth } = scan;
    if (depth === limits/* deepest */.JS)
        return false;
    scan.columns[depth] = column;
    scan.opened[depth] = (0,yaml_tape/* addEvent */.W2)(scan.tape, kind, start, 0);
    scan.keysFrom[depth] = scan.keys.length;
    scan.depth = depth + 1;
    return true;
}
function closeLevel(scan) {
    fillWaiting(scan);
    scan.depth -= 1;
    forgetKeys(scan.keys, scan.keysFrom[scan.depth] ?? 0);
    endCollection(scan.tape, scan.opened[scan.depth] ?? 0);
}
function endCollection(tape, opened) {
    const end = (0,yaml_tape/* addEvent */.W2)(tape, yaml_tape/* kinds */.EZ.end, 0, 0);
    tape.words[opened + 1] = end;
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/yaml/scan-flow.js





const word = /[\w./][\w./+@*-]*/y;
function readFlow(scan, at) {
    const { text } = scan;
    const end = text.charCodeAt(at) === openBrace ? readMap(scan, at) : readList(scan, at);
    return end < 0 ? -1 : readRest(text, end);
}
function readList(scan, at) {
    const { text, tape } = scan;
    const opened = (0,yaml_tape/* addEvent */.W2)(tape, yaml_tape/* kinds */.EZ.flowList, at, 0);
    const first = skipSpaces(text, at + 1);
    const end = text.charCodeAt(first) === closeBracket ? first + 1 : readItems(scan, first);
    endCollection(tape, opened);
    return end;
}
function readItems(scan, first) {
    const { text } = scan;
    for (let at = first;; at = skipSpaces(text, at + 1)) {
        const end = readScalar(scan, at);
        if (end < 0)
            return -1;
        at = skipSpaces(text, end);
        if (text.charCodeAt(at) === closeBracket)
            return at + 1;
        if (text.charCodeAt(at) !== comma)
            return -1;
    }
}
function readMap(scan, at) {
    const { text, tape, keys } = scan;
    const opened = (0,yaml_tape/* addEvent */.W2)(tape, yaml_tape/* kinds */.EZ.flowMap, at, 0);
    const first = skipSpaces(text, at + 1);
    const from = keys.length;
    const end = text.charCodeAt(first) === closeBrace ? first + 1 : readPairs(scan, first, from);
    forgetKeys(keys, from);
    endCollection(tape, opened);
    return end;
}
function readPairs(scan, first, from) {
    const { text } = scan;
    for (let at = first;; at = skipSpaces(text, at + 1)) {
        const behind = readKey(scan, at, from);
        if (behind < 0 || text.charCodeAt(behind) !== colon || text.charCodeAt(behind + 1) !== space)
            return -1;
        const value = skipSpaces(text, behind + 1);
        const end = text.charCodeAt(value) === openBracket ? readList(scan, value) : readScalar(scan, value);
        if (end < 0)
            return -1;
        at = skipSpaces(text, end);
        if (text.charCodeAt(at) === closeBrace)
            return at + 1;
        if (text.charCodeAt(at) !== comma)
            return -1;
    }
}
function readKey(scan, at, from) {
    const { text } = scan;
    const end = readScalar(scan, at);
    if (end < 0 || end - at > longestKey)
        return -1;
    const quote = isQuote(text.charCodeAt(at)) ? 1 : 0;
    if (quote === 1 && hasEscape(text, at, end))
        return -1;
    return noteKey(scan.keys, from, at + quote, end - quote) ? end : -1;
}
function readScalar({ text, tape }, at) {
    const code = text.charCodeAt(at);
    const kind = code === doubleQuote ? yaml_tape/* kinds */.EZ.double : code === singleQuote ? yaml_tape/* kinds */.EZ.single : yaml_tape/* kinds */.EZ.plain;
    const end = kind === yaml_tape/* kinds */.EZ.plain ? wordEnd(text, at) : quotedEnd(text, at);
    if (end >= 0)
        (0,yaml_tape/* addEvent */.W2)(tape, kind, at, end);
    return end;
}
function isQuote(code) {
    return code === doubleQuote || code === singleQuote;
}
function wordEnd(text, at) {
    word.lastIndex = at;
    return word.test(text) ? word.lastIndex : -1;
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/yaml/scan-entry.js







function readNode(scan, at, column) {
    const { text } = scan;
    scan.waiting = false;
    const code = text.charCodeAt(at);
    if (code === dash && separates(text, at + 1)) {
        return openLevel(scan, yaml_tape/* kinds */.EZ.list, at, column) ? readItem(scan, at, column) : -1;
    }
    if (scan.depth > 0 && (code === openBracket || code === openBrace))
        return readFlow(scan, at);
    if (!readToken(scan, at))
        return -1;
    if (scan.keyColon >= 0)
        return openLevel(scan, yaml_tape/* kinds */.EZ.map, at, column) ? scan_entry_readKey(scan, at) : -1;
    return scan.depth > 0 ? scan_entry_readScalar(scan, at) : -1;
}
function readItem(scan, at, column) {
    const { text } = scan;
    const value = skipSpaces(text, at + 1);
    awaitValue(scan, at + 1, value);
    if (endsLine(text, value) || text.charCodeAt(value) === hash)
        return nextLine(text, value);
    return isBlock(text, value) ? readBlock(scan, value) : readNode(scan, value, column + value - at);
}
function readEntry(scan, at) {
    return readToken(scan, at) && scan.keyColon >= 0 ? scan_entry_readKey(scan, at) : -1;
}
function scan_entry_readKey(scan, at) {
    const { text, tape, kind, end, keyColon } = scan;
    const quote = kind === yaml_tape/* kinds */.EZ.plain ? 0 : 1;
    if (keyColon - at > longestKey || (quote === 1 && hasEscape(text, at, end)))
        return -1;
    if (end - at === 2 * quote + 2 && text.startsWith('<<', at + quote))
        return -1;
    if (!noteKey(scan.keys, scan.keysFrom[scan.depth - 1] ?? 0, at + quote, end - quote))
        return -1;
    (0,yaml_tape/* addEvent */.W2)(tape, kind, at, end);
    const value = skipSpaces(text, keyColon + 1);
    awaitValue(scan, keyColon + 1, value);
    if (endsLine(text, value) || text.charCodeAt(value) === hash)
        return nextLine(text, value);
    return readInline(scan, value);
}
function readInline(scan, at) {
    const { text } = scan;
    if (isBlock(text, at))
        return readBlock(scan, at);
    scan.waiting = false;
    const code = text.charCodeAt(at);
    if (code === openBracket || code === openBrace)
        return readFlow(scan, at);
    return readToken(scan, at) && scan.keyColon < 0 ? scan_entry_readScalar(scan, at) : -1;
}
function scan_entry_readScalar(scan, at) {
    (0,yaml_tape/* addEvent */.W2)(scan.tape, scan.kind, at, scan.end);
    return readRest(scan.text, scan.end);
}
function isBlock(text, at) {
    const code = text.charCodeAt(at);
    return code === bar || code === greater;
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/yaml/scan.js





function scanYaml(text, unique = true) {
    if (text.includes('\r') && /\r(?!\n)/.test(text))
        return undefined;
    const scan = beginScan(text, unique);
    let at = text.startsWith('\ufeff') ? 1 : 0;
    if (at === 1 && /^[- ]/.test(text.charAt(1)))
        return undefined;
    while (at >= 0 && at < text.length)
        at = readLine(scan, at);
    if (at < 0)
        return undefined;
    endDocument(scan);
    return scan.tape;
}
function readLine(scan, start) {
    const { text } = scan;
    const at = skipSpaces(text, start);
    const code = text.charCodeAt(at);
    if (code === lineFeed)
        return at + 1;
    if (code === carriageReturn)
        return at + 2;
    if (code === hash)
        return nextLine(text, at);
    if (at >= text.length)
        return at;
    if (at === start && (code === dash || code === dot)) {
        if (text.startsWith('...', at))
            return -1;
        if (text.startsWith('---', at))
            return readMarker(scan, at + 3);
    }
    const isItem = code === dash && separates(text, at + 1);
    return enterLine(scan, at, at - start, isItem);
}
function readMarker(scan, behind) {
    if (!separates(scan.text, behind))
        return -1;
    endDocument(scan);
    beginDocument(scan, scan.text.charCodeAt(behind) === space ? skipSpaces(scan.text, behind) : behind);
    return readRest(scan.text, behind);
}
function enterLine(scan, at, column, isItem) {
    if (!scan.inDocument)
        beginDocument(scan, at);
    while (scan.depth > 0) {
        const outer = scan.columns[scan.depth - 1] ?? 0;
        if (column > outer)
            break;
        if (column === outer) {
            const inList = (0,yaml_tape/* kindAt */.Ii)(scan.tape, scan.opened[scan.depth - 1] ?? 0) === yaml_tape/* kinds */.EZ.list;
            if (scan.waiting && isItem && !inList)
                return readNode(scan, at, column);
            fillWaiting(scan);
            if (inList && isItem)
                return readItem(scan, at, column);
            if (!inList)
                return isItem ? -1 : readEntry(scan, at);
        }
        closeLevel(scan);
    }
    return scan.waiting ? readNode(scan, at, column) : -1;
}


/***/ }),

/***/ 9034:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ scanFile),
/* harmony export */   e: () => (/* binding */ BeyondScanner)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8999);
/* harmony import */ var _decode_scalar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9775);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7856);
/* harmony import */ var _tape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3500);




class BeyondScanner extends Error {
}
const noAnchors = new Set();
const plainSpan = { anchor: undefined, tag: undefined };
function scanFile(text) {
    const tape = (0,_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .scanYaml */ .v)(text);
    if (tape === undefined)
        return undefined;
    const documents = tape.documents.map((index) => itemAt(tape, index + 2).node);
    return { text, tape, documents, aliased: documents.map(() => noAnchors), lineOf: (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .lineIndex */ .D)(text) };
}
function itemAt(tape, index) {
    const kind = (0,_tape_js__WEBPACK_IMPORTED_MODULE_2__/* .kindAt */ .Ii)(tape, index);
    if (kind >= _tape_js__WEBPACK_IMPORTED_MODULE_2__/* .kinds */ .EZ.empty) {
        const opening = kind === _tape_js__WEBPACK_IMPORTED_MODULE_2__/* .kinds */ .EZ.empty ? (0,_tape_js__WEBPACK_IMPORTED_MODULE_2__/* .secondAt */ .SM)(tape, index) : -1;
        return { node: scalarAt(tape, index), opening: opening < 0 ? undefined : opening };
    }
    const isMap = kind === _tape_js__WEBPACK_IMPORTED_MODULE_2__/* .kinds */ .EZ.map || kind === _tape_js__WEBPACK_IMPORTED_MODULE_2__/* .kinds */ .EZ.flowMap;
    return { node: isMap ? mapAt(tape, index) : listAt(tape, index), opening: undefined };
}
function scalarAt(tape, index) {
    return new ScannedScalar(tape, (0,_tape_js__WEBPACK_IMPORTED_MODULE_2__/* .kindAt */ .Ii)(tape, index), (0,_tape_js__WEBPACK_IMPORTED_MODULE_2__/* .startAt */ .EO)(tape, index), (0,_tape_js__WEBPACK_IMPORTED_MODULE_2__/* .secondAt */ .SM)(tape, index));
}
class ScannedScalar {
    kind = 'scalar';
    anchor = undefined;
    tag = undefined;
    start;
    end;
    #tape;
    #kind;
    constructor(tape, kind, start, second) {
        this.#tape = tape;
        this.#kind = kind;
        this.start = start;
        this.end = kind === _tape_js__WEBPACK_IMPORTED_MODULE_2__/* .kinds */ .EZ.empty ? start : second;
    }
    get empty() {
        return this.#kind === _tape_js__WEBPACK_IMPORTED_MODULE_2__/* .kinds */ .EZ.empty;
    }
    get style() {
        return (0,_tape_js__WEBPACK_IMPORTED_MODULE_2__/* .styleOf */ .Vj)(this.#kind);
    }
    get value() {
        if (this.#kind > _tape_js__WEBPACK_IMPORTED_MODULE_2__/* .kinds */ .EZ.double)
            throw new BeyondScanner('a block scalar');
        return this.empty ? '' : (0,_decode_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeScalar */ .z)(this.#tape.text, this.#kind, this.start, this.end);
    }
    get block() {
        if (this.#kind > _tape_js__WEBPACK_IMPORTED_MODULE_2__/* .kinds */ .EZ.double)
            throw new BeyondScanner('a block scalar');
        return undefined;
    }
}
function collectionAt(tape, index) {
    const kind = (0,_tape_js__WEBPACK_IMPORTED_MODULE_2__/* .kindAt */ .Ii)(tape, index);
    const start = (0,_tape_js__WEBPACK_IMPORTED_MODULE_2__/* .startAt */ .EO)(tape, index);
    return { ...plainSpan, start, end: start, flow: kind === _tape_js__WEBPACK_IMPORTED_MODULE_2__/* .kinds */ .EZ.flowMap || kind === _tape_js__WEBPACK_IMPORTED_MODULE_2__/* .kinds */ .EZ.flowList };
}
function mapAt(tape, index) {
    const end = (0,_tape_js__WEBPACK_IMPORTED_MODULE_2__/* .secondAt */ .SM)(tape, index);
    return {
        kind: 'map',
        ...collectionAt(tape, index),
        pairs: () => {
            const pairs = [];
            for (let at = index + 2; at < end; at = (0,_tape_js__WEBPACK_IMPORTED_MODULE_2__/* .behind */ .Ry)(tape, at + 2))
                pairs.push(pairAt(tape, at));
            return pairs;
        },
        find: (key) => {
            for (let at = index + 2; at < end; at = (0,_tape_js__WEBPACK_IMPORTED_MODULE_2__/* .behind */ .Ry)(tape, at + 2)) {
                if (isKey(tape, at, key))
                    return pairAt(tape, at);
            }
            return undefined;
        }
    };
}
function pairAt(tape, index) {
    return { ...itemAt(tape, index + 2), key: scalarAt(tape, index) };
}
function isKey(tape, index, key) {
    const kind = (0,_tape_js__WEBPACK_IMPORTED_MODULE_2__/* .kindAt */ .Ii)(tape, index);
    const start = (0,_tape_js__WEBPACK_IMPORTED_MODULE_2__/* .startAt */ .EO)(tape, index);
    const end = (0,_tape_js__WEBPACK_IMPORTED_MODULE_2__/* .secondAt */ .SM)(tape, index);
    if (kind === _tape_js__WEBPACK_IMPORTED_MODULE_2__/* .kinds */ .EZ.plain)
        return end - start === key.length && tape.text.startsWith(key, start);
    return (0,_decode_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeScalar */ .z)(tape.text, kind, start, end) === key;
}
function listAt(tape, index) {
    const end = (0,_tape_js__WEBPACK_IMPORTED_MODULE_2__/* .secondAt */ .SM)(tape, index);
    return {
        kind: 'list',
        ...collectionAt(tape, index),
        items: () => {
            const items = [];
            for (let at = index + 2; at < end; at = (0,_tape_js__WEBPACK_IMPORTED_MODULE_2__/* .behind */ .Ry)(tape, at))
                items.push(itemAt(tape, at));
            return items;
        }
    };
}


/***/ }),

/***/ 1691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ scalarEvent),
  F: () => (/* binding */ survey)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/fault.js
var fault = __webpack_require__(9792);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/yaml/parsed.js
function scalarOf(scalar) {
    const style = (scalar.type ?? 'PLAIN');
    const { srcToken } = scalar;
    return {
        kind: 'scalar',
        ...spanOf(scalar),
        style,
        value: String(scalar.value),
        empty: style === 'PLAIN' && scalar.source === '',
        block: style.startsWith('BLOCK')
            ? { source: srcToken?.source ?? '', indent: Math.max(0, srcToken?.indent ?? 0) }
            : undefined
    };
}
function mapOf(map, pairs) {
    const find = (text) => pairs.find(({ key }) => key?.kind === 'scalar' && key.value === text);
    return { kind: 'map', ...spanOf(map), flow: map.flow === true, pairs: () => pairs, find };
}
function listOf(list, items) {
    return { kind: 'list', ...spanOf(list), flow: list.flow === true, items: () => items };
}
function aliasOf(alias, target) {
    return { kind: 'alias', ...spanOf(alias), name: alias.source, target };
}
function spanOf(node) {
    const { anchor } = node;
    return { start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0, anchor, tag: node.tag };
}
function openingOf(tokens) {
    const announced = tokens?.find(({ type }) => type === 'map-value-ind' || type === 'seq-item-ind');
    if (announced?.offset === undefined || tokens?.some(({ type }) => type === 'tag'))
        return undefined;
    return announced.offset + 1;
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/yaml/survey.js



const known = /^(?:!|tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq|timestamp|binary|merge))$/;
const mostExpanded = 100_000;
function survey(yaml, text, parsed, lineOf) {
    const walk = { yaml, text, lineOf, events: [], eventOf: new Map(), aliased: new Set(), anchors: new Map() };
    const aliased = [];
    const documents = parsed.map((document) => {
        walk.aliased = new Set();
        walk.anchors = new Map();
        walk.events.push('document');
        const before = walk.events.length;
        const [root, expanded] = visit(walk, document.contents);
        if (expanded > mostExpanded && expanded > 10 * (walk.events.length - before)) {
            throw new fault.EditFault(`has aliases that stand for more than ${mostExpanded} values`, 'take it out of files');
        }
        aliased.push(walk.aliased);
        return root;
    });
    return { documents, events: walk.events, eventOf: walk.eventOf, aliased };
}
function scalarEvent(anchor, tag, style, value) {
    return JSON.stringify(['scalar', anchor ?? '', tag ?? '', style, value]);
}
function visit(walk, node) {
    const { yaml, events, anchors } = walk;
    if (node === null || node === undefined) {
        events.push('none');
        return [null, 1];
    }
    if (yaml.isAlias(node)) {
        walk.aliased.add(node.source);
        events.push(`alias ${node.source}`);
        const target = anchors.get(node.source);
        return [aliasOf(node, target?.node), target?.size ?? 1];
    }
    checkTag(walk, node);
    if (!yaml.isScalar(node))
        return visitCollection(walk, node);
    const scalar = scalarOf(node);
    walk.eventOf.set(scalar.start, events.length);
    events.push(scalarEvent(node.anchor, node.tag, node.type ?? '', String(node.value)));
    if (node.anchor !== undefined)
        anchors.set(node.anchor, { size: 1, node: scalar });
    return [scalar, 1];
}
function visitCollection(walk, node) {
    const { yaml, events } = walk;
    const { anchor, flow } = node;
    events.push(JSON.stringify([yaml.isMap(node) ? 'map' : 'seq', anchor ?? '', node.tag ?? '', flow === true]));
    const children = [];
    const collection = yaml.isMap(node) ? mapOf(node, children) : listOf(node, children);
    const noted = { size: 1, node: collection };
    if (anchor !== undefined)
        walk.anchors.set(anchor, noted);
    let size = 1;
    if (yaml.isMap(node)) {
        checkKeys(walk, node);
        for (const pair of node.items) {
            const [key, ofKey] = visit(walk, pair.key);
            const [value, ofValue] = visit(walk, pair.value);
            children.push({ key, node: value, opening: openingOf(pair.srcToken?.sep) });
            size += ofKey + ofValue;
        }
    }
    else {
        const { srcToken, items } = node;
        for (const [index, item] of items.entries()) {
            const [value, ofItem] = visit(walk, item);
            children.push({ node: value, opening: openingOf(srcToken?.items?.[index]?.start) });
            size += ofItem;
        }
    }
    noted.size = size;
    events.push('end');
    return [collection, size];
}
function checkTag({ lineOf }, node) {
    if (node.tag === undefined || known.test(node.tag))
        return;
    const line = lineOf(node.range?.[0] ?? 0);
    throw new fault.EditFault(`has the tag ${(0,untrusted/* quote */.hD)(node.tag)}, which only some tools know`, 'edit it with text or regex', line);
}
function checkKeys({ yaml, text, lineOf }, node) {
    const starts = new Map();
    for (const { key } of node.items) {
        const start = key?.range?.[0] ?? 0;
        if (yaml.isMap(key) && key.flow && text[start - 1] === '{') {
            throw new fault.EditFault('is a template, not plain YAML', 'edit it with text or regex', lineOf(start));
        }
        if (!yaml.isScalar(key))
            continue;
        const first = starts.get(String(key.value));
        if (first === undefined)
            starts.set(String(key.value), start);
        else {
            const problem = `has the key ${(0,untrusted/* quote */.hD)(String(key.value))} twice, on lines ${lineOf(first)} and ${lineOf(start)}`;
            throw new fault.EditFault(problem, 'remove one: which of them counts differs from tool to tool', lineOf(start));
        }
    }
}


/***/ }),

/***/ 3500:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ dropTape),
/* harmony export */   EO: () => (/* binding */ startAt),
/* harmony export */   EZ: () => (/* binding */ kinds),
/* harmony export */   Ii: () => (/* binding */ kindAt),
/* harmony export */   Ry: () => (/* binding */ behind),
/* harmony export */   SM: () => (/* binding */ secondAt),
/* harmony export */   Vj: () => (/* binding */ styleOf),
/* harmony export */   W2: () => (/* binding */ addEvent),
/* harmony export */   uT: () => (/* binding */ emptyTape)
/* harmony export */ });
const kinds = {
    document: 0,
    map: 1,
    list: 2,
    flowMap: 3,
    flowList: 4,
    end: 5,
    empty: 6,
    plain: 7,
    single: 8,
    double: 9,
    literal: 10,
    folded: 11
};
const styles = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'];
const mostKept = 65_536;
let kept;
function emptyTape(text) {
    const least = Math.max(128, text.length >> 2);
    const words = kept !== undefined && kept.length >= least ? kept : new Int32Array(least);
    kept = undefined;
    return { text, words, length: 0, documents: [] };
}
function dropTape(tape) {
    if (tape.words.length <= mostKept)
        kept = tape.words;
}
function addEvent(tape, kind, start, second) {
    const index = tape.length;
    if (index + 2 > tape.words.length) {
        const longer = new Int32Array(tape.words.length * 2);
        longer.set(tape.words);
        tape.words = longer;
    }
    tape.words[index] = start * 16 + kind;
    tape.words[index + 1] = second;
    tape.length = index + 2;
    return index;
}
function kindAt({ words }, index) {
    return (words[index] ?? 0) & 15;
}
function startAt({ words }, index) {
    return (words[index] ?? 0) >> 4;
}
function secondAt({ words }, index) {
    return words[index + 1] ?? 0;
}
function behind(tape, index) {
    const kind = kindAt(tape, index);
    return kind >= kinds.map && kind <= kinds.flowList ? secondAt(tape, index) + 2 : index + 2;
}
function styleOf(kind) {
    return styles[kind - kinds.plain] ?? 'PLAIN';
}


/***/ })

};
;
"use strict";
exports.id = 5283;
exports.ids = [5283];
exports.modules = {

/***/ 5283:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readModuleSets: () => (/* binding */ readModuleSets)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/fault.js
var fault = __webpack_require__(9792);
// EXTERNAL MODULE: ./build/packages/core/src/manifest/limits.js
var limits = __webpack_require__(8410);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/lines.js
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

// EXTERNAL MODULE: ./build/packages/core/src/manifest/place.js
var place = __webpack_require__(6071);
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
            throw new fault/* EditFault */.b(`has aliases that stand for more than ${mostExpanded} values`, 'take it out of files');
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
    throw new fault/* EditFault */.b(`has the tag ${(0,untrusted/* quote */.hD)(node.tag)}, which only some tools know`, 'edit it with text or regex', line);
}
function checkKeys({ yaml, text, lineOf }, node) {
    const starts = new Map();
    for (const { key } of node.items) {
        const start = key?.range?.[0] ?? 0;
        if (yaml.isMap(key) && key.flow && text[start - 1] === '{') {
            throw new fault/* EditFault */.b('is a template, not plain YAML', 'edit it with text or regex', lineOf(start));
        }
        if (!yaml.isScalar(key))
            continue;
        const first = starts.get(String(key.value));
        if (first === undefined)
            starts.set(String(key.value), start);
        else {
            const problem = `has the key ${(0,untrusted/* quote */.hD)(String(key.value))} twice, on lines ${lineOf(first)} and ${lineOf(start)}`;
            throw new fault/* EditFault */.b(problem, 'remove one: which of them counts differs from tool to tool', lineOf(start));
        }
    }
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/yaml/document.js






async function loadYaml() {
    return await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
}
function readYaml(yaml, text) {
    (0,limits/* checkText */.qW)(text);
    checkNesting(yaml, text);
    const loneReturn = text.search(/\r(?!\n)/);
    if (loneReturn >= 0) {
        const remedy = 'end its lines with LF or CR LF';
        throw new fault/* EditFault */.b('has a carriage return that ends no line for some readers', remedy, (0,place/* lineAt */.mh)(text, loneReturn));
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
    const lineOf = lineIndex(text);
    const surveyed = survey(yaml, text, documents, lineOf);
    return { yaml, text, documents: surveyed.documents, aliased: surveyed.aliased, lineOf, survey: surveyed };
}
function checkErrors(text, document) {
    const error = document.errors[0];
    if (error === undefined)
        return;
    const template = text.includes('{{');
    throw new fault/* EditFault */.b(`is not YAML: ${(0,untrusted/* inert */.tJ)(error.message.split('\n')[0] ?? '').replace(/\.$/, '')}`, template ? 'a template is no YAML: edit it with text or regex' : 'mend it, or edit it with text or regex', (0,place/* lineAt */.mh)(text, error.pos[0]));
}
function checkNesting(yaml, text) {
    const nesting = (0,limits/* measureNesting */.Tw)(text);
    if (nesting.block <= limits/* deepest */.JS && (nesting.flow <= limits/* deepest */.JS || !flowDeeperThan(yaml, text)))
        return;
    throw new fault/* EditFault */.b(`is nested deeper than ${limits/* deepest */.JS} levels`, 'take it out of files');
}
function flowDeeperThan(yaml, text) {
    let depth = 0;
    for (const token of new yaml.Lexer().lex(text)) {
        if (token === '[' || token === '{')
            depth += 1;
        else if (token === ']' || token === '}')
            depth -= 1;
        if (depth > limits/* deepest */.JS)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/yaml/tape.js
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

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/yaml/decode-scalar.js

const escapes = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
function decodeScalar(text, kind, start, end) {
    if (kind === kinds.plain)
        return text.slice(start, end);
    const inner = text.slice(start + 1, end - 1);
    if (kind === kinds.single)
        return inner.includes("''") ? inner.replaceAll("''", "'") : inner;
    return inner.includes('\\') ? inner.replace(/\\(.)/g, (_, sign) => escapes[sign] ?? sign) : inner;
}

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

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/yaml/scan-scalar.js


const indicators = tableOf('[]{},#&*!|>%@`"\'');
const dashLike = tableOf('-?:');
function readToken(scan, at) {
    const code = scan.text.charCodeAt(at);
    scan.keyColon = -1;
    if (code === doubleQuote || code === singleQuote) {
        scan.kind = code === doubleQuote ? kinds.double : kinds.single;
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
    scan.kind = kinds.plain;
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
    addEvent(scan.tape, text.charCodeAt(at) === bar ? kinds.literal : kinds.folded, at, end);
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

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/yaml/scan-levels.js



function beginScan(text, unique) {
    const levels = { depth: 0, columns: [], opened: [], keysFrom: [], keys: noKeys(text, unique) };
    const value = { waiting: false, opening: -1, blank: 0 };
    return { text, tape: emptyTape(text), inDocument: false, ...levels, ...value, kind: 0, end: 0, keyColon: -1 };
}
function beginDocument(scan, blank) {
    scan.tape.documents.push(addEvent(scan.tape, kinds.document, blank, 0));
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
    addEvent(scan.tape, kinds.empty, scan.blank, scan.opening);
    scan.waiting = false;
}
function openLevel(scan, kind, start, column) {
    const { depth } = scan;
    if (depth === limits/* deepest */.JS)
        return false;
    scan.columns[depth] = column;
    scan.opened[depth] = addEvent(scan.tape, kind, start, 0);
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
    const end = addEvent(tape, kinds.end, 0, 0);
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
    const opened = addEvent(tape, kinds.flowList, at, 0);
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
    const opened = addEvent(tape, kinds.flowMap, at, 0);
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
    const kind = code === doubleQuote ? kinds.double : code === singleQuote ? kinds.single : kinds.plain;
    const end = kind === kinds.plain ? wordEnd(text, at) : quotedEnd(text, at);
    if (end >= 0)
        addEvent(tape, kind, at, end);
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
        return openLevel(scan, kinds.list, at, column) ? readItem(scan, at, column) : -1;
    }
    if (scan.depth > 0 && (code === openBracket || code === openBrace))
        return readFlow(scan, at);
    if (!readToken(scan, at))
        return -1;
    if (scan.keyColon >= 0)
        return openLevel(scan, kinds.map, at, column) ? scan_entry_readKey(scan, at) : -1;
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
    const quote = kind === kinds.plain ? 0 : 1;
    if (keyColon - at > longestKey || (quote === 1 && hasEscape(text, at, end)))
        return -1;
    if (end - at === 2 * quote + 2 && text.startsWith('<<', at + quote))
        return -1;
    if (!noteKey(scan.keys, scan.keysFrom[scan.depth - 1] ?? 0, at + quote, end - quote))
        return -1;
    addEvent(tape, kind, at, end);
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
    addEvent(scan.tape, scan.kind, at, scan.end);
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
            const inList = kindAt(scan.tape, scan.opened[scan.depth - 1] ?? 0) === kinds.list;
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

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/yaml/scanned.js




class BeyondScanner extends Error {
}
const noAnchors = new Set();
const plainSpan = { anchor: undefined, tag: undefined };
function scanFile(text) {
    const tape = scanYaml(text);
    if (tape === undefined)
        return undefined;
    const documents = tape.documents.map((index) => itemAt(tape, index + 2).node);
    return { text, tape, documents, aliased: documents.map(() => noAnchors), lineOf: lineIndex(text) };
}
function itemAt(tape, index) {
    const kind = kindAt(tape, index);
    if (kind >= kinds.empty) {
        const opening = kind === kinds.empty ? secondAt(tape, index) : -1;
        return { node: scalarAt(tape, index), opening: opening < 0 ? undefined : opening };
    }
    const isMap = kind === kinds.map || kind === kinds.flowMap;
    return { node: isMap ? mapAt(tape, index) : listAt(tape, index), opening: undefined };
}
function scalarAt(tape, index) {
    return new ScannedScalar(tape, kindAt(tape, index), startAt(tape, index), secondAt(tape, index));
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
        this.end = kind === kinds.empty ? start : second;
    }
    get empty() {
        return this.#kind === kinds.empty;
    }
    get style() {
        return styleOf(this.#kind);
    }
    get value() {
        if (this.#kind > kinds.double)
            throw new BeyondScanner('a block scalar');
        return this.empty ? '' : decodeScalar(this.#tape.text, this.#kind, this.start, this.end);
    }
    get block() {
        if (this.#kind > kinds.double)
            throw new BeyondScanner('a block scalar');
        return undefined;
    }
}
function collectionAt(tape, index) {
    const kind = kindAt(tape, index);
    const start = startAt(tape, index);
    return { ...plainSpan, start, end: start, flow: kind === kinds.flowMap || kind === kinds.flowList };
}
function mapAt(tape, index) {
    const end = secondAt(tape, index);
    return {
        kind: 'map',
        ...collectionAt(tape, index),
        pairs: () => {
            const pairs = [];
            for (let at = index + 2; at < end; at = behind(tape, at + 2))
                pairs.push(pairAt(tape, at));
            return pairs;
        },
        find: (key) => {
            for (let at = index + 2; at < end; at = behind(tape, at + 2)) {
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
    const kind = kindAt(tape, index);
    const start = startAt(tape, index);
    const end = secondAt(tape, index);
    if (kind === kinds.plain)
        return end - start === key.length && tape.text.startsWith(key, start);
    return decodeScalar(tape.text, kind, start, end) === key;
}
function listAt(tape, index) {
    const end = secondAt(tape, index);
    return {
        kind: 'list',
        ...collectionAt(tape, index),
        items: () => {
            const items = [];
            for (let at = index + 2; at < end; at = behind(tape, at))
                items.push(itemAt(tape, at));
            return items;
        }
    };
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/manifest.js


function openManifest(path, text) {
    let scan;
    let parsed;
    const scanned = () => {
        scan ??= { file: scanFile(text) };
        return scan.file;
    };
    const parse = async () => {
        parsed ??= readYaml(await loadYaml(), text);
        return parsed;
    };
    return { path, text, scanned, parsed: parse, yaml: async () => scanned() ?? (await parse()) };
}

// EXTERNAL MODULE: ./build/packages/core/src/action/nearest.js
var nearest = __webpack_require__(6525);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/path.js


const dangerous = (/* unused pure expression or super */ null && (['__proto__', 'constructor', 'prototype']));
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
        throw new EditFault('the key path is empty', example);
    for (const segment of segments)
        checkNames(path, segment);
    return segments;
}
function malformed(path, index) {
    return new EditFault(`the key path ${quote(path)} cannot be read from character ${index + 1} on`, example);
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
        throw new EditFault(`the key path ${quote(path)} has quotes that cannot be read`, 'quote as in JSON: ["a\\"b"]');
    }
}
function checkNames(path, segment) {
    if (segment.kind === 'index' || !dangerous.includes(segment.key))
        return;
    throw new EditFault(`the key path ${quote(path)} names ${segment.key}, which is never edited`, 'name another key');
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

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/yaml/target.js


function targetLine({ lineOf }, { node, opening }) {
    return lineOf(node?.start ?? opening ?? 0);
}
function editableScalar(file, target) {
    const { node, around, document } = target;
    const fault = (problem, remedy) => new EditFault(problem, remedy, targetLine(file, target));
    const literally = 'edit the anchored value itself, or write the value out here';
    if (node?.kind === 'alias')
        throw fault(`is the alias *${node.name}`, literally);
    if (node === null)
        throw fault('has no value', 'write one, if only ""');
    if (node.kind !== 'scalar') {
        throw fault(`is ${node.kind === 'map' ? 'a mapping' : 'a list'}, not a single value`, 'name a value inside it');
    }
    for (const { anchor } of around) {
        if (anchor === undefined || !file.aliased[document]?.has(anchor))
            continue;
        const problem = `stands under the anchor &${anchor}, which aliases repeat, so that more than one value would change`;
        throw fault(problem, 'write the repeated part out, or edit it with regex');
    }
    if (node.anchor !== undefined) {
        const problem = `has the anchor &${node.anchor}, through which other places take its value`;
        throw fault(problem, 'write the value out without an anchor, or edit it with regex');
    }
    if (node.tag !== undefined && !/^(?:!|tag:yaml\.org,2002:str)$/.test(node.tag)) {
        throw fault(`has the tag ${quote(node.tag)}`, 'remove the tag, or edit it with regex');
    }
    return node;
}
function innerTarget({ node, opening }, outer, path) {
    const around = outer.node === null ? outer.around : [...outer.around, outer.node];
    return { node, opening, document: outer.document, around, path };
}

;// CONCATENATED MODULE: ./build/packages/core/src/manifest/yaml/locate.js





function locate(file, segments, document) {
    const index = chooseDocument(file, document);
    const node = file.documents[index] ?? null;
    let target = { node, document: index, around: [], opening: undefined, path: '' };
    for (const segment of segments)
        target = step(file, target, segment);
    return { ...target, path: formatPath(segments) };
}
function chooseDocument({ documents }, asked) {
    if (asked !== undefined) {
        if (asked < documents.length)
            return asked;
        throw (0,fault/* missing */.L)(`has ${documents.length} documents, so none with index ${asked}`, 'the first has the index 0');
    }
    const [first] = documents;
    if (documents.length === 1 && first && (first.kind !== 'scalar' || !first.empty))
        return 0;
    const filled = [...documents.entries()].filter(([, root]) => root !== null && !(root.kind === 'scalar' && root.empty));
    const [only] = filled;
    if (only === undefined)
        throw (0,fault/* missing */.L)('is empty', 'write the place into it first, or take it out of files');
    if (filled.length === 1)
        return only[0];
    const indexes = filled.map(([index]) => index).join(', ');
    throw new fault/* EditFault */.b(`has ${filled.length} documents`, `set document to one of ${indexes}`);
}
function step(file, target, segment) {
    const { node } = target;
    if (node?.kind === 'alias') {
        const problem = `leads through the alias *${node.name}, so that more than one value would change`;
        const remedy = 'edit the anchored value itself, or write the value out here';
        throw new fault/* EditFault */.b(problem, remedy, targetLine(file, target));
    }
    if (segment.kind === 'key') {
        if (node?.kind === 'map')
            return innerTarget(findPair(file, node, segment.key, target), target, '');
        const problem = `has no key ${(0,untrusted/* quote */.hD)(segment.key)}, since it stands in no mapping there`;
        throw (0,fault/* missing */.L)(problem, 'correct the key path', targetLine(file, target));
    }
    if (node?.kind !== 'list')
        throw (0,fault/* missing */.L)('is no list there', 'correct the key path', targetLine(file, target));
    const items = node.items();
    const item = segment.kind === 'index' ? items[segment.index] : findItem(file, node, segment, target);
    if (item)
        return innerTarget(item, target, '');
    const problem = `has ${items.length} items, so none with index ${segment.kind === 'index' ? segment.index : ''}`;
    throw (0,fault/* missing */.L)(problem, 'the first item has the index 0', targetLine(file, target));
}
function findPair(file, map, key, target) {
    const pair = map.find(key);
    if (pair)
        return pair;
    const names = map.pairs().flatMap((other) => (other.key?.kind === 'scalar' ? other.key.value : []));
    const line = targetLine(file, target);
    if (names.includes('<<')) {
        const problem = `has no key ${(0,untrusted/* quote */.hD)(key)} of its own beside the merge key <<`;
        throw new fault/* EditFault */.b(problem, 'edit the anchored mapping, or write the key out here', line);
    }
    const meant = (0,nearest/* nearest */.p)(key, names);
    throw (0,fault/* missing */.L)(`has no key ${(0,untrusted/* quote */.hD)(key)}`, meant ? `the nearest is ${(0,untrusted/* quote */.hD)(meant)}` : 'correct the key path', line);
}
function findItem(file, list, segment, target) {
    const found = [...list.items().entries()].filter(([, item]) => itemHas(item, segment));
    const wanted = `item whose ${segment.key} is ${(0,untrusted/* quote */.hD)(segment.value)}`;
    const line = () => targetLine(file, target);
    const [first] = found;
    if (first === undefined)
        throw (0,fault/* missing */.L)(`has no ${wanted}`, 'correct the key path', line());
    if (found.length === 1)
        return first[1];
    const indexes = found.map(([index]) => index).join(', ');
    throw new fault/* EditFault */.b(`has more than one ${wanted}`, `pick one by its index: ${indexes}`, line());
}
function itemHas({ node }, { key, value }) {
    const found = node?.kind === 'map' ? node.find(key)?.node : undefined;
    return found?.kind === 'scalar' && found.value === value;
}

// EXTERNAL MODULE: ./build/packages/core/src/modules/go-version.js
var go_version = __webpack_require__(8643);
;// CONCATENATED MODULE: ./build/packages/core/src/manifest/yaml/node.js
function keyText({ text }, key) {
    if (key === null)
        return '';
    return key.kind === 'scalar' ? key.value : text.slice(key.start, key.end);
}

;// CONCATENATED MODULE: ./build/packages/core/src/modules/sets-yaml.js


function fieldsOf(reader, map) {
    const fields = new Map();
    for (const { key, node } of map?.pairs() ?? []) {
        const name = keyText(reader.yaml, key);
        if (name === '<<')
            complain(reader, key, 'has a merge key (<<)', 'write out the keys that it brings');
        if (fields.has(name.toLowerCase()))
            complain(reader, key, `has the key ${(0,untrusted/* quote */.hD)(name)} twice`, 'write it once');
        fields.set(name.toLowerCase(), { name, node });
    }
    return fields;
}
function mappingIn(reader, node) {
    const found = followed(node);
    if (found === null || found.kind === 'map')
        return found ?? undefined;
    complain(reader, found, 'has no mapping there', 'write keys and values');
    return undefined;
}
function textIn(reader, node) {
    const found = followed(node);
    if (found === null)
        return undefined;
    if (found.kind === 'scalar')
        return { text: found.value, line: reader.yaml.lineOf(found.start) };
    complain(reader, found, 'has a collection there', 'write a text');
    return undefined;
}
function modulesIn(reader, node) {
    const found = followed(node);
    if (found === null)
        return [];
    if (found.kind !== 'list') {
        const { text = '', line = 1 } = textIn(reader, found) ?? {};
        return text === '' ? [] : text.split(',').map((path) => ({ path, line }));
    }
    return found.items().flatMap((item) => {
        const { text, line = 1 } = textIn(reader, item.node) ?? {};
        return text === undefined ? [] : [{ path: text, line }];
    });
}
function followed(node) {
    let found = node ?? null;
    while (found?.kind === 'alias')
        found = found.target ?? null;
    return found?.kind === 'scalar' && isNull(found) ? null : found;
}
function isNull({ style, value }) {
    return style === 'PLAIN' && /^(?:~|null|Null|NULL|)$/.test(value);
}
function complain({ file, yaml, complaints }, node, problem, remedy) {
    complaints.push({ place: node === null ? file : `${file}:${yaml.lineOf(node.start)}`, problem, remedy });
}

;// CONCATENATED MODULE: ./build/packages/core/src/modules/sets.js






async function readModuleSets(text, file) {
    try {
        const yaml = await openManifest(file, text).yaml();
        const { node } = locate(yaml, []);
        if (node?.kind !== 'map')
            throw new fault/* EditFault */.b('is no mapping', 'write keys and values there', 1);
        const reader = { file, yaml, complaints: [] };
        const sets = readSets(reader, yaml, node);
        checkTwice(reader, sets);
        return reader.complaints.length === 0 ? { ok: true, sets } : { ok: false, complaints: reader.complaints };
    }
    catch (error) {
        if (!(error instanceof fault/* EditFault */.b))
            throw error;
        const place = error.line === 0 ? file : `${file}:${error.line}`;
        return { ok: false, complaints: [{ place, problem: error.problem, remedy: 'write it as multimod reads it' }] };
    }
}
function readSets(reader, yaml, root) {
    const fields = fieldsOf(reader, root);
    const named = mappingIn(reader, fields.get('module-sets')?.node);
    if (named === undefined || named.pairs().length === 0) {
        throw new fault/* EditFault */.b('has no module-sets', '', yaml.lineOf(root.start));
    }
    const sets = [...fieldsOf(reader, named).values()].flatMap(({ name, node }) => {
        const set = fieldsOf(reader, mappingIn(reader, node));
        const version = textIn(reader, set.get('version')?.node);
        const reading = (0,go_version/* readGoVersion */.VG)(version?.text ?? '');
        if (!reading.ok) {
            const line = version?.line ?? yaml.lineOf((node ?? named).start);
            const problem = version === undefined ? 'there is none' : reading.problem;
            reader.complaints.push({
                place: `${reader.file}:${line}`,
                problem: `the version of the set ${(0,untrusted/* quote */.hD)(name)}: ${problem}`,
                remedy: reading.remedy
            });
            return [];
        }
        return [{ name, version: reading.version, modules: modulesIn(reader, set.get('modules')?.node) }];
    });
    return { file: reader.file, sets, excluded: modulesIn(reader, fields.get('excluded-modules')?.node) };
}
function checkTwice({ file, complaints }, { sets, excluded }) {
    const known = new Map(excluded.map(({ path }) => [path, 'is excluded']));
    for (const { name, modules } of sets) {
        for (const { path, line } of modules) {
            const other = known.get(path);
            if (other !== undefined) {
                const problem = `the set ${(0,untrusted/* quote */.hD)(name)} has the module ${(0,untrusted/* quote */.hD)(path)}, which ${other}`;
                complaints.push({ place: `${file}:${line}`, problem, remedy: 'name it once' });
            }
            known.set(path, `is in the set ${(0,untrusted/* quote */.hD)(name)}`);
        }
    }
}


/***/ })

};
;
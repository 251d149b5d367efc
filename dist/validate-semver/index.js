/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

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

/***/ 8344:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ sayComplaint),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   rj: () => (/* binding */ proceed)
/* harmony export */ });
/* unused harmony export nothingToDo */
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

/***/ 1873:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   cX: () => (/* binding */ searchLimit),
/* harmony export */   mn: () => (/* binding */ matchBranches),
/* harmony export */   tN: () => (/* binding */ globsFor),
/* harmony export */   wh: () => (/* binding */ branchGlobs)
/* harmony export */ });
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1329);

const searchLimit = 100;
const wildcardLimit = 3;
function branchGlobs(items) {
    for (const item of items) {
        const fault = faultOf(item);
        if (fault !== undefined)
            throw new Error(`${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(item)} ${fault}`);
    }
    return items;
}
function faultOf(glob) {
    if (glob.startsWith('refs/'))
        return 'begins with refs/; give the name of the branch alone, such as release/v{major}.{minor}';
    if (glob.startsWith('!'))
        return 'excludes branches; list those that a release may come from instead';
    if (/[{}]/.test(glob.replaceAll('{major}', '').replaceAll('{minor}', ''))) {
        return 'has a brace that is no part of {major} or {minor}; list each glob by itself';
    }
    const foreign = /[()|\\]|\]\+/.exec(glob)?.[0];
    if (foreign !== undefined)
        return `has ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(foreign)}, which no glob here may; use *, **, ? and [a-z]`;
    if ((glob.match(/\*+/g) ?? []).length > wildcardLimit) {
        return `has more than ${wildcardLimit} wildcards; name the branches more exactly`;
    }
    return undefined;
}
function globsFor(globs, { major, minor }) {
    return globs.map((glob) => glob.replaceAll('{major}', () => major).replaceAll('{minor}', () => minor));
}
async function matchBranches(globs, branches) {
    const { default: picomatch } = await __nccwpck_require__.e(/* import() */ 6).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4006, 23));
    const matches = picomatch([...globs], { dot: true, nonegate: true, noextglob: true, nobrace: true });
    return [...branches].filter((branch) => globs.includes(branch) || matches(branch));
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

/***/ 5574:
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

// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __nccwpck_require__(4012);
;// CONCATENATED MODULE: ./build/packages/core/src/action/effect.js

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
const endings = (/* unused pure expression or super */ null && (['put file back', 'end undo journal']));
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
        throw new Cancelled();
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
        cancelEffects();
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
    openEffects();
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

;// CONCATENATED MODULE: ./build/packages/core/src/action/fitting.js
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
        const kept = fitting(lines, room);
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
    if (size > OUTPUT_LIMIT)
        return `output ${name}: ${size} bytes is more than the ${OUTPUT_LIMIT} that are passed on; narrow what the action looks at`;
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
    const kept = fitting(lines, REASON_LIMIT);
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

;// CONCATENATED MODULE: ./build/packages/core/src/action/nearest.js
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
        const meant = nearest(name, names);
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
    const meant = raw === '' ? undefined : nearest(raw, values);
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

// EXTERNAL MODULE: ./build/packages/core/src/history/branch-globs.js
var branch_globs = __nccwpck_require__(1873);
;// CONCATENATED MODULE: ./build/packages/core/src/version/channel.js
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

;// CONCATENATED MODULE: ./build/packages/core/src/version/compare.js
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
const compare_digits = /^[0-9]+$/;
function compareBySpecification(a, b) {
    const [numericA, numericB] = [compare_digits.test(a), compare_digits.test(b)];
    if (numericA && numericB)
        return compareNumbers(a, b);
    if (numericA !== numericB)
        return numericA ? -1 : 1;
    return compareText(a, b);
}
function compareBySuffix(a, b) {
    if (compare_digits.test(a) || compare_digits.test(b))
        return compareBySpecification(a, b);
    const [left, right] = [splitSuffix(a), splitSuffix(b)];
    return compareText(left.stem, right.stem) || compareNumbers(left.number, right.number) || compareText(a, b);
}
function splitSuffix(identifier) {
    let start = identifier.length;
    while (start > 0 && compare_digits.test(identifier.charAt(start - 1)))
        start -= 1;
    const suffix = identifier.slice(start);
    return { stem: identifier.slice(0, start), number: suffix === '' ? '' : suffix.replace(/^0+(?=[0-9])/, '') };
}

;// CONCATENATED MODULE: ./build/packages/core/src/version/line.js
function lineOf(version) {
    return `${version.major}.${version.minor}`;
}

;// CONCATENATED MODULE: ./build/packages/core/src/version/semver.js
const longestVersion = 256;
const number = /^(?:0|[1-9][0-9]*)$/;
const identifier = /^[0-9A-Za-z-]+$/;
const semver_digits = /^[0-9]+$/;
function isNumber(text) {
    return number.test(text);
}
function isPrereleaseIdentifier(text) {
    return identifier.test(text) && (!semver_digits.test(text) || number.test(text));
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
    return formatVersion(version).replace('+', '_');
}
function goTagOf(prefix, version) {
    return `${prefix.slice(0, prefix.lastIndexOf('/') + 1)}v${withoutBuild(version)}`;
}

;// CONCATENATED MODULE: ./build/packages/core/src/version/ecosystems.js




const ecosystems = ['go', 'helm', 'oci', 'flux'];
function verdictFor(ecosystem, release) {
    return judges[ecosystem](release);
}
const judges = { go, helm, oci, flux };
function verdict(broken, notes) {
    const rules = broken.filter((rule) => rule !== undefined);
    return { legal: rules.length === 0, broken: rules, notes: notes.filter((note) => note !== undefined) };
}
function go({ tag, prefix, version }) {
    const wanted = goTagOf(prefix, version);
    const metadata = version.build.length > 0;
    const directory = prefix.slice(0, prefix.lastIndexOf('/') + 1);
    return verdict([
        metadata
            ? { rule: 'Go takes no build metadata in a tag and makes a pseudo-version of it', remedy: `tag ${wanted}` }
            : undefined,
        prefix === `${directory}v`
            ? undefined
            : {
                rule: `Go looks for the tag ${wanted}; it does not see ${tag}`,
                remedy: `tag ${wanted}, with tag-prefix ${directory}v`
            }
    ], [
        compareNumbers(version.major, '1') > 0
            ? `the module path in go.mod must end in /v${version.major}, and that is no part of the tag's directory`
            : undefined
    ]);
}
function helm({ prefix, version }) {
    return verdict([tooLong(version), tooLarge(version, 'Helm')], [
        version.build.length > 0
            ? `Helm stores the chart under ${imageTagOf(version)}: the plus sign becomes _, so 1.0.0+a and 1.0.0_a are one tag`
            : undefined,
        prefix === ''
            ? undefined
            : `publish the chart as ${formatVersion(version)}: a range does not find v${releaseOf(version)}`,
        rangeNote(version, 'Helm')
    ]);
}
function oci({ version }) {
    return verdict([plusSign(version), tooLong(version)], []);
}
function flux({ version }) {
    const channel = channelOf(version);
    const undotted = channel?.format === 'undotted' ? channel : undefined;
    const dotted = `${releaseOf(version)}-${undotted?.name}.${undotted?.number}`;
    const number = undotted?.number ?? '';
    return verdict([
        plusSign(version),
        tooLong(version),
        tooLarge(version, 'Flux'),
        number.length > 1
            ? {
                rule: `Flux compares ${undotted?.name}${number} as text, so it does not come where its number belongs`,
                remedy: `use ${dotted}`
            }
            : undefined
    ], [
        number.length === 1
            ? `from the tenth on, ${undotted?.name}10 comes before ${undotted?.name}2; ${dotted} counts as it should`
            : undefined,
        rangeNote(version, 'Flux')
    ]);
}
function rangeNote(version, tool) {
    if (!isPrerelease(version))
        return undefined;
    return `a range of ${tool} finds prereleases only when it names one, such as >=${releaseOf(version)}-0`;
}
function plusSign(version) {
    if (version.build.length === 0)
        return undefined;
    const remedy = `leave out the build metadata: ${withoutBuild(version)}`;
    return { rule: 'a tag in a registry cannot contain a plus sign', remedy };
}
function tooLong(version) {
    const { length } = imageTagOf(version);
    if (length <= longestImageTag)
        return undefined;
    return {
        rule: `a tag in a registry has at most ${longestImageTag} characters; this one has ${length}`,
        remedy: 'shorten the prerelease or the build metadata'
    };
}
function tooLarge(version, tool) {
    const large = [version.major, version.minor, version.patch].find((part) => compareNumbers(part, '18446744073709551615') > 0);
    if (large === undefined)
        return undefined;
    return { rule: `${tool} reads numbers up to 2^64-1; ${large} is larger`, remedy: 'use a smaller number' };
}

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

;// CONCATENATED MODULE: ./build/actions/validate-semver/src/channel-names.js


function channelNames(items) {
    for (const item of items) {
        if (isPrereleaseIdentifier(item))
            continue;
        throw new Error(`no prerelease can have the channel ${(0,untrusted/* quote */.hD)(item)}; name it by its letters alone, such as rc for rc.1`);
    }
    return items;
}

;// CONCATENATED MODULE: ./build/actions/validate-semver/src/range.js



const largestNumber = String(Number.MAX_SAFE_INTEGER);
function isLarge(text) {
    return /^[0-9]+$/.test(text) && compareNumbers(text.replace(/^0+(?=[0-9])/, ''), largestNumber) > 0;
}
const range = {
    async parse(raw) {
        if (raw === '')
            return undefined;
        if (raw.trim() === '')
            throw new Error('is blank; write a range such as ^1.2.0, or leave it out');
        const large = (raw.match(/[0-9]+/g) ?? []).find(isLarge);
        if (large !== undefined)
            throw new Error(`${(0,untrusted/* quote */.hD)(large)} is beyond ${largestNumber}, the largest number a range can compare`);
        const { default: semver } = await __nccwpck_require__.e(/* import() */ 88).then(__nccwpck_require__.t.bind(__nccwpck_require__, 2088, 23));
        if (semver.validRange(raw) === null) {
            throw new Error(`${(0,untrusted/* quote */.hD)(raw)} is not a range of node-semver; write one such as ^1.2.0 or >=1.2.0 <2.0.0`);
        }
        return {
            text: raw,
            includes(version) {
                const { major, minor, patch, prerelease } = version;
                if ([major, minor, patch, ...prerelease].some(isLarge))
                    return undefined;
                return semver.satisfies(formatVersion(version), raw);
            }
        };
    }
};

;// CONCATENATED MODULE: ./build/actions/validate-semver/src/inputs.js






const inputs = {
    version: inputs_text,
    'tag-prefix': checked(list, tagPrefixes),
    channels: checked(list, channelNames),
    'prerelease-format': oneOf('any', 'dotted', 'undotted'),
    lenient: flag,
    'compare-to': inputs_text,
    satisfies: range,
    'require-branch': checked(list, branch_globs/* branchGlobs */.wh),
    'must-be-new': flag,
    ecosystems: listOf(...ecosystems),
    token: secret
};

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
    return { fault: `contains ${characters_nameOf(character)} at character ${place}`, remedy: remedyFor(character) };
}
function characters_nameOf(character) {
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
    if (text.length > longestVersion) {
        return {
            fault: `has ${text.length} characters, more than the ${longestVersion} that are read`,
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
    const { core, prerelease, build } = splitParts(text);
    if (core === '')
        return { fault: 'has no numbers in front', remedy: 'put MAJOR.MINOR.PATCH first, such as 1.2.3-rc.1' };
    const numbers = core.split('.');
    if (!/^[0-9]/.test(core))
        return { fault: 'does not begin with a number', remedy: example };
    const wrong = numbers.slice(0, 3).findIndex((part) => !isNumber(part));
    if (wrong >= 0)
        return numberFault(places[wrong] ?? 'patch', numbers[wrong] ?? '');
    if (numbers.length === 3)
        return undefined;
    const tail = (prerelease === undefined ? '' : `-${prerelease}`) + (build === undefined ? '' : `+${build}`);
    if (numbers.length > 3)
        return surplusFault(numbers, tail);
    const full = [...numbers, '0', '0'].slice(0, 3).join('.');
    const suggestion = parseVersion(full + tail) ? full + tail : full;
    const count = numbers.length === 1 ? 'one number' : 'two numbers';
    return { fault: `has ${count} where a version has three`, remedy: `write all three, such as ${suggestion}` };
}
function surplusFault(numbers, tail) {
    const release = numbers.slice(0, 3).join('.');
    const surplus = numbers.slice(3).join('.');
    const asPrerelease = `${release}-${surplus}${tail.replace(/^-/, '.')}`;
    if (/^[0-9]/.test(surplus) || !parseVersion(asPrerelease)) {
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
    const { prerelease, build } = splitParts(text);
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
    if (!movingNames.includes(word) || parseVersion(tag))
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
        return parseVersion(rest) ? unprefixed(prefixes) : faultOf(rest);
    const start = versionStart(rest);
    if (start === undefined)
        return noVersion(rest, prefixes);
    return foreignPrefix(tag.slice(0, tag.length - rest.length + start), rest.slice(start), prefixes);
}
function versionStart(text) {
    for (let index = 0; index < text.length; index += 1) {
        const fresh = /[0-9]/.test(text.charAt(index)) && !/[0-9]/.test(text.charAt(index - 1));
        if (fresh && parseVersion(text.slice(index)))
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
        const version = tag.startsWith(prefix) ? parseVersion(tag.slice(prefix.length)) : undefined;
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
    const version = parseVersion(text);
    return version && { tag: prefix + formatVersion(version), prefix, version };
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

;// CONCATENATED MODULE: ./build/actions/validate-semver/src/observe.js


async function observe(inputs, runner) {
    const { ref, sha } = runner;
    const reading = readVersion(inputs.version, inputs['tag-prefix']);
    const asked = inputs['must-be-new'] || inputs['require-branch'].length > 0;
    if (!reading.ok || !asked)
        return { ref, sha, remote: undefined };
    const { listRefs } = await __nccwpck_require__.e(/* import() */ 48).then(__nccwpck_require__.bind(__nccwpck_require__, 48));
    const refs = await listRefs(runner, inputs.token);
    if (inputs['require-branch'].length === 0)
        return { ref, sha, remote: { tags: refs.tags, branches: undefined } };
    const { searchBranches } = await __nccwpck_require__.e(/* import() */ 968).then(__nccwpck_require__.bind(__nccwpck_require__, 1968));
    const { tag, version } = reading.value;
    const commit = refs.tags.get(tag)?.commit ?? sha;
    const globs = (0,branch_globs/* globsFor */.tN)(inputs['require-branch'], version);
    const branches = await searchBranches(runner, inputs.token, commit, globs, refs.branches);
    return { ref, sha, remote: { tags: refs.tags, branches } };
}

;// CONCATENATED MODULE: ./build/actions/validate-semver/src/comparison.js


const signs = { '-1': '<', '0': '=', '1': '>' };
function compare(inputs, version) {
    const satisfies = version && inputs.satisfies?.includes(version);
    const asked = satisfies === undefined ? {} : { satisfies };
    if (inputs['compare-to'] === '')
        return asked;
    const reading = readVersion(inputs['compare-to'], inputs['tag-prefix']);
    if (!reading.ok)
        return { complaint: { place: 'compare-to', problem: reading.problem, remedy: reading.remedy } };
    if (!version)
        return asked;
    const other = reading.value.version;
    return { ...asked, result: signs[`${compareVersions(version, other)}`], diff: difference(version, other) };
}

;// CONCATENATED MODULE: ./build/actions/validate-semver/src/description.js




function verdictsOf(release) {
    return Object.fromEntries(ecosystems.map((ecosystem) => [ecosystem, verdictFor(ecosystem, release)]));
}
function formsAsOutput(release) {
    const { imageTag, chartVersion, goTag, releaseBranch } = forms_formsOf(release);
    return {
        'image-tag': imageTag ?? null,
        'chart-version': chartVersion,
        'go-tag': goTag ?? null,
        'release-branch': releaseBranch
    };
}
function describeRelease(release, comparison) {
    const { tag, prefix, version } = release;
    const channel = channelOf(version);
    const plain = {
        valid: true,
        version: formatVersion(version),
        tag,
        prefix,
        major: version.major,
        minor: version.minor,
        patch: version.patch,
        prerelease: version.prerelease.join('.'),
        build: version.build.join('.'),
        channel: channel?.name ?? '',
        'prerelease-number': channel?.number ?? '',
        'is-prerelease': isPrerelease(version),
        release: releaseOf(version),
        'comparison-result': comparison.result ?? '',
        diff: comparison.diff ?? '',
        'satisfies-result': comparison.satisfies ?? ''
    };
    const forms = formsAsOutput(release);
    const verdicts = verdictsOf(release);
    const json = JSON.stringify({ ...plain, forms, verdicts });
    return { ...plain, forms: JSON.stringify(forms), verdicts: JSON.stringify(verdicts), json };
}

;// CONCATENATED MODULE: ./build/packages/core/src/history/branch-demand.js


function branchComplaints(globs, search) {
    const { commit, matching, containing } = search;
    if (containing !== undefined)
        return [];
    const wanted = globs.map(untrusted/* quote */.hD).join(', ');
    if (matching.length === 0) {
        const problem = `the remote has no branch that matches ${wanted}`;
        return [{ place: 'require-branch', problem, remedy: 'push the branch, or correct the pattern' }];
    }
    const searched = matching.slice(0, branch_globs/* searchLimit */.cX);
    const count = searched.length < matching.length ? `the first ${searched.length} of ${matching.length}` : `${matching.length}`;
    const problem = `commit ${commit.slice(0, 12)} is on none of ${count} branches at the remote that match ${wanted}: ${listed(searched)}`;
    const remedy = searched.length < matching.length
        ? 'narrow the pattern'
        : 'tag a commit of such a branch, and push the branch first';
    return [{ place: 'require-branch', problem, remedy }];
}
function listed(names) {
    const shown = names.slice(0, 5).map(untrusted/* quote */.hD).join(', ');
    return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}

;// CONCATENATED MODULE: ./build/actions/validate-semver/src/remote-demands.js





function remoteComplaints(inputs, release, facts) {
    if (facts.remote === undefined)
        return [];
    const { tags, branches } = facts.remote;
    return [
        ...(branches === undefined ? [] : branchComplaints((0,branch_globs/* globsFor */.tN)(inputs['require-branch'], release.version), branches)),
        ...movedComplaints(inputs, release, facts, tags),
        ...(inputs['must-be-new'] ? twinComplaints(release, tags) : [])
    ];
}
function remoteRemark({ tag }, { remote }) {
    if (remote === undefined)
        return '';
    const branch = remote.branches?.containing;
    const place = branch === undefined ? '' : `, on the branch ${branch}`;
    const there = remote.tags.get(tag);
    return `${place}; the tag ${there === undefined ? 'does not exist yet' : `is at ${there.commit.slice(0, 12)}`}`;
}
function movedComplaints(inputs, { tag }, { ref, sha }, tags) {
    const triggered = ref === `refs/tags/${tag}`;
    const there = tags.get(tag);
    const place = `tag ${(0,untrusted/* quote */.hD)(tag)}`;
    if (there === undefined) {
        if (!triggered)
            return [];
        return [
            {
                place,
                problem: 'it triggered this run, and is no longer at the remote',
                remedy: 'find out who deleted it, then release the next version'
            }
        ];
    }
    if (there.commit === sha || there.object === sha)
        return [];
    const commits = `at ${there.commit.slice(0, 12)} at the remote, and this run is for ${sha.slice(0, 12)}`;
    if (triggered) {
        return [
            {
                place,
                problem: `it was moved since it triggered this run: it is ${commits}`,
                remedy: 'find out who moved it, then release the next version'
            }
        ];
    }
    if (!inputs['must-be-new'])
        return [];
    return [
        {
            place: 'must-be-new',
            problem: `the tag ${(0,untrusted/* quote */.hD)(tag)} exists: it is ${commits}`,
            remedy: 'release the next version; a published tag is never moved'
        }
    ];
}
function twinComplaints({ tag, prefix, version }, tags) {
    const component = prefix.replace(/v$/i, '');
    const spellings = [component, `${component}v`, `${component}V`, prefix];
    return [...tags.keys()].flatMap((other) => {
        if (other === tag)
            return [];
        if (tag.startsWith(`${other}/`) || other.startsWith(`${tag}/`)) {
            return [twin(tag, other, 'git cannot hold both, since one is a folder of the other', 'choose another prefix')];
        }
        const found = other.toLowerCase() === tag.toLowerCase() || sameVersion(parseTag(other, spellings), version);
        return found ? [twin(tag, other, 'both name the same version', 'release the next version')] : [];
    });
}
function sameVersion(other, version) {
    return other !== undefined && compareVersions(other.version, version) === 0;
}
function twin(tag, other, why, remedy) {
    return {
        place: 'must-be-new',
        problem: `the remote has the tag ${(0,untrusted/* quote */.hD)(other)} beside ${(0,untrusted/* quote */.hD)(tag)}, and ${why}`,
        remedy
    };
}

;// CONCATENATED MODULE: ./build/actions/validate-semver/src/version-demands.js




function versionComplaints(inputs, release) {
    return [
        ...channelComplaints(inputs, release),
        ...formatComplaints(inputs, release),
        ...ecosystemComplaints(inputs, release),
        ...rangeComplaints(inputs, release)
    ];
}
function channelComplaints({ channels }, { tag, version }) {
    const channel = channelOf(version);
    const [first = ''] = version.prerelease;
    if (channels.length === 0 || channel === undefined)
        return [];
    if (channels.includes(channel.name) || channels.includes(first))
        return [];
    const other = channels.find((name) => name.toLowerCase() === channel.name.toLowerCase());
    const named = channel.name === '' ? 'has a prerelease without a name' : `is a prerelease of the channel ${(0,untrusted/* quote */.hD)(channel.name)}`;
    const remedy = other === undefined ? 'use one of these channels, or add this one to the input' : `write ${other}: case counts`;
    return [{ place: 'channels', problem: `${(0,untrusted/* quote */.hD)(tag)} ${named}; allowed are ${channels.join(', ')}`, remedy }];
}
function formatComplaints(inputs, { tag, version }) {
    const format = inputs['prerelease-format'];
    if (hasFormat(version, format))
        return [];
    const separator = format === 'dotted' ? '.' : '';
    const { name = '', number = '1' } = channelOf(version) ?? {};
    const example = `${/^[A-Za-z]+$/.test(name) ? name : 'rc'}${separator}${number}`;
    const problem = `the prerelease of ${(0,untrusted/* quote */.hD)(tag)} is not ${format}: letters${separator === '' ? '' : ', a dot'} and a number`;
    return [{ place: 'prerelease-format', problem, remedy: `write it as ${example}` }];
}
function ecosystemComplaints(inputs, release) {
    return inputs.ecosystems.flatMap((ecosystem) => verdictFor(ecosystem, release).broken.map(({ rule, remedy }) => ({
        place: `ecosystems: ${ecosystem}`,
        problem: `${(0,untrusted/* quote */.hD)(release.tag)} is not legal there: ${rule}`,
        remedy
    })));
}
function rangeComplaints({ satisfies }, { tag, version }) {
    if (satisfies === undefined || satisfies.includes(version) !== undefined)
        return [];
    const problem = `${(0,untrusted/* quote */.hD)(tag)} has a number beyond ${largestNumber}, which a range cannot compare exactly`;
    return [{ place: 'satisfies', problem, remedy: 'use smaller numbers, or compare-to, which has no such limit' }];
}

;// CONCATENATED MODULE: ./build/actions/validate-semver/src/plan.js







const outputs = [
    'valid',
    'version',
    'tag',
    'prefix',
    'major',
    'minor',
    'patch',
    'prerelease',
    'build',
    'channel',
    'prerelease-number',
    'is-prerelease',
    'release',
    'comparison-result',
    'diff',
    'satisfies-result',
    'forms',
    'verdicts',
    'json'
];
function plan(inputs, facts) {
    const reading = readVersion(inputs.version, inputs['tag-prefix']);
    const comparison = compare(inputs, reading.ok ? reading.value.version : undefined);
    const complaints = reading.ok ? demands(inputs, reading.value, facts) : [unreadable(reading)];
    if (comparison.complaint)
        return (0,action_plan/* refuse */.TR)([...complaints, comparison.complaint], { valid: false });
    if (!reading.ok)
        return judge(inputs, complaints, {});
    const release = reading.value;
    if (complaints.length > 0)
        return judge(inputs, complaints, { verdicts: JSON.stringify(verdictsOf(release)) });
    const told = describeRelease(release, comparison);
    const reason = `${release.tag} is valid${remoteRemark(release, facts)}`;
    return { ...(0,action_plan/* proceed */.rj)([], told, reason), warnings: warningsFor(release) };
}
function demands(inputs, release, facts) {
    return [...versionComplaints(inputs, release), ...remoteComplaints(inputs, release, facts)];
}
function unreadable({ problem, remedy }) {
    return { place: 'version', problem, remedy };
}
function judge(inputs, complaints, more) {
    const told = { valid: false, ...more };
    if (!inputs.lenient)
        return (0,action_plan/* refuse */.TR)(complaints, told);
    return (0,action_plan/* proceed */.rj)([], told, complaints.map(action_plan/* sayComplaint */.Lv).join('\n'));
}
function warningsFor({ tag, version }) {
    const { name, number = '', format } = channelOf(version) ?? {};
    if (format === 'undotted' && number.length > 1) {
        const better = `${name}.${number}`;
        return [
            `${tag}: SemVer compares ${name}${number} as text, so tools put it before ${name}9; ${better} would count on`
        ];
    }
    return isSlip(version)
        ? [`${tag}: tools find no number in this prerelease; the usual forms are ${name}.1 and ${name}1`]
        : [];
}
function isSlip({ prerelease: [first = ''] }) {
    return /^[A-Za-z]+(?:-[0-9]+$|[0-9]+-)/.test(first);
}

;// CONCATENATED MODULE: ./build/actions/validate-semver/src/main.js




void runAction({ name: 'validate-semver', inputs: inputs, outputs: outputs, observe: observe, plan: plan });

module.exports = __webpack_exports__;
/******/ })()
;
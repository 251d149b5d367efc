"use strict";
exports.id = 569;
exports.ids = [569];
exports.modules = {

/***/ 7569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ tellByVariable),
/* harmony export */   observeVariable: () => (/* binding */ observeVariable)
/* harmony export */ });
/* harmony import */ var _core_action_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _core_action_untrusted__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1329);
/* harmony import */ var _core_github_answer__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8290);
/* harmony import */ var _core_github_client__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6359);
/* harmony import */ var _core_github_names__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1766);
/* harmony import */ var _core_github_refusal__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9570);
/* harmony import */ var _core_github_write_call__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(114);
/* harmony import */ var _variable_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1763);








const ROUNDS = 4;
const BETWEEN_MS = 300;
const WHAT = `set variable ${_variable_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .variableName */ .c}`;
const once = { retries: 0 };
function isForbidden(answer) {
    return [403, 404].includes(answer.status) && !(0,_core_github_answer__WEBPACK_IMPORTED_MODULE_6__/* .isRateLimited */ .Jz)(answer);
}
function mayNot({ message }) {
    return `the token may not write variables (${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(message)}), so ${_variable_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .variableName */ .c} is not set; an App needs Variables: write, and GITHUB_TOKEN can never have it`;
}
async function observeVariable(runner, token) {
    const client = await (0,_core_github_client__WEBPACK_IMPORTED_MODULE_2__/* .openClient */ .M)(runner, token);
    const route = 'GET /repos/{owner}/{repo}/actions/variables/{name}';
    try {
        const { data } = await client.request(route, { ...(0,_core_github_names__WEBPACK_IMPORTED_MODULE_7__/* .namesOf */ .e)(runner), name: _variable_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .variableName */ .c });
        return { value: data.value };
    }
    catch (thrown) {
        const answer = (0,_core_github_answer__WEBPACK_IMPORTED_MODULE_6__/* .readAnswer */ .JN)(thrown);
        if (answer.status === 404)
            return { value: undefined };
        if (isForbidden(answer))
            return { value: undefined, unavailable: mayNot(answer) };
        throw (0,_core_github_refusal__WEBPACK_IMPORTED_MODULE_3__/* .explainApi */ .g)(`read variable ${_variable_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .variableName */ .c}`, runner, thrown);
    }
}
function send(client, runner, plan) {
    const [path, where] = ['/repos/{owner}/{repo}/actions/variables', { ...(0,_core_github_names__WEBPACK_IMPORTED_MODULE_7__/* .namesOf */ .e)(runner), request: once }];
    const name = _variable_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .variableName */ .c;
    if (plan.kind === 'create')
        return client.request(`POST ${path}`, { ...where, name, value: plan.value });
    if (plan.kind === 'delete')
        return client.request(`DELETE ${path}/{name}`, { ...where, name });
    return client.request(`PATCH ${path}/{name}`, { ...where, name, value: plan.value });
}
async function tellByVariable(runner, token, wish) {
    const client = await (0,_core_github_client__WEBPACK_IMPORTED_MODULE_2__/* .openClient */ .M)(runner, token);
    for (let round = 1;; round += 1) {
        const { value, unavailable } = await observeVariable(runner, token);
        if (unavailable !== undefined)
            return [unavailable];
        const plan = (0,_variable_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .planVariable */ .U)(value, wish);
        if (plan.kind === 'nothing')
            return [];
        if (round > ROUNDS)
            throw new _core_action_errors__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${WHAT}: GitHub took what was written, and yet it says something else; run it again`);
        try {
            await (0,_core_github_write_call__WEBPACK_IMPORTED_MODULE_4__/* .writeCall */ .Wo)('set variable', WHAT, () => send(client, runner, plan));
        }
        catch (thrown) {
            if (thrown instanceof _core_action_errors__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
                throw thrown;
            const answer = (0,_core_github_answer__WEBPACK_IMPORTED_MODULE_6__/* .readAnswer */ .JN)(thrown);
            const isOther = answer.status === 409 || (answer.status === 404 && plan.kind !== 'create');
            if (isOther && round < ROUNDS)
                await (0,_core_github_write_call__WEBPACK_IMPORTED_MODULE_4__/* .pause */ .v7)(BETWEEN_MS);
            else if (isForbidden(answer))
                return [mayNot(answer)];
            else if (!(0,_core_github_answer__WEBPACK_IMPORTED_MODULE_6__/* .isAmbiguous */ .X2)(answer))
                throw (0,_core_github_refusal__WEBPACK_IMPORTED_MODULE_3__/* .explainApi */ .g)(WHAT, runner, thrown);
            else
                await (0,_core_github_write_call__WEBPACK_IMPORTED_MODULE_4__/* .pause */ .v7)(BETWEEN_MS);
        }
    }
}


/***/ }),

/***/ 114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wo: () => (/* binding */ writeCall),
/* harmony export */   p7: () => (/* binding */ writeObject),
/* harmony export */   v7: () => (/* binding */ pause)
/* harmony export */ });
/* unused harmony exports UNTOLD_MS, askedWait, limited */
/* harmony import */ var _action_effect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5138);
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1329);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8290);




const PATIENCE_MS = 90_000;
const UNTOLD_MS = 60_000;
const TRIES = 3;
async function pause(milliseconds) {
    const { setTimeout } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8500, 23));
    await setTimeout(milliseconds);
}
function askedWait({ headers }) {
    const after = Number(headers['retry-after']);
    if (headers['retry-after'] !== undefined && Number.isFinite(after))
        return after * 1000;
    const reset = Number(headers['x-ratelimit-reset']);
    if (headers['x-ratelimit-remaining'] !== '0' || !Number.isFinite(reset))
        return undefined;
    return Math.max(0, reset * 1000 - Date.now());
}
function limited(what, { message }, wait) {
    const seconds = Math.ceil(wait / 1000);
    return new _action_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`${what}: GitHub asks to wait ${seconds} seconds more for its rate limit (${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .inert */ .tJ)(message)}); run it again later, or use the token of a GitHub App, whose limits are higher`);
}
async function writeCall(name, what, call) {
    for (let waited = 0;;) {
        try {
            return await (0,_action_effect_js__WEBPACK_IMPORTED_MODULE_0__/* .effect */ .QZ)(name, call);
        }
        catch (thrown) {
            const answer = (0,_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .readAnswer */ .JN)(thrown);
            if (!(0,_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .isRateLimited */ .Jz)(answer))
                throw thrown;
            const wait = askedWait(answer) ?? UNTOLD_MS;
            if (waited + wait > PATIENCE_MS)
                throw limited(what, answer, wait);
            waited += Math.max(wait, 1000);
            await pause(wait);
        }
    }
}
async function writeObject(name, what, call) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await writeCall(name, what, call);
        }
        catch (thrown) {
            if (thrown instanceof _action_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR || attempt === TRIES || !(0,_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .isAmbiguous */ .X2)((0,_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .readAnswer */ .JN)(thrown)))
                throw thrown;
            await pause(attempt * (250 + Math.random() * 250));
        }
    }
}


/***/ })

};
;
"use strict";
exports.id = 556;
exports.ids = [556];
exports.modules = {

/***/ 2556:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planDocument: () => (/* binding */ planDocument),
/* harmony export */   planHash: () => (/* binding */ planHash)
/* harmony export */ });
/* unused harmony exports PLAN_SCHEMA, PLAN_LIMIT */
const PLAN_SCHEMA = 'slipway/plan/1';
const PLAN_LIMIT = 65536;
function canonical(value) {
    return JSON.stringify(value, (_, part) => part !== null && typeof part === 'object' && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part);
}
const SHORT = 500;
function operationOf({ description, state, reason, operation }, whole) {
    if (whole)
        return { description, state, ...(reason === undefined ? {} : { reason }), operation };
    return { description: description.slice(0, SHORT), state };
}
function shorten({ place, problem, remedy }) {
    return { place: place.slice(0, SHORT), problem: problem.slice(0, SHORT), remedy: remedy.slice(0, SHORT) };
}
function render(action, plan, steps, whole) {
    const { verdict, reason, complaints } = plan;
    return JSON.stringify({
        schema: PLAN_SCHEMA,
        action,
        verdict,
        ...(reason === undefined ? {} : { reason: whole ? reason : reason.slice(0, SHORT) }),
        ...(complaints === undefined ? {} : { complaints: whole ? complaints : complaints.slice(0, steps).map(shorten) }),
        operations: plan.steps.slice(0, steps).map((step) => operationOf(step, whole)),
        omitted: { operations: plan.steps.length - Math.min(steps, plan.steps.length), details: !whole }
    });
}
function planDocument(action, plan) {
    const fits = (text) => Buffer.byteLength(text) <= PLAN_LIMIT;
    const full = render(action, plan, plan.steps.length, true);
    if (fits(full))
        return full;
    let steps = Math.max(plan.steps.length, plan.complaints?.length ?? 0);
    let text = render(action, plan, steps, false);
    while (!fits(text) && steps > 0) {
        steps = Math.floor(steps / 2);
        text = render(action, plan, steps, false);
    }
    return text;
}
async function planHash(action, plan) {
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 23));
    const operations = plan.steps.map((step) => step.operation);
    return createHash('sha256')
        .update(canonical({ schema: PLAN_SCHEMA, action, operations }))
        .digest('hex');
}


/***/ })

};
;
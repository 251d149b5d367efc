"use strict";
exports.id = 266;
exports.ids = [266];
exports.modules = {

/***/ 2266:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   identify: () => (/* binding */ identify)
/* harmony export */ });
/* unused harmony export noreplyIdentity */
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6359);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3204);



const known = new Map();
function identify(runner, token) {
    const key = `${runner.apiUrl} ${token}`;
    const found = known.get(key) ?? ask(runner, token);
    known.set(key, found);
    found.catch(() => known.delete(key));
    return found;
}
async function ask(runner, token) {
    const client = await (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .openClient */ .M)(runner, token);
    try {
        const query = 'query { viewer { login databaseId } }';
        const { viewer } = await client.graphql(query);
        if (viewer === null)
            throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('token: the server does not tell who it is; pass another one');
        return { login: viewer.login, id: viewer.databaseId ?? undefined, jobToken: viewer.login === 'github-actions[bot]' };
    }
    catch (thrown) {
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .explainApi */ .g)('who the token is', runner, thrown);
    }
}
function noreplyIdentity({ login, id }, serverUrl) {
    const host = new URL(serverUrl).hostname;
    const domain = /^(127\.0\.0\.1|localhost|\[::1\]|)$/.test(host) ? 'github.com' : host;
    return `${login} <${id === undefined ? '' : `${id}+`}${login}@users.noreply.${domain}>`;
}


/***/ })

};
;
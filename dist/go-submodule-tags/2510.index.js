"use strict";
exports.id = 2510;
exports.ids = [2510];
exports.modules = {

/***/ 2510:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   octokitFetch: () => (/* binding */ octokitFetch)
/* harmony export */ });
/* harmony import */ var _network_node_http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9606);

async function octokitFetch(url, asked) {
    const { method, headers, body: text, signal } = asked;
    const { status, headers: answered, body } = await (0,_network_node_http_js__WEBPACK_IMPORTED_MODULE_0__/* .sendRequest */ .w)({ method, url, headers, body: text, signal });
    if (status >= 300 && status < 400 && answered.location !== undefined)
        return fetch(url, asked);
    const named = Object.entries(answered).map(([name, value]) => [name, String(value)]);
    return {
        status,
        statusText: '',
        url,
        headers: new Map(named),
        text: async () => body.toString(),
        arrayBuffer: async () => new Uint8Array(body).buffer
    };
}


/***/ })

};
;
"use strict";
exports.id = 833;
exports.ids = [833,949];
exports.modules = {

/***/ 1621:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ lookUp)
/* harmony export */ });
/* harmony import */ var _core_action_untrusted__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1329);
/* harmony import */ var _core_chart_artifact__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(377);
/* harmony import */ var _core_chart_read_archive__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4436);
/* harmony import */ var _core_chart_same_content__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(277);
/* harmony import */ var _core_oci_manifest__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(957);
/* harmony import */ var _core_oci_pull_blob__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7807);
/* harmony import */ var _core_oci_pull_manifest__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(573);
/* harmony import */ var _layers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3758);








async function compare(session, reference, chart, layer) {
    if (layer.digest === chart.archive.digest)
        return [];
    try {
        return (0,_core_chart_same_content__WEBPACK_IMPORTED_MODULE_3__/* .differences */ .t)(chart.content, await (0,_core_chart_read_archive__WEBPACK_IMPORTED_MODULE_2__/* .readChartArchive */ .h)((0,_core_oci_pull_blob__WEBPACK_IMPORTED_MODULE_5__/* .pullBlob */ .h)(session, reference.repository, layer)));
    }
    catch (thrown) {
        if (thrown instanceof _core_chart_read_archive__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableArchive */ .Y)
            return [`its archive ${thrown.problem}`];
        throw thrown;
    }
}
async function judge(session, reference, chart, pulled) {
    const { digest, bytes, mediaType } = pulled;
    const shape = (0,_layers_js__WEBPACK_IMPORTED_MODULE_7__/* .shapeOf */ .F5)(bytes);
    const archive = shape.layer(_core_chart_artifact__WEBPACK_IMPORTED_MODULE_1__/* .chartMediaType */ .Pz);
    const hasProvenance = shape.layer(_core_chart_artifact__WEBPACK_IMPORTED_MODULE_1__/* .provenanceMediaType */ .wi) !== undefined;
    const told = { digest, archive, hasProvenance };
    if (shape.type !== _core_chart_artifact__WEBPACK_IMPORTED_MODULE_1__/* .configMediaType */ .p2 || archive === undefined) {
        const what = shape.type === _core_chart_artifact__WEBPACK_IMPORTED_MODULE_1__/* .configMediaType */ .p2
            ? 'a Helm chart without an archive'
            : `no Helm chart but ${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(shape.type ?? mediaType)}`;
        return { ...told, differences: [`it is ${what}`] };
    }
    return { ...told, differences: await compare(session, reference, chart, archive) };
}
async function lookUp(session, reference, chart) {
    const pulled = await (0,_core_oci_pull_manifest__WEBPACK_IMPORTED_MODULE_6__/* .pullManifest */ .L)(session, reference, _core_oci_manifest__WEBPACK_IMPORTED_MODULE_4__/* .manifestTypes */ .F);
    return pulled.found ? judge(session, reference, chart, pulled) : pulled;
}


/***/ }),

/***/ 3949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   signingOf: () => (/* binding */ signingOf)
/* harmony export */ });
/* harmony import */ var _sessions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6315);

function wishOf(inputs) {
    if (inputs.cosign !== 'key')
        return { how: 'keyless' };
    return { how: 'key', key: inputs['cosign-key'], password: inputs['cosign-password'] };
}
function signingOf(inputs, runner) {
    const { known } = (0,_sessions_js__WEBPACK_IMPORTED_MODULE_0__/* .sessionsOf */ .H)(inputs, runner);
    const ask = async (reference, what) => {
        const cosign = await __webpack_require__.e(/* import() */ 694).then(__webpack_require__.bind(__webpack_require__, 694));
        const { credentials } = await known(reference.registry);
        return cosign[what](reference, wishOf(inputs), runner, credentials, inputs['plain-http']);
    };
    return {
        isSigned: async (reference) => (await ask(reference, 'isSigned')) === true,
        sign: async (reference) => void (await ask(reference, 'sign')),
        check: async () => (await __webpack_require__.e(/* import() */ 694).then(__webpack_require__.bind(__webpack_require__, 694))).checkSigning(wishOf(inputs), runner)
    };
}


/***/ }),

/***/ 1833:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  surveyAll: () => (/* binding */ surveyAll)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/actions/helm-oci-push/src/sessions.js + 6 modules
var sessions = __webpack_require__(6315);
// EXTERNAL MODULE: ./build/actions/helm-oci-push/src/signing.js
var src_signing = __webpack_require__(3949);
// EXTERNAL MODULE: ./build/packages/core/src/chart/artifact.js + 1 modules
var artifact = __webpack_require__(377);
// EXTERNAL MODULE: ./build/packages/core/src/oci/reference.js
var oci_reference = __webpack_require__(659);
// EXTERNAL MODULE: ./build/packages/core/src/oci/registries.js
var registries = __webpack_require__(1579);
// EXTERNAL MODULE: ./build/actions/helm-oci-push/src/look-up.js
var look_up = __webpack_require__(1621);
;// CONCATENATED MODULE: ./build/actions/helm-oci-push/src/survey.js




function pushRemedy({ registry, known }) {
    const { login, permission } = (0,registries/* guideFor */.u)(registry);
    return known.credentials === undefined ? login : permission;
}
async function lookAt(tag, repository, chart, session, { inputs, complaints }) {
    const reference = { registry: session.registry, repository, tag, digest: undefined };
    const found = await (0,look_up/* lookUp */.T)(session, reference, chart);
    if (!('found' in found))
        return { reference, published: found };
    if (found.refused) {
        const { problem, remedy } = found;
        complaints.push({
            place: (0,oci_reference/* formatReference */.FH)(reference),
            problem,
            remedy: inputs['dry-run'] ? remedy : pushRemedy(session)
        });
    }
    return { reference, published: undefined };
}
async function surveyPlace(chart, { host, path }, survey) {
    const { inputs, sessions, aliases, isSigned } = survey;
    const { name, version } = chart.content.metadata;
    const repository = path === '' ? name : `${path}/${name}`;
    const session = await sessions.own(host);
    const main = await lookAt((0,artifact/* tagOf */.cO)(version), repository, chart, session, survey);
    const others = [];
    for (const alias of aliases.filter((tag) => tag !== (0,artifact/* tagOf */.cO)(version))) {
        others.push(await lookAt(alias, repository, chart, session, survey));
    }
    const { published, reference } = main;
    const pinned = { ...reference, tag: undefined, digest: published?.digest };
    const isAsked = inputs.cosign !== 'none' && published !== undefined && published.differences.length === 0;
    return {
        main,
        aliases: others,
        signed: isAsked ? await isSigned(pinned) : undefined,
        hidden: published === undefined || inputs.verify !== 'anonymous' ? undefined : await hiddenFrom(pinned, sessions)
    };
}
async function hiddenFrom(pinned, sessions) {
    const { whyHidden } = await __webpack_require__.e(/* import() */ 835).then(__webpack_require__.bind(__webpack_require__, 1216));
    return whyHidden(pinned, await sessions.anonymous(pinned.registry));
}

;// CONCATENATED MODULE: ./build/actions/helm-oci-push/src/survey-all.js




async function surveyAll(charts, aliases, inputs, runner) {
    const complaints = [];
    const signing = (0,src_signing.signingOf)(inputs, runner);
    const survey = { inputs, sessions: (0,sessions/* sessionsOf */.H)(inputs, runner), aliases, complaints, isSigned: signing.isSigned };
    const found = [];
    for (const chart of charts) {
        const places = [];
        for (const registry of inputs.registry)
            places.push(await surveyPlace(chart, registry, survey));
        found.push({ chart, places });
    }
    if (complaints.length > 0)
        throw new errors/* Refusal */.P_(complaints);
    const isUnsigned = found.some(({ places }) => places.some(({ signed }) => signed !== true));
    if (inputs.cosign !== 'none' && isUnsigned && !inputs['dry-run'])
        await signing.check();
    return found;
}


/***/ }),

/***/ 957:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ manifestTypes),
/* harmony export */   J: () => (/* binding */ findManifest)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1329);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1936);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3737);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(659);





const manifestTypes = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.docker.distribution.manifest.v2+json'
];
const LONGEST = 4_194_304;
async function findManifest(reference, session) {
    return (await look('HEAD', reference, session)) ?? (await look('GET', reference, session)) ?? absent(reference);
}
async function look(method, reference, session) {
    const { repository, tag = '', digest = tag } = reference;
    const path = `${repository}/manifests/${digest}`;
    const reply = await session.ask({ method, path, repository, accept: manifestTypes.join(', ') });
    if ('refused' in reply)
        return (0,_explain_js__WEBPACK_IMPORTED_MODULE_3__/* .explainRefusal */ .G)(reference, reply, session.known);
    if (reply.status === 200 && method === 'GET')
        return read(reference, reply).finally(() => reply.body.destroy());
    await (0,_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .discard */ .vf)(reply);
    if (reply.status === 200)
        return describe(reference, reply);
    if (reply.status === 404)
        return absent(reference);
    if (method === 'HEAD' && [400, 405, 501].includes(reply.status))
        return undefined;
    throw failure(reference, `status ${reply.status}`, reply.status === 429
        ? 'it limits how much may be asked: log in, or run it again later'
        : 'run it again; if it stays so, look at the status of the registry');
}
function absent(reference) {
    return {
        found: false,
        problem: `${(0,_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .formatReference */ .FH)(reference)} is not in the registry ${reference.registry}`,
        remedy: 'push it first, or correct its name or tag'
    };
}
function failure(reference, what, remedy) {
    return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${(0,_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .formatReference */ .FH)(reference)}: the registry ${reference.registry} answers ${what}; ${remedy}`);
}
function typeOf(reference, answer) {
    const type = answer.header('content-type')?.replace(/\s*;.*$/, '');
    if (type === undefined || manifestTypes.includes(type))
        return type;
    throw failure(reference, `with ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(type)}, which is no image`, 'push it in the format of the OCI or of Docker 2');
}
function describe(reference, answer) {
    const [mediaType, digest, length] = [
        typeOf(reference, answer),
        answer.header('docker-content-digest'),
        answer.header('content-length')
    ];
    if (mediaType === undefined || digest === undefined || length === undefined)
        return undefined;
    if (!(0,_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .isDigest */ .Bc)(digest) || (reference.digest !== undefined && digest !== reference.digest)) {
        throw lie(reference, reference.digest ?? 'a digest', digest);
    }
    return { found: true, digest, mediaType, size: Number(length) };
}
async function read(reference, answer) {
    const mediaType = typeOf(reference, answer);
    const bytes = await (0,_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .readBody */ .x8)(answer, LONGEST).catch((error) => {
        throw failure(reference, `a broken manifest (${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(error.message)})`, 'run it again');
    });
    const claimed = answer.header('docker-content-digest');
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 23));
    for (const digest of [reference.digest, claimed]) {
        if (digest === undefined)
            continue;
        const algorithm = (0,_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .isDigest */ .Bc)(digest) ? digest.split(':')[0] : 'sha256';
        const actual = `${algorithm}:${createHash(algorithm).update(bytes).digest('hex')}`;
        if (actual !== digest)
            throw lie(reference, digest, actual);
    }
    const digest = reference.digest ?? claimed ?? `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
    return { found: true, digest, mediaType: mediaType ?? typeWithin(reference, bytes), size: bytes.length };
}
function typeWithin(reference, bytes) {
    try {
        const { mediaType } = JSON.parse(bytes.toString('utf8'));
        if (typeof mediaType === 'string' && manifestTypes.includes(mediaType))
            return mediaType;
    }
    catch {
    }
    throw failure(reference, 'with something that is no manifest', 'push the image again');
}
function lie(reference, expected, actual) {
    return failure(reference, `with the digest ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(actual)} in the place of ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(expected)}`, 'do not use this image before who runs the registry has explained it');
}


/***/ }),

/***/ 1579:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ guideFor)
/* harmony export */ });
/* harmony import */ var _network_loopback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(684);

const github = {
    login: 'pass the token of the job, with packages: write, or a personal access token (classic) with write:packages',
    permission: 'give the job packages: write, and where the package exists already, give this repository the role Write in the ' +
        'settings of the package (Manage Actions access); a package of an organization is made only where the organization ' +
        'lets workflows make packages',
    absent: 'push below the owner of this repository: ghcr.io/OWNER/NAME',
    names: 'ghcr.io/OWNER/NAME in lower case; a name with a further slash cannot be made public in the settings'
};
const dockerHub = {
    login: 'pass a user name and an access token of Docker Hub with the permission Read & Write',
    permission: 'use an access token with the permission Read & Write of a user who may push to this namespace, and create the ' +
        'repository first where the organization does not let its members create it',
    absent: 'create the repository at Docker Hub first, or push below a user or an organization that exists',
    names: 'docker.io/NAMESPACE/NAME: Docker Hub has one level of names below the namespace'
};
const amazon = {
    login: 'log in with the password of aws ecr get-login-password; it is good for 12 hours',
    permission: 'allow the role ecr:BatchCheckLayerAvailability, ecr:InitiateLayerUpload, ecr:UploadLayerPart, ' +
        'ecr:CompleteLayerUpload, ecr:PutImage and ecr:BatchGetImage on this repository',
    absent: 'create the repository first (aws ecr create-repository --repository-name NAME): a push does not create it'
};
const google = {
    login: 'log in with an access token as the user oauth2accesstoken',
    permission: 'give the service account the role Artifact Registry Writer (roles/artifactregistry.writer) there',
    absent: 'create the repository first (gcloud artifacts repositories create): a push does not create it',
    names: 'LOCATION-docker.pkg.dev/PROJECT/REPOSITORY/NAME'
};
const azure = {
    login: 'log in with az acr login, or with the id and the password of a service principal',
    permission: 'give the identity the role AcrPush; a locked repository or tag takes no push from anybody',
    absent: 'check the name of the registry'
};
const quay = {
    login: 'pass the name and the token of a robot account',
    permission: 'give the robot account the permission Write on this repository, and Creator where it has to create it',
    absent: 'create the repository first, or give the robot account the role Creator'
};
const gitlab = {
    login: 'pass a deploy token or an access token with write_registry (and read_registry)',
    permission: 'use a token with write_registry of somebody with the role Developer at least, and look at protected tags',
    absent: 'push below the path of a project that exists and has its container registry enabled',
    names: 'registry.gitlab.com/GROUP/PROJECT, with up to two further parts'
};
const other = {
    login: 'pass the username and password of a user who may push, or log in before this step',
    permission: 'give that user the right to push there (in Harbor: the role Developer of the project, or a robot that may push)',
    absent: 'create what the name begins with first (in Harbor: the project), or correct the name'
};
const guides = [
    [/^(ghcr\.io|containers\..+)$/, github],
    [/^docker\.io$/, dockerHub],
    [/(^|\.)(ecr[a-z-]*\.[a-z0-9-]+\.amazonaws\.com(\.cn)?|public\.ecr\.aws)$/, amazon],
    [/(^|\.|-docker\.)(pkg\.dev|gcr\.io)$/, google],
    [/\.azurecr\.(io|us|cn)$/, azure],
    [/^quay\.io$/, quay],
    [/^registry\.gitlab\.com$/, gitlab]
];
function guideFor(registry) {
    const host = registry.replace(/:\d+$/, '');
    if ((0,_network_loopback_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U)(host))
        return other;
    return guides.find(([pattern]) => pattern.test(host))?.[1] ?? other;
}


/***/ })

};
;
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 7349:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveBlockMap = __nccwpck_require__(7103);
var resolveBlockSeq = __nccwpck_require__(334);
var resolveFlowCollection = __nccwpck_require__(3142);

function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    // If we got a tagName matching the class, or the tag name is '!',
    // then use the tagName from the node class used to create it.
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    // shortcut: check if it's a generic YAMLMap or YAMLSeq
    // before jumping into the custom tag logic.
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = identity.isNode(res)
        ? res
        : new Scalar.Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}

exports.composeCollection = composeCollection;


/***/ }),

/***/ 3683:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Document = __nccwpck_require__(3021);
var composeNode = __nccwpck_require__(5937);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);

function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document.Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps.resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    // @ts-expect-error If Contents is set, let's trust the user
    doc.contents = value
        ? composeNode.composeNode(ctx, value, props, onError)
        : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}

exports.composeDoc = composeDoc;


/***/ }),

/***/ 5937:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var composeCollection = __nccwpck_require__(7349);
var composeScalar = __nccwpck_require__(5413);
var resolveEnd = __nccwpck_require__(7788);
var utilEmptyScalarPosition = __nccwpck_require__(2599);

const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar.composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection.composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                // Almost certainly here due to a stack overflow
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!identity.isScalar(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    // @ts-expect-error Type checking misses meaning of isSrcToken
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias.Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}

exports.composeEmptyNode = composeEmptyNode;
exports.composeNode = composeNode;


/***/ }),

/***/ 5413:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);

function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[identity.SCALAR];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar.Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[identity.SCALAR]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        // Ensure that the known tag is available for stringifying,
        // but does not get used by default.
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[identity.SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[identity.SCALAR];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}

exports.composeScalar = composeScalar;


/***/ }),

/***/ 9984:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var directives = __nccwpck_require__(1342);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var identity = __nccwpck_require__(1127);
var composeDoc = __nccwpck_require__(3683);
var resolveEnd = __nccwpck_require__(7788);

function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                // This may be wrong after doc-end, but in that case it doesn't matter
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
/**
 * Compose a stream of CST nodes into a stream of YAML Documents.
 *
 * ```ts
 * import { Composer, Parser } from 'yaml'
 *
 * const src: string = ...
 * const tokens = new Parser().parse(src)
 * const docs = new Composer().compose(tokens)
 * ```
 */
class Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new errors.YAMLWarning(pos, code, message));
            else
                this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        this.directives = new directives.Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        //console.log({ dc: doc.comment, prelude, comment })
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if (identity.isPair(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    /**
     * Current stream status information.
     *
     * Mostly useful at the end of input for an empty stream.
     */
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    /**
     * Compose tokens into documents.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    /** Advance the composer by one CST token. */
    *next(token) {
        if (node_process.env.LOG_STREAM)
            console.dir(token, { depth: null });
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                    break;
                }
                this.doc.directives.docEnd = true;
                const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                this.decorate(this.doc, true);
                if (end.comment) {
                    const dc = this.doc.comment;
                    this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                }
                this.doc.range[2] = end.offset;
                break;
            }
            default:
                this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    /**
     * Call at end of input to yield any remaining document.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document.Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}

exports.Composer = Composer;


/***/ }),

/***/ 7103:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilFlowIndentCheck = __nccwpck_require__(4051);
var utilMapIncludes = __nccwpck_require__(1187);

const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        // key properties
        const keyProps = resolveProps.resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        // key value
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        // value properties
        const valueProps = resolveProps.resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            // key with no value
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}

exports.resolveBlockMap = resolveBlockMap;


/***/ }),

/***/ 8913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    // determine the end of content & start of chomping
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    // shortcut for empty contents
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    // find the indentation level to trim from start
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    // include trailing more-indented empty lines in content
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    // leading whitespace is kept intact
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        /* istanbul ignore if already caught in lexer */
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            // more-indented content within a folded block
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            // empty line
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    /* istanbul ignore if should not happen */
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            // fallthrough
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            /* istanbul ignore next should not happen */
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}

exports.resolveBlockScalar = resolveBlockScalar;


/***/ }),

/***/ 334:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var YAMLSeq = __nccwpck_require__(2223);
var resolveProps = __nccwpck_require__(4631);
var utilFlowIndentCheck = __nccwpck_require__(4051);

function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}

exports.resolveBlockSeq = resolveBlockSeq;


/***/ }),

/***/ 7788:
/***/ ((__unused_webpack_module, exports) => {



function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}

exports.resolveEnd = resolveEnd;


/***/ }),

/***/ 3142:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilMapIncludes = __nccwpck_require__(1187);

const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if (identity.isPair(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            // item is a value in a seq
            // → key & sep are empty, start does not include ? or :
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            // item is a key+value pair
            // key value
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            // value properties
            const valueProps = resolveProps.resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap.YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}

exports.resolveFlowCollection = resolveFlowCollection;


/***/ }),

/***/ 6842:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var resolveEnd = __nccwpck_require__(7788);

function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        /* istanbul ignore next should not happen */
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        /* istanbul ignore next should not happen */
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    /**
     * The negative lookbehinds in these RegExps are to
     * prevent causing a polynomial search time in certain cases.
     *
     * The try-catch is for Safari < 16.4 and other old browsers:
     * https://caniuse.com/js-regexp-lookbehind
     */
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                // skip escaped newlines, but still trim the following line
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                // skip escaped CRLF newlines, but still trim the following line
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            // trim trailing whitespace
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
/**
 * Fold a single newline into a space, multiple newlines to N - 1 newlines.
 * Presumes `source[offset] === '\n'`
 */
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}

exports.resolveFlowScalar = resolveFlowScalar;


/***/ }),

/***/ 4631:
/***/ ((__unused_webpack_module, exports) => {



function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
    let hasNewline = false;
    let reqSpace = false;
    let tab = null;
    let anchor = null;
    let tag = null;
    let newlineAfterProp = null;
    let comma = null;
    let found = null;
    let start = null;
    for (const token of tokens) {
        if (reqSpace) {
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                // At the doc level, tabs at line start may be parsed
                // as leading white space rather than indentation.
                // In a flow collection, only the parser handles indent.
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                // Could here handle preceding comments differently
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            // else fallthrough
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
    return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
    };
}

exports.resolveProps = resolveProps;


/***/ }),

/***/ 9499:
/***/ ((__unused_webpack_module, exports) => {



function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}

exports.containsNewline = containsNewline;


/***/ }),

/***/ 2599:
/***/ ((__unused_webpack_module, exports) => {



function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            // Technically, an empty scalar is immediately after the last non-empty
            // node, but it's more useful to place it after any whitespace.
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}

exports.emptyScalarPosition = emptyScalarPosition;


/***/ }),

/***/ 4051:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var utilContainsNewline = __nccwpck_require__(9499);

function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            utilContainsNewline.containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}

exports.flowIndentCheck = flowIndentCheck;


/***/ }),

/***/ 1187:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || (identity.isScalar(a) && identity.isScalar(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}

exports.mapIncludes = mapIncludes;


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var toJS = __nccwpck_require__(4043);
var Schema = __nccwpck_require__(5840);
var stringifyDocument = __nccwpck_require__(6829);
var anchors = __nccwpck_require__(1596);
var applyReviver = __nccwpck_require__(3661);
var createNode = __nccwpck_require__(2404);
var directives = __nccwpck_require__(1342);

class Document {
    constructor(value, replacer, options) {
        /** A comment before this Document */
        this.commentBefore = null;
        /** A comment immediately after this Document */
        this.comment = null;
        /** Errors encountered during parsing. */
        this.errors = [];
        /** Warnings encountered during parsing. */
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        // @ts-expect-error We can't really know that this matches Contents.
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    /**
     * Create a deep copy of this Document and its contents.
     *
     * Custom Node values that inherit from `Object` still refer to their original instances.
     */
    clone() {
        const copy = Object.create(Document.prototype, {
            [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        // @ts-expect-error We can't really know that this matches Contents.
        copy.contents = identity.isNode(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** Adds a value to the document. */
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    /** Adds a value to the document. */
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    /**
     * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
     *
     * If `node` already has an anchor, `name` is ignored.
     * Otherwise, the `node.anchor` value will be set to `name`,
     * or if an anchor with that name is already present in the document,
     * `name` will be used as a prefix for a new unique anchor.
     * If `name` is undefined, the generated anchor will use 'a' as a prefix.
     */
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchors.anchorNames(this);
            node.anchor =
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias.Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, 
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        anchorPrefix || 'a');
        const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    /**
     * Convert a key and a value into a `Pair` using the current schema,
     * recursively wrapping all values as `Scalar` or `Collection` nodes.
     */
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            // @ts-expect-error Presumed impossible if Strict extends false
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    get(key, keepScalar) {
        return identity.isCollection(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    /**
     * Returns item at `path`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
            return !keepScalar && identity.isScalar(this.contents)
                ? this.contents.value
                : this.contents;
        return identity.isCollection(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    /**
     * Checks if the document includes a value with the key `key`.
     */
    has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
    }
    /**
     * Checks if the document includes a value at `path`.
     */
    hasIn(path) {
        if (Collection.isEmptyPath(path))
            return this.contents !== undefined;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    set(key, value) {
        if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = value;
        }
        else if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    /**
     * Change the YAML version and schema used by the document.
     * A `null` version disables support for directives, explicit tags, anchors, and aliases.
     * It also requires the `schema` option to be given as a `Schema` instance value.
     *
     * Overrides all previously set schema options.
     */
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new directives.Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new directives.Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        // Not using `instanceof Schema` to allow for duck typing
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema.Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    /**
     * A JSON representation of the document `contents`.
     *
     * @param jsonArg Used by `JSON.stringify` to indicate the array index or
     *   property name.
     */
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    /** A YAML representation of the document. */
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if (identity.isCollection(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}

exports.Document = Document;


/***/ }),

/***/ 1596:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

/**
 * Verify that the input string is a valid anchor.
 *
 * Will throw on errors.
 */
function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    visit.visit(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
    }
}
function createNodeAnchors(doc, prefix) {
    const aliasObjects = [];
    const sourceObjects = new Map();
    let prevAnchors = null;
    return {
        onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
                    error.source = source;
                    throw error;
                }
            }
        },
        sourceObjects
    };
}

exports.anchorIsValid = anchorIsValid;
exports.anchorNames = anchorNames;
exports.createNodeAnchors = createNodeAnchors;
exports.findNewAnchor = findNewAnchor;


/***/ }),

/***/ 3661:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
 * in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
 * 2021 edition: https://tc39.es/ecma262/#sec-json.parse
 *
 * Includes extensions for handling Map and Set objects.
 */
function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                // eslint-disable-next-line @typescript-eslint/no-array-delete
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}

exports.applyReviver = applyReviver;


/***/ }),

/***/ 2404:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if (identity.isDocument(value))
        value = value.contents;
    if (identity.isNode(value))
        return value;
    if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        // https://tc39.es/ecma262/#sec-serializejsonproperty
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    // Detect duplicate references to the same object & use Alias nodes for all
    // after first. The `ref` wrapper allows for circular references to resolve.
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias.Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            // eslint-disable-next-line @typescript-eslint/no-unsafe-call
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar.Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[identity.MAP]
                : Symbol.iterator in Object(value)
                    ? schema[identity.SEQ]
                    : schema[identity.MAP];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar.Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}

exports.createNode = createNode;


/***/ }),

/***/ 1342:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        /**
         * The directives-end/doc-start marker `---`. If `null`, a marker may still be
         * included in the document's stringified representation.
         */
        this.docStart = null;
        /** The doc-end marker `...`.  */
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    /**
     * During parsing, get a Directives instance for the current document and
     * update the stream state according to the current version's spec.
     */
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    /**
     * @param onError - May be called even if the action was successful
     * @returns `true` on success
     */
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
                    const isValid = /^\d+\.\d+$/.test(version);
                    onError(6, `Unsupported YAML version ${version}`, isValid);
                    return false;
                }
            }
            default:
                onError(0, `Unknown directive ${name}`, true);
                return false;
        }
    }
    /**
     * Resolves a tag, matching handles to those defined in %TAG directives.
     *
     * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
     *   `'!local'` tag, or `null` if unresolvable.
     */
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    /**
     * Given a fully resolved tag, returns its printable string form,
     * taking into account current tag prefixes and defaults.
     */
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
            const tags = {};
            visit.visit(doc.contents, (_key, node) => {
                if (identity.isNode(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };

exports.Directives = Directives;


/***/ }),

/***/ 1464:
/***/ ((__unused_webpack_module, exports) => {



class YAMLError extends Error {
    constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
    }
}
class YAMLParseError extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    // Trim to max 80 chars, keeping col position near the middle
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '…' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '…';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '…\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};

exports.YAMLError = YAMLError;
exports.YAMLParseError = YAMLParseError;
exports.YAMLWarning = YAMLWarning;
exports.prettifyError = prettifyError;


/***/ }),

/***/ 8815:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var Schema = __nccwpck_require__(5840);
var errors = __nccwpck_require__(1464);
var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);
var publicApi = __nccwpck_require__(4047);
var visit = __nccwpck_require__(204);



__webpack_unused_export__ = composer.Composer;
__webpack_unused_export__ = Document.Document;
__webpack_unused_export__ = Schema.Schema;
__webpack_unused_export__ = errors.YAMLError;
__webpack_unused_export__ = errors.YAMLParseError;
__webpack_unused_export__ = errors.YAMLWarning;
__webpack_unused_export__ = Alias.Alias;
exports.Vj = identity.isAlias;
__webpack_unused_export__ = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
__webpack_unused_export__ = identity.isMap;
__webpack_unused_export__ = identity.isNode;
__webpack_unused_export__ = identity.isPair;
exports.jn = identity.isScalar;
__webpack_unused_export__ = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
__webpack_unused_export__ = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
__webpack_unused_export__ = cst;
__webpack_unused_export__ = lexer.Lexer;
exports.HN = lineCounter.LineCounter;
__webpack_unused_export__ = parser.Parser;
__webpack_unused_export__ = publicApi.parse;
exports.hR = publicApi.parseAllDocuments;
exports.Tp = publicApi.parseDocument;
__webpack_unused_export__ = publicApi.stringify;
exports.YR = visit.visit;
__webpack_unused_export__ = visit.visitAsync;


/***/ }),

/***/ 7249:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);

function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        if (typeof node_process.emitWarning === 'function')
            node_process.emitWarning(warning);
        else
            console.warn(warning);
    }
}

exports.debug = debug;
exports.warn = warn;


/***/ }),

/***/ 4065:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var visit = __nccwpck_require__(204);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

class Alias extends Node.NodeBase {
    constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    /**
     * Resolve the value of this alias within `doc`, finding the last
     * instance of the `source` anchor before this node.
     */
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            visit.visit(doc, {
                Node: (_key, node) => {
                    if (identity.isAlias(node) || identity.hasAnchor(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                // Resolve anchors for Node.prototype.toJS()
                toJS.toJS(found, null, ctx);
                data = anchors.get(found);
            }
            /* istanbul ignore if */
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
    }
    toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
            anchors.anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                throw new Error(msg);
            }
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}

exports.Alias = Alias;


/***/ }),

/***/ 101:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);

function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode.createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
// Type guard is intentionally a little wrong so as to be more useful,
// as it does not cover untypable empty non-string iterables (e.g. []).
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends Node.NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    /**
     * Create a copy of this collection.
     *
     * @param schema - If defined, overwrites the original's schema
     */
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /**
     * Adds a value to the collection. For `!!map` and `!!omap` the value must
     * be a Pair instance or a `{ key, value }` object, which may not have a key
     * that already exists in the map.
     */
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    /**
     * Removes a value from the collection.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
            return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!identity.isPair(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    identity.isScalar(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     */
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}

exports.Collection = Collection;
exports.collectionFromPath = collectionFromPath;
exports.isEmptyPath = isEmptyPath;


/***/ }),

/***/ 6673:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var applyReviver = __nccwpck_require__(3661);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

class NodeBase {
    constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
    }
    /** Create a copy of this node.  */
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** A plain JavaScript representation of this node. */
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}

exports.NodeBase = NodeBase;


/***/ }),

/***/ 7165:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyPair = __nccwpck_require__(9748);
var addPairToJSMap = __nccwpck_require__(7104);
var identity = __nccwpck_require__(1127);

function createPair(key, value, ctx) {
    const k = createNode.createNode(key, undefined, ctx);
    const v = createNode.createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
            key = key.clone(schema);
        if (identity.isNode(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}

exports.Pair = Pair;
exports.createPair = createPair;


/***/ }),

/***/ 3301:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends Node.NodeBase {
    constructor(value) {
        super(identity.SCALAR);
        this.value = value;
    }
    toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
    }
    toString() {
        return String(this.value);
    }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';

exports.Scalar = Scalar;
exports.isScalarValue = isScalarValue;


/***/ }),

/***/ 4454:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyCollection = __nccwpck_require__(1212);
var addPairToJSMap = __nccwpck_require__(7104);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);

function findPair(items, key) {
    const k = identity.isScalar(key) ? key.value : key;
    for (const it of items) {
        if (identity.isPair(it)) {
            if (it.key === key || it.key === k)
                return it;
            if (identity.isScalar(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
    }
    /**
     * A generic collection parsing method that can be extended
     * to other node classes that inherit from YAMLMap
     */
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    /**
     * Adds a value to the collection.
     *
     * @param overwrite - If not set `true`, using a key that is already in the
     *   collection will throw. Otherwise, overwrites the previous value.
     */
    add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            // In TypeScript, this never happens.
            _pair = new Pair.Pair(pair, pair?.value);
        }
        else
            _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            // For scalars, keep the old node & its comments and anchors
            if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair.Pair(key, value), true);
    }
    /**
     * @param ctx - Conversion context, originally set in Document#toJS()
     * @param {Class} Type - If set, forces the returned collection type
     * @returns Instance of Type, Map, or Object
     */
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!identity.isPair(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}

exports.YAMLMap = YAMLMap;
exports.findPair = findPair;


/***/ }),

/***/ 2223:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyCollection = __nccwpck_require__(1212);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var toJS = __nccwpck_require__(4043);

class YAMLSeq extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    /**
     * Removes a value from the collection.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     *
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     */
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     *
     * If `key` does not contain a representation of an integer, this will throw.
     * It may be wrapped in a `Scalar`.
     */
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
            onChompKeep,
            onComment
        });
    }
    static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode.createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = identity.isScalar(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}

exports.YAMLSeq = YAMLSeq;


/***/ }),

/***/ 7104:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var log = __nccwpck_require__(7249);
var merge = __nccwpck_require__(452);
var stringify = __nccwpck_require__(2148);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

function addPairToJSMap(ctx, map, { key, value }) {
    if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    // TODO: Should drop this special case for bare << handling
    else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS.toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS.toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}

exports.addPairToJSMap = addPairToJSMap;


/***/ }),

/***/ 1127:
/***/ ((__unused_webpack_module, exports) => {



const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

exports.ALIAS = ALIAS;
exports.DOC = DOC;
exports.MAP = MAP;
exports.NODE_TYPE = NODE_TYPE;
exports.PAIR = PAIR;
exports.SCALAR = SCALAR;
exports.SEQ = SEQ;
exports.hasAnchor = hasAnchor;
exports.isAlias = isAlias;
exports.isCollection = isCollection;
exports.isDocument = isDocument;
exports.isMap = isMap;
exports.isNode = isNode;
exports.isPair = isPair;
exports.isScalar = isScalar;
exports.isSeq = isSeq;


/***/ }),

/***/ 4043:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

/**
 * Recursively convert any node or its contents to native JavaScript
 *
 * @param value - The input value
 * @param arg - If `value` defines a `toJSON()` method, use this
 *   as its first argument
 * @param ctx - Conversion context, originally set in Document#toJS(). If
 *   `{ keep: true }` is not set, output should be suitable for JSON
 *   stringification.
 */
function toJS(value, arg, ctx) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call
        if (!ctx || !identity.hasAnchor(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}

exports.toJS = toJS;


/***/ }),

/***/ 110:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);
var errors = __nccwpck_require__(1464);
var stringifyString = __nccwpck_require__(3069);

function resolveAsScalar(token, strict = true, onError) {
    if (token) {
        const _onError = (pos, code, message) => {
            const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
            if (onError)
                onError(offset, code, message);
            else
                throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
            case 'block-scalar':
                return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
    }
    return null;
}
/**
 * Create a new scalar token with `value`
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.indent The indent level of the token.
 * @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
 * @param context.offset The offset position of the token.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function createScalarToken(value, context) {
    const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    const end = context.end ?? [
        { type: 'newline', offset: -1, indent, source: '\n' }
    ];
    switch (source[0]) {
        case '|':
        case '>': {
            const he = source.indexOf('\n');
            const head = source.substring(0, he);
            const body = source.substring(he + 1) + '\n';
            const props = [
                { type: 'block-scalar-header', offset, indent, source: head }
            ];
            if (!addEndtoBlockProps(props, end))
                props.push({ type: 'newline', offset: -1, indent, source: '\n' });
            return { type: 'block-scalar', offset, indent, props, source: body };
        }
        case '"':
            return { type: 'double-quoted-scalar', offset, indent, source, end };
        case "'":
            return { type: 'single-quoted-scalar', offset, indent, source, end };
        default:
            return { type: 'scalar', offset, indent, source, end };
    }
}
/**
 * Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
 *
 * Best efforts are made to retain any comments previously associated with the `token`,
 * though all contents within a collection's `items` will be overwritten.
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.afterKey In most cases, values after a key should have an additional level of indentation.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function setScalarValue(token, value, context = {}) {
    let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
    let indent = 'indent' in token ? token.indent : null;
    if (afterKey && typeof indent === 'number')
        indent += 2;
    if (!type)
        switch (token.type) {
            case 'single-quoted-scalar':
                type = 'QUOTE_SINGLE';
                break;
            case 'double-quoted-scalar':
                type = 'QUOTE_DOUBLE';
                break;
            case 'block-scalar': {
                const header = token.props[0];
                if (header.type !== 'block-scalar-header')
                    throw new Error('Invalid block scalar header');
                type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                break;
            }
            default:
                type = 'PLAIN';
        }
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    switch (source[0]) {
        case '|':
        case '>':
            setBlockScalarValue(token, source);
            break;
        case '"':
            setFlowScalarValue(token, source, 'double-quoted-scalar');
            break;
        case "'":
            setFlowScalarValue(token, source, 'single-quoted-scalar');
            break;
        default:
            setFlowScalarValue(token, source, 'scalar');
    }
}
function setBlockScalarValue(token, source) {
    const he = source.indexOf('\n');
    const head = source.substring(0, he);
    const body = source.substring(he + 1) + '\n';
    if (token.type === 'block-scalar') {
        const header = token.props[0];
        if (header.type !== 'block-scalar-header')
            throw new Error('Invalid block scalar header');
        header.source = head;
        token.source = body;
    }
    else {
        const { offset } = token;
        const indent = 'indent' in token ? token.indent : -1;
        const props = [
            { type: 'block-scalar-header', offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
            props.push({ type: 'newline', offset: -1, indent, source: '\n' });
        for (const key of Object.keys(token))
            if (key !== 'type' && key !== 'offset')
                delete token[key];
        Object.assign(token, { type: 'block-scalar', indent, props, source: body });
    }
}
/** @returns `true` if last token is a newline */
function addEndtoBlockProps(props, end) {
    if (end)
        for (const st of end)
            switch (st.type) {
                case 'space':
                case 'comment':
                    props.push(st);
                    break;
                case 'newline':
                    props.push(st);
                    return true;
            }
    return false;
}
function setFlowScalarValue(token, source, type) {
    switch (token.type) {
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            token.type = type;
            token.source = source;
            break;
        case 'block-scalar': {
            const end = token.props.slice(1);
            let oa = source.length;
            if (token.props[0].type === 'block-scalar-header')
                oa -= token.props[0].source.length;
            for (const tok of end)
                tok.offset += oa;
            delete token.props;
            Object.assign(token, { type, source, end });
            break;
        }
        case 'block-map':
        case 'block-seq': {
            const offset = token.offset + source.length;
            const nl = { type: 'newline', offset, indent: token.indent, source: '\n' };
            delete token.items;
            Object.assign(token, { type, source, end: [nl] });
            break;
        }
        default: {
            const indent = 'indent' in token ? token.indent : -1;
            const end = 'end' in token && Array.isArray(token.end)
                ? token.end.filter(st => st.type === 'space' ||
                    st.type === 'comment' ||
                    st.type === 'newline')
                : [];
            for (const key of Object.keys(token))
                if (key !== 'type' && key !== 'offset')
                    delete token[key];
            Object.assign(token, { type, indent, source, end });
        }
    }
}

exports.createScalarToken = createScalarToken;
exports.resolveAsScalar = resolveAsScalar;
exports.setScalarValue = setScalarValue;


/***/ }),

/***/ 1733:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringify a CST document, token, or collection item
 *
 * Fair warning: This applies no validation whatsoever, and
 * simply concatenates the sources in their logical order.
 */
const stringify = (cst) => 'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
    switch (token.type) {
        case 'block-scalar': {
            let res = '';
            for (const tok of token.props)
                res += stringifyToken(tok);
            return res + token.source;
        }
        case 'block-map':
        case 'block-seq': {
            let res = '';
            for (const item of token.items)
                res += stringifyItem(item);
            return res;
        }
        case 'flow-collection': {
            let res = token.start.source;
            for (const item of token.items)
                res += stringifyItem(item);
            for (const st of token.end)
                res += st.source;
            return res;
        }
        case 'document': {
            let res = stringifyItem(token);
            if (token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
        default: {
            let res = token.source;
            if ('end' in token && token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
    }
}
function stringifyItem({ start, key, sep, value }) {
    let res = '';
    for (const st of start)
        res += st.source;
    if (key)
        res += stringifyToken(key);
    if (sep)
        for (const st of sep)
            res += st.source;
    if (value)
        res += stringifyToken(value);
    return res;
}

exports.stringify = stringify;


/***/ }),

/***/ 7715:
/***/ ((__unused_webpack_module, exports) => {



const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove item');
/**
 * Apply a visitor to a CST document or item.
 *
 * Walks through the tree (depth-first) starting from the root, calling a
 * `visitor` function with two arguments when entering each item:
 *   - `item`: The current item, which included the following members:
 *     - `start: SourceToken[]` – Source tokens before the key or value,
 *       possibly including its anchor or tag.
 *     - `key?: Token | null` – Set for pair values. May then be `null`, if
 *       the key before the `:` separator is empty.
 *     - `sep?: SourceToken[]` – Source tokens between the key and the value,
 *       which should include the `:` map value indicator if `value` is set.
 *     - `value?: Token` – The value of a sequence item, or of a map pair.
 *   - `path`: The steps from the root to the current node, as an array of
 *     `['key' | 'value', number]` tuples.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this token, continue with
 *      next sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current item, then continue with the next one
 *   - `number`: Set the index of the next step. This is useful especially if
 *     the index of the current token has changed.
 *   - `function`: Define the next visitor for this item. After the original
 *     visitor is called on item entry, next visitors are called after handling
 *     a non-empty `key` and when exiting the item.
 */
function visit(cst, visitor) {
    if ('type' in cst && cst.type === 'document')
        cst = { start: cst.start, value: cst.value };
    _visit(Object.freeze([]), cst, visitor);
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
    let item = cst;
    for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && 'items' in tok) {
            item = tok.items[index];
        }
        else
            return undefined;
    }
    return item;
};
/**
 * Get the immediate parent collection of the item at `path` from `cst` as the root.
 *
 * Throws an error if the collection is not found, which should never happen if the item itself exists.
 */
visit.parentCollection = (cst, path) => {
    const parent = visit.itemAtPath(cst, path.slice(0, -1));
    const field = path[path.length - 1][0];
    const coll = parent?.[field];
    if (coll && 'items' in coll)
        return coll;
    throw new Error('Parent collection not found');
};
function _visit(path, item, visitor) {
    let ctrl = visitor(item, path);
    if (typeof ctrl === 'symbol')
        return ctrl;
    for (const field of ['key', 'value']) {
        const token = item[field];
        if (token && 'items' in token) {
            for (let i = 0; i < token.items.length; ++i) {
                const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    token.items.splice(i, 1);
                    i -= 1;
                }
            }
            if (typeof ctrl === 'function' && field === 'key')
                ctrl = ctrl(item, path);
        }
    }
    return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
}

exports.visit = visit;


/***/ }),

/***/ 3461:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cstScalar = __nccwpck_require__(110);
var cstStringify = __nccwpck_require__(1733);
var cstVisit = __nccwpck_require__(7715);

/** The byte order mark */
const BOM = '\u{FEFF}';
/** Start of doc-mode */
const DOCUMENT = '\x02'; // C0: Start of Text
/** Unexpected end of flow-mode */
const FLOW_END = '\x18'; // C0: Cancel
/** Next token is a scalar value */
const SCALAR = '\x1f'; // C0: Unit Separator
/** @returns `true` if `token` is a flow or block collection */
const isCollection = (token) => !!token && 'items' in token;
/** @returns `true` if `token` is a flow or block scalar; not an alias */
const isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
/* istanbul ignore next */
/** Get a printable representation of a lexer token */
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
    }
    return null;
}

exports.createScalarToken = cstScalar.createScalarToken;
exports.resolveAsScalar = cstScalar.resolveAsScalar;
exports.setScalarValue = cstScalar.setScalarValue;
exports.stringify = cstStringify.stringify;
exports.visit = cstVisit.visit;
exports.BOM = BOM;
exports.DOCUMENT = DOCUMENT;
exports.FLOW_END = FLOW_END;
exports.SCALAR = SCALAR;
exports.isCollection = isCollection;
exports.isScalar = isScalar;
exports.prettyToken = prettyToken;
exports.tokenType = tokenType;


/***/ }),

/***/ 361:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cst = __nccwpck_require__(3461);

/*
START -> stream

stream
  directive -> line-end -> stream
  indent + line-end -> stream
  [else] -> line-start

line-end
  comment -> line-end
  newline -> .
  input-end -> END

line-start
  doc-start -> doc
  doc-end -> stream
  [else] -> indent -> block-start

block-start
  seq-item-start -> block-start
  explicit-key-start -> block-start
  map-value-start -> block-start
  [else] -> doc

doc
  line-end -> line-start
  spaces -> doc
  anchor -> doc
  tag -> doc
  flow-start -> flow -> doc
  flow-end -> error -> doc
  seq-item-start -> error -> doc
  explicit-key-start -> error -> doc
  map-value-start -> doc
  alias -> doc
  quote-start -> quoted-scalar -> doc
  block-scalar-header -> line-end -> block-scalar(min) -> line-start
  [else] -> plain-scalar(false, min) -> doc

flow
  line-end -> flow
  spaces -> flow
  anchor -> flow
  tag -> flow
  flow-start -> flow -> flow
  flow-end -> .
  seq-item-start -> error -> flow
  explicit-key-start -> flow
  map-value-start -> flow
  alias -> flow
  quote-start -> quoted-scalar -> flow
  comma -> flow
  [else] -> plain-scalar(true, 0) -> flow

quoted-scalar
  quote-end -> .
  [else] -> quoted-scalar

block-scalar(min)
  newline + peek(indent < min) -> .
  [else] -> block-scalar(min)

plain-scalar(is-flow, min)
  scalar-end(is-flow) -> .
  peek(newline + (indent < min)) -> .
  [else] -> plain-scalar(min)
*/
function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
 * Splits an input string into lexical tokens, i.e. smaller strings that are
 * easily identifiable by `tokens.tokenType()`.
 *
 * Lexing starts always in a "stream" context. Incomplete input may be buffered
 * until a complete token can be emitted.
 *
 * In addition to slices of the original input, the following control characters
 * may also be emitted:
 *
 * - `\x02` (Start of Text): A document starts with the next token
 * - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
 * - `\x1f` (Unit Separator): Next token is a scalar value
 * - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
 */
class Lexer {
    constructor() {
        /**
         * Flag indicating whether the end of the current buffer marks the end of
         * all input
         */
        this.atEnd = false;
        /**
         * Explicit indent set in block scalar header, as an offset from the current
         * minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
         * explicitly set.
         */
        this.blockScalarIndent = -1;
        /**
         * Block scalars that include a + (keep) chomping indicator in their header
         * include trailing empty lines, which are otherwise excluded from the
         * scalar's contents.
         */
        this.blockScalarKeep = false;
        /** Current input */
        this.buffer = '';
        /**
         * Flag noting whether the map value indicator : can immediately follow this
         * node within a flow context.
         */
        this.flowKey = false;
        /** Count of surrounding flow collection levels. */
        this.flowLevel = 0;
        /**
         * Minimum level of indentation required for next lines to be parsed as a
         * part of the current scalar value.
         */
        this.indentNext = 0;
        /** Indentation level of the current line. */
        this.indentValue = 0;
        /** Position of the next \n character. */
        this.lineEndPos = null;
        /** Stores the state of the lexer if reaching the end of incpomplete input */
        this.next = null;
        /** A pointer to `buffer`; the current position of the lexer. */
        this.pos = 0;
    }
    /**
     * Generate YAML tokens from the `source` string. If `incomplete`,
     * a part of the last line may be left as a buffer for the next call.
     *
     * @returns A generator of lexical tokens
     */
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
        return this.buffer.substring(this.pos, end);
    }
    hasChars(n) {
        return this.pos + n <= this.buffer.length;
    }
    setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
    }
    peek(n) {
        return this.buffer.substr(this.pos, n);
    }
    *parseNext(next) {
        switch (next) {
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === cst.BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            // fallthrough
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                // this is an error
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
        }
    }
    *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
                sp = yield* this.pushSpaces(false);
                this.indentValue = indent = sp;
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            // Allowing for the terminal ] or } at the same (rather than greater)
            // indent level as the initial [ or { is technically invalid, but
            // failing here would be surprising to users.
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                // this is an error
                this.flowLevel = 0;
                yield cst.FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            // fallthrough
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            // double-quote
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        // Only looking for newlines within the quotes
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                // this is an error caused by an unexpected unindent
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        // Trailing insufficiently indented tabs are invalid.
        // To catch that during parsing, we include them in the block scalar value.
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
    }
    *pushCount(n) {
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
        }
        return 0;
    }
    *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
                        n += yield* this.pushCount(1);
                        n += yield* this.pushSpaces(true);
                        continue loop;
                    }
                }
            }
            break loop;
        }
        return n;
    }
    *pushTag() {
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
        const n = i - this.pos;
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
        }
        return n;
    }
    *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}

exports.Lexer = Lexer;


/***/ }),

/***/ 6628:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Tracks newlines during parsing in order to provide an efficient API for
 * determining the one-indexed `{ line, col }` position for any offset
 * within the input.
 */
class LineCounter {
    constructor() {
        this.lineStarts = [];
        /**
         * Should be called in ascending order. Otherwise, call
         * `lineCounter.lineStarts.sort()` before calling `linePos()`.
         */
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        /**
         * Performs a binary search and returns the 1-indexed { line, col }
         * position of `offset`. If `line === 0`, `addNewLine` has never been
         * called or `offset` is before the first known newline.
         */
        this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
                const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
                if (this.lineStarts[mid] < offset)
                    low = mid + 1;
                else
                    high = mid;
            }
            if (this.lineStarts[low] === offset)
                return { line: low + 1, col: 1 };
            if (low === 0)
                return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
        };
    }
}

exports.LineCounter = LineCounter;


/***/ }),

/***/ 3456:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);

function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
            return [];
    }
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
        /* loop */
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    // May exhaust call stack with large `source` array
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
/**
 * A YAML concrete syntax tree (CST) parser
 *
 * ```ts
 * const src: string = ...
 * for (const token of new Parser().parse(src)) {
 *   // token: Token
 * }
 * ```
 *
 * To use the parser with a user-provided lexer:
 *
 * ```ts
 * function* parse(source: string, lexer: Lexer) {
 *   const parser = new Parser()
 *   for (const lexeme of lexer.lex(source))
 *     yield* parser.next(lexeme)
 *   yield* parser.end()
 * }
 *
 * const src: string = ...
 * const lexer = new Lexer()
 * for (const token of parse(src, lexer)) {
 *   // token: Token
 * }
 * ```
 */
class Parser {
    /**
     * @param onNewLine - If defined, called separately with the start position of
     *   each new line (in `parse()`, including the start of input).
     */
    constructor(onNewLine) {
        /** If true, space and sequence indicators count as indentation */
        this.atNewLine = true;
        /** If true, next token is a scalar value */
        this.atScalar = false;
        /** Current indentation level */
        this.indent = 0;
        /** Current offset since the start of parsing */
        this.offset = 0;
        /** On the same line with a block map key */
        this.onKeyLine = false;
        /** Top indicates the node that's currently being built */
        this.stack = [];
        /** The source of the current token, set in parse() */
        this.source = '';
        /** The type of the current token, set in parse() */
        this.type = '';
        // Must be defined after `next()`
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
    }
    /**
     * Parse `source` as a YAML stream.
     * If `incomplete`, a part of the last line may be left as a buffer for the next call.
     *
     * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
     *
     * @returns A generator of tokens representing each directive, document, and other structure.
     */
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    /**
     * Advance the parser by the `source` of one lexical token.
     */
    *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
            console.log('|', cst.prettyToken(source));
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = cst.tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    /** Call at end of input to push out any remaining constructions */
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
    }
    get sourceToken() {
        const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
        return st;
    }
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        /* istanbul ignore next should not happen */
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        /* istanbul ignore if should not happen */
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                // Block scalars use their parent rather than header indent
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                // Ignore all indent for top-level flow collections
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                /* istanbul ignore next should not happen */
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                // block-scalar source includes trailing newline
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            /* istanbul ignore next should not happen */
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        // it.sep is true-ish if pair already has key or : separator
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    if (this.atIndentedComment(it.start, map.indent)) {
                        const prev = map.items[map.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            map.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
        }
        if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent;
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            // For empty nodes, assign newline-separated not indented empty tokens to following node
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            // @ts-expect-error type guard is wrong here
                            delete it.key;
                            // @ts-expect-error type guard is wrong here
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            // Not actually at next item
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
                        this.stack.push(bv);
                        return;
                    }
                }
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
                    if (this.atIndentedComment(it.start, seq.indent)) {
                        const prev = seq.items[seq.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            seq.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
                return;
        }
        if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
                this.stack.push(bv);
                return;
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            /* istanbul ignore else should not happen */
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
            }
        }
        return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
    }
    startBlockValue(parent) {
        switch (this.type) {
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            // fallthrough
            case 'space':
            case 'comment':
            default:
                // all other values are errors
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}

exports.Parser = Parser;


/***/ }),

/***/ 4047:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var log = __nccwpck_require__(7249);
var identity = __nccwpck_require__(1127);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);

function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter$1 = options.lineCounter || (prettyErrors && new lineCounter.LineCounter()) || null;
    return { lineCounter: lineCounter$1, prettyErrors };
}
/**
 * Parse the input as a stream of YAML documents.
 *
 * Documents should be separated from each other by `...` or `---` marker lines.
 *
 * @returns If an empty `docs` array is returned, it will be of type
 *   EmptyStream and contain additional stream information. In
 *   TypeScript, you should use `'empty' in docs` as a type guard for it.
 */
function parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    const docs = Array.from(composer$1.compose(parser$1.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(errors.prettifyError(source, lineCounter));
            doc.warnings.forEach(errors.prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer$1.streamInfo());
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    // `doc` is always set by compose.end(true) at the very latest
    let doc = null;
    for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter));
    }
    return doc;
}
function parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
    return new Document.Document(value, _replacer, options).toString(options);
}

exports.parse = parse;
exports.parseAllDocuments = parseAllDocuments;
exports.parseDocument = parseDocument;
exports.stringify = stringify;


/***/ }),

/***/ 5840:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var tags = __nccwpck_require__(18);

const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? tags.getTags(compat, 'compat')
            : compat
                ? tags.getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        // Used by createMap()
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}

exports.Schema = Schema;


/***/ }),

/***/ 7451:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLMap = __nccwpck_require__(4454);

const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap.YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!identity.isMap(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
};

exports.map = map;


/***/ }),

/***/ 3632:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar.Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar.Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};

exports.nullTag = nullTag;


/***/ }),

/***/ 1706:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLSeq = __nccwpck_require__(2223);

const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq.YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!identity.isSeq(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
};

exports.seq = seq;


/***/ }),

/***/ 6464:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyString = __nccwpck_require__(3069);

const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
    }
};

exports.string = string;


/***/ }),

/***/ 3959:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};

exports.boolTag = boolTag;


/***/ }),

/***/ 8405:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber.stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 896:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.boolTag,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float
];

exports.schema = schema;


/***/ }),

/***/ 3559:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);

function intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);

exports.schema = schema;


/***/ }),

/***/ 18:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);
var schema = __nccwpck_require__(896);
var schema$1 = __nccwpck_require__(3559);
var binary = __nccwpck_require__(6083);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var schema$2 = __nccwpck_require__(5913);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schemas = new Map([
    ['core', schema.schema],
    ['failsafe', [map.map, seq.seq, string.string]],
    ['json', schema$1.schema],
    ['yaml11', schema$2.schema],
    ['yaml-1.1', schema$2.schema]
]);
const tagsByName = {
    binary: binary.binary,
    bool: bool.boolTag,
    float: float.float,
    floatExp: float.floatExp,
    floatNaN: float.floatNaN,
    floatTime: timestamp.floatTime,
    int: int.int,
    intHex: int.intHex,
    intOct: int.intOct,
    intTime: timestamp.intTime,
    map: map.map,
    merge: merge.merge,
    null: _null.nullTag,
    omap: omap.omap,
    pairs: pairs.pairs,
    seq: seq.seq,
    set: set.set,
    timestamp: timestamp.timestamp
};
const coreKnownTags = {
    'tag:yaml.org,2002:binary': binary.binary,
    'tag:yaml.org,2002:merge': merge.merge,
    'tag:yaml.org,2002:omap': omap.omap,
    'tag:yaml.org,2002:pairs': pairs.pairs,
    'tag:yaml.org,2002:set': set.set,
    'tag:yaml.org,2002:timestamp': timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge)
            ? schemaTags.concat(merge.merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge.merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}

exports.coreKnownTags = coreKnownTags;
exports.getTags = getTags;


/***/ }),

/***/ 6083:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_buffer = __nccwpck_require__(181);
var Scalar = __nccwpck_require__(3301);
var stringifyString = __nccwpck_require__(3069);

const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    /**
     * Returns a Buffer in node and an Uint8Array in browsers
     *
     * To use the resulting buffer as an image, you'll want to do something like:
     *
     *   const blob = new Blob([buffer], { type: 'image/jpeg' })
     *   document.querySelector('#photo').src = URL.createObjectURL(blob)
     */
    resolve(src, onError) {
        if (typeof node_buffer.Buffer === 'function') {
            return node_buffer.Buffer.from(src, 'base64');
        }
        else if (typeof atob === 'function') {
            // On IE 11, atob() can't handle newlines
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof node_buffer.Buffer === 'function') {
            str =
                buf instanceof node_buffer.Buffer
                    ? buf.toString('base64')
                    : node_buffer.Buffer.from(buf.buffer).toString('base64');
        }
        else if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};

exports.binary = binary;


/***/ }),

/***/ 8398:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar.Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar.Scalar(false),
    stringify: boolStringify
};

exports.falseTag = falseTag;
exports.trueTag = trueTag;


/***/ }),

/***/ 5782:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 873:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
    if (intAsBigInt) {
        switch (radix) {
            case 2:
                str = `0b${str}`;
                break;
            case 8:
                str = `0o${str}`;
                break;
            case 16:
                str = `0x${str}`;
                break;
        }
        const n = BigInt(str);
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber.stringifyNumber(node);
}
const intBin = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
    stringify: node => intStringify(node, 2, '0b')
};
const intOct = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
    stringify: node => intStringify(node, 8, '0')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intBin = intBin;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 452:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

// If the value associated with a merge key is a single mapping node, each of
// its key/value pairs is inserted into the current mapping, unless the key
// already exists in it. If the value associated with the merge key is a
// sequence, then this sequence is expected to contain mapping nodes and each
// of these nodes is merged in turn according to its order in the sequence.
// Keys in mapping nodes earlier in the sequence override keys specified in
// later mapping nodes. -- http://yaml.org/type/merge.html
const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    (identity.isScalar(key) &&
        (!key.type || key.type === Scalar.Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (identity.isSeq(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!identity.isMap(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

exports.addMergeToJSMap = addMergeToJSMap;
exports.isMergeKey = isMergeKey;
exports.merge = merge;


/***/ }),

/***/ 303:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var pairs = __nccwpck_require__(8385);

class YAMLOMap extends YAMLSeq.YAMLSeq {
    constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
    }
    /**
     * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
     * but TypeScript won't allow widening the signature of a child method.
     */
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if (identity.isPair(pair)) {
                key = toJS.toJS(pair.key, '', ctx);
                value = toJS.toJS(pair.value, key, ctx);
            }
            else {
                key = toJS.toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs$1.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
            if (identity.isScalar(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

exports.YAMLOMap = YAMLOMap;
exports.omap = omap;


/***/ }),

/***/ 8385:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLSeq = __nccwpck_require__(2223);

function resolvePairs(seq, onError) {
    if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (identity.isPair(item))
                continue;
            else if (identity.isMap(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq.YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(Pair.createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};

exports.createPairs = createPairs;
exports.pairs = pairs;
exports.resolvePairs = resolvePairs;


/***/ }),

/***/ 5913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var binary = __nccwpck_require__(6083);
var bool = __nccwpck_require__(8398);
var float = __nccwpck_require__(5782);
var int = __nccwpck_require__(873);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.trueTag,
    bool.falseTag,
    int.intBin,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float,
    binary.binary,
    merge.merge,
    omap.omap,
    pairs.pairs,
    set.set,
    timestamp.intTime,
    timestamp.floatTime,
    timestamp.timestamp
];

exports.schema = schema;


/***/ }),

/***/ 1528:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);

class YAMLSet extends YAMLMap.YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if (identity.isPair(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair.Pair(key.key, null);
        else
            pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    /**
     * If `keepPair` is `true`, returns the Pair matching `key`.
     * Otherwise, returns the value of that Pair's key.
     */
    get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair)
            ? identity.isScalar(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair.Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(Pair.createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if (identity.isMap(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};

exports.YAMLSet = YAMLSet;
exports.set = set;


/***/ }),

/***/ 6752:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
/**
 * hhhh:mm:ss.sss
 *
 * Internal types handle bigint as number, because TS can't figure it out.
 */
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};

exports.floatTime = floatTime;
exports.intTime = intTime;
exports.timestamp = timestamp;


/***/ }),

/***/ 4475:
/***/ ((__unused_webpack_module, exports) => {



const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
/**
 * Tries to keep input at up to `lineWidth` characters, splitting only on spaces
 * not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
 * terminated with `\n` and started with `indent`.
 */
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                // space surrounded by non-space can be replaced with newline + indent
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    // white-space collected at end may stretch past lineWidth
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    // Account for newline escape, but don't break preceding escape
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    // Bail out if lineWidth & minContentWidth are shorter than an escape string
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
/**
 * Presumes `i + 1` is at the start of a line
 * @returns index of last newline in more-indented block
 */
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}

exports.FOLD_BLOCK = FOLD_BLOCK;
exports.FOLD_FLOW = FOLD_FLOW;
exports.FOLD_QUOTED = FOLD_QUOTED;
exports.foldFlowLines = foldFlowLines;


/***/ }),

/***/ 2148:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var identity = __nccwpck_require__(1127);
var stringifyComment = __nccwpck_require__(9799);
var stringifyString = __nccwpck_require__(3069);

function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
// needs to be called before value stringifier to allow for circular anchor refs
function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
    if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
    if (identity.isAlias(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = identity.isNode(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : identity.isScalar(node)
            ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return identity.isScalar(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}

exports.createStringifyContext = createStringifyContext;
exports.stringify = stringify;


/***/ }),

/***/ 1212:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify.stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
    return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
    const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
    itemIndent += indentStep;
    const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
    });
    let reqNewline = false;
    let linesAtValue = 0;
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = identity.isNode(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}

exports.stringifyCollection = stringifyCollection;


/***/ }),

/***/ 9799:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringifies a comment.
 *
 * Empty comment lines are left empty,
 * lines consisting of a single space are replaced by `#`,
 * and all other lines are prefixed with a `#`.
 */
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;

exports.indentComment = indentComment;
exports.lineComment = lineComment;
exports.stringifyComment = stringifyComment;


/***/ }),

/***/ 6829:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = stringify.createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if (identity.isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            // top-level block scalars need to be indented if followed by a comment
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify.stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += stringifyComment.lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            // Top-level block scalars with a preceding doc marker ought to use the
            // same line for their header.
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify.stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(stringifyComment.indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}

exports.stringifyDocument = stringifyDocument;


/***/ }),

/***/ 8689:
/***/ ((__unused_webpack_module, exports) => {



function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}

exports.stringifyNumber = stringifyNumber;


/***/ }),

/***/ 9748:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = (identity.isNode(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if (identity.isCollection(key) || (!identity.isNode(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            identity.isCollection(key) ||
            (identity.isScalar(key)
                ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify.stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        identity.isSeq(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        // If indentSeq === false, consider '- ' as part of indentation where possible
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify.stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}

exports.stringifyPair = stringifyPair;


/***/ }),

/***/ 3069:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var foldFlowLines = __nccwpck_require__(4475);

const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
// Also checks for lines starting with %, as parsing the output as YAML 1.1 will
// presume that's starting a new document.
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            // space before newline needs to be escaped to not be folded
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        // folding will eat first newline
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        // space after newline needs to be escaped to not be folded
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
// The negative lookbehind avoids a polynomial search,
// but isn't supported yet on Safari: https://caniuse.com/js-regexp-lookbehind
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    // 1. Block can't end in whitespace unless the last line is non-empty.
    // 2. Strings consisting of only whitespace are best rendered explicitly.
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    // determine chomping from whitespace at value end
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    // determine indent indicator from whitespace at value start
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    // Leading | or > is added later
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            //                ^ more-ind. ^ empty     ^ capture next empty lines only at end of indent
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        // not allowed:
        // - '-' or '?'
        // - start with an indicator character (except [?:-]) or /[?-] /
        // - '\n ', ': ' or ' \n' anywhere
        // - '#' not preceded by a non-space char
        // - end with ' ' or ':'
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.Scalar.PLAIN &&
        value.includes('\n')) {
        // Where allowed & type not set explicitly, prefer block style for multiline strings
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    // Verify that output will be parsed as a string, as e.g. plain numbers and
    // booleans get parsed with those types in v1.2 (e.g. '42', 'true' & '0.9e-3'),
    // and others in v1.1.
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        // force double quotes on control characters & unpaired surrogates
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.Scalar.BLOCK_FOLDED:
            case Scalar.Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.Scalar.QUOTE_DOUBLE:
                return doubleQuotedString(ss.value, ctx);
            case Scalar.Scalar.QUOTE_SINGLE:
                return singleQuotedString(ss.value, ctx);
            case Scalar.Scalar.PLAIN:
                return plainString(ss, ctx, onComment, onChompKeep);
            default:
                return null;
        }
    };
    let res = _stringify(type);
    if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}

exports.stringifyString = stringifyString;


/***/ }),

/***/ 204:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
/**
 * Apply a visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current node */
visit.SKIP = SKIP;
/** Remove the current node */
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
/**
 * Apply an async visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `Promise`: Must resolve to one of the following values
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP;
/** Remove the current node */
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
            Alias: visitor.Node,
            Map: visitor.Node,
            Scalar: visitor.Node,
            Seq: visitor.Node
        }, visitor.Value && {
            Map: visitor.Value,
            Scalar: visitor.Value,
            Seq: visitor.Value
        }, visitor.Collection && {
            Map: visitor.Collection,
            Seq: visitor.Collection
        }, visitor);
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
    if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
    if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
    if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
    if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if (identity.isCollection(parent)) {
        parent.items[key] = node;
    }
    else if (identity.isPair(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if (identity.isDocument(parent)) {
        parent.contents = node;
    }
    else {
        const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}

exports.visit = visit;
exports.visitAsync = visitAsync;


/***/ }),

/***/ 3483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   applyBaseline: () => (/* binding */ applyBaseline),
/* harmony export */   readBaseline: () => (/* binding */ readBaseline),
/* harmony export */   writeBaseline: () => (/* binding */ writeBaseline)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8816);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3169);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2095);



// One JSON object a line, and the order does not matter to the reader: what git merges, also with merge=union, is a
// baseline again. Nothing in it changes unless a finding comes or goes (no line number, date or version of the tool).
const HEADER = '{"ims-auth-baseline":1}';
const MAX_LENGTH = 50_000_000;
const MAX_PROBLEMS = 20;
const NAMED_STALE = 3;
const REWRITE = 'Write it again with `ims-auth baseline`.';
const header = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ 'ims-auth-baseline': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() });
const entry = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{32}$/),
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
/**
 * Writes the baseline that accepts these findings.
 *
 * Suppressed findings stay out: they have their reason in the code. Notes stay out unless asked for: they fail nothing
 * by default, and every edit of a document would change the file.
 *
 * Entries are sorted by fingerprint, which is as good as shuffled: two branches that each settle a finding then hardly
 * ever touch neighbouring lines, which is what git calls a conflict.
 *
 * @param findings findings in any state
 * @param lowest the least level to accept; `note` where notes fail the gate
 * @returns the content of the file; the same bytes for the same findings, in whatever order they come
 */
function writeBaseline(findings, lowest = 'warning') {
    const levels = _types_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A.slice(0, _types_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A.indexOf(lowest) + 1);
    const lines = findings
        .filter(({ state, level }) => state !== 'suppressed' && levels.includes(level))
        .map(({ fingerprint, rule, path }) => asciiJson({ fingerprint, rule, path }));
    return `${[HEADER, ...[...new Set(lines)].sort()].join('\n')}\n`;
}
// A path can hold line separators and bidirectional overrides, which would forge what a reviewer sees.
function asciiJson(value) {
    return JSON.stringify(value).replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/**
 * Reads a baseline file. Order, duplicates, blank lines and kinds of line end do not matter.
 *
 * @param text content of the file
 * @returns the baseline, or every problem with its line, without text of the file; at most 20, then a count
 */
function readBaseline(text) {
    if (text.length > MAX_LENGTH)
        return { ok: false, problems: ['It is larger than 50 MB.'] };
    const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
    const filled = lines.flatMap((line, index) => (line.trim() === '' ? [] : [{ line, number: index + 1 }]));
    const [first, ...rest] = filled.filter(({ line }) => !isConflictMarker(line));
    const problems = filled
        .filter(({ line }) => isConflictMarker(line))
        .map(({ number }) => `Line ${number} is a mark of a merge conflict: keep the entries of both sides.`);
    const version = header.safeParse(json(first?.line ?? '')).data?.['ims-auth-baseline'];
    if (version === undefined)
        problems.unshift(`It is not a baseline: its first line is not ${HEADER}.`);
    else if (version !== 1)
        problems.unshift('It is of another version, probably of a newer ims-auth.');
    if (version !== 1)
        return { ok: false, problems: cut(problems) };
    const baseline = new Map();
    for (const { line, number } of rest) {
        const value = json(line);
        const read = entry.safeParse(value);
        if (read.success)
            baseline.set(read.data.fingerprint, read.data);
        // A merge of two branches that both added the file leaves two headers.
        else if (header.safeParse(value).data?.['ims-auth-baseline'] !== 1) {
            problems.push(`Line ${number} is not an entry with fingerprint, rule and path.`);
        }
    }
    return problems.length === 0 ? { ok: true, baseline } : { ok: false, problems: cut(problems) };
}
function isConflictMarker(line) {
    return /^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/.test(line);
}
function json(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
function cut(problems) {
    if (problems.length <= MAX_PROBLEMS)
        return problems;
    return [...problems.slice(0, MAX_PROBLEMS), `And ${problems.length - MAX_PROBLEMS} more.`];
}
/**
 * Marks the findings that a baseline accepts. Call it before the findings outside of a diff are marked: what is known
 * is known wherever it stands.
 *
 * @param findings findings of a whole scan
 * @param baseline accepted findings
 * @returns all findings in the same order, active ones `baselined` where accepted; and a notice where entries match
 *   nothing any more
 */
function applyBaseline(findings, baseline) {
    const found = new Set(findings.map(({ fingerprint }) => fingerprint));
    const stale = [...baseline.values()].filter(({ fingerprint }) => !found.has(fingerprint));
    return {
        findings: findings.map((finding) => finding.state === 'active' && baseline.has(finding.fingerprint)
            ? { ...finding, state: 'baselined' }
            : finding),
        notices: stale.length === 0 ? [] : [staleNotice(stale)],
    };
}
function staleNotice(stale) {
    const names = stale
        .map(({ rule, path }) => `${(0,_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .Is)(rule, 60)} in ${(0,_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .Is)(path, 120)}`)
        .sort()
        .slice(0, NAMED_STALE)
        .join(', ');
    const more = stale.length > NAMED_STALE ? `, and ${stale.length - NAMED_STALE} more` : '';
    const what = stale.length === 1 ? '1 entry of the baseline matches' : `${stale.length} entries of the baseline match`;
    return { level: 'note', message: `${what} nothing any more: ${names}${more}. ${REWRITE}` };
}


/***/ }),

/***/ 9418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   readConfig: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8816);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5667);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2940);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3169);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2095);






const KEYS = ['exclude', 'levels', 'fail-on', 'baseline'];
const RULE_LEVELS = [..._types_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A, 'off'];
const MAX_LENGTH = 100_000;
const MAX_EXCLUDES = 500;
const MAX_GLOB = 200;
const MAX_PROBLEMS = 30;
// Thousands of nested brackets exhaust the stack of the parser.
const TOO_DEEP = 'not readable: it is nested too deeply';
const CONTROL = /\p{Cc}/u;
/**
 * Reads the configuration file.
 *
 * @param text content of the file, hostile
 * @param ruleIds ids of all rules, which `levels` may name
 * @returns the configuration; or every problem at once, each with its key and, where it is known, its line. What the
 *   problems quote of the file is redacted, harmless and cut. An empty file is an empty configuration.
 */
function readConfig(text, ruleIds) {
    if (text.length > MAX_LENGTH)
        return { ok: false, problems: ['The file is larger than 100 kB.'] };
    const parsed = parseYaml(text);
    if (!parsed.ok)
        return { ok: false, problems: sayAll(parsed.issues) };
    // A null is a key whose value was left out or commented out, which means "not given" here.
    const read = schema(ruleIds).safeParse(parsed.value ?? {}, { reportInput: true });
    if (!read.success) {
        const issues = read.error.issues.flatMap((issue) => issuesOf(issue, ruleIds));
        return {
            ok: false,
            problems: sayAll(issues.map((issue) => {
                const line = parsed.lineOf(issue.path);
                return line === undefined ? issue : { ...issue, line };
            })),
        };
    }
    const { exclude, levels, 'fail-on': failOn, baseline } = read.data;
    return {
        ok: true,
        config: {
            exclude: exclude ?? [],
            levels: levels ?? {},
            ...(failOn == null ? {} : { failOn }),
            ...(baseline == null ? {} : { baseline }),
        },
    };
}
function schema(ruleIds) {
    const glob = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .min(1, 'is empty')
        .max(MAX_GLOB, `is longer than ${MAX_GLOB} characters`)
        .refine((value) => !CONTROL.test(value), 'holds a control character')
        .refine((value) => !value.includes('\\'), 'holds a backslash; separate folders by /')
        .refine((value) => !value.startsWith('!'), 'starts with !, which is not supported')
        .refine((value) => !value.split('/').includes('..'), 'holds .., and there is nothing above the scanned folder');
    const path = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .min(1, 'is empty')
        .max(500, 'is longer than 500 characters')
        .refine((value) => !CONTROL.test(value), 'holds a control character')
        .refine(isInside, 'must be relative to the root of the checkout and stay in it');
    const ruleId = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().refine((id) => ruleIds.has(id));
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        exclude: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(glob).max(MAX_EXCLUDES, `has more than ${MAX_EXCLUDES} entries`).nullish(),
        levels: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(ruleId, zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(RULE_LEVELS)).nullish(),
        'fail-on': zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .FAIL_ON */ .d).nullish(),
        baseline: path.nullish(),
    });
}
function isInside(path) {
    return !/^(?:[/\\]|[a-z]:)/i.test(path) && !path.split(/[/\\]/).includes('..');
}
function parseYaml(text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    try {
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
        // The first mistake in the syntax leads to others.
        const issues = document.errors.slice(0, 5).map((error) => ({
            path: [],
            line: lines.linePos(error.pos[0]).line,
            text: syntaxProblem(error),
        }));
        const lineAt = (node) => lines.linePos(node.range?.[0] ?? 0).line;
        (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
            // Four keys need no aliases, and a few lines of them can stand for gigabytes.
            Alias: (_key, node) => {
                issues.push({ path: [], line: lineAt(node), text: 'YAML aliases (*name) are not supported here' });
                return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
            },
            // zod leaves this one key out, and says nothing.
            Pair: (_key, { key }) => {
                if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) || key.value !== '__proto__')
                    return;
                issues.push({ path: ['__proto__'], line: lineAt(key), text: 'unknown key' });
            },
        });
        if (issues.length > 0)
            return { ok: false, issues };
        return {
            ok: true,
            value: document.toJS({ maxAliasCount: 0 }),
            lineOf: (path) => {
                // A missing value stands where its parent does.
                for (let length = path.length; length > 0; length--) {
                    const node = document.getIn(path.slice(0, length), true);
                    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
                    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) && Array.isArray(range) && typeof range[0] === 'number') {
                        return lines.linePos(range[0]).line;
                    }
                }
                return undefined;
            },
        };
    }
    catch {
        return { ok: false, issues: [{ path: [], text: TOO_DEEP }] };
    }
}
function syntaxProblem({ code, message }) {
    if (code === 'MULTIPLE_DOCS')
        return 'a second document starts here (---); only one is read';
    if (message.includes('call stack'))
        return TOO_DEEP;
    return `not valid YAML: ${(0,_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .Is)((0,_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .redact */ .E$)(message), 160).replace(/\.$/, '')}`;
}
function issuesOf(issue, ruleIds) {
    const { path } = issue;
    if (issue.code === 'unrecognized_keys') {
        const known = path.length === 0 ? KEYS : ruleIds;
        return issue.keys.map((key) => ({ path: [...path, key], text: unknownKey(path, key, known) }));
    }
    // Keys of `levels` are checked as a record of known ids.
    if (issue.code === 'invalid_key')
        return [{ path, text: unknownKey(['levels'], String(path.at(-1)), ruleIds) }];
    if (issue.code === 'invalid_value') {
        const allowed = issue.values.map(String);
        return [
            { path, text: `${given(issue.input)} is none of ${allowed.join(', ')}${hint(issue.input, allowed)}` },
        ];
    }
    if (issue.code === 'invalid_type')
        return [{ path, text: `${given(issue.input)} is not ${typeName(path)}` }];
    return [{ path, text: issue.message }];
}
function unknownKey(parent, key, known) {
    const kind = parent.length === 0 ? `unknown key; valid keys are ${KEYS.join(', ')}` : 'no rule has this id';
    return `${kind}${hint(key, known)}`;
}
function hint(value, known) {
    const meant = typeof value === 'string' ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(value, known) : undefined;
    return meant === undefined ? '' : `; did you mean ${meant}?`;
}
function typeName(path) {
    if (path.length === 0)
        return `a mapping of the keys ${KEYS.join(', ')}`;
    if (path[0] === 'exclude')
        return path.length === 1 ? 'a list of globs, each on a line after "- "' : 'text';
    return path[0] === 'levels' ? 'a mapping of rule ids to levels' : 'text';
}
function given(value) {
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object' && value !== null)
        return 'a mapping';
    return value === undefined || value === null
        ? 'an empty value'
        : `"${(0,_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .Is)((0,_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .redact */ .E$)(String(value)), 40)}"`;
}
function sayAll(issues) {
    const ordered = issues.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
    const said = ordered.slice(0, MAX_PROBLEMS).map(({ path, line, text }) => {
        const key = path.map((part) => typeof part === 'number' ? `[${part + 1}]` : `.${(0,_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .Is)((0,_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .redact */ .E$)(String(part)), 60)}`);
        const where = line === undefined || line === 0 ? '' : `line ${line}: `;
        return `${where}${key.length === 0 ? '' : `${key.join('').replace(/^\./, '')}: `}${text}${text.endsWith('?') ? '' : '.'}`;
    });
    if (ordered.length > said.length)
        said.push(`And ${ordered.length - said.length} more.`);
    return said;
}


/***/ }),

/***/ 5667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ conclude),
/* harmony export */   d: () => (/* binding */ FAIL_ON)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2095);

/** Every value of `fail-on`. */
const FAIL_ON = [..._types_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A, 'never'];
const KEY = {
    suppressed: 'suppressed',
    baselined: 'baselined',
    'outside-diff': 'outsideDiff',
};
/**
 * Decides what a scan comes to. The conclusion tells what is there and does not depend on a lenient `failOn`, so that a
 * workflow with `fail-on: never` can still act on it; `failed` tells whether that turns the step red. A failed gate
 * always has the conclusion `findings`. Whether nothing scanned is red is for the caller to say: it is a mistake in a
 * scan step and normal where there was no checkout.
 *
 * @param result findings with their final states, and the coverage
 * @param failOn least level that fails, or never
 * @returns the conclusion, and counts that add up to the number of findings
 */
function conclude({ findings, coverage }, failOn) {
    const counts = { error: 0, warning: 0, note: 0, suppressed: 0, baselined: 0, outsideDiff: 0 };
    for (const { state, level } of findings)
        counts[state === 'active' ? level : KEY[state]]++;
    const failing = failOn === 'never' ? [] : _types_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A.slice(0, _types_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A.indexOf(failOn) + 1);
    const failed = failing.some((level) => counts[level] > 0);
    if (failed || counts.error + counts.warning > 0)
        return { conclusion: 'findings', failed, counts };
    return { conclusion: coverage.scanned === 0 ? 'nothing-scanned' : 'clean', failed, counts };
}


/***/ }),

/***/ 2940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ mistakes),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
// Longer words are nobody's typing mistake, and would cost the square of their length.
const LONGEST = 64;
/**
 * How many single mistakes (a letter left out, added, changed, or two swapped) lie between two words.
 *
 * @param a one word
 * @param b the other
 * @returns the optimal string alignment distance; Infinity where a word is longer than 64 characters
 */
function mistakes(a, b) {
    if (a.length > LONGEST || b.length > LONGEST)
        return Number.POSITIVE_INFINITY;
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const same = a[row - 1] === b[column - 1] ? 0 : 1;
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
                ? (beforeLast[column - 2] ?? 0) + 1
                : Number.POSITIVE_INFINITY;
            current.push(Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + same, swapped));
        }
        beforeLast = last;
        last = current;
    }
    return last[b.length] ?? 0;
}
/**
 * The word that somebody most likely meant.
 *
 * @param word what was written; its case does not matter
 * @param known the valid words
 * @returns the known word with the fewest mistakes (the first of equals), or undefined where more than a third is wrong
 */
function nearest(word, known) {
    const lower = word.toLowerCase();
    let best;
    for (const candidate of known) {
        const count = mistakes(lower, candidate);
        if (count <= Math.max(1, Math.floor(candidate.length / 3)) && count < (best?.count ?? Infinity)) {
            best = { candidate, count };
        }
    }
    return best?.candidate;
}


/***/ }),

/***/ 3169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ redact),
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   Is: () => (/* binding */ harmless),
/* harmony export */   zU: () => (/* binding */ excerptOf)
/* harmony export */ });
/* unused harmony exports EXCERPT_MAX, quote */
/** The longest excerpt, in characters. */
const EXCERPT_MAX = 160;
const HIDDEN = '***';
// What a secret looks like wherever it stands: Adobe client secrets, tokens, PEM bodies, long random text. A hash of
// a line goes into fingerprints, so that these go before anything is hashed.
const SECRETS = /p8e-[\w-]+|eyJ[\w-]{5,}(?:\.[\w-]*){0,2}|MII[A-Za-z0-9+/]{9,}={0,2}|(?<![\w./-])(?=[\w+/=-]*\d)[A-Za-z0-9+/]{24,}={0,2}(?![\w./-])/g;
// The value after a key whose name says that it is secret.
const KEYED = /((?:secret|passw(?:or)?d|passphrase|private[_-]?key|access[_-]?token|api[_-]?key|credential|jwt[_-]?token)s?["'`]?\s*(?:=>|:=|[:=,])\s*)(["'`])(?!\$|\{\{|%|<|process\.env|os\.)([^"'`\s]{6,})\2/gi;
const BODY_OF_KEY = /(-----BEGIN [A-Z ]*-----)(?:(?!-----END).)*/g;
const UNSAFE = /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}]+/gu;
const INVISIBLE = /\p{Cf}+/gu;
/**
 * Hides every secret in a line of a file.
 *
 * @param line one line, or several
 * @returns the line with `***` in place of keys, secrets, tokens and long random text
 */
function redact(line) {
    return line.replace(BODY_OF_KEY, `$1${HIDDEN}`).replace(KEYED, `$1$2${HIDDEN}$2`).replace(SECRETS, HIDDEN);
}
/**
 * Makes a piece of a repository safe to show in a terminal, a log or an annotation: one line, no control or invisible
 * characters, no workflow command, cut. Markdown and HTML are still what they were: whoever writes those escapes them.
 *
 * @param text hostile text
 * @param max longest result, in characters
 * @returns one line of harmless text
 */
function harmless(text, max = EXCERPT_MAX) {
    const line = text
        .slice(0, 4 * max)
        .replace(INVISIBLE, '')
        .replace(UNSAFE, ' ')
        .replace(/\s+/g, ' ')
        .trim();
    const safe = line.replace(/:(?=:)/g, ': ').replaceAll('##[', '## [');
    if (safe.length <= max)
        return safe;
    // Not in the middle of a character.
    return `${safe.slice(0, max).replace(/[\ud800-\udbff]$/, '')}…`;
}
/**
 * The excerpt of a finding: the line around it, redacted, harmless and cut.
 *
 * @param line the whole line
 * @param column where the finding starts in it, from 0, in UTF-16 code units
 * @returns text that is safe to print
 */
function excerptOf(line, column) {
    // A line of five megabytes is looked at near the finding only. What the edge of that window cuts off is far from
    // what is shown, so that no half of a secret stands there unrecognised.
    const from = Math.max(0, column - 400);
    const redacted = redact(line.slice(from, column + 600));
    const before = redact(line.slice(from, column)).length;
    return before > 100 ? harmless(`…${redacted.slice(before - 60)}`) : harmless(redacted);
}
/**
 * Finds a match in the excerpt of its line, so that a report can point at it.
 *
 * @param excerpt what {@link excerptOf} made of the line
 * @param line the whole line
 * @param start where the match starts in the line, in UTF-16 code units
 * @param end its end
 * @returns its place in the excerpt; undefined where it was cut off or changed
 */
function markOf(excerpt, line, start, end) {
    const match = harmless(redact(line.slice(start, Math.min(end, start + 2 * EXCERPT_MAX))));
    if (match === '')
        return undefined;
    // The same text may stand there several times; the nearest to where the line before it ends is meant.
    const before = harmless(redact(line.slice(Math.max(0, start - 400), start)), 4 * EXCERPT_MAX).length;
    const expected = Math.min(before > 100 ? 61 : before, excerpt.length);
    let nearest = -1;
    for (let at = excerpt.indexOf(match); at >= 0; at = excerpt.indexOf(match, at + 1)) {
        if (nearest < 0 || Math.abs(at - expected) < Math.abs(nearest - expected))
            nearest = at;
    }
    return nearest < 0 ? undefined : { start: nearest, end: nearest + match.length };
}
/**
 * A short piece of the file to stand in a message: redacted, harmless, cut.
 *
 * @param text hostile text
 * @returns the text between backquotes
 */
function quote(text) {
    return `\`${harmless(redact(text), 80).replaceAll('`', "'")}\``;
}


/***/ }),

/***/ 2095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ LEVELS)
/* harmony export */ });
/** How much a finding matters, worst first. */
const LEVELS = ['error', 'warning', 'note'];


/***/ }),

/***/ 8816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  YOg: () => (/* binding */ array),
  k5n: () => (/* binding */ schemas_enum),
  aig: () => (/* binding */ schemas_number),
  Ikc: () => (/* binding */ object),
  g1P: () => (/* binding */ record),
  rej: () => (/* binding */ strictObject),
  YjP: () => (/* binding */ schemas_string)
});

// UNUSED EXPORTS: ZodAny, ZodArray, ZodBase64, ZodBase64URL, ZodBigInt, ZodBigIntFormat, ZodBoolean, ZodCIDRv4, ZodCIDRv6, ZodCUID, ZodCUID2, ZodCatch, ZodCodec, ZodCreditCard, ZodCustom, ZodCustomStringFormat, ZodDate, ZodDefault, ZodDiscriminatedUnion, ZodE164, ZodEmail, ZodEmoji, ZodEnum, ZodExactOptional, ZodFile, ZodFunction, ZodGUID, ZodIBAN, ZodIPv4, ZodIPv6, ZodISODate, ZodISODateTime, ZodISODuration, ZodISOTime, ZodInstanceOf, ZodIntersection, ZodJWT, ZodKSUID, ZodLazy, ZodLiteral, ZodMAC, ZodMap, ZodNaN, ZodNanoID, ZodNever, ZodNonOptional, ZodNull, ZodNullable, ZodNumber, ZodNumberFormat, ZodObject, ZodOptional, ZodPipe, ZodPrefault, ZodPreprocess, ZodPromise, ZodReadonly, ZodRecord, ZodSet, ZodString, ZodStringFormat, ZodSuccess, ZodSymbol, ZodTemplateLiteral, ZodTransform, ZodTuple, ZodType, ZodULID, ZodURL, ZodUUID, ZodUndefined, ZodUnion, ZodUnknown, ZodVoid, ZodXID, ZodXor, _ZodString, _default, _function, any, base64, base64url, bigint, boolean, catch, check, cidrv4, cidrv6, codec, creditCard, cuid, cuid2, currencyCode, custom, date, describe, discriminatedUnion, e164, email, emoji, exactOptional, file, float32, float64, function, guid, hash, hex, hostname, httpUrl, iban, instanceof, int, int32, int64, intersection, invertCodec, ipv4, ipv6, json, jwt, keyof, ksuid, lazy, literal, looseObject, looseRecord, mac, map, meta, nan, nanoid, nativeEnum, never, nonoptional, null, nullable, nullish, optional, partialRecord, pipe, prefault, preprocess, promise, readonly, refine, set, stringFormat, stringbool, success, superRefine, symbol, templateLiteral, transform, tuple, uint32, uint64, ulid, undefined, union, unknown, url, uuid, uuidv4, uuidv6, uuidv7, void, xid, xor

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/util.js

// functions
function assertEqual(val) {
    return val;
}
function assertNotEqual(val) {
    return val;
}
function toZod() {
    return (schema) => schema;
}
function assertIs(_arg) { }
function assertNever(_x) {
    throw new Error("Unexpected value in exhaustive check");
}
function assert(_) { }
function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values = Object.entries(entries)
        .filter(([k, _]) => numericValues.indexOf(+k) === -1)
        .map(([_, v]) => v);
    return values;
}
function joinValues(array, separator = "|") {
    return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint")
        return value.toString();
    return value;
}
// the accessor lives on a shared prototype: an own accessor makes every box a dictionary-mode object (~360 B and a slow load per read against ~100 B and an inlined getter here)
class Cached {
    constructor(getter) {
        this._getter = getter;
        this._value = undefined;
    }
    get value() {
        const getter = this._getter;
        if (getter !== undefined) {
            this._value = getter();
            this._getter = undefined;
        }
        return this._value;
    }
}
function cached(getter) {
    return new Cached(getter);
}
function nullish(input) {
    return input === null || input === undefined;
}
function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
    const ratio = val / step;
    const roundedRatio = Math.round(ratio);
    // `val` and `step` each round to a double before the division rounds again, so a true decimal multiple's quotient can sit up to 1.5 of these scaled epsilons from the integer. A 1x tolerance therefore rejected 2.03 as a multiple of 0.07; 4x covers the worst case with margin.
    const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
    if (Math.abs(ratio - roundedRatio) < tolerance)
        return 0;
    return ratio - roundedRatio;
}
const EVALUATING = /* @__PURE__*/ (/* unused pure expression or super */ null && (Symbol("evaluating")));
function defineLazy(object, key, getter) {
    let value = undefined;
    Object.defineProperty(object, key, {
        get() {
            if (value === EVALUATING) {
                // Circular reference detected, return undefined to break the cycle
                return undefined;
            }
            if (value === undefined) {
                value = EVALUATING;
                value = getter();
            }
            return value;
        },
        set(v) {
            Object.defineProperty(object, key, {
                value: v,
                // configurable: true,
            });
            // object[key] = v;
        },
        configurable: true,
    });
}
function objectClone(obj) {
    return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function util_assignProp(target, prop, value) {
    Object.defineProperty(target, prop, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
    });
}
/**
 * Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
 *
 * Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
 */
function rawShape(def) {
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    return desc?.get ? desc.get.raw : desc?.value;
}
// where a builder reads its source's keys and descriptors, resolving only a shape a def answers for itself. A shape resolves by object spread, so only its enumerable keys are ever part of it.
function sourceShape(schema) {
    return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
// a key whose value is not settled yet, self-caching so every read after the first gets the same one
function deferProp(target, key, getter) {
    Object.defineProperty(target, key, {
        get() {
            const value = getter();
            util_assignProp(this, key, value);
            return value;
        },
        enumerable: true,
        configurable: true,
    });
}
// Writes a settled key. A plain assignment is much cheaper than `defineProperty` and produces the same descriptor, but it runs whatever setter already answers to the key — an accessor this shape deferred, or an inherited one, which `__proto__` has on every object and prototype pollution can add for any name.
function putProp(target, key, value) {
    if (key in target)
        util_assignProp(target, key, value);
    else
        target[key] = value;
}
/**
 * Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
 *
 * A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
 */
function mirrorShape(target, source, keys, wrap) {
    const raw = sourceShape(source);
    for (const key of keys) {
        const desc = Object.getOwnPropertyDescriptor(raw, key);
        if (!desc.enumerable)
            continue;
        if (desc.get) {
            deferProp(target, key, () => {
                const value = source._zod.def.shape[key];
                return wrap ? wrap(value, key) : value;
            });
        }
        else
            putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
    }
}
// same, for a plain shape a caller passed rather than a schema's
function mirrorProps(target, source) {
    for (const key of Reflect.ownKeys(source)) {
        const desc = Object.getOwnPropertyDescriptor(source, key);
        if (!desc.enumerable)
            continue;
        if (desc.get)
            deferProp(target, key, () => source[key]);
        else
            putProp(target, key, desc.value);
    }
}
function mergeDefs(...defs) {
    const mergedDescriptors = {};
    for (const def of defs) {
        const descriptors = Object.getOwnPropertyDescriptors(def);
        Object.assign(mergedDescriptors, descriptors);
    }
    return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
    return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
    if (!path)
        return obj;
    return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
    const keys = Object.keys(promisesObj);
    const promises = keys.map((key) => promisesObj[key]);
    return Promise.all(promises).then((results) => {
        const resolvedObj = {};
        for (let i = 0; i < keys.length; i++) {
            resolvedObj[keys[i]] = results[i];
        }
        return resolvedObj;
    });
}
function randomString(length = 10) {
    const chars = "abcdefghijklmnopqrstuvwxyz";
    let str = "";
    for (let i = 0; i < length; i++) {
        str += chars[Math.floor(Math.random() * chars.length)];
    }
    return str;
}
function esc(str) {
    return JSON.stringify(str);
}
function slugify(input) {
    return input
        .toLowerCase()
        .trim()
        .replace(/[^\w\s-]/g, "")
        .replace(/[\s_-]+/g, "-")
        .replace(/^-+|-+$/g, "");
}
const captureStackTrace = ("captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => { });
function util_isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}
const util_allowsEval = /* @__PURE__*/ cached(() => {
    // Skip the probe under `jitless`: strict CSPs report the caught `new Function` as a `securitypolicyviolation` even though the throw is swallowed.
    if (globalConfig.jitless) {
        return false;
    }
    // @ts-ignore
    if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
        return false;
    }
    try {
        const F = Function;
        new F("");
        return true;
    }
    catch (_) {
        return false;
    }
});
function isPlainObject(o) {
    if (util_isObject(o) === false)
        return false;
    // modified constructor
    const ctor = o.constructor;
    if (ctor === undefined)
        return true;
    if (typeof ctor !== "function")
        return true;
    // modified prototype
    const prot = ctor.prototype;
    if (util_isObject(prot) === false)
        return false;
    // ctor doesn't have static `isPrototypeOf`
    if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
        return false;
    }
    return true;
}
function shallowClone(o) {
    if (isPlainObject(o))
        return { ...o };
    if (Array.isArray(o))
        return [...o];
    if (o instanceof Map)
        return new Map(o);
    if (o instanceof Set)
        return new Set(o);
    return o;
}
function numKeys(data) {
    let keyCount = 0;
    for (const key in data) {
        if (Object.prototype.hasOwnProperty.call(data, key)) {
            keyCount++;
        }
    }
    return keyCount;
}
const getParsedType = (data) => {
    const t = typeof data;
    switch (t) {
        case "undefined":
            return "undefined";
        case "string":
            return "string";
        case "number":
            return Number.isNaN(data) ? "nan" : "number";
        case "boolean":
            return "boolean";
        case "function":
            return "function";
        case "bigint":
            return "bigint";
        case "symbol":
            return "symbol";
        case "object":
            if (Array.isArray(data)) {
                return "array";
            }
            if (data === null) {
                return "null";
            }
            if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
                return "promise";
            }
            if (typeof Map !== "undefined" && data instanceof Map) {
                return "map";
            }
            if (typeof Set !== "undefined" && data instanceof Set) {
                return "set";
            }
            if (typeof Date !== "undefined" && data instanceof Date) {
                return "date";
            }
            // @ts-ignore
            if (typeof File !== "undefined" && data instanceof File) {
                return "file";
            }
            return "object";
        default:
            throw new Error(`Unknown data type: ${t}`);
    }
};
const propertyKeyTypes = /* @__PURE__*/ new Set(["string", "number", "symbol"]);
const primitiveTypes = /* @__PURE__*/ new Set([
    "string",
    "number",
    "bigint",
    "boolean",
    "symbol",
    "undefined",
]);
function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
// zod-specific utils
function clone(inst, def, params) {
    const cl = new inst._zod.constr(def ?? inst._zod.def);
    if (!def || params?.parent)
        cl._zod.parent = inst;
    return cl;
}
function normalizeParams(_params) {
    const params = _params;
    if (!params)
        return {};
    if (typeof params === "string")
        return { error: () => params };
    if (params?.message !== undefined) {
        if (params?.error !== undefined)
            throw new Error("Cannot specify both `message` and `error` params");
        params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string")
        return { ...params, error: () => params.error };
    return params;
}
function createTransparentProxy(getter) {
    let target;
    return new Proxy({}, {
        get(_, prop, receiver) {
            target ?? (target = getter());
            return Reflect.get(target, prop, receiver);
        },
        set(_, prop, value, receiver) {
            target ?? (target = getter());
            return Reflect.set(target, prop, value, receiver);
        },
        has(_, prop) {
            target ?? (target = getter());
            return Reflect.has(target, prop);
        },
        deleteProperty(_, prop) {
            target ?? (target = getter());
            return Reflect.deleteProperty(target, prop);
        },
        ownKeys(_) {
            target ?? (target = getter());
            return Reflect.ownKeys(target);
        },
        getOwnPropertyDescriptor(_, prop) {
            target ?? (target = getter());
            return Reflect.getOwnPropertyDescriptor(target, prop);
        },
        defineProperty(_, prop, descriptor) {
            target ?? (target = getter());
            return Reflect.defineProperty(target, prop, descriptor);
        },
    });
}
function stringifyPrimitive(value) {
    if (typeof value === "bigint")
        return value.toString() + "n";
    if (typeof value === "string")
        return `"${value}"`;
    return `${value}`;
}
function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
        return shape[k]._zod.optin !== undefined && shape[k]._zod.optout === "optional";
    });
}
// Wrapped in a `@__PURE__` IIFE: esbuild never tree-shakes a top-level initializer that contains a member access on `Number`, so the bare object literal survived into every bundle.
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
    safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    int32: [-2147483648, 2147483647],
    uint32: [0, 4294967295],
    float32: [-3.4028234663852886e38, 3.4028234663852886e38],
    float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
}))();
const BIGINT_FORMAT_RANGES = {
    int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
    uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")],
};
function pick(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".pick() cannot be used on object schemas containing refinements");
    }
    const newShape = {};
    mirrorShape(newShape, schema, maskedKeys(schema, mask));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
// the mask keys that select something, checked against the source's shape without resolving it
function maskedKeys(schema, mask) {
    const raw = sourceShape(schema);
    const keys = [];
    // `for...in` skips symbols, so a symbol in the mask would select nothing
    for (const key of Reflect.ownKeys(mask)) {
        if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
            throw new Error(`Unrecognized key: "${String(key)}"`);
        }
        if (mask[key])
            keys.push(key);
    }
    return keys;
}
function omit(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".omit() cannot be used on object schemas containing refinements");
    }
    const omitted = new Set(maskedKeys(schema, mask));
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to extend: expected a plain object");
    }
    const checks = schema._zod.def.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        // Only throw if new shape overlaps with existing shape. Use getOwnPropertyDescriptor to check key existence without accessing values
        const existingShape = sourceShape(schema);
        for (const key of Reflect.ownKeys(shape)) {
            if (Object.getOwnPropertyDescriptor(existingShape, key) !== undefined) {
                throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
            }
        }
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
// the source's keys, then the caller's overlaid on top
function extended(schema, shape) {
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
    mirrorProps(newShape, shape);
    return newShape;
}
function safeExtend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to safeExtend: expected a plain object");
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
    if (!b?._zod?.def) {
        throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
    }
    if (a._zod.def.checks?.length) {
        throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
    }
    const newShape = {};
    mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
    mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
    const def = mergeDefs(a._zod.def, {
        shape: newShape,
        get catchall() {
            return b._zod.def.catchall;
        },
        checks: b._zod.def.checks ?? [],
    });
    return clone(a, def);
}
function partial(Class, schema, mask, name = "partial") {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
    }
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class &&
        ((value, key) => (selected && !selected.has(key) ? value : new Class({ type: "optional", innerType: value }))));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class, schema, mask) {
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => 
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class({ type: "nonoptional", innerType: value }));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
// invalid_type | too_big | too_small | invalid_format | not_multiple_of | unrecognized_keys | invalid_union | invalid_key | invalid_element | invalid_value | custom
function aborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue !== true) {
            return true;
        }
    }
    return false;
}
// Checks for explicit abort (continue === false), as opposed to implicit abort (continue === undefined). Used to respect `abort: true` in .refine() even for checks that have a `when` function.
function explicitlyAborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue === false) {
            return true;
        }
    }
    return false;
}
function prefixIssues(path, issues) {
    return issues.map((iss) => {
        var _a;
        (_a = iss).path ?? (_a.path = []);
        iss.path.unshift(path);
        return iss;
    });
}
function unwrapMessage(message) {
    return typeof message === "string" ? message : message?.message;
}
/* A check holds no link back to the schema it is attached to — the same check instance is shared by every clone of that schema — so the owner is stamped onto the issues a check just raised, at the only point where both are in scope. Runs on the failure path only; `start` is the issue count from before the check ran. */
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
    const caps = [];
    for (const ch of defChecks ?? []) {
        const d = ch._zod.def;
        // a later check may rewrite the value
        if (!/_(length|size)$|_equals$/.test(d.check))
            break;
        const max = d.maximum ?? d.length ?? d.size;
        if (max >= 0)
            caps.push([max, ch]);
    }
    return caps;
}
function attachSchema(issues, start, inst) {
    var _a;
    for (let i = start; i < issues.length; i++) {
        (_a = issues[i]).schema ?? (_a.schema = inst);
    }
}
function finalizeIssue(iss, ctx, config) {
    var _a;
    // A schema that raised an issue itself owns it outright, and outranks any stamp an enclosing check left in `attachSchema`. String formats and z.custom() are schema and check at once, so when they act as a check they defer to that stamp instead.
    const traits = iss.inst?._zod?.traits;
    if (traits?.has("$ZodType")) {
        if (traits.has("$ZodCheck"))
            (_a = iss).schema ?? (_a.schema = iss.inst);
        else
            iss.schema = iss.inst;
    }
    // Decreasing specificity, first map to return a message wins. `inst` is whatever raised the issue, so a check's own map outranks the owning schema's.
    const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : undefined;
    const message = iss.message
        ? iss.message
        : (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
            unwrapMessage(schemaError?.(iss)) ??
            unwrapMessage(ctx?.error?.(iss)) ??
            unwrapMessage(config.customError?.(iss)) ??
            unwrapMessage(config.localeError?.(iss)) ??
            "Invalid input");
    // an explicit own-key copy beats object rest with excluded keys, which v8 routes through a generic runtime call; Object.keys rather than for-in so an issue pushed with a prototype does not leak inherited keys, and an own __proto__ key is dropped rather than assigned through the setter
    const full = {};
    for (const k of Object.keys(iss)) {
        if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
            continue;
        full[k] = iss[k];
    }
    full.path ?? (full.path = []);
    full.message = message;
    if (ctx?.reportInput) {
        full.input = iss.input;
    }
    return full;
}
function getSizableOrigin(input) {
    if (input instanceof Set)
        return "set";
    if (input instanceof Map)
        return "map";
    // @ts-ignore
    if (input instanceof File)
        return "file";
    return "unknown";
}
const highSurrogate = /[\uD800-\uDBFF]/;
// Code points in `str`: a surrogate pair counts once, a lone surrogate as itself. Hand-rolled because the string iterator allocates and runs ~250x slower on this path; the regex probe exits ~50x quicker for a string with no astral characters.
function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str))
        return units;
    let count = units;
    for (let i = 0; i < units - 1; i++) {
        if ((str.charCodeAt(i) & 0xfc00) === 0xd800 && (str.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
            count--;
            i++;
        }
    }
    return count;
}
function getLengthableOrigin(input) {
    if (Array.isArray(input))
        return "array";
    if (typeof input === "string")
        return "string";
    return "unknown";
}
function parsedType(data) {
    const t = typeof data;
    switch (t) {
        case "number": {
            return Number.isNaN(data) ? "nan" : "number";
        }
        case "object": {
            if (data === null) {
                return "null";
            }
            if (Array.isArray(data)) {
                return "array";
            }
            const obj = data;
            if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
                return obj.constructor.name;
            }
        }
    }
    return t;
}
function util_issue(...args) {
    const [iss, input, inst] = args;
    if (typeof iss === "string") {
        return {
            message: iss,
            code: "custom",
            input,
            inst,
        };
    }
    return { ...iss };
}
function cleanEnum(obj) {
    return Object.entries(obj)
        .filter(([k, _]) => {
        // return true if NaN, meaning it's not a number, thus a string key
        return Number.isNaN(Number.parseInt(k, 10));
    })
        .map((el) => el[1]);
}
// Codec utility functions
function base64ToUint8Array(base64) {
    const binaryString = atob(base64);
    const bytes = new Uint8Array(binaryString.length);
    for (let i = 0; i < binaryString.length; i++) {
        bytes[i] = binaryString.charCodeAt(i);
    }
    return bytes;
}
function uint8ArrayToBase64(bytes) {
    let binaryString = "";
    for (let i = 0; i < bytes.length; i++) {
        binaryString += String.fromCharCode(bytes[i]);
    }
    return btoa(binaryString);
}
function base64urlToUint8Array(base64url) {
    const base64 = base64url.replace(/-/g, "+").replace(/_/g, "/");
    const padding = "=".repeat((4 - (base64.length % 4)) % 4);
    return base64ToUint8Array(base64 + padding);
}
function uint8ArrayToBase64url(bytes) {
    return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
    const cleanHex = hex.replace(/^0x/, "");
    if (cleanHex.length % 2 !== 0) {
        throw new Error("Invalid hex string length");
    }
    const bytes = new Uint8Array(cleanHex.length / 2);
    for (let i = 0; i < cleanHex.length; i += 2) {
        bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
    }
    return bytes;
}
function uint8ArrayToHex(bytes) {
    return Array.from(bytes)
        .map((b) => b.toString(16).padStart(2, "0"))
        .join("");
}
// instanceof
class Class {
    constructor(..._args) { }
}
//////////    PROTOTYPE INSTALLERS     //////////
//
// Members live on the prototype and materialize per instance on first read, which keeps own-property count under the step where V8 stops using inline slots. Changing anything here means re-measuring runtime, memory and bundle size together — see "The three axes" in AGENTS.md.
/**
 * Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
 *
 * Call this from a `proto` initializer, which runs once per prototype — never per instance.
 */
function members(proto, table) {
    for (const key in table) {
        const desc = Object.getOwnPropertyDescriptor(table, key);
        // a getter installs as written, so it stays live: `description` reads through to the registry on every access. not enumerable: an object literal's is, and a prototype member never was
        if (desc.get)
            Object.defineProperty(proto, key, { ...desc, enumerable: false });
        // a method materializes bound on first read, which is what keeps a detached member working: `const opt = schema.optional; opt()`
        else
            defineBound(proto, key, desc.value);
    }
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
    return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
    return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
function derived(computes, table) {
    for (const key in computes) {
        const compute = computes[key];
        // an object literal's accessor is configurable and enumerable, and `members` copies the descriptor as written
        Object.defineProperty(table, key, {
            configurable: true,
            enumerable: true,
            get() {
                return own(this, key, compute(this));
            },
            set(value) {
                own(this, key, value);
            },
        });
    }
    return table;
}
function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // vitest's spyOn calls a prototype getter bare to find the function it wraps, so a nullish receiver answers the raw method
            return this == null ? fn : own(this, key, fn.bind(this));
        },
        set(value) {
            own(this, key, value);
        },
    });
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    // Runs on every construction, so `in` rather than the costlier `hasOwnProperty.call`. Sentinels are keys the group itself defines.
    return sentinel in proto ? undefined : proto;
}
// The internals whose init chain is installing. A second call for the same one is a derived constructor overriding its base, so it must not construct another schema in between or the override is dropped.
let installing;
// Set while a getter is running, so a value that resolved through a recursion break is not memoized. One shared descriptor shadows the key for the duration, which costs no per-key allocation.
let broke = false;
const breaker = {
    configurable: true,
    get() {
        broke = true;
        return undefined;
    },
};
/**
 * Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
 * constructor, computed from the internals object itself and cached there on
 * first read. One accessor per constructor rather than one per instance.
 */
function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
        // A repeat construction: everything is installed already. Cleared here so the reference is not held past the first construction of every type.
        installing = undefined;
        return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing so a re-entrant read from a recursive schema resolves to undefined instead of running the getter again.
            Object.defineProperty(this, key, breaker);
            const outer = broke;
            broke = false;
            try {
                const value = compute(this);
                // A result that resolved through a recursion break is recomputed once the graph is complete; everything else memoizes, undefined included.
                if (broke)
                    delete this[key];
                else
                    Object.defineProperty(this, key, { configurable: true, writable: true, value });
                broke = broke || outer;
                return value;
            }
            catch (err) {
                // A compute that threw memoizes nothing, so a later read runs it again and fails the same way. The shadow goes with it, since leaving it installed would answer undefined for every later read.
                delete this[key];
                broke = broke || outer;
                throw err;
            }
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, value });
        },
    });
}
/**
 * Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
 * data property. One accessor per constructor rather than one per instance, because an own accessor
 * puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
 */
function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto)
        return;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing, so a re-entrant read from a self-referential shape resolves to undefined instead of running the getter again. A data property rather than an accessor: an own accessor is the dictionary-mode transition this exists to avoid.
            const desc = { configurable: true, writable: true, enumerable, value: undefined };
            Object.defineProperty(this, key, desc);
            // a compute that throws leaves the shadow behind, so later reads answer undefined instead of re-throwing; `defineLazy` did the same, and `defineLazyInternal`'s delete-on-catch would cost bytes in every bundle for a case only a throwing user getter reaches
            desc.value = make(this);
            Object.defineProperty(this, key, desc);
            return desc.value;
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
        },
    });
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
    const fn = () => value;
    fn[CONSTANT_CATCH] = true;
    return fn;
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/core.js
var _a;

/** A special constant with type `never` */
const NEVER = /*@__PURE__*/ Object.freeze({
    status: "aborted",
});
/* Shared descriptor for installing `_zod`; defineProperty reads it
 * synchronously, so reusing one object avoids a per-instance allocation. */
const _zodDesc = { value: undefined, enumerable: false };
// null where suppressing the capture would be unrecoverable: `parse()` puts the frames back with `captureStackTrace`, so without it the throw would lose its stack. also latched to null once `stackTraceLimit` proves unassignable, which a realm can do at any point by hardening Error
let _E = "captureStackTrace" in Error ? Error : null;
// v8 captures a stack trace inside the Error constructor, which dominates a failed parse; costs only the frames, and parse() restores those. the constructor must RUN: Object.create is cheaper and passes instanceof, but Error.isError and util.types.isNativeError check an internal slot
function newError(Definition) {
    const E = _E;
    if (E) {
        const saved = E.stackTraceLimit;
        if (typeof saved === "number") {
            try {
                E.stackTraceLimit = 0;
            }
            catch {
                _E = null;
                return new Definition();
            }
            try {
                return new Definition();
            }
            finally {
                E.stackTraceLimit = saved;
            }
        }
    }
    return new Definition();
}
function $constructor(name, initializer, 
/** This trait's members, installed once on every prototype that composes it. They cannot be declared in the initializer above: that runs per instance, and the prototype is shared. */
proto, params) {
    // Prototype for this constructor's `_zod` internals. Lazily-derived fields (`values`, `pattern`, `optin`, …) install here once rather than as an accessor on every instance.
    const zodProto = {};
    // Assigning the fields in the constructor body is what gives instances in-object slots; building the object literally and reparenting it costs a second allocation and a generic property copy.
    function Internals(def) {
        this.def = def;
        this.constr = _;
        this.traits = new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    // One trait's members land on every prototype whose chain composes it, so the answer is per prototype rather than per trait.
    const initialized = protoMembers && new WeakSet();
    function init(inst, def) {
        if (!inst._zod) {
            _zodDesc.value = new Internals(def);
            try {
                Object.defineProperty(inst, "_zod", _zodDesc);
            }
            finally {
                // Cleared even on throw, so the shared descriptor never leaks one instance's internals into the next.
                _zodDesc.value = undefined;
            }
        }
        else if (inst._zod.traits.has(name)) {
            return;
        }
        inst._zod.traits.add(name);
        initializer(inst, def);
        if (initialized) {
            // `super(def)` from a user subclass gives `this` a prototype the subclass owns, and installing there would overwrite whatever the subclass declared. `constr` built the instance, so its prototype is the one below the subclass's that should carry the members. A receiver whose chain never reaches that prototype installs on its own, which for a plain object handed straight to `init` means `Object.prototype` — unchanged from before.
            const own = Object.getPrototypeOf(inst);
            const ctorProto = inst._zod.constr.prototype;
            let up = own;
            while (up && up !== ctorProto)
                up = Object.getPrototypeOf(up);
            const target = up ?? own;
            if (!initialized.has(target)) {
                initialized.add(target);
                members(target, protoMembers);
            }
        }
        // support prototype modifications; for-in avoids the array allocation of Object.keys on the (usually empty) prototype
        const proto = _.prototype;
        for (const k in proto) {
            if (!Object.prototype.hasOwnProperty.call(proto, k))
                continue;
            if (!(k in inst)) {
                inst[k] = proto[k].bind(inst);
            }
        }
    }
    // doesn't work if Parent has a constructor with arguments
    const Parent = params?.Parent ?? Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _(def) {
        const inst = params?.Parent ? newError(Definition) : this;
        init(inst, def);
        const deferred = inst._zod.deferred;
        if (deferred) {
            for (const fn of deferred) {
                fn();
            }
            // Released: initializers run once, and the list would otherwise be retained for the schema's lifetime.
            inst._zod.deferred = undefined;
        }
        // Global post-processor hook. Internal: installed by `import "zod/compile"` to enable AOT compilation for every constructed schema. Runs last, once the instance is fully built, because it hands the instance to compile(). The post-processor is expected to be reentrancy-guarded by its own implementation.
        const pp = globalThis.__zod_globalConfig?.postProcessor;
        if (pp)
            pp(inst);
        return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, {
        value: (inst) => {
            if (params?.Parent && inst instanceof params.Parent)
                return true;
            return inst?._zod?.traits?.has(name);
        },
    });
    Object.defineProperty(_, "name", { value: name });
    return _;
}
//////////////////////////////   UTILITIES   ///////////////////////////////////////
const $brand = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("zod_brand")));
class $ZodAsyncError extends Error {
    constructor() {
        super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
}
class $ZodEncodeError extends Error {
    constructor(name) {
        super(`Encountered unidirectional transform during encode: ${name}`);
        this.name = "ZodEncodeError";
    }
}
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
    if (newConfig)
        Object.assign(globalConfig, newConfig);
    return globalConfig;
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/memoizer.js

class $ZodCyclicError extends Error {
    constructor() {
        super(`Cannot parse a reference cycle that closes through a transform`);
        this.name = "ZodCyclicError";
    }
}
/** Keyed off the context object every schema in one parse call already shares. */
const STATE = "~memo";
const NO_ISSUES = [];
// a value a cycle can close through
function isRef(value) {
    return value !== null && typeof value === "object";
}
// Receivers prefix paths in place, so the cache and every hand-out need their own copies.
function cloneIssues(issues) {
    return issues.map((iss) => (iss.path ? { ...iss, path: iss.path.slice() } : { ...iss }));
}
const recursive = /*@__PURE__*/ new WeakMap();
/** What the walk established, in order of certainty: ordered so the strongest answer among children wins. */
const NONE = 0;
const ASSUMED = 1;
const PROVEN = 2;
/** Whether this schema's subtree contains a cycle, so one parse can re-enter it. */
function isRecursive(inst, stack, resolve) {
    const cached = recursive.get(inst);
    if (cached !== undefined)
        return cached ? PROVEN : NONE;
    // Relative to the walk in progress, so not cached.
    if (stack.has(inst))
        return PROVEN;
    stack.add(inst);
    let result = NONE;
    const check = (child) => {
        if (result !== PROVEN && child?._zod) {
            const answer = isRecursive(child, stack, resolve);
            if (answer > result)
                result = answer;
        }
    };
    // `Reflect.ownKeys` rather than `Object.keys`, so a cycle through a declared symbol key is still seen
    const shape = (sh, spread) => {
        let answer = NONE;
        for (const key of Reflect.ownKeys(sh)) {
            const desc = Object.getOwnPropertyDescriptor(sh, key);
            // an object resolves its shape by spread, so a key it does not enumerate is never parsed; `z.properties` reads every own key and so keeps them all
            if (spread && !desc.enumerable)
                continue;
            // resolving runs user code, and a factory mints a fresh subtree per read, so an edge the walk can't follow counts as a cycle
            const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
            if (child > answer)
                answer = child;
        }
        return answer;
    };
    const merge = (answer) => {
        if (answer > result)
            result = answer;
    };
    const def = inst._zod.def;
    const kind = def.type;
    switch (kind) {
        case "object": {
            const raw = rawShape(def);
            // a def with no raw shape answers `shape` from an accessor of its own, and running that can mint a whole fresh subtree
            merge(raw ? shape(raw, true) : ASSUMED);
            check(def.catchall);
            break;
        }
        case "array":
            check(def.element);
            break;
        case "tuple":
            for (const el of def.items)
                check(el);
            check(def.rest);
            break;
        case "record":
        case "map":
            check(def.keyType);
            check(def.valueType);
            break;
        case "set":
            check(def.valueType);
            break;
        case "union":
            for (const el of def.options)
                check(el);
            break;
        case "intersection":
            check(def.left);
            check(def.right);
            break;
        case "optional":
        case "nullable":
        case "default":
        case "prefault":
        case "catch":
        case "readonly":
        case "nonoptional":
        case "promise":
        case "success":
            check(def.innerType);
            break;
        case "pipe":
            check(def.in);
            check(def.out);
            break;
        case "function":
            check(def.input);
            check(def.output);
            break;
        // `$ZodLazy` caches its inner on the def, so a resolved edge is followed exactly
        case "lazy": {
            const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : undefined);
            // walked with resolution off: one hop sees past the deferral, and a lazy that yields only another unresolved lazy is generative, so it stops there
            merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
            break;
        }
        // a leaf by choice: `parts` are regex fragments, not data positions
        case "template_literal":
        // leaves
        case "string":
        case "number":
        case "int":
        case "boolean":
        case "bigint":
        case "symbol":
        case "undefined":
        case "null":
        case "void":
        case "never":
        case "any":
        case "unknown":
        case "date":
        case "nan":
        case "enum":
        case "literal":
        case "file":
        case "transform":
        case "custom":
            break;
        default: {
            // a new built-in kind becomes a compile error here
            kind;
            // a user-defined kind can still hold children, and only its author knows where, so fall back to scanning the def — skipping accessors, since reading one can run user code
            for (const key in def) {
                const desc = Object.getOwnPropertyDescriptor(def, key);
                if (!desc || desc.get)
                    continue;
                const value = desc.value;
                if (!value || typeof value !== "object")
                    continue;
                if (value._zod)
                    check(value);
                else if (Array.isArray(value))
                    for (const el of value)
                        check(el);
            }
        }
    }
    stack.delete(inst);
    return settle(inst, result);
}
/** An assumed answer must not outlive the resolution that settles it, so only a certain one is cached. */
function settle(inst, answer) {
    if (answer !== ASSUMED)
        recursive.set(inst, answer === PROVEN);
    return answer;
}
/**
 * Whether one parse can re-enter this schema, i.e. its subtree contains a cycle.
 * Exported for `z.compile`, which refuses to compile such a schema: cycle
 * breaking is driven from here off state keyed on the parse context, and a
 * generated fast path has no context to key on.
 */
function isRecursiveSchema(inst) {
    // z.compile never parses, so nothing would ever resolve a lazy for it; it runs once and already treats a throw here as recursive
    return isRecursive(inst, new Set(), true) !== NONE;
}
function bucketFor(state, inst) {
    let bucket = state.buckets.get(inst);
    if (!bucket) {
        bucket = new WeakMap();
        state.buckets.set(inst, bucket);
    }
    return bucket;
}
// Set immediately before delegating to core and cleared immediately after, so `alloc` registers only for a visit this module is driving.
let handoff;
// Allocated but unfinished entries. `alloc` and the matching pop both happen in the synchronous part of a parse, so they nest even when children are async, and one stack serves every schema.
const memoizer_open = [];
const memo = {
    alloc(_inst, payload, empty) {
        const bucket = handoff;
        if (!bucket)
            return empty;
        handoff = undefined;
        const entry = { value: empty, issues: null };
        bucket.set(payload.value, entry);
        memoizer_open.push(entry);
        return empty;
    },
    guard(inst) {
        var _a;
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
            const base = inst._zod.parse;
            const wrapped = (payload, ctx) => {
                // The value is a placeholder a back-edge is still waiting on, so the cycle closes through this transform. Its output can't exist in time to bind.
                if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value))
                    throw new $ZodCyclicError();
                return base(payload, ctx);
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base)
                inst._zod.run = wrapped;
        });
    },
    attach(inst) {
        var _a;
        let isRecursiveInst;
        let rechecked = false;
        // a recursive schema is re-entered many times per parse and its bucket never changes
        let lastCtx;
        let lastBucket;
        // Wraps `parse` in a deferred so it sees the container's final parse. Core's own deferred copies `parse` into `run` when there are no checks, and it ran first, so `run` is patched to match; with checks, `run` reads `parse` dynamically.
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
            const base = inst._zod.parse;
            const wrapped = (payload, ctx) => {
                if (isRecursiveInst === undefined) {
                    const walked = isRecursive(inst, new Set(), false);
                    if (walked === NONE) {
                        // Nothing here can ever fire, so take it back out.
                        inst._zod.parse = base;
                        if (inst._zod.run === wrapped)
                            inst._zod.run = base;
                        return base(payload, ctx);
                    }
                    // this parse resolves the deferred edges on its own path, so ask once more before latching
                    if (walked === PROVEN || rechecked)
                        isRecursiveInst = true;
                    else
                        rechecked = true;
                }
                const input = payload.value;
                if (!isRef(input))
                    return base(payload, ctx);
                let state = ctx[STATE];
                if (!state) {
                    state = { buckets: new WeakMap(), backEdges: undefined };
                    ctx[STATE] = state;
                }
                let bucket;
                if (lastCtx === ctx) {
                    bucket = lastBucket;
                }
                else {
                    bucket = bucketFor(state, inst);
                    lastCtx = ctx;
                    lastBucket = bucket;
                }
                const hit = bucket.get(input);
                if (hit) {
                    payload.value = hit.value;
                    if (hit.issues) {
                        if (hit.issues.length)
                            payload.issues.push(...cloneIssues(hit.issues));
                    }
                    else {
                        // Still being parsed: its own checks cover it, so skip them here.
                        payload.memo = true;
                        state.backEdges ?? (state.backEdges = new WeakSet());
                        state.backEdges.add(hit.value);
                    }
                    return payload;
                }
                handoff = bucket;
                const depth = memoizer_open.length;
                const result = base(payload, ctx);
                handoff = undefined;
                // A container that rejected its input outright allocated nothing.
                const entry = memoizer_open.length > depth ? memoizer_open.pop() : undefined;
                // Both paths written out so the sync one allocates no closure. It runs once per node, and capturing here cost more than everything else combined.
                if (result instanceof Promise) {
                    return result.then((r) => {
                        if (entry)
                            entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
                        return r;
                    });
                }
                if (entry)
                    entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
                return result;
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base)
                inst._zod.run = wrapped;
        });
    },
};
/** The memoizer that gives containers cycle support. `zod` installs it by default; `zod/mini` opts in with `config({ memoizer: memoizer() })`. */
function memoizer() {
    return memo;
}
/** Whether this value is a node a back-edge resolved to before it finished. */
function isBackEdge(ctx, value) {
    const backEdges = ctx[STATE]?.backEdges;
    return backEdges !== undefined && isRef(value) && backEdges.has(value);
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/regexes.js

/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
    return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** Implements ISO 8601-2 extensions like explicit +- prefixes, mixing weeks with other units, and fractional/negative components. */
const extendedDuration = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
 *
 * @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
    if (!version)
        return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
    return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
const uuid4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(4)));
const uuid6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(6)));
const uuid7 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(7)));
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
/** Equivalent to the HTML5 input[type=email] validation implemented by browsers. Source: https://developer.mozilla.org/en-US/docs/Web/HTML/Element/input/email */
const html5Email = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/** The classic emailregex.com regex for RFC 5322-compliant emails */
const rfc5322Email = /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/;
/** A loose regex that allows Unicode characters, enforces length limits, and that's about it. */
const unicodeEmail = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u;
const idnEmail = (/* unused pure expression or super */ null && (unicodeEmail));
const browserEmail = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
// from https://thekevinscott.com/emojis-in-javascript/#writing-a-regular-expression
// Single character class, not an alternation: the two properties overlap (U+1F9B0-U+1F9B3), so `(A|B)+` backtracks exponentially on a failed match. The leading lookahead then demands one anchor — a pictograph, a regional indicator, or the enclosing keycap — because `\p{Emoji_Component}` on its own covers ASCII digits, `#`, `*`, ZWJ, variation selectors and skin tone modifiers, none of which is an emoji without a base.
const _emoji = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
    return new RegExp(_emoji, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const mac = (delimiter) => {
    const escapedDelim = util.escapeRegex(delimiter ?? ":");
    return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`);
};
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
// https://stackoverflow.com/questions/7860392/determine-if-string-is-in-base64-using-javascript
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
// based on https://stackoverflow.com/questions/106179/regular-expression-to-match-dns-hostname-or-ip-address
// export const hostname: RegExp = /^([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+$/;
const hostname = /^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/;
const domain = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;
const httpProtocol = /^https?$/;
// https://blog.stevenlevithan.com/archives/validate-phone-number#r4-3 (regex sans spaces) E.164: leading digit must be 1-9; total digits (excluding '+') between 7-15
const e164 = /^\+[1-9]\d{6,14}$/;
// Credit card shape: 12–19 digits, optionally separated by single spaces or single hyphens. ISO/IEC 7812 caps the PAN at 19 digits; 12 is the shortest issued length (Maestro).
const creditCard = /^\d(?:[ -]?\d){11,18}$/;
// ISO 4217 alpha codes from the SIX list, regenerated by scripts/update-iso-4217.ts
const currencyCode = /^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/;
// iban electronic format: 2-letter country, check digits 02-98 (the only values `98 - remainder` can produce), 11-30 bban characters
const iban = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/;
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
 * esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
 * will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function regexes_anchor(source) {
    return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ regexes_anchor(dateSource);
function timeSource(args) {
    const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
    const regex = typeof args.precision === "number"
        ? args.precision === -1
            ? `${hhmm}`
            : args.precision === 0
                ? `${hhmm}:[0-5]\\d`
                : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`
        : args.seconds
            ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?`
            : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
    return regex;
}
function time(args) {
    return new RegExp(`^${timeSource(args)}$`);
}
// Adapted from https://stackoverflow.com/a/3143231
function datetime(args) {
    const opts = ["Z"];
    // if (args.offset) opts.push(`([+-]\\d{2}:\\d{2})`);
    if (args.offset)
        opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
    // RFC 3339 mandates seconds wherever the time carries a `Z` or an offset, so only the unqualified form `local` adds may omit them
    const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
    const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
    return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
// the unbounded form of `string()` as a literal, so every plain string shares one instance instead of building its own
const anyString = /^[\s\S]{0,}$/;
const string = (params) => {
    const regex = params ? `[\\s\\S]{${params?.minimum ?? 0},${params?.maximum ?? ""}}` : `[\\s\\S]*`;
    return new RegExp(`^${regex}$`);
};
const bigint = /^-?\d+n?$/;
const integer = /^-?\d+$/;
const number = /^-?\d+(?:\.\d+)?$/;
const regexes_boolean = /^(?:true|false)$/i;
const _null = /^null$/i;

const _undefined = /^undefined$/i;

// regex for string with no uppercase letters
const lowercase = /^[^A-Z]*$/;
// regex for string with no lowercase letters
const uppercase = /^[^a-z]*$/;
// regex for hexadecimal strings (any length)
const hex = /^[0-9a-fA-F]*$/;
// Hash regexes for different algorithms and encodings
// Helper function to create base64 regex with exact length and padding
function fixedBase64(bodyLength, padding) {
    return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
}
// Helper function to create base64url regex with exact length (no padding)
function fixedBase64url(length) {
    return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
}
// MD5 (16 bytes): base64 = 24 chars total (22 + "==")
const md5_hex = /^[0-9a-fA-F]{32}$/;
const md5_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(22, "==")));
const md5_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(22)));
// SHA1 (20 bytes): base64 = 28 chars total (27 + "=")
const sha1_hex = /^[0-9a-fA-F]{40}$/;
const sha1_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(27, "=")));
const sha1_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(27)));
// SHA256 (32 bytes): base64 = 44 chars total (43 + "=")
const sha256_hex = /^[0-9a-fA-F]{64}$/;
const sha256_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(43, "=")));
const sha256_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(43)));
// SHA384 (48 bytes): base64 = 64 chars total (no padding)
const sha384_hex = /^[0-9a-fA-F]{96}$/;
const sha384_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(64, "")));
const sha384_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(64)));
// SHA512 (64 bytes): base64 = 88 chars total (86 + "==")
const sha512_hex = /^[0-9a-fA-F]{128}$/;
const sha512_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(86, "==")));
const sha512_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(86)));

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/checks.js
// import { $ZodType } from "./schemas.js";



const $ZodCheck = /*@__PURE__*/ $constructor("$ZodCheck", (inst, def) => {
    var _a;
    inst._zod ?? (inst._zod = {});
    inst._zod.def = def;
    (_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for size-based checks: run only on non-nullish values with a `size`. */
const _whenHasSize = (payload) => {
    const val = payload.value;
    return !util.nullish(val) && val.size !== undefined;
};
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
    const val = payload.value;
    return !nullish(val) && val.length !== undefined;
};
const numericOriginMap = {
    number: "number",
    bigint: "bigint",
    object: "date",
};
const $ZodCheckLessThan = /*@__PURE__*/ $constructor("$ZodCheckLessThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_big",
            maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckGreaterThan = /*@__PURE__*/ $constructor("$ZodCheckGreaterThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_small",
            minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMultipleOf = 
/*@__PURE__*/ $constructor("$ZodCheckMultipleOf", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        if (typeof payload.value !== typeof def.value)
            throw new Error("Cannot mix number and bigint in multiple_of check.");
        const isMultiple = typeof payload.value === "bigint"
            ? // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
                def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
            : floatSafeRemainder(payload.value, def.value) === 0;
        if (isMultiple)
            return;
        payload.issues.push({
            origin: typeof payload.value,
            code: "not_multiple_of",
            divisor: def.value,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckNumberFormat = /*@__PURE__*/ $constructor("$ZodCheckNumberFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    def.format = def.format || "float64";
    const isInt = def.format?.includes("int");
    const origin = isInt ? "int" : "number";
    const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (isInt) {
            if (!Number.isInteger(input)) {
                // invalid_format issue
                // payload.issues.push({
                //   expected: def.format,
                //   format: def.format,
                //   code: "invalid_format",
                //   input,
                //   inst,
                // });
                // invalid_type issue
                payload.issues.push({
                    expected: origin,
                    format: def.format,
                    code: "invalid_type",
                    continue: false,
                    input,
                    inst,
                });
                return;
                // not_multiple_of issue
                // payload.issues.push({
                //   code: "not_multiple_of",
                //   origin: "number",
                //   input,
                //   inst,
                //   divisor: 1,
                // });
            }
            if (!Number.isSafeInteger(input)) {
                if (input > 0) {
                    // too_big
                    payload.issues.push({
                        input,
                        code: "too_big",
                        maximum: Number.MAX_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                else {
                    // too_small
                    payload.issues.push({
                        input,
                        code: "too_small",
                        minimum: Number.MIN_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                return;
            }
        }
        if (input < minimum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_small",
                minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodCheckBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckBigIntFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    const [minimum, maximum] = util.BIGINT_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (input < minimum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_small",
                minimum: minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodCheckMaxSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMaxSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size <= def.maximum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMinSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMinSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size >= def.minimum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckSizeEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckSizeEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size === def.size)
            return;
        const tooBig = size > def.size;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            ...(tooBig ? { code: "too_big", maximum: def.size } : { code: "too_small", minimum: def.size }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMaxLength = /*@__PURE__*/ $constructor("$ZodCheckMaxLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // Strings are measured in Unicode code points, not UTF-16 units. A code point is at most two units, so a string that already fits in units fits in code points; only an overflow has to be counted.
        const length = typeof input === "string" && units > def.maximum ? codePointLength(input) : units;
        if (length <= def.maximum)
            return;
        const origin = getLengthableOrigin(input);
        payload.issues.push({
            origin,
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMinLength = /*@__PURE__*/ $constructor("$ZodCheckMinLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so fewer units than the floor can never reach it and twice the floor always clears it. Only in between is the exact count in doubt.
        const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2
            ? codePointLength(input)
            : units;
        if (length >= def.minimum)
            return;
        const origin = getLengthableOrigin(input);
        payload.issues.push({
            origin,
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLengthEquals = /*@__PURE__*/ $constructor("$ZodCheckLengthEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so outside `[length, length * 2]` units the target is missed either way — and missed in the same direction in both measures.
        const length = typeof input === "string" && units >= def.length && units <= def.length * 2
            ? codePointLength(input)
            : units;
        if (length === def.length)
            return;
        const origin = getLengthableOrigin(input);
        const tooBig = length > def.length;
        payload.issues.push({
            origin,
            ...(tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStringFormat = /*@__PURE__*/ $constructor("$ZodCheckStringFormat", (inst, def) => {
    var _a, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern)
        (_a = inst._zod).check ?? (_a.check = (payload) => {
            def.pattern.lastIndex = 0;
            if (def.pattern.test(payload.value))
                return;
            payload.issues.push({
                origin: "string",
                code: "invalid_format",
                format: def.format,
                input: payload.value,
                ...(def.pattern ? { pattern: def.pattern.toString() } : {}),
                inst,
                continue: !def.abort,
            });
        });
    else
        (_b = inst._zod).check ?? (_b.check = () => { });
});
const $ZodCheckRegex = /*@__PURE__*/ $constructor("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "regex",
            input: payload.value,
            pattern: def.pattern.toString(),
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLowerCase = /*@__PURE__*/ $constructor("$ZodCheckLowerCase", (inst, def) => {
    def.pattern ?? (def.pattern = lowercase);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckUpperCase = /*@__PURE__*/ $constructor("$ZodCheckUpperCase", (inst, def) => {
    def.pattern ?? (def.pattern = uppercase);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckIncludes = /*@__PURE__*/ $constructor("$ZodCheckIncludes", (inst, def) => {
    $ZodCheck.init(inst, def);
    const escapedRegex = escapeRegex(def.includes);
    // `String.prototype.includes(sub, position)` matches `sub` at `position`
    // OR LATER, so the pattern must allow at least `position` leading chars
    // (`{N,}`), not exactly `position` chars (`{N}`).
    const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
    def.pattern = pattern;
    inst._zod.check = (payload) => {
        if (payload.value.includes(def.includes, def.position))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "includes",
            includes: def.includes,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStartsWith = /*@__PURE__*/ $constructor("$ZodCheckStartsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`^${escapeRegex(def.prefix)}.*`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.startsWith(def.prefix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "starts_with",
            prefix: def.prefix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckEndsWith = /*@__PURE__*/ $constructor("$ZodCheckEndsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`.*${escapeRegex(def.suffix)}$`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.endsWith(def.suffix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "ends_with",
            suffix: def.suffix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
///////////////////////////////////
/////    $ZodCheckProperty    /////
///////////////////////////////////
function handleCheckPropertyResult(result, payload, property) {
    if (result.issues.length) {
        payload.issues.push(...prefixIssues(property, result.issues));
    }
}
const $ZodCheckProperty = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperty", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        const result = def.schema._zod.run({
            value: payload.value[def.property],
            issues: [],
        }, {});
        if (result instanceof Promise) {
            return result.then((result) => handleCheckPropertyResult(result, payload, def.property));
        }
        handleCheckPropertyResult(result, payload, def.property);
        return;
    };
})));
const $ZodCheckProperties = /*@__PURE__*/ $constructor("$ZodCheckProperties", (inst, def) => {
    $ZodCheck.init(inst, def);
    hide(inst, Symbol.iterator, function* () {
        yield inst;
    });
    // key and schema snapshotted together: reading one live and the other cached lets a later mutation of the caller's shape object pair a stale key with a missing schema
    let entries;
    inst._zod.check = (payload) => {
        // the base schema already typed the value, so only a nullish one is rejected here: the properties read on a primitive too, matching z.property() on a string's length
        if (payload.value == null) {
            payload.issues.push({ expected: "object", code: "invalid_type", input: payload.value, inst });
            return undefined;
        }
        entries ?? (entries = Reflect.ownKeys(def.shape).map((key) => [key, def.shape[key]]));
        const input = payload.value;
        let proms;
        for (const [key, schema] of entries) {
            const result = schema._zod.run({ value: input[key], issues: [] }, {});
            if (result instanceof Promise) {
                proms ?? (proms = []);
                proms.push(result.then((result) => handleCheckPropertyResult(result, payload, key)));
            }
            else {
                handleCheckPropertyResult(result, payload, key);
            }
        }
        if (proms)
            return Promise.all(proms).then(() => undefined);
        return undefined;
    };
});
const $ZodCheckMimeType = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMimeType", (inst, def) => {
    $ZodCheck.init(inst, def);
    const mimeSet = new Set(def.mime);
    inst._zod.check = (payload) => {
        if (mimeSet.has(payload.value.type))
            return;
        payload.issues.push({
            code: "invalid_value",
            values: def.mime,
            input: payload.value.type,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckOverwrite = /*@__PURE__*/ $constructor("$ZodCheckOverwrite", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        payload.value = def.tx(payload.value);
    };
});

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/doc.js
class Doc {
    constructor(args = [], closed = {}) {
        this.content = [];
        this.indent = 0;
        this.args = args;
        this.closed = closed;
    }
    // the compiler catches a child's throw and keeps writing into this doc, so the indent has to unwind with it
    indented(fn) {
        this.indent += 1;
        try {
            fn(this);
        }
        finally {
            this.indent -= 1;
        }
    }
    write(arg) {
        if (typeof arg === "function") {
            arg(this, { execution: "sync" });
            arg(this, { execution: "async" });
            return;
        }
        const content = arg;
        const lines = content.split("\n").filter((x) => x);
        const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
        const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
        for (const line of dedented) {
            this.content.push(line);
        }
    }
    compile() {
        const F = Function;
        const content = this?.content ?? [``];
        const factory = new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`);
        return factory(...Object.values(this.closed));
    }
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/versions.js
const version = {
    major: 4,
    minor: 6,
    patch: 7,
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/schemas.js







const $ZodType = /*@__PURE__*/ $constructor("$ZodType", (inst, def) => {
    var _a;
    inst ?? (inst = {});
    inst._zod.def = def; // set _def property
    inst._zod.bag = inst._zod.bag || {}; // initialize _bag object
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    // if inst is itself a checks.$ZodCheck, run it as a check
    const checks = inst._zod.traits.has("$ZodCheck")
        ? [inst, ...(defChecks ?? [])]
        : defChecks?.length
            ? [...defChecks]
            : [];
    for (const ch of checks) {
        for (const fn of ch._zod.onattach) {
            fn(inst);
        }
    }
    if (checks.length === 0) {
        // deferred initializer inst._zod.parse is not yet defined
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred?.push(() => {
            inst._zod.run = inst._zod.parse;
        });
    }
    else {
        const runChecks = (payload, checks, ctx) => {
            if (payload.memo)
                return payload;
            let isAborted = aborted(payload);
            let asyncResult;
            for (const ch of checks) {
                if (ch._zod.def.when) {
                    if (explicitlyAborted(payload))
                        continue;
                    const shouldRun = ch._zod.def.when(payload);
                    if (!shouldRun)
                        continue;
                }
                else if (isAborted) {
                    continue;
                }
                const currLen = payload.issues.length;
                const _ = ch._zod.check(payload);
                if (_ instanceof Promise && ctx?.async === false) {
                    throw new $ZodAsyncError();
                }
                if (asyncResult || _ instanceof Promise) {
                    asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
                        await _;
                        const nextLen = payload.issues.length;
                        if (nextLen === currLen)
                            return;
                        attachSchema(payload.issues, currLen, inst);
                        if (!isAborted)
                            isAborted = aborted(payload, currLen);
                    });
                }
                else {
                    const nextLen = payload.issues.length;
                    if (nextLen === currLen)
                        continue;
                    attachSchema(payload.issues, currLen, inst);
                    if (!isAborted)
                        isAborted = aborted(payload, currLen);
                }
            }
            if (asyncResult) {
                return asyncResult.then(() => {
                    return payload;
                });
            }
            return payload;
        };
        const handleCanaryResult = (canary, payload, ctx) => {
            // abort if the canary is aborted
            if (aborted(canary)) {
                canary.aborted = true;
                return canary;
            }
            // run checks first, then
            const checkResult = runChecks(payload, checks, ctx);
            if (checkResult instanceof Promise) {
                if (ctx.async === false)
                    throw new $ZodAsyncError();
                return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
            }
            return inst._zod.parse(checkResult, ctx);
        };
        inst._zod.run = (payload, ctx) => {
            if (ctx.skipChecks) {
                return inst._zod.parse(payload, ctx);
            }
            if (ctx.direction === "backward") {
                // run canary initial pass (no checks)
                const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
                if (canary instanceof Promise) {
                    return canary.then((canary) => {
                        return handleCanaryResult(canary, payload, ctx);
                    });
                }
                return handleCanaryResult(canary, payload, ctx);
            }
            // forward
            const result = inst._zod.parse(payload, ctx);
            if (result instanceof Promise) {
                if (ctx.async === false)
                    throw new $ZodAsyncError();
                return result.then((result) => runChecks(result, checks, ctx));
            }
            return runChecks(result, checks, ctx);
        };
    }
}, {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
        return hide(this, "~standard", standardProps(this));
    },
    set "~standard"(value) {
        own(this, "~standard", value);
    },
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
// a Standard Schema result only reports issues, so a failure finalizes them straight off the raw payload: no ZodError, and no lazy result to read through
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
    const ctx = { async: true };
    return toStandardResult((await inst._zod.run({ value, issues: [] }, ctx)), ctx);
}
function standardProps(inst) {
    return {
        validate: (value) => {
            const ctx = { async: false };
            try {
                const r = inst._zod.run({ value, issues: [] }, ctx);
                if (!(r instanceof Promise))
                    return toStandardResult(r, ctx);
            }
            catch (_) { }
            // async function so a synchronously throwing check rejects instead of escaping validate
            return validateAsync(inst, value);
        },
        vendor: "zod",
        version: 1,
    };
}

const $ZodString = /*@__PURE__*/ $constructor("$ZodString", (inst, def) => {
    $ZodType.init(inst, def);
    // a format's own pattern, else unbounded; a template literal derives the check-aware form itself
    inst._zod.pattern = def.pattern ?? anyString;
    inst._zod.parse = (payload, _) => {
        if (def.coerce)
            try {
                payload.value = String(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "string")
            return payload;
        payload.issues.push({
            expected: "string",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodStringFormat = /*@__PURE__*/ $constructor("$ZodStringFormat", (inst, def) => {
    // check initialization must come first
    $ZodCheckStringFormat.init(inst, def);
    $ZodString.init(inst, def);
});
const $ZodGUID = /*@__PURE__*/ $constructor("$ZodGUID", (inst, def) => {
    def.pattern ?? (def.pattern = guid);
    $ZodStringFormat.init(inst, def);
});
const $ZodUUID = /*@__PURE__*/ $constructor("$ZodUUID", (inst, def) => {
    if (def.version) {
        const versionMap = {
            v1: 1,
            v2: 2,
            v3: 3,
            v4: 4,
            v5: 5,
            v6: 6,
            v7: 7,
            v8: 8,
        };
        const v = versionMap[def.version];
        if (v === undefined)
            throw new Error(`Invalid UUID version: "${def.version}"`);
        def.pattern ?? (def.pattern = uuid(v));
    }
    else
        def.pattern ?? (def.pattern = uuid());
    $ZodStringFormat.init(inst, def);
});
const $ZodEmail = /*@__PURE__*/ $constructor("$ZodEmail", (inst, def) => {
    def.pattern ?? (def.pattern = email);
    $ZodStringFormat.init(inst, def);
});
/** The `://` guard rejected the input before the URL constructor saw it. */
const URL_BAD_FORMAT = 1;
/** The URL parser rejected the input. */
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
    try {
        if (typeof URL !== "undefined" && typeof URL.canParse === "function")
            return URL.canParse(input);
        new URL(input);
        return true;
    }
    catch {
        return false;
    }
}
function validateURL(trimmed, def) {
    if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
        return canParseURL(trimmed) || URL_UNPARSEABLE;
    }
    return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
    // When normalize is off, require :// for http/https URLs. This prevents strings like "http:example.com" or "https:/path" from being silently accepted
    if (!def.normalize && def.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(trimmed)) {
        return URL_BAD_FORMAT;
    }
    try {
        if (typeof URL !== "undefined") {
            const URLStatic = URL;
            if (typeof URLStatic.parse === "function")
                return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
        }
        // @ts-ignore
        return new URL(trimmed);
    }
    catch {
        return URL_UNPARSEABLE;
    }
}
const asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
    return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
    hostname.lastIndex = 0;
    return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
    protocol.lastIndex = 0;
    return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ $constructor("$ZodURL", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        try {
            // Trim whitespace from input
            const trimmed = payload.value.trim();
            const url = validateURL(trimmed, def);
            if (url === URL_BAD_FORMAT) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid URL format",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === URL_UNPARSEABLE) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === true) {
                payload.value = stripTabAndNewline(trimmed);
                return;
            }
            if (def.hostname && !urlHostnameOk(url, def.hostname)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid hostname",
                    pattern: def.hostname.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            if (def.protocol && !urlProtocolOk(url, def.protocol)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid protocol",
                    pattern: def.protocol.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            // Set the output value based on normalize flag
            payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
            return;
        }
        catch (_) {
            payload.issues.push({
                code: "invalid_format",
                format: "url",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodEmoji = /*@__PURE__*/ $constructor("$ZodEmoji", (inst, def) => {
    def.pattern ?? (def.pattern = emoji());
    $ZodStringFormat.init(inst, def);
});
const $ZodNanoID = /*@__PURE__*/ $constructor("$ZodNanoID", (inst, def) => {
    if (def.length !== undefined && (!Number.isInteger(def.length) || def.length < 1))
        throw new Error(`Invalid nanoid length: ${def.length}`);
    def.pattern ?? (def.pattern = def.length === undefined ? nanoid : nanoidOfLength(def.length));
    $ZodStringFormat.init(inst, def);
});
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const $ZodCUID = /*@__PURE__*/ $constructor("$ZodCUID", (inst, def) => {
    def.pattern ?? (def.pattern = cuid);
    $ZodStringFormat.init(inst, def);
});
const $ZodCUID2 = /*@__PURE__*/ $constructor("$ZodCUID2", (inst, def) => {
    def.pattern ?? (def.pattern = cuid2);
    $ZodStringFormat.init(inst, def);
});
const $ZodULID = /*@__PURE__*/ $constructor("$ZodULID", (inst, def) => {
    def.pattern ?? (def.pattern = ulid);
    $ZodStringFormat.init(inst, def);
});
const $ZodXID = /*@__PURE__*/ $constructor("$ZodXID", (inst, def) => {
    def.pattern ?? (def.pattern = xid);
    $ZodStringFormat.init(inst, def);
});
const $ZodKSUID = /*@__PURE__*/ $constructor("$ZodKSUID", (inst, def) => {
    def.pattern ?? (def.pattern = ksuid);
    $ZodStringFormat.init(inst, def);
});
const $ZodISODateTime = /*@__PURE__*/ $constructor("$ZodISODateTime", (inst, def) => {
    def.pattern ?? (def.pattern = datetime(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODate = /*@__PURE__*/ $constructor("$ZodISODate", (inst, def) => {
    def.pattern ?? (def.pattern = date);
    $ZodStringFormat.init(inst, def);
});
const $ZodISOTime = /*@__PURE__*/ $constructor("$ZodISOTime", (inst, def) => {
    def.pattern ?? (def.pattern = time(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODuration = /*@__PURE__*/ $constructor("$ZodISODuration", (inst, def) => {
    def.pattern ?? (def.pattern = duration);
    $ZodStringFormat.init(inst, def);
});
const $ZodIPv4 = /*@__PURE__*/ $constructor("$ZodIPv4", (inst, def) => {
    def.pattern ?? (def.pattern = ipv4);
    $ZodStringFormat.init(inst, def);
});
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
    if (!ipv6Alphabet.test(value))
        return false;
    return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ $constructor("$ZodIPv6", (inst, def) => {
    def.pattern ?? (def.pattern = ipv6);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidIPv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "ipv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMAC", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.mac(def.delimiter));
    $ZodStringFormat.init(inst, def);
})));
const $ZodCIDRv4 = /*@__PURE__*/ $constructor("$ZodCIDRv4", (inst, def) => {
    def.pattern ?? (def.pattern = cidrv4);
    $ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
    const parts = value.split("/");
    if (parts.length !== 2)
        return false;
    const [address, prefix] = parts;
    if (!prefix)
        return false;
    const prefixNum = Number(prefix);
    if (`${prefixNum}` !== prefix)
        return false;
    if (prefixNum < 0 || prefixNum > 128)
        return false;
    return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ $constructor("$ZodCIDRv6", (inst, def) => {
    def.pattern ?? (def.pattern = cidrv6); // not used for validation
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidCIDRv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "cidrv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
//////////////////////////////   ZodBase64   //////////////////////////////
function isValidBase64(data) {
    if (data === "")
        return true;
    // atob ignores whitespace, so reject it up front.
    if (/\s/.test(data))
        return false;
    if (data.length % 4 !== 0)
        return false;
    try {
        // @ts-ignore
        atob(data);
        return true;
    }
    catch {
        return false;
    }
}
// lax on purpose: the quantified regexes.base64 overflows the regex stack on multi-MB input and its leading ^$| alternation leaks through template-literal composition; isValidBase64 enforces length and padding
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ $constructor("$ZodBase64", (inst, def) => {
    def.pattern ?? (def.pattern = base64Charset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
//////////////////////////////   ZodBase64URL   //////////////////////////////
// lax on purpose: the quantified regexes.base64url overflows the regex stack on multi-MB input; isValidBase64 enforces length on the padded string
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
    if (!base64urlCharset.test(data))
        return false;
    const base64 = data.replace(/[-_]/g, (c) => (c === "-" ? "+" : "/"));
    const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
    return isValidBase64(padded);
}
const $ZodBase64URL = /*@__PURE__*/ $constructor("$ZodBase64URL", (inst, def) => {
    def.pattern ?? (def.pattern = base64urlCharset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64URL(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64url",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodE164 = /*@__PURE__*/ $constructor("$ZodE164", (inst, def) => {
    def.pattern ?? (def.pattern = e164);
    $ZodStringFormat.init(inst, def);
});
//////////////////////////////   ZodCreditCard   //////////////////////////////
const CC_SANITIZE = /[- ]/g;
/** Luhn checksum on a digit-only string. Adapted from valibot (MIT). */
function isLuhnAlgo(digits) {
    let length = digits.length;
    let bit = 1;
    let sum = 0;
    while (length) {
        const value = digits.charCodeAt(--length) - 48;
        bit ^= 1;
        sum += bit ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][value] : value;
    }
    return sum % 10 === 0;
}
function isValidCreditCard(input) {
    if (!regexes.creditCard.test(input))
        return false;
    return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
}
const $ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCreditCard", (inst, def) => {
    // Shape only — the Luhn check below is not expressible as a pattern, so consumers of `pattern` (JSON Schema, template literals) get the length and separator rules alone.
    def.pattern ?? (def.pattern = regexes.creditCard);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidCreditCard(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "credit_card",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodIBAN   //////////////////////////////
// iso 7064 mod 97-10 checksum without BigInt
function isIso7064Mod97(iban) {
    let remainder = 0;
    const len = iban.length;
    for (let i = 4; i < len; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    for (let i = 0; i < 4; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    return remainder === 1;
}
function isValidIBAN(input) {
    if (!regexes.iban.test(input))
        return false;
    return isIso7064Mod97(input);
}
const $ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIBAN", (inst, def) => {
    // shape only — checksum is not expressible as a pattern
    def.pattern ?? (def.pattern = regexes.iban);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidIBAN(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "iban",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodJWT   //////////////////////////////
function isValidJWT(token, algorithm = null) {
    try {
        const tokensParts = token.split(".");
        if (tokensParts.length !== 3)
            return false;
        const [header] = tokensParts;
        if (!header)
            return false;
        // @ts-ignore
        const parsedHeader = JSON.parse(atob(header));
        if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
            return false;
        if (!parsedHeader.alg)
            return false;
        if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
            return false;
        return true;
    }
    catch {
        return false;
    }
}
const $ZodJWT = /*@__PURE__*/ $constructor("$ZodJWT", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidJWT(payload.value, def.alg))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "jwt",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustomStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (def.fn(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: def.format,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodNumber = /*@__PURE__*/ $constructor("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = number;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Number(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
            return payload;
        }
        const received = typeof input === "number"
            ? Number.isNaN(input)
                ? "NaN"
                : !Number.isFinite(input)
                    ? String(input)
                    : undefined
            : undefined;
        payload.issues.push({
            expected: "number",
            code: "invalid_type",
            input,
            inst,
            ...(received ? { received } : {}),
        });
        return payload;
    };
});
const $ZodNumberFormat = /*@__PURE__*/ $constructor("$ZodNumberFormat", (inst, def) => {
    $ZodCheckNumberFormat.init(inst, def);
    $ZodNumber.init(inst, def); // no format checks
});
const $ZodBoolean = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.boolean;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Boolean(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "boolean")
            return payload;
        payload.issues.push({
            expected: "boolean",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodBigInt = /*@__PURE__*/ $constructor("$ZodBigInt", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = bigint;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = BigInt(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "bigint")
            return payload;
        payload.issues.push({
            expected: "bigint",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigIntFormat", (inst, def) => {
    checks.$ZodCheckBigIntFormat.init(inst, def);
    $ZodBigInt.init(inst, def); // no format checks
})));
const $ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSymbol", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "symbol")
            return payload;
        payload.issues.push({
            expected: "symbol",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUndefined", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.undefined;
    inst._zod.values = new Set([undefined]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "undefined",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNull", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.null;
    inst._zod.values = new Set([null]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (input === null)
            return payload;
        payload.issues.push({
            expected: "null",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodAny", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
})));
const $ZodUnknown = /*@__PURE__*/ $constructor("$ZodUnknown", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ $constructor("$ZodNever", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        payload.issues.push({
            expected: "never",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodVoid", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "void",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodDate = /*@__PURE__*/ $constructor("$ZodDate", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce) {
            try {
                payload.value = new Date(payload.value);
            }
            catch (_err) { }
        }
        const input = payload.value;
        const isDate = input instanceof Date;
        const isValidDate = isDate && !Number.isNaN(input.getTime());
        if (isValidDate)
            return payload;
        payload.issues.push({
            expected: "date",
            code: "invalid_type",
            input,
            ...(isDate ? { received: "Invalid Date" } : {}),
            inst,
        });
        return payload;
    };
});
// an oversized container fails its leading size checks before any element is parsed
function capSize(inst, size) {
    const caps = sizeCaps(inst._zod.def.checks);
    if (!caps.length)
        return;
    const cap = Math.min(...caps.map((c) => c[0]));
    const parse = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
        const n = size(payload.value);
        if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
            for (const [max, ch] of sizeCaps(inst._zod.def.checks)) {
                if (n > max && ch._zod.def.when(payload)) {
                    const start = payload.issues.length;
                    ch._zod.check(payload);
                    // the value is still the raw input, so no later check may read it
                    payload.issues[start].continue = false;
                    attachSchema(payload.issues, start, inst);
                    return payload;
                }
            }
        }
        return parse(payload, ctx);
    };
}
const arraySize = (input) => (Array.isArray(input) ? input.length : -1);
const mapSize = (input) => (input instanceof Map ? input.size : -1);
const setSize = (input) => (input instanceof Set ? input.size : -1);
function handleArrayResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...prefixIssues(index, result.issues));
    }
    final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ $constructor("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                expected: "array",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
        const proms = [];
        const abortEarly = ctx?.abortEarly;
        for (let i = 0; i < input.length; i++) {
            const item = input[i];
            const result = def.element._zod.run({
                value: item,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleArrayResult(result, payload, i)));
            }
            else {
                handleArrayResult(result, payload, i);
                // the element's payload is authoritative here, since handleArrayResult forwards every issue; an object's is not, because it drops a failed absent optional
                if (abortEarly && result.issues.length !== 0 && aborted(result))
                    break;
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload; //handleArrayResultsAsync(parseResults, final);
    };
    capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    // The middle rung means "absence permitted, nothing supplied in its place", so an absent key contributes nothing — whatever the schema made of `undefined` is invented, not substituted. Only `optional` reaches this with a value: `defaulted` substitutes, and a schema that isn't optional-out has to keep the key.
    if (!isPresent && isOptionalOut && optin === "optional") {
        return;
    }
    if (result.issues.length) {
        // For optional-in/out schemas, ignore errors on absent keys.
        if (optin !== undefined && isOptionalOut && !isPresent) {
            return;
        }
        final.issues.push(...prefixIssues(key, result.issues));
    }
    if (!isPresent && optin === undefined) {
        if (!result.issues.length) {
            final.issues.push({
                code: "invalid_type",
                expected: "nonoptional",
                input: undefined,
                path: [key],
            });
        }
        return;
    }
    if (result.value === undefined) {
        if (isPresent || (optin === "defaulted" && !isOptionalOut)) {
            final.value[key] = undefined;
        }
    }
    else {
        final.value[key] = result.value;
    }
}
// one shared instance; a fresh [] per schema cost 56 bytes retained
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    // aliases `keys` when there are no symbols, so a string-only shape keeps one array
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
        if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
            throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
        }
    }
    const okeys = optionalKeys(def.shape);
    return {
        ...def,
        allKeys,
        symbolKeys,
        // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
        keySet: new Set(keys),
        numKeys: keys.length,
        optionalKeys: new Set(okeys),
    };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    // starts at 0, not the current length: the shape phase already ran and may have aborted
    let seen = 0;
    for (const key in input) {
        if (abortEarly && payload.issues.length !== seen) {
            if (aborted(payload, seen))
                break;
            seen = payload.issues.length;
        }
        // Must precede the __proto__ branch: a declared key is not unrecognized, even though the shape loop deliberately strips __proto__ from the parsed output.
        if (keySet.has(key))
            continue;
        // Don't copy an undeclared __proto__ into the result; assignment to a plain {} would replace the result prototype. But in strict mode it is still an unknown key, so report it before skipping.
        if (key === "__proto__") {
            if (t === "never")
                unrecognized.push(key);
            continue;
        }
        if (t === "never") {
            unrecognized.push(key);
            continue;
        }
        const r = _catchall.run({ value: input[key], issues: [] }, ctx);
        if (r instanceof Promise) {
            proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
        }
        else {
            handlePropertyResult(r, payload, key, input, optin, optout);
        }
    }
    if (unrecognized.length) {
        payload.issues.push({
            code: "unrecognized_keys",
            keys: unrecognized,
            input,
            inst,
            // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
            continue: true,
        });
    }
    if (!proms.length)
        return payload;
    return Promise.all(proms).then(() => {
        return payload;
    });
}
const $ZodObject = /*@__PURE__*/ $constructor("$ZodObject", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    // a cloned def carries its source's accessor, which knows the shape it answers from; adopting that keeps the clone's keys readable without running it
    const sh = desc?.get ? desc.get.raw : (def.shape ?? {});
    if (sh) {
        // Freezes the shape on first read, so its getters resolve once and every later read sees the same schemas.
        const get = () => {
            const newSh = { ...sh };
            Object.defineProperty(def, "shape", { value: newSh });
            get.raw = newSh;
            return newSh;
        };
        get.raw = sh;
        Object.defineProperty(def, "shape", { get });
    }
    const _normalized = cached(() => normalizeDef(def));
    defineLazyInternal(inst, "propValues", (zod) => {
        const shape = zod.def.shape;
        const propValues = {};
        for (const key in shape) {
            const field = shape[key]._zod;
            if (field.values) {
                if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
                    util_assignProp(propValues, key, new Set());
                }
                for (const v of field.values)
                    propValues[key].add(v);
                // An omittable slot reads back as undefined at a discriminator lookup, so it has to claim undefined: two options that can both omit the key are not discriminable on it.
                if (field.optin !== undefined)
                    propValues[key].add(undefined);
            }
        }
        return propValues;
    });
    const isObject = util_isObject;
    const catchall = def.catchall;
    let value;
    const memo = globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        const proms = [];
        const shape = value.shape;
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const key of value.allKeys) {
            if (abortEarly && payload.issues.length !== seen) {
                if (aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            if (key === "__proto__")
                continue;
            const el = shape[key];
            const optin = el._zod.optin;
            const optout = el._zod.optout;
            const r = el._zod.run({ value: input[key], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
            }
            else {
                handlePropertyResult(r, payload, key, input, optin, optout);
            }
        }
        if (!catchall) {
            return proms.length ? Promise.all(proms).then(() => payload) : payload;
        }
        return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
});
const $ZodObjectJIT = /*@__PURE__*/ $constructor("$ZodObjectJIT", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodObject.init(inst, def);
    const superParse = inst._zod.parse;
    const _normalized = cached(() => normalizeDef(def));
    const memo = globalConfig.memoizer;
    const generateFastpass = (shape) => {
        const normalized = _normalized.value;
        const syms = normalized.symbolKeys;
        // a symbol has no source literal, so it is read as `syms[i]` off the closed-over scope
        const doc = new Doc(["payload", "ctx"], { shape, inst, memo, syms });
        const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
        // prefixes in place, like util.prefixIssues. newResult must land before the early return: a catchall runs after this and would otherwise write onto the caller's input
        const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
        doc.write(`const input = payload.value;`);
        const ids = Object.create(null);
        let counter = 0;
        for (const key of normalized.allKeys) {
            ids[key] = `key_${counter++}`;
        }
        // A: preserve key order {
        doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
        for (const key of normalized.allKeys) {
            if (key === "__proto__")
                continue;
            const id = ids[key];
            const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : esc(key);
            const isPresent = `${k} in input`;
            const schema = shape[key];
            const optin = schema?._zod?.optin;
            const isOptionalIn = optin !== undefined;
            const isOptionalOut = schema?._zod?.optout === "optional";
            doc.write(`const ${id} = ${parseStr(k)};`);
            if (isOptionalIn && isOptionalOut) {
                // For optional-in/out schemas, ignore errors on absent keys — and, like the interpreted path, drop the value produced alongside them. The middle rung goes further: it permits absence without supplying anything in its place, so an absent key contributes nothing at all.
                const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
                doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
            }
            else if (!isOptionalIn) {
                doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
            }
            else {
                doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
                if (optin === "defaulted") {
                    doc.write(`newResult[${k}] = ${id}.value;`);
                }
                else {
                    doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
                }
            }
        }
        doc.write(`payload.value = newResult;`);
        doc.write(`return payload;`);
        // closing `shape` in is what pays: turbofan specializes the parser against that one shape object, so every `shape[k]._zod.run` folds to a known callee. as a parameter it stays a generic load and measures 13% slower even with the forwarding frame gone
        return doc.compile();
    };
    let fastpass;
    const isObject = util_isObject;
    const jit = !globalConfig.jitless;
    const allowsEval = util_allowsEval;
    const fastEnabled = jit && allowsEval.value; // && !def.catchall;
    const catchall = def.catchall;
    let value;
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
            // always synchronous
            if (!fastpass)
                fastpass = generateFastpass(def.shape);
            payload = fastpass(payload, ctx);
            if (!catchall)
                return payload;
            return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
        }
        return superParse(payload, ctx);
    };
});
function handleUnionResults(results, final, inst, ctx) {
    for (const result of results) {
        if (result.issues.length === 0) {
            final.value = result.value;
            return final;
        }
    }
    const nonaborted = results.filter((r) => !aborted(r));
    if (nonaborted.length === 1) {
        final.value = nonaborted[0].value;
        return nonaborted[0];
    }
    final.issues.push({
        code: "invalid_union",
        input: final.value,
        inst,
        errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config()))),
    });
    return final;
}
const $ZodUnion = /*@__PURE__*/ $constructor("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted")
        ? "defaulted"
        : zod.def.options.some((o) => o._zod.optin !== undefined)
            ? "optional"
            : undefined);
    defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : undefined);
    defineLazyInternal(inst, "values", (zod) => {
        if (zod.def.options.every((o) => o._zod.values)) {
            return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
        }
        return undefined;
    });
    defineLazyInternal(inst, "pattern", (zod) => {
        if (zod.def.options.every((o) => o._zod.pattern)) {
            const patterns = zod.def.options.map((o) => o._zod.pattern);
            return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
        }
        return undefined;
    });
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                if (result.issues.length === 0)
                    return result;
                results.push(result);
            }
        }
        if (!async)
            return handleUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleUnionResults(results, payload, inst, ctx);
        });
    };
});
function handleExclusiveUnionResults(results, final, inst, ctx) {
    const matches = [];
    for (let i = 0; i < results.length; i++) {
        if (results[i].issues.length === 0)
            matches.push(i);
    }
    if (matches.length === 1) {
        final.value = results[matches[0]].value;
        return final;
    }
    if (matches.length === 0) {
        // No matches - same as regular union
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: results.map((result) => result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config()))),
        });
    }
    else {
        // Multiple matches - exclusive union failure
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: [],
            inclusive: false,
            matches,
        });
    }
    return final;
}
const $ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXor", (inst, def) => {
    $ZodUnion.init(inst, def);
    def.inclusive = false;
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                results.push(result);
            }
        }
        if (!async)
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        });
    };
})));
/** Returns the option whose discriminator claims `value`, or throws if ambiguous. */
function getDiscriminatedOption(union, value) {
    const internals = union._zod;
    let map = internals.bag.optionsMap;
    if (!map) {
        map = discriminatorMap(internals.def);
        internals.bag.optionsMap = map;
    }
    const option = map.get(value);
    if (option === null)
        throw new Error(`Ambiguous discriminator value "${String(value)}"`);
    return option;
}
function discriminatorMap(def) {
    const map = new Map();
    for (const option of def.options) {
        const values = option._zod.propValues?.[def.discriminator];
        if (!values || values.size === 0)
            throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
        for (const value of values) {
            if (map.has(value)) {
                if (value !== undefined)
                    throw new Error(`Duplicate discriminator value "${String(value)}"`);
                // keep the collision marked so a later member cannot reclaim it
                map.set(value, null);
            }
            else {
                map.set(value, option);
            }
        }
    }
    return map;
}
const $ZodDiscriminatedUnion = 
/*@__PURE__*/
(/* unused pure expression or super */ null && (core.$constructor("$ZodDiscriminatedUnion", (inst, def) => {
    def.inclusive = false;
    $ZodUnion.init(inst, def);
    const _super = inst._zod.parse;
    util.defineLazyInternal(inst, "propValues", (zod) => {
        const propValues = {};
        let undefinedCount = 0;
        for (const option of zod.def.options) {
            const pv = option._zod.propValues;
            if (!pv || Object.keys(pv).length === 0)
                throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
            if (pv[zod.def.discriminator]?.has(undefined))
                undefinedCount++;
            for (const [k, v] of Object.entries(pv)) {
                if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
                    util.assignProp(propValues, k, new Set());
                }
                for (const val of v) {
                    propValues[k].add(val);
                }
            }
        }
        if (!zod.def.unionFallback && undefinedCount > 1)
            propValues[zod.def.discriminator]?.delete(undefined);
        return propValues;
    });
    // Checked now rather than in the lookup map below, so an option that lacks the discriminator fails at the `discriminatedUnion` call instead of on the first object parsed. Options whose shape cannot be enumerated without resolving it — pipes and lazies — are left to the map.
    def.options.forEach((option, i) => {
        const propShape = util.rawShape(option._zod.def);
        if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
            throw new Error(`Invalid discriminated union option at index "${i}"`);
        }
    });
    const disc = util.cached(() => discriminatorMap(def));
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!util.isObject(input)) {
            payload.issues.push({
                code: "invalid_type",
                expected: "object",
                input,
                inst,
            });
            return payload;
        }
        const value = input?.[def.discriminator];
        const opt = disc.value.get(value);
        // forward metadata cannot choose an encoder for an absent tag
        if (opt && (value !== undefined || ctx.direction !== "backward")) {
            return opt._zod.run(payload, ctx);
        }
        // Fall back to union matching when the fast discriminator path fails:
        // - explicitly enabled via unionFallback, or
        // - during backward direction (encode), since codec-based discriminators have different values in forward vs backward directions
        if (def.unionFallback || ctx.direction === "backward") {
            return _super(payload, ctx);
        }
        // no matching discriminator
        payload.issues.push({
            code: "invalid_union",
            errors: [],
            note: "No matching discriminator",
            discriminator: def.discriminator,
            options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
            input,
            path: [def.discriminator],
            inst,
        });
        return payload;
    };
})));
const $ZodIntersection = /*@__PURE__*/ $constructor("$ZodIntersection", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        const left = def.left._zod.run({ value: input, issues: [] }, ctx);
        const right = def.right._zod.run({ value: input, issues: [] }, ctx);
        const async = left instanceof Promise || right instanceof Promise;
        if (async) {
            return Promise.all([left, right]).then(([left, right]) => {
                return handleIntersectionResults(payload, left, right);
            });
        }
        return handleIntersectionResults(payload, left, right);
    };
});
function mergeValues(a, b) {
    // const aType = parse.t(a);
    // const bType = parse.t(b);
    if (a === b) {
        return { valid: true, data: a };
    }
    if (a instanceof Date && b instanceof Date && +a === +b) {
        return { valid: true, data: a };
    }
    if (isPlainObject(a) && isPlainObject(b)) {
        const bKeys = Object.keys(b);
        const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
        const newObj = { ...a, ...b };
        if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
            delete newObj.__proto__;
        for (const key of sharedKeys) {
            if (key === "__proto__")
                continue;
            const sharedValue = mergeValues(a[key], b[key]);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [key, ...sharedValue.mergeErrorPath],
                };
            }
            newObj[key] = sharedValue.data;
        }
        return { valid: true, data: newObj };
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        if (a.length !== b.length) {
            return { valid: false, mergeErrorPath: [] };
        }
        const newArray = [];
        for (let index = 0; index < a.length; index++) {
            const itemA = a[index];
            const itemB = b[index];
            const sharedValue = mergeValues(itemA, itemB);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [index, ...sharedValue.mergeErrorPath],
                };
            }
            newArray.push(sharedValue.data);
        }
        return { valid: true, data: newArray };
    }
    return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
    // Track which side(s) reject each key. A key rejection is reported only when BOTH sides reject it, so a key owned by one branch survives the other's key schema. strictObject reports these as unrecognized_keys; a record with an open key schema reports one invalid_key per key.
    const unrecKeys = new Map();
    let unrecIssue;
    const keyIssues = new Map();
    const collect = (iss, side) => {
        let keys;
        if (iss.code === "unrecognized_keys" && !iss.path?.length) {
            unrecIssue ?? (unrecIssue = iss);
            keys = iss.keys;
        }
        else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
            const k = String(iss.path[0]);
            if (!keyIssues.has(k))
                keyIssues.set(k, iss);
            keys = [k];
        }
        else {
            return false;
        }
        for (const k of keys) {
            if (!unrecKeys.has(k))
                unrecKeys.set(k, {});
            unrecKeys.get(k)[side] = true;
        }
        return true;
    };
    for (const iss of left.issues) {
        if (!collect(iss, "l"))
            result.issues.push(iss);
    }
    for (const iss of right.issues) {
        if (!collect(iss, "r"))
            result.issues.push(iss);
    }
    // Report only keys rejected by BOTH sides
    const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
    if (bothKeys.length) {
        const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
        if (aggregated.length)
            result.issues.push({ ...unrecIssue, keys: aggregated });
        for (const k of bothKeys) {
            if (!aggregated.includes(k) && keyIssues.has(k))
                result.issues.push(keyIssues.get(k));
        }
    }
    const merged = mergeValues(left.value, right.value);
    if (!merged.valid) {
        if (aborted(result))
            return result;
        throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(merged.mergeErrorPath)}`);
    }
    result.value = merged.data;
    return result;
}
const $ZodTuple = /*@__PURE__*/ $constructor("$ZodTuple", (inst, def) => {
    $ZodType.init(inst, def);
    const items = def.items;
    const memo = globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                input,
                inst,
                expected: "tuple",
                code: "invalid_type",
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
        const proms = [];
        const optinStart = getTupleOptStart(items, "optin");
        const optoutStart = getTupleOptStart(items, "optout");
        if (!def.rest) {
            if (input.length < optinStart) {
                payload.issues.push({
                    code: "too_small",
                    minimum: optinStart,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
                return payload;
            }
            if (input.length > items.length) {
                payload.issues.push({
                    code: "too_big",
                    maximum: items.length,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
            }
        }
        // Run every item in parallel, collecting results into an indexed array. The post-processing in `handleTupleResults` walks them in order so it can decide whether an absent optional-output error can truncate the tail or must be reported to preserve required output.
        const itemResults = new Array(items.length);
        // only tracked when there is a rest loop to skip
        const abortEarly = def.rest ? ctx?.abortEarly : undefined;
        let itemAborted = false;
        for (let i = 0; i < items.length; i++) {
            const r = items[i]._zod.run({ value: input[i], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((rr) => {
                    itemResults[i] = rr;
                }));
            }
            else {
                itemResults[i] = r;
                if (abortEarly && !itemAborted && r.issues.length)
                    itemAborted = aborted(r);
            }
        }
        // sound because rest is non-empty exactly when every fixed index is present, the one case handleTupleResults cannot discard an item's issues
        if (def.rest && !itemAborted) {
            let i = items.length - 1;
            const rest = input.slice(items.length);
            let seen = payload.issues.length;
            for (const el of rest) {
                if (abortEarly && payload.issues.length !== seen) {
                    if (aborted(payload, seen))
                        break;
                    seen = payload.issues.length;
                }
                i++;
                const result = def.rest._zod.run({ value: el, issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((r) => handleTupleResult(r, payload, i)));
                }
                else {
                    handleTupleResult(result, payload, i);
                }
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
        }
        return handleTupleResults(itemResults, payload, items, input, optoutStart);
    };
});
function getTupleOptStart(items, key) {
    for (let i = items.length - 1; i >= 0; i--) {
        // optin is a three-rung ladder so any rung above `undefined` permits an absent slot; optout stays two-valued.
        const omittable = key === "optin" ? items[i]._zod.optin !== undefined : items[i]._zod.optout === "optional";
        if (!omittable)
            return i + 1;
    }
    return 0;
}
function handleTupleResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...prefixIssues(index, result.issues));
    }
    final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
    // Walk results in order. Mirror $ZodObject's swallow-on-absent-optional rule, but only after `optoutStart`: the first index where the output tuple tail can be absent.
    for (let i = 0; i < items.length; i++) {
        const r = itemResults[i];
        const isPresent = i < input.length;
        // The array analog of `handlePropertyResult`'s absent-key early return: the middle rung permits absence without supplying anything in its place, so the tail truncates here instead of materializing whatever the item made of `undefined`.
        if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
            final.value.length = i;
            break;
        }
        if (r.issues.length) {
            if (!isPresent && i >= optoutStart) {
                final.value.length = i;
                break;
            }
            final.issues.push(...prefixIssues(i, r.issues));
        }
        final.value[i] = r.value;
    }
    // Drop trailing slots that produced `undefined` for absent input
    // (the array analog of an absent optional key on an object). The
    // `i >= input.length` floor is critical: an explicit `undefined`
    // *inside* the input must be preserved even when the schema is
    // optional-out (e.g. `z.string().or(z.undefined())` accepting an
    // explicit undefined value).
    for (let i = final.value.length - 1; i >= input.length; i--) {
        if (items[i]._zod.optout === "optional" && final.value[i] === undefined) {
            final.value.length = i;
        }
        else {
            break;
        }
    }
    return final;
}
const $ZodRecord = /*@__PURE__*/ $constructor("$ZodRecord", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!isPlainObject(input)) {
            payload.issues.push({
                expected: "record",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        // no guard in either loop below: a record's invalid_key aborts but an enclosing intersection can reconcile it, so a stopped loop hides keys the sibling does not own and the intersection then rejects nothing
        const proms = [];
        const values = def.keyType._zod.values;
        if (values && !def.partial) {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            const recordKeys = new Set();
            for (const key of values) {
                if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
                    recordKeys.add(typeof key === "number" ? key.toString() : key);
                    // A declared __proto__ is stripped but is not an unrecognized key.
                    if (key === "__proto__")
                        continue;
                    const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                    if (keyResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (keyResult.issues.length) {
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
                            input: key,
                            path: [key],
                            inst,
                        });
                        continue;
                    }
                    const outKey = keyResult.value;
                    if (outKey === "__proto__")
                        continue;
                    const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                    if (result instanceof Promise) {
                        proms.push(result.then((result) => {
                            if (result.issues.length) {
                                payload.issues.push(...prefixIssues(key, result.issues));
                            }
                            payload.value[outKey] = result.value;
                        }));
                    }
                    else {
                        if (result.issues.length) {
                            payload.issues.push(...prefixIssues(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }
                }
            }
            let unrecognized;
            for (const key in input) {
                if (!recordKeys.has(key)) {
                    if (def.mode === "loose") {
                        // skip __proto__ so it can't replace the result prototype via the assignment setter on the plain {} we build into
                        if (key === "__proto__")
                            continue;
                        payload.value[key] = input[key];
                    }
                    else {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        else {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            // An enumerable key schema declares which keys the record owns, so a key outside the set is unrecognized. A non-enumerable one (regex, refine) is a constraint every key must satisfy, so a failing key is invalid. Only the former is reconcilable against the other side of an intersection.
            let unrecognized;
            // Reflect.ownKeys for Symbol-key support; filter non-enumerable to match z.object()
            for (const key of Reflect.ownKeys(input)) {
                if (key === "__proto__")
                    continue;
                if (!Object.prototype.propertyIsEnumerable.call(input, key))
                    continue;
                let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                if (keyResult instanceof Promise) {
                    throw new Error("Async schemas not supported in object keys currently");
                }
                // Numeric string fallback: if key is a numeric string and failed, retry with Number(key). This handles z.number(), z.literal([1, 2, 3]), and unions containing numeric literals
                const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
                if (checkNumericKey) {
                    const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
                    if (retryResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (retryResult.issues.length === 0) {
                        keyResult = retryResult;
                    }
                }
                if (keyResult.issues.length) {
                    if (def.mode === "loose") {
                        // Pass through unchanged
                        payload.value[key] = input[key];
                    }
                    else if (values) {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                    else {
                        // Default "strict" behavior: error on invalid key
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
                            input: key,
                            path: [key],
                            inst,
                        });
                    }
                    continue;
                }
                // the guard above tests the raw input key, but the key schema can normalize an ordinary key into __proto__; re-check the key we actually write under
                const outKey = keyResult.value;
                if (outKey === "__proto__")
                    continue;
                const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((result) => {
                        if (result.issues.length) {
                            payload.issues.push(...prefixIssues(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }));
                }
                else {
                    if (result.issues.length) {
                        payload.issues.push(...prefixIssues(key, result.issues));
                    }
                    payload.value[outKey] = result.value;
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload;
    };
});
const $ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMap", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Map)) {
            payload.issues.push({
                expected: "map",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Map(), ctx) : new Map();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const [key, value] of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
            const valueResult = def.valueType._zod.run({ value: value, issues: [] }, ctx);
            if (keyResult instanceof Promise || valueResult instanceof Promise) {
                proms.push(Promise.all([keyResult, valueResult]).then(([keyResult, valueResult]) => {
                    handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
                }));
            }
            else {
                handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
            }
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, mapSize);
})));
function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
    if (keyResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, keyResult.issues));
        }
        else {
            final.issues.push({
                code: "invalid_key",
                origin: "map",
                input,
                inst,
                issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    if (valueResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, valueResult.issues));
        }
        else {
            final.issues.push({
                origin: "map",
                code: "invalid_element",
                input,
                inst,
                key: key,
                issues: valueResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    final.value.set(keyResult.value, valueResult.value);
}
const $ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSet", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Set)) {
            payload.issues.push({
                input,
                inst,
                expected: "set",
                code: "invalid_type",
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Set(), ctx) : new Set();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const item of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const result = def.valueType._zod.run({ value: item, issues: [] }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleSetResult(result, payload)));
            }
            else
                handleSetResult(result, payload);
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, setSize);
})));
function handleSetResult(result, final) {
    if (result.issues.length) {
        final.issues.push(...result.issues);
    }
    final.value.add(result.value);
}
const $ZodEnum = /*@__PURE__*/ $constructor("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = getEnumValues(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    defineLazyInternal(inst, "pattern", (zod) => {
        const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (valuesSet.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values = new Set(def.values);
    inst._zod.values = values;
    util.defineLazyInternal(inst, "pattern", (zod) => {
        const vals = zod.def.values;
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(vals.length
            ? `^(${vals
                .map((o) => typeof o === "string" ? util.escapeRegex(o) : o ? util.escapeRegex(o.toString()) : String(o))
                .join("|")})$`
            : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (values.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values: def.values,
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFile", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        // @ts-ignore
        if (input instanceof File)
            return payload;
        payload.issues.push({
            expected: "file",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodTransform = /*@__PURE__*/ $constructor("$ZodTransform", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "optional";
    globalConfig.memoizer?.guard(inst);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new $ZodEncodeError(inst.constructor.name);
        }
        const _out = def.transform(payload.value, payload);
        if (ctx.async) {
            const output = _out instanceof Promise ? _out : Promise.resolve(_out);
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        if (_out instanceof Promise) {
            throw new $ZodAsyncError();
        }
        payload.value = _out;
        return payload;
    };
});
function handleOptionalResult(payload, result) {
    // A substituting schema that still failed has no usable answer; yield undefined. Its issues are simply dropped: it ran on a payload of its own, so there is no shared array to truncate and nothing of the caller's to lose with it.
    payload.value = result.issues.length ? undefined : result.value;
    return payload;
}
const $ZodOptional = /*@__PURE__*/ $constructor("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    // .optional() propagates absence rather than substituting for it, so a defaulted inner keeps its rung.
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    defineLazyInternal(inst, "values", (zod) => {
        const values = zod.def.innerType._zod.values;
        return values ? new Set([...values, undefined]) : undefined;
    });
    defineLazyInternal(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        if (payload.value === undefined) {
            // Only the top rung substitutes a value for absence; everything else leaves it intact, which is what .optional() means.
            if (def.innerType._zod.optin !== "defaulted")
                return payload;
            // Its own payload, for the same reason $ZodCatch gets one: a pipe forwards an unrecognized key through the caller's issues array, and this must not read that as the substituting schema failing and drop it.
            const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
            if (result instanceof Promise)
                return result.then((result) => handleOptionalResult(payload, result));
            return handleOptionalResult(payload, result);
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodExactOptional = /*@__PURE__*/ $constructor("$ZodExactOptional", (inst, def) => {
    // Call parent init - inherits optin/optout = "optional"
    $ZodOptional.init(inst, def);
    // Override values/pattern to NOT add undefined
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
    // Override parse to just delegate (no undefined handling)
    inst._zod.parse = (payload, ctx) => {
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNullable = /*@__PURE__*/ $constructor("$ZodNullable", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
    defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    defineLazyInternal(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : undefined;
    });
    defineLazyInternal(inst, "values", (zod) => {
        return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        // Forward direction (decode): allow null to pass through
        if (payload.value === null)
            return payload;
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodDefault = /*@__PURE__*/ $constructor("$ZodDefault", (inst, def) => {
    $ZodType.init(inst, def);
    // inst._zod.qin = "true";
    inst._zod.optin = "defaulted";
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply defaults for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
            /**
             * $ZodDefault returns the default value immediately in forward direction.
             * It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
            return payload;
        }
        // Forward direction: continue with default handling
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleDefaultResult(result, def));
        }
        return handleDefaultResult(result, def);
    };
});
function handleDefaultResult(payload, def) {
    if (payload.value === undefined) {
        payload.value = def.defaultValue;
    }
    return payload;
}
const $ZodPrefault = /*@__PURE__*/ $constructor("$ZodPrefault", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "defaulted";
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply prefault for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNonOptional = /*@__PURE__*/ $constructor("$ZodNonOptional", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "values", (zod) => {
        const v = zod.def.innerType._zod.values;
        return v ? new Set([...v].filter((x) => x !== undefined)) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleNonOptionalResult(result, inst));
        }
        return handleNonOptionalResult(result, inst);
    };
});
function handleNonOptionalResult(payload, inst) {
    if (!payload.issues.length && payload.value === undefined) {
        payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: payload.value,
            inst,
        });
    }
    return payload;
}
const $ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSuccess", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core.$ZodEncodeError("ZodSuccess");
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => {
                payload.value = result.issues.length === 0;
                return payload;
            });
        }
        payload.value = result.issues.length === 0;
        return payload;
    };
})));
function handleCatchResult(payload, result, def, ctx) {
    if (!result.issues.length) {
        payload.value = result.value;
        // The value carries up, so the flag describing it has to carry with it: a back-edge into a node still being parsed must not be frozen by an enclosing readonly, and its checks belong to the node itself. Guarded so the ordinary case adds no own property.
        if (result.memo)
            payload.memo = true;
        return payload;
    }
    // Spread the inner's own payload, not ours: `value` has to stay the input the catch was handed, and the inner ran on a payload of its own so its issues are already private to this call.
    payload.value = def.catchValue({
        ...result,
        value: payload.value,
        error: {
            issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config())),
        },
        input: payload.value,
    });
    return payload;
}
const $ZodCatch = /*@__PURE__*/ $constructor("$ZodCatch", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply catch logic
        const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleCatchResult(payload, result, def, ctx));
        }
        return handleCatchResult(payload, result, def, ctx);
    };
});
const $ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNaN", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "number" || !Number.isNaN(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "nan",
                code: "invalid_type",
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodPipe = /*@__PURE__*/ $constructor("$ZodPipe", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handlePipeResult(right, def.in, ctx));
            }
            return handlePipeResult(right, def.in, ctx);
        }
        const left = def.in._zod.run(payload, ctx);
        if (left instanceof Promise) {
            return left.then((left) => handlePipeResult(left, def.out, ctx));
        }
        return handlePipeResult(left, def.out, ctx);
    };
});
function handlePipeResult(left, next, ctx) {
    // Any issue stops the pipe, so a failing refinement never feeds its transform. An unrecognized key is the exception: it describes the input's extra properties, not the value being piped, and an enclosing intersection may yet reconcile it.
    if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
        // prevent further checks
        left.aborted = true;
        return left;
    }
    return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
const $ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCodec", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        const direction = ctx.direction || "forward";
        if (direction === "forward") {
            const left = def.in._zod.run(payload, ctx);
            if (left instanceof Promise) {
                return left.then((left) => handleCodecAResult(left, def, ctx));
            }
            return handleCodecAResult(left, def, ctx);
        }
        else {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handleCodecAResult(right, def, ctx));
            }
            return handleCodecAResult(right, def, ctx);
        }
    };
})));
function handleCodecAResult(result, def, ctx) {
    if (result.issues.length) {
        // prevent further checks
        result.aborted = true;
        return result;
    }
    const direction = ctx.direction || "forward";
    if (direction === "forward") {
        const transformed = def.transform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.out, ctx));
        }
        return handleCodecTxResult(result, transformed, def.out, ctx);
    }
    else {
        const transformed = def.reverseTransform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.in, ctx));
        }
        return handleCodecTxResult(result, transformed, def.in, ctx);
    }
}
function handleCodecTxResult(left, value, nextSchema, ctx) {
    // Check if transform added any issues
    if (left.issues.length) {
        left.aborted = true;
        return left;
    }
    return nextSchema._zod.run({ value, issues: left.issues }, ctx);
}
const $ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPreprocess", (inst, def) => {
    $ZodPipe.init(inst, def);
})));
const $ZodReadonly = /*@__PURE__*/ $constructor("$ZodReadonly", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
    defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then(handleReadonlyResult);
        }
        return handleReadonlyResult(result);
    };
});
function handleReadonlyResult(payload) {
    // A repeat visit hands back a node that is still being built; freezing it here would make the rest of its keys fail to assign.
    if (!payload.memo)
        payload.value = Object.freeze(payload.value);
    return payload;
}
// a leaf's pattern source with its own checks folded in: the last pattern-carrying check wins, else length bounds narrow the catch-all, else an integer format narrows the number form. the fold lives here instead of on `_zod.pattern` so a bundle without template literals never pays for it
function leafPattern(schema) {
    const def = schema._zod.def;
    let pattern = def.pattern;
    let isInt = !!def.format?.includes("int");
    let minimum;
    let maximum;
    for (const ch of def.checks ?? []) {
        const d = ch._zod.def;
        if (d.pattern)
            pattern = d.pattern;
        isInt || (isInt = !!d.format?.includes("int"));
        const lo = d.minimum ?? d.length;
        const hi = d.maximum ?? d.length;
        if (lo !== undefined && (minimum === undefined || lo > minimum))
            minimum = lo;
        if (hi !== undefined && (maximum === undefined || hi < maximum))
            maximum = hi;
    }
    if (pattern)
        return pattern.source;
    // an empty range matches nothing at runtime, and `{8,5}` is not a legal quantifier
    if (minimum !== undefined && maximum !== undefined && minimum > maximum)
        return "(?!)";
    if (minimum !== undefined || maximum !== undefined)
        return regexes.string({ minimum, maximum }).source;
    const own = schema._zod.pattern;
    return (isInt && own === regexes.number ? regexes.integer : own)?.source;
}
// a part's pattern source. a wrapper's pattern embeds its inner pattern's source verbatim, so the folded form is substituted in place without knowing the wrapper's own composition; a union's options are joined the way the union builds its own pattern
function partPattern(schema) {
    const def = schema._zod.def;
    const own = schema._zod.pattern?.source;
    // lazy resolves its inner on the internals, not the def
    const inner = def.innerType ?? schema._zod.innerType;
    if (inner) {
        const before = inner._zod.pattern?.source;
        const after = partPattern(inner);
        if (own && before && after && after !== before) {
            return own.replace(util.cleanRegex(before), () => util.cleanRegex(after));
        }
        return own;
    }
    if (def.options) {
        const sources = def.options.map(partPattern);
        if (sources.every(Boolean))
            return `^(${sources.map((s) => util.cleanRegex(s)).join("|")})$`;
    }
    return leafPattern(schema);
}
const $ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTemplateLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const regexParts = [];
    for (const part of def.parts) {
        if (typeof part === "object" && part !== null) {
            // is Zod schema
            const source = partPattern(part);
            if (!source) {
                throw new Error(`Invalid template literal part, no pattern found: ${[...part._zod.traits].shift()}`);
            }
            regexParts.push(util.cleanRegex(source));
        }
        else if (part === null || util.primitiveTypes.has(typeof part)) {
            regexParts.push(util.escapeRegex(`${part}`));
        }
        else {
            throw new Error(`Invalid template literal part: ${part}`);
        }
    }
    inst._zod.pattern = new RegExp(`^${regexParts.join("")}$`);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "string") {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "string",
                code: "invalid_type",
            });
            return payload;
        }
        inst._zod.pattern.lastIndex = 0;
        if (!inst._zod.pattern.test(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                code: "invalid_format",
                format: def.format ?? "template_literal",
                pattern: inst._zod.pattern.source,
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFunction", (inst, def) => {
    $ZodType.init(inst, def);
    // Defined, not assigned: the classic prototype exposes `_def` as a getter with no setter.
    Object.defineProperty(inst, "_def", { value: def });
    inst._zod.def = def;
    inst.implement = (func) => {
        if (typeof func !== "function") {
            throw new Error("implement() must be called with a function");
        }
        // Defined inline so the closure stays anonymous: binding it to a `const` first names it, which costs 256 bytes per implemented function.
        return Object.defineProperty(function (...args) {
            const parsedArgs = inst._def.input ? parse(inst._def.input, args) : args;
            const result = Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return parse(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst.implementAsync = (func) => {
        if (typeof func !== "function") {
            throw new Error("implementAsync() must be called with a function");
        }
        return Object.defineProperty(async function (...args) {
            const parsedArgs = inst._def.input ? await parseAsync(inst._def.input, args) : args;
            const result = await Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return await parseAsync(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "function") {
            payload.issues.push({
                code: "invalid_type",
                expected: "function",
                input: payload.value,
                inst,
            });
            return payload;
        }
        // Check if output is a promise type to determine if we should use async implementation
        const hasPromiseOutput = inst._def.output && inst._def.output._zod.def.type === "promise";
        if (hasPromiseOutput) {
            payload.value = inst.implementAsync(payload.value);
        }
        else {
            payload.value = inst.implement(payload.value);
        }
        return payload;
    };
    inst.input = (...args) => {
        const F = inst.constructor;
        if (Array.isArray(args[0])) {
            return new F({
                type: "function",
                input: new $ZodTuple({
                    type: "tuple",
                    items: args[0],
                    rest: args[1],
                }),
                output: inst._def.output,
            });
        }
        return new F({
            type: "function",
            input: args[0],
            output: inst._def.output,
        });
    };
    inst.output = (output) => {
        const F = inst.constructor;
        return new F({
            type: "function",
            input: inst._def.input,
            output,
        });
    };
    return inst;
})));
const $ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPromise", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        return Promise.resolve(payload.value).then((inner) => def.innerType._zod.run({ value: inner, issues: [] }, ctx));
    };
})));
const $ZodLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodLazy", (inst, def) => {
    $ZodType.init(inst, def);
    // Cache the resolved inner type on the shared `def` so all clones of this lazy (e.g. via `.describe()`/`.meta()`) share the same inner instance, preserving identity for cycle detection on recursive schemas.
    util.defineLazy(inst._zod, "innerType", () => {
        const d = def;
        if (!d._cachedInner)
            d._cachedInner = def.getter();
        return d._cachedInner;
    });
    util.defineLazyInternal(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
    util.defineLazyInternal(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? undefined);
    util.defineLazyInternal(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? undefined);
    inst._zod.parse = (payload, ctx) => {
        const inner = inst._zod.innerType;
        return inner._zod.run(payload, ctx);
    };
})));
const $ZodCustom = /*@__PURE__*/ $constructor("$ZodCustom", (inst, def) => {
    $ZodCheck.init(inst, def);
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _) => {
        return payload;
    };
    inst._zod.check = (payload) => {
        const input = payload.value;
        const r = def.fn(input);
        if (r instanceof Promise) {
            return r.then((r) => handleRefineResult(r, payload, input, inst));
        }
        handleRefineResult(r, payload, input, inst);
        return;
    };
});
function handleRefineResult(result, payload, input, inst) {
    if (!result) {
        const _iss = {
            code: "custom",
            input,
            inst, // incorporates params.error into issue reporting
            path: [...(inst._zod.def.path ?? [])], // incorporates params.error into issue reporting
            continue: !inst._zod.def.abort,
            // params: inst._zod.def.params,
        };
        if (inst._zod.def.params)
            _iss.params = inst._zod.def.params;
        payload.issues.push(util_issue(_iss));
    }
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/registries.js
var registries_a;
const $output = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodOutput")));
const $input = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodInput")));
class $ZodRegistry {
    constructor() {
        this._map = new WeakMap();
        this._idmap = new Map();
    }
    add(schema, ..._meta) {
        const meta = _meta[0];
        this._map.set(schema, meta);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.set(meta.id, schema);
        }
        return this;
    }
    clear() {
        this._map = new WeakMap();
        this._idmap = new Map();
        return this;
    }
    remove(schema) {
        const meta = this._map.get(schema);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.delete(meta.id);
        }
        this._map.delete(schema);
        return this;
    }
    get(schema) {
        // return this._map.get(schema) as any;
        // inherit metadata
        const p = schema._zod.parent;
        if (p) {
            const pm = { ...(this.get(p) ?? {}) };
            delete pm.id; // do not inherit id
            const f = { ...pm, ...this._map.get(schema) };
            return Object.keys(f).length ? f : undefined;
        }
        return this._map.get(schema);
    }
    has(schema) {
        return this._map.has(schema);
    }
}
// registries
function registry() {
    return new $ZodRegistry();
}
(registries_a = globalThis).__zod_globalRegistry ?? (registries_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/api.js




function snapshotChecks(def) {
    if (def.checks)
        def.checks = [...def.checks];
    return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedString(Class, params) {
    return new Class(snapshotChecks({ type: "string", coerce: true, ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
    return new Class({
        type: "string",
        format: "email",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
    return new Class({
        type: "string",
        format: "guid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v4",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v6",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v7",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
    return new Class({
        type: "string",
        format: "url",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_emoji(Class, params) {
    return new Class({
        type: "string",
        format: "emoji",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
    return new Class({
        type: "string",
        format: "nanoid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link _cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
    return new Class({
        type: "string",
        format: "cuid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
    return new Class({
        type: "string",
        format: "cuid2",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
    return new Class({
        type: "string",
        format: "ulid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
    return new Class({
        type: "string",
        format: "xid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
    return new Class({
        type: "string",
        format: "ksuid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
    return new Class({
        type: "string",
        format: "ipv4",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
    return new Class({
        type: "string",
        format: "ipv6",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mac(Class, params) {
    return new Class({
        type: "string",
        format: "mac",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv4",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv6",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
    return new Class({
        type: "string",
        format: "base64",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
    return new Class({
        type: "string",
        format: "base64url",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
    return new Class({
        type: "string",
        format: "e164",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _creditCard(Class, params) {
    return new Class({
        type: "string",
        format: "credit_card",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _iban(Class, params) {
    return new Class({
        type: "string",
        format: "iban",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
    return new Class({
        type: "string",
        format: "jwt",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
const TimePrecision = {
    Any: null,
    Minute: -1,
    Second: 0,
    Millisecond: 3,
    Microsecond: 6,
};
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
    return new Class({
        type: "string",
        format: "datetime",
        check: "string_format",
        offset: false,
        local: false,
        precision: null,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
    return new Class({
        type: "string",
        format: "date",
        check: "string_format",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
    return new Class({
        type: "string",
        format: "time",
        check: "string_format",
        precision: null,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
    return new Class({
        type: "string",
        format: "duration",
        check: "string_format",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
    return new Class(snapshotChecks({ type: "number", checks: [], ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedNumber(Class, params) {
    return new Class(snapshotChecks({ type: "number", coerce: true, checks: [], ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "safeint",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float64(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "int32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "uint32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
    return new Class({
        type: "boolean",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBoolean(Class, params) {
    return new Class({
        type: "boolean",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _bigint(Class, params) {
    return new Class({
        type: "bigint",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBigint(Class, params) {
    return new Class({
        type: "bigint",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "int64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "uint64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _symbol(Class, params) {
    return new Class({
        type: "symbol",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_undefined(Class, params) {
    return new Class({
        type: "undefined",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_null(Class, params) {
    return new Class({
        type: "null",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _any(Class) {
    return new Class({
        type: "any",
    });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
    return new Class({
        type: "unknown",
    });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
    return new Class({
        type: "never",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _void(Class, params) {
    return new Class({
        type: "void",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _date(Class, params) {
    return new Class({
        type: "date",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedDate(Class, params) {
    return new Class({
        type: "date",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nan(Class, params) {
    return new Class({
        type: "nan",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
    return new $ZodCheckLessThan({
        check: "less_than",
        ...normalizeParams(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
    return new $ZodCheckLessThan({
        check: "less_than",
        ...normalizeParams(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
    return new $ZodCheckGreaterThan({
        check: "greater_than",
        ...normalizeParams(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
    return new $ZodCheckGreaterThan({
        check: "greater_than",
        ...normalizeParams(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _positive(params) {
    return _gt(0, params);
}
// negative
// @__NO_SIDE_EFFECTS__
function _negative(params) {
    return _lt(0, params);
}
// nonpositive
// @__NO_SIDE_EFFECTS__
function _nonpositive(params) {
    return _lte(0, params);
}
// nonnegative
// @__NO_SIDE_EFFECTS__
function _nonnegative(params) {
    return _gte(0, params);
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
    return new $ZodCheckMultipleOf({
        check: "multiple_of",
        ...normalizeParams(params),
        value,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxSize(maximum, params) {
    return new checks.$ZodCheckMaxSize({
        check: "max_size",
        ...util.normalizeParams(params),
        maximum,
    });
}
// @__NO_SIDE_EFFECTS__
function _minSize(minimum, params) {
    return new checks.$ZodCheckMinSize({
        check: "min_size",
        ...util.normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _size(size, params) {
    return new checks.$ZodCheckSizeEquals({
        check: "size_equals",
        ...util.normalizeParams(params),
        size,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
    const ch = new $ZodCheckMaxLength({
        check: "max_length",
        ...normalizeParams(params),
        maximum,
    });
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
    return new $ZodCheckMinLength({
        check: "min_length",
        ...normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
    return new $ZodCheckLengthEquals({
        check: "length_equals",
        ...normalizeParams(params),
        length,
    });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
    return new $ZodCheckRegex({
        check: "string_format",
        format: "regex",
        ...normalizeParams(params),
        pattern,
    });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
    return new $ZodCheckLowerCase({
        check: "string_format",
        format: "lowercase",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
    return new $ZodCheckUpperCase({
        check: "string_format",
        format: "uppercase",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
    return new $ZodCheckIncludes({
        check: "string_format",
        format: "includes",
        ...normalizeParams(params),
        includes,
    });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
    return new $ZodCheckStartsWith({
        check: "string_format",
        format: "starts_with",
        ...normalizeParams(params),
        prefix,
    });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
    return new $ZodCheckEndsWith({
        check: "string_format",
        format: "ends_with",
        ...normalizeParams(params),
        suffix,
    });
}
// @__NO_SIDE_EFFECTS__
function _property(property, schema, params) {
    return new checks.$ZodCheckProperty({
        check: "property",
        property,
        schema,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _properties(shape, params) {
    return new $ZodCheckProperties({
        check: "properties",
        shape,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mime(types, params) {
    return new checks.$ZodCheckMimeType({
        check: "mime_type",
        mime: types,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
    return new $ZodCheckOverwrite({
        check: "overwrite",
        tx,
    });
}
// normalize
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
    return _overwrite((input) => input.normalize(form));
}
// trim
// @__NO_SIDE_EFFECTS__
function _trim() {
    return _overwrite((input) => input.trim());
}
// toLowerCase
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
    return _overwrite((input) => input.toLowerCase());
}
// toUpperCase
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
    return _overwrite((input) => input.toUpperCase());
}
// slugify
// @__NO_SIDE_EFFECTS__
function _slugify() {
    return _overwrite((input) => slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
    return new Class({
        type: "array",
        element,
        // get element() {
        //   return element;
        // },
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _union(Class, options, params) {
    return new Class({
        type: "union",
        options,
        ...util.normalizeParams(params),
    });
}
function _xor(Class, options, params) {
    return new Class({
        type: "union",
        options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _discriminatedUnion(Class, discriminator, options, params) {
    return new Class({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _intersection(Class, left, right) {
    return new Class({
        type: "intersection",
        left,
        right,
    });
}
// export function _tuple(
//   Class: util.SchemaClass<schemas.$ZodTuple>,
//   items: [],
//   params?: string | $ZodTupleParams
// ): schemas.$ZodTuple<[], null>;
// @__NO_SIDE_EFFECTS__
function _tuple(Class, items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof schemas.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new Class({
        type: "tuple",
        items,
        rest,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _record(Class, keyType, valueType, params) {
    return new Class({
        type: "record",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _map(Class, keyType, valueType, params) {
    return new Class({
        type: "map",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _set(Class, valueType, params) {
    return new Class({
        type: "set",
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _enum(Class, values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    // if (Array.isArray(values)) {
    //   for (const value of values) {
    //     entries[value] = value;
    //   }
    // } else {
    //   Object.assign(entries, values);
    // }
    // const entries: util.EnumLike = {};
    // for (const val of values) {
    //   entries[val] = val;
    // }
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function _nativeEnum(Class, entries, params) {
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _literal(Class, value, params) {
    return new Class({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _file(Class, params) {
    return new Class({
        type: "file",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _transform(Class, fn) {
    return new Class({
        type: "transform",
        transform: fn,
    });
}
// @__NO_SIDE_EFFECTS__
function _optional(Class, innerType) {
    return new Class({
        type: "optional",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _nullable(Class, innerType) {
    return new Class({
        type: "nullable",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _default(Class, innerType, defaultValue) {
    return new Class({
        type: "default",
        innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
// @__NO_SIDE_EFFECTS__
function _nonoptional(Class, innerType, params) {
    return new Class({
        type: "nonoptional",
        innerType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _success(Class, innerType) {
    return new Class({
        type: "success",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _catch(Class, innerType, catchValue) {
    return new Class({
        type: "catch",
        innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : util.constantCatch(catchValue)),
    });
}
// @__NO_SIDE_EFFECTS__
function _pipe(Class, in_, out) {
    return new Class({
        type: "pipe",
        in: in_,
        out,
    });
}
// @__NO_SIDE_EFFECTS__
function _readonly(Class, innerType) {
    return new Class({
        type: "readonly",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _templateLiteral(Class, parts, params) {
    return new Class({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lazy(Class, getter) {
    return new Class({
        type: "lazy",
        getter,
    });
}
// @__NO_SIDE_EFFECTS__
function _promise(Class, innerType) {
    return new Class({
        type: "promise",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
    const norm = util.normalizeParams(_params);
    norm.abort ?? (norm.abort = true); // default to abort:false
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...norm,
    });
    return schema;
}
// same as _custom but defaults to abort:false
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...normalizeParams(_params),
    });
    return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
    const ch = _check((payload) => {
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(util_issue(issue, payload.value, ch._zod.def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = ch);
                _issue.continue ?? (_issue.continue = !ch._zod.def.abort); // abort is always undefined, so this is always true...
                payload.issues.push(util_issue(_issue));
            }
        };
        return fn(payload.value, payload);
    }, params);
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
    const ch = new $ZodCheck({
        check: "custom",
        ...normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
// @__NO_SIDE_EFFECTS__
function describe(description) {
    const ch = new $ZodCheck({ check: "describe" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, description });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function meta(metadata) {
    const ch = new $ZodCheck({ check: "meta" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, ...metadata });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _stringbool(Classes, _params) {
    const params = util.normalizeParams(_params);
    let truthyArray = params.truthy ?? ["true", "1", "yes", "on", "y", "enabled"];
    let falsyArray = params.falsy ?? ["false", "0", "no", "off", "n", "disabled"];
    if (params.case !== "sensitive") {
        truthyArray = truthyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
        falsyArray = falsyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
    }
    const truthySet = new Set(truthyArray);
    const falsySet = new Set(falsyArray);
    const _Codec = Classes.Codec ?? schemas.$ZodCodec;
    const _Boolean = Classes.Boolean ?? schemas.$ZodBoolean;
    const _String = Classes.String ?? schemas.$ZodString;
    const stringSchema = new _String({ type: "string", error: params.error });
    const booleanSchema = new _Boolean({ type: "boolean", error: params.error });
    const codec = new _Codec({
        type: "pipe",
        in: stringSchema,
        out: booleanSchema,
        transform: ((input, payload) => {
            let data = input;
            if (params.case !== "sensitive")
                data = data.toLowerCase();
            if (truthySet.has(data)) {
                return true;
            }
            else if (falsySet.has(data)) {
                return false;
            }
            else {
                payload.issues.push({
                    code: "invalid_value",
                    expected: "stringbool",
                    values: [...truthySet, ...falsySet],
                    input: payload.value,
                    inst: codec,
                    continue: false,
                });
                return {};
            }
        }),
        reverseTransform: ((input, _payload) => {
            if (input === true) {
                return truthyArray[0] || "true";
            }
            else {
                return falsyArray[0] || "false";
            }
        }),
        error: params.error,
    });
    codec._zod.bag.truthy = truthyArray;
    codec._zod.bag.falsy = falsyArray;
    codec._zod.bag.case = params.case ?? "insensitive";
    return codec;
}
// @__NO_SIDE_EFFECTS__
function _stringFormat(Class, format, fnOrRegex, _params = {}) {
    const params = util.normalizeParams(_params);
    const def = {
        check: "string_format",
        type: "string",
        format,
        fn: typeof fnOrRegex === "function" ? fnOrRegex : (val) => fnOrRegex.test(val),
        ...params,
    };
    if (fnOrRegex instanceof RegExp) {
        def.pattern = fnOrRegex;
    }
    const inst = new Class(def);
    return inst;
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/to-json-schema.js


function assignProps(target, ...sources) {
    for (const source of sources) {
        for (const key of Reflect.ownKeys(source)) {
            if (Object.prototype.propertyIsEnumerable.call(source, key)) {
                util_assignProp(target, key, source[key]);
            }
        }
    }
    return target;
}
// function initializeContext<T extends schemas.$ZodType>(inputs: JSONSchemaGeneratorParams<T>): ToJSONSchemaContext<T> {
//   return {
//     processor: inputs.processor,
//     metadataRegistry: inputs.metadata ?? globalRegistry,
//     target: inputs.target ?? "draft-2020-12",
//     unrepresentable: inputs.unrepresentable ?? "throw",
//   };
// }
function to_json_schema_initializeContext(params) {
    // Normalize target: convert old non-hyphenated versions to hyphenated versions
    let target = params?.target ?? "draft-2020-12";
    if (target === "draft-4")
        target = "draft-04";
    if (target === "draft-7")
        target = "draft-07";
    return {
        processors: params.processors ?? {},
        metadataRegistry: params?.metadata ?? globalRegistry,
        target,
        unrepresentable: params?.unrepresentable ?? "throw",
        override: params?.override ?? (() => { }),
        io: params?.io ?? "output",
        counter: 0,
        seen: new Map(),
        sharedDefsExtractedFor: undefined,
        sharedEmitDoneFor: undefined,
        cycles: params?.cycles ?? "ref",
        reused: params?.reused ?? "inline",
        intersections: [],
        deferred: [],
        external: params?.external ?? undefined,
    };
}
/**
 * Applies the `unrepresentable` setting at a site that has no JSON Schema equivalent. Throws
 * `message` unless the setting (or the handler's return value) says otherwise. Returns `true` if a
 * custom JSON Schema was written into `json`, in which case the caller must not write its own.
 */
function handleUnrepresentable(schema, ctx, json, params, message) {
    const result = typeof ctx.unrepresentable === "function"
        ? ctx.unrepresentable({ zodSchema: schema, path: params.path, message })
        : ctx.unrepresentable;
    if (result === "any")
        return false;
    if (result === undefined || result === "throw")
        throw new Error(message);
    Object.assign(json, result);
    return true;
}
// never rename this back to `process`: bundler polyfills inject a top-level `const process` that a lexical declaration of the same name collides with (#6397)
function to_json_schema_processSchema(schema, ctx, _params = { path: [], schemaPath: [] }) {
    var _a;
    const def = schema._zod.def;
    // check for schema in seens
    const seen = ctx.seen.get(schema);
    if (seen) {
        seen.count++;
        // check if cycle
        const isCycle = _params.schemaPath.includes(schema);
        if (isCycle) {
            seen.cycle = _params.path;
        }
        return seen.schema;
    }
    // initialize
    const result = { schema: {}, count: 1, cycle: undefined, path: _params.path };
    ctx.seen.set(schema, result);
    ctx.sharedDefsExtractedFor = undefined;
    ctx.sharedEmitDoneFor = undefined;
    // custom method overrides default behavior
    const overrideSchema = schema._zod.toJSONSchema?.();
    if (overrideSchema) {
        result.schema = overrideSchema;
    }
    else {
        const params = {
            ..._params,
            schemaPath: [..._params.schemaPath, schema],
            path: _params.path,
        };
        if (schema._zod.processJSONSchema) {
            schema._zod.processJSONSchema(ctx, result.schema, params);
        }
        else {
            const _json = result.schema;
            const processor = ctx.processors[def.type];
            if (!processor) {
                throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
            }
            processor(schema, ctx, _json, params);
        }
        const parent = schema._zod.parent;
        if (parent) {
            // Also set ref if processor didn't (for inheritance)
            if (!result.ref)
                result.ref = parent;
            to_json_schema_processSchema(parent, ctx, params);
            ctx.seen.get(parent).isParent = true;
        }
    }
    // metadata
    const meta = ctx.metadataRegistry.get(schema);
    if (meta)
        assignProps(result.schema, meta);
    if (ctx.io === "input" && isTransforming(schema)) {
        // examples/defaults only apply to output type of pipe
        delete result.schema.examples;
        delete result.schema.default;
    }
    // set prefault as default
    if (ctx.io === "input" && "_prefault" in result.schema)
        (_a = result.schema).default ?? (_a.default = result.schema._prefault);
    delete result.schema._prefault;
    // pulling fresh from ctx.seen in case it was overwritten
    const _result = ctx.seen.get(schema);
    return _result.schema;
}
/** @deprecated Renamed to `processSchema`. An export alias declares no binding, so it is safe to keep. */

// Escape a reference token for use in a JSON Pointer fragment (RFC 6901): `~` becomes `~0` and `/` becomes `~1`. The `~` replacement must run first.
function encodeJSONPointerSegment(segment) {
    return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function to_json_schema_extractDefs(ctx, schema
// params: EmitParams
) {
    // iterate over seen map;
    const root = ctx.seen.get(schema);
    if (!root)
        throw new Error("Unprocessed schema. This is a bug in Zod.");
    // With `external` set, every registered schema resolves through the external branch of `makeURI`, so the root branch below produces the same ref the external branch would — this pass is identical whichever schema it is called with, and only needs to run once.
    if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external)
        return;
    // Track ids to detect duplicates across different schemas
    const idToSchema = new Map();
    for (const entry of ctx.seen.entries()) {
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            const existing = idToSchema.get(id);
            if (existing && existing !== entry[0]) {
                throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
            }
            idToSchema.set(id, entry[0]);
        }
    }
    // returns a ref to the schema defId will be empty if the ref points to an external schema (or #)
    const makeURI = (entry) => {
        // comparing the seen objects because sometimes multiple schemas map to the same seen object. e.g. lazy
        // external is configured
        const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
        if (ctx.external) {
            const externalId = ctx.external.registry.get(entry[0])?.id; // ?? "__shared";// `__schema${ctx.counter++}`;
            // check if schema is in the external registry
            const uriGenerator = ctx.external.uri ?? ((id) => id);
            if (externalId) {
                return { ref: uriGenerator(externalId) };
            }
            // otherwise, add to __shared
            const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
            entry[1].defId = id; // set defId so it will be reused if needed
            return { defId: id, ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}` };
        }
        const uriPrefix = `#`;
        const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
        // an id-less root has nowhere to be extracted to, so it stays inline and self-references as `#`
        if (entry[1] === root && !entry[1].schema.id) {
            return { ref: uriPrefix };
        }
        // self-contained schema
        const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
        return { defId, ref: defUriPrefix + encodeJSONPointerSegment(defId) };
    };
    // stored cached version in `def` property remove all properties, set $ref
    const extractToDef = (entry) => {
        // if the schema is already a reference, do not extract it
        if (entry[1].schema.$ref) {
            return;
        }
        const seen = entry[1];
        const { ref, defId } = makeURI(entry);
        seen.def = { ...seen.schema };
        // defId won't be set if the schema is a reference to an external schema or if the schema is the root schema
        if (defId)
            seen.defId = defId;
        // wipe away all properties except $ref
        const schema = seen.schema;
        for (const key in schema) {
            delete schema[key];
        }
        schema.$ref = ref;
    };
    // throw on cycles
    // break cycles
    if (ctx.cycles === "throw") {
        for (const entry of ctx.seen.entries()) {
            const seen = entry[1];
            if (seen.cycle) {
                throw new Error("Cycle detected: " +
                    `#/${seen.cycle?.join("/")}/<root>` +
                    '\n\nSet the `cycles` parameter to `"ref"` to resolve cyclical schemas with defs.');
            }
        }
    }
    // extract schemas into $defs
    for (const entry of ctx.seen.entries()) {
        const seen = entry[1];
        // convert root schema to # $ref
        if (schema === entry[0]) {
            extractToDef(entry); // this has special handling for the root schema
            continue;
        }
        // extract schemas that are in the external registry
        if (ctx.external) {
            const ext = ctx.external.registry.get(entry[0])?.id;
            if (schema !== entry[0] && ext) {
                extractToDef(entry);
                continue;
            }
        }
        // extract schemas with `id` meta
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            extractToDef(entry);
            continue;
        }
        // break cycles
        if (seen.cycle) {
            // any
            extractToDef(entry);
            continue;
        }
        // extract reused schemas
        if (seen.count > 1) {
            if (ctx.reused === "ref") {
                extractToDef(entry);
            }
        }
    }
    if (ctx.external)
        ctx.sharedDefsExtractedFor = ctx.external;
}
/** Rewrites `anyOf: [{type: "a"}, {type: "b"}]` to `type: ["a", "b"]`, which every JSON Schema draft treats as equivalent and most consumers render far better for the nullable case. Only branches that are a bare type assertion qualify — anything carrying a constraint, `$ref`, `const` or metadata is left alone. Runs after `flattenRef`, so a branch an override decorated or `$defs` extraction turned into a `$ref` is no longer bare and correctly stays in `anyOf`. `oneOf` is excluded: `integer` and `number` overlap, so "exactly one" and "at least one" are not the same there. OpenAPI 3.0 is excluded: its `type` must be a single string. */
function compactTypeUnion(schema) {
    const options = schema.anyOf;
    if (!Array.isArray(options) || options.length === 0 || schema.type !== undefined)
        return;
    const types = [];
    for (const option of options) {
        if (!option || typeof option !== "object")
            return;
        // A branch that is itself a compactible union folds into this one — nested `anyOf` and a flat `type` array say the same thing. Compacting it first also makes the result independent of the order this pass walks the seen map in.
        compactTypeUnion(option);
        const keys = Object.keys(option);
        if (keys.length !== 1 || keys[0] !== "type")
            return;
        const type = option.type;
        for (const member of Array.isArray(type) ? type : [type]) {
            if (typeof member !== "string")
                return;
            if (!types.includes(member))
                types.push(member);
        }
    }
    delete schema.anyOf;
    // A `type` array must be non-empty and unique (metaschema); a single member is spelled as a bare string.
    schema.type = types.length === 1 ? types[0] : types;
}
/** Keywords `foldIntersection` knows how to combine. Anything else — `$ref`, `patternProperties`,
 * an annotation like `description` — makes a member unfoldable, so a constraint this does not
 * understand leaves the `allOf` alone instead of being silently dropped or misattributed. */
const FOLDABLE_KEYS = new Set(["type", "properties", "required", "additionalProperties"]);
const UNION_KEYS = ["oneOf", "anyOf"];
/** A member's constraint on a key it does not declare itself. A `catchall` states one; `false`, an absent `additionalProperties`, and the empty schema a loose object emits state nothing. */
function undeclaredConstraint(member) {
    const extra = member.additionalProperties;
    if (extra === undefined || extra === false || typeof extra !== "object" || extra === null)
        return null;
    return Object.keys(extra).length ? extra : null;
}
/** Combines object members into the single object they describe together, or returns `null` if any of them carries a keyword outside {@link FOLDABLE_KEYS}. */
function foldObjects(members) {
    const objects = [];
    for (const member of members) {
        // A boolean subschema is legal JSON Schema and carries no keywords to fold.
        if (typeof member !== "object" || member.type !== "object")
            return null;
        for (const key in member) {
            if (!FOLDABLE_KEYS.has(key))
                return null;
        }
        objects.push(member);
    }
    const properties = {};
    const required = new Set();
    for (const object of objects) {
        for (const key in object.properties) {
            // `in` would report a `__proto__` key as already present via the prototype chain and skip it.
            if (Object.prototype.hasOwnProperty.call(properties, key))
                continue;
            // Every member constrains this key: the ones that declare it say how, and a `catchall` member constrains it too even though it does not name it. The key has to satisfy all of them, which is the same intersection one level down.
            const parts = [];
            for (const other of objects) {
                const part = other.properties?.[key] ?? undeclaredConstraint(other);
                if (part === null || part === undefined)
                    continue;
                if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part)))
                    parts.push(part);
            }
            const merged = parts.length === 1
                ? parts[0]
                : (foldObjects(parts) ?? { allOf: parts });
            util_assignProp(properties, key, merged);
        }
        for (const key of object.required ?? [])
            required.add(key);
    }
    const folded = { type: "object", properties };
    if (required.size)
        folded.required = [...required];
    // A key no member declares is rejected only when every member rejects it, so the fold is closed only when every member is. Otherwise it carries whatever the `catchall` members demand of such a key.
    if (objects.every((object) => object.additionalProperties === false)) {
        folded.additionalProperties = false;
    }
    else {
        const constraints = [];
        for (const object of objects) {
            const constraint = undeclaredConstraint(object);
            if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint)))
                constraints.push(constraint);
        }
        if (constraints.length === 1)
            folded.additionalProperties = constraints[0];
        else if (constraints.length > 1)
            folded.additionalProperties = { allOf: constraints };
    }
    return folded;
}
/** `additionalProperties` in an `allOf` member sees only that member's own `properties`, so two
 * closed object members reject each other's keys and the schema validates nothing. Zod's parser
 * pools the key sets instead — `handleIntersectionResults` reports a key as unrecognized only when
 * *every* side rejects it — so the emitted schema has to pool them too, and folding the members
 * into one object is the encoding that says so on every target.
 *
 * This runs from `finalize`, after `extractDefs`, which is what keeps it clear of the `$ref`
 * machinery: a member extracted into `$defs` is already a `$ref` by now and declines to fold, so it
 * keeps its reference and its own closedness rather than being inlined as a stale copy. */
function foldIntersection(json) {
    const allOf = json.allOf;
    if (!Array.isArray(allOf) || allOf.length < 2)
        return;
    // An `override` runs before this pass and may have written object keywords onto the intersection itself. Those are deliberate, so decline rather than overwrite them.
    for (const key of FOLDABLE_KEYS)
        if (key in json)
            return;
    // An intersection distributes over a union: `A & (X | Y)` is `(A & X) | (A & Y)`. Only the first union is distributed over; a second one stays among the members every branch folds against, where it fails the object check and declines the whole intersection rather than multiplying out.
    const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
    let folded = null;
    if (!unions.length) {
        folded = foldObjects(allOf);
    }
    else {
        const union = unions[0];
        const keyword = UNION_KEYS.find((k) => Array.isArray(union[k]));
        if (Object.keys(union).length !== 1)
            return;
        const rest = allOf.filter((m) => m !== union);
        const branches = union[keyword].map((branch) => foldObjects([...rest, branch]));
        if (branches.some((b) => !b))
            return;
        folded = { [keyword]: branches };
    }
    if (!folded)
        return;
    delete json.allOf;
    assignProps(json, folded);
}
function to_json_schema_finalize(ctx, schema) {
    const root = ctx.seen.get(schema);
    if (!root)
        throw new Error("Unprocessed schema. This is a bug in Zod.");
    // flatten refs - inherit properties from parent schemas
    const flattenRef = (zodSchema) => {
        const seen = ctx.seen.get(zodSchema);
        // already processed
        if (seen.ref === null)
            return;
        const schema = seen.def ?? seen.schema;
        const _cached = { ...schema };
        const ref = seen.ref;
        seen.ref = null; // prevent infinite recursion
        if (ref) {
            flattenRef(ref);
            const refSeen = ctx.seen.get(ref);
            const refSchema = refSeen.schema;
            // merge referenced schema into current
            if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
                // older drafts can't combine $ref with other properties
                schema.allOf = schema.allOf ?? [];
                schema.allOf.push(refSchema);
            }
            else {
                assignProps(schema, refSchema);
            }
            // restore child's own properties (child wins)
            assignProps(schema, _cached);
            const isParentRef = zodSchema._zod.parent === ref;
            // For parent chain, child is a refinement - remove parent-only properties
            if (isParentRef) {
                for (const key in schema) {
                    if (key === "$ref" || key === "allOf")
                        continue;
                    if (!(key in _cached)) {
                        delete schema[key];
                    }
                }
            }
            // When ref was extracted to $defs, remove properties that match the definition
            if (refSchema.$ref && refSeen.def) {
                for (const key in schema) {
                    if (key === "$ref" || key === "allOf")
                        continue;
                    if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) {
                        delete schema[key];
                    }
                }
            }
        }
        // If parent was extracted (has $ref), propagate $ref to this schema. This handles cases like: readonly().meta({id}).describe() where processor sets ref to innerType but parent should be referenced
        const parent = zodSchema._zod.parent;
        if (parent && parent !== ref) {
            // Ensure parent is processed first so its def has inherited properties
            flattenRef(parent);
            const parentSeen = ctx.seen.get(parent);
            if (parentSeen?.schema.$ref) {
                schema.$ref = parentSeen.schema.$ref;
                // De-duplicate with parent's definition
                if (parentSeen.def) {
                    for (const key in schema) {
                        if (key === "$ref" || key === "allOf")
                            continue;
                        if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) {
                            delete schema[key];
                        }
                    }
                }
            }
        }
        // execute overrides
        ctx.override({
            zodSchema: zodSchema,
            jsonSchema: schema,
            path: seen.path ?? [],
        });
    };
    // Flattening walks the whole map and clears each `ref` as it goes, so a second call over the same map is a no-op scan. Skip it outright once it has run for a registry conversion.
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of [...ctx.seen.entries()].reverse()) {
            flattenRef(entry[0]);
        }
        if (ctx.target !== "openapi-3.0") {
            for (const entry of ctx.seen.entries()) {
                compactTypeUnion(entry[1].def ?? entry[1].schema);
            }
        }
        for (const rewrite of ctx.deferred)
            rewrite();
        // After flattening, every member that was extracted is a `$ref`, so the fold sees the final shape. A schema that inherits an intersection — through `z.lazy`, or any `ref` chain — holds the same `allOf` array, so fold by array identity to catch every copy.
        if (ctx.intersections.length) {
            const carriers = new Map();
            for (const seen of ctx.seen.values()) {
                for (const json of [seen.schema, seen.def]) {
                    const allOf = json?.allOf;
                    if (!Array.isArray(allOf))
                        continue;
                    const existing = carriers.get(allOf);
                    if (existing)
                        existing.push(json);
                    else
                        carriers.set(allOf, [json]);
                }
            }
            for (const allOf of ctx.intersections) {
                for (const json of carriers.get(allOf) ?? [])
                    foldIntersection(json);
            }
        }
    }
    const result = {};
    if (ctx.target === "draft-2020-12") {
        result.$schema = "https://json-schema.org/draft/2020-12/schema";
    }
    else if (ctx.target === "draft-07") {
        result.$schema = "http://json-schema.org/draft-07/schema#";
    }
    else if (ctx.target === "draft-04") {
        result.$schema = "http://json-schema.org/draft-04/schema#";
    }
    else if (ctx.target === "openapi-3.0") {
        // OpenAPI 3.0 schema objects should not include a $schema property
    }
    else {
        // Arbitrary string values are allowed but won't have a $schema property set
    }
    if (ctx.external?.uri) {
        const id = ctx.external.registry.get(schema)?.id;
        if (!id)
            throw new Error("Schema is missing an `id` property");
        result.$id = ctx.external.uri(id);
    }
    // when the root was extracted into $defs, `root.schema` is the `$ref` wrapper and `root.def` is the body that now lives under $defs
    assignProps(result, root.defId ? root.schema : (root.def ?? root.schema));
    // The `id` in `.meta()` is a Zod-specific registration tag used to extract schemas into $defs — it is not user-facing JSON Schema metadata. Strip it from the output body where it would otherwise leak. The id is preserved implicitly via the $defs key (and via $ref paths).
    const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
    if (rootMetaId !== undefined && result.id === rootMetaId)
        delete result.id;
    // build defs object. With `external`, `defs` is the shared object every schema writes into, so the same entries are reassigned on every call. Without it, `defs` is fresh per call and must be rebuilt.
    const defs = ctx.external?.defs ?? {};
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of ctx.seen.entries()) {
            const seen = entry[1];
            if (seen.def && seen.defId) {
                if (seen.def.id === seen.defId)
                    delete seen.def.id;
                util_assignProp(defs, seen.defId, seen.def);
            }
        }
    }
    if (ctx.external)
        ctx.sharedEmitDoneFor = ctx.external;
    // set definitions in result
    if (ctx.external) {
    }
    else {
        if (Object.keys(defs).length > 0) {
            if (ctx.target === "draft-2020-12") {
                result.$defs = defs;
            }
            else {
                result.definitions = defs;
            }
        }
    }
    try {
        // this "finalizes" this schema and ensures all cycles are removed each call to finalize() is functionally independent though the seen map is shared
        const finalized = JSON.parse(JSON.stringify(result));
        Object.defineProperty(finalized, "~standard", {
            value: {
                ...schema["~standard"],
                jsonSchema: {
                    input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
                    output: createStandardJSONSchemaMethod(schema, "output", ctx.processors),
                },
            },
            enumerable: false,
            writable: false,
        });
        return finalized;
    }
    catch (_err) {
        throw new Error("Error converting schema to JSON.");
    }
}
function isTransforming(_schema, _ctx) {
    const ctx = _ctx ?? { seen: new Set() };
    if (ctx.seen.has(_schema))
        return false;
    ctx.seen.add(_schema);
    const def = _schema._zod.def;
    if (def.type === "transform")
        return true;
    if (def.type === "array")
        return isTransforming(def.element, ctx);
    if (def.type === "set")
        return isTransforming(def.valueType, ctx);
    if (def.type === "lazy")
        return isTransforming(def.getter(), ctx);
    if (def.type === "promise" ||
        def.type === "optional" ||
        def.type === "nonoptional" ||
        def.type === "nullable" ||
        def.type === "readonly" ||
        def.type === "default" ||
        def.type === "prefault" ||
        def.type === "catch") {
        return isTransforming(def.innerType, ctx);
    }
    if (def.type === "intersection") {
        return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
    }
    if (def.type === "record" || def.type === "map") {
        return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
    }
    if (def.type === "pipe") {
        if (_schema._zod.traits.has("$ZodCodec"))
            return true;
        return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
    }
    if (def.type === "object") {
        for (const key in def.shape) {
            if (isTransforming(def.shape[key], ctx))
                return true;
        }
        return false;
    }
    if (def.type === "union") {
        for (const option of def.options) {
            if (isTransforming(option, ctx))
                return true;
        }
        return false;
    }
    if (def.type === "tuple") {
        for (const item of def.items) {
            if (isTransforming(item, ctx))
                return true;
        }
        if (def.rest && isTransforming(def.rest, ctx))
            return true;
        return false;
    }
    return false;
}
/**
 * Creates a toJSONSchema method for a schema instance.
 * This encapsulates the logic of initializing context, processing, extracting defs, and finalizing.
 */
const createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
    const ctx = to_json_schema_initializeContext({ ...params, processors });
    to_json_schema_processSchema(schema, ctx);
    to_json_schema_extractDefs(ctx, schema);
    return to_json_schema_finalize(ctx, schema);
};
const createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
    const { libraryOptions, target } = params ?? {};
    const ctx = to_json_schema_initializeContext({ ...(libraryOptions ?? {}), target, io, processors });
    to_json_schema_processSchema(schema, ctx);
    to_json_schema_extractDefs(ctx, schema);
    return to_json_schema_finalize(ctx, schema);
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/json-schema-processors.js




const narrowMin = (agg, key, value) => {
    if (agg[key] === undefined || value > agg[key])
        agg[key] = value;
};
const narrowMax = (agg, key, value) => {
    if (agg[key] === undefined || value < agg[key])
        agg[key] = value;
};
const narrowBoth = (agg, value) => {
    narrowMin(agg, "minimum", value);
    narrowMax(agg, "maximum", value);
};
const addDivisor = (agg, value) => {
    agg.multipleOf ?? (agg.multipleOf = []);
    if (!agg.multipleOf.includes(value))
        agg.multipleOf.push(value);
};
const addPattern = (agg, pattern) => {
    agg.patterns ?? (agg.patterns = new Set());
    agg.patterns.add(pattern);
};
const intersectMime = (agg, mime) => {
    agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
// last-wins, matching the bag's historical write order; the flag keeps an integer format from being lost to a later float one
const setFormat = (agg, format) => {
    agg.format = format;
    if (format.includes("int"))
        agg.isInt = true;
};
const minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
const maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
const formatContributor = (ranges) => (agg, def) => {
    setFormat(agg, def.format);
    const [minimum, maximum] = ranges[def.format];
    narrowMin(agg, "minimum", minimum);
    narrowMax(agg, "maximum", maximum);
};
const contributors = {
    greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
    less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
    multiple_of: (agg, def) => addDivisor(agg, def.value),
    number_format: formatContributor(NUMBER_FORMAT_RANGES),
    bigint_format: formatContributor(BIGINT_FORMAT_RANGES),
    min_length: minContributor,
    max_length: maxContributor,
    length_equals: (agg, def) => narrowBoth(agg, def.length),
    min_size: minContributor,
    max_size: maxContributor,
    size_equals: (agg, def) => narrowBoth(agg, def.size),
    string_format: (agg, def) => {
        setFormat(agg, def.format);
        if (def.pattern)
            addPattern(agg, def.pattern);
        if (def.format === "base64" || def.format === "base64url")
            agg.contentEncoding = def.format;
        if (def.local || def.precision === -1)
            agg.laxFormat = true;
    },
    mime_type: (agg, def) => intersectMime(agg, def.mime),
};
function aggregateChecks(schema) {
    const agg = {};
    const def = schema._zod.def;
    // a format schema is its own first check, same rule as $ZodType init
    const list = schema._zod.traits.has("$ZodCheck")
        ? [schema, ...(def.checks ?? [])]
        : (def.checks ?? []);
    for (const ch of list)
        contributors[ch._zod.def.check]?.(agg, ch._zod.def);
    // reconcile with the bag so third-party onattach contributions still land; first-party residue is never tighter than the fold, so merging it back is idempotent for one and additive for the other
    const bag = schema._zod.bag;
    if (bag.minimum !== undefined)
        narrowMin(agg, "minimum", bag.minimum);
    if (bag.exclusiveMinimum !== undefined)
        narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
    if (bag.maximum !== undefined)
        narrowMax(agg, "maximum", bag.maximum);
    if (bag.exclusiveMaximum !== undefined)
        narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
    if (bag.multipleOf !== undefined)
        addDivisor(agg, bag.multipleOf);
    if (bag.format !== undefined) {
        agg.format ?? (agg.format = bag.format);
        if (bag.format.includes("int"))
            agg.isInt = true;
    }
    if (bag.mime)
        intersectMime(agg, bag.mime);
    for (const pattern of bag.patterns ?? [])
        addPattern(agg, pattern);
    return agg;
}
const formatMap = {
    guid: "uuid",
    url: "uri",
    datetime: "date-time",
    json_string: "json-string",
    regex: "", // do not set
};
// ==================== SIMPLE TYPE PROCESSORS ====================
// the runtime patterns are lax so parse paths never overflow the regex stack; the emitted schema swaps in the exact block forms, which zod itself never executes
const exactPatterns = new Map([
    [base64Charset, base64],
    [base64urlCharset, base64url],
]);
const exactPattern = (p) => exactPatterns.get(p) ?? p;
const stringProcessor = (schema, ctx, _json, _params) => {
    const json = _json;
    json.type = "string";
    const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minLength = minimum;
    if (typeof maximum === "number")
        json.maxLength = maximum;
    // custom pattern overrides format
    if (format) {
        json.format = formatMap[format] ?? format;
        if (json.format === "")
            delete json.format; // empty format is not valid
        // `z.iso.time()` is never full-time, and `laxFormat` carries the datetime shapes that also accept what their keyword forbids
        if (format === "time" || laxFormat) {
            delete json.format;
        }
    }
    if (contentEncoding)
        json.contentEncoding = contentEncoding;
    if (patterns && patterns.size > 0) {
        const patternList = [...patterns].map(exactPattern);
        if (patternList.length === 1)
            json.pattern = patternList[0].source;
        else if (patternList.length > 1) {
            json.allOf = [
                ...patternList.map((regex) => ({
                    ...(ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0"
                        ? { type: "string" }
                        : {}),
                    pattern: regex.source,
                })),
            ];
        }
    }
};
const numberProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
    json.type = isInt ? "integer" : "number";
    // when both minimum and exclusiveMinimum exist, pick the more restrictive one
    const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
    const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
    const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
    if (exMin) {
        if (legacy) {
            json.minimum = exclusiveMinimum;
            json.exclusiveMinimum = true;
        }
        else {
            json.exclusiveMinimum = exclusiveMinimum;
        }
    }
    else if (typeof minimum === "number") {
        json.minimum = minimum;
    }
    if (exMax) {
        if (legacy) {
            json.maximum = exclusiveMaximum;
            json.exclusiveMaximum = true;
        }
        else {
            json.exclusiveMaximum = exclusiveMaximum;
        }
    }
    else if (typeof maximum === "number") {
        json.maximum = maximum;
    }
    if (multipleOf) {
        // JSON Schema requires a divisor strictly greater than zero, and a non-finite one does not survive JSON at all. A negative divisor accepts exactly what its absolute value accepts, so it still maps; zero, NaN and Infinity have no keyword form.
        const divisors = new Set();
        for (const divisor of multipleOf) {
            if (Number.isFinite(divisor) && divisor !== 0)
                divisors.add(Math.abs(divisor));
            else
                handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
        }
        // chained divisors are a conjunction the keyword cannot carry alone, so extras ride an allOf, same as stacked patterns
        const [first, ...rest] = divisors;
        if (first !== undefined)
            json.multipleOf = first;
        if (rest.length)
            json.allOf = [...(json.allOf ?? []), ...rest.map((m) => ({ multipleOf: m }))];
    }
};
const booleanProcessor = (_schema, _ctx, json, _params) => {
    json.type = "boolean";
};
const bigintProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "BigInt cannot be represented in JSON Schema");
};
const symbolProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Symbols cannot be represented in JSON Schema");
};
const nullProcessor = (_schema, ctx, json, _params) => {
    if (ctx.target === "openapi-3.0") {
        json.type = "string";
        json.nullable = true;
        json.enum = [null];
    }
    else {
        json.type = "null";
    }
};
const undefinedProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Undefined cannot be represented in JSON Schema");
};
const voidProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Void cannot be represented in JSON Schema");
};
const neverProcessor = (_schema, _ctx, json, _params) => {
    json.not = {};
};
const anyProcessor = (_schema, _ctx, _json, _params) => {
    // empty schema accepts anything
};
const unknownProcessor = (_schema, _ctx, _json, _params) => {
    // empty schema accepts anything
};
const dateProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Date cannot be represented in JSON Schema");
};
const enumProcessor = (schema, _ctx, json, _params) => {
    const def = schema._zod.def;
    const values = getEnumValues(def.entries);
    // an empty enum accepts nothing, same as z.never()
    if (values.length === 0) {
        json.not = {};
        return;
    }
    // Number enums can have both string and number values
    if (values.every((v) => typeof v === "number"))
        json.type = "number";
    if (values.every((v) => typeof v === "string"))
        json.type = "string";
    json.enum = values;
};
const literalProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    // a literal with no values accepts nothing, same as z.never()
    if (def.values.length === 0) {
        json.not = {};
        return;
    }
    const vals = [];
    for (const val of def.values) {
        if (val === undefined) {
            // a custom schema replaces the whole literal, so there is nothing left to accumulate
            if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema"))
                return;
            // otherwise do not add to vals
        }
        else if (typeof val === "bigint") {
            if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema"))
                return;
            vals.push(Number(val));
        }
        else {
            vals.push(val);
        }
    }
    if (vals.length === 0) {
        // do nothing (an undefined literal was stripped)
    }
    else if (vals.length === 1) {
        const val = vals[0];
        json.type = val === null ? "null" : typeof val;
        if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") {
            json.enum = [val];
        }
        else {
            json.const = val;
        }
    }
    else {
        if (vals.every((v) => typeof v === "number"))
            json.type = "number";
        if (vals.every((v) => typeof v === "string"))
            json.type = "string";
        if (vals.every((v) => typeof v === "boolean"))
            json.type = "boolean";
        if (vals.every((v) => v === null))
            json.type = "null";
        json.enum = vals;
    }
};
const nanProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "NaN cannot be represented in JSON Schema");
};
const templateLiteralProcessor = (schema, _ctx, json, _params) => {
    const _json = json;
    const pattern = schema._zod.pattern;
    if (!pattern)
        throw new Error("Pattern not found in template literal");
    _json.type = "string";
    _json.pattern = pattern.source;
};
const fileProcessor = (schema, _ctx, json, _params) => {
    const _json = json;
    _json.type = "string";
    _json.format = "binary";
    _json.contentEncoding = "binary";
    const { minimum, maximum, mime } = aggregateChecks(schema);
    if (minimum !== undefined)
        _json.minLength = minimum;
    if (maximum !== undefined)
        _json.maxLength = maximum;
    if (!mime)
        return;
    // an empty intersection means the mime checks share no value, so nothing passes at runtime; `anyOf` must be non-empty, so the false schema is `not: {}`
    if (mime.length === 0)
        _json.not = {};
    else if (mime.length === 1)
        _json.contentMediaType = mime[0];
    // only contentMediaType differs, so the shared props stay at the root
    else
        _json.anyOf = mime.map((m) => ({ contentMediaType: m }));
};
const successProcessor = (_schema, _ctx, json, _params) => {
    json.type = "boolean";
};
const customProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
const functionProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Function types cannot be represented in JSON Schema");
};
const transformProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
const mapProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Map cannot be represented in JSON Schema");
};
const setProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Set cannot be represented in JSON Schema");
};
// ==================== COMPOSITE TYPE PROCESSORS ====================
const arrayProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minItems = minimum;
    if (typeof maximum === "number")
        json.maxItems = maximum;
    json.type = "array";
    json.items = to_json_schema_processSchema(def.element, ctx, {
        ...params,
        path: [...params.path, "items"],
    });
};
// Transform and catch set `optin = "optional"` at runtime so the parser lets them observe an
// absent key, but their declared input type stays required. An input JSON Schema describes the
// declared type, so resolve past them to the schema that actually carries the optionality.
// Used by both `objectProcessor` (for `required`) and `tupleProcessor` (for `minItems`); see
// wiki/optionality.md, "The JSON Schema emitter reads the *static* value".
function inputOptin(schema) {
    const def = schema._zod.def;
    if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) {
        return inputOptin(def.out);
    }
    if (def.type === "catch") {
        return inputOptin(def.innerType);
    }
    return schema._zod.optin;
}
const objectProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    const shape = def.shape;
    // dropping it while still emitting `additionalProperties: false` would emit a schema that rejects data this one requires
    const symbolKeys = Object.getOwnPropertySymbols(shape);
    if (symbolKeys.length &&
        handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) {
        return;
    }
    json.type = "object";
    json.properties = {};
    for (const key in shape) {
        // assignProp so a __proto__ key becomes an own property instead of hitting the inherited setter on the plain {} we build into
        util_assignProp(json.properties, key, to_json_schema_processSchema(shape[key], ctx, {
            ...params,
            path: [...params.path, "properties", key],
        }));
    }
    // required keys
    const requiredKeys = [];
    for (const key of Object.keys(shape)) {
        const field = def.shape[key];
        if (ctx.io === "input" ? inputOptin(field) === undefined : field._zod.optout === undefined) {
            requiredKeys.push(key);
        }
    }
    if (requiredKeys.length > 0) {
        json.required = requiredKeys;
    }
    // catchall
    if (def.catchall?._zod.def.type === "never") {
        // strict
        json.additionalProperties = false;
    }
    else if (!def.catchall) {
        // regular
        if (ctx.io === "output")
            json.additionalProperties = false;
    }
    else if (def.catchall) {
        json.additionalProperties = to_json_schema_processSchema(def.catchall, ctx, {
            ...params,
            path: [...params.path, "additionalProperties"],
        });
    }
};
const unionProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    // Exclusive unions (inclusive === false) use oneOf (exactly one match) instead of anyOf (one or more matches). This includes both z.xor() and discriminated unions
    const isExclusive = def.inclusive === false;
    const options = def.options.map((x, i) => to_json_schema_processSchema(x, ctx, {
        ...params,
        path: [...params.path, isExclusive ? "oneOf" : "anyOf", i],
    }));
    if (isExclusive) {
        json.oneOf = options;
    }
    else {
        json.anyOf = options;
    }
};
const intersectionProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    const a = to_json_schema_processSchema(def.left, ctx, {
        ...params,
        path: [...params.path, "allOf", 0],
    });
    const b = to_json_schema_processSchema(def.right, ctx, {
        ...params,
        path: [...params.path, "allOf", 1],
    });
    const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
    const allOf = [
        ...(isSimpleIntersection(a) ? a.allOf : [a]),
        ...(isSimpleIntersection(b) ? b.allOf : [b]),
    ];
    json.allOf = allOf;
    // Recorded innermost first, so a nested intersection has already folded by the time this one is considered. The array is the handle rather than the schema, because a wrapper that inherits this schema shares the same array; `finalize` folds every object holding it. See `foldIntersection`.
    ctx.intersections.push(allOf);
};
const tupleProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    json.type = "array";
    const prefixPath = ctx.target === "draft-2020-12" ? "prefixItems" : "items";
    const restPath = ctx.target === "draft-2020-12" ? "items" : ctx.target === "openapi-3.0" ? "items" : "additionalItems";
    const prefixItems = def.items.map((x, i) => to_json_schema_processSchema(x, ctx, {
        ...params,
        path: [...params.path, prefixPath, i],
    }));
    const rest = def.rest
        ? to_json_schema_processSchema(def.rest, ctx, {
            ...params,
            path: [...params.path, restPath, ...(ctx.target === "openapi-3.0" ? [def.items.length] : [])],
        })
        : null;
    let minItems = def.items.length;
    while (minItems > 0) {
        const item = def.items[minItems - 1];
        const optional = ctx.io === "input" ? inputOptin(item) !== undefined : item._zod.optout === "optional";
        if (!optional)
            break;
        minItems--;
    }
    const maxItems = def.items.length;
    const isClosed = !def.rest;
    if (ctx.target === "draft-2020-12") {
        json.prefixItems = prefixItems;
        if (isClosed) {
            json.items = false;
        }
        else if (rest) {
            json.items = rest;
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    else if (ctx.target === "openapi-3.0") {
        json.items = {
            anyOf: prefixItems,
        };
        if (rest) {
            json.items.anyOf.push(rest);
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    else {
        json.items = prefixItems;
        if (isClosed) {
            json.additionalItems = false;
        }
        else if (rest) {
            json.additionalItems = rest;
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    // explicit user-defined length checks take precedence
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minItems = minimum;
    if (typeof maximum === "number")
        json.maxItems = maximum;
};
/** JSON object keys are always strings, so a numeric record key schema is re-expressed over the
 * numeric-string form the record parser matches. Deferred to `finalize`, after the flatten: a key
 * behind a wrapper only carries its own `type` before then, and a union key only has its branches.
 *
 * A numeric bound cannot apply to a property name, so `minimum` and its siblings are dropped rather
 * than carried over: keeping them beside `type: "string"` reproduces the match-nothing schema this
 * exists to fix. A key that carries one therefore emits wider than the record parses — `z.record(z.number().min(5), V)`
 * accepts `"3"` — which is the deliberate trade, since throwing on it would reject an ordinary schema
 * outright. */
function stringifyKeyNames(bySchema, json, visited) {
    // an extracted key that rewrites cannot go on sharing its definition — the string form a key position needs is not the number form every other reference wants — so it inlines. One that does not rewrite keeps the `$ref`.
    if (json.$ref) {
        // a recursive key holds its own reference inside its definition, so a node already on the path is left alone rather than resolved again
        if (visited.has(json))
            return json;
        visited.add(json);
        const def = bySchema.get(json)?.def;
        if (!def)
            return json;
        const inlined = stringifyKeyNames(bySchema, def, visited);
        return inlined === def ? json : inlined;
    }
    for (const keyword of ["anyOf", "oneOf"]) {
        const branches = json[keyword];
        if (!Array.isArray(branches))
            continue;
        const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
        // rebuilding regardless would detach a key that had nothing to re-express, dropping its `$ref` and leaking the internal `id`
        if (mapped.some((branch, i) => branch !== branches[i]))
            json = { ...json, [keyword]: mapped };
    }
    // a member that already admits a string leaves the key unconstrained, so the node's own type re-expresses only when every member is numeric
    const types = Array.isArray(json.type) ? json.type : [json.type];
    const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
    // a heterogeneous key carries no type at all, so its numeric members are caught here instead
    const values = json.enum ?? (json.const !== undefined ? [json.const] : undefined);
    if (!numericType && !values?.some((v) => typeof v === "number"))
        return json;
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
    if (rest.enum)
        rest.enum = rest.enum.map((v) => (typeof v === "number" ? String(v) : v));
    else if (typeof rest.const === "number")
        rest.const = String(rest.const);
    // a heterogeneous key keeps its absent type: the stringified members already say what a key may be
    if (!numericType)
        return rest;
    rest.type = "string";
    if (!values)
        rest.pattern = (types.includes("number") ? number : integer).source;
    return rest;
}
/** Every record of one conversion, so the carriers are found in a single pass rather than once per record. */
const pendingRecords = new WeakMap();
function rewriteKeyNames(ctx) {
    // an extracted key is resolved by the object `extractToDef` left in its place, so the map is built once rather than searched per reference. `_zod.toJSONSchema` can hand the same object to two schemas, so the first entry carrying a body wins, as a search would have found it.
    const bySchema = new Map();
    for (const entry of ctx.seen.values()) {
        if (entry.def && !bySchema.has(entry.schema))
            bySchema.set(entry.schema, entry);
    }
    const rewrites = new Map();
    for (const record of pendingRecords.get(ctx) ?? []) {
        const seen = ctx.seen.get(record);
        const names = (seen?.def ?? seen?.schema)?.propertyNames;
        if (!names || names === true || rewrites.has(names))
            continue;
        const rewritten = stringifyKeyNames(bySchema, names, new Set());
        if (rewritten !== names)
            rewrites.set(names, rewritten);
    }
    if (!rewrites.size)
        return;
    // the flatten has already copied each record's own properties onto every wrapper by reference, and an extracted body is another such copy, so every carrier holding a rewritten key is updated together
    for (const entry of ctx.seen.values()) {
        for (const carrier of [entry.schema, entry.def]) {
            const rewritten = carrier && rewrites.get(carrier.propertyNames);
            if (rewritten)
                carrier.propertyNames = rewritten;
        }
    }
}
const recordProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    json.type = "object";
    // For looseRecord with regex patterns, use patternProperties. This correctly represents "only validate keys matching the pattern" semantics and composes well with allOf (intersections)
    const keyType = def.keyType;
    const patterns = aggregateChecks(keyType).patterns;
    if (def.mode === "loose" && patterns && patterns.size > 0) {
        // Use patternProperties for looseRecord with regex patterns
        const valueSchema = to_json_schema_processSchema(def.valueType, ctx, {
            ...params,
            path: [...params.path, "patternProperties", "*"],
        });
        json.patternProperties = {};
        for (const pattern of patterns) {
            util_assignProp(json.patternProperties, exactPattern(pattern).source, valueSchema);
        }
    }
    else {
        // Default behavior: use propertyNames + additionalProperties
        if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
            json.propertyNames = to_json_schema_processSchema(def.keyType, ctx, {
                ...params,
                path: [...params.path, "propertyNames"],
            });
            let pending = pendingRecords.get(ctx);
            if (!pending) {
                pending = [];
                pendingRecords.set(ctx, pending);
                ctx.deferred.push(() => rewriteKeyNames(ctx));
            }
            pending.push(schema);
        }
        json.additionalProperties = to_json_schema_processSchema(def.valueType, ctx, {
            ...params,
            path: [...params.path, "additionalProperties"],
        });
    }
    // Add required for keys with discrete values (enum, literal, etc.)
    const keyValues = keyType._zod.values;
    // Every key shares one value schema, so an optional-in value makes the whole key set omittable on input. Output keeps them: the exhaustive branch assigns every key, even one whose value came back undefined.
    const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== undefined;
    if (keyValues && !def.partial && !omittableOnInput) {
        const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
        if (validKeyValues.length > 0) {
            json.required = validKeyValues.map(String);
        }
    }
};
const nullableProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    const inner = to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    if (ctx.target === "openapi-3.0") {
        seen.ref = def.innerType;
        json.nullable = true;
    }
    else {
        json.anyOf = [inner, { type: "null" }];
    }
};
const nonoptionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
/** Round-trips a default value through JSON so the emitted schema is guaranteed to be valid JSON.
 * A BigInt has no reliable encoding, so it goes through `unrepresentable` like any other
 * unrepresentable value. Returns a sentinel when the caller must not write a default of its own. */
const UNREPRESENTABLE_DEFAULT = Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
    let unrepresentable = false;
    const serialized = JSON.stringify(value, (_, val) => {
        if (typeof val !== "bigint")
            return val;
        unrepresentable = true;
        return null;
    });
    if (!unrepresentable)
        return JSON.parse(serialized);
    handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
    return UNREPRESENTABLE_DEFAULT;
}
const defaultProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT)
        json.default = value;
};
const prefaultProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    if (ctx.io !== "input")
        return;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT)
        json._prefault = value;
};
const catchProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    let catchValue;
    try {
        catchValue = def.catchValue(undefined);
    }
    catch {
        handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
        return;
    }
    json.default = catchValue;
};
const pipeProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    const inIsTransform = def.in._zod.traits.has("$ZodTransform");
    const innerType = ctx.io === "input" ? (inIsTransform ? def.out : def.in) : def.out;
    to_json_schema_processSchema(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
const readonlyProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    json.readOnly = true;
};
const promiseProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
const optionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
const lazyProcessor = (schema, ctx, _json, params) => {
    const innerType = schema._zod.innerType;
    to_json_schema_processSchema(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
// ==================== ALL PROCESSORS ====================
const allProcessors = {
    string: stringProcessor,
    number: numberProcessor,
    boolean: booleanProcessor,
    bigint: bigintProcessor,
    symbol: symbolProcessor,
    null: nullProcessor,
    undefined: undefinedProcessor,
    void: voidProcessor,
    never: neverProcessor,
    any: anyProcessor,
    unknown: unknownProcessor,
    date: dateProcessor,
    enum: enumProcessor,
    literal: literalProcessor,
    nan: nanProcessor,
    template_literal: templateLiteralProcessor,
    file: fileProcessor,
    success: successProcessor,
    custom: customProcessor,
    function: functionProcessor,
    transform: transformProcessor,
    map: mapProcessor,
    set: setProcessor,
    array: arrayProcessor,
    object: objectProcessor,
    union: unionProcessor,
    intersection: intersectionProcessor,
    tuple: tupleProcessor,
    record: recordProcessor,
    nullable: nullableProcessor,
    nonoptional: nonoptionalProcessor,
    default: defaultProcessor,
    prefault: prefaultProcessor,
    catch: catchProcessor,
    pipe: pipeProcessor,
    readonly: readonlyProcessor,
    promise: promiseProcessor,
    optional: optionalProcessor,
    lazy: lazyProcessor,
};
function toJSONSchema(input, params) {
    if ("_idmap" in input) {
        // Registry case
        const registry = input;
        const ctx = initializeContext({ ...params, processors: allProcessors });
        const defs = {};
        // First pass: process all schemas to build the seen map
        for (const entry of registry._idmap.entries()) {
            const [_, schema] = entry;
            processSchema(schema, ctx);
        }
        const schemas = {};
        const external = {
            registry,
            uri: params?.uri,
            defs,
        };
        // Update the context with external configuration
        ctx.external = external;
        // Second pass: emit each schema
        for (const entry of registry._idmap.entries()) {
            const [key, schema] = entry;
            extractDefs(ctx, schema);
            assignProp(schemas, key, finalize(ctx, schema));
        }
        if (Object.keys(defs).length > 0) {
            const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
            schemas.__shared = {
                [defsSegment]: defs,
            };
        }
        return { schemas };
    }
    // Single schema case
    const ctx = initializeContext({ ...params, processors: allProcessors });
    processSchema(input, ctx);
    extractDefs(ctx, input);
    return finalize(ctx, input);
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/locales/en.js

const error = () => {
    const Sizable = {
        string: { unit: "characters", verb: "to have" },
        file: { unit: "bytes", verb: "to have" },
        array: { unit: "items", verb: "to have" },
        set: { unit: "items", verb: "to have" },
        map: { unit: "entries", verb: "to have" },
    };
    function getSizing(origin) {
        return Sizable[origin] ?? null;
    }
    const FormatDictionary = {
        regex: "input",
        email: "email address",
        url: "URL",
        emoji: "emoji",
        uuid: "UUID",
        uuidv4: "UUIDv4",
        uuidv6: "UUIDv6",
        nanoid: "nanoid",
        guid: "GUID",
        cuid: "cuid",
        cuid2: "cuid2",
        ulid: "ULID",
        xid: "XID",
        ksuid: "KSUID",
        datetime: "ISO datetime",
        date: "ISO date",
        time: "ISO time",
        duration: "ISO duration",
        ipv4: "IPv4 address",
        ipv6: "IPv6 address",
        mac: "MAC address",
        cidrv4: "IPv4 range",
        cidrv6: "IPv6 range",
        base64: "base64-encoded string",
        base64url: "base64url-encoded string",
        json_string: "JSON string",
        e164: "E.164 number",
        currency_code: "currency code",
        credit_card: "credit card number",
        iban: "IBAN",
        jwt: "JWT",
        template_literal: "input",
    };
    // type names: missing keys = do not translate (use raw value via ?? fallback)
    const TypeDictionary = {
        // Compatibility: "nan" -> "NaN" for display
        nan: "NaN",
        // All other type names omitted - they fall back to raw values via ?? operator
    };
    function getTypeName(type, input) {
        if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
            return String(input);
        }
        return TypeDictionary[type] ?? type;
    }
    return (issue) => {
        switch (issue.code) {
            case "invalid_type": {
                const expected = getTypeName(issue.expected);
                const receivedType = parsedType(issue.input);
                const received = getTypeName(receivedType, issue.input);
                return `Invalid input: expected ${expected}, received ${received}`;
            }
            case "invalid_value":
                if (issue.values.length === 1)
                    return `Invalid input: expected ${stringifyPrimitive(issue.values[0])}`;
                return `Invalid option: expected one of ${joinValues(issue.values, "|")}`;
            case "too_big": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
                const sizing = getSizing(issue.origin);
                if (sizing)
                    return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
                return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
            }
            case "too_small": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
                const sizing = getSizing(issue.origin);
                if (sizing) {
                    return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
                }
                return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
            }
            case "invalid_format": {
                const _issue = issue;
                if (_issue.format === "starts_with") {
                    return `Invalid string: must start with "${_issue.prefix}"`;
                }
                if (_issue.format === "ends_with")
                    return `Invalid string: must end with "${_issue.suffix}"`;
                if (_issue.format === "includes")
                    return `Invalid string: must include "${_issue.includes}"`;
                if (_issue.format === "regex")
                    return `Invalid string: must match pattern ${_issue.pattern}`;
                return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
            }
            case "not_multiple_of":
                return `Invalid number: must be a multiple of ${issue.divisor}`;
            case "unrecognized_keys":
                return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${joinValues(issue.keys, ", ")}`;
            case "invalid_key":
                return `Invalid key in ${issue.origin}`;
            case "invalid_union":
                if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) {
                    const opts = issue.options.map((o) => `'${o}'`).join(" | ");
                    return `Invalid discriminator value. Expected ${opts}`;
                }
                if (issue.inclusive === false) {
                    return "Invalid input: more than one option matched";
                }
                return "Invalid input";
            case "invalid_element":
                return `Invalid value in ${issue.origin}`;
            default:
                return `Invalid input`;
        }
    };
};
/* harmony default export */ function en() {
    return {
        localeError: error(),
    };
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/errors.js


/* Computing the message eagerly is expensive (pretty-printed JSON of all
 * issues), so defer it until first read. The accessor functions and
 * descriptors are shared across instances to keep error construction
 * cheap; the computed message is cached on the internals object. The
 * setter preserves plain assignment semantics for consumers that
 * overwrite `message`. */
function _getMessage() {
    const internals = this._zod;
    internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
    return internals.message;
}
function _setMessage(value) {
    this._zod.message = value;
}
const _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true,
};
const _issuesDesc = { value: undefined, enumerable: false };
/* Prototypes that already carry the lazy `toString`. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
    inst.name = "$ZodError";
    // `_zod` is already non-enumerable: $constructor's init defined it with this same descriptor
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    // Clear the shared slot; a retained `value` pins the last error's issues.
    _issuesDesc.value = undefined;
    Object.defineProperty(inst, "message", _messageDesc);
    /* `toString` lives as a non-enumerable lazy getter on the shared
     * prototype; on first access it caches a per-instance closure so
     * detached usage still works. */
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
        _installedToString.add(proto);
        Object.defineProperty(proto, "toString", {
            configurable: true,
            enumerable: false,
            get() {
                const value = () => this.message;
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
                return value;
            },
            set(value) {
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
            },
        });
    }
};
const $ZodError = $constructor("$ZodError", initializer);
const $ZodRealError = $constructor("$ZodError", initializer, undefined, {
    Parent: Error,
});
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
 * ("toString", "constructor") would otherwise read through to the prototype, and assigning
 * "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) {
        if (key === "__proto__") {
            Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
        }
        else {
            obj[key] = make();
        }
    }
    return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
    const fieldErrors = {};
    const formErrors = [];
    for (const sub of error.issues) {
        if (sub.path.length > 0) {
            node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
        }
        else {
            formErrors.push(mapper(sub));
        }
    }
    return { formErrors, fieldErrors };
}
function formatError(error, mapper = (issue) => issue.message) {
    const fieldErrors = { _errors: [] };
    const processError = (error, path = []) => {
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    fieldErrors._errors.push(mapper(issue));
                }
                else {
                    let curr = fieldErrors;
                    let i = 0;
                    while (i < fullpath.length) {
                        const el = fullpath[i];
                        const terminal = i === fullpath.length - 1;
                        // `_errors` is reserved by this legacy format, so merge a matching path segment into the current node instead of treating its array as a child.
                        if (el === "_errors") {
                            if (terminal)
                                curr._errors.push(mapper(issue));
                            i++;
                            continue;
                        }
                        // A path element may collide with an inherited property name such as
                        // "__proto__" or "constructor". Truthiness checks read the prototype
                        // (so no node is created, then ._errors.push throws), and bracket
                        // assignment of "__proto__" hits the setter instead of creating an
                        // own key. Guard the read with hasOwnProperty and create the node
                        // with defineProperty so any path element becomes a real own key.
                        if (!Object.prototype.hasOwnProperty.call(curr, el)) {
                            Object.defineProperty(curr, el, {
                                value: { _errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        const node = curr[el];
                        if (terminal) {
                            node._errors.push(mapper(issue));
                        }
                        curr = node;
                        i++;
                    }
                }
            }
        }
    };
    processError(error);
    return fieldErrors;
}
function treeifyError(error, mapper = (issue) => issue.message) {
    const result = { errors: [] };
    const processError = (error, path = []) => {
        var _a;
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                // regular union error
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    result.errors.push(mapper(issue));
                    continue;
                }
                let curr = result;
                let i = 0;
                while (i < fullpath.length) {
                    const el = fullpath[i];
                    const terminal = i === fullpath.length - 1;
                    if (typeof el === "string") {
                        curr.properties ?? (curr.properties = {});
                        // el may collide with an inherited property name ("__proto__",
                        // "constructor", ...); ??= reads the prototype so the node is never
                        // created and curr.errors.push throws. Guard with hasOwnProperty and
                        // create the node with defineProperty so "__proto__" becomes a real
                        // own key rather than invoking the prototype setter.
                        if (!Object.prototype.hasOwnProperty.call(curr.properties, el)) {
                            Object.defineProperty(curr.properties, el, {
                                value: { errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        curr = curr.properties[el];
                    }
                    else {
                        curr.items ?? (curr.items = []);
                        (_a = curr.items)[el] ?? (_a[el] = { errors: [] });
                        curr = curr.items[el];
                    }
                    if (terminal) {
                        curr.errors.push(mapper(issue));
                    }
                    i++;
                }
            }
        }
    };
    processError(error);
    return result;
}
/** Format a ZodError as a human-readable string in the following form.
 *
 * From
 *
 * ```ts
 * ZodError {
 *   issues: [
 *     {
 *       expected: 'string',
 *       code: 'invalid_type',
 *       path: [ 'username' ],
 *       message: 'Invalid input: expected string'
 *     },
 *     {
 *       expected: 'number',
 *       code: 'invalid_type',
 *       path: [ 'favoriteNumbers', 1 ],
 *       message: 'Invalid input: expected number'
 *     }
 *   ];
 * }
 * ```
 *
 * to
 *
 * ```
 * username
 *   ✖ Expected number, received string at "username
 * favoriteNumbers[0]
 *   ✖ Invalid input: expected number
 * ```
 */
function toDotPath(_path) {
    const segs = [];
    const path = _path.map((seg) => (typeof seg === "object" ? seg.key : seg));
    for (const seg of path) {
        if (typeof seg === "number")
            segs.push(`[${seg}]`);
        else if (typeof seg === "symbol")
            segs.push(`[${JSON.stringify(String(seg))}]`);
        else if (/[^\w$]/.test(seg))
            segs.push(`[${JSON.stringify(seg)}]`);
        else {
            if (segs.length)
                segs.push(".");
            segs.push(seg);
        }
    }
    return segs.join("");
}
function prettifyError(error) {
    const lines = [];
    // sort by path length
    const issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
    // Process each issue
    for (const issue of issues) {
        lines.push(`✖ ${issue.message}`);
        if (issue.path?.length)
            lines.push(`  → at ${toDotPath(issue.path)}`);
    }
    // Convert Map to formatted string
    return lines.join("\n");
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/parse.js



// Always both keys, so the `_params` read site in `_parse` sees one object shape rather than two.
function finalizeParams(callee, params) {
    return { callee: params?.callee ?? callee, Err: params?.Err };
}
const _parse = (_Err) => {
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
        const result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise) {
            throw new $ZodAsyncError();
        }
        if (result.issues.length) {
            const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
            captureStackTrace(e, _params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parse = /* @__PURE__*/ _parse($ZodRealError);
const _parseAsync = (_Err) => {
    const fn = async (schema, value, _ctx, params) => {
        const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
        let result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise)
            result = await result;
        if (result.issues.length) {
            const e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
            captureStackTrace(e, params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parseAsync = /* @__PURE__*/ _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
        throw new $ZodAsyncError();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParse = /* @__PURE__*/ _safeParse($ZodRealError);
// the error is built on the first read of `error`: finalizing the issues and constructing the instance is most of a failing parse, and a caller that only branches on `success` never pays it. a getter in the literal keeps this small; the alternative, one shared accessor descriptor plus a hidden state slot, reads ~15% faster but costs ~75 B gzipped in every bundle
function failure(Err, issues, ctx) {
    let error;
    return {
        success: false,
        get error() {
            if (!error) {
                error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
                // finalizeIssue drops `input`, so the built error holds nothing; keeping the raw issues past this point pins the parsed value for the life of the result
                issues = undefined;
                ctx = undefined;
            }
            return error;
        },
        set error(e) {
            error = e;
            // a replacement makes the getter's branch unreachable, so the captures have to go here too
            issues = undefined;
            ctx = undefined;
        },
    };
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync($ZodRealError);
// registry mirrors of the compiler's sentinels, so this module never imports the compiler
const COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
const COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
// Deliberately tiny, because v8 will not inline a body carrying the fallback's object literals and throw. Everything that is not the compiled happy path lives in validateFallback, and that split is worth ~35% on a compiled schema.
const validate = ((schema, value, _ctx) => {
    const validator = schema._zod.bag.validator;
    if (validator !== undefined) {
        if (validator(value) !== COMPILE_INVALID)
            return true;
        // a definite sentinel means the runtime would reject, so skip the re-parse; a ctx can still change the answer
        if (validator.definite === true && _ctx === undefined)
            return false;
    }
    return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
    const ctx = _ctx
        ? { ..._ctx, async: false, abortEarly: true }
        : { async: false, abortEarly: true };
    const fallbackRun = schema._zod.bag.fallbackRun;
    let result;
    if (fallbackRun) {
        // skip nested fast paths on the fallback, so user callbacks keep the at-most-twice bound
        ctx[COMPILE_FALLBACK] = true;
        result = fallbackRun({ value, issues: [] }, ctx);
    }
    else {
        result = schema._zod.run({ value, issues: [] }, ctx);
    }
    if (result instanceof Promise) {
        throw new $ZodAsyncError();
    }
    return result.issues.length === 0;
}
// no fast path: the compiler keeps async parses on the runtime, because a promise-returning callback that is not declared async compiles to a throw
const parse_validateAsync = async (schema, value, _ctx) => {
    const ctx = _ctx
        ? { ..._ctx, async: true, abortEarly: true }
        : { async: true, abortEarly: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length === 0;
};
const _encode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return parse(schema, value, ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const encode = /* @__PURE__*/ _encode($ZodRealError);
const _decode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        return parse(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decode = /* @__PURE__*/ _decode($ZodRealError);
const _encodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return (await parseAsync(schema, value, ctx, finalizeParams(fn, _params)));
    };
    return fn;
};
const encodeAsync = /* @__PURE__*/ _encodeAsync($ZodRealError);
const _decodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decodeAsync = /* @__PURE__*/ _decodeAsync($ZodRealError);
const _safeEncode = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParse(_Err)(schema, value, ctx);
};
const safeEncode = /* @__PURE__*/ _safeEncode($ZodRealError);
const _safeDecode = (_Err) => (schema, value, _ctx) => {
    return _safeParse(_Err)(schema, value, _ctx);
};
const safeDecode = /* @__PURE__*/ _safeDecode($ZodRealError);
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParseAsync(_Err)(schema, value, ctx);
};
const safeEncodeAsync = /* @__PURE__*/ _safeEncodeAsync($ZodRealError);
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
    return _safeParseAsync(_Err)(schema, value, _ctx);
};
const safeDecodeAsync = /* @__PURE__*/ _safeDecodeAsync($ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/errors.js



/* Prototypes that already carry the lazy helper methods. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
/* Helper methods live as non-enumerable lazy getters on the shared
 * prototype instead of own properties on every instance. On first
 * access the getter allocates the per-instance closure and caches it
 * as a non-enumerable own property, so detached usage still works and
 * the allocation only happens for methods actually touched. */
function _lazyMethod(proto, key, make) {
    Object.defineProperty(proto, key, {
        configurable: true,
        enumerable: false,
        get() {
            const value = make(this);
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
            return value;
        },
        set(value) {
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
        },
    });
}
const errors_initializer = (inst, issues) => {
    $ZodError.init(inst, issues);
    inst.name = "ZodError";
    const proto = Object.getPrototypeOf(inst);
    if (_installedErrorProtos.has(proto))
        return;
    _installedErrorProtos.add(proto);
    _lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
    _lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
    _lazyMethod(proto, "addIssue", (self) => (issue) => {
        self.issues.push(issue);
        self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
    });
    _lazyMethod(proto, "addIssues", (self) => (issues) => {
        self.issues.push(...issues);
        self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
    });
    Object.defineProperty(proto, "isEmpty", {
        configurable: true,
        enumerable: false,
        get() {
            return this.issues.length === 0;
        },
    });
};
const ZodError = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodError", errors_initializer)));
const ZodRealError = /*@__PURE__*/ $constructor("ZodError", errors_initializer, undefined, {
    Parent: Error,
});
// /** @deprecated Use `z.core.$ZodErrorMapCtx` instead. */
// export type ErrorMapCtx = core.$ZodErrorMapCtx;

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/parse.js


const classic_parse_parse = /* @__PURE__ */ _parse(ZodRealError);
const classic_parse_parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
const parse_safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
const parse_safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);

// Codec functions
const parse_encode = /* @__PURE__ */ _encode(ZodRealError);
const parse_decode = /* @__PURE__ */ _decode(ZodRealError);
const parse_encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
const parse_decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
const parse_safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
const parse_safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
const parse_safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
const parse_safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/schemas.js








// Register English as the default locale on first ZodType construction. Hooked into the `ZodType` `$constructor` (rather than a top-level `config(en())` in `external.ts`) so bundlers honoring `sideEffects: false` can't tree-shake it out — see #5953, #5725. An explicit `z.config(z.locales.xx())` call wins regardless of order, since this only sets the default when none is present.
function _ensureDefaultLocale() {
    if (!globalConfig.localeError)
        config(en());
}
// the default memoizer is read by the core container init, which runs before `ZodType.init`, so each container calls this first
function _ensureDefaultMemoizer() {
    if (!globalConfig.memoizer)
        config({ memoizer: memoizer() });
}
const ZodType = /*@__PURE__*/ $constructor("ZodType", (inst, def) => {
    _ensureDefaultLocale();
    $ZodType.init(inst, def);
    inst.def = def;
    inst.type = def.type;
    return inst;
}, {
    check(...chks) {
        const def = this.def;
        return this.clone(mergeDefs(def, {
            checks: [
                ...(def.checks ?? []),
                ...chks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch),
            ],
        }), { parent: true });
    },
    with(...chks) {
        return this.check(...chks);
    },
    clone(def, params) {
        return clone(this, def, params);
    },
    brand() {
        return this;
    },
    register(reg, meta) {
        reg.add(this, meta);
        return this;
    },
    refine(check, params) {
        return this.check(refine(check, params));
    },
    superRefine(refinement, params) {
        return this.check(superRefine(refinement, params));
    },
    overwrite(fn) {
        return this.check(_overwrite(fn));
    },
    optional() {
        return optional(this);
    },
    exactOptional() {
        return exactOptional(this);
    },
    nullable() {
        return nullable(this);
    },
    nullish() {
        return optional(nullable(this));
    },
    nonoptional(params) {
        return nonoptional(this, params);
    },
    array() {
        return array(this);
    },
    or(arg) {
        return union([this, arg]);
    },
    and(arg) {
        return intersection(this, arg);
    },
    transform(tx) {
        return pipe(this, transform(tx));
    },
    default(d) {
        return schemas_default(this, d);
    },
    prefault(d) {
        return prefault(this, d);
    },
    catch(params) {
        return schemas_catch(this, params);
    },
    pipe(target) {
        return pipe(this, target);
    },
    readonly() {
        return readonly(this);
    },
    describe(description) {
        const cl = this.clone();
        globalRegistry.add(cl, { description });
        return cl;
    },
    meta(...args) {
        // overloaded: meta() returns the registered metadata, meta(data) returns a clone with `data` registered. The mapped type picks up the second overload, so we accept variadic any-args and return `any` to satisfy both at runtime.
        if (args.length === 0)
            return globalRegistry.get(this);
        const cl = this.clone();
        globalRegistry.add(cl, args[0]);
        return cl;
    },
    isOptional() {
        return this.safeParse(undefined).success;
    },
    isNullable() {
        return this.safeParse(null).success;
    },
    apply(fn, ...args) {
        return args.length === 0 ? fn(this) : fn(this, ...args);
    },
    // Overrides core's `~standard` to add `jsonSchema`. Must stay a prototype entry: redefining it per instance demotes instances to dictionary mode.
    get "~standard"() {
        return hide(this, "~standard", {
            ...standardProps(this),
            jsonSchema: {
                input: createStandardJSONSchemaMethod(this, "input"),
                output: createStandardJSONSchemaMethod(this, "output"),
            },
        });
    },
    set "~standard"(value) {
        own(this, "~standard", value);
    },
    parse: function _parse(data, params) {
        return classic_parse_parse(this, data, params, { callee: _parse });
    },
    parseAsync: async function _parseAsync(data, params) {
        return await classic_parse_parseAsync(this, data, params, { callee: _parseAsync });
    },
    safeParse(data, params) {
        return parse_safeParse(this, data, params);
    },
    async safeParseAsync(data, params) {
        return parse_safeParseAsync(this, data, params);
    },
    // `spa` is an alias: same function object as `safeParseAsync`, as before.
    get spa() {
        return this?.safeParseAsync;
    },
    set spa(value) {
        own(this, "spa", value);
    },
    validate(data, params) {
        return validate(this, data, params);
    },
    validateAsync(data, params) {
        return parse_validateAsync(this, data, params);
    },
    encode: function _encode(data, params) {
        return parse_encode(this, data, params, { callee: _encode });
    },
    decode: function _decode(data, params) {
        return parse_decode(this, data, params, { callee: _decode });
    },
    encodeAsync: async function _encodeAsync(data, params) {
        return await parse_encodeAsync(this, data, params, { callee: _encodeAsync });
    },
    decodeAsync: async function _decodeAsync(data, params) {
        return await parse_decodeAsync(this, data, params, { callee: _decodeAsync });
    },
    safeEncode(data, params) {
        return parse_safeEncode(this, data, params);
    },
    safeDecode(data, params) {
        return parse_safeDecode(this, data, params);
    },
    async safeEncodeAsync(data, params) {
        return parse_safeEncodeAsync(this, data, params);
    },
    async safeDecodeAsync(data, params) {
        return parse_safeDecodeAsync(this, data, params);
    },
    toJSONSchema(params) {
        return createToJSONSchemaMethod(this, {})(params);
    },
    // Reads through to the registry on every access, so it must not cache.
    get description() {
        return globalRegistry.get(this)?.description;
    },
    // No setter: `schema._def = x` throws, as it did when `_def` was a non-writable own property.
    get _def() {
        return this._zod.def;
    },
});
/** @internal */
const _ZodString = /*@__PURE__*/ $constructor("_ZodString", (inst, def) => {
    $ZodString.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
}, 
/*@__PURE__*/ derived({
    format: (inst) => aggregateChecks(inst).format ?? null,
    minLength: (inst) => aggregateChecks(inst).minimum ?? null,
    maxLength: (inst) => aggregateChecks(inst).maximum ?? null,
}, {
    regex(...args) {
        return this.check(_regex(...args));
    },
    includes(...args) {
        return this.check(_includes(...args));
    },
    startsWith(...args) {
        return this.check(_startsWith(...args));
    },
    endsWith(...args) {
        return this.check(_endsWith(...args));
    },
    min(...args) {
        return this.check(_minLength(...args));
    },
    max(...args) {
        return this.check(_maxLength(...args));
    },
    length(...args) {
        return this.check(_length(...args));
    },
    nonempty(...args) {
        return this.check(_minLength(1, ...args));
    },
    lowercase(params) {
        return this.check(_lowercase(params));
    },
    uppercase(params) {
        return this.check(_uppercase(params));
    },
    trim() {
        return this.check(_trim());
    },
    normalize(...args) {
        return this.check(_normalize(...args));
    },
    toLowerCase() {
        return this.check(_toLowerCase());
    },
    toUpperCase() {
        return this.check(_toUpperCase());
    },
    slugify() {
        return this.check(_slugify());
    },
}));
const ZodString = /*@__PURE__*/ $constructor("ZodString", (inst, def) => {
    $ZodString.init(inst, def);
    _ZodString.init(inst, def);
}, {
    email(params) {
        return this.check(_email(ZodEmail, params));
    },
    url(params) {
        return this.check(_url(ZodURL, params));
    },
    jwt(params) {
        return this.check(_jwt(ZodJWT, params));
    },
    emoji(params) {
        return this.check(api_emoji(ZodEmoji, params));
    },
    guid(params) {
        return this.check(_guid(ZodGUID, params));
    },
    uuid(params) {
        return this.check(_uuid(ZodUUID, params));
    },
    uuidv4(params) {
        return this.check(_uuidv4(ZodUUID, params));
    },
    uuidv6(params) {
        return this.check(_uuidv6(ZodUUID, params));
    },
    uuidv7(params) {
        return this.check(_uuidv7(ZodUUID, params));
    },
    nanoid(params) {
        return this.check(_nanoid(ZodNanoID, params));
    },
    cuid(params) {
        return this.check(_cuid(ZodCUID, params));
    },
    cuid2(params) {
        return this.check(_cuid2(ZodCUID2, params));
    },
    ulid(params) {
        return this.check(_ulid(ZodULID, params));
    },
    base64(params) {
        return this.check(_base64(ZodBase64, params));
    },
    base64url(params) {
        return this.check(_base64url(ZodBase64URL, params));
    },
    xid(params) {
        return this.check(_xid(ZodXID, params));
    },
    ksuid(params) {
        return this.check(_ksuid(ZodKSUID, params));
    },
    ipv4(params) {
        return this.check(_ipv4(ZodIPv4, params));
    },
    ipv6(params) {
        return this.check(_ipv6(ZodIPv6, params));
    },
    cidrv4(params) {
        return this.check(_cidrv4(ZodCIDRv4, params));
    },
    cidrv6(params) {
        return this.check(_cidrv6(ZodCIDRv6, params));
    },
    e164(params) {
        return this.check(_e164(ZodE164, params));
    },
    datetime(params) {
        return this.check(_isoDateTime(ZodISODateTime, params));
    },
    date(params) {
        return this.check(_isoDate(ZodISODate, params));
    },
    time(params) {
        return this.check(_isoTime(ZodISOTime, params));
    },
    duration(params) {
        return this.check(_isoDuration(ZodISODuration, params));
    },
});
function schemas_string(params) {
    return _string(ZodString, params);
}
const ZodStringFormat = /*@__PURE__*/ $constructor("ZodStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    _ZodString.init(inst, def);
});
const ZodISODateTime = /*@__PURE__*/ $constructor("ZodISODateTime", (inst, def) => {
    $ZodISODateTime.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODate = /*@__PURE__*/ $constructor("ZodISODate", (inst, def) => {
    $ZodISODate.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISOTime = /*@__PURE__*/ $constructor("ZodISOTime", (inst, def) => {
    $ZodISOTime.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODuration = /*@__PURE__*/ $constructor("ZodISODuration", (inst, def) => {
    $ZodISODuration.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodEmail = /*@__PURE__*/ $constructor("ZodEmail", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodEmail.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_email(params) {
    return core._email(ZodEmail, params);
}
const ZodGUID = /*@__PURE__*/ $constructor("ZodGUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodGUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_guid(params) {
    return core._guid(ZodGUID, params);
}
const ZodUUID = /*@__PURE__*/ $constructor("ZodUUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodUUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_uuid(params) {
    return core._uuid(ZodUUID, params);
}
function uuidv4(params) {
    return core._uuidv4(ZodUUID, params);
}
// ZodUUIDv6
function uuidv6(params) {
    return core._uuidv6(ZodUUID, params);
}
// ZodUUIDv7
function uuidv7(params) {
    return core._uuidv7(ZodUUID, params);
}
const ZodURL = /*@__PURE__*/ $constructor("ZodURL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodURL.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function url(params) {
    return core._url(ZodURL, params);
}
function httpUrl(params) {
    return core._url(ZodURL, {
        protocol: regexes.httpProtocol,
        hostname: regexes.domain,
        ...util.normalizeParams(params),
    });
}
const ZodEmoji = /*@__PURE__*/ $constructor("ZodEmoji", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodEmoji.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_emoji(params) {
    return core._emoji(ZodEmoji, params);
}
const ZodNanoID = /*@__PURE__*/ $constructor("ZodNanoID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodNanoID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_nanoid(params) {
    return core._nanoid(ZodNanoID, params);
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const ZodCUID = /*@__PURE__*/ $constructor("ZodCUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodCUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
/**
 * Validates a CUID v1 string.
 *
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2 | `z.cuid2()`} instead.
 * See https://github.com/paralleldrive/cuid.
 */
function schemas_cuid(params) {
    return core._cuid(ZodCUID, params);
}
const ZodCUID2 = /*@__PURE__*/ $constructor("ZodCUID2", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodCUID2.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_cuid2(params) {
    return core._cuid2(ZodCUID2, params);
}
const ZodULID = /*@__PURE__*/ $constructor("ZodULID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodULID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ulid(params) {
    return core._ulid(ZodULID, params);
}
const ZodXID = /*@__PURE__*/ $constructor("ZodXID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodXID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_xid(params) {
    return core._xid(ZodXID, params);
}
const ZodKSUID = /*@__PURE__*/ $constructor("ZodKSUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodKSUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ksuid(params) {
    return core._ksuid(ZodKSUID, params);
}
const ZodIPv4 = /*@__PURE__*/ $constructor("ZodIPv4", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodIPv4.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ipv4(params) {
    return core._ipv4(ZodIPv4, params);
}
const ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMAC", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core.$ZodMAC.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function schemas_mac(params) {
    return core._mac(ZodMAC, params);
}
const ZodIPv6 = /*@__PURE__*/ $constructor("ZodIPv6", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodIPv6.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ipv6(params) {
    return core._ipv6(ZodIPv6, params);
}
const ZodCIDRv4 = /*@__PURE__*/ $constructor("ZodCIDRv4", (inst, def) => {
    $ZodCIDRv4.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_cidrv4(params) {
    return core._cidrv4(ZodCIDRv4, params);
}
const ZodCIDRv6 = /*@__PURE__*/ $constructor("ZodCIDRv6", (inst, def) => {
    $ZodCIDRv6.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_cidrv6(params) {
    return core._cidrv6(ZodCIDRv6, params);
}
const ZodBase64 = /*@__PURE__*/ $constructor("ZodBase64", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodBase64.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_base64(params) {
    return core._base64(ZodBase64, params);
}
const ZodBase64URL = /*@__PURE__*/ $constructor("ZodBase64URL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodBase64URL.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_base64url(params) {
    return core._base64url(ZodBase64URL, params);
}
const ZodE164 = /*@__PURE__*/ $constructor("ZodE164", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodE164.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_e164(params) {
    return core._e164(ZodE164, params);
}
const ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCreditCard", (inst, def) => {
    core.$ZodCreditCard.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function schemas_creditCard(params) {
    return core._creditCard(ZodCreditCard, params);
}
const ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodIBAN", (inst, def) => {
    core.$ZodIBAN.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function schemas_iban(params) {
    return core._iban(ZodIBAN, params);
}
const ZodJWT = /*@__PURE__*/ $constructor("ZodJWT", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodJWT.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function jwt(params) {
    return core._jwt(ZodJWT, params);
}
const ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCustomStringFormat", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core.$ZodCustomStringFormat.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function stringFormat(format, fnOrRegex, _params = {}) {
    return core._stringFormat(ZodCustomStringFormat, format, fnOrRegex, _params);
}
function schemas_hostname(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hostname", regexes.hostname, _params);
}
function schemas_hex(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hex", regexes.hex, _params);
}
function schemas_currencyCode(_params) {
    return core._stringFormat(ZodCustomStringFormat, "currency_code", regexes.currencyCode, _params);
}
function hash(alg, params) {
    const enc = params?.enc ?? "hex";
    const format = `${alg}_${enc}`;
    const regex = core.regexes[format];
    if (!regex)
        throw new Error(`Unrecognized hash format: ${format}`);
    return core._stringFormat(ZodCustomStringFormat, format, regex, params);
}
const ZodNumber = /*@__PURE__*/ $constructor("ZodNumber", (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
    inst.isFinite = true;
}, 
/*@__PURE__*/ derived({
    minValue: (inst) => {
        const { minimum, exclusiveMinimum } = aggregateChecks(inst);
        return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
    },
    maxValue: (inst) => {
        const { maximum, exclusiveMaximum } = aggregateChecks(inst);
        return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
    },
    isInt: (inst) => {
        const { isInt, multipleOf } = aggregateChecks(inst);
        return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
    },
    format: (inst) => aggregateChecks(inst).format ?? null,
}, {
    gt(value, params) {
        return this.check(_gt(value, params));
    },
    gte(value, params) {
        return this.check(_gte(value, params));
    },
    min(value, params) {
        return this.check(_gte(value, params));
    },
    lt(value, params) {
        return this.check(_lt(value, params));
    },
    lte(value, params) {
        return this.check(_lte(value, params));
    },
    max(value, params) {
        return this.check(_lte(value, params));
    },
    int(params) {
        return this.check(schemas_int(params));
    },
    safe(params) {
        return this.check(schemas_int(params));
    },
    positive(params) {
        return this.check(_gt(0, params));
    },
    nonnegative(params) {
        return this.check(_gte(0, params));
    },
    negative(params) {
        return this.check(_lt(0, params));
    },
    nonpositive(params) {
        return this.check(_lte(0, params));
    },
    multipleOf(value, params) {
        return this.check(_multipleOf(value, params));
    },
    step(value, params) {
        return this.check(_multipleOf(value, params));
    },
    finite() {
        return this;
    },
}));
function schemas_number(params) {
    return _number(ZodNumber, params);
}
const ZodNumberFormat = /*@__PURE__*/ $constructor("ZodNumberFormat", (inst, def) => {
    $ZodNumberFormat.init(inst, def);
    ZodNumber.init(inst, def);
});
function schemas_int(params) {
    return _int(ZodNumberFormat, params);
}
function float32(params) {
    return core._float32(ZodNumberFormat, params);
}
function float64(params) {
    return core._float64(ZodNumberFormat, params);
}
function int32(params) {
    return core._int32(ZodNumberFormat, params);
}
function uint32(params) {
    return core._uint32(ZodNumberFormat, params);
}
const ZodBoolean = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodBoolean", (inst, def) => {
    core.$ZodBoolean.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.booleanProcessor(inst, ctx, json, params);
})));
function schemas_boolean(params) {
    return core._boolean(ZodBoolean, params);
}
const ZodBigInt = /*@__PURE__*/ $constructor("ZodBigInt", (inst, def) => {
    $ZodBigInt.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => bigintProcessor(inst, ctx, json, params);
}, 
/*@__PURE__*/ derived({
    minValue: (inst) => aggregateChecks(inst).minimum ?? null,
    maxValue: (inst) => aggregateChecks(inst).maximum ?? null,
    format: (inst) => aggregateChecks(inst).format ?? null,
}, {
    gte(value, params) {
        return this.check(_gte(value, params));
    },
    min(value, params) {
        return this.check(_gte(value, params));
    },
    gt(value, params) {
        return this.check(_gt(value, params));
    },
    lt(value, params) {
        return this.check(_lt(value, params));
    },
    lte(value, params) {
        return this.check(_lte(value, params));
    },
    max(value, params) {
        return this.check(_lte(value, params));
    },
    positive(params) {
        return this.check(_gt(BigInt(0), params));
    },
    negative(params) {
        return this.check(_lt(BigInt(0), params));
    },
    nonpositive(params) {
        return this.check(_lte(BigInt(0), params));
    },
    nonnegative(params) {
        return this.check(_gte(BigInt(0), params));
    },
    multipleOf(value, params) {
        return this.check(_multipleOf(value, params));
    },
}));
function schemas_bigint(params) {
    return core._bigint(ZodBigInt, params);
}
const ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodBigIntFormat", (inst, def) => {
    core.$ZodBigIntFormat.init(inst, def);
    ZodBigInt.init(inst, def);
})));
function int64(params) {
    return core._int64(ZodBigIntFormat, params);
}
function uint64(params) {
    return core._uint64(ZodBigIntFormat, params);
}
const ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSymbol", (inst, def) => {
    core.$ZodSymbol.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.symbolProcessor(inst, ctx, json, params);
})));
function symbol(params) {
    return core._symbol(ZodSymbol, params);
}
const ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodUndefined", (inst, def) => {
    core.$ZodUndefined.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.undefinedProcessor(inst, ctx, json, params);
})));
function schemas_undefined(params) {
    return core._undefined(ZodUndefined, params);
}

const ZodNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodNull", (inst, def) => {
    core.$ZodNull.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.nullProcessor(inst, ctx, json, params);
})));
function schemas_null(params) {
    return core._null(ZodNull, params);
}

const ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodAny", (inst, def) => {
    core.$ZodAny.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.anyProcessor(inst, ctx, json, params);
})));
function any() {
    return core._any(ZodAny);
}
const ZodUnknown = /*@__PURE__*/ $constructor("ZodUnknown", (inst, def) => {
    $ZodUnknown.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => unknownProcessor(inst, ctx, json, params);
});
function unknown() {
    return _unknown(ZodUnknown);
}
const ZodNever = /*@__PURE__*/ $constructor("ZodNever", (inst, def) => {
    $ZodNever.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
    return _never(ZodNever, params);
}
const ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodVoid", (inst, def) => {
    core.$ZodVoid.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.voidProcessor(inst, ctx, json, params);
})));
function schemas_void(params) {
    return core._void(ZodVoid, params);
}

const ZodDate = /*@__PURE__*/ $constructor("ZodDate", (inst, def) => {
    $ZodDate.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => dateProcessor(inst, ctx, json, params);
    inst.min = (value, params) => inst.check(_gte(value, params));
    inst.max = (value, params) => inst.check(_lte(value, params));
}, 
/*@__PURE__*/ derived({
    minDate: (inst) => {
        const { minimum } = aggregateChecks(inst);
        return minimum ? new Date(minimum) : null;
    },
    maxDate: (inst) => {
        const { maximum } = aggregateChecks(inst);
        return maximum ? new Date(maximum) : null;
    },
}, {}));
function schemas_date(params) {
    return core._date(ZodDate, params);
}
const ZodArray = /*@__PURE__*/ $constructor("ZodArray", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodArray.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
    inst.element = def.element;
}, {
    min(n, params) {
        return this.check(_minLength(n, params));
    },
    nonempty(params) {
        return this.check(_minLength(1, params));
    },
    max(n, params) {
        return this.check(_maxLength(n, params));
    },
    length(n, params) {
        return this.check(_length(n, params));
    },
    unwrap() {
        return this.element;
    },
});
function array(element, params) {
    return _array(ZodArray, element, params);
}
// .keyof
function keyof(schema) {
    const shape = schema._zod.def.shape;
    return schemas_enum(Object.keys(shape));
}
const ZodObject = /*@__PURE__*/ $constructor("ZodObject", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodObjectJIT.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
    installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
}, {
    keyof() {
        return schemas_enum(Object.keys(this._zod.def.shape));
    },
    catchall(catchall) {
        // `mergeDefs` rather than a spread: spreading reads `shape`, and resolving it can mint a whole fresh subtree
        return this.clone(mergeDefs(this._zod.def, { catchall: catchall }));
    },
    passthrough() {
        return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
    },
    loose() {
        return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
    },
    strict() {
        return this.clone(mergeDefs(this._zod.def, { catchall: never() }));
    },
    strip() {
        return this.clone(mergeDefs(this._zod.def, { catchall: undefined }));
    },
    extend(incoming) {
        return extend(this, incoming);
    },
    safeExtend(incoming) {
        return safeExtend(this, incoming);
    },
    merge(other) {
        return merge(this, other);
    },
    pick(mask) {
        return pick(this, mask);
    },
    omit(mask) {
        return omit(this, mask);
    },
    partial(...args) {
        return partial(ZodOptional, this, args[0]);
    },
    exactPartial(...args) {
        return partial(ZodExactOptional, this, args[0], "exactPartial");
    },
    required(...args) {
        return required(ZodNonOptional, this, args[0]);
    },
});
function object(shape, params) {
    const def = {
        type: "object",
        shape: shape ?? {},
        ...normalizeParams(params),
    };
    return new ZodObject(def);
}
// strictObject
function strictObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: never(),
        ...normalizeParams(params),
    });
}
// looseObject
function looseObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: unknown(),
        ...util.normalizeParams(params),
    });
}
const ZodUnion = /*@__PURE__*/ $constructor("ZodUnion", (inst, def) => {
    $ZodUnion.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
    inst.options = def.options;
});
function union(options, params) {
    return new ZodUnion({
        type: "union",
        options: options,
        ...normalizeParams(params),
    });
}
const ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodXor", (inst, def) => {
    ZodUnion.init(inst, def);
    core.$ZodXor.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.unionProcessor(inst, ctx, json, params);
    inst.options = def.options;
})));
/** Creates an exclusive union (XOR) where exactly one option must match.
 * Unlike regular unions that succeed when any option matches, xor fails if
 * zero or more than one option matches the input. */
function xor(options, params) {
    return new ZodXor({
        type: "union",
        options: options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
const ZodDiscriminatedUnion = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodDiscriminatedUnion", (inst, def) => {
    ZodUnion.init(inst, def);
    core.$ZodDiscriminatedUnion.init(inst, def);
})));
function discriminatedUnion(discriminator, options, params) {
    // const [options, params] = args;
    return new ZodDiscriminatedUnion({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
const ZodIntersection = /*@__PURE__*/ $constructor("ZodIntersection", (inst, def) => {
    $ZodIntersection.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
    return new ZodIntersection({
        type: "intersection",
        left: left,
        right: right,
    });
}
const ZodTuple = /*@__PURE__*/ $constructor("ZodTuple", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodTuple.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => tupleProcessor(inst, ctx, json, params);
}, {
    rest(rest) {
        return this.clone({
            ...this._zod.def,
            rest: rest,
        });
    },
    partial() {
        const def = this._zod.def;
        // a refinement was authored against the full arity; partialing would run it on a shorter array
        if (def.checks?.length)
            throw new Error(".partial() cannot be used on tuple schemas containing refinements");
        return this.clone({
            ...def,
            items: def.items.map((item) => new ZodOptional({ type: "optional", innerType: item })),
        });
    },
});
function tuple(items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof core.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new ZodTuple({
        type: "tuple",
        items: items,
        rest,
        ...util.normalizeParams(params),
    });
}
const ZodRecord = /*@__PURE__*/ $constructor("ZodRecord", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodRecord.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => recordProcessor(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
});
function record(keyType, valueType, params) {
    // v3-compat: z.record(valueType, params?) — defaults keyType to z.string()
    if (!valueType || !valueType._zod) {
        return new ZodRecord({
            type: "record",
            keyType: schemas_string(),
            valueType: keyType,
            ...normalizeParams(valueType),
        });
    }
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...normalizeParams(params),
    });
}
// type alksjf = core.output<core.$ZodRecordKey>;
function partialRecord(keyType, valueType, params) {
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
        partial: true,
    });
}
function looseRecord(keyType, valueType, params) {
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        mode: "loose",
        ...util.normalizeParams(params),
    });
}
const ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMap", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodMap.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.mapProcessor(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
    inst.min = (...args) => inst.check(core._minSize(...args));
    inst.nonempty = (params) => inst.check(core._minSize(1, params));
    inst.max = (...args) => inst.check(core._maxSize(...args));
    inst.size = (...args) => inst.check(core._size(...args));
})));
function map(keyType, valueType, params) {
    return new ZodMap({
        type: "map",
        keyType: keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSet", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodSet.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.setProcessor(inst, ctx, json, params);
    inst.min = (...args) => inst.check(core._minSize(...args));
    inst.nonempty = (params) => inst.check(core._minSize(1, params));
    inst.max = (...args) => inst.check(core._maxSize(...args));
    inst.size = (...args) => inst.check(core._size(...args));
})));
function set(valueType, params) {
    return new ZodSet({
        type: "set",
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodEnum = /*@__PURE__*/ $constructor("ZodEnum", (inst, def) => {
    $ZodEnum.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
    inst.enum = def.entries;
    // reuse the parsed value set so a numeric TS enum's reverse-mapping keys stay out
    inst.options = [...inst._zod.values];
    const keys = new Set(Object.keys(def.entries));
    inst.extract = (values, params) => {
        const newEntries = {};
        for (const value of values) {
            if (keys.has(value)) {
                newEntries[value] = def.entries[value];
            }
            else
                throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
            ...def,
            checks: [],
            ...normalizeParams(params),
            entries: newEntries,
        });
    };
    inst.exclude = (values, params) => {
        const newEntries = { ...def.entries };
        for (const value of values) {
            if (keys.has(value)) {
                delete newEntries[value];
            }
            else
                throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
            ...def,
            checks: [],
            ...normalizeParams(params),
            entries: newEntries,
        });
    };
});
function schemas_enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodEnum({
        type: "enum",
        entries,
        ...normalizeParams(params),
    });
}

/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function nativeEnum(entries, params) {
    return new ZodEnum({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
const ZodLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodLiteral", (inst, def) => {
    core.$ZodLiteral.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.literalProcessor(inst, ctx, json, params);
    inst.values = new Set(def.values);
    Object.defineProperty(inst, "value", {
        get() {
            if (def.values.length > 1) {
                throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
            }
            return def.values[0];
        },
    });
})));
function literal(value, params) {
    return new ZodLiteral({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
const ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodFile", (inst, def) => {
    core.$ZodFile.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.fileProcessor(inst, ctx, json, params);
    inst.min = (size, params) => inst.check(core._minSize(size, params));
    inst.max = (size, params) => inst.check(core._maxSize(size, params));
    inst.mime = (types, params) => inst.check(core._mime(Array.isArray(types) ? types : [types], params));
})));
function file(params) {
    return core._file(ZodFile, params);
}
const ZodTransform = /*@__PURE__*/ $constructor("ZodTransform", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodTransform.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
    inst._zod.parse = (payload, _ctx) => {
        if (_ctx.direction === "backward") {
            throw new $ZodEncodeError(inst.constructor.name);
        }
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(util_issue(issue, payload.value, def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = inst);
                // _issue.continue ??= true;
                payload.issues.push(util_issue(_issue));
            }
        };
        const output = def.transform(payload.value, payload);
        if (output instanceof Promise) {
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        payload.value = output;
        return payload;
    };
});
function transform(fn) {
    return new ZodTransform({
        type: "transform",
        transform: fn,
    });
}
const ZodOptional = /*@__PURE__*/ $constructor("ZodOptional", (inst, def) => {
    $ZodOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
    return new ZodOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodExactOptional = /*@__PURE__*/ $constructor("ZodExactOptional", (inst, def) => {
    $ZodExactOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
    return new ZodExactOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodNullable = /*@__PURE__*/ $constructor("ZodNullable", (inst, def) => {
    $ZodNullable.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
    return new ZodNullable({
        type: "nullable",
        innerType: innerType,
    });
}
// nullish
function schemas_nullish(innerType) {
    return optional(nullable(innerType));
}
const ZodDefault = /*@__PURE__*/ $constructor("ZodDefault", (inst, def) => {
    $ZodDefault.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeDefault = inst.unwrap;
});
function schemas_default(innerType, defaultValue) {
    return new ZodDefault({
        type: "default",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
        },
    });
}
const ZodPrefault = /*@__PURE__*/ $constructor("ZodPrefault", (inst, def) => {
    $ZodPrefault.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
    return new ZodPrefault({
        type: "prefault",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
        },
    });
}
const ZodNonOptional = /*@__PURE__*/ $constructor("ZodNonOptional", (inst, def) => {
    $ZodNonOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
    return new ZodNonOptional({
        type: "nonoptional",
        innerType: innerType,
        ...normalizeParams(params),
    });
}
const ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSuccess", (inst, def) => {
    core.$ZodSuccess.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.successProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
})));
function success(innerType) {
    return new ZodSuccess({
        type: "success",
        innerType: innerType,
    });
}
const ZodCatch = /*@__PURE__*/ $constructor("ZodCatch", (inst, def) => {
    $ZodCatch.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeCatch = inst.unwrap;
});
function schemas_catch(innerType, catchValue) {
    return new ZodCatch({
        type: "catch",
        innerType: innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : constantCatch(catchValue)),
    });
}

const ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodNaN", (inst, def) => {
    core.$ZodNaN.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.nanProcessor(inst, ctx, json, params);
})));
function nan(params) {
    return core._nan(ZodNaN, params);
}
const ZodPipe = /*@__PURE__*/ $constructor("ZodPipe", (inst, def) => {
    $ZodPipe.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
    inst.in = def.in;
    inst.out = def.out;
});
function pipe(in_, out) {
    return new ZodPipe({
        type: "pipe",
        in: in_,
        out: out,
        // ...util.normalizeParams(params),
    });
}
const ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCodec", (inst, def) => {
    ZodPipe.init(inst, def);
    core.$ZodCodec.init(inst, def);
})));
function codec(in_, out, params) {
    return new ZodCodec({
        type: "pipe",
        in: in_,
        out: out,
        transform: params.decode,
        reverseTransform: params.encode,
    });
}
function invertCodec(codec) {
    const def = codec._zod.def;
    return new ZodCodec({
        type: "pipe",
        in: def.out,
        out: def.in,
        transform: def.reverseTransform,
        reverseTransform: def.transform,
    });
}
const ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodPreprocess", (inst, def) => {
    ZodPipe.init(inst, def);
    core.$ZodPreprocess.init(inst, def);
})));
const ZodReadonly = /*@__PURE__*/ $constructor("ZodReadonly", (inst, def) => {
    $ZodReadonly.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
    return new ZodReadonly({
        type: "readonly",
        innerType: innerType,
    });
}
const ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodTemplateLiteral", (inst, def) => {
    core.$ZodTemplateLiteral.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.templateLiteralProcessor(inst, ctx, json, params);
})));
function templateLiteral(parts, params) {
    return new ZodTemplateLiteral({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
const ZodLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodLazy", (inst, def) => {
    core.$ZodLazy.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.lazyProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.getter();
})));
function lazy(getter) {
    return new ZodLazy({
        type: "lazy",
        getter: getter,
    });
}
const ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodPromise", (inst, def) => {
    core.$ZodPromise.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.promiseProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
})));
function promise(innerType) {
    return new ZodPromise({
        type: "promise",
        innerType: innerType,
    });
}
const ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodFunction", (inst, def) => {
    core.$ZodFunction.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.functionProcessor(inst, ctx, json, params);
})));
function _function(params) {
    return new ZodFunction({
        type: "function",
        input: Array.isArray(params?.input) ? tuple(params?.input) : (params?.input ?? array(unknown())),
        output: params?.output ?? unknown(),
    });
}

const ZodCustom = /*@__PURE__*/ $constructor("ZodCustom", (inst, def) => {
    $ZodCustom.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
// custom checks
function check(fn) {
    const ch = new core.$ZodCheck({
        check: "custom",
        // ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
function custom(fn, _params) {
    return core._custom(ZodCustom, fn ?? (() => true), _params);
}
function refine(fn, _params = {}) {
    return _refine(ZodCustom, fn, _params);
}
// superRefine
function superRefine(fn, params) {
    return _superRefine(fn, params);
}
// Re-export describe and meta from core
const schemas_describe = describe;
const schemas_meta = meta;
const ZodInstanceOf = /*@__PURE__*/ $constructor("ZodInstanceOf", (inst, def) => {
    ZodCustom.init(inst, def);
}, {
    properties(shape, params) {
        // asserts in place, so the narrowed output type is truthful without a wrapper
        return this.check(_properties(shape, params));
    },
});
function _instanceof(cls, params = {}) {
    const inst = new ZodInstanceOf({
        type: "custom",
        check: "custom",
        fn: (data) => data instanceof cls,
        abort: true,
        ...util.normalizeParams(params),
    });
    inst._zod.bag.Class = cls;
    // Override check to emit invalid_type instead of custom
    inst._zod.check = (payload) => {
        if (!(payload.value instanceof cls)) {
            payload.issues.push({
                code: "invalid_type",
                expected: cls.name,
                input: payload.value,
                inst,
                path: [...(inst._zod.def.path ?? [])],
            });
        }
    };
    return inst;
}

// stringbool
const stringbool = (...args) => core._stringbool({
    Codec: ZodCodec,
    Boolean: ZodBoolean,
    String: ZodString,
}, ...args);
function json(params) {
    const jsonSchema = lazy(() => {
        return union([schemas_string(params), schemas_number(), schemas_boolean(), schemas_null(), array(jsonSchema), record(schemas_string(), jsonSchema)]);
    });
    return jsonSchema;
}
// preprocess
function preprocess(fn, schema) {
    return new ZodPreprocess({
        type: "pipe",
        in: transform(fn),
        out: schema,
    });
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main),
  D: () => (/* binding */ worker)
});

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./build/guard/kinds.js
const VENDORED = /(?:^|\/)(?:node_modules|bower_components|jspm_packages|vendor|vendors|third[_-]party|site-packages|\.venv|venv|virtualenv|__pycache__|Pods|Carthage|\.gradle|\.m2|\.terraform|\.yarn|\.pnp\.[cm]?js)(?:\/|$)/i;
// What a build writes is a copy of what a package brings; the source of it is elsewhere.
const BUILT = /(?:^|\/)(?:dist|build|out|target|\.next|\.nuxt|coverage)\/(?:.*\/)?[^/]*\.(?:[cm]?js|map|css|html)$|\.map$/i;
const MINIFIED = /\.(?:min|bundle|prod)\.(?:[cm]?js|css)$|-min\.(?:js|css)$/i;
const LOCK = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.ya?ml|bun\.lockb?|composer\.lock|Gemfile\.lock|poetry\.lock|uv\.lock|Pipfile\.lock|pdm\.lock|Cargo\.lock|go\.sum|packages\.lock\.json|gradle\.lockfile|renv\.lock|mix\.lock|Podfile\.lock|\.pnp\.[cm]?js|paket\.lock)$/i;
const DOCUMENT = /\.(?:md|mdx|markdown|mdown|rst|adoc|asciidoc|rd|textile|org|pod|html?|xhtml|txt|tex|rtf|ipynb|pdf|docx?)$|(?:^|\/)(?:docs?|documentation|apidocs?|javadoc|wiki|man)\/(?!.*\.(?:[cm]?[jt]sx?|py|java|php|rb|go|cs|json|ya?ml|ps1|sh)$)|(?:^|\/)(?:README|CHANGELOG|CHANGES|HISTORY|NEWS|RELEASE[-_ ]?NOTES|LICENSE|NOTICE|CONTRIBUTING|AUTHORS)(?:\.[^/]*)?$/i;
// The text of the pages once more, for the search box.
const SEARCH_INDEX = /(?:^|\/)(?:docs?|site|apidocs?|javadoc)\/(?:[^/]+\/)*search[-_]?(?:index|data)?\.js(?:on)?$/i;
const TEST = /(?:^|\/)(?:tests?|__tests__|specs?|__mocks__|__fixtures__|fixtures?|e2e|testdata|test-data|it)\/|(?:^|\/)test_[^/]*\.py$|[._-](?:test|tests|spec)\.[^/]*$|(?:^|\/)[^/]*(?:Tests?|IT|Spec)\.(?:java|kt|scala|groovy|cs|fs|php)$|_test\.(?:go|py|rb)$/;
/**
 * Files that are left alone by their path: copies of other people's code, and what tools write.
 *
 * @param path relative, with `/`
 * @returns why, or undefined where the file is scanned
 */
function skippedByPath(path) {
    if (VENDORED.test(path))
        return 'vendored';
    if (LOCK.test(path))
        return 'lock-file';
    if (BUILT.test(path) || MINIFIED.test(path))
        return 'minified';
    return undefined;
}
/**
 * What a file is, by its path. Text files such as `requirements.txt` that tools read are source.
 *
 * @param path relative, with `/`
 * @returns documentation, a test, or source
 */
function kindOf(path) {
    if (/(?:^|\/)(?:requirements|constraints)[^/]*\.txt$|(?:^|\/)requirements\/[^/]*\.txt$|(?:^|\/)CMakeLists\.txt$/i.test(path))
        return 'source';
    if (DOCUMENT.test(path) || SEARCH_INDEX.test(path))
        return 'documentation';
    return TEST.test(path) ? 'test' : 'source';
}
/**
 * Tells whether a text was written by a minifier or a bundler: it has very long lines of code.
 *
 * @param path relative, with `/`
 * @param text the decoded file
 * @returns true for a script or style sheet whose lines are on average longer than a person writes
 */
function isMinified(path, text) {
    if (!/\.(?:[cm]?js|css)$/i.test(path) || text.length < 5_000)
        return false;
    let lines = 1;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        lines++;
    return text.length / lines > 500;
}

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: ./build/guard/paths.js

// A path of the repository is kept as the string of its bytes (one character each, as latin1 reads them): Git and
// Linux know bytes only, and such a string is compared, sorted and sent to a thread like any other.
const ASCII = /^[\0-\x7f]*$/;
/**
 * What to hand to the file system for a path.
 *
 * @param root absolute path of the scanned folder
 * @param bytes relative path, one character a byte
 * @returns a string where that is the same on every system, else the bytes
 */
function fileOf(root, bytes) {
    if (ASCII.test(bytes))
        return `${root}/${bytes}`;
    const name = Buffer.from(bytes, 'latin1');
    // Windows has no bytes there: its names reach us as UTF-8.
    if (process.platform === 'win32')
        return `${root}/${name.toString('utf8')}`;
    return Buffer.concat([Buffer.from(`${root}/`), name]);
}
/**
 * A path as it is shown: UTF-8 decoded, other bytes as `\xNN`.
 *
 * @param bytes relative path, one character a byte
 * @returns hostile text
 */
function shownPath(bytes) {
    if (ASCII.test(bytes))
        return bytes;
    const name = Buffer.from(bytes, 'latin1');
    if ((0,external_node_buffer_namespaceObject.isUtf8)(name))
        return name.toString('utf8');
    const shown = [];
    for (let at = 0; at < name.length;) {
        const length = [1, 2, 3, 4].find((size) => at + size <= name.length && (0,external_node_buffer_namespaceObject.isUtf8)(name.subarray(at, at + size)));
        if (length === undefined)
            shown.push(`\\x${(name[at] ?? 0).toString(16).padStart(2, '0')}`);
        else
            shown.push(name.toString('utf8', at, at + length));
        at += length ?? 1;
    }
    return shown.join('');
}
/**
 * Compares two strings by code units, the same on every machine.
 *
 * @param a one
 * @param b the other
 * @returns negative, zero or positive, for `sort`
 */
function byCodeUnits(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/guard/literals.js
const ANY = Array.from({ length: 256 }, (_, byte) => byte);
const LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
const BUCKETS = 10;
const MASK = (1 << BUCKETS) - 1;
const WINDOW = 7;
// How common letters and signs are in code, from the most common one on; what is not here is rare.
const COMMON = 'etaoinrslcdu pmhgfb.y"v,(-:/_k=wx;\'0j1q2z';
const RARITY = Array.from({ length: 256 }, (_, byte) => {
    const rank = COMMON.indexOf(String.fromCharCode(byte));
    return rank < 0 ? COMMON.length : rank;
});
/**
 * Prepares a search that is linear in the bytes, and whose speed hardly depends on how many literals there are. (A
 * regular expression with a hundred alternatives is five times slower than one with eight.)
 *
 * It steps by two bytes. A table tells of each pair of bytes in which buckets of literals it may be the first, the
 * second and the third pair; only where three in a row agree on a bucket are its literals compared. Each literal stands
 * in the table twice: as it is when it starts at an even place, and at an odd one.
 *
 * @param literals lower case, at least four bytes each
 * @returns the search
 */
function literalSearch(literals) {
    const buckets = bucketsOf(literals.flatMap((literal, index) => entriesOf(Buffer.from(literal, 'utf8'), index)));
    const table = tableOf(buckets);
    return ({ bytes, pairs, size }, found) => {
        // The last pair reaches over the end; whatever stands there, the comparison does not.
        const end = (size >> 1) + 1;
        let any = false;
        // What three pairs say depends on them alone, so that the search goes on two pairs before the next one.
        for (let at = agreement(table, pairs, 0, end); at < end; at = agreement(table, pairs, at - 1, end)) {
            const entry = (place) => table[pairs[at - place]] >>> (BUCKETS * (2 - place));
            const agreed = entry(0) & entry(1) & entry(2) & MASK;
            if (compare(buckets, agreed, bytes, 2 * at - 4, size, found))
                any = true;
        }
        return any;
    };
}
// The hot loop, by itself so that nothing else hinders the compiler: where the next three pairs in a row agree on a
// bucket, the last of them.
function agreement(table, pairs, from, end) {
    let state = 0;
    for (let at = from; at < end; at++) {
        state = table[pairs[at]] & ((state << BUCKETS) | MASK);
        if (state >>> (2 * BUCKETS) !== 0)
            return at;
    }
    return end;
}
// A place where any byte may stand makes a bucket say yes too often if its other literals know more. So those of the
// same form are together, and those that know all six bytes, which are most, share the buckets that are left.
function bucketsOf(entries) {
    const formOf = ({ pairs }) => pairs.map((byte) => (byte === undefined ? '?' : 'x')).join('');
    const forms = [...new Set(entries.map(formOf))].filter((form) => form.includes('?'));
    const partial = forms.map((form) => entries.filter((entry) => formOf(entry) === form));
    const full = entries
        .filter(({ pairs }) => !pairs.includes(undefined))
        .map((entry) => ({ entry, key: String.fromCharCode(...entry.pairs.map((byte) => byte ?? 0)) }))
        .sort((a, b) => (a.key < b.key ? -1 : 1))
        .map(({ entry }) => entry);
    const size = Math.max(1, Math.ceil(full.length / (BUCKETS - partial.length)));
    const rest = Array.from({ length: BUCKETS - partial.length }, (_, bucket) => full.slice(bucket * size, (bucket + 1) * size));
    return [...partial, ...rest];
}
// Ten bits for the buckets in which the pair may be the first one, ten for the second, ten for the third.
function tableOf(buckets) {
    const groups = buckets.flatMap((entries, bucket) => [0, 1, 2].map((place) => ({
        bit: 1 << (bucket + place * BUCKETS),
        twos: entries.map(({ pairs }) => [pairs[2 * place], pairs[2 * place + 1]]),
    })));
    const isFree = ({ twos }) => twos.some(([first, second]) => first === undefined && second === undefined);
    const everywhere = groups.filter(isFree).reduce((bits, { bit }) => bits | bit, 0);
    const table = new Int32Array(65_536).fill(everywhere);
    for (const { bit, twos } of groups) {
        const distinct = new Map(twos.map((two) => [two.join(), two]));
        for (const [first, second] of distinct.values()) {
            if (first === undefined && second === undefined)
                continue;
            for (const one of cases(first)) {
                for (const two of cases(second)) {
                    // The byte order is the machine's, as it is in the haystack.
                    const at = LITTLE_ENDIAN ? one | (two << 8) : two | (one << 8);
                    table[at] = table[at] | bit;
                }
            }
        }
    }
    return table;
}
function cases(byte) {
    if (byte === undefined)
        return ANY;
    return byte >= 0x61 && byte <= 0x7a ? [byte, byte - 0x20] : [byte];
}
function compare(buckets, agreed, bytes, at, size, found) {
    let any = false;
    for (let bits = agreed; bits !== 0; bits &= bits - 1) {
        for (const { literal, index, offset } of buckets[31 - Math.clz32(bits & -bits)] ?? []) {
            if (found[index] === 1 || !isAt(literal, bytes, at - offset, size))
                continue;
            found[index] = 1;
            any = true;
        }
    }
    return any;
}
function isAt(literal, bytes, from, size) {
    if (from < 0 || from + literal.length > size)
        return false;
    for (let index = 0; index < literal.length; index++) {
        const byte = bytes[from + index];
        const lower = byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte;
        if (lower !== literal[index])
            return false;
    }
    return true;
}
function entriesOf(literal, index) {
    const offset = rarest(literal);
    const [a, b, c, d, e, f, g] = literal.subarray(offset, offset + WINDOW);
    // At an odd place the first byte is the second one of a pair. It is left out where the rest is long enough.
    return [
        { literal, index, offset, pairs: [a, b, c, d, e, f] },
        f === undefined
            ? { literal, index, offset: offset - 1, pairs: [undefined, a, b, c, d, e] }
            : { literal, index, offset: offset + 1, pairs: [b, c, d, e, f, g] },
    ];
}
function rarest(literal) {
    let [offset, best] = [0, -1];
    for (let from = 0; from === 0 || from + WINDOW <= literal.length; from++) {
        const sum = literal
            .subarray(from, from + WINDOW)
            .reduce((rarity, byte) => rarity + (RARITY[byte] ?? 0), 0);
        if (sum > best)
            [offset, best] = [from, sum];
    }
    return offset;
}

// EXTERNAL MODULE: ./build/guard/nearest.js
var nearest = __nccwpck_require__(2940);
;// CONCATENATED MODULE: ./build/guard/markers.js

/**
 * Lower case. What a file holds that has a suppression, or one with a common mistake in it: such a file must be looked
 * at even where no rule cares for it, or an unused suppression would not be noticed.
 */
const MARKER_LITERALS = [
    'ims-auth-i',
    'ims-auth i',
    'ims-auth_i',
    'ims_auth_i',
    'imsauth-i',
    'ims-authi',
    'auth-ignore',
    'auth-ingore',
];
const MARKER = 'ims-auth-ignore';
const MARKER_BARE = 'imsauthignore';
// Anything that could be meant as the marker; how many mistakes it has is counted afterwards. Every part is bounded.
const CANDIDATE = /(?<![a-z\d])[il1][a-z]{1,3}[-_. ]{0,2}a[a-z]{1,4}[-_. ]{0,2}[a-z]{4,8}(?![a-z\d])/gi;
const MOST_MISTAKES = 2;
// What other tools call it.
const OTHER_VERBS = /^imsauth(?:disable|suppress|allow|skip|exclude)$/;
const LONGEST = 2_000;
const MOST_MARKERS = 10_000;
const SEPARATOR = /--|[—–]/;
// What ends a comment at the end of the line, and what ends a string.
const COMMENT_END = /(?:\s|\*\/|--+%?>|#>|\*\))+$/;
const STRING_END = /(["'`])[,;)\]}\s]*$/;
/**
 * Finds suppressions and near misses; of one line only the first.
 *
 * @param text the file
 * @param ruleIds ids of all rules: one of them behind a near miss tells it from prose
 * @returns in the order of the file; at most 10,000
 */
function findMarkers(text, ruleIds) {
    const markers = [];
    let lineEnd = -1;
    for (const match of text.matchAll(CANDIDATE)) {
        if (match.index < lineEnd)
            continue;
        const after = match.index + match[0].length;
        const marker = markerAt(match[0], text.slice(after, after + LONGEST), match.index, text, ruleIds);
        if (marker === undefined)
            continue;
        markers.push(marker);
        if (markers.length === MOST_MARKERS)
            break;
        const end = text.slice(after).search(/[\r\n]/);
        lineEnd = end < 0 ? text.length : after + end;
    }
    return markers;
}
function markerAt(written, following, offset, text, ruleIds) {
    const plain = written.toLowerCase();
    const bare = plain.replace(/[-_. ]/g, '');
    if ((0,nearest/* mistakes */.I)(bare, MARKER_BARE) > MOST_MISTAKES && !OTHER_VERBS.test(bare))
        return undefined;
    const [rest = ''] = following.split(/[\r\n]/, 1);
    if (plain === MARKER && rest.startsWith(':')) {
        const before = text.slice(Math.max(0, offset - LONGEST), offset);
        return { offset, written, misspelled: false, ...partsOf(withoutEnd(rest.slice(1), before)) };
    }
    // imsAuthIgnore is somebody's variable.
    if (!/[-_. ]/.test(written))
        return undefined;
    // "IMS auth ignores …" is prose; a colon, the id of a rule or a reason behind it makes it an attempt.
    const [, suffix = '', colon = '', word = ''] = /^(-[\w-]{1,20})?\s*([:=]?)\s*([\w-]*)/.exec(rest) ?? [];
    const attempt = colon === ':' || ruleIds.has(word.toLowerCase()) || (plain === MARKER && /\s--\s/.test(rest));
    return attempt ? { offset, written: `${written}${suffix}${colon}`, misspelled: true, ids: [] } : undefined;
}
// In JSON, and in a comment within a line, more stands behind the suppression.
function withoutEnd(rest, before) {
    const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
    const inString = (line.match(/(?<!\\)"/g)?.length ?? 0) % 2 === 1;
    const ends = [
        inString ? rest.search(/(?<!\\)"/) : -1,
        line.includes('/*') ? rest.indexOf('*/') : -1,
        rest.search(/--+>/),
    ].filter((end) => end >= 0);
    return rest.slice(0, Math.min(rest.length, ...ends));
}
function partsOf(rest) {
    const content = withoutQuote(rest.replace(COMMENT_END, '').trim());
    const separator = SEPARATOR.exec(content);
    // Without a separator, all that follows the first word may be a reason that was written in another way.
    if (separator === null)
        return { ids: words(content).slice(0, 1) };
    const reason = content.slice(separator.index).replace(/^[-—–\s]+/, '');
    const ids = [...new Set(words(content.slice(0, separator.index)))];
    return /[\p{L}\p{N}]/u.test(reason) ? { ids, reason } : { ids };
}
// A quotation mark that closes nothing here belongs to the string around the suppression.
function withoutQuote(content) {
    const [end = '', mark = ''] = STRING_END.exec(content) ?? [];
    const closesString = mark !== '' && (content.split(mark).length - 1) % 2 === 1;
    return closesString ? content.slice(0, -end.length).trim() : content;
}
function words(text) {
    return text.split(/[\s,]+/).filter((word) => word !== '');
}

;// CONCATENATED MODULE: ./build/guard/prefilter.js


/**
 * The literals that are searched for.
 *
 * @param rules the rules
 * @returns lower case, sorted, those of suppressions among them
 */
function literalsOf(rules) {
    return [...new Set([...rules.flatMap(({ literals }) => literals), ...MARKER_LITERALS])].sort();
}
/**
 * Prepares one pass over the bytes of a file for all rules together.
 *
 * @param rules the rules
 * @returns the decision for a path (as it is shown) and the bytes
 */
function prefilter(rules) {
    const literals = literalsOf(rules);
    const search = literalSearch(literals);
    const found = new Uint8Array(literals.length);
    const numbersOf = (some) => some.map((literal) => literals.indexOf(literal));
    const markers = numbersOf(MARKER_LITERALS);
    const gates = rules.map((rule) => ({ rule, numbers: numbersOf(rule.literals) }));
    return (path, haystack) => {
        if (!search(haystack, found))
            return undefined;
        const holds = (numbers) => numbers.some((number) => found[number] === 1);
        const open = gates.filter(({ rule, numbers }) => holds(numbers) && rule.files?.test(path) !== false);
        const marked = holds(markers);
        found.fill(0);
        return open.length > 0 || marked ? { rules: open.map(({ rule }) => rule), marked } : undefined;
    };
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./build/guard/read-file.js


/** Files with more bytes are not scanned. What people write is smaller; what tools write is not looked at. */
const SIZE_MAX = 1024 * 1024;
// As Git and ripgrep do: a zero byte near the start makes a file binary.
const BINARY_WINDOW = 8_000;
const LFS = 'version https://git-lfs.github.com/spec/v1';
const LFS_MAX = 1024;
// A link that stands where Git has a file must not lead out of the tree; a pipe must not block.
const FLAGS = external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0) | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0);
/**
 * Makes a reader that uses the same buffer for all files.
 *
 * @returns the reader
 */
function createReader() {
    const buffer = Buffer.allocUnsafeSlow(SIZE_MAX + 2);
    const window = buffer.subarray(0, BINARY_WINDOW);
    const haystack = { bytes: buffer, pairs: new Uint16Array(buffer.buffer), size: 0 };
    const opened = {
        haystack,
        text: () => {
            const bytes = buffer.subarray(hasMark(buffer, haystack.size) ? 3 : 0, haystack.size);
            return bytes.toString((0,external_node_buffer_namespaceObject.isUtf8)(bytes) ? 'utf8' : 'latin1');
        },
    };
    return (file) => {
        const size = readInto(buffer, file);
        if (typeof size === 'string')
            return size;
        if (size > SIZE_MAX)
            return 'too-large';
        if (isLfsPointer(buffer, size))
            return 'lfs-pointer';
        const encoding = encodingOf(buffer, window, size);
        if (encoding === undefined)
            return 'binary';
        if (encoding !== 'bytes')
            return decoded(buffer, size, encoding);
        haystack.size = size;
        return opened;
    };
}
function readInto(buffer, file) {
    let handle;
    try {
        handle = (0,external_node_fs_namespaceObject.openSync)(file, FLAGS);
    }
    catch (error) {
        return reasonOf(error);
    }
    try {
        const max = SIZE_MAX + 1;
        let size = 0;
        // Some file systems give less than was asked for before the end; only zero is the end.
        for (let got = 1; got > 0 && size < max; size += got)
            got = (0,external_node_fs_namespaceObject.readSync)(handle, buffer, size, max - size, null);
        return size;
    }
    catch (error) {
        return reasonOf(error);
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(handle);
    }
}
function reasonOf(error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return 'deleted';
    // ELOOP is what Linux and macOS say of a link that must not be followed; EMLINK and EFTYPE are the BSDs'.
    if (code === 'ELOOP' || code === 'EMLINK' || code === 'EFTYPE')
        return 'symlink';
    return 'unreadable';
}
function isLfsPointer(buffer, size) {
    return (size < LFS_MAX && buffer[0] === 0x76 && buffer.toString('latin1', 0, Math.min(size, LFS.length)) === LFS);
}
function encodingOf(buffer, window, size) {
    const [a, b, c] = buffer;
    if (size >= 2 && a === 0xff && b === 0xfe) {
        // UTF-32 starts alike; nobody writes text in it.
        return size >= 4 && c === 0 && buffer[3] === 0 ? undefined : { swapped: false, mark: 2 };
    }
    if (size >= 2 && a === 0xfe && b === 0xff)
        return { swapped: true, mark: 2 };
    // Behind a short file stand bytes of the one before: a zero of our own ends the search.
    if (size < BINARY_WINDOW)
        buffer[size] = 0;
    const zero = window.indexOf(0);
    if (zero >= 0 && zero < size)
        return withoutBom(buffer, size);
    return 'bytes';
}
function hasMark([a, b, c], size) {
    return size >= 3 && a === 0xef && b === 0xbb && c === 0xbf;
}
// Windows tools sometimes leave the mark out. It is UTF-16 for certain only where the start is plain ASCII.
function withoutBom(buffer, size) {
    if (size < 8 || size % 2 !== 0)
        return undefined;
    const end = Math.min(size, 512);
    const plain = (byte) => (byte >= 0x20 && byte < 0x7f) || byte === 9 || byte === 10 || byte === 13;
    const fits = (low) => {
        for (let at = 0; at < end; at += 2) {
            if (!plain(buffer[at + low] ?? 0) || buffer[at + 1 - low] !== 0)
                return false;
        }
        return true;
    };
    if (fits(0))
        return { swapped: false, mark: 0 };
    return fits(1) ? { swapped: true, mark: 0 } : undefined;
}
// A byte that is left over at the end is dropped.
function decoded(buffer, size, encoding) {
    const bytes = buffer.subarray(encoding.mark, size - (size % 2));
    const text = (encoding.swapped ? bytes.swap16() : bytes).toString('utf16le');
    const utf8 = Buffer.byteLength(text);
    const copy = Buffer.alloc(utf8 + (utf8 % 2) + 2);
    copy.write(text);
    return {
        haystack: {
            bytes: copy,
            pairs: new Uint16Array(copy.buffer, copy.byteOffset, copy.length / 2),
            size: utf8,
        },
        text: () => text,
    };
}

// EXTERNAL MODULE: ./build/guard/redact.js
var redact = __nccwpck_require__(3169);
;// CONCATENATED MODULE: ./build/guard/scan-error.js
/** Why a scan could not be done at all. It is never the same as finding nothing. */
class ScanError extends Error {
    /** The next thing to do: one sentence for a person. */
    hint;
    /**
     * @param message what happened; text of the repository in it has been made harmless
     * @param options the hint, and what it came from
     */
    constructor(message, options) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = 'ScanError';
        this.hint = options.hint;
    }
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./build/guard/comments.js
const C = { line: ['//'], block: [['/*', '*/']] };
const HASH = { line: ['#'], block: [] };
const MARKUP = { line: [], block: [['<!--', '-->']] };
const SYNTAXES = [
    [
        /\.(?:[cm]?[jt]sx?|java|kt|kts|scala|groovy|gradle|cs|go|rs|swift|c|h|cc|cpp|hpp|m|mm|dart|jsonc|json5|scss|less|css)$|(?:^|\/)Jenkinsfile[^/]*$/i,
        C,
    ],
    [/\.(?:php|tf|hcl)$/i, { line: ['//', '#'], block: [['/*', '*/']] }],
    [
        /\.(?:ya?ml|sh|bash|zsh|rb|pl|r|rmd|toml|cfg|conf|config|properties|ini|env|tcl|nix|mk|py)$|(?:^|\/)(?:\.env[^/]*|Dockerfile[^/]*|Makefile|\.npmrc|\.aio)$/i,
        HASH,
    ],
    [/\.(?:ps1|psm1|psd1)$/i, { line: ['#'], block: [['<#', '#>']] }],
    [/\.(?:fs|fsx|fsi)$/i, { line: ['//'], block: [['(*', '*)']] }],
    [/\.(?:sql|lua|hs)$/i, { line: ['--'], block: [['/*', '*/']] }],
    [
        /\.(?:html?|xml|xhtml|svg|vue|jsp|config\.xml|csproj|pom|cfm)$/i,
        {
            line: ['//'],
            block: [
                ['<!--', '-->'],
                ['/*', '*/'],
            ],
        },
    ],
    [
        /\.cfc$/i,
        {
            line: ['//'],
            block: [
                ['/*', '*/'],
                ['<!--', '-->'],
            ],
        },
    ],
    [/\.(?:bat|cmd)$/i, { line: ['rem ', 'REM ', '::'], block: [] }],
    [/\.(?:vb|vbs|bas)$/i, { line: ["'"], block: [] }],
];
function syntaxOf(path) {
    return (SYNTAXES.find(([files]) => files.test(path))?.[1] ?? (/\.(?:md|mdx)$/i.test(path) ? MARKUP : undefined));
}
/**
 * Tells for places of a file whether they stand in a comment. A line counts as a comment where it starts as one, and
 * from where a comment starts behind white space; what looks like a comment inside of a string does not begin one
 * unless it does that.
 *
 * @param path decides about the syntax
 * @param text the file
 * @returns a function from an offset (UTF-16 code units) to whether a comment holds it; linear in the text as a whole
 */
function commentsOf(path, text) {
    const syntax = syntaxOf(path);
    if (syntax === undefined)
        return () => false;
    const blocks = merged(blockRanges(text, syntax));
    return (offset) => isInside(blocks, offset) || inLineComment(text, offset, syntax);
}
// Block comments that start a line (behind white space) only: "/*" stands in globs, addresses and patterns as well.
function blockRanges(text, { block }) {
    const ranges = [];
    for (const [open, close] of block) {
        let at = text.indexOf(open);
        while (at >= 0) {
            const lineStart = text.lastIndexOf('\n', at - 1) + 1;
            const end = text.indexOf(close, at + open.length);
            const starts = text.slice(Math.max(lineStart, at - 200), at).trim() === '' && at - lineStart <= 200;
            if (starts)
                ranges.push([at, end < 0 ? text.length : end + close.length]);
            at = text.indexOf(open, starts && end >= 0 ? end + close.length : at + open.length);
            if (end < 0)
                break;
        }
    }
    return ranges;
}
function inLineComment(text, offset, { line }) {
    // Only what is near counts, so that a line of megabytes is not searched again for each place of it.
    const near = text.slice(Math.max(0, offset - 2_000), offset);
    const before = near.slice(near.lastIndexOf('\n') + 1);
    const trimmed = before.trimStart();
    return line.some((mark) => {
        if (trimmed.startsWith(mark.trimEnd()))
            return true;
        const at = before.search(new RegExp(`\\s${mark.trimEnd().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s`));
        // A mark behind an open quotation mark is text: "see # this".
        return at >= 0 && (before.slice(0, at).match(/["'`]/g)?.length ?? 0) % 2 === 0;
    });
}
function merged(ranges) {
    const result = [];
    for (const range of ranges.toSorted((a, b) => a[0] - b[0])) {
        const last = result.at(-1);
        if (last !== undefined && range[0] <= last[1])
            last[1] = Math.max(last[1], range[1]);
        else
            result.push(range);
    }
    return result;
}
// By halving: a file of many comments must not cost its square.
function isInside(ranges, offset) {
    let low = 0;
    let high = ranges.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((ranges[middle]?.[0] ?? 0) <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return offset < (ranges[low - 1]?.[1] ?? 0);
}

;// CONCATENATED MODULE: ./build/guard/scan-source.js



/**
 * Runs rules on one file.
 *
 * Where two rules meet in overlapping text, the one that stands earlier in the list stays: the list goes from what
 * proves most to what proves least. Of one rule only the first place of a line stays. General rules are silent in a
 * file that a rule knows, and on a line that another rule reports.
 *
 * @param source the decoded file
 * @param rules in order of precedence
 * @returns findings by line and column, all active
 */
function scanSource(source, rules) {
    const lower = source.text.toLowerCase();
    const hits = withoutGeneral(rules.flatMap((rule, order) => hitsOf(rule, order, source, lower)));
    if (hits.length === 0)
        return [];
    const lines = lineStarts(source.text);
    const inComment = commentsOf(source.path, source.text);
    const occurrences = new Map();
    return withoutOverlaps(hits, lines, source.text.length).map((hit) => toFinding(hit, source, lines, inComment, occurrences));
}
/**
 * What identifies a finding when lines move: rule, path, the redacted line without its white space, and which of the
 * equal lines it is.
 *
 * @param rule id of the rule
 * @param path path of the file
 * @param line the whole line; it is redacted before it is hashed
 * @param occurrence from 1
 * @returns 32 hexadecimal digits
 */
function fingerprintOf(rule, path, line, occurrence) {
    const identity = [rule, path, normalised(line), String(occurrence)].join('\0');
    return (0,external_node_crypto_namespaceObject.createHash)('sha256').update(identity).digest('hex').slice(0, 32);
}
function normalised(line) {
    return (0,redact/* redact */.E$)(line.slice(0, 2_000)).replace(/\s+/g, ' ').trim();
}
function hitsOf(rule, order, source, lower) {
    if (rule.files !== undefined && !rule.files.test(source.path))
        return [];
    if (!rule.literals.some((literal) => lower.includes(literal)))
        return [];
    if (rule.needs?.some((need) => !need.test(source.text)) === true)
        return [];
    const matches = rule.check !== undefined ? rule.check(source) : patternMatches(rule.pattern, source.text);
    return matches.map((match) => ({ ...match, rule, order }));
}
function patternMatches(pattern, text) {
    if (pattern === undefined)
        return [];
    return [...text.matchAll(pattern)].map((match) => {
        const whole = match[0];
        const at = match.groups?.['at'] ?? whole;
        const start = match.index + whole.indexOf(at);
        return { start, end: start + at.length };
    });
}
// Two rules with two pieces of advice for one file are noise, and for a file that Adobe provisioned the general advice
// is wrong. What a rule found below its own level is not what it knows the file by.
function withoutGeneral(hits) {
    const known = hits.some(({ rule, level }) => rule.knowsFile === true && (level ?? rule.level) === rule.level);
    return known ? hits.filter(({ rule }) => rule.general !== true) : hits;
}
function withoutOverlaps(hits, lines, length) {
    const taken = [];
    const reported = new Set();
    // One mark for each character: comparing every hit with every other one costs the square of a hostile file.
    const covered = new Uint8Array(length);
    for (const hit of hits.toSorted((a, b) => a.order - b.order || a.start - b.start || b.end - a.end)) {
        const line = String(lineAt(lines, hit.start));
        const lineOfRule = `${hit.rule.id} ${line}`;
        // A key and its value on one line are one thing to mend, so a general rule yields to any other one there.
        if (reported.has(hit.rule.general === true ? line : lineOfRule))
            continue;
        if (covered.subarray(hit.start, hit.end).includes(1))
            continue;
        covered.fill(1, hit.start, hit.end);
        reported.add(line).add(lineOfRule);
        taken.push(hit);
    }
    return taken.sort((a, b) => a.start - b.start || a.order - b.order);
}
function toFinding(hit, source, lines, inComment, occurrences) {
    const { rule } = hit;
    const first = lineAt(lines, hit.start);
    const last = lineAt(lines, Math.max(hit.start, hit.end - 1));
    const startOfLine = lines[first] ?? 0;
    const line = source.text
        .slice(startOfLine, lines[first + 1] ?? source.text.length)
        .replace(/\r?\n$|\r$/, '');
    const place = placeOf(source, inComment(hit.start));
    const key = `${rule.id}\0${normalised(line)}`;
    const occurrence = (occurrences.get(key) ?? 0) + 1;
    occurrences.set(key, occurrence);
    const column = hit.start - startOfLine;
    const excerpt = (0,redact/* excerptOf */.zU)(line, column);
    const mark = (0,redact/* markOf */.Fg)(excerpt, line, column, Math.min(hit.end - startOfLine, line.length));
    return {
        rule: rule.id,
        level: levelOf(hit.level ?? rule.level, place),
        path: source.path,
        line: first + 1,
        column: hit.start - startOfLine + 1,
        endLine: last + 1,
        endColumn: hit.end - (lines[last] ?? 0) + 1,
        place,
        excerpt,
        ...(mark === undefined ? {} : { mark }),
        message: (0,redact/* harmless */.Is)(hit.message ?? rule.message, 500),
        advice: (0,redact/* harmless */.Is)(hit.advice ?? rule.advice.text, 1_000),
        docs: rule.docs,
        fingerprint: fingerprintOf(rule.id, source.path, line, occurrence),
        state: 'active',
    };
}
function placeOf({ kind }, inComment) {
    if (kind === 'documentation')
        return 'documentation';
    if (inComment)
        return 'comment';
    return kind === 'test' ? 'test' : 'code';
}
// A mention is never more than a note: nothing runs documentation or comments.
function levelOf(level, place) {
    return place === 'documentation' || place === 'comment' ? 'note' : level;
}
/**
 * Offsets at which lines start. LF, CRLF and a lone CR end a line.
 *
 * @param text the decoded file
 * @returns offsets in UTF-16 code units, the first one 0
 */
function lineStarts(text) {
    const starts = [0];
    for (const match of text.matchAll(/\r\n|\r|\n/g))
        starts.push(match.index + match[0].length);
    return starts;
}
/**
 * The line that holds an offset.
 *
 * @param starts offsets at which lines start
 * @param offset in UTF-16 code units
 * @returns index of the line, from 0
 */
function lineAt(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/guard/suppressions.js




// A generated file can hold thousands of the same mistake.
const MAX_NOTICES = 20;
const REASON_MAX = 200;
const USAGE = 'ims-auth-ignore: <rule-id> -- <reason>';
/**
 * Applies the suppressions in a file: `ims-auth-ignore: <rule-id>[, <rule-id>] -- <reason>`, in a comment of any
 * syntax or in a string value.
 *
 * A suppression is for the findings on its own line. Only where that has none of the rule, it is for the next line;
 * lines in between that hold nothing but suppressions do not count, so that several can stand above one line. Without
 * a reason it does nothing.
 *
 * @param source the file
 * @param findings findings in that file
 * @param ruleIds ids of all rules
 * @returns all findings in the same order, with the state `suppressed` and the reason where one applies; and notices on
 *   suppressions that do nothing. In documentation, which shows examples, all of these are notes
 */
function suppress(source, findings, ruleIds) {
    const markers = findMarkers(source.text, ruleIds);
    if (markers.length === 0)
        return { findings: [...findings], notices: [] };
    const starts = lineStarts(source.text);
    const byLine = linesOf(findings);
    const nextLines = nextLinesOf(markers.map(({ offset }) => lineAt(starts, offset) + 1), byLine);
    const reasons = new Map();
    const notices = [];
    const say = (level, line, message) => {
        notices.push({
            level: source.kind === 'documentation' ? 'note' : level,
            message,
            path: source.path,
            line,
        });
    };
    for (const marker of markers) {
        const line = lineAt(starts, marker.offset) + 1;
        for (const problem of problemsOf(marker, ruleIds, source))
            say('warning', line, problem);
        if (marker.misspelled || marker.reason === undefined)
            continue;
        const places = [byLine.get(line) ?? [], byLine.get(nextLines.get(line) ?? line + 1) ?? []];
        for (const id of marker.ids.filter((known) => ruleIds.has(known))) {
            const [mine = []] = places
                .map((place) => place.filter(({ rule }) => rule === id))
                .filter((place) => place.length > 0);
            for (const finding of mine) {
                if (!reasons.has(finding))
                    reasons.set(finding, (0,redact/* harmless */.Is)((0,redact/* redact */.E$)(marker.reason), REASON_MAX));
            }
            if (mine.length === 0)
                say('note', line, unused(id, places.flat()));
        }
    }
    return {
        findings: findings.map((finding) => {
            const reason = reasons.get(finding);
            return reason === undefined || finding.state !== 'active'
                ? finding
                : { ...finding, state: 'suppressed', reason };
        }),
        notices: cut(notices, source.path),
    };
}
function linesOf(findings) {
    const byLine = new Map();
    for (const finding of findings) {
        // A finding as long as the file would make this as long as the file for each.
        const last = Math.min(finding.endLine, finding.line + 100);
        for (let line = finding.line; line <= last; line++) {
            const there = byLine.get(line);
            if (there === undefined)
                byLine.set(line, [finding]);
            else
                there.push(finding);
        }
    }
    return byLine;
}
// From the last line upwards, so that a block of suppressions is walked once.
function nextLinesOf(markerLines, byLine) {
    const next = new Map();
    for (const line of markerLines.toReversed()) {
        const below = line + 1;
        next.set(line, byLine.has(below) ? below : (next.get(below) ?? below));
    }
    return next;
}
function problemsOf({ ids, reason, misspelled, written }, ruleIds, { kind }) {
    const shown = `"${(0,redact/* harmless */.Is)((0,redact/* redact */.E$)(written), 40)}"`;
    if (misspelled)
        return [`${shown} suppresses nothing. Write "${USAGE}".`];
    // How documentation shows the form of it.
    if (kind === 'documentation' && ids.some((id) => id.startsWith('<')))
        return [];
    if (ids.length === 0)
        return [`This suppression names no rule, so it does nothing. Write "${USAGE}".`];
    const problems = ids
        .filter((id) => !ruleIds.has(id))
        .map((id) => {
        const meant = (0,nearest/* nearest */.p)(id, ruleIds);
        return `No rule has the id "${(0,redact/* harmless */.Is)((0,redact/* redact */.E$)(id), 60)}", so nothing is suppressed for it.${meant === undefined ? '' : ` Did you mean ${meant}?`}`;
    });
    if (reason === undefined) {
        problems.push(`This suppression gives no reason, so it does nothing. Write "${USAGE}".`);
    }
    return problems;
}
function unused(id, there) {
    const others = [...new Set(there.map(({ rule }) => rule))].sort().slice(0, 3);
    const instead = others.length === 0 ? '' : ` What is found there is ${others.join(', ')}.`;
    return `This suppression of ${id} is not used: neither its line nor the next one has such a finding.${instead}${others.length === 0 ? ' Remove it.' : ''}`;
}
function cut(notices, path) {
    if (notices.length <= MAX_NOTICES)
        return notices;
    const rest = notices.length - MAX_NOTICES;
    const message = `${rest} more suppressions of this file do nothing.`;
    return [...notices.slice(0, MAX_NOTICES), { level: 'note', message, path }];
}

;// CONCATENATED MODULE: ./build/guard/examine.js








const OUTCOMES = [
    'unknown',
    'scanned',
    'binary',
    'too-large',
    'unreadable',
    'deleted',
    'symlink',
    'submodule',
    'lfs-pointer',
    'vendored',
    'minified',
    'lock-file',
    'excluded',
];
// Files are taken in lots of this many, so that a thread with large files does not hold up the others.
const LOT = 16;
/**
 * Puts together a job.
 *
 * @param root absolute path
 * @param paths files below it, one character a byte
 * @returns a job on which nothing is done yet
 */
function jobFor(root, paths) {
    return {
        root,
        paths: paths.join('\0'),
        outcomes: new Uint8Array(new SharedArrayBuffer(paths.length)),
        next: new Int32Array(new SharedArrayBuffer(4)),
    };
}
/**
 * Examines files until all are taken. Several threads may do this on the same job; what comes of a file does not
 * depend on which of them looked at it.
 *
 * @param job the job; its outcomes are filled in
 * @param examine of {@link examiner}, with the same rules in all threads
 * @returns the files that there is something to say about, in no particular order
 * @throws ScanError when a rule fails: a file that cannot be judged is not clean
 */
function examineFiles({ root, paths: joined, outcomes, next }, examine) {
    const paths = joined.split('\0');
    const examined = [];
    for (let from = Atomics.add(next, 0, LOT); from < outcomes.length; from = Atomics.add(next, 0, LOT)) {
        const end = Math.min(from + LOT, outcomes.length);
        for (let index = from; index < end; index++) {
            const result = examine(root, paths[index] ?? '');
            outcomes[index] = OUTCOMES.indexOf(typeof result === 'string' ? result : 'scanned');
            if (typeof result !== 'string')
                examined.push({ index, ...result });
        }
    }
    return examined;
}
/**
 * Reads what was noted of a file.
 *
 * @param job the job, when all is done
 * @param index number of the file
 * @returns what is known of it
 */
function outcomeOf({ outcomes }, index) {
    return OUTCOMES[outcomes[index] ?? 0] ?? 'unknown';
}
/**
 * Prepares to examine files.
 *
 * @param rules in order of precedence
 * @returns a function that takes the root and a path below it, and throws ScanError when a rule fails
 */
function examiner(rules) {
    const read = createReader();
    const rulesFor = prefilter(rules);
    const ids = new Set(rules.map(({ id }) => id));
    return (root, bytes) => {
        const skip = skippedByPath(bytes);
        if (skip !== undefined)
            return skip;
        const opened = read(fileOf(root, bytes));
        if (typeof opened === 'string')
            return opened;
        const path = shownPath(bytes);
        const matter = rulesFor(path, opened.haystack);
        if (matter === undefined)
            return 'scanned';
        const text = opened.text();
        if (isMinified(path, text))
            return 'minified';
        return judge({ path, text, kind: kindOf(path) }, matter, ids);
    };
}
function judge(source, { rules, marked }, ids) {
    try {
        const findings = scanSource(source, rules);
        // Looking for suppressions costs as much as a rule.
        if (findings.length === 0 && !marked)
            return 'scanned';
        return suppress(source, findings, ids);
    }
    catch (cause) {
        throw new ScanError(`The rules could not be applied to ${(0,redact/* harmless */.Is)(source.path)}.`, {
            hint: 'Exclude the file in the configuration for now, and report it.',
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./build/guard/rules/code-links.js
/** Access tokens for APIs of AEM as a Cloud Service; holds both the JWT and the OAuth way. */
const AEM_SERVICE_CREDENTIALS = 'https://experienceleague.adobe.com/en/docs/experience-manager-cloud-service/content/implementing/developing/generating-access-tokens-for-server-side-apis';
/** Adobe's library for OAuth Server-to-Server credentials in Node.js. */
const AUTH_TOKEN = 'https://github.com/adobe/auth-token';
/** Adobe's library for IMS in Node.js. */
const AIO_LIB_IMS = 'https://github.com/adobe/aio-lib-ims';
/** The catalogue of metascopes, deleted by Adobe in 2025 and still in its repository's history. */
const METASCOPE_LIST = 'AdobeDocs/adobeio-auth (JWT/Scopes.md)';

;// CONCATENATED MODULE: ./build/guard/rules/metascopes.js
/** Scopes that every OAuth Server-to-Server credential seen so far has. */
const BASE = ['openid', 'AdobeID', 'read_organizations', 'additional_info.projectedProductContext'];
const TAGS = [...BASE, 'additional_info.job_function', 'additional_info.roles'];
const EVENTS = ['event_receiver', 'event_receiver_api'];
/**
 * Metascopes of Service Account (JWT) credentials, in lower case, and the OAuth scopes of the same product. Adobe
 * publishes no list of scopes: they are proposals, the Developer Console decides. An empty list means that none is
 * public. From AdobeDocs/adobeio-auth `JWT/Scopes.md` and the documentation of each product.
 */
const METASCOPES = {
    ent_adobeio_sdk: [...BASE, 'additional_info.roles', 'adobeio_api'],
    ent_dataservices_sdk: [...BASE, 'session'],
    ent_analytics_bulk_ingest_sdk: BASE,
    ent_cja_sdk: [...BASE, 'session'],
    ent_marketing_sdk: [...BASE, 'target_sdk', 'additional_info.roles'],
    ent_campaign_sdk: [
        ...BASE,
        'campaign_sdk',
        'campaign_config_server_general',
        'deliverability_service_general',
    ],
    ent_user_sdk: ['openid', 'AdobeID', 'user_management_sdk'],
    ent_cloudmgr_sdk: [...BASE, 'read_pc.dma_aem_ams'],
    ent_aem_cloud_api: [...BASE, 'read_pc.dma_aem_ams'],
    ent_aem_cloud_sdk: [...BASE, 'read_pc.dma_aem_ams'],
    ent_aemforms_sdk: [...BASE, 'read_pc.dma_aem_cloud', 'aem.document'],
    ent_reactor_sdk: TAGS,
    ent_reactor_admin_sdk: TAGS,
    ent_reactor_it_admin_sdk: TAGS,
    ent_reactor_developer_sdk: TAGS,
    ent_reactor_approver_sdk: TAGS,
    ent_reactor_publisher_sdk: TAGS,
    ent_reactor_extension_developer_sdk: TAGS,
    ent_smartcontent_sdk: [
        'openid',
        'AdobeID',
        'additional_info.projectedProductContext',
        'read_pc.dma_smart_content',
    ],
    ent_documentcloud_sdk: ['openid', 'AdobeID', 'DCAPI'],
    ent_ccas_sdk: [
        'openid',
        'AdobeID',
        'session',
        'additional_info',
        'read_organizations',
        'firefly_api',
        'ff_apis',
    ],
    ent_default_sdk: [
        'openid',
        'AdobeID',
        'session',
        'additional_info',
        'read_organizations',
        'firefly_api',
        'ff_apis',
    ],
    asset_compute_meta: [...BASE, 'asset_compute', ...EVENTS],
    event_receiver_api: [...BASE, ...EVENTS],
    ent_aam_sdk: [],
    ent_activation_sdk: [],
    ent_brand_portal_sdk: [],
    ent_gdpr_sdk: [],
    ent_partners_sdk: [],
    ent_places_sdk: [],
    ent_sensei_image_sdk: [],
    ent_stocksearch_sdk: [],
};
// Bounded, so that a long run of word characters is looked at once only. The same in capitals is a constant's name.
const NAMES = /\b(?:ent_[a-z0-9_]{1,48}_(?:sdk|api)|asset_compute_meta)\b/gi;
/**
 * Finds names that look like metascopes. `event_receiver_api` is left out, because it is an OAuth scope as well.
 *
 * @param text any text
 * @returns places in order, names in lower case: letters, digits and `_` only
 */
function metascopesIn(text) {
    return [...text.matchAll(NAMES)].map(({ 0: found, index }) => ({
        name: found.toLowerCase(),
        start: index,
        end: index + found.length,
    }));
}
/**
 * Tells whether Adobe or a public application of it names this metascope.
 *
 * @param name lower case
 * @returns true for the ones of {@link METASCOPES}
 */
function isKnownMetascope(name) {
    return Object.hasOwn(METASCOPES, name);
}
/**
 * Says what to ask for in place of metascopes.
 *
 * @param names metascopes of a file, in lower case; unknown and repeated ones are allowed
 * @returns one or two sentences for an advice
 */
function scopeAdvice(names) {
    const distinct = [...new Set(names)].sort();
    const scopes = [...new Set(distinct.flatMap((name) => METASCOPES[name] ?? []))];
    const open = distinct.filter((name) => (METASCOPES[name] ?? []).length === 0).slice(0, 5);
    const propose = scopes.length === 0
        ? ''
        : ` scope=${scopes.join(',')} (check in the Developer Console, under the credential).`;
    const copy = open.length === 0
        ? ''
        : ` For ${open.join(', ')} copy the scopes from the credential in the Developer Console.`;
    return `Metascopes do not exist in OAuth: remove them and ask for scopes.${propose}${copy}`;
}

;// CONCATENATED MODULE: ./build/guard/rules/evidence.js



/**
 * The identifier of a technical account, as a name in code or configuration: `technical_account_id`, `techAcct`,
 * `TECH_ACC_ID`, `TECHNICALACCOUNTID`. Not the words "technical account", an address under techacct.adobe.com, or an
 * account in fintech.
 */
const TECHNICAL_ACCOUNT = /(?<!@|fin|bio|med|agri|prop|insur|health)tech(?:(?:nical)?[_-]{0,2}acc(?:oun)?t?[_-]{0,2}id(?![a-z])|[_-]?acct(?![a-z.@]|[_-]?e?mail))/i;
/**
 * A private key, as a name in code or configuration: `private_key`, `privateKeyPath`, `PRIV_KEY`. Names that say whose
 * key it is (of GitHub Apps, SSH, TLS, SFTP hosts, Snowflake and so on) are left out, because those live on.
 */
const PRIVATE_KEY = /(?<!(?:ssh|gpg|pgp|github|gh|app|bot|tls|ssl|https?|encrypted|deploy|gcp|google|firebase|snowflake|docusign|box|apns?|apple|sftp|host|server|azure|sharepoint|vault|release|repo|salesforce|sfdc)[_-]{0,2})priv(?:ate)?[_-]{0,2}key(?!s?[_-]{0,2}passphrase)/i;
/** A metascope setting, as a name in code or configuration. */
const METASCOPE_KEY = /meta[_-]{0,2}scopes?/i;
/** Something that says that a file is about Adobe. */
const ADOBE = /[Aa]dobe|ADOBE|(?<![A-Za-z])ims(?![a-z])|(?<![A-Za-z])(?:IMS|AIO)(?![A-Z])|(?<![A-Za-z])aio(?![a-z])/;
/** The OAuth grant that replaces JWT. */
const CLIENT_CREDENTIALS = /client_credentials/;
/**
 * Places of a pattern, as the engine finds them: a group named `at` narrows the place.
 *
 * @param pattern with the flag `g`
 * @param text the file
 * @returns places in order
 */
function placesOf(pattern, text) {
    return [...text.matchAll(pattern)].map((match) => {
        const at = match.groups?.['at'] ?? match[0];
        const start = match.index + match[0].indexOf(at);
        return { start, end: start + at.length };
    });
}
/**
 * Finds one kind of thing that means something beside another one only. What stands in a comment does not make the
 * other one mean anything: settings that were commented out are gone.
 *
 * @param source the file
 * @param pattern what to report
 * @param beside each must be near one place of `pattern`
 * @param distance how far away, in UTF-16 code units
 * @returns the first place, in code where there is one; none without company
 */
function pairIn({ path, text }, pattern, beside, distance) {
    const inComment = commentsOf(path, text);
    const places = placesOf(global(pattern), text);
    if (places.length === 0)
        return [];
    const companions = beside.map((wanted) => placesOf(global(wanted), text));
    const inCompany = places.filter((place) => companions.every((others) => hasNear(others, place, distance)));
    if (inCompany.length === 0)
        return [];
    const live = companions.map((others) => others.filter(({ start }) => !inComment(start)));
    const first = inCompany.find((place) => live.every((others) => hasNear(others, place, distance)) && !inComment(place.start)) ?? inCompany.find((place) => inComment(place.start));
    return first === undefined ? [] : [first];
}
function global(pattern) {
    return pattern.global ? pattern : new RegExp(pattern, `${pattern.flags}g`);
}
// The others are in order, so that a hostile file with many of both costs no more than a search in each.
function hasNear(others, { start }, distance) {
    let low = 0;
    let high = others.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((others[middle]?.start ?? 0) < start - distance)
            low = middle + 1;
        else
            high = middle;
    }
    const next = others[low];
    return next !== undefined && next.start <= start + distance;
}
/**
 * Tells whether a file works with service credentials of the AEM Developer Console. They are JWT credentials too, but
 * their end is not dated: Adobe calls them legacy on one page and not deprecated on another.
 *
 * @param text the file
 * @returns true where the metascopes are those of AEM as a Cloud Service, or the shape of the downloaded JSON shows
 */
function isAemServiceCredential(text) {
    const names = metascopesIn(text).map(({ name }) => name);
    if (names.length === 0)
        return /\bimsEndpoint\b/.test(text) && /\btechnicalAccount\b/.test(text);
    return names.some((name) => name.startsWith('ent_aem_cloud_')) && names.every((name) => AEM.has(name));
}
const AEM = new Set(['ent_aem_cloud_api', 'ent_aem_cloud_sdk', 'ent_cloudmgr_sdk']);
/**
 * Makes warnings of the findings in a file that works with service credentials of the AEM Developer Console.
 *
 * @param source the file
 * @param matches what was found in it
 * @returns the same places, with another level, message and advice where that is so
 */
function softenedForAem({ text }, matches) {
    if (matches.length === 0 || !isAemServiceCredential(text))
        return matches;
    return matches.map((match) => ({
        ...match,
        level: 'warning',
        message: 'Uses service credentials of the AEM Developer Console, which are JWT credentials. Adobe calls them legacy and has not dated their end; their certificate lasts one year.',
        advice: `Where the API supports it, create OAuth Server-to-Server credentials and send grant_type=client_credentials with client_id, client_secret and scope to /ims/token/v3. Until then renew the certificate in time. See ${AEM_SERVICE_CREDENTIALS}`,
    }));
}
/**
 * Tells whether a file describes an interface or a format. It names every field and uses none.
 *
 * @param source the file
 * @returns true for OpenAPI and JSON Schema documents
 */
function isApiDescription({ path, text }) {
    if (!/\.(?:json|ya?ml)$/i.test(path))
        return false;
    return /["']?(?:openapi|swagger)["']?\s{0,4}:\s{0,4}["']?[23]\.|json-schema\.org\//.test(text.slice(0, 4_000));
}

;// CONCATENATED MODULE: ./build/guard/rules/acs-commons-code.js

const PAGE = 'https://adobe-consulting-services.github.io/acs-aem-commons/features/adobe-io-apis/index.html';
const NAMED = /\bcom\.adobe\.acs\.commons\.adobeio\.service\.impl\.Integration(?:ServiceImpl|Configuration)\b/g;
const IN_PACKAGE = /^package com\.adobe\.acs\.commons\.adobeio\.service\.impl;/m;
const CLASS = /\bIntegration(?:ServiceImpl|Configuration)\b/g;
// One place is enough in the code of the service itself; it names its classes all over.
function check({ text }) {
    return IN_PACKAGE.test(text) ? placesOf(CLASS, text).slice(0, 1) : placesOf(NAMED, text);
}
const acsCommonsCode = {
    id: 'acs-commons-code',
    title: 'Code on the Adobe I/O integration of ACS AEM Commons',
    level: 'error',
    message: 'Uses the Adobe I/O integration of ACS AEM Commons, which signs a JWT. Service Account (JWT) credentials stopped working no later than 2026-03-01.',
    proves: 'IntegrationServiceImpl and its configuration read a private key, a technical account and a claim key, and have no way to use OAuth. What calls an endpoint through them says nothing.',
    sources: ['Adobe-Consulting-Services/acs-aem-commons (bundle, adobeio/service/impl)'],
    files: /\.(?:java|kt|groovy|scala)$/i,
    literals: ['adobeio.service.impl'],
    check,
    advice: {
        text: 'This service knows no OAuth Server-to-Server credential. Get the token from an AccessTokenProvider of Granite (grants="client_credentials", a scope and https://ims-na1.adobelogin.com/ims/token/v3), or send the request in code of your own.',
    },
    docs: PAGE,
    samples: {
        matches: [
            {
                path: 'A.java',
                text: 'import com.adobe.acs.commons.adobeio.service.impl.IntegrationServiceImpl;\n',
                found: 'com.adobe.acs.commons.adobeio.service.impl.IntegrationServiceImpl',
            },
        ],
        nonMatches: [
            {
                path: 'A.java',
                text: 'import com.adobe.acs.commons.adobeio.service.EndpointService;\n',
                reason: 'what calls an API, not what gets a token',
            },
            {
                path: 'configure/.content.xml',
                text: '<a href="/configMgr/com.adobe.acs.commons.adobeio.service.impl.IntegrationServiceImpl"/>\n',
                reason: 'a page that mentions the configuration',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/adobeanalyticsr-jwt.js
const adobeanalyticsr_jwt_PAGE = 'https://github.com/benrwoodard/adobeanalyticsr';
const adobeanalyticsrJwt = {
    id: 'adobeanalyticsr-jwt',
    title: 'JWT in adobeanalyticsr for R',
    level: 'error',
    message: 'Signs in with a JWT in adobeanalyticsr. Service Account (JWT) credentials stopped working no later than 2026-03-01.',
    proves: "AW_PRIVATE_KEY and AW_TECHNICAL_ID are the variables of adobeanalyticsr for JWT, aw_auth_with('jwt') and auth_jwt switch to it. AW_AUTH_FILE serves OAuth Server-to-Server as well. Others have variables that begin with AW_, so that the package must be named or another of its names be there.",
    sources: [`${adobeanalyticsr_jwt_PAGE}/issues/178`, 'SDITools/adobeanalyticsr (R/auth.R)'],
    literals: ['aw_private_key', 'aw_technical_id', 'aw_auth', 'auth_jwt'],
    pattern: /\bAW_(?:PRIVATE_KEY|TECHNICAL_ID)\b|\baw_auth(?:_with)?\(\s{0,8}(?:type\s{0,4}=\s{0,4})?["']jwt["']|\bauth_jwt(?:_gen)?\(/g,
    needs: [
        /adobeanalyticsr|\baw_auth|\bAW_(?:TECHNICAL_ID|ORGANIZATION_ID|COMPANY_ID|REPORTSUITE_ID|AUTH_FILE)\b/,
    ],
    advice: {
        text: "Update adobeanalyticsr to a version with aw_auth_with('s2s'), point AW_AUTH_FILE to the JSON of the OAuth Server-to-Server credential, and remove AW_PRIVATE_KEY.",
        before: `aw_auth_with('jwt')
aw_auth()`,
        after: `aw_auth_with('s2s')
aw_auth()`,
        language: 'r',
    },
    docs: adobeanalyticsr_jwt_PAGE,
    samples: {
        matches: [
            {
                path: '.Renviron',
                text: 'AW_PRIVATE_KEY=private.key\nAW_AUTH_FILE=x.json\n',
                found: 'AW_PRIVATE_KEY',
            },
            { path: 'a.R', text: 'library(adobeanalyticsr)\naw_auth_with("jwt")\n', found: 'aw_auth_with("jwt"' },
        ],
        nonMatches: [
            { path: '.Renviron', text: 'AW_CLIENT_ID=x\nAW_CLIENT_SECRET=y\nAW_AUTH_FILE=z\n', reason: 'OAuth' },
            { path: '.env', text: 'AW_PRIVATE_KEY=x\n', reason: 'a variable of somebody else' },
            { path: 'a.R', text: "library(adobeanalyticsr)\naw_auth_with('s2s')\n", reason: 'OAuth' },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/package-json.js
const SECTIONS = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
/**
 * Reads the direct dependencies of a package.json. Lock files are never asked: they list what others depend on.
 *
 * @param source a file; any other than a package.json has none
 * @returns direct dependencies in the order of the file; none where it cannot be parsed
 */
function npmDependencies({ path, text }) {
    if (!/(?:^|\/)package\.json$/i.test(path))
        return [];
    return SECTIONS.flatMap((section) => package_json_entriesOf(text, section)).sort((a, b) => a.start - b.start);
}
function package_json_entriesOf(text, section) {
    const entries = parsed(text)?.[section];
    if (typeof entries !== 'object' || entries === null)
        return [];
    const from = text.indexOf(`"${section}"`);
    return Object.entries(entries).flatMap(([name, version]) => {
        const start = text.indexOf(`"${name}"`, from) + 1;
        return start > 0 && typeof version === 'string'
            ? [{ name, version, start, end: start + name.length }]
            : [];
    });
}
function parsed(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null
            ? Object.fromEntries(Object.entries(value))
            : undefined;
    }
    catch {
        return undefined;
    }
}
/**
 * Finds the name that a package.json gives to its own package.
 *
 * @param source a file; any other than a package.json has none
 * @param name the package looked for
 * @returns the place of the name, or none
 */
function ownName({ path, text }, name) {
    if (!/(?:^|\/)package\.json$/i.test(path) || parsed(text)?.['name'] !== name)
        return [];
    const start = text.indexOf(`"${name}"`) + 1;
    return start > 0 ? [{ start, end: start + name.length }] : [];
}
/**
 * Finds where code loads a package, or a command installs one. Lists of names, such as those of update bots, and
 * sentences are neither.
 *
 * @param source any file
 * @param name the package, for example `@adobe/jwt-auth`
 * @returns places of the name
 */
function npmUses({ text, path }, name) {
    const escaped = name.replace(/[/.-]/g, '\\$&');
    const load = `(?:\\bfrom|\\brequire(?:\\.resolve)?\\s?\\(|\\bimport\\s?\\(?|\\b(?:un|do|set)?[mM]ock(?:Module)?\\s?\\()\\s{0,3}["'\`](?<at>${escaped})(?:/[\\w./-]{1,80})?["'\`]`;
    const install = `\\b(?:npm|yarn|pnpm|npx|bun|aio)\\b[^\\n#]{0,200}\\s["']?(?<at>${escaped})(?![\\w-])`;
    const address = `(?:unpkg\\.com|jsdelivr\\.net/npm|esm\\.sh|skypack\\.dev)/(?<at>${escaped})(?![\\w-])`;
    const wanted = /\.json$/i.test(path) ? [address, install] : [load, install, address];
    return wanted.flatMap((pattern) => [...text.matchAll(new RegExp(pattern, 'g'))].map(at));
}
function at(match) {
    const found = match.groups?.['at'] ?? match[0];
    const start = match.index + match[0].lastIndexOf(found);
    return { start, end: start + found.length };
}

;// CONCATENATED MODULE: ./build/guard/rules/aio-cli-jwt-auth.js


const NAME = '@adobe/aio-cli-plugin-jwt-auth';
const COMMAND = /\bjwt-auth(?::|\s)access-token\b|\bconfig(?::|\s)set\s+jwt-auth\b/g;
const aio_cli_jwt_auth_PAGE = 'https://github.com/adobe/aio-cli-plugin-auth';
function aio_cli_jwt_auth_check(source) {
    const direct = npmDependencies(source).filter(({ name }) => name === NAME);
    const packages = [...direct, ...ownName(source, NAME), ...npmUses(source, NAME)];
    return [...packages.map(({ start, end }) => ({ start, end })), ...placesOf(COMMAND, source.text)];
}
const aioCliJwtAuth = {
    id: 'aio-cli-jwt-auth',
    title: 'JWT command of the Adobe I/O CLI',
    level: 'error',
    message: 'Gets a token with the JWT plugin of the Adobe I/O CLI. Service Account (JWT) credentials stopped working no later than 2026-03-01.',
    proves: 'The plugin @adobe/aio-cli-plugin-jwt-auth, deprecated since 2020, and its command jwt-auth:access-token do the JWT exchange and nothing else.',
    sources: ['https://github.com/adobe/aio-cli-plugin-jwt-auth'],
    literals: ['jwt-auth'],
    check: aio_cli_jwt_auth_check,
    advice: {
        text: 'Remove the plugin. Use the auth commands of the CLI with a context of an OAuth Server-to-Server credential: client_id, client_secrets, technical_account_email, technical_account_id, scopes and ims_org_id.',
        before: `aio config set jwt-auth --json --file config.json
aio jwt-auth:access-token`,
        after: `aio config set ims.contexts.my_s2s --json --file config.json
aio auth login --ctx my_s2s`,
        language: 'sh',
    },
    docs: aio_cli_jwt_auth_PAGE,
    samples: {
        matches: [
            { path: 'a.sh', text: 'TOKEN=$(aio jwt-auth:access-token)\n', found: 'jwt-auth:access-token' },
            {
                path: 'a.yml',
                text: 'run: aio plugins:install @adobe/aio-cli-plugin-jwt-auth\n',
                found: '@adobe/aio-cli-plugin-jwt-auth',
            },
            {
                path: 'package.json',
                text: '{ "dependencies": { "@adobe/aio-cli-plugin-jwt-auth": "^2" } }\n',
                found: '@adobe/aio-cli-plugin-jwt-auth',
            },
        ],
        nonMatches: [
            { path: 'a.php', text: "$this->app->alias('tymon.jwt', 'jwt-auth');\n", reason: 'a PHP package' },
            { path: 'b.sh', text: 'php artisan jwt-auth:secret\n', reason: 'a command of that PHP package' },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/aio-lib-java-jwt.js
const aio_lib_java_jwt_PAGE = 'https://github.com/adobe/aio-lib-java';
const aioLibJavaJwt = {
    id: 'aio-lib-java-jwt',
    title: 'JWT context of aio-lib-java',
    level: 'error',
    message: 'Configures a JWT for the Adobe I/O Java SDK. Service Account (JWT) credentials stopped working no later than 2026-03-01.',
    proves: 'The keys aio_meta_scopes and aio_encoded_pkcs8 and the classes JwtContext, PrivateKeyBuilder and JwtTokenBuilder of com.adobe.aio exist for the JWT exchange only. The artifact itself does OAuth as well.',
    sources: [aio_lib_java_jwt_PAGE],
    literals: ['aio_meta_scopes', 'aio_encoded_pkcs8', 'com.adobe.aio.'],
    pattern: /\baio_(?:meta_scopes|encoded_pkcs8)\b|\bcom\.adobe\.aio\.(?:[a-z]{1,20}\.){0,5}(?:JwtContext|JwtTokenBuilder|PrivateKeyBuilder)\b/g,
    advice: {
        text: 'Use aio-lib-java 2.0.0 or later with aio_oauth_scopes, aio_client_secret, aio_api_key and aio_ims_org_id (OAuthContext in place of JwtContext). Remove aio_meta_scopes, aio_encoded_pkcs8 and aio_technical_account_id.',
        before: `aio_meta_scopes=/s/event_receiver_api,/s/ent_adobeio_sdk
aio_encoded_pkcs8=…`,
        after: `aio_oauth_scopes=openid,AdobeID,event_receiver_api,adobeio_api`,
        language: 'properties',
    },
    docs: aio_lib_java_jwt_PAGE,
    samples: {
        matches: [
            { path: 'a.properties', text: 'aio_meta_scopes=/s/ent_adobeio_sdk\n', found: 'aio_meta_scopes' },
            {
                path: 'A.java',
                text: 'import com.adobe.aio.auth.JwtContext;\n',
                found: 'com.adobe.aio.auth.JwtContext',
            },
            {
                path: 'B.java',
                text: 'import com.adobe.aio.util.PrivateKeyBuilder;\n',
                found: 'com.adobe.aio.util.PrivateKeyBuilder',
            },
        ],
        nonMatches: [
            { path: 'a.properties', text: 'aio_oauth_scopes=openid\naio_api_key=x\n', reason: 'OAuth' },
            { path: 'pom.xml', text: '<artifactId>aio-lib-java-ims</artifactId>\n', reason: 'does both' },
            { path: 'A.java', text: 'import com.example.JwtContext;\n', reason: 'a class of somebody else' },
            { path: 'B.java', text: 'import com.adobe.aio.auth.OAuthContext;\n', reason: 'OAuth' },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/links.js
const GUIDE = 'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication';
/** How to create and use an OAuth Server-to-Server credential. */
const IMPLEMENTATION_GUIDE = `${GUIDE}/implementation/`;
/** The migration from Service Account (JWT) credentials, with the dates. */
const MIGRATION_GUIDE = `${GUIDE}/migration/`;
/** The token endpoint. */
const IMS_REFERENCE = `${GUIDE}/ims/`;

;// CONCATENATED MODULE: ./build/guard/rules/audience-claim.js



const AT_HOST = /adobelogin\.com\\?\/c\\?\//gi;
// Put together at run time: "/c/" + clientId, "https://%s/c/%s", `${ims}/c/${id}`.
const audience_claim_BUILT = /["'`]\\?\/c\\?\/\\?["'`]|(?:%[sv]|\{\d?\}|\$?\{[\w.]{1,40}\}|#\{[\w.]{1,40}\})\/c\/(?:%[sv]|\{\d?\}|\$?\{[\w.]{1,40}\}|#\{[\w.]{1,40}\}|["'`])/g;
function audience_claim_check(source) {
    const { text } = source;
    const about = ADOBE.test(text) &&
        (METASCOPE_KEY.test(text) || metascopesIn(text).length > 0 || /["'`]aud["'`]/.test(text));
    return softenedForAem(source, [...placesOf(AT_HOST, text), ...(about ? placesOf(audience_claim_BUILT, text) : [])]);
}
const audienceClaim = {
    id: 'audience-claim',
    title: 'Audience claim of a JWT for Adobe IMS',
    level: 'error',
    message: 'Builds the audience of a JWT for Adobe IMS. Service Account (JWT) credentials stopped working no later than 2026-03-01.',
    proves: 'The audience of a JWT for the exchange is https://ims-na1.adobelogin.com/c/ and the client id. Nothing else is under /c/ of that host. The bare path counts beside Adobe and either metascopes or a claim named aud only.',
    sources: ['AdobeDocs/adobe-dev-console (JWT/index.md, deleted 2025-06-27)'],
    literals: [
        'adobelogin.com/c/',
        'adobelogin.com\\/c',
        '"/c/',
        "'/c/",
        '`/c/',
        '\\/c\\/',
        '%s/c/',
        '%v/c/',
        '}/c/',
    ],
    check: audience_claim_check,
    advice: {
        text: 'Delete the code that builds and signs the claims. OAuth needs client_id, client_secret, grant_type=client_credentials and scope, sent to https://ims-na1.adobelogin.com/ims/token/v3.',
        before: `'aud': 'https://ims-na1.adobelogin.com/c/' + CLIENT_ID`,
        language: 'python',
    },
    docs: IMS_REFERENCE,
    samples: {
        matches: [
            {
                path: 'a.cs',
                text: 'claims.Add("aud", "https://ims-na1.adobelogin.com/c/" + clientId);\n',
                found: 'adobelogin.com/c/',
            },
            { path: 'a.js', text: "aud: ims.getApiUrl('/c/' + id),\nmetaScopes\n", found: "'/c/'" },
            {
                path: 'a.py',
                text: "payload = {'aud': f'{ims_host}/c/{client_id}'}\nmetascopes = []\n",
                found: '{ims_host}/c/{client_id}',
            },
            {
                path: 'a.java',
                text: 'claims.put("aud", "https://" + imsHost + "/c/" + apiKey); // Adobe\n',
                found: '"/c/"',
            },
        ],
        nonMatches: [
            { path: 'a.py', text: 'return url.replace("/c/", "/")  # adobe\n', reason: 'a path like any other' },
            { path: 'b.py', text: 'aud = "%s/c/%s"\n', reason: 'no word of Adobe' },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/exchange-endpoint.js


// A slash may be escaped, in JSON, or encoded, in an address that is a parameter.
const WHOLE = /\bims(?:\\?\/|%2F)exchange(?:\\?\/|%2F)(?:v\d{1,2}(?:\\?\/|%2F))?jwt\b/gi;
// Segments of a path: ["ims", "exchange", "jwt"], / "ims" / "exchange" / "jwt", .path("ims").path("exchange").path("jwt")
const SEGMENTS = /["'`]\/?ims\/?["'`][\s,+./()\w]{1,24}["'`]\/?exchange\/?["'`][\s,+./()\w]{1,24}["'`]\/?(?:v\d{1,2}\/)?jwt\/?["'`]/gi;
// Behind a base address that ends with /ims, so that "ims" is elsewhere.
const TAIL = /(?<!\bims)(?:\\?\/)exchange\\?\/(?:v\d{1,2}\\?\/)?jwt\b/gi;
const IMS_HOST = /adobelogin\.com|\badobe_?ims\b|\bims_?(?:host|endpoint|url|base|server)/i;
function exchange_endpoint_check(source) {
    const { text } = source;
    const tail = IMS_HOST.test(text) ? placesOf(TAIL, text) : [];
    return softenedForAem(source, [...placesOf(WHOLE, text), ...placesOf(SEGMENTS, text), ...tail]);
}
const exchangeEndpoint = {
    id: 'exchange-endpoint',
    title: 'JWT exchange endpoint of Adobe IMS',
    level: 'error',
    message: 'Exchanges a JWT at Adobe IMS. Service Account (JWT) credentials stopped working no later than 2026-03-01.',
    proves: 'The path ims/exchange/jwt exists only for Service Account (JWT) credentials. The host is not required, because it is often put together at run time; where "ims" is elsewhere, a host of IMS is.',
    sources: [MIGRATION_GUIDE, 'AdobeDocs/adobe-dev-console (JWT/index.md, deleted 2025-06-27)'],
    literals: [
        'exchange/jwt',
        'exchange/v',
        'exchange\\/',
        'exchange%2f',
        'exchange"',
        "exchange'",
        'exchange`',
        'exchange/"',
        "exchange/'",
        'exchange/`',
    ],
    check: exchange_endpoint_check,
    advice: {
        text: 'Send grant_type=client_credentials with client_id, client_secret and scope to https://ims-na1.adobelogin.com/ims/token/v3, and delete the code that signs the JWT.',
        before: `POST https://ims-na1.adobelogin.com/ims/exchange/jwt
client_id=…&client_secret=…&jwt_token=…`,
        after: `POST https://ims-na1.adobelogin.com/ims/token/v3
grant_type=client_credentials&client_id=…&client_secret=…&scope=openid,AdobeID`,
        language: 'http',
    },
    docs: IMS_REFERENCE,
    samples: {
        matches: [
            {
                path: 'a.js',
                text: "const url = 'https://ims-na1.adobelogin.com/ims/exchange/jwt';\n",
                found: 'ims/exchange/jwt',
            },
            {
                path: 'a.py',
                text: 'URL = f"{host}/ims/exchange/v1/jwt?client_id={x}"\n',
                found: 'ims/exchange/v1/jwt',
            },
            {
                path: 'a.json',
                text: '{ "url": "https:\\/\\/ims-na1.adobelogin.com\\/ims\\/exchange\\/jwt" }\n',
                found: 'ims\\/exchange\\/jwt',
            },
            {
                path: 'a.scala',
                text: 'val uri = host / "ims" / "exchange" / "jwt"\n',
                found: '"ims" / "exchange" / "jwt"',
            },
            {
                path: 'a.postman_collection.json',
                text: '"path": [\n  "ims",\n  "exchange",\n  "jwt"\n]\n',
                found: '"ims",\n  "exchange",\n  "jwt"',
            },
            {
                path: 'a.ts',
                text: "const IMS_BASE = 'https://ims-na1.adobelogin.com/ims';\npost(IMS_BASE + '/exchange/jwt');\n",
                found: '/exchange/jwt',
            },
            {
                path: 'a.js',
                text: 'const scope = "ent_aem_cloud_api";\npost(json.integration.imsEndpoint + "/ims/exchange/jwt");\n',
                found: 'ims/exchange/jwt',
                level: 'warning',
            },
            { path: 'README.md', text: 'POST to /ims/exchange/jwt\n', found: 'ims/exchange/jwt', level: 'note' },
            {
                path: 'a.yml',
                text: 'a: 1\n# auth_endpoint: /ims/exchange/jwt\n',
                found: 'ims/exchange/jwt',
                level: 'note',
            },
        ],
        nonMatches: [
            {
                path: 'a.js',
                text: "fetch('https://ims-na1.adobelogin.com/ims/token/v3')\n",
                reason: 'the OAuth token endpoint',
            },
            {
                path: 'b.js',
                text: "fetch('https://example.com/exchange/jwt')\n",
                reason: 'an exchange of somebody else',
            },
            {
                path: 'c.js',
                text: "const rates = ['ims', 'exchange', 'rates'];\n",
                reason: 'another path with the same words',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/ims-go-jwt.js

const ims_go_jwt_PAGE = 'https://github.com/adobe/imscli';
const GO = /\b(?:ExchangeJWT(?:Request|Response|WithContext)?|AuthorizeJWTExchange)\b|\bims\.MetaScope[A-Z]?\w{0,40}/g;
const ims_go_jwt_COMMAND = /\bimscli\s+(?:-\S+\s+){0,4}auth(?:ori)?z(?:e)?\s+(?:-\S+\s+){0,4}jwt\b/g;
function ims_go_jwt_check({ text, path }) {
    const go = /\.go$/i.test(path) && /\badobe\/ims-go\b|\badobe\/imscli\b|^package ims\b/m.test(text);
    return [...(go ? placesOf(GO, text) : []), ...placesOf(ims_go_jwt_COMMAND, text)];
}
const imsGoJwt = {
    id: 'ims-go-jwt',
    title: 'JWT exchange with ims-go or imscli',
    level: 'error',
    message: 'Exchanges a JWT with ims-go or imscli. Service Account (JWT) credentials stopped working no later than 2026-03-01.',
    proves: 'ExchangeJWT and the MetaScope constants of github.com/adobe/ims-go, and the command imscli authorize jwt, serve the JWT exchange only.',
    sources: ['adobe/ims-go (ims/exchange_jwt.go)', 'adobe/imscli (cmd/authz/jwt.go)'],
    literals: ['exchangejwt', 'authorizejwtexchange', 'ims.metascope', 'imscli'],
    check: ims_go_jwt_check,
    advice: {
        text: 'In Go send grant_type=client_credentials with client_id, client_secret and scope to https://ims-na1.adobelogin.com/ims/token/v3; on the command line use imscli authorize clientCredentials. Delete the private key and the metascopes.',
        before: `imscli authorize jwt --privateKey private.key --metascopes ent_user_sdk …`,
        after: `imscli authorize clientCredentials --clientID … --clientSecret … --scopes openid,AdobeID,user_management_sdk`,
        language: 'sh',
    },
    docs: ims_go_jwt_PAGE,
    samples: {
        matches: [
            {
                path: 'a.go',
                text: 'import "github.com/adobe/ims-go/ims"\nr, err := c.ExchangeJWT(&ims.ExchangeJWTRequest{})\n',
                found: 'ExchangeJWT',
            },
            { path: 'a.sh', text: 'imscli authorize jwt -k private.key\n', found: 'imscli authorize jwt' },
        ],
        nonMatches: [
            {
                path: 'a.go',
                text: 'import "example.com/auth"\nr := auth.ExchangeJWT(token)\n',
                reason: 'an exchange of somebody else',
            },
            { path: 'a.sh', text: 'imscli authorize clientCredentials\n', reason: 'OAuth' },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/jwt-exchange-request.js


// A name of a form field: quoted, a key of an object, or in the text of a form. A variable of that name is not enough.
const JWT_TOKEN = /(?<!token\.type["']?\s{0,4}[:=]\s{0,4})["'`]jwt_token["'`]|(?<![\w.$])jwt_token\s{0,4}:(?!:)|[?&"'`\s]jwt_token=(?!=)|:jwt_token\s{0,4}=>/;
const CLIENT_SECRET = /["'`]client_secret["'`]|\bclient_secret\s{0,4}[:=]|\bclientSecret\b/;
const CLIENT_ID = /["'`]client_id["'`]|\bclient_id\s{0,4}[:=]|\bclientId\b/;
// Three fields together are the request of IMS. Farther apart they need a word of Adobe in the file.
function jwt_exchange_request_check(source) {
    const beside = [CLIENT_SECRET, CLIENT_ID];
    const near = pairIn(source, JWT_TOKEN, beside, 400);
    const matches = near.length > 0 || !ADOBE.test(source.text) ? near : pairIn(source, JWT_TOKEN, beside, 3_000);
    return softenedForAem(source, matches);
}
const jwtExchangeRequest = {
    id: 'jwt-exchange-request',
    title: 'Request that exchanges a JWT',
    level: 'error',
    message: 'Sends jwt_token with a client id and secret, which is the JWT exchange of Adobe IMS. It stopped working no later than 2026-03-01.',
    proves: 'The form fields client_id, client_secret and jwt_token together are the JWT exchange of Adobe IMS. Other services that take a signed JWT call it assertion or client_assertion, and send no secret with it.',
    sources: [
        'AdobeDocs/adobe-dev-console (JWT/index.md, deleted 2025-06-27)',
        'adobe/reactor-sync (the address comes from the settings, only these fields show what it is)',
    ],
    literals: ['jwt_token'],
    check: jwt_exchange_request_check,
    advice: {
        text: 'Send grant_type=client_credentials, client_id, client_secret and scope to https://ims-na1.adobelogin.com/ims/token/v3. Drop jwt_token and the code that makes it. The answer counts expires_in in seconds, no longer in milliseconds.',
        before: `form: { client_id, client_secret, jwt_token: sign(claims, privateKey) }`,
        after: `form: { grant_type: 'client_credentials', client_id, client_secret, scope: 'openid,AdobeID' }`,
        language: 'js',
    },
    docs: IMS_REFERENCE,
    samples: {
        matches: [
            {
                path: 'a.js',
                text: 'const form = {\n  client_id: c.clientId,\n  client_secret: c.clientSecret,\n  jwt_token: token\n};\n',
                found: 'jwt_token:',
            },
            {
                path: 'a.cs',
                text: 'request.Add("client_id", id);\nrequest.Add("client_secret", secret);\nrequest.Add("jwt_token", jwt);\n',
                found: '"jwt_token"',
            },
            {
                path: 'a.sh',
                text: 'curl -d "client_id=$ID" -d "client_secret=$SECRET" -d "jwt_token=$JWT" "$URL"\n',
                found: '"jwt_token=',
            },
        ],
        nonMatches: [
            {
                path: 'connector.json',
                text: '{ "aep.token.type": "jwt_token", "aep.client_id": "x", "aep.client_secret": "y" }\n',
                reason: 'a kind of token in the settings of Kafka Connect, which have a rule of their own',
            },
            {
                path: 'a.py',
                text: 'jwt_token = api_client.request_jwt_user_token(client_id=i, private_key=k)\n',
                reason: 'DocuSign: a variable, and no secret',
            },
            {
                path: 'b.py',
                text: "claims = decode_jwt(jwt_token)\nform = {'client_id': i, 'client_secret': s}\n",
                reason: 'decodes an access token',
            },
            {
                path: 'c.py',
                text: "body = {'jwt_token': token}\n",
                reason: 'a field of that name alone',
            },
            {
                path: 'd.js',
                text: "const form = { client_id, client_secret, grant_type: 'client_credentials', scope };\n",
                reason: 'OAuth',
            },
            {
                path: 'e.py',
                text: 'jwt_token = sign(claims)\nform = {"client_id": i, "client_secret": s, "assertion": jwt_token}\n',
                reason: 'the field of another service, filled from a variable of that name',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/jwt-only-version.js

/** First version of a package that knows OAuth Server-to-Server. From the release notes of each. */
const PYTHON = [
    ['umapi-client', [3, 0]],
    ['aepp', [0, 3]],
    ['cjapy', [0, 2]],
    ['aanalytics2', [0, 4]],
];
// The name alone says little: whoever uploads with a token of their own needs no credential. So these are notes.
const NPM = [
    ['@adobe/reactor-uploader', [6, 0]],
    ['@adobe/reactor-releaser', [4, 0]],
];
// The upper end of what may be installed: ==2.1, ~=2.1, ^2, ~2, <3. Without one nothing is said.
const REQUIREMENT = (name) => new RegExp(`(?<![\\w./@-])(?<at>${name.replace('-', '[-_.]')})(?:\\[[\\w,]{1,40}\\])?["']?\\s{0,8}(?:=\\s{0,4}["']\\s{0,4})?(?:>=?\\s{0,4}[\\d.]{1,12}\\s{0,4},\\s{0,4})?(?<operator>={2,3}|~=|<=?|\\^|~)\\s{0,4}(?<major>\\d{1,4})(?:\\.(?<minor>\\d{1,4}))?`, 'gi');
function jwt_only_version_check(source) {
    const npm = npmDependencies(source).flatMap(({ name, version, start, end }) => {
        const known = NPM.find(([wanted]) => wanted === name);
        const found = /^\s*(?<operator>[~^<=]{0,2})\s*v?(?<major>\d{1,4})(?:\.(?<minor>\d{1,4}))?/.exec(version);
        return known && found && isBelow(found.groups, known[1]) ? [{ start, end, level: NOTE }] : [];
    });
    return /(?:^|\/)(?:[^/]*(?:requirements|constraints)[^/]*\.(?:txt|in)|requirements\/[^/]*\.txt|setup\.(?:py|cfg)|pyproject\.toml|Pipfile|environment\.ya?ml|Dockerfile[^/]*)$/i.test(source.path)
        ? [...npm, ...PYTHON.flatMap(([name, first]) => pinned(source.text, name, first))]
        : npm;
}
const NOTE = 'note';
function pinned(text, name, first) {
    return [...text.matchAll(REQUIREMENT(name))].flatMap((match) => {
        const at = match.groups?.['at'] ?? '';
        const start = match.index + match[0].indexOf(at);
        return isBelow(match.groups, first) ? [{ start, end: start + at.length }] : [];
    });
}
function isBelow(groups, [major, minor]) {
    const found = [Number(groups?.['major']), Number(groups?.['minor'] ?? '0')];
    const same = found[0] === major && found[1] === minor;
    if (same && groups?.['operator'] === '<')
        return true;
    return found[0] < major || (found[0] === major && found[1] < minor);
}
const jwtOnlyVersion = {
    id: 'jwt-only-version',
    title: 'Version of a package that knows only JWT',
    level: 'warning',
    message: 'Pins a version from before OAuth Server-to-Server, which knows only Service Account (JWT) credentials. These stopped working no later than 2026-03-01.',
    proves: 'Before umapi-client 3.0, aepp 0.3, cjapy 0.2, aanalytics2 0.4, reactor-uploader 6 and reactor-releaser 4 the only way to a token was a JWT. Only a version that is held below counts; the name alone and an open range do not.',
    sources: [
        'adobe-apiplatform/umapi-client.py (release 3.0)',
        'pitchmuc/aepp (releases)',
        'pitchmuc/adobe-analytics-api-2.0 (docs/releases.md)',
        'adobe/reactor-uploader (release 6.0.0)',
    ],
    literals: ['umapi', 'aepp', 'cjapy', 'aanalytics2', '@adobe/reactor-'],
    check: jwt_only_version_check,
    advice: {
        text: 'Raise the version: umapi-client 3.0, aepp 0.3.0, cjapy 0.2.2, aanalytics2 0.4.1, @adobe/reactor-uploader 6 or @adobe/reactor-releaser 4, or later, and give it the client secret and scopes of the OAuth Server-to-Server credential.',
        before: 'umapi-client==2.21',
        after: 'umapi-client>=3.0.1',
        language: 'text',
    },
    docs: 'https://github.com/adobe-apiplatform/umapi-client.py',
    samples: {
        matches: [
            { path: 'requirements.txt', text: 'requests\numapi-client==2.21\n', found: 'umapi-client' },
            { path: 'pyproject.toml', text: 'umapi-client = "^2.18"\n', found: 'umapi-client' },
            { path: 'setup.py', text: "install_requires=['umapi_client>=2.10,<3']\n", found: 'umapi_client' },
            { path: 'requirements-prod.txt', text: 'aanalytics2==0.3.7\n', found: 'aanalytics2' },
            {
                path: 'package.json',
                text: '{ "devDependencies": { "@adobe/reactor-uploader": "^5.2.0" } }\n',
                found: '@adobe/reactor-uploader',
                level: 'note',
            },
        ],
        nonMatches: [
            {
                path: 'requirements.txt',
                text: 'umapi-client>=2.10\naepp\naanalytics2==0.5.1\n',
                reason: 'may be, or is, newer',
            },
            { path: 'requirements.txt', text: 'my-aepp==0.1\n', reason: 'a package of another name' },
            {
                path: 'package.json',
                text: '{ "devDependencies": { "@adobe/reactor-uploader": "^6.0.0" } }\n',
                reason: 'knows OAuth',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/metascope.js




const AS_SCOPE = /(?<!meta[_-]{0,2})scopes?["'`]?\s{0,4}(?:=>|[:=,])[^\n]{0,200}$/i;
function metascope_check(source) {
    const { text } = source;
    const found = metascopesIn(text);
    // A name that Adobe's list does not have needs a word of Adobe: somebody else may have an ent_…_sdk.
    const ofAdobe = ADOBE.test(text);
    const places = found.filter(({ name }) => ofAdobe || isKnownMetascope(name));
    const advice = scopeAdvice(places.map(({ name }) => name));
    const oauth = CLIENT_CREDENTIALS.test(text) && !PRIVATE_KEY.test(text);
    const matches = places.map((place) => ({
        start: place.start,
        end: place.end,
        advice,
        ...(oauth && isScope(text, place) ? REUSED : {}),
    }));
    return softenedForAem(source, matches);
}
function isScope(text, { start }) {
    const near = text.slice(Math.max(0, start - 240), start);
    return AS_SCOPE.test(near.slice(near.lastIndexOf('\n') + 1));
}
const REUSED = {
    level: 'warning',
    message: 'Asks OAuth for a metascope. IMS knows no metascopes in OAuth and answers invalid_scope.',
};
const metascope = {
    id: 'metascope',
    title: 'Metascope of a Service Account (JWT) credential',
    level: 'error',
    general: true,
    message: 'Names a metascope, which only Service Account (JWT) credentials have. These stopped working no later than 2026-03-01.',
    proves: 'Metascopes exist in the claims of a JWT for Adobe IMS only; in OAuth their place is taken by scopes with other names. Product codes without _sdk or _api at their end, such as ent_reactor, are not metascopes, and event_receiver_api is a scope as well.',
    sources: [METASCOPE_LIST, MIGRATION_GUIDE],
    // Not `ent_`, which stands in parent_, client_ and event_ as well.
    literals: ['_sdk', 'ent_aem', 'asset_compute_meta'],
    check: metascope_check,
    advice: {
        text: 'Metascopes do not exist in OAuth: remove them and ask for the scopes that the Developer Console shows for the credential.',
        before: `metaScopes: ['ent_user_sdk']`,
        after: `scopes: ['openid', 'AdobeID', 'user_management_sdk']`,
        language: 'js',
    },
    docs: IMPLEMENTATION_GUIDE,
    samples: {
        matches: [
            { path: 'a.js', text: "const metaScopes = ['ent_user_sdk'];\n", found: 'ent_user_sdk' },
            {
                path: 'a.py',
                text: 'SCOPE = "ent_analytics_bulk_ingest_sdk"\n',
                found: 'ent_analytics_bulk_ingest_sdk',
            },
            { path: 'a.go', text: 'const s = "ent_new_thing_sdk" // Adobe\n', found: 'ent_new_thing_sdk' },
            { path: 'a.sh', text: 'METASCOPES=asset_compute_meta\n', found: 'asset_compute_meta' },
            {
                path: 'b.js',
                text: "metaScopes: ['ent_aem_cloud_api']\n",
                found: 'ent_aem_cloud_api',
                level: 'warning',
            },
            {
                path: 'b.py',
                text: "form = {'grant_type': 'client_credentials', 'scope': 'ent_user_sdk'}\n",
                found: 'ent_user_sdk',
                level: 'warning',
            },
            {
                path: 'docs/scopes.md',
                text: '| ent_user_sdk | User Management |\n',
                found: 'ent_user_sdk',
                level: 'note',
            },
        ],
        nonMatches: [
            { path: 'a.json', text: '{ "code": "ent_reactor_admin" }\n', reason: 'a product code' },
            { path: 'a.c', text: 'int ent_load_sdk(void);\n', reason: 'a name of somebody else' },
            { path: 'b.js', text: "scopes: ['event_receiver_api', 'adobeio_api']\n", reason: 'OAuth scopes' },
            { path: 'c.js', text: 'import client_sdk from "talent_pool_sdk";\n', reason: 'part of another word' },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/metascope-claim.js




const metascope_claim_AT_HOST = /adobelogin\.com\\?\/s\\?\/(?:[a-z_]{1,60})?/gi;
const metascope_claim_NAMED = /\/s\\?\/(?:ent_[a-z0-9_]{1,60}|event_receiver_api|asset_compute_meta)\b/gi;
// Put together at run time: '/s/' + scope, "%s/s/%s", `${ims}/s/${m}`, "{}/s/{}".
const metascope_claim_BUILT = /["'`]\\?\/s\\?\/\\?["'`]|(?:%[sv]|\{\d?\}|\$?\{[\w.]{1,40}\}|#\{[\w.]{1,40}\})\/s\/(?:%[sv]|\{\d?\}|\$?\{[\w.]{1,40}\}|#\{[\w.]{1,40}\}|["'`])/g;
const AUDIENCE = /\/c\/["'`%{$#]/;
function metascope_claim_check(source) {
    const { text } = source;
    const names = metascopesIn(text).map(({ name }) => name);
    // "/s/" alone is any path: Adobe and either the other claim or a word for metascopes must be there.
    const about = ADOBE.test(text) && (METASCOPE_KEY.test(text) || names.length > 0 || AUDIENCE.test(text));
    const found = [
        ...placesOf(metascope_claim_AT_HOST, text),
        ...placesOf(metascope_claim_NAMED, text),
        ...(about ? placesOf(metascope_claim_BUILT, text) : []),
    ];
    if (found.length === 0)
        return [];
    const said = {
        ...(reusedAsScope(text) ? metascope_claim_REUSED : {}),
        ...(names.length > 0 ? { advice: scopeAdvice(names) } : {}),
    };
    return softenedForAem(source, found.map((match) => ({ ...match, ...said })));
}
function reusedAsScope(text) {
    return CLIENT_CREDENTIALS.test(text) && !PRIVATE_KEY.test(text) && !/jwt/i.test(text);
}
const metascope_claim_REUSED = {
    level: 'warning',
    message: 'Names a metascope where OAuth is used. IMS knows no metascopes in OAuth and answers invalid_scope.',
};
const metascopeClaim = {
    id: 'metascope-claim',
    title: 'Metascope claim of a JWT',
    level: 'error',
    message: 'Builds a metascope claim, which only the JWT of a Service Account (JWT) credential has. These stopped working no later than 2026-03-01.',
    proves: 'A claim whose name is https://ims-na1.adobelogin.com/s/ and a metascope is how a JWT asks IMS for an API. Nothing else is under /s/ of that host.',
    sources: [METASCOPE_LIST, AIO_LIB_IMS],
    literals: [
        'adobelogin.com/s/',
        '\\/s\\/',
        '/s/ent_',
        '/s/event_receiver_api',
        '/s/asset_compute_meta',
        "'/s/'",
        '"/s/"',
        '`/s/`',
        '%s/s/',
        '%v/s/',
        '}/s/',
    ],
    check: metascope_claim_check,
    advice: {
        text: 'Delete the claims with the code that signs them, and ask for the scopes that the Developer Console shows: scope=openid,AdobeID,… at https://ims-na1.adobelogin.com/ims/token/v3.',
        before: `claims['https://ims-na1.adobelogin.com/s/ent_user_sdk'] = true`,
        after: `form.scope = 'openid,AdobeID,user_management_sdk'`,
        language: 'js',
    },
    docs: IMPLEMENTATION_GUIDE,
    samples: {
        matches: [
            {
                path: 'a.py',
                text: "payload['https://ims-na1.adobelogin.com/s/ent_user_sdk'] = True\n",
                found: 'adobelogin.com/s/ent_user_sdk',
            },
            {
                path: 'a.json',
                text: '{ "scope": "https://ims-na1-stg1.adobelogin.com/s/" }\n',
                found: 'adobelogin.com/s/',
            },
            {
                path: 'a.js',
                text: "payload[ims.getApiUrl('/s/' + metaScope)] = true\n",
                found: "'/s/'",
            },
            {
                path: 'a.go',
                text: 'claims[fmt.Sprintf("%s/s/%s", imsURL, metascope)] = true\n// adobe\n',
                found: '%s/s/%s',
            },
            { path: 'b.py', text: 'X = "{}/s/ent_cloudmgr_sdk".format(BASE)\n', found: '/s/ent_cloudmgr_sdk' },
            {
                path: 'c.py',
                text: "data = {'grant_type': 'client_credentials', 'scope': 'https://ims-na1.adobelogin.com/s/ent_reactor_sdk'}\n",
                found: 'adobelogin.com/s/ent_reactor_sdk',
                level: 'warning',
            },
        ],
        nonMatches: [
            {
                path: 'a.js',
                text: "const url = host + '/s/' + id; // a short link of Adobe\n",
                reason: 'a path like any other',
            },
            { path: 'b.go', text: 'fmt.Sprintf("%s/s/%s", base, id)\n', reason: 'a path like any other' },
            {
                path: 'c.js',
                text: "get('https://ims-na1.adobelogin.com/ims/profile/v1')\n",
                reason: 'another path of IMS',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/metascopes-key.js



const SETTING = /meta[_-]{0,2}scopes?["'`]?\s{0,8}(?:=>|:=|[:=])|["'`][\w-]{0,60}meta[_-]{0,2}scopes?["'`]|[.$]\{?[\w-]{0,60}meta[_-]{0,2}scopes?\b|--meta-?scopes?\b|metascopes?[\t ]{1,24}\[\]/i;
// The other Meta has scopes too, and applications of it hold keys of others.
const META = /facebook|instagram|whatsapp/i;
function metascopes_key_check(source) {
    if (isApiDescription(source) || !METASCOPE_KEY.test(source.text) || !ADOBE.test(source.text + source.path))
        return [];
    const withKey = META.test(source.text) ? [] : pairIn(source, SETTING, [PRIVATE_KEY], 4_000);
    const matches = withKey.length > 0 ? withKey : pairIn(source, SETTING, [TECHNICAL_ACCOUNT], 4_000);
    const names = metascopesIn(source.text).map(({ name }) => name);
    const advised = matches.map((match) => ({
        ...match,
        ...(names.length > 0 ? { advice: scopeAdvice(names) } : {}),
    }));
    return softenedForAem(source, advised);
}
const metascopesKey = {
    id: 'metascopes-key',
    title: 'Setting for metascopes with a key or a technical account',
    level: 'error',
    general: true,
    message: 'Sets metascopes for a technical account, which only a Service Account (JWT) credential has. These stopped working no later than 2026-03-01.',
    proves: 'A credential with metascopes is a JWT credential: an OAuth Server-to-Server credential has scopes. The word alone proves nothing, because texts about the migration use it; a private key or a technical account beside it does.',
    sources: [MIGRATION_GUIDE, 'adobe/aio-lib-ims-jwt (the keys of a JWT context)'],
    literals: ['metascope', 'meta_scope', 'meta-scope', 'meta__scope'],
    check: metascopes_key_check,
    advice: {
        text: 'Remove the metascopes and the private key, and set the scopes that the Developer Console shows for the OAuth Server-to-Server credential, with its client secret.',
        before: `technical_account_id: …
meta_scopes: [ent_user_sdk]
private_key: …`,
        after: `client_secrets: […]
technical_account_id: …
technical_account_email: …
scopes: [openid, AdobeID, user_management_sdk]`,
        language: 'yaml',
    },
    docs: IMPLEMENTATION_GUIDE,
    samples: {
        matches: [
            {
                path: 'ims.yaml',
                text: 'ims_org_id: x\ntechnical_account_id: y\nmeta_scopes: $SCOPES\n',
                found: 'meta_scopes:',
            },
            {
                path: 'adobe.go',
                text: 'type Config struct {\n\tPrivateKeyPath string\n\tMetascopes     []string\n}\n',
                found: 'Metascopes     []',
            },
        ],
        nonMatches: [
            {
                path: 'social.ts',
                text: "import { adobe } from 'x';\nconst metaScopes = ['instagram_basic'];\nconst { privateKey } = config;\n",
                reason: 'scopes of the company Meta',
            },
            {
                path: 'api.json',
                text: '{ "openapi": "3.0.0", "info": { "title": "Adobe" }, "meta_scopes": { "type": "array" }, "technical_account_id": {} }\n',
                reason: 'the description of an API, which uses nothing',
            },
            {
                path: 'adobe.java',
                text: 'fail("technical_account_id: your context is missing a metascope", e);\n',
                reason: 'a sentence',
            },
            {
                path: 'adobe.js',
                text: '// metaScopes are gone\nconst config = { technicalAccountId, scopes };\n',
                reason: 'a remark about what was there',
            },
            {
                path: 'adobe.ts',
                text: 'auth({ clientId, clientSecret, metaScopes: [] });\n',
                reason: 'neither a key nor a technical account',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/npm-aio-lib-ims-jwt.js


const npm_aio_lib_ims_jwt_NAME = '@adobe/aio-lib-ims-jwt';
function npm_aio_lib_ims_jwt_check(source) {
    const direct = npmDependencies(source).filter(({ name }) => name === npm_aio_lib_ims_jwt_NAME);
    const places = [...direct, ...ownName(source, npm_aio_lib_ims_jwt_NAME), ...npmUses(source, npm_aio_lib_ims_jwt_NAME)];
    return places.map(({ start, end }) => ({ start, end }));
}
const npmAioLibImsJwt = {
    id: 'npm-aio-lib-ims-jwt',
    title: 'npm package @adobe/aio-lib-ims-jwt, used directly',
    level: 'error',
    message: 'Uses @adobe/aio-lib-ims-jwt directly; it makes JWTs for Service Account (JWT) credentials, which stopped working no later than 2026-03-01.',
    proves: 'The package does nothing but sign and exchange a JWT. It comes with every @adobe/aio-lib-ims, so that lock files and other transitive mentions prove nothing: only a direct dependency, an import or an installation counts.',
    sources: ['https://github.com/adobe/aio-lib-ims-jwt', AIO_LIB_IMS],
    literals: ['@adobe/aio-lib-ims-jwt'],
    check: npm_aio_lib_ims_jwt_check,
    advice: {
        text: 'Depend on @adobe/aio-lib-ims 6.4.0 or later only, with a context of client_id, client_secrets, technical_account_email, technical_account_id, scopes and ims_org_id; remove private_key and meta_scopes.',
        before: `"dependencies": { "@adobe/aio-lib-ims": "^5", "@adobe/aio-lib-ims-jwt": "^2" }`,
        after: `"dependencies": { "@adobe/aio-lib-ims": "^8" }`,
        language: 'json',
    },
    docs: AIO_LIB_IMS,
    samples: {
        matches: [
            {
                path: 'package.json',
                text: '{ "dependencies": { "@adobe/aio-lib-ims-jwt": "^5" } }\n',
                found: '@adobe/aio-lib-ims-jwt',
            },
            {
                path: 'a.js',
                text: "const plugin = require('@adobe/aio-lib-ims-jwt')\n",
                found: '@adobe/aio-lib-ims-jwt',
            },
        ],
        nonMatches: [
            {
                path: 'a.js',
                text: "const logger = require('@adobe/aio-lib-core-logging')('@adobe/aio-lib-ims-jwt')\n",
                reason: 'the name of a log',
            },
            {
                path: 'health.json',
                text: '{ "plugins": ["@adobe/aio-lib-ims-jwt"] }\n',
                reason: 'a list of names',
            },
            {
                path: 'package.json',
                text: '{ "dependencies": { "@adobe/aio-lib-ims": "^8" } }\n',
                reason: 'brings the package along and does OAuth',
            },
            {
                path: 'login.js',
                text: "const help = 'plugins: @adobe/aio-lib-ims-jwt, …'\n",
                reason: 'a help text',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/npm-jwt-auth.js



const npm_jwt_auth_NAME = '@adobe/jwt-auth';
function npm_jwt_auth_check(source) {
    const direct = npmDependencies(source).filter(({ name }) => name === npm_jwt_auth_NAME);
    const places = [...direct, ...ownName(source, npm_jwt_auth_NAME)].map(({ start, end }) => ({ start, end }));
    return [...places, ...softenedForAem(source, npmUses(source, npm_jwt_auth_NAME))];
}
const npmJwtAuth = {
    id: 'npm-jwt-auth',
    title: 'npm package @adobe/jwt-auth',
    level: 'error',
    message: 'Uses @adobe/jwt-auth, which knows only the JWT exchange. It stopped working no later than 2026-03-01.',
    proves: 'Every version of @adobe/jwt-auth (the last one is 2.0.0) does the JWT exchange and nothing else. Only a direct dependency, an import or an installation counts, no lock file and no sentence.',
    sources: ['https://github.com/adobe/jwt-auth', AUTH_TOKEN],
    literals: ['@adobe/jwt-auth'],
    check: npm_jwt_auth_check,
    advice: {
        text: 'Replace @adobe/jwt-auth by @adobe/auth-token 1.0.0 or later (auth with clientId, clientSecret, scope and environment), or send grant_type=client_credentials to https://ims-na1.adobelogin.com/ims/token/v3. Remove privateKey, technicalAccountId, orgId and metaScopes from its configuration.',
        before: `import auth from '@adobe/jwt-auth';
const { access_token } = await auth({ clientId, clientSecret, technicalAccountId, orgId, privateKey, metaScopes });`,
        after: `import { auth } from '@adobe/auth-token';
const { access_token } = await auth({ clientId, clientSecret, scope: 'openid,AdobeID,user_management_sdk' });`,
        language: 'js',
    },
    docs: AUTH_TOKEN,
    samples: {
        matches: [
            {
                path: 'package.json',
                text: '{ "dependencies": { "@adobe/jwt-auth": "^2.0.0" } }\n',
                found: '@adobe/jwt-auth',
            },
            { path: 'a.js', text: "const auth = require('@adobe/jwt-auth');\n", found: '@adobe/jwt-auth' },
            { path: 'a.ts', text: 'import auth from "@adobe/jwt-auth";\n', found: '@adobe/jwt-auth' },
            { path: 'a.sh', text: 'npm install --save @adobe/jwt-auth@0.3.0\n', found: '@adobe/jwt-auth' },
            { path: 'README.md', text: 'npm install @adobe/jwt-auth\n', found: '@adobe/jwt-auth', level: 'note' },
        ],
        nonMatches: [
            {
                path: 'a.js',
                text: "throw new Error('Use @adobe/auth-token in place of @adobe/jwt-auth');\n",
                reason: 'a sentence about what was there',
            },
            {
                path: 'composer.json',
                text: '{ "require": { "tymon/jwt-auth": "^2.0" } }\n',
                reason: 'a PHP package of nearly the same name',
            },
            {
                path: 'package.json',
                text: '{ "dependencies": { "@adobe/auth-token": "1.0.1", "jsonwebtoken": "9.0.0" } }\n',
                reason: 'the replacement, and a general JWT library',
            },
            {
                path: 'renovate.json',
                text: '{ "ignoreDeps": ["@adobe/jwt-auth"] }\n',
                reason: 'a list of names, not a use',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/pdf-services-service-account.js

const pdf_services_service_account_PAGE = 'https://developer.adobe.com/document-services/docs/overview/pdf-services-api/gettingstarted/';
// Node.js, Java and CFML; Python; .NET. They differ in case only from what others have, so that the call is required.
const BUILDER = /\.\s{0,20}(?<at>serviceAccountCredentialsBuilder|service_account_credentials_builder|ServiceAccountCredentialsBuilder)\s{0,4}\(/g;
// The class itself, and the part of the downloaded file. Google has both names too.
const pdf_services_service_account_CLASS = /\bServiceAccountCredentials\b|\bservice_account_credentials\b(?=[^\n]{0,40}\b(?:organization_id|account_id|private_key_file)\b)/g;
const PDF_SERVICES = /pdf[-_.]?services|pdftools|documentservices|document-services|com\.adobe\.|@adobe\/|\badobe\.|Adobe\./i;
const GOOGLE = /google|gcp|firebase|oauth2client/i;
function pdf_services_service_account_check({ text, path }) {
    if (/\.json$/i.test(path))
        return [];
    const builders = placesOf(BUILDER, text);
    const named = PDF_SERVICES.test(text) && (builders.length > 0 || !GOOGLE.test(text)) ? placesOf(pdf_services_service_account_CLASS, text) : [];
    if (builders.length > 0 && !/adobe|pdf/i.test(text + path))
        return [];
    return [...builders, ...named];
}
const pdfServicesServiceAccount = {
    id: 'pdf-services-service-account',
    title: 'Service account credentials of the PDF Services SDK',
    level: 'error',
    message: 'Builds ServiceAccountCredentials of the PDF Services SDK, which are JWT credentials. They stopped working no later than 2026-03-01.',
    proves: 'The SDKs of PDF Services call JWT credentials service account credentials and OAuth ones service principal credentials. Google has a class of the same name, so that the builder call or the SDK must be there. The key client_credentials stands in both forms of the downloaded file and proves nothing.',
    sources: [pdf_services_service_account_PAGE, 'adobe/pdfservices-node-sdk-samples', 'adobe/pdfservices-java-sdk-samples'],
    literals: ['serviceaccountcredentials', 'service_account_credentials'],
    check: pdf_services_service_account_check,
    advice: {
        text: 'Use ServicePrincipalCredentials with the client id and the client secret (Node.js, Java and .NET SDK 3.4.0 or later, Python 2.3.0 or later), and delete pdfservices-api-credentials.json with private.key.',
        before: `Credentials credentials = Credentials.serviceAccountCredentialsBuilder()
    .fromFile("pdfservices-api-credentials.json").build();`,
        after: `Credentials credentials = new ServicePrincipalCredentials(
    System.getenv("PDF_SERVICES_CLIENT_ID"), System.getenv("PDF_SERVICES_CLIENT_SECRET"));`,
        language: 'java',
    },
    docs: pdf_services_service_account_PAGE,
    samples: {
        matches: [
            {
                path: 'A.java',
                text: 'import com.adobe.pdfservices.operation.auth.Credentials;\nCredentials c = Credentials.serviceAccountCredentialsBuilder()\n',
                found: 'serviceAccountCredentialsBuilder',
            },
            {
                path: 'a.py',
                text: 'from adobe.pdfservices.operation.auth.credentials import Credentials\nc = Credentials.service_account_credentials_builder()\n',
                found: 'service_account_credentials_builder',
            },
            {
                path: 'a.cs',
                text: 'using Adobe.PDFServicesSDK.auth;\nvar c = Credentials.ServiceAccountCredentialsBuilder()\n',
                found: 'ServiceAccountCredentialsBuilder',
            },
            {
                path: 'a.js',
                text: "const sdk = require('@adobe/pdfservices-node-sdk');\nsdk.Credentials\n  .serviceAccountCredentialsBuilder()\n",
                found: 'serviceAccountCredentialsBuilder',
            },
            {
                path: 'Application.cfc',
                text: 'file = "pdfservices-api-credentials.json";\no = json.service_account_credentials.organization_id;\n',
                found: 'service_account_credentials',
            },
        ],
        nonMatches: [
            {
                path: 'a.java',
                text: 'import com.google.auth.oauth2.ServiceAccountCredentials;\nServiceAccountCredentials.fromStream(s);\n',
                reason: 'Google',
            },
            {
                path: 'a.py',
                text: 'def _get_service_account_credentials(self):\n    return google.oauth2.load(x)\n',
                reason: 'Google',
            },
            {
                path: 'b.java',
                text: 'import com.adobe.pdfservices.operation.auth.ServicePrincipalCredentials;\nnew ServicePrincipalCredentials(id, secret);\n',
                reason: 'OAuth',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/python-path-to-key.js

const python_path_to_key_PAGE = 'https://github.com/pitchmuc/adobe-analytics-api-2.0/blob/master/docs/getting_started.md';
const PATH_TO_KEY = /\bpath_?to_?key\b/i;
const KEY = /["']private_key["']|\bprivate_key\s{0,4}=(?!=)/;
const TECH_ID = /\btech_id\b/i;
const LIBRARY = /\b(?:aepp|cjapy|aanalytics2|launchpy)\b/;
function python_path_to_key_check(source) {
    const { text, path } = source;
    const owned = LIBRARY.test(text) || LIBRARY.test(path);
    if (owned && PATH_TO_KEY.test(text))
        return pairIn(source, PATH_TO_KEY, [], 0);
    const path2key = pairIn(source, PATH_TO_KEY, [TECH_ID], 4_000);
    if (path2key.length > 0)
        return path2key;
    return owned ? pairIn(source, KEY, [TECH_ID], 2_000) : [];
}
const pythonPathToKey = {
    id: 'python-path-to-key',
    title: 'Private key for aanalytics2, aepp, cjapy or launchpy',
    level: 'error',
    message: 'Configures a private key for a library of Adobe Experience Platform or Analytics, which means JWT. It stopped working no later than 2026-03-01.',
    proves: 'pathToKey is the setting of aanalytics2, aepp, cjapy and launchpy for the private key that signs a JWT; OAuth has scopes in its place. tech_id stays after the migration and proves nothing alone.',
    sources: [python_path_to_key_PAGE, 'pitchmuc/cjapy (cjapy/configs.py)', 'pitchmuc/aepp (aepp/configs.py)'],
    literals: ['pathtokey', 'path_to_key', 'tech_id'],
    check: python_path_to_key_check,
    advice: {
        text: 'Use aanalytics2 0.4.1, aepp 0.3.0, cjapy 0.2.2 or launchpy 0.4.2, or later; create the file with auth_type="oauthV2". Remove pathToKey (private_key) and tech_id, and add scopes.',
        before: `{ "org_id": "…", "client_id": "…", "tech_id": "…", "pathToKey": "private.key", "secret": "…" }`,
        after: `{ "org_id": "…", "client_id": "…", "secret": "…", "scopes": "openid,AdobeID,…" }`,
        language: 'json',
    },
    docs: python_path_to_key_PAGE,
    samples: {
        matches: [
            {
                path: 'config.json',
                text: '{ "org_id": "x", "tech_id": "y", "pathToKey": "private.key" }\n',
                found: 'pathToKey',
            },
            {
                path: 'a.py',
                text: "import aanalytics2\naanalytics2.configure(tech_id='x', path_to_key='k')\n",
                found: 'path_to_key',
            },
            {
                path: 'b.py',
                text: 'import aepp\naepp.configure(tech_id=t, private_key=k)\n',
                found: 'private_key=',
            },
        ],
        nonMatches: [
            {
                path: 'a.js',
                text: "const pathToKey = path.join(dir, 'key.pem');\n",
                reason: 'a name like any other',
            },
            {
                path: 'b.json',
                text: '{ "org_id": "x", "client_id": "y", "tech_id": "z", "secret": "s", "scopes": "openid" }\n',
                reason: 'what stays after a migration',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/reactor-private-key.js

const reactor_private_key_PAGE = 'https://github.com/adobe/reactor-uploader';
// The variable as it is set or read. A sentence that names it, as in an error about old names, is not.
const VARIABLE = /(?:\$\{?|\benv\.|\bsecrets\.|\benv\[["'`]|\bENV\[["'])(?<at>REACTOR_IO_INTEGRATION_PRIVATE_KEY\w{0,20})|(?<![\w.])(?<set>REACTOR_IO_INTEGRATION_PRIVATE_KEY\w{0,20})["']?\s{0,3}[:=]|["'`](?<name>REACTOR_IO_INTEGRATION_PRIVATE_KEY\w{0,20})["'`]/g;
const TOOL = /\breactor-(?:uploader|releaser)\b/i;
const FLAG = /--(?:private-key|tech-account-id)\b/g;
function reactor_private_key_check({ text, path }) {
    // In YAML a variable is often handed through to nobody; the rule about stale keys warns of that.
    if (/\.ya?ml$/i.test(path) && !TOOL.test(text))
        return [];
    const variables = [...text.matchAll(VARIABLE)].map((match) => {
        const name = match.groups?.['at'] ?? match.groups?.['set'] ?? match.groups?.['name'] ?? match[0];
        const start = match.index + match[0].indexOf(name);
        return { start, end: start + name.length };
    });
    return TOOL.test(text) ? [...variables, ...placesOf(FLAG, text)] : variables;
}
const reactorPrivateKey = {
    id: 'reactor-private-key',
    title: 'Private key for the tools of Adobe Tags',
    level: 'error',
    message: 'Gives reactor-uploader or reactor-releaser a private key, for a Service Account (JWT) credential. These stopped working no later than 2026-03-01.',
    proves: 'Only the versions of the two tools that know JWT (reactor-uploader before 6, reactor-releaser before 4) take a private key and a technical account. The name of a tool alone proves nothing.',
    sources: [reactor_private_key_PAGE, 'https://github.com/adobe/reactor-releaser'],
    literals: ['reactor_io_integration_private_key', 'reactor-uploader', 'reactor-releaser'],
    check: reactor_private_key_check,
    advice: {
        text: 'Use @adobe/reactor-uploader 6 or @adobe/reactor-releaser 4, or later, with --auth.client-id and --auth.client-secret, or the variables REACTOR_IO_INTEGRATION_CLIENT_ID and REACTOR_IO_INTEGRATION_CLIENT_SECRET. Delete the private key, the technical account and the organization from the call.',
        before: `npx @adobe/reactor-uploader package.zip --private-key=private.key --org-id=… --tech-account-id=… --api-key=…`,
        after: `npx @adobe/reactor-uploader@6 package.zip --auth.client-id=… --auth.client-secret=…`,
        language: 'sh',
    },
    docs: reactor_private_key_PAGE,
    samples: {
        matches: [
            {
                path: 'deploy.sh',
                text: 'npx @adobe/reactor-uploader p.zip --private-key="$KEY" --tech-account-id="$ID"\n',
                found: '--private-key',
            },
            {
                path: 'a.yml',
                text: 'run: npx @adobe/reactor-uploader\nenv:\n  REACTOR_IO_INTEGRATION_PRIVATE_KEY: x\n',
                found: 'REACTOR_IO_INTEGRATION_PRIVATE_KEY',
            },
            {
                path: 'a.js',
                text: 'const key = process.env.REACTOR_IO_INTEGRATION_PRIVATE_KEY;\n',
                found: 'REACTOR_IO_INTEGRATION_PRIVATE_KEY',
            },
        ],
        nonMatches: [
            {
                path: '.sauce/config.yml',
                text: 'env:\n  REACTOR_IO_INTEGRATION_PRIVATE_KEY_CONTENTS: $X\n',
                reason: 'handed through, and nothing here reads it',
            },
            {
                path: 'a.sh',
                text: 'npx @adobe/reactor-uploader@6 p.zip --auth.client-id=$ID --auth.client-secret=$SECRET\n',
                reason: 'OAuth',
            },
            {
                path: 'b.js',
                text: "throw new Error('The new names are REACTOR_IO_INTEGRATION_PRIVATE_KEY and others. Update!');\n",
                reason: 'an error about old names',
            },
            { path: 'c.sh', text: 'sign --private-key=key.pem\n', reason: 'a flag of another tool' },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/technical-account-key.js


// Where a file signs for somebody else as well, the two must stand together.
const OTHER_SIGNER = /msal|thumbprint|octokit|snowflake|docusign|generateKeyPair|SignJWT|importPKCS8|apple|salesforce|google/i;
// What else the request of IMS needs, in files that do not say Adobe.
const technical_account_key_CLIENT_SECRET = /client[_-]{0,2}secret/i;
const ACTION = /(?:^|\/)action\.ya?ml$/i;
const STEPS = /^[ \t]{0,40}(?:- )?uses:\s/m;
function technical_account_key_check(source) {
    const { text, path } = source;
    if (isApiDescription(source))
        return [];
    if (!ADOBE.test(text) && !ADOBE.test(path) && !technical_account_key_CLIENT_SECRET.test(text))
        return [];
    const yaml = /\.ya?ml$/i.test(path);
    // A workflow signs with all kinds of keys; rules that read steps and inputs tell whose they are.
    if (yaml && (STEPS.test(text) || ACTION.test(path)))
        return [];
    const distance = OTHER_SIGNER.test(text) ? 400 : 4_000;
    return softenedForAem(source, pairIn(source, PRIVATE_KEY, [TECHNICAL_ACCOUNT], distance));
}
const technicalAccountKey = {
    id: 'technical-account-key',
    title: 'Technical account with a private key',
    level: 'error',
    general: true,
    message: 'Keeps a private key beside a technical account, which is a Service Account (JWT) credential. These stopped working no later than 2026-03-01.',
    proves: 'A technical account of Adobe signs with a private key only for the JWT exchange: an OAuth Server-to-Server credential has the same technical account and no key. Both must be names in code or configuration; prose does not count, nor does a key whose name says that it is for something else.',
    sources: [MIGRATION_GUIDE, 'adobe/aio-lib-ims-jwt (the keys of a JWT context)'],
    literals: [
        'techacc',
        'tech_acc',
        'tech-acc',
        'technicalacc',
        'technical_acc',
        'technical-acc',
        'technical__acc',
    ],
    check: technical_account_key_check,
    advice: {
        text: 'Delete the private key and everything that reads it, and revoke its certificate. Keep the client id, add the client secret and the scopes of the OAuth Server-to-Server credential, and send grant_type=client_credentials to https://ims-na1.adobelogin.com/ims/token/v3. The technical account may stay.',
        before: `technicalAccountId: process.env.TECHNICAL_ACCOUNT_ID,
privateKey: process.env.PRIVATE_KEY,
metaScopes: ['ent_user_sdk'],`,
        after: `clientSecret: process.env.CLIENT_SECRET,
scope: 'openid,AdobeID,user_management_sdk',`,
        language: 'js',
    },
    docs: IMPLEMENTATION_GUIDE,
    samples: {
        matches: [
            {
                path: 'adobe.js',
                text: 'const config = {\n  technicalAccountId: id,\n  privateKey: key,\n};\n',
                found: 'privateKey',
            },
            {
                path: 'a.fs',
                text: 'let o = { tech_acct=c.tech_acct; client_secret=c.client_secret; priv_key_file_path=c.file }\n',
                found: 'priv_key',
            },
            {
                path: 'a.env',
                text: 'IMS_ORG=x\nTECHNICAL_ACCOUNT_ID=x\nPRIVATE_KEY_PATH=./private.key\n',
                found: 'PRIVATE_KEY',
            },
            {
                path: 'b.yml',
                text: 'adobe:\n  # tech_acct_id: x\n  # priv_key_path: y\n',
                found: 'priv_key',
                level: 'note',
            },
        ],
        nonMatches: [
            {
                path: 'pay.py',
                text: 'row = {"fintech_acct_id": a, "private_key": k, "client_secret": s}\n',
                reason: 'an account in fintech',
            },
            {
                path: 'app.ts',
                text: "import { ConfidentialClientApplication } from '@azure/msal-node';\nconst adobe = { technical_account_id: id };\n".concat('//\n'.repeat(150), 'const certificate = { thumbprint, privateKey };\n'),
                reason: 'App Builder with the certificate key of an application at Microsoft',
            },
            {
                path: 'adobe.yaml',
                text: "openapi: '3.0.0'\nprivate_key: { type: string }\ntechnical_account_id: { type: string }\n",
                reason: 'the description of an API, which uses nothing',
            },
            {
                path: 'adobe.yaml',
                text: 'technical_account_id: x\nclient_secret: y\nscopes: openid\n',
                reason: 'what stays after a migration',
            },
            {
                path: 'adobe.json',
                text: '{ "description": "The technical account of the pipeline", "private_key": "x" }\n',
                reason: 'prose in the description of an API',
            },
            {
                path: 'adobe.js',
                text: 'const id = process.env.TECHNICAL_ACCOUNT_ID;\nconst auth = { appId, githubPrivateKey };\n',
                reason: 'the key of a GitHub App',
            },
            {
                path: 'adobe.py',
                text: 'technical_account_id = x\nhost = {"encrypted_private_key": k}\n',
                reason: 'the key of an SFTP host in Adobe Tags',
            },
            {
                path: '.github/workflows/adobe.yml',
                text: 'steps:\n  - uses: actions/create-github-app-token@v2\n    with:\n      private-key: x\n  - run: x\n    env:\n      TECHNICAL_ACCOUNT_ID: y\n',
                reason: 'a workflow signs with keys of others',
            },
            {
                path: 'adobe.toml',
                text: 'private_key = "x"\n# technical_account_id = "y"\n',
                reason: 'one of the two was commented out',
            },
            { path: 'box.js', text: 'const { privateKey, passphrase } = appAuth;\n', reason: 'a key of Box alone' },
            {
                path: 'adobe.ts',
                text: 'const user = "x@techacct.adobe.com";\nconst { privateKey } = await generateKeyPair("RS256");\n',
                reason: 'an address of a technical account beside a key for sessions',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/umapi-client-jwt.js
const umapi_client_jwt_PAGE = 'https://github.com/adobe-apiplatform/umapi-client.py';
const umapiClientJwt = {
    id: 'umapi-client-jwt',
    title: 'JWT in umapi-client for Python',
    level: 'error',
    message: 'Connects umapi-client with a JWT. Service Account (JWT) credentials stopped working no later than 2026-03-01.',
    proves: 'JWTAuth (version 3) and the parameter auth_dict (version 2) of umapi-client hold a technical account and a private key. PHP has a JWTAuth of its own, so that the package must be imported.',
    sources: [umapi_client_jwt_PAGE],
    files: /\.(?:py|ipynb|pyw)$/i,
    literals: ['umapi'],
    pattern: /\b(?:JWTAuth|auth_dict)\b(?=\s{0,4}[(=:])/g,
    needs: [/\b(?:import|from)\s{1,8}umapi(?:_client)?\b/],
    advice: {
        text: 'Use umapi-client 3.0 or later with OAuthS2S(client_id, client_secret), and pass it as auth. Remove tech_acct_id and the private key.',
        before: `auth = JWTAuth(org_id, client_id, client_secret, tech_acct_id, priv_key_data)
conn = umapi_client.Connection(org_id, auth=auth)`,
        after: `auth = umapi_client.OAuthS2S(client_id, client_secret)
conn = umapi_client.Connection(org_id, auth=auth)`,
        language: 'python',
    },
    docs: umapi_client_jwt_PAGE,
    samples: {
        matches: [
            {
                path: 'a.py',
                text: 'import umapi_client\nauth = umapi_client.JWTAuth(o, c, s, t, priv_key_data=k)\n',
                found: 'JWTAuth',
            },
            {
                path: 'b.py',
                text: 'import umapi_client\nconn = umapi_client.Connection(org_id=o, auth_dict=config)\n',
                found: 'auth_dict',
            },
        ],
        nonMatches: [
            {
                path: 'a.py',
                text: 'import umapi_client\nauth = umapi_client.OAuthS2S(client_id, client_secret)\n',
                reason: 'OAuth',
            },
            { path: 'b.py', text: 'auth = JWTAuth(key)  # not umapi_client\n', reason: 'a class of somebody else' },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/group-code.js



















/** Rules about code: the protocol, and the SDKs of each ecosystem. */
const CODE_RULES = [
    exchangeEndpoint,
    metascopeClaim,
    audienceClaim,
    aioLibJavaJwt,
    jwtExchangeRequest,
    npmJwtAuth,
    npmAioLibImsJwt,
    aioCliJwtAuth,
    pdfServicesServiceAccount,
    umapiClientJwt,
    pythonPathToKey,
    imsGoJwt,
    adobeanalyticsrJwt,
    acsCommonsCode,
    reactorPrivateKey,
];
/** Rules that hold in any file. Rules that know a file's format say more, so that these come behind them. */
const GENERAL_RULES = [metascope, technicalAccountKey, metascopesKey, jwtOnlyVersion];

;// CONCATENATED MODULE: ./build/guard/rules/osgi.js
/** Files that hold OSGi configurations: `.config`, `.cfg`, `.cfg.json`, XML content packages, bundles of them. */
const OSGI_FILES = /\.(?:config|cfg|xml|properties|ya?ml|json)$/i;
/**
 * Finds a property of an OSGi configuration with a value, in any of the formats: `key="value"`, `key=value`,
 * `"key": "value"`, an XML attribute, with an optional type such as `B"true"` or `{Boolean}true`.
 *
 * @param text the decoded file
 * @param name of the property; a part of a pattern, with escaped dots
 * @param value what the value must hold; a part of a pattern that cannot be empty
 * @returns places of the name
 */
function propertyPlaces(text, name, value = '[^\\s"\'\\],>){}]') {
    const pattern = new RegExp(`(?<![\\w.-])(?:${name})(?=["']?[ \\t]{0,20}[=:][ \\t]{0,20}[\\[(]?[ \\t]{0,20}[A-Z]?["']?(?:\\{\\w{1,20}\\})?\\[?["']?(?:${value}))`, 'g');
    return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
        start: index,
        end: index + found.length,
    }));
}

;// CONCATENATED MODULE: ./build/guard/rules/acs-commons.js

const DOCS = 'https://adobe-consulting-services.github.io/acs-aem-commons/features/adobe-io-apis/index.html';
const PID = 'com.adobe.acs.commons.adobeio.service.impl.IntegrationServiceImpl';
function acs_commons_check({ path, text }) {
    if (!path.includes(PID) && !text.includes(PID))
        return [];
    const exchange = [...text.matchAll(/\bims\/exchange(?:\/v\d{1,2})?\/jwt\b/gi)].map(({ 0: found, index }) => ({
        start: index,
        end: index + found.length,
    }));
    const keys = propertyPlaces(text, 'privateKey|techAccountId|adobeLoginClaimKey').slice(0, 1);
    return [...exchange, ...keys].sort((a, b) => a.start - b.start);
}
const acsCommons = {
    id: 'acs-commons-adobeio',
    title: 'Adobe I/O integration of ACS AEM Commons',
    level: 'error',
    knowsFile: true,
    message: 'The Adobe I/O integration of ACS AEM Commons exchanges a JWT and knows nothing else. Service Account (JWT) credentials stopped working no later than 2026-03-01.',
    proves: 'IntegrationServiceImpl of ACS AEM Commons signs a JWT from privateKey, techAccountId, amcOrgId and adobeLoginClaimKey; it has no setting for OAuth.',
    sources: [
        'Adobe-Consulting-Services/acs-aem-commons (IntegrationConfiguration.java, pull request 3600)',
        DOCS,
    ],
    files: OSGI_FILES,
    literals: ['privatekey', 'techaccountid', 'adobeloginclaimkey', 'exchange/jwt'],
    check: acs_commons_check,
    advice: {
        text: 'ACS AEM Commons has no OAuth Server-to-Server here. Remove this configuration and get the token from the AccessTokenProvider of Granite (com.adobe.granite.auth.oauth.accesstoken.provider with auth.token.provider.authorization.grants="client_credentials" and https://ims-na1.adobelogin.com/ims/token/v3), or send the request in code of your own.',
        before: `{ "endpoint": "https://ims-na1.adobelogin.com/ims/exchange/jwt",
  "techAccountId": "…@techacct.adobe.com", "privateKey": "…" }`,
        after: `{ "auth.token.provider.authorization.grants": "client_credentials",
  "auth.access.token.request": "https://ims-na1.adobelogin.com/ims/token/v3" }`,
        language: 'json',
    },
    docs: DOCS,
    samples: {
        matches: [
            {
                path: `config/${PID}.cfg.json`,
                text: '{\n"clientId":"a",\n"techAccountId": "b",\n"privateKey":"c"}\n',
                found: 'techAccountId',
            },
            {
                path: `config/${PID}.xml`,
                text: '<jcr:root jcr:primaryType="sling:OsgiConfig" privateKey="a" amcOrgId="b"/>\n',
                found: 'privateKey',
            },
        ],
        nonMatches: [
            {
                path: 'configure/.content.xml',
                text: `<text text="To use OAuth configure ${PID} and its privateKey"/>\n`,
                reason: 'a page that mentions the configuration',
            },
            {
                path: `config/${PID}.cfg.json`,
                text: '{"endpoint":"","privateKey":"","techAccountId":""}\n',
                reason: 'nothing is configured',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/aem-forms-communications.js
const aem_forms_communications_DOCS = 'https://experienceleague.adobe.com/en/docs/experience-manager-cloud-service/content/using-communications/oauth-api-authetication';
const API = String.raw `\/adobe\/(?:forms\/(?:doc|batch|assembler)\/|document\/(?:generate|transform|assure|extract|convert|assemble)\b)`;
const aemFormsCommunications = {
    id: 'aem-forms-communications',
    title: 'AEM Forms Communications with a JWT',
    level: 'error',
    knowsFile: true,
    message: 'Calls AEM Forms Communications APIs with a token from a JWT. These tokens stopped working when the certificate ended or on 2026-03-01, whichever was earlier.',
    proves: 'The path of a Communications API beside the JWT exchange, its metascope or the client for AEM service credentials in the same file. ent_aemforms_sdk is the metascope of AEM Forms.',
    sources: ['Experience League: JWT authentication for AEM Forms as a Cloud Service (deprecated)', aem_forms_communications_DOCS],
    literals: ['/adobe/forms/', '/adobe/document/', 'ent_aemforms_sdk'],
    pattern: /\bims\/exchange(?:\/v\d{1,2})?\/jwt\b|@adobe\/aemcs-api-client-lib\b|\bent_aem(?:_cloud_api|forms_sdk)\b/gi,
    needs: [new RegExp(`${API}|ent_aemforms_sdk`, 'i')],
    advice: {
        text: 'Create an OAuth Server-to-Server credential for the Forms Communications API in the Adobe Developer Console, send grant_type=client_credentials with client_id, client_secret and scope=openid,AdobeID,read_organizations,additional_info.projectedProductContext,read_pc.dma_aem_cloud,aem.document to https://ims-na1.adobelogin.com/ims/token/v3, and remove the private key and the JWT. The calls to the APIs stay the same.',
        before: `POST https://ims-na1.adobelogin.com/ims/exchange/jwt
client_id=…&client_secret=…&jwt_token=…`,
        after: `POST https://ims-na1.adobelogin.com/ims/token/v3
grant_type=client_credentials&client_id=…&client_secret=…&scope=openid,AdobeID,read_organizations,additional_info.projectedProductContext,read_pc.dma_aem_cloud,aem.document`,
        language: 'http',
    },
    docs: aem_forms_communications_DOCS,
    samples: {
        matches: [
            {
                path: 'gen.js',
                text: "const exchange = require('@adobe/aemcs-api-client-lib');\nfetch(host + '/adobe/forms/doc/v1/generatePDFOutput');\n",
                found: '@adobe/aemcs-api-client-lib',
            },
            {
                path: 'gen.py',
                text: 'TOKEN = f"{ims}/ims/exchange/jwt"\nAPI = f"{aem}/adobe/document/generate/pdfform"\n',
                found: 'ims/exchange/jwt',
            },
            { path: 'a.py', text: 'META = "ent_aemforms_sdk"\n', found: 'ent_aemforms_sdk' },
        ],
        nonMatches: [
            {
                path: 'gen.js',
                text: "const token = await ims('grant_type=client_credentials', 'aem.document');\nfetch(host + '/adobe/forms/doc/v1/generatePDFOutput');\n",
                reason: 'Communications with OAuth Server-to-Server',
            },
            {
                path: 'assets.js',
                text: "const exchange = require('@adobe/aemcs-api-client-lib');\nfetch(host + '/api/assets/folder.json');\n",
                reason: 'AEM service credentials for another API: another rule',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/aem-ims-integration.js

const aem_ims_integration_DOCS = 'https://experienceleague.adobe.com/en/docs/experience-manager-65/content/security/setting-up-ims-integrations-for-aem';
const CLOUD = 'https://experienceleague.adobe.com/en/docs/experience-manager-cloud-service/content/security/setting-up-ims-integrations-for-aem-as-a-cloud-service';
const aem_ims_integration_PID = 'com.adobe.granite.auth.oauth.accesstoken.provider';
// How the Developer Console names the projects and clients that Adobe provisions for AEM as a Cloud Service.
const PROVISIONED = /\bAEM-p\d{2,10}-e\d{2,10}\b|\bcm-p\d{2,10}-e\d{2,10}\b/i;
function jwtPlaces({ path, text }) {
    if (!path.includes(aem_ims_integration_PID) && !text.includes(aem_ims_integration_PID) && !text.includes('auth.token.provider.'))
        return [];
    const exchange = [...text.matchAll(/\bims\/exchange(?:\/v\d{1,2})?\/jwt\b/gi)].map(({ 0: found, index }) => ({
        start: index,
        end: index + found.length,
    }));
    const grants = propertyPlaces(text, 'auth\\.token\\.provider\\.authorization\\.grants', 'client_credentials');
    const alias = grants.length > 0 ? [] : propertyPlaces(text, 'auth\\.token\\.provider\\.keypair\\.alias');
    return [...exchange, ...alias].sort((a, b) => a.start - b.start);
}
const isProvisioned = ({ text }) => PROVISIONED.test(text);
/** A Granite token provider that a person set up; Adobe's own are `aemImsProvisioned`. */
const aemImsIntegration = {
    id: 'aem-ims-integration',
    title: 'Adobe IMS integration of AEM with a JWT',
    level: 'error',
    knowsFile: true,
    message: 'An Adobe IMS integration of AEM that exchanges a JWT. Service Account (JWT) credentials stopped working no later than 2026-03-01.',
    proves: 'The token provider of Granite signs a JWT where it has a key pair and no authorization grants, or where its request goes to ims/exchange/jwt. Its factory id alone proves nothing: OAuth uses the same one.',
    sources: [aem_ims_integration_DOCS, CLOUD, 'Knowledge base article KA-24660 (hotfix for AEM 6.5 SP11 to SP20)'],
    files: OSGI_FILES,
    literals: ['auth.token.provider.', 'auth.access.token.request'],
    check: (source) => (isProvisioned(source) ? [] : jwtPlaces(source)),
    advice: {
        text: 'AEM as a Cloud Service: in Tools > Security > Adobe IMS Integrations select the one marked "JWT Credentials (deprecated)" > Properties > Authentication Type: OAuth, fill in the OAuth Server-to-Server credential, Save & Close; never do that to auto-provisioned ones. AEM 6.5 (SP21, or SP11 to SP20 with the hotfix of KA-24660): set auth.token.provider.authorization.grants="client_credentials", auth.token.provider.orgId, auth.token.provider.scope and auth.access.token.request="https://ims-na1.adobelogin.com/ims/token/v3", remove auth.token.provider.keypair.alias, and put the client secret into com.adobe.granite.auth.ims.impl.IMSAccessTokenRequestCustomizerImpl (auth.ims.client.secret).',
        before: `auth.token.provider.keypair.alias="my-key"
auth.access.token.request="https://ims-na1.adobelogin.com/ims/exchange/jwt"`,
        after: `auth.token.provider.authorization.grants="client_credentials"
auth.token.provider.orgId="…@AdobeOrg"
auth.token.provider.scope="openid,AdobeID,read_organizations"
auth.access.token.request="https://ims-na1.adobelogin.com/ims/token/v3"`,
        language: 'properties',
    },
    docs: CLOUD,
    samples: {
        matches: [
            {
                path: `config/${aem_ims_integration_PID}.1.config`,
                text: 'auth.token.provider.client.id="a"\nauth.token.provider.keypair.alias="b"\n',
                found: 'auth.token.provider.keypair.alias',
            },
            {
                path: `config/${aem_ims_integration_PID}~a.cfg.json`,
                text: '{"auth.token.provider.client.id":"a",\n"auth.token.provider.keypair.alias": "b"}\n',
                found: 'auth.token.provider.keypair.alias',
            },
            {
                path: `apps/a/config/${aem_ims_integration_PID}-a.xml`,
                text: '<jcr:root auth.token.provider.title="a" auth.token.provider.keypair.alias="b"\n auth.access.token.request="https://ims-na1.adobelogin.com/ims/exchange/jwt"/>\n',
                found: 'auth.token.provider.keypair.alias',
            },
            {
                path: `config/${aem_ims_integration_PID}.2.config`,
                text: 'auth.access.token.request="https://ims-na1.adobelogin.com/ims/exchange/jwt"\n',
                found: 'ims/exchange/jwt',
            },
        ],
        nonMatches: [
            {
                path: `config/${aem_ims_integration_PID}.1.config`,
                text: 'auth.token.provider.authorization.grants="client_credentials"\nauth.token.provider.keypair.alias="old"\nauth.access.token.request="https://ims-na1.adobelogin.com/ims/token/v3"\n',
                reason: 'migrated: the grants decide',
            },
            {
                path: `config/${aem_ims_integration_PID}.1.config`,
                text: 'auth.token.provider.client.id="a"\nauth.token.provider.keypair.alias=""\n',
                reason: 'no key pair; the factory id alone proves nothing',
            },
            {
                path: `config/${aem_ims_integration_PID}.1.config`,
                text: 'auth.token.provider.title="AEM-p123-e456"\nauth.token.provider.keypair.alias="b"\n',
                reason: 'Adobe provisioned it and migrates it: another rule',
            },
            {
                path: 'api/model.json',
                text: '{"properties": ["auth.token.provider.keypair.alias"]}\n',
                reason: 'a name without a value, in a generated client',
            },
        ],
    },
};
/** The same for integrations that Adobe provisioned: whoever migrates these by hand breaks them. */
const aemImsProvisioned = {
    id: 'aem-ims-provisioned',
    title: 'Adobe IMS integration that Adobe provisioned',
    level: 'note',
    knowsFile: true,
    message: 'An Adobe IMS integration with a JWT that Adobe provisioned for AEM as a Cloud Service. Do not migrate it by hand: Adobe does.',
    proves: 'The project AEM-p…-e… and the client cm-p…-e… in the Developer Console are made by Adobe for a program and an environment. Adobe migrates these itself and asks customers to leave them alone.',
    sources: [CLOUD, 'Experience League: JWT Credentials Deprecation in Adobe Developer Console'],
    files: OSGI_FILES,
    literals: ['auth.token.provider.', 'auth.access.token.request'],
    check: (source) => (isProvisioned(source) ? jwtPlaces(source) : []),
    advice: {
        text: 'Leave auto-provisioned IMS integrations and their project (AEM-p…-e…) in the Developer Console as they are: Adobe migrates them on AEM release 17258 or later. A copy of one does not belong in the repository, as it would overwrite what Adobe migrated: remove this file. Integrations that you made are switched in Tools > Security > Adobe IMS Integrations.',
    },
    docs: CLOUD,
    samples: {
        matches: [
            {
                path: `config/${aem_ims_integration_PID}.1.config`,
                text: 'auth.token.provider.title="AEM-p123-e456"\nauth.token.provider.keypair.alias="b"\n',
                found: 'auth.token.provider.keypair.alias',
            },
        ],
        nonMatches: [
            {
                path: `config/${aem_ims_integration_PID}.1.config`,
                text: 'auth.token.provider.title="Smart Tags"\nauth.token.provider.keypair.alias="b"\n',
                reason: 'a person made it: it has to be switched',
            },
            {
                path: 'env.properties',
                text: 'author=https://author-p123-e456.adobeaemcloud.com\n',
                reason: 'the address of an environment',
            },
        ],
    },
};

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(8815);
;// CONCATENATED MODULE: ./build/guard/rules/json-tree.js
const json_tree_SIZE_MAX = 4_000_000;
const DEPTH_MAX = 100;
class NotJson extends Error {
}
/**
 * Parses JSON with the places of keys and values; comments and trailing commas are allowed, as tools allow them.
 *
 * @param text the decoded file
 * @returns the tree; undefined where it is not JSON, or is too large or too deep
 */
function parseJson(text) {
    if (text.length > json_tree_SIZE_MAX)
        return undefined;
    try {
        return new Reader(text).all();
    }
    catch (error) {
        if (error instanceof NotJson)
            return undefined;
        throw error;
    }
}
// Reads one value after the other; each step moves forward, so that the work is linear in the text.
class Reader {
    #text;
    #at = 0;
    constructor(text) {
        this.#text = text;
    }
    all() {
        const tree = this.#value(0);
        this.#blank();
        if (this.#at < this.#text.length)
            throw new NotJson();
        return tree;
    }
    #value(depth) {
        if (depth > DEPTH_MAX)
            throw new NotJson();
        this.#blank();
        const start = this.#at;
        const first = this.#text[start];
        if (first === '{') {
            const entries = this.#list('}', () => this.#entry(depth));
            return { kind: 'object', entries, start, end: this.#at };
        }
        if (first === '[') {
            const items = this.#list(']', () => this.#value(depth + 1));
            return { kind: 'array', items, start, end: this.#at };
        }
        const value = first === '"' ? this.#string() : this.#bare();
        return { kind: 'scalar', value, start, end: this.#at };
    }
    #entry(depth) {
        const start = this.#at;
        if (this.#text[start] !== '"')
            throw new NotJson();
        const key = this.#string();
        const end = this.#at;
        this.#blank();
        if (this.#text[this.#at] !== ':')
            throw new NotJson();
        this.#at++;
        return { key, start, end, value: this.#value(depth + 1) };
    }
    #list(close, read) {
        const found = [];
        this.#at++;
        for (;;) {
            this.#blank();
            if (this.#text[this.#at] === close)
                break;
            found.push(read());
            this.#blank();
            if (this.#text[this.#at] === ',')
                this.#at++;
            else if (this.#text[this.#at] !== close)
                throw new NotJson();
        }
        this.#at++;
        return found;
    }
    #string() {
        const start = this.#at;
        for (let at = start + 1; at < this.#text.length; at++) {
            if (this.#text[at] === '\\')
                at++;
            else if (this.#text[at] === '"') {
                this.#at = at + 1;
                return unescaped(this.#text.slice(start, this.#at));
            }
        }
        throw new NotJson();
    }
    #bare() {
        const [word] = this.#match(/[\w.+-]+/y);
        if (word === undefined)
            throw new NotJson();
        this.#at += word.length;
        return word;
    }
    #blank() {
        for (;;) {
            const [blank] = this.#match(/\s+|\/\/[^\r\n]*/y);
            if (blank !== undefined)
                this.#at += blank.length;
            else if (this.#text.startsWith('/*', this.#at)) {
                const end = this.#text.indexOf('*/', this.#at + 2);
                if (end < 0)
                    throw new NotJson();
                this.#at = end + 2;
            }
            else
                return;
        }
    }
    #match(pattern) {
        pattern.lastIndex = this.#at;
        return pattern.exec(this.#text) ?? [];
    }
}
function unescaped(quoted) {
    if (!quoted.includes('\\'))
        return quoted.slice(1, -1);
    try {
        return String(JSON.parse(quoted));
    }
    catch {
        return quoted.slice(1, -1);
    }
}

;// CONCATENATED MODULE: ./build/guard/rules/tree.js


// The yaml package needs time that grows with the text, about one second a megabyte; no configuration is that long.
const YAML_MAX = 300_000;
const tree_DEPTH_MAX = 100;
/**
 * Parses a configuration file: JSON (comments and trailing commas are fine) or YAML.
 *
 * @param text the decoded file
 * @returns one tree for each document; undefined where it is neither, is broken, or is too large or too deep to be
 *   read in a bounded time. Never throws.
 */
function parseTrees(text) {
    // Several rules look at a file one after the other.
    if (last?.text !== text)
        last = { text, trees: tree_parsed(text) };
    return last.trees;
}
let last;
function tree_parsed(text) {
    const first = /\S/.exec(text.slice(0, 10_000))?.[0];
    if (first === '{' || first === '[') {
        const tree = parseJson(text);
        if (tree !== undefined)
            return [tree];
    }
    return parseYaml(text);
}
/**
 * Every object of some trees, outer ones first.
 *
 * @param trees what `parseTrees` gave
 * @returns objects, with the keys that lead to them
 */
function objectsOf(trees) {
    const found = [];
    const visit = (tree, path) => {
        if (path.length > tree_DEPTH_MAX)
            return;
        if (tree.kind === 'array')
            for (const item of tree.items)
                visit(item, path);
        if (tree.kind !== 'object')
            return;
        found.push({ path, entries: tree.entries });
        for (const entry of tree.entries)
            visit(entry.value, [...path, entry.key]);
    };
    for (const tree of trees)
        visit(tree, []);
    return found;
}
/**
 * Finds a key of an object.
 *
 * @param entries of the object
 * @param key as it is written, or a pattern for it
 * @returns the first entry with that key
 */
function entryOf(entries, key) {
    return entries.find((entry) => (typeof key === 'string' ? entry.key === key : key.test(entry.key)));
}
/**
 * The text of a scalar value.
 *
 * @param tree a value, or none
 * @returns its text; undefined for objects and lists
 */
function textOf(tree) {
    return tree?.kind === 'scalar' ? tree.value : undefined;
}
function parseYaml(text) {
    if (text.length > YAML_MAX)
        return undefined;
    try {
        const documents = (0,dist/* parseAllDocuments */.hR)(text, {
            uniqueKeys: false,
            strict: false,
            logLevel: 'silent',
            prettyErrors: false,
        });
        if (!Array.isArray(documents))
            return [];
        if (documents.some(({ errors }) => errors.length > 0))
            return undefined;
        return documents.flatMap(({ contents }) => contents === null ? [] : [fromYaml(contents, 0)]);
    }
    catch {
        // Too deep for the parser's recursion, or a mistake in it: hostile text must not stop a scan.
        return undefined;
    }
}
function fromYaml(node, depth) {
    const start = node?.range?.[0] ?? 0;
    const end = node?.range?.[1] ?? start;
    if (node === null || node === undefined || depth > tree_DEPTH_MAX)
        return { kind: 'scalar', value: '', start, end };
    if (!Array.isArray(node.items))
        return { kind: 'scalar', value: scalarText(node.value), start, end };
    const items = node.items;
    if (items.every((item) => item !== null && typeof item === 'object' && 'key' in item)) {
        const entries = items.map((pair) => {
            const key = fromYaml(pair.key, depth + 1);
            const value = fromYaml(pair.value, depth + 1);
            return { key: textOf(key) ?? '', start: key.start, end: key.end, value };
        });
        return { kind: 'object', entries, start, end };
    }
    return { kind: 'array', items: items.map((item) => fromYaml(item, depth + 1)), start, end };
}
function scalarText(value) {
    return value === null || value === undefined || typeof value === 'object' ? '' : String(value);
}

;// CONCATENATED MODULE: ./build/guard/rules/aem-service-credentials.js


const aem_service_credentials_DOCS = 'https://experienceleague.adobe.com/en/docs/experience-manager-cloud-service/content/implementing/developing/generating-access-tokens-for-server-side-apis';
// In other files, for example a variable that holds the JSON on one line, with or without escaped quotation marks.
const EMBEDDED = /\\?"(?<at>metascopes)\\?"\s{0,40}:/g;
const BESIDE = [/\\?"imsEndpoint\\?"\s{0,40}:/, /\\?"(?:privateKey|certificateExpirationDate)\\?"\s{0,40}:/];
const DATE = /certificateExpirationDate\\?"\s{0,40}:\s{0,40}\\?"(\d{4}-[01]\d-[0-3]\d)/;
function aem_service_credentials_check({ text }) {
    const trees = parseTrees(text);
    const found = objectsOf(trees ?? []).flatMap(({ entries }) => inObject(entries));
    if (found.length > 0)
        return found;
    if (!BESIDE.every((beside) => beside.test(text)))
        return [];
    return placesOf(EMBEDDED, text).map((match) => ({ ...match, ...saying(DATE.exec(text)?.[1]) }));
}
function inObject(entries) {
    const metascopes = entryOf(entries, 'metascopes');
    const key = entryOf(entries, 'privateKey');
    const end = entryOf(entries, 'certificateExpirationDate');
    const place = metascopes ?? key ?? end;
    if (entryOf(entries, 'imsEndpoint') === undefined || place === undefined)
        return [];
    if (entryOf(entries, 'technicalAccount') === undefined && entryOf(entries, 'org') === undefined)
        return [];
    // The value of a private key is never a place: it is shown.
    const stop = place === metascopes && place.value.kind === 'scalar' ? place.value.end : place.end;
    const date = /^\d{4}-[01]\d-[0-3]\d/.exec(textOf(end?.value) ?? '')?.[0];
    return [{ start: place.start, end: stop, ...saying(date) }];
}
function saying(date) {
    if (date === undefined)
        return {};
    return {
        message: `Service credentials of the AEM Developer Console, which are JWT credentials: the certificate in this file ends on ${date}, and nothing gets a token with it afterwards. Adobe calls them legacy and has not dated the end of the kind.`,
    };
}
const aemServiceCredentials = {
    id: 'aem-service-credentials',
    title: 'Service credentials of the AEM Developer Console',
    level: 'warning',
    knowsFile: true,
    message: 'Service credentials of the AEM Developer Console, which are JWT credentials: they last until their certificate ends, one year at most. Adobe calls them legacy and has not dated the end of the kind.',
    proves: 'The AEM Developer Console (not the Adobe Developer Console) hands out a JSON with imsEndpoint, metascopes, privateKey and certificateExpirationDate for JWT. Its OAuth Server-to-Server JSON has scopes and secretId in their place.',
    sources: [
        'adobe/aemcs-api-client-lib (README)',
        'Experience League: Generating Access Tokens for Server-Side APIs, JWT (Legacy): deprecated',
        'Experience League: JWT Credentials Deprecation in Adobe Developer Console: these are not deprecated',
    ],
    literals: ['imsendpoint'],
    check: aem_service_credentials_check,
    advice: {
        text: 'Create an OAuth Server-to-Server credential for the AEM APIs where they take it, and send grant_type=client_credentials with client_id, client_secret and the scopes of the new JSON (read_pc.dma_aem_ams, openid, AdobeID, read_organizations, additional_info.projectedProductContext) to https://ims-na1.adobelogin.com/ims/token/v3. Until then refresh the certificate in the AEM Developer Console before it ends. For Forms Communications APIs it is over already: their JWT tokens stopped at the end of the certificate or on 2026-03-01. Keep the file out of the repository, it holds a private key.',
        before: `{ "ok": true, "integration": { "imsEndpoint": "ims-na1.adobelogin.com",
  "metascopes": "ent_aem_cloud_api", "technicalAccount": { "clientId": "…", "clientSecret": "…" },
  "privateKey": "…", "certificateExpirationDate": "…" } }`,
        after: `{ "ok": true, "integration": { "imsEndpoint": "ims-na1.adobelogin.com",
  "technicalAccount": { "clientId": "…", "clientSecret": "…" },
  "scopes": ["read_pc.dma_aem_ams", "openid", "AdobeID"], "secretId": "…" } }`,
        language: 'json',
    },
    docs: aem_service_credentials_DOCS,
    samples: {
        matches: [
            {
                path: 'service_token.json',
                text: '{"ok":true,"integration":{"imsEndpoint":"ims-na1.adobelogin.com",\n"metascopes":"a","technicalAccount":{"clientId":"b","clientSecret":"c"},\n"privateKey":"d","certificateExpirationDate":"2026-02-14T07:35:37.000Z"},"statusCode":200}\n',
                found: '"metascopes":"a"',
            },
            {
                path: '.env',
                text: 'AEM={"integration":{"imsEndpoint":"x","metascopes":"a","technicalAccount":{},"privateKey":"d"}}\n',
                found: 'metascopes',
            },
        ],
        nonMatches: [
            {
                path: 'service_token.json',
                text: '{"ok":true,"integration":{"imsEndpoint":"ims-na1.adobelogin.com","technicalAccount":{"clientId":"a","clientSecret":"b"},"scopes":["openid"],"email":"c","id":"d","org":"e","secretId":"f","revoked":false},"statusCode":200}\n',
                reason: 'the OAuth Server-to-Server JSON of the AEM Developer Console',
            },
            {
                path: 'course.json',
                text: '{"certificateExpirationDate":"2026-01-01","privateKey":"x"}\n',
                reason: 'a certificate of something else',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/aio-context.js


// As a variable (two underscores stand for one) and as a path of `aio config:set`.
const aio_context_NAMES = /(?<![a-z0-9])ims_contexts_[\w-]{1,200}?_(?:meta__scopes|private__key)\b|\bims\.contexts\.[\w$-]{1,200}\.(?:meta_?scopes|private_key)\b/gi;
const CONTEXT_KEYS = /^(?:meta_?scopes|private_key)$/i;
const LEGACY_KEYS = ['jwt_payload', 'jwt_private_key', 'token_exchange_url'];
function aio_context_check(source) {
    const { text, path } = source;
    const names = [...text.matchAll(aio_context_NAMES)].map(({ 0: name, index }) => ({
        start: index,
        end: index + name.length,
    }));
    return /\.(?:json[c5]?|ya?ml|aio)$|(?:^|\/)\.aio$/i.test(path) ? [...names, ...inObjects(text)] : names;
}
function inObjects(text) {
    // Parsing takes time, and "contexts" is a word of other tools as well.
    if (!/\bjwt_p/.test(text) && !(/\bims\b/.test(text) && /\bcontexts\b/.test(text)))
        return [];
    return objectsOf(parseTrees(text) ?? []).flatMap(({ path, entries }) => {
        const inContext = path.at(-3) === 'ims' && path.at(-2) === 'contexts';
        const found = inContext ? entries.find(({ key }) => CONTEXT_KEYS.test(key)) : legacyOf(entries);
        return found === undefined ? [] : [{ start: found.start, end: found.end }];
    });
}
// jwt_payload alone is what many libraries call it; together these are the section that the first Adobe I/O CLI read.
function legacyOf(entries) {
    const legacy = entries.filter(({ key }) => LEGACY_KEYS.includes(key));
    return legacy.length >= 2 ? legacy[0] : undefined;
}
const aioContext = {
    id: 'aio-context',
    title: 'Adobe I/O CLI context with a Service Account (JWT) credential',
    level: 'error',
    message: 'An IMS context of the Adobe I/O CLI or of aio-lib-ims with metascopes or a private key: it exchanges a JWT, and such credentials stopped working no later than 2026-03-01.',
    proves: 'aio-lib-ims takes a context with meta_scopes and private_key to its JWT plugin. A context for OAuth Server-to-Server has client_secrets, technical_account_email and scopes in their place; everything else is the same in both.',
    sources: [
        'adobe/aio-lib-ims (README, 6.4.0 of 2023-05-29)',
        'adobe/aio-lib-ims-jwt',
        'adobe/aio-lib-core-config (`__` stands for `_`)',
        'adobe/aio-cli-plugin-jwt-auth (deprecated 2020)',
    ],
    literals: ['ims_contexts_', 'ims.contexts.', '"contexts"', 'contexts:', 'jwt_payload', 'jwt_private_key'],
    check: aio_context_check,
    advice: {
        text: 'Use @adobe/aio-lib-ims 6.4.0 or later with a context of these six keys: client_id, client_secrets (a list), technical_account_id, technical_account_email, ims_org_id, scopes. Remove meta_scopes, private_key, passphrase and client_secret; take the scopes from the OAuth Server-to-Server credential in the Console.',
        before: `AIO_ims_contexts_my__ctx_client__secret=…
AIO_ims_contexts_my__ctx_meta__scopes=["ent_adobeio_sdk"]
AIO_ims_contexts_my__ctx_private__key=…`,
        after: `AIO_ims_contexts_my__ctx_client__secrets=["…"]
AIO_ims_contexts_my__ctx_technical__account__email=…@techacct.adobe.com
AIO_ims_contexts_my__ctx_scopes=["openid","AdobeID","adobeio_api"]`,
        language: 'sh',
    },
    docs: IMPLEMENTATION_GUIDE,
    samples: {
        matches: [
            {
                path: '.env',
                text: 'AIO_ims_contexts_My__Project_client__id=a\nAIO_ims_contexts_My__Project_meta__scopes=["b"]\n',
                found: 'ims_contexts_My__Project_meta__scopes',
            },
            {
                path: '.github/workflows/a.yml',
                text: `env:\n  AIO_IMS_CONTEXTS_CLI_PRIVATE__KEY: \${{ secrets.KEY }}\n`,
                found: 'IMS_CONTEXTS_CLI_PRIVATE__KEY',
            },
            {
                path: 'setup.sh',
                text: 'aio config:set ims.contexts.my_ctx.private_key private.key --file\n',
                found: 'ims.contexts.my_ctx.private_key',
            },
            {
                path: '.aio',
                text: '{"ims":{"contexts":{"x":{"client_id":"a",\n"meta_scopes":["b"],"private_key":"c"}}}}\n',
                found: '"meta_scopes"',
            },
            {
                path: '.aio',
                text: 'ims:\n  contexts:\n    x:\n      client_id: a\n      private_key: c\n',
                found: 'private_key',
            },
            {
                path: 'config.json',
                text: '{"client_id":"a","token_exchange_url":"b",\n"jwt_payload":{"iss":"c"},"jwt_private_key":"d"}\n',
                found: '"token_exchange_url"',
            },
        ],
        nonMatches: [
            {
                path: '.env',
                text: 'AIO_ims_contexts_my__ctx_client__id=a\nAIO_ims_contexts_my__ctx_client__secrets=["b"]\nAIO_ims_contexts_my__ctx_technical__account__id=c\nAIO_ims_contexts_my__ctx_scopes=["openid"]\n',
                reason: 'a context for OAuth Server-to-Server',
            },
            {
                path: 'a.yml',
                text: `env:\n  AIO_IMS_CONTEXTS_CLI_ACCESS__TOKEN_TOKEN: \${{ steps.t.outputs.token }}\n`,
                reason: 'a token, which both kinds of credential give',
            },
            {
                path: 'config.json',
                text: '{"jwt_payload": {"sub": "x"}, "jwt_secret": "y"}\n',
                reason: 'a JWT of an application of its own',
            },
            {
                path: 'kube.json',
                text: '{"contexts":{"a":{"private_key":"x"}}}\n',
                reason: 'contexts of something else',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/campaign.js
const campaign_DOCS = 'https://experienceleague.adobe.com/en/docs/campaign-classic/using/integrating-with-adobe-experience-cloud/oauth-technical-account';
const campaign = {
    id: 'campaign-ims-jwt',
    title: 'Adobe Campaign with a Service Account (JWT) credential',
    level: 'error',
    message: 'Gives Adobe Campaign a Service Account (JWT) credential, which stopped working no later than 2026-03-01.',
    proves: 'nlserver config -setimsjwtauth stores the private key of a JWT credential, and authIMSTAPrivateKey is where the instance keeps it. OAuth has -setimsoauth, which takes no key.',
    sources: [campaign_DOCS, 'Campaign Classic documentation (configuration of the node ims in serverConf.xml)'],
    literals: ['setimsjwtauth', 'authimstaprivatekey'],
    pattern: /-setimsjwtauth\b|\bauthIMSTAPrivateKey(?=\s{0,20}=\s{0,20}["'](?!["']))/g,
    advice: {
        text: 'Upgrade to Campaign Classic 7.4.1 or later. Where you run it yourself: nlserver config -instance:<instance> -setimsoauth:<organization id>/<client id>/<technical account id>/<client secret> with the OAuth Server-to-Server credential, restart, and delete the private key. For hosted and managed instances Adobe has entered the credential.',
        before: 'nlserver config -instance:prod -setimsjwtauth:ORG/CLIENT/ACCOUNT/SECRET/PRIVATE_KEY',
        after: 'nlserver config -instance:prod -setimsoauth:ORG/CLIENT/ACCOUNT/SECRET',
        language: 'sh',
    },
    docs: campaign_DOCS,
    samples: {
        matches: [
            {
                path: 'deploy.sh',
                text: 'nlserver config -instance:prod -setimsjwtauth:$ORG/$ID/$TA/$SECRET/$KEY\n',
                found: '-setimsjwtauth',
            },
            {
                path: 'config-prod.xml',
                text: '<ims authIMSTAClientId="a" authIMSTAPrivateKey="@b=="/>\n',
                found: 'authIMSTAPrivateKey',
            },
        ],
        nonMatches: [
            {
                path: 'deploy.sh',
                text: 'nlserver config -instance:prod -setimsoauth:$ORG/$ID/$TA/$SECRET\n',
                reason: 'the OAuth command',
            },
            {
                path: 'config-prod.xml',
                text: '<ims authIMSTAClientId="a" authIMSTAClientSecret="@b==" authIMSTAId="c" authIMSTAPrivateKey=""/>\n',
                reason: 'client and technical account stay; the key is empty',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/steps.js

/** Files that may hold workflows: YAML and templates of YAML, and documents that show some. */
const WORKFLOW_FILES = /\.ya?ml(?:\.[\w-]{1,20})?$|\.(?:mdx?|rst|txt|adoc|html?)$/i;
const LINES_MAX = 20_000;
/**
 * The steps of a workflow or of a composite action that use an action, wherever in the file they stand.
 *
 * The file is read as YAML. Where it is none (a template of a generator, a document), its lines are read: keys belong
 * to the list item in which they are indented.
 *
 * @param source the file
 * @returns steps in the order of the file
 */
function stepsOf({ path, text }) {
    if (!/\buses["']?\s{0,20}:/.test(text))
        return [];
    const trees = /\.ya?ml$/i.test(path) ? parseTrees(text) : undefined;
    return trees === undefined || trees.every(({ kind }) => kind === 'scalar')
        ? stepsOfLines(text)
        : stepsOfTrees(text, trees);
}
/**
 * Makes names of inputs comparable: GitHub does not look at the case, and authors differ in dashes.
 *
 * @param name of an input or a variable
 * @returns lower case letters and digits only
 */
function inputName(name) {
    return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
function stepsOfTrees(text, trees) {
    return objectsOf(trees).flatMap(({ entries }) => {
        const uses = entryOf(entries, 'uses');
        const action = textOf(uses?.value);
        if (uses === undefined || action === undefined)
            return [];
        // A job that calls a reusable workflow gives secrets as well.
        const given = ['with', 'secrets'].map((key) => entryOf(entries, key)?.value);
        const inputs = given.flatMap((value) => (value?.kind === 'object' ? value.entries : []));
        return [
            step(pairOf(text, uses), inputs.map((entry) => pairOf(text, entry))),
        ];
    });
}
function pairOf(text, { key, start, end, value }) {
    const stop = value.kind === 'scalar' ? Math.max(end, value.end) : end;
    const [line = ''] = text.slice(start, stop).split(/[\r\n]/, 1);
    return { key, value: textOf(value) ?? '', start, end: start + line.trimEnd().length };
}
function step(uses, inputs) {
    const [action = ''] = uses.value.trim().toLowerCase().split('@', 1);
    return { action, uses, inputs: new Map(inputs.map((pair) => [inputName(pair.key), pair])) };
}
function stepsOfLines(text) {
    const steps = [];
    let current;
    const close = () => {
        const uses = current?.pairs.find(({ key }) => key === 'uses');
        if (uses !== undefined)
            steps.push(step(uses, current?.pairs ?? []));
        current = undefined;
    };
    let lines = 0;
    for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
        if (++lines > LINES_MAX)
            break;
        const [, blank = '', dash = '', rest = ''] = /^(\s*)(-\s+)?(.*)$/.exec(line.slice(0, 2_000)) ?? [];
        if (rest === '' || rest.startsWith('#'))
            continue;
        const opens = dash !== '' && (current === undefined || blank.length <= current.indent);
        if (opens || (current !== undefined && blank.length <= current.indent))
            close();
        if (opens)
            current = { indent: blank.length, pairs: [] };
        const pair = /^["']?([\w.-]+)["']?\s*:\s+(\S.*)$/.exec(rest);
        if (current === undefined || pair === null)
            continue;
        const start = index + blank.length + dash.length;
        const written = rest.replace(/\s+#.*$/, '').trimEnd();
        current.pairs.push({
            key: pair[1] ?? '',
            value: unquoted(pair[2] ?? ''),
            start,
            end: start + written.length,
        });
    }
    close();
    return steps;
}
function unquoted(value) {
    const [, , inner] = /^(["'])(.*?)\1/.exec(value) ?? [];
    return inner ?? value.replace(/\s+#.*$/, '').trim();
}

;// CONCATENATED MODULE: ./build/guard/rules/ci-key-inputs.js

const PREFIX = '(?:adobe|aem|aemcs|cm|cloudmanager|ims|jwt|io|aio)*';
const ACCOUNT = new RegExp(`^${PREFIX}tech(?:nical)?acc(?:oun)?t?(?:id|email)?$`);
const ci_key_inputs_KEY = new RegExp(`^${PREFIX}(?:private)?key(?:contents?|path|file|base64|pem|data|secret)?$`);
/** What a file with a technical account among its inputs holds, in lower case. */
const ACCOUNT_LITERALS = [
    'technicalacc',
    'technical_acc',
    'technical-acc',
    'techacc',
    'tech_acc',
    'tech-acc',
];
/**
 * Reads the credential that a step gives to its action.
 *
 * @param step of a workflow
 * @returns what is there
 */
function credentialOf({ inputs }) {
    const all = [...inputs.entries()];
    const key = all.find(([name, { value }]) => isKeyInput(name) && value.trim() !== '')?.[1];
    const account = all.find(([name]) => isAccountInput(name))?.[1];
    return { key, account, oauth: oauthOf(inputs) };
}
/**
 * Tells whether an input takes a private key, once it stands beside one for a technical account.
 *
 * @param name as it is written, or normalised
 * @returns true for `KEY`, `private-key`, `privateKeyContents` and the like
 */
function isKeyInput(name) {
    return ci_key_inputs_KEY.test(inputName(name).slice(0, 60));
}
/**
 * Tells whether an input names a technical account, which is a word of Adobe.
 *
 * @param name as it is written, or normalised
 * @returns true for `TECHNICALACCOUNTID`, `tech-acct-id`, `technicalAccountEmail` and the like
 */
function isAccountInput(name) {
    return ACCOUNT.test(inputName(name).slice(0, 60));
}
/**
 * The place of a line, as a match.
 *
 * @param pair a line `key: value`
 * @returns the whole of it
 */
function ci_key_inputs_placeOf({ start, end }) {
    return { start, end };
}
function oauthOf(inputs) {
    if (inputs.get('command')?.value.trim() === 'oauth_sts')
        return 'yes';
    const enabled = (inputs.get('oauthenabled') ?? inputs.get('useoauth'))?.value.trim().toLowerCase();
    if (enabled === undefined || enabled === '' || enabled === 'false')
        return 'no';
    return enabled === 'true' ? 'yes' : 'unknown';
}

;// CONCATENATED MODULE: ./build/guard/rules/ci-action-definition.js


const ci_action_definition_GUIDE = 'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/migration/';
function ci_action_definition_check({ text }) {
    const top = objectsOf(parseTrees(text) ?? []).filter(({ path }) => path.length === 0);
    return top.flatMap(({ entries }) => {
        const inputs = entryOf(entries, 'inputs')?.value;
        if (inputs?.kind !== 'object' || entryOf(entries, 'runs') === undefined)
            return [];
        const key = inputs.entries.find((entry) => isKeyInput(entry.key));
        if (key === undefined || !inputs.entries.some((entry) => isAccountInput(entry.key)))
            return [];
        const both = inputs.entries.some(({ key: name }) => /oauth|^scopes$/i.test(name));
        return [{ start: key.start, end: key.end, ...(both ? BOTH : {}) }];
    });
}
const BOTH = {
    level: 'warning',
    message: 'This action takes the private key of a technical account beside OAuth. The way through JWT stopped working no later than 2026-03-01.',
};
const ciActionDefinition = {
    id: 'ci-action-definition',
    title: 'Action that takes the private key of a technical account',
    level: 'error',
    message: 'This action takes a technical account and its private key, which it can only use to exchange a JWT. Service Account (JWT) credentials stopped working no later than 2026-03-01.',
    proves: '"Technical account" is a word of Adobe IMS, and a technical account has a private key only in a Service Account (JWT) credential.',
    sources: [ci_action_definition_GUIDE],
    files: /(?:^|\/)action\.ya?ml$/i,
    literals: ACCOUNT_LITERALS,
    check: ci_action_definition_check,
    advice: {
        text: 'Take client-id, client-secret and scopes, send grant_type=client_credentials to https://ims-na1.adobelogin.com/ims/token/v3, and remove the input for the key; neither the technical account id nor its email is needed for that. With @adobe/aio-lib-ims 6.4.0 or later use a context with client_secrets, technical_account_email and scopes.',
        before: `inputs:
  technicalAccountId: {}
  key: {}`,
        after: `inputs:
  client-id: {}
  client-secret: {}
  scopes: {}`,
        language: 'yaml',
    },
    docs: ci_action_definition_GUIDE,
    samples: {
        matches: [
            {
                path: 'action.yml',
                text: "name: a\ninputs:\n  technicalAccountId:\n    required: true\n  key:\n    required: true\nruns:\n  using: 'node16'\n  main: 'a.js'\n",
                found: 'key',
            },
            {
                path: 'action.yml',
                text: "inputs:\n  technicalAccountId: {}\n  privateKey: {}\n  oauthEnabled: {}\nruns:\n  using: 'node20'\n",
                found: 'privateKey',
                level: 'warning',
            },
        ],
        nonMatches: [
            {
                path: 'action.yml',
                text: "inputs:\n  app-id: {}\n  private-key: {}\nruns:\n  using: 'node20'\n",
                reason: 'an action for GitHub Apps',
            },
            {
                path: 'action.yml',
                text: "inputs:\n  technical-account-id: {}\n  client-secret: {}\nruns:\n  using: 'node20'\n",
                reason: 'an action for OAuth Server-to-Server',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/ci-apps-action.js


const ci_apps_action_DOCS = 'https://github.com/adobe/aio-apps-action#readme';
const ADVICE = 'Use adobe/aio-apps-action 3.0.0 or later with command: oauth_sts: keep CLIENTID, CLIENTSECRET, TECHNICALACCOUNTID and IMSORGID, add TECHNICALACCOUNTEMAIL, write SCOPES as a list with commas (not a JSON array), remove KEY, and delete the secret behind it.';
function ci_apps_action_check(source) {
    const steps = stepsOf(source).filter(isAppsAction);
    const names = metascopesIn(source.text).map(({ name }) => name);
    const advice = names.length === 0 ? {} : { advice: `${ADVICE} ${scopeAdvice(names)}` };
    return steps.flatMap((step) => ci_apps_action_placeOf(step).map((match) => ({ ...match, ...advice })));
}
// Forks and copies keep the inputs; with a command of their own name they are still told by the account.
function isAppsAction({ action, inputs }) {
    if (/(?:^|\/)aio-apps-action$/.test(action))
        return true;
    return inputs.has('command') && inputs.has('technicalaccountid') && inputs.has('imsorgid');
}
function ci_apps_action_placeOf({ inputs }) {
    const command = inputs.get('command');
    const key = inputs.get('key');
    const literal = command !== undefined && /^[a-z_]+$/i.test(command.value.trim());
    if (literal && command.value.trim().toLowerCase() === 'auth')
        return [{ start: command.start, end: command.end }];
    if (literal || key === undefined || key.value.trim() === '')
        return [];
    return [
        {
            start: key.start,
            end: key.end,
            level: 'warning',
            message: 'Gives a private key to adobe/aio-apps-action, whose command is decided elsewhere. Only the command auth reads it, and that one exchanges a JWT.',
        },
    ];
}
const ciAppsAction = {
    id: 'ci-apps-action',
    title: 'adobe/aio-apps-action with command auth',
    level: 'error',
    message: 'The command auth of adobe/aio-apps-action exchanges a JWT, even without KEY. Service Account (JWT) credentials stopped working no later than 2026-03-01.',
    proves: 'The action has one command for JWT (auth) and one for OAuth Server-to-Server (oauth_sts); the inputs have the same names in both, so that only the command decides.',
    sources: ['adobe/aio-apps-action (src/index.js, src/utils.js at 4.1.0)', ci_apps_action_DOCS],
    files: WORKFLOW_FILES,
    literals: ['aio-apps-action', 'technicalaccountid'],
    check: ci_apps_action_check,
    advice: {
        text: ADVICE,
        before: `- uses: adobe/aio-apps-action@2.0.2
  with:
    command: auth
    CLIENTID: \${{ secrets.CLIENTID }}
    CLIENTSECRET: \${{ secrets.CLIENTSECRET }}
    TECHNICALACCOUNTID: \${{ secrets.TECHNICALACCID }}
    IMSORGID: \${{ secrets.IMSORGID }}
    KEY: \${{ secrets.KEY }}`,
        after: `- uses: adobe/aio-apps-action@4.1.0
  with:
    command: oauth_sts
    CLIENTID: \${{ secrets.CLIENTID }}
    CLIENTSECRET: \${{ secrets.CLIENTSECRET }}
    TECHNICALACCOUNTID: \${{ secrets.TECHNICALACCID }}
    TECHNICALACCOUNTEMAIL: \${{ secrets.TECHNICALACCEMAIL }}
    IMSORGID: \${{ secrets.IMSORGID }}
    SCOPES: AdobeID,openid,read_organizations,adobeio_api`,
        language: 'yaml',
    },
    docs: ci_apps_action_DOCS,
    samples: {
        matches: [
            {
                path: '.github/workflows/deploy.yml',
                text: `jobs:\n  a:\n    steps:\n      - uses: adobe/aio-apps-action@v3\n        with:\n          command: oauth_sts\n      - name: Auth\n        uses: adobe/aio-apps-action@2.0.2\n        with:\n          os: \${{ matrix.os }}\n          command: 'auth' # JWT\n`,
                found: "command: 'auth'",
            },
            {
                path: 'generators/templates/deploy.yml',
                text: 'steps:\n<% if (ci) { %>\n  - name: Auth\n    uses: adobe/aio-apps-action@<%= version %>\n    with:\n      command: auth\n      CLIENTID: {{ id }}\n<% } %>\n',
                found: 'command: auth',
            },
            {
                path: 'a.yml',
                text: `steps:\n  - uses: adobe/aio-apps-action@3.3.0\n    with:\n      command: \${{ inputs.command }}\n      key: \${{ secrets.KEY }}\n`,
                found: `key: \${{ secrets.KEY }}`,
                level: 'warning',
            },
            {
                path: 'README.md',
                text: '```yaml\n- uses: adobe/aio-apps-action@1\n  with:\n    command: auth\n```\n',
                found: 'command: auth',
                level: 'note',
            },
        ],
        nonMatches: [
            {
                path: 'a.yml',
                text: 'steps:\n  - uses: adobe/aio-apps-action@3.3.0\n    with:\n      command: oauth_sts\n      CLIENTID: a\n      TECHNICALACCOUNTID: b\n      IMSORGID: c\n      SCOPES: openid\n',
                reason: 'OAuth Server-to-Server with the same inputs',
            },
            {
                path: 'a.yml',
                text: 'steps:\n  - uses: adobe/aio-apps-action@2.0.2\n    with:\n      command: deploy\n  - uses: other/login@v1\n    with:\n      command: auth\n',
                reason: 'deploys, and the auth beside it is of somebody else',
            },
            {
                path: 'a.yml',
                text: '# steps:\n#   - uses: adobe/aio-apps-action@2.0.2\n#     with:\n#       command: auth\njobs: {}\n',
                reason: 'commented out',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/ci-jwt-actions.js

const ci_jwt_actions_DOCS = 'https://github.com/adobe/aio-apps-action#readme';
function ci_jwt_actions_check(source) {
    return stepsOf(source)
        .filter(({ action }) => /(?:^|\/)aio-app-actions-jwt-ims$/.test(action))
        .map(({ uses }) => ({ start: uses.start, end: uses.end }));
}
const ciJwtImsAction = {
    id: 'ci-jwt-ims-action',
    title: 'adobe/aio-app-actions-jwt-ims',
    level: 'error',
    message: 'This action does nothing but exchange a JWT. Service Account (JWT) credentials stopped working no later than 2026-03-01.',
    proves: 'The action signs and exchanges a JWT; it has no other mode and no later version.',
    sources: ['adobe/aio-app-actions-jwt-ims', ci_jwt_actions_DOCS],
    files: WORKFLOW_FILES,
    literals: ['aio-app-actions-jwt-ims'],
    check: ci_jwt_actions_check,
    advice: {
        text: 'Use adobe/aio-apps-action 3.0.0 or later with command: oauth_sts (CLIENTID, CLIENTSECRET, TECHNICALACCOUNTID, TECHNICALACCOUNTEMAIL, IMSORGID, SCOPES as a list with commas), and delete the secret with the private key.',
        before: '- uses: adobe/aio-app-actions-jwt-ims@master',
        after: `- uses: adobe/aio-apps-action@4.1.0
  with:
    command: oauth_sts`,
        language: 'yaml',
    },
    docs: ci_jwt_actions_DOCS,
    samples: {
        matches: [
            {
                path: '.github/workflows/a.yml',
                text: 'steps:\n  - uses: adobe/aio-app-actions-jwt-ims@v1\n    with:\n      key: x\n',
                found: 'uses: adobe/aio-app-actions-jwt-ims@v1',
            },
        ],
        nonMatches: [
            {
                path: '.github/workflows/a.yml',
                text: 'steps:\n  - uses: adobe/aio-cli-setup-action@1.3.0\n  # instead of aio-app-actions-jwt-ims\n',
                reason: 'another action, and a comment',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/ci-key-actions.js


const EXECUTION = /(?:^|\/)aio-cloudmanager-create-execution-action$/;
const APPS = /(?:^|\/)(?:aio-apps-action|aio-app-actions-jwt-ims)$/;
const ci_key_actions_DOCS = 'https://github.com/adobe/aio-cloudmanager-create-execution-action#readme';
function keysOf(source, wanted) {
    return stepsOf(source).flatMap((step) => {
        const { key, account, oauth } = credentialOf(step);
        if (!wanted(step) || key === undefined || account === undefined || oauth === 'yes')
            return [];
        return [{ ...ci_key_inputs_placeOf(key), ...(oauth === 'unknown' ? { level: 'warning' } : {}) }];
    });
}
/** Starts a pipeline of Cloud Manager. */
const ciCloudManagerAction = {
    id: 'ci-cloud-manager-action',
    title: 'Cloud Manager execution action with a private key',
    level: 'error',
    message: 'Starts a Cloud Manager pipeline with a private key: without oauthEnabled: true the action exchanges a JWT. Service Account (JWT) credentials stopped working no later than 2026-03-01.',
    proves: 'The action reads key where oauthEnabled is not true, which is the default, and signs a JWT with it.',
    sources: [
        'adobe/aio-cloudmanager-create-execution-action (action.yml, src/init.js; OAuth since 1.2.0)',
        ci_key_actions_DOCS,
    ],
    files: WORKFLOW_FILES,
    literals: ['aio-cloudmanager-create-execution-action'],
    check: (source) => keysOf(source, ({ action }) => EXECUTION.test(action)),
    advice: {
        text: "Use version 1.2.0 or later with OAUTHENABLED: 'true', TECHNICALACCOUNTID (the id, which was the email before) and TECHNICALACCOUNTEMAIL, and remove KEY with the secret behind it. Its README still shows aio-apps-action with command: auth beside it; that stays JWT, write command: oauth_sts there.",
        before: `- uses: adobe/aio-cloudmanager-create-execution-action@v1
  with:
    TECHNICALACCOUNTID: \${{ secrets.CM_TA_EMAIL }}
    KEY: \${{ secrets.CM_PRIVATE_KEY }}`,
        after: `- uses: adobe/aio-cloudmanager-create-execution-action@v1.2.0
  with:
    OAUTHENABLED: 'true'
    TECHNICALACCOUNTID: \${{ secrets.CM_TA_ID }}
    TECHNICALACCOUNTEMAIL: \${{ secrets.CM_TA_EMAIL }}`,
        language: 'yaml',
    },
    docs: ci_key_actions_DOCS,
    samples: {
        matches: [
            {
                path: '.github/workflows/cm.yml',
                text: `steps:\n  - uses: adobe/aio-cloudmanager-create-execution-action@v1\n    with:\n      TECHNICALACCOUNTID: \${{ secrets.CM_TA_EMAIL }}\n      KEY: \${{ secrets.CM_KEY }}\n`,
                found: `KEY: \${{ secrets.CM_KEY }}`,
            },
            {
                path: 'a.yml',
                text: `steps:\n  - uses: adobe/aio-cloudmanager-create-execution-action@v1.2.0\n    with:\n      oauthEnabled: \${{ inputs.oauth }}\n      technicalAccountId: a\n      key: b\n`,
                found: 'key: b',
                level: 'warning',
            },
        ],
        nonMatches: [
            {
                path: 'a.yml',
                text: "steps:\n  - uses: adobe/aio-cloudmanager-create-execution-action@v1.2.0\n    with:\n      OAUTHENABLED: 'true'\n      TECHNICALACCOUNTID: a\n      TECHNICALACCOUNTEMAIL: b\n      CLIENTSECRET: c\n",
                reason: 'OAuth Server-to-Server',
            },
            {
                path: 'a.yml',
                text: 'steps:\n  - uses: adobe/aio-cloudmanager-create-execution-action@v1\n    with:\n      PROGRAMID: 1\n      PIPELINEID: 2\n',
                reason: 'takes the token of the CLI context, whatever made that',
            },
        ],
    },
};
/** Any other action, told by its inputs. */
const ciPrivateKeyAction = {
    id: 'ci-private-key-action',
    title: 'Action with a technical account and a private key',
    level: 'error',
    message: 'Gives an action a technical account and its private key, which it can only use to exchange a JWT. Service Account (JWT) credentials stopped working no later than 2026-03-01.',
    proves: '"Technical account" is a word of Adobe IMS, and a technical account has a private key only in a Service Account (JWT) credential.',
    sources: [
        'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/migration/',
    ],
    files: WORKFLOW_FILES,
    literals: ACCOUNT_LITERALS,
    check: (source) => keysOf(source, ({ action }) => !EXECUTION.test(action) && !APPS.test(action)),
    advice: {
        text: 'Look for a version of the action that takes an OAuth Server-to-Server credential (client id, client secret, scopes). Where there is none, get the token before with adobe/aio-apps-action 3.0.0 or later and command: oauth_sts, and run the Adobe I/O CLI (for Cloud Manager @adobe/aio-cli-plugin-cloudmanager 4.2.0 or later, for rapid development environments @adobe/aio-cli-plugin-aem-rde) in a step of your own. Delete the secret with the private key.',
    },
    docs: 'https://github.com/adobe/aio-apps-action#readme',
    samples: {
        matches: [
            {
                path: '.github/workflows/rde.yml',
                text: `steps:\n  - uses: example/rde-action@v1\n    with:\n      clientId: a\n      technicalAccountId: b\n      private-key: \${{ secrets.KEY }}\n`,
                found: `private-key: \${{ secrets.KEY }}`,
            },
            {
                path: 'template.yml.ejs',
                text: 'steps:\n  <%_ if (a) { _%>\n  - uses: ./action\n    with:\n      TECH_ACCT_ID: {{ b }}\n      KEY: {{ c }}\n',
                found: 'KEY: {{ c }}',
            },
        ],
        nonMatches: [
            {
                path: 'a.yml',
                text: `steps:\n  - uses: actions/create-github-app-token@v2\n    with:\n      app-id: 1\n      private-key: \${{ secrets.APP_KEY }}\n`,
                reason: 'a key of a GitHub App',
            },
            {
                path: 'a.yml',
                text: 'steps:\n  - uses: actions/cache@v4\n    with:\n      key: a\n  - uses: example/login@v1\n    with:\n      technicalAccountId: b\n      clientSecret: c\n',
                reason: 'the key of a cache, in another step',
            },
            {
                path: 'a.yml',
                text: 'steps:\n  - uses: example/sign@v1\n    with:\n      gpg-private-key: a\n      ssh-private-key: b\n',
                reason: 'keys for signing and for SSH',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/ci-stale-key.js



const ci_stale_key_GUIDE = 'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/migration/';
const PIPELINES = /(?:^|\/)\.(?:github|gitlab|circleci|buildkite|azure|azuredevops|azure-pipelines|sauce|drone|semaphore)\/.*\.ya?ml$|(?:^|\/)[^/]{0,40}workflows?[^/]{0,40}\/[^/]*\.ya?ml(?:\.[\w-]{1,20})?$|(?:^|\/)(?:\.gitlab-ci|\.travis|\.drone|\.?appveyor|azure-pipelines|bitbucket-pipelines|buildspec|cloudbuild|codefresh)[^/]*\.ya?ml$|(?:^|\/)[^/]*Jenkinsfile[^/]*$|\.jenkinsfile$/i;
// Names that Adobe's tools read or that their documentation proposes. An App, a bot, SSH and signing have other keys.
const OWN = /\b(?:REACTOR_[A-Z_]{0,60}?PRIVATE_KEY|ASSET_COMPUTE_PRIVATE_KEY|AIO_[A-Z_]{0,60}?PRIVATE_KEY|ADOBE_(?!(?:[A-Z]{1,20}_){0,4}(?:BOT|GITHUB|GH|APP|SSH|GPG|NPM|SIGN|SIGNING|MAVEN|DEPLOY|SFTP)_)[A-Z_]{0,60}?PRIVATE_KEY)[A-Z0-9_]{0,60}/g;
const SHARED = /\b(?:CM|CLOUD_?MANAGER|IMS|AEP|AEM|UMAPI|LAUNCH|AW|TECH(?:NICAL)?_ACC(?:OUN)?T)_(?:[A-Z]{1,20}_){0,3}?PRIVATE_KEY[A-Z0-9_]{0,60}/g;
const ci_stale_key_ADOBE = /\badobe\b|(?:^|[\s'"])aio\s|@adobe\/|cloudmanager|reactor-uploader|adobelogin/im;
function ci_stale_key_check(source) {
    const { text } = source;
    const steps = stepsOf(source).flatMap(staleIn);
    const names = [...placesOf(OWN, text), ...(ci_stale_key_ADOBE.test(text) ? placesOf(SHARED, text) : [])];
    const fresh = names.filter(({ start }) => !steps.some((step) => start >= step.start && start < step.end));
    return [...steps, ...fresh].sort((a, b) => a.start - b.start);
}
// The step itself is migrated; what is left of the key is handed over for nothing.
function staleIn(step) {
    const { key, account, oauth } = credentialOf(step);
    const apps = /(?:^|\/)aio-apps-action$/.test(step.action);
    const other = apps && /^(?!auth$)[a-z_]+$/.test(step.inputs.get('command')?.value.trim() ?? '');
    return key !== undefined && (other || (account !== undefined && oauth === 'yes')) ? [ci_key_inputs_placeOf(key)] : [];
}
const ciStaleKey = {
    id: 'ci-stale-key',
    title: 'Private key of a technical account in a pipeline',
    level: 'warning',
    message: 'The pipeline still hands over the private key of a Service Account (JWT) credential. Nothing can use it since 2026-03-01 at the latest.',
    proves: 'Tools of Adobe read a private key for JWT only. These names are those of their documentation, and a step that is migrated to OAuth Server-to-Server needs no key.',
    sources: [
        ci_stale_key_GUIDE,
        'adobe/reactor-uploader 5.2.0 (README)',
        'adobe/aio-cloudmanager-create-execution-action (README)',
        'adobe/aio-cli-plugin-asset-compute (README)',
    ],
    files: PIPELINES,
    literals: ['private_key', 'aio-apps-action', ...ACCOUNT_LITERALS],
    check: ci_stale_key_check,
    advice: {
        text: 'Remove the line and delete the secret; revoke the key pair where it is still listed in the Developer Console. Where the tool still asks for it, take its version for OAuth Server-to-Server: @adobe/reactor-uploader 6.0.0 with REACTOR_IO_INTEGRATION_CLIENT_ID and _CLIENT_SECRET, adobe/aio-apps-action 3.0.0 with command: oauth_sts, aio-cloudmanager-create-execution-action 1.2.0 with OAUTHENABLED.',
    },
    docs: ci_stale_key_GUIDE,
    samples: {
        matches: [
            {
                path: '.github/workflows/a.yml',
                text: `steps:\n  - uses: adobe/aio-apps-action@3.3.0\n    with:\n      command: oauth_sts\n      KEY: \${{ secrets.KEY_PROD }}\n`,
                found: `KEY: \${{ secrets.KEY_PROD }}`,
            },
            {
                path: '.gitlab-ci.yml',
                text: 'deploy:\n  script:\n    - echo "$REACTOR_IO_INTEGRATION_PRIVATE_KEY" > key\n',
                found: 'REACTOR_IO_INTEGRATION_PRIVATE_KEY',
            },
            {
                path: 'Jenkinsfile',
                text: "environment { KEY = credentials('CM_PRIVATE_KEY') }\nsteps { sh 'aio cloudmanager:program:list' }\n",
                found: 'CM_PRIVATE_KEY',
            },
        ],
        nonMatches: [
            {
                path: '.github/workflows/a.yml',
                text: `env:\n  PRIVATE_KEY: \${{ secrets.ADOBE_BOT_GITHUB_APP_PRIVATE_KEY }}\n  GPG: \${{ secrets.GPG_PRIVATE_KEY }}\n`,
                reason: 'keys of a GitHub App and for signing',
            },
            {
                path: '.github/workflows/a.yml',
                text: `env:\n  KEY: \${{ secrets.CM_PRIVATE_KEY }}\n`,
                reason: 'nothing of Adobe in the file',
            },
            {
                path: '.github/workflows/a.yml',
                text: `steps:\n  - uses: adobe/aio-apps-action@3.3.0\n    env:\n      CERT_KEY: \${{ secrets.CERT_KEY }}\n    with:\n      command: deploy\n`,
                reason: 'the certificate of an application at Microsoft',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/console-download.js

const consoleDownload = {
    id: 'console-download',
    title: 'Service Account (JWT) file of the Developer Console',
    level: 'error',
    knowsFile: true,
    message: 'Holds the download of a Service Account (JWT) credential from the Adobe Developer Console. Such credentials stopped working no later than 2026-03-01.',
    proves: 'PUBLIC_KEYS_WITH_EXPIRY lists the certificates of a Service Account (JWT) credential. The download of an OAuth Server-to-Server credential has CLIENT_SECRETS and SCOPES and no certificates.',
    sources: [
        MIGRATION_GUIDE,
        'Knowledge base article KA-22080',
        'pitchmuc/aepp, adobeanalyticsr (downloaded files)',
    ],
    literals: ['public_keys_with_expiry'],
    pattern: /\bPUBLIC_KEYS_WITH_EXPIRY\b/gi,
    advice: {
        text: 'Developer Console > project > Service Account (JWT) > Add new credential: the OAuth Server-to-Server credential keeps client id, technical account, APIs and product profiles. Download its JSON (CLIENT_SECRETS, SCOPES) in place of this file, drop the private key, and get tokens with grant_type=client_credentials (an OAuth 2 library does it: Passport for Node.js, Spring Security for Java, Authlib for Python). See from the last-used time stamps that only the new credential is used, then choose "Review and delete" for the JWT one.',
        before: `{
  "API_KEY": "…",
  "CLIENT_SECRET": "…",
  "TECHNICAL_ACCOUNT_ID": "…@techacct.adobe.com",
  "PUBLIC_KEYS_WITH_EXPIRY": { "…": "01/07/2025" }
}`,
        after: `{
  "CLIENT_ID": "…",
  "CLIENT_SECRETS": ["…"],
  "SCOPES": ["openid", "AdobeID"],
  "TECHNICAL_ACCOUNT_ID": "…@techacct.adobe.com"
}`,
        language: 'json',
    },
    docs: MIGRATION_GUIDE,
    samples: {
        matches: [
            {
                path: 'config/adobe.json',
                text: '{\n  "API_KEY": "x",\n  "PUBLIC_KEYS_WITH_EXPIRY": {}\n}\n',
                found: 'PUBLIC_KEYS_WITH_EXPIRY',
            },
            {
                path: 'fixtures.py',
                text: 'CONFIG = {"PUBLIC_KEYS_WITH_EXPIRY": {"a": "07/21/2030"}}\n',
                found: 'PUBLIC_KEYS_WITH_EXPIRY',
            },
            {
                path: 'docs/setup.md',
                text: 'The file lists `PUBLIC_KEYS_WITH_EXPIRY`.\n',
                found: 'PUBLIC_KEYS_WITH_EXPIRY',
                level: 'note',
            },
        ],
        nonMatches: [
            {
                path: 'config/adobe.json',
                text: '{"ORG_ID":"x@AdobeOrg","CLIENT_SECRETS":["y"],"CLIENT_ID":"z","SCOPES":["openid"],"TECHNICAL_ACCOUNT_ID":"a@techacct.adobe.com","TECHNICAL_ACCOUNT_EMAIL":"b@techacct.adobe.com","TYPE":"oauthservertoserver"}\n',
                reason: 'the download of an OAuth Server-to-Server credential',
            },
            {
                path: 'AuthKey.json',
                text: '{"key_id":"x","issuer_id":"y","private_key":"…","key_expiry":"2030-01-01"}\n',
                reason: 'a key of App Store Connect',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/jenkins-cloud-manager.js

const jenkins_cloud_manager_PAGE = 'https://github.com/jenkinsci/adobe-cloud-manager-plugin';
const jenkinsCloudManager = {
    id: 'jenkins-cloud-manager',
    title: 'Private key for the Cloud Manager plugin of Jenkins',
    level: 'error',
    message: 'Configures the Cloud Manager plugin of Jenkins with a private key, for a Service Account (JWT) credential. These stopped working no later than 2026-03-01.',
    proves: 'privateKeyCredentialsId beside technicalAccountId is the Adobe I/O project of the plugin, which knows no other way to get a token.',
    sources: ['jenkinsci/adobe-cloud-manager-plugin (configuration-as-code.yaml)'],
    literals: ['privatekeycredentialsid'],
    check: (source) => pairIn(source, /\bprivateKeyCredentialsId\b/i, [/\btechnicalAccountId\b/i], 4_000),
    advice: {
        text: 'The plugin has no way to use OAuth. Call the Cloud Manager API in a step of its own, with a token for openid,AdobeID,read_organizations,additional_info.projectedProductContext,read_pc.dma_aem_ams (check in the Developer Console), or the Cloud Manager plugin 4.2 of the Adobe I/O CLI with oauth_enabled.',
    },
    docs: jenkins_cloud_manager_PAGE,
    samples: {
        matches: [
            {
                path: 'jenkins.yaml',
                text: 'adobeIOProjectConfig:\n  - clientSecretCredentialsId: s\n    privateKeyCredentialsId: k\n    technicalAccountId: t\n',
                found: 'privateKeyCredentialsId',
            },
        ],
        nonMatches: [
            {
                path: 'jenkins.yaml',
                text: 'basicSSHUserPrivateKey:\n  privateKeyCredentialsId: k\n',
                reason: 'a key without a technical account',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/kafka-connect.js

const kafka_connect_DOCS = 'https://github.com/adobe/experience-platform-streaming-connect/blob/master/DEVELOPER_GUIDE.md';
const TYPE = /aep\.connection\.auth\.token\.type["']?\s{0,20}[:=,]\s{0,20}["']?jwt_token\b/g;
const KEYS = /aep\.connection\.auth\.(?:accountKey|filePath|keyValue)\b(?=["']?\s{0,20}[:=])/g;
// The other settings go with the type; where that stands elsewhere, the first of them is the place.
function kafka_connect_check({ text }) {
    const types = placesOf(TYPE, text);
    return types.length > 0 ? types : placesOf(KEYS, text).slice(0, 1);
}
const kafkaConnect = {
    id: 'kafka-connect',
    title: 'Kafka Connect sink for Experience Platform with a JWT',
    level: 'error',
    knowsFile: true,
    message: 'The streaming connector authenticates with a Service Account (JWT) credential, which stopped working no later than 2026-03-01.',
    proves: 'The value jwt_token of aep.connection.auth.token.type chooses the JWT exchange; accountKey and filePath (the private key) are read for it only.',
    sources: [
        'adobe/experience-platform-streaming-connect (DEVELOPER_GUIDE.md, pull request 63 of 2024-02-12)',
        kafka_connect_DOCS,
    ],
    literals: ['aep.connection.auth.'],
    check: kafka_connect_check,
    advice: {
        text: 'Set aep.connection.auth.token.type=oauth2_access_token with aep.connection.auth.client.id, aep.connection.auth.client.secret and aep.connection.auth.endpoint (ims-na1.adobelogin.com), and remove accountKey and filePath. Needs a connector built after 2024-02-12.',
        before: `"aep.connection.auth.token.type": "jwt_token",
"aep.connection.auth.accountKey": "…@techacct.adobe.com",
"aep.connection.auth.filePath": "/secrets/private.key",`,
        after: `"aep.connection.auth.token.type": "oauth2_access_token",
"aep.connection.auth.client.id": "…",
"aep.connection.auth.client.secret": "…",`,
        language: 'json',
    },
    docs: kafka_connect_DOCS,
    samples: {
        matches: [
            {
                path: 'sink.json',
                text: '{\n  "aep.connection.auth.enabled": true,\n  "aep.connection.auth.token.type": "jwt_token"\n}\n',
                found: 'aep.connection.auth.token.type": "jwt_token',
            },
            {
                path: 'sink.properties',
                text: 'aep.connection.auth.token.type=jwt_token\n',
                found: 'aep.connection.auth.token.type=jwt_token',
            },
            {
                path: 'values.yaml',
                text: 'config:\n  aep.connection.auth.filePath: /secrets/private.key\n',
                found: 'aep.connection.auth.filePath',
            },
        ],
        nonMatches: [
            {
                path: 'sink.json',
                text: '{"aep.connection.auth.token.type": "oauth2_access_token", "aep.connection.auth.client.id": "a"}\n',
                reason: 'OAuth Server-to-Server',
            },
            {
                path: 'sink.json',
                text: '{"aep.connection.auth.token.type": "access_token", "aep.connection.auth.client.code": "a"}\n',
                reason: 'the authorization code of IMS, which is no JWT credential',
            },
            {
                path: 'A.java',
                text: 'static final String T = "aep.connection.auth.token.type";\n',
                reason: 'the name of the setting without a value',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/pdf-services-credentials.js
const pdf_services_credentials_DOCS = 'https://developer.adobe.com/document-services/docs/overview/pdf-services-api/gettingstarted/';
const pdfServicesCredentials = {
    id: 'pdf-services-credentials',
    title: 'JWT credential file of PDF Services',
    level: 'error',
    knowsFile: true,
    message: 'A credential file of PDF Services with a Service Account (JWT) credential, which stopped working no later than 2026-03-01.',
    proves: 'The SDKs of PDF Services read service_account_credentials (organization_id, account_id, private_key_file) for JWT only. The OAuth file has service_principal_credentials or nothing beside client_credentials, which both forms hold.',
    sources: [
        'adobe/pdfservices-node-sdk-samples, adobe/pdfservices-java-sdk-samples (commits of 2023-06-22)',
        pdf_services_credentials_DOCS,
    ],
    literals: ['service_account_credentials'],
    pattern: /(?<=["'])service_account_credentials(?=["']\s*(?::|=>|\]))/g,
    // The words alone are Google's as well.
    needs: [
        /["'](?:organization_id|account_id|private_key_file)["']/,
        /["'](?:organization_id|client_credentials)["']/,
    ],
    advice: {
        text: 'Create an OAuth Server-to-Server credential for PDF Services, set PDF_SERVICES_CLIENT_ID and PDF_SERVICES_CLIENT_SECRET, and give them to ServicePrincipalCredentials (SDK for Node.js, Java and .NET 3.4.0, Python 2.3.0 or later). Remove service_account_credentials, this file and private.key.',
        before: `{ "client_credentials": { "client_id": "…", "client_secret": "…" },
  "service_account_credentials": { "organization_id": "…", "account_id": "…", "private_key_file": "private.key" } }`,
        after: `{ "client_credentials": { "client_id": "…", "client_secret": "…" } }`,
        language: 'json',
    },
    docs: pdf_services_credentials_DOCS,
    samples: {
        matches: [
            {
                path: 'pdfservices-api-credentials.json',
                text: '{\n "client_credentials": {"client_id": "a", "client_secret": "b"},\n "service_account_credentials": {\n  "organization_id": "c@AdobeOrg",\n  "account_id": "d@techacct.adobe.com",\n  "private_key_file": "private.key"\n }\n}\n',
                found: 'service_account_credentials',
            },
        ],
        nonMatches: [
            {
                path: 'pdfservices-api-credentials.json',
                text: '{"client_credentials":{"client_id":"a","client_secret":"b"},"service_principal_credentials":{"organization_id":"c@AdobeOrg"}}\n',
                reason: 'the OAuth form, which has client_credentials as well',
            },
            {
                path: 'google.py',
                text: 'creds = {"service_account_credentials": {"private_key": "x", "client_email": "y"}}\n',
                reason: 'a service account of Google',
            },
            {
                path: 'g.py',
                text: 'def _get_service_account_credentials(self): pass\n',
                reason: 'a function of a library of Google',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/postman.js

const postman_DOCS = 'https://experienceleague.adobe.com/en/docs/experience-platform/landing/platform-apis/api-authentication';
// A declaration, a use, or a script that reads it; the first one stands for the file, which is written as a whole.
const postman_VARIABLE = /"(?:key|name)"\s{0,40}:\s{0,40}"(?<at>META_?SCOPES?)"|(?<=\{\{\s{0,20})META_?SCOPES?(?=\s{0,20}\}\})|(?<=\b(?:environment|variables|globals|collectionVariables)\.get\(\\?["'])META_?SCOPES?\b/gi;
const postman = {
    id: 'postman-jwt',
    title: 'Postman file with metascopes',
    level: 'error',
    message: 'Requests of this Postman file use the metascope of a Service Account (JWT) credential, which stopped working no later than 2026-03-01.',
    proves: "META_SCOPE is the variable of Adobe's Postman environments for JWT, used to build the claims. The templates for OAuth Server-to-Server have SCOPES, and still hold TECHNICAL_ACCOUNT_ID, which therefore proves nothing.",
    sources: ['adobe/experience-platform-postman-samples (the environment before and after OAuth)', postman_DOCS],
    files: /\.json$|\.bru$|postman/i,
    literals: ['meta_scope', 'metascope'],
    check: ({ text }) => placesOf(postman_VARIABLE, text).slice(0, 1),
    needs: [
        /_postman_|getpostman\.com|postman_collection|"enabled"\s{0,40}:|\{\{/i,
        /PRIVATE_?KEY|TECHNICAL_?ACCOUNT|adobelogin|\bent_\w{2,60}_(?:sdk|api)\b/i,
    ],
    advice: {
        text: "Take the current environment of the Developer Console (credential > Postman) or Adobe's template: replace META_SCOPE by SCOPES with the scopes of the OAuth Server-to-Server credential, delete PRIVATE_KEY and JWT_TOKEN, and send POST https://ims-na1.adobelogin.com/ims/token/v3 with grant_type=client_credentials, client_id={{API_KEY}}, client_secret={{CLIENT_SECRET}}, scope={{SCOPES}}.",
        before: `{ "key": "META_SCOPE", "value": "ent_dataservices_sdk" },
{ "key": "PRIVATE_KEY", "value": "" }`,
        after: `{ "key": "SCOPES", "value": "openid,session,AdobeID,read_organizations,additional_info.projectedProductContext" }`,
        language: 'json',
    },
    docs: postman_DOCS,
    samples: {
        matches: [
            {
                path: 'x.postman_environment.json',
                text: '{"values":[{"key":"META_SCOPE","value":"a","enabled":true},{"key":"PRIVATE_KEY","value":"","enabled":true}],"_postman_variable_scope":"environment"}\n',
                found: 'META_SCOPE',
            },
            {
                path: 'x.postman_collection.json',
                text: '{"info":{"_postman_id":"1"},"item":[{"request":{"body":{"raw":"{{ META_SCOPE }} {{PRIVATE_KEY}}"}}}]}\n',
                found: 'META_SCOPE',
            },
        ],
        nonMatches: [
            {
                path: 'x.postman_environment.json',
                text: '{"values":[{"key":"SCOPES","value":"openid","enabled":true},{"key":"TECHNICAL_ACCOUNT_ID","value":"","enabled":true}],"_postman_variable_scope":"environment"}\n',
                reason: 'the template for OAuth Server-to-Server',
            },
            {
                path: 'tags.postman_collection.json',
                text: '{"info":{"_postman_id":"1"},"item":[{"request":{"body":{"raw":"encrypted_private_key"}}}]}\n',
                reason: 'an SFTP key in the API of Adobe Tags',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/query-service.js

const query_service_DOCS = 'https://experienceleague.adobe.com/en/docs/experience-platform/query/ui/migrate-jwt-to-oauth';
const query_service_NAME = /"(?<at>technicalAccountName)"\s{0,20}:/g;
const query_service_BESIDE = [/"credential"\s{0,20}:/, /"technicalAccountId"\s{0,20}:/];
// The place is the technical account; the secret behind it is not shown.
const PASSWORD = /(?<![0-9A-Za-z])[0-9A-F]{24}(?:@techacct\.adobe\.com)?(?=:[0-9a-f]{32}(?![0-9A-Za-z]))/g;
function query_service_check({ text }) {
    const file = query_service_BESIDE.every((beside) => beside.test(text)) ? placesOf(query_service_NAME, text) : [];
    return text.includes('platform-query.adobe.io') ? [...file, ...placesOf(PASSWORD, text)] : file;
}
const queryService = {
    id: 'query-service-credential',
    title: 'Non-expiring credential of Query Service',
    level: 'note',
    message: 'A non-expiring credential of Query Service. If it was made with JWT it must have been migrated in Experience Platform; the file does not show whether it was.',
    proves: 'The file that Query Service hands out for a non-expiring credential has exactly these three keys, and clients use {technicalAccountId}:{credential} as password. The content stays the same when the credential is migrated, so that this can never be more than a note.',
    sources: [query_service_DOCS, 'Experience Platform documentation: Query Service credentials guide'],
    literals: ['technicalaccountname', 'platform-query.adobe.io'],
    check: query_service_check,
    advice: {
        text: 'In Experience Platform open Queries > Credentials > Non-expiring credentials and choose Migrate beside each one that is marked for it, one by one (an administrator can do it for others). It takes 8 to 10 seconds and cannot be cancelled or undone. Nothing has to be configured anew: connection details stay the same. Expiring credentials are not affected. The file holds a secret: keep it out of the repository.',
    },
    docs: query_service_DOCS,
    samples: {
        matches: [
            {
                path: 'credential.json',
                text: '{"technicalAccountName":"0000@TECHACCT.ADOBE.COM","credential":"x","technicalAccountId":"y"}\n',
                found: 'technicalAccountName',
            },
            {
                path: 'conn.env',
                text: 'HOST=acme.platform-query.adobe.io\nPASSWORD=0123456789ABCDEF01234567:0123456789abcdef0123456789abcdef\n',
                found: '0123456789ABCDEF01234567',
            },
        ],
        nonMatches: [
            {
                path: 'conn.env',
                text: 'PGHOST=acme.platform-query.adobe.io\nPGPORT=80\nPGDATABASE=prod:all\nPGUSER=0123456789ABCDEF01234567@AdobeOrg\n',
                reason: 'a host name says nothing about the credential',
            },
            {
                path: 'conn.env',
                text: 'HOST=acme.platform-query.adobe.io\nPASSWORD=eyJhbGciOiJub25lIn0.e30.\n',
                reason: 'an expiring credential',
            },
            {
                path: 'user.json',
                text: '{"technicalAccountName":"a","email":"b"}\n',
                reason: 'a technical account without a credential',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/user-sync.js
const user_sync_DOCS = 'https://adobe-apiplatform.github.io/user-sync.py/en/user-manual/configuring_user_sync_tool.html';
const user_sync_KEYS = /^[ \t]*(?:secure_)?(?<key>(?:priv_key_(?:path|data|pass)|tech_acct_id)(?:_key)?)[ \t]*:/gm;
const OAUTH = /^[ \t]*authentication_method[ \t]*:[ \t]*["']?oauth\b/m;
// The first of the settings is the place: they stand together and go together.
function user_sync_check({ text }) {
    const settings = [...text.matchAll(user_sync_KEYS)];
    const [first] = settings;
    const key = first?.groups?.['key'];
    // A private key alone may be anybody's.
    const adobe = settings.some(({ groups }) => groups?.['key']?.startsWith('tech_acct') === true);
    const umapi = /^[ \t]*(?:enterprise|integration)[ \t]*:/m.test(text) && /^[ \t]*client_id[ \t]*:/m.test(text);
    if (first === undefined || key === undefined || !(adobe || umapi))
        return [];
    const start = first.index + first[0].indexOf(key);
    const place = { start, end: start + key.length };
    if (!OAUTH.test(text))
        return [place];
    return [
        {
            ...place,
            level: 'warning',
            message: 'A setting of Service Account (JWT) credentials is left although authentication_method is oauth: User Sync refuses tech_acct_id there, and the key has no use any more.',
        },
    ];
}
const userSync = {
    id: 'user-sync-connector',
    title: 'User Sync Tool with a Service Account (JWT) credential',
    level: 'error',
    knowsFile: true,
    message: 'Configures the User Sync Tool with a Service Account (JWT) credential, which stopped working no later than 2026-03-01. Without authentication_method, jwt is the default.',
    proves: 'tech_acct_id and priv_key_path, priv_key_data, priv_key_pass of connector-umapi.yml are read by the JWT method only; with oauth tech_acct_id must be absent.',
    sources: [
        'adobe-apiplatform/user-sync.py 2.9.0 (2023-07-26): release notes, examples, user_sync/connector',
        user_sync_DOCS,
    ],
    files: /\.(?:ya?ml|conf|cfg)(?:\.[\w-]{1,20})?$/i,
    literals: ['priv_key_', 'tech_acct_id'],
    check: user_sync_check,
    advice: {
        text: 'Use user-sync 2.9.0 or later: set authentication_method: oauth, keep org_id, client_id and client_secret, and remove tech_acct_id, priv_key_path, priv_key_data and priv_key_pass.',
        before: `enterprise:
  org_id: …@AdobeOrg
  client_id: …
  client_secret: …
  tech_acct_id: …@techacct.adobe.com
  priv_key_path: private.key`,
        after: `authentication_method: oauth
enterprise:
  org_id: …@AdobeOrg
  client_id: …
  client_secret: …`,
        language: 'yaml',
    },
    docs: user_sync_DOCS,
    samples: {
        matches: [
            {
                path: 'connector-umapi.yml',
                text: 'enterprise:\n  org_id: a@AdobeOrg\n  client_id: b\n  client_secret: c\n  tech_acct_id: d@techacct.adobe.com\n  priv_key_path: private.key\n',
                found: 'tech_acct_id',
            },
            {
                path: 'connector-umapi.yml',
                text: 'enterprise:\n  org_id: a\n  client_id: b\n  secure_priv_key_data_key: umapi_key\n',
                found: 'priv_key_data_key',
            },
            {
                path: 'connector-umapi.yml',
                text: 'authentication_method: oauth\nenterprise:\n  client_id: b\n  priv_key_path: private.key\n',
                found: 'priv_key_path',
                level: 'warning',
            },
        ],
        nonMatches: [
            {
                path: 'connector-umapi.yml',
                text: 'authentication_method: oauth\n#auth_endpoint: /ims/exchange/jwt\nenterprise:\n  org_id: a\n  client_id: b\n  client_secret: c\n  #tech_acct_id: d\n  #priv_key_path: private.key\n',
                reason: 'the template that ships: OAuth, with the JWT settings commented out',
            },
            {
                path: 'ssh.yml',
                text: 'host: example.com\npriv_key_path: ~/.ssh/id_rsa\n',
                reason: 'a key for SSH',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/workspace-json.js


const JWT_KEYS = /^(?:technical_account_(?:id|email)|meta_?scopes|private_key|public_keys.*)$/i;
const workspace_json_BOTH = 'This credential was exported while its migration was under way: the OAuth Server-to-Server part is there, and the Service Account (JWT) part, which stopped working no later than 2026-03-01, is still beside it.';
const LISTED = 'Lists a Service Account (JWT) credential of the workspace without holding it. Such credentials stopped working no later than 2026-03-01.';
// A credential is an object with `jwt`, or one that says that it is of the type `service`. The type alone stands in
// manifests of other products as well, so that it has to stand in a list of credentials; what the CLI writes into `.aio`
// lists no more than that, and nothing reads it to get a token.
function workspace_json_check({ text }) {
    if (!/\bclient_id\b|\bcredentials\b/.test(text))
        return [];
    return objectsOf(parseTrees(text) ?? []).flatMap(({ path, entries }) => {
        const place = jwtOf(entries) ?? (path.at(-1) === 'credentials' ? serviceOf(entries) : undefined);
        return place === undefined ? [] : [place];
    });
}
function jwtOf(entries) {
    const jwt = entryOf(entries, 'jwt');
    if (jwt?.value.kind !== 'object')
        return undefined;
    const inside = jwt.value.entries;
    const adobe = inside.some(({ key }) => JWT_KEYS.test(key)) && entryOf(inside, 'client_id') !== undefined;
    if (!adobe)
        return undefined;
    // While a migration is under way the Console writes both, as type oauth_server_to_server_migrate.
    const both = entryOf(entries, 'oauth_server_to_server') !== undefined;
    return { start: jwt.start, end: jwt.end, ...(both ? { level: 'warning', message: workspace_json_BOTH } : {}) };
}
function serviceOf(entries) {
    const type = entryOf(entries, 'integration_type');
    const value = textOf(type?.value);
    return type !== undefined && /^(?:service|entp|jwt)$/i.test(value ?? '')
        ? { start: type.start, end: type.value.end, level: 'note', message: LISTED }
        : undefined;
}
const workspaceJson = {
    id: 'workspace-json',
    title: 'Console workspace with a Service Account (JWT) credential',
    level: 'error',
    knowsFile: true,
    message: 'This export of a Developer Console workspace holds a Service Account (JWT) credential, which stopped working no later than 2026-03-01.',
    proves: 'The Developer Console writes credentials of the integration type "service" with a part "jwt" for Service Account (JWT) credentials only; the others are oauth_server_to_server, oauth2 and apikey.',
    sources: [
        'adobe/aio-lib-console (spec/api.json)',
        'adobe/aio-cli-plugin-app (schema of the workspace file)',
        MIGRATION_GUIDE,
    ],
    files: /\.(?:json[c5]?|ya?ml|aio)$|(?:^|\/)\.aio$|(?:^|\/)console[^/]*$/i,
    literals: ['"jwt"', 'jwt:', 'integration_type'],
    check: workspace_json_check,
    advice: {
        text: 'Add an OAuth Server-to-Server credential to the workspace in the Developer Console (client id, technical account and APIs stay the same), run "aio app use" or download the workspace file again: its credential is of the type oauth_server_to_server with client_secrets and scopes, without meta_scopes and private_key.',
        before: `"credentials": [{ "integration_type": "service",
  "jwt": { "client_id": "…", "meta_scopes": ["ent_adobeio_sdk"] } }]`,
        after: `"credentials": [{ "integration_type": "oauth_server_to_server",
  "oauth_server_to_server": { "client_id": "…", "client_secrets": ["…"],
    "technical_account_email": "…", "technical_account_id": "…", "scopes": ["openid", "AdobeID"] } }]`,
        language: 'json',
    },
    docs: MIGRATION_GUIDE,
    samples: {
        matches: [
            {
                path: 'console.json',
                text: '{"project":{"workspace":{"details":{"credentials":[\n{"id":"1","integration_type":"service","jwt":{"client_id":"a","client_secret":"b","meta_scopes":["c"]}}]}}}}\n',
                found: '"jwt"',
            },
            {
                path: 'workspace.json',
                text: '{"credentials": [\n  {"id": "1", "integration_type": "service"}\n]}\n',
                found: '"integration_type": "service"',
                level: 'note',
            },
            {
                path: 'workspace.json',
                text: '{"credentials": [\n  {"integration_type": "oauth_server_to_server_migrate", "jwt": {"client_id": "a", "meta_scopes": []}, "oauth_server_to_server": {}}\n]}\n',
                found: '"jwt"',
                level: 'warning',
            },
            {
                path: '.aio',
                text: 'project:\n  workspace:\n    details:\n      credentials:\n        - jwt:\n            client_id: a\n            technical_account_id: b\n',
                found: 'jwt',
            },
        ],
        nonMatches: [
            {
                path: 'console.json',
                text: '{"credentials":[{"integration_type":"oauth_server_to_server","oauth_server_to_server":{"client_id":"a","client_secrets":["b"],"technical_account_email":"c","technical_account_id":"d","scopes":["openid"]}}]}\n',
                reason: 'an OAuth Server-to-Server credential',
            },
            {
                path: 'manifest.json',
                text: '{"domain":"x","integration_type":"service","iot_class":"local_push"}\n',
                reason: 'a manifest of Home Assistant',
            },
            {
                path: 'config/auth.json',
                text: '{"jwt":{"secret":"x","expiresIn":"1d","client_id":"y"}}\n',
                reason: 'the session token of an application',
            },
            { path: 'broken.json', text: '{"jwt": {"client_id"\n', reason: 'it is not JSON' },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/group-configuration.js



















/**
 * Rules about systems that have a migration of their own. They come before every other rule: in their files the
 * general advice would be wrong, and what Adobe provisioned must not be migrated at all.
 */
const SYSTEM_RULES = [
    aemFormsCommunications,
    aemImsProvisioned,
    aemImsIntegration,
    acsCommons,
    aemServiceCredentials,
];
/** Rules about configuration and credential files, and CI. */
const CONFIGURATION_RULES = [
    consoleDownload,
    workspaceJson,
    aioContext,
    pdfServicesCredentials,
    userSync,
    kafkaConnect,
    postman,
    campaign,
    jenkinsCloudManager,
    ciAppsAction,
    ciJwtImsAction,
    ciCloudManagerAction,
    ciPrivateKeyAction,
    ciActionDefinition,
    ciStaleKey,
    queryService,
];

;// CONCATENATED MODULE: ./build/guard/rules/index.js


/** Every rule, from what proves most to what proves least: where two meet in the same text, the earlier one stays. */
const RULES = [
    ...SYSTEM_RULES,
    ...CODE_RULES,
    ...CONFIGURATION_RULES,
    ...GENERAL_RULES,
];

;// CONCATENATED MODULE: ./build/guard/run-worker.js




/**
 * The work of a thread: its share of the files. In a bundle the door's `worker.js` calls it.
 *
 * @throws Error when it does not run in a thread of the pool
 */
async function runWorker() {
    if (external_node_worker_threads_namespaceObject.parentPort === null)
        throw new Error('This file is started by the scan, as a thread.');
    // The only thing that starts it is pool.ts.
    const { job, ruleIds } = external_node_worker_threads_namespaceObject.workerData;
    external_node_worker_threads_namespaceObject.parentPort.postMessage(work(job, ruleIds));
}
function work(job, ruleIds) {
    try {
        const rules = ruleIds.flatMap((id) => RULES.find((rule) => rule.id === id) ?? []);
        return { examined: examineFiles(job, examiner(rules)) };
    }
    catch (error) {
        if (error instanceof ScanError)
            return { message: error.message, hint: error.hint };
        throw error;
    }
}

;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./build/guard/version.js
/** Version of this tool, as package.json has it; a test compares the two. */
const VERSION = '0.1.0';

;// CONCATENATED MODULE: ./build/guard/diff-base.js

const diff_base_HASH = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/**
 * Tells whether a text is the full hash of a commit, SHA-1 or SHA-256.
 *
 * @param text anything
 * @returns true for 40 or 64 lower-case hexadecimal digits
 */
function isHash(text) {
    return typeof text === 'string' && diff_base_HASH.test(text);
}
/**
 * What is checked out.
 *
 * @param git git in the repository
 * @returns the commit, or why there is none
 */
async function readHead(git) {
    const { code, output } = await git(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    if (code === 'no-git')
        return { ok: false, reason: 'git was not found.' };
    const commit = output.trim();
    if (code !== 0 || !isHash(commit)) {
        return { ok: false, reason: 'there is no git repository with a commit that git can read.' };
    }
    const raw = await git(['cat-file', 'commit', commit]);
    const [header = ''] = raw.output.split('\n\n', 1);
    const parents = header.split('\n').flatMap((line) => (line.startsWith('parent ') ? [line.slice(7)] : []));
    return { ok: true, commit, parents: parents.filter(isHash) };
}
/**
 * What to compare with, by the event.
 *
 * - `pull_request`, `pull_request_target`: actions/checkout checks out the merge commit of the pull request. Its first
 *   parent is the very state of the base branch that it was made from, so that the difference of these two trees is
 *   what the pull request brings; `pull_request.base.sha` may be older, and the difference would then hold what
 *   others merged meanwhile. Where something else is checked out, for example the head of the pull request, it is
 *   `base.sha`, from where the histories parted.
 * - `merge_group`: `base_sha`, the commit that the group stands on.
 * - `push`: `before`, unless the branch is new or its history was replaced.
 * - Everything else has nothing to compare with.
 *
 * @param git git in the repository
 * @param event what started the run
 * @param head what is checked out
 * @returns the base, or the reason why there is none, as a sentence
 * Source: https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */
async function baseOf(git, { name, payload }, head) {
    if (name === 'pull_request' || name === 'pull_request_target')
        return pullRequestBase(git, name, payload, head);
    if (name === 'merge_group')
        return hashed(diff_base_at(payload, 'merge_group', 'base_sha'), name, false);
    if (name === 'push') {
        const before = diff_base_at(payload, 'before');
        if (typeof before === 'string' && /^0+$/.test(before))
            return { ok: false, reason: 'the pushed branch or tag is new.' };
        if (diff_base_at(payload, 'forced') === true)
            return { ok: false, reason: 'the push replaced the history of the branch.' };
        return hashed(before, name, false);
    }
    return { ok: false, reason: `the event ${(0,redact/* harmless */.Is)(name, 60) || '(none)'} has no commit to compare with.` };
}
async function pullRequestBase(git, name, payload, head) {
    const theirs = diff_base_at(payload, 'pull_request', 'head', 'sha');
    const [ours] = head.parents;
    if (isHash(theirs) && ours !== undefined && head.parents.length === 2 && head.parents[1] === theirs) {
        return { ok: true, commit: ours, parted: false };
    }
    // With this event, actions/checkout checks out the base branch unless told otherwise; nothing of the pull request
    // would then be in the diff, and nothing would ever be found.
    if (name === 'pull_request_target' && !(await holds(git, head, theirs))) {
        return { ok: false, reason: 'the checked-out commit does not hold the change of the pull request.' };
    }
    return hashed(diff_base_at(payload, 'pull_request', 'base', 'sha'), name, true);
}
async function holds(git, { commit }, other) {
    if (!isHash(other))
        return false;
    return commit === other || (await git(['merge-base', '--is-ancestor', other, commit])).code === 0;
}
function hashed(commit, name, parted) {
    if (isHash(commit))
        return { ok: true, commit, parted };
    return { ok: false, reason: `the payload of the event ${name} names no commit to compare with.` };
}
function diff_base_at(value, ...keys) {
    let current = value;
    for (const key of keys) {
        if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key))
            return undefined;
        current = current[key];
    }
    return current;
}

;// CONCATENATED MODULE: ./build/guard/diff-hunks.js
const LINE_FEED = 10;
const BACKSLASH = 92;
const LONGEST_HEADER = 65_536;
const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
const WITHOUT_NEWS = /^(?:index |old mode |new mode |deleted file mode |similarity index |dissimilarity index |--- |\\ )/;
const ESCAPES = {
    a: '\x07',
    b: '\b',
    t: '\t',
    n: '\n',
    v: '\v',
    f: '\f',
    r: '\r',
};
/**
 * Reads the output of `git diff -U0` (with `--src-prefix=a/ --dst-prefix=b/`) as it comes. Lines of the files are
 * counted and not looked at, so that nothing in them is taken for a header; git quotes names, so that nothing in them
 * is taken for a line.
 *
 * @returns `push` for each piece of output; `end` gives what was read, or undefined where any line was of a kind that
 *   is not known here
 * Source: https://git-scm.com/docs/git-diff#generate_patch_text_with_p
 */
function diffReader() {
    const files = [];
    // Lines of the current hunk that are still to come.
    let content = 0;
    let atLineStart = true;
    let inContent = false;
    let header = '';
    let known = true;
    function readHeader(line) {
        const file = files.at(-1);
        if (line.startsWith('diff --git '))
            files.push({ isNew: false, ranges: [] });
        else if (file === undefined)
            known = false;
        else if (line.startsWith('@@ '))
            readHunk(file.ranges, line);
        else if (line.startsWith('+++ ')) {
            // Git marks the end of a name with white space in it by a tab.
            const path = diff_hunks_unquoted(line.slice(4).replace(/\t$/, ''));
            if (path !== '/dev/null')
                file.path = path.slice(2);
        }
        else if (line.startsWith('rename from '))
            file.from = diff_hunks_unquoted(line.slice(12));
        else if (line.startsWith('rename to '))
            file.path = diff_hunks_unquoted(line.slice(10));
        else if (line.startsWith('new file mode '))
            file.isNew = true;
        else if (!WITHOUT_NEWS.test(line))
            known = false;
    }
    function readHunk(ranges, line) {
        const [whole, removed = '1', start = '', added = '1'] = HUNK.exec(line) ?? [];
        if (whole === undefined)
            known = false;
        content = Number(removed) + Number(added);
        if (Number(added) > 0)
            ranges.push({ start: Number(start), end: Number(start) + Number(added) - 1 });
    }
    return {
        push: (chunk) => {
            for (let at = 0; at < chunk.length && known;) {
                // "\ No newline at end of file" stands among the lines of a hunk and is none.
                if (atLineStart)
                    inContent = content > 0 && chunk[at] !== BACKSLASH;
                const feed = chunk.indexOf(LINE_FEED, at);
                const end = feed < 0 ? chunk.length : feed;
                if (!inContent)
                    header += chunk.toString('latin1', at, end);
                if (header.length > LONGEST_HEADER)
                    known = false;
                atLineStart = feed >= 0;
                at = end + 1;
                if (!atLineStart)
                    continue;
                if (inContent)
                    content--;
                else
                    readHeader(header);
                header = '';
            }
        },
        end: () => {
            if (!known || content > 0 || !atLineStart)
                return undefined;
            return files.flatMap(({ path, ...file }) => (path === undefined ? [] : [{ path, ...file }]));
        },
    };
}
function diff_hunks_unquoted(name) {
    if (!name.startsWith('"'))
        return name;
    return name
        .slice(1, -1)
        .replace(/\\(?:([0-7]{3})|(.))/g, (_all, octal, letter) => octal === undefined ? (ESCAPES[letter] ?? letter) : String.fromCharCode(Number.parseInt(octal, 8)));
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: ./build/guard/git.js


const OUTPUT_MAX = 1_000_000;
const ERRORS_MAX = 10_000;
const DEFAULT_SECONDS = 120;
// The configuration in .git, and a pull request that looks like a repository, can name programs. None of them is for a
// scanner to run: each setting that git would run in what is done here is replaced. Of transports, only those that
// actions/checkout uses stay; ext:: and remote helpers are programs by another name.
const SAFE_CONFIG = [
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.sshCommand=ssh -oBatchMode=yes',
    'core.alternateRefsCommand=true',
    'core.askPass=',
    'credential.helper=',
    'safe.bareRepository=explicit',
    'protocol.allow=never',
    'protocol.https.allow=always',
    'protocol.http.allow=always',
    'protocol.ssh.allow=always',
    'protocol.file.allow=always',
    'protocol.ext.allow=never',
    'protocol.git.allow=never',
    'submodule.recurse=false',
    'fetch.recurseSubmodules=false',
    'gc.auto=0',
    'maintenance.auto=false',
    'core.quotePath=true',
].flatMap((setting) => ['-c', setting]);
// A hook runs with the repository, index and working tree of its own in the environment; besides, there are external
// programs and options for diff. What stays is where the configuration is, and what a connection needs.
// The inputs of an action are no business of git's either: one of them is a client secret.
const LEFT_OUT = /^(?:GIT|INPUT|STATE)_/i;
const KEPT = /^GIT_(?:CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|PARAMETERS|KEY_\d+|VALUE_\d+)|CEILING_DIRECTORIES|SSL_\w+)$/i;
/**
 * A git that runs nothing which the repository names: no hooks, no file system monitor, no external programs, no
 * prompts, no locks for what only reads.
 *
 * @param root absolute path of the folder in which git works
 * @param env environment of git
 * @returns a function that runs one git command
 * Source: https://git-scm.com/docs/git-config and https://git-scm.com/docs/git#_environment_variables
 */
function gitIn(root, env = process.env) {
    const kept = Object.entries(env).filter(([name]) => !LEFT_OUT.test(name) || KEPT.test(name));
    const quiet = {
        LC_ALL: 'C',
        LANGUAGE: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        // Not absent but empty: git would go on to the next way of asking.
        GIT_ASKPASS: '',
        GCM_INTERACTIVE: 'never',
    };
    return (args, { seconds = DEFAULT_SECONDS, config = [], onOutput } = {}) => new Promise((resolve) => {
        const settings = [...SAFE_CONFIG, ...config.flatMap((setting) => ['-c', setting])];
        const child = (0,external_node_child_process_namespaceObject.spawn)('git', [...settings, '--no-pager', '-C', root, ...args], {
            // Windows looks for a program in the working directory first, and the scanned folder may hold a git.exe.
            cwd: (0,external_node_path_namespaceObject.dirname)(process.execPath),
            env: { ...Object.fromEntries(kept), ...quiet },
            stdio: ['ignore', 'pipe', 'pipe'],
            timeout: seconds * 1_000,
            windowsHide: true,
        });
        const chunks = [];
        let length = 0;
        child.stdout.on('data', (chunk) => {
            if (onOutput !== undefined)
                return onOutput(chunk);
            if (length < OUTPUT_MAX)
                chunks.push(chunk);
            length += chunk.length;
        });
        let errors = '';
        child.stderr.on('data', (chunk) => {
            if (errors.length < ERRORS_MAX)
                errors += chunk.toString('latin1').slice(0, ERRORS_MAX - errors.length);
        });
        const finish = (code) => resolve({ code, output: Buffer.concat(chunks).toString('latin1').slice(0, OUTPUT_MAX), errors });
        child.once('error', () => finish('no-git'));
        child.once('exit', (_code, signal) => {
            // A transport that outlives a stopped git would keep the pipe open.
            if (signal === null)
                return;
            child.stdout.destroy();
            child.stderr.destroy();
        });
        child.once('close', (code) => finish(code ?? 'stopped'));
    });
}
/**
 * Settings that keep git from running the programs that a configuration names by keys of its own choice: the content
 * filters, `filter.*.clean` and the like.
 *
 * @param git git in the repository
 * @returns settings for `config`; undefined where there are programs that no setting replaces: `uploadpack` and `vcs`
 *   of a remote (the first setting wins, not the last), and a filter with `=` in its name (`-c` would end it there)
 * Source: git `remote.c` (`handle_config`), https://git-scm.com/docs/gitattributes#_filter
 */
async function withoutPrograms(git) {
    const pattern = '^filter\\.|^remote\\..*\\.(uploadpack|vcs)$';
    const { output } = await git(['config', '--null', '--name-only', '--get-regexp', pattern]);
    const keys = output.split('\0').filter((key) => key !== '');
    const drivers = new Set(keys.map((key) => key.slice('filter.'.length, key.lastIndexOf('.'))));
    const fixed = keys.some((key) => key.startsWith('remote.') || key.includes('='));
    if (fixed || output.length >= OUTPUT_MAX)
        return undefined;
    return [...drivers].flatMap((driver) => {
        const name = `filter.${Buffer.from(driver, 'latin1').toString()}`;
        return [`${name}.clean=`, `${name}.smudge=`, `${name}.process=`, `${name}.required=false`];
    });
}

;// CONCATENATED MODULE: ./build/guard/diff.js







const FETCH_SECONDS = 60;
const LARGEST_LOOKED_AT = 8_000_000;
const DIFF = [
    'diff',
    '--unified=0',
    '--inter-hunk-context=0',
    '--src-prefix=a/',
    '--dst-prefix=b/',
    '--relative',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    // A pull request could otherwise hide its lines by a line in .gitattributes.
    '--text',
    '--ignore-submodules=all',
    '--find-renames',
    '-l2000',
    '-O/dev/null',
];
/**
 * Finds out which lines of the scanned folder are not as they were in the base.
 *
 * The working tree is compared, because that is what is scanned; in a fresh checkout it is the same as HEAD. The
 * base is that of the event (see `baseOf`), and is fetched once, with a depth of one, where the clone does not have it.
 *
 * @param options what to compare
 * @returns the lines, and the commit that was compared with; or why it could not be found out, as a sentence. The
 *   caller then counts every line, and says so
 */
async function changedLines(options) {
    const { root, event, base, env } = options;
    const git = gitIn(root, env);
    const config = await withoutPrograms(git);
    if (config === undefined) {
        return { ok: false, reason: 'the configuration of the repository names programs that git would run.' };
    }
    const head = await readHead(git);
    if (!head.ok)
        return head;
    if (!(await tracksFiles(git)))
        return { ok: false, reason: 'git tracks no file in the scanned folder.' };
    const wanted = base === undefined ? await baseOf(git, event, head) : { ok: true, commit: base, parted: true };
    if (!wanted.ok)
        return wanted;
    const found = await present(git, wanted.commit);
    if (!found.ok)
        return found;
    if (base === undefined && found.commit === head.commit) {
        return { ok: false, reason: 'the checked-out commit is the one to compare with.' };
    }
    const start = wanted.parted ? await partedAt(git, found.commit) : found.commit;
    const files = await diff(git, start, config);
    if (files === undefined)
        return { ok: false, reason: `git could not compare with ${start}.` };
    return {
        ok: true,
        base: start,
        lines: new Map(files.map((file) => [shownPath(file.path), diff_linesOf(root, file)])),
    };
}
// A folder in the repository of something else is scanned file by file; no diff would ever name these files.
async function tracksFiles(git) {
    let any = false;
    const { code } = await git(['ls-files', '-z'], {
        onOutput: () => {
            any = true;
        },
    });
    return code === 0 && any;
}
async function present(git, name) {
    if (!isHash(name)) {
        // What git takes for an option, or for several things, is not the name of a commit.
        if (/^-|[\s\p{Cc}:*?[\\]|\.\.|\^[!@-]/u.test(name) || name === '') {
            return { ok: false, reason: 'the given base is not the name of a commit.' };
        }
        const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
        const commit = (await git(args)).output.trim();
        if (isHash(commit))
            return { ok: true, commit };
        return { ok: false, reason: 'the given base is not a commit of this clone.' };
    }
    if (await has(git, name))
        return { ok: true, commit: name };
    const fetched = await git([
        'fetch',
        '--quiet',
        '--depth=1',
        '--no-tags',
        '--no-write-fetch-head',
        '--no-recurse-submodules',
        'origin',
        name,
    ], { seconds: FETCH_SECONDS });
    if (fetched.code === 0 && (await has(git, name)))
        return { ok: true, commit: name };
    return {
        ok: false,
        reason: `the commit ${name} is not in this clone, and could not be fetched${fetched.code === 'stopped' ? ` within ${FETCH_SECONDS} seconds` : ''}.`,
    };
}
async function has(git, hash) {
    return (await git(['cat-file', '-e', `${hash}^{commit}`])).code === 0;
}
// In a shallow clone nobody knows; the trees themselves are compared then, which at worst counts more lines.
async function partedAt(git, commit) {
    const { code, output } = await git(['merge-base', commit, 'HEAD']);
    const [parted] = output.split('\n');
    return code === 0 && isHash(parted) ? parted : commit;
}
async function diff(git, base, config) {
    const reader = diffReader();
    const { code } = await git([...DIFF, base, '--'], { config, onOutput: reader.push });
    return code === 0 ? reader.end() : undefined;
}
function diff_linesOf(root, file) {
    const { path, from, isNew, ranges } = file;
    if (isNew || (from !== undefined && isOtherwiseSeen(from, path)))
        return 'all';
    return ranges.length > 0 && countsOtherLines(fileOf(root, path)) ? 'all' : ranges;
}
// A renamed file is not new, unless its name made it live: out of documentation or a skipped folder, by its ending, or
// because a rule looks at such names only.
function isOtherwiseSeen(from, to) {
    const seen = (path) => [
        kindOf(path),
        skippedByPath(path),
        /\.[^./]*$/.exec(path)?.[0],
        ...RULES.map(({ files }) => files?.test(path)),
    ].join('\0');
    return seen(from) !== seen(to);
}
// Git ends lines at a line feed only, and sees UTF-16 as bytes: where that counts other lines than an editor does,
// every line of a changed file is taken as changed.
function countsOtherLines(file) {
    try {
        const { size } = (0,external_node_fs_namespaceObject.lstatSync)(file);
        if (!(0,external_node_fs_namespaceObject.lstatSync)(file).isFile() || size > LARGEST_LOOKED_AT)
            return true;
        const content = (0,external_node_fs_namespaceObject.readFileSync)(file);
        const [first, second] = content;
        if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
            return true;
        return /\r(?!\n)/.test(content.toString('latin1'));
    }
    catch {
        return true;
    }
}
/**
 * Marks the findings that touch no changed line. Call it last: what is suppressed or in the baseline stays so.
 *
 * @param findings findings of a whole scan
 * @param lines lines that changed
 * @returns all findings in the same order, active ones `outside-diff` where none of their lines changed
 */
function markOutsideDiff(findings, lines) {
    return findings.map((finding) => finding.state === 'active' && !touches(finding, lines.get(finding.path) ?? [])
        ? { ...finding, state: 'outside-diff' }
        : finding);
}
function touches({ line, endLine }, changed) {
    return changed === 'all' || changed.some(({ start, end }) => start <= endLine && line <= end);
}

// EXTERNAL MODULE: ./build/guard/gate.js
var gate = __nccwpck_require__(5667);
;// CONCATENATED MODULE: ./build/guard/coverage.js
// Those that a person may want to do something about.
const SHOWN = ['too-large', 'unreadable', 'lfs-pointer'];
const EXAMPLES_MAX = 5;
/**
 * Starts to count.
 *
 * @returns counters at zero
 */
function tally() {
    let scanned = 0;
    const skipped = {
        binary: 0,
        'too-large': 0,
        unreadable: 0,
        deleted: 0,
        symlink: 0,
        submodule: 0,
        'lfs-pointer': 0,
        vendored: 0,
        minified: 0,
        'lock-file': 0,
        excluded: 0,
    };
    const examples = [];
    return {
        scanned: () => {
            scanned++;
        },
        skipped: (reason, path) => {
            if (SHOWN.includes(reason) &&
                examples.filter((other) => other.reason === reason).length < EXAMPLES_MAX) {
                examples.push({ reason, path });
            }
            skipped[reason]++;
        },
        coverage: () => {
            const listed = Object.values(skipped).reduce((sum, count) => sum + count, scanned);
            return { listed, scanned, skipped: { ...skipped }, examples: [...examples] };
        },
    };
}

;// CONCATENATED MODULE: ./build/guard/glob.js
/**
 * Compiles patterns in the manner of .gitignore: `*` and `?` stay within a name, `**` spans folders, a slash at the
 * end means a folder, a pattern without any other slash fits at every depth, and whatever fits a folder holds for all
 * below it. There is no negation and no `[…]`.
 *
 * No regular expressions are made of them, because a configuration may come from a stranger and some patterns would
 * then take exponential or cubic time; here the time is at most path times pattern.
 *
 * @param globs patterns, with `/`
 * @returns tells whether a path (relative, with `/`) fits one of them
 */
function globs(globs) {
    const patterns = globs.map(compile).filter(({ segments }) => segments.length > 0);
    if (patterns.length === 0)
        return () => false;
    return (path) => {
        const names = path.split('/');
        return patterns.some(({ segments, folder }) => fits(segments, names, folder));
    };
}
function compile(glob) {
    const trimmed = glob.trim().replace(/^\.\//, '');
    const folder = trimmed.endsWith('/');
    const anchored = trimmed.slice(0, folder ? -1 : undefined).includes('/');
    const segments = trimmed.split('/').filter((segment) => segment !== '');
    const [first] = segments;
    return {
        segments: anchored || first === undefined || first === '**' ? segments : ['**', ...segments],
        folder,
    };
}
// The greedy algorithm for wildcards, with folders in place of letters: on a mismatch only the last `**` takes one more.
function fits(segments, names, folder) {
    let [segment, name, lastStar, retry] = [0, 0, -1, 0];
    // A folder pattern must leave at least one name, that of the file.
    const end = folder ? names.length - 1 : names.length;
    for (;;) {
        // All of the pattern stands for a leading part of the path: the file itself, or a folder that it is in.
        if (segment === segments.length && name <= end)
            return true;
        if (name >= end)
            return false;
        const pattern = segments[segment];
        if (pattern === '**') {
            // At the end it stands for everything below, which is at least one name.
            if (segment === segments.length - 1)
                return true;
            [lastStar, retry] = [segment, name];
            segment++;
        }
        else if (pattern !== undefined && fitsName(pattern, names[name] ?? '')) {
            segment++;
            name++;
        }
        else if (lastStar >= 0) {
            retry++;
            name = retry;
            segment = lastStar + 1;
        }
        else
            return false;
    }
}
function fitsName(pattern, name) {
    let [at, letter, lastStar, retry] = [0, 0, -1, 0];
    while (letter < name.length) {
        if (pattern[at] === '*') {
            lastStar = at++;
            retry = letter;
        }
        else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === name[letter])) {
            at++;
            letter++;
        }
        else if (lastStar >= 0) {
            at = lastStar + 1;
            letter = ++retry;
        }
        else
            return false;
    }
    while (pattern[at] === '*')
        at++;
    return at === pattern.length;
}

;// CONCATENATED MODULE: ./build/guard/walk.js


/** Folders that the walker does not enter: what version control and package managers keep for themselves. */
const NOT_ENTERED = [
    '.git',
    '.hg',
    '.svn',
    '.jj',
    'node_modules',
    'bower_components',
    '.venv',
    '__pycache__',
    '.tox',
    '.gradle',
    '.terraform',
];
/**
 * Lists a folder without the help of Git. Links are not followed.
 *
 * @param root absolute path
 * @param repository asked for each folder below `root` that holds a `.git`: its files, relative to it, or undefined to
 *   walk through it as well
 * @returns everything below, in no particular order; a folder that cannot be opened is listed as unreadable
 */
async function walk(root, repository) {
    const listing = { files: [], skipped: [] };
    const open = [''];
    for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
        const entries = namesIn(root, folder);
        if (entries === undefined) {
            listing.skipped.push({ path: folder, reason: 'unreadable' });
            continue;
        }
        const nested = folder !== '' && entries.some(({ name }) => name === '.git') ? await repository(folder) : undefined;
        if (nested !== undefined) {
            listing.files.push(...nested.files.map((path) => `${folder}${path}`));
            listing.skipped.push(...nested.skipped.map(({ path, reason }) => ({ path: `${folder}${path}`, reason })));
            continue;
        }
        for (const entry of entries) {
            const path = `${folder}${entry.name}`;
            if (entry.isDirectory()) {
                if (!NOT_ENTERED.includes(entry.name))
                    open.push(`${path}/`);
                // In a worktree or a submodule it is a file.
            }
            else if (entry.name === '.git')
                continue;
            else if (entry.isFile())
                listing.files.push(path);
            // Sockets, pipes and devices have no text.
            else
                listing.skipped.push({ path, reason: entry.isSymbolicLink() ? 'symlink' : 'unreadable' });
        }
    }
    return listing;
}
function namesIn(root, folder) {
    try {
        return (0,external_node_fs_namespaceObject.readdirSync)(fileOf(root, folder), { withFileTypes: true, encoding: 'latin1' });
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/guard/list-files.js







/**
 * Lists the files to scan: those that Git tracks; where there is no repository, those that are there.
 *
 * Git says which entries are links and submodules, so that no file needs to be looked at for that. Repositories in
 * a folder that is none (several checkouts side by side) are listed by Git each.
 *
 * @param root absolute path of a folder; it may lie inside of a repository
 * @param env environment for Git
 * @returns the files; empty where the folder is
 * @throws ScanError when Git is there and refuses
 */
async function listFiles(root, env = process.env) {
    const tracked = await trackedFiles(root, env);
    // A folder in which nothing is tracked is somebody's new or generated code, not an empty one.
    const usable = typeof tracked === 'object' && tracked.files.length + tracked.skipped.length > 0;
    const listing = usable
        ? tracked
        : await walk(root, async (folder) => {
            const nested = await trackedFiles((0,external_node_path_namespaceObject.join)(root, Buffer.from(folder, 'latin1').toString('utf8')), env);
            return typeof nested === 'object' ? nested : undefined;
        });
    listing.files.sort(byCodeUnits);
    listing.skipped.sort((a, b) => byCodeUnits(a.path, b.path));
    const empty = listing.files.length + listing.skipped.length === 0;
    return { ...listing, notices: usable || empty ? [] : [noticeOf(root, tracked)] };
}
async function trackedFiles(folder, env) {
    const listed = [];
    const { code, errors } = await gitIn(folder, env)(['ls-files', '-z', '--stage'], {
        onOutput: (chunk) => listed.push(chunk),
    });
    if (code === 'no-git')
        return 'git-missing';
    if (code === 0)
        return parseStage(Buffer.concat(listed).toString('latin1'));
    if (/not a git repository/.test(errors))
        return 'no-repository';
    const said = (0,redact/* harmless */.Is)(Buffer.from(errors, 'latin1').toString('utf8'), 300);
    if (/dubious ownership|unsafe repository/.test(errors)) {
        throw new ScanError(`Git refuses to list ${(0,redact/* harmless */.Is)(folder)}, because the folder belongs to another user.`, {
            hint: `Run \`git config --global --add safe.directory ${(0,redact/* harmless */.Is)(folder)}\` as the user that scans, for example in a step before this one, or check the code out as that user.`,
        });
    }
    throw new ScanError(`Git could not list the files of ${(0,redact/* harmless */.Is)(folder)} (exit code ${code}): ${said}`, {
        hint: 'Run `git ls-files` in that folder and correct what it says.',
    });
}
// Each entry is "mode hash stage<TAB>path<NUL>". A path in conflict has up to three of them, next to each other.
function parseStage(stdout) {
    const listing = { files: [], skipped: [] };
    let last = '';
    for (let at = 0; at < stdout.length;) {
        const tab = stdout.indexOf('\t', at);
        const end = stdout.indexOf('\0', tab);
        if (tab < 0 || end < 0) {
            throw new ScanError('Git listed the files in a form that is not known here.', {
                hint: 'Report it, with the version of Git.',
            });
        }
        const path = stdout.slice(tab + 1, end);
        if (path !== last) {
            const type = stdout.slice(at, at + 3);
            if (type === '100')
                listing.files.push(path);
            else
                listing.skipped.push({ path, reason: type === '120' ? 'symlink' : 'submodule' });
        }
        last = path;
        at = end + 1;
    }
    return listing;
}
function noticeOf(root, tracked) {
    const except = `all files were listed, except in folders named ${NOT_ENTERED.join(', ')}.`;
    // A worktree whose repository is elsewhere (in a container, say) has the file and not what it points at.
    const broken = tracked === 'git-missing' || (0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_namespaceObject.join)(root, '.git'));
    const why = tracked === 'git-missing'
        ? 'Git was not found'
        : tracked === 'no-repository'
            ? 'This is not a Git repository'
            : 'Git tracks no file here';
    return { level: broken && typeof tracked === 'string' ? 'warning' : 'note', message: `${why}: ${except}` };
}

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./build/guard/pool.js





// A thread takes about as long to start as one of them needs for some thousands of files.
const FILES_PER_WORKER = 6_000;
// Each has a heap of its own, and reading does not get much faster with more.
const WORKERS_MAX = 1;
// A thread makes many short-lived texts; without a limit it keeps some 50 MB for them.
const YOUNG_MB = 12;
/**
 * How many threads beside this one are worth starting.
 *
 * @param files number of files to read
 * @returns 0 for all but large trees
 */
function workersFor(files) {
    return Math.min(Math.floor(files / FILES_PER_WORKER), (0,external_node_os_namespaceObject.availableParallelism)() - 1, WORKERS_MAX);
}
/**
 * Examines all files of a job, on this thread and on others beside it.
 *
 * @param job the job; its outcomes are complete afterwards
 * @param rules in order of precedence; rules that are not ours stay on this thread, because they cannot be sent
 * @param examine made of these rules, for this thread
 * @param workers threads beside this one
 * @param script what a thread runs
 * @returns the files that there is something to say about, in their order
 * @throws ScanError when a rule or a thread failed: files may then be missing, and a part of a scan is none
 */
async function examineAll(job, rules, examine, workers, script = workerScript()) {
    const ours = rules.every((rule) => RULES.includes(rule));
    const task = { job, ruleIds: rules.map(({ id }) => id) };
    const threads = Array.from({ length: ours ? workers : 0 }, () => start(task, script));
    // All at once, so that no thread is left behind when this one fails.
    const [mine, ...others] = await Promise.allSettled([
        (async () => examineFiles(job, examine))(),
        ...threads,
    ]);
    const examined = [];
    for (const part of [mine, ...others]) {
        if (part.status === 'fulfilled')
            examined.push(...part.value);
        else
            throw part.reason instanceof ScanError ? part.reason : failure(part.reason);
    }
    if (job.outcomes.includes(0))
        throw failure(undefined);
    return examined.sort((a, b) => a.index - b.index);
}
function failure(cause) {
    return new ScanError('A thread of the scan failed, so that files may be missing.', {
        hint: 'Run it again; when that does not help, report it.',
        cause,
    });
}
// Beside this file in the sources and in build/, beside the bundle in dist/. The bundler leaves both expressions alone
// because neither of them is a constant.
function workerScript() {
    const here = import.meta.url;
    return new URL(here.endsWith('.ts') ? './worker.ts' : './worker.js', here);
}
function start(task, script) {
    // It needs nothing of the environment, where there may be secrets.
    const thread = new external_node_worker_threads_namespaceObject.Worker(script, {
        workerData: task,
        env: {},
        execArgv: [],
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
        name: 'ims-auth-scan',
    });
    // A plain promise: the command runs on a laptop with Node 20 as well, which has no Promise.withResolvers.
    return new Promise((resolve, reject) => {
        thread.once('message', (report) => {
            if ('examined' in report)
                resolve(report.examined);
            else
                reject(new ScanError(report.message, { hint: report.hint }));
            thread.unref();
        });
        thread.once('error', reject);
        thread.once('exit', () => reject(new Error('The thread ended too early.')));
    });
}

;// CONCATENATED MODULE: ./build/guard/scan.js












/**
 * Scans the files of a folder: those that Git tracks, or all where there is no repository.
 *
 * Each file is judged by itself, and what came of them is put in order afterwards, so that nothing depends on how many
 * threads there are.
 *
 * @param options what to scan
 * @returns every finding, active or suppressed, and what was looked at
 * @throws ScanError when it could not scan: there is no such folder, Git refused, a thread or a rule failed
 */
async function scan(options) {
    const root = (0,external_node_path_namespaceObject.resolve)(options.root);
    mustBeFolder(root);
    const { rules = RULES, levels = {} } = options;
    const listing = listFiles(root, options.env);
    // While Git works.
    const examine = examiner(rules);
    const { files, skipped, notices } = await listing;
    const excluded = globs(options.exclude ?? []);
    const count = tally();
    const toRead = [];
    for (const { path, reason } of skipped) {
        const shown = shownPath(path);
        count.skipped(excluded(shown) ? 'excluded' : reason, shown);
    }
    for (const path of files) {
        if (excluded(shownPath(path)))
            count.skipped('excluded', path);
        else
            toRead.push(path);
    }
    const job = jobFor(root, toRead);
    const examined = await examineAll(job, rules, examine, options.workers ?? workersFor(toRead.length));
    for (const [index, path] of toRead.entries()) {
        const outcome = outcomeOf(job, index);
        if (outcome === 'scanned')
            count.scanned();
        else if (outcome !== 'unknown')
            count.skipped(outcome, shownPath(path));
    }
    return {
        findings: examined
            .flatMap(({ findings }) => findings.flatMap((finding) => withLevel(finding, levels)))
            .sort(inOrder),
        coverage: count.coverage(),
        notices: [...notices, ...examined.flatMap((file) => file.notices)],
    };
}
function mustBeFolder(root) {
    let what = 'is not a folder';
    try {
        if ((0,external_node_fs_namespaceObject.statSync)(root).isDirectory())
            return;
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        what = code === 'ENOENT' || code === 'ENOTDIR' ? 'does not exist' : 'cannot be opened';
    }
    throw new ScanError(`${(0,redact/* harmless */.Is)(root, 300)} ${what}.`, { hint: 'Give the path of a folder.' });
}
// The level of a rule is for code; where nothing runs, there is nothing that a higher one could mean.
function withLevel(finding, levels) {
    const level = Object.hasOwn(levels, finding.rule) ? levels[finding.rule] : undefined;
    if (level === undefined)
        return [finding];
    if (level === 'off')
        return [];
    return finding.place === 'documentation' || finding.place === 'comment'
        ? [finding]
        : [{ ...finding, level }];
}
function inOrder(a, b) {
    return byCodeUnits(a.path, b.path) || a.line - b.line || a.column - b.column || byCodeUnits(a.rule, b.rule);
}

;// CONCATENATED MODULE: ./build/guard/check.js







/** Where the configuration is looked for when no path is given. */
const CONFIG_PATH = '.github/ims-auth.yml';
// Configuration and baseline are read with zod, which takes longer to load than a small tree takes to scan: both are
// loaded only where there is such a file. (eager: into the same bundle; as chunks they would come without licences.)
const NO_CONFIG = { exclude: [], levels: {} };
/**
 * Scans a folder and decides: configuration, baseline and changed lines included.
 *
 * @param options what to check
 * @returns all findings with their states, the coverage, and the conclusion
 * @throws ScanError when it could not be done: no such folder, broken configuration or baseline, git failed. A scan
 *   that could not run is never a clean one.
 */
async function check_check(options) {
    const config = await loadConfig(options);
    const baseline = await loadBaseline(options, config);
    const scanned = await scan({
        root: options.root,
        exclude: config.exclude,
        levels: config.levels,
        ...(options.workers === undefined ? {} : { workers: options.workers }),
    });
    const based = await withBaseline(scanned.findings, baseline);
    const diffed = await onlyChanged([...based.findings], options);
    const notices = [...scanned.notices, ...based.notices];
    const result = { findings: diffed.findings, coverage: scanned.coverage, notices };
    const failOn = options.failOn ?? config.failOn ?? 'error';
    const { findings: _same, ...diff } = diffed;
    return { ...(0,gate/* conclude */.E)(result, failOn), result, failOn, ...diff };
}
async function loadConfig({ home, config }) {
    const path = config ?? CONFIG_PATH;
    if (config === undefined && !(0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_namespaceObject.join)(home, path)))
        return NO_CONFIG;
    const { readConfig } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 9418));
    const read = readConfig(readInside(home, path, 'configuration'), new Set(RULES.map(({ id }) => id)));
    if (read.ok)
        return read.config;
    throw new ScanError(`The configuration ${(0,redact/* harmless */.Is)(path)} has ${read.problems.length} problems:\n${read.problems.join('\n')}`, {
        hint: 'Correct them, or remove the file to scan with the defaults.',
    });
}
async function loadBaseline({ home, baseline }, config) {
    const path = baseline ?? config.baseline;
    if (path === undefined)
        return undefined;
    const { readBaseline } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 3483));
    const read = readBaseline(readInside(home, path, 'baseline'));
    if (read.ok)
        return read.baseline;
    throw new ScanError(`The baseline ${(0,redact/* harmless */.Is)(path)} cannot be used:\n${read.problems.join('\n')}`, {
        hint: 'Write it again with `ims-auth baseline`.',
    });
}
async function withBaseline(findings, baseline) {
    if (baseline === undefined)
        return { findings, notices: [] };
    const { applyBaseline } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 3483));
    return applyBaseline([...findings], baseline);
}
// The configuration may come from a fork: what it names must not lead out of the checkout, by dots or by a link.
function readInside(home, path, what) {
    const full = (0,external_node_path_namespaceObject.isAbsolute)(path) ? path : (0,external_node_path_namespaceObject.join)(home, path);
    try {
        const real = (0,external_node_fs_namespaceObject.realpathSync)(full);
        const from = (0,external_node_path_namespaceObject.relative)((0,external_node_fs_namespaceObject.realpathSync)(home), real);
        if (from.startsWith(`..${external_node_path_namespaceObject.sep}`) || from === '..' || (0,external_node_path_namespaceObject.isAbsolute)(from))
            throw new Error('outside');
        if (!(0,external_node_fs_namespaceObject.lstatSync)(real).isFile())
            throw new Error('not a file');
        return (0,external_node_fs_namespaceObject.readFileSync)(real, 'utf8');
    }
    catch {
        throw new ScanError(`The ${what} ${(0,redact/* harmless */.Is)(path)} cannot be read: there is no such file inside of the checkout.`, {
            hint: 'Check the path; it is taken from the root of the checkout.',
        });
    }
}
async function onlyChanged(findings, { root, changed, env }) {
    if (changed === undefined)
        return { findings };
    const { base, ...event } = changed;
    const lines = await changedLines({
        root,
        event,
        ...(base === undefined ? {} : { base }),
        ...(env === undefined ? {} : { env }),
    });
    if (!lines.ok)
        return { findings, fullScanReason: lines.reason };
    return { findings: markOutsideDiff(findings, lines.lines), diffBase: lines.base };
}
/**
 * The text of a baseline file that accepts findings.
 *
 * @param findings active and baselined ones; notes are left out
 * @returns the whole file
 */
async function baselineOf(findings) {
    const { writeBaseline } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 3483));
    return writeBaseline(findings);
}

;// CONCATENATED MODULE: ./build/report/guard-report.js

/**
 * Puts together what the reports need, so that all of them show the same counts.
 *
 * @param checked the check
 * @param env environment of a GitHub runner, for repository and commit; empty on a laptop
 * @param pathPrefix folder of the scan in the repository, with `/`; empty for its root
 * @returns the input of every report
 */
function guardReport(checked, env, pathPrefix = '') {
    const { GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: serverUrl, GITHUB_SHA: commit } = env;
    return {
        result: checked.result,
        conclusion: checked.conclusion,
        failed: checked.failed,
        failOn: checked.failOn,
        rules: RULES,
        toolVersion: VERSION,
        pathPrefix,
        ...(repository ? { repository } : {}),
        ...(serverUrl ? { serverUrl } : {}),
        ...(commit ? { commit } : {}),
        ...(checked.diffBase === undefined ? {} : { diffBase: checked.diffBase }),
        ...(checked.fullScanReason === undefined ? {} : { fullScanReason: checked.fullScanReason }),
    };
}

// EXTERNAL MODULE: ./build/guard/types.js
var types = __nccwpck_require__(2095);
;// CONCATENATED MODULE: ./build/report/model.js

const STATES = ['active', 'suppressed', 'baselined', 'outside-diff'];
// What the scanner makes is shorter; this holds when a finding comes from somewhere else.
const MAX = { message: 500, advice: 1_000, reason: 300 };
/**
 * Counts findings by state and level. Every report shows these, so that all counts agree.
 *
 * @param findings all findings of a scan
 * @returns counts that add up to the number of findings
 */
function countByState(findings) {
    const counts = Object.fromEntries(STATES.map((state) => [state, { error: 0, warning: 0, note: 0 }]));
    for (const { state, level } of findings) {
        const ofState = counts[state];
        if (ofState !== undefined)
            ofState[level]++;
    }
    return counts;
}
/**
 * @param counts of one state
 * @returns findings of any level
 */
function total(counts) {
    return counts.error + counts.warning + counts.note;
}
/**
 * Findings in some states, worst first and then by place, with their texts bounded and harmless once more: a report
 * does not rely on who made the finding.
 *
 * @param report the report
 * @param states which findings
 * @returns copies
 */
function worstFirst({ result }, states) {
    return result.findings
        .filter(({ state }) => states.includes(state))
        .map(bounded)
        .sort((a, b) => types/* LEVELS */.A.indexOf(a.level) - types/* LEVELS */.A.indexOf(b.level) ||
        model_compare(a.path, b.path) ||
        a.line - b.line ||
        a.column - b.column ||
        model_compare(a.rule, b.rule));
}
/**
 * @param finding from anywhere
 * @returns the same with texts that are one line each, harmless and bounded
 */
function bounded(finding) {
    const { mark, reason, ...rest } = finding;
    const excerpt = (0,redact/* harmless */.Is)(finding.excerpt);
    return {
        ...rest,
        excerpt,
        message: (0,redact/* harmless */.Is)(finding.message, MAX.message) || 'Depends on a Service Account (JWT) credential.',
        advice: (0,redact/* harmless */.Is)(finding.advice, MAX.advice),
        ...(mark !== undefined && excerpt === finding.excerpt ? { mark } : {}),
        ...(reason === undefined ? {} : { reason: (0,redact/* harmless */.Is)(reason, MAX.reason) }),
    };
}
/** By code units: the same in every locale. */
function model_compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/**
 * Active findings by rule, and in a rule by what is said about them: worst rule first, then the one with most
 * findings, then as the rules are listed.
 *
 * @param report the report
 * @returns groups, none of them empty
 */
function groupByRule(report) {
    const known = new Map(report.rules.map((rule, order) => [rule.id, { rule, order }]));
    const groups = new Map();
    const clusters = new Map();
    for (const finding of worstFirst(report, ['active'])) {
        const key = [finding.rule, finding.message, finding.advice].join('\0');
        const same = clusters.get(key);
        if (same !== undefined) {
            same.findings.push(finding);
            continue;
        }
        const cluster = { message: finding.message, advice: finding.advice, findings: [finding] };
        clusters.set(key, cluster);
        const group = groups.get(finding.rule);
        if (group !== undefined)
            group.clusters.push(cluster);
        else {
            const rule = known.get(finding.rule)?.rule ?? unlisted(finding);
            groups.set(finding.rule, { rule, counts: NONE, clusters: [cluster] });
        }
    }
    const order = (group) => known.get(group.rule.id)?.order ?? known.size;
    const worst = ({ counts }) => types/* LEVELS */.A.findIndex((level) => counts[level] > 0);
    return [...groups.values()]
        .map((group) => ({ ...group, counts: countGroup(group) }))
        .sort((a, b) => worst(a) - worst(b) ||
        types/* LEVELS */.A.map((level) => b.counts[level] - a.counts[level]).find((difference) => difference !== 0) ||
        order(a) - order(b) ||
        model_compare(a.rule.id, b.rule.id));
}
const NONE = { error: 0, warning: 0, note: 0 };
function countGroup({ clusters }) {
    const counts = { error: 0, warning: 0, note: 0 };
    for (const { findings } of clusters)
        for (const { level } of findings)
            counts[level]++;
    return counts;
}
function unlisted({ rule, docs, message, advice }) {
    return { id: rule, title: rule, docs, message, advice: { text: advice } };
}

;// CONCATENATED MODULE: ./build/report/json.js


/** Version of the JSON report. It grows when something is removed or means something else; additions keep it. */
const JSON_VERSION = 1;
/**
 * The report as JSON, as docs/report.schema.json describes it. The same report gives the same bytes.
 *
 * @param report the report
 * @returns JSON with a line end behind
 */
function json(report) {
    const { result, rules } = report;
    const counts = countByState(result.findings);
    const titles = new Map(rules.map(({ id, title }) => [id, title]));
    return serialised({
        version: JSON_VERSION,
        tool: { name: 'ims-auth', version: report.toolVersion },
        conclusion: report.conclusion,
        failed: report.failed,
        failOn: report.failOn,
        repository: report.repository ?? null,
        commit: report.commit ?? null,
        pathPrefix: report.pathPrefix ?? '',
        diffBase: report.diffBase ?? null,
        fullScanReason: report.fullScanReason === undefined ? null : (0,redact/* harmless */.Is)(report.fullScanReason, 500),
        counts: {
            active: counts.active,
            suppressed: counts.suppressed,
            baselined: counts.baselined,
            outsideDiff: counts['outside-diff'],
        },
        coverage: result.coverage,
        notices: result.notices.map(({ level, message, path, line }) => ({
            level,
            message: (0,redact/* harmless */.Is)(message, 500),
            path: path ?? null,
            line: line ?? null,
        })),
        findings: result.findings.map((finding) => entry(bounded(finding), titles.get(finding.rule) ?? finding.rule)),
    });
}
function entry(finding, title) {
    return {
        rule: finding.rule,
        title,
        level: finding.level,
        state: finding.state,
        reason: finding.reason ?? null,
        path: finding.path,
        line: finding.line,
        column: finding.column,
        endLine: finding.endLine,
        endColumn: finding.endColumn,
        place: finding.place,
        excerpt: finding.excerpt,
        message: finding.message,
        advice: finding.advice,
        docs: finding.docs,
        fingerprint: finding.fingerprint,
    };
}
/**
 * JSON that is safe to print: a file name must not act on a terminal or be a workflow command where somebody shows the
 * file in a log.
 *
 * @param value made of plain objects
 * @returns two spaces a level, a line end behind; controls, invisible characters and `##[` are escaped
 */
function serialised(value) {
    const text = JSON.stringify(value, null, 2)
        .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, (character) => 
    // By code units, for some of these characters have two.
    Array.from({ length: character.length }, (_, at) => escaped(character.charCodeAt(at))).join(''))
        // Both stand in strings only: JSON itself has neither.
        .replaceAll('##[', `${escaped(0x23)}${escaped(0x23)}[`);
    return `${text}\n`;
}
function escaped(unit) {
    return `\\u${unit.toString(16).padStart(4, '0')}`;
}

;// CONCATENATED MODULE: ./build/report/places.js

// A path of a repository may be 4096 bytes long; nobody reads more than this of it.
const SHOWN_MAX = 200;
// Browsers and GitHub take longer addresses, but a link of that size is worth less than the room it needs.
const LINK_MAX = 2_000;
/**
 * @param report tells the folder of the scan
 * @param path relative to that folder
 * @returns the path from the root of the repository, as it is: hostile
 */
function repositoryPath({ pathPrefix = '' }, path) {
    const prefix = pathPrefix.replace(/^(?:\.?\/)+|\/+$/g, '');
    return prefix === '' || prefix === '.' ? path : `${prefix}/${path}`;
}
/**
 * @param path hostile
 * @returns one line that is safe in a terminal and in a log; Markdown in it is still Markdown
 */
function places_shownPath(path) {
    return (0,redact/* harmless */.Is)(path, SHOWN_MAX) || '(a name of invisible characters)';
}
/**
 * A path as a relative reference: every character but letters, digits and `-._~/` is percent-encoded as UTF-8, so that
 * it cannot be taken for a scheme, a query, a fragment or Markdown.
 *
 * @param path hostile
 * @returns for SARIF and for links
 */
function encodedPath(path) {
    return path
        .toWellFormed()
        .split('/')
        .map((segment) => encodeURIComponent(segment).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`))
        .join('/');
}
/**
 * A link to the lines of a finding at the scanned commit.
 *
 * @param report tells commit and repository
 * @param finding what to link
 * @returns an address without any character that Markdown knows; undefined where it cannot be made
 */
function permalink(report, finding) {
    const { commit = '', repository = '', serverUrl = 'https://github.com' } = report;
    if (!/^[0-9a-f]{40}$/.test(commit) || !/^[\w.-]+\/[\w.-]+$/.test(repository))
        return undefined;
    if (!/^https?:\/\/[\w.:-]+$/.test(serverUrl.replace(/\/+$/, '')))
        return undefined;
    const path = repositoryPath(report, finding.path);
    // Bytes that are not UTF-8 stand as \xNN in a path; the address has them as they are.
    const encoded = encodedPath(path).replace(/%5Cx([89a-f][0-9a-f])/gi, '%$1');
    // GitHub renders these, and a rendered document has no lines.
    const plain = /\.(?:md|mdx|markdown|mdown|rst|adoc|asciidoc|org|textile|ipynb|svg|csv|tsv)$/i.test(path)
        ? '?plain=1'
        : '';
    const lines = finding.endLine > finding.line ? `L${finding.line}-L${finding.endLine}` : `L${finding.line}`;
    const link = `${serverUrl.replace(/\/+$/, '')}/${repository}/blob/${commit}/${encoded}${plain}#${lines}`;
    return link.length > LINK_MAX ? undefined : link;
}

;// CONCATENATED MODULE: ./build/report/markdown.js
/**
 * Hostile text as inline code of GitHub's Markdown. In it nothing is a link, a mention, HTML, emphasis or an emoji; the
 * only way out would be as many backquotes as it is fenced with, so there is always one more than the text has.
 *
 * @param text any text; line ends become spaces
 * @returns code that may stand in a paragraph, a list or the text of a link
 * Source: CommonMark 0.31, 6.1 (code spans).
 */
function code(text) {
    const line = text.toWellFormed().replace(/\s+/g, ' ').trim();
    const fence = '`'.repeat(longestRun(line) + 1);
    const padding = line === '' || line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${padding}${line}${padding}${fence}`;
}
/**
 * The same for the cell of a table. A table is cut into cells before code is looked for, and a backslash before a pipe
 * is read differently by different parsers, so the pipe becomes a broken bar.
 *
 * @param text any text
 * @returns code without a pipe
 * Source: GitHub Flavored Markdown 0.29, 4.10 (tables).
 */
function cellCode(text) {
    return code(text.replaceAll('|', '¦'));
}
// What is left of a word without the punctuation around it has to look like a word of a text.
const WORD = /^[\p{L}\p{N}]+(?:[-'’/.,%–][\p{L}\p{N}]+)*%?$/u;
// GitHub makes links of these all the same: an address, an issue, a commit.
const LINKED = /^(?:www\.|gh-\d|[0-9a-f]{7,}$)/i;
const AROUND = /^([("'“‘]*)(.*?)([.,;:!?)"'”’…]*)$/su;
/**
 * Prose that may hold pieces of the repository. What stands between backquotes becomes code; so does every other word
 * that is more than letters, digits and punctuation: identifiers, addresses, package names, `@user`, `#1`, Markdown and
 * HTML. What is left has no meaning in Markdown.
 *
 * @param text one paragraph
 * @returns Markdown for the inside of a paragraph, behind something else or at its start
 */
function prose(text) {
    const line = text.toWellFormed().replace(/\s+/g, ' ').trim();
    const pieces = line
        .split(/(`[^`]+`)/)
        .flatMap((piece, index) => (index % 2 === 1 ? [code(piece.slice(1, -1))] : markdown_words(piece)));
    let result = '';
    for (const piece of pieces) {
        // Two fences side by side would be one longer fence.
        result += result.endsWith('`') && piece.startsWith('`') ? ` ${piece}` : piece;
    }
    // A list or a heading would begin here, and not behind anything.
    return result.replace(/^(?=[-+]|\d+[.)](?:\s|$))/, '\\').replace(/^\\(\d+)/, '$1\\');
}
function markdown_words(text) {
    return text.split(/( )/).map((word) => {
        if (word === ' ')
            return word;
        const [, before = '', core = '', after = ''] = AROUND.exec(word) ?? [];
        if (core === '' || core === '-' || core === '–' || core === '—')
            return word;
        return WORD.test(core) && !LINKED.test(core) ? word : `${before}${code(core)}${after}`;
    });
}
/**
 * Several lines as a fenced block.
 *
 * @param lines any text; its line ends stay
 * @param language of the block; anything but a plain word is left out
 * @returns a block with its fences, without a line end behind
 */
function fenced(lines, language = '') {
    const fence = '`'.repeat(Math.max(3, longestRun(lines) + 1));
    const word = /^[\w+-]*$/.test(language) ? language : '';
    return `${fence}${word}\n${lines.toWellFormed().replace(/\r\n?/g, '\n').replace(/\n+$/, '')}\n${fence}`;
}
function longestRun(text) {
    let longest = 0;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    return longest;
}

;// CONCATENATED MODULE: ./build/report/sarif-rule.js

// GitHub refuses longer descriptions.
const DESCRIPTION_MAX = 1_024;
const sarif_rule_TAGS = ['adobe', 'authentication', 'deprecation', 'reliability'];
// An error says that something depends on a dead credential, a warning that it is likely, a note that it is mentioned.
const PRECISION = { error: 'very-high', warning: 'medium', note: 'high' };
const SEVERITY = { error: 'error', warning: 'warning', note: 'recommendation' };
/**
 * Describes a rule for code scanning. The texts are the rule's own, nothing of a repository.
 *
 * @param rule a rule of the guard
 * @returns never with an empty text
 */
function descriptor(rule) {
    return {
        id: rule.id,
        name: rule.id
            .split('-')
            .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
            .join(''),
        shortDescription: { text: sarif_rule_cut(rule.title) },
        fullDescription: { text: sarif_rule_cut(`${rule.message} ${rule.proves}`) },
        help: { text: helpText(rule), markdown: helpMarkdown(rule) },
        helpUri: rule.docs,
        defaultConfiguration: { level: rule.level },
        properties: { tags: sarif_rule_TAGS, precision: PRECISION[rule.level], 'problem.severity': SEVERITY[rule.level] },
    };
}
function helpText({ advice, docs, message }) {
    const parts = [message, `Instead: ${advice.text}`];
    if (advice.before !== undefined)
        parts.push(`Before:\n${advice.before}`);
    if (advice.after !== undefined)
        parts.push(`After:\n${advice.after}`);
    return [...parts, `See ${docs}`].join('\n\n');
}
function helpMarkdown({ advice, docs, id, message, proves }) {
    const parts = [prose(message), `**Instead:** ${prose(advice.text)}`];
    if (advice.before !== undefined)
        parts.push(`Before:\n\n${fenced(advice.before, advice.language)}`);
    if (advice.after !== undefined)
        parts.push(`After:\n\n${fenced(advice.after, advice.language)}`);
    parts.push(`[The replacement, in full](${docs})`, `**Why this is reported:** ${prose(proves)}`, `To accept one place, write \`ims-auth-ignore: ${id} -- reason\` in a comment on the line or on the line before.`);
    return parts.join('\n\n');
}
function sarif_rule_cut(text) {
    return text.length <= DESCRIPTION_MAX ? text : `${text.slice(0, DESCRIPTION_MAX - 1)}…`;
}

;// CONCATENATED MODULE: ./build/report/words.js

/** What the guard looks for. */
const CREDENTIALS = 'Service Account (JWT) credentials';
/** When the credentials stopped working, as every report says it. Source: Adobe's migration guide. */
const DEAD = `${CREDENTIALS}, which stopped working no later than 2026-03-01`;
/** What a reason to skip a file is called. */
const SKIPPED = {
    unreadable: 'unreadable',
    'too-large': 'too large',
    binary: 'binary',
    'lfs-pointer': 'Git LFS pointers',
    submodule: 'submodules',
    symlink: 'symbolic links',
    deleted: 'deleted',
    excluded: 'excluded by the configuration',
    vendored: 'vendored',
    minified: 'minified or built',
    'lock-file': 'lock files',
};
/** The order in which reasons are shown: what a person should look at first. */
const SKIP_REASONS = Object.keys(SKIPPED);
/**
 * @param count a whole number
 * @returns with a comma between thousands, in every locale
 */
function thousands(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/**
 * @param count how many
 * @param one the thing in the singular
 * @param many in the plural, where an s is not enough
 * @returns for example `1 error`, `2 errors`
 */
function amount(count, one, many = `${one}s`) {
    return `${thousands(count)} ${count === 1 ? one : many}`;
}
/**
 * @param counts by level
 * @returns for example `2 errors, 1 note`; empty for none
 */
function amounts(counts) {
    return types/* LEVELS */.A.flatMap((level) => (counts[level] === 0 ? [] : [amount(counts[level], level)])).join(', ');
}

;// CONCATENATED MODULE: ./build/report/sarif.js






/**
 * Most results in a file. GitHub shows so many of a run and takes the others away by a rule of its own, so we cut, worst
 * first, and say so.
 * Source: GitHub's documentation, "SARIF results exceed one or more limits".
 */
const RESULTS_MAX = 5_000;
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/**
 * The report as SARIF 2.1.0 for GitHub code scanning.
 *
 * Results are the active findings and those outside of the changed lines: code scanning compares with the base by
 * itself, and an alert whose result is missing would be closed. Suppressed and baselined findings are left out, because
 * code scanning has no suppressions and would open alerts for them. Rules are always all listed, and a clean scan has an
 * empty list of results, so that alerts close.
 *
 * @param report the report
 * @returns JSON with a line end behind; the same report gives the same bytes
 */
function sarif(report) {
    const rules = report.rules.map(descriptor).sort((a, b) => (a.id < b.id ? -1 : 1));
    const indices = new Map(rules.map(({ id }, index) => [id, index]));
    const findings = worstFirst(report, ['active', 'outside-diff']);
    const notifications = [...sarif_cut(findings.length), ...wholeScan(report)];
    return serialised({
        $schema: SCHEMA,
        version: '2.1.0',
        runs: [
            {
                tool: { driver: driver(report, rules) },
                automationDetails: { id: category(report) },
                columnKind: 'utf16CodeUnits',
                invocations: [
                    {
                        executionSuccessful: true,
                        ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
                    },
                ],
                results: findings
                    .slice(0, RESULTS_MAX)
                    .map((finding) => result(report, finding, indices.get(finding.rule))),
            },
        ],
    });
}
function driver({ toolVersion }, rules) {
    return { name: 'ims-auth JWT guard', semanticVersion: toolVersion, rules };
}
// Two uploads with one category in a workflow run fail, and two folders of a repository may be scanned in one.
function category({ pathPrefix = '' }) {
    const folder = encodedPath(repositoryPath({ pathPrefix }, '').replace(/\/+$/, ''));
    return folder === '' ? 'jwt-guard/' : `jwt-guard/${folder}/`;
}
function result(report, finding, ruleIndex) {
    return {
        ruleId: finding.rule,
        ...(ruleIndex === undefined ? {} : { ruleIndex }),
        level: finding.level,
        message: { text: unlinked(`${finding.message} ${finding.advice}`.trim()) },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: {
                        uri: encodedPath(repositoryPath(report, finding.path)),
                        uriBaseId: '%SRCROOT%',
                    },
                    region: {
                        startLine: finding.line,
                        startColumn: finding.column,
                        endLine: finding.endLine,
                        endColumn: finding.endColumn,
                    },
                },
            },
        ],
        // upload-sarif adds GitHub's own fingerprint, `primaryLocationLineHash`, and warns about any other value of it.
        partialFingerprints: { 'imsAuth/v1': finding.fingerprint },
        properties: { place: finding.place, state: finding.state },
    };
}
// SARIF 2.1.0, 3.11.6: `[text](target)` in a message is a link.
function unlinked(text) {
    return text.replaceAll('](', '] (');
}
function sarif_cut(count) {
    if (count <= RESULTS_MAX)
        return [];
    return [
        notification(`${thousands(count - RESULTS_MAX)} of ${thousands(count)} findings are left out, the least severe ones: code scanning shows ${thousands(RESULTS_MAX)}. The JSON report has them all.`),
    ];
}
function wholeScan({ fullScanReason }) {
    if (fullScanReason === undefined)
        return [];
    return [notification(unlinked(`All lines count, not only changed ones: ${(0,redact/* harmless */.Is)(fullScanReason, 500)}`))];
}
function notification(text) {
    return { level: 'warning', message: { text } };
}

;// CONCATENATED MODULE: ./build/report/terminal.js
const CODES = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    yellow: [33, 39],
    cyan: [36, 39],
    green: [32, 39],
};
/**
 * @param color whether the output shows colours
 * @returns a function that wraps text in the escapes of a style
 */
function painter(color) {
    return (style, text) => color && text !== '' ? `\x1B[${CODES[style][0]}m${text}\x1B[${CODES[style][1]}m` : text;
}
// Blocks whose characters take two columns: Hangul, CJK, full width forms, emoji.
const WIDE = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
/**
 * @param text one line without escapes
 * @returns columns that it takes in a terminal, near enough to put a caret under a word
 */
function columns(text) {
    let count = 0;
    for (const character of text) {
        if (!/\p{M}/u.test(character))
            count += WIDE.test(character) ? 2 : 1;
    }
    return count;
}
/**
 * Breaks a paragraph between words.
 *
 * @param text one paragraph
 * @param width most columns of a line; a longer word stands alone on one
 * @returns lines
 */
function wrapped(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(/\s+/).filter(Boolean)) {
        if (line !== '' && columns(line) + 1 + columns(word) > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return line === '' ? lines : [...lines, line];
}
/**
 * A line with carets under a part of it; the line is cut on both sides to fit, around that part.
 *
 * @param line one line without escapes
 * @param mark the part, in UTF-16 code units
 * @param width most columns
 * @returns the line, and the line below it
 */
function pointed(line, mark, width) {
    const before = [...line.slice(0, mark.start)];
    const within = [...line.slice(mark.start, mark.end)];
    const after = [...line.slice(mark.end)];
    const size = () => columns([...before, ...within, ...after].join('')) + 2;
    const long = size() > width;
    let [cutBefore, cutAfter] = [false, false];
    // The part keeps a few words before it; what is behind goes first.
    while (long && size() > width && after.length > 0)
        cutAfter = after.pop() !== undefined;
    while (long && size() > width && before.length > 0)
        cutBefore = before.shift() !== undefined;
    while (long && size() > width && within.length > 1)
        cutAfter = within.pop() !== undefined;
    const start = `${cutBefore ? '…' : ''}${before.join('')}`;
    return [
        `${start}${within.join('')}${after.join('')}${cutAfter ? '…' : ''}`,
        `${' '.repeat(columns(start))}${'^'.repeat(Math.max(1, columns(within.join(''))))}`,
    ];
}

;// CONCATENATED MODULE: ./build/report/text.js





/** More findings than this are counted, not shown. */
const FINDINGS_MAX = 1_000;
const NOTICES_MAX = 50;
const STYLES = { error: 'red', warning: 'yellow', note: 'cyan' };
/**
 * The report for a terminal: by rule the places with the line and carets under the match, the reason, and what to write
 * instead; at the end what was scanned and what it comes to.
 *
 * @param report the report
 * @param options what the terminal can do
 * @returns lines with a line end behind each; the only escapes are ours
 */
function text_text(report, { color, width = 100, hyperlinks = false }) {
    const page = {
        report,
        paint: painter(color),
        // Narrower than this nothing can be read, and wider than this neither.
        width: Math.min(120, Math.max(40, width)),
        hyperlinks,
        room: FINDINGS_MAX,
    };
    const groups = groupByRule(report).map((group) => groupLines(page, group));
    const blocks = [...groups, noticeLines(page), verdictLines(page)].filter((lines) => lines.length > 0);
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function groupLines(page, group) {
    if (page.room <= 0)
        return [];
    const { paint } = page;
    const worst = types/* LEVELS */.A.find((level) => group.counts[level] > 0) ?? 'note';
    const head = `${paint(STYLES[worst], paint('bold', worst))}  ${paint('bold', group.rule.title)}  ${paint('dim', group.rule.id)}`;
    let said = '';
    const clusters = group.clusters.flatMap((cluster) => {
        // Of one rule many places may differ only in what to write instead.
        const why = cluster.message === said ? '' : cluster.message;
        said = cluster.message;
        return clusterLines(page, cluster, { worst, why });
    });
    return [head, ...clusters, ...exampleLines(page, group), `  ${text_link(page, group.rule.docs)}`];
}
function clusterLines(page, { findings, advice }, { worst, why }) {
    const shown = findings.slice(0, Math.max(0, page.room));
    page.room -= shown.length;
    if (shown.length === 0)
        return [];
    return [
        '',
        ...shown.flatMap((finding) => findingLines(page, finding, worst)),
        '',
        ...wrapped(why, page.width - 2).map((line) => `  ${line}`),
        ...wrapped(`Instead: ${advice}`, page.width - 2).map((line, index) => `  ${index === 0 ? line.replace('Instead:', (word) => page.paint('bold', word)) : line}`),
    ];
}
function findingLines({ report, paint, width }, finding, worst) {
    const place = `${places_shownPath(repositoryPath(report, finding.path))}:${finding.line}:${finding.column}`;
    const apart = [
        ...(finding.level === worst ? [] : [paint(STYLES[finding.level], finding.level)]),
        ...(finding.place === 'code' ? [] : [`in ${PLACES[finding.place]}`]),
    ].join(', ');
    const mark = finding.mark ?? { start: 0, end: 0 };
    const [line, carets] = pointed(finding.excerpt, mark, width - 4);
    return [
        `  ${paint('bold', place)}${apart === '' ? '' : `  (${apart})`}`,
        ...(line === '' ? [] : [`    ${line}`]),
        ...(finding.mark === undefined ? [] : [`    ${paint(STYLES[finding.level], carets)}`]),
    ];
}
const PLACES = {
    test: 'a test',
    comment: 'a comment',
    documentation: 'documentation',
};
function exampleLines({ paint }, { rule: { advice } }) {
    const lines = (mark, style, text = '') => text === '' ? [] : text.split('\n').map((line) => `    ${paint(style, `${mark} ${line}`.trimEnd())}`);
    return [...lines('-', 'red', advice.before), ...lines('+', 'green', advice.after)];
}
function text_link({ hyperlinks, paint }, address) {
    const shown = paint('dim', address);
    return hyperlinks ? `\x1B]8;;${address}\x1B\\${shown}\x1B]8;;\x1B\\` : shown;
}
function noticeLines({ report, paint, width }) {
    const { notices } = report.result;
    const sorted = types/* LEVELS */.A.flatMap((level) => notices.filter((notice) => notice.level === level));
    const lines = sorted.slice(0, NOTICES_MAX).flatMap(({ level, message, path, line }) => {
        const where = path === undefined
            ? ''
            : `${places_shownPath(repositoryPath(report, path))}${line === undefined ? '' : `:${line}`}: `;
        const [first = '', ...more] = wrapped(`${level}: ${where}${(0,redact/* harmless */.Is)(message, 500)}`, width - 2);
        const named = first.replace(/^\w+/, (word) => paint(STYLES[level], word));
        return [named, ...more.map((rest) => `  ${rest}`)];
    });
    if (notices.length > NOTICES_MAX)
        lines.push(`and ${thousands(notices.length - NOTICES_MAX)} more`);
    return lines;
}
function verdictLines({ report, paint, width, room }) {
    const { coverage, findings } = report.result;
    const counts = countByState(findings);
    const hidden = total(counts.active) - (FINDINGS_MAX - room);
    const skipped = SKIP_REASONS.filter((reason) => coverage.skipped[reason] > 0).map((reason) => `${thousands(coverage.skipped[reason])} ${SKIPPED[reason]}`);
    const apart = [
        [total(counts.suppressed), 'suppressed'],
        [total(counts.baselined), 'accepted in the baseline'],
        [total(counts['outside-diff']), 'outside of the changed lines'],
    ].flatMap(([count, what]) => (count === 0 ? [] : [`${thousands(Number(count))} ${what}`]));
    const paragraphs = [
        ...(hidden > 0 ? [`${thousands(hidden)} more are not shown; --format json has them all.`] : []),
        `Scanned ${thousands(coverage.scanned)} of ${amount(coverage.listed, 'file')}.${skipped.length === 0 ? '' : ` Not scanned: ${skipped.join('; ')}.`}`,
        ...(apart.length === 0 ? [] : [`Not counted: ${apart.join(', ')}.`]),
        ...(report.diffBase === undefined
            ? []
            : [`Only lines changed since ${(0,redact/* harmless */.Is)(report.diffBase, 80)} count.`]),
        ...(report.fullScanReason === undefined
            ? []
            : [`All lines count, not only changed ones: ${(0,redact/* harmless */.Is)(report.fullScanReason, 500)}`]),
    ];
    const [style, verdict] = verdictOf(report);
    return [
        ...paragraphs.flatMap((paragraph) => wrapped(paragraph, width)),
        ...wrapped(verdict, width).map((line) => paint(style, paint('bold', line))),
    ];
}
function verdictOf({ conclusion, failed, failOn, result }) {
    const { active } = countByState(result.findings);
    if (conclusion === 'nothing-scanned')
        return ['yellow', 'Nothing was scanned, so nothing is known about this code.'];
    if (conclusion === 'clean') {
        const notes = active.note === 0 ? '' : `, with ${amount(active.note, 'note')}`;
        return ['green', `Clean${notes}: found no dependency on Adobe ${CREDENTIALS}.`];
    }
    const found = `Found ${amounts(active)}.`;
    const meaning = active.error > 0 ? ` This code still depends on Adobe ${DEAD}.` : '';
    return failed
        ? ['red', `${found}${meaning}`]
        : ['yellow', `${found} Does not fail: fail-on is ${failOn}.${meaning}`];
}

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./build/cli/arguments.js



/** How to call the command. */
const arguments_USAGE = `Finds what still depends on an Adobe Service Account (JWT) credential.

  ims-auth scan [PATH] [options]       scan a folder (default: this one)
    --format text|json|sarif           what to print (default: text)
    --changed [BASE]                   count only lines changed since BASE (default: origin/HEAD)
    --config FILE                      default: .github/ims-auth.yml, where it exists
    --baseline FILE                    accepted findings
    --fail-on error|warning|note|never default: error
    --output FILE                      write there instead of printing
    --no-color                         as NO_COLOR=1

  ims-auth baseline [PATH] [options]   accept every finding of today
    --config FILE
    --output FILE                      default: .github/ims-auth-baseline.json in PATH

  ims-auth --help | --version

It ends with 0 for nothing found, 1 for findings, 2 when it could not scan, 3 when there was nothing to scan.
`;
const OPTIONS = {
    format: { type: 'string' },
    changed: { type: 'string' },
    config: { type: 'string' },
    baseline: { type: 'string' },
    'fail-on': { type: 'string' },
    output: { type: 'string' },
    'no-color': { type: 'boolean' },
    color: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean' },
};
const FORMATS = ['text', 'json', 'sarif'];
/**
 * Reads the command line.
 *
 * @param argv arguments behind the name of the command
 * @returns what to do, or what is wrong with it
 */
function readCommand(argv) {
    const wrong = (problem) => ({ name: 'wrong', problem });
    let parsed;
    try {
        parsed = cli_parse(withBase(argv));
    }
    catch (error) {
        return wrong((0,redact/* harmless */.Is)(error instanceof Error ? error.message : 'The arguments cannot be read.', 200));
    }
    const { values, positionals } = parsed;
    if (values.help)
        return { name: 'help' };
    if (values.version)
        return { name: 'version' };
    const [name, path = '.', ...more] = positionals;
    if (more.length > 0)
        return wrong('Give one path.');
    const common = { path, ...(values.config === undefined ? {} : { config: values.config }) };
    if (name === 'baseline') {
        return { name, ...common, output: values.output ?? '.github/ims-auth-baseline.json' };
    }
    if (name !== 'scan')
        return wrong(name === undefined ? 'Say scan or baseline.' : `There is no command "${(0,redact/* harmless */.Is)(name, 40)}".`);
    const format = FORMATS.find((known) => known === (values.format ?? 'text'));
    if (format === undefined)
        return wrong(`--format is one of ${FORMATS.join(', ')}.`);
    const failOn = gate/* FAIL_ON */.d.find((known) => known === values['fail-on']);
    if (values['fail-on'] !== undefined && failOn === undefined)
        return wrong(`--fail-on is one of ${gate/* FAIL_ON */.d.join(', ')}.`);
    return {
        name,
        ...common,
        format,
        ...(values.changed === undefined ? {} : { changed: values.changed }),
        ...(values.baseline === undefined ? {} : { baseline: values.baseline }),
        ...(failOn === undefined ? {} : { failOn }),
        ...(values.output === undefined ? {} : { output: values.output }),
        ...(values['no-color'] ? { color: false } : values.color ? { color: true } : {}),
    };
}
// The base behind --changed is optional, which parseArgs does not know. What is a folder here is the path to scan.
function withBase(argv) {
    const at = argv.indexOf('--changed');
    if (at < 0)
        return [...argv];
    const next = argv[at + 1];
    const isBase = next !== undefined && !next.startsWith('-') && !(0,external_node_fs_namespaceObject.existsSync)(next);
    return [
        ...argv.slice(0, at),
        `--changed=${isBase ? next : 'origin/HEAD'}`,
        ...argv.slice(at + (isBase ? 2 : 1)),
    ];
}
function cli_parse(args) {
    return (0,external_node_util_namespaceObject.parseArgs)({ args, options: OPTIONS, allowPositionals: true, strict: true });
}

;// CONCATENATED MODULE: ./build/cli/run.js





/** What the exit codes mean. They are kept apart, so that a script can tell findings from a scan that did not run. */
const EXIT = { clean: 0, findings: 1, couldNotScan: 2, nothingScanned: 3 };
/**
 * The command on a laptop.
 *
 * @param argv arguments behind the name of the command
 * @param terminal where it writes
 * @returns the exit code, see {@link EXIT}
 */
async function run(argv, terminal) {
    const command = readCommand(argv);
    switch (command.name) {
        case 'help':
            terminal.out(arguments_USAGE);
            return EXIT.clean;
        case 'version':
            terminal.out(`${VERSION}\n`);
            return EXIT.clean;
        case 'wrong':
            terminal.error(`${command.problem}\n\n${arguments_USAGE}`);
            return EXIT.couldNotScan;
        default:
            return await guarded(terminal, () => command.name === 'scan' ? run_scan(command, terminal) : baseline(command, terminal));
    }
}
async function guarded(terminal, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof ScanError))
            throw error;
        terminal.error(`The scan could not run. ${error.message}\nNext: ${error.hint}\n`);
        return EXIT.couldNotScan;
    }
}
function common({ path, config }, terminal) {
    const root = (0,external_node_path_namespaceObject.resolve)(terminal.cwd, path);
    return {
        root,
        home: root,
        env: terminal.env,
        ...(config === undefined ? {} : { config: (0,external_node_path_namespaceObject.relative)(root, (0,external_node_path_namespaceObject.resolve)(terminal.cwd, config)) }),
    };
}
async function run_scan(command, terminal) {
    const root = (0,external_node_path_namespaceObject.resolve)(terminal.cwd, command.path);
    const checked = await check_check({
        ...common(command, terminal),
        ...(command.baseline === undefined
            ? {}
            : { baseline: (0,external_node_path_namespaceObject.relative)(root, (0,external_node_path_namespaceObject.resolve)(terminal.cwd, command.baseline)) }),
        ...(command.failOn === undefined ? {} : { failOn: command.failOn }),
        ...(command.changed === undefined
            ? {}
            : { changed: { name: 'command', payload: undefined, base: command.changed } }),
    });
    const rendered = render(command, guardReport(checked, {}), terminal);
    if (command.output === undefined)
        terminal.out(rendered);
    else
        write((0,external_node_path_namespaceObject.resolve)(terminal.cwd, command.output), rendered);
    return exitCode(checked);
}
function exitCode({ conclusion, failed }) {
    if (conclusion === 'nothing-scanned')
        return EXIT.nothingScanned;
    return failed ? EXIT.findings : EXIT.clean;
}
function render(command, report, terminal) {
    if (command.format === 'json')
        return json(report);
    if (command.format === 'sarif')
        return sarif(report);
    const color = command.color ?? (terminal.color && command.output === undefined);
    return text_text(report, { color, ...(terminal.width === undefined ? {} : { width: terminal.width }) });
}
async function baseline(command, terminal) {
    const root = (0,external_node_path_namespaceObject.resolve)(terminal.cwd, command.path);
    const checked = await check_check(common(command, terminal));
    if (checked.conclusion === 'nothing-scanned')
        return EXIT.nothingScanned;
    // What an older baseline already holds is still there, so it stays accepted.
    const accepted = checked.result.findings.filter(({ state, level }) => (state === 'active' || state === 'baselined') && level !== 'note');
    const file = (0,external_node_path_namespaceObject.resolve)(root, command.output);
    write(file, await baselineOf(accepted));
    terminal.out(`${accepted.length} findings are accepted in ${(0,external_node_path_namespaceObject.relative)(terminal.cwd, file)}. Name that file as \`baseline\` in .github/ims-auth.yml.\n`);
    return EXIT.clean;
}
function write(file, content) {
    try {
        (0,external_node_fs_namespaceObject.mkdirSync)((0,external_node_path_namespaceObject.dirname)(file), { recursive: true });
        (0,external_node_fs_namespaceObject.writeFileSync)(file, content);
    }
    catch (error) {
        const code = error.code ?? 'unknown';
        throw new ScanError(`The file cannot be written: the file system said ${code}.`, {
            hint: 'Give another --output.',
        });
    }
}

;// CONCATENATED MODULE: ./build/cli/index.js


/**
 * The command in this process.
 *
 * @param argv arguments behind the name of the command
 */
async function main(argv) {
    const { stdout, stderr, env } = process;
    // A reader that stops reading (`| head`) is no error.
    stdout.on('error', () => process.exit(EXIT.clean));
    process.exitCode = await run(argv, {
        out: (text) => stdout.write(text),
        error: (text) => stderr.write(text),
        color: stdout.isTTY === true && !env['NO_COLOR'],
        ...(stdout.isTTY === true ? { width: stdout.columns } : {}),
        cwd: process.cwd(),
        env,
    });
}
/** A worker thread of the scan. */
const worker = runWorker;

var __webpack_exports__main = __webpack_exports__.i;
var __webpack_exports__worker = __webpack_exports__.D;
export { __webpack_exports__main as main, __webpack_exports__worker as worker };

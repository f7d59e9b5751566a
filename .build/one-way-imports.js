import { dirname, relative, resolve, sep } from 'node:path';

/**
 * An ESLint rule: which parts of src/ may import which others, and which packages. A part is a folder of src/
 * or a file directly in it. Options: `{ root, parts: { [part]: { imports, types, packages, packageTypes } } }`, where
 * `types` and `packageTypes` name what may be imported as types only.
 */
export const oneWayImports = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object' }],
    messages: {
      unknown: '{{part}} is no known part of src/: say in eslint.config.js what it may import.',
      forbidden: '{{part}} must not import {{source}}.',
      typesOnly: '{{part}} may import {{source}} as types only.',
    },
  },
  create(context) {
    const [{ root, parts }] = context.options;
    const part = partOf(root, context.filename);
    const allowed = parts[part];
    if (!allowed) return { Program: (node) => report(node, 'unknown') };

    function report(node, messageId) {
      context.report({ node, messageId, data: { part, source: node.source?.value } });
    }

    function check(node) {
      const source = node.source?.value;
      if (typeof source !== 'string') return;
      const verdict = judge(allowed, part, targetOf(source), isTypeOnly(node));
      if (verdict) report(node, verdict);
    }

    function targetOf(source) {
      if (!source.startsWith('.')) return { package: source.split('/')[0] };
      return { part: partOf(root, resolve(dirname(context.filename), source)) };
    }

    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportAllDeclaration: check,
      ExportNamedDeclaration: check,
    };
  },
};

function judge(allowed, own, target, typeOnly) {
  const { imports = [], types = [], packages = [], packageTypes = [] } = allowed;
  if (target.package) {
    if (packages.includes(target.package)) return undefined;
    if (!packageTypes.includes(target.package)) return 'forbidden';
    return typeOnly ? undefined : 'typesOnly';
  }
  if (target.part === own || imports.includes(target.part)) return undefined;
  if (!types.includes(target.part)) return 'forbidden';
  return typeOnly ? undefined : 'typesOnly';
}

function isTypeOnly(node) {
  return node.importKind === 'type' || node.exportKind === 'type';
}

function partOf(root, file) {
  const [first] = relative(root, file).split(sep);
  return first.replace(/\.[jt]s$/, '');
}

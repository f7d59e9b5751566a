/** The members of our own objects that the bundles give short names, as terser wants to be told of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** Not the folder that is current: a test builds another version elsewhere. */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Folders and files whose members others call by their names: pages, browsers, stored records. */
const KNOWN_OUTSIDE = /^(?:locales|loading)\/|(?:updating-element|storage\/record|early)\.ts$/;

/** What tells the names that are not ours alone: the platform's, Lit's, and those of the public API. */
const FOREIGN = [
  ...filesIn('node_modules/typescript/lib', /^lib\..*\.d\.ts$/),
  ...filesIn('tests/package/api', /^(?!audit).*\.md$/),
  join(ROOT, 'node_modules/lit-html/lit-html.js'),
];

/**
 * A member gets a short name if a module of ours declares it, no string of ours has its name, and neither has
 * anything that is not ours alone. It is the same short name in all chunks.
 */
export function shortNames() {
  const sources = filesIn('src', /^(?!audit|frameworks).*\.ts$/).map((file) => [
    file.replace(join(ROOT, 'src/'), ''),
    ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true),
  ]);
  const kept = new Set(
    FOREIGN.flatMap((file) => words(withoutComments(readFileSync(file, 'utf8')))),
  );
  const members = new Map();
  for (const [file, source] of sources)
    visit(source, (node) => {
      if (isText(node) && !file.startsWith('locales/'))
        for (const word of words(node.text)) kept.add(word);
      if (!node.name || !ts.isIdentifier(node.name)) return;
      const { text } = node.name;
      if (isMember(node) && KNOWN_OUTSIDE.test(file)) kept.add(text);
      else if (isMember(node) || ts.isPropertyAccessExpression(node))
        members.set(text, {
          isOurs: members.get(text)?.isOurs || isMember(node),
          uses: (members.get(text)?.uses ?? 0) + 1,
        });
    });
  const names = [...members]
    .filter(([name, { isOurs }]) => isOurs && /^[a-z]\w{3}/.test(name) && !kept.has(name))
    .sort(([one, { uses: a }], [other, { uses: b }]) => b - a || (one < other ? -1 : 1))
    .map(([name]) => name);
  const short = SHORT.filter((name) => !members.has(name));
  if (names.length > short.length) throw new Error('there are not enough short names');
  return {
    properties: { regex: new RegExp(`^(?:${names.join('|')})$`) },
    nameCache: {
      props: { props: Object.fromEntries(names.map((name, i) => [`$${name}`, short[i]])) },
    },
  };
}

const LETTERS = [...'etnrisouaflchpdvmgybwxkqzj'];
const SHORT = [
  ...[...'zqjkvwXYZWVUTSRQPONMLKJIHGFEDCBA'],
  ...LETTERS.flatMap((letter) => [`_${letter}`, `${letter}_`, `$${letter}`, `${letter}$`]),
  ...LETTERS.flatMap((first) => LETTERS.map((last) => `${first}_${last}`)),
];

const MEMBERS = [
  ts.SyntaxKind.PropertyAssignment,
  ts.SyntaxKind.ShorthandPropertyAssignment,
  ts.SyntaxKind.PropertyDeclaration,
  ts.SyntaxKind.PropertySignature,
  ts.SyntaxKind.MethodDeclaration,
  ts.SyntaxKind.MethodSignature,
  ts.SyntaxKind.GetAccessor,
  ts.SyntaxKind.SetAccessor,
];

const isMember = (node) => MEMBERS.includes(node.kind);

const isText = (node) =>
  (ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node)) &&
  !namesModule(node.parent) &&
  !picksMember(node.parent);

const namesModule = (node) =>
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node) ||
  (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword);

/** Tells `Pick<Fold, 'isOpen'>`. */
const picksMember = (node) =>
  ts.isTypeReferenceNode(node)
    ? /^(?:Pick|Omit)$/.test(node.typeName.getText())
    : (ts.isLiteralTypeNode(node) || ts.isUnionTypeNode(node)) && picksMember(node.parent);

/** The words of a text, also those in kebab case as they are in camel case. */
const words = (text) =>
  (text.match(/[\w$-]+/g) ?? []).flatMap((word) => [
    ...word.split('-'),
    word.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()),
  ]);

const withoutComments = (text) => text.replace(/\/\*[^]*?\*\/|(?<!:)\/\/.*/g, '');

function visit(node, look) {
  look(node);
  ts.forEachChild(node, (child) => visit(child, look));
}

function filesIn(folder, names) {
  return readdirSync(join(ROOT, folder), { recursive: true })
    .filter((file) => names.test(file))
    .map((file) => join(ROOT, folder, file));
}

/**
 * Writes the tables of the reference: puts each between the marks `<!-- manifest: NAME -->` and `<!-- /manifest -->` of a
 * text in Markdown, without padding.
 */
export function withTables(markdown, manifest) {
  const declarations = manifest.modules.flatMap(({ declarations }) => declarations ?? []);
  const element = declarations.find(({ tagName }) => tagName);
  return markdown.replace(
    /(<!-- manifest: (\S+) -->).*?(<!-- \/manifest -->)/gs,
    (_, start, name, end) => {
      if (!tables[name]) throw new Error(`The manifest has no table of ${name}.`);
      return [start, table(...tables[name](element, declarations)), end].join('\n\n');
    },
  );
}

/** Heads and rows by name. Cells are Markdown. */
const tables = {
  attributes: ({ attributes }) => [
    ['attribute', 'property', 'default', 'meaning'],
    attributes.map(({ name, fieldName = name, default: value, type, description }) => [
      code(name),
      code(fieldName),
      value ? code(value) : '–',
      withValues(description, type.text),
    ]),
  ],
  properties: ({ members }) => [
    ['property', 'type', 'meaning'],
    members
      .filter(({ kind, attribute }) => kind === 'field' && !attribute)
      .filter(isOwn)
      .map(({ name, type, readonly, description }) => [
        code(name),
        code(type.text),
        readonly ? `${description} Read only.` : description,
      ]),
  ],
  methods: ({ members, name: className }) => [
    ['method', 'meaning'],
    members
      .filter(({ kind }) => kind === 'method')
      .filter(isOwn)
      .map(({ name, static: isStatic, parameters = [], description }) => [
        code(
          `${isStatic ? `${className}.` : ''}${name}(${parameters.map(({ name }) => name).join(', ')})`,
        ),
        description,
      ]),
  ],
  events: ({ events }, declarations) => [
    ['event', 'fields', 'when'],
    events.map(({ name, type, description }) => [
      code(name),
      declarations
        .find((one) => one.name === type.text)
        .members.filter((member) => !member.static)
        .map((member) => code(member.name))
        .join(' '),
      description,
    ]),
  ],
  slots: ({ slots = [] }) => [
    ['slot', 'what goes there'],
    slots.map(({ name, description }) => [name ? code(name) : 'without a name', description]),
  ],
  parts: ({ cssParts }) => [
    ['part', 'what it is'],
    cssParts.map(({ name, description }) => [code(name), description]),
  ],
  'css-properties': ({ cssProperties }) => [
    ['custom property', 'default', 'what it is'],
    cssProperties.map(({ name, default: value, description }) => [
      code(name),
      code(value),
      description,
    ]),
  ],
};

/** Leaves out what the element has of its base class, which concerns its own parts alone. */
const isOwn = ({ inheritedFrom }) => !inheritedFrom;

const code = (text) => `\`${text}\``;

/** A description with the values of a union of literals, where it does not name them itself. */
function withValues(description, type) {
  const values = [...type.matchAll(/'([^']*)'/g)].map(([, value]) => code(value));
  if (values.length < 2 || values.every((value) => description.includes(value))) return description;
  return `${description}: ${values.join(', ')}`;
}

function table(heads, rows) {
  return [heads, heads.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map(cell).join(' | ')} |`)
    .join('\n');
}

const cell = (text) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');

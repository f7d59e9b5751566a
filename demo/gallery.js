/** What a state is made of: all values of each, in order. */
const axes = {
  placement: ['top', 'bottom', 'inline', 'floating'],
  width: ['1280', '768', '320'],
  language: ['en', 'ru', 'ar'],
  background: [
    ...['default', 'white', 'black', 'blue', 'beige', 'brown', 'green'],
    ...['yellow', 'dark', 'sepia', 'grey'],
  ],
  fontSize: ['1', '2', '3'],
  controls: ['font-size background letter-spacing', 'all'],
  section: ['none', '1', '2', '3', '4', '5', '6'],
  control: ['radio', 'stepper'],
  look: ['plain', 'soft', 'dark'],
  state: ['open', 'closed', 'off'],
};

/** What is shown at first; the selects have the rest. */
const first = {
  controls: 'font-size background letter-spacing',
  section: 'none',
  control: 'radio',
  look: 'plain',
  state: 'open',
};

const HEIGHT = { 1280: 800, 768: 1024, 320: 640 };
const SCALE = { 1280: 0.5, 768: 0.5, 320: 1 };

const form = document.querySelector('form');
for (const [name, values] of Object.entries(axes)) form.append(choice(name, values));
form.addEventListener('change', show);
show();

function choice(name, values) {
  const select = document.createElement('select');
  select.name = name;
  select.append(new Option('all', ''), ...values.map((value) => new Option(value)));
  select.value = new URLSearchParams(location.search).get(name) ?? first[name] ?? '';
  const label = document.createElement('label');
  label.append(name, select);
  return label;
}

function show() {
  const chosen = Object.fromEntries(new FormData(form));
  const states = combinations(
    Object.entries(axes).map(([name, values]) => [name, chosen[name] ? [chosen[name]] : values]),
  );
  document.querySelector('[role=status]').textContent = `${states.length} states`;
  document.querySelector('main').replaceChildren(...states.map(picture));
}

function combinations([axis, ...others]) {
  if (!axis) return [{}];
  const [name, values] = axis;
  const rest = combinations(others);
  return values.flatMap((value) => rest.map((state) => ({ [name]: value, ...state })));
}

function picture(state) {
  const { width } = state;
  const frame = document.createElement('iframe');
  // pages come as they are scrolled to
  frame.loading = 'lazy';
  frame.src = `gallery-state.html?${new URLSearchParams(state)}`;
  frame.title = Object.values(state).join(' ');
  const window = document.createElement('div');
  window.className = 'window';
  window.append(frame);
  const sizes = { width, height: HEIGHT[width], scale: SCALE[width] };
  for (const [name, value] of Object.entries(sizes)) window.style.setProperty(`--${name}`, value);
  const caption = document.createElement('figcaption');
  caption.textContent = frame.title;
  const figure = document.createElement('figure');
  figure.append(window, caption);
  return figure;
}

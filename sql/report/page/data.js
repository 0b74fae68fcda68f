// The snapshot's tables, the language in use, and how a value is written.

const data = JSON.parse(document.getElementById('data').textContent);
const state = { language: 'en', theme: 'auto' };

const word = name => words[state.language][name];

// A row's text in the language in use: its column name_en or name_zh.
const said = (row, name) => row[`${name}_${state.language}`] ?? row[`${name}_en`] ?? '';

const isNumber = value => typeof value === 'number' && Number.isFinite(value);

// Text stands as it is: a snapshot says '60–80' where its reader may see no more.
const written = write => value => value === null || value === undefined ? '–' : isNumber(value) ? write(value) : String(value);

// As the SQL function fixed(): half away from zero, of the value at 12 significant digits, so that 41.05, which in binary is
// a little less, is 41.1.
function fixed(value, digits) {
  const [mantissa, exponent] = Math.abs(value).toExponential(11).split('e');
  const rounded = Math.round(Number(`${mantissa}e${Number(exponent) + digits}`));
  return (value < 0 && rounded > 0 ? '-' : '') + Number(`${rounded}e-${digits}`).toFixed(digits);
}

const score = written(value => fixed(value, 1));
const correlation = written(value => fixed(value, 2));
const share = written(value => `${fixed(100 * value, 0)}%`);
// Nothing where there is none of it.
const someShare = value => value === 0 ? '' : share(value);
const percent = written(value => `${fixed(value, 0)}%`);
const probability = written(value => value < 0.001 ? '< 0.001' : fixed(value, 3));
const plain = written(String);
const yes = written(value => value ? word('yes') : '');

function rowsBy(rows, column) {
  const groups = new Map();
  for (const row of rows) {
    if (!groups.has(row[column])) groups.set(row[column], []);
    groups.get(row[column]).push(row);
  }
  return groups;
}

const linesOf = rowsBy(data.chart_line, 'chart');
const pointsOf = rowsBy(data.chart_point, 'chart');
const domainNamed = new Map(data.domain.map(row => [row.domain, row]));
const organizationNamed = new Map(data.organization.map(row => [row.name, row]));
const labelNamed = new Map(data.label.map(row => [`${row.kind} ${row.name}`, row]));
const inUse = data.edition_in_use[0]; // the edition; undefined: none
const parameterNamed = new Map(data.parameter.map(row => [row.name, row.value]));

const domainLabel = name => domainNamed.has(name) ? said(domainNamed.get(name), 'label') : plain(name);
const label = (kind, name) => labelNamed.has(`${kind} ${name}`) ? said(labelNamed.get(`${kind} ${name}`), 'text') : plain(name);
const company = name => state.language === 'zh' ? organizationNamed.get(name)?.name_zh ?? plain(name) : plain(name);

// An element; every text becomes a text node, so that no name of a model is ever read as HTML.
function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined));
  return made;
}

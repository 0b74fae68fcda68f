// The report: its sections in order, and the switches of language and theme.

const list = texts => texts.length > 0 ? element('ul', {}, texts.map(text => element('li', {}, text))) : null;
const chartsOf = test => data.chart.filter(test);
const columnWord = name => word('columns')[name];

function remember(name, value) {
  try {
    localStorage.setItem(`airisk ${name}`, value);
  } catch {
    // A file opened from disk may be refused its storage; the choice then lasts as long as the page.
  }
}

function remembered(name) {
  try {
    return localStorage.getItem(`airisk ${name}`);
  } catch {
    return null;
  }
}

// What readers must know first, where the snapshot says it.
function notice(fact, title) {
  const text = said(data.snapshot, fact);
  return text ? element('p', { class: 'notice', id: fact }, element('strong', {}, word(title)), (state.language === 'zh' ? '' : ' ') + text) : null;
}

function masthead() {
  const { edition, period, until, published_on, method, audience, airisk_version, withheld } = data.snapshot;
  const language = state.language;
  const stated = [
    edition && word('editionIs')(edition),
    until && word('until')(until),
    published_on && word('published')(published_on),
    method && word('methodIs')(method),
    audience && word('audienceIs')(audience),
    airisk_version && word('madeBy')(airisk_version),
  ].filter(Boolean);
  const title = word('title') + (!period ? '' : language === 'zh' ? `（${period}）` : ` (${period})`);
  document.title = title;
  return [
    element('h1', {}, title),
    notice('scenario', 'scenario'),
    notice('erratum', 'erratum'),
    notice('synthetic', 'synthetic'),
    notice('no_index', 'noIndex'),
    Number(withheld) > 0 ? element('p', { class: 'notice quiet', id: 'withheld' }, word('withheld')(audience)) : null,
    element('p', { class: 'facts' }, stated.join(word('comma')) + word('stop')),
  ].filter(Boolean);
}

function growthTable() {
  return [
    element('h3', {}, word('recordGrowth')),
    inUse ? element('p', {}, word('recordGrowthAbout')(inUse.baseline_on, inUse.baseline_reason)) : null,
    dataTable(word('recordGrowth'), [
      textColumn(columnWord('domain'), row => domainLabel(row.domain)),
      numberColumn(inUse?.baseline_reason ? word('by')(inUse.baseline_on) : columnWord('before'), row => row.record_before, score),
      textColumn(columnWord('model'), row => row.record_before_model),
      numberColumn(columnWord('end'), row => row.record, score),
      textColumn(columnWord('model'), row => row.record_model),
      numberColumn(columnWord('growth'), row => row.growth, percent),
    ], data.risk_growth),
  ];
}

function warningTable() {
  if (data.early_warning.length === 0) return element('p', {}, word('none'));
  const grown = data.early_warning.some(row => row.rule === 'fast_growth') && said(data.snapshot, 'baseline_note');
  return [grown ? element('p', {}, grown) : null, dataTable(word('warnings'), [
    textColumn(columnWord('domain'), row => domainLabel(row.domain)),
    textColumn(columnWord('signal'), row => label('rule', row.rule)),
    textColumn(columnWord('subject'), row => row.subject),
    longColumn(columnWord('evidence'), row => said(row, 'evidence')),
  ], data.early_warning, 2)];
}

function summary() {
  const findings = data.report_finding.filter(row => row.domain === null && row.section !== 'scope' && row.section !== 'data' && !row.finding.startsWith('risk_index_'));
  return [
    data.risk_growth.length > 0 ? growthTable() : null,
    element('h3', {}, word('trends')),
    list(findings.map(row => said(row, 'text'))) ?? element('p', {}, word('none')),
    element('h3', {}, word('warnings')),
    warningTable(),
  ];
}

function reading() {
  return [
    element('p', { class: 'important' }, word('notComparable')),
    element('dl', {}, word('terms')(label('formula', inUse?.formula), said(data.snapshot, 'capability_rule'), said(data.snapshot, 'safety_rule'))
      .map(([term, about]) => [element('dt', {}, term), element('dd', {}, about)])),
  ];
}

// Those that the executive summary of the report in Markdown has.
function isKey(row) {
  const ofDomain = ['above_human', 'saturated', 'series_consistently_strong', 'series_consistently_weak'];
  return (row.section === 'domain_capability' || row.section === 'domain_safety') && ofDomain.includes(row.finding)
    || row.finding === 'least_related' && isNumber(row.value) && row.value < parameterNamed.get('clear_correlation')
    || row.section === 'early_warning' && (row.finding === 'fast_growth' || row.finding === 'low_honesty')
    || row.section === 'threshold' && row.value > 0
    || row.section === 'revision';
}

function findingDetails(findings) {
  const sections = [...rowsBy(findings, 'section')].map(([section, rows]) => [
    element('h4', {}, word('sections')[section] ?? plain(section)),
    list(rows.map(row => said(row, 'text'))),
  ]);
  return element('details', { class: 'findings' }, element('summary', {}, word('allFindings')(findings.length)), sections);
}

function rankingTable(domain) {
  const caption = word('ranking')(said(domain, 'label'));
  return dataTable(caption, [
    numberColumn(columnWord('rank'), row => row.rank),
    textColumn(columnWord('model'), row => row.model),
    textColumn(columnWord('company'), row => company(row.organization)),
    dateColumn(columnWord('released'), row => row.released_on),
    numberColumn(columnWord('capability'), row => row.capability, score),
    numberColumn(columnWord('safety'), row => row.safety, score),
    numberColumn(columnWord('risk_index'), row => row.risk_index, score),
    numberColumn(columnWord('scored'), row => row.coverage, share),
    numberColumn(columnWord('estimated'), row => row.estimated, someShare),
    textColumn(columnWord('frontier'), row => row.on_frontier, yes),
    textColumn(columnWord('isNew'), row => row.is_new, yes),
  ], data.risk_ranking.filter(row => row.domain === domain.domain), 1);
}

function domainSection(domain) {
  const findings = data.report_finding.filter(row => row.domain === domain.domain);
  const key = findings.filter(isKey);
  const figure = (kind, size) => chartsOf(chart => chart.kind === kind && chart.domain === domain.domain).map(chart => chartFigure(chart, size));
  const drawn = [...figure('frontier', 'wide'), ...figure('record', 'half'), ...figure('series', 'half')].filter(Boolean);
  return [
    key.length > 0 ? [element('h3', {}, word('keyFindings')), list(key.map(row => said(row, 'text')))] : null,
    drawn.length > 0 ? element('div', { class: 'figures' }, drawn) : element('p', {}, word('noCharts')),
    element('h3', {}, word('ranking')(said(domain, 'label'))),
    rankingTable(domain),
    findings.length > 0 ? findingDetails(findings) : null,
  ];
}

function benchmarks() {
  const charts = chartsOf(chart => chart.kind === 'benchmark');
  const drawn = charts.map(chart => chartFigure(chart, 'compact')).filter(Boolean);
  if (drawn.length === 0) return element('p', {}, word('none'));
  // One legend for all: the lines are alike in each, and the fullest chart has them all.
  const fullest = d3.greatest(charts, chart => new Set((pointsOf.get(chart.chart) ?? []).map(point => point.line)).size);
  return [element('p', {}, word('benchmarksAbout')), legend(linesOf.get(fullest.chart)), element('div', { class: 'figures' }, drawn)];
}

function jailbreaks() {
  const findings = data.report_finding.filter(row => row.section === 'jailbreak');
  const drawn = chartsOf(chart => chart.kind === 'jailbreak').map(chart => chartFigure(chart, 'wide')).filter(Boolean);
  const tables = [...rowsBy(data.jailbreak_series, 'benchmark')].map(([benchmark, rows]) => [element('h3', {}, word('jailbreakSeries')(plain(benchmark))), dataTable(word('jailbreakSeries')(plain(benchmark)), [
    textColumn(columnWord('series'), row => row.series),
    textColumn(columnWord('company'), row => company(row.organization)),
    numberColumn(columnWord('models'), row => row.models),
    numberColumn(columnWord('lowest'), row => row.lowest, score),
    numberColumn(columnWord('highest'), row => row.highest, score),
    numberColumn(columnWord('latest'), row => row.latest, score),
    textColumn(columnWord('strong'), row => row.strong_since),
  ], rows)]);
  if (drawn.length + tables.length + findings.length === 0) return element('p', {}, word('none'));
  return [list(findings.map(row => said(row, 'text'))), drawn, tables];
}

function comparisons() {
  const verdict = text => word('verdicts')[text] ?? text;
  const tables = [...rowsBy(data.group_comparison, 'grouping')].map(([grouping, rows]) => {
    const [title, inside, outside] = word('groupings')[grouping] ?? [plain(grouping), '1', '0'];
    const of = (group, name) => word('group')(group, columnWord(name));
    return [element('h3', {}, title), dataTable(title, [
      textColumn(columnWord('domain'), row => domainLabel(row.domain)),
      textColumn(columnWord('measure'), row => label('metric', row.measure)),
      numberColumn(of(inside, 'models'), row => row.in_models),
      numberColumn(columnWord('mean'), row => row.in_mean, score),
      numberColumn(columnWord('median'), row => row.in_median, score),
      numberColumn(of(outside, 'models'), row => row.out_models),
      numberColumn(columnWord('mean'), row => row.out_mean, score),
      numberColumn(columnWord('median'), row => row.out_median, score),
      numberColumn(columnWord('delta'), row => row.cliffs_delta, correlation),
      numberColumn(columnWord('p'), row => row.mann_whitney_p, probability),
      textColumn(columnWord('verdict'), row => verdict(row.verdict)),
      numberColumn(columnWord('sameP'), row => row.same_beta_p, probability),
      textColumn(columnWord('sameVerdict'), row => verdict(row.same_beta_verdict)),
    ], rows)];
  });
  if (tables.length === 0) return element('p', {}, word('none'));
  return [element('p', {}, word('comparisonsAbout')), tables];
}

function recommendations() {
  const findings = data.report_finding.filter(row => row.section === 'recommendation');
  return [
    list(word('advice')),
    list(findings.map(row => said(row, 'text'))),
    element('h3', {}, word('highRisk')),
    data.recommendation.length === 0 ? element('p', {}, word('none')) : dataTable(word('highRisk'), [
      textColumn(columnWord('domain'), row => domainLabel(row.domain)),
      textColumn(columnWord('model'), row => row.model),
      textColumn(columnWord('company'), row => company(row.organization)),
      numberColumn(columnWord('risk_index'), row => row.risk_index, score),
      textColumn(columnWord('highCapability'), row => row.capability_high, yes),
      textColumn(columnWord('lowSafety'), row => row.safety_low, yes),
    ], data.recommendation, 1),
  ];
}

function assumptionName(row) {
  if (row.kind.startsWith('origin of')) return label('origin', row.name);
  return row.benchmark === null ? row.name : `${row.benchmark}: ${row.name}`;
}

function sources() {
  return [
    element('p', {}, word('sourcesAbout')),
    list(data.report_finding.filter(row => row.section === 'data').map(row => said(row, 'text'))),
    dataTable(word('sources'), [
      textColumn(columnWord('kind'), row => word('kinds')[row.kind] ?? row.kind),
      textColumn(columnWord('name'), assumptionName),
      textColumn(columnWord('domain'), row => row.domain === null ? '' : domainLabel(row.domain)),
      numberColumn(columnWord('value'), row => row.value, written(value => String(Number(value.toPrecision(6))))),
      textColumn(columnWord('unit'), row => row.unit),
      longColumn(columnWord('about'), row => row.about),
    ], data.assumption, 1),
    data.snapshot.inputs_sha256 ? element('p', { class: 'facts' }, word('inputs')(data.snapshot.inputs_sha256)) : null,
  ];
}

function limitations() {
  const stated = ['assumption', 'estimates'].map(name => [name, said(data.snapshot, name)]).filter(([, text]) => text);
  return list([...stated.map(([name, text]) => word(name)(text)), ...word('limitations')(label('missing_rule', inUse?.missing))]);
}

// Every section: its id, title and content.
function sections() {
  return [
    ['summary', word('summary'), summary],
    ['reading', word('reading'), reading],
    ...data.domain.map((domain, i) => [`domain-${i + 1}`, said(domain, 'label'), () => domainSection(domain)]),
    ['benchmarks', word('benchmarks'), benchmarks],
    ['jailbreaks', word('jailbreaks'), jailbreaks],
    ['comparisons', word('comparisons'), comparisons],
    ['recommendations', word('recommendations'), recommendations],
    ['limitations', word('limits'), limitations],
    ['sources', word('sources'), sources],
  ];
}

function showReport() {
  document.documentElement.lang = state.language === 'zh' ? 'zh-Hans' : 'en';
  document.documentElement.dataset.ready = 'no';
  for (const place of document.querySelectorAll('[data-word]')) place.textContent = word(place.dataset.word);
  figures.length = 0;
  const all = sections();
  document.getElementById('masthead').replaceChildren(...masthead());
  const contents = document.getElementById('contents');
  contents.setAttribute('aria-label', word('contents'));
  contents.replaceChildren(element('ul', {}, [...all, ['licences', word('licences')]].map(([id, title]) => element('li', {}, element('a', { href: `#${id}` }, title)))));
  document.getElementById('main').replaceChildren(...all.map(([id, title, content]) =>
    element('section', { id, 'aria-labelledby': `${id}-title` }, element('h2', { id: `${id}-title` }, title), content())));
  drawFigures();
  document.documentElement.dataset.ready = 'yes';
}

// A row of buttons, one of them pressed.
function choice(name, options, choose) {
  const buttons = options.map(([value, text, lang]) => {
    const button = element('button', { type: 'button', value, lang }, text);
    button.addEventListener('click', () => {
      state[name] = value;
      remember(name, value);
      choose();
      showControls();
      document.querySelector(`#controls button[value="${value}"]`).focus();
    });
    button.setAttribute('aria-pressed', String(state[name] === value));
    return button;
  });
  return element('div', { role: 'group', 'aria-label': word(name) }, buttons);
}

const systemIsDark = matchMedia('(prefers-color-scheme: dark)');

function showTheme() {
  const automatic = systemIsDark.matches ? 'dark' : 'light';
  document.documentElement.dataset.theme = state.theme === 'auto' ? automatic : state.theme;
}

function showControls() {
  document.getElementById('controls').replaceChildren(
    choice('language', [['en', 'English', 'en'], ['zh', '中文', 'zh-Hans']], showReport),
    choice('theme', ['auto', 'light', 'dark'].map(theme => [theme, word(theme)]), showTheme));
}

const preferred = remembered('language') ?? navigator.language;
state.language = /^zh/i.test(preferred) ? 'zh' : 'en';
state.theme = ['light', 'dark'].includes(remembered('theme')) ? remembered('theme') : 'auto';
systemIsDark.addEventListener('change', showTheme);
showTheme();
showControls();
showReport();
// The sections were not there when the browser looked for the one in the address.
document.getElementById(location.hash.slice(1))?.scrollIntoView();

// The charts of the tables chart, chart_line and chart_point, drawn by Plot. A pointer and the arrow keys both lead
// to a point, and then the same happens: a ring around it, a tip beside it, and for the keyboard a spoken text.
// The tip is the page's own: Plot's follows the pointer only, and of two points in one place shows but one.

const figures = []; // of the page as it stands
let isPrinting = false;

const reach = 28; // pixels from the pointer to a point that it names
const axisWidth = 36; // of the numbers left of the picture
const printWidth = { wide: 680, half: 680, compact: 330 };
const dashes = { dashes: '6 4', dots: '1.5 4' };

const safeColour = colour => /^#[0-9a-f]{6}$/i.test(colour) ? colour : 'currentColor';
const shortened = (text, length) => text.length > length ? `${text.slice(0, length - 1)}…` : text;

function plottable(chart) {
  const lines = new Map((linesOf.get(chart.chart) ?? []).map(line => [line.line, line]));
  return (pointsOf.get(chart.chart) ?? [])
    .filter(row => lines.has(row.line))
    .map(row => ({ ...row, at: chart.x_is_date === 1 ? new Date(row.x) : row.x, drawnAs: lines.get(row.line) }))
    .filter(point => isNumber(point.y) && (chart.x_is_date === null ? point.at !== null : isNumber(Number(point.at)) && point.at !== null));
}

const hasMarks = line => line.mark !== null && line.drawn.includes('points');
const isMark = point => hasMarks(point.drawnAs) || point.drawnAs.drawn === 'bars'; // something to point at

// Scores are shown on all of their scale; a risk index, whose highest values are far below 100, from 0 to its own.
const isScore = chart => chart.kind !== 'record' && chart.kind !== 'series';
const scoreDomain = values => [Math.min(0, ...values), Math.max(100, ...values)];
// Two scores against each other: from the ten below the points to the ten above, for they lie in a corner of the scale.
const tensAround = values => [10 * Math.floor(Math.min(...values) / 10), 10 * (1 + Math.floor(Math.max(...values) / 10.001))];

function lineMarks(line, points) {
  const colour = safeColour(line.colour);
  const className = `line-${line.line}`;
  const marks = [];
  if (line.drawn !== 'points') {
    marks.push(Plot.line(points, {
      x: 'at', y: 'y', stroke: colour, strokeWidth: 1.75, strokeDasharray: dashes[line.drawn], strokeLinecap: 'round', className,
    }));
  }
  if (hasMarks(line)) {
    const isHollow = line.mark.startsWith('hollow');
    marks.push(Plot.dot(points, {
      x: 'at', y: 'y', r: 4, symbol: line.mark.endsWith('diamond') ? 'diamond' : 'circle', className: `${className} points`,
      fill: isHollow ? 'var(--surface)' : colour, stroke: colour, strokeWidth: 1.5, fillOpacity: isHollow ? 1 : 0.75,
    }));
  }
  return marks;
}

// Months that a scale of dates names, so few that their names do not touch.
function monthTicks(dates, most) {
  const [first, last] = d3.extent(dates);
  const months = (last - first) / 2.63e9;
  const step = [1, 3, 6, 12, 24, 60, 120].find(step => months / step <= most) ?? 1200;
  const ticks = step < 12 ? d3.utcMonth.every(step) : d3.utcYear.every(step / 12);
  return ticks.range(first, last);
}

function barPlot(chart, points, width) {
  const marginLeft = Math.min(230, Math.round(width * 0.45));
  const length = Math.floor((marginLeft - 12) / 6.2);
  return Plot.plot({
    width, height: 44 + (isPrinting ? 14 : 18) * points.length, marginLeft, marginTop: 24, marginBottom: 20, marginRight: 36,
    x: { domain: scoreDomain(points.map(point => point.y)) },
    y: { domain: points.map((_, i) => i), padding: 0.25 },
    marks: [
      Plot.gridX({ stroke: 'var(--rule)', strokeOpacity: 1 }),
      Plot.axisX({ anchor: 'top', label: null, tickSize: 0 }),
      Plot.axisY({ label: null, tickSize: 0, tickFormat: i => shortened(points[i].name ?? '', length) }),
      Plot.barX(points, { x: 'y', y: (_, i) => i, fill: point => safeColour(point.colour ?? point.drawnAs.colour), className: 'line-1 points' }),
      Plot.text(points, { x: 'y', y: (_, i) => i, text: point => score(point.y), textAnchor: 'start', dx: 5, fill: 'currentColor' }),
      Plot.ruleX([0], { stroke: 'currentColor' }),
    ],
    style: 'overflow: visible; background: none; font: 12px var(--font)',
  });
}

function pointPlot(chart, points, width, isCompact) {
  const lines = linesOf.get(chart.chart);
  const height = isCompact ? Math.round(width * (isPrinting ? 0.54 : 0.62)) : Math.max(340, Math.min(540, Math.round(width * 0.55)));
  const values = points.map(point => point.y);
  const xAxis = chart.x_is_date === 1
    ? { ticks: monthTicks(points.map(point => point.at), Math.floor(width / 75)), tickFormat: d3.utcFormat('%Y-%m') }
    : { ticks: Math.floor(width / 90) };
  return Plot.plot({
    width, height, marginLeft: axisWidth, marginBottom: isCompact ? 26 : 40, marginTop: isCompact ? 12 : 26, marginRight: 20,
    x: chart.x_is_date === 1 ? { type: 'utc', nice: false, inset: 8 } : { domain: tensAround(points.map(point => point.at)) },
    y: chart.x_is_date === 0 ? { domain: tensAround(values) } : isScore(chart) ? { domain: scoreDomain(values) } : { domain: [Math.min(0, ...values), 1.08 * Math.max(1, ...values)], nice: true },
    marks: [
      Plot.gridY({ stroke: 'var(--rule)', strokeOpacity: 1, ticks: isCompact ? 5 : undefined }),
      chart.x_is_date === 1 ? null : Plot.gridX({ stroke: 'var(--rule)', strokeOpacity: 1 }),
      Plot.axisY({ label: isCompact ? null : said(chart, 'y'), labelArrow: 'none', tickSize: 0, ticks: isCompact ? 5 : undefined }),
      Plot.axisX({ label: isCompact ? null : said(chart, 'x'), labelArrow: 'none', tickSize: 4, ...xAxis }),
      lines.flatMap(line => lineMarks(line, points.filter(point => point.line === line.line))),
    ],
    style: 'overflow: visible; background: none; font: 12px var(--font)',
  });
}

// Where each point lies in the picture, in its own pixels.
function placesOf(chart, plot, points) {
  const x = plot.scale('x');
  const y = plot.scale('y');
  return points.map((point, i) => chart.x_is_date === null
    ? { point, x: x.apply(point.y), y: y.apply(i) + y.bandwidth / 2 }
    : { point, x: x.apply(point.at), y: y.apply(point.y) });
}

const overlap = (a, b) =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) * Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

const measuring = document.createElement('canvas').getContext('2d');

// A line, as small boxes along it.
function strokeBoxes(places) {
  if (places[0].point.drawnAs.drawn === 'points') return [];
  return d3.pairs(places).flatMap(([from, to]) => {
    const along = d3.interpolateObject({ x: from.x, y: from.y }, { x: to.x, y: to.y });
    const pieces = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 4));
    return d3.range(pieces + 1).map(i => {
      const { x, y } = along(i / pieces);
      return { left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 };
    });
  });
}

// The names of marked points: each in that of eight places around its point where it covers least of the other
// names and points. A small picture leaves out those that find no free place; the tip and the table have them.
function addNames(svg, places, width, height, isCompact) {
  const size = isCompact ? 10 : 11.5;
  measuring.font = `${size}px ${getComputedStyle(document.body).fontFamily}`;
  const marks = places.filter(place => isMark(place.point)).map(({ x, y }) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }));
  const strokes = [...rowsBy(places.map(place => ({ ...place, line: place.point.line })), 'line').values()].flatMap(strokeBoxes);
  const names = [];
  for (const { point, x, y } of places.filter(place => place.point.is_marked === 1 && place.point.name !== null)) {
    const text = shortened(point.name, 34);
    const wide = measuring.measureText(text).width + 4;
    const boxes = [[1, -1], [-1, -1], [1, 1], [-1, 1], [0, -1], [0, 1], [1, 0], [-1, 0]].map(([side, level]) => {
      const left = side === 0 ? x - wide / 2 : side > 0 ? x + 6 : x - 6 - wide;
      const top = y + level * (side === 0 ? 14 : 9) - size / 2;
      return { left, right: left + wide, top, bottom: top + size };
    });
    const costs = boxes.map(box => {
      const outside = box.left < axisWidth || box.right > width - 2 || box.top < 2 || box.bottom > height - 24 ? 1e6 : 0;
      return outside + d3.sum(names, name => 20 * overlap(box, name)) + d3.sum(marks, mark => overlap(box, mark)) + d3.sum(strokes, stroke => overlap(box, stroke));
    });
    const best = d3.leastIndex(costs);
    const box = boxes[best];
    const isHidden = costs[best] >= 1e6 || isCompact && costs[best] > 40 || names.some(name => overlap(box, name) > 0.3 * wide * size);
    if (isHidden) continue;
    names.push(box);
    svg.append(svgElement('text', { class: 'name', x: box.left + 2, y: box.bottom - 2, 'font-size': size, 'text-anchor': 'start' }, text));
  }
}

function svgElement(tag, attributes, text = '') {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.textContent = text;
  return made;
}

const tip = document.getElementById('tip');
const announcer = document.getElementById('announcer');

function hideTip() {
  tip.hidden = true;
  for (const ring of document.querySelectorAll('.ring')) ring.remove();
}

const xText = (chart, point) => chart.x_is_date === 0 ? score(point.at) : plain(point.x);

// What a point says: its model, then each value with its name.
function pointTexts(chart, point) {
  const values = [`${said(chart, 'y')} ${score(point.y)}`];
  if (chart.x_is_date !== null) values.unshift(`${said(chart, 'x')} ${xText(chart, point)}`);
  return { name: plain(point.name), values };
}

// The name first, then the values; several points in one place are all named.
function showTip(svg, chart, place, places) {
  hideTip();
  const here = places.filter(other => Math.hypot(other.x - place.x, other.y - place.y) < 1.5);
  tip.replaceChildren(...here.map(({ point }) => {
    const { name, values } = pointTexts(chart, point);
    return element('p', {}, element('strong', { dir: 'auto' }, name), values.map(text => element('span', {}, text)));
  }));
  svg.append(svgElement('circle', { class: 'ring', cx: place.x, cy: place.y, r: 8 }));
  tip.hidden = false;
  const box = svg.getBoundingClientRect();
  const scale = box.width / svg.viewBox.baseVal.width;
  const left = box.left + place.x * scale;
  const top = box.top + place.y * scale;
  const widest = document.documentElement.clientWidth - tip.offsetWidth - 8;
  tip.style.left = `${Math.max(8, Math.min(widest, left - tip.offsetWidth / 2)) + scrollX}px`;
  tip.style.top = `${(top - tip.offsetHeight - 14 > 0 ? top - tip.offsetHeight - 14 : top + 14) + scrollY}px`;
}

function nearest(places, x, y, isBars) {
  const distance = place => isBars ? Math.abs(place.y - y) : Math.hypot(place.x - x, place.y - y);
  const found = d3.least(places, distance);
  return found && distance(found) <= reach ? found : null;
}

const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

// The chart as a thing to point at. `drawn()` gives the picture and its places of the moment.
function listen(area, chart, drawn) {
  let at = -1;
  const reachable = () => drawn().places.filter(({ point }) => isMark(point) && (drawn().chosen === null || point.line === drawn().chosen));
  // By x, as the eye goes; bars in their order.
  const inOrder = () => chart.x_is_date === null ? reachable() : d3.sort(reachable(), place => place.x, place => place.y);

  const follow = event => {
    const { svg } = drawn();
    const box = svg.getBoundingClientRect();
    const scale = box.width / svg.viewBox.baseVal.width;
    const place = nearest(reachable(), (event.clientX - box.left) / scale, (event.clientY - box.top) / scale, chart.x_is_date === null);
    if (place) showTip(svg, chart, place, reachable());
    else hideTip();
  };
  area.addEventListener('pointermove', follow);
  area.addEventListener('pointerdown', follow);
  // A finger leaves when it is lifted; what it pointed at stays until it touches elsewhere.
  area.addEventListener('pointerleave', event => {
    if (event.pointerType !== 'touch') hideTip();
  });
  area.addEventListener('blur', () => {
    at = -1;
    hideTip();
  });
  area.addEventListener('keydown', event => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const places = inOrder();
    if (event.key in steps) at = at < 0 ? (steps[event.key] > 0 ? 0 : places.length - 1) : (at + steps[event.key] + places.length) % places.length;
    else if (event.key === 'Home') at = 0;
    else if (event.key === 'End') at = places.length - 1;
    else return;
    event.preventDefault();
    if (!places[at]) return;
    showTip(drawn().svg, chart, places[at], places);
    drawn().svg.querySelector('.ring').scrollIntoView({ block: 'nearest' });
    showTip(drawn().svg, chart, places[at], places);
    const { name, values } = pointTexts(chart, places[at].point);
    announcer.textContent = [name, ...values, word('ofPoints')(at + 1, places.length)].join(', ');
  });
  return () => {
    at = -1;
  };
}

// A line's sign, as in the chart.
function sign(line) {
  const svg = svgElement('svg', { width: 24, height: 12, viewBox: '0 0 24 12', 'aria-hidden': 'true' });
  const colour = safeColour(line.colour);
  if (line.drawn !== 'points') {
    svg.append(svgElement('line', { x1: 1, x2: 23, y1: 6, y2: 6, stroke: colour, 'stroke-width': 2, 'stroke-dasharray': dashes[line.drawn] ?? 'none', 'stroke-linecap': 'round' }));
  }
  if (hasMarks(line)) {
    const isHollow = line.mark.startsWith('hollow');
    svg.append(svgElement('path', {
      d: line.mark.endsWith('diamond') ? 'M12 1L16.5 6L12 11L7.5 6Z' : 'M12 2a4 4 0 1 1 0 8a4 4 0 1 1 0 -8Z',
      fill: isHollow ? 'none' : colour, stroke: colour, 'stroke-width': 1.5,
    }));
  }
  return svg;
}

const legend = lines => element('ul', { class: 'legend' }, lines.map(line => element('li', {}, sign(line), element('bdi', {}, said(line, 'name')))));

// The legend of many lines: choosing one fades the others.
function choosingLegend(lines, choose) {
  const buttons = lines.map(line => {
    const button = element('button', { type: 'button', 'aria-pressed': 'false' }, sign(line), element('bdi', {}, said(line, 'name')));
    button.addEventListener('click', () => {
      const isChosen = button.getAttribute('aria-pressed') !== 'true';
      for (const other of buttons) other.setAttribute('aria-pressed', String(other === button && isChosen));
      choose(isChosen ? line.line : null);
    });
    return button;
  });
  return element('div', { class: 'legend', role: 'group', 'aria-label': word('chooseSeries') }, buttons);
}

// The points in words; a step line's corners say nothing that its points do not.
function pointTable(chart, points) {
  const rows = points.filter(point => point.name !== null || chart.kind === 'benchmark' && point.drawnAs.drawn !== 'line');
  const columns = [
    textColumn(word('columns').model, point => point.name),
    textColumn(word('columns').line, point => said(point.drawnAs, 'name')),
    textColumn(word('columns').series, point => point.series),
    numberColumn(said(chart, 'y'), point => point.y, score),
  ];
  if (chart.x_is_date === 0) columns.splice(3, 0, numberColumn(said(chart, 'x'), point => point.x, score));
  if (chart.x_is_date === 1) columns.splice(3, 0, dateColumn(said(chart, 'x'), point => point.x));
  return dataTable(said(chart, 'title'), columns, rows);
}

// Made when opened: the page has some two thousand points.
function pointDetails(chart, points) {
  const details = element('details', { class: 'points' }, element('summary', {}, word('dataTable'), element('span', { class: 'unseen' }, `: ${said(chart, 'title')}`)));
  details.addEventListener('toggle', () => {
    if (details.open && details.children.length === 1) details.append(pointTable(chart, points));
  });
  return details;
}

// A chart with everything that belongs to it; null when it has no points. size: wide, half, compact.
function chartFigure(chart, size) {
  const points = plottable(chart);
  if (!points.some(isMark)) return null;
  const isBars = chart.x_is_date === null;
  const lines = linesOf.get(chart.chart).filter(line => points.some(point => point.line === line.line));
  const drawn = { svg: null, places: [], chosen: null };
  const marks = points.filter(isMark).length;
  const area = element('div', {
    class: 'area', role: 'application', tabindex: 0, 'data-hint': word('chartHint'),
    'aria-roledescription': word('chartRole'), 'aria-label': word('chartLabel')(said(chart, 'title'), marks),
  });
  const forget = listen(area, chart, () => drawn);

  const fade = () => {
    for (const { line } of lines) {
      for (const group of drawn.svg.querySelectorAll(`.line-${line}`)) group.classList.toggle('faded', drawn.chosen !== null && drawn.chosen !== line);
    }
  };
  const draw = () => {
    const width = Math.round(isPrinting ? printWidth[size] : area.clientWidth);
    if (width < 40 || drawn.width === width) return;
    hideTip();
    drawn.width = width;
    drawn.svg = isBars ? barPlot(chart, points, width) : pointPlot(chart, points, width, size === 'compact');
    drawn.svg.setAttribute('aria-hidden', 'true');
    drawn.places = placesOf(chart, drawn.svg, points);
    if (!isBars) addNames(drawn.svg, drawn.places, width, Number(drawn.svg.getAttribute('height')), size === 'compact');
    forget();
    area.replaceChildren(drawn.svg);
    fade();
  };
  const choose = line => {
    drawn.chosen = line;
    forget();
    fade();
  };
  figures.push({ area, draw });
  const keys = size === 'compact' || isBars ? null : chart.kind === 'series' ? choosingLegend(lines, choose) : legend(lines);
  return element('figure', { class: size, 'data-chart': chart.chart },
    element('figcaption', { dir: 'auto' }, said(chart, 'title')), keys, area, pointDetails(chart, points));
}

function drawFigures() {
  for (const { draw } of figures) draw();
}

new ResizeObserver(drawFigures).observe(document.getElementById('main'));
document.addEventListener('keydown', event => {
  if (event.key === 'Escape') hideTip();
});
addEventListener('beforeprint', () => {
  isPrinting = true;
  drawFigures();
});
addEventListener('afterprint', () => {
  isPrinting = false;
  drawFigures();
});

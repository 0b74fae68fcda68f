// Tables that sort: a button in each header, numbers before texts before nothing.

// A column: its header, the value to sort by, how that is written, what kind it is.
const textColumn = (head, value, write = plain) => ({ head, value, write, kind: 'text' });
const longColumn = (head, value) => ({ head, value, write: plain, kind: 'long' });
const dateColumn = (head, value) => ({ head, value, write: plain, kind: 'date' });
const numberColumn = (head, value, write = plain) => ({ head, value, write, kind: 'number' });

// Bands such as '60–80' and '100' come in the order of their first number.
function compareValues(a, b) {
  if (isNumber(a) && isNumber(b)) return a - b;
  return String(a).localeCompare(String(b), state.language, { numeric: true });
}

function sortRows(rows, value, descending) {
  const isMissing = row => value(row) === null || value(row) === undefined;
  return rows
    .filter(row => !isMissing(row))
    .sort((a, b) => (descending ? -1 : 1) * compareValues(value(a), value(b)))
    .concat(rows.filter(isMissing));
}

function tableRow(row, columns, headerColumn) {
  return element('tr', {}, columns.map((column, i) => {
    const text = column.write(column.value(row));
    const attributes = { class: column.kind, dir: column.kind === 'text' || column.kind === 'long' ? 'auto' : null };
    return i === headerColumn
      ? element('th', { scope: 'row', ...attributes }, text)
      : element('td', attributes, text);
  }));
}

// headerColumn: the column that names the row. The container scrolls by itself and by the keyboard.
function dataTable(caption, columns, rows, headerColumn = 0) {
  const body = element('tbody', {}, rows.map(row => tableRow(row, columns, headerColumn)));
  const heads = columns.map(column => {
    const button = element('button', { type: 'button' }, column.head);
    const head = element('th', { scope: 'col', class: column.kind }, button);
    button.addEventListener('click', () => {
      const descending = head.getAttribute('aria-sort') === 'ascending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
      body.replaceChildren(...sortRows(rows, column.value, descending).map(row => tableRow(row, columns, headerColumn)));
    });
    return head;
  });
  return element('div', { class: 'scroll', role: 'group', tabindex: 0, 'aria-label': caption },
    element('table', {},
      element('caption', { class: 'unseen' }, caption),
      element('thead', {}, element('tr', {}, heads)),
      body));
}

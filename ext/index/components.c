/* From the rows of weight and component to the tree of each domain: the nodes are the components that have weights in the domain,
   and what these are parts of, up to the roots 'capability' and 'safety'. A component without weights in a domain does not
   exist there. */
#include <string.h>

#include "args.h"
#include "private.h"

static const char *const roots[INDEX_KINDS] = {[INDEX_CAPABILITY] = "capability", [INDEX_SAFETY] = "safety"};

enum { MOST_NODES = 64 };

/* A tree that is being made: nodes in the order in which they were met, and parts by node. */
typedef struct building {
  index_edition *e;
  const char *function;
  size_t domain;
  index_component components[MOST_NODES];
  combination how[MOST_NODES];
  size_t parent[MOST_NODES]; /* INDEX_NO_NODE: a root */
  double weight[MOST_NODES]; /* in the parent */
  size_t n;
} building;

static const index_component_row *find_row(const building *b, const char *name) {
  const struct index_private *p = b->e->private;
  const index_component_row *found = NULL;
  for (size_t i = 0; i < p->component_row_count; i++) {
    const index_component_row *row = &p->component_rows[i];
    if (sqlite3_stricmp(row->name, name) != 0) continue;
    if (row->domain == b->e->domains[b->domain].id) return row;
    if (row->domain == 0) found = row;
  }
  return found;
}

static int is_root(const char *name) {
  return sqlite3_stricmp(name, roots[INDEX_CAPABILITY]) == 0 ||
         sqlite3_stricmp(name, roots[INDEX_SAFETY]) == 0;
}

static int refuse(const building *b, const char *what, const char *name, char **error) {
  return fail_with(error, sqlite3_mprintf("%s: method '%s', domain '%s': component '%.100s' %s", b->function,
                                          b->e->method, b->e->domains[b->domain].name, name, what));
}

/* *node is the component of that name, added where it is not there yet. */
static int add_node(building *b, const char *name, size_t *node, char **error) {
  for (*node = 0; *node < b->n; (*node)++) {
    if (sqlite3_stricmp(b->components[*node].name, name) == 0) return SQLITE_OK;
  }
  const index_component_row *row = find_row(b, name);
  if (row == NULL && !is_root(name))
    return refuse(b, "has weights, but no row in the table component", name, error);
  if (b->n == MOST_NODES) return refuse(b, "is one too many: a domain has at most 64", name, error);
  b->components[b->n] = (index_component){.name = name};
  b->parent[b->n] = INDEX_NO_NODE;
  b->weight[b->n] = row == NULL ? 1 : row->weight;
  b->how[b->n] = row == NULL ? COMBINE_MEAN : row->how;
  b->n++;
  if (is_root(name)) return SQLITE_OK;
  size_t parent;
  int rc = add_node(b, row->parent, &parent, error);
  if (rc != SQLITE_OK) return rc;
  b->components[*node].parent = b->components[parent].name;
  b->parent[*node] = parent;
  return SQLITE_OK;
}

/* How many components lie above the node; INDEX_NO_NODE: it is a part of itself. */
static size_t depth_of(const building *b, size_t node) {
  size_t depth = 0;
  for (; b->parent[node] != INDEX_NO_NODE; node = b->parent[node]) {
    if (++depth > b->n) return INDEX_NO_NODE;
  }
  return depth;
}

/* The nodes with the deepest first, so that children stand before their parents. */
static int order_nodes(const building *b, size_t *order, char **error) {
  size_t placed = 0;
  for (size_t i = 0; i < b->n; i++) {
    if (depth_of(b, i) == INDEX_NO_NODE)
      return refuse(b, "is a part of itself", b->components[i].name, error);
  }
  for (size_t depth = b->n; depth-- > 0;) {
    for (size_t i = 0; i < b->n; i++) {
      if (depth_of(b, i) == depth) order[placed++] = i;
    }
  }
  return SQLITE_OK;
}

static int is_part(const building *b, const index_weight *w, size_t node) {
  return w->domain == b->domain && sqlite3_stricmp(w->component, b->components[node].name) == 0;
}

static int count_parts(const building *b, size_t node) {
  int n = 0;
  for (size_t i = 0; i < b->e->private->weight_count; i++) n += is_part(b, &b->e->private->weights[i], node);
  for (size_t i = 0; i < b->n; i++) n += b->parent[i] == node;
  return n;
}

/* Appends the parts of the node, at its place among the ordered nodes, to parts. */
static size_t add_parts(const building *b, size_t node, const size_t *place, tree_part *parts) {
  size_t n = 0;
  for (size_t i = 0; i < b->e->private->weight_count; i++) {
    const index_weight *w = &b->e->private->weights[i];
    if (is_part(b, w, node)) parts[n++] = (tree_part){w->benchmark, 0, w->weight};
  }
  for (size_t i = 0; i < b->n; i++) {
    if (b->parent[i] == node) parts[n++] = (tree_part){place[i], 1, b->weight[i]};
  }
  return n;
}

static int make_tree(const building *b, index_tree *out, char **error) {
  arena *memory = &b->e->private->arena;
  size_t order[MOST_NODES], place[MOST_NODES], all = 0;
  int rc = order_nodes(b, order, error);
  if (rc != SQLITE_OK) return rc;
  for (size_t i = 0; i < b->n; i++) {
    place[order[i]] = i;
    all += (size_t)count_parts(b, i);
  }
  tree_node *nodes = arena_zeroed(memory, b->n, sizeof *nodes);
  tree_part *parts = arena_zeroed(memory, all, sizeof *parts);
  out->components = arena_zeroed(memory, b->n, sizeof *out->components);
  if (nodes == NULL || parts == NULL || out->components == NULL) return SQLITE_NOMEM;
  out->root[INDEX_CAPABILITY] = out->root[INDEX_SAFETY] = INDEX_NO_NODE;
  out->tree = (tree){.nodes = nodes, .n = b->n, .parts = parts};
  for (size_t i = 0, first = 0; i < b->n; first += nodes[i].count, i++) {
    size_t node = order[i];
    nodes[i] = (tree_node){b->how[node], first, add_parts(b, node, place, parts + first)};
    if (nodes[i].count > out->tree.most_parts) out->tree.most_parts = nodes[i].count;
    out->components[i] = b->components[node];
    for (int kind = 0; kind < INDEX_KINDS; kind++) {
      if (sqlite3_stricmp(b->components[node].name, roots[kind]) == 0) out->root[kind] = i;
    }
  }
  return SQLITE_OK;
}

static int build_domain(building *b, char **error) {
  index_domain *d = &b->e->domains[b->domain];
  int rc = SQLITE_OK;
  b->n = 0;
  for (size_t i = 0; rc == SQLITE_OK && i < b->e->private->weight_count; i++) {
    size_t node;
    const index_weight *w = &b->e->private->weights[i];
    if (w->domain == b->domain) rc = add_node(b, w->component, &node, error);
  }
  d->tree = arena_zeroed(&b->e->private->arena, 1, sizeof *d->tree);
  if (d->tree == NULL) rc = SQLITE_NOMEM;
  if (rc == SQLITE_OK) rc = make_tree(b, d->tree, error);
  d->smallest_coverage = index_constant_value(b->e, d->id, "smallest_coverage");
  return rc;
}

static int make_scratch(index_edition *e) {
  index_scratch *room = &e->private->scratch;
  arena *memory = &e->private->arena;
  size_t nodes = 0, parts = 0;
  for (size_t i = 0; i < e->domain_count; i++) {
    const tree *t = &e->domains[i].tree->tree;
    if (t->n > nodes) nodes = t->n;
    if (t->most_parts > parts) parts = t->most_parts;
  }
  room->nodes = arena_zeroed(memory, nodes, sizeof *room->nodes);
  room->values = arena_zeroed(memory, parts, sizeof *room->values);
  room->weights = arena_zeroed(memory, parts, sizeof *room->weights);
  room->from = arena_zeroed(memory, e->benchmark_count, sizeof *room->from);
  room->to = arena_zeroed(memory, e->benchmark_count, sizeof *room->to);
  room->not_applicable = arena_zeroed(memory, e->benchmark_count, 1);
  return room->nodes == NULL || room->values == NULL || room->weights == NULL || room->from == NULL ||
                 room->to == NULL || room->not_applicable == NULL
             ? SQLITE_NOMEM
             : SQLITE_OK;
}

int index_build_trees(index_edition *e, const char *function, char **error) {
  building *b = sqlite3_malloc64(sizeof *b);
  int rc = b == NULL ? SQLITE_NOMEM : SQLITE_OK;
  if (rc == SQLITE_OK) *b = (building){.e = e, .function = function};
  for (size_t i = 0; rc == SQLITE_OK && i < e->domain_count; i++) {
    b->domain = i;
    rc = build_domain(b, error);
  }
  sqlite3_free(b);
  return rc == SQLITE_OK ? make_scratch(e) : rc;
}

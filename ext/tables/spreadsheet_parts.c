#include "spreadsheet_parts.h"

#include <string.h>

#include "spreadsheet.h"
#include "xml_part.h"

enum { MOST_RELATIONS = 65536 };

/* What is read. */
typedef struct reading {
  xml_part part;
  spreadsheet_relations *relations;
  const char *folder; /* of the part whose relations these are, with its '/' */
  int folder_length, room;
} reading;

static int last_slash(const char *part) {
  const char *slash = strrchr(part, '/');
  return slash == NULL ? 0 : (int)(slash - part) + 1;
}

/* A target as the name of a part: '/xl/a.xml' is of the archive, 'a.xml' and '../a.xml' are seen from the folder. */
static char *part_name(const reading *r, const char *target) {
  int n = r->folder_length;
  if (target[0] == '/') return sqlite3_mprintf("%s", target + 1);
  for (;; target += target[1] == '/' ? 2 : 3) {
    if (strncmp(target, "./", 2) == 0) continue;
    if (strncmp(target, "../", 3) != 0) break;
    do n--;
    while (n > 0 && r->folder[n - 1] != '/');
  }
  return sqlite3_mprintf("%.*s%s", n < 0 ? 0 : n, r->folder, target);
}

static int grow(reading *r) {
  spreadsheet_relations *all = r->relations;
  if (all->n < r->room) return SQLITE_OK;
  int room = 2 * all->n + 16;
  spreadsheet_relation *grown = sqlite3_realloc64(all->relations, (size_t)room * sizeof *grown);
  if (grown == NULL) return SQLITE_NOMEM;
  all->relations = grown;
  r->room = room;
  return SQLITE_OK;
}

static void begin_element(void *context, const char *name, const XML_Char **attributes) {
  reading *r = context;
  spreadsheet_relations *all = r->relations;
  const char *id = xml_attribute(attributes, "Id"), *type = xml_attribute(attributes, "Type");
  const char *target = xml_attribute(attributes, "Target"), *mode = xml_attribute(attributes, "TargetMode");
  if (strcmp(name, "Relationship") != 0 || id == NULL || type == NULL || target == NULL) return;
  if (mode != NULL && strcmp(mode, "External") == 0) return;
  if (all->n == MOST_RELATIONS) {
    xml_part_fail(&r->part, sqlite3_mprintf("its part %s has more than %d relations", r->part.member.name,
                                            MOST_RELATIONS));
    return;
  }
  if (grow(r) != SQLITE_OK) {
    xml_part_fail(&r->part, NULL);
    return;
  }
  spreadsheet_relation *added = &all->relations[all->n++];
  *added = (spreadsheet_relation){sqlite3_mprintf("%s", id), sqlite3_mprintf("%s", type + last_slash(type)),
                                  part_name(r, target)};
  if (added->id == NULL || added->type == NULL || added->target == NULL) xml_part_fail(&r->part, NULL);
}

static void end_element(void *context, const char *name) { (void)context, (void)name; }

static void take_text(void *context, const char *text, size_t n) { (void)context, (void)text, (void)n; }

int spreadsheet_relations_read(spreadsheet_relations *all, int descriptor, const char *part,
                               const stop *asked, char **problem) {
  static const xml_handlers handlers = {begin_element, end_element, take_text};
  int folder_length = last_slash(part);
  reading r = {.relations = all, .folder = part, .folder_length = folder_length};
  char *name = sqlite3_mprintf("%.*s_rels/%s.rels", folder_length, part, part + folder_length);
  int rc = name == NULL
               ? SQLITE_NOMEM
               : xml_part_read(&r.part, descriptor, name, MOST_OF_PART, &handlers, &r, asked, problem);
  sqlite3_free(name);
  return rc;
}

const char *spreadsheet_relations_of_type(const spreadsheet_relations *r, const char *type) {
  for (int i = 0; i < r->n; i++) {
    if (strcmp(r->relations[i].type, type) == 0) return r->relations[i].target;
  }
  return NULL;
}

const spreadsheet_relation *spreadsheet_relations_of_id(const spreadsheet_relations *r, const char *id) {
  for (int i = 0; i < r->n; i++) {
    if (strcmp(r->relations[i].id, id) == 0) return &r->relations[i];
  }
  return NULL;
}

void spreadsheet_relations_clear(spreadsheet_relations *r) {
  for (int i = 0; i < r->n; i++) {
    sqlite3_free(r->relations[i].id);
    sqlite3_free(r->relations[i].type);
    sqlite3_free(r->relations[i].target);
  }
  sqlite3_free(r->relations);
  *r = (spreadsheet_relations){0};
}

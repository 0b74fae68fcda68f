/* The list of what is published, which a user may have put in place of ours. */
#ifndef AIRISK_PUBLISHED_VIEW_H
#define AIRISK_PUBLISHED_VIEW_H

#include "disclosure.h"

/* An error that names published_view unless it can be read, and each row names a view, once, that a snapshot can have as
   a table; the view of facts, without which nothing can be told of the data, must be one of them. */
int published_view_check(const disclosure *d, char **error);

#endif

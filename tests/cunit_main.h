/* The command line that the CUnit programs share. */
#ifndef AIRISK_CUNIT_MAIN_H
#define AIRISK_CUNIT_MAIN_H

#include <stddef.h>

typedef int (*add_suite)(void); /* returns a CUnit error code */

/* Adds the suites and runs them, or only what the arguments name; the exit status of the program.
     program                 everything
     program name ...        the suites whose names begin so, or else the tests; lower case for upper does
     program --list          names, one a line: a suite, or a suite, a tab and one of its tests
   Fails when a test fails, when nothing was asserted, or when nothing has the name. */
int run_suites(int argc, char **argv, const add_suite *suites, size_t n);

#endif
